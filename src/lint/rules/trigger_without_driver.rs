use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::LineKind;

rule! {
    /// ## What it finds
    ///
    /// A journey with a `trigger` whose personas have nothing that drives them: no goal, need, motivation or pain.
    ///
    /// ## Why it matters
    ///
    /// A trigger explains why today. Why at all is told by what somebody wants or wants to be rid of; without it the first
    /// stage hangs in the air.
    ///
    /// ## Example
    ///
    /// ```journey
    /// persona anna "Anna" { role "Bookkeeper" }
    /// journey order {
    ///   persona anna
    ///   trigger "Month-end closing"
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// persona anna "Anna" {
    ///   role       "Bookkeeper"
    ///   motivation "Not to be the one who holds the others up"
    /// }
    /// journey order {
    ///   persona anna
    ///   trigger "Month-end closing"
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    RULE = "J205" "trigger-without-driver", Group::Craft, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let drives = |kind| matches!(kind, LineKind::Goal | LineKind::Need | LineKind::Motivation | LineKind::Pain);
    for (_, journey) in facts.journeys().filter(|(_, it)| it.trigger.is_some() && !it.personas.is_empty()) {
        let personas = journey.personas.iter().filter_map(|it| facts.project.personas.get(it.index()));
        if !personas.flat_map(|it| &it.lines).any(|it| drives(it.kind)) {
            let name = &journey.name;
            report
                .at(name.span, format!("journey `{}` says what sets it off, and not what drives anybody", name.name))
                .label("its personas have no goal, need, motivation or pain")
                .help("say in the persona why they care: `motivation \"…\"`");
        }
    }
}
