//! How often each touchpoint is visited by one who takes the journey, from the shares of its ways.

use super::components::components;
use super::{End, Goal, Ways};
use crate::model::TouchpointIndex;
use crate::order;

/// Expected figures of one case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Visits {
    /// Of each touchpoint: how often a case comes there and leaves again, on the average.
    pub of: Vec<f64>,
    /// Of each way, in the order of [`Ways::ways`]: how often it is taken. Nothing for ways that repeat.
    pub taken: Vec<f64>,
    /// Of each end that is reached: which part of all cases ends so, from 0 to 1.
    pub ends: Vec<(End, f64)>,
}

/// Why nothing is expected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unsolved {
    /// It is not known how many begin at which of several touchpoints.
    pub starts: bool,
    /// Touchpoints with several ways, of which one has no share at least.
    pub splits: Vec<TouchpointIndex>,
    /// Touchpoints that nobody leaves again: a loop without a way out.
    pub trapped: Vec<TouchpointIndex>,
    /// A loop of so many touchpoints returns so often that it was given up.
    pub endless: bool,
}

/// Loops of up to so many touchpoints are solved at once, larger ones step by step.
const SOLVED_AT_ONCE: usize = 48;

/// How many ways may be followed for one large loop, all rounds together.
const MOST_STEPS: usize = 40_000_000;

/// Solves `visits(t) = begins(t) + sum of visits(u) × share(u -> t)`, the flow of a Markov chain whose ends absorb
/// (J. Kemeny and J. Snell, "Finite Markov Chains", 1960, chapter 3): component by component, in the order in which they follow one another.
///
/// A touchpoint without any way is an end of which nobody knows more. Only what the starts reach counts.
pub fn visits(ways: &Ways) -> Result<Visits, Unsolved> {
    let components = components(ways);
    let begins = ways.begins.as_ref();
    let mut unsolved = Unsolved { starts: begins.is_none(), ..Unsolved::default() };
    for at in components.iter().flatten() {
        let at = TouchpointIndex(*at);
        if ways.of(at).iter().any(|it| it.share.is_none() && !it.repeats) {
            unsolved.splits.push(at);
        }
    }
    unsolved.splits.sort_unstable();
    let (Some(begins), true) = (begins, unsolved.splits.is_empty()) else { return Err(unsolved) };
    let mut flow = Flow { ways, of: vec![0.0; ways.len()], inside: vec![u32::MAX; ways.len()] };
    for (start, part) in ways.starts.iter().zip(begins) {
        flow.of[start.index()] += part;
    }
    for component in &components {
        flow.settle(component, &mut unsolved);
        flow.hand_on(component);
    }
    if !unsolved.trapped.is_empty() || unsolved.endless {
        return Err(unsolved);
    }
    Ok(flow.told(&components))
}

struct Flow<'a> {
    ways: &'a Ways,
    /// What has come to each touchpoint so far from outside its component; when that is settled: its visits.
    of: Vec<f64>,
    /// The place of a touchpoint in the component that is being settled.
    inside: Vec<u32>,
}

