//! Where columns, lanes and ends stand from left to right.

use super::columns::{Across as Stand, Columns};
use super::outer::Outer;
use super::rows::{Kind, Rows};
use super::turns::{Align, Place, Side, Turn};
use super::ways::Way;
use super::{Graph, NONE, Spacing};

/// Between the lines of two lanes.
const LANE: f64 = 14.0;
/// Between a node and the label beside it.
pub const LABEL: f64 = 8.0;
/// Between a vertical and the label beside it, without half its stroke.
pub const STEM: f64 = 12.0;
/// Stems stand at most so far from the middle of their node, so that labels beside them have the room they count on.
pub const STEM_REACH: f64 = 40.0;
/// At both ends of a label on a line.
pub const ROOM: f64 = 10.0;
/// How far a loop to the node itself reaches.
pub const OWN: f64 = 34.0;
/// Between an end and the lane before it.
const END: f64 = 18.0;

#[derive(Debug)]
pub struct Across {
    pub width: f64,
    /// Middle of each column.
    pub columns: Vec<f64>,
    /// Middle of each item, as a node or as a line.
    pub items: Vec<f64>,
    /// Middle of each lane.
    pub loops: Vec<f64>,
    pub far: Vec<f64>,
    pub to_ends: Vec<f64>,
    /// Left edge of the ends.
    pub ends: f64,
    /// Left edge of the lanes before the ends: labels on lines to ends stay left of it.
    pub free: f64,
}

/// What labels ask for beside each column.
struct Needs {
    left: Vec<f64>,
    right: Vec<f64>,
    width: Vec<f64>,
    /// Right of each column, of labels that no lane comes near: they share the gap with its lanes.
    shared: Vec<f64>,
}

/// Places everything across. `crowded` names the edges whose labels get room beside their node ([`crowded`]); empty at first.
pub fn of(
    graph: &Graph,
    spacing: &Spacing,
    rows: &Rows,
    turns: &[Turn],
    columns: &Columns,
    outer: &Outer,
    crowded: &[bool],
) -> Across {
    let needs = Needs::of(graph, rows, turns, columns, crowded);
    let count = columns.count as usize;
    let lanes = |gap: usize| columns.lanes.get(gap).map_or(&[][..], |it| it);
    let mut lane_x: Vec<Vec<f64>> = Vec::with_capacity(count + 1);

    let loops = width(&outer.loops);
    let left = needs.left[0].max(if outer.loops.is_empty() { 0.0 } else { 18.0 });
    let gutter = (loops + width(lanes(0)) + left).max(spacing.gutter);
    let mut x = gutter;
    lane_x.push(places(lanes(0), gutter - left - width(lanes(0))));
    let loop_x = places(&outer.loops, 0.0).into_iter().map(|it| gutter - left - width(lanes(0)) - it).collect();

    let mut middles = Vec::with_capacity(count);
    for column in 0..count {
        middles.push(x + needs.width[column] / 2.0);
        x += needs.width[column];
        if column + 1 == count {
            break;
        }
        let (before, after, between) = (needs.right[column], needs.left[column + 1], width(lanes(column + 1)));
        let gap = (before + between + after).max(spacing.gap).max(needs.shared[column]);
        let start = ((gap - between) / 2.0).max(before).min(gap - between - after);
        lane_x.push(places(lanes(column + 1), x + start));
        x += gap;
    }

    let (last, far, to_ends) = (width(lanes(count)), width(&outer.far), width(&outer.to_ends));
    let outside = if to_ends > 0.0 { to_ends + END } else { 0.0 };
    let inner = needs.right[count - 1] + last + far + outside;
    let right = inner.max(spacing.right).max(needs.shared[count - 1]).max(spacing.width - spacing.ends - x);
    // Lanes after the last column keep near it.
    let start = x + needs.right[count - 1].max(if last > 0.0 { 10.0 } else { 0.0 });
    lane_x.push(places(lanes(count), start));
    let ends = x + right;
    let to_end_x: Vec<f64> = places(&outer.to_ends, 0.0).into_iter().map(|it| ends - END + LANE / 2.0 - it).collect();
    let stand = |across: &Stand| match *across {
        Stand::Column(column) => middles.get(column as usize).copied().unwrap_or(0.0),
        Stand::Lane(gap, lane) => lane_x.get(gap as usize).and_then(|it| it.get(lane as usize)).copied().unwrap_or(0.0),
    };
    let items = columns.of.iter().map(stand).collect();
    let far_x = places(&outer.far, start + last);
    Across {
        width: ends + spacing.ends,
        columns: middles,
        items,
        loops: loop_x,
        far: far_x,
        free: to_end_x.iter().copied().fold(ends, f64::min),
        to_ends: to_end_x,
        ends,
    }
}

