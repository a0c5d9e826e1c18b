//! The lane of evidence: an icon in a disc and what the customer gets to see, on the axis of its column.

use super::table::of_column;
use crate::layout::content::{Content, Placed};
use crate::layout::grid::Column;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::model::{Body, DetailKind, LaneRef};
use crate::scene::Node;
use crate::theme::{Ink, Look, Type};

const EVIDENCE: LaneRef = LaneRef::Detail(DetailKind::Evidence);
/// From the upper edge to the disc's middle and to the first baseline, and below the last one.
const DISC: f64 = 30.0;
const LABEL: f64 = 66.0;
const BELOW: f64 = 18.0;
const RADIUS: f64 = 17.0;
/// From one piece of evidence to the next in a column, beyond its lines.
const NEXT: f64 = 64.0;
/// How far a label may reach beyond its card at each side.
const BEYOND: f64 = 6.0;

/// What one column shows, its upper edge at `y`. Returns the nodes and the height that they need.
pub fn cell<'p>(content: &Content<'p>, column: &Column, y: f64) -> (Vec<Node<'p>>, f64) {
    let mut nodes = Vec::new();
    let (mut top, mut height) = (y, 0.0);
    for placed in of_column(content, EVIDENCE, column.step) {
        let (own, last) = piece(content, placed, column, top);
        height = last + BELOW - y;
        top = last - LABEL + NEXT;
        nodes.push(pen::linked(placed.detail.link.as_deref(), "evidence", own));
    }
    (nodes, height)
}

/// Returns the last baseline.
fn piece<'p>(content: &Content<'p>, placed: Placed<'p>, column: &Column, y: f64) -> (Vec<Node<'p>>, f64) {
    let (axis, room, locale) = (column.axis(), column.width + 2.0 * BEYOND, content.locale);
    let touchpoint = content.step(placed).and_then(|it| content.touchpoint(it));
    let own = match placed.detail.body {
        Body::Icon(icon) => icon,
        _ => None,
    };
    // Without an icon of its own it looks like what the step happens through.
    let icon = own.or_else(|| touchpoint?.icon).map_or("doc", |it| it.word());
    let assumed = content.assumes(placed);
    let mut nodes = Vec::new();
    nodes.push(pen::circle(axis, y + DISC, RADIUS, if assumed { Look::AssumedCard } else { Look::Disc }));
    nodes.push(pen::icon(icon, axis - 10.0, y + DISC - 10.0, 20.0, Ink::Accent));
    let tail = marks::letters(content, &placed.detail.sources);
    let label = Block::with_tail(placed.detail.text.as_ref(), Type::SmallMedium, room, locale, tail);
    let mut last = y + LABEL + label.drop();
    nodes.push(label.middle(axis, y + LABEL, if assumed { Ink::Muted } else { Ink::Ink }));
    if let Some(names) = content.limit(&placed.detail.who) {
        let names = marks::segment_block(names, room, locale);
        let at = last + 17.0;
        last = at + names.drop();
        marks::segment(&mut nodes, axis - marks::segment_width(&names) / 2.0, at, names);
    }
    (nodes, last)
}
