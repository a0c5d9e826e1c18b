use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{DetailKind, LaneRef};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint that somebody feels -1 or worse about, where nothing says why: no pain, fail point, need, experience or thought, at the
    /// touchpoint, in its blueprint or in its stage.
    ///
    /// ## Why it matters
    ///
    /// The low points are what a map is read for. One without a cause can be seen and not be acted upon.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form feels -2
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form feels -2 {
    ///       pain "Forty fields"
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J306" "low-without-cause", Group::Emotion, Level::Warning, check
}

/// What can tell why something feels bad.
const CAUSES: [DetailKind; 6] = [
    DetailKind::Pain,
    DetailKind::Fail,
    DetailKind::Need,
    DetailKind::Experiences,
    DetailKind::Thinks,
    DetailKind::Says,
];

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let Some(moods) = facts.moods(id) else { continue };
        for (at, step) in moods.steps.iter().enumerate() {
            let lowest = moods.felt_at(at).filter(|it| !it.of_stage).map(|it| it.value).reduce(f64::min);
            let Some((index, lowest)) = step.touchpoint.zip(lowest.filter(|it| *it <= -1.0)) else { continue };
            let Some((touchpoint, stage)) =
                journey.touchpoints.get(index.index()).zip(journey.stages.get(step.stage.index()))
            else {
                continue;
            };
            let is_cause = |lane| CAUSES.iter().any(|kind| lane == LaneRef::Detail(*kind));
            let has_cause = CAUSES.iter().any(|kind| facts.has_with_layers(id, index, *kind))
                || stage.details.iter().any(|it| is_cause(it.lane));
            if !has_cause {
                let name = &touchpoint.name;
                report
                    .at(name.span, format!("nothing says why `{}` feels so bad", name.name))
                    .label(format!("felt as {lowest}, without a pain"))
                    .help("say what hurts: `pain \"…\"`");
            }
        }
    }
}
