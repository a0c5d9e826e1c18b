//! Arrows as ways with shares: written, or counted where the journey is measured.

use crate::analysis::reach::{entries, first_for_all};
use crate::analysis::{Person, Reach};
use crate::measure::FlowFigures;
use crate::model::{Arrow, Journey, JourneyId, OutcomeKind, Project, Target, Touchpoint, TouchpointIndex};

/// The touchpoints that hold for somebody, and the ways between them.
///
/// Arrows that leave from anywhere in a stage or in the journey are no ways: nobody says from where they are taken.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    /// For each touchpoint of the journey.
    pub holds: Vec<bool>,
    /// Where people begin, in order.
    pub starts: Vec<TouchpointIndex>,
    /// Of each start, which part of all begins there; `None` where that is not known.
    pub begins: Option<Vec<f64>>,
    /// In the order of touchpoints, then of their arrows.
    pub ways: Vec<Way>,
    /// Of each touchpoint, where its ways begin; one more than there are touchpoints.
    first: Vec<u32>,
    /// Whether the shares were counted.
    pub counted: bool,
}

/// One way on from a touchpoint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Way {
    pub from: TouchpointIndex,
    pub to: Goal,
    /// Of all who leave the touchpoint, from 0 to 1; `None` where nobody says. Of a touchpoint without any way that is known
    /// they add up to 1.
    pub share: Option<f64>,
    /// In milliseconds, until it is taken.
    pub after: u64,
    /// It leads back to where it comes from: no part of what leaves.
    pub repeats: bool,
    /// Into the touchpoint's arrows; `None` for passages that no arrow explains.
    pub arrow: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Goal {
    Touchpoint(TouchpointIndex),
    End(End),
}

/// How a journey ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum End {
    /// A success, written (an index into the journey's outcomes) or implied.
    Success(Option<u32>),
    Failure(u32),
    Neutral(u32),
    /// It goes on in another journey.
    Elsewhere,
    /// Nobody knows whither.
    Unknown,
}

impl Ways {
    pub fn of(&self, at: TouchpointIndex) -> &[Way] {
        let place = |index: usize| self.first.get(index).copied().unwrap_or(0) as usize;
        self.ways.get(place(at.index())..place(at.index() + 1)).unwrap_or(&[])
    }

    /// The index of the first way of a touchpoint.
    pub(in crate::analysis) fn first_of(&self, at: usize) -> usize {
        self.first.get(at).copied().unwrap_or(0) as usize
    }

    pub fn len(&self) -> usize {
        self.holds.len()
    }

    pub fn is_empty(&self) -> bool {
        self.holds.is_empty()
    }
}

/// The ways of a journey as far as they hold for `person`, from the starts that `reach` found.
///
/// Shares are those of `figures` where there are any, else those that are written: the only way without one takes the rest; where
/// all have one and something is left, nobody knows where it goes; more than all counts as all. To a person arrows of others
/// do not matter: a way that remains alone is taken by everybody, and of several the shares are unknown if others had one.
pub fn ways(
    project: &Project<'_>,
    id: JourneyId,
    person: Person,
    reach: &Reach,
    figures: Option<&FlowFigures>,
) -> Ways {
    let Some(journey) = project.journeys.get(id.index()) else { return Ways::default() };
    let mut graph = Ways { counted: figures.is_some(), ..Ways::default() };
    graph.holds = journey.touchpoints.iter().map(|it| holds(journey, it, person)).collect();
    for index in 0..journey.touchpoints.len() {
        graph.first.push(graph.ways.len() as u32);
        if graph.holds[index] {
            let builder = Builder { project, id, journey, person, holds: &graph.holds };
            let mut own = builder.ways_of(TouchpointIndex(index as u32), figures);
            graph.ways.append(&mut own);
        }
    }
    graph.first.push(graph.ways.len() as u32);
    graph.starts = starts(journey, person, reach, &graph);
    graph.begins = match figures {
        Some(figures) => counted_begins(journey, &mut graph, figures),
        None => None,
    }
    .or_else(|| (graph.starts.len() == 1).then(|| vec![1.0]));
    graph
}

fn holds(journey: &Journey<'_>, touchpoint: &Touchpoint<'_>, person: Person) -> bool {
    let stage = journey.stages.get(touchpoint.stage.index()).map_or(&[][..], |it| &it.who);
    person.is_in(stage) && person.is_in(&touchpoint.who)
}

