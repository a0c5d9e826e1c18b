//! The sky above the hours, where the text says when the sun rises and sets: night, dawn, day, dusk, and the way of the sun.

use super::Day;
use crate::layout::grid::{LEFT, MARGIN};
use crate::layout::pen;
use crate::locale::Label;
use crate::model::Time;
use crate::order;
use crate::scene::{Anchor, Group, Node, SkyStrip, Step};
use crate::theme::{Ink, Look, Sky, Type};

/// Height of the strip.
pub const HEIGHT: f64 = 38.0;
const RADIUS: f64 = 10.0;
const DAY: f64 = 1440.0;
/// Where the sun rises and how high it stands at noon, from the strip's upper edge.
const HORIZON: f64 = 32.0;
const NOON: f64 = 8.0;
/// Minutes from sunrise to a sky in the morning, from sunset in the evening; of a day of eleven hours or more.
const MORNING: [(f64, Sky); 5] =
    [(-200.0, Sky::Night), (-65.0, Sky::Twilight), (-12.0, Sky::Glow), (69.0, Sky::Haze), (240.0, Sky::Day)];
const EVENING: [(f64, Sky); 5] =
    [(-154.0, Sky::Day), (-58.0, Sky::Haze), (14.0, Sky::Glow), (96.0, Sky::Twilight), (230.0, Sky::Night)];
const FULL_DAY: f64 = 660.0;
/// From a sun at the horizon to its words, and what a moon needs.
const WORDS: f64 = 9.0;
const MOON: f64 = 17.0;

/// The strip with its upper edge at `y`; `None` where the text does not say when the sun rises: nothing is made up.
pub fn place<'p>(day: &Day<'_, 'p>, y: f64) -> Option<Node<'p>> {
    let (rise, set) = day.content.journey.daylight.filter(|(rise, set)| rise < set)?;
    let (left, right) = (day.hours.left(), day.hours.right());
    let stops = stops(day, rise, set);
    let strip = SkyStrip { x: left, y, width: right - left, height: HEIGHT, radius: RADIUS, stops };
    let mut nodes = vec![Node::Sky(Box::new(strip))];
    let mut in_rail = Vec::new();
    for days in 0..3 {
        let of_day = |time: Time| day.hours.x_at(f64::from(time.minutes) + DAY * f64::from(days - 1));
        let (from, to) = (of_day(rise), of_day(set));
        sun(&mut nodes, (from, to), (left, right), y);
        words(day, &mut nodes, &mut in_rail, ((from, rise), (to, set)), y);
    }
    moons(day, &mut nodes, (rise, set), y);
    in_rail.dedup();
    for (line, text) in in_rail.into_iter().take(2).enumerate() {
        let y = y + 16.0 + 15.0 * line as f64;
        nodes.push(pen::line(MARGIN + 14.0, y, Anchor::Start, Type::Small, Ink::Muted, text));
    }
    let title =
        day.content.locale.daylight(&day.content.locale.time(rise.minutes), &day.content.locale.time(set.minutes));
    Some(pen::boxed(Group { class: "sky".into(), id: "sky".into(), title, children: nodes, ..Group::default() }))
}

/// The skies from the last one before the axis to the first one after it.
fn stops(day: &Day<'_, '_>, rise: Time, set: Time) -> Vec<(f64, Sky)> {
    let light = f64::from(set.minutes - rise.minutes);
    // On a short day the light changes faster, so that morning and evening do not meet; at night likewise.
    let (by_day, by_night) = ((light / FULL_DAY).min(1.0), ((DAY - light) / FULL_DAY).min(1.0));
    let scaled = |minutes: f64| minutes * if minutes > 0.0 { by_day } else { by_night };
    let mut all = Vec::with_capacity(30);
    for days in 0..3 {
        let midnight = DAY * f64::from(days - 1);
        let (rise, set) = (midnight + f64::from(rise.minutes), midnight + f64::from(set.minutes));
        all.extend(MORNING.iter().map(|(minutes, sky)| (day.hours.x_at(rise + scaled(*minutes)), *sky)));
        all.extend(EVENING.iter().map(|(minutes, sky)| (day.hours.x_at(set - scaled(-minutes)), *sky)));
    }
    order::sort_by(&mut all, |a, b| a.0.total_cmp(&b.0));
    let first = all.iter().rposition(|it| it.0 <= day.hours.left()).unwrap_or(0);
    let last = all.iter().position(|it| it.0 >= day.hours.right()).unwrap_or(all.len().saturating_sub(1));
    all.get(first..=last.max(first)).unwrap_or(&[]).to_vec()
}

