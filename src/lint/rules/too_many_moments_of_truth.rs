use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A journey of at least four touchpoints more than a third of which are moments of truth.
    ///
    /// ## Why it matters
    ///
    /// If everything decides, nothing does. Readers skip the stars once there are more than they can keep in mind.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint search moment-of-truth
    ///     touchpoint prices
    ///     touchpoint form   moment-of-truth
    ///     touchpoint card
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint search
    ///     touchpoint prices
    ///     touchpoint form moment-of-truth
    ///     touchpoint card
    ///   }
    /// }
    /// ```
    RULE = "J312" "too-many-moments-of-truth", Group::Emotion, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys().filter(|(_, it)| it.touchpoints.len() >= 4) {
        let all = journey.touchpoints.len();
        let stars = journey.touchpoints.iter().filter(|it| it.moment_of_truth).count();
        if stars * 3 > all {
            let name = &journey.name;
            report
                .at(name.span, format!("{stars} of the {all} touchpoints of `{}` are moments of truth", name.name))
                .label("more than a third")
                .help("keep those after which people stay or leave");
        }
    }
}
