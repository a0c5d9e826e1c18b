//! Where the rows of a deck stand: the heights of lanes, rows and the channels between them. In px, y down from the deck's
//! upper edge.

use super::boundaries::{Boundary, half_height};
use super::cards::{FAIL_LINE, FAIL_RISE, PILL_BELOW};
use super::lanes::{self, DOES, Zone};
use super::routes::Routes;
use super::table::Sheet;
use crate::layout::content::Content;
use crate::layout::grid::RAIL;
use crate::layout::pen::Block;
use crate::model::LaneRef;
use crate::theme::Type;
use crate::theme::shape::Spacing;

/// Above the first card of a lane: below a line, and below the panel's edge or another lane.
const BELOW_LINE: f64 = 28.0;
const BELOW_EDGE: f64 = 18.0;
/// Below the last card of a lane; below the customer's, above a line.
const ABOVE_LINE: f64 = 28.0;
const BELOW_CUSTOMER: f64 = 37.0;
/// Between the rows of one lane.
const BETWEEN: f64 = 26.0;
/// Between ways that leave one side of a card, and from the outermost one to the card's corner.
const SLOT: f64 = 11.0;
const CORNER: f64 = 20.0;
/// From a row to the first track below it, from track to track, and from the last one to what follows.
const FIRST_TRACK: f64 = 17.0;
const NEXT_TRACK: f64 = 9.0;
const AFTER_TRACKS: f64 = 11.0;
/// From a lane's upper edge to its name's first baseline: below a line, else.
const NAME_BELOW_LINE: f64 = 26.5;
const NAME: f64 = 30.0;
const NAME_LEFT: f64 = 46.0;
const BELOW_NAME: f64 = 13.0;

/// A lane in its place.
#[derive(Debug)]
pub struct Span<'p> {
    pub lane: LaneRef,
    pub zone: Option<Zone>,
    pub top: f64,
    pub bottom: f64,
    /// What runs along its upper edge, with the name's lines.
    pub boundary: Option<(Boundary, Block<'p>)>,
    /// Of the name.
    pub baseline: f64,
}

#[derive(Debug)]
pub struct Down<'p> {
    pub lanes: Vec<Span<'p>>,
    /// Upper and lower edge of each row of cards.
    pub rows: Vec<(f64, f64)>,
    /// Of each channel: its first track.
    tracks: Vec<f64>,
    /// The last lane's lower edge.
    pub bottom: f64,
}

/// What the lanes ask for.
pub struct Heights<'a> {
    /// Of each row: what its highest card needs, the lines of fail points above it, whether a pill hangs below.
    pub rows: &'a [RowNeed],
    /// Of a lane without cards.
    pub of_lane: &'a dyn Fn(LaneRef) -> f64,
}

#[derive(Debug, Clone, Copy, Default)]
pub struct RowNeed {
    pub height: f64,
    pub fail_lines: usize,
    pub pill: bool,
}

impl Down<'_> {
    pub fn slot(&self, row: usize, slot: i32) -> f64 {
        let (top, bottom) = self.rows.get(row).copied().unwrap_or_default();
        (top + bottom) / 2.0 + SLOT * f64::from(slot)
    }

    pub fn track(&self, channel: usize, track: usize) -> f64 {
        self.tracks.get(channel).copied().unwrap_or_default() + NEXT_TRACK * track as f64
    }

    /// Where the lane of a row begins or ends.
    pub fn lane_edge(&self, lane: LaneRef, bottom: bool) -> f64 {
        let span = self.lanes.iter().find(|it| it.lane == lane);
        span.map_or(0.0, |it| if bottom { it.bottom } else { it.top })
    }

    /// The zone in which something stands.
    pub fn zone_at(&self, y: f64) -> Option<Zone> {
        self.lanes.iter().find(|it| it.top <= y && y < it.bottom)?.zone
    }
}

