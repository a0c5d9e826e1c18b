use crate::lint::{Group, Level, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A word in `// allow(…)` that is no rule, by name or code; or an error of the language, which no comment can allow.
    ///
    /// ## Why it matters
    ///
    /// A misspelt rule silences nothing, and whoever wrote it believes that it does.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey example {
    ///   // allow(emtpy-stage): interviews are in May
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
    ///
    /// ## Fix
    ///
    /// Writes the nearest name. Safe: comments mean nothing to the map.
    RULE = "J903" "unknown-rule-allowed", Group::Comments, Level::Warning, |_, _| ()
}
