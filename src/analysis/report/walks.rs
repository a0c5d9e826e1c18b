//! What it takes to go through a journey: time, waits and changes of channel on the shortest, the longest and the likeliest route,
//! and expected of everybody.

use super::moves::switches;
use super::points::Times;
use crate::analysis::ways::{
    Cost, Goal, Route, Unsolved, Visits, Way, Ways, likeliest, longest, shortest, visits, ways,
};
use crate::analysis::{Audience, Person, Reach};
use crate::measure::FlowFigures;
use crate::model::{Journey, JourneyId, Project, TouchpointIndex};

/// The journey for some of its people.
#[derive(Debug)]
pub struct Walk {
    /// Those who walk it so; nobody in particular: everybody, with everything that the flow shows.
    pub people: Vec<Person>,
    pub ways: Ways,
    pub shortest: Option<Told>,
    pub longest: Option<Told>,
    /// With the part of all cases that takes it, from 0 to 1.
    pub likeliest: Option<(Told, f64)>,
    pub fewest_switches: Option<Told>,
    pub most_switches: Option<Told>,
    pub expected: Result<Expected, Unsolved>,
}

/// A route with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub route: Route,
    pub time: Spent,
    pub switches: u64,
    /// Steps between touchpoints of which one names no channel.
    pub untold: u64,
}

/// Time on a route, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// In milliseconds.
    pub active: u64,
    pub wait: u64,
    /// Of how many touchpoints each is written, and how many there are. Waits also count arrows that take time.
    pub active_told: u32,
    pub wait_told: u32,
    pub touchpoints: u32,
}

/// Of one case, on the average, whichever way it ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    pub visits: Visits,
    /// In milliseconds, as far as it is known.
    pub active: f64,
    pub wait: f64,
    pub switches: f64,
    /// Visits to touchpoints; those of which the time and the wait is written.
    pub visited: f64,
    pub active_told: f64,
    pub wait_told: f64,
}

/// Walks the journey for everybody and for each of its people to whom another part of it holds.
pub fn walks(
    project: &Project<'_>,
    id: JourneyId,
    audience: &Audience,
    reach: &Reach,
    figures: Option<&FlowFigures>,
    times: &Times,
) -> Vec<Walk> {
    let Some(journey) = project.journeys.get(id.index()) else { return Vec::new() };
    let all = ways(project, id, Person::Anybody, reach, figures);
    let mut found = vec![walk(journey, vec![Person::Anybody], all, times)];
    if !is_limited(journey) {
        return found;
    }
    for person in audience.people().iter().filter(|it| **it != Person::Anybody) {
        let own = ways(project, id, *person, reach, None);
        let same =
            |it: &&mut Walk| it.ways.holds == own.holds && it.ways.ways == own.ways && it.ways.starts == own.starts;
        match found.iter_mut().skip(1).find(same) {
            Some(walk) => walk.people.push(*person),
            None => found.push(walk(journey, vec![*person], own, times)),
        }
    }
    found
}

/// Whether some part holds for some only.
fn is_limited(journey: &Journey<'_>) -> bool {
    journey.stages.iter().any(|it| !it.who.is_empty())
        || journey.touchpoints.iter().any(|it| !it.who.is_empty() || it.arrows.iter().any(|it| !it.who.is_empty()))
}

fn walk(journey: &Journey<'_>, people: Vec<Person>, ways: Ways, times: &Times) -> Walk {
    let pace = Pace { journey, times };
    let by_time = |way: Option<&Way>, to: Option<TouchpointIndex>| -> Cost { (pace.time(way, to), 1) };
    let by_switches = |way: Option<&Way>, to: Option<TouchpointIndex>| -> Cost { (pace.switched(way, to), 1) };
    let told = |route: Option<Route>| route.map(|it| pace.told(&ways, it));
    Walk {
        shortest: told(shortest(&ways, &by_time)),
        longest: told(longest(&ways, &by_time)),
        likeliest: likeliest(&ways).map(|(route, chance)| (pace.told(&ways, route), chance)),
        fewest_switches: told(shortest(&ways, &by_switches)),
        most_switches: told(longest(&ways, &by_switches)),
        expected: visits(&ways).map(|it| pace.expected(&ways, it)),
        people,
        ways,
    }
}

