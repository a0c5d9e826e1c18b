//! What can be done and what is being done: opportunities in quadrants, actions by owner and day, and what nobody owns.

use super::points::Point;
use super::subject::{Seen, Subject};
use crate::model::{
    Action, ActionStatus, Actor, Body, ChannelId, Date, Detail, Level, Opportunity, SystemId, TeamId, TouchpointIndex,
};
use crate::order;
use std::collections::BTreeSet;

/// Where an opportunity lies by impact and effort. The line runs below the middle: a medium impact is worth it, and a medium effort
/// is not little.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quadrant {
    /// Worth it, with little effort.
    QuickWin,
    /// Worth it, and not done soon.
    BigBet,
    /// Of little impact and little effort.
    FillIn,
    /// Much effort for little.
    Avoid,
    /// Impact or effort is not stated.
    Unscored,
}

impl Quadrant {
    pub const ALL: [Quadrant; 5] =
        [Quadrant::QuickWin, Quadrant::BigBet, Quadrant::FillIn, Quadrant::Avoid, Quadrant::Unscored];

    pub fn of(impact: Option<Level>, effort: Option<Level>) -> Self {
        let (Some(impact), Some(effort)) = (impact, effort) else { return Quadrant::Unscored };
        match (impact > Level::Low, effort > Level::Low) {
            (true, false) => Quadrant::QuickWin,
            (true, true) => Quadrant::BigBet,
            (false, false) => Quadrant::FillIn,
            (false, true) => Quadrant::Avoid,
        }
    }
}

/// An opportunity in its place.
#[derive(Clone, Copy, Debug)]
pub struct Idea<'p> {
    pub detail: &'p Detail<'p>,
    pub opportunity: &'p Opportunity,
    pub touchpoint: Option<TouchpointIndex>,
    pub quadrant: Quadrant,
}

/// An action in its place.
#[derive(Clone, Copy, Debug)]
pub struct Task<'p> {
    pub detail: &'p Detail<'p>,
    pub action: &'p Action,
    pub touchpoint: Option<TouchpointIndex>,
    /// Days past its due day, of what is not said to be done.
    pub late: Option<i64>,
}

impl Task<'_> {
    /// Whether it is known to be late: of an action without a status nobody says that it is not done.
    pub fn is_late(&self) -> bool {
        self.late.is_some() && self.action.status.is_some()
    }
}

/// What nobody answers for.
#[derive(Debug, Default)]
pub struct Unowned<'p> {
    /// Touchpoints that neither themselves nor by their stage have an owner; empty where the journey has one.
    pub touchpoints: Vec<TouchpointIndex>,
    pub ideas: Vec<&'p Detail<'p>>,
    pub tasks: Vec<&'p Detail<'p>>,
    pub systems: Vec<SystemId>,
    pub channels: Vec<ChannelId>,
    /// Whether the journey itself has no owner.
    pub journey: bool,
}

/// By quadrant, then by impact (the highest first), effort (the least first) and the order of the text.
pub fn ideas<'p>(details: &[Seen<'p>]) -> Vec<Idea<'p>> {
    let mut found: Vec<Idea<'p>> = details
        .iter()
        .filter_map(|seen| match &seen.detail.body {
            Body::Opportunity(it) => Some(Idea {
                detail: seen.detail,
                opportunity: it,
                touchpoint: seen.touchpoint,
                quadrant: Quadrant::of(it.impact, it.effort),
            }),
            _ => None,
        })
        .collect();
    order::sort_by(&mut found, |one, other| {
        let key = |it: &Idea<'_>| (it.quadrant, std::cmp::Reverse(it.opportunity.impact), it.opportunity.effort);
        key(one).cmp(&key(other))
    });
    found
}

/// By owner (in the order of teams; nobody last), then by due day (none last), then in the order of the text.
pub fn tasks<'p>(details: &[Seen<'p>], today: Date) -> Vec<Task<'p>> {
    let mut found: Vec<Task<'p>> = details
        .iter()
        .filter_map(|seen| match &seen.detail.body {
            Body::Action(action) => {
                Some(Task { detail: seen.detail, action, touchpoint: seen.touchpoint, late: days_late(action, today) })
            }
            _ => None,
        })
        .collect();
    order::sort_by_key(&mut found, |it| {
        let (owner, due) = (it.action.owner, it.action.due);
        (owner.is_none(), owner, due.is_none(), due)
    });
    found
}

fn days_late(action: &Action, today: Date) -> Option<i64> {
    let due = action.due.filter(|_| action.status != Some(ActionStatus::Done))?;
    Some(today.day_number() - due.day_number()).filter(|it| *it > 0)
}

/// Whether a detail is an action that is known not to be done, and should have been.
pub fn is_late(detail: &Detail<'_>, today: Date) -> bool {
    matches!(&detail.body, Body::Action(action) if action.status.is_some() && days_late(action, today).is_some())
}

/// What nobody owns, as far as the journey uses it.
pub fn unowned<'p>(
    subject: &Subject<'p>,
    points: &[Point<'p>],
    details: &[Seen<'p>],
    ideas: &[Idea<'p>],
    tasks: &[Task<'p>],
) -> Unowned<'p> {
    let mut systems = BTreeSet::new();
    let mut channels: BTreeSet<ChannelId> =
        points.iter().flat_map(|it| it.touchpoint.channels.iter().copied()).collect();
    for seen in details {
        let Body::Row(row) = &seen.detail.body else { continue };
        for actor in &row.by {
            match *actor {
                Actor::System(it) => drop(systems.insert(it)),
                Actor::Channel(it) => drop(channels.insert(it)),
                Actor::Team(_) => {}
            }
        }
    }
    let project = subject.project;
    let nobody = |owner: Option<TeamId>| owner.is_none();
    let free = subject.journey.owner.is_none();
    systems.retain(|it| project.systems.get(it.index()).is_some_and(|it| nobody(it.owner) && !it.partner));
    channels.retain(|it| project.channels.get(it.index()).is_some_and(|it| it.declared && nobody(it.owner)));
    let touchpoints = points.iter().filter(|it| it.number.is_some() && free && nobody(it.owner)).map(|it| it.at);
    Unowned {
        touchpoints: touchpoints.collect(),
        ideas: ideas.iter().filter(|it| nobody(it.opportunity.owner)).map(|it| it.detail).collect(),
        tasks: tasks.iter().filter(|it| nobody(it.action.owner)).map(|it| it.detail).collect(),
        systems: systems.into_iter().collect(),
        channels: channels.into_iter().collect(),
        journey: free,
    }
}
