//! Her day: the clock to scale, the curve of her moods over it, and what she does under its time.

use super::content::Sheet;
use super::{RADIUS, RIGHT, WIDE, named};
use crate::layout::curve::spline::{self, Knot};
use crate::layout::grid::{LEFT, MARGIN};
use crate::layout::hours::Hours;
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::model::{Decimal, PersonaDay};
use crate::order;
use crate::scene::{Anchor, FaceUse, Group, Node, Path, Step};
use crate::theme::{Ink, Look, Type};

mod labels;
mod words;

/// Height of one unit of mood.
const UNIT: f64 = 21.0;
/// Of the row of the clock; from its upper edge to its baseline.
const CLOCK: f64 = 46.0;
const CLOCK_LINE: f64 = 28.0;
/// Of the field of the curve, its neutral line in the middle.
const FIELD: f64 = 114.0;
const FACE: f64 = 11.0;
/// The smallest that a face becomes where two of them would touch.
const LEAST_FACE: f64 = 0.55;
/// Of the axis: from the rail and from the page's edge, so that the clock's first and last hour stand free.
const AXIS: (f64, f64) = (LEFT + 24.0, RIGHT - 24.0);

/// A line of her day in its place.
#[derive(Debug, Clone, Copy)]
struct Moment<'p> {
    line: &'p PersonaDay<'p>,
    x: f64,
    /// Of her mood, 0 on the neutral line.
    y: Option<f64>,
}

/// Places the panel with its upper edge at `y`. Returns it and its lower edge; `None` where the text tells of no day.
pub fn place<'p>(sheet: &Sheet<'p>, y: f64) -> Option<(Node<'p>, f64)> {
    let mut lines: Vec<&'p PersonaDay<'p>> = sheet.persona.day.iter().collect();
    order::sort_by_key(&mut lines, |it| it.time);
    let (axis, said) = words::fit(sheet.locale, &lines)?;
    let moments: Vec<Moment<'p>> = lines
        .into_iter()
        .map(|line| {
            let y = line.feels.map(|it| -UNIT * it.to_f64().clamp(-2.0, 2.0));
            Moment { line, x: axis.x(line.time.minutes), y }
        })
        .collect();
    let felt = moments.iter().any(|it| it.y.is_some());
    let field = y + CLOCK;
    let below = field + if felt { FIELD } else { 0.0 };
    let (words, bottom) = said.draw(&moments, below, sheet.spacing);
    let mut out = vec![pen::rect(MARGIN, y, WIDE, bottom - y, RADIUS, Look::Card)];
    out.push(pen::hairlines(&[((LEFT, y), (LEFT, bottom)), ((LEFT, field), (RIGHT, field))], Look::Hairline));
    out.push(clock(sheet, &axis, y + CLOCK_LINE));
    if felt {
        out.push(curve(sheet, &moments, field));
    }
    out.extend(lane(sheet, "does", Label::LaneDoes, below + sheet.spacing.above() + 28.0, vec![words]));
    Some((named("day", out), bottom))
}

/// Icon and name in the rail beside a first baseline `y`, with what stands in the lane.
fn lane<'p>(sheet: &Sheet<'p>, icon: &'static str, name: Label, y: f64, content: Vec<Node<'p>>) -> Vec<Node<'p>> {
    // Beside the numbers of the scale there is less room.
    let room = LEFT - MARGIN - if name == Label::LaneFeels { 68.0 } else { 46.0 };
    let name = Block::new(sheet.locale.label(name), Type::LaneName, room, sheet.locale);
    let mut out =
        vec![pen::icon(icon, MARGIN + 14.0, y - 13.0, 17.0, Ink::Accent), name.left(MARGIN + 38.0, y, Ink::Ink)];
    out.extend(content);
    out
}

fn clock<'p>(sheet: &Sheet<'p>, axis: &Hours, y: f64) -> Node<'p> {
    let nodes = lane(sheet, "clock", Label::Day, y - 1.0, axis.draw(y, sheet.locale));
    pen::boxed(pen::group("lane lane-clock", nodes))
}

