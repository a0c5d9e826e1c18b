use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind};

rule! {
    /// ## What it finds
    ///
    /// An `image` that does not say what it shows.
    ///
    /// ## Why it matters
    ///
    /// Who cannot see the picture hears its words instead; without them, nothing. They are also what is found by search, and
    /// what is left when the picture is missing.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint form { image "form.png" } }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint form { image "form.png" "The form asks for forty things on one page" } }
    /// }
    /// ```
    RULE = "J801" "image-without-words", Group::Accessibility, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for seen in facts.details(DetailKind::Image) {
        let Body::Image { shows, .. } = &seen.detail.body else { continue };
        if shows.as_deref().is_none_or(|it| it.trim().is_empty()) {
            report
                .at(seen.detail.span, "this picture says nothing to those who cannot see it")
                .label("no words")
                .help("say what it shows: `image \"a.png\" \"…\"`");
        }
    }
}
