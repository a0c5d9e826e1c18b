//! A smooth line through given points that never rises above or falls below two neighbours.

use crate::scene::Step;

/// A point of a line with the slope in which the line passes it. Scene pixels, y down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Knot {
    pub x: f64,
    pub y: f64,
    pub slope: f64,
}

/// Joins points into one monotone cubic: the answer has as many knots as there are points, in their order.
///
/// `points` are scene pixels with strictly growing x. The line passes through every point, is monotone between two of them
/// (so it never shows a mood that nobody gave) and is flat at local extremes. The condition is that of Fritsch & Carlson,
/// "Monotone piecewise cubic interpolation", SIAM J. Numer. Anal. 17 (1980); the slopes are those of the parabola through
/// three neighbours, limited to twice the smaller secant (Steffen, Astron. Astrophys. 239, 1990), which satisfies it without
/// a second pass. The first and the last slope let the curvature vanish and are limited to 3 times the secant.
pub fn knots(points: &[(f64, f64)]) -> Vec<Knot> {
    let mut knots: Vec<Knot> = points.iter().map(|&(x, y)| Knot { x, y, slope: 0.0 }).collect();
    for at in 1..knots.len().saturating_sub(1) {
        knots[at].slope = inner_slope(knots[at - 1], knots[at], knots[at + 1]);
    }
    if let [first, second, ..] = knots[..] {
        knots[0].slope = end_slope(secant(first, second), (knots.len() > 2).then_some(second.slope));
    }
    if let [.., before, last] = knots[..] {
        let at = knots.len() - 1;
        knots[at].slope = end_slope(secant(before, last), (at > 1).then_some(before.slope));
    }
    knots
}

fn secant(from: Knot, to: Knot) -> f64 {
    (to.y - from.y) / (to.x - from.x)
}

fn inner_slope(before: Knot, here: Knot, after: Knot) -> f64 {
    let (left, right) = (secant(before, here), secant(here, after));
    if left * right <= 0.0 {
        return 0.0;
    }
    let (to_left, to_right) = (here.x - before.x, after.x - here.x);
    let parabola = (to_left * right + to_right * left) / (to_left + to_right);
    let limit = 2.0 * left.abs().min(right.abs());
    parabola.clamp(-limit, limit)
}

/// `neighbour` is the slope at the other end of the segment; `None` where the line consists of this segment alone.
fn end_slope(secant: f64, neighbour: Option<f64>) -> f64 {
    let Some(neighbour) = neighbour else { return secant };
    let free = (3.0 * secant - neighbour) / 2.0;
    if free * secant <= 0.0 { 0.0 } else { free.clamp(-3.0 * secant.abs(), 3.0 * secant.abs()) }
}

/// The y of the line at `x`; `None` outside it.
pub fn y_at(knots: &[Knot], x: f64) -> Option<f64> {
    let segment = segment_at(knots, x)?;
    Some(between(knots[segment], knots[segment + 1], x))
}

/// The least and the greatest y of the line from `from` to `to`; `None` where it does not run there.
///
/// Exact, and without sampling: between two knots the line is monotone, so its extremes lie at the ends and at the knots.
pub fn extent(knots: &[Knot], from: f64, to: f64) -> Option<(f64, f64)> {
    let (from, to) = (from.max(knots.first()?.x), to.min(knots.last()?.x));
    if from > to {
        return None;
    }
    let first = segment_at(knots, from)?;
    // What is asked for spans a column or two.
    let more = knots.get(first + 1..knots.len() - 1)?.iter().take_while(|it| it.x <= to).count();
    let last = first + more;
    let start = between(knots[first], knots[first + 1], from);
    let end = between(knots[last], knots[last + 1], to);
    let (low, high) = (start.min(end), start.max(end));
    Some(knots[first + 1..=last].iter().fold((low, high), |(low, high), it| (low.min(it.y), high.max(it.y))))
}

/// Index of the knot at which the segment that holds `x` begins.
fn segment_at(knots: &[Knot], x: f64) -> Option<usize> {
    let (first, last) = (knots.first()?, knots.last()?);
    if knots.len() < 2 || x < first.x || x > last.x {
        return None;
    }
    Some(knots.partition_point(|it| it.x <= x).clamp(1, knots.len() - 1) - 1)
}

/// The cubic Hermite form of one segment.
fn between(from: Knot, to: Knot, x: f64) -> f64 {
    let width = to.x - from.x;
    let t = (x - from.x) / width;
    let rest = 1.0 - t;
    rest * rest * ((1.0 + 2.0 * t) * from.y + t * width * from.slope)
        + t * t * ((1.0 + 2.0 * rest) * to.y - rest * width * to.slope)
}

