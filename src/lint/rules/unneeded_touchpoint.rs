use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::DetailKind;

rule! {
    /// ## What it finds
    ///
    /// A touchpoint that meets no need, decides nothing, gives nothing (`gain`) and is felt as no more than neutral, in a
    /// journey that says of at least half of its touchpoints what they meet.
    ///
    /// ## Why it matters
    ///
    /// Every step costs the customer time. One that serves nothing of theirs is the first candidate to be dropped, or to be
    /// done for them.
    ///
    /// ## Example
    ///
    /// ```journey
    /// persona anna "Anna" { need see "See the price" }
    /// journey order {
    ///   persona anna
    ///   stage buy {
    ///     touchpoint prices { meets see }
    ///     touchpoint survey feels -1
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// persona anna "Anna" { need see "See the price" }
    /// journey order {
    ///   persona anna
    ///   stage buy {
    ///     touchpoint prices { meets see }
    ///     touchpoint survey feels -1 {
    ///       gain "Ten per cent off"
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J220" "unneeded-touchpoint", Group::Craft, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let serving = journey.touchpoints.iter().filter(|it| !it.meets.is_empty()).count();
        let Some(moods) = facts.moods(id).filter(|_| serving > 0 && serving * 2 >= journey.touchpoints.len()) else {
            continue;
        };
        for (at, step) in moods.steps.iter().enumerate() {
            let Some((index, touchpoint)) =
                step.touchpoint.and_then(|it| Some((it, journey.touchpoints.get(it.index())?)))
            else {
                continue;
            };
            let serves = !touchpoint.meets.is_empty()
                || touchpoint.decides.is_some()
                || touchpoint.optional
                || touchpoint.moment_of_truth
                || facts.has(id, index, DetailKind::Gain);
            let liked = moods.felt_at(at).all(|it| it.value > 0.0);
            if !serves && !liked {
                let name = &touchpoint.name;
                report
                    .at(name.span, format!("`{}` serves nothing that anybody needs", name.name))
                    .label("meets no need, gives nothing, and is not liked")
                    .help("say what it is good for, `meets NEED` or `gain \"…\"`, or think about dropping it");
            }
        }
    }
}
