//! Short ways to put primitives down: texts that know their widths, shapes, icons. Decides nothing about what is shown.

use super::text::{Line, break_cow, width_of};
use crate::locale::Locale;
use crate::scene::{Anchor, Circle, Few, Group, IconUse, Node, Path, Rect, Run, Step, Text};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// What a text may exceed its measured width by before it touches something: other fonts are wider than Inter.
pub const SLACK: f64 = 1.06;

/// Width of one line in px, in the style of `kind`.
pub fn width(text: &str, kind: Type) -> f64 {
    width_of(text, kind)
}

/// A text broken into lines, not placed yet.
#[derive(Debug)]
pub struct Block<'p> {
    pub lines: Few<Line<'p>>,
    pub kind: Type,
    /// What goes on after the last line, or below it where `breaks` says so.
    tail: Option<Run<'p>>,
}

impl<'p> Block<'p> {
    /// Breaks `text` into lines that fit into `room` px even in a wider font. A blank text gives no line.
    pub fn new(text: impl Into<Cow<'p, str>>, kind: Type, room: f64, locale: Locale) -> Self {
        let lines = break_cow(text.into(), kind, room, &locale);
        Self { lines, kind, tail: None }
    }

    /// As [`Block::new`], with a run in a style of its own at the end, in the last line if it fits there.
    pub fn with_tail(
        text: impl Into<Cow<'p, str>>,
        kind: Type,
        room: f64,
        locale: Locale,
        tail: Option<Run<'p>>,
    ) -> Self {
        let mut block = Self::new(text, kind, room, locale);
        block.tail = tail.map(|run| {
            let fits = (block.last_width() + f64::from(run.width)) * SLACK <= room;
            Run { breaks: !fits && !block.lines.is_empty(), ..run }
        });
        block
    }

    /// Lets the tail stand in a line of its own.
    pub fn tail_below(&mut self) {
        if let Some(tail) = self.tail.as_mut().filter(|_| !self.lines.is_empty()) {
            tail.breaks = true;
        }
    }

    /// Of the tail; 0 without one.
    pub fn tail_width(&self) -> f64 {
        self.tail.as_ref().map_or(0.0, |it| f64::from(it.width))
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of lines.
    pub fn len(&self) -> usize {
        let tail = self.tail.as_ref().is_some_and(|it| it.breaks || self.lines.is_empty());
        self.lines.len() + usize::from(tail)
    }

    pub fn leading(&self) -> f64 {
        self.kind.style().leading
    }

    /// From the first baseline to the last; 0 for one line and for none.
    pub fn drop(&self) -> f64 {
        self.len().saturating_sub(1) as f64 * self.leading()
    }

    /// Of the widest line.
    pub fn width(&self) -> f64 {
        self.lines.iter().map(|line| line.width).fold(0.0, f64::max)
    }

    /// Of the last line.
    pub fn last_width(&self) -> f64 {
        self.lines.last().map_or(0.0, |line| line.width)
    }

    pub fn place(self, x: f64, y: f64, anchor: Anchor, ink: Ink) -> Text<'p> {
        let leading = self.leading();
        let mut runs = self.lines.map(|index, line| line.run(index > 0));
        runs.extend(self.tail);
        Text { x, y, anchor, kind: self.kind, ink, halo: None, leading, runs }
    }

    /// Left-aligned at `x`, first baseline at `y`.
    pub fn left(self, x: f64, y: f64, ink: Ink) -> Node<'p> {
        node(self.place(x, y, Anchor::Start, ink))
    }

    pub fn middle(self, x: f64, y: f64, ink: Ink) -> Node<'p> {
        node(self.place(x, y, Anchor::Middle, ink))
    }
}

pub fn node(text: Text<'_>) -> Node<'_> {
    Node::Text(text)
}

/// A run that goes on in the line, in a style of its own.
pub fn run<'p>(text: impl Into<Cow<'p, str>>, kind: Type, ink: Ink) -> Run<'p> {
    let text = text.into();
    let width = width(&text, kind) as f32;
    Run { text, breaks: false, kind: Some(kind), ink: Some(ink), width }
}

/// One line of one style.
pub fn line<'p>(x: f64, y: f64, anchor: Anchor, kind: Type, ink: Ink, text: impl Into<Cow<'p, str>>) -> Node<'p> {
    node(styled(x, y, anchor, kind, ink, text))
}

/// As [`line()`], to which runs can be added.
pub fn styled<'p>(x: f64, y: f64, anchor: Anchor, kind: Type, ink: Ink, text: impl Into<Cow<'p, str>>) -> Text<'p> {
    let text = text.into();
    let width = width(&text, kind) as f32;
    let runs = Few::one(Run { text, breaks: false, kind: None, ink: None, width });
    Text { x, y, anchor, kind, ink, halo: None, leading: kind.style().leading, runs }
}

/// One line whose stretches differ in style; the first decides the text's own.
pub fn mixed<'p>(x: f64, y: f64, anchor: Anchor, runs: Vec<Run<'p>>) -> Node<'p> {
    let first = runs.first();
    let kind = first.and_then(|run| run.kind).unwrap_or(Type::Body);
    let ink = first.and_then(|run| run.ink).unwrap_or(Ink::Ink);
    node(Text { x, y, anchor, kind, ink, halo: None, leading: kind.style().leading, runs: runs.into() })
}

pub fn rect<'p>(x: f64, y: f64, width: f64, height: f64, radius: f64, look: Look) -> Node<'p> {
    Node::Rect(Rect { x, y, width, height, radius, look })
}

pub fn circle<'p>(x: f64, y: f64, radius: f64, look: Look) -> Node<'p> {
    Node::Circle(Circle { x, y, radius, look })
}

pub fn icon<'p>(icon: &'static str, x: f64, y: f64, size: f64, ink: Ink) -> Node<'p> {
    Node::Icon(IconUse { icon, x, y, size, ink })
}

pub fn path<'p>(steps: Vec<Step>, look: Look) -> Node<'p> {
    Node::Path(Path { steps, look, also: None, width: None })
}

/// A straight line from its first point to its second.
pub type Straight = ((f64, f64), (f64, f64));

/// Straight lines in one path.
pub fn hairlines<'p>(lines: &[Straight], look: Look) -> Node<'p> {
    let steps = lines.iter().flat_map(|&((x1, y1), (x2, y2))| [Step::Move(x1, y1), Step::Line(x2, y2)]);
    path(steps.collect(), look)
}

/// A group of one class, without id, title or shift.
pub fn group<'p>(class: impl Into<Cow<'static, str>>, children: Vec<Node<'p>>) -> Group<'p> {
    Group { class: class.into(), children, ..Group::default() }
}

pub fn boxed(group: Group<'_>) -> Node<'_> {
    Node::Group(Box::new(group))
}

/// The nodes, inside a link where there is one.
pub fn linked<'p>(link: Option<&'p str>, class: &'static str, children: Vec<Node<'p>>) -> Node<'p> {
    boxed(Group { class: class.into(), link: link.map(Cow::Borrowed), children, ..Group::default() })
}
