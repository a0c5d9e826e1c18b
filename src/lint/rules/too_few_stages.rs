use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{JourneyKind, Status};

rule! {
    /// ## What it finds
    ///
    /// A journey whose touchpoints all stand in one or two stages. The limit is `fewest-stages` in `[lint.limits]`, usually 3. Days in the life
    /// and maps that are an idea, planned or retired are left alone.
    ///
    /// ## Why it matters
    ///
    /// Stages are how people remember a journey: before, during, after. With fewer than three the map shows a single task, and what led to it
    /// and what came of it stay outside, which is where most surprises lie.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey coffee "Buy a coffee" {
    ///   stage counter {
    ///     touchpoint order
    ///     touchpoint pay
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey coffee "Buy a coffee" {
    ///   stage way "On the way" { touchpoint look "Looks for a café" }
    ///   stage counter          { touchpoint order }
    ///   stage after "On the train" { touchpoint first-sip }
    /// }
    /// ```
    RULE = "J103" "too-few-stages", Group::Structure, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let fewest = facts.limits.fewest_stages;
    for (_, journey) in facts.journeys() {
        let stages = journey.stages.len();
        let outlined = matches!(journey.status, Some(Status::Idea | Status::Planned | Status::Retired));
        let day = journey.kind == JourneyKind::DayInTheLife;
        if stages == 0 || stages as f64 >= fewest || outlined || day || journey.touchpoints.is_empty() {
            continue;
        }
        let count = if stages == 1 { "one stage".to_owned() } else { format!("{stages} stages") };
        report
            .at(journey.name.span, format!("journey `{}` has only {count}", journey.name.name))
            .label("what comes before, and after?")
            .help("begin where the need arises, and go on to what becomes of it");
    }
}
