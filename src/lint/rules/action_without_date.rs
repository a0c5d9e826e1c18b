use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{ActionStatus, Body, DetailKind};

rule! {
    /// ## What it finds
    ///
    /// An action that is being done or planned without a `due` day, in a journey whose other actions have one.
    ///
    /// ## Why it matters
    ///
    /// What has no day cannot become late, and so is never asked about. It is the usual way in which committed work turns
    /// back into a wish.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       action "Publish the prices" due 2999-12-15
    ///       action "Accept more cards" status doing
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
    ///       action "Publish the prices" due 2999-12-15
    ///       action "Accept more cards" due 2999-11-30 status doing
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J217" "action-without-date", Group::Craft, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let dated = facts.journeys_where(DetailKind::Action, |it| matches!(&it.body, Body::Action(it) if it.due.is_some()));
    for seen in facts.details(DetailKind::Action) {
        let Body::Action(action) = &seen.detail.body else { continue };
        let others_are = seen.place.id().and_then(|it| dated.get(it.index())).copied().unwrap_or(false);
        if others_are && action.due.is_none() && action.status != Some(ActionStatus::Done) {
            report
                .at(seen.detail.span, "this action has no day")
                .label("others of the journey have")
                .help("agree on one: `due 2027-03-31`");
        }
    }
}
