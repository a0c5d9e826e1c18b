//! Which marks occur in a day: what its legend has to explain.

use super::Day;
use super::lanes::is_series;
use crate::analysis::expectations;
use crate::layout::page::legend::{MIDDLE, Mark, common};
use crate::layout::pen;
use crate::locale::Label;
use crate::model::{Body, DetailKind, LaneRef};
use crate::scene::{FaceUse, Node};
use crate::theme::Look;

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
    add(super::windows::shown(day).next().is_some(), window());
    add(touchpoints().any(|it| it.moment_of_truth), common::moment_of_truth());
    for lane in content.lanes.iter().filter(|it| is_series(content, **it)) {
        let LaneRef::Own(id) = lane else { continue };
        let Some(own) = content.project.lanes.get(id.index()) else { continue };
        let every = own.every.map_or(3_600_000, |it| it.milliseconds);
        let locale = content.locale;
        let text = match super::bars::counts(content, *id) {
            true => locale.per(&own.name.label, every),
            false => locale.every(&own.name.label, every),
        };
        add(true, series(text));
        if let Some(alert) = own.alert {
            add(true, alarm(locale.or_more(&locale.number(alert))));
        }
    }
    let felt = || day.lines.iter().flat_map(|it| it.feelings.iter()).filter_map(|it| it.felt());
    add(feels && felt().next().is_some(), mood());
    add(feels && touchpoints().any(|it| expectations(it, &content.audience).next().is_some()), common::expects());
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
    add(several, common::shared(day.lines.len()));
    let between = (0..content.steps.len()).any(|it| day.table.of_step(it).is_some_and(|it| !it.stated));
    let by_moods = day.lines.iter().flat_map(|it| it.feelings.iter().zip(day.moods));
    let assumed_mood =
        feels && by_moods.clone().any(|(it, mood)| mood.moment.stated && it.felt().is_some_and(|it| it.assumed));
    add(assumed || assumed_mood, common::assumed());
    add(between, Mark::new(Label::LegendBetween, 44.0, common::hollow));
    add(seen.0, common::severity());
    add(seen.1, common::levels());
    add(seen.2, common::target());
    add(seen.3 || (0..content.steps.len()).any(|it| day.limit(it).is_some()), common::segment());
    found
}

/// When to reach the customer.
fn window() -> Mark<'static> {
    Mark::new(Label::LegendWindow, 28.0, |out, x, y| {
        let (top, bottom) = (y - MIDDLE - 7.5, y - MIDDLE + 7.5);
        let side = |x: f64| ((x, top), (x, bottom));
        out.push(pen::rect(x, top, 20.0, 15.0, 0.0, Look::Window));
        out.push(pen::hairlines(&[side(x), side(x + 20.0)], Look::WindowSide));
    })
}

fn series(text: String) -> Mark<'static> {
    Mark::naming(text, 23.0, |out, x, y| {
        out.push(pen::rect(x, y - 6.0, 6.0, 9.0, 1.5, Look::SeriesBar));
        out.push(pen::rect(x + 9.0, y - 10.0, 6.0, 13.0, 1.5, Look::SeriesBar));
    })
}

/// A figure of a series from where on it alarms.
fn alarm(text: String) -> Mark<'static> {
    Mark::naming(text, 14.0, |out, x, y| out.push(pen::rect(x, y - 12.0, 6.0, 15.0, 1.5, Look::SeriesAlert)))
}

fn mood() -> Mark<'static> {
    Mark::new(Label::LegendMood, 24.0, |out, x, y| {
        out.push(Node::Face(FaceUse { x: x + 10.0, y: y - MIDDLE, scale: 0.75, mood: 1, hollow: false }));
    })
}
