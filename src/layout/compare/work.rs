//! What changes: each action with who does it, by when, and how far it is.

use super::{Both, Cells};
use crate::analysis::comparison::Work;
use crate::layout::grid::{CARD, Deck, Piece, TEXT_INSET};
use crate::layout::lanes::rail_of;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::model::Date;
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Type};
use std::borrow::Cow;

/// The first baseline; from a text to the owner's line, from line to line below it, below the last one.
const FIRST: f64 = 29.0;
const FOOT: f64 = 26.0;
const FOOT_LINE: f64 = 19.0;
const BELOW: f64 = 14.0;
/// Between two actions side by side, and between rows of them.
const GAP: f64 = 18.0;
const ROW: f64 = 16.0;
/// Actions stand side by side from this width on.
const WIDTH: f64 = CARD + 30.0;
/// What a sign before a word takes.
const SIGN: f64 = 18.0;

/// One action, measured.
struct Item<'a, 'p> {
    work: &'a Work<'p>,
    x: f64,
    width: f64,
    text: Block<'p>,
    owner: Option<Block<'p>>,
    due: Option<String>,
    /// Owner and date stand in one line.
    together: bool,
}

pub fn cells<'p>(both: &Both<'p>, deck: &Deck) -> Option<Cells<'p>> {
    let mut rows: Vec<Vec<Item<'_, 'p>>> = Vec::new();
    for (stage, piece) in both.stages_of(deck) {
        let own: Vec<&Work<'p>> = both.comparison.work.iter().filter(|it| it.stage == stage).collect();
        for (at, row) in in_rows(&own, piece).into_iter().enumerate() {
            if rows.len() == at {
                rows.push(Vec::new());
            }
            let width = (piece.width - 2.0 * TEXT_INSET - GAP * (row.len() - 1) as f64) / row.len() as f64;
            let place = |index: usize| piece.x + TEXT_INSET + (width + GAP) * index as f64;
            rows[at].extend(row.into_iter().enumerate().map(|(index, it)| measure(both, it, (place(index), width))));
        }
    }
    let mut nodes = Vec::new();
    let mut y = 0.0;
    for row in rows {
        let last = row.iter().map(|it| it.text.drop()).fold(0.0, f64::max);
        let feet = row.iter().map(Item::feet).max().unwrap_or(0);
        // Owners stand on one line, whatever the texts above them need.
        let foot = y + FIRST + last + FOOT;
        nodes.extend(row.into_iter().map(|it| draw(both, it, y + FIRST, foot)));
        y = if feet == 0 { y + FIRST + last } else { foot + FOOT_LINE * (feet - 1) as f64 } + ROW;
    }
    if nodes.is_empty() {
        return None;
    }
    let locale = both.future.locale;
    let (rail, least) = rail_of("bulb", Cow::Borrowed(locale.label(Label::WhatChanges)), 0.0, locale);
    let height = (y - ROW + BELOW).max(least);
    Some(Cells { rail, nodes, height, zero: 0.0, class: "lane lane-changes", id: "changes".to_owned() })
}

fn in_rows<'a, 'p>(own: &[&'a Work<'p>], piece: &Piece) -> Vec<Vec<&'a Work<'p>>> {
    let room = piece.width - 2.0 * TEXT_INSET;
    let fitting = ((room + GAP) / (WIDTH + GAP)).max(1.0) as usize;
    let rows = own.len().div_ceil(fitting).max(1);
    own.chunks(own.len().div_ceil(rows).max(1)).map(<[_]>::to_vec).collect()
}

impl Item<'_, '_> {
    /// Lines below the text.
    fn feet(&self) -> usize {
        let who = match (&self.owner, &self.due) {
            (Some(_), Some(_)) => 2 - usize::from(self.together),
            (None, None) => 0,
            _ => 1,
        };
        let owner = self.owner.as_ref().map_or(0, |it| it.len().saturating_sub(1));
        who + owner + usize::from(self.work.action.status.is_some())
    }
}

fn measure<'a, 'p>(both: &Both<'p>, work: &'a Work<'p>, (x, width): (f64, f64)) -> Item<'a, 'p> {
    let content = &both.future;
    let locale = content.locale;
    let letters = marks::letters(content, &work.detail.sources);
    let text = Block::with_tail(work.detail.text.as_ref(), Type::BodyMedium, width, locale, letters);
    let owner = content.team(work.action.owner).map(|it| marks::owner_block(it, width, locale));
    let due = work.action.due.map(|Date { year, month, .. }| locale.short_month(year, month));
    let wide = |owner: &Block<'_>, due: &str| SIGN + owner.width() + pen::width(due, Type::Small) + 10.0;
    let together = owner
        .as_ref()
        .zip(due.as_deref())
        .is_some_and(|(owner, due)| owner.len() == 1 && wide(owner, due) * pen::SLACK <= width);
    Item { work, x, width, text, owner, due, together }
}

fn draw<'p>(both: &Both<'p>, item: Item<'_, 'p>, first: f64, foot: f64) -> Node<'p> {
    let locale = both.future.locale;
    let (x, width) = (item.x, item.width);
    let mut nodes = vec![item.text.left(x, first, Ink::Ink)];
    let mut at = foot;
    match (item.owner, item.due) {
        (Some(owner), Some(due)) if item.together => {
            nodes.push(pen::icon("person", x - 1.0, at - 11.5, 14.0, Ink::Positive));
            let mut text = owner.place(x + SIGN - 1.0, at, Anchor::Start, Ink::Positive);
            text.runs.push(pen::run(format!(" · {due}"), Type::Small, Ink::Muted));
            nodes.push(pen::node(text));
            at += FOOT_LINE;
        }
        (owner, due) => {
            if let Some(owner) = owner {
                let drop = owner.drop();
                marks::owner(&mut nodes, x - 1.0, at, owner);
                at += drop + FOOT_LINE;
            }
            if let Some(due) = due {
                nodes.push(Block::new(due, Type::Small, width, locale).left(x, at, Ink::Muted));
                at += FOOT_LINE;
            }
        }
    }
    if let Some(status) = item.work.action.status {
        marks::status(&mut nodes, x + 6.0, at - 4.0, status);
        let word = locale.label(marks::status_word(status));
        nodes.push(pen::line(x + SIGN - 1.0, at, Anchor::Start, Type::Small, Ink::Muted, word));
    }
    pen::linked(item.work.detail.link.as_deref(), "change", nodes)
}
