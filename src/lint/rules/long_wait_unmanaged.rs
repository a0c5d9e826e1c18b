use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::DetailKind;

rule! {
    /// ## What it finds
    ///
    /// A touchpoint that `waits` longer than the limit while nothing tells the customer how it stands, and nobody has noticed: it has
    /// neither `evidence` nor `frontstage`, of its own or in a blueprint, and no `pain` that says so. The limit is `long-wait` in
    /// `[lint.limits]`, usually 1d.
    ///
    /// ## Why it matters
    ///
    /// Waits that are explained feel shorter than those that are not, and those of unknown length are felt worst of all. A day of silence is
    /// when people call, or leave.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey contract {
    ///   stage sign {
    ///     touchpoint review "Waits for the countersigned contract" { waits 3d }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey contract {
    ///   stage sign {
    ///     touchpoint review "Waits for the countersigned contract" {
    ///       waits    3d
    ///       evidence "A mail each morning says who has it on the desk"
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J410" "long-wait-unmanaged", Group::Flow, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for at in facts.touchpoints() {
        let Some(waits) = at.touchpoint.waits else { continue };
        let days = waits.milliseconds as f64 / 86_400_000.0;
        let told = |kind| facts.has_with_layers(at.id, at.index, kind);
        if days <= facts.limits.long_wait
            || told(DetailKind::Evidence)
            || told(DetailKind::Frontstage)
            || told(DetailKind::Pain)
        {
            continue;
        }
        let name = &at.touchpoint.name;
        report
            .at(name.span, format!("people wait {} at `{}`, and hear nothing", length(days), name.name))
            .label("no `evidence` and no `frontstage` here")
            .help("say what tells them how it stands: `evidence \"…\"`; or note that nothing does, as a pain");
    }
}

fn length(days: f64) -> String {
    let hours = (days * 24.0).round();
    let (days, hours) = ((hours / 24.0).floor(), hours % 24.0);
    if hours == 0.0 { format!("{days}d") } else { format!("{days}d {hours}h") }
}
