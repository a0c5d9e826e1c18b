//! The small signs that lanes, cards and the legend share. Each is placed by a point that its comment names.

use super::content::{Content, Letters};
use super::pen::{self, Block, width};
use crate::locale::{Label, Locale};
use crate::model::{ActionStatus, Level, ResearchId, Severity};
use crate::scene::{Anchor, Node, Path, Run, Step};
use crate::theme::{Ink, Look, STAGE_STEPS, Type};
use std::borrow::Cow;

/// The letters of the sources that a claim rests on, to stand after its text.
pub fn letters<'p>(content: &Content<'_>, sources: &[ResearchId]) -> Option<Run<'p>> {
    letters_of(&content.letters, sources)
}

/// As [`letters`], of a page that is not about one journey.
pub fn letters_of<'p>(letters: &Letters, sources: &[ResearchId]) -> Option<Run<'p>> {
    let letters = letters.of_claim(sources)?;
    Some(pen::run(format!("\u{A0}{letters}"), Type::Letter, Ink::Muted))
}

/// Height of a badge; one digit makes it a disc.
pub const BADGE: f64 = 18.0;

/// The number of a touchpoint around `x`, its upper edge at `y`.
pub fn badge<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, number: u32) {
    let wide = badge_width(number);
    let text = number.to_string();
    out.push(pen::rect(x - wide / 2.0, y, wide, BADGE, BADGE / 2.0, Look::Disc));
    out.push(pen::line(x, y + 12.9, Anchor::Middle, Type::Badge, Ink::Accent, text));
}

pub fn badge_width(number: u32) -> f64 {
    (width(&number.to_string(), Type::Badge) + 10.0).max(BADGE)
}

/// Bars whose lower left corner is at (`x`, `y`).
pub fn severity<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, severity: Severity) {
    bars(out, (x, y), severity, (Look::SeverityBar, Look::SeverityEmpty));
}

/// As [`severity`], of what is retired: without its colour.
pub fn severity_past<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, severity: Severity) {
    bars(out, (x, y), severity, (Look::SeverityGrey, Look::SeverityGreyEmpty));
}

fn bars<'p>(out: &mut Vec<Node<'p>>, (x, y): (f64, f64), severity: Severity, (full, empty): (Look, Look)) {
    let filled = severity as usize + 1;
    for bar in 0..4 {
        let height = 4.0 + 2.7 * bar as f64;
        let look = if bar < filled { full } else { empty };
        out.push(pen::rect(x + 5.0 * bar as f64, y - height, 3.6, height, 1.0, look));
    }
}

/// The word beside the bars.
pub fn severity_word(severity: Severity) -> Label {
    match severity {
        Severity::Low => Label::SeverityLow,
        Severity::Medium => Label::SeverityMedium,
        Severity::High => Label::SeverityHigh,
        Severity::Critical => Label::SeverityCritical,
    }
}

/// Width of three pips.
pub const PIPS: f64 = 24.2;

/// Pips with the left edge of the first at `x`, their middles at `y`.
pub fn impact<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, level: Level) {
    pips(out, x, y, level, Look::Pip, Look::PipEmpty);
}

/// As [`impact`], in the colour of effort.
pub fn effort<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, level: Level) {
    pips(out, x, y, level, Look::EffortPip, Look::EffortPipEmpty);
}

fn pips<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, level: Level, full: Look, empty: Look) {
    for pip in 0..3 {
        let look = if pip <= level as usize { full } else { empty };
        out.push(pen::circle(x + 3.1 + 9.0 * pip as f64, y, 3.1, look));
    }
}

/// The word of how far an action is.
pub fn status_word(status: ActionStatus) -> Label {
    match status {
        ActionStatus::Planned => Label::ActionPlanned,
        ActionStatus::Doing => Label::ActionDoing,
        ActionStatus::Done => Label::ActionDone,
    }
}

/// A ring around (`x`, `y`): empty, half full or full.
pub fn status<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, status: ActionStatus) {
    const R: f64 = 5.0;
    if status == ActionStatus::Done {
        return out.push(pen::circle(x, y, R, Look::StatusFill));
    }
    out.push(pen::circle(x, y, R, Look::StatusRing));
    if status == ActionStatus::Doing {
        let quarter = |x, y| Step::Arc { r: R, clockwise: true, x, y };
        let steps = vec![Step::Move(x, y - R), quarter(x + R, y), quarter(x, y + R), Step::Close];
        out.push(pen::path(steps, Look::StatusFill));
    }
}

/// What stands left of a segment's name in its mark.
const PEOPLE: f64 = 17.0;

/// Whom a part is for, broken into lines; with its sign no wider than `room`.
pub fn segment_block<'p>(names: Cow<'p, str>, room: f64, locale: Locale) -> Block<'p> {
    Block::new(names, Type::SmallMedium, room - PEOPLE, locale)
}

