//! What was counted of one journey: plain figures, which views draw and findings compare.

use crate::model::{Date, Journey, OutcomeIndex, OutcomeKind, Target, TouchpointIndex};

/// The counts of one measured journey. A list that is too short says nothing about what is missing in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FlowFigures {
    /// Of each touchpoint: the cases that came there; `None` where nothing was counted.
    pub cases: Vec<Option<u64>>,
    /// Of each touchpoint, its arrows in their order: how often each was taken.
    pub arrows: Vec<Vec<Option<u64>>>,
    /// Of each stage, its own arrows in their order: how often somebody took one from a touchpoint of the stage.
    pub stage_arrows: Vec<Vec<Option<u64>>>,
    /// Of the journey's own arrows.
    pub journey_arrows: Vec<Option<u64>>,
    /// Of each touchpoint that decides: how often its question was passed.
    pub decisions: Vec<Option<u64>>,
    /// Of each touchpoint: those of whom nothing more is known.
    pub unknown: Vec<u64>,
    /// Of each touchpoint: how often somebody went on from it, whichever way, or was not seen again. Who came back to the
    /// touchpoint itself has not left it.
    pub leaving: Vec<u64>,
    /// Of each stage: the cases that came to one of its touchpoints; `None` where nothing was counted.
    pub stages: Vec<Option<u64>>,
    /// Passages between touchpoints that no arrow joins, or several that cannot be told apart; most frequent first.
    pub other_ways: Vec<(TouchpointIndex, TouchpointIndex, u64)>,
    /// Of each outcome that somebody reached: the cases that ended there.
    pub outcomes: Vec<(OutcomeIndex, u64)>,
    /// The days of the first and the last event that was counted, in UTC.
    pub period: Option<(Date, Date)>,
    /// Cases that are not counted, as the events do not tell whether they belong to those whom the picture is for.
    pub undecided: u64,
}

impl FlowFigures {
    pub fn cases(&self, at: TouchpointIndex) -> Option<u64> {
        self.cases.get(at.index()).copied().flatten()
    }

    pub fn arrow(&self, from: TouchpointIndex, arrow: usize) -> Option<u64> {
        self.arrows.get(from.index())?.get(arrow).copied().flatten()
    }

    pub fn decisions(&self, at: TouchpointIndex) -> Option<u64> {
        self.decisions.get(at.index()).copied().flatten()
    }

    /// What part of all that leaves a touchpoint `count` is, in percent; `None` where nobody left it.
    pub fn share(&self, from: TouchpointIndex, count: u64) -> Option<f64> {
        let all = self.leaving.get(from.index()).copied().filter(|it| *it > 0)?;
        Some(100.0 * count as f64 / all as f64)
    }

    /// What part of all that leaves a touchpoint goes to failures, in percent. `None` where that was not counted; those of
    /// whom nothing is known are no loss.
    pub fn loss(&self, journey: &Journey<'_>, at: TouchpointIndex) -> Option<f64> {
        let touchpoint = journey.touchpoints.get(at.index())?;
        let fails = |outcome: OutcomeIndex| {
            journey.outcomes.get(outcome.index()).is_some_and(|it| it.kind == OutcomeKind::Failure)
        };
        let arrows = touchpoint.arrows.iter().enumerate();
        let failures = arrows.filter(|(_, it)| matches!(it.target, Target::Outcome { outcome, .. } if fails(outcome)));
        let counts = failures.filter_map(|(arrow, _)| self.arrow(at, arrow));
        let lost = counts.fold(None, |sum: Option<u64>, count| Some(sum.unwrap_or(0) + count))?;
        self.share(at, lost)
    }
}
