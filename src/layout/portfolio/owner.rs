//! Who answers for a journey, when it was last looked at, and the way to its picture.

use super::{OWNER, OWNER_END, Sheet};
use crate::analysis::Entry;
use crate::layout::pen::{self, Block, SLACK, width};
use crate::locale::Label;
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// From an icon to its text, and from one line to the next.
const TEXT: f64 = 20.0;
const NEXT: f64 = 21.0;
const PILL: f64 = 22.0;
/// The middle of the disc with the arrow, from the left edge of the page and from that of the row.
const OPEN: (f64, f64) = (1146.0, 24.0);

/// Places the cell into a row that begins at `y`. Returns the lower edge that it asks for.
pub fn place<'p>(sheet: &Sheet<'p>, entry: &Entry<'p>, y: f64, out: &mut Vec<Node<'p>>) -> f64 {
    let (locale, room) = (sheet.locale, OWNER_END - OWNER - TEXT);
    let mut at = y + 28.0;
    if let Some(team) = sheet.team(entry.journey.owner) {
        let team = Block::new(team, Type::SmallStrong, room, locale);
        let drop = team.drop();
        out.push(pen::icon("person", OWNER - 1.0, at - 11.5, 14.0, Ink::Muted));
        out.push(team.left(OWNER + TEXT, at, if entry.retired { Ink::Muted } else { Ink::Ink }));
        at += drop + NEXT;
    }
    let reviewed: Cow<'p, str> = match entry.journey.reviewed {
        Some(date) => locale.short_date(date.year, date.month, date.day).into(),
        None => locale.label(Label::NeverReviewed).into(),
    };
    let reviewed = Block::new(reviewed, Type::Small, room, locale);
    let drop = reviewed.drop();
    out.push(pen::icon("clock", OWNER - 1.0, at - 11.5, 14.0, Ink::Muted));
    out.push(reviewed.left(OWNER + TEXT, at, Ink::Muted));
    at += drop;
    if let Some(months) = entry.stale {
        let text = locale.stale(months);
        let wide = 27.0 + width(&text, Type::SmallStrong) * SLACK + 14.0;
        let top = at + 12.0;
        out.push(pen::rect(OWNER - 6.0, top, wide, PILL, PILL / 2.0, Look::StalePill));
        out.push(pen::icon("warn", OWNER + 2.0, top + 4.0, 14.0, Ink::Negative));
        out.push(pen::line(OWNER + 21.0, top + 15.0, Anchor::Start, Type::SmallStrong, Ink::Negative, text));
        at = top + PILL - 4.0;
    }
    if let Some(link) = sheet.link(entry.id) {
        out.push(open(sheet, entry, link, y));
    }
    at + 20.0
}

fn open<'p>(sheet: &Sheet<'p>, entry: &Entry<'p>, link: &'p str, y: f64) -> Node<'p> {
    let (x, middle) = (OPEN.0, y + OPEN.1);
    let children =
        vec![pen::circle(x, middle, 13.0, Look::Disc), pen::icon("open", x - 9.0, middle - 9.0, 18.0, Ink::Accent)];
    let title = sheet.locale.colon(sheet.locale.label(Label::LegendOpens), &entry.journey.name.label);
    pen::boxed(Group { class: "open".into(), title, link: Some(link.into()), children, ..Group::default() })
}
