//! Which marks occur in a day: what its legend has to explain.

use super::Day;
use super::lanes::is_series;
use crate::analysis::expectations;
use crate::layout::page::legend::Mark;
use crate::model::{Body, DetailKind, LaneRef};

/// In the order of the legend.
pub fn marks<'p>(day: &Day<'_, 'p>) -> Vec<Mark<'p>> {
    let content = day.content;
    let feels = day.has(LaneRef::Detail(DetailKind::Feels));
    let touchpoints = || content.steps.iter().filter_map(|it| content.touchpoint(*it));
    let mut found = Vec::new();
    let mut add = |occurs: bool, mark: Mark<'p>| {
        if occurs {
            found.push(mark);
        }
    };
    add(super::windows::shown(day).next().is_some(), Mark::Window);
    add(touchpoints().any(|it| it.moment_of_truth), Mark::MomentOfTruth);
    for lane in content.lanes.iter().filter(|it| is_series(content, **it)) {
        let LaneRef::Own(id) = lane else { continue };
        let Some(own) = content.project.lanes.get(id.index()) else { continue };
        let every = own.every.map_or(3_600_000, |it| it.milliseconds);
        add(true, Mark::Series { name: &own.name.label, every, counts: super::bars::counts(content, *id) });
        if let Some(alert) = own.alert {
            add(true, Mark::Alert { from: alert });
        }
    }
    let felt = || day.lines.iter().flat_map(|it| it.feelings.iter()).filter_map(|it| it.felt());
    add(feels && felt().next().is_some(), Mark::MoodFace);
    add(feels && touchpoints().any(|it| expectations(it, &content.audience).next().is_some()), Mark::Expects);
    let (mut seen, mut assumed) = ((false, false, false, false), false);
    for lane in content.lanes.iter().filter(|it| **it != LaneRef::Detail(DetailKind::Feels)) {
        for (placed, _) in day.details(*lane) {
            assumed |= content.assumes(placed);
            seen.3 |= content.limit(&placed.detail.who).is_some();
            match &placed.detail.body {
                Body::Pain { severity, .. } => seen.0 |= severity.is_some(),
                Body::Opportunity(it) => seen.1 |= it.impact.is_some() || it.effort.is_some(),
                Body::Action(it) => seen.1 |= it.impact.is_some() || it.effort.is_some(),
                Body::Metric(it) => seen.2 |= it.target.is_some() && it.value.is_some(),
                _ => {}
            }
        }
    }
    let several = feels && day.lines.len() > 1 && !crate::layout::curve::is_split(day.lines);
    add(several, Mark::Shared { people: day.lines.len() });
    let between = (0..content.steps.len()).any(|it| day.table.of_step(it).is_some_and(|it| !it.stated));
    let by_moods = day.lines.iter().flat_map(|it| it.feelings.iter().zip(day.moods));
    let assumed_mood =
        feels && by_moods.clone().any(|(it, mood)| mood.moment.stated && it.felt().is_some_and(|it| it.assumed));
    add(assumed || assumed_mood, Mark::Assumed);
    add(between, Mark::Between);
    add(seen.0, Mark::Severity);
    add(seen.1, Mark::Levels);
    add(seen.2, Mark::Target);
    add(seen.3 || (0..content.steps.len()).any(|it| day.limit(it).is_some()), Mark::Segment);
    found
}
