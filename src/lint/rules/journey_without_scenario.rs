use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{JourneyKind, Status};

rule! {
    /// ## What it finds
    ///
    /// A journey of several stages, past the first idea, that does not say in which situation it happens: it has neither a
    /// `scenario` nor a `trigger`. A journey that replaces another may leave it to that one.
    ///
    /// ## Why it matters
    ///
    /// "Buys a ticket" is another story at midnight in the rain than on the sofa. Without the situation, feelings and pains
    /// cannot be judged, and two teams will map two journeys under one name.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage look { touchpoint search }
    ///   stage buy  { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   scenario "The printer has failed an hour before the deadline"
    ///   stage look { touchpoint search }
    ///   stage buy  { touchpoint form }
    /// }
    /// ```
    RULE = "J204" "journey-without-scenario", Group::Craft, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys() {
        let is_sketch = journey.stages.len() < 2 || matches!(journey.status, Some(Status::Idea | Status::Planned));
        let replaced = journey.replaces.and_then(|it| facts.journey(it));
        let told =
            [Some(journey), replaced].into_iter().flatten().any(|it| it.scenario.is_some() || it.trigger.is_some());
        // A day is its own scenario.
        if !is_sketch && !told && journey.kind != JourneyKind::DayInTheLife {
            let name = &journey.name;
            report
                .at(name.span, format!("journey `{}` does not say in which situation it happens", name.name))
                .label("no `scenario`")
                .help("one sentence is enough: `scenario \"…\"`");
        }
    }
}
