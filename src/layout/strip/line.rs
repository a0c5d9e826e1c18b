//! The curve of a strip: its shade, its stretches by how well they are known, and the labels of its lowest and highest point.

use super::Strip;
use super::chevrons::Piece;
use crate::analysis::{Feeling, Felt};
use crate::layout::content::label_in;
use crate::layout::curve::spline::{self, Knot};
use crate::layout::led::Led;
use crate::layout::pen::{self, Block};
use crate::scene::{Anchor, FaceUse, Group, Node, Path, Step, Text};
use crate::theme::{Ink, Look, Type};

/// Of a dot: beside faces, and in the place of one.
const DOT: f64 = 3.4;
const LONE_DOT: f64 = 4.0;
/// Radius of a face at full size.
const FACE: f64 = 11.0;
/// From a face to the baseline of a label above it.
const ABOVE_FACE: f64 = 5.1;
/// What a font that was not measured may make of a label.
const WIDER: f64 = 1.2;
/// Above the first baseline of a label.
const ASCENT: f64 = 9.0;
/// Below the last baseline of a label.
const DESCENT: f64 = 4.0;

/// A value on the curve. y is 0 on the neutral line.
#[derive(Clone, Copy, Debug)]
struct Point<'p> {
    step: usize,
    x: f64,
    y: f64,
    felt: Felt<'p>,
    /// What lies between the point before and this one.
    before: Between,
}

/// How well the stretch between two values is known.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Between {
    Known,
    Assumed,
    /// Something is missing in between.
    Gap,
    /// What lies in between does not hold for whoever it is.
    Passing,
}

/// The curve around the neutral line at 0, with what its words reach up and all of it down, in this order; `None` where
/// nothing is felt.
pub fn draw<'p>(strip: &Strip<'_, 'p>, pieces: &[Piece<'p>]) -> Option<(Group<'p>, f64, f64)> {
    let points = points(strip, pieces);
    let lowest = *points.iter().min_by(|one, other| one.felt.value.total_cmp(&other.felt.value))?;
    let mut children = vec![pen::hairlines(&[((strip.left, 0.0), (strip.left + strip.width, 0.0))], Look::StrongLine)];
    let places: Vec<(f64, f64)> = points.iter().map(|it| (it.x, it.y)).collect();
    let knots = spline::knots(&places);
    if !strip.retired {
        children.extend(shade(strip, &points, &knots));
    }
    children.extend(strokes(strip, &points, &knots));
    // The first of the highest, as of the lowest.
    let highest = points.iter().rev().max_by(|one, other| one.felt.value.total_cmp(&other.felt.value));
    let highest = highest.filter(|it| strip.size.detailed && it.felt.value > lowest.felt.value);
    let (mut top, mut bottom) = (0.0_f64, lowest.y + LONE_DOT);
    for point in &points {
        let is_lowest = point.step == lowest.step;
        if is_lowest || highest.is_some_and(|it| it.step == point.step) {
            let (node, (start, end)) = labelled(strip, point, is_lowest);
            children.push(node);
            (top, bottom) = (top.min(start), bottom.max(end));
        } else if strip.size.detailed {
            children.push(dot(strip, point));
        }
    }
    Some((pen::group("moods", children), top, bottom))
}

fn points<'p>(strip: &Strip<'_, 'p>, pieces: &[Piece<'p>]) -> Vec<Point<'p>> {
    let mut points: Vec<Point<'p>> = Vec::with_capacity(strip.steps.len());
    let (mut gap, mut passing) = (false, false);
    for piece in pieces {
        for step in piece.steps.clone() {
            match strip.feelings.get(step) {
                Some(Feeling::Feels(felt)) => {
                    let assumed = felt.assumed || points.last().is_some_and(|it| it.felt.assumed);
                    let before = match () {
                        () if gap => Between::Gap,
                        () if passing => Between::Passing,
                        () if assumed => Between::Assumed,
                        () => Between::Known,
                    };
                    let y = -strip.size.scale.unit() * felt.value;
                    points.push(Point { step, x: piece.axis(step), y, felt: *felt, before });
                    (gap, passing) = (false, false);
                }
                Some(Feeling::Passes) => passing = true,
                Some(Feeling::Missing) | None => gap = true,
            }
        }
    }
    points
}

/// The tint between the curve and the neutral line. What nobody felt interrupts it.
fn shade<'p>(strip: &Strip<'_, 'p>, points: &[Point<'p>], knots: &[Knot]) -> Option<Node<'p>> {
    let mut steps = Vec::with_capacity(knots.len() + 4);
    let mut start = 0;
    for at in 1..=knots.len() {
        let goes_on = points.get(at).is_some_and(|it| it.before != Between::Gap);
        if goes_on {
            continue;
        }
        if let [first, .., last] = &knots[start..at] {
            steps.push(Step::Move(first.x, first.y));
            steps.extend(knots[start..at].windows(2).map(|pair| spline::step(pair[0], pair[1])));
            steps.extend([Step::Line(last.x, 0.0), Step::Line(first.x, 0.0), Step::Close]);
        }
        start = at;
    }
    (!steps.is_empty()).then(|| pen::path(steps, strip.size.area))
}

