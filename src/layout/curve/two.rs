//! The lane of feelings of a comparison: today's curve dashed and grey with small faces, the future's solid with full ones,
//! between them what is gained and lost. Knows columns and feelings, not the model they came from.
//!
//! Everything stands in the lane's own coordinates: x as in the picture, y = 0 on the neutral line, y down.

mod between;
mod line;
mod words;

use super::frame::Round;
use super::placing::Scenery;
use super::thread::Thread;
use super::{FACE, Lane, Voice, scale, split};
use crate::analysis::{Feeling, Felt};
use crate::layout::pen;
use crate::locale::{Label, Locale};
use crate::scene::{FaceUse, Group, Node};
use line::Curve;
use std::ops::Range;

/// From the outer lines of the scale to the lane's edges, where nothing needs more.
const AROUND_SCALE: f64 = 52.0;
/// Today's faces, and by how much they must be apart from the future's to be drawn.
const SMALL: f64 = 0.8;
const HIDDEN: f64 = 12.0;
/// From the middle of a face to that of its star.
const STAR: (f64, f64) = (13.0, -11.0);
const STAR_SCALE: f64 = 0.85;

/// One deck of a comparison, for those who share both curves.
#[derive(Debug)]
pub struct Two<'a, 'p> {
    /// Of the field in which the curves run.
    pub left: f64,
    pub right: f64,
    /// Of this deck, from left to right.
    pub columns: &'a [Place<'p>],
    /// Which of the picture's columns stand in this deck.
    pub deck: Range<usize>,
    /// What is felt on each of the picture's columns; `None` where the journey has no touchpoint there.
    pub today: &'a [Option<Feeling<'p>>],
    pub future: &'a [Option<Feeling<'p>>],
    /// What the two are called.
    pub names: (Label, Label),
    /// Whose they are, where others have a lane of their own.
    pub whose: Option<&'a Voice<'a, 'a>>,
    /// Pixels for one point of the scale.
    pub unit: f64,
    pub locale: Locale<'p>,
}

/// One column of a deck.
#[derive(Clone, Debug)]
pub struct Place<'p> {
    pub axis: f64,
    /// What the touchpoint is called today and in the future; empty where it is not.
    pub today: &'p str,
    pub future: &'p str,
    /// By how much the future's touchpoint feels better than the same one today, wherever that stood.
    pub gain: Option<f64>,
    /// Of the future.
    pub moment_of_truth: bool,
    /// Today's point is named: the future has none.
    pub removed: bool,
    /// What is said of the bottleneck, below its name: `41% leave`.
    pub share: Option<String>,
}

/// A gain or a loss of this size is told in figures.
const LARGE: f64 = 0.8;
/// Differences of decimals are not exact.
const HAIR: f64 = 1e-9;

/// Whether a gain or a loss is told in figures.
pub fn is_large(gain: f64) -> bool {
    gain.abs() >= LARGE - HAIR
}

/// What of the marks of a comparison occurs in some feelings.
#[derive(Clone, Copy, Debug, Default)]
pub struct Occurring {
    pub unknown: bool,
    pub assumed: bool,
    pub gain: bool,
    pub loss: bool,
}

impl Occurring {
    /// What occurs in either.
    pub fn or(self, other: Self) -> Self {
        Self {
            unknown: self.unknown || other.unknown,
            assumed: self.assumed || other.assumed,
            gain: self.gain || other.gain,
            loss: self.loss || other.loss,
        }
    }
}

