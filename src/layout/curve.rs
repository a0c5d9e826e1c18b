//! The lane of feelings: the scale, one curve for each persona, faces, words and values, what the team means the customer to
//! feel, and the bottleneck's figure. Knows columns and feelings, not the model they came from.
//!
//! Everything stands in the lane's own coordinates: x as in the picture, y = 0 on the neutral line, y down. Nothing is
//! compared with more than its neighbours, so that a lane costs as much as it is long.

mod area;
mod ends;
mod expects;
mod fade;
mod frame;
mod labels;
mod note;
mod placing;
mod points;
mod scale;
pub(in crate::layout) mod spline;
mod split;
mod thread;
pub mod two;
mod voices;

pub use expects::{Expected, expected};
pub use frame::Frame;
pub use split::is_split;
pub use voices::{Voice, end_room, voices};

use crate::locale::Locale;
use crate::scene::Node;
use crate::theme::MoodScale;
use frame::Round;
use std::ops::Range;
use thread::Thread;

/// From the neutral line to the upper edge of the lane, where nothing needs more.
const ROOM_ABOVE: f64 = 121.0;
const ROOM_BELOW: f64 = 123.0;
/// What a curve is shifted by from the next persona's, so that stretches which coincide run side by side.
const SIDE_BY_SIDE: f64 = 6.0;
const FACE: f64 = 11.0;

/// What the lane of feelings is drawn from: one deck of a map.
#[derive(Debug)]
pub struct Chart<'a, 'p> {
    /// Of the field in which the curve runs: the rail's right edge and the panel's.
    pub left: f64,
    pub right: f64,
    /// The steps of this deck, from left to right.
    pub columns: &'a [Column<'p>],
    /// The curves of the whole map; see [`voices()`].
    pub voices: &'a [Voice<'a, 'p>],
    /// Which of the map's steps stand in this deck; as many as there are columns.
    pub deck: Range<usize>,
    /// Numbers of the steps before and after this deck; `None` at the ends of the map.
    pub neighbours: (Option<u32>, Option<u32>),
    pub bottleneck: Option<Note>,
    /// Whether each voice has a lane of its own; see [`is_split`]. The same for all decks of a map.
    pub split: bool,
    /// The columns stand at their times: where somebody says nothing, somebody else does, and that is no gap.
    pub by_clock: bool,
    /// The x of lines that run down through the lane: labels rather stand beside them.
    pub lines: &'a [f64],
    pub locale: Locale<'p>,
}

/// One step of a deck.
#[derive(Clone, Debug)]
pub struct Column<'p> {
    /// On which its number, its icon and its faces stand.
    pub axis: f64,
    pub left: f64,
    pub right: f64,
    /// `None` for a stage without touchpoints.
    pub number: Option<u32>,
    /// What stands below a point's word instead of its value: when it is.
    pub when: Option<String>,
    /// Of the touchpoint, for those who hear the picture.
    pub label: &'p str,
    /// Of its stage.
    pub stage: &'p str,
    /// What the team means the customer to feel here; see [`expected`].
    pub expects: Vec<Expected>,
    pub moment_of_truth: bool,
}

/// What is said of the bottleneck.
#[derive(Clone, Debug)]
pub struct Note {
    /// Into the columns of this deck.
    pub column: usize,
    /// `41% leave at step 6`.
    pub text: String,
}

/// The finished lane.
#[derive(Debug)]
pub struct Lane<'p> {
    /// The upper edge: negative.
    pub top: f64,
    pub bottom: f64,
    /// The scale's words and lines first, then the curves, then the points from left to right.
    pub nodes: Vec<Node<'p>>,
    /// Where the labels came to stand, from left to right: what tests look at.
    pub labels: Vec<Frame>,
    /// Faces, stars and initials, likewise.
    pub marks: Vec<Round>,
}

/// Draws the lane of feelings of one deck.
///
/// A voice's feelings must reach as far as `deck`; what is missing there is a gap. Without columns or voices there is only
/// the scale. The lane is `ROOM_ABOVE` and `ROOM_BELOW` high and grows where words need more.
pub fn lay_out<'p>(chart: &Chart<'_, 'p>) -> Lane<'p> {
    // More than fit into one lane are never drawn in one, whatever the caller says.
    if chart.split || chart.voices.len() > split::MOST {
        split::lay_out(chart)
    } else {
        one_lane(chart, chart.voices, &Manner::default())
    }
}

/// How one lane is drawn.
#[derive(Debug)]
struct Manner<'a> {
    /// Pixels for one point of the scale.
    unit: f64,
    room_above: f64,
    room_below: f64,
    /// Whose lane it is, where each has one.
    whose: Option<&'a Voice<'a, 'a>>,
    /// Which of the chart's voices the lane's first one is.
    first: usize,
    /// What ids of points end in.
    suffix: String,
    with_note: bool,
}

impl Default for Manner<'_> {
    fn default() -> Self {
        Self {
            unit: MoodScale::Map.unit(),
            room_above: ROOM_ABOVE,
            room_below: ROOM_BELOW,
            whose: None,
            first: 0,
            suffix: String::new(),
            with_note: true,
        }
    }
}

fn one_lane<'p>(chart: &Chart<'_, 'p>, voices: &[Voice<'_, 'p>], manner: &Manner<'_>) -> Lane<'p> {
    let field = Field { chart, voices, manner };
    let points = points::gather(&field);
    let threads: Vec<Thread> = (0..voices.len()).map(|voice| thread::spin(&field, voice, &points)).collect();
    let mut scenery = placing::Scenery::new(&field, &points, &threads);
    let mut nodes = Vec::with_capacity(points.len() + 16);
    nodes.extend(scale::draw((chart.left, chart.right), manner.unit, chart.locale));
    nodes.extend(area::draw(&field));
    nodes.extend(thread::draw(&field, &threads));
    nodes.extend(expects::draw(&field, &points, &mut scenery));
    let ends = ends::draw(&field, &threads, &mut scenery);
    if let Some(note) = chart.bottleneck.as_ref().filter(|_| manner.with_note) {
        nodes.extend(note::draw(&field, note, &mut scenery));
    }
    if let Some(whose) = manner.whose {
        nodes.extend(split::name(whose, &mut scenery));
    }
    nodes.extend(thread::neighbours(&field, &threads, &mut scenery));
    nodes.extend(points::draw(&field, points, &mut scenery));
    nodes.extend(ends);
    let placing::Scenery { top, bottom, labels, marks, .. } = scenery;
    Lane { top, bottom, nodes, labels, marks }
}

/// A lane on the way: what all its parts read.
#[derive(Clone, Copy)]
struct Field<'a, 'p> {
    chart: &'a Chart<'a, 'p>,
    /// Those of this lane.
    voices: &'a [Voice<'a, 'p>],
    manner: &'a Manner<'a>,
}

impl Field<'_, '_> {
    fn y(&self, value: f64) -> f64 {
        -self.manner.unit * value
    }

    /// What the curve of a voice is shifted by.
    fn shift(&self, voice: usize) -> f64 {
        (voice as f64 - (self.voices.len() as f64 - 1.0) / 2.0) * SIDE_BY_SIDE
    }
}

#[cfg(test)]
mod target_tests;
#[cfg(test)]
mod tests;
