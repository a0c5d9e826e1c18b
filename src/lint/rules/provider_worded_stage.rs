use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A stage whose label is a word of the provider: "Conversion", "Lead nurturing", "Retention" and the like, in English,
    /// Hungarian or Finnish, or the name of a team of the project.
    ///
    /// ## Why it matters
    ///
    /// Customers do not convert and are not retained; they decide, and they stay or go. Stages in the provider's words map
    /// the provider's process, and what customers do between its steps falls out of the picture.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage leads   "Lead generation" { touchpoint search }
    ///   stage convert "Conversion"      { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage look "Looks for a tool" { touchpoint search }
    ///   stage buy  "Buys it"          { touchpoint form }
    /// }
    /// ```
    RULE = "J210" "provider-worded-stage", Group::Craft, Level::Advice, check
}

/// The words of departments and funnels, in lower case.
const WORDS: &[&str] = &[
    "acquisition",
    "activation",
    "churn",
    "conversion",
    "cross-selling",
    "cross-sell",
    "customer success",
    "demand generation",
    "fulfilment",
    "fulfillment",
    "funnel",
    "lead generation",
    "lead nurturing",
    "leads",
    "marketing",
    "monetisation",
    "monetization",
    "nurturing",
    "qualification",
    "reactivation",
    "retention",
    "sales",
    "upselling",
    "upsell",
    "win-back",
    "akvizíció",
    "értékesítés",
    "konverzió",
    "lemorzsolódás",
    "megtartás",
    "ügyfélszerzés",
    "újraaktiválás",
    "asiakashankinta",
    "konversio",
    "liidit",
    "lisämyynti",
    "myynti",
    "markkinointi",
    "pysyvyys",
];

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, stage) in facts.stages() {
        let label = stage.name.label.trim().to_lowercase();
        let is_team = || facts.project.teams.iter().any(|it| it.name.label.trim().to_lowercase() == label);
        if WORDS.contains(&label.as_str()) || is_team() {
            report
                .at(stage.name.span, format!("`{}` is what we do, not what the customer does", stage.name.label))
                .label("a stage in the provider's words")
                .help("name it for what happens in the customer's life");
        }
    }
}
