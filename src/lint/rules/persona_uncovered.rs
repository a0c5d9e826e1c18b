use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::PersonaId;

rule! {
    /// ## What it finds
    ///
    /// A persona whom no journey is about, in a project that maps others: they are at most mentioned in a `for`.
    ///
    /// ## Why it matters
    ///
    /// They were researched and described. As long as nothing is drawn through their eyes, everybody works for those who have
    /// a map.
    ///
    /// ## Example
    ///
    /// ```journey
    /// persona anna "Anna"
    /// persona ben  "Ben"
    /// journey order {
    ///   persona anna
    ///   stage buy {
    ///     touchpoint form
    ///     touchpoint phone for ben
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// persona anna "Anna"
    /// persona ben  "Ben"
    /// journey order {
    ///   persona anna
    ///   stage buy { touchpoint form }
    /// }
    /// journey call {
    ///   persona ben
    ///   stage ask { touchpoint phone }
    /// }
    /// ```
    RULE = "J705" "persona-uncovered", Group::Portfolio, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let personas = &facts.project.personas;
    let mut covered = vec![false; personas.len()];
    for persona in facts.project.journeys.iter().flat_map(|it| &it.personas) {
        if let Some(it) = covered.get_mut(persona.index()) {
            *it = true;
        }
    }
    if !facts.whole || !covered.contains(&true) {
        return;
    }
    for (index, persona) in personas.iter().enumerate().filter(|(index, _)| !covered[*index]) {
        // Who is not used at all is reported as such.
        let is_used = facts.used().personas.get(PersonaId(index as u32).index()).copied().unwrap_or(false);
        if is_used && facts.is_told(persona.span.source) {
            let name = &persona.name;
            report
                .at(name.span, format!("no journey is about `{}`", name.name))
                .label("others have a map")
                .help("map what they live through, at least as a plan: `journey NAME { persona … status planned }`");
        }
    }
}
