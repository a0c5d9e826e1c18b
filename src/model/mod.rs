//! A project after every name was found and every default filled in: inert data, each part with its place in the text.
//! Order in the text is order here. Texts are borrowed from the sources wherever they stand there as they are.

mod detail;
mod journey;
mod value;

pub use detail::*;
pub use journey::*;
pub use value::*;

use crate::source::{SourceId, Span};
use std::borrow::Cow;

/// What an author wrote: borrowed from the source, owned only where an escape had to be read or a name made NFC.
pub type Text<'s> = Cow<'s, str>;

/// Of which there are few or none in most things: one word where it stands, and nothing else where it is empty.
pub type List<T> = thin_vec::ThinVec<T>;

/// Defines an index into one of the lists of a [`Project`] or a [`Journey`].
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    PersonaId;
    SegmentId;
    ChannelId;
    TeamId;
    SystemId;
    ResearchId;
    LaneId;
    JourneyId;
    BlueprintId;
    ViewId;
    DataId;
    /// Index into `journey.stages`.
    StageIndex;
    /// Index into `journey.touchpoints`; plus one it is the number on the map.
    TouchpointIndex;
    /// Index into `journey.outcomes`.
    OutcomeIndex;
    /// Index into `project.images`.
    ImageId;
}

/// A declared name with its label for people.
#[derive(Clone, Debug)]
pub struct Name<'s> {
    pub name: Text<'s>,
    /// As written, else made of the name: hyphens as blanks, first letter capital.
    pub label: Text<'s>,
    /// Whether the author wrote the label.
    pub labelled: bool,
    /// Of the name's word.
    pub span: Span,
}

/// Everything that the files of a run declare. A list holds the declarations of all files, in the order of files and lines.
#[derive(Debug, Default)]
pub struct Project<'s> {
    pub personas: Vec<Persona<'s>>,
    pub segments: Vec<Segment<'s>>,
    /// Declared channels, then one for each kind that is used without a declaration (`declared` is false there).
    pub channels: Vec<Channel<'s>>,
    pub teams: Vec<Team<'s>>,
    pub systems: Vec<System<'s>>,
    pub research: Vec<Research<'s>>,
    pub lanes: Vec<Lane<'s>>,
    pub journeys: Vec<Journey<'s>>,
    pub blueprints: Vec<Blueprint<'s>>,
    pub views: Vec<View<'s>>,
    pub data: Vec<Data<'s>>,
    pub images: Vec<Image<'s>>,
    /// For each source in order: the sources that it imports itself, without those that could not be read.
    pub imports: Vec<Vec<SourceId>>,
}

/// A segment or a persona: whom something holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    Persona(PersonaId),
    Segment(SegmentId),
}

/// A team, a system or a channel: who or what does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Actor {
    Team(TeamId),
    System(SystemId),
    Channel(ChannelId),
}

#[derive(Debug)]
pub struct Persona<'s> {
    pub name: Name<'s>,
    pub role: Option<Text<'s>>,
    pub about: Option<Text<'s>>,
    pub quote: Option<Text<'s>>,
    pub image: Option<ImageId>,
    pub segment: Option<SegmentId>,
    /// Goals, needs, motivations, pains, gains and contexts, in the order of the text.
    pub lines: Vec<PersonaLine<'s>>,
    pub day: Vec<PersonaDay<'s>>,
    pub links: Vec<Text<'s>>,
    pub span: Span,
}

impl<'s> Project<'s> {
    /// What is told at a touchpoint, a stage or a layer; `None` for what belongs to something else, and for an index of another project.
    pub fn detail(&self, reference: DetailRef) -> Option<&Detail<'s>> {
        match reference {
            DetailRef::Touchpoint { journey, touchpoint, detail } => {
                let touchpoint = self.journeys.get(journey.index())?.touchpoints.get(touchpoint.index())?;
                touchpoint.details.get(detail as usize)
            }
            DetailRef::Stage { journey, stage, detail } => {
                self.journeys.get(journey.index())?.stages.get(stage.index())?.details.get(detail as usize)
            }
            DetailRef::Layer { blueprint, layer, detail } => {
                self.blueprints.get(blueprint.index())?.layers.get(layer as usize)?.details.get(detail as usize)
            }
            _ => None,
        }
    }
}

impl<'s> Persona<'s> {
    pub fn lines_of(&self, kind: LineKind) -> impl Iterator<Item = &PersonaLine<'s>> {
        self.lines.iter().filter(move |line| line.kind == kind)
    }
}

words! {
    /// The kinds of lines that a persona has.
    LineKind { Goal "goal", Need "need", Motivation "motivation", Pain "pain", Gain "gain", Context "context" }
}

#[derive(Debug)]
pub struct PersonaLine<'s> {
    pub kind: LineKind,
    pub name: Option<Text<'s>>,
    pub text: Text<'s>,
    pub severity: Option<Severity>,
    pub sources: List<ResearchId>,
    pub basis: Option<Basis>,
    pub link: Option<Text<'s>>,
    pub span: Span,
}

/// A line of a persona's day on her card.
#[derive(Debug)]
pub struct PersonaDay<'s> {
    pub time: Time,
    pub text: Text<'s>,
    pub feels: Option<Decimal>,
    pub span: Span,
}

#[derive(Debug)]
pub struct Segment<'s> {
    pub name: Name<'s>,
    pub about: Option<Text<'s>>,
    pub size: Option<Figure<'s>>,
    pub rule: Option<Text<'s>>,
    pub conditions: Vec<Condition<'s>>,
    pub span: Span,
}

