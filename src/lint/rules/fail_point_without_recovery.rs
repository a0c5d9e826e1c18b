use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind};

rule! {
    /// ## What it finds
    ///
    /// A `fail` without a `recovery`.
    ///
    /// ## Why it matters
    ///
    /// A fail point is marked so that somebody prepares for it. What is recovered well is remembered better than what went
    /// well at once; what is not prepared is improvised in front of the customer.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint card { fail "The bank does not answer" }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint card { fail "The bank does not answer" recovery "Pay by invoice" }
    ///   }
    /// }
    /// ```
    RULE = "J506" "fail-point-without-recovery", Group::Blueprint, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for seen in facts.details(DetailKind::Fail) {
        if matches!(seen.detail.body, Body::Fail { recovery: None }) && facts.answers(seen.reference).is_empty() {
            report
                .at(seen.detail.span, "nothing is prepared for when this fails")
                .label("no `recovery`")
                .help("say what happens then: `recovery \"…\"`");
        }
    }
}
