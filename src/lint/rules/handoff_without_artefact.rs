use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{DetailKind, TouchpointIndex};

rule! {
    /// ## What it finds
    ///
    /// Two touchpoints in a row that are owned by different teams, with nothing at either that would be passed on: no
    /// evidence, no backstage and no support, of their own or in a blueprint. Only in journeys that have such rows somewhere.
    ///
    /// ## Why it matters
    ///
    /// Between teams things get lost, and the customer has to tell it all again. What is handed over, a ticket, a note, a
    /// file, is what keeps the journey together.
    ///
    /// ## Example
    ///
    /// ```journey
    /// team web  "Web team"
    /// team shop "Shop"
    /// journey order {
    ///   stage buy {
    ///     touchpoint form  { owner web }
    ///     touchpoint pick  { owner shop }
    ///     touchpoint leave {
    ///       owner    shop
    ///       evidence "A receipt"
    ///     }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// team web  "Web team"
    /// team shop "Shop"
    /// journey order {
    ///   stage buy {
    ///     touchpoint form { owner web }
    ///     touchpoint pick {
    ///       owner    shop
    ///       evidence "The order number, on the phone"
    ///     }
    ///     touchpoint leave { owner shop }
    ///   }
    /// }
    /// ```
    RULE = "J505" "handoff-without-artefact", Group::Blueprint, Level::Advice, check
}

const PASSED: [DetailKind; 3] = [DetailKind::Evidence, DetailKind::Backstage, DetailKind::Support];

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let passes =
            |index: usize| PASSED.iter().any(|kind| facts.has_with_layers(id, TouchpointIndex(index as u32), *kind));
        if !(0..journey.touchpoints.len()).any(passes) {
            continue;
        }
        for (index, pair) in journey.touchpoints.windows(2).enumerate() {
            let Some((from, to)) = pair[0].owner.zip(pair[1].owner).filter(|(from, to)| from != to) else { continue };
            if passes(index) || passes(index + 1) {
                continue;
            }
            let label = |id: crate::model::TeamId| facts.project.teams.get(id.index()).map_or("", |it| &*it.name.label);
            let name = &pair[1].name;
            report
                .at(name.span, format!("{} takes over from {} with nothing in hand", label(to), label(from)))
                .label("no `evidence`, `backstage` or `support` on either side")
                .also(pair[0].name.span, "handed over from here")
                .help("say what is passed on: `evidence \"…\"` or `backstage \"…\"`");
        }
    }
}
