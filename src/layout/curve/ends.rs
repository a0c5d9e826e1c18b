//! Whose line it is: a disc with the initial and the name, right of the point at which each of several lines ends.

use super::placing::Scenery;
use super::points::{INITIAL_RADIUS, initial};
use super::thread::Thread;
use super::{Field, Frame, Round};
use crate::layout::pen;
use crate::order;
use crate::scene::{Anchor, Node, Text};
use crate::theme::{Ink, Look, Type};

/// From the axis to the middle of the disc, and to the name.
const DISC: f64 = 23.0;
pub(super) const NAME: f64 = 34.0;
/// From one disc to the next where lines end close together.
const APART: f64 = 19.0;

/// Discs for the lines that end in this deck. Names only in the last column of the map, where room is kept for
/// them.
pub fn draw<'p>(field: &Field<'_, 'p>, threads: &[Thread], scenery: &mut Scenery<'_>) -> Vec<Node<'p>> {
    if threads.len() < 2 {
        return Vec::new();
    }
    let mut ends: Vec<(usize, f64, usize)> =
        threads.iter().enumerate().filter_map(|(voice, it)| it.end.map(|(column, y)| (column, y, voice))).collect();
    order::sort_by(&mut ends, |one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    let mut nodes = Vec::with_capacity(ends.len() * 3);
    // A line that goes on would run through the names.
    let named = threads.iter().all(|it| !it.leaves);
    for together in ends.chunk_by_mut(|one, other| one.0 == other.0) {
        spread(together);
        for (column, y, voice) in together.iter().copied() {
            let name = named && column + 1 == field.chart.columns.len();
            nodes.extend(end(field, (column, y), voice, name, scenery));
        }
    }
    nodes
}

/// Moves discs apart that would overlap, no further than they must: those that meet form a bundle around the mean of their
/// heights. They are few and sorted by height.
fn spread(ends: &mut [(usize, f64, usize)]) {
    // Each bundle: the sum of its heights and how many it has.
    let mut bundles: Vec<(f64, f64)> = Vec::with_capacity(ends.len());
    for end in ends.iter() {
        let mut own = (end.1, 1.0);
        while let Some(&(sum, count)) = bundles.last() {
            let foot = sum / count + (count - 1.0) / 2.0 * APART;
            let head = own.0 / own.1 - (own.1 - 1.0) / 2.0 * APART;
            if head - foot >= APART {
                break;
            }
            own = (own.0 + sum, own.1 + count);
            bundles.pop();
        }
        bundles.push(own);
    }
    let heights = bundles.iter().flat_map(|&(sum, count)| {
        let head = sum / count - (count - 1.0) / 2.0 * APART;
        (0..count as u32).map(move |nth| head + f64::from(nth) * APART)
    });
    for (end, y) in ends.iter_mut().zip(heights) {
        end.1 = y;
    }
}

fn end<'p>(
    field: &Field<'_, 'p>,
    (column, y): (usize, f64),
    voice: usize,
    named: bool,
    scenery: &mut Scenery<'_>,
) -> Vec<Node<'p>> {
    let axis = field.chart.columns[column].axis;
    let x = axis + DISC;
    scenery.add_mark(Round { x, y, radius: INITIAL_RADIUS + 0.6 });
    scenery.make_room(y - 2.0 * INITIAL_RADIUS, y + 2.0 * INITIAL_RADIUS);
    let mut nodes: Vec<Node<'p>> = initial(&field.voices[voice].initial, x, y).into();
    if named {
        let name = field.voices[voice].name.clone();
        let text = pen::styled(axis + NAME, y + 4.0, Anchor::Start, Type::SmallStrong, Ink::Ink, name);
        let width = pen::width(&field.voices[voice].name, Type::SmallStrong);
        scenery.blocks.push(Frame { left: axis + NAME, top: y - 6.0, right: axis + NAME + width, bottom: y + 7.5 });
        nodes.push(pen::node(Text { halo: Some(Look::HaloBand), ..text }));
    }
    nodes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread_out(heights: &[f64]) -> Vec<f64> {
        let mut ends: Vec<_> = heights.iter().map(|y| (0, *y, 0)).collect();
        spread(&mut ends);
        ends.into_iter().map(|it| it.1).collect()
    }

    #[test]
    fn only_what_meets_moves() {
        assert_eq!(spread_out(&[0.0, 6.0]), [-6.5, 12.5]);
        assert_eq!(spread_out(&[0.0, 6.0, 80.0]), [-6.5, 12.5, 80.0]);
        assert_eq!(spread_out(&[0.0, 0.0, 12.0]), [-15.0, 4.0, 23.0]);
        assert_eq!(spread_out(&[-30.0, 0.0]), [-30.0, 0.0]);
    }
}
