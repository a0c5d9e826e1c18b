//! The points of a lane: faces, stars, initials and, by `labels`, their words and values.

use super::frame::Round;
use super::placing::Scenery;
use super::{FACE, Field, labels};
use crate::analysis::{Feeling, Felt};
use crate::layout::pen;
use crate::scene::{Anchor, FaceUse, Group, Node};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// From the middle of a face to that of its star.
const STAR: (f64, f64) = (12.0, -11.0);
const STAR_SCALE: f64 = 0.78;
/// From the middle of a face to that of its first initial, and from one initial to the next.
const INITIAL: (f64, f64) = (13.0, 8.0);
const NEXT_INITIAL: f64 = 14.0;
/// A face that has another one this close below wears its initials above.
const CLOSE: f64 = 36.0;
pub(super) const INITIAL_RADIUS: f64 = 8.0;
/// Middles of two faces in one column are at least this far apart: like coins, overlapping by no more than a rim.
const APART: f64 = 20.0;

/// A value that one or several voices feel at a step.
#[derive(Debug)]
pub struct Point<'p> {
    /// Into the columns of the deck.
    pub column: usize,
    pub value: f64,
    /// Of the face: beside the axis where another one is near.
    pub x: f64,
    pub y: f64,
    /// Bit `n` for voice `n`: at most 64, of which more than three are never in one lane.
    pub who: u64,
    /// Capitalised; empty for none.
    pub word: Cow<'p, str>,
    pub assumed: bool,
    pub of_stage: bool,
    /// Which discs with initials it wears.
    pub initials: u64,
    pub star: bool,
    /// In which corner of the face initials stand: right (1) or left (-1), and below (1) or above (-1).
    pub initials_corner: (f64, f64),
    /// Where it is the highest or the lowest of several in its column: on which side its label suits it.
    pub above: Option<bool>,
}

/// All points of the deck, from left to right, in a column from the top down.
pub fn gather<'p>(field: &Field<'_, 'p>) -> Vec<Point<'p>> {
    let mut points: Vec<Point<'p>> = Vec::with_capacity(field.chart.columns.len());
    for column in 0..field.chart.columns.len() {
        let first = points.len();
        for voice in 0..field.voices.len() {
            if let Feeling::Feels(felt) = field.feeling(voice, column) {
                add(field, &mut points, first, column, voice, felt);
            }
        }
        if points.len() > first + 1 {
            points[first..].sort_by(|one, other| other.value.total_cmp(&one.value));
            step_aside(&mut points[first..]);
        }
        finish(field, &mut points[first..], column);
    }
    points
}

fn add<'p>(
    field: &Field<'_, 'p>,
    points: &mut Vec<Point<'p>>,
    first: usize,
    column: usize,
    voice: usize,
    felt: Felt<'p>,
) {
    if let Some(point) = points[first..].iter_mut().find(|it| it.value == felt.value) {
        point.who |= 1 << voice;
        point.assumed &= felt.assumed;
        let word = capitalised(felt.word);
        if !word.is_empty() && !point.word.split(" / ").any(|it| it == word) {
            point.word = if point.word.is_empty() { word } else { Cow::Owned(format!("{} / {word}", point.word)) };
        }
        return;
    }
    points.push(Point {
        column,
        value: felt.value,
        x: field.chart.columns[column].axis,
        y: field.y(felt.value),
        who: 1 << voice,
        word: capitalised(felt.word),
        assumed: felt.assumed,
        of_stage: felt.of_stage,
        initials: 0,
        star: false,
        initials_corner: (1.0, 1.0),
        above: None,
    });
}

fn capitalised(word: &str) -> Cow<'_, str> {
    match word.chars().next() {
        Some(first) if first.is_lowercase() => Cow::Owned(super::voices::capital(word)),
        _ => Cow::Borrowed(word),
    }
}

/// Moves faces of nearly the same value to both sides of their axis; their height stays, for it is the value.
fn step_aside(points: &mut [Point<'_>]) {
    for at in 1..points.len() {
        let down = points[at].y - points[at - 1].y;
        if down < APART {
            let across = (APART * APART - down * down).sqrt();
            points[at - 1].x -= across / 2.0;
            points[at].x = points[at - 1].x + across;
        }
    }
}

/// Gives the points of a column their star and their initials.
fn finish(field: &Field<'_, '_>, points: &mut [Point<'_>], column: usize) {
    let all = (1u64 << field.voices.len().min(63)) - 1;
    for point in points.iter_mut().filter(|it| it.who != all) {
        // Where a line ends, the disc at its end says whose it is.
        let ending =
            (0..field.voices.len()).filter(|voice| field.ends_at(*voice, column)).fold(0, |set, it| set | 1 << it);
        point.initials = point.who & !ending;
    }
    let mut crowded_above = false;
    for at in 1..points.len() {
        let crowded_below = points[at].y - points[at - 1].y < CLOSE;
        // Faces that step aside go down to the right, so one that stands between two others has its other corners free.
        points[at - 1].initials_corner = match (crowded_below, crowded_above) {
            (false, _) => (1.0, 1.0),
            (true, false) => (-1.0, -1.0),
            (true, true) => (1.0, -1.0),
        };
        crowded_above = crowded_below;
    }
    if let [highest, .., lowest] = points {
        (highest.above, lowest.above) = (Some(true), Some(false));
    }
    if let Some(first) = points.first_mut() {
        first.star = field.chart.columns[column].moment_of_truth;
    }
}

impl Point<'_> {
    /// Adds what of it no label may touch.
    pub fn add_marks(&self, marks: &mut Vec<Round>) {
        marks.push(Round { x: self.x, y: self.y, radius: FACE + 0.75 });
        if self.star {
            marks.push(Round { x: self.x + STAR.0, y: self.y + STAR.1, radius: 8.0 });
        }
        marks.extend(initial_places(self).map(|(_, x, y)| Round { x, y, radius: INITIAL_RADIUS + 0.6 }));
    }
}

fn initial_places<'a>(point: &'a Point<'_>) -> impl Iterator<Item = (usize, f64, f64)> + 'a {
    let mut left = point.initials;
    let set = std::iter::from_fn(move || {
        let voice = left.trailing_zeros() as usize;
        // Takes the lowest bit away.
        left &= left.checked_sub(1)?;
        Some(voice)
    });
    let (right, below) = point.initials_corner;
    let place = move |(nth, voice): (usize, usize)| {
        (voice, point.x + right * (INITIAL.0 + nth as f64 * NEXT_INITIAL), point.y + below * INITIAL.1)
    };
    set.enumerate().map(place)
}

/// The points with their labels, each a group of its own.
pub fn draw<'p>(field: &Field<'_, 'p>, points: Vec<Point<'p>>, scenery: &mut Scenery) -> Vec<Node<'p>> {
    let mut nodes = Vec::with_capacity(points.len());
    let mut before = None;
    for point in points {
        let again = before == Some(point.column);
        before = Some(point.column);
        nodes.push(draw_point(field, point, again, scenery));
    }
    nodes
}

