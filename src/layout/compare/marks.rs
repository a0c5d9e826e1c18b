//! Which marks occur in a comparison: what its legend has to explain.

use super::curves::Feelings;
use super::{Both, figures};
use crate::analysis::comparison::Change;
use crate::layout::curve::two::Occurring;
use crate::layout::page::legend::Mark;
use crate::model::{Body, Date, DetailKind, LaneRef};

/// In the order of the legend.
pub fn of(both: &Both<'_>, feelings: &Feelings<'_>, drawn: Occurring) -> Vec<Mark<'static>> {
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
        (signs(|it| *it == Change::Removed), Mark::Removed),
        (signs(|it| *it == Change::Added), Mark::Added),
        (signs(|it| matches!(it, Change::Changed(_))), Mark::Changed),
        (signs(|it| *it == Change::Kept), Mark::Kept),
        (any_today, Mark::CurveToday(both.names.today)),
        (any_future, Mark::CurveFuture(both.names.future)),
        (drawn.unknown, Mark::UnknownBetween),
        (drawn.assumed, Mark::Assumed),
        (drawn.gain, Mark::Gain),
        (drawn.loss, Mark::Loss),
        (bars, Mark::TodayAndTarget(by(both))),
        (bars && figures::has_tick(both), Mark::Target),
        (
            detail(DetailKind::Pain)
                && severe.clone().any(|it| matches!(it.detail.body, Body::Pain { severity: Some(_), .. })),
            Mark::Severity,
        ),
        (limited && has(LaneRef::Touchpoint), Mark::Segment),
        // Beside a face it is named; only a star without one needs words here.
        (
            has(LaneRef::Touchpoint) && future().any(|it| it.moment_of_truth) && (!curves || feelings.pairs.is_empty()),
            Mark::MomentOfTruth,
        ),
    ];
    let mut found: Vec<Mark<'static>> = all.into_iter().filter(|it| it.0).map(|it| it.1).collect();
    if has(LaneRef::Touchpoint) {
        let pairs = || both.comparison.touchpoints.iter();
        found.extend(both.future.findings.marks(pairs().filter_map(|it| it.future)));
        let of_today = both.today.findings.marks(pairs().filter_map(|it| it.today));
        let others: Vec<_> = of_today.into_iter().filter(|it| !found.contains(it)).collect();
        found.extend(others);
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
