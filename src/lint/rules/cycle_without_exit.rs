use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// Touchpoints that people reach and never leave: their arrows lead round and round, and none to an outcome or another journey.
    ///
    /// ## Why it matters
    ///
    /// A loop is legal, and real: people ask again, upload again. In reality they also stop at some point; the map hides when, and where to.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form  { -> check }
    ///     touchpoint check { -> form }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form  { -> check }
    ///     touchpoint check {
    ///       -> form when "Rejected"
    ///       -> done
    ///     }
    ///   }
    ///   outcome done success
    /// }
    /// ```
    RULE = "J404" "cycle-without-exit", Group::Flow, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let Some(reach) = facts.reach(id) else { continue };
        let marks = reach.reached.iter().zip(&reach.leaves);
        let mut trapped = journey.touchpoints.iter().zip(marks).filter(|(_, (reached, leaves))| **reached && !**leaves);
        let Some((first, _)) = trapped.next() else { continue };
        let name = &first.name;
        let mut finding = report
            .at(name.span, format!("whoever comes to touchpoint `{}` never leaves", name.name))
            .label("from here all arrows lead round");
        for (other, _) in trapped.by_ref().take(2) {
            finding = finding.also(other.name.span, "and from here");
        }
        finding.help("lead out of the loop: when do people stop, and where do they go?");
    }
}
