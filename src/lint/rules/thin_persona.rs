use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{LineKind, Persona, Status};

rule! {
    /// ## What it finds
    ///
    /// A persona of a journey that is validated or live, of whom less is told than the limit: of role, segment, quote or
    /// words about them, goals, needs, pains, gains, motivation, context and a day, fewer than `persona-parts` in
    /// `[lint.limits]`, usually 3.
    ///
    /// ## Why it matters
    ///
    /// A map is read through the eyes of its persona. Where two lines are all there is, each reader fills in somebody else,
    /// most often themselves.
    ///
    /// ## Example
    ///
    /// ```journey
    /// persona anna "Anna" { goal "Be done by noon" }
    /// journey order {
    ///   status  live
    ///   persona anna
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// persona anna "Anna" {
    ///   role "Bookkeeper of a firm of six"
    ///   goal "Be done by noon"
    ///   pain "Prices that nobody shows"
    /// }
    /// journey order {
    ///   status  live
    ///   persona anna
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    RULE = "J202" "thin-persona", Group::Craft, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let mut told = vec![false; facts.project.personas.len()];
    for journey in &facts.project.journeys {
        if !matches!(journey.status, Some(Status::Validated | Status::Live)) {
            continue;
        }
        for id in &journey.personas {
            let Some((persona, told)) = facts.project.personas.get(id.index()).zip(told.get_mut(id.index())) else {
                continue;
            };
            let parts = parts(persona);
            if (parts as f64) < facts.limits.persona_parts && !std::mem::replace(told, true) {
                let name = &persona.name;
                let things = if parts == 1 { "thing is" } else { "things are" };
                report
                    .at(name.span, format!("only {parts} {things} told of `{}`, whose map is in use", name.name))
                    .label("too little to see with their eyes")
                    .also(journey.name.span, "the map")
                    .help("add what research knows: a role, a quote, needs, pains, a day");
            }
        }
    }
}

/// How many of the parts of a back-story are there.
fn parts(persona: &Persona<'_>) -> usize {
    let lines = LineKind::ALL.iter().filter(|kind| persona.lines_of(**kind).next().is_some()).count();
    let others = [
        persona.role.is_some(),
        persona.segment.is_some(),
        persona.quote.is_some() || persona.about.is_some(),
        !persona.day.is_empty(),
    ];
    lines + others.iter().filter(|it| **it).count()
}
