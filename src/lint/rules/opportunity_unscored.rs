use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind};

rule! {
    /// ## What it finds
    ///
    /// An opportunity that lacks `impact` or `effort` in a journey where at least one other has both.
    ///
    /// ## Why it matters
    ///
    /// Opportunities are chosen by what they bring and what they cost. Where some can be compared and others cannot, the
    /// others are not weighed lightly, they are not weighed at all.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       opportunity "The price first" impact high effort low
    ///       opportunity "Fewer fields" impact high
    ///     }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       opportunity "The price first" impact high effort low
    ///       opportunity "Fewer fields" impact high effort medium
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J215" "opportunity-unscored", Group::Craft, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let scored = facts.journeys_where(DetailKind::Opportunity, |it| missing(&it.body).is_none());
    for seen in facts.details(DetailKind::Opportunity) {
        let compares = seen.place.id().and_then(|it| scored.get(it.index())).copied().unwrap_or(false);
        let Some(missing) = missing(&seen.detail.body).filter(|_| compares) else { continue };
        report
            .at(seen.detail.span, "this opportunity cannot be compared with the others")
            .label(format!("no {missing}"))
            .help("weigh it: `impact high effort low`, with low, medium or high for each");
    }
}

/// What is not there of the two by which opportunities are compared.
fn missing(body: &Body<'_>) -> Option<&'static str> {
    let Body::Opportunity(it) = body else { return None };
    match (it.impact, it.effort) {
        (Some(_), Some(_)) => None,
        (None, Some(_)) => Some("`impact`"),
        (Some(_), None) => Some("`effort`"),
        (None, None) => Some("`impact` and no `effort`"),
    }
}
