//! The tint between the two curves: what is gained where the future's lies above, what is lost where it lies below. Only
//! between touchpoints that both have, and never where something is not known.

use super::{Curve, Occurring, Two};
use crate::layout::curve::spline::{self, Knot};
use crate::layout::pen;
use crate::order;
use crate::scene::{Node, Step};
use crate::theme::Look;

/// Crossings are looked for in so many parts of each stretch.
const PARTS: u32 = 8;
/// Halvings until a crossing is exact to less than what is written.
const HALVINGS: usize = 24;
/// Curves closer than this, in px, run on each other.
const CLOSE: f64 = 0.05;

pub fn draw<'p>(two: &Two<'_, 'p>, today: &Curve, future: &Curve) -> (Vec<Node<'p>>, Occurring) {
    let (mut gain, mut loss) = (Vec::new(), Vec::new());
    if let Some((left, right)) = shared(two) {
        for one in today.spans() {
            for other in future.spans() {
                let (from, to) = (left.max(one.0).max(other.0), right.min(one.1).min(other.1));
                if from < to {
                    fill((&today.knots, &future.knots), (from, to), &mut gain, &mut loss);
                }
            }
        }
    }
    let occurring = Occurring { gain: !gain.is_empty(), loss: !loss.is_empty(), ..Occurring::default() };
    let both = [(gain, Look::Gain), (loss, Look::Loss)].into_iter().filter(|it| !it.0.is_empty());
    (both.map(|(steps, look)| pen::path(steps, look)).collect(), occurring)
}

/// From the first to the last column of the picture on which both feel something, as far as it lies in the deck.
fn shared(two: &Two<'_, '_>) -> Option<(f64, f64)> {
    let both = |at: &usize| {
        let felt = |values: &[Option<crate::analysis::Feeling<'_>>]| {
            values.get(*at).copied().flatten().is_some_and(|it| it.felt().is_some())
        };
        felt(two.today) && felt(two.future)
    };
    let all = 0..two.today.len().min(two.future.len());
    let (first, last) = (all.clone().find(both)?, all.rev().find(both)?);
    let x = |at: usize| match at {
        _ if at < two.deck.start => two.left,
        _ => two.columns.get(at - two.deck.start).map_or(two.right, |it| it.axis),
    };
    let (from, to) = (x(first), x(last));
    (from < to).then_some((from, to))
}

/// Adds the areas between two curves from one x to another.
fn fill((today, future): (&[Knot], &[Knot]), (from, to): (f64, f64), gain: &mut Vec<Step>, loss: &mut Vec<Step>) {
    // By how much the future lies above today.
    let above = |x: f64| spline::y_at(today, x).zip(spline::y_at(future, x)).map_or(0.0, |it| it.0 - it.1);
    let mut cuts: Vec<f64> = today.iter().chain(future).map(|it| it.x).filter(|x| from < *x && *x < to).collect();
    cuts.extend([from, to]);
    order::sort_by(&mut cuts, f64::total_cmp);
    let mut run: Option<(f64, f64, bool)> = None;
    for pair in cuts.windows(2).filter(|pair| pair[0] < pair[1]) {
        let ends = (above(pair[0]), above(pair[1]));
        for (start, end) in parts((pair[0], pair[1]), above) {
            let gains = above((start + end) / 2.0) > 0.0;
            // Between points at which nobody told a loss, curves may yet cross: that is drawing, not mood.
            let told = if gains { ends.0.max(ends.1) > CLOSE } else { ends.0.min(ends.1) < -CLOSE };
            run = match run {
                Some(it) if told && it.1 == start && it.2 == gains => Some((it.0, end, gains)),
                done => {
                    add(done, (today, future), gain, loss);
                    told.then_some((start, end, gains))
                }
            };
        }
    }
    add(run, (today, future), gain, loss);
}

/// A stretch of x, cut where the curves cross.
fn parts((from, to): (f64, f64), above: impl Fn(f64) -> f64) -> Vec<(f64, f64)> {
    let at = |part: u32| from + (to - from) * f64::from(part) / f64::from(PARTS);
    let mut parts = Vec::with_capacity(2);
    let mut start = from;
    for part in 0..PARTS {
        if above(at(part)) * above(at(part + 1)) < 0.0 {
            let end = crossing((at(part), at(part + 1)), &above);
            parts.push((start, end));
            start = end;
        }
    }
    parts.push((start, to));
    parts.retain(|it| it.0 < it.1);
    parts
}

/// Where a continuous function that differs in sign at both ends is nought.
fn crossing((mut low, mut high): (f64, f64), above: impl Fn(f64) -> f64) -> f64 {
    let rises = above(high) > 0.0;
    for _ in 0..HALVINGS {
        let middle = (low + high) / 2.0;
        if (above(middle) > 0.0) == rises { high = middle } else { low = middle }
    }
    (low + high) / 2.0
}

/// Adds one area: along the future's curve, and back along today's.
fn add(run: Option<(f64, f64, bool)>, (today, future): (&[Knot], &[Knot]), gain: &mut Vec<Step>, loss: &mut Vec<Step>) {
    let Some((from, to, gains)) = run else { return };
    let steps = if gains { gain } else { loss };
    let segments = |knots: &[Knot]| -> Vec<(Knot, Knot)> {
        let cut = knots.windows(2).map(|it| spline::cut((it[0], it[1]), from, to));
        cut.filter(|(one, other)| one.x < other.x).collect()
    };
    let (there, back) = (segments(future), segments(today));
    let (Some(start), Some(turn)) = (there.first(), back.last()) else { return };
    steps.push(Step::Move(start.0.x, start.0.y));
    steps.extend(there.iter().map(|it| spline::step(it.0, it.1)));
    steps.push(Step::Line(turn.1.x, turn.1.y));
    for (left, right) in back.iter().rev() {
        if let Step::Curve(a, b, c, d, _, _) = spline::step(*left, *right) {
            steps.push(Step::Curve(c, d, a, b, left.x, left.y));
        }
    }
    steps.push(Step::Close);
}
