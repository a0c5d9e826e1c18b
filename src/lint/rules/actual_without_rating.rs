use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{JourneyKind, Status};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint of a current state that is validated or live and has no `feels`, nor has its stage. Off unless it is
    /// asked for: some teams hold their maps to the rule that what was observed is rated, always.
    ///
    /// ## Why it matters
    ///
    /// In maps that separate the actual from the planned journey, an actual touchpoint without a rating is an observation
    /// that was not finished.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   status live
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   status live
    ///   stage buy { touchpoint form feels -1 }
    /// }
    /// ```
    RULE = "J308" "actual-without-rating", Group::Emotion, Level::Off, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let is_actual = journey.kind == JourneyKind::CurrentState
            && journey.replaces.is_none()
            && matches!(journey.status, Some(Status::Validated | Status::Live));
        let Some(moods) = facts.moods(id).filter(|_| is_actual) else { continue };
        let rated_stage = |stage| {
            let steps = moods.steps.iter().enumerate().filter(move |(_, it)| it.stage == stage);
            steps.flat_map(|(at, _)| moods.felt_at(at)).any(|it| it.of_stage)
        };
        for (at, step) in moods.steps.iter().enumerate().filter(|(at, _)| moods.felt_at(*at).next().is_none()) {
            let Some(touchpoint) = step.touchpoint.and_then(|it| journey.touchpoints.get(it.index())) else { continue };
            if !rated_stage(step.stage) {
                let name = &touchpoint.name;
                report
                    .at(name.span, format!("`{}` was observed and is not rated", name.name))
                    .label(format!("step {} has no `feels`", at + 1))
                    .help("rate it, -2 to 2: `feels -1`");
            }
        }
    }
}
