use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind};

rule! {
    /// ## What it finds
    ///
    /// A `backstage` or `support` row that does not say who or what does it, in a project where other rows do.
    ///
    /// ## Why it matters
    ///
    /// Work without an actor is where a plan meets nobody. It also keeps the row out of every answer to "what happens when
    /// this system is down?"
    ///
    /// ## Example
    ///
    /// ```journey
    /// system crm "CRM"
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       backstage "The order is kept" by crm
    ///       backstage "The card is checked"
    ///     }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// system crm  "CRM"
    /// system bank "The bank" partner
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       backstage "The order is kept" by crm
    ///       backstage "The card is checked" by bank
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J502" "row-without-actor", Group::Blueprint, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let rows = || [DetailKind::Backstage, DetailKind::Support].into_iter().flat_map(|it| facts.details(it));
    let acts = |body: &Body<'_>| matches!(body, Body::Row(row) if !row.by.is_empty());
    if !rows().any(|it| acts(&it.detail.body)) {
        return;
    }
    for seen in rows().filter(|it| !acts(&it.detail.body)) {
        report
            .at(seen.detail.span, "nobody does this")
            .label("other rows say `by`")
            .help("name the team, system or channel: `by NAME`");
    }
}
