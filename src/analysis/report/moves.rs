//! Changes of channel and of owner between touchpoints.

use crate::analysis::ways::{Goal, Ways};
use crate::model::{ChannelId, Journey, JourneyKind, TeamId, Touchpoint, TouchpointIndex};

/// A way between two touchpoints that have no channel in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Switch {
    /// Into the ways of everybody.
    pub way: usize,
    pub from: TouchpointIndex,
    pub to: TouchpointIndex,
    /// No other way on keeps a channel, and the touchpoint cannot be passed by.
    pub forced: bool,
}

/// A way between two touchpoints of different owners: where things get lost between teams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandOff {
    pub way: usize,
    pub from: TouchpointIndex,
    pub to: TouchpointIndex,
    pub giver: TeamId,
    pub taker: TeamId,
}

/// All moves between touchpoints, once each.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    pub switches: Vec<Switch>,
    pub hand_offs: Vec<HandOff>,
    /// Ways between touchpoints of which both name a channel; both an owner; all.
    pub with_channels: usize,
    pub with_owners: usize,
    pub all: usize,
    /// Of each touchpoint: whether somebody is sent there from another channel or owner; `None` where nothing is known.
    pub sent: Vec<Option<bool>>,
}

/// Whether two touchpoints share no channel; `None` where one names none.
pub fn switches(from: &Touchpoint<'_>, to: &Touchpoint<'_>) -> Option<bool> {
    let known = !from.channels.is_empty() && !to.channels.is_empty();
    known.then(|| !shares(&from.channels, &to.channels))
}

fn shares(one: &[ChannelId], other: &[ChannelId]) -> bool {
    one.iter().any(|it| other.contains(it))
}

/// Who answers for a touchpoint: its own owner, else that of its stage.
pub fn owner(journey: &Journey<'_>, touchpoint: &Touchpoint<'_>) -> Option<TeamId> {
    touchpoint.owner.or_else(|| journey.stages.get(touchpoint.stage.index())?.owner)
}

/// Looks at every way that leads from one touchpoint to another. Two arrows to the same target are one move. In a day in the life
/// nobody is sent anywhere: that one channel follows another there is no change.
pub fn moves(journey: &Journey<'_>, ways: &Ways) -> Moves {
    let is_day = journey.kind == JourneyKind::DayInTheLife;
    let mut found = Moves { sent: vec![None; journey.touchpoints.len()], ..Moves::default() };
    for (at, from) in journey.touchpoints.iter().enumerate() {
        let own = ways.of(TouchpointIndex(at as u32));
        let onward = || {
            own.iter().enumerate().filter_map(|(place, way)| match way.to {
                Goal::Touchpoint(to) if !way.repeats => Some((place, to, journey.touchpoints.get(to.index())?)),
                _ => None,
            })
        };
        let stays = onward().any(|(_, _, to)| switches(from, to) == Some(false));
        let mut seen: Vec<TouchpointIndex> = Vec::new();
        for (place, index, to) in onward() {
            if seen.contains(&index) {
                continue;
            }
            seen.push(index);
            let way = ways.first_of(at) + place;
            let from_index = TouchpointIndex(at as u32);
            found.all += 1;
            let switched = switches(from, to).filter(|_| !is_day);
            let forced = switched.map(|it| it && !stays && !to.optional);
            if let (Some(true), Some(forced)) = (switched, forced) {
                found.switches.push(Switch { way, from: from_index, to: index, forced });
            }
            found.with_channels += usize::from(switched.is_some());
            let owners = owner(journey, from).zip(owner(journey, to));
            if let Some((giver, taker)) = owners.filter(|(giver, taker)| giver != taker) {
                found.hand_offs.push(HandOff { way, from: from_index, to: index, giver, taker });
            }
            found.with_owners += usize::from(owners.is_some());
            let handed = owners.map(|(giver, taker)| giver != taker);
            let sent = match (forced, handed) {
                (None, None) => None,
                (forced, handed) => Some(forced == Some(true) || handed == Some(true)),
            };
            if let (Some(sent), Some(slot)) = (sent, found.sent.get_mut(index.index())) {
                *slot = Some(slot.unwrap_or(false) || sent);
            }
        }
    }
    found
}
