//! The lane of places: where she is, from the touchpoint that says so to the next that does.

use super::{Cells, Lane};
use crate::layout::grid::Column;
use crate::layout::pen::{self, Block};
use crate::model::{Body, Icon};
use crate::scene::Anchor;
use crate::theme::{Ink, Look, Type};

const TOP: f64 = 10.0;
const BOTTOM: f64 = 10.0;
const RADIUS: f64 = 8.0;

/// A stretch of columns in one place.
struct Stay<'p> {
    icon: Option<Icon>,
    block: Block<'p>,
    x: f64,
    width: f64,
}

pub fn cells<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    let stays = stays(lane);
    let lines = stays.iter().map(|it| it.block.len()).max()?;
    let height = lines.max(1) as f64 * Type::BodyMedium.style().leading + 14.0;
    let y = lane.head + TOP;
    let mut nodes = Vec::new();
    for stay in stays {
        nodes.push(pen::rect(stay.x, y, stay.width, height, RADIUS, Look::Bubble));
        let mut x = stay.x + 10.0;
        if let Some(icon) = stay.icon {
            nodes.push(pen::icon(icon.word(), x, y + height / 2.0 - 8.5, 17.0, Ink::Accent));
            x += 25.0;
        }
        let first = y + (height - stay.block.len() as f64 * stay.block.leading()) / 2.0 + 13.0;
        nodes.push(pen::node(stay.block.place(x, first, Anchor::Start, Ink::Ink)));
    }
    Some(Cells { height: lane.head + TOP + height + BOTTOM, nodes })
}

fn stays<'p>(lane: &Lane<'_, 'p>) -> Vec<Stay<'p>> {
    let columns = &lane.deck.columns;
    let mut found: Vec<(usize, &'p crate::model::Detail<'p>)> = Vec::new();
    // She may still be where an earlier deck left her.
    let first = columns.first().map_or(0, |it| it.step);
    if let Some(place) = first.checked_sub(1).and_then(|step| lane.content.place_left(step)) {
        found.push((0, place));
    }
    for (index, column) in columns.iter().enumerate() {
        if let Some(place) = lane.content.place_at(column.step) {
            found.retain(|(at, _)| *at != index);
            found.push((index, place));
        }
    }
    let ends: Vec<usize> = found.iter().skip(1).map(|(at, _)| *at).chain([columns.len()]).collect();
    let stay = |((from, place), to): (&(usize, &'p crate::model::Detail<'p>), usize)| {
        let (first, last): (&Column, &Column) = (columns.get(*from)?, columns.get(to.checked_sub(1)?)?);
        let (x, width) = (first.x + 3.0, last.x + last.width - first.x - 6.0);
        let icon = match place.body {
            Body::Icon(icon) => icon,
            _ => None,
        };
        let room = width - 20.0 - if icon.is_some() { 25.0 } else { 0.0 };
        let block = Block::new(place.text.as_ref(), Type::BodyMedium, room + 4.0, lane.content.locale);
        Some(Stay { icon, block, x, width })
    };
    found.iter().zip(ends).filter_map(stay).collect()
}