/// Those of the starts that hold for the person. Somebody in particular begins at the first touchpoint that is hers and that nobody
/// may pass by: the ones behind it are for others to begin at.
fn starts(journey: &Journey<'_>, person: Person, reach: &Reach, graph: &Ways) -> Vec<TouchpointIndex> {
    let own = |it: &TouchpointIndex| graph.holds.get(it.index()) == Some(&true);
    let mut starts: Vec<TouchpointIndex> = reach.starts.iter().copied().filter(own).collect();
    if person == Person::Anybody {
        return starts;
    }
    // All those from the first one on, up to the first that holds for all.
    let chain: Vec<u32> = first_for_all(journey, 0..journey.touchpoints.len() as u32).collect();
    let is_firm = |at: &&u32| {
        own(&TouchpointIndex(**at)) && journey.touchpoints.get(**at as usize).is_some_and(|it| !it.optional)
    };
    if let Some(firm) = chain.iter().find(is_firm) {
        let mut led_to = vec![false; graph.len()];
        for way in &graph.ways {
            if let Goal::Touchpoint(to) = way.to {
                led_to[to.index()] = true;
            }
        }
        starts.retain(|it| it.0 <= *firm || it.index() >= chain.len() || !led_to[it.index()]);
    }
    starts
}

struct Builder<'a, 'p> {
    project: &'a Project<'p>,
    id: JourneyId,
    journey: &'a Journey<'p>,
    person: Person,
    holds: &'a [bool],
}

impl Builder<'_, '_> {
    fn ways_of(&self, from: TouchpointIndex, figures: Option<&FlowFigures>) -> Vec<Way> {
        let Some(touchpoint) = self.journey.touchpoints.get(from.index()) else { return Vec::new() };
        let mut found = Vec::with_capacity(touchpoint.arrows.len());
        // Whether an arrow with a share, or a part of one, is not for this person.
        let mut others = false;
        for (at, arrow) in touchpoint.arrows.iter().enumerate() {
            let goals = if self.person.is_in(&arrow.who) { self.goals(arrow) } else { Vec::new() };
            if goals.is_empty() {
                others |= arrow.share.is_some();
                continue;
            }
            let alone = goals.len() == 1;
            for to in goals {
                let repeats = to == Goal::Touchpoint(from);
                let share = arrow.share.filter(|_| alone).map(|it| it.to_f64() / 100.0);
                let after = arrow.after.map_or(0, |it| it.milliseconds);
                found.push(Way { from, to, share, after, repeats, arrow: Some(at as u32) });
            }
        }
        let leaving = figures.and_then(|it| it.leaving.get(from.index()).copied()).filter(|it| *it > 0);
        match (figures, leaving) {
            (Some(figures), Some(leaving)) => count(&mut found, from, figures, leaving),
            _ if others => {
                let ways = found.iter().filter(|it| !it.repeats).count();
                found.iter_mut().filter(|it| !it.repeats).for_each(|it| it.share = (ways == 1).then_some(1.0));
            }
            _ => complete(&mut found, from),
        }
        found
    }

    /// Where an arrow leads. A stage has several entries where its first touchpoint may be passed by.
    fn goals(&self, arrow: &Arrow<'_>) -> Vec<Goal> {
        let own = |it: u32| self.holds.get(it as usize) == Some(&true);
        match arrow.target {
            Target::Touchpoint(it) if it.journey == self.id => {
                Vec::from_iter(own(it.touchpoint.0).then_some(Goal::Touchpoint(it.touchpoint)))
            }
            Target::Stage(it) if it.journey == self.id => {
                let stages = self.journey.stages.get(it.stage.index()..).unwrap_or(&[]);
                // Nothing happens in an empty stage: who is sent there goes on with the next.
                let Some(stage) = stages.iter().find(|it| !it.touchpoints.is_empty()) else { return Vec::new() };
                let entries = entries(self.journey, stage).filter(|it| own(*it));
                entries.map(|it| Goal::Touchpoint(TouchpointIndex(it))).collect()
            }
            Target::Outcome { journey, outcome } => {
                let kind = self.project.journeys.get(journey.index()).and_then(|it| it.outcomes.get(outcome.index()));
                let end = match kind.map(|it| it.kind) {
                    _ if journey != self.id => End::Elsewhere,
                    Some(OutcomeKind::Success) => End::Success(Some(outcome.0)),
                    Some(OutcomeKind::Failure) => End::Failure(outcome.0),
                    Some(OutcomeKind::Neutral) => End::Neutral(outcome.0),
                    None => End::Unknown,
                };
                vec![Goal::End(end)]
            }
            Target::ImpliedSuccess => vec![Goal::End(End::Success(None))],
            Target::Touchpoint(_) | Target::Stage(_) | Target::Journey(_) => vec![Goal::End(End::Elsewhere)],
        }
    }
}

