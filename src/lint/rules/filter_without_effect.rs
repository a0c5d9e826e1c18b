use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Layout, View};

rule! {
    /// ## What it finds
    ///
    /// A `for`, `stages`, `lanes` or `show` in a view whose layout does not use it.
    ///
    /// | layout | does not use |
    /// | --- | --- |
    /// | flow | `lanes` |
    /// | blueprint, day | `show` |
    /// | persona | `for`, `stages`, `lanes`, `show` |
    /// | portfolio | `stages`, `lanes`, `show` |
    ///
    /// ## Why it matters
    ///
    /// The author means the picture to leave something out, and it shows everything. A flow has no lanes; a persona's page is about one
    /// person in all of her maps, and a portfolio about whole journeys.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint form }
    /// }
    /// view all {
    ///   layout portfolio
    ///   lanes  does, feels
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint form }
    /// }
    /// view all {
    ///   layout portfolio
    /// }
    /// ```
    RULE = "J115" "filter-without-effect", Group::Structure, Level::Warning, check
}

/// What the layouts do not use of a view.
const UNUSED: &[(Layout, &[&str])] = &[
    (Layout::Flow, &["lanes"]),
    (Layout::Blueprint, &["show"]),
    (Layout::Day, &["show"]),
    (Layout::Persona, &["for", "stages", "lanes", "show"]),
    (Layout::Portfolio, &["stages", "lanes", "show"]),
];

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for view in facts.project.views.iter().filter(|it| facts.is_linted(it.span)) {
        let unused = UNUSED.iter().find(|it| it.0 == view.layout).map_or(&[][..], |it| it.1);
        for filter in unused.iter().filter(|it| states(view, it)) {
            let layout = view.layout.word();
            report
                .at(view.name.span, format!("`{filter}` has no effect in view `{}`", view.name.name))
                .label(format!("`layout {layout}` does not use it"))
                .help(format!("remove `{filter}`, or give the view another layout"));
        }
    }
}

fn states(view: &View<'_>, filter: &str) -> bool {
    match filter {
        "for" => !view.who.is_empty(),
        "stages" => view.stages.is_some(),
        "lanes" => view.lanes.is_some(),
        _ => !view.show.is_empty(),
    }
}
