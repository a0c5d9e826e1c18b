//! What she does at which time, under the curve: centred under its time where all have room; else on poles, each text right of
//! its own and below those of later times that it would run into, so that no pole crosses a text.

use super::{AXIS, Moment};
use crate::layout::grid::LEFT;
use crate::layout::hours::Hours;
use crate::layout::pen::{self, Block, SLACK, width};
use crate::locale::Locale;
use crate::model::PersonaDay;
use crate::scene::Node;
use crate::theme::shape::Spacing;
use crate::theme::{Ink, Look, Type};

/// Room of centred texts, the widest that fit are taken; and of texts on poles.
const CENTRED: [f64; 3] = [150.0, 128.0, 104.0];
const ON_POLES: f64 = 160.0;
/// A text on a pole is broken to so little where that keeps it clear of the next.
const NARROWEST: f64 = 92.0;
const APART: f64 = 16.0;
/// What a text may take beyond the axis's ends.
const SIDE: f64 = AXIS.0 - LEFT - 10.0;
/// From a pole to its text.
const POLE: f64 = 6.0;
/// From the upper edge to the baseline of the times, from there to the first line of the texts, and below the last one.
const TIME: f64 = 24.0;
const TEXT: f64 = 19.0;
const BELOW: f64 = 13.0;
/// From the last baseline of a text on a pole to the time of the one below.
const NEXT: f64 = 24.0;
/// From a text on a pole to a later pole.
const CLEAR: f64 = 8.0;

/// A time with its text, not placed yet.
#[derive(Debug)]
struct Said<'p> {
    time: String,
    text: Block<'p>,
}

impl Said<'_> {
    fn width(&self) -> f64 {
        width(&self.time, Type::SmallStrong).max(self.text.width()) * SLACK
    }

    /// From the baseline of its time to that of its last line.
    fn drop(&self) -> f64 {
        if self.text.is_empty() { 0.0 } else { TEXT + self.text.drop() }
    }
}

/// All that is said, and how far below the first baseline each stands.
#[derive(Debug)]
pub struct Words<'p> {
    said: Vec<Said<'p>>,
    /// `None` where all are centred.
    below: Option<Vec<f64>>,
}

/// The axis that holds the times and what is said of them; `None` without any. `lines` are in the order of their times.
pub fn fit<'p>(locale: Locale, lines: &[&'p PersonaDay<'p>]) -> Option<(Hours, Words<'p>)> {
    let said_of = |line: &'p PersonaDay<'p>, room: f64| Said {
        time: locale.time(line.time.minutes),
        text: Block::new(line.text.as_ref(), Type::Body, room, locale),
    };
    for room in CENTRED {
        let said: Vec<Said<'p>> = lines.iter().map(|line| said_of(line, room)).collect();
        let rooms: Vec<_> = lines.iter().zip(&said).map(|(line, it)| (line.time, it.width() / 2.0 - SIDE)).collect();
        let axis = Hours::around(&rooms, AXIS.0, AXIS.1)?;
        let clear = |at: usize| {
            let dx = axis.x(lines[at + 1].time.minutes) - axis.x(lines[at].time.minutes);
            dx >= (said[at].width() + said[at + 1].width()) / 2.0 + APART
        };
        if (0..lines.len() - 1).all(clear) {
            return Some((axis, Words { said, below: None }));
        }
    }
    let last = lines.len() - 1;
    let room = ON_POLES * SLACK + POLE - SIDE;
    let rooms: Vec<_> =
        lines.iter().enumerate().map(|(at, it)| (it.time, if at == last { room } else { 0.0 })).collect();
    let axis = Hours::around(&rooms, AXIS.0, AXIS.1)?;
    let xs: Vec<f64> = lines.iter().map(|it| axis.x(it.time.minutes)).collect();
    let fitting = |at: usize| {
        let free = xs.get(at + 1).map_or(ON_POLES, |next| next - xs[at] - POLE - CLEAR);
        if free < NARROWEST { ON_POLES } else { free.min(ON_POLES) }
    };
    let said: Vec<Said<'p>> = lines.iter().enumerate().map(|(at, line)| said_of(line, fitting(at))).collect();
    let below = below(&xs, &said);
    Some((axis, Words { said, below: Some(below) }))
}

/// From the last to the first: below all later texts that its own would run into.
fn below(xs: &[f64], said: &[Said<'_>]) -> Vec<f64> {
    let mut below = vec![0.0; said.len()];
    for at in (0..said.len()).rev() {
        let end = xs[at] + POLE + said[at].width() + CLEAR;
        let met = (at + 1..said.len()).take_while(|later| xs[*later] < end);
        below[at] = met.map(|later| below[later] + said[later].drop() + NEXT).fold(0.0, f64::max);
    }
    below
}

impl<'p> Words<'p> {
    /// Draws all below `top`, the field of the curve or the clock. Returns them and their lower edge.
    pub fn draw(self, moments: &[Moment<'p>], top: f64, spacing: Spacing) -> (Node<'p>, f64) {
        let on_poles = self.below.is_some();
        let below = self.below.unwrap_or_else(|| vec![0.0; self.said.len()]);
        let first = top + spacing.above() + TIME;
        let ends = self.said.iter().zip(&below).map(|(said, below)| below + said.drop());
        let bottom = first + ends.fold(0.0, f64::max) + BELOW + spacing.below();
        let mut out = Vec::with_capacity(below.len());
        for (at, ((said, moment), down)) in self.said.into_iter().zip(moments).zip(&below).enumerate() {
            // Of several lines with one time, the pole of the lowest text serves all.
            let same = |other: usize| moments.get(other).is_some_and(|it| it.x == moment.x);
            let served = on_poles && at > 0 && same(at - 1);
            out.push(draw(said, moment, top, first + down, (on_poles, !served)));
        }
        (pen::boxed(pen::group("lane lane-does", out)), bottom)
    }
}

fn draw<'p>(said: Said<'p>, moment: &Moment<'p>, top: f64, first: f64, (on_pole, line): (bool, bool)) -> Node<'p> {
    use crate::scene::Anchor;
    let x = moment.x;
    let start = match moment.y {
        // From the middle of the field; a face covers the upper end.
        Some(y) => top - super::FIELD / 2.0 + y + super::FACE + 2.0,
        None => top,
    };
    let (anchor, text_x, end) = match on_pole {
        true => (Anchor::Start, x + POLE, first + said.drop() + 2.0),
        false => (Anchor::Middle, x, top + 8.0),
    };
    let mut out = Vec::with_capacity(3);
    if line {
        out.push(pen::hairlines(&[((x, start), (x, end))], Look::DropLine));
    }
    out.push(pen::line(text_x, first, anchor, Type::SmallStrong, Ink::Ink, said.time));
    if !said.text.is_empty() {
        out.push(pen::node(said.text.place(text_x, first + TEXT, anchor, Ink::Ink)));
    }
    pen::boxed(pen::group("moment", out))
}