/// Puts the lanes below each other from `top`.
pub fn place<'p>(
    content: &Content<'p>,
    sheet: &Sheet<'p>,
    routes: &Routes,
    heights: &Heights<'_>,
    top: f64,
) -> Down<'p> {
    let zones = lanes::zones(&sheet.lanes);
    let mut down = Down {
        lanes: Vec::with_capacity(sheet.lanes.len()),
        rows: vec![(0.0, 0.0); sheet.rows.len()],
        tracks: vec![0.0; sheet.rows.len() + 1],
        bottom: top,
    };
    let boundaries = boundaries(content, &sheet.lanes);
    let mut y = top;
    for (index, lane) in sheet.lanes.iter().enumerate() {
        let own = boundaries.get(index).and_then(Option::as_ref);
        let next = boundaries.get(index + 1).and_then(Option::as_ref);
        let name = Block::new(lanes::label(content, *lane), Type::LaneName, RAIL - NAME_LEFT, content.locale);
        let spacing = content.spacing;
        let baseline = y + spacing.above() + own.map_or(NAME, |(_, name)| NAME_BELOW_LINE + half_height(name));
        let below_name = BELOW_NAME + spacing.below() + next.map_or(0.0, |(_, name)| half_height(name));
        let for_name = baseline + name.drop() + below_name;
        let bottom = if lanes::has_cards(*lane) {
            let edges = (own.is_some(), next.map(|it| it.0));
            down.place_rows(sheet, routes, heights.rows, *lane, (y, spacing), edges)
        } else {
            y + (heights.of_lane)(*lane)
        };
        // Whole, so that the baselines below stay on whole pixels.
        let bottom = bottom.max(for_name).ceil();
        let span = Span { lane: *lane, zone: zones[index], top: y, bottom, boundary: None, baseline };
        y = span.bottom;
        down.lanes.push(span);
    }
    for (span, boundary) in down.lanes.iter_mut().zip(boundaries) {
        span.boundary = boundary;
    }
    down.bottom = y;
    down
}

/// What divides each lane from those above it.
fn boundaries<'p>(content: &Content<'p>, lanes: &[LaneRef]) -> Vec<Option<(Boundary, Block<'p>)>> {
    let mut above: Option<Zone> = None;
    let of = |lane: &LaneRef| {
        let zone = lanes::zone(*lane)?;
        let boundary = above.and_then(|above| Boundary::between(above, zone));
        above = Some(zone);
        boundary.map(|it| (it, it.name(content)))
    };
    lanes.iter().map(of).collect()
}

impl Down<'_> {
    /// The rows of a lane that begins at `y`, with the room that is asked for. Returns its lower edge.
    fn place_rows(
        &mut self,
        sheet: &Sheet<'_>,
        routes: &Routes,
        needs: &[RowNeed],
        lane: LaneRef,
        (y, spacing): (f64, Spacing),
        (below_line, above): (bool, Option<Boundary>),
    ) -> f64 {
        let rows: Vec<usize> = (0..sheet.rows.len()).filter(|it| sheet.rows[*it].lane == lane).collect();
        let mut at = y;
        for (number, &row) in rows.iter().enumerate() {
            let need = needs.get(row).copied().unwrap_or_default();
            let signs = FAIL_RISE + FAIL_LINE * need.fail_lines.saturating_sub(1) as f64;
            let over = if need.fail_lines > 0 { signs + 8.0 } else { 0.0 };
            let between = (BETWEEN + spacing.apart()) / 2.0;
            at += match (number, below_line) {
                (0, true) => (BELOW_LINE + spacing.above()).max(over),
                (0, false) => (BELOW_EDGE + spacing.above()).max(over),
                _ => over.max(between),
            };
            let reach = routes.reach.get(row).copied().unwrap_or(0);
            let height = need.height.max(2.0 * (SLOT * f64::from(reach) + if reach > 0 { CORNER } else { 0.0 }));
            self.rows[row] = (at, at + height);
            at += height;
            let tracks = routes.tracks.get(row + 1).copied().unwrap_or(0);
            if let Some(first) = self.tracks.get_mut(row + 1) {
                *first = at + FIRST_TRACK;
            }
            let for_tracks = match tracks {
                0 => 0.0,
                more => FIRST_TRACK + NEXT_TRACK * (more - 1) as f64 + AFTER_TRACKS,
            };
            let is_last = number + 1 == rows.len();
            let plain = match (is_last, above) {
                (false, _) if need.pill => between.max(PILL_BELOW + 3.0),
                (false, _) => between,
                (true, Some(_)) if lane == DOES => BELOW_CUSTOMER + spacing.below(),
                (true, _) => ABOVE_LINE + spacing.below(),
            };
            at += plain.max(for_tracks);
        }
        at
    }
}
