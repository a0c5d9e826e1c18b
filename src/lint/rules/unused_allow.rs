use crate::lint::{Group, Level, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// An `// allow(rule): why` that silences nothing: the rule finds nothing in the statement below it (or on whose first line it
    /// stands) and its block. While a rule is off, its comments wait and are not reported.
    ///
    /// ## Why it matters
    ///
    /// The comment tells a reader of a weakness that is gone, and it would silence the next one without anybody noticing.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey example {
    ///   // allow(empty-stage): we research it in May
    ///   stage onboarding {
    ///     touchpoint first-login
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey example {
    ///   stage onboarding {
    ///     touchpoint first-login
    ///   }
    /// }
    /// ```
    ///
    /// ## Fix
    ///
    /// Deletes the comment. Safe: comments mean nothing to the map.
    RULE = "J901" "unused-allow", Group::Comments, Level::Warning, |_, _| ()
}
