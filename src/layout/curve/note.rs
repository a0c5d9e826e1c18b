//! What is said of the bottleneck, in its column above the curve.

use super::placing::Scenery;
use super::{Field, Frame, Note, spline};
use crate::layout::pen::{self, Block};
use crate::layout::text::longest_word_width;
use crate::locale::Label;
use crate::scene::Node;
use crate::theme::{Ink, Type};

const ICON: f64 = 16.0;
/// From the lane's upper edge to the icon.
const HEAD: f64 = 16.0;
/// From the icon to the first baseline, and from there to the next.
const FIRST: f64 = 14.0;
const LEADING: f64 = 15.0;
/// Below the last baseline.
const FOOT: f64 = 3.0;
/// To what stands below.
const CLEAR: f64 = 6.0;

/// The hourglass, the word and the figure: at the head of the lane, and higher where the curve or a tick needs that room.
pub fn draw<'p>(field: &Field<'_, 'p>, note: &Note, scenery: &mut Scenery<'_>) -> Vec<Node<'p>> {
    let Some(column) = field.chart.columns.get(note.column) else { return Vec::new() };
    let axis = column.axis;
    let locale = field.chart.locale;
    let word = locale.label(Label::Bottleneck);
    // Up to the sides of the column, the slack for other fonts beyond them.
    let width = 2.0 * (axis - column.left).min(column.right - axis);
    let room = (width - 12.0).max(longest_word_width(word, Type::SmallStrong, &locale, width * pen::SLACK));
    let word = Block::new(word, Type::SmallStrong, room, locale);
    let figure = Block::new(note.text.clone(), Type::Small, room, locale);
    let width = word.width().max(figure.width()).max(ICON) * pen::SLACK;
    let rows = (word.len() + figure.len()).saturating_sub(1) as f64;
    let height = ICON + FIRST + rows * LEADING + FOOT;

    let floor = floor_under(Frame::around(axis, 0.0, width + 6.0, 0.0), scenery) - CLEAR;
    let top = (HEAD - field.manner.room_above).min(floor - height);
    scenery.make_room(top - HEAD / 2.0, top + height);
    scenery.blocks.push(Frame::around(axis, top, width, height));

    let baseline = top + ICON + FIRST;
    let below = baseline + word.len() as f64 * LEADING;
    vec![
        pen::icon("wait", axis - ICON / 2.0, top, ICON, Ink::Negative),
        word.middle(axis, baseline, Ink::Negative),
        figure.middle(axis, below, Ink::Ink),
    ]
}

/// The highest of what stands in the stretch of x that a frame covers.
fn floor_under(frame: Frame, scenery: &Scenery<'_>) -> f64 {
    let (left, right) = (frame.left, frame.right);
    let curves =
        scenery.threads.iter().filter_map(|it| spline::extent(&it.knots, left, right)).map(|(low, _)| low - 1.5);
    let marks = scenery
        .marks
        .iter()
        .filter(|it| it.x + it.radius > left && it.x - it.radius < right)
        .map(|it| it.y - it.radius);
    let frames =
        scenery.ticks.iter().chain(&scenery.blocks).filter(|it| it.right > left && it.left < right).map(|it| it.top);
    curves.chain(marks).chain(frames).fold(f64::INFINITY, f64::min)
}
