//! Today's pains that nobody takes up: how bad they are, and where they are felt.

use super::{Both, Cells};
use crate::analysis::comparison::{Fate, PainFate};
use crate::layout::grid::{CARD, CARD_GAP, CARD_INSET, Deck, Piece};
use crate::layout::lanes::rail_of;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::model::{Body, Severity};
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// Above and below the cards of the lane.
const AROUND: f64 = 12.0;
const RADIUS: f64 = 8.0;
const PADDING: f64 = 12.0;
/// The baseline of a head; the first baseline of the text with and without one; from the text to the foot; below it.
const HEAD: f64 = 23.0;
const BELOW_HEAD: f64 = 46.0;
const NO_HEAD: f64 = 25.0;
const FOOT: f64 = 21.0;
const END: f64 = 13.0;
/// The severity's word from the card's left edge.
const WORD: f64 = 38.0;

struct Card<'p> {
    x: f64,
    width: f64,
    severity: Option<Severity>,
    /// The word stands below the bars, because beside them is no room.
    word_below: bool,
    text: Block<'p>,
    foot: Block<'p>,
    link: Option<&'p str>,
}

pub fn cells<'p>(both: &Both<'p>, deck: &Deck) -> Option<Cells<'p>> {
    let mut rows: Vec<Vec<Card<'p>>> = Vec::new();
    for (stage, piece) in both.stages_of(deck) {
        let open = both.comparison.pains.iter().filter(|it| it.stage == stage && !it.fate.is_carried());
        let open: Vec<&PainFate<'p>> = open.collect();
        let room = piece.width - 2.0 * CARD_INSET;
        let fitting = ((room + CARD_GAP + 0.01) / (CARD + CARD_GAP)).max(1.0) as usize;
        let per_row = open.len().div_ceil(open.len().div_ceil(fitting).max(1)).max(1);
        for (at, row) in open.chunks(per_row).enumerate() {
            if rows.len() == at {
                rows.push(Vec::new());
            }
            rows[at].extend(row.iter().enumerate().map(|(index, it)| measure(both, it, piece, (index, row.len()))));
        }
    }
    let mut nodes = Vec::new();
    let mut y = AROUND;
    for row in rows {
        let height = row.iter().map(Card::height).fold(0.0, f64::max);
        nodes.extend(row.into_iter().map(|card| draw(both, card, y, height)));
        y += height + CARD_GAP;
    }
    if nodes.is_empty() {
        return None;
    }
    let locale = both.future.locale;
    let (rail, least) = rail_of("warn", Cow::Borrowed(locale.label(Label::OpenPains)), 0.0, locale);
    let height = (y - CARD_GAP + AROUND).max(least);
    Some(Cells { rail, nodes, height, zero: 0.0, class: "lane lane-pains", id: "pains".to_owned() })
}

fn measure<'p>(both: &Both<'p>, pain: &PainFate<'p>, piece: &Piece, (index, of): (usize, usize)) -> Card<'p> {
    let content = &both.future;
    let locale = content.locale;
    let width = (piece.width - 2.0 * CARD_INSET - CARD_GAP * (of - 1) as f64) / of as f64;
    let room = width - PADDING - 4.0;
    let severity = match pain.detail.body {
        Body::Pain { severity, .. } => severity,
        _ => None,
    };
    let word = severity.map_or(0.0, |it| pen::width(locale.label(marks::severity_word(it)), Type::SmallStrong));
    let letters = marks::letters(content, &pain.detail.sources);
    let place = pain.touchpoint.and_then(|at| Some((at, both.today.journey.touchpoints.get(at.index())?)));
    let mut foot = place.map_or("", |(at, it)| both.today.label(at, it)).to_owned();
    if pain.fate == Fate::Gone {
        foot = locale.aside(&foot, &locale.inside(Label::Removed));
    }
    Card {
        x: piece.x + CARD_INSET + (width + CARD_GAP) * index as f64,
        width,
        severity,
        word_below: word * pen::SLACK > width - WORD - 8.0,
        text: Block::with_tail(pain.detail.text.as_ref(), Type::BodyMedium, room, locale, letters),
        foot: Block::new(foot, Type::Small, room, locale),
        link: pain.detail.link.as_deref(),
    }
}

impl Card<'_> {
    fn first(&self) -> f64 {
        match self.severity {
            None => NO_HEAD,
            Some(_) if self.word_below => BELOW_HEAD + Type::SmallStrong.style().leading,
            Some(_) => BELOW_HEAD,
        }
    }

    fn height(&self) -> f64 {
        let foot = if self.foot.is_empty() { 0.0 } else { FOOT + self.foot.drop() };
        self.first() + self.text.drop() + foot + END
    }
}

fn draw<'p>(both: &Both<'p>, card: Card<'p>, y: f64, height: f64) -> Node<'p> {
    let locale = both.future.locale;
    let (x, first) = (card.x + PADDING, card.first());
    let look = if card.severity == Some(Severity::Critical) { Look::Critical } else { Look::Card };
    let mut nodes = vec![pen::rect(card.x, y, card.width, height, RADIUS, look)];
    if let Some(severity) = card.severity {
        marks::severity(&mut nodes, x, y + HEAD, severity);
        let word = locale.label(marks::severity_word(severity));
        let below = Type::SmallStrong.style().leading;
        let at = if card.word_below { (x, y + HEAD + below) } else { (card.x + WORD, y + HEAD) };
        nodes.push(pen::line(at.0, at.1, Anchor::Start, Type::SmallStrong, Ink::Negative, word));
    }
    nodes.push(card.text.left(x, y + first, Ink::Ink));
    if !card.foot.is_empty() {
        let drop = card.foot.drop();
        nodes.push(card.foot.left(x, y + height - END - drop, Ink::Muted));
    }
    let link = card.link.map(Cow::Borrowed);
    pen::boxed(Group { class: "pain".into(), link, children: nodes, ..Group::default() })
}
