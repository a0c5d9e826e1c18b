//! Stage lanes of cards: pains, opportunities, actions, needs, gains, fail points. Here what they share: where a card
//! stands and how high it is. Cards stand side by side where they have room, else in rows; those of a row are equally high.

mod actions;
mod levels;
mod needs;
mod opportunities;
mod pains;

pub use actions::actions;
pub use needs::{fails, gains, needs};
pub use opportunities::opportunities;
pub use pains::pains;

use super::{Cells, Corner, Lane};
use crate::layout::content::Placed;
use crate::layout::grid::{CARD, CARD_GAP, CARD_INSET, Piece};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::scene::{Anchor, Group, Node, Run};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// Above and below the cards of a lane.
const AROUND: f64 = 12.0;
const RADIUS: f64 = 8.0;
/// Between a card's edge and its text.
const PADDING: f64 = 12.0;
/// The first baseline, below a head and without one; below the last baseline.
const BELOW_HEAD: f64 = 48.0;
const NO_HEAD: f64 = 25.0;
const END: f64 = 17.0;
/// What the badge takes of a first line without a head above it.
const BADGE_ROOM: f64 = 22.0;
/// From the last line of text to a line at the card's foot, between such lines, and below them.
const FOOT: f64 = 23.0;
const FOOT_LINE: f64 = 18.0;
const FOOT_END: f64 = 12.0;

/// A card that has its place across and knows how high it must be.
struct Card<'p, Extra> {
    placed: Placed<'p>,
    x: f64,
    width: f64,
    body: Block<'p>,
    /// Of the body's first baseline, from the card's upper edge.
    first: f64,
    /// By how much its head is higher than one of one line.
    head: f64,
    /// Above its text stands nothing but the time, at the left.
    time_alone: bool,
    /// Whom it is limited to.
    segment: Option<Block<'p>>,
    height: f64,
    /// What only cards of its kind have.
    extra: Extra,
}

impl<Extra> Card<'_, Extra> {
    fn right(&self) -> f64 {
        self.x + self.width
    }

    fn text_x(&self) -> f64 {
        self.x + PADDING
    }

    /// What the mark of the segment adds at the card's foot.
    fn segment_drop(&self) -> f64 {
        self.segment.as_ref().map_or(0.0, Block::drop)
    }

    /// The last baseline of the body, from the card's upper edge.
    fn last(&self) -> f64 {
        self.first + self.body.drop()
    }
}

/// What a line of a head has beside the badge or the time, from the card's left edge.
fn head_room(lane: &Lane<'_, '_>, (_, width): (f64, f64)) -> f64 {
    width - lane.corner_room(BADGE_ROOM) - 10.0
}

/// A card with its text broken; `has_head` moves the text below a line of marks. Its height is that of text alone.
fn card<'p, Extra>(
    lane: &Lane<'_, 'p>,
    placed: Placed<'p>,
    (x, width): (f64, f64),
    has_head: bool,
    letters: Option<Run<'p>>,
    extra: Extra,
) -> Card<'p, Extra> {
    let content = lane.content;
    let corner = lane.corner(placed).filter(|_| !has_head);
    // A number stands beside the text, a time above it.
    let time_alone = matches!(corner, Some(Corner::Time(_)));
    let room = width - PADDING - 4.0 - if matches!(corner, Some(Corner::Number(_))) { BADGE_ROOM } else { 0.0 };
    let body = Block::with_tail(placed.detail.text.as_ref(), Type::BodyMedium, room, content.locale, letters);
    let first = if has_head || time_alone { BELOW_HEAD } else { NO_HEAD };
    let height = first + body.drop() + END;
    let names = content.limit(&placed.detail.who).or_else(|| {
        let touchpoint = content.touchpoint(content.step(placed)?)?;
        content.limit(&touchpoint.who)
    });
    let segment = names.map(|it| marks::segment_block(it, width - PADDING - 4.0, content.locale));
    Card { placed, x, width, body, first, head: 0.0, time_alone, segment, height, extra }
}

