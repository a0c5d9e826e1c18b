//! Where rows and channels lie from top to bottom.

use super::outer::Outer;
use super::rows::Rows;
use super::sides::{LABEL_GAP, Sides};
use super::slots::Slots;
use super::tracks::{Track, Tracks};
use super::turns::{Place, Turn};
use super::{Graph, Spacing};

/// Between the lines of two tracks.
const TRACK: f64 = 12.0;
/// Between a row and the first track: a corner has to fit.
const TURN: f64 = 18.0;
/// Between the last track, or a label, and the row below: an arrow's head and a corner.
const HEAD: f64 = 24.0;
/// Above a label beside a vertical, and below it.
const STEM_LABEL: f64 = 6.0;

#[derive(Debug)]
pub struct Down {
    pub height: f64,
    /// Upper and lower edge of each row, and its middle.
    pub rows: Vec<(f64, f64)>,
    pub middle: Vec<f64>,
    /// Of each channel: its tracks, as in [`Tracks`].
    pub through: Vec<Vec<f64>>,
    pub over: Vec<Vec<f64>>,
    /// Of each channel: the stretch for labels beside verticals that leave the row above.
    pub stems: Vec<(f64, f64)>,
    pub bands: Vec<(f64, f64)>,
}

#[expect(clippy::too_many_arguments, reason = "the results of all passes before meet here")]
pub fn of(
    graph: &Graph,
    spacing: &Spacing,
    rows: &Rows,
    turns: &[Turn],
    outer: &Outer,
    sides: &Sides,
    slots: &Slots,
    tracks: &Tracks,
) -> Down {
    let count = graph.rows.len();
    let stem_labels = stem_labels(graph, turns, slots, count);
    let heights = heights(graph, rows, outer, sides);
    let mut down = Down {
        height: 0.0,
        rows: Vec::with_capacity(count),
        middle: Vec::with_capacity(count),
        through: Vec::with_capacity(count + 1),
        over: Vec::with_capacity(count + 1),
        stems: Vec::with_capacity(count + 1),
        bands: Vec::new(),
    };
    let mut y = 0.0;
    let (mut band, mut least) = (0.0, graph.rows.first().map_or(0.0, |it| it.least));
    for (channel, &label) in stem_labels.iter().enumerate().take(count + 1) {
        let (through, over) = (&tracks.through[channel], &tracks.over[channel]);
        let (above, middles) = upper(through, label);
        let reach = sides.reach.get(channel).copied().unwrap_or(0.0);
        // Whole pixels, the middle too: there lines are crisp and texts sit where every renderer draws them alike.
        let row = (heights.get(channel).copied().unwrap_or(0.0) / 2.0).ceil() * 2.0;
        let overhang = (reach - row / 2.0).max(0.0);
        let (below, over_middles) = lower(over, spacing.over, overhang);
        let breaks = channel == 0 || channel == count || graph.rows[channel].starts_band;
        let below = if through.is_empty() && over.is_empty() && overhang == 0.0 { 12.0 } else { below };
        let bottom = match (channel, breaks) {
            (0, _) => y + below.max(spacing.padding),
            (_, false) => y + (above + below).max(spacing.row),
            (_, true) => {
                let edge = (y + above.max(spacing.padding)).max(band + least).ceil();
                least = graph.rows.get(channel).map_or(0.0, |it| it.least);
                down.bands.push((band, edge));
                band = edge + spacing.band;
                if channel == count { edge } else { band + below.max(spacing.padding) }
            }
        }
        .ceil();
        let free = if !through.is_empty() {
            y + middles.first().copied().unwrap_or(0.0) - 4.0
        } else if breaks {
            y + above.max(spacing.padding)
        } else {
            bottom - below
        };
        down.stems.push((y, free));
        down.through.push(middles.into_iter().map(|it| y + it).collect());
        down.over.push(over_middles.into_iter().map(|it| bottom - it).collect());
        if channel < count {
            down.rows.push((bottom, bottom + row));
            down.middle.push(bottom + row / 2.0);
        }
        y = bottom + row;
    }
    down.height = y;
    down
}

/// The height that labels and lines through a channel take below the row above, and where the lines lie in it.
fn upper(tracks: &[Track], label: f64) -> (f64, Vec<f64>) {
    let label = if label > 0.0 { label + 2.0 * STEM_LABEL } else { 0.0 };
    let Some(first) = tracks.first() else { return (label, Vec::new()) };
    let mut y = label.max(TURN + first.stroke / 2.0);
    let mut middles = Vec::with_capacity(tracks.len());
    for (index, track) in tracks.iter().enumerate() {
        if index > 0 {
            y += (tracks[index - 1].stroke + track.stroke) / 2.0 + TRACK;
        }
        middles.push(y);
    }
    (y + tracks.last().map_or(0.0, |it| it.stroke / 2.0) + 10.0, middles)
}

/// The height that lines over the nodes of a row take above it, and how far above it each lies.
fn lower(tracks: &[Track], over: f64, overhang: f64) -> (f64, Vec<f64>) {
    let mut y = 0.0;
    let mut middles = Vec::with_capacity(tracks.len());
    for (index, track) in tracks.iter().enumerate() {
        if index == 0 {
            y = over.max(overhang + track.stroke / 2.0 + 6.0);
        } else {
            let before = &tracks[index - 1];
            y += (before.stroke + track.stroke) / 2.0 + TRACK.max(before.label + 2.0 * LABEL_GAP);
        }
        middles.push(y);
    }
    let top =
        tracks.last().map_or(0.0, |it| it.stroke / 2.0 + 8.0 + if it.label > 0.0 { it.label + LABEL_GAP } else { 0.0 });
    ((y + top).max(overhang + 8.0).max(HEAD), middles)
}

/// Of each channel: the highest label beside a vertical that leaves the row above.
fn stem_labels(graph: &Graph, turns: &[Turn], slots: &Slots, count: usize) -> Vec<f64> {
    let mut labels: Vec<f64> = vec![0.0; count + 1];
    for (index, turn) in turns.iter().enumerate() {
        let hop = slots.hops.get(slots.start[index] as usize).filter(|it| it.edge as usize == index);
        if let (Some((_, height)), Place::BesideStem(_), Some(hop)) = (graph.edges[index].label, turn.place, hop) {
            let label = &mut labels[hop.channel as usize];
            *label = label.max(height);
        }
    }
    labels
}

fn heights(graph: &Graph, rows: &Rows, outer: &Outer, sides: &Sides) -> Vec<f64> {
    let mut heights = vec![0.0f64; graph.rows.len()];
    for (node, height) in sides.height.iter().enumerate() {
        let reach = if graph.nodes[node].end { 2.0 * outer.ends[node].0.abs() + height } else { *height };
        if let Some(row) = heights.get_mut(rows.row[node] as usize) {
            *row = row.max(reach);
        }
    }
    heights
}