/// Fills in what written shares leave open.
fn complete(ways: &mut Vec<Way>, from: TouchpointIndex) {
    let leaving = || ways.iter().filter(|it| !it.repeats);
    let written: f64 = leaving().filter_map(|it| it.share).sum();
    let open = leaving().filter(|it| it.share.is_none()).count();
    let any = leaving().next().is_some();
    let rest = (1.0 - written).max(0.0);
    let scale = if written > 1.0 { 1.0 / written } else { 1.0 };
    for way in ways.iter_mut().filter(|it| !it.repeats) {
        way.share = match way.share {
            Some(share) => Some(share * scale),
            None if open == 1 || rest == 0.0 => Some(rest),
            None => None,
        };
    }
    // What is left of less than a ten-thousandth is how thirds were rounded.
    if any && open == 0 && rest > 1e-4 {
        ways.push(unknown(from, rest));
    } else if any && open == 0 && rest > 0.0 {
        let last = ways.iter_mut().rev().find(|it| !it.repeats);
        last.into_iter().for_each(|it| it.share = it.share.map(|share| share + rest));
    }
}

/// Takes the shares from what was counted: of all that left the touchpoint.
///
/// A way into a touchpoint without figures is unknown; one to an outcome without figures has no share of its own: those who
/// took it are among those of whom nothing is known.
fn count(ways: &mut Vec<Way>, from: TouchpointIndex, figures: &FlowFigures, leaving: u64) {
    let part = |count: u64| count as f64 / leaving as f64;
    let mut told = 0;
    for way in ways.iter_mut() {
        let counted = way.arrow.and_then(|it| figures.arrow(from, it as usize));
        if way.repeats {
            way.share = counted.map(part);
            continue;
        }
        told += counted.unwrap_or(0);
        way.share = match (counted, way.to) {
            (Some(count), _) => Some(part(count)),
            (None, Goal::End(_)) => Some(0.0),
            (None, Goal::Touchpoint(_)) => None,
        };
    }
    let other = figures.other_ways.iter().filter(|it| it.0 == from && it.1 != from);
    for (_, to, count) in other {
        told += count;
        let share = Some(part(*count));
        ways.push(Way { from, to: Goal::Touchpoint(*to), share, after: 0, repeats: false, arrow: None });
    }
    // Those of whom nothing is known, and those who took an arrow of the stage or the journey.
    let rest = leaving.saturating_sub(told);
    if rest > 0 {
        ways.push(unknown(from, part(rest)));
    }
}

fn unknown(from: TouchpointIndex, share: f64) -> Way {
    Way { from, to: Goal::End(End::Unknown), share: Some(share), after: 0, repeats: false, arrow: None }
}

/// Which part of the cases begins where: all that left a touchpoint, less those who came there from others.
///
/// `None` where arrows of stages or of the journey were counted, as those do not say to which touchpoint they led.
fn counted_begins(journey: &Journey<'_>, graph: &mut Ways, figures: &FlowFigures) -> Option<Vec<f64>> {
    let anywhere = figures.stage_arrows.iter().flatten().chain(&figures.journey_arrows).flatten().any(|it| *it > 0);
    if anywhere {
        return None;
    }
    let mut begun: Vec<i128> = figures.leaving.iter().map(|it| i128::from(*it)).collect();
    begun.resize(journey.touchpoints.len(), 0);
    for way in graph.ways.iter().filter(|it| !it.repeats) {
        let Goal::Touchpoint(to) = way.to else { continue };
        let count = way.arrow.and_then(|it| figures.arrow(way.from, it as usize));
        begun[to.index()] -= i128::from(count.unwrap_or(0));
    }
    for (from, to, count) in figures.other_ways.iter().filter(|it| it.0 != it.1) {
        if let Some(it) = begun.get_mut(to.index()).filter(|_| from != to) {
            *it -= i128::from(*count);
        }
    }
    let all: i128 = begun.iter().sum();
    if all <= 0 || begun.iter().any(|it| *it < 0) {
        return None;
    }
    let starts = begun.iter().enumerate().filter(|(_, count)| **count > 0);
    let (starts, parts) = starts.map(|(at, count)| (TouchpointIndex(at as u32), *count as f64 / all as f64)).unzip();
    graph.starts = starts;
    Some(parts)
}
