use crate::lint::{Group, Level, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// An `// allow(rule)` without `: why`. It still silences the rule.
    ///
    /// ## Why it matters
    ///
    /// A rule that is silenced is a decision. Without its reason nobody dares to take it back, and everybody copies it.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey example {
    ///   // allow(empty-stage)
    ///   stage onboarding
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey example {
    ///   // allow(empty-stage): interviews are in May
    ///   stage onboarding
    /// }
    /// ```
    RULE = "J902" "allow-without-reason", Group::Comments, Level::Warning, |_, _| ()
}
