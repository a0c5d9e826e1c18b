use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Journey, JourneyKind};

rule! {
    /// ## What it finds
    ///
    /// A journey with more stages than a reader can keep apart. The limit is `most-stages` in `[lint.limits]`, usually 8. Days in the life are left alone.
    ///
    /// ## Why it matters
    ///
    /// Four to seven stages can be named from memory after a workshop; twelve cannot. Many stages mostly mean that steps of the organisation
    /// were taken for phases of the customer's story, or that two journeys were drawn as one.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey move "Move house" {
    ///   stage a { touchpoint one }
    ///   stage b { touchpoint two }
    ///   stage c { touchpoint three }
    ///   stage d { touchpoint four }
    ///   stage e { touchpoint five }
    ///   stage f { touchpoint six }
    ///   stage g { touchpoint seven }
    ///   stage h { touchpoint eight }
    ///   stage i { touchpoint nine }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey move "Move house" {
    ///   stage decide { touchpoint one }
    ///   stage search { touchpoint two }
    ///   stage move   { touchpoint three }
    ///   stage settle { touchpoint four }
    /// }
    /// ```
    RULE = "J104" "too-many-stages", Group::Structure, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let most = facts.limits.most_stages;
    let long = |it: &Journey<'_>| it.stages.len() as f64 > most && it.kind != JourneyKind::DayInTheLife;
    for (_, journey) in facts.journeys().filter(|(_, it)| long(it)) {
        report
            .at(journey.name.span, format!("journey `{}` has {} stages", journey.name.name, journey.stages.len()))
            .label(format!("more than {most} are hard to keep apart"))
            .help("join stages in which the customer wants the same, or lead on to a journey of its own");
    }
}