/// Two people and whom a part is for, with its left edge at `x` and its first baseline at `y`.
pub fn segment<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, names: Block<'p>) {
    out.push(pen::icon("people", x, y - 10.5, 13.0, Ink::Accent));
    out.push(names.left(x + PEOPLE, y, Ink::Accent));
}

/// What [`segment`] takes.
pub fn segment_width(names: &Block<'_>) -> f64 {
    PEOPLE + names.width()
}

/// Height of a tab of one line, over the panel's edge, and of each further line.
const TAB: f64 = 22.0;
const TAB_LINE: f64 = 14.0;
/// Left and right of a tab's names.
const TAB_SIDES: f64 = 35.0;

/// Whom a column is for, broken into the lines of a tab no wider than `room`.
pub fn tab_block<'p>(names: Cow<'p, str>, room: f64, locale: Locale) -> Block<'p> {
    Block::new(names, Type::SmallStrong, room - TAB_SIDES, locale)
}

/// What a tab of so many lines is higher than one of one line.
pub fn tab_growth(lines: usize) -> f64 {
    lines.saturating_sub(1) as f64 * TAB_LINE
}

/// A tab that hangs from the panel's upper edge `y` on the axis `x`: whom the column is for.
pub fn tab<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, names: Block<'p>) {
    let wide = tab_width(&names);
    let (left, right, bottom) = (x - wide / 2.0, x + wide / 2.0, y + TAB + tab_growth(names.len()));
    let corner = |x, y| Step::Arc { r: 8.0, clockwise: true, x, y };
    let steps = vec![
        Step::Move(left, y + 0.5),
        Step::Line(right, y + 0.5),
        Step::Line(right, bottom - 8.0),
        corner(right - 8.0, bottom),
        Step::Line(left + 8.0, bottom),
        corner(left, bottom - 8.0),
        Step::Close,
    ];
    out.push(pen::path(steps, Look::Tab));
    out.push(pen::icon("people", left + 9.0, y + 4.5, 13.0, Ink::Accent));
    let mut text = names.place(left + 26.0, y + 15.3, Anchor::Start, Ink::Accent);
    text.leading = TAB_LINE;
    out.push(pen::node(text));
}

pub fn tab_width(names: &Block<'_>) -> f64 {
    names.width() * pen::SLACK + TAB_SIDES
}

/// What becomes of a touchpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    Changed,
    Added,
    Removed,
}

/// A disc with a sign around (`x`, `y`): changed, added, removed.
pub fn change<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, sign: Sign) {
    let (look, icon) = match sign {
        Sign::Changed => (Look::Stage(STAGE_STEPS / 4 * 3), "swap"),
        Sign::Added => (Look::SignAdded, "plus"),
        Sign::Removed => (Look::SignRemoved, "minus"),
    };
    out.push(pen::circle(x, y, 8.5, look));
    out.push(pen::icon(icon, x - 5.5, y - 5.5, 11.0, Ink::Inverse));
}

/// What stands left of a team's name in its mark.
const PERSON: f64 = 18.0;

/// An owner's name, broken into lines; with its sign no wider than `room`.
pub fn owner_block<'p>(team: &'p str, room: f64, locale: Locale) -> Block<'p> {
    Block::new(team, Type::SmallStrong, room - PERSON, locale)
}

/// A person and a team's name: the owner, with the icon's left edge at `x` and the first baseline at `y`.
pub fn owner<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, team: Block<'p>) {
    out.push(pen::icon("person", x, y - 11.5, 14.0, Ink::Positive));
    out.push(team.left(x + PERSON, y, Ink::Positive));
}

/// A persona's disc on her card and at the end of her curve: a letter in a ring around (`x`, `y`).
pub fn initial<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, letter: String) {
    out.push(pen::circle(x, y, 8.0, Look::Initial));
    out.push(pen::line(x, y + 3.8, Anchor::Middle, Type::Mark, Ink::Ink, letter));
}

/// Of a panel's corners.
pub const PANEL_RADIUS: f64 = 12.0;

