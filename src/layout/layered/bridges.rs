//! Where lines cross: the later edge passes over the earlier one.

use super::{Bridge, Line};
use crate::order;
use std::collections::BTreeMap;

/// What happens at a height, in the order in which it counts: a line that ends there is not crossed, nor one that begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Ends,
    Across,
    Begins,
}

/// Finds all crossings of two lines and notes each at the later one; `strokes` are the lines' widths. Cost: the stretches and
/// crossings, times a logarithm.
pub fn find(strokes: &[f64], lines: &mut [Line]) {
    let mut events: Vec<(f64, Event, u32, u32)> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        for (at, pair) in line.points.windows(2).enumerate() {
            let ((x1, y1), (x2, y2)) = (pair[0], pair[1]);
            let (index, at) = (index as u32, at as u32);
            if (y1 - y2).abs() < 1e-6 {
                events.push((y1, Event::Across, index, at));
            } else if (x1 - x2).abs() < 1e-6 {
                events.push((y1.min(y2), Event::Begins, index, at));
                events.push((y1.max(y2), Event::Ends, index, at));
            }
        }
    }
    order::sort_by(&mut events, |a, b| a.0.total_cmp(&b.0).then((a.1, a.2, a.3).cmp(&(b.1, b.2, b.3))));
    let mut standing: BTreeMap<(i64, u32, u32), f64> = BTreeMap::new();
    let mut found = Vec::new();
    for (y, event, index, at) in events {
        let pair = &lines[index as usize].points[at as usize..at as usize + 2];
        let key = |x: f64| (x * 64.0).round() as i64;
        match event {
            Event::Begins => {
                standing.insert((key(pair[0].0), index, at), pair[0].0);
            }
            Event::Ends => {
                standing.remove(&(key(pair[0].0), index, at));
            }
            Event::Across => {
                let (from, to) = (pair[0].0.min(pair[1].0), pair[0].0.max(pair[1].0));
                let between = (key(from) + 1, 0, 0)..(key(to), 0, 0);
                if between.start >= between.end {
                    continue;
                }
                for (&(_, other, _), &x) in standing.range(between).filter(|(it, _)| it.1 != index) {
                    found.push((index.max(other), index.min(other), x, y, index > other));
                }
            }
        }
    }
    for (over, under, x, y, horizontal) in found {
        let stroke = strokes.get(under as usize).copied().unwrap_or(0.0);
        lines[over as usize].bridges.push(Bridge { x, y, horizontal, stroke });
    }
}