fn draw_point<'p>(field: &Field<'_, 'p>, mut point: Point<'p>, again: bool, scenery: &mut Scenery) -> Node<'p> {
    let mut children = Vec::with_capacity(3);
    let mood = point.value.round().clamp(-2.0, 2.0) as i8;
    children.push(Node::Face(FaceUse { x: point.x, y: point.y, scale: 1.0, mood, hollow: point.assumed }));
    if point.star {
        children.push(Node::Star { x: point.x + STAR.0, y: point.y + STAR.1, scale: STAR_SCALE });
    }
    for (voice, x, y) in initial_places(&point) {
        children.extend(initial(&field.voices[voice].initial, x, y));
    }
    let value = field.chart.locale.mood(point.value);
    let title = title(field, &point, &value);
    let id = id(field, &point, again);
    let word = std::mem::take(&mut point.word);
    let value = field.chart.columns[point.column].when.clone().unwrap_or(value);
    // Several faces in one column: their labels say whose they are, too.
    let value = if point.above.is_some() || again { owned(field, &point, value) } else { value };
    children.push(labels::draw(field, &point, word, value, scenery));
    pen::boxed(Group { class: "point".into(), id, title, children, ..Group::default() })
}

/// `+0.4 · A`: a value with the initials of those who feel it.
fn owned(field: &Field<'_, '_>, point: &Point<'_>, mut value: String) -> String {
    value.push_str("\u{A0}·");
    for (_, voice) in field.voices.iter().enumerate().filter(|(voice, _)| point.who >> voice & 1 == 1) {
        value.push('\u{A0}');
        value.push_str(&voice.initial);
    }
    value
}

/// A disc with the initial of a voice.
pub(super) fn initial<'p>(letters: &str, x: f64, y: f64) -> [Node<'p>; 2] {
    let text = pen::line(x, y + 3.8, Anchor::Middle, Type::Mark, Ink::Ink, letters.to_owned());
    [pen::circle(x, y, INITIAL_RADIUS, Look::Initial), text]
}

/// `p6`, and what tells several points of a step apart; empty where the step has no number.
fn id(field: &Field<'_, '_>, point: &Point<'_>, again: bool) -> String {
    let Some(number) = field.chart.columns[point.column].number else { return String::new() };
    let mut id = String::with_capacity(12);
    id.push('p');
    push_number(&mut id, number);
    if again {
        id.push('-');
        push_number(&mut id, point.who.trailing_zeros() + 1);
    }
    id.push_str(&field.manner.suffix);
    id
}

/// Appends a number. (Every point has two, and a text for each would be made and thrown away.)
fn push_number(text: &mut String, number: u32) {
    if number > 9 {
        push_number(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}

/// What a reader hears of the point: `6. Card check: Distrustful, −2.0`.
fn title(field: &Field<'_, '_>, point: &Point<'_>, value: &str) -> String {
    let column = &field.chart.columns[point.column];
    let mut title = String::with_capacity(64);
    if let Some(when) = &column.when {
        title.push_str(when);
        title.push(' ');
    }
    match column.number.filter(|_| !point.of_stage) {
        Some(number) => {
            push_number(&mut title, number);
            title.push_str(". ");
            title.push_str(column.label);
        }
        None if column.when.is_some() && !point.of_stage => title.push_str(column.label),
        None => title.push_str(column.stage),
    }
    if let Some(whose) = field.manner.whose {
        title.push_str(", ");
        title.push_str(&whose.name);
    } else if field.voices.len() > 1 {
        let named = field.voices.iter().enumerate().filter(|(voice, _)| point.who >> voice & 1 == 1);
        let names: Vec<&str> = named.map(|(_, it)| it.name.as_str()).collect();
        title.push_str(", ");
        title.push_str(&field.chart.locale.list(&names));
    }
    title.push_str(": ");
    if !point.word.is_empty() {
        title.push_str(&point.word);
        title.push_str(", ");
    }
    title.push_str(value);
    title
}
