//! Placed primitives: what a picture consists of once every decision about place, size and look has been made.
//! Knows neither the model it came from nor the format it goes to. Lengths are CSS px at 100 %, y down.

pub mod dump;
mod few;

pub use few::Few;

use crate::theme::{Ink, Look, Sky, Type};
use std::borrow::Cow;

/// A finished picture. Borrowed texts and images live in the project it was laid out from.
#[derive(Debug)]
pub struct Scene<'p> {
    /// Prefix of all ids, so that several pictures can stand in one page: the name of the map.
    pub id: String,
    /// Language tag of the compiler's words and of hyphenation.
    pub language: String,
    pub width: f64,
    pub height: f64,
    pub title: String,
    /// The story in sentences, for those who cannot see it.
    pub description: String,
    /// In reading order, which is drawing order. Of a scene whose nodes went to a [`Sink`]: what stands before those.
    pub nodes: Vec<Node<'p>>,
    /// Where each touchpoint, or each journey of several, stands, for what lies over a picture; drawn by none.
    pub spots: Vec<Spot<'p>>,
    /// The lanes of all decks from the top down, where nothing but a lane's own stands in it and it could be cut out.
    pub bands: Vec<Band<'p>>,
}

/// The place of what a row of the picture's [`Reading`](crate::reading::Reading) tells of.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot<'p> {
    /// As that of the row.
    pub name: Cow<'p, str>,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// A lane of one deck, from edge to edge of the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Band<'p> {
    /// The keyword of the lane, or the name of one of the author's own.
    pub key: Cow<'p, str>,
    pub top: f64,
    pub bottom: f64,
}

impl<'p> Scene<'p> {
    /// Gives its nodes to `sink`, and keeps none.
    pub fn pour(mut self, sink: &mut dyn Sink<'p>) -> Self {
        sink.begin(&self.id);
        self.nodes.drain(..).for_each(|node| sink.take(node));
        self
    }
}

/// Takes a picture part by part while it is laid out, so that a long one is never in memory as a whole.
pub trait Sink<'p> {
    /// Comes first, once: what ids begin with ([`Scene::id`]).
    fn begin(&mut self, id: &str);

    /// Takes the next node of the top level, in reading order, which is drawing order.
    fn take(&mut self, node: Node<'p>);
}

impl Scene<'_> {
    /// Shows every text to `see`, in reading order.
    pub fn texts(&self, see: &mut dyn FnMut(&Text<'_>)) {
        fn each(nodes: &[Node<'_>], see: &mut dyn FnMut(&Text<'_>)) {
            for node in nodes {
                match node {
                    Node::Group(group) => each(&group.children, see),
                    Node::Text(text) => see(text),
                    _ => {}
                }
            }
        }
        each(&self.nodes, see);
    }
}

#[derive(Debug)]
pub enum Node<'p> {
    Group(Box<Group<'p>>),
    Rect(Rect),
    Circle(Circle),
    Path(Path),
    Text(Text<'p>),
    Icon(IconUse),
    Face(FaceUse),
    /// A moment of truth: a star of 19 px around its middle, times `scale`.
    Star {
        x: f64,
        y: f64,
        scale: f64,
    },
    Image(Box<Image<'p>>),
    Sky(Box<SkyStrip>),
}

/// What belongs together: a lane, a card, a point.
#[derive(Debug, Default)]
pub struct Group<'p> {
    /// Space-separated: `lane lane-pain`, `pain severity-4`.
    pub class: Cow<'static, str>,
    /// Written behind the scene's prefix; empty for none.
    pub id: String,
    /// A tooltip and, for screen readers, the group's name; empty for none.
    pub title: String,
    /// https, http or mailto; anything else is not written.
    pub link: Option<Cow<'p, str>>,
    /// Moves all children: a lane is placed once, so that a change above it moves one number.
    pub translate: Option<(f64, f64)>,
    pub children: Vec<Node<'p>>,
}

#[derive(Debug, Clone, Copy)]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    /// Corner radius; 0 for none.
    pub radius: f64,
    pub look: Look,
}

#[derive(Debug, Clone, Copy)]
pub struct Circle {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
    pub look: Look,
}

#[derive(Debug, Clone)]
pub struct Path {
    pub steps: Vec<Step>,
    pub look: Look,
    /// A second look on top: the curve of a second persona is a curve with other dashes.
    pub also: Option<Look>,
    /// Of the line, where its look leaves that open: an edge is as wide as many take it.
    pub width: Option<f64>,
}

/// Steps of a path, all absolute.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    Move(f64, f64),
    Line(f64, f64),
    /// Two control points, then the end.
    Curve(f64, f64, f64, f64, f64, f64),
    /// A quarter turn of radius `r` to the point; `true` is clockwise on the screen.
    Arc {
        r: f64,
        clockwise: bool,
        x: f64,
        y: f64,
    },
    Close,
}

/// Where a text's `x` lies in its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Anchor {
    #[default]
    Start,
    Middle,
    End,
}

/// One or more lines that are read as one text.
#[derive(Debug)]
pub struct Text<'p> {
    pub x: f64,
    /// Baseline of the first line.
    pub y: f64,
    pub anchor: Anchor,
    pub kind: Type,
    pub ink: Ink,
    /// What the whole text wears: a border in the colour of the ground, where lines pass behind, or a stroke through it.
    pub halo: Option<Look>,
    /// From baseline to baseline.
    pub leading: f64,
    pub runs: Few<Run<'p>>,
}

/// A stretch of one text in one style.
#[derive(Debug)]
pub struct Run<'p> {
    pub text: Cow<'p, str>,
    /// Begins a new line; false for the first run of all and for a change of style within a line.
    pub breaks: bool,
    /// Differs from the text's own.
    pub kind: Option<Type>,
    pub ink: Option<Ink>,
    /// What was measured, in px; written as `textLength` where the text has characters that our fonts lack.
    pub width: f32,
}

#[derive(Debug, Clone, Copy)]
pub struct IconUse {
    /// A name of `theme::icons`.
    pub icon: &'static str,
    /// Of the upper left corner.
    pub x: f64,
    pub y: f64,
    pub size: f64,
    pub ink: Ink,
}

#[derive(Debug, Clone, Copy)]
pub struct FaceUse {
    /// Of the middle.
    pub x: f64,
    pub y: f64,
    /// 1 is a radius of 11.
    pub scale: f64,
    /// -2 to 2.
    pub mood: i8,
    /// Assumed, not observed.
    pub hollow: bool,
}

/// The sky over a day, from left to right; a picture has at most one.
#[derive(Debug, Clone)]
pub struct SkyStrip {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub radius: f64,
    /// Which sky stands at which x, from left to right, also outside the strip; in between one becomes the next.
    pub stops: Vec<(f64, Sky)>,
}

#[derive(Debug)]
pub struct Image<'p> {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    /// Clipped to the largest circle in the middle.
    pub round: bool,
    pub media_type: &'static str,
    pub bytes: &'p [u8],
    /// What it shows; empty where it only decorates.
    pub alternative: Cow<'p, str>,
}