/// What lanes take, with the room around them.
fn width(strokes: &[f64]) -> f64 {
    if strokes.is_empty() { 0.0 } else { strokes.iter().map(|it| it + LANE).sum::<f64>() }
}

/// The middle of each lane, from `start` on.
fn places(strokes: &[f64], start: f64) -> Vec<f64> {
    let mut x = start;
    let mut out = Vec::with_capacity(strokes.len());
    for stroke in strokes {
        let wide = stroke + LANE;
        out.push(x + wide / 2.0);
        x += wide;
    }
    out
}

impl Needs {
    fn of(graph: &Graph, rows: &Rows, turns: &[Turn], columns: &Columns, crowded: &[bool]) -> Self {
        let count = columns.count as usize;
        let none = || vec![0.0; count];
        let mut needs = Self { left: none(), right: none(), width: none(), shared: none() };
        for item in rows.order.iter().flatten().filter(|it| rows.is_node(**it)) {
            if let Stand::Column(column) = columns.of[*item as usize] {
                let wide = &mut needs.width[column as usize];
                *wide = wide.max(graph.nodes[*item as usize].width);
            }
        }
        let alone = alone(graph, rows, turns, columns);
        let plan = Plan { graph, rows, turns, columns };
        for (index, alone) in alone.iter().enumerate() {
            let reach = if *alone { 0.0 } else { STEM_REACH };
            needs.label(&plan, index, crowded.get(index) == Some(&true), reach);
        }
        needs
    }

    /// The room that a label needs beside the column of its node. `crowded`: its long line has none for it; `reach`: how far its
    /// stem may stand from the node's middle.
    fn label(&mut self, plan: &Plan<'_>, index: usize, crowded: bool, reach: f64) {
        let Plan { graph, turns, columns, .. } = *plan;
        let (edge, turn) = (&graph.edges[index], &turns[index]);
        if turn.way == Way::Nowhere {
            return;
        }
        if turn.way == Way::Own {
            self.beside(graph, columns, edge.from, true, OWN + LABEL + edge.stroke);
        }
        let Some((wide, _)) = edge.label else { return };
        let half = graph.nodes[edge.from].width / 2.0;
        let stem = reach + STEM + edge.stroke / 2.0 + wide - half;
        // A line that turns in a column leaves half of that column to its label.
        let half_of = |needs: &Self, item: u32| match columns.of.get(item as usize) {
            Some(Stand::Column(column)) => Some(needs.width[*column as usize] / 2.0),
            _ => None,
        };
        match turn.place {
            Place::BesideStem(Align::Right) => self.beside(graph, columns, edge.from, true, stem),
            Place::BesideStem(_) => self.beside(graph, columns, edge.from, false, stem),
            Place::AtPort => {
                let inside = half_of(self, turn.item);
                let room = wide + 2.0 * LABEL - inside.unwrap_or(0.0);
                if turn.leaves == Side::Right && inside.is_some() && plan.is_free(edge.from, turn.item) {
                    self.share(graph, columns, edge.from, room);
                } else {
                    self.beside(graph, columns, edge.from, turn.leaves == Side::Left, room);
                }
            }
            Place::AtTarget => match half_of(self, turn.climb) {
                Some(inside) if plan.is_free(edge.to, turn.climb) => {
                    self.share(graph, columns, edge.to, wide + 2.0 * LABEL - inside);
                }
                _ => self.beside(graph, columns, edge.to, false, wide + 2.0 * LABEL),
            },
            Place::OnTheWay if crowded => {
                self.beside(graph, columns, edge.from, false, wide + 2.0 * LABEL);
            }
            Place::Under if turn.way == Way::End => {
                // Where no column stands between, there may be no more than the least room before the ends.
                if self.is_last(columns, edge.from) {
                    self.share(graph, columns, edge.from, wide + 2.0 * LABEL + 10.0);
                }
            }
            Place::OnTheWay | Place::Under => {}
        }
        if turn.way == Way::Flat && turn.item == NONE {
            // The head of the arrow stands behind the label.
            let (right, left) = if turn.leaves == Side::Right { (edge.from, edge.to) } else { (edge.to, edge.from) };
            if plan.is_free(right, left as u32) {
                self.share(graph, columns, right, wide + 2.0 * LABEL + 10.0);
            } else {
                self.beside(graph, columns, right, false, wide + 2.0 * LABEL);
                self.beside(graph, columns, left, true, 10.0);
            }
        }
    }

    fn is_last(&self, columns: &Columns, node: usize) -> bool {
        let last = self.width.len().saturating_sub(1);
        matches!(columns.of.get(node), Some(Stand::Column(column)) if *column as usize == last)
    }

