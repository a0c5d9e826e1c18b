use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::Status;

rule! {
    /// ## What it finds
    ///
    /// A journey without a `priority`, neither retired nor a day, in a project of at least three journeys more than half of
    /// which have one.
    ///
    /// ## Why it matters
    ///
    /// The portfolio is read from the top. What has no rank stands below everything that has, and is looked at last.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order  { priority 1 }
    /// journey return { priority 2 }
    /// journey repair { owner service }
    /// team service
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order  { priority 1 }
    /// journey return { priority 2 }
    /// journey repair { priority 3 }
    /// ```
    RULE = "J704" "portfolio-unranked", Group::Portfolio, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let all = &facts.project.journeys;
    let ranked = all.iter().filter(|it| it.priority.is_some()).count();
    if all.len() < 3 || ranked * 2 <= all.len() {
        return;
    }
    for (_, journey) in facts.journeys().filter(|(_, it)| it.priority.is_none() && it.replaces.is_none()) {
        let is_day = journey.kind == crate::model::JourneyKind::DayInTheLife;
        if journey.status != Some(Status::Retired) && !is_day {
            let name = &journey.name;
            report
                .at(name.span, format!("journey `{}` has no place in the portfolio", name.name))
                .label("most others have a `priority`")
                .help("rank it: `priority 3`");
        }
    }
}
