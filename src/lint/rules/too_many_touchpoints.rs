use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A stage with more touchpoints than a reader can keep in mind. The limit is `touchpoints-in-stage` in `[lint.limits]`,
    /// usually 9.
    ///
    /// ## Why it matters
    ///
    /// A map works because it is seen at once. A stage of fourteen columns is a process description: the moments that matter
    /// drown among clicks. Usually the stage hides two stages, or a part that deserves a journey of its own.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey example {
    ///   stage buy "Buy" {
    ///     touchpoint open-form; touchpoint name; touchpoint street; touchpoint town; touchpoint phone
    ///     touchpoint day; touchpoint card; touchpoint number; touchpoint terms; touchpoint send
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey example {
    ///   stage buy "Buy" {
    ///     touchpoint order-form "Fills in the order" via web
    ///     touchpoint payment    "Pays"               via web
    ///   }
    /// }
    /// ```
    RULE = "J102" "too-many-touchpoints", Group::Structure, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let most = facts.limits.touchpoints_in_stage;
    for (_, stage) in facts.stages().filter(|(_, it)| it.touchpoints.len() as f64 > most) {
        let count = stage.touchpoints.len();
        report
            .at(stage.name.span, format!("stage `{}` has {count} touchpoints", stage.name.name))
            .label(format!("more than {most} are hard to take in"))
            .help("part the stage in two, or give the detail a journey of its own and lead there with `->`");
    }
}
