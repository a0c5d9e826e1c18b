//! Ports at the upper and lower sides of nodes. All verticals of a column that end in one channel get places of their own,
//! so that no two lie on each other.

use super::across::{Across, STEM_REACH};
use super::columns::{Across as Stand, Columns};
use super::outer::Outer;
use super::rows::Rows;
use super::turns::{Side, Turn};
use super::ways::Way;
use super::{Graph, NONE};
use crate::order;

/// A stretch of an edge within a channel.
#[derive(Debug, Clone, Copy)]
pub struct Hop {
    pub edge: u32,
    pub channel: u32,
    /// From the row above to the row below; otherwise both ends hang down, or one of them goes up beside the columns.
    pub through: bool,
    /// Where it ends: for a hop through, above and below; otherwise in the order of the edge.
    pub x: [f64; 2],
}

#[derive(Debug)]
pub struct Slots {
    /// By edge, in the order in which the edge passes them.
    pub hops: Vec<Hop>,
    /// Of each edge: its first hop; one more at the end.
    pub start: Vec<u32>,
}

/// An end of a hop that stands in a column.
#[derive(Debug, Clone, Copy)]
struct Stem {
    channel: u32,
    column: u32,
    hop: u32,
    /// Which of its ends; `None` for both at once: a straight line.
    end: Option<u8>,
    /// It has to stand in the middle.
    pinned: bool,
    /// Where the other end lies.
    key: f64,
    /// Least width of its node's flat side.
    flat: f64,
}

/// Between two verticals of a column.
const MOST: f64 = 48.0;
const LEAST: f64 = 2.0;
/// Between a vertical and the corner of its node.
const CORNER: f64 = 18.0;

pub fn of(graph: &Graph, rows: &Rows, turns: &[Turn], columns: &Columns, across: &Across, outer: &Outer) -> Slots {
    let mut build = Build { graph, rows, turns, columns, across, outer, hops: Vec::new(), stems: Vec::new() };
    let mut start = Vec::with_capacity(graph.edges.len() + 1);
    for index in 0..graph.edges.len() {
        start.push(build.hops.len() as u32);
        build.edge(index);
    }
    start.push(build.hops.len() as u32);
    let Build { mut hops, mut stems, .. } = build;
    order::sort_by(&mut stems, |a, b| {
        (a.channel, a.column)
            .cmp(&(b.channel, b.column))
            .then(a.key.total_cmp(&b.key))
            .then(a.hop.cmp(&b.hop))
            .then(a.end.cmp(&b.end))
    });
    for group in stems.chunk_by(|a, b| (a.channel, a.column) == (b.channel, b.column)) {
        let middle = across.columns.get(group[0].column as usize).copied().unwrap_or(0.0);
        for (stem, offset) in group.iter().zip(offsets(group)) {
            let x = &mut hops[stem.hop as usize].x;
            match stem.end {
                Some(end) => x[usize::from(end)] = middle + offset,
                None => *x = [middle + offset; 2],
            }
        }
    }
    Slots { hops, start }
}

/// Places around the middle of the column, from left to right.
fn offsets(group: &[Stem]) -> Vec<f64> {
    let flat = group.iter().map(|it| it.flat).fold(f64::INFINITY, f64::min);
    let room = (flat - 2.0 * CORNER).min(2.0 * STEM_REACH);
    let last = group.len() - 1;
    let pinned = group.iter().position(|it| it.pinned);
    let (middle, widest) = match pinned {
        Some(at) => (at as f64, 2 * at.max(last - at)),
        None => (last as f64 / 2.0, last),
    };
    let step = (room / widest.max(1) as f64).clamp(LEAST, MOST);
    group.iter().enumerate().map(|(at, stem)| if stem.pinned { 0.0 } else { (at as f64 - middle) * step }).collect()
}

struct Build<'t> {
    graph: &'t Graph,
    rows: &'t Rows,
    turns: &'t [Turn],
    columns: &'t Columns,
    across: &'t Across,
    outer: &'t Outer,
    hops: Vec<Hop>,
    stems: Vec<Stem>,
}

