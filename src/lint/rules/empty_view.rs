use crate::analysis::{Audience, steps};
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{StageIndex, Subject};

rule! {
    /// ## What it finds
    ///
    /// A view of a journey whose `for` and `stages` leave no touchpoint of it.
    ///
    /// ## Why it matters
    ///
    /// The picture has nothing but its title and empty columns. Mostly the touchpoints were limited to others later than the view was written.
    ///
    /// ## Example
    ///
    /// ```journey
    /// segment smb "Small firms"
    /// segment big "Large firms"
    /// journey order {
    ///   stage buy { touchpoint form for big }
    /// }
    /// view small of order {
    ///   layout map
    ///   for    smb
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// segment smb "Small firms"
    /// segment big "Large firms"
    /// journey order {
    ///   stage buy { touchpoint form for big, smb }
    /// }
    /// view small of order {
    ///   layout map
    ///   for    smb
    /// }
    /// ```
    RULE = "J111" "empty-view", Group::Structure, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for view in facts.project.views.iter().filter(|it| facts.is_linted(it.span)) {
        let Subject::Journey(id) = view.of else { continue };
        let Some(journey) = facts.journey(id).filter(|it| !it.touchpoints.is_empty()) else { continue };
        if view.who.is_empty() && view.stages.is_none() {
            continue;
        }
        let audience = Audience::of_who(facts.project, journey, &view.who);
        let chosen = |at: StageIndex| {
            view.stages.as_ref().is_none_or(|stages| stages.iter().any(|it| it.journey == id && it.stage == at))
        };
        if steps(journey, &audience).iter().any(|it| it.touchpoint.is_some() && chosen(it.stage)) {
            continue;
        }
        report
            .at(view.name.span, format!("view `{}` shows no touchpoint", view.name.name))
            .label(format!("nothing of journey `{}` is left", journey.name.name))
            .help("look at its `for` and `stages`, and for whom the touchpoints hold");
    }
}
