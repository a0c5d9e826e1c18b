//! The values beside the faces of her day: above, else beside, wherever they touch least.

use super::{FACE, Moment, UNIT, score};
use crate::layout::curve::spline::{self, Knot};
use crate::layout::grid::LEFT;
use crate::layout::pen::{self, SLACK, width};
use crate::layout::persona::RIGHT;
use crate::locale::Locale;
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Look, Type};

/// Of a figure above its baseline.
const CAP: f64 = 8.5;
/// What keeps a label from the curve, from faces and from other labels.
const CLEAR: f64 = 3.0;
/// A figure reaches no further from the neutral line.
const EDGE: f64 = super::FIELD / 2.0 - 1.0;
/// So many of the labels before are compared: one further back is further away.
const BACK: usize = 8;

/// A place of a label.
#[derive(Debug, Clone, Copy)]
struct Spot {
    x: f64,
    /// Of its baseline.
    y: f64,
    anchor: Anchor,
    left: f64,
    right: f64,
}

impl Spot {
    fn new(x: f64, y: f64, anchor: Anchor, wide: f64) -> Self {
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - wide / 2.0,
            Anchor::End => x - wide,
        };
        Self { x, y, anchor, left, right: left + wide }
    }

    fn top(&self) -> f64 {
        self.y - CAP
    }

    fn is_inside(&self) -> bool {
        self.left > LEFT + CLEAR && self.right < RIGHT - CLEAR && self.top() > -EDGE && self.y < EDGE
    }

    fn touches(&self, other: &Spot) -> bool {
        self.left < other.right + CLEAR
            && other.left < self.right + CLEAR
            && self.top() < other.y + CLEAR
            && other.top() < self.y + CLEAR
    }

    fn touches_face(&self, face: &Knot, radius: f64) -> bool {
        let across = face.x - face.x.clamp(self.left, self.right);
        let down = face.y - face.y.clamp(self.top(), self.y);
        across * across + down * down < (radius + 1.0) * (radius + 1.0)
    }

    /// Whether what leads down from a face runs through it.
    fn touches_line(&self, face: &Knot) -> bool {
        self.left - 2.0 < face.x && face.x < self.right + 2.0 && face.y < self.y
    }

    fn touches_curve(&self, knots: &[Knot]) -> bool {
        let reach = spline::extent(knots, self.left - CLEAR, self.right + CLEAR);
        reach.is_some_and(|(low, high)| low < self.y + CLEAR && self.top() - CLEAR < high)
    }
}

/// A label for each point, in their order; `None` where it would stand on the curve, another label or a face: the face and
/// what a reader hears say it, too. `knots` are the curve through the points.
pub fn place<'p>(locale: Locale, points: &[&Moment<'p>], knots: &[Knot], scale: f64) -> Vec<Option<Node<'p>>> {
    let radius = scale * FACE;
    let mut taken: Vec<Spot> = Vec::new();
    let label = |(at, point): (usize, &&Moment<'p>)| {
        let knot = knots.get(at)?;
        let text = score(locale, point.line.feels.unwrap_or_default());
        let wide = width(&text, Type::SmallStrong) * SLACK;
        let reach = wide + 2.0 * FACE + 12.0;
        let from = knots.partition_point(|it| it.x < knot.x - reach);
        let near = || knots[from..].iter().take_while(|it| it.x < knot.x + reach);
        let free = |spot: &Spot| {
            let on_faces = near().any(|it| spot.touches_face(it, radius) || spot.touches_line(it));
            let on_labels = taken.iter().rev().take(BACK).any(|it| it.touches(spot));
            spot.is_inside() && !on_faces && !on_labels && !spot.touches_curve(knots)
        };
        let best = spots(knot, wide, radius).into_iter().filter(free);
        let spot = best.min_by(|one, other| cost(one).total_cmp(&cost(other)))?;
        taken.push(spot);
        let mut text = pen::styled(spot.x, spot.y, spot.anchor, Type::SmallStrong, Ink::Ink, text);
        text.halo = Some(Look::HaloBand);
        Some(pen::node(text))
    };
    points.iter().enumerate().map(label).collect()
}

/// Above, beside, above to one side, further above: the earlier wins where all is equal. Below, a line leads down.
fn spots(knot: &Knot, wide: f64, radius: f64) -> [Spot; 6] {
    let (x, y, beside, above) = (knot.x, knot.y, radius + 5.0, knot.y - radius - 6.0);
    [
        Spot::new(x, above, Anchor::Middle, wide),
        Spot::new(x + beside, y + 4.0, Anchor::Start, wide),
        Spot::new(x - beside, y + 4.0, Anchor::End, wide),
        Spot::new(x + radius - 2.0, above + 4.0, Anchor::Start, wide),
        Spot::new(x - radius + 2.0, above + 4.0, Anchor::End, wide),
        Spot::new(x, above - 8.0, Anchor::Middle, wide),
    ]
}

/// The neutral line is worse than one of the dotted ones.
fn cost(spot: &Spot) -> f64 {
    let crosses = |y: f64| spot.top() - CLEAR < y && y < spot.y + CLEAR;
    let dotted = [-2.0, -1.0, 1.0, 2.0].iter().filter(|it| crosses(-UNIT * **it)).count();
    dotted as f64 * 0.5 + if crosses(0.0) { 4.0 } else { 0.0 }
}
