//! Follows each case through its events: cases on touchpoints, passages on arrows, and what became of those who were not
//! seen again.

use super::people::Facts;
use super::{Event, FlowFigures};
use crate::model::{
    Arrow, Journey, JourneyId, OutcomeIndex, OutcomeKind, Project, StageIndex, StageRef, Target, TouchpointIndex,
    TouchpointRef, Who,
};
use crate::order;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;

/// Counts a journey from its `events`, in the order of cases, then of times. `who` limits the cases; empty: all.
///
/// `None` where some are asked for and the events tell of no case whether it belongs to them.
pub fn count(
    project: &Project<'_>,
    id: JourneyId,
    events: &[Event],
    facts: &Facts,
    who: &[Who],
) -> Option<FlowFigures> {
    let journey = project.journeys.get(id.index())?;
    let mut tally = Tally::new(project, id, journey, facts);
    let mut told = who.is_empty();
    for of_case in events.chunk_by(|a, b| a.case == b.case) {
        let Some(first) = of_case.first() else { continue };
        match facts.is_one_of(project, first.case, who) {
            Some(true) => {
                told = true;
                tally.follow(of_case);
            }
            Some(false) => told = true,
            None => tally.figures.undecided += 1,
        }
    }
    told.then(|| tally.finish())
}

/// An arrow that may join two touchpoints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Own(usize),
    Stage(usize),
    Journey(usize),
}

/// A list of arrows, and what one of them is as a way.
type Arrows<'a, 'p> = (&'a [Arrow<'p>], fn(usize) -> Way);

struct Tally<'a, 'p> {
    project: &'a Project<'p>,
    id: JourneyId,
    journey: &'a Journey<'p>,
    facts: &'a Facts,
    figures: FlowFigures,
    /// The case that was last at each touchpoint, and in each stage, plus one.
    last_at: Vec<u32>,
    last_in: Vec<u32>,
    /// The arrows from one touchpoint to another, the nearest first.
    ways: FxHashMap<(TouchpointIndex, TouchpointIndex), Vec<Way>>,
    /// The arrows of each touchpoint to outcomes.
    exits: Vec<Vec<usize>>,
    other: FxHashMap<(TouchpointIndex, TouchpointIndex), u64>,
    outcomes: Vec<u64>,
    earliest: i64,
    latest: i64,
}

impl<'a, 'p> Tally<'a, 'p> {
    fn new(project: &'a Project<'p>, id: JourneyId, journey: &'a Journey<'p>, facts: &'a Facts) -> Self {
        let (touchpoints, stages) = (journey.touchpoints.len(), journey.stages.len());
        let mut tally = Self {
            project,
            id,
            journey,
            facts,
            figures: FlowFigures::default(),
            last_at: vec![0; touchpoints],
            last_in: vec![0; stages],
            ways: FxHashMap::default(),
            exits: journey.touchpoints.iter().map(|it| exits(id, &it.arrows)).collect(),
            other: FxHashMap::default(),
            outcomes: vec![0; journey.outcomes.len()],
            earliest: i64::MAX,
            latest: i64::MIN,
        };
        tally.start();
        tally
    }

