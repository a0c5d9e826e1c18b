//! Which marks occur in a portfolio: what its legend has to explain.

use super::{Sheet, table};
use crate::analysis::Entry;
use crate::layout::page::legend::{self, MIDDLE, Mark, common};
use crate::layout::{marks as signs, pen};
use crate::locale::Label;
use crate::theme::{Ink, Look};

/// In the order of the legend.
pub fn marks(sheet: &Sheet<'_>) -> Vec<Mark<'static>> {
    let any = |such: &dyn Fn(&Entry<'_>) -> bool| sheet.portfolio.entries().any(such);
    let felt = |entry: &Entry<'_>| entry.lowest().is_some();
    let assumed = |entry: &Entry<'_>| entry.feelings.iter().any(|it| it.felt().is_some_and(|felt| felt.assumed));
    let found = [
        (any(&felt), common::mood()),
        (any(&|it| felt(it) && !it.retired), lowest()),
        (any(&|it| assumed(it) && !it.retired), assumed_line()),
        (any(&table::has_severity), common::severity()),
        (any(&|it| it.follows.is_some()), replaces()),
        (any(&|it| it.stale.is_some()), icon(Label::LegendStale, 15.0, "warn", Ink::Negative)),
        (any(&|it| sheet.link(it.id).is_some()), icon(Label::LegendOpens, 16.0, "open", Ink::Accent)),
    ];
    legend::occurring(found)
}

/// Of a curve.
fn lowest() -> Mark<'static> {
    Mark::new(Label::LegendLowest, 26.0, |out, x, y| out.push(common::face(x, y, -1, false)))
}

fn assumed_line() -> Mark<'static> {
    Mark::new(Label::LegendAssumedLine, 32.0, |out, x, y| {
        out.push(common::line((x, x + 24.0), y - MIDDLE, Look::CurveGrey, Some(Look::CurveAssumedRow)));
    })
}

/// From a journey down to the one that follows it.
fn replaces() -> Mark<'static> {
    Mark::new(Label::LegendReplaces, 26.0, |out, x, y| {
        out.push(signs::elbow(x + 1.0, (y - 13.0, y - MIDDLE), (6.0, 17.0)));
    })
}

fn icon(label: Label, size: f64, icon: &'static str, ink: Ink) -> Mark<'static> {
    Mark::new(label, 24.0, move |out, x, y| out.push(pen::icon(icon, x, y - 12.0, size, ink)))
}
