//! What stands beside an edge: whom it is for, how many take it, on which condition and when.

use super::chart::{Chart, Kind, Tie};
use crate::layout::content::Content;
use crate::layout::layered::{Align, Spot};
use crate::layout::pen::{self, Block, SLACK, width};
use crate::locale::Label;
use crate::scene::{Anchor, Node, Run, Text};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// A share and its condition stand in one line up to this width.
const LINE: f64 = 150.0;
/// Else a condition is broken into lines of this one.
const ROOM: f64 = 140.0;
const NARROW: f64 = 96.0;
/// An icon in a line, and the room it takes.
const ICON: f64 = 13.0;
const ICON_ROOM: f64 = 17.0;

#[derive(Debug, Default)]
pub struct Words<'p> {
    lines: Vec<Line<'p>>,
}

#[derive(Debug, Default)]
struct Line<'p> {
    icon: Option<(&'static str, Ink)>,
    runs: Vec<Run<'p>>,
}

impl Line<'_> {
    fn width(&self) -> f64 {
        let icon = if self.icon.is_some() { ICON_ROOM } else { 0.0 };
        icon + self.runs.iter().map(|it| f64::from(it.width)).sum::<f64>() * SLACK
    }
}

/// What an edge says. `beside`: it leads to the node at its right, which leaves room for the count only.
pub fn of<'p>(content: &Content<'p>, chart: &Chart<'p>, tie: &Tie<'p>, beside: bool, bottleneck: bool) -> Words<'p> {
    let mut words = Words::default();
    let ink = match () {
        () if bottleneck => Ink::Negative,
        () if chart.is_loop(tie) => Ink::Positive,
        () => Ink::Ink,
    };
    if chart.measured {
        words.measured(content, chart, tie, beside, ink)
    } else {
        words.written(content, chart, tie, ink)
    }
    if let Some(after) = tie.arrow.and_then(|it| it.after) {
        let text = content.locale.after(&content.locale.duration(after.milliseconds));
        words.line(None, vec![pen::run(text, Type::SmallStrong, Ink::Positive)]);
    }
    if bottleneck {
        let name = content.locale.label(Label::Bottleneck);
        words.line(Some(("wait", Ink::Negative)), vec![pen::run(name, Type::SmallStrong, Ink::Negative)]);
    }
    words
}