/// Its way from horizon to horizon as a parabola, cut where the axis ends, and the sun where it rises, stands and sets.
fn sun<'p>(nodes: &mut Vec<Node<'p>>, (from, to): (f64, f64), (left, right): (f64, f64), y: f64) {
    let (start, end) = (from.max(left), to.min(right));
    if start >= end {
        return;
    }
    let share = |x: f64| (x - from) / (to - from);
    let height = |x: f64| y + HORIZON - (HORIZON - NOON) * 4.0 * share(x) * (1.0 - share(x));
    let slope = |x: f64| -(HORIZON - NOON) * 4.0 * (1.0 - 2.0 * share(x)) / (to - from);
    let third = (end - start) / 3.0;
    let (a, b) = (height(start) + slope(start) * third, height(end) - slope(end) * third);
    let way = vec![Step::Move(start, height(start)), Step::Curve(start + third, a, end - third, b, end, height(end))];
    nodes.push(pen::path(way, Look::SunWay));
    for (x, radius) in [((from + to) / 2.0, 5.0), (from, 3.5), (to, 3.5)] {
        if left + radius <= x && x <= right - radius {
            nodes.push(pen::circle(x, height(x), radius, Look::Sun));
        }
    }
}

/// `Sunrise 07:05` after the sun that rises, `Sunset 18:10` before the one that sets: on the bright side. Where that has no
/// room they stand in the rail.
fn words<'p>(
    day: &Day<'_, 'p>,
    nodes: &mut Vec<Node<'p>>,
    in_rail: &mut Vec<String>,
    ((from, rise), (to, set)): ((f64, Time), (f64, Time)),
    y: f64,
) {
    let locale = day.content.locale;
    let said = |label: Label, time: Time| format!("{} {}", locale.label(label), locale.time(time.minutes));
    let (left, right) = (day.hours.left(), day.hours.right());
    let shown = |x: f64| left + 4.0 <= x && x <= right - 4.0;
    let texts = [(from, said(Label::Sunrise, rise)), (to, said(Label::Sunset, set))];
    let widths: f64 =
        texts.iter().filter(|it| shown(it.0)).map(|it| pen::width(&it.1, Type::SmallMedium) * pen::SLACK).sum();
    let room = to.min(right) - from.max(left) - 2.0 * WORDS - 24.0;
    for (index, (x, text)) in texts.into_iter().enumerate().filter(|(_, it)| shown(it.0)) {
        if widths > room {
            in_rail.push(text);
        } else if index == 0 {
            nodes.push(pen::line(x + WORDS, y + 27.0, Anchor::Start, Type::SmallMedium, Ink::OnSky, text));
        } else {
            nodes.push(pen::line(x - WORDS - 1.0, y + 27.0, Anchor::End, Type::SmallMedium, Ink::OnSky, text));
        }
    }
}

/// In the middle of each night that is long enough to be seen.
fn moons<'p>(day: &Day<'_, 'p>, nodes: &mut Vec<Node<'p>>, (rise, set): (Time, Time), y: f64) {
    for days in 0..3 {
        let evening = f64::from(set.minutes) + DAY * (f64::from(days) - 1.0);
        let dark = (evening + 90.0, evening + DAY - f64::from(set.minutes - rise.minutes) - 65.0);
        let (from, to) = (day.hours.x_at(dark.0).max(LEFT), day.hours.x_at(dark.1).min(day.hours.right()));
        if to - from >= 2.0 * MOON {
            let middle = (from + to) / 2.0;
            nodes.push(pen::icon("moon", middle - MOON / 2.0, y + (HEIGHT - MOON) / 2.0, MOON, Ink::Inverse));
        }
    }
}
