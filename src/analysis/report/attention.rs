//! What needs attention first: one ranked list, each row with its reasons and what they count.

use super::JourneyReport;
use crate::model::{Severity, TouchpointIndex};
use crate::order;

/// A touchpoint that needs attention.
#[derive(Clone, Debug)]
pub struct Attention {
    /// Into the points of the journey.
    pub point: usize,
    pub at: TouchpointIndex,
    /// The sum of its reasons.
    pub points: f64,
    /// What counts most first.
    pub reasons: Vec<Reason>,
}

/// Why, and how much it counts: from 10 to 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    pub why: Why,
    pub points: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Why {
    /// The friction score.
    Friction(f64),
    /// The share that leaves for a failure there, in percent.
    Loss(f64),
    /// The part of all who begin that is lost there, in percent.
    LossOfAll(f64),
    /// So far below what is meant to be felt: 25 points for each.
    Gap(f64),
    /// A moment of truth that feels bad: 25 points for each below 0.
    MomentOfTruth(f64),
    /// The journey ends there for people, and feels bad: 25 points for each below 0.
    Ending(f64),
    /// A grave pain that nobody takes up: high 20, critical 30.
    Unanswered(Severity),
    /// Work that is late: 10.
    Late,
    /// Cases that came and were not seen again, in percent of those who came.
    Pile(f64),
}

/// What counts less is no reason.
const LEAST: f64 = 10.0;

/// A change of channel alone gives a friction of up to 29, and is nothing to worry about where it feels good.
const LEAST_FRICTION: f64 = 30.0;

/// The touchpoints with a reason, the most points first; of equal ones in the order of the text.
///
/// No standard exists; the points are a convention of ours, and each row shows them. Only what is known counts.
pub fn attention(report: &JourneyReport<'_>) -> Vec<Attention> {
    let mut rows: Vec<Attention> = Vec::new();
    let troubles = troubles(report);
    for (place, point) in report.points.iter().enumerate() {
        let mut reasons: Vec<Reason> = reasons(report, place, &troubles)
            .into_iter()
            .map(|(why, points)| Reason { why, points: points.min(100.0) })
            .filter(|it| it.points >= LEAST)
            .collect();
        order::sort_by(&mut reasons, |one, other| other.points.total_cmp(&one.points));
        if !reasons.is_empty() {
            let points = reasons.iter().map(|it| it.points).sum();
            rows.push(Attention { point: place, at: point.at, points, reasons });
        }
    }
    order::sort_by(&mut rows, |one, other| other.points.total_cmp(&one.points));
    rows
}

fn reasons(report: &JourneyReport<'_>, place: usize, troubles: &[Trouble]) -> Vec<(Why, f64)> {
    let Some(point) = report.points.get(place) else { return Vec::new() };
    let mut found = Vec::new();
    if let Some(score) = point.friction.score.filter(|it| *it >= LEAST_FRICTION) {
        found.push((Why::Friction(score), score));
    }
    if let Some(loss) = point.loss {
        found.push((Why::Loss(loss.share), loss.share));
        found.extend(loss.of_all.map(|it| (Why::LossOfAll(it), it)));
    }
    if let Some(gap) = point.worst_gap().filter(|it| *it < 0.0) {
        found.push((Why::Gap(-gap), -25.0 * gap));
    }
    let lowest = point.lowest().filter(|it| *it < 0.0);
    if let Some(low) = lowest.filter(|_| point.touchpoint.moment_of_truth) {
        found.push((Why::MomentOfTruth(low), -25.0 * low));
    }
    if let Some(low) = lowest.filter(|_| report.profiles.iter().any(|it| it.end.at == point.at)) {
        found.push((Why::Ending(low), -25.0 * low));
    }
    let trouble = troubles.get(point.at.index()).copied().unwrap_or_default();
    if let Some(severity) = trouble.unanswered {
        found.push((Why::Unanswered(severity), if severity == Severity::Critical { 30.0 } else { 20.0 }));
    }
    if trouble.late {
        found.push((Why::Late, 10.0));
    }
    if let Some((stuck, of)) = point.stuck.zip(point.arrivals).filter(|(_, of)| *of > 0) {
        let share = 100.0 * stuck as f64 / of as f64;
        found.push((Why::Pile(share), share));
    }
    found
}

/// What is left undone at a touchpoint.
#[derive(Clone, Copy, Debug, Default)]
struct Trouble {
    /// The gravest pain there, from high on, that neither an opportunity nor an action resolves.
    unanswered: Option<Severity>,
    late: bool,
}

/// Of each touchpoint, in one pass over pains and work.
fn troubles(report: &JourneyReport<'_>) -> Vec<Trouble> {
    let mut found = vec![Trouble::default(); report.journey.touchpoints.len()];
    for pain in &report.pains {
        let Some(slot) = pain.touchpoint.and_then(|it| found.get_mut(it.index())) else { continue };
        let grave = pain.severity.filter(|it| *it >= Severity::High && pain.answers.is_empty());
        slot.unanswered = slot.unanswered.max(grave);
        slot.late |= pain.is_late(report.today);
    }
    for task in report.tasks.iter().filter(|it| it.is_late()) {
        if let Some(slot) = task.touchpoint.and_then(|it| found.get_mut(it.index())) {
            slot.late = true;
        }
    }
    found
}
