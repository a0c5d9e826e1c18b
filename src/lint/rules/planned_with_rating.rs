use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{DetailKind, JourneyKind, LaneRef};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint of a future state that is said to be felt (`feels`) instead of to be meant so (`expects`). Off unless it
    /// is asked for.
    ///
    /// ## Why it matters
    ///
    /// Nobody has felt what does not exist. Where the planned is rated like the actual, a wish is drawn as a finding.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   kind future-state
    ///   stage buy { touchpoint form feels 2 }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   kind future-state
    ///   stage buy { touchpoint form expects 2 "a price at once" }
    /// }
    /// ```
    RULE = "J309" "planned-with-rating", Group::Emotion, Level::Off, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for at in facts.touchpoints() {
        let is_planned = at.journey.kind == JourneyKind::FutureState || at.journey.replaces.is_some();
        let felt = at.touchpoint.details.iter().find(|it| it.lane == LaneRef::Detail(DetailKind::Feels));
        if let Some(felt) = felt.filter(|_| is_planned) {
            report
                .at(felt.span, format!("nobody has felt `{}` yet: it is planned", at.touchpoint.name.name))
                .label("a rating of what does not exist")
                .help("say what you mean them to feel: `expects 2 \"…\"`");
        }
    }
}
