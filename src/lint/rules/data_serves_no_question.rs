use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// Something that a channel `collects` from a source and that no question `wants`, in a project whose questions say what
    /// they want. Compared by its words, without regard to capitals.
    ///
    /// ## Why it matters
    ///
    /// Data that nobody asked for cost money, and sometimes trust. Either a question is missing from the maps, or the
    /// collecting can stop.
    ///
    /// ## Example
    ///
    /// ```journey
    /// source analytics "Web analytics"
    /// channel web "Website" {
    ///   kind     web
    ///   collects "Bounce rate"      from analytics
    ///   collects "Mouse movements"  from analytics
    /// }
    /// journey order {
    ///   question "Why do they leave?" { wants "Bounce rate" }
    ///   stage buy { touchpoint form via web }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// source analytics "Web analytics"
    /// channel web "Website" {
    ///   kind     web
    ///   collects "Bounce rate" from analytics
    /// }
    /// journey order {
    ///   question "Why do they leave?" { wants "Bounce rate" }
    ///   stage buy { touchpoint form via web }
    /// }
    /// ```
    RULE = "J209" "data-serves-no-question", Group::Craft, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let questions = facts.project.journeys.iter().flat_map(|it| &it.questions);
    let wanted: Vec<&str> = questions.flat_map(|it| &it.wants).map(|it| it.trim()).collect();
    let is_wanted = |text: &str| wanted.iter().any(|it| it.eq_ignore_ascii_case(text.trim()));
    let collected = || facts.project.channels.iter().flat_map(|it| &it.collects);
    // Where nothing that is wanted is collected by the same words, the two lists are worded apart and cannot be compared.
    if !facts.whole || !collected().any(|it| is_wanted(&it.text)) {
        return;
    }
    for it in collected().filter(|it| !it.missing && !is_wanted(&it.text)) {
        report
            .at(it.span, format!("no question wants `{}`", it.text))
            .label("collected, and asked for by nobody")
            .help("say what it answers, `wants \"…\"` in a question, or think about leaving it");
    }
}