/// One comparison of a segment's rule; all of a rule's hold together.
#[derive(Debug, Clone)]
pub struct Condition<'s> {
    pub column: Text<'s>,
    pub operator: Operator,
    pub value: Text<'s>,
}

words! {
    Operator { Less "<", LessOrEqual "<=", Equal "=", NotEqual "!=", GreaterOrEqual ">=", Greater ">" }
}

#[derive(Debug)]
pub struct Channel<'s> {
    pub name: Name<'s>,
    pub kind: ChannelKind,
    /// Its own, else that of its kind.
    pub icon: Icon,
    /// Whether the author gave the icon.
    pub icon_stated: bool,
    pub owner: Option<TeamId>,
    pub metrics: List<Detail<'s>>,
    pub collects: Vec<Collects<'s>>,
    /// False for a kind used as a name without a declaration.
    pub declared: bool,
    pub span: Span,
}

/// What has to be known of a channel, and where it comes from.
#[derive(Debug)]
pub struct Collects<'s> {
    pub text: Text<'s>,
    /// `None` where it is missing.
    pub from: Option<ResearchId>,
    pub missing: bool,
    pub span: Span,
}

#[derive(Debug)]
pub struct Team<'s> {
    pub name: Name<'s>,
    pub partner: bool,
    pub span: Span,
}

#[derive(Debug)]
pub struct System<'s> {
    pub name: Name<'s>,
    pub owner: Option<TeamId>,
    pub partner: bool,
    pub span: Span,
}

/// A `source`: research, not a text of ours.
#[derive(Debug)]
pub struct Research<'s> {
    pub name: Name<'s>,
    pub sample: Option<Decimal>,
    pub date: Option<Date>,
    pub link: Option<Text<'s>>,
    pub span: Span,
}

#[derive(Debug)]
pub struct Lane<'s> {
    pub name: Name<'s>,
    pub kind: LaneKind,
    pub below: Option<LaneRef>,
    /// How long one number of its series holds; for bars an hour where nothing is stated, else `None`.
    pub every: Option<Duration>,
    pub alert: Option<Decimal>,
    pub about: Option<Text<'s>>,
    pub span: Span,
}

/// What a view or a journey calls a lane by: a detail's keyword, `touchpoint`, `takes`, or a lane of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LaneRef {
    Touchpoint,
    Takes,
    Detail(DetailKind),
    Own(LaneId),
}

#[derive(Debug)]
pub struct Blueprint<'s> {
    pub name: Name<'s>,
    pub of: Option<JourneyId>,
    pub insight: Option<Text<'s>>,
    pub locale: Option<Text<'s>>,
    pub lanes: Option<Vec<LaneRef>>,
    pub layers: Vec<Layer<'s>>,
    pub span: Span,
}

/// What a blueprint lays over one touchpoint.
#[derive(Debug)]
pub struct Layer<'s> {
    /// `None` where it was not found, which was reported.
    pub touchpoint: Option<TouchpointRef>,
    pub label: Option<Text<'s>>,
    pub takes: Option<Duration>,
    pub waits: Option<Duration>,
    pub details: List<Detail<'s>>,
    pub span: Span,
}

#[derive(Debug)]
pub struct View<'s> {
    pub name: Name<'s>,
    pub of: Subject,
    /// As stated, else by the kind of what it is of.
    pub layout: Layout,
    pub layout_stated: bool,
    pub insight: Option<Text<'s>>,
    pub locale: Option<Text<'s>>,
    pub lanes: Option<Vec<LaneRef>>,
    pub show: Vec<Mark>,
    pub who: List<Who>,
    pub stages: Option<Vec<StageRef>>,
    /// Other labels for touchpoints, in this view.
    pub labels: Vec<ViewLabel<'s>>,
    pub span: Span,
}

#[derive(Debug)]
pub struct ViewLabel<'s> {
    pub touchpoint: TouchpointRef,
    pub label: Text<'s>,
    pub span: Span,
}

/// What a view is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Journey(JourneyId),
    Blueprint(BlueprintId),
    Persona(PersonaId),
    /// All journeys of the project (`layout portfolio`).
    Portfolio,
    /// It was reported as an error.
    Unknown,
}

/// Where the events of a measured journey lie.
#[derive(Debug)]
pub struct Data<'s> {
    pub name: Name<'s>,
    /// A path, a pattern or a database, as written; relative to the file.
    pub files: Text<'s>,
    pub case: Option<Column<'s>>,
    pub time: Option<Column<'s>>,
    pub event: Option<Column<'s>>,
    pub segment: Option<Column<'s>>,
    pub table: Option<Text<'s>>,
    pub span: Span,
}

/// A column of a table of events.
#[derive(Debug)]
pub struct Column<'s> {
    pub name: Text<'s>,
    /// Of the name.
    pub span: Span,
}

/// A picture file that a persona or a detail names.
#[derive(Debug)]
pub struct Image<'s> {
    /// As written; relative to the file of `span`.
    pub path: Text<'s>,
    pub span: Span,
    /// Filled by `load_images`; `None` where the file could not be used, which was reported.
    pub data: Option<ImageData>,
}

#[derive(Debug, Clone)]
pub struct ImageData {
    /// `image/png` or `image/jpeg`.
    pub media_type: &'static str,
    /// In pixels.
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}
