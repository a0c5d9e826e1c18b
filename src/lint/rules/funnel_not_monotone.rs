use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind, Figure, LaneRef};

rule! {
    /// ## What it finds
    ///
    /// A count of the same label in at least three stages of a journey that falls from stage to stage and then grows again:
    /// somebody came in from outside, or the figures are of different times.
    ///
    /// ## Why it matters
    ///
    /// In a funnel later means fewer. Where it does not, shares from stage to stage are wrong, however well they look.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage look { metric "Visitors" value 900 }
    ///   stage try  { metric "Visitors" value 300 }
    ///   stage buy  { metric "Visitors" value 400 }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage look { metric "Visitors" value 900 }
    ///   stage try  { metric "Visitors" value 400 }
    ///   stage buy  { metric "Visitors" value 300 }
    /// }
    /// ```
    RULE = "J605" "funnel-not-monotone", Group::Metrics, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys() {
        // Of each stage its counts, in the order of the text.
        let counts: Vec<_> = journey
            .stages
            .iter()
            .map(|stage| {
                let metrics = stage.details.iter().filter(|it| it.lane == LaneRef::Detail(DetailKind::Metric));
                metrics.filter_map(|it| match &it.body {
                    Body::Metric(metric) => match metric.value {
                        Some(Figure::Number(number)) => Some((it, number.to_f64())),
                        _ => None,
                    },
                    _ => None,
                })
            })
            .flat_map(|it| it.collect::<Vec<_>>())
            .collect();
        for (at, (last, value)) in counts.iter().enumerate() {
            let before: Vec<f64> =
                counts.iter().take(at).filter(|(it, _)| it.text == last.text).map(|(_, value)| *value).collect();
            let falls = before.len() >= 2
                && before.windows(2).all(|pair| pair[1] <= pair[0])
                && before[0] > before[before.len() - 1];
            if let Some(one) = before.last().filter(|one| falls && value > *one) {
                report
                    .at(last.span, format!("`{}` grows from {one} to {value} on the way", last.text))
                    .label("more than the stage before")
                    .help("check that both are of the same time, or say where the others come from");
            }
        }
    }
}
