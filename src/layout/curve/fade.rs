//! Stubs of a curve at a deck's edges, where it comes from the deck before or goes on in the next: they fade outwards in three parts.

use super::spline::{self, Knot};
use crate::scene::Step;
use crate::theme::Look;

/// Width of a part.
const PART: f64 = 8.0;
/// From the edge inwards.
const LOOKS: [Look; 3] = [Look::CurveFaintest, Look::CurveFainter, Look::CurveFaint];

/// The parts of all stubs of a curve.
#[derive(Debug, Default)]
pub struct Stubs {
    parts: [Vec<Step>; 3],
}

impl Stubs {
    /// Takes the stubs off a segment between two knots that may reach over the edges `left` and `right`; `enters` and `leaves` say at
    /// which of them the curve fades. Returns what is left of the segment.
    pub fn cut(
        &mut self,
        segment: (Knot, Knot),
        (left, right): (f64, f64),
        (enters, leaves): (bool, bool),
    ) -> (Knot, Knot) {
        let (mut from, mut to) = (segment.0.x, segment.1.x);
        for (part, steps) in self.parts.iter_mut().enumerate() {
            let (near, far) = (part as f64 * PART, (part + 1) as f64 * PART);
            if enters {
                push(steps, spline::cut(segment, left + near, left + far));
                from = left + far;
            }
            if leaves {
                push(steps, spline::cut(segment, right - far, right - near));
                to = right - far;
            }
        }
        spline::cut(segment, from, to)
    }

    /// The stubs with what they look like besides the curve's own look.
    pub fn paths(self) -> impl Iterator<Item = (Vec<Step>, Option<Look>)> {
        self.parts.into_iter().zip(LOOKS.map(Some))
    }
}

/// Adds a segment; a new stretch begins where the last one did not end.
pub fn push(steps: &mut Vec<Step>, (from, to): (Knot, Knot)) {
    if to.x <= from.x {
        return;
    }
    let joined = matches!(steps.last(), Some(Step::Curve(.., x, y)) if *x == from.x && *y == from.y);
    if !joined {
        steps.push(Step::Move(from.x, from.y));
    }
    steps.push(spline::step(from, to));
}
