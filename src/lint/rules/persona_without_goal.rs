use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::LineKind;

rule! {
    /// ## What it finds
    ///
    /// A persona of a journey who has neither a `goal` nor a `need`. A persona that is only a name, in a file of sketches, is
    /// left alone until the map says something else of them: a quote, a role, a pain.
    ///
    /// ## Why it matters
    ///
    /// What somebody wants decides which of their troubles count. Without it every touchpoint is as good as any other, and
    /// the map can only tell what we offer.
    ///
    /// ## Example
    ///
    /// ```journey
    /// persona anna "Anna" {
    ///   role  "Bookkeeper"
    ///   quote "There must be a simpler way"
    /// }
    /// journey order {
    ///   persona anna
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// persona anna "Anna" {
    ///   role "Bookkeeper"
    ///   goal "Be done by noon"
    /// }
    /// journey order {
    ///   persona anna
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    RULE = "J201" "persona-without-goal", Group::Craft, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let mut lens = vec![false; facts.project.personas.len()];
    for persona in facts.project.journeys.iter().flat_map(|it| &it.personas) {
        if let Some(it) = lens.get_mut(persona.index()) {
            *it = true;
        }
    }
    for (persona, _) in facts.project.personas.iter().zip(lens).filter(|(_, is_lens)| *is_lens) {
        let wants = persona.lines.iter().any(|it| matches!(it.kind, LineKind::Goal | LineKind::Need));
        let is_told = persona.role.is_some() || persona.quote.is_some() || !persona.lines.is_empty();
        if is_told && !wants {
            let name = &persona.name;
            report
                .at(name.span, format!("nothing says what `{}` wants", name.name))
                .label("no `goal` and no `need`")
                .help("say what they are here for: `goal \"…\"`");
        }
    }
}
