//! A journey beside the one that it replaces: both rows of touchpoints, both curves, what changes by whom and when, figures
//! today and as they are meant to be, and the pains that nobody takes up.

use crate::layout::Request;
use crate::layout::compare::curves::{self, Feelings};
use crate::layout::compare::{Both, Cells, figures, grid, marks, others, pains, story, touchpoints, work};
use crate::layout::curve::two::Occurring;
use crate::layout::grid::{Deck, Grid, MARGIN};
use crate::layout::lanes;
use crate::layout::over::Over;
use crate::layout::page::header::{self, Chip, Parts};
use crate::layout::page::{chevrons, legend, panel};
use crate::layout::pen;
use crate::locale::Label;
use crate::model::{DetailKind, LaneRef, Project};
use crate::scene::{Group, Node, Scene};
use crate::theme::{Ink, Look, Type};

const CANVAS_RADIUS: f64 = 14.0;
const ABOVE_STAGES: f64 = 2.0;
const ABOVE_PANEL: f64 = 6.0;
const BETWEEN_DECKS: f64 = 28.0;
/// From one of the journey's figures to the next.
const FIGURES: f64 = 24.0;
/// The height of a panel without any lane.
const EMPTY: f64 = 40.0;

/// Draws the comparison of a request's journey with the one that it replaces; where it replaces none, its map.
pub fn draw<'p>(project: &'p Project<'p>, request: &'p Request) -> Scene<'p> {
    let Some(both) = Both::of(project, request) else { return super::map::draw(project, request) };
    let feelings = Feelings::of(&both);
    let grid = grid::place(&both);
    let (header, top) = header(&both, grid.width);
    let mut nodes = vec![header];
    let mut drawn = Occurring::default();
    let mut over = Over::default();
    let mut y = top + ABOVE_STAGES;
    for (index, deck) in grid.decks.iter().enumerate() {
        let (group, height, occurring) = place(&both, &feelings, &grid, deck, y, &mut over);
        nodes.push(group);
        drawn = drawn.or(occurring);
        y += height + if index + 1 < grid.decks.len() { BETWEEN_DECKS } else { 0.0 };
    }
    let (legend, bottom) = legend::place(&both.future, &marks::of(&both, &feelings, drawn), grid.width, y);
    nodes.extend(legend);
    let height = bottom.ceil();
    nodes.insert(0, pen::rect(0.0, 0.0, grid.width, height, CANVAS_RADIUS, Look::Canvas));
    let content = &both.future;
    Scene {
        id: content.view.map_or_else(
            || format!("{}-compare", content.journey.name.name),
            |it| format!("{}-{}", content.journey.name.name, it.name.name),
        ),
        language: content.language.to_owned(),
        width: grid.width,
        height,
        title: content.locale.comparison_title(content.title()),
        description: story::of(&both, &feelings),
        nodes,
        spots: over.spots,
        bands: over.bands,
    }
}

fn header<'p>(both: &Both<'p>, page: f64) -> (Node<'p>, f64) {
    let content = &both.future;
    let mut chips = match header::kind(both.today.journey.kind) {
        // One future after another: the kind would say the same of both.
        (_, Label::FutureState) => vec![
            Chip { icon: "clock", label: both.names.today, quiet: true },
            Chip { icon: "flag", label: both.names.future, quiet: false },
        ],
        (icon, label) => {
            vec![Chip { icon, label, quiet: true }, Chip { icon: "flag", label: Label::FutureState, quiet: false }]
        }
    };
    let status = content.journey.status.map(header::status);
    chips.extend(status.map(|(icon, label)| Chip { icon, label, quiet: false }));
    let (mut notes, mut leading) = (figures::notes(both), FIGURES);
    if notes.is_empty() {
        let note = |text| vec![pen::run(text, Type::Small, Ink::Muted)];
        (notes, leading) = (header::origin(content).into_iter().map(note).collect(), Type::Small.style().leading);
    }
    header::place_parts(content, page, Parts { chips, notes, leading, limits: both.left_out.join(" · ") })
}

