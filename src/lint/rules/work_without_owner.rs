use crate::lint::facts::Place;
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind};

rule! {
    /// ## What it finds
    ///
    /// An action that is not done, or an opportunity with both impact and effort, that has no owner: not its own, not its
    /// touchpoint's, not its stage's. Only in projects that declare teams.
    ///
    /// ## Why it matters
    ///
    /// What nobody owns is what nobody does. Maps most often come to nothing not because the finding was wrong, but because
    /// it was everybody's.
    ///
    /// ## Example
    ///
    /// ```journey
    /// team web "Web team"
    /// journey order {
    ///   stage buy {
    ///     touchpoint form { action "Publish the prices" status planned }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// team web "Web team"
    /// journey order {
    ///   stage buy {
    ///     touchpoint form { action "Publish the prices" owner web status planned }
    ///   }
    /// }
    /// ```
    RULE = "J214" "work-without-owner", Group::Craft, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    if facts.project.teams.is_empty() {
        return;
    }
    for seen in [DetailKind::Opportunity, DetailKind::Action].into_iter().flat_map(|it| facts.details(it)) {
        let (what, is_open) = match &seen.detail.body {
            Body::Action(it) => ("action", it.owner.is_none() && it.status != Some(crate::model::ActionStatus::Done)),
            Body::Opportunity(it) => ("opportunity", it.owner.is_none() && it.impact.is_some() && it.effort.is_some()),
            _ => continue,
        };
        if is_open && !is_owned(seen.place) {
            report
                .at(seen.detail.span, format!("nobody owns this {what}"))
                .label("no `owner`, and none at the touchpoint or the stage")
                .help("say who answers for it: `owner TEAM`");
        }
    }
}

/// Whether a team answers for the place where it stands.
fn is_owned(place: Place<'_>) -> bool {
    match place {
        Place::Touchpoint { journey, touchpoint, .. } => {
            let stage = journey.stages.get(touchpoint.stage.index());
            touchpoint.owner.is_some() || stage.is_some_and(|it| it.owner.is_some())
        }
        Place::Stage { stage, .. } => stage.owner.is_some(),
        Place::Journey { .. } | Place::Layer { .. } | Place::Channel { .. } => false,
    }
}
