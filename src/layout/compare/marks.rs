//! Which marks occur in a comparison: what its legend has to explain.

use super::curves::Feelings;
use super::{Both, figures};
use crate::analysis::comparison::Change;
use crate::layout::curve::two::Occurring;
use crate::layout::page::legend::{self, MIDDLE, Mark, common};
use crate::layout::{marks as signs_of, pen};
use crate::locale::Label;
use crate::model::{Body, Date, DetailKind, LaneRef};
use crate::theme::Look;
use std::borrow::Cow;

/// In the order of the legend.
pub fn of<'a>(both: &'a Both<'_>, feelings: &Feelings<'_>, drawn: Occurring) -> Vec<Mark<'a>> {
    let has = |lane: LaneRef| both.lanes.contains(&lane);
    let detail = |kind| has(LaneRef::Detail(kind));
    let signs = |such: fn(&Change) -> bool| {
        has(LaneRef::Touchpoint) && both.comparison.touchpoints.iter().any(|it| such(&it.change))
    };
    let curves = detail(DetailKind::Feels);
    let felt = |side: fn(&super::curves::Pair<'_>) -> bool| curves && feelings.pairs.iter().any(side);
    let any_today = felt(|it| it.today.iter().flatten().any(|it| it.felt().is_some()));
    let any_future = felt(|it| it.future.iter().flatten().any(|it| it.felt().is_some()));
    let future = || both.comparison.touchpoints.iter().filter_map(|it| both.touchpoints(it).1);
    let bars = detail(DetailKind::Metric) && both.comparison.figures.iter().any(|it| it.stage.is_some());
    let severe = both.comparison.pains.iter().filter(|it| !it.fate.is_carried());
    let limited = both.comparison.touchpoints.iter().any(|it| {
        let (today, future) = both.touchpoints(it);
        today.is_some_and(|it| both.today.limit(&it.who).is_some())
            || future.is_some_and(|it| both.future.limit(&it.who).is_some())
    });
    let all = [
        (signs(|it| *it == Change::Removed), sign(Label::Removed, signs_of::Sign::Removed)),
        (signs(|it| *it == Change::Added), sign(Label::Added, signs_of::Sign::Added)),
        (signs(|it| matches!(it, Change::Changed(_))), sign(Label::Changed, signs_of::Sign::Changed)),
        (signs(|it| *it == Change::Kept), kept()),
        (any_today, curve(both.names.today, Look::CurveToday, None)),
        (any_future, curve(both.names.future, Look::CurveFuture, None)),
        (drawn.unknown, curve(Label::LegendUnknownBetween, Look::CurveFuture, Some(Look::CurveUnknown))),
        (drawn.assumed, common::assumed()),
        (drawn.gain, area(Label::LegendGain, Look::Gain)),
        (drawn.loss, area(Label::LegendLoss, Look::Loss)),
        (bars, bar(both)),
        (bars && figures::has_tick(both), common::target()),
        (
            detail(DetailKind::Pain)
                && severe.clone().any(|it| matches!(it.detail.body, Body::Pain { severity: Some(_), .. })),
            common::severity(),
        ),
        (limited && has(LaneRef::Touchpoint), common::segment()),
        // Beside a face it is named; only a star without one needs words here.
        (
            has(LaneRef::Touchpoint) && future().any(|it| it.moment_of_truth) && (!curves || feelings.pairs.is_empty()),
            common::moment_of_truth(),
        ),
    ];
    let mut found = legend::occurring(all);
    if has(LaneRef::Touchpoint) {
        let pairs = || both.comparison.touchpoints.iter();
        let mut kinds = both.future.findings.kinds(pairs().filter_map(|it| it.future));
        let of_today = both.today.findings.kinds(pairs().filter_map(|it| it.today));
        let others: Vec<_> = of_today.into_iter().filter(|it| !kinds.contains(it)).collect();
        kinds.extend(others);
        found.extend(kinds.into_iter().map(|it| it.mark(both.today.locale)));
    }
    found
}

/// By when the future's figures are meant: the latest day that one of them states, else the latest at which work is due.
fn by(both: &Both<'_>) -> Option<Date> {
    let own = both.comparison.figures.iter().filter(|it| it.is_target).filter_map(|it| match &it.future_detail.body {
        Body::Metric(metric) => metric.date,
        _ => None,
    });
    own.max().or_else(|| both.comparison.work.iter().filter_map(|it| it.action.due).max())
}

fn sign(label: Label, sign: signs_of::Sign) -> Mark<'static> {
    Mark::new(label, 25.0, move |out, x, y| signs_of::change(out, x + 10.0, y - MIDDLE, sign))
}

fn kept() -> Mark<'static> {
    Mark::new(Label::Kept, 25.0, |out, x, y| out.push(pen::circle(x + 10.0, y - MIDDLE, 8.0, Look::Disc)))
}

fn curve(label: Label, look: Look, also: Option<Look>) -> Mark<'static> {
    Mark::new(label, 34.0, move |out, x, y| out.push(common::line((x, x + 26.0), y - MIDDLE, look, also)))
}

/// What lies between the two curves.
fn area(label: Label, look: Look) -> Mark<'static> {
    Mark::new(label, 28.0, move |out, x, y| out.push(pen::rect(x, y - MIDDLE - 7.0, 20.0, 14.0, 2.0, look)))
}

/// The parts of a bar: today's figure and what is meant by a month.
fn bar<'a>(both: &'a Both<'_>) -> Mark<'a> {
    let locale = both.today.locale;
    let text = match by(both) {
        Some(date) => Cow::Owned(locale.today_and_target(&locale.month(date.year, date.month))),
        None => Cow::Borrowed(locale.label(Label::LegendTodayAndTarget)),
    };
    Mark::naming(text, 42.0, |out, x, y| {
        out.push(pen::rect(x, y - MIDDLE - 4.0, 34.0, 8.0, 4.0, Look::TargetBar));
        out.push(pen::rect(x, y - MIDDLE - 4.0, 20.0, 8.0, 4.0, Look::Bar));
    })
}
