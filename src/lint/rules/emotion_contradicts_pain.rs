use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind, Severity};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint at which everybody feels 1 or more although it has a pain of severity high or critical, and no `gain`
    /// that would explain it.
    ///
    /// ## Why it matters
    ///
    /// One of the two is wrong, or something is missing between them. Readers will believe the curve and overlook the pain.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form feels 2 {
    ///       pain "Forty fields" severity critical
    ///     }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form feels 2 {
    ///       pain "Forty fields" severity critical
    ///       gain "A person fills them in with you"
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J305" "emotion-contradicts-pain", Group::Emotion, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let Some(moods) = facts.moods(id) else { continue };
        for (at, step) in moods.steps.iter().enumerate() {
            let touchpoint = step.touchpoint.and_then(|it| Some((it, journey.touchpoints.get(it.index())?)));
            let Some((index, touchpoint)) = touchpoint.filter(|(index, _)| facts.has(id, *index, DetailKind::Pain))
            else {
                continue;
            };
            let is_bad =
                |body: &Body<'_>| matches!(body, Body::Pain { severity: Some(it), .. } if *it >= Severity::High);
            let Some(pain) = touchpoint.details.iter().find(|it| it.who.is_empty() && is_bad(&it.body)) else {
                continue;
            };
            let lowest = moods.felt_at(at).map(|it| it.value).reduce(f64::min);
            let of_stage = moods.felt_at(at).any(|it| it.of_stage);
            if lowest.is_some_and(|it| it >= 1.0) && !of_stage && !facts.has(id, index, DetailKind::Gain) {
                let name = &touchpoint.name;
                report
                    .at(name.span, format!("`{}` feels good and hurts badly", name.name))
                    .label("everybody feels 1 or more here")
                    .also(pain.span, "and this is one of the worst pains")
                    .help("check both; a `gain` can say why it feels good all the same");
            }
        }
    }
}
