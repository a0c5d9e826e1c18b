use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind, Figure};

rule! {
    /// ## What it finds
    ///
    /// A percentage or a length of time without a target, in a journey where at least half of the others have one. Plain numbers and amounts of
    /// money are left alone: how many customers there are a month is no aim by itself.
    ///
    /// ## Why it matters
    ///
    /// 64 % is neither good nor bad. Only a target makes of a number something to act upon, and of the next number news.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       metric "Bounce rate" value 64% target 40%
    ///       metric "Time to finish" value 4min
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
    ///       metric "Bounce rate" value 64% target 40%
    ///       metric "Time to finish" value 4min target 2min
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J601" "metric-without-target", Group::Metrics, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    // Of each journey: rates and times, and those of them that have a target.
    let mut counts = vec![(0, 0); facts.project.journeys.len()];
    let parts = |body: &Body<'_>| match body {
        Body::Metric(it) => (matches!(it.value, Some(Figure::Percent(_) | Figure::Duration(_))), it.target.is_some()),
        _ => (false, false),
    };
    for seen in facts.details(DetailKind::Metric) {
        if let ((true, has_target), Some(count)) =
            (parts(&seen.detail.body), seen.place.id().and_then(|it| counts.get_mut(it.index())))
        {
            *count = (count.0 + 1, count.1 + i32::from(has_target));
        }
    }
    for seen in facts.details(DetailKind::Metric).iter().filter(|it| parts(&it.detail.body) == (true, false)) {
        let Some((all, aimed)) = seen.place.id().and_then(|it| counts.get(it.index())) else { continue };
        if aimed * 2 >= *all {
            report
                .at(seen.detail.span, format!("`{}` has a value and no target", seen.detail.text))
                .label("is it good or bad?")
                .help("say where it should be: `target …`");
        }
    }
}
