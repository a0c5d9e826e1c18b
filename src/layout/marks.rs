//! The small signs that lanes, cards and the legend share. Each is placed by a point that its comment names.

use super::pen::{self, width};
use crate::model::{ActionStatus, Level, Severity};
use crate::scene::{Anchor, Node, Step};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// Height of a badge; one digit makes it a disc.
pub const BADGE: f64 = 18.0;

/// The number of a touchpoint around `x`, its upper edge at `y`.
pub fn badge<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, number: u32) {
    let text = number.to_string();
    let wide = badge_width(&text);
    out.push(pen::rect(x - wide / 2.0, y, wide, BADGE, BADGE / 2.0, Look::Disc));
    out.push(pen::line(x, y + 12.9, Anchor::Middle, Type::Badge, Ink::Accent, text));
}

fn badge_width(text: &str) -> f64 {
    (width(text, Type::Badge) + 10.0).max(BADGE)
}

/// Bars whose lower left corner is at (`x`, `y`).
pub fn severity<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, severity: Severity) {
    let filled = severity as usize + 1;
    for bar in 0..4 {
        let height = 4.0 + 2.7 * bar as f64;
        let look = if bar < filled { Look::SeverityBar } else { Look::SeverityEmpty };
        out.push(pen::rect(x + 5.0 * bar as f64, y - height, 3.6, height, 1.0, look));
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

/// Two people and whom a part is for, with its left edge at `x` and its baseline at `y`.
pub fn segment<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, names: Cow<'p, str>) {
    out.push(pen::icon("people", x, y - 10.5, 13.0, Ink::Accent));
    out.push(pen::line(x + 17.0, y, Anchor::Start, Type::SmallMedium, Ink::Accent, names));
}

/// What [`segment`] takes.
pub fn segment_width(names: &str) -> f64 {
    17.0 + width(names, Type::SmallMedium)
}

/// Height of a tab, over the panel's edge.
pub const TAB: f64 = 22.0;

/// A tab that hangs from the panel's upper edge `y` on the axis `x`: whom the column is for.
pub fn tab<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, names: Cow<'p, str>) {
    let wide = tab_width(&names);
    let (left, right, bottom) = (x - wide / 2.0, x + wide / 2.0, y + TAB);
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
    out.push(pen::line(left + 26.0, y + 15.3, Anchor::Start, Type::SmallStrong, Ink::Accent, names));
}

pub fn tab_width(names: &str) -> f64 {
    26.0 + width(names, Type::SmallStrong) * pen::SLACK + 9.0
}

/// A person and a team's name: the owner, with the icon's left edge at `x` and the baseline at `y`.
pub fn owner<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, team: &'p str) {
    out.push(pen::icon("person", x, y - 11.5, 14.0, Ink::Positive));
    out.push(pen::line(x + 18.0, y, Anchor::Start, Type::SmallStrong, Ink::Positive, team));
}

/// A persona's disc on her card and at the end of her curve: a letter in a ring around (`x`, `y`).
pub fn initial<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, letter: String) {
    out.push(pen::circle(x, y, 8.0, Look::Initial));
    out.push(pen::line(x, y + 3.8, Anchor::Middle, Type::Mark, Ink::Ink, letter));
}
