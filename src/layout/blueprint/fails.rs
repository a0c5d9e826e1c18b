//! Fail points: numbered through the whole blueprint, column by column from the customer down, and explained below it.

use super::lanes::{has_cards, zone};
use super::signs;
use crate::layout::content::{Content, Placed};
use crate::layout::grid::MARGIN;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::model::{Body, Detail, DetailKind, LaneRef};
use crate::order;
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Type};

/// A fail point of something that the picture shows.
#[derive(Debug, Clone, Copy)]
pub struct Fail<'p> {
    /// From 1.
    pub number: usize,
    pub detail: &'p Detail<'p>,
    /// What fails: a row, or the touchpoint.
    pub of: Option<&'p Detail<'p>>,
    /// Into `content.steps`.
    pub step: usize,
}

/// All fail points of what is shown, in the order of their numbers.
pub fn all<'p>(content: &Content<'p>) -> Vec<Fail<'p>> {
    let mut lanes: Vec<LaneRef> = content.lanes.iter().copied().filter(|it| has_cards(*it)).collect();
    order::sort_by_key(&mut lanes, |it| zone(*it));
    let mut found = Vec::new();
    for (stage, steps) in content.stages() {
        for step in steps.clone() {
            let is_first = step == steps.start;
            let of_lane = |lane| content.of_lane(lane, stage, step..step + 1, is_first);
            for placed in of_lane(LaneRef::Detail(DetailKind::Fail)) {
                found.push(Fail { number: found.len() + 1, detail: placed.detail, of: None, step });
            }
            for placed in lanes.iter().flat_map(|lane| of_lane(*lane)) {
                for detail in of_row(content, placed) {
                    found.push(Fail { number: found.len() + 1, detail, of: Some(placed.detail), step });
                }
            }
        }
    }
    found
}

fn of_row<'p>(content: &Content<'p>, placed: Placed<'p>) -> Vec<&'p Detail<'p>> {
    match &placed.detail.body {
        Body::Row(row) => row.fails.iter().filter(|it| content.holds(&it.who)).collect(),
        _ => Vec::new(),
    }
}

/// An explanation takes at least so much across.
const LEAST: f64 = 270.0;
/// From the panel to the signs, from a sign's left edge to its text, and between rows.
const ABOVE: f64 = 14.0;
const INDENT: f64 = 36.0;
const BETWEEN: f64 = 12.0;
const RECOVERY: f64 = 17.0;

/// The signs with what they mean, below `y` on a page of `page` px. Returns them and their lower edge.
pub fn explain<'p>(content: &Content<'p>, fails: &[Fail<'p>], page: f64, y: f64) -> (Option<Node<'p>>, f64) {
    if fails.is_empty() {
        return (None, y);
    }
    let room = page - 2.0 * MARGIN;
    let columns = ((room / LEAST) as usize).max(1);
    let wide = room / columns as f64;
    let mut children = Vec::new();
    let mut top = y + ABOVE;
    for row in fails.chunks(columns) {
        let mut height: f64 = signs::FAIL_HEIGHT;
        for (column, fail) in row.iter().enumerate() {
            let (group, tall) = explanation(content, fail, MARGIN + wide * column as f64, top, wide);
            children.push(group);
            height = height.max(tall);
        }
        top += height + BETWEEN;
    }
    let group = Group { class: "fails".into(), id: "fails".to_owned(), children, ..Group::default() };
    (Some(pen::boxed(group)), top - BETWEEN)
}

/// One sign with its text. Returns it and its height.
fn explanation<'p>(content: &Content<'p>, fail: &Fail<'p>, x: f64, y: f64, wide: f64) -> (Node<'p>, f64) {
    let (detail, locale) = (fail.detail, content.locale);
    let indent = INDENT.max(signs::fail_width(fail.number) + 6.0);
    let room = wide - indent - 14.0;
    let mut children = Vec::new();
    signs::fail(&mut children, x + signs::fail_width(fail.number) / 2.0 - 1.0, y, fail.number);
    let text =
        Block::with_tail(detail.text.as_ref(), Type::Small, room, locale, marks::letters(content, &detail.sources));
    let mut at = y + 12.0;
    let ink = if is_assumed(content, fail) { Ink::Muted } else { Ink::Ink };
    let mut last = at + text.drop();
    children.push(text.left(x + indent, at, ink));
    at = last + RECOVERY;
    let mut add = |children: &mut Vec<Node<'p>>, block: Block<'p>| {
        last = at + block.drop();
        children.push(pen::node(block.place(x + indent, at, Anchor::Start, Ink::Muted)));
        at = last + RECOVERY;
    };
    if let Body::Fail { recovery: Some(recovery) } = &detail.body {
        let text = locale.colon(locale.label(Label::Recovery), recovery);
        add(&mut children, Block::new(text, Type::Small, room, locale));
    }
    if is_assumed(content, fail) {
        add(&mut children, Block::new(locale.label(Label::Assumed), Type::Small, room, locale));
    }
    if let Some(names) = content.limit(&detail.who) {
        let names = marks::segment_block(names, room, locale);
        last = at + names.drop();
        marks::segment(&mut children, x + indent, at, names);
    }
    let link = detail.link.as_deref();
    (pen::linked(link, "explained", children), last + 6.0 - y)
}

fn is_assumed(content: &Content<'_>, fail: &Fail<'_>) -> bool {
    let step = content.steps.get(fail.step).copied();
    step.is_some_and(|it| content.is_assumed(fail.detail, Some(it), it.stage))
}
