use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind, Status};

rule! {
    /// ## What it finds
    ///
    /// A metric whose `date` is older than the limit, in a journey that is not retired. The limit is `metric-stale-after` in
    /// `[lint.limits]`, usually a year; the day to compare with is today, or what `--today` says.
    ///
    /// ## Why it matters
    ///
    /// Figures lend a map their certainty. Old ones lend it to a service that may not exist any more.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint form { metric "NPS" value 31 date 2001-10-31 } }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint form { metric "NPS" value 31 date 2999-10-31 } }
    /// }
    /// ```
    RULE = "J604" "metric-stale", Group::Metrics, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for seen in facts.details(DetailKind::Metric) {
        let Body::Metric(metric) = &seen.detail.body else { continue };
        let Some(date) = metric.date else { continue };
        let days = facts.today.day_number() - date.day_number();
        let is_retired = seen.place.journey().is_some_and(|it| it.status == Some(Status::Retired));
        if days as f64 > facts.limits.metric_stale_after && !is_retired {
            report
                .at(seen.detail.span, format!("`{}` was measured {} months ago", seen.detail.text, days / 30))
                .label(format!("of {date}"))
                .help("measure again, or say that the map is `status retired`");
        }
    }
}
