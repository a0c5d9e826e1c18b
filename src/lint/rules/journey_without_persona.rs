use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A journey that shows what somebody feels or thinks and does not say who: it names no `persona`.
    ///
    /// ## Why it matters
    ///
    /// Feelings are somebody's. Without an actor a map tells what the team imagines that customers feel on average, and two
    /// readers see two different people in it. Naming the actor is the first thing that makes a map arguable.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey coffee "Buy a coffee" {
    ///   stage counter {
    ///     touchpoint order { thinks "Which size is a tall?" }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// persona ben "Ben Ito" { goal "Coffee before the train leaves" }
    /// journey coffee "Buy a coffee" {
    ///   persona ben
    ///   stage counter {
    ///     touchpoint order { thinks "Which size is a tall?" }
    ///   }
    /// }
    /// ```
    RULE = "J105" "journey-without-persona", Group::Structure, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys().filter(|(_, it)| it.personas.is_empty() && !it.touchpoints.is_empty()) {
        report
            .at(journey.name.span, format!("journey `{}` does not say whose it is", journey.name.name))
            .label("no persona")
            .help("name who goes through it: `persona anna`");
    }
}
