use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A question without an answer that `wants` something which a channel lists as `missing`, and no channel collects.
    ///
    /// ## Why it matters
    ///
    /// The map says itself that the data are not there. Until somebody collects them, or asks customers instead, the question
    /// stays open however often the map is reviewed.
    ///
    /// ## Example
    ///
    /// ```journey
    /// channel web "Website" {
    ///   kind     web
    ///   collects "Reasons to leave the form" missing
    /// }
    /// journey order {
    ///   question "Why do they leave?" { wants "Reasons to leave the form" }
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
    ///   collects "Reasons to leave the form" from analytics
    /// }
    /// journey order {
    ///   question "Why do they leave?" { wants "Reasons to leave the form" }
    ///   stage buy { touchpoint form via web }
    /// }
    /// ```
    RULE = "J207" "question-unanswerable", Group::Craft, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let collected = || facts.project.channels.iter().flat_map(|it| it.collects.iter().map(move |what| (it, what)));
    for (_, journey) in facts.journeys() {
        for question in journey.questions.iter().filter(|it| it.answers.is_empty()) {
            for wanted in &question.wants {
                let same = || collected().filter(|(_, it)| it.text.trim().eq_ignore_ascii_case(wanted.trim()));
                let Some((channel, missing)) = same().next() else { continue };
                if same().all(|(_, it)| it.missing) {
                    report
                        .at(question.span, format!("nobody collects `{wanted}`, which this question wants"))
                        .label("it cannot be answered as things are")
                        .also(missing.span, format!("missing in channel `{}`", channel.name.name))
                        .help("collect it, ask customers instead, or want something that is there");
                }
            }
        }
    }
}
