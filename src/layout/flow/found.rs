//! Which marks occur in a flow: what its legend has to explain.

use super::chart::{Chart, Kind, Tie};
use super::edges;
use crate::layout::content::Content;
use crate::layout::page::legend::{self, MIDDLE, Mark, common};
use crate::layout::{marks as signs, pen};
use crate::locale::Label;
use crate::scene::{Node, Path, Step};
use crate::theme::Look;

/// In the order of the legend. `tinted` says whether a touchpoint has the colour of its feeling.
pub fn marks<'a>(content: &'a Content<'_>, chart: &Chart<'_>, tinted: bool) -> Vec<Mark<'a>> {
    let loops = chart.ties.iter().any(|it| chart.is_loop(it));
    let limited = chart.ties.iter().any(|it| it.arrow.is_some_and(|arrow| !arrow.who.is_empty()));
    let shares = chart.ties.iter().any(|it| it.stated);
    let thin = |it: &Tie<'_>| it.share.is_none() && !chart.is_loop(it);
    let questions = chart.nodes.iter().any(|it| matches!(it.kind, Kind::Question(_)));
    let star = content.steps.iter().filter_map(|it| content.touchpoint(*it)).any(|it| it.moment_of_truth);
    let tint = if chart.measured { Label::LegendTintCounted } else { Label::LegendTint };
    let mut found = legend::occurring([(chart.measured, widths())]);
    found.extend(drop_off(content, chart));
    found.extend(legend::occurring([
        (!chart.measured && shares && chart.ties.iter().any(thin), no_share()),
        (loops, way(Label::LegendLoop, (Look::EdgeLoop, Look::ArrowLoop), 2.25)),
        (questions, question()),
        (tinted, tints(tint)),
        (limited && !chart.measured, Mark::new(Label::LegendOnlySegment, 22.0, common::people)),
        (star, common::moment_of_truth()),
    ]));
    let signs = content.findings.kinds(content.steps.iter().filter_map(|it| it.touchpoint));
    found.extend(signs.into_iter().map(|it| it.mark(content.locale)));
    found
}

/// A way on which customers leave: with the width of a share where shares are written, and the outcome where there is but one.
fn drop_off<'a>(content: &'a Content<'_>, chart: &Chart<'_>) -> Option<Mark<'a>> {
    let drop_offs = || chart.ties.iter().filter(|it| edges::is_drop_off(content, chart, it));
    drop_offs().next()?;
    let by_share = !chart.measured && drop_offs().any(|it| it.stated);
    let looks = (Look::EdgeDrop, Look::ArrowDrop);
    Some(match only_loss(content, chart).filter(|_| by_share) {
        Some(outcome) => Mark::naming(content.locale.by_written_share(outcome), 36.0, drawn(looks, 8.0)),
        None if by_share => way(Label::LegendDropOffShare, looks, 8.0),
        None => way(Label::LegendDropOff, looks, 3.0),
    })
}

/// The outcome to which all drop-offs lead.
fn only_loss<'a>(content: &'a Content<'_>, chart: &Chart<'_>) -> Option<&'a str> {
    let mut outcomes = chart.ties.iter().filter_map(|it| match chart.nodes[it.to].kind {
        Kind::Exit(outcome) if edges::is_drop_off(content, chart, it) => Some(outcome),
        _ => None,
    });
    let first = outcomes.next()?;
    let outcome = content.journey.outcomes.get(first.index()).filter(|_| outcomes.all(|it| it == first))?;
    Some(&outcome.name.label)
}

/// Three widths of ways, as customers were counted on them.
fn widths() -> Mark<'static> {
    Mark::new(Label::LegendWidth, 42.0, |out, x, y| {
        for (index, width) in [2.5, 7.3, 13.1].into_iter().enumerate() {
            let from = x + 12.0 * index as f64;
            let steps = vec![Step::Move(from, y - MIDDLE), Step::Line(from + 9.0, y - MIDDLE)];
            out.push(Node::Path(Path { steps, look: Look::Edge, also: None, width: Some(width) }));
        }
    })
}

fn no_share() -> Mark<'static> {
    way(Label::LegendNoShare, (Look::Edge, Look::Arrow), 2.25)
}

fn way(label: Label, looks: (Look, Look), width: f64) -> Mark<'static> {
    Mark::new(label, 36.0, drawn(looks, width))
}

fn drawn(looks: (Look, Look), width: f64) -> impl Fn(&mut Vec<Node<'_>>, f64, f64) {
    move |out, x, y| signs::edge(out, &[(x, y - MIDDLE), (x + 28.0, y - MIDDLE)], looks, width)
}

fn question() -> Mark<'static> {
    Mark::new(Label::LegendDecision, 34.0, |out, x, y| {
        out.push(signs::hexagon(x, y - MIDDLE - 6.0, 26.0, 12.0, 6.0));
    })
}

/// The colours of touchpoints.
fn tints(label: Label) -> Mark<'static> {
    Mark::new(label, 62.0, |out, x, y| {
        for (index, look) in [Look::NodeDelighted, Look::NodeNeutral, Look::NodeLetDown].into_iter().enumerate() {
            out.push(pen::rect(x + 19.0 * index as f64, y - MIDDLE - 7.0, 16.0, 14.0, 4.0, look));
        }
    })
}
