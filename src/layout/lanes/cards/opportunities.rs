//! Opportunities: whose, what, and how much it would bring and cost.

use super::levels::Levels;
use super::{Card, FOOT, FOOT_END, FOOT_LINE, PADDING, card, ground, lay_out};
use crate::layout::content::Placed;
use crate::layout::lanes::{Cells, Lane};
use crate::layout::marks;
use crate::layout::page::persona_card::letter_run;
use crate::layout::pen;
use crate::model::Body;
use crate::scene::{Anchor, Group};
use crate::theme::{Ink, Look};

#[derive(Clone, Copy)]
struct Extra<'p> {
    owner: Option<&'p str>,
    levels: Levels,
    /// The segment's mark stands beside the levels.
    beside: bool,
}

pub fn opportunities<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    lay_out(lane, measure, draw)
}

fn measure<'p>(lane: &Lane<'_, 'p>, placed: Placed<'p>, place: (f64, f64)) -> Card<'p, Extra<'p>> {
    let (owner, levels) = match &placed.detail.body {
        Body::Opportunity(it) => (lane.content.team(it.owner), Levels { impact: it.impact, effort: it.effort }),
        _ => (None, Levels { impact: None, effort: None }),
    };
    let mut card = card(lane, placed, place, owner.is_some(), Extra { owner, levels, beside: false });
    let segment = card.segment.as_deref().map(marks::segment_width);
    let room = card.width - 2.0 * PADDING - levels.width(lane.content.locale) - 16.0;
    card.extra.beside = !levels.is_empty() && segment.is_some_and(|it| it <= room);
    if !levels.is_empty() {
        card.height = card.last() + levels.height();
    }
    if segment.is_some() && !card.extra.beside {
        card.height = if levels.is_empty() { card.last() + FOOT + FOOT_END } else { card.height + FOOT_LINE };
    }
    card
}

fn draw<'p>(lane: &Lane<'_, 'p>, card: Card<'p, Extra<'p>>, y: f64, height: f64) -> Group<'p> {
    let Extra { owner, levels, beside } = card.extra;
    let (text_x, right) = (card.text_x(), card.right());
    let mut nodes = vec![ground(lane, &card, y, height, Look::OpportunityCard)];
    if let Some(owner) = owner {
        marks::owner(&mut nodes, card.x + 11.0, y + 22.5, owner);
    }
    let mut body = card.body.place(text_x, y + card.first, Anchor::Start, Ink::Ink);
    body.runs.extend(card.letters.map(letter_run));
    nodes.push(pen::node(body));
    let mut foot = y + height - FOOT_END;
    if let Some(names) = card.segment {
        if beside {
            let x = right - PADDING - marks::segment_width(&names);
            marks::segment(&mut nodes, x, foot, names);
        } else {
            marks::segment(&mut nodes, text_x, foot, names);
            foot -= FOOT_LINE;
        }
    }
    levels.draw(&mut nodes, text_x, foot, lane.content.locale);
    pen::group("opportunity", nodes)
}
