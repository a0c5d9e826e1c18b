//! Signs of a blueprint that stand on the edges of cards: fail points, waits, numbers, and the ways between cards.

use crate::layout::pen::{self, width};
use crate::scene::{Anchor, Node, Path, Step};
use crate::theme::{Ink, Look, Type};

pub const FAIL_HEIGHT: f64 = 25.0;
const FAIL_WIDTH: f64 = 30.0;
/// What a triangle needs beside its text at the text's height.
const FAIL_SIDES: f64 = 18.0;

/// Of the triangle with this number.
pub fn fail_width(number: usize) -> f64 {
    (width(&fail_text(number), Type::Mark) + FAIL_SIDES).max(FAIL_WIDTH)
}

fn fail_text(number: usize) -> String {
    format!("F{number}")
}

/// A triangle around `x`, its tip at `y`.
pub fn fail<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, number: usize) {
    let half = fail_width(number) / 2.0;
    let base = y + FAIL_HEIGHT;
    let steps = vec![Step::Move(x, y), Step::Line(x + half, base), Step::Line(x - half, base), Step::Close];
    out.push(pen::path(steps, Look::FailSign));
    out.push(pen::line(x, y + 21.5, Anchor::Middle, Type::Mark, Ink::Inverse, fail_text(number)));
}

pub const WAIT_HEIGHT: f64 = 21.0;

/// Of the pill that says a length of time; wider fonts reach into its padding.
pub fn wait_width(text: &str) -> f64 {
    28.0 + width(text, Type::SmallStrong)
}

/// A pill with an hourglass; its upper left corner at (`x`, `y`).
pub fn wait<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, text: String) {
    out.push(pen::rect(x, y, wait_width(&text), WAIT_HEIGHT, WAIT_HEIGHT / 2.0, Look::WaitPill));
    out.push(pen::icon("wait", x + 6.0, y + 4.0, 13.0, Ink::Negative));
    out.push(pen::line(x + 22.0, y + 14.8, Anchor::Start, Type::SmallStrong, Ink::Negative, text));
}

/// The number of a step on the deep ground of its stages, around `x`, its upper edge at `y`.
pub fn number<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, number: u32) {
    let text = number.to_string();
    let wide = (width(&text, Type::Badge) + 10.0).max(18.0);
    out.push(pen::rect(x - wide / 2.0, y, wide, 18.0, 9.0, Look::Stage(45)));
    out.push(pen::line(x, y + 12.9, Anchor::Middle, Type::Badge, Ink::Inverse, text));
}

/// What a way looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// From one step of the customer's to the next.
    Step,
    Call,
    /// Back to an earlier step.
    Return,
}

impl Kind {
    fn looks(self) -> (Look, Look) {
        match self {
            Kind::Step => (Look::Edge, Look::Arrow),
            Kind::Call => (Look::Call, Look::ArrowCall),
            Kind::Return => (Look::EdgeLoop, Look::ArrowLoop),
        }
    }
}

/// Which ends of a way have a head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heads {
    pub start: bool,
    pub end: bool,
}

pub const STROKE: f64 = 1.8;
const CORNER: f64 = 10.0;
const HEAD: f64 = 7.0;
const HEAD_HALF: f64 = 4.5;

/// A way along `points`, each stretch horizontal or vertical.
pub fn way<'p>(out: &mut Vec<Node<'p>>, points: &[(f64, f64)], kind: Kind, heads: Heads) {
    let ([first, second, ..], [.., before, last]) = (points, points) else { return };
    let (line, head) = kind.looks();
    // The line ends inside the head, so that no gap shows between the two.
    let trimmed = |tip: (f64, f64), towards: (f64, f64), has_head: bool| {
        let (dx, dy) = direction(tip, towards);
        let by = if has_head { HEAD - 1.0 } else { 0.0 };
        (tip.0 + dx * by, tip.1 + dy * by)
    };
    let start = trimmed(*first, *second, heads.start);
    let end = trimmed(*last, *before, heads.end);
    let mut steps = vec![Step::Move(start.0, start.1)];
    for index in 1..points.len() - 1 {
        let at = |it: usize| match it {
            0 => start,
            it if it + 1 == points.len() => end,
            it => points[it],
        };
        let (from, corner, to) = (at(index - 1), points[index], at(index + 1));
        // Two corners share the stretch between them.
        let share = |other: usize, stretch: f64| {
            if other == 0 || other + 1 == points.len() { stretch } else { stretch / 2.0 }
        };
        let r = CORNER.min(share(index - 1, length(from, corner))).min(share(index + 1, length(corner, to)));
        let ((ax, ay), (bx, by)) = (direction(from, corner), direction(corner, to));
        steps.push(Step::Line(corner.0 - ax * r, corner.1 - ay * r));
        steps.push(Step::Arc { r, clockwise: ax * by - ay * bx > 0.0, x: corner.0 + bx * r, y: corner.1 + by * r });
    }
    steps.push(Step::Line(end.0, end.1));
    out.push(Node::Path(Path { steps, look: line, also: None, width: Some(STROKE) }));
    let tips = [(heads.end, *last, *before), (heads.start, *first, *second)];
    let mut steps = Vec::new();
    for (_, tip, towards) in tips.into_iter().filter(|it| it.0) {
        let (dx, dy) = direction(tip, towards);
        let base = (tip.0 + dx * HEAD, tip.1 + dy * HEAD);
        steps.extend([
            Step::Move(tip.0, tip.1),
            Step::Line(base.0 + dy * HEAD_HALF, base.1 - dx * HEAD_HALF),
            Step::Line(base.0 - dy * HEAD_HALF, base.1 + dx * HEAD_HALF),
            Step::Close,
        ]);
    }
    if !steps.is_empty() {
        out.push(pen::path(steps, head));
    }
}

fn length(a: (f64, f64), b: (f64, f64)) -> f64 {
    (a.0 - b.0).abs() + (a.1 - b.1).abs()
}

/// From `a` towards `b`, one of the four.
fn direction(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    let sign = |value: f64| match value {
        it if it > 1e-6 => 1.0,
        it if it < -1e-6 => -1.0,
        _ => 0.0,
    };
    (sign(b.0 - a.0), sign(b.1 - a.1))
}
