//! The shortest, the longest and the likeliest route from a start to a success.

use super::{End, Goal, Way, Ways};
use crate::model::TouchpointIndex;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// What a route is measured in: the first number counts, of equal ones the second.
pub type Cost = (u64, u64);

/// One way through, from a start to an end.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// At least one.
    pub touchpoints: Vec<TouchpointIndex>,
    /// Between two touchpoints each, then to the end: as many as there are touchpoints. Into [`Ways::ways`].
    pub ways: Vec<usize>,
    pub end: End,
}

/// The cost of going to a touchpoint, or (`None`) to an end, by a way or (`None`) by beginning there.
pub type Price<'a> = &'a dyn Fn(Option<&Way>, Option<TouchpointIndex>) -> Cost;

/// Whether a route may end so: with a success, or in another journey, in which the story goes on.
fn is_goal(end: End) -> bool {
    matches!(end, End::Success(_) | End::Elsewhere)
}

/// Of all routes to a success the one of the least cost (E. Dijkstra, 1959); `None` where no way leads to one.
///
/// Of equal costs the one whose touchpoints stand first in the text.
pub fn shortest(ways: &Ways, price: Price<'_>) -> Option<Route> {
    let mut best: Vec<Option<Cost>> = vec![None; ways.len()];
    let mut by: Vec<Option<usize>> = vec![None; ways.len()];
    let mut heap = BinaryHeap::new();
    for start in &ways.starts {
        let cost = price(None, Some(*start));
        best[start.index()] = Some(cost);
        heap.push(Reverse((cost, start.0)));
    }
    let mut goal: Option<(Cost, usize)> = None;
    while let Some(Reverse((cost, at))) = heap.pop() {
        if best[at as usize] != Some(cost) {
            continue;
        }
        let first = ways.first_of(at as usize);
        for (place, way) in ways.of(TouchpointIndex(at)).iter().enumerate().filter(|(_, it)| is_taken(it)) {
            let index = first + place;
            match way.to {
                Goal::Touchpoint(to) => {
                    let next = plus(cost, price(Some(way), Some(to)));
                    if best[to.index()].is_none_or(|it| next < it) {
                        best[to.index()] = Some(next);
                        by[to.index()] = Some(index);
                        heap.push(Reverse((next, to.0)));
                    }
                }
                Goal::End(end) if is_goal(end) => {
                    let ended = (plus(cost, price(Some(way), None)), index);
                    goal = Some(goal.map_or(ended, |it| it.min(ended)));
                }
                Goal::End(_) => {}
            }
        }
    }
    Some(route(ways, &by, goal?.1))
}

/// Of all routes to a success that never go back the one of the largest cost: the critical path.
///
/// A way goes back where it closes a loop when the ways are followed from the starts in the order of the text.
pub fn longest(ways: &Ways, price: Price<'_>) -> Option<Route> {
    let forward = Forward::of(ways);
    let mut best: Vec<Option<Cost>> = vec![None; ways.len()];
    let mut by: Vec<Option<usize>> = vec![None; ways.len()];
    for start in &ways.starts {
        best[start.index()] = Some(price(None, Some(*start)));
    }
    let mut goal: Option<(Cost, Reverse<usize>)> = None;
    for at in &forward.order {
        let Some(cost) = best[*at as usize] else { continue };
        let first = ways.first_of(*at as usize);
        for (place, way) in ways.of(TouchpointIndex(*at)).iter().enumerate().filter(|(_, it)| is_taken(it)) {
            let index = first + place;
            match way.to {
                Goal::Touchpoint(to) if !forward.back[index] => {
                    let next = plus(cost, price(Some(way), Some(to)));
                    if best[to.index()].is_none_or(|it| next > it) {
                        best[to.index()] = Some(next);
                        by[to.index()] = Some(index);
                    }
                }
                Goal::End(end) if is_goal(end) => {
                    let ended = (plus(cost, price(Some(way), None)), Reverse(index));
                    goal = Some(goal.map_or(ended, |it| it.max(ended)));
                }
                _ => {}
            }
        }
    }
    Some(route(ways, &by, goal?.1.0))
}

