//! Horizontal lines in the channels between rows: which lies above which, so that those that need not cross do not.

use super::outer::Outer;
use super::range::{Positions, RangeMax};
use super::slots::{Hop, Slots};
use super::{Graph, NONE};
use crate::order;

/// Two lines on one track stay this far apart.
pub const APART: f64 = 12.0;

#[derive(Debug)]
pub struct Tracks {
    /// Of each hop: its track; [`NONE`] where it is straight. Those through a channel are counted down from the row above,
    /// the others up from the row below.
    pub of: Vec<u32>,
    /// Of each channel: the widest line of each track, and the height of the highest label on it.
    pub through: Vec<Vec<Track>>,
    pub over: Vec<Vec<Track>>,
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Track {
    pub stroke: f64,
    pub label: f64,
}

pub fn of(graph: &Graph, outer: &Outer, slots: &Slots) -> Tracks {
    let channels = graph.rows.len() + 1;
    let mut tracks = Tracks {
        of: vec![NONE; slots.hops.len()],
        through: vec![Vec::new(); channels],
        over: vec![Vec::new(); channels],
    };
    let mut lists: Vec<Vec<u32>> = vec![Vec::new(); channels];
    for (index, hop) in slots.hops.iter().enumerate() {
        if !hop.through || (hop.x[0] - hop.x[1]).abs() > 0.5 {
            lists[hop.channel as usize].push(index as u32);
        }
    }
    for (channel, list) in lists.iter().enumerate().filter(|(_, list)| !list.is_empty()) {
        let (mut through, mut over): (Vec<u32>, Vec<u32>) =
            list.iter().partition(|it| slots.hops[**it as usize].through);
        order_through(&mut through, &slots.hops);
        order_over(&mut over, &slots.hops);
        tracks.stack(graph, outer, slots, channel, &through, true);
        tracks.stack(graph, outer, slots, channel, &over, false);
    }
    tracks
}

/// Of lines that go right the one that starts furthest right lies highest, of those that go left the one that starts
/// furthest left: then two lines cross only if their ends are in opposite order above and below.
fn order_through(list: &mut [u32], hops: &[Hop]) {
    order::sort_by(list, |a, b| {
        let (one, other) = (hops[*a as usize].x, hops[*b as usize].x);
        let (right, other_right) = (one[1] > one[0], other[1] > other[0]);
        let along = if right { other[0].total_cmp(&one[0]) } else { one[0].total_cmp(&other[0]) };
        other_right.cmp(&right).then(along).then(a.cmp(b))
    });
}

/// The shorter ones lie lower, inside the longer ones.
fn order_over(list: &mut [u32], hops: &[Hop]) {
    let length = |index: u32| (hops[index as usize].x[0] - hops[index as usize].x[1]).abs();
    order::sort_by(list, |a, b| length(*a).total_cmp(&length(*b)).then(a.cmp(b)));
}

impl Tracks {
    fn stack(&mut self, graph: &Graph, outer: &Outer, slots: &Slots, channel: usize, list: &[u32], through: bool) {
        let ends = |hop: &Hop| (hop.x[0].min(hop.x[1]) - APART / 2.0, hop.x[0].max(hop.x[1]) + APART / 2.0);
        let hop = |index: u32| &slots.hops[index as usize];
        let positions = Positions::of(list.iter().flat_map(|it| [ends(hop(*it)).0, ends(hop(*it)).1]).collect());
        let mut range = RangeMax::new(positions.len());
        let mut shared: Vec<(u32, [f64; 2], u32)> = Vec::new();
        for &index in list {
            let line = hop(index);
            let crowd = outer.shared[line.edge as usize];
            let same = shared.iter().find(|(of, x, _)| *of == crowd && crowd != NONE && *x == line.x);
            let track = match same {
                Some((_, _, track)) => *track,
                None => {
                    let (from, to) = ends(line);
                    range.stack(positions.of_number(from), positions.of_number(to))
                }
            };
            if crowd != NONE && same.is_none() {
                shared.push((crowd, line.x, track));
            }
            self.of[index as usize] = track;
            let tracks = if through { &mut self.through[channel] } else { &mut self.over[channel] };
            tracks.resize(tracks.len().max(track as usize + 1), Track::default());
            let edge = &graph.edges[line.edge as usize];
            let own = &mut tracks[track as usize];
            own.stroke = own.stroke.max(edge.stroke);
            if !through && let Some((_, height)) = edge.label {
                own.label = own.label.max(height);
            }
        }
    }
}
