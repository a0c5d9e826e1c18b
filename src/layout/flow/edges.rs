//! The ways between nodes: how wide each is, and how it is drawn.

use super::chart::{Chart, Kind, Tie};
use crate::layout::content::Content;
use crate::layout::layered::Line;
use crate::layout::marks;
use crate::model::OutcomeKind;
use crate::scene::{Node, Path, Step};
use crate::theme::Look;

/// Width of an edge that nobody counted, of the widest, and of the thinnest.
pub const PLAIN: f64 = 2.25;
const WIDEST: f64 = 16.0;
const THINNEST: f64 = 1.75;
/// What an edge cuts out at each side of it, and of the edge below along it.
const GAP: f64 = 3.5;

/// The width of an edge: by its count, else by its written share.
pub fn stroke(chart: &Chart<'_>, tie: &Tie<'_>) -> f64 {
    if chart.measured {
        let part = tie.count.map(|it| it as f64 / chart.most.max(1) as f64);
        return part.map_or(THINNEST, |it| (WIDEST * it.sqrt()).max(THINNEST));
    }
    tie.share.map_or(PLAIN, |it| (WIDEST * (it / 100.0).sqrt()).max(THINNEST))
}

/// Whether a way leads out of the flow at a loss.
pub fn is_drop_off(content: &Content<'_>, chart: &Chart<'_>, tie: &Tie<'_>) -> bool {
    match chart.nodes[tie.to].kind {
        Kind::Exit(outcome) => {
            content.journey.outcomes.get(outcome.index()).is_some_and(|it| it.kind == OutcomeKind::Failure)
        }
        Kind::Unknown => true,
        _ => false,
    }
}

/// Draws one edge; `line` is in its place on the page already.
pub fn draw<'p>(out: &mut Vec<Node<'p>>, content: &Content<'_>, chart: &Chart<'_>, tie: &Tie<'_>, line: &Line) {
    let width = stroke(chart, tie);
    for bridge in &line.bridges {
        let reach = bridge.stroke / 2.0 + GAP;
        let (dx, dy) = if bridge.horizontal { (reach, 0.0) } else { (0.0, reach) };
        let steps = vec![Step::Move(bridge.x - dx, bridge.y - dy), Step::Line(bridge.x + dx, bridge.y + dy)];
        out.push(Node::Path(Path { steps, look: Look::EdgeGap, also: None, width: Some(width + 2.0 * GAP) }));
    }
    let looks = match () {
        () if chart.is_loop(tie) => (Look::EdgeLoop, Look::ArrowLoop),
        () if is_drop_off(content, chart, tie) => (Look::EdgeDrop, Look::ArrowDrop),
        () => (Look::Edge, Look::Arrow),
    };
    marks::edge(out, &line.points, looks, width);
}
