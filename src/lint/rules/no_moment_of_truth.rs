use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::Status;

rule! {
    /// ## What it finds
    ///
    /// A journey of at least eight touchpoints, validated or live, none of which is marked as a `moment-of-truth`.
    ///
    /// ## Why it matters
    ///
    /// Not all steps weigh the same. A map that marks none leaves it to each reader where to begin, and work is spread evenly
    /// over what is not even.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   status live
    ///   stage look {
    ///     touchpoint search
    ///     touchpoint prices
    ///     touchpoint demo
    ///     touchpoint ask
    ///   }
    ///   stage buy {
    ///     touchpoint form
    ///     touchpoint card
    ///     touchpoint mail
    ///     touchpoint thanks
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   status live
    ///   stage look {
    ///     touchpoint search
    ///     touchpoint prices
    ///     touchpoint demo
    ///     touchpoint ask
    ///   }
    ///   stage buy {
    ///     touchpoint form
    ///     touchpoint card moment-of-truth
    ///     touchpoint mail
    ///     touchpoint thanks
    ///   }
    /// }
    /// ```
    RULE = "J311" "no-moment-of-truth", Group::Emotion, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys() {
        let in_use = matches!(journey.status, Some(Status::Validated | Status::Live));
        let steps = &journey.touchpoints;
        if in_use && steps.len() >= 8 && steps.iter().all(|it| !it.moment_of_truth) {
            let name = &journey.name;
            report
                .at(
                    name.span,
                    format!("none of the {} touchpoints of `{}` is a moment of truth", steps.len(), name.name),
                )
                .label("where do people decide?")
                .help("mark the one or two that decide whether they stay: `moment-of-truth`");
        }
    }
}
