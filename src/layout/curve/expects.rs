//! What the team means the customer to feel: a tick at the level meant, a dotted line from it to the face.

use super::placing::Scenery;
use super::points::Point;
use super::{FACE, Field, Frame, spline};
use crate::analysis::{Audience, Line};
use crate::layout::pen;
use crate::model::Touchpoint;
use crate::scene::{Node, Step};
use crate::theme::Look;

/// Half the width of a tick.
const TICK: f64 = 11.0;
/// Of a tick that a face stands on: it shows on both sides of the face.
const TICK_BEHIND_FACE: f64 = 17.0;
/// From the tick to the dotted line, and from the line to the middle of the face.
const FROM_TICK: f64 = 4.0;
const TO_FACE: f64 = 14.0;
/// A line that passes is not crossed: the dotted line ends this far before it.
const TO_LINE: f64 = 5.0;

/// A feeling that the team means to give at a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expected {
    /// From -2 to 2.
    pub value: f64,
    /// Bit `n` for voice `n`: whom it is meant for. What stands in place 64 and beyond shares the last bit.
    pub who: u64,
}

/// What the team means the voices of a map to feel at a touchpoint, in the order of the text, each value once.
pub fn expected(touchpoint: &Touchpoint<'_>, audience: &Audience, lines: &[Line<'_>]) -> Vec<Expected> {
    let mut found: Vec<Expected> = Vec::new();
    for expects in &touchpoint.expects {
        let meant = |line: &Line<'_>| {
            let people = line.people.iter().filter_map(|it| audience.people().get(*it));
            people.into_iter().any(|person| person.is_in(&touchpoint.who) && person.is_in(&expects.who))
        };
        let who =
            lines.iter().enumerate().filter(|(_, line)| meant(line)).fold(0, |set, (at, _)| set | 1u64 << at.min(63));
        let value = expects.value.to_f64();
        match found.iter_mut().find(|it| it.value == value) {
            Some(same) => same.who |= who,
            None if who != 0 => found.push(Expected { value, who }),
            None => {}
        }
    }
    found
}

impl Field<'_, '_> {
    /// Whether a set of the chart's voices has one of this lane.
    fn concerns(&self, who: u64) -> bool {
        (0..self.voices.len()).any(|voice| who >> (self.manner.first + voice).min(63) & 1 == 1)
    }
}

pub fn draw<'p>(field: &Field<'_, 'p>, points: &[Point<'_>], scenery: &mut Scenery<'_>) -> Vec<Node<'p>> {
    let mut nodes = Vec::new();
    for (index, column) in field.chart.columns.iter().enumerate().filter(|(_, it)| !it.expects.is_empty()) {
        let first = points.partition_point(|it| it.column < index);
        let here = || points[first..].iter().take_while(|it| it.column == index);
        for expected in column.expects.iter().filter(|it| field.concerns(it.who)) {
            let (x, y) = (column.axis, field.y(expected.value));
            let nearest = here().min_by(|one, other| (one.y - y).abs().total_cmp(&(other.y - y).abs()));
            let behind = nearest.is_some_and(|it| (it.y - y).abs() < FACE + 1.0);
            let half = if behind { TICK_BEHIND_FACE } else { TICK };
            scenery.ticks.push(Frame { left: x - half - 1.5, top: y - 1.5, right: x + half + 1.5, bottom: y + 1.5 });
            nodes.push(pen::path(vec![Step::Move(x - half, y), Step::Line(x + half, y)], Look::ExpectTick));
            if let Some((from, to)) = nearest.and_then(|face| drop_line(x, y, face.y, scenery)) {
                scenery.drops.push(Frame { left: x - 1.0, top: from.min(to), right: x + 1.0, bottom: from.max(to) });
                nodes.push(pen::path(vec![Step::Move(x, from), Step::Line(x, to)], Look::ExpectLine));
            }
        }
    }
    nodes
}

/// Where the dotted line of a tick at `tick` starts and ends; `None` where the face is too near.
fn drop_line(x: f64, tick: f64, face: f64, scenery: &Scenery<'_>) -> Option<(f64, f64)> {
    let down = if face > tick { 1.0 } else { -1.0 };
    let start = tick + FROM_TICK * down;
    let mut end = face - TO_FACE * down;
    for thread in scenery.threads {
        if let Some(line) = spline::y_at(&thread.knots, x)
            && (line - start) * down > 0.0
            && (end - line) * down > 0.0
        {
            end = line - TO_LINE * down;
        }
    }
    ((end - start) * down > 3.0).then_some((start, end))
}
