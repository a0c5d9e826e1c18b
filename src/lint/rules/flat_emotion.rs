use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A curve of at least four feelings whose highest and lowest are less than one apart.
    ///
    /// ## Why it matters
    ///
    /// No journey of people feels the same throughout. A flat curve says that nobody was asked, or that only the easy cases
    /// were, and hides the one place that should be mended.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint search feels 0
    ///     touchpoint prices feels 0.5
    ///     touchpoint form   feels 0
    ///     touchpoint thanks feels 0.5
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint search feels 0
    ///     touchpoint prices feels 0.5
    ///     touchpoint form   feels -1
    ///     touchpoint thanks feels 1
    ///   }
    /// }
    /// ```
    RULE = "J303" "flat-emotion", Group::Emotion, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (id, journey) in facts.journeys() {
        let Some(moods) = facts.moods(id) else { continue };
        for line in &moods.lines {
            let values: Vec<f64> = line.feelings.iter().filter_map(|it| it.felt()).map(|it| it.value).collect();
            let (low, high) = values.iter().fold((2.0f64, -2.0f64), |(low, high), it| (low.min(*it), high.max(*it)));
            if values.len() >= 4 && high - low < 1.0 {
                let name = &journey.name;
                report
                    .at(name.span, format!("the curve of `{}` is flat", name.name))
                    .label(format!("{} feelings, all from {low} to {high}", values.len()))
                    .help("ask where it was worst and where best: there is a difference");
                break;
            }
        }
    }
}
