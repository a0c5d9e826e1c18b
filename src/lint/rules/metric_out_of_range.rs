use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, Detail, DetailKind, Figure};

rule! {
    /// ## What it finds
    ///
    /// A metric whose value cannot be: a Net Promoter Score (NPS) beyond -100 and 100, a customer effort score (CES) beyond 1
    /// and 7, a satisfaction score (CSAT), rate or share beyond 0 and 100 %.
    ///
    /// ## Why it matters
    ///
    /// A figure that cannot be is a slip of the keyboard or of the spreadsheet, and whatever is computed from it is wrong,
    /// too.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint form { metric "NPS" value 140 } }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint form { metric "NPS" value 14 } }
    /// }
    /// ```
    RULE = "J602" "metric-out-of-range", Group::Metrics, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for seen in facts.details(DetailKind::Metric) {
        let Body::Metric(metric) = &seen.detail.body else { continue };
        for (figure, what) in [(&metric.value, "value"), (&metric.target, "target")] {
            let Some((number, is_percent)) = figure.as_ref().and_then(number) else { continue };
            let Some((low, high)) =
                range(seen.detail, is_percent).filter(|(low, high)| number < *low || number > *high)
            else {
                continue;
            };
            let unit = if is_percent { " %" } else { "" };
            report
                .at(seen.detail.span, format!("`{}` cannot have the {what} {number}{unit}", seen.detail.text))
                .label(format!("it goes from {low} to {high}{unit}"))
                .help("check the figure");
        }
    }
}

fn number(figure: &Figure<'_>) -> Option<(f64, bool)> {
    match figure {
        Figure::Number(it) => Some((it.to_f64(), false)),
        Figure::Percent(it) => Some((it.to_f64(), true)),
        Figure::Money { .. } | Figure::Duration(_) => None,
    }
}

/// What a metric of this name can be; `None` where its name does not tell.
fn range(detail: &Detail<'_>, is_percent: bool) -> Option<(f64, f64)> {
    let named =
        |short: &str| detail.text.split(|it: char| !it.is_alphanumeric()).any(|it| it.eq_ignore_ascii_case(short));
    let text = detail.text.to_lowercase();
    if named("NPS") || text.contains("net promoter") {
        Some((-100.0, 100.0))
    } else if named("CES") && !is_percent {
        Some((1.0, 7.0))
    } else if is_percent
        && (named("CSAT") || named("rate") || named("share") || text.ends_with("arány") || text.ends_with("aste"))
    {
        Some((0.0, 100.0))
    } else {
        None
    }
}
