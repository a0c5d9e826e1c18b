use crate::analysis::Person;
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::Touchpoint;

rule! {
    /// ## What it finds
    ///
    /// A persona of a journey for whom none of its touchpoints holds.
    ///
    /// ## Why it matters
    ///
    /// The map promises a point of view and has nothing to show for it: the curve is one dashed line past everything.
    ///
    /// ## Example
    ///
    /// ```journey
    /// persona anna "Anna" { segment smb }
    /// persona ben "Ben"   { segment big }
    /// segment smb
    /// segment big
    /// journey order {
    ///   persona anna, ben
    ///   stage buy { touchpoint form for smb }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// persona anna "Anna" { segment smb }
    /// persona ben "Ben"   { segment big }
    /// segment smb
    /// segment big
    /// journey order {
    ///   persona anna, ben
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    RULE = "J113" "persona-left-out", Group::Structure, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys().filter(|(_, it)| !it.touchpoints.is_empty()) {
        for id in &journey.personas {
            let person = Person::of(facts.project, *id);
            let holds = |it: &Touchpoint<'_>| {
                let stage = journey.stages.get(it.stage.index()).map_or(&[][..], |stage| &stage.who);
                person.is_in(&it.who) && person.is_in(stage)
            };
            let Some(persona) = facts.project.personas.get(id.index()) else { continue };
            if !journey.touchpoints.iter().any(holds) {
                let (journey, name) = (&journey.name, &persona.name.name);
                report
                    .at(journey.span, format!("no touchpoint of journey `{}` holds for persona `{name}`", journey.name))
                    .label(format!("it is said to be `{name}`'s, too"))
                    .help("take the name out of `persona`, or let something hold for it");
            }
        }
    }
}
