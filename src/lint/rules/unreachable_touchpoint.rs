use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint to which no way leads: every arrow before it goes somewhere else.
    ///
    /// People begin at the first touchpoint (of those that hold for them), at any touchpoint of the first stage to which no
    /// arrow leads, and where an arrow of another journey leads in. From there the rule follows every arrow, whatever its
    /// condition.
    ///
    /// ## Why it matters
    ///
    /// The map shows the touchpoint as if customers came there, with a feeling and a pain; in the flow it hangs in the air.
    /// Mostly an arrow was written that replaces the usual way on, and the usual way was forgotten.
    ///
    /// ## Example
    ///
    /// ```journey
    /// stage buy {
    ///   touchpoint basket { -> paid }
    ///   touchpoint voucher
    ///   touchpoint paid
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// stage buy {
    ///   touchpoint basket {
    ///     -> voucher when "Has a voucher"
    ///     -> paid
    ///   }
    ///   touchpoint voucher
    ///   touchpoint paid
    /// }
    /// ```
    RULE = "J401" "unreachable-touchpoint", Group::Flow, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let Some(reach) = facts.reach(id) else { continue };
        for (touchpoint, _) in journey.touchpoints.iter().zip(&reach.reached).filter(|(_, reached)| !**reached) {
            let name = &touchpoint.name.name;
            report
                .at(touchpoint.name.span, format!("nobody gets to touchpoint `{name}`"))
                .label("no arrow leads here")
                .help(format!("lead there from where people come: `-> {name}`, or take it out"));
        }
    }
}
