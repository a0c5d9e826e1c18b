//! The service blueprint: below the stages what the customer sees and does, and behind it who and what has to work, in
//! zones that darken downwards; the ways between them, the fail points explained, and what the marks mean.

mod found;
mod ground;
mod panel;
mod steps;
mod told;

use crate::analysis::{Line, feelings_over};
use crate::layout::Request;
use crate::layout::blueprint::across::{self, Across};
use crate::layout::blueprint::fails::{self, Fail};
use crate::layout::blueprint::lanes::FEELS;
use crate::layout::blueprint::routes::{self, Cell, Routes};
use crate::layout::blueprint::table::Sheet;
use crate::layout::blueprint::ways::Places;
use crate::layout::content::Content;
use crate::layout::curve::{self, Voice, voices};
use crate::layout::grid::{LEFT, MARGIN, Need, PAGE};
use crate::layout::over::Over;
use crate::layout::page::{chevrons, header, legend};
use crate::layout::pen;
use crate::locale::Label;
use crate::model::Project;
use crate::scene::{Node, Scene};
use crate::theme::Look;

const CANVAS_RADIUS: f64 = 14.0;
const ABOVE_STAGES: f64 = 2.0;
const BETWEEN_DECKS: f64 = 28.0;
/// Between the explained fail points and the legend, which has room above it anyway.
const ABOVE_LEGEND: f64 = 5.0;

/// A blueprint and what follows from it, for the parts that draw it.
struct Picture<'a, 'p> {
    content: &'a Content<'p>,
    fails: &'a [Fail<'p>],
    lines: &'a [Line<'p>],
    voices: &'a [Voice<'a, 'p>],
    /// Each curve has a lane of its own.
    split: bool,
    detail: chevrons::Detail,
    stages: usize,
}

/// A deck before it has its width.
struct Deck<'p> {
    pieces: Vec<Need>,
    sheet: Sheet<'p>,
    routes: Routes,
    across: Across,
    /// Another deck follows.
    goes_on: bool,
}

/// Draws the blueprint of a request: that of its journey alone where it names none.
pub fn draw<'p>(project: &'p Project<'p>, request: &'p Request) -> Scene<'p> {
    let Some(content) = Content::of(project, request) else { return super::map::draw(project, request) };
    let lines = feelings_over(content.journey, &content.audience, &content.steps, &|it| content.layer_details(it));
    let voices = voices(project, &content.audience, &lines);
    let fails = fails::all(&content);
    let picture = Picture {
        content: &content,
        fails: &fails,
        lines: &lines,
        voices: &voices,
        split: curve::is_split(&lines),
        detail: chevrons::detail(&content),
        stages: content.stages().count(),
    };
    let mut decks = picture.decks();
    let inner = decks.iter().map(|it| it.across.least()).fold(PAGE - MARGIN - LEFT, f64::max).ceil();
    decks.iter_mut().for_each(|it| it.across.spread(inner));
    let width = LEFT + inner + MARGIN;
    let (mut nodes, height, over) = picture.page(decks, width);
    nodes.insert(0, pen::rect(0.0, 0.0, width, height, CANVAS_RADIUS, Look::Canvas));
    Scene {
        id: told::id(&content),
        language: content.language.to_owned(),
        width,
        height,
        title: told::title(&content),
        description: told::story(&content, &fails),
        nodes,
        spots: over.spots,
        bands: over.bands,
    }
}

impl<'p> Picture<'_, 'p> {
    fn decks(&self) -> Vec<Deck<'p>> {
        let content = self.content;
        let places = Places::of(content);
        let deck = |pieces: Vec<Need>| {
            let first = pieces.first().map_or(0, |it| it.steps.start);
            let last = pieces.last().map_or(first, |it| it.steps.end);
            let sheet = Sheet::of(content, &places, self.fails, first..last);
            let ways: Vec<(Cell, Cell)> = sheet.ties.iter().map(|it| (it.from, it.to)).collect();
            let goes_on = last < content.steps.len();
            let routes = routes::find(&sheet.table, &ways, &sheet.open(first > 0, goes_on));
            let mut across = Across::of(content, &sheet, &routes, &pieces);
            if content.lanes.contains(&FEELS) && last == content.steps.len() {
                across.widen_end(curve::end_room(self.voices, self.split));
            }
            Deck { pieces, sheet, routes, across, goes_on }
        };
        across::decks(content).into_iter().map(deck).collect()
    }

    /// Header, decks, fail points and legend. Returns them and the page's height.
    fn page(&self, decks: Vec<Deck<'p>>, width: f64) -> (Vec<Node<'p>>, f64, Over<'p>) {
        let content = self.content;
        let mut chips = vec![("app", Label::ServiceBlueprint)];
        chips.extend(header::state(content));
        let about = header::About { chips, origin: told::origin(content), left_out: told::left_out(content) };
        let (header, top) = header::place_about(content, width, about);
        let mut nodes = vec![header];
        let mut y = top + ABOVE_STAGES;
        let marks = found::marks(self, &decks);
        let count = decks.len();
        let mut over = Over::default();
        for (index, deck) in decks.into_iter().enumerate() {
            let (group, height) = panel::place(self, deck, (width - MARGIN, y), index == 0, &mut over);
            nodes.push(group);
            y += height + if index + 1 < count { BETWEEN_DECKS } else { 0.0 };
        }
        let (explained, bottom) = fails::explain(content, self.fails, width, y);
        if let Some(explained) = explained {
            nodes.push(explained);
            y = bottom + ABOVE_LEGEND;
        }
        let (legend, bottom) = legend::place(content, &marks, width, y);
        nodes.extend(legend);
        (nodes, bottom.ceil(), over)
    }
}
