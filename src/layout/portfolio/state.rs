//! What kind of journey it is, and how far its map.

use super::{STATE, STATE_END, Sheet};
use crate::analysis::Entry;
use crate::layout::page::header;
use crate::layout::pen::{self, Block, SLACK, width};
use crate::locale::Label;
use crate::model::{Basis, JourneyKind, Status};
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Look, Type};

const PILL: f64 = 22.0;

/// Places the cell into a row that begins at `y`. Returns the lower edge that it asks for.
pub fn place<'p>(sheet: &Sheet<'p>, entry: &Entry<'p>, y: f64, out: &mut Vec<Node<'p>>) -> f64 {
    let journey = entry.journey;
    let mut last = y + 31.0;
    // What has no stages yet is of the usual kind unless its author says otherwise.
    if !entry.is_planned() || journey.kind != JourneyKind::CurrentState {
        kind(sheet, journey.kind, y + 16.0, out);
        last = y + 62.0;
    }
    let status = journey.status.or(entry.is_planned().then_some(Status::Planned)).map(header::status);
    let mut words = String::from(status.map_or("", |(_, label)| sheet.locale.label(label)));
    if journey.basis == Some(Basis::Assumed) {
        words.push_str(if words.is_empty() { "" } else { ", " });
        words.push_str(sheet.locale.label(Label::Assumed));
    }
    if words.is_empty() {
        return last;
    }
    out.push(pen::icon(status.map_or("question", |it| it.0), STATE, last - 12.0, 15.0, Ink::Muted));
    let words = Block::new(words, Type::SmallStrong, STATE_END - STATE - 22.0, sheet.locale);
    let drop = words.drop();
    out.push(words.left(STATE + 22.0, last, if entry.retired { Ink::Muted } else { Ink::Ink }));
    last + drop + 20.0
}

/// A pill with the kind, its upper edge at `y`.
fn kind<'p>(sheet: &Sheet<'p>, kind: JourneyKind, y: f64, out: &mut Vec<Node<'p>>) {
    let (icon, label) = header::kind(kind);
    let (look, ink) = match kind {
        JourneyKind::FutureState => (Look::Disc, Ink::Accent),
        JourneyKind::CurrentState | JourneyKind::DayInTheLife => (Look::StatePill, Ink::Muted),
    };
    let text = sheet.locale.label(label);
    let wide = 26.0 + width(text, Type::SmallStrong) * SLACK + 11.0;
    out.push(pen::rect(STATE - 2.0, y, wide, PILL, PILL / 2.0, look));
    out.push(pen::icon(icon, STATE + 6.0, y + 4.5, 13.0, ink));
    out.push(pen::line(STATE + 24.0, y + 15.0, Anchor::Start, Type::SmallStrong, ink, text));
}
