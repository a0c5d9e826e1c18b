use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, Date, DetailKind};
use crate::source::Span;

rule! {
    /// ## What it finds
    ///
    /// A day that lies ahead where only a past one makes sense: that of a review, of a `source`, of a metric's figure.
    ///
    /// Compared with today, or with the day of `--today`.
    ///
    /// ## Why it matters
    ///
    /// It is a slip of the pen, mostly of the year, and it keeps the map looking fresh for as long as it stands.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   reviewed 2999-01-31
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   reviewed 2026-01-31
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    RULE = "J110" "dated-in-the-future", Group::Structure, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let mut tell = |date: Option<Date>, span: Span, what: &dyn Fn() -> String| {
        if let Some(date) = date.filter(|it| it.day_number() > facts.today.day_number()) {
            report
                .at(span, format!("{} is dated {date}, which lies ahead", what()))
                .label(format!("today is {}", facts.today))
                .help("is the year right?");
        }
    };
    for (_, journey) in facts.journeys() {
        tell(journey.reviewed, journey.name.span, &|| format!("the review of journey `{}`", journey.name.name));
    }
    for research in &facts.project.research {
        tell(research.date, research.name.span, &|| format!("source `{}`", research.name.name));
    }
    for seen in facts.details(DetailKind::Metric) {
        if let Body::Metric(metric) = &seen.detail.body
            && metric.value.is_some()
        {
            tell(metric.date, seen.detail.span, &|| format!("metric `{}`", seen.detail.text));
        }
    }
}
