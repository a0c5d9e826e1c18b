//! Which marks occur in a map: what its legend has to explain.

use super::panel::limit;
use super::{FEELS, Map};
use crate::analysis::{Feeling, expectations};
use crate::layout::content::Content;
use crate::layout::page::legend::{Mark, common};
use crate::layout::{marks as signs, pen};
use crate::locale::Label;
use crate::model::{Body, LaneRef, Touchpoint};
use crate::theme::Look;

/// In the order of the legend.
pub fn marks<'a>(map: &'a Map<'_, '_>) -> Vec<Mark<'a>> {
    let content = map.content;
    let touchpoints = || content.steps.iter().filter_map(|it| content.touchpoint(*it));
    let felt =
        |test: fn(&Feeling<'_>) -> bool| map.has_curve() && map.lines.iter().any(|line| line.feelings.iter().any(test));
    let expects = |it: &Touchpoint<'_>| expectations(it, &content.audience).next().is_some();
    let seen = Seen::of(content, |_| true);
    let mut found = Vec::new();
    let mut add = |occurs: bool, mark: Mark<'a>| {
        if occurs {
            found.push(mark);
        }
    };
    add(touchpoints().any(|it| it.moment_of_truth), common::moment_of_truth());
    add(map.bottleneck.is_some(), bottleneck());
    add(map.has_curve() && touchpoints().any(expects), common::expects());
    add(seen.assumed || felt(|it| it.felt().is_some_and(|it| it.assumed)), common::assumed());
    add(seen.severity, common::severity());
    add(seen.levels, common::levels());
    add(content.steps.iter().any(|it| it.number.is_some()), number());
    add(seen.target, common::target());
    if map.has_lines() && !map.split {
        for (index, voice) in map.voices.iter().enumerate() {
            add(true, Mark::line(index, &voice.initial, &voice.name));
        }
        add(felt(|it| matches!(it, Feeling::Passes)), common::passing());
        add(true, common::shared(map.voices.len()));
    }
    add(seen.limited || (0..content.steps.len()).any(|step| limit(content, step).is_some()), common::segment());
    let signs = content.findings.kinds(content.steps.iter().filter_map(|it| it.touchpoint));
    found.extend(signs.into_iter().map(|it| it.mark(content.locale)));
    found
}

fn bottleneck() -> Mark<'static> {
    Mark::new(Label::LegendBottleneck, 26.0, |out, x, y| {
        out.push(pen::rect(x, y - 12.0, 18.0, 14.0, 2.0, Look::BottleneckColumn));
        out.push(pen::rect(x, y - 12.0, 18.0, 14.0, 2.0, Look::BottleneckHatch));
    })
}

/// Of a step.
fn number() -> Mark<'static> {
    Mark::new(Label::LegendStep, 26.0, |out, x, y| signs::badge(out, x + 9.0, y - 13.0, 1))
}

/// Which marks stand on cards and texts.
#[derive(Debug, Default)]
pub struct Seen {
    pub severity: bool,
    pub levels: bool,
    pub target: bool,
    pub limited: bool,
    pub assumed: bool,
}

impl Seen {
    /// Of all lanes but the curve; `hollow` tells in which of them what is assumed is drawn as such.
    pub fn of(content: &Content<'_>, hollow: fn(LaneRef) -> bool) -> Self {
        let mut seen = Self::default();
        for (stage, steps) in content.stages() {
            for placed in content.details(stage, steps) {
                let detail = placed.detail;
                if detail.lane == FEELS || !content.lanes.contains(&detail.lane) {
                    continue;
                }
                seen.limited |= content.limit(&detail.who).is_some();
                seen.assumed |= hollow(detail.lane) && content.assumes(placed);
                match &detail.body {
                    Body::Pain { severity, .. } => seen.severity |= severity.is_some(),
                    Body::Opportunity(it) => seen.levels |= it.impact.is_some() || it.effort.is_some(),
                    Body::Action(it) => seen.levels |= it.impact.is_some() || it.effort.is_some(),
                    Body::Metric(it) => seen.target |= it.target.is_some() && it.value.is_some(),
                    _ => {}
                }
            }
        }
        seen
    }
}
