use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind, Figure};

rule! {
    /// ## What it finds
    ///
    /// A percentage without the `sample` that it was taken of, in a journey whose other percentages have one.
    ///
    /// ## Why it matters
    ///
    /// Half of two is 50 %, too. Rates can neither be compared nor added up without the number they are rates of.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       metric "Bounce rate" value 64% sample 1200
    ///       metric "Would recommend" value 50%
    ///     }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       metric "Bounce rate" value 64% sample 1200
    ///       metric "Would recommend" value 50% sample 84
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J603" "rate-without-sample", Group::Metrics, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let is_rate = |body: &Body<'_>| matches!(body, Body::Metric(it) if matches!(it.value, Some(Figure::Percent(_))));
    let is_based = |body: &Body<'_>| matches!(body, Body::Metric(it) if it.sample.is_some());
    let based = facts.journeys_where(DetailKind::Metric, |it| is_rate(&it.body) && is_based(&it.body));
    for seen in facts.details(DetailKind::Metric) {
        let others_are = seen.place.id().and_then(|it| based.get(it.index())).copied().unwrap_or(false);
        if others_are && is_rate(&seen.detail.body) && !is_based(&seen.detail.body) {
            report
                .at(seen.detail.span, format!("`{}` does not say of how many", seen.detail.text))
                .label("a rate without its base")
                .help("add the number of cases: `sample 214`");
        }
    }
}
