//! The journey map: header, people, then for each deck the stages and a panel of lanes, and what the marks mean.

mod found;
mod panel;

pub use found::Seen;
pub use panel::limit;

use crate::analysis::{Bottleneck, Feeling, Line, feelings_over};
use crate::layout::Request;
use crate::layout::content::Content;
use crate::layout::curve::{self, Voice, voices};
use crate::layout::grid::{self, Grid, MARGIN};
use crate::layout::over::Over;
use crate::layout::page::{chevrons, describe, header, legend, people, persona_card, persona_row, persona_row::Key};
use crate::layout::pen;
use crate::model::{DetailKind, LaneRef, Project};
use crate::scene::{Scene, Sink};
use crate::theme::Look;

const FEELS: LaneRef = LaneRef::Detail(DetailKind::Feels);
/// From the people's cards to the stages, and from one deck to the next.
const ABOVE_STAGES: f64 = 18.0;
const BETWEEN_DECKS: f64 = 28.0;
const CANVAS_RADIUS: f64 = 14.0;

/// A map and what follows from it, for the parts that draw it.
struct Map<'a, 'p> {
    content: &'a Content<'p>,
    grid: &'a Grid,
    lines: &'a [Line<'p>],
    voices: &'a [Voice<'a, 'p>],
    /// Each curve has a lane of its own.
    split: bool,
    /// Only where the curve is drawn, whose column it is.
    bottleneck: Option<Bottleneck>,
    detail: chevrons::Detail,
    stages: usize,
}

impl Map<'_, '_> {
    fn has_curve(&self) -> bool {
        self.content.lanes.contains(&FEELS)
    }

    /// Whether each of several people has a line of her own.
    fn has_lines(&self) -> bool {
        self.voices.len() > 1 && self.has_curve()
    }

    fn has_face(&self, step: usize) -> bool {
        let felt = |line: &Line<'_>| line.feelings.get(step).is_some_and(|it| matches!(it, Feeling::Feels(_)));
        self.has_curve() && self.lines.iter().any(felt)
    }
}

/// Draws the map of a request's journey.
pub fn draw<'p>(project: &'p Project<'p>, request: &'p Request) -> Scene<'p> {
    let mut nodes = Vec::new();
    let mut scene = draw_to(project, request, &mut nodes);
    scene.nodes.append(&mut nodes);
    scene
}

/// As [`draw`], with all but the canvas handed to `sink`, deck by deck.
pub fn draw_to<'p>(project: &'p Project<'p>, request: &'p Request, sink: &mut dyn Sink<'p>) -> Scene<'p> {
    let Some(content) = Content::of(project, request) else { return nothing() };
    let id = id(&content);
    sink.begin(&id);
    let lines = feelings_over(content.journey, &content.audience, &content.steps, &|it| content.layer_details(it));
    let voices = voices(project, &content.audience, &lines);
    let split = curve::is_split(&lines);
    let has_curve = content.lanes.contains(&FEELS);
    let ends = if has_curve { curve::end_room(&voices, split) } else { 0.0 };
    let grid = grid::place(&content, ends);
    let lost = content.bottleneck();
    let map = Map {
        content: &content,
        grid: &grid,
        lines: &lines,
        voices: &voices,
        split,
        bottleneck: lost.filter(|_| has_curve),
        detail: chevrons::detail(&content),
        stages: content.stages().count(),
    };
    let (height, over) = page(&map, sink);
    let names: Vec<&str> = voices.iter().map(|it| it.name.as_str()).collect();
    Scene {
        id,
        language: content.language.to_owned(),
        width: grid.width,
        height,
        title: describe::title(&content),
        description: describe::story(&content, &lines, &names, map.bottleneck.as_ref()),
        nodes: vec![pen::rect(0.0, 0.0, grid.width, height, CANVAS_RADIUS, Look::Canvas)],
        spots: over.spots,
        bands: over.bands,
    }
}

fn nothing<'p>() -> Scene<'p> {
    let (width, height) = (grid::PAGE, 2.0 * MARGIN);
    let (id, language) = ("map".to_owned(), "en".to_owned());
    Scene {
        id,
        language,
        width,
        height,
        title: String::new(),
        description: String::new(),
        nodes: Vec::new(),
        spots: Vec::new(),
        bands: Vec::new(),
    }
}

/// The journey's name, and the view's where it is a declared one, so that several pictures can stand in one page.
pub fn id(content: &Content<'_>) -> String {
    let journey = &content.journey.name.name;
    match (content.view, content.blueprint) {
        (Some(view), _) => format!("{journey}-{}", view.name.name),
        (None, Some(blueprint)) => blueprint.name.name.to_string(),
        (None, None) => journey.to_string(),
    }
}

/// Header, people, decks, legend, one below the other. Returns the page's height, and where things stand.
fn page<'p>(map: &Map<'_, 'p>, sink: &mut dyn Sink<'p>) -> (f64, Over<'p>) {
    let (content, wide) = (map.content, map.grid.width);
    let (header, mut y) = header::place(content, wide);
    sink.take(header);
    let personas = people::personas(content);
    let people = match personas.as_slice() {
        [] => persona_card::place(content, None, wide, y),
        [(_, persona)] => persona_card::place(content, Some(persona), wide, y),
        several => {
            let letters: Vec<&str> = map.voices.iter().map(|it| it.initial.as_str()).collect();
            let letters = if map.has_lines() { &letters[..] } else { &[] };
            Some(persona_row::place(content, several, Key { letters, split: map.split }, wide, y))
        }
    };
    if let Some((node, bottom)) = people {
        sink.take(node);
        y = bottom + ABOVE_STAGES;
    }
    let mut over = Over::default();
    let decks = map.grid.decks.len();
    for (index, deck) in map.grid.decks.iter().enumerate() {
        let (group, height) = panel::place(map, deck, y, &mut over);
        sink.take(group);
        y += height + if index + 1 < decks { BETWEEN_DECKS } else { 0.0 };
    }
    let (legend, bottom) = legend::place(content, &found::marks(map), wide, y);
    legend.into_iter().for_each(|node| sink.take(node));
    (bottom.ceil(), over)
}
