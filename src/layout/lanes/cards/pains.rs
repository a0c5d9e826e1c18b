//! Pain points: bars and word for how severe, the text, below it how many it affects and whom. Only critical ones are filled.

use super::{Card, FOOT, FOOT_END, FOOT_LINE, PADDING, card, ground, head_room, lay_out};
use crate::layout::content::Placed;
use crate::layout::lanes::{Cells, Lane};
use crate::layout::marks;
use crate::layout::pen::{self, width};
use crate::model::{Body, Decimal, Severity};
use crate::scene::{Anchor, Group, Run};
use crate::theme::{Ink, Look, Type};

struct Pain<'p> {
    severity: Option<Severity>,
    affects: Option<Decimal>,
    /// The word stands below the bars, because beside them is no room.
    word_below: bool,
    /// Of the sources, where they stand after the word and not after the text.
    letters: Option<Run<'p>>,
}

/// The word from the card's left edge, and from its first place to the one below the bars.
const WORD: f64 = 38.0;
const WORD_LINE: f64 = 17.0;

pub fn pains<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    lay_out(lane, measure, draw)
}

fn measure<'p>(lane: &Lane<'_, 'p>, placed: Placed<'p>, place: (f64, f64)) -> Card<'p, Pain<'p>> {
    let mut pain = match placed.detail.body {
        Body::Pain { severity, affects } => Pain { severity, affects, word_below: false, letters: None },
        _ => Pain { severity: None, affects: None, word_below: false, letters: None },
    };
    let mut letters = marks::letters(lane.content, &placed.detail.sources);
    if let Some(severity) = pain.severity {
        let word = width(lane.content.locale.label(marks::severity_word(severity)), Type::SmallStrong);
        let beside = head_room(lane, place) - WORD;
        pain.word_below = word * pen::SLACK > beside;
        let room = if pain.word_below { place.1 - PADDING - 4.0 } else { beside };
        pain.letters = letters.take_if(|it| (word + f64::from(it.width)) * pen::SLACK <= room);
    }
    let head = if pain.word_below { WORD_LINE } else { 0.0 };
    let mut card = card(lane, placed, place, pain.severity.is_some(), letters, pain);
    card.head = head;
    let feet = usize::from(card.extra.affects.is_some()) + usize::from(card.segment.is_some());
    if feet > 0 {
        card.height = card.last() + FOOT + FOOT_LINE * (feet - 1) as f64 + card.segment_drop() + FOOT_END;
    }
    card
}

fn draw<'p>(lane: &Lane<'_, 'p>, card: Card<'p, Pain<'p>>, y: f64, height: f64) -> Group<'p> {
    let locale = lane.content.locale;
    let (x, text_x, first) = (card.x, card.text_x(), card.first);
    let look = if card.extra.severity == Some(Severity::Critical) { Look::Critical } else { Look::Card };
    // Four bars, a word, the text, the badge of two; rarely more.
    let mut nodes = Vec::with_capacity(9);
    nodes.push(ground(lane, &card, y, height, look));
    let Pain { severity, affects, word_below, letters } = card.extra;
    if let Some(severity) = severity {
        marks::severity(&mut nodes, text_x, y + 23.0, severity);
        let word = locale.label(marks::severity_word(severity));
        let (word_x, word_y) = if word_below { (text_x, y + 23.0 + WORD_LINE) } else { (x + WORD, y + 23.0) };
        let mut text = pen::styled(word_x, word_y, Anchor::Start, Type::SmallStrong, Ink::Negative, word);
        text.runs.extend(letters);
        nodes.push(pen::node(text));
    }
    nodes.push(card.body.left(text_x, y + first, Ink::Ink));
    let mut foot = y + height - FOOT_END;
    if let Some(names) = card.segment {
        foot -= names.drop();
        marks::segment(&mut nodes, text_x, foot, names);
        foot -= FOOT_LINE;
    }
    if let Some(share) = affects {
        let text = locale.affects(&locale.percent(share));
        nodes.push(pen::line(text_x, foot, Anchor::Start, Type::Small, Ink::Muted, text));
    }
    let class = match severity {
        Some(Severity::Low) => "pain severity-1",
        Some(Severity::Medium) => "pain severity-2",
        Some(Severity::High) => "pain severity-3",
        Some(Severity::Critical) => "pain severity-4",
        None => "pain",
    };
    pen::group(class, nodes)
}
