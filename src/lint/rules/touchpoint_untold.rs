use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{DetailKind, TouchpointIndex};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint of which nothing is told that the customer does, thinks, says or lives through, in a journey that tells
    /// it of at least three quarters of the others.
    ///
    /// ## Why it matters
    ///
    /// A gap in a row that is otherwise full is read as "nothing happens here", and is most often "nobody asked".
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint search { does "Types a question" }
    ///     touchpoint prices { does "Looks for the price" }
    ///     touchpoint form   { thinks "Why do they want my phone number?" }
    ///     touchpoint card
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint search { does "Types a question" }
    ///     touchpoint prices { does "Looks for the price" }
    ///     touchpoint form   { thinks "Why do they want my phone number?" }
    ///     touchpoint card   { does "Types the number twice" }
    ///   }
    /// }
    /// ```
    RULE = "J211" "touchpoint-untold", Group::Craft, Level::Advice, check
}

const TOLD: [DetailKind; 4] = [DetailKind::Does, DetailKind::Thinks, DetailKind::Says, DetailKind::Experiences];

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let Some(moods) = facts.moods(id) else { continue };
        // Those that only the flow shows, for others than the journey's people, may be told in fewer words.
        let shown = || moods.steps.iter().filter_map(|it| it.touchpoint);
        let is_told = |index: &TouchpointIndex| TOLD.iter().any(|kind| facts.has_with_layers(id, *index, *kind));
        if shown().filter(is_told).count() * 4 < shown().count() * 3 {
            continue;
        }
        let untold = shown().filter(|it| !is_told(it)).filter_map(|it| journey.touchpoints.get(it.index()));
        for touchpoint in untold.filter(|it| !it.optional) {
            let name = &touchpoint.name;
            report
                .at(name.span, format!("nothing is told of what happens to the customer at `{}`", name.name))
                .label("its neighbours have `does` or `thinks`")
                .help("say what they do there: `does \"…\"`");
        }
    }
}
