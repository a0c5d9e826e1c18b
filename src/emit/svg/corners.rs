//! Corners as round as the theme has them. What is round all the way, a disc or a pill, stays so: it tells what kind of thing it is.

use super::leaves::Writer;
use crate::scene::Step;

impl Writer<'_> {
    /// The radius of a box of this size.
    pub(super) fn radius(&self, radius: f64, width: f64, height: f64) -> f64 {
        let most = width.min(height) / 2.0;
        if self.rounding == 1.0 || radius + 0.5 >= most { radius } else { (radius * self.rounding).min(most) }
    }

    /// The outline of what is filled. Its corners are never rounder than they are laid out: a path has room for no more.
    pub(super) fn outline(&mut self, steps: &[Step]) {
        if self.rounding >= 1.0 {
            steps.iter().for_each(|it| self.step(*it));
            return;
        }
        let mut from = (0.0, 0.0);
        for (index, step) in steps.iter().enumerate() {
            let is_arc =
                |at: Option<usize>| at.and_then(|it| steps.get(it)).is_some_and(|it| matches!(it, Step::Arc { .. }));
            match *step {
                // Two in a row are half a circle.
                Step::Arc { r, clockwise, x, y } if !is_arc(index.checked_sub(1)) && !is_arc(Some(index + 1)) => {
                    self.corner(from, (r, clockwise), (x, y));
                }
                step => self.step(step),
            }
            from = end(*step).unwrap_or(from);
        }
    }

    fn corner(&mut self, from: (f64, f64), (r, clockwise): (f64, bool), to: (f64, f64)) {
        let share = self.rounding;
        // A quarter turn leaves along one axis and arrives along the other; which is first, its direction says.
        let across = ((to.0 - from.0) * (to.1 - from.1) > 0.0) == clockwise;
        let corner = if across { (to.0, from.1) } else { (from.0, to.1) };
        let near = |it: (f64, f64)| (corner.0 + (it.0 - corner.0) * share, corner.1 + (it.1 - corner.1) * share);
        let (first, last) = (near(from), near(to));
        self.step(Step::Line(first.0, first.1));
        if share > 0.0 {
            self.step(Step::Arc { r: r * share, clockwise, x: last.0, y: last.1 });
        }
        self.step(Step::Line(to.0, to.1));
    }
}

fn end(step: Step) -> Option<(f64, f64)> {
    match step {
        Step::Move(x, y) | Step::Line(x, y) | Step::Curve(.., x, y) | Step::Arc { x, y, .. } => Some((x, y)),
        Step::Close => None,
    }
}
