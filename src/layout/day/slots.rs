//! The lanes that a day shares with a map: their cards and texts stand in slots around their times instead of in stages.
//! Neighbours move aside for each other; where the day has no room for all side by side, the closest in time share a slot.

use super::Day;
use super::pack::{self, Wish};
use crate::analysis::Moment;
use crate::layout::content::Placed;
use crate::layout::grid::{CARD, CARD_GAP, CARD_INSET, Column, Deck, Piece};
use crate::layout::lanes::{Cells, Lane, is_column_lane, row_of};
use crate::layout::pen;
use crate::model::{Body, DetailKind, LaneRef, StageIndex};
use crate::order;
use crate::theme::Type;

/// The least width of a slot, and of one with a text that it shows with ease.
const NARROWEST: f64 = CARD + 2.0 * CARD_INSET;
const COMFORTABLE: f64 = 172.0;
const WIDEST: f64 = 256.0;

struct Slot<'p> {
    details: Vec<Placed<'p>>,
    /// For column lanes, and for the stage that its piece belongs to.
    step: usize,
    stage: StageIndex,
    middle: f64,
    width: f64,
}

pub fn cells<'p>(day: &Day<'_, 'p>, lane: LaneRef) -> Option<Cells<'p>> {
    let mut slots = if is_column_lane(lane) { of_steps(day, lane) } else { of_details(day, lane) };
    let (left, right) = (day.hours.left(), day.hours.right());
    let gap = if is_card(lane) { CARD_GAP - 2.0 * CARD_INSET } else { 0.0 };
    let least = least(lane);
    if !is_column_lane(lane) {
        slots = share(slots, right - left, gap, least);
    }
    narrow(&mut slots, right - left, gap, least);
    let wishes: Vec<Wish> = slots.iter().map(|it| Wish { middle: it.middle, width: it.width }).collect();
    let lefts = pack::row(&wishes, left, right, gap);
    let mut deck = Deck { pieces: Vec::new(), columns: Vec::new(), right: day.right, is_first: true };
    let mut details = Vec::with_capacity(slots.len());
    for (order, (mut slot, x)) in slots.into_iter().zip(lefts).enumerate() {
        // Pictures on whole pixels are the same in every renderer.
        let x = x.ceil();
        slot.width = (slot.width - 1.0).floor();
        let steps = slot.step..slot.step + 1;
        deck.columns.push(Column { x, width: slot.width, step: slot.step });
        deck.pieces.push(Piece { stage: slot.stage, order, steps, x, width: slot.width, continued: false });
        details.push(slot.details);
    }
    let context = Lane { content: day.content, deck: &deck, lane, head: 0.0, slots: Some(&details) };
    (row_of(lane).cells)(&context)
}

/// The least width of a slot: an action writes its day into one line.
fn least(lane: LaneRef) -> f64 {
    if lane == LaneRef::Detail(DetailKind::Action) { COMFORTABLE } else { NARROWEST }
}

/// Lanes whose texts stand on cards or bubbles, which keep a distance of their own.
fn is_card(lane: LaneRef) -> bool {
    use DetailKind::*;
    matches!(lane, LaneRef::Detail(Need | Pain | Gain | Opportunity | Action | Fail | Image))
}

fn of_details<'p>(day: &Day<'_, 'p>, lane: LaneRef) -> Vec<Slot<'p>> {
    let slot = |(placed, when): (Placed<'p>, Moment)| {
        let whole = pen::width(&placed.detail.text, Type::BodyMedium);
        let is_image = matches!(placed.detail.body, Body::Image { .. });
        let width = if is_image { WIDEST } else { (whole / 2.0 + 76.0).clamp(COMFORTABLE, WIDEST) };
        let step = placed.step.unwrap_or(0);
        Slot { details: vec![placed], step, stage: placed.stage, middle: day.hours.x_at(when.middle()), width }
    };
    day.details(lane).into_iter().map(slot).collect()
}

/// One slot for each step of which the lane says something.
fn of_steps<'p>(day: &Day<'_, 'p>, lane: LaneRef) -> Vec<Slot<'p>> {
    let says = |step: usize| {
        let touchpoint = super::touchpoint(day.content, step)?;
        let said = match lane {
            LaneRef::Takes => touchpoint.takes.is_some() || touchpoint.waits.is_some(),
            _ => day.says(lane, step),
        };
        let middle = day.hours.x_at(day.table.of_step(step)?.middle());
        let stage = day.content.steps.get(step)?.stage;
        said.then(|| Slot { details: Vec::new(), step, stage, middle, width: NARROWEST })
    };
    let mut slots: Vec<Slot<'p>> = (0..day.content.steps.len()).filter_map(says).collect();
    order::sort_by(&mut slots, |a, b| a.middle.total_cmp(&b.middle));
    slots
}

/// Merges the slots that are closest in time until all fit side by side.
fn share<'p>(slots: Vec<Slot<'p>>, room: f64, gap: f64, least: f64) -> Vec<Slot<'p>> {
    let most = ((room - gap) / (least + gap)).max(1.0) as usize;
    if slots.len() <= most {
        return slots;
    }
    let mut gaps: Vec<(f64, usize)> =
        slots.windows(2).enumerate().map(|(at, pair)| (pair[1].middle - pair[0].middle, at + 1)).collect();
    order::sort_by(&mut gaps, |a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut joins = vec![false; slots.len()];
    gaps.iter().take(slots.len() - most).for_each(|(_, at)| joins[*at] = true);
    let mut found: Vec<(Slot<'p>, f64)> = Vec::with_capacity(most);
    for (slot, joins) in slots.into_iter().zip(joins) {
        match found.last_mut().filter(|_| joins) {
            Some((last, sum)) => {
                *sum += slot.middle;
                last.details.extend(slot.details);
                last.width = last.width.max(slot.width);
                last.middle = *sum / last.details.len() as f64;
            }
            None => {
                let middle = slot.middle;
                found.push((slot, middle));
            }
        }
    }
    found.into_iter().map(|it| it.0).collect()
}

/// Takes from the widest where together they are too wide.
fn narrow(slots: &mut [Slot<'_>], room: f64, gap: f64, least: f64) {
    if pack::fits(slots.iter().map(|it| it.width), room, gap) {
        return;
    }
    let count = slots.len().max(1) as f64;
    let free = room - gap * (count - 1.0) - least * count;
    let beyond = slots.iter().map(|it| it.width - least).sum::<f64>().max(1.0);
    for slot in slots.iter_mut() {
        // More columns than the day has room for, each of its own step: narrower than is good, but none left out.
        slot.width = if free > 0.0 { least + (slot.width - least) * free / beyond } else { least + free / count };
    }
}
