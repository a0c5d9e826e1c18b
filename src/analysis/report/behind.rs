//! Silos behind the scenes: rows of touchpoints and blueprints that call a row of another owner.

use super::subject::Subject;
use crate::model::{Actor, Body, Detail, DetailKind, LaneRef, Project, Row, TeamId, TouchpointIndex, Way};

/// A row that calls one of another owner.
#[derive(Clone, Copy, Debug)]
pub struct RowHandOff<'p> {
    /// Where the row stands that calls.
    pub at: TouchpointIndex,
    pub from: &'p Detail<'p>,
    pub to: &'p Detail<'p>,
    pub giver: TeamId,
    pub taker: TeamId,
}

/// All calls between rows.
#[derive(Debug, Default)]
pub struct Behind<'p> {
    pub hand_offs: Vec<RowHandOff<'p>>,
    /// Calls between rows of which both have a known owner; all calls.
    pub with_owners: usize,
    pub all: usize,
}

/// In the order in which rows stand below one another.
const LANES: [DetailKind; 3] = [DetailKind::Frontstage, DetailKind::Backstage, DetailKind::Support];

/// Follows the calls that a blueprint draws: each row is called by the one above it, unless `way` says otherwise, and by those whose
/// arrows name it. A team that does a row answers for it; of a system and a channel it is the owner.
pub fn behind<'p>(subject: &Subject<'p>) -> Behind<'p> {
    let mut found = Behind::default();
    for (index, touchpoint) in subject.journey.touchpoints.iter().enumerate() {
        let at = TouchpointIndex(index as u32);
        let mut layered = false;
        for layer in subject.layers(at).filter(|it| it.details.iter().any(|it| row(it).is_some())) {
            layered = true;
            found.column(subject, at, &column(&touchpoint.details, &layer.details));
        }
        if !layered {
            found.column(subject, at, &column(&touchpoint.details, &[]));
        }
    }
    found
}

/// The rows one below the other; a lane that the layer states replaces that of the touchpoint.
fn column<'p>(own: &'p [Detail<'p>], over: &'p [Detail<'p>]) -> Vec<&'p Detail<'p>> {
    let mut rows = Vec::new();
    for kind in LANES {
        let lane = LaneRef::Detail(kind);
        let is_over = over.iter().any(|it| it.lane == lane);
        rows.extend(if is_over { over } else { own }.iter().filter(|it| it.lane == lane));
    }
    rows
}

fn row<'a, 'p>(detail: &'a Detail<'p>) -> Option<&'a Row<'p>> {
    if let Body::Row(row) = &detail.body { Some(row) } else { None }
}

impl<'p> Behind<'p> {
    fn column(&mut self, subject: &Subject<'p>, at: TouchpointIndex, rows: &[&'p Detail<'p>]) {
        let project = subject.project;
        for pair in rows.windows(2) {
            let (above, below) = (pair[0], pair[1]);
            match row(below).and_then(|it| it.way) {
                None | Some(Way::Both) => self.call(project, at, above, below),
                Some(Way::Up) => self.call(project, at, below, above),
                Some(Way::None) => {}
            }
        }
        for from in rows {
            let targets = row(from).into_iter().flat_map(|it| &it.arrows).filter_map(|it| project.detail(it.target));
            targets.for_each(|to| self.call(project, at, from, to));
        }
    }

    fn call(&mut self, project: &Project<'_>, at: TouchpointIndex, from: &'p Detail<'p>, to: &'p Detail<'p>) {
        let known = self.hand_offs.iter().rev().take_while(|it| it.at == at);
        if known.clone().any(|it| std::ptr::eq(it.from, from) && std::ptr::eq(it.to, to)) {
            return;
        }
        self.all += 1;
        let (givers, takers) = (owners(project, from), owners(project, to));
        let Some((giver, taker)) = givers.first().zip(takers.first()) else { return };
        self.with_owners += 1;
        if !givers.iter().any(|it| takers.contains(it)) {
            self.hand_offs.push(RowHandOff { at, from, to, giver: *giver, taker: *taker });
        }
    }
}

/// Who answers for a row, as far as it is known.
fn owners(project: &Project<'_>, detail: &Detail<'_>) -> Vec<TeamId> {
    let actors = row(detail).map_or(&[][..], |it| &it.by);
    let owner = |actor: &Actor| match *actor {
        Actor::Team(it) => Some(it),
        Actor::System(it) => project.systems.get(it.index())?.owner,
        Actor::Channel(it) => project.channels.get(it.index())?.owner,
    };
    actors.iter().filter_map(owner).collect()
}
