//! The lanes of a blueprint: which there are, in which order, and in which zone each lies.

use crate::layout::content::Content;
use crate::layout::lanes::LANES;
use crate::locale::Label;
use crate::model::{DetailKind, LaneId, LaneKind, LaneRef};
use std::borrow::Cow;

/// How far from the customer a lane lies; what lies deeper is in the shade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zone {
    Customer,
    Frontstage,
    Backstage,
    Support,
}

const EVIDENCE: LaneRef = LaneRef::Detail(DetailKind::Evidence);
pub const DOES: LaneRef = LaneRef::Detail(DetailKind::Does);
pub const FEELS: LaneRef = LaneRef::Detail(DetailKind::Feels);
const FAIL: LaneRef = LaneRef::Detail(DetailKind::Fail);
const SUPPORT: LaneRef = LaneRef::Detail(DetailKind::Support);

/// Where nothing is stated; what else a layer says comes below the support.
const USUAL: [LaneRef; 6] = [
    EVIDENCE,
    DOES,
    LaneRef::Detail(DetailKind::Frontstage),
    LaneRef::Detail(DetailKind::Backstage),
    SUPPORT,
    LaneRef::Takes,
];

/// The zone that a lane decides; `None` for a lane that lies in whatever zone is around it.
pub fn zone(lane: LaneRef) -> Option<Zone> {
    match lane {
        LaneRef::Touchpoint | LaneRef::Detail(DetailKind::Does) => Some(Zone::Customer),
        LaneRef::Detail(DetailKind::Frontstage) => Some(Zone::Frontstage),
        LaneRef::Detail(DetailKind::Backstage) => Some(Zone::Backstage),
        LaneRef::Detail(DetailKind::Support) => Some(Zone::Support),
        _ => None,
    }
}

/// Whether cards stand in it, between which ways lead.
pub fn has_cards(lane: LaneRef) -> bool {
    lane != LaneRef::Touchpoint && zone(lane).is_some()
}

/// The zone of each lane of a list: its own, else that of the lanes around it; `None` above the first and below the last
/// lane that decides one.
pub fn zones(lanes: &[LaneRef]) -> Vec<Option<Zone>> {
    let last = lanes.iter().rposition(|it| zone(*it).is_some());
    let mut around = None;
    let of = |(index, lane): (usize, &LaneRef)| {
        around = zone(*lane).or(around);
        around.filter(|_| last.is_some_and(|last| index <= last))
    };
    lanes.iter().enumerate().map(of).collect()
}

/// The lanes in their order: as stated, else the usual ones and what the layers say beyond them. What has nothing in it is
/// left out.
pub fn order(content: &Content<'_>) -> Vec<LaneRef> {
    let mut lanes = stated(content).map_or_else(|| unstated(content), <[LaneRef]>::to_vec);
    keep_drawn(content, &mut lanes);
    lanes
}

/// The lanes that something is said in and that the text leaves out by its own list.
pub fn left_out(content: &Content<'_>) -> Vec<LaneRef> {
    if stated(content).is_none() {
        return Vec::new();
    }
    let mut lanes = unstated(content);
    keep_drawn(content, &mut lanes);
    lanes.retain(|it| !content.lanes.contains(it));
    lanes
}

/// A journey's own list is for its map, unless it names what is behind.
fn stated<'p>(content: &Content<'p>) -> Option<&'p [LaneRef]> {
    let is_behind = |lane: &LaneRef| zone(*lane).is_some_and(|it| it > Zone::Customer);
    let of_layers =
        content.view.is_some_and(|it| it.lanes.is_some()) || content.blueprint.is_some_and(|it| it.lanes.is_some());
    content.stated_lanes().filter(|lanes| of_layers || lanes.iter().any(is_behind))
}

fn unstated(content: &Content<'_>) -> Vec<LaneRef> {
    let layered: Vec<LaneRef> = content.layered().collect();
    let mut lanes = USUAL.to_vec();
    let more = LANES.iter().map(|it| it.lane).filter(|it| layered.contains(it) && !USUAL.contains(it));
    let more: Vec<LaneRef> = more.filter(|it| *it != FAIL).collect();
    let below_support = |lanes: &[LaneRef]| lanes.iter().position(|it| *it == SUPPORT).map_or(0, |at| at + 1);
    let at = below_support(&lanes);
    lanes.splice(at..at, more);
    for (index, own) in content.project.lanes.iter().enumerate() {
        let lane = LaneRef::Own(LaneId(index as u32));
        if layered.contains(&lane) {
            // Below a lane with cards it would part the ways from there.
            let below = own.below.filter(|it| !has_cards(*it) || *it == SUPPORT);
            let place = below.and_then(|below| lanes.iter().position(|it| *it == below));
            let end = lanes.len() - 1;
            lanes.insert(place.map_or(end, |at| at + 1), lane);
        }
    }
    lanes
}

/// Keeps what something is said in, each lane once. Fail points stand at what fails and are explained below everything.
fn keep_drawn(content: &Content<'_>, lanes: &mut Vec<LaneRef>) {
    let occurring = content.occurring();
    let has_touchpoints = content.steps.iter().any(|it| it.touchpoint.is_some());
    let timed = |it: &crate::analysis::Step| {
        content.times(*it) != (None, None) || content.touchpoint(*it).is_some_and(|it| it.at.is_some())
    };
    let has = |lane: LaneRef| match lane {
        DOES | LaneRef::Touchpoint => has_touchpoints,
        FAIL => false,
        LaneRef::Takes => content.steps.iter().any(timed),
        LaneRef::Detail(_) => occurring.has(lane),
        LaneRef::Own(id) => {
            let is_text = content.project.lanes.get(id.index()).is_some_and(|it| it.kind == LaneKind::Text);
            is_text && occurring.has(lane)
        }
    };
    let mut seen: Vec<LaneRef> = Vec::new();
    lanes.retain(|lane| {
        let keeps = has(*lane) && !seen.contains(lane);
        seen.push(*lane);
        keeps
    });
}

/// What a lane is called in a blueprint.
pub fn label<'p>(content: &Content<'p>, lane: LaneRef) -> Cow<'p, str> {
    let label = match lane {
        EVIDENCE => Label::Evidence,
        DOES => Label::CustomerActions,
        LaneRef::Detail(DetailKind::Backstage) => Label::BackstageWork,
        SUPPORT => Label::SupportSystems,
        _ => return crate::layout::lanes::label(content, lane),
    };
    Cow::Borrowed(content.locale.label(label))
}

pub fn icon(lane: LaneRef) -> &'static str {
    match lane {
        LaneRef::Detail(DetailKind::Backstage) => "gear",
        SUPPORT => "db",
        _ => crate::layout::lanes::row_of(lane).icon,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lane_without_a_zone_lies_in_the_one_around_it() {
        let lane = LaneRef::Detail;
        let lanes =
            [EVIDENCE, DOES, lane(DetailKind::Feels), lane(DetailKind::Backstage), FAIL, SUPPORT, LaneRef::Takes];
        let customer = Some(Zone::Customer);
        let expected =
            [None, customer, customer, Some(Zone::Backstage), Some(Zone::Backstage), Some(Zone::Support), None];
        assert_eq!(zones(&lanes), expected);
    }
}
