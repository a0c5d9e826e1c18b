//! Whose line it is: a disc with the initial and the name, right of the point at which each of several lines ends.

use super::placing::Scenery;
use super::points::{INITIAL_RADIUS, initial};
use super::thread::Thread;
use super::{Field, Frame, Round};
use crate::layout::pen;
use crate::scene::{Anchor, Node, Text};
use crate::theme::{Ink, Look, Type};

/// From the axis to the middle of the disc, and to the name.
const DISC: f64 = 23.0;
pub(super) const NAME: f64 = 34.0;
/// From one disc to the next where lines end close together.
const APART: f64 = 19.0;

/// Discs for the lines that end in this deck. Names only in its last column, where room is kept for them.
pub fn draw<'p>(field: &Field<'_, 'p>, threads: &[Thread], scenery: &mut Scenery<'_>) -> Vec<Node<'p>> {
    if threads.len() < 2 {
        return Vec::new();
    }
    let mut ends: Vec<(usize, f64, usize)> =
        threads.iter().enumerate().filter_map(|(voice, it)| it.end.map(|(column, y)| (column, y, voice))).collect();
    ends.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    let mut nodes = Vec::with_capacity(ends.len() * 3);
    for together in ends.chunk_by_mut(|one, other| one.0 == other.0) {
        spread(together);
        for (column, y, voice) in together.iter().copied() {
            nodes.extend(end(field, column, y, voice, scenery));
        }
    }
    nodes
}

/// Moves heights apart, around their mean, in their order.
fn spread(ends: &mut [(usize, f64, usize)]) {
    let mean = ends.iter().map(|it| it.1).sum::<f64>() / ends.len() as f64;
    let half = (ends.len() as f64 - 1.0) / 2.0;
    if ends.windows(2).all(|pair| pair[1].1 - pair[0].1 >= APART) {
        return;
    }
    for (nth, end) in ends.iter_mut().enumerate() {
        let even = mean + (nth as f64 - half) * APART;
        end.1 = even;
    }
}

fn end<'p>(field: &Field<'_, 'p>, column: usize, y: f64, voice: usize, scenery: &mut Scenery<'_>) -> Vec<Node<'p>> {
    let axis = field.chart.columns[column].axis;
    let x = axis + DISC;
    scenery.add_mark(Round { x, y, radius: INITIAL_RADIUS + 0.6 });
    scenery.make_room(y - 2.0 * INITIAL_RADIUS, y + 2.0 * INITIAL_RADIUS);
    let mut nodes: Vec<Node<'p>> = initial(&field.voices[voice].initial, x, y).into();
    if column + 1 == field.chart.columns.len() {
        let name = field.voices[voice].name.clone();
        let text = pen::styled(axis + NAME, y + 4.0, Anchor::Start, Type::SmallStrong, Ink::Ink, name);
        let width = pen::width(&field.voices[voice].name, Type::SmallStrong);
        scenery.blocks.push(Frame { left: axis + NAME, top: y - 6.0, right: axis + NAME + width, bottom: y + 7.5 });
        nodes.push(pen::node(Text { halo: Some(Look::HaloBand), ..text }));
    }
    nodes
}
