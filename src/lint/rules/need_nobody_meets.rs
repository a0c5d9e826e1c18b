use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{LineKind, PersonaId};
use rustc_hash::FxHashSet;

rule! {
    /// ## What it finds
    ///
    /// A need or a goal with a name that no touchpoint or stage `meets`, although others of the same persona are met. Needs
    /// without names cannot be referred to and are left alone.
    ///
    /// ## Why it matters
    ///
    /// The need was important enough to be named. If no step serves it, that is the finding of the map; if one does, the text
    /// does not say so, and neither do the persona's page and the report.
    ///
    /// ## Example
    ///
    /// ```journey
    /// persona anna "Anna" {
    ///   need see-price "See the price before anything else"
    ///   need leave     "Leave without a call"
    /// }
    /// journey order {
    ///   persona anna
    ///   stage buy { touchpoint prices { meets see-price } }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// persona anna "Anna" {
    ///   need see-price "See the price before anything else"
    ///   need leave     "Leave without a call"
    /// }
    /// journey order {
    ///   persona anna
    ///   stage buy  { touchpoint prices { meets see-price } }
    ///   stage stop { touchpoint cancel { meets leave } }
    /// }
    /// ```
    RULE = "J203" "need-nobody-meets", Group::Craft, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    // What another file meets is only known where every file was read.
    if !facts.whole {
        return;
    }
    let journeys = &facts.project.journeys;
    let met: FxHashSet<(PersonaId, u32)> = journeys
        .iter()
        .flat_map(|it| it.touchpoints.iter().flat_map(|it| &it.meets).chain(it.stages.iter().flat_map(|it| &it.meets)))
        .map(|it| (it.persona, it.line))
        .collect();
    for (index, persona) in facts.project.personas.iter().enumerate() {
        let id = PersonaId(index as u32);
        let wants = |kind| matches!(kind, LineKind::Need | LineKind::Goal);
        let lines = || persona.lines.iter().enumerate().filter(|(_, it)| wants(it.kind));
        if !lines().any(|(at, _)| met.contains(&(id, at as u32))) {
            continue;
        }
        for (at, line) in lines() {
            let Some(name) = &line.name else { continue };
            if !met.contains(&(id, at as u32)) {
                report
                    .at(
                        line.span,
                        format!("no step meets the {} `{name}` of `{}`", line.kind.word(), persona.name.name),
                    )
                    .label("others of theirs are met")
                    .help(format!(
                        "write `meets {name}` where a touchpoint serves it, or keep it as a finding: allow this"
                    ));
            }
        }
    }
}
