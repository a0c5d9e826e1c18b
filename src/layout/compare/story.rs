//! The comparison in words, for those who cannot see it.

use super::Both;
use super::curves::Feelings;
use crate::analysis::Feeling;
use crate::analysis::comparison::Change;
use crate::layout::lanes::metrics::figure;
use crate::locale::{self, ComparedMoods, ComparisonStory};

/// What becomes of the touchpoints, the mood, the figures and the pains.
pub fn of<'p>(both: &Both<'p>, feelings: &Feelings<'p>) -> String {
    let locale = both.future.locale;
    let mut story = ComparisonStory {
        today: &both.today.journey.name.label,
        future: &both.future.journey.name.label,
        ..ComparisonStory::default()
    };
    for pair in &both.comparison.touchpoints {
        let (today, future) = both.labels(pair);
        match pair.change {
            Change::Kept => story.kept += 1,
            Change::Changed(_) => story.changed.push(if future.is_empty() { today } else { future }),
            Change::Added => story.added.push(future),
            Change::Removed => story.removed.push(today),
        }
    }
    for pair in &feelings.pairs {
        story.moods.push(ComparedMoods {
            name: pair.voice.as_ref().map(|it| it.0.as_str()),
            today: lowest(both, &pair.today, true),
            future: lowest(both, &pair.future, false),
        });
    }
    let figures = both.comparison.figures.iter().filter(|it| it.stage.is_none());
    story.figures =
        figures.map(|it| (it.label, it.today.map(|it| figure(locale, it)), figure(locale, it.future))).collect();
    story.open_pains = both.comparison.pains.iter().filter(|it| !it.fate.is_carried()).count();
    locale.comparison_story(&story)
}

/// The first of the lowest points that are shown.
fn lowest<'p>(both: &Both<'p>, values: &[Option<Feeling<'p>>], of_today: bool) -> Option<locale::Feeling<'p>> {
    let felt = values.iter().enumerate().filter_map(|(at, it)| Some((at, (*it)?.felt()?)));
    let (at, felt) = felt.min_by(|one, other| one.1.value.total_cmp(&other.1.value).then(one.0.cmp(&other.0)))?;
    let (today, future) = both.pairs.get(at).copied()?;
    let labels = both.labels(both.comparison.touchpoints.get(if of_today { today } else { future }?)?);
    let touchpoint = if of_today { labels.0 } else { labels.1 };
    Some(locale::Feeling { touchpoint, score: felt.value, word: None })
}
