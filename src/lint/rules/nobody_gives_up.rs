use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Arrow, JourneyKind, OutcomeKind, Target};

rule! {
    /// ## What it finds
    ///
    /// A current-state journey that something sets off (it has a `trigger`, or touchpoints with an `event`) and in which nobody ever leaves but
    /// with success: no way leads to a failure or a neutral outcome, or into another journey.
    ///
    /// ## Why it matters
    ///
    /// What runs for everybody who is sent into it needs a rule for who leaves. A map without any loss is a map of how it was meant, not of how
    /// it is; and where the journey is measured, all who stop are counted as "unknown".
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey welcome {
    ///   trigger "Signs up"
    ///   stage first-week {
    ///     touchpoint mail
    ///     touchpoint first-order
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey welcome {
    ///   trigger "Signs up"
    ///   stage first-week {
    ///     touchpoint mail {
    ///       -> gone when "Unsubscribes"
    ///     }
    ///     touchpoint first-order
    ///   }
    ///   outcome gone "Has unsubscribed" failure
    /// }
    /// ```
    RULE = "J407" "nobody-gives-up", Group::Flow, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let set_off = journey.trigger.is_some() || journey.touchpoints.iter().any(|it| it.event.is_some());
        if journey.kind != JourneyKind::CurrentState || !set_off || journey.touchpoints.is_empty() {
            continue;
        }
        let Some(reach) = facts.reach(id) else { continue };
        let outcomes = journey.outcomes.iter().zip(&reach.outcomes);
        let lost = outcomes.into_iter().any(|(it, reached)| *reached && it.kind != OutcomeKind::Success);
        let elsewhere = |arrow: &Arrow<'_>| match arrow.target {
            Target::Touchpoint(it) => it.journey != id,
            Target::Stage(it) => it.journey != id,
            Target::Journey(_) => true,
            Target::Outcome { journey, .. } => journey != id,
            Target::ImpliedSuccess => false,
        };
        let arrows = journey.touchpoints.iter().flat_map(|it| &it.arrows);
        let mut arrows = arrows.chain(journey.stages.iter().flat_map(|it| &it.arrows)).chain(&journey.arrows);
        // Where nobody succeeds either, other rules speak.
        if lost || !reach.succeeds.iter().any(|it| *it) || arrows.any(elsewhere) {
            continue;
        }
        report
            .at(journey.name.span, format!("everybody succeeds in journey `{}`", journey.name.name))
            .label("who leaves, and where?")
            .help("add an outcome that is no success, and lead there from where people stop");
    }
}
