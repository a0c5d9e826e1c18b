//! Nodes get their frames and edges their lines, corner by corner.

use super::across::{Across, OWN};
use super::down::Down;
use super::outer::Outer;
use super::rows::Rows;
use super::sides::Sides;
use super::slots::{Hop, Slots};
use super::tracks::Tracks;
use super::turns::{Side, Turn};
use super::ways::Way;
use super::{Frame, Graph, Line, NONE};

/// All that was decided.
#[derive(Clone, Copy)]
pub struct Plan<'p> {
    pub graph: &'p Graph,
    pub rows: &'p Rows,
    pub turns: &'p [Turn],
    pub outer: &'p Outer,
    pub sides: &'p Sides,
    pub across: &'p Across,
    pub slots: &'p Slots,
    pub tracks: &'p Tracks,
    pub down: &'p Down,
}

impl Plan<'_> {
    /// The hops of an edge, with their numbers.
    pub fn hops(&self, edge: usize) -> impl DoubleEndedIterator<Item = (usize, &Hop)> {
        let (from, to) = (self.slots.start[edge] as usize, self.slots.start[edge + 1] as usize);
        (from..to).zip(&self.slots.hops[from..to])
    }

    /// The height of a hop's track; `None` where it is straight.
    pub fn track(&self, hop: usize) -> Option<f64> {
        let track = self.tracks.of[hop];
        let of = &self.slots.hops[hop];
        let tracks = if of.through { &self.down.through } else { &self.down.over };
        (track != NONE).then(|| tracks[of.channel as usize][track as usize])
    }

    /// Where a line touches the left or right side of a node, `at` below its middle.
    fn touch(&self, frames: &[Frame], node: usize, right: bool, at: f64) -> (f64, f64) {
        let frame = frames[node];
        let slant = self.graph.nodes[node].slant * (2.0 * at.abs() / frame.height).min(1.0);
        let x = if right { frame.x + frame.width - slant } else { frame.x + slant };
        (x, frame.y + frame.height / 2.0 + at)
    }
}

/// In the order of the nodes.
pub fn frames(plan: &Plan<'_>) -> Vec<Frame> {
    let frame = |(index, node): (usize, &super::Node)| {
        let height = plan.sides.height[index];
        let middle = plan.down.middle.get(plan.rows.row[index] as usize).copied().unwrap_or(0.0);
        let (x, y) = if node.end {
            (plan.across.ends, middle + plan.outer.ends[index].0)
        } else {
            (plan.across.items[index] - node.width / 2.0, middle)
        };
        Frame { x, y: y - height / 2.0, width: node.width, height }
    };
    plan.graph.nodes.iter().enumerate().map(frame).collect()
}

/// In the order of the edges.
pub fn of(plan: &Plan<'_>, frames: &[Frame]) -> Vec<Line> {
    let line = |edge: usize| Line { points: simple(points(plan, frames, edge)), ..Line::default() };
    (0..plan.graph.edges.len()).map(line).collect()
}

fn points(plan: &Plan<'_>, frames: &[Frame], index: usize) -> Vec<(f64, f64)> {
    let (edge, turn) = (&plan.graph.edges[index], &plan.turns[index]);
    if turn.way == Way::Nowhere {
        return Vec::new();
    }
    let mut points = Vec::with_capacity(6);
    let leave = plan.sides.leave[index];
    let first = plan.hops(index).next();
    match turn.leaves {
        Side::Right => points.push(plan.touch(frames, edge.from, true, leave)),
        Side::Left => points.push(plan.touch(frames, edge.from, false, leave)),
        Side::Bottom | Side::Top => {
            let frame = frames[edge.from];
            let (x, y) = if turn.leaves == Side::Bottom { (0, frame.y + frame.height) } else { (1, frame.y) };
            points.extend(first.map(|(_, hop)| (hop.x[x], y)));
        }
    }
    let y = points.first().map_or(0.0, |it| it.1);
    if turn.item != NONE {
        points.push((plan.across.items[turn.item as usize], y));
    }
    match turn.way {
        Way::Own => {
            let (x, at) = plan.touch(frames, edge.to, false, plan.sides.enter[index]);
            let lane = frames[edge.to].x - OWN;
            points.extend([(lane, y), (lane, at), (x, at)]);
            return points;
        }
        Way::End => to_end(plan, frames, index, &mut points),
        Way::Back if turn.leaves == Side::Top => {
            for (at, hop) in plan.hops(index) {
                if let Some(track) = plan.track(at) {
                    points.extend([(hop.x[1], track), (hop.x[0], track)]);
                }
            }
        }
        Way::Back if turn.item == NONE => {
            let lane = plan.across.loops.get(plan.outer.lane[index] as usize).copied().unwrap_or(0.0);
            points.push((lane, y));
            hops(plan, index, &mut points);
        }
        _ => hops(plan, index, &mut points),
    }
    enter(plan, frames, index, &mut points);
    points
}

/// The corners of the hops, in the direction of the edge.
fn hops(plan: &Plan<'_>, index: usize, points: &mut Vec<(f64, f64)>) {
    for (at, hop) in plan.hops(index) {
        if let Some(track) = plan.track(at) {
            points.extend([(hop.x[0], track), (hop.x[1], track)]);
        }
    }
}

fn to_end(plan: &Plan<'_>, frames: &[Frame], index: usize, points: &mut Vec<(f64, f64)>) {
    hops(plan, index, points);
    let to = plan.graph.edges[index].to;
    let lane = plan.across.to_ends.get(plan.outer.lane[index] as usize);
    if let (Some(lane), Some(last)) = (lane, points.last().copied()) {
        let middle = plan.down.middle.get(plan.rows.row[to] as usize).copied().unwrap_or(0.0);
        points.extend([(*lane, last.1), (*lane, middle + plan.outer.port[index])]);
    }
    let y = points.last().map_or(0.0, |it| it.1);
    points.push((frames[to].x, y));
}

/// From the last corner to the last node.
fn enter(plan: &Plan<'_>, frames: &[Frame], index: usize, points: &mut Vec<(f64, f64)>) {
    let (edge, turn) = (&plan.graph.edges[index], &plan.turns[index]);
    let Some(last) = points.last().copied() else { return };
    match turn.enters {
        _ if turn.way == Way::End => {}
        Side::Top | Side::Bottom => {
            let x = plan.hops(index).next_back().map_or(last.0, |(_, hop)| hop.x[1]);
            points.push((x, frames[edge.to].y));
        }
        side => {
            let touch = plan.touch(frames, edge.to, side == Side::Right, plan.sides.enter[index]);
            points.extend([(last.0, touch.1), touch]);
        }
    }
}

/// Leaves out points that are no corners.
fn simple(points: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    let same = |a: f64, b: f64| (a - b).abs() < 1e-6;
    let mut out: Vec<(f64, f64)> = Vec::with_capacity(points.len());
    for point in points {
        if out.last().is_some_and(|it| same(it.0, point.0) && same(it.1, point.1)) {
            continue;
        }
        if let [.., before, last] = out.as_slice()
            && (same(before.0, last.0) && same(last.0, point.0) || same(before.1, last.1) && same(last.1, point.1))
        {
            out.pop();
        }
        out.push(point);
    }
    out
}
