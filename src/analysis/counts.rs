//! How often the touchpoints and arrows of a journey were passed: plain figures, from wherever they were counted.

use crate::model::{OutcomeIndex, TouchpointIndex};

/// The counts of one measured journey. A list that is too short says nothing about what is missing in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FlowFigures {
    /// Of each touchpoint: the cases that came there; `None` where nothing was counted.
    pub cases: Vec<Option<u64>>,
    /// Of each touchpoint, its arrows in their order: how often each was taken.
    pub arrows: Vec<Vec<Option<u64>>>,
    /// Of each touchpoint that decides: how often its question was passed.
    pub decisions: Vec<Option<u64>>,
    /// Of each touchpoint: those of whom nothing more is known.
    pub unknown: Vec<u64>,
    /// Of each stage.
    pub stages: Vec<Option<u64>>,
    /// Passages between touchpoints that no arrow joins.
    pub other_ways: Vec<(TouchpointIndex, TouchpointIndex, u64)>,
    /// Of each outcome: the cases that ended there.
    pub outcomes: Vec<(OutcomeIndex, u64)>,
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
}
