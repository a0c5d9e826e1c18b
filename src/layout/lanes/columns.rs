//! Column lanes of plain text: what she does, what she sees of us, how long it takes. Centred on the touchpoint's axis.

use super::{Cells, Lane};
use crate::layout::content::Placed;
use crate::layout::grid::{Column, TEXT_INSET};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::model::{Body, Who};
use crate::scene::Node;
use crate::theme::{Ink, Type};

/// From the lane's upper edge to the first baseline, and from the last to its lower edge.
const TOP: f64 = 28.0;
const BOTTOM: f64 = 11.0;
/// Between two texts of one cell.
const GAP: f64 = 6.0;

pub fn does<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    cells(lane, TOP, |lane, column| texts(lane, column))
}

pub fn evidence<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    cells(lane, TOP, |lane, column| texts(lane, column))
}

/// The time lane: what a step takes, and below an hourglass what it makes her wait.
pub fn takes<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    cells(lane, TOP, |lane, column| {
        let locale = lane.content.locale;
        let Some(step) = lane.content.steps.get(column.step) else { return Vec::new() };
        let (takes, waits) = lane.content.times(*step);
        let block = |text: String| Block::new(text, Type::Body, column.room(), locale);
        let mut parts = Vec::new();
        if let Some(takes) = takes {
            parts.push(Part { icon: None, ..Part::of(block(locale.duration(takes.milliseconds)), Ink::Ink) });
        }
        if let Some(waits) = waits {
            parts.push(Part { icon: Some("wait"), ..Part::of(block(locale.duration(waits.milliseconds)), Ink::Muted) });
        }
        parts
    })
}

/// A text of a cell, with what goes before and after it.
pub struct Part<'p> {
    pub block: Block<'p>,
    pub ink: Ink,
    pub icon: Option<&'static str>,
    /// Whom it is limited to.
    pub segment: Option<Block<'p>>,
    pub link: Option<&'p str>,
}

impl<'p> Part<'p> {
    pub fn of(block: Block<'p>, ink: Ink) -> Self {
        Self { block, ink, icon: None, segment: None, link: None }
    }

    fn height(&self) -> f64 {
        let icon = if self.icon.is_some() { 22.0 } else { 0.0 };
        let segment = self.segment.as_ref().map_or(0.0, |it| 18.0 + it.drop());
        icon + self.block.leading() * self.block.len() as f64 + segment
    }
}

/// A column lane of parts. Details of the stage itself stand at the stage's left, above the columns.
pub fn cells<'p>(
    lane: &Lane<'_, 'p>,
    top: f64,
    parts_of: impl Fn(&Lane<'_, 'p>, &Column) -> Vec<Part<'p>>,
) -> Option<Cells<'p>> {
    let mut nodes = Vec::new();
    let stage_height = of_stages(lane, &mut nodes, lane.head + top);
    let mut height: f64 = 0.0;
    let mut empty = nodes.is_empty();
    for column in &lane.deck.columns {
        let parts = parts_of(lane, column);
        empty &= parts.is_empty();
        let mut at = lane.head + top + stage_height;
        for part in parts {
            let tall = part.height();
            place(&mut nodes, part, column.axis(), at);
            at += tall + GAP;
        }
        height = height.max(at - GAP);
    }
    if empty {
        return None;
    }
    // A part is as high as its lines; the last baseline lies a line higher than its end.
    let end = height.max(lane.head + top + stage_height) - Type::Body.style().leading;
    Some(Cells { height: end + BOTTOM, nodes })
}

/// The texts of a stage itself. Returns how far they move the columns down.
fn of_stages<'p>(lane: &Lane<'_, 'p>, nodes: &mut Vec<Node<'p>>, y: f64) -> f64 {
    let mut height: f64 = 0.0;
    for piece in lane.deck.pieces.iter().filter(|it| !it.continued) {
        let mut at = y;
        for placed in lane.details_of(piece).take_while(|it| it.step.is_none()) {
            let room = piece.width - 2.0 * TEXT_INSET;
            let block = claim(lane, placed, room);
            let tall = block.leading() * block.len() as f64 + GAP;
            nodes.push(block.left(piece.x + TEXT_INSET, at, ink(lane, placed)));
            at += tall;
        }
        height = height.max(at - y);
    }
    height
}

fn texts<'p>(lane: &Lane<'_, 'p>, column: &Column) -> Vec<Part<'p>> {
    let content = lane.content;
    let Some(step) = content.steps.get(column.step) else { return Vec::new() };
    let placed = content.of_lane(lane.lane, step.stage, column.step..column.step + 1, false);
    placed.map(|placed| part(lane, placed, column.room())).collect()
}

/// A detail as a part of its cell.
pub fn part<'p>(lane: &Lane<'_, 'p>, placed: Placed<'p>, room: f64) -> Part<'p> {
    let detail = placed.detail;
    let icon = match detail.body {
        Body::Icon(Some(icon)) => Some(icon.word()),
        _ => None,
    };
    Part {
        block: claim(lane, placed, room),
        ink: ink(lane, placed),
        icon,
        segment: segment(lane, &detail.who, room),
        link: detail.link.as_deref(),
    }
}

/// The mark of whom a detail is limited to.
pub fn segment<'p>(lane: &Lane<'_, 'p>, who: &'p [Who], room: f64) -> Option<Block<'p>> {
    Some(marks::segment_block(lane.content.limit(who)?, room, lane.content.locale))
}

/// What is assumed steps back.
pub fn ink(lane: &Lane<'_, '_>, placed: Placed<'_>) -> Ink {
    if lane.content.assumes(placed) { Ink::Muted } else { Ink::Ink }
}

/// A detail's text with the letters of its sources.
fn claim<'p>(lane: &Lane<'_, 'p>, placed: Placed<'p>, room: f64) -> Block<'p> {
    let tail = marks::letters(lane.content, &placed.detail.sources);
    Block::with_tail(placed.detail.text.as_ref(), Type::Body, room, lane.content.locale, tail)
}

/// Places a part with the first baseline at `y`.
pub fn place<'p>(nodes: &mut Vec<Node<'p>>, part: Part<'p>, axis: f64, y: f64) {
    let mut at = y;
    let mut own = Vec::new();
    if let Some(icon) = part.icon {
        own.push(pen::icon(icon, axis - 8.5, at - 13.0, 17.0, Ink::Accent));
        at += 22.0;
    }
    let drop = part.block.drop();
    let leading = part.block.leading();
    if !part.block.is_empty() {
        own.push(part.block.middle(axis, at, part.ink));
        at += drop + leading;
    }
    if let Some(names) = part.segment {
        let x = axis - marks::segment_width(&names) / 2.0;
        marks::segment(&mut own, x, at, names);
    }
    match part.link {
        Some(link) => nodes.push(pen::linked(Some(link), "", own)),
        None => nodes.append(&mut own),
    }
}