/// The field of her moods from `y` down.
fn curve<'p>(sheet: &Sheet<'p>, moments: &[Moment<'p>], y: f64) -> Node<'p> {
    let neutral = y + FIELD / 2.0;
    let mut out = vec![
        pen::rect(LEFT + 0.5, y, WIDE - (LEFT - MARGIN) - 1.0, FIELD, 0.0, Look::Band),
        pen::hairlines(&[((LEFT, y), (RIGHT, y)), ((LEFT, y + FIELD), (RIGHT, y + FIELD))], Look::Hairline),
    ];
    out.extend(lane(sheet, "heart", Label::LaneFeels, y + 27.0, Vec::new()));
    let at = |value: f64| ((LEFT, neutral - UNIT * value), (RIGHT, neutral - UNIT * value));
    out.push(pen::hairlines(&[at(2.0), at(1.0), at(-1.0), at(-2.0)], Look::ScaleLine));
    out.push(pen::hairlines(&[at(0.0)], Look::StrongLine));
    for score in [2, 0, -2] {
        let y = neutral - UNIT * f64::from(score) + 4.0;
        let score = sheet.locale.score(score);
        out.push(pen::line(LEFT - 8.0, y, Anchor::End, Type::Badge, Ink::Muted, score));
    }
    let children = moods(sheet, moments);
    let group = Group { class: "moods".into(), translate: Some((0.0, neutral)), children, ..Group::default() };
    out.push(pen::boxed(group));
    pen::boxed(pen::group("lane lane-feels", out))
}

/// The curve and its points around the neutral line at 0.
fn moods<'p>(sheet: &Sheet<'p>, moments: &[Moment<'p>]) -> Vec<Node<'p>> {
    let mut places: Vec<(f64, f64)> = Vec::new();
    // Whether a line without a mood stands before a point.
    let mut gaps = Vec::new();
    let mut gap = false;
    for moment in moments {
        let Some(y) = moment.y else {
            gap = true;
            continue;
        };
        // A curve goes on to the right, also where two lines have one time.
        let least = places.last().map_or(moment.x, |it| it.0 + 1.0);
        places.push((moment.x.max(least), y));
        gaps.push(std::mem::take(&mut gap));
    }
    let knots = spline::knots(&places);
    let mut out = Vec::new();
    out.extend(shade(&knots));
    out.extend(stroke(&knots, &gaps, false, None));
    out.extend(stroke(&knots, &gaps, true, Some(Look::CurveAssumed)));
    let scale = face_scale(&places);
    let felt: Vec<&Moment<'p>> = moments.iter().filter(|it| it.y.is_some()).collect();
    let labels = labels::place(sheet.locale, &felt, &knots, scale);
    for ((moment, (x, y)), label) in felt.into_iter().zip(places).zip(labels) {
        let value = moment.line.feels.unwrap_or_default();
        let mood = value.to_f64().round().clamp(-2.0, 2.0) as i8;
        let time = sheet.locale.time(moment.line.time.minutes);
        let title = sheet.locale.colon(&format!("{time} {}", moment.line.text), &score(sheet.locale, value));
        let mut children = vec![Node::Face(FaceUse { x, y, scale, mood, hollow: false })];
        children.extend(label);
        out.push(pen::boxed(Group { class: "point".into(), title, children, ..Group::default() }));
    }
    out
}

/// A value as written, with its sign: `−2`, `0`, `+0.5`.
pub fn score(locale: crate::locale::Locale, value: Decimal) -> String {
    let sign = if value.digits > 0 { "+" } else { "" };
    format!("{sign}{}", locale.number(value))
}

/// Between the curve and the neutral line.
fn shade<'p>(knots: &[Knot]) -> Option<Node<'p>> {
    let (first, last) = (knots.first()?, knots.last().filter(|_| knots.len() > 1)?);
    let mut steps = vec![Step::Move(first.x, first.y)];
    steps.extend(knots.windows(2).map(|pair| spline::step(pair[0], pair[1])));
    steps.extend([Step::Line(last.x, 0.0), Step::Line(first.x, 0.0), Step::Close]);
    Some(pen::path(steps, Look::AreaPage))
}

/// The stretches of the curve before which there is a gap, or is none.
fn stroke<'p>(knots: &[Knot], gaps: &[bool], gap: bool, also: Option<Look>) -> Option<Node<'p>> {
    let mut steps = Vec::new();
    let mut end = None;
    for (at, pair) in knots.windows(2).enumerate().filter(|(at, _)| gaps.get(at + 1) == Some(&gap)) {
        if end != Some(at) {
            steps.push(Step::Move(pair[0].x, pair[0].y));
        }
        steps.push(spline::step(pair[0], pair[1]));
        end = Some(at + 1);
    }
    (!steps.is_empty()).then_some(Node::Path(Path { steps, look: Look::CurvePage, also, width: None }))
}

/// So small that no two faces touch, as far as that goes.
fn face_scale(places: &[(f64, f64)]) -> f64 {
    let apart = places.windows(2).map(|it| {
        let (across, down) = (it[1].0 - it[0].0, it[1].1 - it[0].1);
        (across * across + down * down).sqrt()
    });
    (apart.fold(f64::INFINITY, f64::min) / (2.0 * FACE + 2.0)).clamp(LEAST_FACE, 1.0)
}
