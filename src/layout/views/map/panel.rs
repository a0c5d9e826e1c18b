//! One deck of a map: its stages, and below them the panel with the lanes.

use super::{FEELS, Map};
use crate::layout::content::Content;
use crate::layout::curve::{self, Note};
use crate::layout::findings::{self, Finding};
use crate::layout::grid::{Column, Deck, LEFT, MARGIN};
use crate::layout::lanes::{self, Lane, NUMBERS, TABS, feels};
use crate::layout::marks;
use crate::layout::over::Over;
use crate::layout::page::{chevrons, describe};
use crate::layout::pen::{self, Block};
use crate::model::LaneRef;
use crate::scene::{Anchor, Group, Node};
use crate::theme::Look;
use std::borrow::Cow;

const ABOVE_PANEL: f64 = 6.0;
const PANEL_RADIUS: f64 = marks::PANEL_RADIUS;
/// The numbers from the panel's upper edge; their strip's height where no column lane has room for them.
const BADGE: f64 = 13.0;
const STRIP: f64 = 40.0;

/// A lane that is laid out.
struct Laid<'p> {
    group: Group<'p>,
    lane: LaneRef,
    /// Where what is its own begins: below the numbers, where it carries them.
    own: f64,
    top: f64,
    bottom: f64,
    is_curve: bool,
}

/// Stages and panel, in coordinates of their own: the deck's upper edge `y` is 0. Returns them and their height; `over` gets the
/// places of lanes and touchpoints on the page.
pub fn place<'p>(map: &Map<'_, 'p>, deck: &Deck, y: f64, over: &mut Over<'p>) -> (Node<'p>, f64) {
    let (stages, stages_height) = chevrons::place(map.content, deck, map.detail, map.stages);
    let top = stages_height + ABOVE_PANEL;
    let tabs = tabs(map.content, deck);
    let for_tabs = tabs.iter().flatten().map(|it| TABS + marks::tab_growth(it.len())).fold(0.0, f64::max);
    let signs = signs(map.content, deck);
    let for_signs = signs.iter().map(|it| findings::ROW * it.len() as f64).fold(0.0, f64::max);
    let (laid, bottom) = lay_lanes(map, deck, top, for_tabs + for_signs);
    for lane in &laid {
        over.band(lanes::key(map.content.project, lane.lane), y + lane.own, y + lane.bottom);
    }
    over.columns(map.content, deck, (y + top, y + bottom));
    let mut children = vec![stages];
    children.push(pen::boxed(ground(map, deck, &laid, top, bottom)));
    children.extend(numbers(map, deck, top, (tabs, for_tabs), &signs));
    children.extend(laid.into_iter().map(|it| pen::boxed(it.group)));
    let group = Group { class: "deck".into(), translate: Some((0.0, y)), children, ..Group::default() };
    (pen::boxed(group), bottom)
}

/// The tab of each column.
fn tabs<'p>(content: &Content<'p>, deck: &Deck) -> Vec<Option<Block<'p>>> {
    let tab =
        |column: &Column| Some(marks::tab_block(limit(content, column.step)?, column.width - 2.0, content.locale));
    deck.columns.iter().map(tab).collect()
}

/// What the analysis marks in each column, in rows.
fn signs(content: &Content<'_>, deck: &Deck) -> Vec<Vec<Vec<Finding>>> {
    let of = |column: &Column| {
        let touchpoint = content.steps.get(column.step).and_then(|it| it.touchpoint);
        findings::rows(content.findings.at(touchpoint), column.width - 2.0, content.locale)
    };
    deck.columns.iter().map(of).collect()
}

/// The lanes one below the other from `top`. Returns them and the panel's lower edge.
fn lay_lanes<'p>(map: &Map<'_, 'p>, deck: &Deck, top: f64, above: f64) -> (Vec<Laid<'p>>, f64) {
    let content = map.content;
    let numbered = deck.columns.iter().any(|it| content.steps.get(it.step).is_some_and(|it| it.number.is_some()));
    let mut laid: Vec<Laid<'p>> = Vec::with_capacity(content.lanes.len());
    let mut y = top;
    for lane in &content.lanes {
        let first = laid.is_empty();
        let carries = first && numbered && lanes::is_column_lane(*lane);
        let strip = if first && numbered && !carries { STRIP + above } else { 0.0 };
        let head = if carries { NUMBERS + above } else { 0.0 };
        let context = Lane { content, deck, lane: *lane, head, slots: None };
        let (nodes, height, zero) = if *lane == FEELS {
            let curve = curve_lane(map, deck);
            (curve.nodes, curve.bottom - curve.top, -curve.top)
        } else {
            match (lanes::row_of(*lane).cells)(&context) {
                Some(cells) => (cells.nodes, cells.height, 0.0),
                None => continue,
            }
        };
        y += strip;
        let (rail, least) = lanes::rail(content, *lane, -zero);
        // Whole, so that the baselines below stay on whole pixels.
        let spacing = content.spacing;
        let height = height.max(least).ceil() + spacing.around();
        let group = lanes::group(&context, rail, nodes, y, zero + spacing.above(), first && strip == 0.0);
        laid.push(Laid { group, lane: *lane, own: y + head, top: y, bottom: y + height, is_curve: *lane == FEELS });
        y += height;
    }
    if laid.is_empty() {
        y += STRIP + above;
    }
    (laid, y)
}

