use crate::diagnostic::Edit;
use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// An `import` of a file of whose declarations nothing in this file makes use.
    ///
    /// ## Why it matters
    ///
    /// An import says what a map depends on: who changes the imported file looks at all that import it. A needless one sends them to maps that
    /// are not concerned, and its names may clash with new ones.
    ///
    /// ## Example
    ///
    /// ```journey
    /// import "people.journey"
    ///
    /// journey coffee {
    ///   stage counter { touchpoint order }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey coffee {
    ///   stage counter { touchpoint order }
    /// }
    /// ```
    ///
    /// ## Fix
    ///
    /// Deletes the line. Safe: nothing in the file refers to what it brings.
    RULE = "J107" "unused-import", Group::Structure, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    if !facts.whole {
        return;
    }
    for (from, to, line) in facts.import_lines() {
        if facts.used().needs(from, to) {
            continue;
        }
        let edit = Edit { span: facts.with_line_end(line), text: String::new() };
        report
            .at(line, "nothing of this import is used")
            .label("no name in this file comes from there")
            .fix("delete the import", vec![edit]);
    }
}
