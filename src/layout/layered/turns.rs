//! At which side each way leaves and enters, where it turns beside a node, and which part of it carries its label.

use super::rows::{Kind, Rows};
use super::ways::Way;
use super::{Graph, NONE};
use crate::order;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Top,
    Bottom,
    Left,
    Right,
}

/// Where a label stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Right of the vertical that leaves the bottom, or left of it.
    BesideStem(Align),
    /// Above the horizontal at the right, or left, of the first node.
    AtPort,
    /// Above the horizontal at the right of the last node.
    AtTarget,
    /// Wherever there is room on the long horizontal; at the port if there is none.
    OnTheWay,
    /// Below the horizontal that leads straight to the next node, or to an end; see [`super::under`].
    Under,
}

pub use super::Align;

/// How an edge goes, apart from where.
#[derive(Debug, Clone, Copy)]
pub struct Turn {
    pub way: Way,
    pub leaves: Side,
    pub enters: Side,
    /// The item beside the first node where it turns; [`NONE`] without.
    pub item: u32,
    /// Of a way back through empty columns: its items from the row of the last node down to the one above the first node,
    /// as the number of the first of them; [`NONE`] for other ways.
    pub climb: u32,
    pub place: Place,
}

/// A way back in the open stays within so many rows.
const CLIMB: u32 = 3;

/// Decides the turns and gives them their items in the rows.
pub fn of(graph: &Graph, ways: &[Way], rows: &mut Rows) -> Vec<Turn> {
    let before = Before::of(rows);
    let mut turns: Vec<Turn> = ways.iter().map(|way| plain(*way)).collect();
    let mut leaving: Vec<Vec<u32>> = vec![Vec::new(); graph.nodes.len()];
    for (index, edge) in graph.edges.iter().enumerate() {
        if ways[index] != Way::Nowhere {
            leaving[edge.from].push(index as u32);
        }
    }
    let mut beside = Beside { right: vec![Vec::new(); graph.nodes.len()], left: vec![Vec::new(); graph.nodes.len()] };
    let mut climbs = Climbs::of(graph, ways, rows);
    for row in 0..rows.order.len() {
        for item in rows.order[row].clone() {
            if rows.is_node(item) {
                let mut node = Node { graph, rows, before: &before, item, turns: &mut turns };
                node.decide(&leaving[item as usize], &mut beside, &mut climbs);
            }
        }
    }
    beside.insert(rows, &mut turns);
    climbs.insert(rows, &mut turns);
    rows.number();
    turns
}

fn plain(way: Way) -> Turn {
    let (leaves, enters, place) = match way {
        Way::Down | Way::Nowhere => (Side::Bottom, Side::Top, Place::BesideStem(Align::Left)),
        Way::Far => (Side::Right, Side::Top, Place::AtPort),
        Way::Flat => (Side::Right, Side::Left, Place::AtPort),
        Way::Back | Way::Own => (Side::Left, Side::Left, Place::AtPort),
        Way::End => (Side::Right, Side::Left, Place::OnTheWay),
    };
    Turn { way, leaves, enters, item: NONE, climb: NONE, place }
}

/// How many nodes stand before each item in its row, and how many in each row.
struct Before {
    of: Vec<u32>,
    in_row: Vec<u32>,
}

impl Before {
    fn of(rows: &Rows) -> Self {
        let mut before = Self { of: vec![0; rows.kind.len()], in_row: Vec::with_capacity(rows.order.len()) };
        for row in &rows.order {
            let mut nodes = 0;
            for item in row {
                before.of[*item as usize] = nodes;
                nodes += u32::from(rows.is_node(*item));
            }
            before.in_row.push(nodes);
        }
        before
    }
}

/// The turns beside each node, from left to right: edges with whether they go up.
struct Beside {
    right: Vec<Vec<(u32, bool)>>,
    left: Vec<Vec<(u32, bool)>>,
}

impl Beside {
    fn insert(self, rows: &mut Rows, turns: &mut [Turn]) {
        for row in 0..rows.order.len() {
            let old = std::mem::take(&mut rows.order[row]);
            let mut order = Vec::with_capacity(old.len());
            for item in old {
                let around = |of: &[Vec<(u32, bool)>]| of.get(item as usize).cloned().unwrap_or_default();
                let mut put = |edges: Vec<(u32, bool)>, order: &mut Vec<u32>| {
                    for (edge, up) in edges {
                        let kind = if up { Kind::TurnUp(edge) } else { Kind::TurnDown(edge) };
                        let turn = rows.add(kind, row as u32);
                        turns[edge as usize].item = turn;
                        order.push(turn);
                    }
                };
                put(around(&self.left), &mut order);
                order.push(item);
                put(around(&self.right), &mut order);
            }
            rows.order[row] = order;
        }
    }
}

/// Ways back that climb beside what they return to, through columns that are empty there.
struct Climbs {
    /// Per row: whether one may still end there.
    open: Vec<bool>,
    taken: Vec<u32>,
}

impl Climbs {
    fn of(graph: &Graph, ways: &[Way], rows: &Rows) -> Self {
        let mut open = vec![true; rows.order.len()];
        for (edge, way) in graph.edges.iter().zip(ways) {
            if matches!(way, Way::End | Way::Flat) {
                // Its line would be crossed.
                open[rows.row[edge.from] as usize] = false;
            }
        }
        Self { open, taken: Vec::new() }
    }