/// A path for each way in which the curve is drawn.
fn strokes<'p>(strip: &Strip<'_, 'p>, points: &[Point<'p>], knots: &[Knot]) -> Vec<Node<'p>> {
    let look = if strip.retired { Look::CurveGrey } else { strip.size.curve };
    let ways: [(&[Between], Option<Look>); 3] = [
        (&[Between::Known], None),
        (&[Between::Assumed, Between::Gap], Some(strip.size.assumed)),
        (&[Between::Passing], Some(Look::CurvePassing)),
    ];
    let mut paths = Vec::new();
    for (kinds, also) in ways {
        let mut steps = Vec::new();
        let mut end = None;
        for (at, pair) in knots.windows(2).enumerate() {
            if !points.get(at + 1).is_some_and(|it| kinds.contains(&it.before)) {
                continue;
            }
            if end != Some(at) {
                steps.push(Step::Move(pair[0].x, pair[0].y));
            }
            steps.push(spline::step(pair[0], pair[1]));
            end = Some(at + 1);
        }
        if !steps.is_empty() {
            paths.push(Node::Path(Path { steps, look, also, width: None }));
        }
    }
    paths
}

fn dot<'p>(strip: &Strip<'_, 'p>, point: &Point<'p>) -> Node<'p> {
    let children = vec![pen::circle(point.x, point.y, DOT, Look::Dot)];
    pen::boxed(Group { class: "point".into(), title: title(strip, point), children, ..Group::default() })
}

/// A point with its face, name and value: the lowest below the curve, the highest above it. Returns it with the label's
/// upper and lower edge.
fn labelled<'p>(strip: &Strip<'_, 'p>, point: &Point<'p>, lowest: bool) -> (Node<'p>, (f64, f64)) {
    let mood = point.felt.value.round().clamp(-2.0, 2.0) as i8;
    let face = FaceUse { x: point.x, y: point.y, scale: strip.size.face, mood, hollow: point.felt.assumed };
    let mut children = vec![match strip.retired {
        true => pen::circle(point.x, point.y, LONE_DOT, Look::Dot),
        false => Node::Face(face),
    }];
    let (mut label, wide, drop) = label(strip, point);
    let first = if lowest {
        (point.y + strip.size.below_face).max(strip.size.below_neutral)
    } else {
        point.y - strip.size.face * FACE - ABOVE_FACE - drop
    };
    let edges = (first - ASCENT, first + drop + DESCENT);
    (label.x, label.anchor) = across(strip, point.x, wide);
    label.y = first;
    label.halo = Some(Look::HaloSurface);
    children.push(pen::node(label));
    let group = Group { class: "point".into(), title: title(strip, point), children, ..Group::default() };
    (pen::boxed(group), edges)
}

/// Where a label so wide stands over `x`. Near the strip's ends it keeps its edge, so that no wider font brings it out.
fn across(strip: &Strip<'_, '_>, x: f64, wide: f64) -> (f64, Anchor) {
    let (left, right) = (strip.left, strip.left + strip.width);
    let half = wide * WIDER / 2.0;
    if x - half < left {
        (left.max((x - wide / 2.0).min(right - wide * WIDER)), Anchor::Start)
    } else if x + half > right {
        (right.min(x + wide / 2.0), Anchor::End)
    } else {
        (x, Anchor::Middle)
    }
}

/// A label around its first baseline, with its width and what it reaches down from there. In a row the value leads; on a page,
/// as on the curve of a map, the name does.
fn label<'p>(strip: &Strip<'_, 'p>, point: &Point<'p>) -> (Text<'p>, f64, f64) {
    let value = strip.locale.mood(point.felt.value);
    let name = name(strip, point);
    if !strip.size.detailed {
        let led = Led::new((&value, Ink::Ink), (name, Ink::Muted), strip.width, strip.locale);
        let (width, drop) = (led.width(), led.drop());
        return (led.place(0.0, 0.0, Anchor::Middle), width, drop);
    }
    let value = pen::run(format!(" {value}"), Type::Small, Ink::Muted);
    let more = f64::from(value.width);
    let block = Block::with_tail(name, Type::SmallStrong, strip.width, strip.locale, Some(value));
    let (width, drop) = (block.width().max(block.last_width() + more), block.drop());
    (block.place(0.0, 0.0, Anchor::Middle, Ink::Ink), width, drop)
}

fn name<'p>(strip: &Strip<'_, 'p>, point: &Point<'p>) -> &'p str {
    let Some(step) = strip.steps.get(point.step) else { return "" };
    let touchpoint = step.touchpoint.filter(|_| !point.felt.of_stage);
    let touchpoint = touchpoint.and_then(|it| label_in(strip.view, strip.id, strip.journey, it));
    let stage = strip.journey.stages.get(step.stage.index());
    touchpoint.or(stage.map(|it| it.name.label.as_ref())).unwrap_or("")
}

/// What a reader hears of the point: `Signs up: annoyed, −2.0`.
fn title(strip: &Strip<'_, '_>, point: &Point<'_>) -> String {
    let (locale, value) = (strip.locale, strip.locale.mood(point.felt.value));
    let felt = match point.felt.word {
        "" => value,
        word => locale.commas(&[word, &value]),
    };
    locale.colon(name(strip, point), &felt)
}
