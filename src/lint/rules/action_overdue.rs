use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{ActionStatus, Body, DetailKind};

rule! {
    /// ## What it finds
    ///
    /// An action whose `due` day has passed and that is not `done`. The day to compare with is today, or what `--today` says.
    ///
    /// ## Why it matters
    ///
    /// Either the work is late, or the map is. Both are worth knowing before somebody presents it.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form { action "Publish the prices" due 2020-01-31 status planned }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form { action "Publish the prices" due 2020-01-31 status done }
    ///   }
    /// }
    /// ```
    RULE = "J216" "action-overdue", Group::Craft, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for seen in facts.details(DetailKind::Action) {
        let Body::Action(action) = &seen.detail.body else { continue };
        let Some(due) = action.due.filter(|it| *it < facts.today) else { continue };
        if action.status != Some(ActionStatus::Done) {
            let days = facts.today.day_number() - due.day_number();
            let days = if days == 1 { "a day".to_owned() } else { format!("{days} days") };
            report
                .at(seen.detail.span, format!("this action is {days} overdue"))
                .label(format!("was due {due}"))
                .help("set it to `status done`, or agree on a new day");
        }
    }
}
