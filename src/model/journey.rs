//! A journey and what stands in it.

use super::*;
use crate::source::Span;
use std::ops::Range;

#[derive(Debug)]
pub struct Journey<'s> {
    pub name: Name<'s>,
    pub kind: JourneyKind,
    pub replaces: Option<JourneyId>,
    pub personas: Vec<PersonaId>,
    pub scenario: Option<Text<'s>>,
    pub vision: Option<Text<'s>>,
    pub area: Option<Text<'s>>,
    pub trigger: Option<Text<'s>>,
    pub insight: Option<Text<'s>>,
    pub questions: Vec<Question<'s>>,
    pub owner: Option<TeamId>,
    pub status: Option<Status>,
    pub priority: Option<u32>,
    pub reviewed: Option<Date>,
    /// A language tag; `None` means English.
    pub locale: Option<Text<'s>>,
    pub lanes: Option<Vec<LaneRef>>,
    pub basis: Option<Basis>,
    pub sources: List<ResearchId>,
    pub metrics: List<Detail<'s>>,
    pub daylight: Option<(Time, Time)>,
    pub windows: Vec<Window<'s>>,
    pub series: Vec<Series>,
    pub stages: Vec<Stage<'s>>,
    /// All touchpoints of all stages, in the order of the text.
    pub touchpoints: Vec<Touchpoint<'s>>,
    pub outcomes: Vec<Outcome<'s>>,
    /// Written arrows of the journey itself: they leave from anywhere in it.
    pub arrows: List<Arrow<'s>>,
    pub span: Span,
}

impl<'s> Journey<'s> {
    pub fn touchpoints_of(&self, stage: &Stage<'s>) -> &[Touchpoint<'s>] {
        self.touchpoints.get(stage.touchpoints.start as usize..stage.touchpoints.end as usize).unwrap_or(&[])
    }
}

words! {
    JourneyKind { CurrentState "current-state", FutureState "future-state", DayInTheLife "day-in-the-life" }
}

words! {
    Status { Idea "idea", Planned "planned", Draft "draft", Validated "validated", Live "live", Retired "retired" }
}

#[derive(Debug)]
pub struct Question<'s> {
    pub text: Text<'s>,
    pub wants: Vec<Text<'s>>,
    pub answers: Vec<Text<'s>>,
    pub span: Span,
}

/// A time of the day in which the customer can be reached.
#[derive(Debug)]
pub struct Window<'s> {
    pub text: Text<'s>,
    pub from: Time,
    pub to: Time,
    pub span: Span,
}

/// Numbers for a lane of bars, one each `every` of the lane, from a time on.
#[derive(Debug)]
pub struct Series {
    pub lane: LaneId,
    pub from: Time,
    pub values: Vec<Decimal>,
    pub span: Span,
}

#[derive(Debug)]
pub struct Stage<'s> {
    pub name: Name<'s>,
    pub goal: Option<Text<'s>>,
    /// `span "Day 2"`: when it happens, in words.
    pub when: Option<Text<'s>>,
    /// `takes` as written; `None` where the touchpoints' sum stands in.
    pub takes: Option<Duration>,
    pub counts: Option<Text<'s>>,
    pub owner: Option<TeamId>,
    pub meets: List<PersonaLineRef>,
    pub who: List<Who>,
    pub basis: Option<Basis>,
    pub sources: List<ResearchId>,
    pub details: List<Detail<'s>>,
    pub arrows: List<Arrow<'s>>,
    /// Into `journey.touchpoints`.
    pub touchpoints: Range<u32>,
    pub span: Span,
}

/// A line of a persona: a need or a goal that something meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonaLineRef {
    pub persona: PersonaId,
    /// Into `persona.lines`.
    pub line: u32,
}

#[derive(Debug)]
pub struct Touchpoint<'s> {
    pub name: Name<'s>,
    pub stage: StageIndex,
    pub channels: List<ChannelId>,
    pub who: List<Who>,
    pub at: Option<Time>,
    pub takes: Option<Duration>,
    pub waits: Option<Duration>,
    pub effort: Option<Level>,
    /// Its own, else that of its first channel; `None` without either.
    pub icon: Option<Icon>,
    pub icon_stated: bool,
    pub optional: bool,
    pub moment_of_truth: bool,
    pub owner: Option<TeamId>,
    pub meets: List<PersonaLineRef>,
    pub expects: List<Expects<'s>>,
    /// Boxed, as most touchpoints have none.
    pub event: Option<Box<Event<'s>>>,
    pub decides: Option<Box<Event<'s>>>,
    pub basis: Option<Basis>,
    pub sources: List<ResearchId>,
    pub details: List<Detail<'s>>,
    /// Written arrows first, in their order; then those that the language implies (`implied` is true).
    pub arrows: List<Arrow<'s>>,
    pub span: Span,
}

/// What the team means the customer to feel.
#[derive(Debug)]
pub struct Expects<'s> {
    /// From -2 to 2.
    pub value: Decimal,
    pub text: Option<Text<'s>>,
    /// Empty: everybody.
    pub who: List<Who>,
    pub span: Span,
}

/// The text of an `event` or a `decides`, with the word beside its figure.
#[derive(Debug)]
pub struct Event<'s> {
    pub text: Text<'s>,
    pub counts: Option<Text<'s>>,
    pub span: Span,
}

#[derive(Debug)]
pub struct Outcome<'s> {
    pub name: Name<'s>,
    pub kind: OutcomeKind,
    pub span: Span,
}

words! {
    OutcomeKind { Success "success", Failure "failure", Neutral "neutral" }
}

#[derive(Debug)]
pub struct Arrow<'s> {
    pub target: Target,
    pub when: Option<Text<'s>>,
    pub after: Option<Duration>,
    /// In percent, 0 to 100.
    pub share: Option<Decimal>,
    pub who: List<Who>,
    pub implied: bool,
    pub span: Span,
}

/// Where an arrow leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    Touchpoint(TouchpointRef),
    Outcome {
        journey: JourneyId,
        outcome: OutcomeIndex,
    },
    Stage(StageRef),
    Journey(JourneyId),
    /// The success that the language implies where none is written.
    ImpliedSuccess,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TouchpointRef {
    pub journey: JourneyId,
    pub touchpoint: TouchpointIndex,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StageRef {
    pub journey: JourneyId,
    pub stage: StageIndex,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A map of 100,000 touchpoints has as many of these: what most of them lack is boxed.
    #[test]
    fn what_there_is_most_of_stays_small() {
        assert!(size_of::<Touchpoint>() <= 240, "{}", size_of::<Touchpoint>());
        assert!(size_of::<Detail>() <= 176, "{}", size_of::<Detail>());
        assert!(size_of::<Arrow>() <= 120, "{}", size_of::<Arrow>());
    }
}