    /// Room right of a node's column that its lanes may have a part in.
    fn share(&mut self, graph: &Graph, columns: &Columns, node: usize, room: f64) {
        let Some(Stand::Column(column)) = columns.of.get(node).copied() else { return };
        let inside = (self.width[column as usize] - graph.nodes[node].width) / 2.0;
        let shared = &mut self.shared[column as usize];
        *shared = shared.max(room - inside);
    }

    fn beside(&mut self, graph: &Graph, columns: &Columns, node: usize, left: bool, room: f64) {
        let Some(Stand::Column(column)) = columns.of.get(node).copied() else { return };
        let inside = (self.width[column as usize] - graph.nodes[node].width) / 2.0;
        let side = if left { &mut self.left } else { &mut self.right };
        side[column as usize] = side[column as usize].max(room - inside);
    }
}

/// Of each edge: whether it goes straight down to the next row, with no other one between the same two nodes' sides. Then it stands in
/// the middle.
fn alone(graph: &Graph, rows: &Rows, turns: &[Turn], columns: &Columns) -> Vec<bool> {
    let (mut below, mut above) = (vec![0u32; graph.nodes.len()], vec![0u32; graph.nodes.len()]);
    let real = |turn: &&Turn| turn.way != Way::Nowhere;
    for (edge, turn) in graph.edges.iter().zip(turns).filter(|it| real(&it.1)) {
        below[edge.from] += u32::from(turn.leaves == Side::Bottom);
        above[edge.from] += u32::from(turn.leaves == Side::Top);
        above[edge.to] += u32::from(turn.enters == Side::Top);
    }
    let column = |node: usize| match columns.of.get(node) {
        Some(Stand::Column(column)) => Some(*column),
        _ => None,
    };
    let alone = |(edge, turn): (&super::Edge, &Turn)| {
        turn.way == Way::Down
            && turn.leaves == Side::Bottom
            && rows.row[edge.from] + 1 == rows.row[edge.to]
            && (below[edge.from], above[edge.to]) == (1, 1)
            && column(edge.from).is_some_and(|it| column(edge.to) == Some(it))
    };
    graph.edges.iter().zip(turns).map(alone).collect()
}

/// What is known of the graph before anything has a place.
struct Plan<'t> {
    graph: &'t Graph,
    rows: &'t Rows,
    turns: &'t [Turn],
    columns: &'t Columns,
}

impl Plan<'_> {
    /// Whether no line comes between a node and an item right of it, near a label there: only ways of the node's own that turn up,
    /// from ports above the label's.
    fn is_free(&self, node: usize, item: u32) -> bool {
        let row = &self.rows.order[self.rows.row[node] as usize];
        let (from, to) = (self.rows.position[node] as usize + 1, self.rows.position[item as usize] as usize);
        self.rows.row[item as usize] == self.rows.row[node]
            && row.get(from..to).is_some_and(|between| {
                between.iter().all(|it| match self.rows.kind.get(*it as usize) {
                    Some(Kind::TurnUp(edge)) => self.graph.edges[*edge as usize].from == node,
                    _ => false,
                })
            })
    }
}

/// Which labels find no room on a long line, so that they stand at its port. Before stems are placed, so all of a node's
/// room for them counts as taken.
pub fn crowded(graph: &Graph, rows: &Rows, turns: &[Turn], columns: &Columns, across: &Across) -> Vec<bool> {
    let crowded = |index: usize| {
        let (turn, node) = (&turns[index], graph.edges[index].from);
        let Some((wide, _)) = graph.edges[index].label.filter(|_| turn.place == Place::OnTheWay) else { return false };
        let row = &rows.order[rows.row[node] as usize];
        let behind = row.get(rows.position[node] as usize + 1..).unwrap_or(&[]);
        let to = graph.edges[index].to;
        let limit = across.free.min(across.far.first().copied().unwrap_or(f64::INFINITY));
        let limit = if turn.way == Way::Flat { across.items[to].max(across.items[node]) } else { limit };
        let mut left = match turn.item {
            NONE => across.items[node] + graph.nodes[node].width / 2.0,
            item => across.items[item as usize],
        };
        let mut widest = 0.0f64;
        for item in behind {
            let x = across.items[*item as usize];
            let reach = if matches!(columns.of[*item as usize], Stand::Column(_)) { STEM_REACH } else { 0.0 };
            widest = widest.max((x - reach).min(limit) - left);
            left = left.max(x + reach);
        }
        widest.max(limit - left) < wide + 2.0 * ROOM
    };
    (0..graph.edges.len()).map(crowded).collect()
}
