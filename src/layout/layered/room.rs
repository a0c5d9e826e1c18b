//! How high the channel between two rows is: what hangs into it from the row above and what stands up into it from the row below share
//! its height where they are beside one another.

use super::across::{Across, LABEL, STEM};
use super::rows::Rows;
use super::sides::{PortLabel, Sides};
use super::slots::Slots;
use super::turns::{Align, Place, Turn};
use super::ways::Way;
use super::{Graph, NONE};

/// Above a label beside a vertical, and below it.
const STEM_LABEL: f64 = 6.0;
/// At both sides of a label.
const ASIDE: f64 = 4.0;
/// More pairs than this are not compared: then all that stands is below all that hangs.
const PAIRS: usize = 4096;

/// A stretch across, and how far it reaches into a channel; of a label at a port, how far from the middle of its row.
#[derive(Debug, Clone, Copy)]
pub struct Reach {
    pub from: f64,
    pub to: f64,
    pub depth: f64,
}

impl Reach {
    fn meets(&self, other: &Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// What is known of channels and rows before they have a height.
#[derive(Debug)]
pub struct Sharing {
    /// Of each channel: labels beside verticals that leave the row above, with what is free above and below them.
    pub stems: Vec<Vec<Reach>>,
    /// Of each row: labels that reach above its middle, and below.
    pub above: Vec<Vec<Reach>>,
    pub below: Vec<Vec<Reach>>,
    /// Of each channel: the hops in it.
    pub hops: Vec<Vec<u32>>,
}

impl Sharing {
    pub fn of(graph: &Graph, rows: &Rows, turns: &[Turn], across: &Across, sides: &Sides, slots: &Slots) -> Self {
        let count = graph.rows.len();
        let mut sharing = Self {
            stems: vec![Vec::new(); count + 1],
            above: vec![Vec::new(); count],
            below: vec![Vec::new(); count],
            hops: vec![Vec::new(); count + 1],
        };
        for (index, hop) in slots.hops.iter().enumerate() {
            sharing.hops[hop.channel as usize].push(index as u32);
        }
        for (index, turn) in turns.iter().enumerate() {
            let hop = slots.hops.get(slots.start[index] as usize).filter(|it| it.edge as usize == index);
            let (Some((width, height)), Place::BesideStem(align), Some(hop)) =
                (graph.edges[index].label, turn.place, hop)
            else {
                continue;
            };
            let away = STEM + graph.edges[index].stroke / 2.0;
            let left = if align == Align::Right { hop.x[0] - away - width } else { hop.x[0] + away };
            let reach = Reach { from: left - ASIDE, to: left + width + ASIDE, depth: height + 2.0 * STEM_LABEL };
            sharing.stems[hop.channel as usize].push(reach);
        }
        let beside = Beside::of(graph, rows, across);
        for label in &sides.above {
            sharing.above[rows.row[label.node as usize] as usize].push(beside.reach(label));
        }
        for label in &sides.below {
            let mut reach = beside.reach(label);
            let edge = label.edge as usize;
            if let (Some((width, _)), Way::Flat) = (graph.edges[edge].label, turns[edge].way) {
                reach.to = reach.from + width + 2.0 * LABEL;
            }
            sharing.below[rows.row[label.node as usize] as usize].push(reach);
        }
        sharing
    }

    /// How far below the row above a channel's labels beside verticals begin: under the labels of the row that are above them.
    /// `hanging` are these, from the lower edge of the row on.
    pub fn lowered(&self, channel: usize, hanging: &[Reach]) -> f64 {
        let stems = &self.stems[channel];
        if hanging.len() * stems.len() > PAIRS {
            return deepest(hanging);
        }
        let met = hanging.iter().filter(|it| stems.iter().any(|stem| stem.meets(it)));
        met.map(|it| it.depth).fold(0.0, f64::max)
    }
}

/// The room beside each node, up to its neighbours.
struct Beside {
    edges: Vec<[f64; 4]>,
}

impl Beside {
    fn of(graph: &Graph, rows: &Rows, across: &Across) -> Self {
        let mut edges = vec![[f64::NEG_INFINITY, 0.0, 0.0, f64::INFINITY]; graph.nodes.len()];
        for (node, edges) in edges.iter_mut().enumerate() {
            let (middle, half) = (across.items[node], graph.nodes[node].width / 2.0);
            (edges[1], edges[2]) = (middle - half, middle + half);
        }
        for row in &rows.order {
            let mut last = NONE;
            for node in row.iter().copied().filter(|it| rows.is_node(*it)) {
                if last != NONE {
                    edges[last as usize][3] = edges[node as usize][1];
                    edges[node as usize][0] = edges[last as usize][2];
                }
                last = node;
            }
        }
        Self { edges }
    }

    fn reach(&self, label: &PortLabel) -> Reach {
        let [before, left, right, behind] = self.edges[label.node as usize];
        let (from, to) = if label.right { (right, behind) } else { (before, left) };
        Reach { from, to, depth: label.reach }
    }
}

/// The least height for what hangs from above and what stands up from below.
pub fn shared(hanging: &[Reach], standing: &[Reach]) -> f64 {
    if hanging.len() * standing.len() > PAIRS {
        return deepest(hanging) + deepest(standing);
    }
    let with_what_meets = |one: &Reach| {
        let met = standing.iter().filter(|it| one.meets(it));
        one.depth + met.map(|it| it.depth).fold(0.0, f64::max)
    };
    hanging.iter().map(with_what_meets).fold(deepest(standing), f64::max)
}

pub fn deepest(all: &[Reach]) -> f64 {
    all.iter().map(|it| it.depth).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_beside_one_another_shares_the_height() {
        let reach = |from, to, depth| Reach { from, to, depth };
        let hanging = [reach(0.0, 50.0, 27.0), reach(80.0, 90.0, 5.0)];
        assert_eq!(shared(&hanging, &[reach(60.0, 100.0, 30.0)]), 35.0);
        assert_eq!(shared(&hanging, &[reach(40.0, 100.0, 30.0)]), 57.0);
        assert_eq!(shared(&hanging, &[]), 27.0);
        assert_eq!(shared(&[], &[reach(40.0, 100.0, 30.0)]), 30.0);
    }
}
