//! Which lanes a day has, and in which order: as stated, else the map's with the place first and the figures over the day
//! below the lane that they name.

use super::is_touch;
use crate::layout::content::Content;
use crate::model::{DetailKind, LaneId, LaneKind, LaneRef};

const PLACE: LaneRef = LaneRef::Detail(DetailKind::Place);
const DOES: LaneRef = LaneRef::Detail(DetailKind::Does);

/// The lanes that have something in them. `content.lanes` holds those of a map, which has no figures over the day.
pub fn order(content: &Content<'_>) -> Vec<LaneRef> {
    let has =
        |lane: &LaneRef| content.lanes.contains(lane) || is_series(content, *lane) || (*lane == DOES && lives(content));
    if let Some(stated) = content.stated_lanes() {
        let mut seen = Vec::with_capacity(stated.len());
        for lane in stated.iter().filter(|it| has(it)) {
            if !seen.contains(lane) {
                seen.push(*lane);
            }
        }
        return seen;
    }
    let mut lanes: Vec<LaneRef> =
        content.lanes.iter().copied().filter(|it| *it != PLACE && *it != LaneRef::Takes).collect();
    if lives(content) && !lanes.contains(&DOES) {
        lanes.insert(0, DOES);
    }
    if content.lanes.contains(&PLACE) {
        lanes.insert(0, PLACE);
    }
    for (index, own) in content.project.lanes.iter().enumerate() {
        let lane = LaneRef::Own(LaneId(index as u32));
        if is_series(content, lane) {
            let above = own.below.unwrap_or(LaneRef::Detail(DetailKind::Metric));
            let mut at = lanes.iter().position(|it| *it == above).map_or(lanes.len(), |at| at + 1);
            // Several below the same lane keep the order of their declarations.
            while lanes.get(at).is_some_and(|it| is_below(content, *it, above)) {
                at += 1;
            }
            lanes.insert(at, lane);
        }
    }
    lanes
}

fn is_below(content: &Content<'_>, lane: LaneRef, above: LaneRef) -> bool {
    let LaneRef::Own(id) = lane else { return false };
    content.project.lanes.get(id.index()).is_some_and(|it| it.below == Some(above))
}

/// A lane of bars for which the journey states figures.
pub fn is_series(content: &Content<'_>, lane: LaneRef) -> bool {
    let LaneRef::Own(id) = lane else { return false };
    let is_bars = content.project.lanes.get(id.index()).is_some_and(|it| it.kind == LaneKind::Bars);
    is_bars && content.journey.series.iter().any(|it| it.lane == id && !it.values.is_empty())
}

/// Whether some touchpoint is a piece of life of which only the name is known.
fn lives(content: &Content<'_>) -> bool {
    let mut all = content.steps.iter().enumerate().filter_map(|(at, step)| Some((at, content.touchpoint(*step)?)));
    // Where nothing at all is done, all stand among the touchpoints.
    content.lanes.contains(&DOES) && all.any(|(at, it)| !is_touch(content, at, it))
}
