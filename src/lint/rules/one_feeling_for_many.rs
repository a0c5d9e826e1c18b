use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A journey of several personas who feel exactly the same at all of at least four touchpoints, because no `feels` is for
    /// one of them.
    ///
    /// ## Why it matters
    ///
    /// Several personas are mapped together to see where they part. If they never do, one of them is enough; if they do, the
    /// curve shows an average of people, and nobody feels an average.
    ///
    /// ## Example
    ///
    /// ```journey
    /// persona anna "Anna"
    /// persona ben  "Ben"
    /// journey order {
    ///   persona anna, ben
    ///   stage buy {
    ///     touchpoint search feels 1
    ///     touchpoint prices feels -1
    ///     touchpoint form   feels -2
    ///     touchpoint thanks feels 1
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// persona anna "Anna"
    /// persona ben  "Ben"
    /// journey order {
    ///   persona anna, ben
    ///   stage buy {
    ///     touchpoint search feels 1
    ///     touchpoint prices feels -1
    ///     touchpoint form {
    ///       feels -2 for anna
    ///       feels 0 for ben
    ///     }
    ///     touchpoint thanks feels 1
    ///   }
    /// }
    /// ```
    RULE = "J301" "one-feeling-for-many", Group::Emotion, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys().filter(|(_, it)| it.personas.len() > 1) {
        let Some(moods) = facts.moods(id) else { continue };
        let [line] = &moods.lines[..] else { continue };
        if line.feelings.iter().filter(|it| it.felt().is_some()).count() >= 4 {
            let name = &journey.name;
            report
                .at(
                    name.span,
                    format!("all {} personas of `{}` feel the same everywhere", journey.personas.len(), name.name),
                )
                .label("no `feels` is for one of them")
                .help("say where they part, `feels -1 for NAME`, or keep the one whose view it is");
        }
    }
}
