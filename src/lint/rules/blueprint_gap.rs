use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Detail, DetailKind, LaneRef};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint of a blueprint with a `frontstage` and neither `backstage` nor `support` below it, in a blueprint that
    /// shows what works behind at least half of the others.
    ///
    /// ## Why it matters
    ///
    /// What the customer sees has to come from somewhere. The gap is a process that nobody drew, and often one that nobody
    /// owns.
    ///
    /// ## Example
    ///
    /// ```journey
    /// team support "Support"
    /// system crm "CRM"
    /// journey order {
    ///   stage buy {
    ///     touchpoint form
    ///     touchpoint help
    ///   }
    /// }
    /// blueprint order-service of order {
    ///   at form {
    ///     frontstage "The form is shown" by support
    ///     backstage  "The order is kept" by crm
    ///   }
    ///   at help { frontstage "Somebody answers" by support }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// team support "Support"
    /// system crm "CRM"
    /// journey order {
    ///   stage buy {
    ///     touchpoint form
    ///     touchpoint help
    ///   }
    /// }
    /// blueprint order-service of order {
    ///   at form {
    ///     frontstage "The form is shown" by support
    ///     backstage  "The order is kept" by crm
    ///   }
    ///   at help {
    ///     frontstage "Somebody answers" by support
    ///     backstage  "The order is looked up" by crm
    ///   }
    /// }
    /// ```
    RULE = "J501" "blueprint-gap", Group::Blueprint, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for blueprint in facts.project.blueprints.iter().filter(|it| facts.is_linted(it.span)) {
        let has = |details: &[Detail<'_>], kind| details.iter().any(|it| it.lane == LaneRef::Detail(kind));
        let is_gap =
            |details: &[Detail<'_>]| !has(details, DetailKind::Backstage) && !has(details, DetailKind::Support);
        let seen = || blueprint.layers.iter().filter(|it| has(&it.details, DetailKind::Frontstage));
        let gaps = seen().filter(|it| is_gap(&it.details)).count();
        if gaps == 0 || gaps * 2 > seen().count() {
            continue;
        }
        for layer in seen().filter(|it| is_gap(&it.details)) {
            let Some(row) = layer.details.iter().find(|it| it.lane == LaneRef::Detail(DetailKind::Frontstage)) else {
                continue;
            };
            report
                .at(row.span, "nothing works behind this")
                .label("no `backstage` and no `support` at this touchpoint")
                .help("ask those who do it what they need for it: `backstage \"…\" by SYSTEM`");
        }
    }
}