/// The slope of one segment at `x`.
fn slope_between(from: Knot, to: Knot, x: f64) -> f64 {
    let width = to.x - from.x;
    let t = (x - from.x) / width;
    6.0 * t * (1.0 - t) * (to.y - from.y) / width
        + (1.0 - t) * (1.0 - 3.0 * t) * from.slope
        + t * (3.0 * t - 2.0) * to.slope
}

/// The part of a segment from x = `from` to x = `to` as a segment of its own; the same curve.
pub fn cut(segment: (Knot, Knot), from: f64, to: f64) -> (Knot, Knot) {
    let at = |x: f64| {
        if x <= segment.0.x {
            segment.0
        } else if x >= segment.1.x {
            segment.1
        } else {
            Knot { x, y: between(segment.0, segment.1, x), slope: slope_between(segment.0, segment.1, x) }
        }
    };
    (at(from), at(to))
}

/// One segment as a Bézier curve: its control points stand at a third and two thirds of its width.
pub fn step(from: Knot, to: Knot) -> Step {
    let third = (to.x - from.x) / 3.0;
    Step::Curve(from.x + third, from.y + from.slope * third, to.x - third, to.y - to.slope * third, to.x, to.y)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(step: Step) -> String {
        let Step::Curve(a, b, c, d, e, f) = step else { panic!("not a curve") };
        [a, b, c, d, e, f].map(|it| format!("{:.1}", (it * 10.0).round() / 10.0).replace(".0", "")).join(" ")
    }

    /// The points and the path of the target picture `map.svg`; its neutral line stands at 783.
    #[test]
    fn has_the_control_points_of_the_target() {
        let axes = [208.0, 296.0, 384.0, 472.0, 170.0 / 0.3, 668.0, 769.0 + 1.0 / 3.0, 864.0, 952.0, 1040.0, 1128.0];
        let values = [0.4, 1.0, -0.5, 1.4, -0.4, -2.0, -1.3, -1.0, 0.9, 2.0, 0.8];
        let points: Vec<_> = axes.iter().zip(values).map(|(x, value)| (*x, 783.0 - 32.5 * value)).collect();
        let path: Vec<_> = knots(&points).windows(2).map(|it| written(step(it[0], it[1]))).collect();
        let target = [
            "237.3 760.2 266.7 750.5 296 750.5",
            "325.3 750.5 354.7 799.2 384 799.2",
            "413.3 799.2 442.7 737.5 472 737.5",
            "503.6 737.5 535.1 778.1 566.7 796",
            "600.4 815.2 634.2 848 668 848",
            "701.8 848 735.6 830.7 769.3 825.2",
            "800.9 820.1 832.4 822 864 815.5",
            "893.3 809.5 922.7 770 952 753.8",
            "981.3 737.5 1010.7 718 1040 718",
            "1069.3 718 1098.7 737.5 1128 757",
        ];
        for (ours, theirs) in path.iter().zip(target) {
            let apart = ours
                .split(' ')
                .zip(theirs.split(' '))
                .map(|(a, b)| (a.parse::<f64>().unwrap() - b.parse::<f64>().unwrap()).abs());
            // The picture rounded the points first: half a tenth lies between 760.25 and 760.2.
            assert!(apart.fold(0.0, f64::max) < 0.101, "{ours} is not {theirs}");
        }
        assert_eq!(path.len(), target.len());
    }

    #[test]
    fn few_points() {
        assert!(knots(&[]).is_empty());
        assert_eq!(knots(&[(1.0, 2.0)]), [Knot { x: 1.0, y: 2.0, slope: 0.0 }]);
        assert_eq!(y_at(&knots(&[(0.0, 0.0), (10.0, 5.0)]), 4.0), Some(2.0));
        assert_eq!(extent(&knots(&[(1.0, 2.0)]), 0.0, 2.0), None);
    }

    #[test]
    fn a_cut_is_the_same_curve() {
        let line = knots(&[(0.0, 0.0), (30.0, 40.0), (90.0, 10.0)]);
        let (from, to) = cut((line[0], line[1]), 5.0, 20.0);
        for x in [5.0, 11.0, 16.0, 20.0] {
            assert!((between(from, to, x) - y_at(&line, x).unwrap()).abs() < 1e-9);
        }
        assert_eq!(extent(&line, 5.0, 200.0).unwrap().1, 40.0);
    }
}
