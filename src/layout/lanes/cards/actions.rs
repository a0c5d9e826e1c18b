//! Actions: how far they are, what, who does it and by when.

use super::levels::Levels;
use super::{Card, END, FOOT_LINE, PADDING, card, ground, head_room, lay_out};
use crate::layout::content::Placed;
use crate::layout::lanes::{Cells, Lane};
use crate::layout::marks;
use crate::layout::pen::{self, Block, width};
use crate::model::{ActionStatus, Body};
use crate::scene::{Anchor, Group};
use crate::theme::{Ink, Look, Type};

/// The first baseline; from the last one to the owner's, between feet, below them.
const FIRST: f64 = 45.0;
/// The status' word from the card's left edge, and from its first place to the one below the ring.
const WORD: f64 = 28.0;
const WORD_LINE: f64 = 17.0;
const FOOT: f64 = 22.0;
const FOOT_END: f64 = 11.0;

struct Extra<'p> {
    status: Option<ActionStatus>,
    /// The status' word stands below its ring, because beside it is no room.
    word_below: bool,
    owner: Option<Block<'p>>,
    due: Option<Block<'p>>,
    /// Owner and date stand in one line.
    together: bool,
    levels: Levels,
}

impl Extra<'_> {
    fn feet(&self) -> usize {
        match (self.owner.is_some(), self.due.is_some()) {
            (true, true) => 2 - usize::from(self.together),
            (false, false) => 0,
            _ => 1,
        }
    }
}

pub fn actions<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    lay_out(lane, measure, draw)
}

fn measure<'p>(lane: &Lane<'_, 'p>, placed: Placed<'p>, place: (f64, f64)) -> Card<'p, Extra<'p>> {
    let locale = lane.content.locale;
    let none = Levels { impact: None, effort: None };
    let mut extra = Extra { status: None, word_below: false, owner: None, due: None, together: false, levels: none };
    if let Body::Action(action) = &placed.detail.body {
        let room = place.1 - PADDING - 4.0;
        let due = action.due.map(|it| locale.due(&locale.short_date(it.year, it.month, it.day)));
        let due = due.map(|it| Block::new(it, Type::Small, room, locale));
        let owner = lane.content.team(action.owner).map(|it| marks::owner_block(it, room, locale));
        let levels = Levels { impact: action.impact, effort: action.effort };
        extra = Extra { status: action.status, word_below: false, owner, due, together: false, levels };
    }
    if let (Some(owner), Some(due)) = (&extra.owner, &extra.due) {
        let wide = 18.0 + owner.width() + due.width() + 8.0;
        extra.together = owner.len() == 1 && due.len() == 1 && wide * pen::SLACK <= place.1 - PADDING - 4.0;
    }
    let letters = marks::letters(lane.content, &placed.detail.sources);
    let mut card = card(lane, placed, place, extra.status.is_some(), letters, extra);
    if let Some(status) = card.extra.status {
        card.first = FIRST;
        let wide = width(locale.label(marks::status_word(status)), Type::SmallStrong) * pen::SLACK;
        card.extra.word_below = wide > head_room(lane, place) - WORD;
        card.head = if card.extra.word_below { WORD_LINE } else { 0.0 };
    }
    let feet = card.extra.feet() + usize::from(card.segment.is_some());
    let levels = if card.extra.levels.is_empty() { 0.0 } else { card.extra.levels.height() - FOOT_END };
    let feet_height = if feet == 0 { END } else { FOOT + FOOT_LINE * (feet - 1) as f64 + FOOT_END };
    let drops: f64 = [&card.extra.owner, &card.extra.due].into_iter().flatten().map(Block::drop).sum();
    card.height = card.last() + levels + feet_height + drops + card.segment_drop();
    card
}

fn draw<'p>(lane: &Lane<'_, 'p>, card: Card<'p, Extra<'p>>, y: f64, height: f64) -> Group<'p> {
    let locale = lane.content.locale;
    let text_x = card.text_x();
    let mut nodes = vec![ground(lane, &card, y, height, Look::Card)];
    if let Some(status) = card.extra.status {
        marks::status(&mut nodes, card.x + 17.0, y + 18.5, status);
        let word = locale.label(marks::status_word(status));
        let below = card.extra.word_below;
        let (word_x, word_y) = if below { (text_x, y + 22.5 + WORD_LINE) } else { (card.x + WORD, y + 22.5) };
        nodes.push(pen::line(word_x, word_y, Anchor::Start, Type::SmallStrong, Ink::Ink, word));
    }
    nodes.push(card.body.left(text_x, y + card.first, Ink::Ink));
    let mut foot = y + height - FOOT_END;
    if let Some(names) = card.segment {
        foot -= names.drop();
        marks::segment(&mut nodes, text_x, foot, names);
        foot -= FOOT_LINE;
    }
    let Extra { owner, due, together, levels, .. } = card.extra;
    match (owner, due) {
        (Some(owner), Some(due)) if together => {
            nodes.push(pen::icon("person", text_x - 1.0, foot - 11.5, 14.0, Ink::Positive));
            let mut text = owner.place(text_x + 17.0, foot, Anchor::Start, Ink::Positive);
            let due = due.lines.last().map_or("", |it| it.text.as_ref());
            text.runs.push(pen::run(format!(" · {due}"), Type::Small, Ink::Muted));
            nodes.push(pen::node(text));
            foot -= FOOT_LINE;
        }
        (owner, due) => {
            if let Some(due) = due {
                foot -= due.drop();
                nodes.push(due.left(text_x, foot, Ink::Muted));
                foot -= FOOT_LINE;
            }
            if let Some(owner) = owner {
                foot -= owner.drop();
                marks::owner(&mut nodes, text_x - 1.0, foot, owner);
                foot -= FOOT_LINE;
            }
        }
    }
    levels.draw(&mut nodes, text_x, foot, locale);
    pen::group("action", nodes)
}
