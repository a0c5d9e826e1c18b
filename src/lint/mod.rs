//! What an experienced mapper would raise in review: rules over a resolved project, and who wants to hear of them.
//! Knows neither layout nor output. Entry point: [`lint`]; the rules are [`RULES`], one file each in `rules`.

mod allow;
mod baseline;
pub mod facts;
mod levels;
mod limits;
mod report;
mod rule;
mod rules;

pub use baseline::{Baseline, Checked};
pub use facts::Facts;
pub use levels::{Levels, PathSettings, Selector, Settings, matcher};
pub use limits::{LIMITS, Limit, Limits, Unit};
pub use report::{Finding, Report};
pub use rule::{Group, Level, Rule};
pub use rules::RULES;

use crate::diagnostic::{self, Code, Diagnostic};
use crate::model::{Date, Project};
use crate::parallel;
use crate::source::Sources;
use crate::syntax::ast::Document;

/// What is linted, and how.
#[derive(Clone, Copy, Debug)]
pub struct Request<'p> {
    pub project: &'p Project<'p>,
    pub sources: &'p Sources,
    /// One for each source; only comments and the extents of statements are read.
    pub documents: &'p [Document],
    /// The first so many sources were asked for; those that they only import are not linted.
    pub roots: usize,
    /// For each source its path from the folder of `journey.toml`, with `/`: per-path settings compare with it. Where it
    /// is missing, the source's name stands in.
    pub paths: &'p [String],
    pub settings: &'p Settings,
    pub today: Date,
}

/// From so many files on, rules are worth several threads: all of them together take less time than starting one otherwise.
const MANY: usize = 16;

/// Runs every enabled rule and adds what it finds to the `earlier` findings of the same files; all of them come back in the
/// order of files, then places, without those that an `// allow(…)` silences.
///
/// A file with errors is not linted: what follows from a mistake would be reported beside it. Of the earlier findings, warnings
/// may be allowed and denied like those of rules; errors stay as they are.
pub fn lint(request: &Request<'_>, earlier: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let levels = Levels::new(request.settings, request.sources, request.paths);
    let facts = Facts::new(request, &earlier);
    let rules: Vec<&'static Rule> =
        RULES.iter().enumerate().filter(|(index, _)| levels.runs(*index)).map(|(_, rule)| rule).collect();
    let check = |rule: &'static Rule| {
        let mut found = Vec::new();
        (rule.check)(&facts, &mut Report::new(rule, &mut found));
        found
    };
    let found: Vec<Vec<Diagnostic>> = match request.roots {
        0..MANY => rules.into_iter().map(check).collect(),
        _ => parallel::map(rules, check),
    };
    let mut found: Vec<Diagnostic> = found.into_iter().flatten().collect();
    found.retain(|it| facts.is_linted(it.span));
    let mut all = earlier;
    allow::apply(request, &levels, &facts, &mut all, &mut found);
    found.retain_mut(|it| levels.grade(it));
    all.append(&mut found);
    all.iter_mut().for_each(|it| levels::deny(it, request.settings));
    diagnostic::sort_by_place_and_code(&mut all);
    all
}

/// The place of a rule's code in [`RULES`]; `None` for a code of the language.
pub fn index_of(code: Code) -> Option<usize> {
    RULES.binary_search_by(|rule| rule.code.id.cmp(code.id)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_table_is_in_order_and_every_code_and_name_stands_once() {
        for pair in RULES.windows(2) {
            assert!(pair[0].code.id < pair[1].code.id, "{} before {}", pair[0].code.id, pair[1].code.id);
        }
        let names: BTreeSet<_> = RULES.iter().map(|it| it.name()).collect();
        assert_eq!(names.len(), RULES.len());
        let taken = |it: &&Rule| diagnostic::codes::CODES.iter().any(|code| code.name == it.name());
        assert_eq!(RULES.iter().find(taken).map(|it| it.name()), None, "also the name of an error");
        for rule in RULES {
            assert!(rule.code.id.starts_with(rule.group.prefix()), "{} in {}", rule.code.id, rule.group.word());
            assert_ne!(rule.level, Level::Error, "{}: what the language allows is no error", rule.name());
            assert_eq!(index_of(rule.code).map(|it| RULES[it].name()), Some(rule.name()));
        }
    }

    #[test]
    fn every_page_has_its_parts_in_order() {
        for rule in RULES {
            let headings: Vec<&str> = rule.code.page.lines().filter_map(|it| it.trim().strip_prefix("## ")).collect();
            let expected = ["What it finds", "Why it matters", "Example", "Instead"];
            assert_eq!(headings.get(..4), Some(&expected[..]), "{}", rule.name());
            assert!(matches!(headings[4..], [] | ["Fix"]), "{}: {:?}", rule.name(), &headings[4..]);
        }
    }
}
