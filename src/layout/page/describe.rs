//! The picture in words: its title and the story, for those who cannot see it.

use super::header::kind_label;
use super::people;
use crate::analysis::{Bottleneck, Felt, Line, moods};
use crate::layout::content::Content;
use crate::locale::{Feeling, Story, Who};
use crate::model::{Body, DetailKind, LaneRef, Severity};

/// `Signing up for a product trial – Current state`.
pub fn title(content: &Content<'_>) -> String {
    let personas = people::personas(content).len();
    content.locale.document_title(content.title(), kind_label(content.journey), personas)
}

/// Who moves through what, how the mood goes, where most are lost, what hurts and what is planned.
/// `names` are those of the curves.
pub fn story(content: &Content<'_>, lines: &[Line<'_>], names: &[&str], bottleneck: Option<&Bottleneck>) -> String {
    let moods =
        lines.iter().zip(names).filter_map(|(line, name)| who(content, line, (lines.len() > 1).then_some(*name)));
    story_of(content, moods.collect(), bottleneck)
}

/// As [`story`], with moods that are told already.
pub fn story_of(content: &Content<'_>, moods: Vec<Who<'_>>, bottleneck: Option<&Bottleneck>) -> String {
    let personas = people::personas(content);
    let share = bottleneck.map(|it| content.locale.percent(whole(it.share)));
    let place = bottleneck.and_then(|it| {
        let touchpoint = content.journey.touchpoints.get(it.touchpoint.index())?;
        Some(content.label(it.touchpoint, touchpoint))
    });
    let story = Story {
        kind: kind_label(content.journey),
        personas: personas.iter().map(|(_, it)| it.name.label.as_ref()).collect(),
        stages: content.stages().filter_map(|(id, _)| content.stage(id)).map(|it| it.name.label.as_ref()).collect(),
        touchpoints: content.steps.iter().filter(|it| it.touchpoint.is_some()).count(),
        moods,
        bottleneck: place.zip(share.as_deref()),
        severe_pains: count(content, DetailKind::Pain, |body| {
            matches!(body, Body::Pain { severity: Some(Severity::High | Severity::Critical), .. })
        }),
        opportunities: count(content, DetailKind::Opportunity, |_| true),
        actions: count(content, DetailKind::Action, |_| true),
    };
    content.locale.story(&story)
}

/// A share as the map writes it.
pub fn whole(share: f64) -> i64 {
    share.round() as i64
}

fn who<'a>(content: &Content<'a>, line: &Line<'a>, name: Option<&'a str>) -> Option<Who<'a>> {
    let found = moods(line)?;
    let feeling = |(step, felt): (usize, Felt<'a>)| {
        let step = content.steps.get(step)?;
        let touchpoint = content.touchpoint(*step)?;
        let touchpoint = content.label(step.touchpoint?, touchpoint);
        Some(Feeling { touchpoint, score: felt.value, word: (!felt.word.is_empty()).then_some(felt.word) })
    };
    Some(Who {
        name,
        first: feeling(found.start)?,
        lowest: feeling(found.lowest)?,
        highest: feeling(found.highest)?,
        last: feeling(found.end)?,
    })
}

/// Of a lane that is drawn: how many of its details are such.
fn count(content: &Content<'_>, kind: DetailKind, such: impl Fn(&Body<'_>) -> bool) -> usize {
    let lane = LaneRef::Detail(kind);
    if !content.lanes.contains(&lane) {
        return 0;
    }
    let all = content.stages().flat_map(|(stage, steps)| content.of_lane(lane, stage, steps, true));
    all.filter(|it| such(&it.detail.body)).count()
}