/// Where an end of a hop is.
#[derive(Clone, Copy)]
enum End {
    /// At an item: a node's upper or lower side, or a line.
    Item(u32),
    /// In a lane outside.
    At(f64),
}

impl Build<'_> {
    fn edge(&mut self, index: usize) {
        let (edge, turn) = (&self.graph.edges[index], self.turns[index]);
        let (Some(&from), Some(&to)) = (self.rows.row.get(edge.from), self.rows.row.get(edge.to)) else { return };
        let node = |node: usize| End::Item(node as u32);
        let lane = |lanes: &[f64]| End::At(lanes.get(self.outer.lane[index] as usize).copied().unwrap_or(0.0));
        match turn.way {
            Way::Down => {
                let mut above = if turn.item == NONE { edge.from as u32 } else { turn.item };
                for row in from + 1..=to {
                    let below = self.rows.on_the_way(self.graph, index, row);
                    self.hop(index, row, true, End::Item(above), End::Item(below));
                    above = below;
                }
            }
            Way::Far => {
                let lane = lane(&self.across.far);
                self.hop(index, from + 1, true, End::Item(turn.item), lane);
                self.hop(index, to, true, lane, node(edge.to));
            }
            Way::Flat if turn.item != NONE => self.hop(index, from, false, End::Item(turn.item), node(edge.to)),
            Way::End if turn.item != NONE => {
                let lane = lane(&self.across.to_ends);
                self.hop(index, from, false, End::Item(turn.item), lane);
            }
            Way::Back if turn.leaves == Side::Top => {
                for step in 0..from - to {
                    let row = from - step;
                    let below = if step == 0 { edge.from as u32 } else { turn.climb + (row - to) };
                    self.hop(index, row, true, End::Item(turn.climb + (row - 1 - to)), End::Item(below));
                }
            }
            Way::Back => {
                let lane = lane(&self.across.loops);
                if turn.item != NONE {
                    self.hop(index, from, false, End::Item(turn.item), lane);
                }
                if turn.enters == Side::Top {
                    self.hop(index, to, false, lane, node(edge.to));
                }
            }
            _ => {}
        }
    }

    fn x(&self, end: End) -> f64 {
        match end {
            End::At(x) => x,
            End::Item(item) => self.across.items.get(item as usize).copied().unwrap_or(0.0),
        }
    }

    fn hop(&mut self, edge: usize, channel: u32, through: bool, one: End, other: End) {
        let hop = self.hops.len() as u32;
        let x = [self.x(one), self.x(other)];
        self.hops.push(Hop { edge: edge as u32, channel, through, x });
        let (one_in, other_in) = (self.in_column(one), self.in_column(other));
        let stem = |column, end, pinned, key, flat| Stem { channel, column, hop, end, pinned, key, flat };
        match (one_in, other_in) {
            (Some((column, free, flat)), Some((other, free_too, flat_too))) if column == other && through => {
                self.stems.push(stem(column, None, !(free && free_too), x[0], f64::min(flat, flat_too)));
            }
            _ => {
                if let Some((column, free, flat)) = one_in {
                    self.stems.push(stem(column, Some(0), !free, x[1], flat));
                }
                if let Some((column, free, flat)) = other_in {
                    self.stems.push(stem(column, Some(1), !free, x[0], flat));
                }
            }
        }
    }

    /// The column of an end, whether it is a node's side and may move, and how wide that is.
    fn in_column(&self, end: End) -> Option<(u32, bool, f64)> {
        let End::Item(item) = end else { return None };
        let Stand::Column(column) = self.columns.of.get(item as usize).copied()? else { return None };
        let node = self.graph.nodes.get(item as usize).filter(|_| self.rows.is_node(item));
        let flat = node.map_or(f64::INFINITY, |it| it.width - 2.0 * it.slant);
        Some((column, node.is_some(), flat))
    }
}
