//! The lane of pictures: each in its stage's width, what it shows below. One whose file could not be used is a dashed box.

use super::{Cells, Lane};
use crate::layout::content::Placed;
use crate::layout::grid::{CARD, CARD_GAP, CARD_INSET, Piece};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::model::{Body, ImageData};
use crate::scene::{Group, Image, Node};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

const AROUND: f64 = 12.0;
/// No picture is higher; a missing one is lower.
const HIGHEST: f64 = 160.0;
const MISSING: f64 = 64.0;

struct Frame<'p> {
    placed: Placed<'p>,
    data: Option<&'p ImageData>,
    caption: Block<'p>,
    x: f64,
    width: f64,
    height: f64,
}

pub fn cells<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    let mut nodes = Vec::new();
    let mut height: f64 = 0.0;
    for piece in &lane.deck.pieces {
        let mut y = lane.head + AROUND;
        for row in frames(lane, piece) {
            let tallest = row.iter().map(|it| it.height).fold(0.0, f64::max);
            let mut bottom = y + tallest;
            for frame in row {
                bottom = bottom.max(draw(lane, &mut nodes, frame, y, tallest));
            }
            height = height.max(bottom + AROUND);
            y = bottom + CARD_GAP;
        }
    }
    (!nodes.is_empty()).then_some(Cells { height, nodes })
}

fn frames<'p>(lane: &Lane<'_, 'p>, piece: &Piece) -> Vec<Vec<Frame<'p>>> {
    let details: Vec<Placed<'p>> = lane.details_of(piece).collect();
    let room = piece.width - 2.0 * CARD_INSET;
    let fitting = ((room + CARD_GAP) / (CARD + CARD_GAP)).max(1.0) as usize;
    let count = details.len().div_ceil(fitting).max(1);
    let per_row = details.len().div_ceil(count).max(1);
    let rows = details.chunks(per_row).map(|row| {
        let width = (room - CARD_GAP * (row.len() - 1) as f64) / row.len() as f64;
        let left = |index: usize| piece.x + CARD_INSET + (width + CARD_GAP) * index as f64;
        row.iter().enumerate().filter_map(|(index, it)| frame(lane, *it, left(index), width)).collect()
    });
    rows.collect()
}

fn frame<'p>(lane: &Lane<'_, 'p>, placed: Placed<'p>, x: f64, width: f64) -> Option<Frame<'p>> {
    let Body::Image { image, shows } = &placed.detail.body else { return None };
    let data = lane.content.project.images.get(image.index()).and_then(|it| it.data.as_ref());
    let text = shows.as_deref().unwrap_or("");
    let caption = Block::new(text, Type::Small, width, lane.content.locale);
    let (width, height) = match data {
        Some(data) => {
            let (across, down) = (f64::from(data.width.max(1)), f64::from(data.height.max(1)));
            let scale = (width / across).min(HIGHEST / down);
            (across * scale, down * scale)
        }
        None => (width, MISSING),
    };
    Some(Frame { placed, data, caption, x, width, height })
}

/// Returns the lower edge.
fn draw<'p>(lane: &Lane<'_, 'p>, nodes: &mut Vec<Node<'p>>, frame: Frame<'p>, y: f64, tallest: f64) -> f64 {
    let mut own = Vec::new();
    let Frame { x, width, height, .. } = frame;
    match (frame.data, &frame.placed.detail.body) {
        (Some(data), Body::Image { shows, .. }) => own.push(Node::Image(Box::new(Image {
            x,
            y,
            width,
            height,
            round: false,
            media_type: data.media_type,
            bytes: &data.bytes,
            alternative: Cow::Borrowed(shows.as_deref().unwrap_or("")),
        }))),
        _ => {
            own.push(pen::rect(x, y, width, height, 8.0, Look::AssumedCard));
            own.push(pen::icon("picture", x + width / 2.0 - 10.0, y + height / 2.0 - 10.0, 20.0, Ink::Muted));
        }
    }
    if let Some(number) = lane.content.number(frame.placed) {
        marks::badge(&mut own, x + width - 15.0, y + 6.0, number);
    }
    let mut bottom = y + tallest;
    if !frame.caption.is_empty() {
        let drop = frame.caption.drop();
        own.push(frame.caption.left(x, y + height + 17.0, Ink::Muted));
        bottom = bottom.max(y + height + 17.0 + drop + 4.0);
    }
    let link = frame.placed.detail.link.as_deref().map(Cow::Borrowed);
    nodes.push(pen::boxed(Group { class: "image".into(), link, children: own, ..Group::default() }));
    bottom
}
