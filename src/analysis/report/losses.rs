//! Where most are lost: by share, by count, where it feels bad, and where they pile up.

use super::points::Point;
use super::subject::Subject;
use crate::analysis::{Bottleneck, Step, bottleneck};
use crate::model::{Body, Detail, TouchpointIndex};
use crate::order;

/// Touchpoints by what they lose and how long they make people wait. Each is an index into the points.
#[derive(Debug, Default)]
pub struct Losses<'p> {
    /// Of those that feel below 0 the one that loses the largest share: as the map marks it.
    pub bottleneck: Option<usize>,
    /// All that lose a known share, the largest first.
    pub by_share: Vec<usize>,
    /// All whose loss is counted, the largest first; where nothing is counted, those of whom it is known which part of all who begin they lose.
    pub by_count: Vec<usize>,
    /// All that make people wait, the longest first.
    pub by_wait: Vec<usize>,
    /// All where cases came and were not seen again, the most first.
    pub by_pile: Vec<usize>,
    /// Waits behind the scenes: rows with a time, the longest first.
    pub behind: Vec<(TouchpointIndex, &'p Detail<'p>, u64)>,
    /// Of each stage that was counted: its cases, and which part of the stage before came on, in percent.
    pub funnel: Vec<(usize, u64, Option<f64>)>,
}

pub fn losses<'p>(subject: &Subject<'p>, steps: &[Step], points: &[Point<'p>]) -> Losses<'p> {
    let share = |at: usize| points.get(at).and_then(|it| it.loss).map(|it| it.share).filter(|it| *it > 0.0);
    let count = |at: usize| {
        let loss = points.get(at).and_then(|it| it.loss)?;
        match subject.figures {
            Some(_) => loss.counted.map(|it| it.0 as f64),
            None => loss.of_all,
        }
        .filter(|it| *it > 0.0)
    };
    let wait = |at: usize| points.get(at).and_then(|it| it.wait).map(|it| it as f64).filter(|it| *it > 0.0);
    let pile = |at: usize| points.get(at).and_then(|it| it.stuck).map(|it| it as f64).filter(|it| *it > 0.0);
    let counted = |at: TouchpointIndex| subject.figures.as_ref().and_then(|it| it.loss(subject.journey, at));
    let found: Option<Bottleneck> =
        bottleneck(subject.project, subject.journey, &subject.audience, steps, Some(&counted));
    Losses {
        bottleneck: found.and_then(|it| points.iter().position(|point| point.at == it.touchpoint)),
        by_share: ranked(points.len(), &share),
        by_count: ranked(points.len(), &count),
        by_wait: ranked(points.len(), &wait),
        by_pile: ranked(points.len(), &pile),
        behind: behind(subject),
        funnel: funnel(subject),
    }
}

/// The places that have a figure, the largest first; equal ones in their order.
pub fn ranked(count: usize, figure: &dyn Fn(usize) -> Option<f64>) -> Vec<usize> {
    let mut found: Vec<(usize, f64)> = (0..count).filter_map(|at| Some((at, figure(at)?))).collect();
    order::sort_by(&mut found, |one, other| other.1.total_cmp(&one.1));
    found.into_iter().map(|it| it.0).collect()
}

fn behind<'p>(subject: &Subject<'p>) -> Vec<(TouchpointIndex, &'p Detail<'p>, u64)> {
    let mut found: Vec<_> = subject
        .details()
        .into_iter()
        .filter_map(|seen| match &seen.detail.body {
            Body::Row(row) => Some((seen.touchpoint?, seen.detail, row.waits?.milliseconds)),
            _ => None,
        })
        .collect();
    order::sort_by_key(&mut found, |it| std::cmp::Reverse(it.2));
    found
}

fn funnel(subject: &Subject<'_>) -> Vec<(usize, u64, Option<f64>)> {
    let Some(figures) = &subject.figures else { return Vec::new() };
    let mut found: Vec<(usize, u64, Option<f64>)> = Vec::new();
    for (stage, count) in figures.stages.iter().enumerate() {
        let Some(count) = *count else { continue };
        // A rate of nobody is no rate.
        let before = found.last().map(|it| it.1).filter(|it| *it > 0);
        found.push((stage, count, before.map(|it| 100.0 * count as f64 / it as f64)));
    }
    found
}