struct Pace<'a, 'p> {
    journey: &'a Journey<'p>,
    times: &'a Times,
}

impl Pace<'_, '_> {
    /// Active time of coming to a touchpoint: that of its stage counts once, where the stage is entered, in the place of all
    /// times of its touchpoints.
    fn active(&self, way: Option<&Way>, to: TouchpointIndex) -> u64 {
        let Some(touchpoint) = self.journey.touchpoints.get(to.index()) else { return 0 };
        let of_stage = self.journey.stages.get(touchpoint.stage.index()).and_then(|it| it.takes);
        let before = way.and_then(|it| self.journey.touchpoints.get(it.from.index())).map(|it| it.stage);
        match of_stage {
            Some(_) if before == Some(touchpoint.stage) => 0,
            Some(takes) => takes.milliseconds,
            None => self.times.active(to).unwrap_or(0),
        }
    }

    fn waits(&self, way: Option<&Way>, to: Option<TouchpointIndex>) -> u64 {
        let there = to.and_then(|it| self.times.wait(it)).unwrap_or(0);
        there.saturating_add(way.map_or(0, |it| it.after))
    }

    fn time(&self, way: Option<&Way>, to: Option<TouchpointIndex>) -> u64 {
        to.map_or(0, |it| self.active(way, it)).saturating_add(self.waits(way, to))
    }

    fn switched(&self, way: Option<&Way>, to: Option<TouchpointIndex>) -> u64 {
        u64::from(self.switches(way, to) == Some(true))
    }

    /// `None` where there is nothing to switch between, or a channel is not named.
    fn switches(&self, way: Option<&Way>, to: Option<TouchpointIndex>) -> Option<bool> {
        let touchpoint = |it: TouchpointIndex| self.journey.touchpoints.get(it.index());
        switches(touchpoint(way?.from)?, touchpoint(to?)?)
    }

    fn is_active_told(&self, at: TouchpointIndex) -> bool {
        let stage = self.journey.touchpoints.get(at.index()).and_then(|it| self.journey.stages.get(it.stage.index()));
        self.times.active(at).is_some() || stage.is_some_and(|it| it.takes.is_some())
    }

    fn told(&self, ways: &Ways, route: Route) -> Told {
        let mut told = Told { time: Spent::default(), switches: 0, untold: 0, route };
        let mut way: Option<&Way> = None;
        for (at, next) in told.route.touchpoints.iter().zip(&told.route.ways) {
            told.time.active = told.time.active.saturating_add(self.active(way, *at));
            told.time.wait = told.time.wait.saturating_add(self.waits(way, Some(*at)));
            told.time.touchpoints += 1;
            told.time.active_told += u32::from(self.is_active_told(*at));
            told.time.wait_told += u32::from(self.times.wait(*at).is_some());
            if way.is_some() {
                told.switches += self.switched(way, Some(*at));
                told.untold += u64::from(self.switches(way, Some(*at)).is_none());
            }
            way = ways.ways.get(*next);
        }
        told.time.wait = told.time.wait.saturating_add(way.map_or(0, |it| it.after));
        told
    }

    fn expected(&self, ways: &Ways, visits: Visits) -> Expected {
        let mut found =
            Expected { active: 0.0, wait: 0.0, switches: 0.0, visited: 0.0, active_told: 0.0, wait_told: 0.0, visits };
        let begins = ways.starts.iter().zip(ways.begins.iter().flatten());
        begins.for_each(|(at, part)| found.active += part * self.active(None, *at) as f64);
        for (way, taken) in ways.ways.iter().zip(&found.visits.taken).filter(|(_, taken)| **taken > 0.0) {
            found.wait += taken * way.after as f64;
            if let Goal::Touchpoint(to) = way.to {
                found.active += taken * self.active(Some(way), to) as f64;
                found.switches += taken * self.switched(Some(way), Some(to)) as f64;
            }
        }
        for (at, visits) in found.visits.of.iter().enumerate().filter(|(_, visits)| **visits > 0.0) {
            let index = TouchpointIndex(at as u32);
            found.wait += visits * self.times.wait(index).unwrap_or(0) as f64;
            found.visited += visits;
            found.active_told += if self.is_active_told(index) { *visits } else { 0.0 };
            found.wait_told += if self.times.wait(index).is_some() { *visits } else { 0.0 };
        }
        found
    }
}
