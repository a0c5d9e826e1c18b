//! What is written of a journey and what was counted, side by side: a share or a value that lies more than a point beside.

use super::FlowFigures;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Body, Decimal, Detail, Figure, Journey, TouchpointIndex};

/// What may lie between a written figure and the counted one: a point of a percentage, or one in a hundred of a count.
const POINT: f64 = 1.0;

/// Every written share, and every written value of what was counted, that differs by more than a point.
///
/// A metric of a stage or a touchpoint says the count where its label is the word beside the figure (`counts`), or goes on
/// from it (`visits`, `visits a month`): its number is that of the cases, its percentage that of the stage before.
pub fn differences(journey: &Journey<'_>, figures: &FlowFigures) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (index, touchpoint) in journey.touchpoints.iter().enumerate() {
        let at = TouchpointIndex(index as u32);
        for (number, arrow) in touchpoint.arrows.iter().enumerate() {
            let counted = figures.arrow(at, number).and_then(|it| Some((it, figures.share(at, it)?)));
            if let (Some(written), Some((count, share))) = (arrow.share, counted)
                && (written.to_f64() - share).abs() > POINT
            {
                let message = format!("a share of {written}% is written, and {}% were counted", tenths(share));
                let base = figures.leaving.get(index).copied().unwrap_or(0);
                found.push(
                    Diagnostic::new(codes::MEASURED_OTHERWISE, arrow.span, message)
                        .label(format!("{count} of the {base} who went on from `{}`", touchpoint.name.name))
                        .help("the counted share is drawn: mend the written one or take it out"),
                );
            }
        }
        let word = touchpoint.event.as_ref().and_then(|it| it.counts.as_deref());
        let metrics = touchpoint.details.iter().filter_map(|it| counted_by(it, word));
        found.extend(metrics.filter_map(|(detail, value)| differs(detail, value, figures.cases(at), None)));
    }
    for (index, stage) in journey.stages.iter().enumerate() {
        let count = |at: usize| figures.stages.get(at).copied().flatten();
        let before = index.checked_sub(1).and_then(count);
        let metrics = stage.details.iter().filter_map(|it| counted_by(it, stage.counts.as_deref()));
        found.extend(metrics.filter_map(|(detail, value)| differs(detail, value, count(index), before)));
    }
    found
}

/// The value of a metric whose label says that it is what `word` counts.
fn counted_by<'a, 'p>(detail: &'a Detail<'p>, word: Option<&str>) -> Option<(&'a Detail<'p>, &'a Figure<'p>)> {
    let Body::Metric(metric) = &detail.body else { return None };
    let rest = detail.text.strip_prefix(word?)?;
    (rest.is_empty() || rest.starts_with(' ')).then_some((detail, metric.value.as_ref()?))
}

fn differs(detail: &Detail<'_>, value: &Figure<'_>, count: Option<u64>, before: Option<u64>) -> Option<Diagnostic> {
    let count = count? as f64;
    let (written, counted, unit) = match value {
        Figure::Number(written) => (written, count, ""),
        Figure::Percent(written) => (written, 100.0 * count / before.filter(|it| *it > 0)? as f64, "%"),
        Figure::Money { .. } | Figure::Duration(_) => return None,
    };
    let room = if unit.is_empty() { counted * POINT / 100.0 } else { POINT };
    if (written.to_f64() - counted).abs() <= room {
        return None;
    }
    Some(told(detail, *written, counted, unit))
}

fn told(detail: &Detail<'_>, written: Decimal, counted: f64, unit: &str) -> Diagnostic {
    let counted = tenths(counted);
    let message = format!("`{}` is written as {written}{unit}, and {counted}{unit} were counted", detail.text);
    Diagnostic::new(codes::MEASURED_OTHERWISE, detail.span, message)
        .help(format!("mend the value: `value {counted}{unit}`; where it counts something else, say so in its label"))
}

/// `41`, `40.9`.
fn tenths(value: f64) -> String {
    format!("{}", (value * 10.0).round() / 10.0)
}
