//! The stages of a strip: how wide each is, and its small chevron with the name inside.

use super::Strip;
use crate::layout::page::chevrons::look;
use crate::layout::pen::{self, SLACK, width};
use crate::model::Stage;
use crate::scene::{Anchor, Group, Node, Step};
use crate::theme::{Ink, Look, Type};
use std::ops::Range;

/// How far the tip reaches, the gap to the next, the outer corners.
const TIP: f64 = 6.5;
const GAP: f64 = 3.0;
const CORNER: f64 = 6.0;
/// Left and right of a name together: tip, notch and some air; the first chevron has no notch.
const SIDES: f64 = 22.0;
const FIRST_SIDES: f64 = 18.0;
/// From the middle of a chevron to the baseline of its name.
const BASELINE: f64 = 4.0;
/// The middle of the first chevron lies a little further left, too.
const ASIDE: f64 = 2.0;

/// A stage in a strip.
#[derive(Debug)]
pub struct Piece<'p> {
    pub stage: Option<&'p Stage<'p>>,
    /// Into the strip's steps.
    pub steps: Range<usize>,
    pub left: f64,
    pub width: f64,
    pub named: bool,
}

impl Piece<'_> {
    /// The axis of one of its steps.
    pub fn axis(&self, step: usize) -> f64 {
        let column = self.width / self.steps.len().max(1) as f64;
        self.left + column * (step.saturating_sub(self.steps.start) as f64 + 0.5)
    }
}

/// The stages from left to right: as wide as their touchpoints are many, and where all names fit, each at least as wide as its
/// name; what a stage lacks is taken from the one with the most to spare.
pub fn pieces<'p>(strip: &Strip<'_, 'p>) -> Vec<Piece<'p>> {
    let mut start = 0;
    let chunks = strip.steps.chunk_by(|one, other| one.stage == other.stage);
    let mut pieces: Vec<Piece<'p>> = chunks
        .map(|chunk| {
            let steps = start..start + chunk.len();
            start = steps.end;
            let stage = strip.journey.stages.get(chunk[0].stage.index());
            let share = chunk.len() as f64 / strip.steps.len() as f64;
            Piece { stage, steps, left: strip.left, width: strip.width * share, named: false }
        })
        .collect();
    let least: Vec<f64> = pieces.iter().enumerate().map(|(order, it)| name_width(it.stage, order == 0)).collect();
    if least.iter().sum::<f64>() <= strip.width {
        make_room(&mut pieces, &least);
    }
    let mut left = strip.left;
    for piece in &mut pieces {
        piece.left = left;
        left += piece.width;
    }
    pieces
}

fn name_width(stage: Option<&Stage<'_>>, first: bool) -> f64 {
    let name = stage.map_or(0.0, |it| width(&it.name.label, Type::Badge));
    name * SLACK + if first { FIRST_SIDES } else { SIDES }
}

/// Few: all of their names fit into one strip.
fn make_room(pieces: &mut [Piece<'_>], least: &[f64]) {
    for at in 0..pieces.len() {
        pieces[at].named = true;
        // Each turn takes all that one other stage can spare, or all that is lacking.
        for _ in 0..pieces.len() {
            let lacking = least[at] - pieces[at].width;
            let spare = |other: usize| pieces[other].width - least[other];
            let most =
                (0..pieces.len()).max_by(|one, other| spare(*one).total_cmp(&spare(*other)).then(other.cmp(one)));
            let Some(most) = most.filter(|most| lacking > 0.0 && spare(*most) > 0.0) else { break };
            let taken = lacking.min(spare(most));
            pieces[most].width -= taken;
            pieces[at].width += taken;
        }
    }
}

/// The chevrons with their upper edge at `top`; `None` without stages.
pub fn draw<'p>(strip: &Strip<'_, 'p>, pieces: &[Piece<'p>], top: f64) -> Option<Node<'p>> {
    let height = strip.size.stages;
    let children: Vec<Node<'p>> = pieces
        .iter()
        .enumerate()
        .map(|(order, piece)| {
            let (first, last) = (order == 0, order + 1 == pieces.len());
            let look = if strip.retired { Look::Blank } else { look(order, pieces.len()) };
            let mut children = vec![pen::path(shape(piece, (top, height), (first, last)), look)];
            let name = piece.stage.map_or("", |it| &it.name.label);
            let mut title = String::new();
            if piece.named {
                let ink = if strip.retired { Ink::Muted } else { Ink::Inverse };
                let aside = if first && !last { ASIDE } else { 0.0 };
                let (x, y) = (piece.left + piece.width / 2.0 - aside, top + height / 2.0 + BASELINE);
                children.push(pen::line(x, y, Anchor::Middle, Type::Badge, ink, name));
            } else {
                name.clone_into(&mut title);
            }
            pen::boxed(Group { class: "stage".into(), title, children, ..Group::default() })
        })
        .collect();
    (!children.is_empty()).then(|| pen::boxed(pen::group("stages", children)))
}

/// From notch to tip; the outer corners of the strip are round. Of many stages in little room, tips and gaps shrink.
fn shape(piece: &Piece<'_>, (top, height): (f64, f64), (first, last): (bool, bool)) -> Vec<Step> {
    let tip = TIP.min(piece.width / 3.0);
    let half_gap = (GAP / 2.0).min(piece.width / 8.0);
    let corner_radius = CORNER.min(piece.width / 2.0 - half_gap);
    let (left, right) = (piece.left, piece.left + piece.width);
    let (bottom, middle) = (top + height, top + height / 2.0);
    let corner = |x, y| Step::Arc { r: corner_radius, clockwise: true, x, y };
    let notch = left + half_gap;
    let mut steps = Vec::with_capacity(10);
    steps.push(Step::Move(if first { left + corner_radius } else { notch - tip }, top));
    if last {
        steps.extend([Step::Line(right - corner_radius, top), corner(right, top + corner_radius)]);
        steps.extend([Step::Line(right, bottom - corner_radius), corner(right - corner_radius, bottom)]);
    } else {
        let end = right - half_gap;
        steps.extend([Step::Line(end - tip, top), Step::Line(end, middle), Step::Line(end - tip, bottom)]);
    }
    if first {
        steps.extend([Step::Line(left + corner_radius, bottom), corner(left, bottom - corner_radius)]);
        steps.extend([Step::Line(left, top + corner_radius), corner(left + corner_radius, top)]);
    } else {
        steps.extend([Step::Line(notch - tip, bottom), Step::Line(notch, middle)]);
    }
    steps.push(Step::Close);
    steps
}
