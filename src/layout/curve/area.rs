//! The tint between the curve and the neutral line.

use super::Field;
use super::Voice;
use super::spline::{self, Knot};
use super::thread::REACH;
use crate::layout::pen;
use crate::scene::{Node, Step};
use crate::theme::Look;

/// One area: under the mean of the voices, out to the outermost of their lines. What nobody felt interrupts it: an unknown
/// mood is no mood.
pub fn draw<'p>(field: &Field<'_, 'p>) -> Option<Node<'p>> {
    let points = outline(field);
    let known: Vec<(f64, f64)> = points.iter().flatten().copied().collect();
    let knots = spline::knots(&known);
    let mut steps = Vec::with_capacity(knots.len() + 4);
    let mut next = 0;
    for stretch in points.split(Option::is_none) {
        let own = &knots[next..next + stretch.len()];
        next += stretch.len();
        close(&mut steps, own, field.chart.left, field.chart.right);
    }
    (!steps.is_empty()).then(|| pen::path(steps, Look::Area))
}

/// One entry a column, with the columns beside the deck at both ends: `None` where nobody feels anything.
fn outline(field: &Field<'_, '_>) -> Vec<Option<(f64, f64)>> {
    let columns = field.chart.columns;
    let (Some(first), Some(last)) = (columns.first(), columns.last()) else { return Vec::new() };
    let start = field.chart.deck.start;
    let mut points = Vec::with_capacity(columns.len() + 2);
    points.push(start.checked_sub(1).and_then(|step| mean(field, step, 2.0 * field.chart.left - first.axis)));
    points.extend(columns.iter().enumerate().map(|(at, column)| mean(field, start + at, column.axis)));
    points.push(mean(field, field.chart.deck.end, 2.0 * field.chart.right - last.axis));
    points
}

fn mean(field: &Field<'_, '_>, step: usize, x: f64) -> Option<(f64, f64)> {
    let felt = |voice: &Voice<'_, '_>| voice.feelings.get(step)?.felt().map(|it| it.value);
    let values = field.voices.iter().filter_map(|it| felt(it).or_else(|| on_the_way(field, it, step)));
    let (count, sum) = values.fold((0.0, 0.0), |(count, sum), it| (count + 1.0, sum + it));
    if count == 0.0 {
        return None;
    }
    let y = field.y(sum / count);
    let outwards = (field.voices.len() as f64 - 1.0) / 2.0 * super::SIDE_BY_SIDE;
    Some((
        x,
        if y > 0.0 {
            y + outwards
        } else if y < 0.0 {
            y - outwards
        } else {
            y
        },
    ))
}

/// On a clock: what a voice feels at a step at which only others say something, on the straight line between its own.
fn on_the_way(field: &Field<'_, '_>, voice: &Voice<'_, '_>, step: usize) -> Option<f64> {
    let felt = |at: usize| Some((field.chart.columns.get(at)?.axis, voice.feelings.get(at)?.felt()?.value));
    if !field.chart.by_clock {
        return None;
    }
    let before = (0..step).rev().take(REACH).find_map(felt)?;
    let after = (step + 1..voice.feelings.len()).take(REACH).find_map(felt)?;
    let share = (field.chart.columns.get(step)?.axis - before.0) / (after.0 - before.0);
    Some(before.1 + share * (after.1 - before.1))
}

/// Adds a stretch, closed along the neutral line.
fn close(steps: &mut Vec<Step>, knots: &[Knot], left: f64, right: f64) {
    let mut begun = None;
    let mut end = 0.0;
    for pair in knots.windows(2) {
        let (from, to) = spline::cut((pair[0], pair[1]), left, right);
        if to.x <= from.x {
            continue;
        }
        if begun.is_none() {
            begun = Some(from.x);
            steps.push(Step::Move(from.x, from.y));
        }
        steps.push(spline::step(from, to));
        end = to.x;
    }
    if let Some(start) = begun {
        steps.extend([Step::Line(end, 0.0), Step::Line(start, 0.0), Step::Close]);
    }
}
