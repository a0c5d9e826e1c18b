//! What stands on the ground of a deck: the ways, and step by step evidence, number, cards and signs.

use super::Picture;
use super::ground::{gap_at, named};
use super::panel::{EVIDENCE, Placed};
use crate::layout::blueprint::across::BESIDE_NEIGHBOUR;
use crate::layout::blueprint::cards::{self, Card};
use crate::layout::blueprint::evidence;
use crate::layout::blueprint::lanes::DOES;
use crate::layout::blueprint::routes::{Route, Stub};
use crate::layout::blueprint::signs::{self, Heads, Kind};
use crate::layout::blueprint::table::Part;
use crate::layout::blueprint::ways::Tie;
use crate::layout::content::Content;
use crate::layout::grid::LEFT;
use crate::layout::layered::{Line, bridge};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::scene::{Group, Node, Path, Step};

/// What a way cuts out at each side of it, and of the way below along it.
const BRIDGE: f64 = 3.5;
/// From the panel's edge to a number that no card carries.
const BADGE: f64 = 13.0;

/// Tabs that hang from the panel's upper edge.
pub fn tabs<'p>(placed: &Placed<'_, 'p>, tabs: Vec<Option<Block<'p>>>) -> Option<Node<'p>> {
    let mut nodes = Vec::new();
    for (column, names) in placed.columns.columns.iter().zip(tabs) {
        let Some(names) = names else { continue };
        let half = marks::tab_width(&names) / 2.0;
        let axis = column.axis().min(placed.columns.right - half - 2.0).max(LEFT + half + 2.0);
        marks::tab(&mut nodes, axis, placed.top, names);
    }
    (!nodes.is_empty()).then(|| named(placed, "tabs", nodes))
}

/// A way with its corners.
struct Drawn {
    kind: Kind,
    heads: Heads,
}

/// All ways; of two that cross, the later passes over the earlier.
pub fn ways<'p>(content: &Content<'p>, placed: &Placed<'_, 'p>) -> Option<Node<'p>> {
    let (mut drawn, mut lines) = (Vec::new(), Vec::new());
    for (tie, route) in placed.deck.sheet.ties.iter().zip(&placed.deck.routes.of) {
        for (points, heads) in points(placed, tie, *route) {
            drawn.push(Drawn { kind: tie.kind, heads });
            lines.push(Line { points, ..Line::default() });
        }
    }
    let neighbours = steps_of_neighbours(content, placed, &mut drawn, &mut lines);
    bridge(&vec![signs::STROKE; lines.len()], &mut lines);
    let mut nodes = Vec::with_capacity(2 * lines.len());
    for (drawn, line) in drawn.iter().zip(&lines) {
        for it in &line.bridges {
            let reach = it.stroke / 2.0 + BRIDGE;
            let (dx, dy) = if it.horizontal { (reach, 0.0) } else { (0.0, reach) };
            let steps = vec![Step::Move(it.x - dx, it.y - dy), Step::Line(it.x + dx, it.y + dy)];
            let width = Some(signs::STROKE + 2.0 * BRIDGE);
            nodes.push(Node::Path(Path { steps, look: gap_at(placed, it.y), also: None, width }));
        }
        signs::way(&mut nodes, &line.points, drawn.kind, drawn.heads);
    }
    nodes.extend(neighbours);
    (!nodes.is_empty()).then(|| named(placed, "edges", nodes))
}

