//! What became of each touchpoint: kept, changed and in what, added, removed.

use super::{Column, Sides, TouchpointPair};
use crate::analysis::Step;
use crate::model::{DetailKind, LaneRef, Touchpoint, TouchpointIndex};
use rustc_hash::FxHashMap;

/// What becomes of a touchpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Kept,
    /// In at least one regard.
    Changed(Vec<Reason>),
    Added,
    Removed,
}

/// In what a touchpoint differs. Feelings, expectations and metrics never make a change: they are what a change is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    Label,
    Channels,
    Icon,
    Takes,
    Does,
    /// It stands in another stage.
    Stage,
}

/// All touchpoints of both journeys, each once, in the order of the columns.
pub fn pairs(sides: &Sides<'_, '_>, today: &[Step], future: &[Step], columns: &[Column]) -> Vec<TouchpointPair> {
    let at = |steps: &[Step], step: Option<usize>| steps.get(step?).and_then(|it| it.touchpoint);
    let mut found: Vec<TouchpointPair> = Vec::with_capacity(columns.len());
    let mut known: FxHashMap<&str, usize> = FxHashMap::default();
    for (index, column) in columns.iter().enumerate() {
        let (of_today, of_future) = (at(today, column.today), at(future, column.future));
        let named = of_today.and_then(|it| touchpoint(sides.today, it));
        let Some(named) = named.or_else(|| of_future.and_then(|it| touchpoint(sides.future, it))) else { continue };
        let place = *known.entry(&named.name.name).or_insert_with(|| {
            let none = TouchpointPair {
                today: None,
                future: None,
                today_column: None,
                future_column: None,
                change: Change::Kept,
            };
            found.push(none);
            found.len() - 1
        });
        let Some(pair) = found.get_mut(place) else { continue };
        if of_today.is_some() {
            (pair.today, pair.today_column) = (of_today, Some(index));
        }
        if of_future.is_some() {
            (pair.future, pair.future_column) = (of_future, Some(index));
        }
    }
    for pair in &mut found {
        pair.change = change(sides, pair, columns);
    }
    found
}

fn touchpoint<'p>(journey: &'p crate::model::Journey<'p>, at: TouchpointIndex) -> Option<&'p Touchpoint<'p>> {
    journey.touchpoints.get(at.index())
}

fn change(sides: &Sides<'_, '_>, pair: &TouchpointPair, columns: &[Column]) -> Change {
    let today = pair.today.and_then(|it| touchpoint(sides.today, it));
    let future = pair.future.and_then(|it| touchpoint(sides.future, it));
    let (today, future) = match (today, future) {
        (Some(today), Some(future)) => (today, future),
        (None, _) => return Change::Added,
        (_, None) => return Change::Removed,
    };
    let stage = |column: Option<usize>| column.and_then(|it| columns.get(it)).map(|it| it.stage);
    let mut reasons = reasons(sides, today, future);
    if stage(pair.today_column) != stage(pair.future_column) {
        reasons.push(Reason::Stage);
    }
    if reasons.is_empty() { Change::Kept } else { Change::Changed(reasons) }
}

/// Where two touchpoints differ in what both state.
fn reasons(sides: &Sides<'_, '_>, today: &Touchpoint<'_>, future: &Touchpoint<'_>) -> Vec<Reason> {
    fn differ<T: PartialEq>(one: &[T], other: &[T]) -> bool {
        !one.is_empty() && !other.is_empty() && one != other
    }
    let channels = |it: &Touchpoint<'_>| {
        let mut channels = it.channels.clone();
        channels.sort_unstable();
        channels
    };
    let does = |it: &Touchpoint<'_>| -> Vec<String> {
        let own = it.details.iter().filter(|it| it.lane == LaneRef::Detail(DetailKind::Does));
        own.filter(|detail| sides.audience.holds(&[&it.who, &detail.who])).map(|it| it.text.to_string()).collect()
    };
    let both_labelled = today.name.labelled && future.name.labelled;
    let both_icons = today.icon_stated && future.icon_stated;
    let all = [
        (both_labelled && today.name.label != future.name.label, Reason::Label),
        (differ(&channels(today), &channels(future)), Reason::Channels),
        (both_icons && today.icon != future.icon, Reason::Icon),
        (today.takes.zip(future.takes).is_some_and(|(one, other)| one != other), Reason::Takes),
        (differ(&does(today), &does(future)), Reason::Does),
    ];
    all.into_iter().filter(|it| it.0).map(|it| it.1).collect()
}