impl Flow<'_> {
    fn settle(&mut self, component: &[u32], unsolved: &mut Unsolved) {
        if component.len() < 2 {
            return;
        }
        for (place, at) in component.iter().enumerate() {
            self.inside[*at as usize] = place as u32;
        }
        let leaves = component
            .iter()
            .flat_map(|at| self.ways.of(TouchpointIndex(*at)))
            .any(|way| !way.repeats && way.share.unwrap_or(0.0) > 0.0 && self.place(way.to).is_none());
        if !leaves {
            unsolved.trapped.extend(component.iter().map(|it| TouchpointIndex(*it)));
        } else if component.len() <= SOLVED_AT_ONCE {
            self.eliminate(component);
        } else if !self.iterate(component) {
            unsolved.endless = true;
        }
        for at in component {
            self.inside[*at as usize] = u32::MAX;
        }
    }

    /// The place inside the component that is being settled.
    fn place(&self, goal: Goal) -> Option<usize> {
        let Goal::Touchpoint(to) = goal else { return None };
        let place = self.inside.get(to.index()).copied().filter(|it| *it != u32::MAX)?;
        Some(place as usize)
    }

    /// Gaussian elimination of `v = b + Pᵀ v`. Every column of `1 - Pᵀ` is dominated by its diagonal, so that no rows need
    /// to be exchanged.
    fn eliminate(&mut self, component: &[u32]) {
        let size = component.len();
        let mut rows = vec![vec![0.0; size + 1]; size];
        for (place, at) in component.iter().enumerate() {
            rows[place][place] += 1.0;
            rows[place][size] = self.of[*at as usize];
            for way in self.ways.of(TouchpointIndex(*at)).iter().filter(|it| !it.repeats) {
                if let Some(to) = self.place(way.to) {
                    rows[to][place] -= way.share.unwrap_or(0.0);
                }
            }
        }
        for column in 0..size {
            let (above, below) = rows.split_at_mut(column + 1);
            let pivot = &above[column];
            for row in below {
                let factor = row[column] / pivot[column];
                if factor != 0.0 {
                    row.iter_mut().zip(pivot).skip(column).for_each(|(it, of_pivot)| *it -= factor * of_pivot);
                }
            }
        }
        for place in (0..size).rev() {
            let known: f64 = (place + 1..size).map(|it| rows[place][it] * self.of[component[it] as usize]).sum();
            self.of[component[place] as usize] = (rows[place][size] - known) / rows[place][place];
        }
    }

    /// Sends what came in through the loop round after round, in the order of the text, until next to nothing is under way.
    fn iterate(&mut self, component: &[u32]) -> bool {
        let mut under_way: Vec<f64> = component.iter().map(|at| self.of[*at as usize]).collect();
        let mut sum: Vec<f64> = vec![0.0; component.len()];
        let ways: usize = component.iter().map(|at| self.ways.of(TouchpointIndex(*at)).len()).sum();
        let all: f64 = under_way.iter().sum();
        for _ in 0..MOST_STEPS / ways.max(1) {
            for (place, at) in component.iter().enumerate() {
                let here = std::mem::take(&mut under_way[place]);
                if here == 0.0 {
                    continue;
                }
                sum[place] += here;
                for way in self.ways.of(TouchpointIndex(*at)).iter().filter(|it| !it.repeats) {
                    if let Some(to) = self.place(way.to) {
                        under_way[to] += here * way.share.unwrap_or(0.0);
                    }
                }
            }
            if under_way.iter().sum::<f64>() <= all * 1e-13 {
                component.iter().zip(&sum).for_each(|(at, visits)| self.of[*at as usize] = *visits);
                return true;
            }
        }
        false
    }

    /// Passes the visits of a settled component on to what lies behind it.
    fn hand_on(&mut self, component: &[u32]) {
        let mut handed: Vec<(usize, f64)> = Vec::new();
        for at in component {
            let here = self.of[*at as usize];
            for way in self.ways.of(TouchpointIndex(*at)).iter().filter(|it| !it.repeats) {
                if let Goal::Touchpoint(to) = way.to
                    && (component.len() == 1 || component.binary_search(&to.0).is_err())
                {
                    handed.push((to.index(), here * way.share.unwrap_or(0.0)));
                }
            }
        }
        handed.into_iter().for_each(|(to, amount)| self.of[to] += amount);
    }

    fn told(self, components: &[Vec<u32>]) -> Visits {
        let mut found = Visits { taken: vec![0.0; self.ways.ways.len()], ..Visits::default() };
        for at in components.iter().flatten() {
            let own = self.ways.of(TouchpointIndex(*at));
            let first = self.ways.first_of(*at as usize);
            let here = self.of[*at as usize];
            for (place, way) in own.iter().enumerate().filter(|(_, it)| !it.repeats) {
                let taken = here * way.share.unwrap_or(0.0);
                found.taken[first + place] = taken;
                if let Goal::End(end) = way.to {
                    found.ends.push((end, taken));
                }
            }
            if own.iter().all(|it| it.repeats) {
                found.ends.push((End::Unknown, here));
            }
        }
        order::sort_by_key(&mut found.ends, |it| it.0);
        found.ends.dedup_by(|later, first| {
            let same = later.0 == first.0;
            first.1 += if same { later.1 } else { 0.0 };
            same
        });
        found.ends.retain(|it| it.1 > 0.0);
        found.of = self.of;
        found
    }
}
