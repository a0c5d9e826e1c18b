//! The two worst pains of a journey, and how many more there are.

use super::{PAINS, PAINS_END, Sheet};
use crate::analysis::{Entry, PainAt};
use crate::layout::led::Led;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Type};

/// Pains that are told.
const WORST: usize = 2;
/// From the bars to the text, from one pain to the next, below the last baseline.
const TEXT: f64 = 26.0;
const NEXT: f64 = 24.0;
const BELOW: f64 = 15.0;

/// Those of the pains that are told.
pub fn worst<'a, 'p>(entry: &'a Entry<'p>) -> &'a [PainAt<'p>] {
    entry.pains.get(..WORST.min(entry.pains.len())).unwrap_or(&[])
}

/// Places the cell into a row that begins at `y`. Returns the lower edge that it asks for.
pub fn place<'p>(sheet: &Sheet<'p>, entry: &Entry<'p>, y: f64, out: &mut Vec<Node<'p>>) -> f64 {
    if entry.steps.is_empty() {
        return y;
    }
    let mut at = y + 27.0;
    let worst = worst(entry);
    if worst.is_empty() {
        out.push(pen::line(PAINS, at, Anchor::Start, Type::Small, Ink::Muted, sheet.locale.label(Label::NoPains)));
        return at + BELOW;
    }
    let mut last = at;
    for pain in worst {
        last = at + pain_at(sheet, entry, pain, at, out);
        at = last + NEXT;
    }
    let more = entry.pains.len() - worst.len();
    if more > 0 {
        out.push(pen::line(PAINS + TEXT, at, Anchor::Start, Type::Small, Ink::Muted, sheet.locale.further(more)));
        last = at;
    }
    last + BELOW
}

/// Bars, word and text with the first baseline at `y`. Returns what the text reaches down from there.
fn pain_at<'p>(sheet: &Sheet<'p>, entry: &Entry<'p>, pain: &PainAt<'p>, y: f64, out: &mut Vec<Node<'p>>) -> f64 {
    let (word_ink, ink) = if entry.retired { (Ink::Muted, Ink::Muted) } else { (Ink::Negative, Ink::Ink) };
    let room = PAINS_END - PAINS - TEXT;
    let Some(severity) = pain.severity else {
        let text = Block::new(pain.detail.text.as_ref(), Type::Small, room, sheet.locale);
        let drop = text.drop();
        out.push(text.left(PAINS + TEXT, y, ink));
        return drop;
    };
    match entry.retired {
        true => marks::severity_past(out, PAINS, y, severity),
        false => marks::severity(out, PAINS, y, severity),
    }
    let word = sheet.locale.label(marks::severity_word(severity));
    let text = Led::new((word, word_ink), (&pain.detail.text, ink), room, sheet.locale);
    let drop = text.drop();
    out.push(pen::node(text.place(PAINS + TEXT, y, Anchor::Start)));
    drop
}

/// Whether a pain that is told says how bad it is.
pub fn has_severity(entry: &Entry<'_>) -> bool {
    worst(entry).iter().any(|it| it.severity.is_some())
}
