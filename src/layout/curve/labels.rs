//! The word and the value at a point, where they cost least.
//!
//! Places above, below and beside a face are tried from the cheapest on. Nearly always the first one is free, and then
//! nothing else is looked at.

use super::placing::{FORBIDDEN, MARGIN, Scenery};
use super::points::Point;
use super::{FACE, Field, Frame};
use crate::layout::pen;
use crate::layout::text::{Line, break_cow, longest_word_width};
use crate::scene::{Anchor, Few, Node, Run, Text};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

const LEADING: f64 = 15.0;
/// Above the first baseline and below the last one.
const ASCENT: f64 = 9.5;
const DESCENT: f64 = 3.0;
/// From the middle of a face to the foot of a label above it, to the head of one below it, to the side of one beside it.
const ABOVE: f64 = 14.4;
pub(super) const BELOW: f64 = 17.1;
const BESIDE: f64 = FACE + 5.0;
/// Words break at about the distance between two columns.
const NARROWEST: f64 = 96.0;
const WIDEST: f64 = 132.0;

/// A place around a face; `Near` is the side that suits the point, above a peak and below a valley.
#[derive(Clone, Copy, Debug)]
struct Place {
    cost: f64,
    side: Side,
    /// From the face's axis to the label's, or up and down where it stands beside.
    aside: f64,
    /// Further from the face than it has to be.
    away: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Side {
    Near,
    Far,
    Left,
    Right,
}

/// The place that costs nothing.
const BEST: Place = Place { cost: 0.0, side: Side::Near, aside: 0.0, away: 0.0 };

/// How far a label may stand aside, to both sides, and how much further away than it has to.
const ASIDES: [f64; 8] = [0.0, 6.0, 12.0, 18.0, 24.0, 30.0, 38.0, 46.0];
const AWAYS: [f64; 8] = [0.0, 4.0, 8.0, 13.0, 19.0, 26.0, 34.0, 44.0];

/// All places, the cheapest first, of two equal ones the one less aside. Worked out by the compiler: every map asks for them.
static PLACES: [Place; (2 * ASIDES.len() - 1) * (2 * AWAYS.len() + 2)] = {
    let mut places = [BEST; (2 * ASIDES.len() - 1) * (2 * AWAYS.len() + 2)];
    let mut count = 0;
    // In the middle, then right and left of it in turn.
    let mut nth = 1;
    while nth < 2 * ASIDES.len() {
        let aside = if nth % 2 == 0 { ASIDES[nth / 2] } else { -ASIDES[nth / 2] };
        let mut further = 0;
        while further < AWAYS.len() {
            let away = AWAYS[further];
            let cost = aside.abs() * 0.25 + away * 0.8;
            insert(&mut places, count, Place { cost, side: Side::Near, aside, away });
            insert(&mut places, count + 1, Place { cost: cost + 8.0, side: Side::Far, aside, away });
            count += 2;
            further += 1;
        }
        let cost = 16.0 + aside.abs() * 0.3;
        insert(&mut places, count, Place { cost, side: Side::Left, aside, away: 0.0 });
        insert(&mut places, count + 1, Place { cost, side: Side::Right, aside, away: 0.0 });
        count += 2;
        nth += 1;
    }
    places
};

/// Puts a place among the first `count`, behind those that cost as much.
const fn insert(places: &mut [Place], count: usize, place: Place) {
    let mut at = count;
    while at > 0 && places[at - 1].cost > place.cost {
        places[at] = places[at - 1];
        at -= 1;
    }
    places[at] = place;
}

/// Draws the label of a point and remembers where it stands.
pub fn draw<'p>(
    field: &Field<'_, 'p>,
    point: &Point<'_>,
    word: Cow<'p, str>,
    value: String,
    scenery: &mut Scenery<'_>,
) -> Node<'p> {
    let words = broken(field, point, word);
    let value_width = pen::width(&value, Type::Small);
    let width = words.iter().map(|it| it.width).fold(value_width, f64::max);
    let height = ASCENT + words.len() as f64 * LEADING + DESCENT;
    let frame = place((point.x, point.y), (width, height), suits_above(field, point), scenery);
    scenery.put(frame);

    let middle = (frame.left + frame.right) / 2.0;
    let on_bottleneck = scenery.sides.is_some_and(|(left, right)| left < middle && middle < right);
    let worded = !words.is_empty();
    let mut runs: Vec<Run<'p>> = Vec::with_capacity(words.len() + 1);
    match words {
        Few::One([word]) => runs.push(word.run(true)),
        Few::Many(words) => runs.extend(words.into_iter().map(|it| it.run(true))),
    }
    runs.push(Run {
        text: Cow::Owned(value),
        breaks: true,
        kind: worded.then_some(Type::Small),
        ink: worded.then_some(Ink::Muted),
        width: value_width as f32,
    });
    runs[0].breaks = false;
    pen::node(Text {
        x: middle,
        y: frame.top + ASCENT,
        anchor: Anchor::Middle,
        kind: if worded { Type::SmallStrong } else { Type::Small },
        ink: if worded { Ink::Ink } else { Ink::Muted },
        halo: Some(if on_bottleneck { Look::HaloNegative } else { Look::HaloBand }),
        leading: LEADING,
        runs: runs.into(),
    })
}

