//! The line of one voice: through its feelings, across what is missing, past what does not hold for it.

use super::fade::{Stubs, push};
use super::placing::{MARGIN, Scenery};
use super::points::Point;
use super::spline::{self, Knot};
use super::{FACE, Field, Frame};
use crate::analysis::Feeling;
use crate::layout::pen;
use crate::scene::{Anchor, Group, Node, Path, Step};
use crate::theme::{Ink, Look, Type};

/// A line that passes clears another voice's face by this.
const CLEAR: f64 = 16.0;
/// How many steps of the neighbouring decks are looked through for the feeling from which a line comes.
pub(super) const REACH: usize = 64;
/// The height of a badge with a number.
const BADGE: f64 = 18.0;

/// A line with what each of its stretches means.
#[derive(Debug, Default)]
pub struct Thread {
    /// Through the feelings, and around the faces it passes; beyond the deck's edges where it goes on there.
    pub knots: Vec<Knot>,
    /// One fewer than the knots.
    kinds: Vec<Kind>,
    enters: bool,
    pub leaves: bool,
    /// The column in which the line ends for good, with its height there.
    pub end: Option<(usize, f64)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Known,
    Assumed,
    /// Something is missing in between.
    Gap,
    /// What lies in between does not hold for this voice.
    Passing,
}

/// The feeling from which a line comes into a deck, or to which it goes on.
#[derive(Clone, Copy)]
struct Beyond {
    value: f64,
    assumed: bool,
    /// Whether steps in between are missing, or passed.
    gap: bool,
    passing: bool,
}

impl Thread {
    /// A line of which only the way counts.
    pub fn of_knots(knots: Vec<Knot>) -> Self {
        Self { knots, ..Self::default() }
    }
}

impl<'p> Field<'_, 'p> {
    pub fn feeling(&self, voice: usize, column: usize) -> Feeling<'p> {
        self.voices[voice].feelings.get(self.chart.deck.start + column).copied().unwrap_or(Feeling::Missing)
    }

    /// Whether a voice, being one of several, feels something for the last time in this column.
    pub fn ends_at(&self, voice: usize, column: usize) -> bool {
        let later = column + 1..self.chart.columns.len();
        self.voices.len() > 1
            && self.feeling(voice, column).felt().is_some()
            && later.into_iter().all(|it| self.feeling(voice, it).felt().is_none())
            && self.after(voice).is_none()
    }

    fn before(&self, voice: usize) -> Option<Beyond> {
        let end = self.chart.deck.start.min(self.voices[voice].feelings.len());
        beyond(self.voices[voice].feelings[..end].iter().rev())
    }

    fn after(&self, voice: usize) -> Option<Beyond> {
        let start = self.chart.deck.end.min(self.voices[voice].feelings.len());
        beyond(self.voices[voice].feelings[start..].iter())
    }
}

fn beyond<'f, 'p: 'f>(feelings: impl Iterator<Item = &'f Feeling<'p>>) -> Option<Beyond> {
    let (mut gap, mut passing) = (false, false);
    for feeling in feelings.take(REACH) {
        match feeling {
            Feeling::Feels(felt) => return Some(Beyond { value: felt.value, assumed: felt.assumed, gap, passing }),
            Feeling::Missing => gap = true,
            Feeling::Passes => passing = true,
        }
    }
    None
}

