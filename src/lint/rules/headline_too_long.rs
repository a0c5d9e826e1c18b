use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// An `insight` of more than 160 characters.
    ///
    /// ## Why it matters
    ///
    /// The insight is the map's headline: what somebody remembers who saw it for three seconds. In a paragraph nobody finds
    /// it.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   insight "People leave at the form, because it asks for forty things, of which most are not needed to send a box, while the price is shown only afterwards, which the call centre hears about every day"
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   insight "People leave at the form: it asks for forty things and shows no price"
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    RULE = "J803" "headline-too-long", Group::Accessibility, Level::Advice, check
}

/// About two lines of a map's header.
const LONGEST: usize = 160;

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys() {
        let length = journey.insight.as_ref().map_or(0, |it| it.chars().count());
        if length > LONGEST {
            let name = &journey.name;
            report
                .at(name.span, format!("the insight of `{}` has {length} characters", name.name))
                .label("a paragraph instead of a headline")
                .help("keep the finding, in one sentence; the reasons stand on the map");
        }
    }
}
