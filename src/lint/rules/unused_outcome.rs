use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// An outcome to which no way leads: no arrow names it from a touchpoint that people reach.
    ///
    /// ## Why it matters
    ///
    /// The legend of the flow promises an end that nobody comes to. Mostly the arrow was forgotten, and with it the loss that it would show.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint pay }
    ///   outcome done "Has ordered" success
    ///   outcome left "Gives up" failure
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint pay { -> left when "No card at hand" }
    ///   }
    ///   outcome done "Has ordered" success
    ///   outcome left "Gives up" failure
    /// }
    /// ```
    RULE = "J411" "unused-outcome", Group::Flow, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys().filter(|(_, it)| !it.touchpoints.is_empty()) {
        let Some(reach) = facts.reach(id) else { continue };
        for (outcome, _) in journey.outcomes.iter().zip(&reach.outcomes).filter(|(_, reached)| !**reached) {
            let name = &outcome.name.name;
            report
                .at(outcome.name.span, format!("nobody comes to outcome `{name}`"))
                .label("no arrow leads here")
                .help(format!("lead there from where it happens: `-> {name}`, or take it out"));
        }
    }
}
