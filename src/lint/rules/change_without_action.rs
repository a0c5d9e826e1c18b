use crate::analysis::comparison;
use crate::analysis::comparison::{Change, TouchpointPair};
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind, LaneRef};

rule! {
    /// ## What it finds
    ///
    /// A future journey that changes or adds touchpoints and has actions for some of its stages, but none in a stage where
    /// something changes: no action of either journey stands there.
    ///
    /// ## Why it matters
    ///
    /// Somebody has begun to plan the work. A change without any work will not happen by itself, and the date of the future
    /// is wrong by as much.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage look { touchpoint search }
    ///   stage buy  { touchpoint form via web }
    /// }
    /// journey order-next {
    ///   replaces order
    ///   stage look {
    ///     touchpoint search
    ///     touchpoint advice { action "Train the staff" due 2999-01-31 }
    ///   }
    ///   stage buy { touchpoint form via app }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage look { touchpoint search }
    ///   stage buy  { touchpoint form via web }
    /// }
    /// journey order-next {
    ///   replaces order
    ///   stage look {
    ///     touchpoint search
    ///     touchpoint advice { action "Train the staff" due 2999-01-31 }
    ///   }
    ///   stage buy { touchpoint form via app { action "Build the app" due 2999-06-30 } }
    /// }
    /// ```
    RULE = "J703" "change-without-action", Group::Portfolio, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, future) in facts.journeys().filter(|(_, it)| it.replaces.is_some()) {
        let acts = future
            .stages
            .iter()
            .flat_map(|it| &it.details)
            .chain(future.touchpoints.iter().flat_map(|it| &it.details))
            .any(|it| it.lane == LaneRef::Detail(DetailKind::Action));
        let Some(moods) = facts.moods(id).filter(|_| acts) else { continue };
        let Some(compared) = comparison(facts.project, id, &moods.audience) else { continue };
        let works =
            |stage| compared.work.iter().any(|it| it.stage == stage && matches!(it.detail.body, Body::Action(_)));
        for (_, pair) in compared.stages.iter().enumerate().filter(|(at, _)| !works(*at)) {
            let Some(stage) = pair.future.and_then(|it| future.stages.get(it.index())) else { continue };
            let is_new = |it: &&TouchpointPair| {
                matches!(it.change, Change::Changed(_) | Change::Added)
                    && it.future_column.is_some_and(|column| pair.columns.contains(&column))
            };
            let Some(changed) = compared.touchpoints.iter().find(is_new) else { continue };
            let touchpoint = changed.future.and_then(|it| future.touchpoints.get(it.index()));
            let name = &stage.name;
            let finding = report
                .at(name.span, format!("nobody is at work on what changes in `{}`", name.name))
                .label("no action stands in this stage");
            let finding = match touchpoint {
                Some(it) => finding.also(it.name.span, "changed or added here"),
                None => finding,
            };
            finding.help("add an `action` with its owner and day, or say that it stays as it is");
        }
    }
}
