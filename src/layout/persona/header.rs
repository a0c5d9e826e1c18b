//! The head of a persona's page: her disc, the title, one sentence below it; at the right what the page is, her segment, in how
//! many maps she is.

use super::content::Sheet;
use super::{RIGHT, named, served};
use crate::layout::grid::MARGIN;
use crate::layout::lanes::figure;
use crate::layout::page::people;
use crate::layout::pen::{self, Block, SLACK, width};
use crate::locale::Label;
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Look, Type};

const DISC: f64 = 38.0;
/// Of title and sentence.
const LEFT: f64 = MARGIN + 96.0;
const TITLE: f64 = 57.0;
const SENTENCE: f64 = 29.0;
/// Between what stands left and what stands right.
const GAP: f64 = 32.0;
const CHIP_GAP: f64 = 7.0;
/// A chip's name may take so much before it goes on in a second line.
const WIDEST_CHIP: f64 = 340.0;

/// What stands under the title.
#[derive(Debug, PartialEq)]
pub enum Sentence<'p> {
    /// The view's finding, or which needs are met.
    Finding(String),
    Role(&'p str),
}

/// The view's finding, else which needs are met, else her role; `None` where there is none of these.
pub fn sentence<'p>(sheet: &Sheet<'p>) -> Option<Sentence<'p>> {
    let insight = sheet.view.and_then(|it| it.insight.as_deref()).map(str::to_owned);
    let finding = insight.or_else(|| served::coverage(sheet)).map(Sentence::Finding);
    finding.or_else(|| sheet.persona.role.as_deref().map(Sentence::Role))
}

/// Places the head. Returns it and where the next part may begin.
pub fn place<'p>(sheet: &Sheet<'p>) -> (Node<'p>, f64) {
    let mut out = Vec::new();
    let middle = MARGIN + DISC;
    people::disc(sheet.project, &mut out, sheet.persona, 0, middle, middle, DISC);
    let chips = chips(sheet);
    let sentence = sentence(sheet);
    let title = Block::new(sheet.title(), Type::Title, chips.left - GAP - LEFT, sheet.locale);
    // Alone, it stands beside the middle of the disc.
    let y = if sentence.is_none() && title.len() == 1 { middle + 10.0 } else { TITLE };
    let mut bottom = y + title.drop();
    out.push(title.left(LEFT, y, Ink::Ink));
    let count = sheet.locale.in_maps(sheet.maps.len());
    let room = RIGHT - LEFT - GAP - width(&count, Type::Small) * SLACK;
    if let Some(sentence) = sentence {
        let text = match sentence {
            Sentence::Finding(text) => Block::new(text, Type::Insight, room, sheet.locale),
            Sentence::Role(role) => Block::new(role, Type::Insight, room, sheet.locale),
        };
        let at = bottom + SENTENCE;
        bottom = at + text.drop();
        out.push(text.left(LEFT, at, Ink::Muted));
    }
    out.extend(chips.nodes);
    let below = (TITLE + SENTENCE).max(chips.bottom + 28.0);
    out.push(pen::line(RIGHT, below, Anchor::End, Type::Small, Ink::Muted, count));
    (named("header", out), (bottom + 18.0).max(below + 18.0).max(middle + DISC) + 20.0)
}

struct Chips<'p> {
    nodes: Vec<Node<'p>>,
    left: f64,
    bottom: f64,
}

fn chips<'p>(sheet: &Sheet<'p>) -> Chips<'p> {
    let locale = sheet.locale;
    let mut chips = Chips { nodes: Vec::new(), left: RIGHT, bottom: 0.0 };
    let segment = sheet.persona.segment.and_then(|it| sheet.project.segments.get(it.index()));
    if let Some(segment) = segment {
        let text = match &segment.size {
            Some(size) => locale.commas(&[&*segment.name.label, &figure(locale, size)]),
            None => segment.name.label.to_string(),
        };
        let text = Block::new(text, Type::SmallStrong, WIDEST_CHIP, locale);
        chip(&mut chips, "people", text, (Look::Track, Ink::Muted));
    }
    let kind = Block::new(locale.label(Label::Persona), Type::SmallStrong, WIDEST_CHIP, locale);
    chip(&mut chips, "person", kind, (Look::Disc, Ink::Accent));
    // In reading order.
    chips.nodes.reverse();
    chips
}

/// Puts a chip left of those that are there.
fn chip<'p>(chips: &mut Chips<'p>, icon: &'static str, text: Block<'p>, (look, ink): (Look, Ink)) {
    let wide = 28.0 + text.width() * SLACK + 11.0;
    let gap = if chips.left < RIGHT { CHIP_GAP } else { 0.0 };
    let (x, y, high) = (chips.left - gap - wide, 34.0, 24.0 + text.drop());
    let parts = vec![
        pen::rect(x, y, wide, high, 12.0, look),
        pen::icon(icon, x + 9.0, y + 5.0, 14.0, ink),
        text.left(x + 28.0, y + 16.1, ink),
    ];
    chips.nodes.push(pen::boxed(pen::group("chip", parts)));
    (chips.left, chips.bottom) = (x, chips.bottom.max(y + high));
}
