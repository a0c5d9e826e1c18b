//! What stands in a lane already, and what it costs a label to stand somewhere.

use super::points::Point;
use super::thread::Thread;
use super::{Field, Frame, Round, spline};

/// The cost of touching what must not be touched; more than all other costs of a place together.
pub const FORBIDDEN: f64 = 1000.0;
/// The neutral line runs through the words.
const ON_NEUTRAL: f64 = 20.0;
/// A side of the bottleneck's column does.
const ON_SIDE: f64 = 6.0;
/// The dotted line of an expectation does.
const ON_DROP: f64 = 11.0;
/// It stands across the neutral line from its face: a bad mood would look like a good one.
const ACROSS: f64 = 8.0;
/// Near the lane's upper or lower edge.
const NEAR_EDGE: f64 = 2.0;
const EDGE: f64 = 12.0;
/// The lane has to grow.
const OUTSIDE: f64 = 10.0;
/// Clear space around faces and stars, and around curves (with half their stroke).
const AROUND_MARK: f64 = 2.4;
const AROUND_CURVE: f64 = 3.6;
/// Between a label and the lane's edges.
pub const MARGIN: f64 = 5.0;
/// Other fonts are wider than Inter; DejaVu Sans Bold by this much. Two labels must not meet in those either.
const WIDEST_FONT: f64 = 1.19;
/// Marks of one column stand within this of its axis, discs with initials being the furthest.
const COLUMN: f64 = 60.0;

/// What labels must keep away from, growing while they are placed.
#[derive(Debug)]
pub struct Scenery<'t> {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    pub threads: &'t [Thread],
    /// By x, save that those of one column stand in any order.
    pub marks: Vec<Round>,
    /// By x, likewise.
    pub ticks: Vec<Frame>,
    pub drops: Vec<Frame>,
    /// Notes, badges and names: few.
    pub blocks: Vec<Frame>,
    /// As they are placed: by column.
    pub labels: Vec<Frame>,
    /// The sides of the bottleneck's column.
    pub sides: Option<(f64, f64)>,
    /// Lines that run down through the lane.
    pub lines: &'t [f64],
}

impl<'t> Scenery<'t> {
    pub fn new(field: &Field<'t, '_>, points: &[Point<'_>], threads: &'t [Thread]) -> Self {
        let mut marks = Vec::with_capacity(points.len() + points.len() / 2);
        points.iter().for_each(|it| it.add_marks(&mut marks));
        let column = field.chart.bottleneck.as_ref().and_then(|note| field.chart.columns.get(note.column));
        Self {
            left: field.chart.left,
            right: field.chart.right,
            top: -field.manner.room_above,
            bottom: field.manner.room_below,
            threads,
            marks,
            ticks: Vec::new(),
            drops: Vec::new(),
            blocks: Vec::new(),
            labels: Vec::with_capacity(points.len()),
            sides: column.map(|it| (it.left, it.right)),
            lines: field.chart.lines,
        }
    }

    /// Keeps marks in the order of x.
    pub fn add_mark(&mut self, mark: Round) {
        let at = self.marks.partition_point(|it| it.x <= mark.x);
        self.marks.insert(at, mark);
    }

    /// Lets the lane grow to hold what reaches from `top` to `bottom`.
    pub fn make_room(&mut self, top: f64, bottom: f64) {
        self.top = self.top.min(top);
        self.bottom = self.bottom.max(bottom);
    }

    /// Puts a label down for good.
    pub fn put(&mut self, label: Frame) {
        self.make_room(label.top - MARGIN, label.bottom + MARGIN);
        self.labels.push(label);
    }

    /// The same frame inside the lane's left and right edge.
    pub fn inside(&self, frame: Frame) -> Frame {
        let wide = frame.right - frame.left;
        let left = frame.left.min(self.right - MARGIN - wide).max(self.left + MARGIN);
        Frame { left, right: left + wide, ..frame }
    }

    /// What it costs the label of a face at `face` to stand in a frame; stops counting at `limit`.
    pub fn cost(&self, frame: Frame, face: f64, limit: f64) -> f64 {
        let mut cost = 0.0;
        if frame.top < 0.0 && frame.bottom > 0.0 {
            cost += ON_NEUTRAL;
        } else if (frame.bottom <= 0.0) != (face <= 0.0) && face.abs() > 1.0 {
            cost += ACROSS;
        }
        if let Some((left, right)) = self.sides {
            cost += ON_SIDE * f64::from(u8::from(frame.left < left && left < frame.right));
            cost += ON_SIDE * f64::from(u8::from(frame.left < right && right < frame.right));
        }
        cost += ON_SIDE * self.lines.iter().filter(|x| frame.left < **x && **x < frame.right).count() as f64;
        let over = (self.top + MARGIN - frame.top).max(frame.bottom + MARGIN - self.bottom);
        if over > 0.0 {
            cost += OUTSIDE + over * 0.6;
        } else if over > MARGIN - EDGE {
            cost += NEAR_EDGE;
        }
        if cost >= limit {
            return cost;
        }
        cost += ON_DROP * f64::from(u8::from(near(&self.drops, frame).any(|it| it.meets(frame))));
        if self.is_forbidden(frame) { cost + FORBIDDEN } else { cost }
    }

    /// Whether a label in a frame would leave the lane at its sides, or touch a curve, a mark, a tick or a text.
    pub fn is_forbidden(&self, frame: Frame) -> bool {
        if frame.left < self.left + MARGIN - 0.01 || frame.right > self.right - MARGIN + 0.01 {
            return true;
        }
        let around = frame.grown(AROUND_CURVE, AROUND_CURVE);
        let curve =
            |it: &Thread| spline::extent(&it.knots, around.left, around.right).is_some_and(|it| around.meets_band(it));
        if self.threads.iter().any(curve) {
            return true;
        }
        let around = frame.grown(AROUND_MARK, AROUND_MARK);
        let first = self.marks.partition_point(|it| it.x < frame.left - COLUMN);
        let mut marks = self.marks[first..].iter().take_while(|it| it.x < frame.right + COLUMN);
        if marks.any(|it| around.meets_circle(*it)) || near(&self.ticks, frame).any(|it| it.meets(around)) {
            return true;
        }
        // Only labels of neighbouring columns can be near; the search ends where they are surely past.
        let wide = frame.widened(WIDEST_FONT).grown(2.0, 1.0);
        let reach = wide.left - 2.0 * (frame.right - frame.left) - 4.0 * COLUMN;
        let mut labels = self.labels.iter().rev().take_while(|it| it.right > reach);
        labels.any(|it| it.widened(WIDEST_FONT).meets(wide))
            || self.blocks.iter().any(|it| it.widened(WIDEST_FONT).meets(wide))
    }
}

/// The frames around the columns that a frame covers.
fn near(frames: &[Frame], frame: Frame) -> impl Iterator<Item = Frame> + '_ {
    let first = frames.partition_point(|it| it.right < frame.left - COLUMN);
    frames[first..].iter().take_while(move |it| it.left < frame.right + COLUMN).copied()
}
