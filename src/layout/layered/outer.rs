//! What runs outside the columns: loops at the left, ways to rows far below and ways to the ends at the right. Each gets
//! a lane there, and ends get the order of their ports.

use super::range::RangeMax;
use super::rows::Rows;
use super::turns::{Side, Turn};
use super::ways::Way;
use super::{Graph, NONE};
use crate::order;

/// Between the ports of an end, at least.
const PORT: f64 = 18.0;
/// Above and below the ports of an end, together.
const END_PADDING: f64 = 18.0;
const END_GAP: f64 = 12.0;
/// A straight way to an end leaves its node no further than this from the middle.
const STRAIGHT: f64 = 19.0;
/// More ways than this into one node from outside share a line.
const SHARED: usize = 12;

#[derive(Debug)]
pub struct Outer {
    /// Of each edge; [`NONE`] where it uses none of these lanes, or reaches its end straight.
    pub lane: Vec<u32>,
    /// Of each edge that shares its lane and last port with others: a number that is theirs alone.
    pub shared: Vec<u32>,
    /// Widest line of each lane. Loops are counted from the columns outwards.
    pub loops: Vec<f64>,
    pub far: Vec<f64>,
    /// Counted from the ends inwards.
    pub to_ends: Vec<f64>,
    /// Of each end: middle and height; the middle below that of the row.
    pub ends: Vec<(f64, f64)>,
    /// Of each edge to an end: its port, below the middle of its row.
    pub port: Vec<f64>,
}

/// A line that runs from one level to another beside the columns.
struct Run {
    edge: u32,
    from: usize,
    to: usize,
}

/// Levels: the channel above a row, and the row itself.
fn channel(row: u32) -> usize {
    2 * row as usize
}

fn level(row: u32) -> usize {
    2 * row as usize + 1
}

pub fn of(graph: &Graph, ways: &[Way], rows: &Rows, turns: &[Turn]) -> Outer {
    let count = graph.edges.len();
    let mut outer = Outer {
        lane: vec![NONE; count],
        shared: vec![NONE; count],
        loops: Vec::new(),
        far: Vec::new(),
        to_ends: Vec::new(),
        ends: vec![(0.0, 0.0); graph.nodes.len()],
        port: vec![0.0; count],
    };
    outer.share(graph, ways, turns);
    let (mut loops, mut far) = (Vec::new(), Vec::new());
    for (index, (edge, turn)) in graph.edges.iter().zip(turns).enumerate() {
        let (from, to) = (rows.row.get(edge.from), rows.row.get(edge.to));
        let (Some(&from), Some(&to)) = (from, to) else { continue };
        match turn.way {
            Way::Back if turn.climb == NONE => {
                let low = if turn.item == NONE { level(from) } else { channel(from) };
                let high = if turn.enters == Side::Left { level(to) } else { channel(to) };
                loops.push(Run { edge: index as u32, from: high, to: low });
            }
            Way::Far => far.push(Run { edge: index as u32, from: channel(from + 1), to: channel(to) }),
            _ => {}
        }
    }
    let levels = 2 * rows.order.len() + 2;
    outer.loops = outer.lanes(graph, levels, loops);
    outer.far = outer.lanes(graph, levels, far);
    outer.ends(graph, rows, turns, levels);
    outer
}

impl Outer {
    /// Finds the crowds: far ways, or loops, that enter one node.
    fn share(&mut self, graph: &Graph, ways: &[Way], turns: &[Turn]) {
        for kind in [Way::Far, Way::Back] {
            let of_kind = |index: usize| ways[index] == kind && turns[index].climb == NONE;
            let mut entering = vec![0usize; graph.nodes.len()];
            let edges = (0..graph.edges.len()).filter(|it| of_kind(*it));
            edges.clone().for_each(|it| entering[graph.edges[it].to] += 1);
            for index in edges {
                let to = graph.edges[index].to;
                if entering[to] > SHARED {
                    self.shared[index] = (2 * to + usize::from(kind == Way::Far)) as u32;
                }
            }
        }
    }

    /// Shorter runs get the nearer lanes. Returns the widest line of each lane.
    fn lanes(&mut self, graph: &Graph, levels: usize, mut runs: Vec<Run>) -> Vec<f64> {
        order::sort_by_key(&mut runs, |it| (it.to - it.from.min(it.to), it.from, it.edge));
        let mut crowds: Vec<(u32, usize, usize, Vec<u32>)> = Vec::new();
        let mut of_crowd = rustc_hash::FxHashMap::default();
        let mut range = RangeMax::new(levels);
        let mut strokes = Vec::new();
        for run in &runs {
            let shared = self.shared[run.edge as usize];
            if shared == NONE {
                let lane = range.stack(run.from, run.to);
                self.put(graph, run.edge, lane, &mut strokes);
                continue;
            }
            let at = *of_crowd.entry(shared).or_insert_with(|| {
                crowds.push((shared, run.from, run.to, Vec::new()));
                crowds.len() - 1
            });
            let crowd = &mut crowds[at];
            (crowd.1, crowd.2) = (crowd.1.min(run.from), crowd.2.max(run.to));
            crowd.3.push(run.edge);
        }
        for (_, from, to, edges) in crowds {
            let lane = range.stack(from, to);
            edges.into_iter().for_each(|edge| self.put(graph, edge, lane, &mut strokes));
        }
        strokes
    }

