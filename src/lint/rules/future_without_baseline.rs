use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{JourneyKind, Status};

rule! {
    /// ## What it finds
    ///
    /// A future state that replaces no journey, although the project maps a current one of the same area, or of the same
    /// persona where no area is given.
    ///
    /// ## Why it matters
    ///
    /// A future is judged by what it changes. Without the map of today there is no gain to show, and the pains of today are
    /// quietly left behind.
    ///
    /// ## Example
    ///
    /// ```journey
    /// persona anna "Anna"
    /// journey order {
    ///   persona anna
    ///   stage buy { touchpoint form }
    /// }
    /// journey order-next {
    ///   kind future-state
    ///   persona anna
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// persona anna "Anna"
    /// journey order {
    ///   persona anna
    ///   stage buy { touchpoint form }
    /// }
    /// journey order-next {
    ///   replaces order
    ///   persona anna
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    RULE = "J701" "future-without-baseline", Group::Portfolio, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, future) in facts.journeys() {
        let is_bare = future.kind == JourneyKind::FutureState && future.replaces.is_none() && !future.stages.is_empty();
        if !is_bare {
            continue;
        }
        let today = facts.project.journeys.iter().find(|it| {
            let is_today =
                it.kind == JourneyKind::CurrentState && !it.stages.is_empty() && it.status != Some(Status::Retired);
            let shares = match (&future.area, &it.area) {
                (Some(one), Some(other)) => one == other,
                _ => it.personas.iter().any(|persona| future.personas.contains(persona)),
            };
            is_today && shares
        });
        if let Some(today) = today {
            let name = &future.name;
            report
                .at(name.span, format!("`{}` does not say what it replaces", name.name))
                .label("a future without its today")
                .also(today.name.span, "a current state that it may be the future of")
                .help(format!("if it is: `replaces {}`", today.name.name));
        }
    }
}