/// The corners of a way; of one that something parts, of both its ends.
fn points(placed: &Placed<'_, '_>, tie: &Tie, route: Route) -> Vec<(Vec<(f64, f64)>, Heads)> {
    let (across, down) = (&placed.deck.across, placed.down);
    let (from, to) = (tie.from, tie.to);
    let row = |row: usize| down.rows.get(row).copied().unwrap_or_default();
    let descends = to.row > from.row;
    let edge = |at: usize, lower: bool| if lower { row(at).1 } else { row(at).0 };
    match route {
        Route::Nowhere => Vec::new(),
        Route::Down => {
            let x = across.axis(from.column);
            vec![(vec![(x, edge(from.row, descends)), (x, edge(to.row, !descends))], tie.heads)]
        }
        Route::Parted => {
            let x = across.axis(from.column);
            let (first, last) = (edge(from.row, descends), edge(to.row, !descends));
            let until = block_edge(placed, from.row, descends);
            let begin = block_edge(placed, to.row, !descends);
            vec![
                (vec![(x, first), (x, until)], Heads { end: false, ..tie.heads }),
                (vec![(x, begin), (x, last)], Heads { start: false, ..tie.heads }),
            ]
        }
        Route::Across(slot) => {
            let (left, right) = (across.card(from.column), across.card(to.column));
            let y = down.slot(from.row, slot);
            let onwards = to.column > from.column;
            let (start, end) = if onwards { (left.0 + left.1, right.0) } else { (left.0, right.0 + right.1) };
            vec![(vec![(start, y), (end, y)], tie.heads)]
        }
        Route::Around { leaves, over, enters } => {
            let ((x1, y1), lane1) = stub(placed, from.column, from.row, leaves);
            let ((x2, y2), lane2) = stub(placed, to.column, to.row, enters);
            let mut points = vec![(x1, y1), (lane1, y1)];
            if let Some(over) = over {
                let y = down.track(over.channel, over.track);
                points.extend([(lane1, y), (lane2, y)]);
            }
            points.extend([(lane2, y2), (x2, y2)]);
            vec![(points, tie.heads)]
        }
    }
}

/// Where a way touches a card's side, and the lane that it takes from there.
fn stub(placed: &Placed<'_, '_>, column: usize, row: usize, stub: Stub) -> ((f64, f64), f64) {
    let (x, width) = placed.deck.across.card(column);
    let side = if stub.gap > column { x + width } else { x };
    ((side, placed.down.slot(row, stub.slot)), placed.deck.across.lane(stub.gap, stub.lane))
}

/// Where the lanes end that ways can pass from a row, downwards or upwards.
fn block_edge(placed: &Placed<'_, '_>, row: usize, down: bool) -> f64 {
    let rows = &placed.deck.sheet.rows;
    let Some(of) = rows.get(row) else { return 0.0 };
    let same = rows.iter().filter(|it| it.block == of.block).map(|it| it.lane);
    let edges = same.map(|lane| placed.down.lane_edge(lane, down));
    if down { edges.fold(f64::MIN, f64::max) } else { edges.fold(f64::MAX, f64::min) }
}

/// The customer's way goes on into the next deck, and comes from the one before. Returns the numbers of the steps there.
fn steps_of_neighbours<'p>(
    content: &Content<'p>,
    placed: &Placed<'_, 'p>,
    drawn: &mut Vec<Drawn>,
    lines: &mut Vec<Line>,
) -> Vec<Node<'p>> {
    let mut numbers = Vec::new();
    let mut edge = |number: Option<u32>, panel: f64, inwards: f64, y: f64| {
        let Some(number) = number else { return panel };
        let wide = marks::badge_width(number);
        marks::badge(&mut numbers, panel + inwards * (BESIDE_NEIGHBOUR + wide / 2.0), y - marks::BADGE / 2.0, number);
        panel + inwards * (BESIDE_NEIGHBOUR + wide)
    };
    let [before, after] = placed.deck.sheet.neighbours(content);
    let customer = || placed.deck.sheet.parts.iter().filter(|it| it.row.is_none());
    let mut add = |from: (f64, f64), to: (f64, f64), end: bool| {
        drawn.push(Drawn { kind: Kind::Step, heads: Heads { start: false, end } });
        lines.push(Line { points: vec![from, to], ..Line::default() });
    };
    if let Some(first) = customer().next().filter(|_| !placed.columns.is_first) {
        let y = placed.down.slot(first.cell.row, 0);
        add((edge(before, LEFT, 1.0, y), y), (placed.deck.across.card(first.cell.column).0, y), true);
    }
    if let Some(last) = customer().next_back().filter(|_| placed.deck.goes_on) {
        let y = placed.down.slot(last.cell.row, 0);
        let (x, width) = placed.deck.across.card(last.cell.column);
        add((x + width, y), (edge(after, placed.columns.right, -1.0, y), y), false);
    }
    numbers
}

