use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::JourneyKind;

rule! {
    /// ## What it finds
    ///
    /// A current-state journey of at least three stages whose first or last stage is the purchase, told by a label that is
    /// just a word for it ("Purchase", "Checkout", "Vásárlás", "Osto" …).
    ///
    /// ## Why it matters
    ///
    /// A need arises long before anybody pays, and use goes on long after. A map that starts or stops at the till shows the
    /// provider's share of the story, and loses what made people come, or leave.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage look "Looks around" { touchpoint search }
    ///   stage try  "Tries it on"  { touchpoint shop }
    ///   stage buy  "Purchase"     { touchpoint till }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage look "Looks around" { touchpoint search }
    ///   stage try  "Tries it on"  { touchpoint shop }
    ///   stage buy  "Purchase"     { touchpoint till }
    ///   stage wear "Wears it"     { touchpoint party }
    /// }
    /// ```
    RULE = "J219" "no-before-after", Group::Craft, Level::Advice, check
}

/// Labels that mean the purchase and nothing else, in lower case.
const PURCHASE: &[&str] = &[
    "buy",
    "buying",
    "buys",
    "checkout",
    "order",
    "ordering",
    "pay",
    "payment",
    "purchase",
    "purchasing",
    "fizetés",
    "megrendelés",
    "rendelés",
    "vásárlás",
    "kassa",
    "maksu",
    "maksaminen",
    "ostaminen",
    "osto",
    "tilaus",
    "tilaaminen",
];

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys().filter(|(_, it)| it.kind == JourneyKind::CurrentState && it.stages.len() >= 3)
    {
        let ends = [(journey.stages.first(), "starts"), (journey.stages.last(), "ends")];
        for (stage, what) in ends {
            let Some(stage) = stage.filter(|it| PURCHASE.contains(&it.name.label.trim().to_lowercase().as_str()))
            else {
                continue;
            };
            let told = if what == "starts" { "what made them come" } else { "what it is like to use it" };
            report
                .at(stage.name.span, format!("journey `{}` {what} with the purchase", journey.name.name))
                .label(format!("{told} is not told"))
                .help("add a stage for it, or link to the map that has it");
        }
    }
}
