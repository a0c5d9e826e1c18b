use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Body, DetailKind, Severity};

rule! {
    /// ## What it finds
    ///
    /// A pain of severity high or critical that no opportunity and no action `resolves`, in a journey that has some of them
    /// for other pains.
    ///
    /// ## Why it matters
    ///
    /// The team has begun to answer. The worst pains are those that readers look for first, and one without an answer looks
    /// as if nobody had seen it.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       pain        long-form "Forty fields" severity high
    ///       pain        no-price  "The price comes last" severity critical
    ///       opportunity shorter   "Ask for the rest later" resolves long-form
    ///     }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       pain        long-form "Forty fields" severity high
    ///       pain        no-price  "The price comes last" severity critical
    ///       opportunity shorter   "Ask for the rest later" resolves long-form
    ///       opportunity first     "The price on the first screen" resolves no-price
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J212" "pain-without-answer", Group::Craft, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let mut answers = facts.journeys_where(DetailKind::Opportunity, |_| true);
    for (answers, acts) in answers.iter_mut().zip(facts.journeys_where(DetailKind::Action, |_| true)) {
        *answers |= acts;
    }
    for seen in facts.details(DetailKind::Pain) {
        let Body::Pain { severity: Some(severity), .. } = seen.detail.body else { continue };
        let has_some = seen.place.id().is_some_and(|it| answers.get(it.index()).copied().unwrap_or(false));
        if severity >= Severity::High && has_some && facts.answers(seen.reference).is_empty() {
            let word = severity.word();
            let name = seen.detail.name.as_deref().unwrap_or("NAME");
            report
                .at(seen.detail.span, format!("nothing answers this {word} pain"))
                .label("no opportunity and no action resolves it")
                .help(format!("write `resolves {name}` behind an opportunity or an action"));
        }
    }
}