/// Step by step from left to right: a group each, with everything about it from top to bottom.
pub fn steps<'p>(picture: &Picture<'_, 'p>, placed: &Placed<'_, 'p>, cards: Vec<Card<'p>>) -> Vec<Node<'p>> {
    let content = picture.content;
    let titles: Vec<String> = picture.fails.iter().map(|it| it.detail.text.to_string()).collect();
    let mut cards = placed.deck.sheet.parts.iter().zip(cards).peekable();
    let mut out = Vec::with_capacity(placed.columns.columns.len());
    for (index, column) in placed.columns.columns.iter().enumerate() {
        let Some(step) = content.steps.get(column.step) else { continue };
        let mut children = Vec::new();
        if placed.deck.sheet.lanes.contains(&EVIDENCE) {
            let top = placed.down.lane_edge(EVIDENCE, false) + content.spacing.above();
            children.extend(evidence::cell(content, column, top).0);
        }
        if !placed.deck.sheet.lanes.contains(&DOES) {
            children.extend(number_above(picture, placed, column.step, column.axis()));
        }
        while let Some((part, card)) = cards.next_if(|(part, _)| part.cell.column == index) {
            children.extend(draw_card(picture, placed, part, card, &titles));
        }
        if children.is_empty() {
            continue;
        }
        let touchpoint = content.touchpoint(*step).zip(step.touchpoint);
        let title = touchpoint.map(|(it, index)| (content.label(index, it), step.number));
        let title = title.map(|(label, number)| match number {
            Some(number) => format!("{number}. {label}"),
            None => label.to_owned(),
        });
        let id = step.number.map_or(String::new(), |it| format!("s{it}"));
        out.push(pen::boxed(Group {
            class: "step".into(),
            id,
            title: title.unwrap_or_default(),
            children,
            ..Group::default()
        }));
    }
    out
}

fn draw_card<'p>(
    picture: &Picture<'_, 'p>,
    placed: &Placed<'_, 'p>,
    part: &Part<'p>,
    card: Card<'p>,
    titles: &[String],
) -> Vec<Node<'p>> {
    let (x, width) = placed.deck.across.card(part.cell.column);
    let (top, bottom) = placed.down.rows.get(part.cell.row).copied().unwrap_or_default();
    let mut out = vec![card.draw(x, top, bottom - top)];
    out.extend(cards::draw_fails(&part.fails, titles, width, x + width, top));
    if part.row.is_some() {
        return out;
    }
    let step = picture.content.steps.get(part.step);
    if let Some(number) = step.and_then(|it| it.number) {
        let mut sign = Vec::new();
        signs::number(&mut sign, x + 6.0, top - 9.0, number);
        out.push(pen::boxed(pen::group("badge", sign)));
    }
    if step.and_then(|it| picture.content.touchpoint(*it)).is_some_and(|it| it.moment_of_truth) {
        let beside = cards::fails_width(&part.fails, width);
        out.push(Node::Star { x: x + width - 3.0 - beside, y: top + 1.0, scale: 1.0 });
    }
    out
}

/// Number and star of a step on its axis, where no card of the customer's carries them.
fn number_above<'p>(picture: &Picture<'_, 'p>, placed: &Placed<'_, 'p>, step: usize, axis: f64) -> Vec<Node<'p>> {
    let content = picture.content;
    let Some(step) = content.steps.get(step) else { return Vec::new() };
    let Some(number) = step.number else { return Vec::new() };
    let y = placed.top + placed.for_tabs + BADGE;
    let mut sign = Vec::new();
    marks::badge(&mut sign, axis, y, number);
    let mut out = vec![pen::boxed(pen::group("badge", sign))];
    if content.touchpoint(*step).is_some_and(|it| it.moment_of_truth) {
        out.push(Node::Star { x: axis + 20.0, y: y + 8.0, scale: 0.78 });
    }
    out
}
