use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::DetailKind;

rule! {
    /// ## What it finds
    ///
    /// A moment of truth that is felt as less than 0 and for which nobody does anything: no opportunity and no action stands
    /// there or in its blueprint, and none answers one of its pains.
    ///
    /// ## Why it matters
    ///
    /// At a moment of truth people decide whether to stay. To know that it goes wrong and to plan nothing is the most
    /// expensive gap that a map can have.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint card feels -2 moment-of-truth {
    ///       pain "They ask for a card"
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
    ///     touchpoint card feels -2 moment-of-truth {
    ///       pain        asks "They ask for a card"
    ///       opportunity none "No card for the trial" resolves asks
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J310" "moment-of-truth-neglected", Group::Emotion, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys().filter(|(_, it)| it.touchpoints.iter().any(|it| it.moment_of_truth)) {
        let Some(moods) = facts.moods(id) else { continue };
        for (at, step) in moods.steps.iter().enumerate() {
            let Some(index) = step.touchpoint else { continue };
            let Some(touchpoint) = journey.touchpoints.get(index.index()).filter(|it| it.moment_of_truth) else {
                continue;
            };
            let values: Vec<f64> = moods.felt_at(at).map(|it| it.value).collect();
            let is_bad = !values.is_empty() && values.iter().sum::<f64>() < 0.0;
            let has = |kind| facts.has_with_layers(id, index, kind);
            let here = has(DetailKind::Opportunity) || has(DetailKind::Action);
            let answered = || {
                (0..touchpoint.details.len() as u32).any(|detail| {
                    let reference = crate::model::DetailRef::Touchpoint { journey: id, touchpoint: index, detail };
                    !facts.answers(reference).is_empty()
                })
            };
            if is_bad && !here && !answered() {
                let name = &touchpoint.name;
                report
                    .at(name.span, format!("nobody does anything about `{}`, where people decide", name.name))
                    .label("a moment of truth that feels bad")
                    .help("add an `opportunity` or an `action`, or say which one answers its pain");
            }
        }
    }
}