/// Spins the line of one voice. `points` are those of all voices: what the line bows around where it passes.
pub fn spin(field: &Field<'_, '_>, voice: usize, points: &[Point<'_>]) -> Thread {
    let columns = field.chart.columns;
    let points_of_line = Vec::with_capacity(columns.len() + 2);
    let mut spool = Spool { shift: field.shift(voice), points: points_of_line, ..Spool::default() };
    let (Some(first), Some(last)) = (columns.first(), columns.last()) else { return Thread::default() };
    let before = field.before(voice);
    if let Some(it) = before {
        spool.feels(2.0 * field.chart.left - first.axis, field.y(it.value), it.assumed, points);
        (spool.gap, spool.passing) = (it.gap, it.passing);
    }
    let mut end = None;
    for (index, column) in columns.iter().enumerate() {
        match field.feeling(voice, index) {
            Feeling::Feels(felt) => {
                let y = field.y(felt.value);
                spool.feels(column.axis, y, felt.assumed, points);
                end = Some((index, y + spool.shift));
            }
            Feeling::Missing | Feeling::Passes if field.chart.by_clock => {}
            Feeling::Missing => spool.gap = true,
            Feeling::Passes => {
                spool.passing = true;
                spool.passed.push((index, column.axis));
            }
        }
    }
    let after = field.after(voice);
    if let Some(it) = after {
        spool.gap |= it.gap;
        spool.passing |= it.passing;
        spool.feels(2.0 * field.chart.right - last.axis, field.y(it.value), it.assumed, points);
    }
    Thread {
        knots: spline::knots(&spool.points),
        kinds: spool.kinds,
        enters: before.is_some(),
        leaves: after.is_some(),
        end: end.filter(|_| after.is_none()),
    }
}

/// A line so far.
#[derive(Default)]
struct Spool {
    points: Vec<(f64, f64)>,
    kinds: Vec<Kind>,
    shift: f64,
    assumed: bool,
    /// Since the last feeling.
    gap: bool,
    passing: bool,
    /// Columns passed since then, with their axes.
    passed: Vec<(usize, f64)>,
}

impl Spool {
    fn feels(&mut self, x: f64, y: f64, assumed: bool, points: &[Point<'_>]) {
        let y = y + self.shift;
        if let Some(&from) = self.points.last() {
            let kind = match () {
                () if self.gap => Kind::Gap,
                () if self.passing => Kind::Passing,
                () if self.assumed || assumed => Kind::Assumed,
                () => Kind::Known,
            };
            for (column, axis) in std::mem::take(&mut self.passed) {
                if let Some(bowed) = (kind == Kind::Passing).then(|| bow(from, (x, y), column, axis, points)).flatten()
                {
                    self.points.push((axis, bowed));
                    self.kinds.push(kind);
                }
            }
            self.kinds.push(kind);
        }
        self.points.push((x, y));
        self.assumed = assumed;
        (self.gap, self.passing) = (false, false);
        self.passed.clear();
    }
}

/// The height at which a line from `from` to `to` passes the faces of others in a column: straight on if it clears them,
/// else bowed towards neutral. `None` where nobody has a face there.
fn bow(from: (f64, f64), to: (f64, f64), column: usize, axis: f64, points: &[Point<'_>]) -> Option<f64> {
    let first = points.partition_point(|it| it.column < column);
    let faces = || points[first..].iter().take_while(|it| it.column == column).map(|it| it.y);
    faces().next()?;
    let straight = from.1 + (to.1 - from.1) * (axis - from.0) / (to.0 - from.0);
    let reach = FACE + CLEAR;
    // A hair of tolerance: a bowed height is exactly `reach` from its own face.
    let clears = |y: f64| faces().all(|face| (y - face).abs() > reach - 0.01);
    let towards = |face: f64| if face > 0.0 || (face == 0.0 && straight <= 0.0) { face - reach } else { face + reach };
    let away = |face: f64| 2.0 * face - towards(face);
    let heights = [straight].into_iter().chain(faces().map(towards)).chain(faces().map(away));
    let fitting = heights.into_iter().find(|y| clears(*y));
    Some(fitting.unwrap_or(straight))
}

/// All lines of the lane; stubs at the deck's edges fade.
pub fn draw<'p>(field: &Field<'_, 'p>, threads: &[Thread]) -> Vec<Node<'p>> {
    let mut nodes = Vec::new();
    for (voice, thread) in threads.iter().enumerate() {
        let strokes = strokes(field, thread);
        if threads.len() == 1 {
            nodes.extend(strokes.paths(0));
        } else {
            let (title, id) = (field.voices[voice].name.clone(), format!("curve-{}", voice + 1));
            nodes.push(pen::boxed(Group {
                class: "voice".into(),
                id,
                title,
                children: strokes.paths(voice),
                ..Group::default()
            }));
        }
    }
    nodes
}

/// The numbers of the steps at which the curve goes on in the next decks: badges at the lane's edges, near the stubs.
pub fn neighbours<'p>(field: &Field<'_, 'p>, threads: &[Thread], scenery: &mut Scenery<'_>) -> Vec<Node<'p>> {
    let (before, after) = field.chart.neighbours;
    let entering = before.zip(threads.iter().find(|it| it.enters)).map(|(number, thread)| (number, thread, true));
    let leaving = after.zip(threads.iter().find(|it| it.leaves)).map(|(number, thread)| (number, thread, false));
    let stubs = [entering, leaving].into_iter().flatten();
    stubs.flat_map(|(number, thread, enters)| neighbour(number, thread, enters, scenery)).collect()
}

fn neighbour<'p>(number: u32, thread: &Thread, enters: bool, scenery: &mut Scenery<'_>) -> Vec<Node<'p>> {
    let text = number.to_string();
    let width = (pen::width(&text, Type::Badge) + 8.0).max(BADGE);
    let aside = MARGIN + width / 2.0;
    let x = if enters { scenery.left + aside } else { scenery.right - aside };
    let Some(y) = spline::y_at(&thread.knots, x) else { return Vec::new() };
    // Towards the middle of the scale first: labels prefer the other side.
    let side = if y <= 0.0 { 1.0 } else { -1.0 };
    let frame_at = |away: f64| Frame::around(x, y + away - BADGE / 2.0, width, BADGE);
    let places = (0..200).flat_map(|nth| [side, -side].map(|side| frame_at(side * (14.0 + 4.0 * f64::from(nth)))));
    let free = places.into_iter().find(|frame| !scenery.is_forbidden(*frame));
    let frame = free.unwrap_or(frame_at(side * 14.0));
    scenery.make_room(frame.top - MARGIN, frame.bottom + MARGIN);
    scenery.blocks.push(frame);
    let disc = pen::rect(frame.left, frame.top, width, BADGE, BADGE / 2.0, Look::Disc);
    vec![disc, pen::line(x, frame.top + 12.9, Anchor::Middle, Type::Badge, Ink::Accent, text)]
}

