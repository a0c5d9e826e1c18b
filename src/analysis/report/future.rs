//! What a journey that replaces another changes for people: what gets better, what is lost, what nobody takes up.

use super::pains::Answers;
use super::subject::Subject;
use crate::analysis::comparison::{Change, Comparison, FigurePair, PainFate, TouchpointPair};
use crate::analysis::{Feeling, Felt, comparison, feelings, mean, steps};
use crate::model::{Body, Detail, DetailRef, Journey, JourneyId, StageIndex, TouchpointIndex};

/// The future beside today.
#[derive(Debug)]
pub struct Future<'p> {
    pub replaced: JourneyId,
    pub today: &'p Journey<'p>,
    /// Touchpoints of both that are felt otherwise than today, in the order of the text.
    pub moods: Vec<MoodChange<'p>>,
    /// Metrics of the future with a figure, beside those of today.
    pub figures: Vec<FigurePair<'p>>,
    /// Touchpoints that the future adds and that it changes.
    pub added: Vec<TouchpointIndex>,
    pub changed: Vec<(TouchpointIndex, Change)>,
    /// Touchpoints of today that the future does not have, with what was good there.
    pub lost: Vec<Lost<'p>>,
    /// Pains of today, and what becomes of them.
    pub pains: Vec<PainFate<'p>>,
    /// Of each pain: the opportunities of today that would resolve it. They are ideas, which nobody has taken up yet.
    pub ideas: Vec<Vec<&'p Detail<'p>>>,
    /// Stages in which something changes and no action stands.
    pub idle: Vec<(StageIndex, Vec<TouchpointIndex>)>,
}

/// A feeling of today and of the future, at the same touchpoint; the mean where people differ.
#[derive(Clone, Copy, Debug)]
pub struct MoodChange<'p> {
    pub at: TouchpointIndex,
    pub today: Felt<'p>,
    pub future: Felt<'p>,
}

/// A touchpoint that is gone.
#[derive(Debug)]
pub struct Lost<'p> {
    /// Of today's journey.
    pub at: TouchpointIndex,
    pub felt: Option<f64>,
    pub gains: Vec<&'p Detail<'p>>,
}

/// `None` for a journey that replaces none.
pub fn future<'p>(subject: &Subject<'p>, answers: &Answers<'p>) -> Option<Future<'p>> {
    let compared: Comparison<'p> = comparison(subject.project, subject.id, &subject.audience)?;
    let today = subject.project.journeys.get(compared.replaced.index())?;
    let moods_today = moods(subject, today);
    let moods_future = moods(subject, subject.journey);
    let of = |all: &[Option<Felt<'p>>], at: Option<TouchpointIndex>| all.get(at?.index()).copied().flatten();
    let mut found = Future {
        replaced: compared.replaced,
        today,
        moods: Vec::new(),
        added: Vec::new(),
        changed: Vec::new(),
        lost: Vec::new(),
        idle: idle(subject, &compared),
        ideas: compared.pains.iter().map(|it| ideas(&compared, today, it, answers)).collect(),
        figures: compared.figures,
        pains: compared.pains,
    };
    for pair in &compared.touchpoints {
        let (before, after) = (of(&moods_today, pair.today), of(&moods_future, pair.future));
        if let (Some(today), Some(future), Some(at)) = (before, after, pair.future)
            && today.value != future.value
        {
            found.moods.push(MoodChange { at, today, future });
        }
        match (&pair.change, pair.today, pair.future) {
            (Change::Added, _, Some(at)) => found.added.push(at),
            (Change::Changed(_), _, Some(at)) => found.changed.push((at, pair.change.clone())),
            (Change::Removed, Some(at), _) => {
                let details = today.touchpoints.get(at.index()).map_or(&[][..], |it| &it.details);
                let gains = details.iter().filter(|it| super::profile::is_gain(it));
                found.lost.push(Lost { at, felt: before.map(|it| it.value), gains: gains.collect() });
            }
            _ => {}
        }
    }
    Some(found)
}

/// The opportunities that resolve a pain of today.
fn ideas<'p>(
    compared: &Comparison<'p>,
    today: &'p Journey<'p>,
    pain: &PainFate<'p>,
    answers: &Answers<'p>,
) -> Vec<&'p Detail<'p>> {
    let place = |list: &[Detail<'_>]| list.iter().position(|it| std::ptr::eq(it, pain.detail)).map(|it| it as u32);
    let journey = compared.replaced;
    let reference = match pain.touchpoint {
        Some(at) => today
            .touchpoints
            .get(at.index())
            .and_then(|it| place(&it.details))
            .map(|detail| DetailRef::Touchpoint { journey, touchpoint: at, detail }),
        None => compared.stages.get(pain.stage).and_then(|it| it.today).and_then(|stage| {
            let detail = place(&today.stages.get(stage.index())?.details)?;
            Some(DetailRef::Stage { journey, stage, detail })
        }),
    };
    let all = reference.map_or(&[][..], |it| answers.of(it)).iter().copied();
    all.filter(|it| matches!(it.body, Body::Opportunity(_))).collect()
}

/// Of each touchpoint of a journey what its people feel there, as their mean.
fn moods<'p>(subject: &Subject<'p>, journey: &'p Journey<'p>) -> Vec<Option<Felt<'p>>> {
    let steps = steps(journey, &subject.audience);
    let line = mean(&feelings(journey, &subject.audience, &steps));
    let mut found = vec![None; journey.touchpoints.len()];
    for (step, feeling) in steps.iter().zip(line) {
        let slot = step.touchpoint.and_then(|it| found.get_mut(it.index()));
        if let (Some(slot), Feeling::Feels(felt)) = (slot, feeling) {
            *slot = Some(felt);
        }
    }
    found
}

fn idle<'p>(subject: &Subject<'p>, compared: &Comparison<'p>) -> Vec<(StageIndex, Vec<TouchpointIndex>)> {
    let mut found = Vec::new();
    for (at, pair) in compared.stages.iter().enumerate() {
        let Some(stage) = pair.future else { continue };
        let works = compared.work.iter().any(|it| it.stage == at && matches!(it.detail.body, Body::Action(_)));
        let is_new = |it: &&TouchpointPair| {
            matches!(it.change, Change::Changed(_) | Change::Added)
                && it.future_column.is_some_and(|column| pair.columns.contains(&column))
        };
        let new: Vec<TouchpointIndex> = compared.touchpoints.iter().filter(is_new).filter_map(|it| it.future).collect();
        if !works && !new.is_empty() && subject.journey.stages.get(stage.index()).is_some() {
            found.push((stage, new));
        }
    }
    found
}
