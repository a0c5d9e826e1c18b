//! Stage lanes of running text: what she experiences, notes, lanes of the author's own. What a stage's touchpoints say
//! flows on as one text.

use super::{Cells, Lane, columns};
use crate::layout::content::Placed;
use crate::layout::grid::{Piece, TEXT_INSET};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::scene::{Anchor, Node, Run};
use crate::theme::{Ink, Type};
use std::borrow::Cow;

const TOP: f64 = 28.0;
const BOTTOM: f64 = 15.0;
const PARAGRAPH: f64 = 6.0;
/// From a time to the first line below it.
const TIME_LINE: f64 = 17.0;

pub fn cells<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    let mut nodes = Vec::new();
    let mut height: f64 = 0.0;
    for piece in &lane.deck.pieces {
        let mut at = lane.head + TOP;
        for paragraph in paragraphs(lane, piece) {
            let last = place(lane, &mut nodes, paragraph, piece, at);
            height = height.max(last + BOTTOM);
            at = last + Type::Body.style().leading + PARAGRAPH;
        }
    }
    (!nodes.is_empty()).then_some(Cells { height, nodes })
}

/// Texts that flow together, or one that stands alone because something is to be said of it.
struct Paragraph<'p> {
    text: Cow<'p, str>,
    ink: Ink,
    letters: Option<Run<'p>>,
    segment: Option<Block<'p>>,
    link: Option<&'p str>,
    /// On a clock: when it is, in a line of its own above.
    time: Option<String>,
}

fn paragraphs<'p>(lane: &Lane<'_, 'p>, piece: &Piece) -> Vec<Paragraph<'p>> {
    let mut found: Vec<Paragraph<'p>> = Vec::new();
    for placed in lane.details_of(piece) {
        let next = paragraph(lane, placed, room(piece));
        match found.last_mut() {
            Some(last) if last.flows_into(&next) => {
                let text = last.text.to_mut();
                text.push(' ');
                text.push_str(&next.text);
            }
            _ => found.push(next),
        }
    }
    found
}

fn paragraph<'p>(lane: &Lane<'_, 'p>, placed: Placed<'p>, room: f64) -> Paragraph<'p> {
    let content = lane.content;
    let of_step = content.step(placed).and_then(|step| content.touchpoint(step));
    let names = content.limit(&placed.detail.who).or_else(|| of_step.and_then(|it| content.limit(&it.who)));
    Paragraph {
        text: Cow::Borrowed(placed.detail.text.as_ref()),
        ink: columns::ink(lane, placed),
        letters: marks::letters(content, &placed.detail.sources),
        segment: names.map(|it| marks::segment_block(it, room, content.locale)),
        link: placed.detail.link.as_deref(),
        time: placed.time(content.locale),
    }
}

impl Paragraph<'_> {
    /// A sentence goes on after a sentence; a phrase without an end would run into the next.
    fn flows_into(&self, next: &Paragraph<'_>) -> bool {
        let ended = self.text.trim_end().ends_with(['.', '!', '?', '…', '”', '"', '»', '“']);
        let plain =
            |it: &Paragraph<'_>| it.time.is_none() && it.letters.is_none() && it.segment.is_none() && it.link.is_none();
        ended && plain(self) && plain(next) && self.ink == next.ink
    }
}

/// What a text may take of a stage.
fn room(piece: &Piece) -> f64 {
    piece.width - TEXT_INSET - 4.0
}

/// Returns the last baseline.
fn place<'p>(lane: &Lane<'_, 'p>, nodes: &mut Vec<Node<'p>>, paragraph: Paragraph<'p>, piece: &Piece, y: f64) -> f64 {
    let x = piece.x + TEXT_INSET;
    let y = match paragraph.time {
        Some(time) => {
            nodes.push(pen::line(x, y, Anchor::Start, Type::Small, Ink::Muted, time));
            y + TIME_LINE
        }
        None => y,
    };
    let block = Block::with_tail(paragraph.text, Type::Body, room(piece), lane.content.locale, paragraph.letters);
    let mut last = y + block.drop();
    let node = block.left(x, y, paragraph.ink);
    nodes.push(if paragraph.link.is_some() { pen::linked(paragraph.link, "", vec![node]) } else { node });
    if let Some(names) = paragraph.segment {
        last += 18.0;
        let drop = names.drop();
        marks::segment(nodes, x, last, names);
        last += drop;
    }
    last
}
