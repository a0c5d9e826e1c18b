use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A stage of a journey in which nothing happens: it has no touchpoint.
    ///
    /// ## Why it matters
    ///
    /// Stages exist to hold what the customer does. An empty one is either a hole in the research, which should be named as a
    /// question, or a step of the organisation that the customer never notices. The map draws an empty column for it.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey example {
    ///   stage onboarding "Onboarding" {
    ///     goal "Be productive in a week"
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey example {
    ///   stage onboarding "Onboarding" {
    ///     goal "Be productive in a week"
    ///     touchpoint first-login "Logs in for the first time" via web
    ///   }
    /// }
    /// ```
    RULE = "J101" "empty-stage", Group::Structure, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, stage) in facts.stages().filter(|(_, it)| it.touchpoints.is_empty()) {
        report
            .at(stage.name.span, format!("nothing happens in stage `{}`", stage.name.name))
            .label("no touchpoint in it")
            .help("say what the customer does here, or join it with a neighbour");
    }
}