/// Lays out a lane: `measure` makes a card of a detail and its place across, `draw` draws it from the y given.
fn lay_out<'p, Extra>(
    lane: &Lane<'_, 'p>,
    measure: impl Fn(&Lane<'_, 'p>, Placed<'p>, (f64, f64)) -> Card<'p, Extra>,
    draw: impl Fn(&Lane<'_, 'p>, Card<'p, Extra>, f64, f64) -> Group<'p>,
) -> Option<Cells<'p>> {
    let rows_of: Vec<Vec<Vec<Placed<'p>>>> = lane.deck.pieces.iter().map(|piece| rows(lane, piece)).collect();
    let count = rows_of.iter().map(Vec::len).max().filter(|count| *count > 0)?;
    let mut nodes = Vec::new();
    let mut y = lane.head + AROUND;
    let mut rows_of: Vec<_> = rows_of.into_iter().map(Vec::into_iter).collect();
    for _ in 0..count {
        let mut cards = Vec::new();
        for (piece, rows) in lane.deck.pieces.iter().zip(&mut rows_of) {
            let Some(row) = rows.next() else { continue };
            let room = piece.width - 2.0 * CARD_INSET;
            let width = (room - CARD_GAP * (row.len() - 1) as f64) / row.len() as f64;
            for (index, placed) in row.into_iter().enumerate() {
                let x = piece.x + CARD_INSET + (width + CARD_GAP) * index as f64;
                cards.push(measure(lane, placed, (x, width)));
            }
        }
        align(&mut cards);
        let height = cards.iter().map(|it| it.height).fold(0.0, f64::max);
        nodes.extend(cards.into_iter().map(|card| finished(lane, card, &draw, y, height)));
        y += height + CARD_GAP;
    }
    Some(Cells { height: y - CARD_GAP + AROUND, nodes })
}

/// The texts below the heads of a row begin on one line, also where one head is higher.
fn align<Extra>(cards: &mut [Card<'_, Extra>]) {
    let head = cards.iter().map(|it| it.head).fold(0.0, f64::max);
    for card in cards.iter_mut().filter(|it| it.first > NO_HEAD) {
        card.first += head;
        card.height += head;
    }
}

/// The details of a stage in rows of about equal length.
fn rows<'p>(lane: &Lane<'_, 'p>, piece: &Piece) -> Vec<Vec<Placed<'p>>> {
    let details: Vec<Placed<'p>> = lane.details_of(piece).collect();
    let room = piece.width - 2.0 * CARD_INSET;
    let fitting = ((room + CARD_GAP + 0.01) / (CARD + CARD_GAP)).max(1.0) as usize;
    let count = details.len().div_ceil(fitting).max(1);
    let per_row = details.len().div_ceil(count).max(1);
    details.chunks(per_row).map(<[_]>::to_vec).collect()
}

fn finished<'p, Extra>(
    lane: &Lane<'_, 'p>,
    card: Card<'p, Extra>,
    draw: impl Fn(&Lane<'_, 'p>, Card<'p, Extra>, f64, f64) -> Group<'p>,
    y: f64,
    height: f64,
) -> Node<'p> {
    let placed = card.placed;
    let (left, right, time_alone) = (card.text_x(), card.right(), card.time_alone);
    let mut group = draw(lane, card, y, height);
    match lane.corner(placed) {
        Some(Corner::Number(number)) => marks::badge(&mut group.children, right - 19.0, y + 9.0, number),
        Some(Corner::Time(time)) => {
            let (x, anchor) = if time_alone { (left, Anchor::Start) } else { (right - PADDING, Anchor::End) };
            group.children.push(pen::line(x, y + 22.5, anchor, Type::Small, Ink::Muted, time));
        }
        None => {}
    }
    group.link = placed.detail.link.as_deref().map(Cow::Borrowed);
    pen::boxed(group)
}

/// The card's ground: dashed where it is assumed.
fn ground<'p, Extra>(lane: &Lane<'_, 'p>, card: &Card<'p, Extra>, y: f64, height: f64, look: Look) -> Node<'p> {
    let look = if lane.is_uncertain(card.placed) { Look::AssumedCard } else { look };
    pen::rect(card.x, y, card.width, height, RADIUS, look)
}
