//! Room for one more line of text below an edge: what shouts stands apart from the figures above the edge, where nothing is in
//! its way.

use crate::layout::layered::{Align, Frame, Placement};

/// Between an edge and the text below it, and around the text.
const GAP: f64 = 6.0;
const AROUND: f64 = 5.0;

/// The upper edge for a line of `width` and `height` below the edge `index`, under the middle of its label. `None` where the
/// label stands beside a node, or where a node, a line or a label is in the way. `stroke` gives the width of an edge.
pub fn room(placed: &Placement, index: usize, size: (f64, f64), stroke: &dyn Fn(usize) -> f64) -> Option<f64> {
    let line = placed.lines.get(index)?;
    let label = line.label.filter(|it| it.align == Align::Middle)?.frame;
    let (middle, bottom) = (label.x + label.width / 2.0, label.y + label.height);
    let below = line.points.windows(2).filter_map(|it| {
        let (from, to) = (it[0], it[1]);
        let spans = from.0.min(to.0) <= middle && middle <= from.0.max(to.0);
        ((from.1 - to.1).abs() < 1e-6 && spans && from.1 > bottom).then_some(from.1)
    });
    let y = below.min_by(f64::total_cmp)? + stroke(index) / 2.0;
    let text = Frame { x: middle - size.0 / 2.0, y: y + GAP, width: size.0, height: size.1 };
    let wanted =
        Frame { x: text.x - AROUND, y: y + 1.0, width: text.width + 2.0 * AROUND, height: GAP + text.height + AROUND };
    let band = placed.bands.iter().any(|it| it.0 <= wanted.y && wanted.y + wanted.height <= it.1);
    let nodes = placed.nodes.iter().any(|it| meets(*it, wanted));
    let labels = placed.lines.iter().filter_map(|it| it.label).any(|it| meets(it.frame, wanted));
    let lines = placed
        .lines
        .iter()
        .enumerate()
        .any(|(at, line)| line.points.windows(2).any(|it| meets(stretch(it[0], it[1], stroke(at)), wanted)));
    (band && !nodes && !labels && !lines).then_some(text.y)
}

fn stretch(from: (f64, f64), to: (f64, f64), stroke: f64) -> Frame {
    let (left, top) = (from.0.min(to.0) - stroke / 2.0, from.1.min(to.1) - stroke / 2.0);
    Frame { x: left, y: top, width: (from.0 - to.0).abs() + stroke, height: (from.1 - to.1).abs() + stroke }
}

fn meets(a: Frame, b: Frame) -> bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