/// The word in as many lines as it needs; none without a word.
fn broken<'p>(field: &Field<'_, 'p>, point: &Point<'_>, word: Cow<'p, str>) -> Few<Line<'p>> {
    let column = &field.chart.columns[point.column];
    let mut room = (1.1 * (column.right - column.left)).clamp(NARROWEST, WIDEST);
    if pen::width(&word, Type::SmallStrong) * pen::SLACK > room {
        // A word is only divided where it alone is wider than any label may be.
        room = room.max(longest_word_width(&word, Type::SmallStrong, &field.chart.locale, WIDEST));
    }
    room = room.min(field.chart.right - field.chart.left - 2.0 * MARGIN);
    break_cow(word, Type::SmallStrong, room, &field.chart.locale)
}

/// Whether a label suits a point above it: peaks above, valleys below, what lies between away from the neutral line.
fn suits_above(field: &Field<'_, '_>, point: &Point<'_>) -> bool {
    if let Some(above) = point.above {
        return above;
    }
    let voice = point.who.trailing_zeros() as usize;
    let feels = |column: usize| field.feeling(voice, column).felt().map(|it| it.value);
    let before = point.column.checked_sub(1).and_then(feels);
    let after = Some(point.column + 1).filter(|it| *it < field.chart.columns.len()).and_then(feels);
    let neighbours = || [before, after].into_iter().flatten();
    let rises = neighbours().any(|it| it > point.value);
    let falls = neighbours().any(|it| it < point.value);
    if rises == falls { point.value >= 0.0 } else { falls }
}

/// For a face at (`x`, `y`), the frame that costs least; never one that touches a curve, a mark or a text.
pub(super) fn place((x, y): (f64, f64), (width, height): (f64, f64), above: bool, scenery: &Scenery<'_>) -> Frame {
    let frame_of = |place: &Place| {
        let over = match place.side {
            Side::Near => above,
            Side::Far => !above,
            Side::Left | Side::Right => {
                let across = BESIDE + width / 2.0;
                let middle = if place.side == Side::Left { x - across } else { x + across };
                return Frame::around(middle, y - height / 2.0 + place.aside, width, height);
            }
        };
        let top = if over { y - ABOVE - place.away - height } else { y + BELOW + place.away };
        scenery.inside(Frame::around(x + place.aside, top, width, height))
    };
    let mut best = (f64::INFINITY, Frame::around(x, y, width, height));
    for place in &PLACES {
        if place.cost >= best.0 {
            break;
        }
        let frame = frame_of(place);
        let cost = place.cost + scenery.cost(frame, y, best.0 - place.cost);
        if cost < best.0 {
            best = (cost, frame);
        }
    }
    if best.0 < FORBIDDEN {
        return best.1;
    }
    // Crowded: further and further out, where there is room in the end, and the lane grows.
    let further = (1..).flat_map(|nth| [Side::Near, Side::Far].map(|side| (nth, side)));
    let mut frames =
        further.map(|(nth, side)| frame_of(&Place { cost: 0.0, side, aside: 0.0, away: 44.0 + 8.0 * f64::from(nth) }));
    frames.by_ref().take(400).find(|frame| !scenery.is_forbidden(*frame)).unwrap_or(best.1)
}
