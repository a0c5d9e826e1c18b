//! Which labels stand below their line, because another line runs close above it: beside a node from which another way turns up, and
//! before an end that another way enters from above. Above the line they would push the two apart.

use super::rows::{Kind, Rows};
use super::turns::{Place, Side, Turn};
use super::ways::Way;
use super::{Graph, NONE};

/// Puts labels below their lines where nothing else is there.
pub fn decide(graph: &Graph, rows: &Rows, turns: &mut [Turn]) {
    let ports = Ports::of(graph, rows, turns);
    let ends = Ends::of(graph, rows, turns);
    let is_under = |index: usize| {
        let (edge, turn) = (&graph.edges[index], &turns[index]);
        let alone =
            edge.label.is_some() && turn.item == NONE && turn.leaves == Side::Right && ports.right(edge.from) == 1;
        match turn.way {
            Way::Flat => alone && ports.up(edge.from) > 0 && ports.left(edge.to) == 1,
            Way::End => alone && ends.is_open(edge.from, edge.to, rows) && is_last(graph, rows, edge.from),
            _ => false,
        }
    };
    let under: Vec<usize> = (0..graph.edges.len()).filter(|it| is_under(*it)).collect();
    for index in under {
        turns[index].place = Place::Under;
    }
}

/// Whether right of a node there is nothing in its row but its own ways that turn up.
fn is_last(graph: &Graph, rows: &Rows, node: usize) -> bool {
    let row = &rows.order[rows.row[node] as usize];
    let behind = row.get(rows.position[node] as usize + 1..).unwrap_or(&[]);
    behind.iter().all(|it| match rows.kind.get(*it as usize) {
        Some(Kind::TurnUp(edge)) => graph.edges[*edge as usize].from == node,
        _ => false,
    })
}

/// Of each node: the ports at its left side, those at its right side for what turns up, and all others there.
struct Ports(Vec<[u32; 3]>);

impl Ports {
    fn of(graph: &Graph, rows: &Rows, turns: &[Turn]) -> Self {
        const LEFT: usize = 0;
        const UP: usize = 1;
        const RIGHT: usize = 2;
        let mut ports = vec![[0; 3]; graph.nodes.len()];
        for (edge, turn) in graph.edges.iter().zip(turns).filter(|it| it.1.way != Way::Nowhere) {
            let side = |side: Side| match side {
                Side::Left => Some(LEFT),
                Side::Right => Some(RIGHT),
                Side::Top | Side::Bottom => None,
            };
            let turns_up = matches!(rows.kind.get(turn.item as usize), Some(Kind::TurnUp(_)));
            let leaves = if turns_up && turn.leaves == Side::Right { Some(UP) } else { side(turn.leaves) };
            for (node, at) in [(edge.from, leaves), (edge.to, side(turn.enters))] {
                if let Some(at) = at {
                    ports[node][at] += 1;
                }
            }
        }
        Self(ports)
    }

    fn left(&self, node: usize) -> u32 {
        self.0[node][0]
    }

    fn up(&self, node: usize) -> u32 {
        self.0[node][1]
    }

    fn right(&self, node: usize) -> u32 {
        self.0[node][2]
    }
}

/// What comes to the ends, and what passes them.
struct Ends {
    /// Of each node: the ways that enter it in its own row, from above, from below.
    entering: Vec<[u32; 3]>,
    /// Of each row: its ends, and the ways to ends that pass it outside the columns.
    in_row: Vec<u32>,
    passing: Vec<i32>,
    /// Whether nothing else runs outside the columns.
    alone: bool,
}

impl Ends {
    fn of(graph: &Graph, rows: &Rows, turns: &[Turn]) -> Self {
        let mut ends = Self {
            entering: vec![[0; 3]; graph.nodes.len()],
            in_row: vec![0; rows.order.len()],
            passing: vec![0; rows.order.len() + 1],
            alone: turns.iter().all(|it| it.way != Way::Far),
        };
        for (node, _) in graph.nodes.iter().enumerate().filter(|it| it.1.end) {
            ends.in_row[rows.row[node] as usize] += 1;
        }
        for (edge, turn) in graph.edges.iter().zip(turns).filter(|it| it.1.way == Way::End) {
            // The row below the channel in which it comes, or its own.
            let (from, to) = (rows.row[edge.from] as usize, rows.row[edge.to] as usize);
            let comes_above = if turn.item == NONE { from < to } else { from <= to };
            let side = if comes_above { 1 } else { usize::from(from > to) * 2 };
            ends.entering[edge.to][side] += 1;
            let passed = if from < to { from + usize::from(turn.item == NONE)..to } else { to + 1..from };
            if !passed.is_empty() {
                ends.passing[passed.start] += 1;
                ends.passing[passed.end] -= 1;
            }
        }
        let mut passing = 0;
        for it in &mut ends.passing {
            passing += *it;
            *it = passing;
        }
        ends
    }

    /// Whether a straight way to an end has one other above it, and nothing below.
    fn is_open(&self, from: usize, to: usize, rows: &Rows) -> bool {
        let row = rows.row[to] as usize;
        self.alone
            && rows.row[from] == rows.row[to]
            && self.entering[to] == [1, 1, 0]
            && self.in_row[row] == 1
            && self.passing[row] == 0
    }
}
