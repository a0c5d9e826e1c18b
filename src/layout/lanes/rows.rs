//! Rows of a blueprint on a map that names them: who does it, then the deed. People in the accent, technology muted.

use super::{Cells, Lane, columns};
use crate::layout::grid::Column;
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::model::{Actor, Body};
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Type};
use std::borrow::Cow;

const TOP: f64 = 27.0;
const BOTTOM: f64 = 13.0;
const GAP: f64 = 8.0;

pub fn cells<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    let mut nodes = Vec::new();
    let mut height: f64 = 0.0;
    for column in &lane.deck.columns {
        let Some(step) = lane.content.steps.get(column.step) else { continue };
        let first =
            lane.deck.pieces.iter().any(|it| it.stage == step.stage && it.steps.start == column.step && !it.continued);
        let mut at = lane.head + TOP;
        for placed in lane.content.of_lane(lane.lane, step.stage, column.step..column.step + 1, first) {
            let block = Block::new(placed.detail.text.as_ref(), Type::Body, column.room(), lane.content.locale);
            if let Some((names, ink)) = actors(lane, &placed.detail.body) {
                let names = Block::new(names, Type::SmallStrong, column.room(), lane.content.locale);
                let drop = names.drop();
                nodes.push(names.middle(column.axis(), at, ink));
                at += drop + 17.0;
            }
            let mut last = at + block.drop();
            nodes.push(block.middle(column.axis(), at, columns::ink(lane, placed)));
            last = times(lane, &mut nodes, column, &placed.detail.body, last);
            height = height.max(last + BOTTOM);
            at = last + Type::Body.style().leading + GAP;
        }
    }
    (!nodes.is_empty()).then_some(Cells { height, nodes })
}

/// The names of those who do it; of several in one row the first decides the colour.
fn actors<'p>(lane: &Lane<'_, 'p>, body: &Body<'_>) -> Option<(Cow<'p, str>, Ink)> {
    let Body::Row(row) = body else { return None };
    let ink = if matches!(row.by.first()?, Actor::Team(_)) { Ink::Accent } else { Ink::Muted };
    let names: Vec<&'p str> = row.by.iter().map(|it| name(lane, *it)).collect();
    Some((Cow::Owned(lane.content.locale.commas(&names)), ink))
}

fn name<'p>(lane: &Lane<'_, 'p>, actor: Actor) -> &'p str {
    let project = lane.content.project;
    match actor {
        Actor::Team(id) => project.teams.get(id.index()).map_or("", |it| &it.name.label),
        Actor::System(id) => project.systems.get(id.index()).map_or("", |it| &it.name.label),
        Actor::Channel(id) => project.channels.get(id.index()).map_or("", |it| {
            if it.declared { &it.name.label } else { lane.content.locale.label(Label::of_channel(it.kind.word())) }
        }),
    }
}

/// What it takes, and what it makes others wait. Returns the last baseline.
fn times<'p>(lane: &Lane<'_, 'p>, nodes: &mut Vec<Node<'p>>, column: &Column, body: &Body<'_>, last: f64) -> f64 {
    let Body::Row(row) = body else { return last };
    let mut at = last;
    for (icon, time) in [("clock", row.takes), ("wait", row.waits)] {
        let Some(time) = time else { continue };
        let text = lane.content.locale.duration(time.milliseconds);
        let wide = pen::width(&text, Type::Small) + 17.0;
        at += 18.0;
        nodes.push(pen::icon(icon, column.axis() - wide / 2.0, at - 10.5, 13.0, Ink::Muted));
        nodes.push(pen::line(column.axis() - wide / 2.0 + 17.0, at, Anchor::Start, Type::Small, Ink::Muted, text));
    }
    at
}