/// Draws the lane of one deck. Without any feelings there is only the scale.
pub fn lay_out<'p>(two: &Two<'_, 'p>) -> (Lane<'p>, Occurring) {
    let (today, future) = (line::spin(two, two.today), line::spin(two, two.future));
    let (area, mut occurring) = between::draw(two, &today, &future);
    occurring.unknown = !today.is_known() || !future.is_known();
    let seen = |at: usize| [two.seen_today(at), two.felt_in_future(at)];
    occurring.assumed = (0..two.columns.len()).flat_map(seen).flatten().any(|it| it.assumed);
    let threads = [Thread::of_knots(today.knots.clone()), Thread::of_knots(future.knots.clone())];
    let room = 2.0 * two.unit + AROUND_SCALE;
    let mut scenery = Scenery {
        left: two.left,
        right: two.right,
        top: -room,
        bottom: room,
        threads: &threads,
        marks: marks(two),
        ticks: Vec::new(),
        drops: Vec::new(),
        blocks: Vec::new(),
        labels: Vec::new(),
        sides: None,
        lines: &[],
    };
    let mut nodes = Vec::with_capacity(4 * two.columns.len() + 16);
    nodes.extend(scale::draw((two.left, two.right), two.unit, two.locale));
    if let Some(whose) = two.whose {
        nodes.extend(split::name(whose, &mut scenery));
    }
    nodes.extend(area);
    nodes.extend(today.draw(two, crate::theme::Look::CurveToday));
    nodes.extend(future.draw(two, crate::theme::Look::CurveFuture));
    let (pills, drops) = words::gains(two, &mut scenery);
    nodes.extend(drops);
    nodes.extend((0..two.columns.len()).filter_map(|at| two.today_point(at)));
    nodes.extend((0..two.columns.len()).filter_map(|at| two.future_point(at)));
    nodes.extend(pills);
    nodes.extend(words::points(two, &mut scenery));
    nodes.extend(words::names(two, (&today, &future), &mut scenery));
    let Scenery { top, bottom, labels, marks, .. } = scenery;
    (Lane { top, bottom, nodes, labels, marks }, occurring)
}

impl<'p> Two<'_, 'p> {
    fn felt_today(&self, column: usize) -> Option<Felt<'p>> {
        self.today.get(self.deck.start + column).copied().flatten()?.felt()
    }

    fn felt_in_future(&self, column: usize) -> Option<Felt<'p>> {
        self.future.get(self.deck.start + column).copied().flatten()?.felt()
    }

    fn y(&self, value: f64) -> f64 {
        -self.unit * value
    }

    /// Today's feeling where its face is seen beside the future's.
    fn seen_today(&self, column: usize) -> Option<Felt<'p>> {
        let felt = self.felt_today(column)?;
        let hidden = |other: Felt<'_>| (self.y(felt.value) - self.y(other.value)).abs() < HIDDEN;
        (!self.felt_in_future(column).is_some_and(hidden)).then_some(felt)
    }

    fn today_point(&self, column: usize) -> Option<Node<'p>> {
        let felt = self.seen_today(column)?;
        let place = &self.columns[column];
        let face = face(place.axis, self.y(felt.value), SMALL, felt);
        let title = self.locale.colon(place.today, &self.said(self.names.0, felt));
        Some(pen::boxed(Group { class: "point today".into(), title, children: vec![face], ..Group::default() }))
    }

    fn future_point(&self, column: usize) -> Option<Node<'p>> {
        let felt = self.felt_in_future(column)?;
        let place = &self.columns[column];
        let (x, y) = (place.axis, self.y(felt.value));
        let mut children = vec![face(x, y, 1.0, felt)];
        if place.moment_of_truth {
            children.push(Node::Star { x: x + STAR.0, y: y + STAR.1, scale: STAR_SCALE });
        }
        let today = self.felt_today(column).map(|it| self.said(self.names.0, it));
        let felt: Vec<String> = today.into_iter().chain([self.said(self.names.1, felt)]).collect();
        let title = self.locale.colon(place.future, &self.locale.commas(&felt));
        Some(pen::boxed(Group { class: "point future".into(), title, children, ..Group::default() }))
    }

    fn said(&self, when: Label, felt: Felt<'_>) -> String {
        let (when, value) = (self.locale.label(when), self.locale.mood(felt.value));
        let felt = self.locale.aside(felt.word, &value);
        format!("{when} {felt}")
    }
}

fn face<'p>(x: f64, y: f64, scale: f64, felt: Felt<'_>) -> Node<'p> {
    let mood = felt.value.round().clamp(-2.0, 2.0) as i8;
    Node::Face(FaceUse { x, y, scale, mood, hollow: felt.assumed })
}

/// Faces and stars, from left to right.
fn marks(two: &Two<'_, '_>) -> Vec<Round> {
    let mut marks = Vec::with_capacity(2 * two.columns.len());
    for (at, place) in two.columns.iter().enumerate() {
        let x = place.axis;
        marks.extend(two.seen_today(at).map(|it| Round { x, y: two.y(it.value), radius: FACE * SMALL + 0.75 }));
        if let Some(felt) = two.felt_in_future(at) {
            let y = two.y(felt.value);
            marks.push(Round { x, y, radius: FACE + 0.75 });
            if place.moment_of_truth {
                marks.push(Round { x: x + STAR.0, y: y + STAR.1, radius: 8.5 });
            }
        }
    }
    marks
}