    /// Puts a 0 wherever something can be counted.
    fn start(&mut self) {
        let journey = self.journey;
        let bound = bound(journey);
        let measured = |at: TouchpointIndex| bound.get(at.index()) == Some(&true);
        let in_stage = |at: StageIndex| {
            let touchpoints = journey.stages.get(at.index()).map_or(0..0, |it| it.touchpoints.clone());
            touchpoints.into_iter().any(|it| measured(TouchpointIndex(it)))
        };
        let leads_to_measured = |arrow: &Arrow<'_>| match arrow.target {
            Target::Touchpoint(to) if to.journey == self.id => measured(to.touchpoint),
            Target::Stage(to) if to.journey == self.id => in_stage(to.stage),
            _ => false,
        };
        let can_be_seen =
            |arrow: &Arrow<'_>, twins: &[Target]| leads_to_measured(arrow) && !twins.contains(&arrow.target);
        for ((touchpoint, exits), bound) in journey.touchpoints.iter().zip(&self.exits).zip(&bound) {
            let here = bound.then_some(0);
            let twins = twins(&touchpoint.arrows);
            let seen = |(at, arrow): (usize, &Arrow<'_>)| {
                here.filter(|_| can_be_seen(arrow, &twins) || decided(exits, at, &touchpoint.arrows))
            };
            self.figures.arrows.push(touchpoint.arrows.iter().enumerate().map(seen).collect());
            self.figures.cases.push(here);
            self.figures.decisions.push(here.filter(|_| touchpoint.decides.is_some()));
        }
        self.figures.unknown = vec![0; journey.touchpoints.len()];
        self.figures.leaving = vec![0; journey.touchpoints.len()];
        let of = |arrows: &[Arrow<'_>]| {
            let twins = twins(arrows);
            arrows.iter().map(|it| can_be_seen(it, &twins).then_some(0)).collect()
        };
        let stages = journey.stages.iter().enumerate();
        self.figures.stages = stages.map(|(at, _)| in_stage(StageIndex(at as u32)).then_some(0)).collect();
        self.figures.stage_arrows = journey.stages.iter().map(|it| of(&it.arrows)).collect();
        self.figures.journey_arrows = of(&journey.arrows);
    }

    /// Counts the events of one case, which are in order.
    fn follow(&mut self, events: &[Event]) {
        if let (Some(first), Some(last)) = (events.first(), events.last()) {
            self.earliest = self.earliest.min(first.time);
            self.latest = self.latest.max(last.time);
        }
        for (at, event) in events.iter().enumerate() {
            self.come(event.at, event.case);
            match events.get(at + 1) {
                Some(next) => self.pass(event.at, next.at, event.case),
                None => self.leave(event.at, event.case),
            }
        }
    }

    fn come(&mut self, at: TouchpointIndex, case: u32) {
        add(self.figures.decisions.get_mut(at.index()));
        if let Some(last) = self.last_at.get_mut(at.index())
            && *last != case + 1
        {
            *last = case + 1;
            add(self.figures.cases.get_mut(at.index()));
        }
        let Some(touchpoint) = self.journey.touchpoints.get(at.index()) else { return };
        if let Some(last) = self.last_in.get_mut(touchpoint.stage.index())
            && *last != case + 1
        {
            *last = case + 1;
            add(self.figures.stages.get_mut(touchpoint.stage.index()));
        }
    }

    /// The case's next event is that of `to`.
    fn pass(&mut self, from: TouchpointIndex, to: TouchpointIndex, case: u32) {
        if from != to {
            self.figures.leaving[from.index()] += 1;
        }
        let (journey, id) = (self.journey, self.id);
        let ways = self.ways.entry((from, to)).or_insert_with(|| ways(journey, id, from, to));
        let stage = journey.touchpoints.get(from.index()).map_or(StageIndex(0), |it| it.stage);
        let arrow = |way: &Way| match *way {
            Way::Own(at) => journey.touchpoints.get(from.index()).and_then(|it| it.arrows.get(at)),
            Way::Stage(at) => journey.stages.get(stage.index()).and_then(|it| it.arrows.get(at)),
            Way::Journey(at) => journey.arrows.get(at),
        };
        let mut possible: Option<Way> = None;
        let mut taken = None;
        for way in ways.iter() {
            match arrow(way).map_or(Some(false), |it| self.facts.is_one_of(self.project, case, &it.who)) {
                Some(true) => {
                    taken = Some(*way);
                    break;
                }
                None => possible = possible.or(Some(*way)),
                Some(false) => {}
            }
        }
        match taken.or(possible) {
            Some(Way::Own(at)) => add(self.figures.arrows[from.index()].get_mut(at)),
            Some(Way::Stage(at)) => add(self.figures.stage_arrows[stage.index()].get_mut(at)),
            Some(Way::Journey(at)) => add(self.figures.journey_arrows.get_mut(at)),
            None => *self.other.entry((from, to)).or_default() += 1,
        }
    }

    /// The case has no further event: it took the touchpoint's only arrow to an outcome, else nobody knows.
    fn leave(&mut self, from: TouchpointIndex, case: u32) {
        let Some(touchpoint) = self.journey.touchpoints.get(from.index()) else { return };
        self.figures.leaving[from.index()] += 1;
        let open = |at: &&usize| {
            let who = touchpoint.arrows.get(**at).map_or(&[][..], |it| &it.who);
            self.facts.is_one_of(self.project, case, who) != Some(false)
        };
        let mut open = self.exits[from.index()].iter().filter(open);
        let (Some(only), None) = (open.next(), open.next()) else {
            self.figures.unknown[from.index()] += 1;
            return;
        };
        let count = self.figures.arrows[from.index()].get_mut(*only);
        // One of several whom it is for: nobody said at the start that it could be told.
        if let Some(count) = count {
            *count = Some(count.unwrap_or(0) + 1);
        }
        if let Some(outcome) = touchpoint.arrows.get(*only).and_then(|it| self.outcome(it)) {
            self.outcomes[outcome.index()] += 1;
        }
    }

    /// The written outcome that an arrow leads to; the implied success has none.
    fn outcome(&self, arrow: &Arrow<'_>) -> Option<OutcomeIndex> {
        match arrow.target {
            Target::Outcome { outcome, .. } => Some(outcome).filter(|it| it.index() < self.outcomes.len()),
            _ => {
                let success = self.journey.outcomes.iter().position(|it| it.kind == OutcomeKind::Success)?;
                Some(OutcomeIndex(success as u32))
            }
        }
    }

    fn finish(mut self) -> FlowFigures {
        let mut other: Vec<_> = self.other.drain().map(|((from, to), count)| (from, to, count)).collect();
        order::sort_by_key(&mut other, |(from, to, count)| (Reverse(*count), *from, *to));
        self.figures.other_ways = other;
        if self.earliest <= self.latest {
            self.figures.period = Some((super::time::day(self.earliest), super::time::day(self.latest)));
        }
        let outcomes = self.outcomes.iter().enumerate().filter(|(_, count)| **count > 0);
        self.figures.outcomes = outcomes.map(|(at, count)| (OutcomeIndex(at as u32), *count)).collect();
        self.figures
    }
}

