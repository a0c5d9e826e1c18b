//! Cards of a text alone: needs and gains; and fail points with the way they are put right.

use super::{Card, FOOT, FOOT_END, PADDING, card, ground, lay_out};
use crate::layout::content::Placed;
use crate::layout::lanes::{Cells, Lane};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::model::Body;
use crate::scene::Group;
use crate::theme::{Ink, Look, Type};

pub fn needs<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    lay_out(lane, measure, |lane, card, y, height| draw(lane, card, y, height, "need"))
}

pub fn gains<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    lay_out(lane, measure, |lane, card, y, height| draw(lane, card, y, height, "gain"))
}

pub fn fails<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    lay_out(lane, measure, |lane, card, y, height| draw(lane, card, y, height, "fail"))
}

/// How a fail point is put right.
type Recovery<'p> = Option<Block<'p>>;

fn measure<'p>(lane: &Lane<'_, 'p>, placed: Placed<'p>, place: (f64, f64)) -> Card<'p, Recovery<'p>> {
    let locale = lane.content.locale;
    let recovery = match &placed.detail.body {
        Body::Fail { recovery: Some(text) } => {
            let text = locale.colon(locale.label(Label::Recovery), text);
            Some(Block::new(text, Type::Small, place.1 - PADDING - 4.0, locale))
        }
        _ => None,
    };
    let letters = marks::letters(lane.content, &placed.detail.sources);
    let mut card = card(lane, placed, place, false, letters, recovery);
    if let Some(recovery) = &card.extra {
        card.height = card.last() + FOOT + recovery.drop() + FOOT_END;
    }
    if card.segment.is_some() {
        card.height += FOOT + card.segment_drop();
    }
    card
}

fn draw<'p>(lane: &Lane<'_, 'p>, card: Card<'p, Recovery<'p>>, y: f64, height: f64, class: &'static str) -> Group<'p> {
    let text_x = card.text_x();
    let mut nodes = vec![ground(lane, &card, y, height, Look::Card)];
    let last = y + card.last();
    nodes.push(card.body.left(text_x, y + card.first, Ink::Ink));
    if let Some(recovery) = card.extra {
        nodes.push(recovery.left(text_x, last + FOOT, Ink::Muted));
    }
    if let Some(names) = card.segment {
        marks::segment(&mut nodes, text_x, y + height - FOOT_END - names.drop(), names);
    }
    pen::group(class, nodes)
}
