use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::OutcomeKind;

rule! {
    /// ## What it finds
    ///
    /// A journey in which no way leads from the beginning to a success, nor on into another journey: every arrow ends in failure or neither.
    ///
    /// ## Why it matters
    ///
    /// A map is drawn to see how people get what they came for. If nobody gets it, either the success was forgotten, or the finding is so
    /// large that it belongs in the title.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint basket
    ///     touchpoint pay { -> left }
    ///   }
    ///   outcome left "Gives up" failure
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint basket
    ///     touchpoint pay {
    ///       -> left when "No card at hand"
    ///       -> done
    ///     }
    ///   }
    ///   outcome done "Has ordered" success
    ///   outcome left "Gives up" failure
    /// }
    /// ```
    RULE = "J403" "goal-never-reached", Group::Flow, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys().filter(|(_, it)| !it.touchpoints.is_empty()) {
        let Some(reach) = facts.reach(id) else { continue };
        let can = |marks: &[bool]| reach.reached.iter().zip(marks).any(|(reached, it)| *reached && *it);
        // Where no way leads out at all, `cycle-without-exit` says so.
        if can(&reach.succeeds) || !can(&reach.leaves) {
            continue;
        }
        let finding = report
            .at(journey.name.span, format!("nobody reaches a success in journey `{}`", journey.name.name))
            .label("all ways end otherwise");
        match journey.outcomes.iter().find(|it| it.kind == OutcomeKind::Success) {
            Some(success) => finding
                .also(success.name.span, "no way leads to this success")
                .help(format!("lead there from the touchpoint that ends well: `-> {}`", success.name.name)),
            None => {
                finding.help("say how it ends well: `outcome done \"Has what they came for\" success`, and lead there")
            }
        };
    }
}
