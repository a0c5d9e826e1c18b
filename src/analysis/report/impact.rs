//! What is hit when something is down: a system, a team or a channel.

use super::JourneyReport;
use crate::analysis::Person;
use crate::analysis::ways::{End, Goal, Ways};
use crate::model::{Actor, Body, Detail, PersonaId, SegmentId, TouchpointIndex};
use std::collections::BTreeSet;

/// What one journey loses.
#[derive(Debug)]
pub struct Impact<'p> {
    /// Of all touchpoints of the journey, in the order of the text.
    pub hit: Vec<Hit<'p>>,
    pub touchpoints: usize,
    /// Those of the journey's personas, and of the segments that it knows, for whom something that is hit holds.
    pub personas: Vec<PersonaId>,
    pub segments: Vec<SegmentId>,
    /// Ends that are reached as long as all works, and not around what is hit; those that still are.
    pub lost: Vec<End>,
    pub around: Vec<End>,
    /// Counted visits to what is hit, and to all touchpoints; `None` where nothing is counted.
    pub volume: Option<(u64, u64)>,
}

/// A touchpoint that depends on what is down.
#[derive(Debug)]
pub struct Hit<'p> {
    pub at: TouchpointIndex,
    /// The rows that what is down does; empty where the touchpoint is had through the channel.
    pub because: Vec<&'p Detail<'p>>,
    /// It can be had through other channels, and nothing else about it is hit.
    pub other_channels: bool,
}

/// Follows what does the rows of touchpoints and blueprints (`by`) and through which channels touchpoints are had (`via`). Who owns
/// something does not do it: an owner hits nothing.
pub fn impact<'p>(report: &JourneyReport<'p>, down: Actor) -> Impact<'p> {
    let mut hit = Vec::new();
    for point in &report.points {
        let because: Vec<&'p Detail<'p>> =
            rows_of(report, point.at).iter().filter(|it| does(it.1, down)).map(|it| it.1).collect();
        let channels = &point.touchpoint.channels;
        let via = matches!(down, Actor::Channel(it) if channels.contains(&it));
        if via || !because.is_empty() {
            let other_channels = because.is_empty() && channels.len() > 1;
            hit.push(Hit { at: point.at, because, other_channels });
        }
    }
    let empty = Ways::default();
    let ways = report.walks.first().map_or(&empty, |it| &it.ways);
    let closed: BTreeSet<TouchpointIndex> = hit.iter().filter(|it| !it.other_channels).map(|it| it.at).collect();
    let (all, open) = (ends(ways, &BTreeSet::new()), ends(ways, &closed));
    let holds = |person: Person| {
        hit.iter().any(|it| {
            let touchpoint = report.journey.touchpoints.get(it.at.index());
            let stage = touchpoint.and_then(|it| report.journey.stages.get(it.stage.index()));
            touchpoint.is_some_and(|it| person.is_in(&it.who)) && stage.is_some_and(|it| person.is_in(&it.who))
        })
    };
    let personas = report.coverage.personas.iter().copied().filter(|it| holds(Person::of(report.project, *it)));
    let segments = report.coverage.segments.iter().copied().filter(|it| holds(Person::Segment(*it)));
    let volume = report.figures.as_ref().map(|figures| {
        let left = |at: usize| figures.leaving.get(at).copied().unwrap_or(0);
        let of_hit = hit.iter().map(|it| left(it.at.index())).sum();
        (of_hit, figures.leaving.iter().sum())
    });
    Impact {
        touchpoints: report.points.len(),
        personas: personas.collect(),
        segments: segments.collect(),
        lost: all.difference(&open).copied().collect(),
        around: open.into_iter().collect(),
        volume,
        hit,
    }
}

/// Rows stand in the order of touchpoints.
fn rows_of<'a, 'p>(report: &'a JourneyReport<'p>, at: TouchpointIndex) -> &'a [(TouchpointIndex, &'p Detail<'p>)] {
    let first = report.rows.partition_point(|it| it.0 < at);
    let end = report.rows.partition_point(|it| it.0 <= at);
    report.rows.get(first..end).unwrap_or(&[])
}

fn does(detail: &Detail<'_>, down: Actor) -> bool {
    matches!(&detail.body, Body::Row(row) if row.by.contains(&down))
}

/// The ends that the starts reach without what is closed.
fn ends(ways: &Ways, closed: &BTreeSet<TouchpointIndex>) -> BTreeSet<End> {
    let mut seen = vec![false; ways.len()];
    let mut open: Vec<TouchpointIndex> = ways.starts.clone();
    let mut found = BTreeSet::new();
    while let Some(at) = open.pop() {
        let Some(mark) = seen.get_mut(at.index()).filter(|it| !**it && !closed.contains(&at)) else { continue };
        *mark = true;
        for way in ways.of(at) {
            match way.to {
                Goal::Touchpoint(to) => open.push(to),
                Goal::End(End::Unknown) => {}
                Goal::End(end) => drop(found.insert(end)),
            }
        }
    }
    found
}
