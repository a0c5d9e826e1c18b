//! Decides what is drawn where: a resolved project becomes scenes. One file a view in `views`; what views share (page,
//! grid, lanes, curve, text) stands beside them. Knows sizes and positions; knows no SVG.

mod blueprint;
mod choices;
mod compare;
mod content;
pub mod curve;
mod day;
mod findings;
mod flow;
mod grid;
pub mod hours;
mod lanes;
pub mod layered;
mod led;
mod marks;
mod mirror;
mod over;
mod page;
mod pen;
mod persona;
mod portfolio;
mod prose;
mod reading;
mod strip;
pub mod text;
mod views;

pub use choices::{Choices, choices};
pub use reading::read_out;

use crate::locale::{Locale, OwnWords};
use crate::measure::FlowFigures;
use crate::model::{
    BlueprintId, Date, Journey, JourneyId, JourneyKind, Layout, PersonaId, Project, Subject, ViewId, Who,
};
use crate::scene::{Node, Scene, Sink};
use crate::theme::shape::Spacing;
use std::sync::Arc;

pub use prose::tell;

/// What a picture is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Journey(JourneyId),
    /// A blueprint, with the journey that it is of.
    Blueprint(BlueprintId, JourneyId),
    Persona(PersonaId),
    /// All journeys of the project.
    Portfolio,
}

/// One picture to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub about: About,
    pub view: Option<ViewId>,
    /// What the text asks for. [`Request::drawn`] says what is drawn.
    pub layout: Layout,
    /// A language tag that beats what the text states.
    pub locale: Option<String>,
    /// Whom the picture is for, instead of those whom the text names; empty: as the text says.
    pub who: Vec<Who>,
    /// What was counted, for a measured journey.
    pub figures: Option<Box<FlowFigures>>,
    /// Where the pictures of journeys lie, as addresses seen from this picture; a journey that is missing has none that is
    /// known for sure.
    pub links: Vec<(JourneyId, String)>,
    /// Of a portfolio: the journeys that it shows; empty: all of the project.
    pub journeys: Vec<JourneyId>,
    /// The day with which reviews are compared, instead of the latest review.
    pub today: Option<Date>,
    /// Words of the project's own, in the place of the compiler's.
    pub words: Arc<OwnWords>,
    /// Of a map: how many touchpoints may stand side by side, instead of what a screen takes.
    pub columns: Option<usize>,
    /// The room between things.
    pub spacing: Spacing,
}

impl Request {
    /// A journey in its default layout; `None` without stages: there is nothing to draw yet.
    pub fn of_journey(project: &Project<'_>, id: JourneyId) -> Option<Self> {
        let journey = project.journeys.get(id.index()).filter(|it| !it.stages.is_empty())?;
        Some(Self::new(About::Journey(id), default_layout(journey)))
    }

    /// A blueprint; `None` where it is of no journey, or of one without stages.
    pub fn of_blueprint(project: &Project<'_>, id: BlueprintId) -> Option<Self> {
        let journey = project.blueprints.get(id.index())?.of?;
        let request = Self::of_journey(project, journey)?;
        Some(Self { about: About::Blueprint(id, journey), layout: Layout::Blueprint, ..request })
    }

    /// The page of a persona.
    pub fn of_persona(project: &Project<'_>, id: PersonaId) -> Option<Self> {
        project.personas.get(id.index())?;
        Some(Self::new(About::Persona(id), Layout::Persona))
    }

    /// All journeys of the project by priority.
    pub fn of_portfolio() -> Self {
        Self::new(About::Portfolio, Layout::Portfolio)
    }

    /// A declared view; `None` where it is of nothing that can be drawn: a journey without stages, what was reported.
    pub fn of_view(project: &Project<'_>, id: ViewId) -> Option<Self> {
        let view = project.views.get(id.index())?;
        let request = match view.of {
            Subject::Journey(journey) => Self::of_journey(project, journey)?,
            Subject::Blueprint(blueprint) => Self::of_blueprint(project, blueprint)?,
            Subject::Persona(persona) => Self::of_persona(project, persona)?,
            Subject::Portfolio => Self::of_portfolio(),
            Subject::Unknown => return None,
        };
        Some(Self { view: Some(id), layout: view.layout, ..request })
    }

