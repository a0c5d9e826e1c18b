use crate::analysis::comparison;
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, JourneyKind, Severity};

rule! {
    /// ## What it finds
    ///
    /// A pain of severity high or critical in a journey that another one replaces, which nobody takes up there: no action of
    /// either and no opportunity of the future resolves it, and the future does not keep it as a pain.
    ///
    /// ## Why it matters
    ///
    /// The future was drawn because of the pains of today. Those that it forgets come back with it, and then they are new.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint form { pain "Forty fields" severity high } }
    /// }
    /// journey order-next {
    ///   replaces order
    ///   stage buy { touchpoint form }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint form { pain long "Forty fields" severity high } }
    /// }
    /// journey order-next {
    ///   replaces order
    ///   stage buy { touchpoint form { opportunity "Ask for the rest later" resolves long } }
    /// }
    /// ```
    RULE = "J702" "pain-not-carried", Group::Portfolio, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, future) in facts.journeys().filter(|(_, it)| it.replaces.is_some() && it.kind == JourneyKind::FutureState)
    {
        let Some(moods) = facts.moods(id) else { continue };
        let Some(compared) = comparison(facts.project, id, &moods.audience) else { continue };
        for pain in compared.pains.iter().filter(|it| !it.fate.is_carried()) {
            let Body::Pain { severity: Some(severity), .. } = pain.detail.body else { continue };
            if severity >= Severity::High {
                let name = &future.name;
                report
                    .at(name.span, format!("`{}` does not take up “{}”", name.name, pain.detail.text))
                    .label("nothing here resolves or keeps it")
                    .also(pain.detail.span, format!("a {} pain of today", severity.word()))
                    .help("resolve it, or state it again where it stays");
            }
        }
    }
}
