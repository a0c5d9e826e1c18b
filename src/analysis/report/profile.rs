//! How a curve runs: its mean, its highest and lowest points, its end, and what is remembered of it.

use crate::analysis::{Felt, Line, Person, Step};
use crate::model::{Detail, DetailKind, LaneRef, TouchpointIndex};

/// The feelings of one line over the map.
#[derive(Clone, Debug)]
pub struct Profile<'p> {
    /// Whose line it is; empty: everybody's.
    pub people: Vec<Person>,
    /// How many of its touchpoints have a feeling, and how many there are.
    pub known: usize,
    pub touchpoints: usize,
    pub mean: f64,
    /// Weighted by the active time, where every felt touchpoint has one.
    pub mean_over_time: Option<f64>,
    /// Of two feelings in a row, on the average, how far apart they are.
    pub volatility: Option<f64>,
    pub start: Place<'p>,
    pub end: Place<'p>,
    pub highest: Place<'p>,
    pub lowest: Place<'p>,
    /// The feeling that is farthest from 0; of equal ones the bad one, then the first.
    pub peak: Place<'p>,
    /// The largest fall from one feeling to the next.
    pub drop: Option<(Place<'p>, Place<'p>)>,
    pub low_points: Vec<Low<'p>>,
    pub high_points: Vec<Place<'p>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place<'p> {
    pub at: TouchpointIndex,
    pub felt: Felt<'p>,
}

/// A local minimum of at most -1, with where they feel no longer bad again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Low<'p> {
    pub place: Place<'p>,
    pub recovery: Option<TouchpointIndex>,
}

impl Profile<'_> {
    /// What is remembered: the mean of peak and end (D. Kahneman and others, "When more pain is preferred to less", 1993). How long it took does not
    /// matter.
    pub fn peak_end(&self) -> f64 {
        (self.peak.felt.value + self.end.felt.value) / 2.0
    }
}

/// The profile of a line; `None` where nothing is felt. `active` is the time of a touchpoint in milliseconds.
pub fn profile<'p>(
    line: &Line<'p>,
    people: Vec<Person>,
    steps: &[Step],
    active: &dyn Fn(TouchpointIndex) -> Option<u64>,
) -> Option<Profile<'p>> {
    let held = line.feelings.iter().zip(steps).filter(|(it, _)| **it != crate::analysis::Feeling::Passes);
    let touchpoints = held.filter(|(_, step)| step.touchpoint.is_some()).count();
    let places: Vec<Place<'p>> = line
        .feelings
        .iter()
        .zip(steps)
        .filter_map(|(it, step)| Some(Place { at: step.touchpoint?, felt: it.felt()? }))
        .collect();
    let (start, end) = (*places.first()?, *places.last()?);
    let value = |it: &Place<'p>| it.felt.value;
    let sum: f64 = places.iter().map(value).sum();
    let pairs = || places.windows(2).map(|it| (it[0], it[1]));
    let moved: f64 = pairs().map(|(one, other)| (other.felt.value - one.felt.value).abs()).sum();
    let beats = |best: Place<'p>, it: &Place<'p>| if value(it) > value(&best) { *it } else { best };
    let sinks = |best: Place<'p>, it: &Place<'p>| if value(it) < value(&best) { *it } else { best };
    let farther = |best: Place<'p>, it: &Place<'p>| {
        let (far, farthest) = (value(it).abs(), value(&best).abs());
        if far > farthest || (far == farthest && value(it) < value(&best)) { *it } else { best }
    };
    let falls = pairs().filter(|(one, other)| other.felt.value < one.felt.value);
    let drop = falls.fold(None, |worst: Option<(Place<'p>, Place<'p>)>, pair| {
        let depth = |it: &(Place<'p>, Place<'p>)| it.0.felt.value - it.1.felt.value;
        Some(worst.filter(|it| depth(it) >= depth(&pair)).unwrap_or(pair))
    });
    Some(Profile {
        people,
        known: places.len(),
        touchpoints,
        mean: sum / places.len() as f64,
        mean_over_time: mean_over_time(&places, active),
        volatility: (places.len() > 1).then(|| moved / (places.len() - 1) as f64),
        start,
        end,
        highest: places.iter().fold(start, beats),
        lowest: places.iter().fold(start, sinks),
        peak: places.iter().fold(start, farther),
        drop,
        low_points: low_points(&places),
        high_points: high_points(&places),
    })
}

fn mean_over_time(places: &[Place<'_>], active: &dyn Fn(TouchpointIndex) -> Option<u64>) -> Option<f64> {
    let (mut sum, mut time) = (0.0, 0.0);
    for place in places {
        let spent = active(place.at)? as f64;
        sum += place.felt.value * spent;
        time += spent;
    }
    (time > 0.0).then(|| sum / time)
}

/// Of a level stretch the first; what has only one neighbour is held against that one.
fn low_points<'p>(places: &[Place<'p>]) -> Vec<Low<'p>> {
    let mut found = Vec::new();
    for at in extremes(places, |one, other| one < other).filter(|at| places[*at].felt.value <= -1.0) {
        let recovery = places[at..].iter().find(|it| it.felt.value >= 0.0).map(|it| it.at);
        found.push(Low { place: places[at], recovery });
    }
    found
}

fn high_points<'p>(places: &[Place<'p>]) -> Vec<Place<'p>> {
    let tops = extremes(places, |one, other| one > other);
    tops.map(|at| places[at]).filter(|it| it.felt.value >= 1.0).collect()
}

/// Where a level stretch is beyond both of its neighbours, in the sense of `beats`: the first place of each.
fn extremes<'a>(places: &'a [Place<'_>], beats: fn(f64, f64) -> bool) -> impl Iterator<Item = usize> + use<'a> {
    let value = |at: usize| places.get(at).map(|it| it.felt.value);
    (0..places.len()).filter(move |at| {
        let here = places[*at].felt.value;
        let before = at.checked_sub(1).and_then(value);
        let level = places[*at..].iter().take_while(|it| it.felt.value == here).count();
        let after = value(at + level);
        before.is_none_or(|it| beats(here, it)) && after.is_none_or(|it| beats(here, it))
    })
}

/// Whether a detail is a gain.
pub fn is_gain(detail: &Detail<'_>) -> bool {
    detail.lane == LaneRef::Detail(DetailKind::Gain)
}
