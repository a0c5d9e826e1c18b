use crate::analysis::Person;
use crate::lint::facts::At;
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Arrow, Journey, JourneyId, Target, Who};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint from which one of the journey's personas cannot go on: no arrow holds for her, or those that do lead to touchpoints that are
    /// not for her.
    ///
    /// Where nothing is written, everybody goes on to the next touchpoint, so this happens only where arrows are `for` some people and the
    /// others were forgotten.
    ///
    /// ## Why it matters
    ///
    /// "Is the end really the end?" is the question that finds most holes in a map. She stands there on the map with a feeling, and the
    /// service has nothing for her.
    ///
    /// ## Example
    ///
    /// ```journey
    /// persona anna { segment smb }
    /// persona ben  { segment big }
    /// segment smb
    /// segment big
    /// journey order {
    ///   persona anna, ben
    ///   stage buy {
    ///     touchpoint offer { -> pay for smb }
    ///     touchpoint pay
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// persona anna { segment smb }
    /// persona ben  { segment big }
    /// segment smb
    /// segment big
    /// journey order {
    ///   persona anna, ben
    ///   stage buy {
    ///     touchpoint offer {
    ///       -> pay for smb
    ///       -> call for big
    ///     }
    ///     touchpoint pay
    ///     touchpoint call
    ///   }
    /// }
    /// ```
    RULE = "J402" "dead-end", Group::Flow, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let people: Vec<Person> = journey.personas.iter().map(|it| Person::of(facts.project, *it)).collect();
        let anywhere = journey.arrows.iter().any(|it| it.who.is_empty());
        if people.is_empty() || anywhere {
            continue;
        }
        for at in
            facts.touchpoints_of(id).filter(|it| it.touchpoint.arrows.iter().all(|arrow| limited(journey, id, arrow)))
        {
            let stuck = people.iter().find(|person| {
                person.is_in(&at.stage.who) && person.is_in(&at.touchpoint.who) && !goes_on(journey, id, &at, **person)
            });
            let persona = stuck.and_then(|it| it.persona()).and_then(|it| facts.project.personas.get(it.index()));
            if let Some(persona) = persona {
                let (name, who) = (&at.touchpoint.name, &persona.name.name);
                report
                    .at(name.span, format!("`{who}` cannot go on from touchpoint `{}`", name.name))
                    .label("no arrow from here is theirs")
                    .help(format!("say where they go: `-> … for {who}`"));
            }
        }
    }
}

/// Whether not everybody can go this way.
fn limited(journey: &Journey<'_>, id: JourneyId, arrow: &Arrow<'_>) -> bool {
    !arrow.who.is_empty() || target_lists(journey, id, arrow).iter().any(|it| !it.is_empty())
}

fn goes_on(journey: &Journey<'_>, id: JourneyId, at: &At<'_>, person: Person) -> bool {
    let arrows = at.touchpoint.arrows.iter().chain(&at.stage.arrows).chain(&journey.arrows);
    arrows
        .into_iter()
        .any(|arrow| person.is_in(&arrow.who) && target_lists(journey, id, arrow).iter().all(|list| person.is_in(list)))
}

/// The `for` lists of the touchpoint to which an arrow leads; of any other target, none.
fn target_lists<'j>(journey: &'j Journey<'_>, id: JourneyId, arrow: &Arrow<'_>) -> [&'j [Who]; 2] {
    let Target::Touchpoint(to) = arrow.target else { return [&[], &[]] };
    let Some(it) = journey.touchpoints.get(to.touchpoint.index()).filter(|_| to.journey == id) else {
        return [&[], &[]];
    };
    [&it.who, journey.stages.get(it.stage.index()).map_or(&[], |stage| &stage.who)]
}
