use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Name, Target};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint to which no way leads: every arrow before it goes somewhere else.
    ///
    /// People begin at the first touchpoint (of those that hold for them), at any touchpoint of the first stage that has arrows
    /// while none leads to it, and where an arrow of another journey leads in. From there the rule follows every arrow, whatever its
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
    /// journey example {
    ///   stage buy {
    ///     touchpoint basket { -> paid }
    ///     touchpoint voucher
    ///     touchpoint paid
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey example {
    ///   stage buy {
    ///     touchpoint basket {
    ///       -> voucher when "Has a voucher"
    ///       -> paid
    ///     }
    ///     touchpoint voucher
    ///     touchpoint paid
    ///   }
    /// }
    /// ```
    RULE = "J401" "unreachable-touchpoint", Group::Flow, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let Some(reach) = facts.reach(id).filter(|it| it.reached.contains(&false)) else { continue };
        // What only such a touchpoint leads to is not told again.
        let mut followed = vec![false; journey.touchpoints.len()];
        for (at, touchpoint) in journey.touchpoints.iter().enumerate().filter(|(at, _)| !reach.reached[*at]) {
            if !followed[at] {
                tell(&touchpoint.name, report);
            }
            for arrow in &touchpoint.arrows {
                if let Target::Touchpoint(to) = arrow.target
                    && to.journey == id
                    && let Some(it) = followed.get_mut(to.touchpoint.index())
                {
                    *it = true;
                }
            }
        }
    }
}

fn tell(name: &Name<'_>, report: &mut Report<'_>) {
    report
        .at(name.span, format!("nobody gets to touchpoint `{}`", name.name))
        .label("no arrow leads here")
        .help(format!("lead there from where people come: `-> {}`, or take it out", name.name));
}