    fn new(about: About, layout: Layout) -> Self {
        Self {
            about,
            view: None,
            layout,
            locale: None,
            who: Vec::new(),
            figures: None,
            links: Vec::new(),
            journeys: Vec::new(),
            today: None,
            words: Arc::default(),
            columns: None,
            spacing: Spacing::default(),
        }
    }

    /// The journey that the picture is about; `None` for a persona or the portfolio.
    pub fn journey(&self) -> Option<JourneyId> {
        match self.about {
            About::Journey(id) | About::Blueprint(_, id) => Some(id),
            About::Persona(_) | About::Portfolio => None,
        }
    }

    /// The blueprint whose picture it is, or that the view is of.
    pub fn blueprint(&self) -> Option<BlueprintId> {
        match self.about {
            About::Blueprint(id, _) => Some(id),
            _ => None,
        }
    }

    /// The layout that is drawn: a map where the one that is asked for is not built yet.
    pub fn drawn(&self) -> Layout {
        entry(self.layout).map_or(Layout::Map, |it| it.layout)
    }

    /// Whether a map stands in for what was asked.
    pub fn is_substituted(&self) -> bool {
        self.drawn() != self.layout
    }

    /// Whether there is a picture: of a persona or the portfolio no map can stand in.
    pub fn is_drawable(&self) -> bool {
        self.journey().is_some() || !self.is_substituted()
    }
}

/// What a journey is drawn as where nothing else is said.
pub fn default_layout(journey: &Journey<'_>) -> Layout {
    match journey.kind {
        _ if journey.replaces.is_some() => Layout::Compare,
        JourneyKind::DayInTheLife => Layout::Day,
        JourneyKind::CurrentState | JourneyKind::FutureState => Layout::Map,
    }
}

/// A layout that is built.
#[derive(Debug, Clone, Copy)]
pub struct View {
    pub layout: Layout,
    pub draw: for<'p> fn(&'p Project<'p>, &'p Request) -> Scene<'p>,
}

/// All that are built; what is not among them is drawn as a map.
pub const VIEWS: &[View] = &[
    View { layout: Layout::Map, draw: views::map::draw },
    View { layout: Layout::Flow, draw: views::flow::draw },
    View { layout: Layout::Blueprint, draw: views::blueprint::draw },
    View { layout: Layout::Persona, draw: views::persona::draw },
    View { layout: Layout::Portfolio, draw: views::portfolio::draw },
    View { layout: Layout::Day, draw: views::day::draw },
    View { layout: Layout::Compare, draw: views::compare::draw },
];

fn entry(layout: Layout) -> Option<&'static View> {
    VIEWS.iter().find(|it| it.layout == layout)
}

/// Lays out one picture. Cannot fail: a request that does not belong to the project gives an empty scene.
pub fn lay_out<'p>(project: &'p Project<'p>, request: &'p Request) -> Scene<'p> {
    let mut scene = match entry(request.drawn()) {
        Some(view) => (view.draw)(project, request),
        None => views::map::draw(project, request),
    };
    if Locale::of(&scene.language).right_to_left {
        mirror::mirror(&mut scene);
    }
    scene
}

/// As [`lay_out`], with the nodes handed to `sink` as soon as they are placed: of a map, which may be as long as a journey
/// is, one deck at a time. What the scene still holds stands before them: it is known last.
pub fn lay_out_to<'p>(project: &'p Project<'p>, request: &'p Request, sink: &mut dyn Sink<'p>) -> Scene<'p> {
    // What runs from right to left is turned round when all of it stands.
    let turned = Locale::of(content::language_of(project, request)).right_to_left;
    match request.drawn() {
        Layout::Map if !turned => views::map::draw_to(project, request, sink),
        _ => lay_out(project, request).pour(sink),
    }
}

/// Nodes kept as they come.
impl<'p> Sink<'p> for Vec<Node<'p>> {
    fn begin(&mut self, _: &str) {}

    fn take(&mut self, node: Node<'p>) {
        self.push(node);
    }
}
