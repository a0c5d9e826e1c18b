//! Where the labels of edges stand: each where room was kept for it, those on long lines in their widest free stretch.

use super::across::{LABEL, ROOM, STEM};
use super::lines::Plan;
use super::sides::LABEL_GAP;
use super::turns::{Place, Side, Turn};
use super::ways::Way;
use super::{Align, Frame, Line, NONE, Spot};
use crate::order;

pub fn place(plan: &Plan<'_>, frames: &[Frame], lines: &mut [Line]) {
    let mut crossing = Crossing { of_channel: vec![None; plan.graph.rows.len() + 1] };
    for (index, edge) in plan.graph.edges.iter().enumerate() {
        let turn = &plan.turns[index];
        let Some((width, height)) = edge.label.filter(|_| turn.way != Way::Nowhere) else { continue };
        let label = Label { plan, frames, index, width, height, points: &lines[index].points };
        lines[index].label = label.spot(turn, &mut crossing);
    }
}

struct Label<'p> {
    plan: &'p Plan<'p>,
    frames: &'p [Frame],
    index: usize,
    width: f64,
    height: f64,
    points: &'p [(f64, f64)],
}

impl Label<'_> {
    fn spot(&self, turn: &Turn, crossing: &mut Crossing) -> Option<Spot> {
        match turn.place {
            Place::BesideStem(align) => self.beside_stem(align),
            Place::AtPort => self.at_port(turn),
            Place::AtTarget => {
                let (last, before) = (self.points.last()?, self.points.get(self.points.len().checked_sub(2)?)?);
                let middle = (last.0 + before.0 - self.width) / 2.0;
                Some(self.above((last.0 + LABEL).max(middle), last.1, Align::Left))
            }
            Place::OnTheWay => self.on_the_way(turn, crossing).or_else(|| self.at_port(turn)),
            Place::Under => self.under(turn),
        }
    }

    fn beside_stem(&self, align: Align) -> Option<Spot> {
        let start = self.points.first()?;
        let (_, hop) = self.plan.hops(self.index).next()?;
        let (top, bottom) = self.plan.down.stems[hop.channel as usize];
        let away = STEM + self.plan.graph.edges[self.index].stroke / 2.0;
        let x = if align == Align::Right { start.0 - away - self.width } else { start.0 + away };
        let y = (top + bottom - self.height) / 2.0;
        Some(self.at(x, y, align))
    }

    fn at_port(&self, turn: &Turn) -> Option<Spot> {
        let port = if turn.way == Way::Own { self.points.last()? } else { self.points.first()? };
        // From the tip of a hexagon, wherever on its side the line leaves.
        let node = self.frames.get(self.plan.graph.edges[self.index].from)?;
        Some(match turn.leaves {
            Side::Left => self.above(node.x - LABEL - self.width, port.1, Align::Right),
            _ => self.above(node.x + node.width + LABEL, port.1, Align::Left),
        })
    }

    /// Below a straight line: at its port, or before an end in the middle.
    fn under(&self, turn: &Turn) -> Option<Spot> {
        let port = self.points.first()?;
        let edge = &self.plan.graph.edges[self.index];
        let node = self.frames.get(edge.from)?;
        let left = node.x + node.width + LABEL;
        let y = port.1 + edge.stroke / 2.0 + LABEL_GAP;
        if turn.way == Way::End {
            let middle = (node.x + node.width + self.frames.get(edge.to)?.x - self.width) / 2.0;
            return Some(self.at(middle.max(left), y, Align::Middle));
        }
        Some(self.at(left, y, Align::Left))
    }

    /// In the widest stretch of the long line that nothing crosses.
    fn on_the_way(&self, turn: &Turn, crossing: &mut Crossing) -> Option<Spot> {
        let plan = self.plan;
        let start = self.points.first()?;
        let limit = plan.across.free.min(plan.across.far.first().copied().unwrap_or(f64::INFINITY));
        if turn.item == NONE {
            let from = plan.graph.edges[self.index].from;
            let row = plan.rows.order.get(plan.rows.row[from] as usize)?;
            let behind = row.get(plan.rows.position[from] as usize + 1..).unwrap_or(&[]);
            let crossed = behind.iter().map(|it| plan.across.items[*it as usize]);
            let x = widest(start.0, limit, crossed, self.width)?;
            return Some(self.above(x, start.1, Align::Middle));
        }
        let (at, hop) = plan.hops(self.index).next()?;
        let y = plan.track(at)?;
        let (from, to) = (hop.x[0].min(hop.x[1]), hop.x[0].max(hop.x[1]));
        let crossed = crossing.of_channel(plan, hop.channel as usize);
        let inside = crossed.iter().copied().filter(|it| from < *it && *it < to);
        let x = widest(from, to.min(limit), inside, self.width)?;
        Some(self.above(x, y, Align::Middle))
    }

    /// Above a horizontal at `y`, from `x` on.
    fn above(&self, x: f64, y: f64, align: Align) -> Spot {
        self.at(x, y - LABEL_GAP - self.plan.graph.edges[self.index].stroke / 2.0 - self.height, align)
    }

    fn at(&self, x: f64, y: f64, align: Align) -> Spot {
        Spot { frame: Frame { x, y, width: self.width, height: self.height }, align }
    }
}

/// The left edge for a label in the widest stretch between `from` and `to` that is not crossed; `None` where it is in none.
fn widest(from: f64, to: f64, crossed: impl Iterator<Item = f64>, width: f64) -> Option<f64> {
    let mut at: Vec<f64> = crossed.filter(|it| from < *it && *it < to).collect();
    at.push(to);
    order::sort_by(&mut at, f64::total_cmp);
    let mut best: Option<(f64, f64)> = None;
    let mut left = from;
    for right in at {
        if best.is_none_or(|(from, to)| right - left > to - from + 1e-6) {
            best = Some((left, right));
        }
        left = right;
    }
    best.filter(|(left, right)| right - left >= width + 2.0 * ROOM).map(|(left, right)| (left + right - width) / 2.0)
}

/// Where verticals cross the lines over the nodes of a row.
struct Crossing {
    of_channel: Vec<Option<Vec<f64>>>,
}

impl Crossing {
    fn of_channel(&mut self, plan: &Plan<'_>, channel: usize) -> &[f64] {
        if self.of_channel.iter().all(Option::is_none) {
            let mut all = vec![Vec::new(); self.of_channel.len()];
            for hop in &plan.slots.hops {
                let x = if hop.through { &hop.x[1..] } else { &hop.x[..] };
                all[hop.channel as usize].extend_from_slice(x);
            }
            self.of_channel = all.into_iter().map(Some).collect();
        }
        self.of_channel[channel].as_deref().unwrap_or(&[])
    }
}