/// The route to a success that most take, with the part of all cases that does; `None` where a share is missing on the way or no
/// way leads to a success.
pub fn likeliest(ways: &Ways) -> Option<(Route, f64)> {
    let begins = ways.begins.as_ref()?;
    let mut best: Vec<Option<Chance>> = vec![None; ways.len()];
    let mut by: Vec<Option<usize>> = vec![None; ways.len()];
    let mut heap = BinaryHeap::new();
    for (start, part) in ways.starts.iter().zip(begins) {
        let chance = Chance::of(*part);
        best[start.index()] = Some(chance);
        heap.push((chance, Reverse(start.0)));
    }
    let mut goal: Option<(Chance, Reverse<usize>)> = None;
    while let Some((chance, Reverse(at))) = heap.pop() {
        if best[at as usize] != Some(chance) {
            continue;
        }
        let first = ways.first_of(at as usize);
        for (place, way) in ways.of(TouchpointIndex(at)).iter().enumerate().filter(|(_, it)| !it.repeats) {
            // With one share unknown another route may be the likeliest.
            let next = chance.times(way.share?);
            if next.mantissa == 0.0 {
                continue;
            }
            let index = first + place;
            match way.to {
                Goal::Touchpoint(to) => {
                    if best[to.index()].is_none_or(|it| next > it) {
                        best[to.index()] = Some(next);
                        by[to.index()] = Some(index);
                        heap.push((next, Reverse(to.0)));
                    }
                }
                Goal::End(end) if is_goal(end) && goal.is_none_or(|it| (next, Reverse(index)) > it) => {
                    goal = Some((next, Reverse(index)));
                }
                Goal::End(_) => {}
            }
        }
    }
    let (chance, last) = goal?;
    Some((route(ways, &by, last.0), chance.to_f64()))
}

/// Whether anybody takes a way: those that nobody was counted on are none.
fn is_taken(way: &Way) -> bool {
    !way.repeats && way.share != Some(0.0)
}

fn plus(one: Cost, other: Cost) -> Cost {
    (one.0.saturating_add(other.0), one.1.saturating_add(other.1))
}

/// Back from the last way to the start.
fn route(ways: &Ways, by: &[Option<usize>], last: usize) -> Route {
    let mut route = Route { touchpoints: Vec::new(), ways: Vec::new(), end: End::Unknown };
    let mut way = Some(last);
    // No route visits a touchpoint twice, so that it has at most as many ways as there are touchpoints.
    while let Some(it) = way.and_then(|index| ways.ways.get(index)).filter(|_| route.ways.len() < by.len()) {
        route.ways.extend(way);
        route.touchpoints.push(it.from);
        if let Goal::End(end) = it.to {
            route.end = end;
        }
        way = by.get(it.from.index()).copied().flatten();
    }
    route.ways.reverse();
    route.touchpoints.reverse();
    route
}

/// The ways without those that go back.
struct Forward {
    /// Touchpoints that the starts reach, each after all from which it is reached forwards.
    order: Vec<u32>,
    /// Of each way.
    back: Vec<bool>,
}

impl Forward {
    /// Depth first, with a stack of its own.
    fn of(ways: &Ways) -> Self {
        #[derive(Clone, Copy, PartialEq)]
        enum Mark {
            New,
            Open,
            Done,
        }
        let mut marks = vec![Mark::New; ways.len()];
        let mut found = Forward { order: Vec::new(), back: vec![false; ways.ways.len()] };
        // The last start first: the order is turned round at the end.
        for start in ways.starts.iter().rev() {
            if marks[start.index()] != Mark::New {
                continue;
            }
            let mut path = vec![(start.0, 0)];
            marks[start.index()] = Mark::Open;
            while let Some((at, place)) = path.last().copied() {
                let Some(way) = ways.of(TouchpointIndex(at)).get(place) else {
                    marks[at as usize] = Mark::Done;
                    found.order.push(at);
                    path.pop();
                    continue;
                };
                if let Some(last) = path.last_mut() {
                    last.1 += 1;
                }
                let Goal::Touchpoint(to) = way.to else { continue };
                match marks[to.index()] {
                    _ if !is_taken(way) => {}
                    Mark::New => {
                        marks[to.index()] = Mark::Open;
                        path.push((to.0, 0));
                    }
                    Mark::Open => found.back[ways.first_of(at as usize) + place] = true,
                    Mark::Done => {}
                }
            }
        }
        found.order.reverse();
        found
    }
}

/// A product of shares: thousands of them are smaller than any floating-point number, so that the exponent stands apart.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Chance {
    /// From 0.5 to 1, or 0.
    mantissa: f64,
    exponent: i64,
}

impl Chance {
    fn of(share: f64) -> Self {
        Self { mantissa: 1.0, exponent: 0 }.times(share)
    }

    fn times(self, share: f64) -> Self {
        let mut next = Self { mantissa: self.mantissa * share, exponent: self.exponent };
        if !(next.mantissa > 0.0 && next.mantissa.is_finite()) {
            return Self { mantissa: 0.0, exponent: i64::MIN };
        }
        while next.mantissa < 0.5 {
            next.mantissa *= 2.0;
            next.exponent -= 1;
        }
        while next.mantissa > 1.0 {
            next.mantissa /= 2.0;
            next.exponent += 1;
        }
        next
    }

    fn to_f64(self) -> f64 {
        let mut value = self.mantissa;
        for _ in 0..self.exponent.clamp(-1100, 0).unsigned_abs() {
            value /= 2.0;
        }
        value
    }
}

impl Eq for Chance {}

impl Ord for Chance {
    fn cmp(&self, other: &Self) -> Ordering {
        self.exponent.cmp(&other.exponent).then(self.mantissa.total_cmp(&other.mantissa))
    }
}

impl PartialOrd for Chance {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