/// Of each touchpoint: whether it binds an event, as the first one that does.
fn bound(journey: &Journey<'_>) -> Vec<bool> {
    let mut events = FxHashSet::default();
    journey.touchpoints.iter().map(|it| it.event.as_ref().is_some_and(|it| events.insert(it.text.as_ref()))).collect()
}

fn add(count: Option<&mut Option<u64>>) {
    if let Some(Some(count)) = count {
        *count += 1;
    }
}

/// The arrows among `arrows` that lead to an outcome of the journey.
fn exits(id: JourneyId, arrows: &[Arrow<'_>]) -> Vec<usize> {
    let leads_out = |arrow: &Arrow<'_>| match arrow.target {
        Target::Outcome { journey, .. } => journey == id,
        Target::ImpliedSuccess => true,
        _ => false,
    };
    arrows.iter().enumerate().filter(|(_, it)| leads_out(it)).map(|(at, _)| at).collect()
}

/// The targets to which several arrows lead that nothing tells apart.
fn twins(arrows: &[Arrow<'_>]) -> Vec<Target> {
    let mut targets: Vec<Target> = arrows.iter().filter(|it| it.who.is_empty()).map(|it| it.target).collect();
    targets.sort_unstable();
    let mut twins: Vec<Target> = targets.windows(2).filter(|it| it[0] == it[1]).map(|it| it[0]).collect();
    twins.dedup();
    twins
}

/// Whether an arrow to an outcome can be told: it is the only one, or the people tell which one it was.
fn decided(exits: &[usize], at: usize, arrows: &[Arrow<'_>]) -> bool {
    let limited = |at: &usize| arrows.get(*at).is_some_and(|it| !it.who.is_empty());
    exits.contains(&at) && (exits.len() == 1 || exits.iter().all(limited))
}

/// The arrows that join two touchpoints: the touchpoint's own before its stage's and the journey's, to the touchpoint before
/// to its stage. Of several that nothing tells apart none: nobody knows which was taken.
fn ways(journey: &Journey<'_>, id: JourneyId, from: TouchpointIndex, to: TouchpointIndex) -> Vec<Way> {
    let (Some(start), Some(end)) = (journey.touchpoints.get(from.index()), journey.touchpoints.get(to.index())) else {
        return Vec::new();
    };
    let own: &[Arrow<'_>] = &start.arrows;
    let of_stage = journey.stages.get(start.stage.index()).map_or(&[][..], |it| &it.arrows);
    let to_it = Target::Touchpoint(TouchpointRef { journey: id, touchpoint: to });
    let to_stage = Target::Stage(StageRef { journey: id, stage: end.stage });
    let lists: [Arrows<'_, '_>; 3] = [(own, Way::Own), (of_stage, Way::Stage), (&journey.arrows, Way::Journey)];
    for (arrows, way) in lists {
        for target in [to_it, to_stage] {
            let found: Vec<usize> =
                arrows.iter().enumerate().filter(|(_, it)| it.target == target).map(|(at, _)| at).collect();
            let limited = |at: &usize| arrows.get(*at).is_some_and(|it| !it.who.is_empty());
            match found.as_slice() {
                [] => {}
                [one] => return vec![way(*one)],
                several if several.iter().filter(|it| !limited(it)).count() <= 1 => {
                    let mut several = several.to_vec();
                    // Who is meant goes before everybody else.
                    order::sort_by_key(&mut several, |it| !limited(it));
                    return several.into_iter().map(way).collect();
                }
                _ => return Vec::new(),
            }
        }
    }
    Vec::new()
}
