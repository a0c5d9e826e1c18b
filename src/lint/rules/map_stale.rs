use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::Status;

rule! {
    /// ## What it finds
    ///
    /// A map that its team calls `validated` or `live` and that was last `reviewed` longer ago than the limit: `map-stale-after` in
    /// `[lint.limits]`, usually a year.
    ///
    /// ## Why it matters
    ///
    /// Services change faster than posters. A map that is known to be checked is believed, so an old check does more harm than none.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   status   validated
    ///   reviewed 2019-05-01
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   status   retired
    ///   reviewed 2019-05-01
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    RULE = "J109" "map-stale", Group::Structure, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys() {
        let (Some(status @ (Status::Validated | Status::Live)), Some(reviewed)) = (journey.status, journey.reviewed)
        else {
            continue;
        };
        let days = facts.today.day_number() - reviewed.day_number();
        if days as f64 <= facts.limits.map_stale_after {
            continue;
        }
        let (name, word) = (&journey.name.name, status.word());
        report
            .at(journey.name.span, format!("journey `{name}` is {word}, and was last reviewed on {reviewed}"))
            .label(format!("{days} days ago"))
            .help("look whether it still holds, and put the day after `reviewed`; or retire it");
    }
}
