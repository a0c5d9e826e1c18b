use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{JourneyKind, Status};

rule! {
    /// ## What it finds
    ///
    /// A map of the current state, of several stages and in use (validated or live), that states neither a `question` which
    /// it was to answer nor an `insight` which it found.
    ///
    /// ## Why it matters
    ///
    /// A map that was made to learn something is finished when that is learnt. Without a question nobody can say whether this
    /// one is, what to look at first, or when to map again.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   status live
    ///   stage look { touchpoint search }
    ///   stage buy  { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   status   live
    ///   question "Why do half of the orders stop at the form?"
    ///   stage look { touchpoint search }
    ///   stage buy  { touchpoint form }
    /// }
    /// ```
    RULE = "J206" "missing-learning-goal", Group::Craft, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys() {
        let in_use = matches!(journey.status, Some(Status::Validated | Status::Live)) && journey.stages.len() > 1;
        let is_current = journey.kind == JourneyKind::CurrentState && journey.replaces.is_none();
        if in_use && is_current && journey.questions.is_empty() && journey.insight.is_none() {
            let name = &journey.name;
            report
                .at(name.span, format!("journey `{}` does not say what it is to teach us", name.name))
                .label("no `question`, and no `insight`")
                .help("state what you want to know: `question \"…\"`");
        }
    }
}