/// A lane's ground from `x.0` to `x.1` and from `y.0` to `y.1`, inside the border of the panel, whose upper and lower edge
/// come as `panel`: round where it reaches one of them.
pub fn band<'p>(x: (f64, f64), y: (f64, f64), panel: (f64, f64), look: Look) -> Node<'p> {
    let (left, right) = (x.0 + 0.5, x.1 - 0.5);
    let (at_top, at_bottom) = (y.0 <= panel.0, y.1 >= panel.1);
    if !at_top && !at_bottom {
        return pen::rect(left, y.0, right - left, y.1 - y.0, 0.0, look);
    }
    let r = PANEL_RADIUS - 0.5;
    let corner = |x, y| Step::Arc { r, clockwise: true, x, y };
    let (y, end) = (y.0 + if at_top { 0.5 } else { 0.0 }, y.1 - if at_bottom { 0.5 } else { 0.0 });
    let mut steps = Vec::with_capacity(9);
    if at_top {
        steps.extend([Step::Move(left, y + r), corner(left + r, y), Step::Line(right - r, y), corner(right, y + r)]);
    } else {
        steps.extend([Step::Move(left, y), Step::Line(right, y)]);
    }
    if at_bottom {
        steps.extend([Step::Line(right, end - r), corner(right - r, end)]);
        steps.extend([Step::Line(left + r, end), corner(left, end - r)]);
    } else {
        steps.extend([Step::Line(right, end), Step::Line(left, end)]);
    }
    steps.push(Step::Close);
    pen::path(steps, look)
}

/// An elbow at `x` from one height down to another, with a corner of `radius`, and its tip `reach` further right.
pub fn elbow<'p>(x: f64, (from, to): (f64, f64), (radius, reach): (f64, f64)) -> Node<'p> {
    let (tip, half) = (x + reach, if radius < 8.0 { 3.5 } else { 4.5 });
    let steps = vec![
        Step::Move(x, from),
        Step::Line(x, to - radius),
        Step::Arc { r: radius, clockwise: false, x: x + radius, y: to },
        Step::Line(tip, to),
        Step::Move(tip - half - 0.5, to - half),
        Step::Line(tip, to),
        Step::Line(tip - half - 0.5, to + half),
    ];
    pen::path(steps, Look::Elbow)
}

/// A question of the flow in a box: straight above and below, its corners `slant` in from the sides.
pub fn hexagon<'p>(x: f64, y: f64, width: f64, height: f64, slant: f64) -> Node<'p> {
    let (right, bottom, middle) = (x + width, y + height, y + height / 2.0);
    let steps = vec![
        Step::Move(x, middle),
        Step::Line(x + slant, y),
        Step::Line(right - slant, y),
        Step::Line(right, middle),
        Step::Line(right - slant, bottom),
        Step::Line(x + slant, bottom),
        Step::Close,
    ];
    pen::path(steps, Look::Decision)
}

/// The radius of an edge's corners.
const CORNER: f64 = 12.0;

/// An edge along `points` with its head at the last one; each stretch is horizontal or vertical.
pub fn edge<'p>(out: &mut Vec<Node<'p>>, points: &[(f64, f64)], looks: (Look, Look), width: f64) {
    let [.., before, tip] = points else { return };
    let (half, long) = ((0.84 * width + 1.1).max(4.5), (0.8 * width + 3.0).max(7.0));
    let (dx, dy) = (sign(tip.0 - before.0), sign(tip.1 - before.1));
    let mut steps = Vec::with_capacity(points.len() * 2);
    // The line ends inside the head, so that no gap shows between the two.
    let end = (tip.0 - dx * (long - 1.0), tip.1 - dy * (long - 1.0));
    let at = |index: usize| if index + 1 == points.len() { end } else { points[index] };
    steps.push(Step::Move(points[0].0, points[0].1));
    for index in 1..points.len() - 1 {
        let (from, corner, to) = (at(index - 1), points[index], at(index + 1));
        let (first, second) = (length(from, corner), length(corner, to));
        let share = |stretch: f64, outer: bool| if outer { stretch } else { stretch / 2.0 };
        let r = CORNER.min(share(first, index == 1)).min(share(second, index + 2 == points.len()));
        let (ax, ay) = (sign(corner.0 - from.0), sign(corner.1 - from.1));
        let (bx, by) = (sign(to.0 - corner.0), sign(to.1 - corner.1));
        steps.push(Step::Line(corner.0 - ax * r, corner.1 - ay * r));
        steps.push(Step::Arc { r, clockwise: ax * by - ay * bx > 0.0, x: corner.0 + bx * r, y: corner.1 + by * r });
    }
    steps.push(Step::Line(end.0, end.1));
    out.push(Node::Path(Path { steps, look: looks.0, also: None, width: Some(width) }));
    let base = (tip.0 - dx * long, tip.1 - dy * long);
    let head = vec![
        Step::Move(tip.0, tip.1),
        Step::Line(base.0 + dy * half, base.1 + dx * half),
        Step::Line(base.0 - dy * half, base.1 - dx * half),
        Step::Close,
    ];
    out.push(pen::path(head, looks.1));
}

fn length(a: (f64, f64), b: (f64, f64)) -> f64 {
    (a.0 - b.0).abs() + (a.1 - b.1).abs()
}

fn sign(value: f64) -> f64 {
    match value {
        it if it > 1e-6 => 1.0,
        it if it < -1e-6 => -1.0,
        _ => 0.0,
    }
}