impl<'p> Words<'p> {
    fn line(&mut self, icon: Option<(&'static str, Ink)>, runs: Vec<Run<'p>>) {
        self.lines.push(Line { icon, runs });
    }

    fn block(&mut self, content: &Content<'p>, text: impl Into<Cow<'p, str>>, kind: Type, ink: Ink) {
        self.narrow(content, text, ROOM, kind, ink);
    }

    fn narrow(&mut self, content: &Content<'p>, text: impl Into<Cow<'p, str>>, room: f64, kind: Type, ink: Ink) {
        for line in Block::new(text, kind, room, content.locale).lines.into_vec() {
            let run =
                Run { text: line.text, breaks: false, kind: Some(kind), ink: Some(ink), width: line.width as f32 };
            self.line(None, vec![run]);
        }
    }

    fn written(&mut self, content: &Content<'p>, chart: &Chart<'p>, tie: &Tie<'p>, ink: Ink) {
        let Some(arrow) = tie.arrow else { return };
        if let Some(names) = names(content, tie) {
            self.line(Some(("people", Ink::Accent)), vec![pen::run(names, Type::SmallStrong, Ink::Ink)]);
        }
        let share = tie.share.map(|it| {
            let ink = if tie.stated { ink } else { Ink::Muted };
            let kind = if tie.stated { Type::SmallStrong } else { Type::Small };
            pen::run(content.locale.percent(one_decimal(it)), kind, ink)
        });
        let when = arrow.when.as_deref();
        match (share, when) {
            (Some(share), Some(when)) => {
                let text = pen::run(format!(" {when}"), Type::Small, Ink::Muted);
                if f64::from(share.width + text.width) <= LINE {
                    self.line(None, vec![share, text]);
                } else {
                    self.line(None, vec![share]);
                    self.narrow(content, when, NARROW, Type::Small, Ink::Muted);
                }
            }
            (Some(share), None) => self.line(None, vec![share]),
            (None, Some(when)) if self.lines.is_empty() && !chart.is_loop(tie) => {
                self.block(content, when, Type::SmallStrong, ink)
            }
            (None, Some(when)) => self.block(content, when, Type::Small, Ink::Muted),
            (None, None) => {}
        }
    }

    fn measured(&mut self, content: &Content<'p>, chart: &Chart<'p>, tie: &Tie<'p>, beside: bool, ink: Ink) {
        let when = tie.arrow.and_then(|it| it.when.as_deref());
        let figure = tie.count.filter(|_| !says_the_node(chart, tie)).map(|it| content.locale.number(it));
        let counts = match (tie.arrow, chart.nodes[tie.to].kind) {
            (None, Kind::Question(index)) => {
                let touchpoint = content.journey.touchpoints.get(index.index());
                touchpoint.and_then(|it| it.decides.as_ref()).and_then(|it| it.counts.as_deref())
            }
            _ => None,
        };
        if chart.is_loop(tie) {
            let mut runs: Vec<Run<'p>> = figure.map(|it| pen::run(it, Type::SmallStrong, ink)).into_iter().collect();
            if let Some(when) = when {
                let blank = if runs.is_empty() { "" } else { " " };
                runs.push(pen::run(format!("{blank}{when}"), Type::Small, Ink::Muted));
            }
            if !runs.is_empty() {
                self.line(None, runs);
            }
            return;
        }
        let lead = names(content, tie).or(when.map(Cow::Borrowed));
        let mut head = String::new();
        match lead {
            Some(lead) if width(&lead, Type::SmallStrong) > ROOM * 0.75 => {
                self.block(content, lead, Type::SmallStrong, ink)
            }
            Some(lead) => head = lead.into_owned(),
            None => {}
        }
        if let Some(figure) = figure {
            head += if head.is_empty() { "" } else { " · " };
            head += &figure;
        }
        if let Some(counts) = counts {
            head.push(' ');
            head += counts;
        }
        if head.is_empty() {
            return;
        }
        let mut runs = vec![pen::run(head, Type::SmallStrong, ink)];
        if let Some(share) = tie.share.filter(|it| !beside && *it < 100.0) {
            runs.push(pen::run(format!(" {}", content.locale.percent(share.round())), Type::Small, Ink::Muted));
        }
        self.line(None, runs);
        if tie.arrow.is_some_and(|it| !it.who.is_empty())
            && let Some(when) = when
        {
            self.block(content, when, Type::Small, Ink::Muted);
        }
    }

    /// Width and height; `None` where nothing is said.
    pub fn size(&self) -> Option<(f64, f64)> {
        let widest = self.lines.iter().map(Line::width).fold(0.0, f64::max);
        (!self.lines.is_empty()).then(|| (widest, Type::Small.style().leading * self.lines.len() as f64))
    }

    /// Width and height of the last line alone.
    pub fn last_size(&self) -> Option<(f64, f64)> {
        Some((self.lines.last()?.width(), Type::Small.style().leading))
    }

    /// Puts the lines where room was found for them; `below` is the upper edge of the last one, where that stands apart.
    pub fn place(self, out: &mut Vec<Node<'p>>, spot: Spot, below: Option<f64>) {
        let leading = Type::Small.style().leading;
        let last = self.lines.len() - 1;
        // What stands apart leaves its room above to the others, which move down to their edge.
        let shift = if below.is_some() { leading } else { 0.0 };
        for (index, line) in self.lines.into_iter().enumerate() {
            let top = below.filter(|_| index == last).unwrap_or(spot.frame.y + shift + leading * index as f64);
            let y = top + 11.5;
            let left = match spot.align {
                Align::Left => spot.frame.x,
                Align::Middle => spot.frame.x + (spot.frame.width - line.width()) / 2.0,
                Align::Right => spot.frame.x + spot.frame.width - line.width(),
            };
            let (x, anchor) = match (spot.align, line.icon) {
                (_, Some((icon, ink))) => {
                    out.push(pen::icon(icon, left, y - 10.5, ICON, ink));
                    (left + ICON_ROOM, Anchor::Start)
                }
                (Align::Left, None) => (left, Anchor::Start),
                (Align::Middle, None) => (spot.frame.x + spot.frame.width / 2.0, Anchor::Middle),
                (Align::Right, None) => (spot.frame.x + spot.frame.width, Anchor::End),
            };
            let first = line.runs.first();
            out.push(pen::node(Text {
                x,
                y,
                anchor,
                kind: first.and_then(|it| it.kind).unwrap_or(Type::Small),
                ink: first.and_then(|it| it.ink).unwrap_or(Ink::Ink),
                halo: Some(Look::HaloSurface),
                leading,
                runs: line.runs.into(),
            }));
        }
    }
}

/// Whether the node that a way leaves already says how many take it: all do, and the next is the end.
fn says_the_node(chart: &Chart<'_>, tie: &Tie<'_>) -> bool {
    matches!(chart.nodes[tie.to].kind, Kind::Success(_))
        && chart.nodes[tie.from].count == tie.count
        && tie.arrow.is_some_and(|it| it.when.is_none())
}

fn names<'p>(content: &Content<'p>, tie: &Tie<'p>) -> Option<Cow<'p, str>> {
    let who = tie.arrow.map_or(&[][..], |it| &it.who);
    let names: Vec<&'p str> = who.iter().map(|it| content.name_of(*it)).collect();
    match names.as_slice() {
        [] => None,
        [one] => Some(Cow::Borrowed(*one)),
        more => Some(Cow::Owned(content.locale.commas(more))),
    }
}

/// `30`, `12.5`.
fn one_decimal(value: f64) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    format!("{tenths}")
}
