//! The details of a touchpoint, a stage or a blueprint's layer: what is done, thought, felt, suffered, measured.

use super::*;
use crate::source::Span;

words! {
    /// The keywords of details; a lane of one’s own is none of them.
    DetailKind {
        Does "does", Thinks "thinks", Says "says", Feels "feels", Experiences "experiences", Need "need", Pain "pain",
        Gain "gain", Opportunity "opportunity", Action "action", Metric "metric", Fail "fail", Evidence "evidence",
        Frontstage "frontstage", Backstage "backstage", Support "support", Note "note", Image "image", Place "place",
    }
}

/// One detail. What every detail has stands here; what only some have, in `body`.
#[derive(Debug)]
pub struct Detail<'s> {
    pub lane: LaneRef,
    pub name: Option<Text<'s>>,
    /// Empty for a `feels` without a word.
    pub text: Text<'s>,
    /// Whom it holds for; empty: everybody.
    pub who: List<Who>,
    pub sources: List<ResearchId>,
    pub basis: Option<Basis>,
    pub link: Option<Text<'s>>,
    pub at: Option<Time>,
    pub body: Body<'s>,
    pub span: Span,
}

/// What only some details have. Boxed where it is large, so that a plain line stays small.
#[derive(Debug)]
pub enum Body<'s> {
    Plain,
    /// From -2 to 2; the word is the detail's text.
    Feels(Decimal),
    /// `place` and `evidence`.
    Icon(Option<Icon>),
    Pain {
        severity: Option<Severity>,
        affects: Option<Decimal>,
    },
    Opportunity(Box<Opportunity>),
    Action(Box<Action>),
    Metric(Box<Metric<'s>>),
    Fail {
        recovery: Option<Text<'s>>,
    },
    Image {
        image: ImageId,
        shows: Option<Text<'s>>,
    },
    Row(Box<Row<'s>>),
}

#[derive(Debug)]
pub struct Opportunity {
    pub resolves: Vec<DetailRef>,
    pub owner: Option<TeamId>,
    pub impact: Option<Level>,
    pub effort: Option<Level>,
}

#[derive(Debug)]
pub struct Action {
    pub resolves: Vec<DetailRef>,
    pub owner: Option<TeamId>,
    pub impact: Option<Level>,
    pub effort: Option<Level>,
    pub due: Option<Date>,
    pub status: Option<ActionStatus>,
}

#[derive(Debug)]
pub struct Metric<'s> {
    pub value: Option<Figure<'s>>,
    pub target: Option<Figure<'s>>,
    pub sample: Option<Decimal>,
    pub date: Option<Date>,
}

/// A row of a blueprint: `frontstage`, `backstage` or `support`.
#[derive(Debug)]
pub struct Row<'s> {
    pub by: Vec<Actor>,
    pub waits: Option<Duration>,
    pub takes: Option<Duration>,
    pub way: Option<Way>,
    pub fails: List<Detail<'s>>,
    /// Other ways than from the row above.
    pub arrows: Vec<RowArrow>,
}

#[derive(Clone, Copy, Debug)]
pub struct RowArrow {
    pub target: DetailRef,
    pub span: Span,
}

/// Where a named detail, or a named line of a persona, stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DetailRef {
    /// Of a touchpoint: an index into `touchpoint.details`.
    Touchpoint {
        journey: JourneyId,
        touchpoint: TouchpointIndex,
        detail: u32,
    },
    Stage {
        journey: JourneyId,
        stage: StageIndex,
        detail: u32,
    },
    /// A metric of the journey itself.
    Journey {
        journey: JourneyId,
        metric: u32,
    },
    Layer {
        blueprint: BlueprintId,
        layer: u32,
        detail: u32,
    },
    /// A fail point inside a row: an index into `row.fails` of that detail.
    LayerFail {
        blueprint: BlueprintId,
        layer: u32,
        detail: u32,
        fail: u32,
    },
    TouchpointFail {
        journey: JourneyId,
        touchpoint: TouchpointIndex,
        detail: u32,
        fail: u32,
    },
    StageFail {
        journey: JourneyId,
        stage: StageIndex,
        detail: u32,
        fail: u32,
    },
    Persona {
        persona: PersonaId,
        line: u32,
    },
}
