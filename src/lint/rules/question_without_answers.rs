use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint that `decides` something and from which fewer than two ways lead on.
    ///
    /// ## Why it matters
    ///
    /// The flow draws a question, and behind it a single arrow: whatever she decides, the same happens. Either the other answer is missing, or
    /// there is nothing to decide.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint basket { decides "Has a voucher?" }
    ///     touchpoint pay
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint basket {
    ///       decides "Has a voucher?"
    ///       -> voucher when "Yes"
    ///       -> pay when "No"
    ///     }
    ///     touchpoint voucher
    ///     touchpoint pay
    ///   }
    /// }
    /// ```
    RULE = "J413" "question-without-answers", Group::Flow, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for at in facts.touchpoints() {
        let Some(question) = &at.touchpoint.decides else { continue };
        if at.touchpoint.arrows.len() + at.stage.arrows.len() >= 2 {
            continue;
        }
        report
            .at(question.span, format!("“{}” has only one answer", question.text))
            .label("one way leads on, whatever is decided")
            .help("add an arrow for each answer: `-> … when \"Yes\"`");
    }
}
