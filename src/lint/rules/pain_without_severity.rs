use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind};

rule! {
    /// ## What it finds
    ///
    /// A pain without `severity` in a journey that gives it for at least half of its pains.
    ///
    /// ## Why it matters
    ///
    /// The list of the worst pains is drawn from severities. What has none ends below everything that has, however bad it is.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       pain "Forty fields" severity high
    ///       pain "The price comes last"
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
    ///       pain "Forty fields" severity high
    ///       pain "The price comes last" severity critical
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J213" "pain-without-severity", Group::Craft, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let is_graded = |body: &Body<'_>| matches!(body, Body::Pain { severity: Some(_), .. });
    // Of each journey: pains, and those with a severity.
    let mut counts = vec![(0, 0); facts.project.journeys.len()];
    for seen in facts.details(DetailKind::Pain) {
        if let Some(count) = seen.place.id().and_then(|it| counts.get_mut(it.index())) {
            *count = (count.0 + 1, count.1 + i32::from(is_graded(&seen.detail.body)));
        }
    }
    for seen in facts.details(DetailKind::Pain).iter().filter(|it| !is_graded(&it.detail.body)) {
        let Some((all, graded)) = seen.place.id().and_then(|it| counts.get(it.index())) else { continue };
        if graded * 2 >= *all {
            report
                .at(seen.detail.span, "this pain does not say how bad it is")
                .label("others of the journey do")
                .help("add `severity low`, `medium`, `high` or `critical`");
        }
    }
}
