use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind};

rule! {
    /// ## What it finds
    ///
    /// An action that resolves nothing, in a journey whose other actions say what they are for.
    ///
    /// ## Why it matters
    ///
    /// An action that answers no pain and serves no opportunity cannot be judged when it is done: nobody can say what should
    /// be better.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       pain   no-price "The price comes last"
    ///       action "Publish the prices" resolves no-price
    ///       action "New colours"
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
    ///       pain   no-price "The price comes last"
    ///       pain   dull     "Looks like a tax form"
    ///       action "Publish the prices" resolves no-price
    ///       action "New colours" resolves dull
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J218" "action-without-effect", Group::Craft, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let resolves = |body: &Body<'_>| matches!(body, Body::Action(it) if !it.resolves.is_empty());
    let purposeful = facts.journeys_where(DetailKind::Action, |it| resolves(&it.body));
    for seen in facts.details(DetailKind::Action).iter().filter(|it| !resolves(&it.detail.body)) {
        if seen.place.id().and_then(|it| purposeful.get(it.index())).copied().unwrap_or(false) {
            report
                .at(seen.detail.span, "this action does not say what it is for")
                .label("resolves nothing")
                .help("name the pain or the opportunity: `resolves NAME`");
        }
    }
}
