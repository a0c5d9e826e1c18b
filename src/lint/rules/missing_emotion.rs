use crate::analysis::Feeling;
use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint without a feeling, in a journey that gives one for at least three quarters of the others. An `optional`
    /// one may do without.
    ///
    /// ## Why it matters
    ///
    /// A gap in the curve is honest where nobody knows. Where all around it is known, it is most often forgotten, and readers
    /// see calm where nothing was asked.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint search feels 1
    ///     touchpoint prices feels -1
    ///     touchpoint form   feels -2
    ///     touchpoint card
    ///     touchpoint thanks feels 1
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint search feels 1
    ///     touchpoint prices feels -1
    ///     touchpoint form   feels -2
    ///     touchpoint card   feels -1
    ///     touchpoint thanks feels 1
    ///   }
    /// }
    /// ```
    RULE = "J302" "missing-emotion", Group::Emotion, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let Some(moods) = facts.moods(id) else { continue };
        // A step is missing where nobody feels anything there and somebody comes by.
        let is_missing = |step: usize| {
            let known = moods.felt_at(step).next().is_some();
            !known && moods.lines.iter().any(|it| it.feelings.get(step) == Some(&Feeling::Missing))
        };
        // What a stage says as a whole stands at one of its steps, and counts for all of them.
        let mut stages = vec![false; journey.stages.len()];
        for (at, step) in moods.steps.iter().enumerate() {
            stages[step.stage.index()] |= moods.felt_at(at).any(|it| it.of_stage);
        }
        let steps = || moods.steps.iter().enumerate().filter(|(_, it)| it.touchpoint.is_some());
        let known = steps().filter(|(at, _)| moods.felt_at(*at).next().is_some()).count();
        let all = steps().count();
        if known * 4 < all * 3 {
            continue;
        }
        for (_, step) in steps().filter(|(at, _)| is_missing(*at)) {
            let touchpoint = step.touchpoint.and_then(|it| journey.touchpoints.get(it.index()));
            let Some(touchpoint) = touchpoint.filter(|it| !it.optional && !stages[step.stage.index()]) else {
                continue;
            };
            let name = &touchpoint.name;
            report
                .at(name.span, format!("how `{}` feels is not told", name.name))
                .label("the touchpoints around it have `feels`")
                .help("ask, and write `feels 0` or what it is; a guess is marked `basis assumed`");
        }
    }
}