fn curve_lane<'p>(map: &Map<'_, 'p>, deck: &Deck) -> curve::Lane<'p> {
    let curves = feels::Curves { lines: map.lines, voices: map.voices, split: map.split, stars: true };
    feels::lane(map.content, deck, curves, note(map, deck))
}

/// The deck's column that is the bottleneck.
fn bottleneck_column(map: &Map<'_, '_>, deck: &Deck) -> Option<usize> {
    let touchpoint = map.bottleneck.as_ref()?.touchpoint;
    let is_it = |step: usize| map.content.steps.get(step).is_some_and(|it| it.touchpoint == Some(touchpoint));
    deck.columns.iter().position(|it| is_it(it.step))
}

fn note(map: &Map<'_, '_>, deck: &Deck) -> Option<Note> {
    let column = bottleneck_column(map, deck)?;
    let number = map.content.steps.get(deck.columns.get(column)?.step)?.number?;
    let share = map.content.locale.percent(describe::whole(map.bottleneck.as_ref()?.share));
    Some(Note { column, text: map.content.locale.drop_off(&share, number as usize) })
}

/// The surface with its hairlines, the curve's ground and the bottleneck's column.
fn ground<'p>(map: &Map<'_, 'p>, deck: &Deck, lanes: &[Laid<'p>], top: f64, bottom: f64) -> Group<'p> {
    let curve = lanes.iter().find(|it| it.is_curve);
    let wide = deck.right - MARGIN;
    let mut nodes = vec![pen::rect(MARGIN, top, wide, bottom - top, PANEL_RADIUS, Look::Card)];
    if let Some(curve) = curve {
        nodes.push(marks::band((MARGIN, deck.right), (curve.top, curve.bottom), (top, bottom), Look::Band));
    }
    let column = bottleneck_column(map, deck).and_then(|at| deck.columns.get(at));
    if let (Some(column), Some(curve)) = (column, curve) {
        let (left, right) = (column.x + 1.0, column.x + column.width - 1.0);
        let (from, to) = (top + 1.0, curve.bottom);
        let id = "bottleneck".to_owned();
        let children = vec![
            pen::rect(left, from, right - left, to - from, 0.0, Look::BottleneckColumn),
            pen::rect(left, from, right - left, 6.0, 0.0, Look::BottleneckHatch),
            pen::hairlines(&[((left, from), (left, to)), ((right, from), (right, to))], Look::BottleneckSide),
        ];
        nodes.push(pen::boxed(Group { class: "bottleneck".into(), id, children, ..Group::default() }));
    }
    let mut lines = vec![((LEFT, top), (LEFT, bottom))];
    lines.extend(deck.pieces.iter().skip(1).map(|it| ((it.x, top + 8.0), (it.x, bottom - 8.0))));
    nodes.push(pen::hairlines(&lines, Look::Hairline));
    let id = if deck.is_first { "grid".to_owned() } else { String::new() };
    Group { class: "grid".into(), id, children: nodes, ..Group::default() }
}

/// Whom a step is limited to.
pub fn limit<'p>(content: &Content<'p>, step: usize) -> Option<Cow<'p, str>> {
    let step = content.steps.get(step)?;
    let of_touchpoint = content.touchpoint(*step).and_then(|it| content.limit(&it.who));
    of_touchpoint.or_else(|| content.limit(&content.stage(step.stage)?.who))
}

/// The numbers of the touchpoints on their axes, the tabs of those that hold for some, and the stars that no face carries.
fn numbers<'p>(
    map: &Map<'_, 'p>,
    deck: &Deck,
    top: f64,
    (tabs, for_tabs): (Vec<Option<Block<'p>>>, f64),
    signs: &[Vec<Vec<Finding>>],
) -> Option<Node<'p>> {
    let content = map.content;
    let y = top + BADGE + for_tabs;
    let mut nodes = Vec::with_capacity(2 * deck.columns.len());
    for ((column, tab), signs) in deck.columns.iter().zip(tabs).zip(signs) {
        if let Some(names) = tab {
            let half = marks::tab_width(&names) / 2.0;
            let axis = column.axis().min(deck.right - half - 2.0).max(LEFT + half + 2.0);
            marks::tab(&mut nodes, axis, top, names);
        }
        let Some(step) = content.steps.get(column.step) else { continue };
        let Some(number) = step.number else { continue };
        marks::badge(&mut nodes, column.axis(), y, number);
        let below = y + marks::BADGE + 5.0;
        findings::draw(&mut nodes, signs, column.axis(), below, Anchor::Middle, content.locale);
        let is_moment = content.touchpoint(*step).is_some_and(|it| it.moment_of_truth);
        if is_moment && !map.has_face(column.step) {
            nodes.push(Node::Star { x: column.axis() + 20.0, y: y + 8.0, scale: 0.78 });
        }
    }
    let id = if deck.is_first { "numbers".to_owned() } else { String::new() };
    let group = Group { class: "numbers".into(), id, children: nodes, ..Group::default() };
    (!group.children.is_empty()).then(|| pen::boxed(group))
}
