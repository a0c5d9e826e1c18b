//! Opportunities: whose, what, and how much it would bring and cost.

use super::levels::Levels;
use super::{Card, END, FOOT, FOOT_END, FOOT_LINE, PADDING, card, ground, head_room, lay_out};
use crate::layout::content::Placed;
use crate::layout::lanes::{Cells, Lane};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::model::Body;
use crate::scene::Group;
use crate::theme::{Ink, Look};

/// The owner's sign from the card's left edge.
const OWNER: f64 = 11.0;

struct Extra<'p> {
    owner: Option<Block<'p>>,
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
    let letters = marks::letters(lane.content, &placed.detail.sources);
    let extra = Extra { owner: None, levels, beside: false };
    let mut card = card(lane, placed, place, owner.is_some(), letters, extra);
    if let Some(owner) = owner {
        let block = marks::owner_block(owner, head_room(lane, place) - OWNER, lane.content.locale);
        card.head = block.drop();
        card.extra.owner = Some(block);
    }
    let segment = card.segment.as_ref().filter(|it| it.len() == 1).map(marks::segment_width);
    let room = card.width - 2.0 * PADDING - levels.width(lane.content.locale) - 16.0;
    card.extra.beside = !levels.is_empty() && segment.is_some_and(|it| it <= room);
    if !levels.is_empty() {
        card.height = card.last() + levels.height();
    }
    if card.segment.is_some() && !card.extra.beside {
        let line = if levels.is_empty() { FOOT + FOOT_END - END } else { FOOT_LINE };
        card.height += line + card.segment_drop();
    }
    card
}

fn draw<'p>(lane: &Lane<'_, 'p>, card: Card<'p, Extra<'p>>, y: f64, height: f64) -> Group<'p> {
    let (text_x, right) = (card.text_x(), card.right());
    let mut nodes = vec![ground(lane, &card, y, height, Look::OpportunityCard)];
    let Extra { owner, levels, beside } = card.extra;
    if let Some(owner) = owner {
        marks::owner(&mut nodes, card.x + OWNER, y + 22.5, owner);
    }
    nodes.push(card.body.left(text_x, y + card.first, Ink::Ink));
    let mut foot = y + height - FOOT_END;
    if let Some(names) = card.segment {
        if beside {
            let x = right - PADDING - marks::segment_width(&names);
            marks::segment(&mut nodes, x, foot, names);
        } else {
            foot -= names.drop();
            marks::segment(&mut nodes, text_x, foot, names);
            foot -= FOOT_LINE;
        }
    }
    levels.draw(&mut nodes, text_x, foot, lane.content.locale);
    pen::group("opportunity", nodes)
}