    fn put(&mut self, graph: &Graph, edge: u32, lane: u32, strokes: &mut Vec<f64>) {
        self.lane[edge as usize] = lane;
        strokes.resize(strokes.len().max(lane as usize + 1), 0.0);
        strokes[lane as usize] = strokes[lane as usize].max(graph.edges[edge as usize].stroke);
    }

    /// Stacks the ends of each row, orders their ports and gives lanes to the ways that do not come straight.
    fn ends(&mut self, graph: &Graph, rows: &Rows, turns: &[Turn], levels: usize) {
        let mut entering: Vec<Vec<u32>> = vec![Vec::new(); graph.nodes.len()];
        for (index, turn) in turns.iter().enumerate() {
            if turn.way == Way::End {
                entering[graph.edges[index].to].push(index as u32);
            }
        }
        let mut of_row: Vec<Vec<usize>> = vec![Vec::new(); rows.order.len()];
        for (index, _) in graph.nodes.iter().enumerate().filter(|(_, node)| node.end) {
            of_row[rows.row[index] as usize].push(index);
        }
        let mut range = RangeMax::new(levels);
        let mut strokes = Vec::new();
        for ends in &of_row {
            let mut offsets = Vec::new();
            let mut y = 0.0;
            for &end in ends {
                let ports = self.order_ports(graph, rows, turns, end, &mut entering[end]);
                let height = graph.nodes[end].height.max(ports + 2.0 * END_PADDING);
                offsets.push((end, y + height / 2.0, height));
                y += height + END_GAP;
            }
            let middle = (y - END_GAP) / 2.0;
            for (end, at, height) in offsets {
                self.ends[end] = (at - middle, height);
                for &edge in &entering[end] {
                    self.port[edge as usize] += at - middle;
                }
            }
            for &end in ends {
                self.lanes_to(graph, rows, turns, end, &entering[end], &mut range, &mut strokes);
            }
        }
        self.to_ends = strokes;
    }

    /// Sorts the ways into an end by their ports and sets these, below the end's middle. Returns how far they reach.
    fn order_ports(&mut self, graph: &Graph, rows: &Rows, turns: &[Turn], end: usize, entering: &mut [u32]) -> f64 {
        let row = rows.row[end];
        order::sort_by_key(entering, |edge| {
            let from = graph.edges[*edge as usize].from;
            (arrival(rows, turns, graph, *edge), rows.position[from], *edge)
        });
        let straight = |edge: u32| arrival(rows, turns, graph, edge) == level(row);
        let crowded = entering.iter().filter(|it| !straight(**it)).count() > SHARED;
        let mut at = 0.0;
        let mut last = None;
        for &edge in entering.iter() {
            let side = arrival(rows, turns, graph, edge).cmp(&level(row));
            let shares = crowded && !straight(edge);
            if let Some((before, other)) = last
                && !(shares && other == side)
            {
                at += port_step(graph, before, edge, straight(edge) && straight(before));
            }
            last = Some((edge, side));
            if shares {
                self.shared[edge as usize] = (3 * graph.nodes.len() + 2 * end + usize::from(side.is_gt())) as u32;
            }
            self.port[edge as usize] = at;
        }
        for &edge in entering.iter() {
            self.port[edge as usize] -= at / 2.0;
        }
        at
    }

    #[expect(clippy::too_many_arguments, reason = "scratch space is handed in, so that it is allocated once")]
    fn lanes_to(
        &mut self,
        graph: &Graph,
        rows: &Rows,
        turns: &[Turn],
        end: usize,
        entering: &[u32],
        range: &mut RangeMax,
        strokes: &mut Vec<f64>,
    ) {
        let row = rows.row[end];
        let from = |edge: u32| arrival(rows, turns, graph, edge);
        // From above the upper ports have the lanes nearest to the end, from below the lower ones: no two cross.
        let above = entering.iter().filter(|it| from(**it) < level(row));
        let below = entering.iter().rev().filter(|it| from(**it) > level(row));
        let beside = entering.iter().filter(|it| from(**it) == level(row) && self.port[**it as usize].abs() > STRAIGHT);
        let mut crowd: Option<(u32, u32)> = None;
        let order: Vec<u32> = above.chain(below).chain(beside).copied().collect();
        for edge in order {
            let shared = self.shared[edge as usize];
            let lane = match crowd {
                Some((of, lane)) if of == shared && shared != NONE => lane,
                _ => {
                    let reach = entering
                        .iter()
                        .filter(|it| **it == edge || shared != NONE && self.shared[**it as usize] == shared);
                    let (low, high) = reach
                        .fold((level(row), level(row)), |(low, high), it| (low.min(from(*it)), high.max(from(*it))));
                    range.stack(low, high)
                }
            };
            crowd = Some((shared, lane));
            self.put(graph, edge, lane, strokes);
        }
    }
}

/// Between two ports of an end; labels of lines that come straight stand between them.
fn port_step(graph: &Graph, above: u32, below: u32, straight: bool) -> f64 {
    let (above, below) = (&graph.edges[above as usize], &graph.edges[below as usize]);
    let strokes = (above.stroke + below.stroke) / 2.0;
    let label = below.label.filter(|_| straight).map_or(0.0, |it| it.1 + strokes + 10.0);
    PORT.max(strokes + 8.0).max(label)
}

/// The level at which a way reaches the lanes before the ends.
fn arrival(rows: &Rows, turns: &[Turn], graph: &Graph, edge: u32) -> usize {
    let row = rows.row[graph.edges[edge as usize].from];
    if turns[edge as usize].item == NONE { level(row) } else { channel(row) }
}
