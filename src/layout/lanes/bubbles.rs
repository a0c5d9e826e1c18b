//! What the customer thinks or says: bubbles in the stages, each with a tail to its touchpoint's axis. Side by side where
//! all have room, else in rows, with the touchpoint's number instead of the tail.

use super::{Cells, Lane, columns};
use crate::layout::content::Placed;
use crate::layout::grid::{CARD, CARD_GAP, CARD_INSET, Piece};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::scene::{Group, Node, Path, Step};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// From the lane's upper edge to the bubbles, and from them to its lower edge.
const TOP: f64 = 12.0;
pub const TAIL: f64 = 8.0;
pub const TAIL_HALF: f64 = 7.0;
const BOTTOM: f64 = 14.0;
pub const RADIUS: f64 = 9.0;
pub const PADDING: f64 = 11.0;
/// A short text leaves its neighbours room down to this width.
const NARROWEST: f64 = CARD;
const WIDEST: f64 = 420.0;
/// A badge in the corner of a bubble without a tail, and the segment's line.
const BADGE_ROOM: f64 = 24.0;
const SEGMENT_ROOM: f64 = 18.0;

/// A bubble that has its place across, not yet its height.
struct Bubble<'p> {
    placed: Placed<'p>,
    x: f64,
    width: f64,
    block: Block<'p>,
    segment: Option<Block<'p>>,
    /// Of the touchpoint; `None` without a tail.
    tail: Option<f64>,
    badge: Option<u32>,
}

pub fn cells<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    let rows_of: Vec<Vec<Vec<Bubble<'p>>>> = lane.deck.pieces.iter().map(|piece| rows(lane, piece)).collect();
    let count = rows_of.iter().map(Vec::len).max().filter(|count| *count > 0)?;
    let mut nodes = Vec::new();
    let mut y = lane.head + TOP;
    let mut rows_of: Vec<_> = rows_of.into_iter().map(Vec::into_iter).collect();
    for _ in 0..count {
        let row: Vec<Vec<Bubble<'p>>> = rows_of.iter_mut().filter_map(Iterator::next).collect();
        let lines = row.iter().flatten().map(|it| it.lines_height()).fold(0.0, f64::max);
        let height = lines + 22.0;
        for bubble in row.into_iter().flatten() {
            nodes.push(draw(lane, bubble, y, height));
        }
        y += height + CARD_GAP;
    }
    Some(Cells { height: y - CARD_GAP + TAIL + BOTTOM, nodes })
}

impl Bubble<'_> {
    fn lines_height(&self) -> f64 {
        let segment = self.segment.as_ref().map_or(0.0, |it| SEGMENT_ROOM + it.drop());
        self.block.leading() * self.block.len() as f64 + segment
    }
}

/// The bubbles of a stage, row by row.
fn rows<'p>(lane: &Lane<'_, 'p>, piece: &Piece) -> Vec<Vec<Bubble<'p>>> {
    let details: Vec<Placed<'p>> = lane.details_of(piece).filter(|it| !it.detail.text.is_empty()).collect();
    if details.is_empty() {
        return Vec::new();
    }
    let room = piece.width - 2.0 * CARD_INSET;
    let least = |count: usize| count as f64 * CARD + (count - 1) as f64 * CARD_GAP;
    let axes: Vec<Option<f64>> = details.iter().map(|it| axis(lane, *it)).collect();
    // Two on one axis cannot both point at it.
    let distinct = axes.windows(2).all(|pair| pair[0].is_none() || pair[0] != pair[1]);
    if distinct && (details.len() == 1 || least(details.len()) <= room + 0.01) {
        return vec![side_by_side(lane, piece, details, &axes)];
    }
    let fitting = ((room + CARD_GAP) / (CARD + CARD_GAP)).max(1.0) as usize;
    let count = details.len().div_ceil(fitting);
    let per_row = details.len().div_ceil(count);
    let numbered = |row: &[Placed<'p>]| {
        let width = (room - CARD_GAP * (row.len() - 1) as f64) / row.len() as f64;
        let left = |index: usize| piece.x + CARD_INSET + (width + CARD_GAP) * index as f64;
        row.iter().enumerate().map(|(index, it)| bubble(lane, *it, left(index), width, None)).collect()
    };
    details.chunks(per_row).map(numbered).collect()
}

fn axis(lane: &Lane<'_, '_>, placed: Placed<'_>) -> Option<f64> {
    lane.deck.column_of(placed.step?).map(|column| column.axis())
}