/// The steps of a thread by how they are drawn.
#[derive(Default)]
struct Strokes {
    known: Vec<Step>,
    dashed: Vec<Step>,
    passing: Vec<Step>,
    stubs: Stubs,
}

fn strokes(field: &Field<'_, '_>, thread: &Thread) -> Strokes {
    let (left, right) = (field.chart.left, field.chart.right);
    let mut strokes = Strokes { known: Vec::with_capacity(thread.knots.len() + 1), ..Strokes::default() };
    let last = thread.kinds.len().saturating_sub(1);
    for (index, (pair, kind)) in thread.knots.windows(2).zip(&thread.kinds).enumerate() {
        let segment = spline::cut((pair[0], pair[1]), left, right);
        let fades = matches!(kind, Kind::Known | Kind::Assumed);
        let ends = (fades && index == 0 && thread.enters, fades && index == last && thread.leaves);
        let rest = strokes.stubs.cut(segment, (left, right), ends);
        push(strokes.of(*kind), rest);
    }
    strokes
}

impl Strokes {
    fn of(&mut self, kind: Kind) -> &mut Vec<Step> {
        match kind {
            Kind::Known => &mut self.known,
            Kind::Assumed | Kind::Gap => &mut self.dashed,
            Kind::Passing => &mut self.passing,
        }
    }

    fn paths<'p>(self, voice: usize) -> Vec<Node<'p>> {
        let own = [None, Some(Look::CurveSecond), Some(Look::CurveThird)].get(voice).copied().flatten();
        let all =
            [(self.known, own), (self.dashed, Some(Look::CurveAssumed)), (self.passing, Some(Look::CurvePassing))];
        let drawn = all.into_iter().chain(self.stubs.paths()).filter(|(steps, _)| !steps.is_empty());
        drawn.map(|(steps, also)| Node::Path(Path { steps, look: Look::Curve, also, width: None })).collect()
    }
}