    fn take(&mut self, rows: &Rows, before: &Before, edge: u32, from: u32, to: u32) -> bool {
        let (low, high) = (rows.row[from as usize], rows.row[to as usize]);
        let column = before.of[from as usize];
        let last = rows.order[high as usize].last().copied();
        let free = |row: u32| before.in_row[row as usize] <= column;
        if low - high > CLIMB || last != Some(to) || !(high..low).all(|row| free(row) && self.open[row as usize]) {
            return false;
        }
        for row in high..low {
            self.open[row as usize] = false;
        }
        self.taken.push(edge);
        true
    }

    fn insert(self, rows: &mut Rows, turns: &mut [Turn]) {
        for edge in self.taken {
            let turn = &mut turns[edge as usize];
            let (high, low) = (turn.climb, turn.item);
            turn.climb = rows.kind.len() as u32;
            turn.item = NONE;
            for row in high..low {
                let item = rows.add(Kind::Pass(edge), row);
                rows.order[row as usize].push(item);
            }
        }
    }
}

/// One node and the ways that leave it.
struct Node<'t> {
    graph: &'t Graph,
    rows: &'t Rows,
    before: &'t Before,
    item: u32,
    turns: &'t mut [Turn],
}

impl Node<'_> {
    fn decide(&mut self, leaving: &[u32], beside: &mut Beside, climbs: &mut Climbs) {
        let (mut up, mut down, mut left) = (Vec::new(), Vec::new(), Vec::new());
        let mut below: Vec<u32> = Vec::new();
        for &edge in leaving {
            match self.turns[edge as usize].way {
                Way::Down => below.push(edge),
                Way::Far => down.push(edge),
                Way::End if self.has_right() => up.push(edge),
                Way::Flat => self.flat(edge, &mut up),
                Way::Back => self.back(edge, &mut left, climbs),
                Way::End | Way::Own | Way::Nowhere => {}
            }
        }
        let mut turning = self.below(below);
        turning.extend(down);
        let item = self.item as usize;
        beside.right[item] =
            up.into_iter().map(|it| (it, true)).chain(turning.into_iter().map(|it| (it, false))).collect();
        beside.left[item] = left.into_iter().map(|it| (it, true)).collect();
    }

    fn has_right(&self) -> bool {
        self.before.of[self.item as usize] + 1 < self.before.in_row[self.rows.row[self.item as usize] as usize]
    }

    fn flat(&mut self, edge: u32, up: &mut Vec<u32>) {
        let to = self.graph.edges[edge as usize].to;
        let (here, there) = (self.before.of[self.item as usize], self.before.of[to]);
        let turn = &mut self.turns[edge as usize];
        match (here + 1 == there, there + 1 == here) {
            (true, _) => {}
            (_, true) => (turn.leaves, turn.enters) = (Side::Left, Side::Right),
            _ => {
                turn.enters = Side::Top;
                turn.place = Place::OnTheWay;
                up.push(edge);
            }
        }
    }

    fn back(&mut self, edge: u32, left: &mut Vec<u32>, climbs: &mut Climbs) {
        let to = self.graph.edges[edge as usize].to;
        let here = self.before.of[self.item as usize];
        if here > self.before.of[to] && climbs.take(self.rows, self.before, edge, self.item, to as u32) {
            let (high, low) = (self.rows.row[to], self.rows.row[self.item as usize]);
            let turn = &mut self.turns[edge as usize];
            (turn.leaves, turn.enters, turn.place) = (Side::Top, Side::Right, Place::AtTarget);
            // The rows that it climbs, until its items are there.
            (turn.climb, turn.item) = (high, low);
            return;
        }
        if self.before.of[to] > 0 {
            self.turns[edge as usize].enters = Side::Top;
        }
        if here > 0 {
            left.push(edge);
        }
    }

    /// Of the ways down: those that turn at the right side, the nearest first. The others leave the bottom.
    fn below(&mut self, mut edges: Vec<u32>) -> Vec<u32> {
        let row = self.rows.row[self.item as usize];
        let next = |edge: u32| self.rows.on_the_way(self.graph, edge as usize, row + 1);
        order::sort_by_key(&mut edges, |edge| (self.rows.position[next(*edge) as usize], *edge));
        let labelled = |edge: u32| self.graph.edges[edge as usize].label.is_some();
        let node = &self.graph.nodes[self.item as usize];
        let room = ((node.width - 2.0 * node.slant - 24.0) / 8.0).max(1.0) as usize;
        let to_right = |edge: u32| self.before.of[next(edge) as usize] > self.before.of[self.item as usize];
        let turns = |edge: u32| {
            to_right(edge)
                && (labelled(edge) || node.slant > 0.0 || !self.has_right())
                && !self.graph.edges[edge as usize].first
        };
        let (mut turning, mut stems): (Vec<u32>, Vec<u32>) = edges.into_iter().partition(|it| turns(*it));
        // The label of the last stem stands right of it, that of the first one left of it: others have no room.
        let last = stems.iter().rposition(|it| labelled(*it));
        let first = stems.iter().position(|it| labelled(*it)).filter(|it| *it == 0 && last != Some(0));
        let mut kept = Vec::new();
        for (at, edge) in stems.drain(..).enumerate() {
            let fits = match last {
                Some(last) if at > last => false,
                _ => !labelled(edge) || Some(at) == last || Some(at) == first,
            };
            if fits && kept.len() < room { kept.push(edge) } else { turning.push(edge) }
        }
        for edge in &kept {
            let align = if first.is_some() && kept.first() == Some(edge) { Align::Right } else { Align::Left };
            self.turns[*edge as usize].place = Place::BesideStem(align);
        }
        order::sort_by_key(&mut turning, |edge| (self.rows.position[next(*edge) as usize], *edge));
        for edge in &turning {
            let turn = &mut self.turns[*edge as usize];
            (turn.leaves, turn.place) = (Side::Right, Place::AtPort);
        }
        turning
    }
}
