use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::JourneyKind;

rule! {
    /// ## What it finds
    ///
    /// A map of the current state with at least five feelings, none of them below 0.
    ///
    /// ## Why it matters
    ///
    /// A current state in which nothing hurts is most often the journey as it was designed, not as it is lived. There is
    /// nothing to do about such a map, which is why it was easy to agree on.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint search feels 1
    ///     touchpoint prices feels 0
    ///     touchpoint form   feels 1
    ///     touchpoint card   feels 0.5
    ///     touchpoint thanks feels 2
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
    ///     touchpoint prices feels 0
    ///     touchpoint form   feels -1
    ///     touchpoint card   feels 0.5
    ///     touchpoint thanks feels 2
    ///   }
    /// }
    /// ```
    RULE = "J304" "all-positive", Group::Emotion, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        if journey.kind != JourneyKind::CurrentState || journey.replaces.is_some() {
            continue;
        }
        let Some(moods) = facts.moods(id) else { continue };
        let values = || moods.lines.iter().flat_map(|it| &it.feelings).filter_map(|it| it.felt());
        if values().count() >= 5 && values().all(|it| it.value >= 0.0) {
            let name = &journey.name;
            report
                .at(name.span, format!("nobody feels bad anywhere in `{}`", name.name))
                .label("no feeling is below 0")
                .help("ask people for whom it went wrong; if it is what you plan, it is `kind future-state`");
        }
    }
}