/// Stages and panel of a deck, in coordinates of their own: its upper edge `y` is 0. Returns them, their height and which
/// marks occur.
fn place<'p>(
    both: &Both<'p>,
    feelings: &Feelings<'p>,
    grid: &Grid,
    deck: &Deck,
    y: f64,
    over: &mut Over<'p>,
) -> (Node<'p>, f64, Occurring) {
    let locale = both.future.locale;
    let count = both.comparison.stages.len();
    let (stages, stages_height) = chevrons::place_names(locale, deck, count, |piece| both.stage_name(piece));
    let top = stages_height + ABOVE_PANEL;
    let (laid, drawn) = lay(both, feelings, deck);
    let several = grid.decks.len() > 1;
    let mut curves = Vec::new();
    let mut groups = Vec::with_capacity(laid.len());
    let mut bottom = top;
    for (key, cells) in laid {
        over.band(lanes::key(both.future.project, key), y + bottom, y + bottom + cells.height);
        if cells.class == "lane lane-feels" {
            curves.push((bottom, bottom + cells.height));
        }
        let height = cells.height;
        groups.push(lane(cells, deck, bottom, bottom == top, several && !deck.is_first));
        bottom += height;
    }
    if groups.is_empty() {
        bottom += EMPTY;
    }
    over_touchpoints(both, deck, (y + top, y + bottom), over);
    let mut surface = panel::surface(deck, &curves, (top, bottom));
    surface.push(panel::verticals(deck, (top, bottom)));
    let id = if deck.is_first { "grid".to_owned() } else { String::new() };
    let surface = pen::boxed(Group { class: "grid".into(), id, children: surface, ..Group::default() });
    let mut children = vec![stages, surface];
    children.extend(groups);
    let group = Group { class: "deck".into(), translate: Some((0.0, y)), children, ..Group::default() };
    (pen::boxed(group), bottom, drawn)
}

/// The lanes of a deck in their order, as far as there is something in them.
fn lay<'p>(both: &Both<'p>, feelings: &Feelings<'p>, deck: &Deck) -> (Vec<(LaneRef, Cells<'p>)>, Occurring) {
    let mut found: Vec<(LaneRef, Cells<'p>)> = Vec::with_capacity(both.lanes.len());
    let mut drawn = Occurring::default();
    let has_curve = both.lanes.contains(&LaneRef::Detail(DetailKind::Feels));
    let has_face = |column: usize| has_curve && feelings.has_face(column);
    for lane in &both.lanes {
        let mut cells: Vec<Cells<'p>> = match lane {
            LaneRef::Touchpoint => touchpoints::cells(both, deck, &has_face).into_iter().collect(),
            LaneRef::Detail(DetailKind::Feels) => {
                let (cells, occurring) = curves::cells(both, deck, feelings);
                drawn = occurring;
                cells.into_iter().collect()
            }
            LaneRef::Detail(DetailKind::Action) => work::cells(both, deck).into_iter().collect(),
            LaneRef::Detail(DetailKind::Metric) => figures::cells(both, deck).into_iter().collect(),
            LaneRef::Detail(DetailKind::Pain) => pains::cells(both, deck).into_iter().collect(),
            other => others::cells(both, deck, *other).into_iter().collect(),
        };
        for it in &mut cells {
            it.zero += both.future.spacing.above();
            it.height += both.future.spacing.around();
        }
        found.extend(cells.into_iter().map(|it| (*lane, it)));
    }
    (found, drawn)
}

/// The places of a deck's touchpoints, each where the future has it, else where it stands today.
fn over_touchpoints<'p>(both: &Both<'p>, deck: &Deck, ends: (f64, f64), over: &mut Over<'p>) {
    for pair in &both.comparison.touchpoints {
        let at = pair.future_column.or(pair.today_column);
        let (today, future) = both.touchpoints(pair);
        let column = deck.columns.iter().find(|it| Some(it.step) == at);
        if let Some((column, touchpoint)) = column.zip(future.or(today)) {
            over.column(touchpoint, column, ends);
        }
    }
}

/// A lane's group at `y`, with the hairline at its upper edge unless it is the first.
fn lane<'p>(cells: Cells<'p>, deck: &Deck, y: f64, is_first: bool, again: bool) -> Node<'p> {
    let Cells { rail, nodes, zero, class, id, .. } = cells;
    let mut children = Vec::with_capacity(rail.len() + nodes.len() + 1);
    if !is_first {
        children.push(pen::hairlines(&[((MARGIN, -zero), (deck.right, -zero))], Look::Hairline));
    }
    children.extend(rail);
    children.extend(nodes);
    let id = if again { String::new() } else { id };
    pen::boxed(Group { class: class.into(), id, translate: Some((0.0, y + zero)), children, ..Group::default() })
}