/// Widths by the lengths of the texts, none below its least, each around its own axis.
fn side_by_side<'p>(
    lane: &Lane<'_, 'p>,
    piece: &Piece,
    details: Vec<Placed<'p>>,
    axes: &[Option<f64>],
) -> Vec<Bubble<'p>> {
    let count = details.len();
    let room = piece.width - 2.0 * CARD_INSET - CARD_GAP * (count - 1) as f64;
    let widths = match details.as_slice() {
        [_] => vec![room],
        several => {
            let lengths: Vec<f64> = several.iter().map(|it| pen::width(&it.detail.text, Type::Quote)).collect();
            shares(&lengths, room)
        }
    };
    // The right edge of each, moved to where the bubble holds its axis and the next one holds its own.
    let reach = RADIUS + TAIL_HALF;
    let mut edges = vec![piece.x + CARD_INSET - CARD_GAP];
    let mut at = piece.x + CARD_INSET;
    for (index, width) in widths.iter().enumerate() {
        let mut right = at + width;
        if index + 1 < count {
            let least = axes.get(index).copied().flatten().map_or(f64::MIN, |axis| axis + reach);
            let most = axes.get(index + 1).copied().flatten().map_or(f64::MAX, |axis| axis - reach - CARD_GAP);
            right = right.min(most).max(least);
        } else {
            right = piece.right() - CARD_INSET;
        }
        edges.push(right);
        at = right + CARD_GAP;
    }
    let place = |(index, it): (usize, Placed<'p>)| {
        let (left, right) = (edges[index] + CARD_GAP, edges[index + 1]);
        let axis = axes.get(index).copied().flatten();
        // A bubble far wider than a line is read with ease stays around its axis.
        let width = (right - left).min(WIDEST);
        let x = (axis.unwrap_or(left) - width / 2.0).min(right - width).max(left);
        bubble(lane, it, x, width, axis)
    };
    details.into_iter().enumerate().map(place).collect()
}

/// In proportion to the lengths, none below the narrowest as far as there is room.
fn shares(lengths: &[f64], room: f64) -> Vec<f64> {
    let least = NARROWEST.min(room / lengths.len() as f64);
    let mut fixed = vec![false; lengths.len()];
    loop {
        let taken = fixed.iter().filter(|it| **it).count() as f64 * least;
        let sum: f64 = lengths.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(it, _)| *it).sum();
        let unit = (room - taken) / sum.max(1.0);
        let short = lengths.iter().zip(&fixed).position(|(length, fixed)| !*fixed && length * unit < least - 0.01);
        match short.and_then(|index| fixed.get_mut(index)) {
            Some(it) => *it = true,
            None => {
                return lengths.iter().zip(&fixed).map(|(it, fixed)| if *fixed { least } else { it * unit }).collect();
            }
        }
    }
}

fn bubble<'p>(lane: &Lane<'_, 'p>, placed: Placed<'p>, x: f64, width: f64, tail: Option<f64>) -> Bubble<'p> {
    let content = lane.content;
    let badge = content.number(placed).filter(|_| tail.is_none());
    let room = width - PADDING - 4.0 - if badge.is_some() { BADGE_ROOM } else { 0.0 };
    Bubble {
        placed,
        x,
        width,
        block: Block::with_tail(
            content.locale.quoted(&placed.detail.text),
            Type::Quote,
            room,
            content.locale,
            marks::letters(content, &placed.detail.sources),
        ),
        segment: columns::segment(lane, &placed.detail.who, room),
        tail,
        badge,
    }
}

fn draw<'p>(lane: &Lane<'_, 'p>, bubble: Bubble<'p>, y: f64, height: f64) -> Node<'p> {
    let assumed = columns::ink(lane, bubble.placed) == Ink::Muted;
    let look = if assumed { Look::AssumedCard } else { Look::Bubble };
    let mut nodes = vec![shape(bubble.x, y, bubble.width, height, bubble.tail, look)];
    let lines = bubble.lines_height();
    let first = y + (height - lines) / 2.0 + 13.0;
    let drop = bubble.block.drop();
    nodes.push(bubble.block.left(bubble.x + PADDING, first, Ink::Ink));
    if let Some(names) = bubble.segment {
        marks::segment(&mut nodes, bubble.x + PADDING, first + drop + SEGMENT_ROOM, names);
    }
    if let Some(number) = bubble.badge {
        marks::badge(&mut nodes, bubble.x + bubble.width - 17.0, y + 8.0, number);
    }
    let link = bubble.placed.detail.link.as_deref().map(Cow::Borrowed);
    pen::boxed(Group { class: "bubbles".into(), link, children: nodes, ..Group::default() })
}

/// A box with round corners and, where there is one, a tail on the axis.
pub fn shape<'p>(x: f64, y: f64, width: f64, height: f64, tail: Option<f64>, look: Look) -> Node<'p> {
    let (right, bottom) = (x + width, y + height);
    let corner = |x, y| Step::Arc { r: RADIUS, clockwise: true, x, y };
    let mut steps = vec![
        Step::Move(x + RADIUS, y),
        Step::Line(right - RADIUS, y),
        corner(right, y + RADIUS),
        Step::Line(right, bottom - RADIUS),
        corner(right - RADIUS, bottom),
    ];
    if let Some(axis) = tail {
        steps.extend([
            Step::Line(axis + TAIL_HALF, bottom),
            Step::Line(axis, bottom + TAIL),
            Step::Line(axis - TAIL_HALF, bottom),
        ]);
    }
    steps.extend([
        Step::Line(x + RADIUS, bottom),
        corner(x, bottom - RADIUS),
        Step::Line(x, y + RADIUS),
        corner(x + RADIUS, y),
        Step::Close,
    ]);
    Node::Path(Path { steps, look, also: None, width: None })
}
