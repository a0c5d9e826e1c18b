//! Where rows and channels lie from top to bottom.

use super::outer::Outer;
use super::room::{self, Reach, Sharing};
use super::rows::Rows;
use super::sides::{LABEL_GAP, Sides};
use super::slots::{Hop, Slots};
use super::tracks::{APART, Track, Tracks};
use super::{Graph, NONE, Spacing};

/// Between the lines of two tracks.
const TRACK: f64 = 12.0;
/// Between a row and the first track: a corner has to fit.
const TURN: f64 = 18.0;
/// Between the last track, or a label, and the row below: an arrow's head and a corner.
const HEAD: f64 = 24.0;
/// Above a label that stands higher than the nodes of its row.
const ABOVE_LABEL: f64 = 8.0;
/// Between a label beside a vertical and the row below.
const BELOW_STEM: f64 = 12.0;

#[derive(Debug, Default)]
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
    outer: &Outer,
    sides: &Sides,
    slots: &Slots,
    tracks: &Tracks,
    sharing: &Sharing,
) -> Down {
    let count = graph.rows.len();
    let heights = heights(graph, rows, outer, sides);
    let mut down = Down::default();
    let mut y = 0.0;
    let (mut band, mut least) = (0.0, graph.rows.first().map_or(0.0, |it| it.least));
    let mut half = 0.0;
    for channel in 0..=count {
        let (through, over) = (&tracks.through[channel], &tracks.over[channel]);
        let hanging = beyond(channel.checked_sub(1).map_or(&[][..], |it| &sharing.below[it]), half, 0.0);
        let lowered = sharing.lowered(channel, &hanging);
        let stem = match room::deepest(&sharing.stems[channel]) {
            0.0 => 0.0,
            label => label + lowered,
        };
        let (above, middles) = upper(through, stem.max(room::deepest(&hanging)));
        let reach = sides.reach.get(channel).copied().unwrap_or(0.0);
        // Whole pixels, the middle too: there lines are crisp and texts sit where every renderer draws them alike.
        let row = (heights.get(channel).copied().unwrap_or(0.0) / 2.0).ceil() * 2.0;
        half = row / 2.0;
        let overhang = (reach - row / 2.0).max(0.0);
        let (below, over_middles) = lower(over, spacing.over, overhang);
        let breaks = channel == 0 || channel == count || graph.rows[channel].starts_band;
        let below = if through.is_empty() && over.is_empty() && overhang == 0.0 { 12.0 } else { below };
        let bottom = match (channel, breaks) {
            (0, _) => y + below.max(spacing.padding),
            (_, false) => {
                let stems = sharing.stems[channel].iter().map(|it| Reach { depth: it.depth + lowered, ..*it });
                let hanging = hanging.into_iter().chain(stems).collect();
                let standing = beyond(&sharing.above[channel], half, ABOVE_LABEL);
                let lines = hops(&sharing.hops[channel], slots, tracks);
                let shared = met(lines, (hanging, through, &middles), (standing, over, &over_middles));
                let heads = if through.is_empty() { stem + BELOW_STEM } else { above + HEAD };
                y + shared.max(heads).max(spacing.row)
            }
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
            (bottom - below).max(y + stem)
        };
        down.stems.push((y + lowered, free));
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

/// The lines that lie in a channel, each with its track.
fn hops<'a>(all: &'a [u32], slots: &'a Slots, tracks: &'a Tracks) -> impl Iterator<Item = (usize, &'a Hop)> {
    let placed = all.iter().filter(|it| tracks.of[**it as usize] != NONE);
    placed.map(|it| (tracks.of[*it as usize] as usize, &slots.hops[*it as usize]))
}

/// What reaches into a channel from one of its sides, the tracks of that side, and where each lies.
type Reaching<'a> = (Vec<Reach>, &'a [Track], &'a [f64]);

/// The room between two rows of a band in which what hangs down from the upper one and what stands on the lower one keep apart.
fn met<'a>(lines: impl Iterator<Item = (usize, &'a Hop)>, hanging: Reaching<'_>, standing: Reaching<'_>) -> f64 {
    let (mut hanging, through, below) = hanging;
    let (mut standing, over, above) = standing;
    for (track, hop) in lines {
        let (from, to) = (hop.x[0].min(hop.x[1]) - APART, hop.x[0].max(hop.x[1]) + APART);
        match hop.through {
            true => hanging.push(Reach { from, to, depth: below[track] + below_track(&through[track]) }),
            false => standing.push(Reach { from, to, depth: above[track] + above_track(&over[track]) }),
        }
    }
    room::shared(&hanging, &standing)
}

/// Labels that reach from the middle of a row beyond its edge, with what is free behind them.
fn beyond(labels: &[Reach], half: f64, free: f64) -> Vec<Reach> {
    let beyond = labels.iter().filter(|it| it.depth > half);
    beyond.map(|it| Reach { depth: it.depth - half + free, ..*it }).collect()
}

/// Below the middle of a line through a channel.
fn below_track(track: &Track) -> f64 {
    track.stroke / 2.0 + 10.0
}

/// Above the middle of a line over the nodes of a row.
fn above_track(track: &Track) -> f64 {
    track.stroke / 2.0 + 8.0 + if track.label > 0.0 { track.label + LABEL_GAP } else { 0.0 }
}

/// The height that labels and lines through a channel take below the row above, and where the lines lie in it. `label` is what the
/// labels take.
fn upper(tracks: &[Track], label: f64) -> (f64, Vec<f64>) {
    let Some(first) = tracks.first() else { return (label, Vec::new()) };
    let mut y = label.max(TURN + first.stroke / 2.0);
    let mut middles = Vec::with_capacity(tracks.len());
    for (index, track) in tracks.iter().enumerate() {
        if index > 0 {
            y += (tracks[index - 1].stroke + track.stroke) / 2.0 + TRACK;
        }
        middles.push(y);
    }
    (y + tracks.last().map_or(0.0, below_track), middles)
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
    ((y + tracks.last().map_or(0.0, above_track)).max(overhang + ABOVE_LABEL).max(HEAD), middles)
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
