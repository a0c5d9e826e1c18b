//! The time lane: when a step is, how long it takes, and how long it makes the customer wait. The longest of each stands out.

use crate::analysis::Step;
use crate::layout::content::Content;
use crate::layout::grid::Column;
use crate::layout::pen::{self, SLACK, Straight, width};
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Look, Type};

/// From the lane's upper edge to the first baseline; its height with one line, and for each more.
const BASELINE: f64 = 35.0;
const HEIGHT: f64 = 58.0;
const LINE: f64 = 18.0;
/// From an axis to where the dotted line begins, at least.
const CLEAR: f64 = 34.0;
const HOURGLASS: f64 = 17.0;

pub fn is_timed(content: &Content<'_>, step: Step) -> bool {
    content.times(step) != (None, None) || content.touchpoint(step).is_some_and(|it| it.at.is_some())
}

/// What stands in one line of one column.
struct Said {
    text: String,
    kind: Type,
    ink: Ink,
    waits: bool,
}

impl Said {
    fn width(&self) -> f64 {
        width(&self.text, self.kind) + if self.waits { HOURGLASS } else { 0.0 }
    }
}

/// Lays out the lane with its upper edge at `y`. Returns its nodes and its height.
pub fn cells<'p>(content: &Content<'p>, columns: &[Column], y: f64) -> (Vec<Node<'p>>, f64) {
    let steps = || columns.iter().filter_map(|it| content.steps.get(it.step).copied());
    let has_clock = steps().any(|it| content.touchpoint(it).is_some_and(|it| it.at.is_some()));
    let longest = Longest::of(content);
    let said: Vec<Vec<Option<Said>>> = steps().map(|it| said(content, it, &longest, has_clock)).collect();
    let lines = said.iter().map(Vec::len).max().unwrap_or(0);
    let mut nodes = Vec::new();
    for line in 0..lines {
        let at = y + BASELINE + LINE * line as f64;
        let mut before: Option<(usize, f64)> = None;
        let mut dots: Vec<Straight> = Vec::new();
        for (index, (column, said)) in columns.iter().zip(&said).enumerate() {
            let Some(said) = said.get(line).and_then(Option::as_ref) else { continue };
            let half = (said.width() * SLACK / 2.0 + 8.0).max(CLEAR);
            if let Some((_, from)) = before.filter(|it| line == 0 && it.0 + 1 == index)
                && from + 6.0 < column.axis() - half
            {
                dots.push(((from, at - 4.5), (column.axis() - half, at - 4.5)));
            }
            before = Some((index, column.axis() + half));
            place(&mut nodes, said, column.axis(), at);
        }
        if !dots.is_empty() {
            nodes.push(pen::hairlines(&dots, Look::TimeLine));
        }
    }
    (nodes, HEIGHT + LINE * lines.saturating_sub(1) as f64)
}

fn place<'p>(nodes: &mut Vec<Node<'p>>, said: &Said, axis: f64, y: f64) {
    if !said.waits {
        nodes.push(pen::line(axis, y, Anchor::Middle, said.kind, said.ink, said.text.clone()));
        return;
    }
    let left = axis - said.width() / 2.0;
    let ink = if said.ink == Ink::Ink { Ink::Muted } else { said.ink };
    nodes.push(pen::icon("wait", left, y - 11.5, 14.0, ink));
    nodes.push(pen::line(left + HOURGLASS, y, Anchor::Start, said.kind, said.ink, said.text.clone()));
}

/// The clock in a line of its own where any column of the deck has one; then what it takes, then the wait.
fn said(content: &Content<'_>, step: Step, longest: &Longest, has_clock: bool) -> Vec<Option<Said>> {
    let mut lines = Vec::new();
    if has_clock {
        let at = content.touchpoint(step).and_then(|it| it.at);
        lines.push(at.map(|it| Said {
            text: content.locale.time(it.minutes),
            kind: Type::Small,
            ink: Ink::Muted,
            waits: false,
        }));
    }
    let (takes, waits) = content.times(step);
    let duration = |it: crate::model::Duration| content.locale.duration(it.milliseconds);
    if let Some(takes) = takes {
        let kind = if longest.takes == Some(takes.milliseconds) { Type::BodyStrong } else { Type::Body };
        lines.push(Some(Said { text: duration(takes), kind, ink: Ink::Ink, waits: false }));
    }
    if let Some(waits) = waits {
        let is_longest = longest.waits == Some(waits.milliseconds);
        let (kind, ink) = if is_longest { (Type::BodyStrong, Ink::Negative) } else { (Type::Body, Ink::Ink) };
        lines.push(Some(Said { text: duration(waits), kind, ink, waits: true }));
    }
    lines
}

/// The longest time of each kind in the whole picture, in milliseconds; `None` where no single one is longer than all others.
struct Longest {
    takes: Option<u64>,
    waits: Option<u64>,
}

impl Longest {
    fn of(content: &Content<'_>) -> Self {
        let times = || content.steps.iter().map(|it| content.times(*it));
        let takes = times().filter_map(|it| Some(it.0?.milliseconds)).collect();
        let waits = times().filter_map(|it| Some(it.1?.milliseconds)).collect();
        Self { takes: longest(takes), waits: longest(waits) }
    }
}

fn longest(mut times: Vec<u64>) -> Option<u64> {
    times.sort_unstable();
    match times.as_slice() {
        [.., before, last] if before < last => Some(*last),
        _ => None,
    }
}
