use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{JourneyKind, OutcomeKind, Target};

rule! {
    /// ## What it finds
    ///
    /// A current-state journey whose last touchpoint leads to its success and feels worse than -0.5.
    ///
    /// ## Why it matters
    ///
    /// People remember the peak and the end. Who leaves with the thing that they wanted and a bad taste tells others of the
    /// taste.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form   feels 1
    ///     touchpoint survey feels -1
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form   feels 1
    ///     touchpoint thanks feels 1
    ///   }
    /// }
    /// ```
    RULE = "J313" "weak-ending", Group::Emotion, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in
        facts.journeys().filter(|(_, it)| it.kind == JourneyKind::CurrentState && it.replaces.is_none())
    {
        let Some(moods) = facts.moods(id) else { continue };
        let Some((at, step)) = moods.steps.iter().enumerate().next_back() else { continue };
        let Some(touchpoint) = step.touchpoint.and_then(|it| journey.touchpoints.get(it.index())) else { continue };
        let is_success = |target: Target| match target {
            Target::ImpliedSuccess => true,
            Target::Outcome { outcome, .. } => {
                journey.outcomes.get(outcome.index()).is_some_and(|it| it.kind == OutcomeKind::Success)
            }
            _ => false,
        };
        let values: Vec<f64> = moods.felt_at(at).map(|it| it.value).collect();
        let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
        if moods.steps.len() > 1 && mean < -0.5 && touchpoint.arrows.iter().any(|it| is_success(it.target)) {
            let name = &touchpoint.name;
            report
                .at(name.span, format!("`{}` ends well and feels bad", journey.name.name))
                .label("the last thing that people remember")
                .help("end on something better, or say in `insight` that this is the finding");
        }
    }
}
