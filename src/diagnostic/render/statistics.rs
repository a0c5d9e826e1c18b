//! How often each code was found, the most frequent first: for people as a table, for programs as JSON.

use super::wording::push_json;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::order;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What a finding's fixes can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    None,
    Safe,
    /// Somebody should look at it afterwards.
    Unsafe,
}

/// One line: a code with one severity, since settings may grade a rule otherwise in some files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Count {
    pub code: &'static str,
    pub name: &'static str,
    pub severity: &'static str,
    pub count: usize,
    /// How many of them have a safe fix.
    pub fixable: usize,
    /// How many have only an unsafe one.
    pub unsafely_fixable: usize,
}

/// Counts findings: by count, the largest first, then by code; `remedy` tells what can be done about one.
pub fn statistics(found: &[Diagnostic], remedy: &dyn Fn(&Diagnostic) -> Remedy) -> Vec<Count> {
    let mut counts: BTreeMap<(Code, Severity), Count> = BTreeMap::new();
    for it in found {
        let row = counts.entry((it.code, it.severity)).or_insert_with(|| Count {
            code: it.code.id,
            name: it.code.name,
            severity: it.severity.word(),
            count: 0,
            fixable: 0,
            unsafely_fixable: 0,
        });
        row.count += 1;
        match remedy(it) {
            Remedy::None => {}
            Remedy::Safe => row.fixable += 1,
            Remedy::Unsafe => row.unsafely_fixable += 1,
        }
    }
    let mut counts: Vec<Count> = counts.into_values().collect();
    // Stable, so that equal counts stay in the order of codes.
    order::sort_by_key(&mut counts, |it| std::cmp::Reverse(it.count));
    counts
}

/// A line each: `12  J101  empty-stage  warning`, and how many can be mended; nothing where nothing was found.
pub fn table(counts: &[Count]) -> String {
    let width = |of: &dyn Fn(&Count) -> usize| counts.iter().map(of).max().unwrap_or(0);
    let (digits, names) = (width(&|it| it.count.to_string().len()), width(&|it| it.name.len()));
    let mut out = String::new();
    for it in counts {
        let mut line = format!("{:>digits$}  {}  {:names$}  {}", it.count, it.code, it.name, it.severity);
        let remedies = [(it.fixable, "--fix"), (it.unsafely_fixable, "--unsafe-fixes")];
        let remedies: Vec<String> = remedies
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, flag)| format!("{count} with {flag}"))
            .collect();
        if !remedies.is_empty() {
            line = format!("{line:<0$}  {1}", digits + names + "  J101    warning".len(), remedies.join(", "));
        }
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{line}");
    }
    out
}

/// The same as one document; `version` rises where a key is taken away or changes its meaning.
pub fn json(counts: &[Count]) -> String {
    #[derive(Serialize)]
    struct Document<'a> {
        version: u32,
        statistics: &'a [Count],
    }
    let mut out = String::new();
    push_json(&mut out, &Document { version: 1, statistics: counts }, true);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::codes::{IMPORTS_ITSELF, UNKNOWN_NAME, UNKNOWN_WORD};
    use crate::source::Span;

    #[test]
    fn the_most_frequent_comes_first_and_remedies_are_counted() {
        let finding = |code| Diagnostic::new(code, Span::default(), "x");
        let mut found: Vec<Diagnostic> = vec![finding(UNKNOWN_NAME), finding(IMPORTS_ITSELF), finding(UNKNOWN_WORD)];
        found.extend(std::iter::repeat_n(finding(UNKNOWN_NAME), 9));
        found[1].severity = Severity::Error;
        let remedy = |it: &Diagnostic| match it.code {
            code if code == UNKNOWN_WORD => Remedy::Safe,
            code if code == UNKNOWN_NAME => Remedy::Unsafe,
            _ => Remedy::None,
        };
        let counts = statistics(&found, &remedy);
        assert_eq!(
            table(&counts),
            "10  J040  unknown-name    error    10 with --unsafe-fixes\n 1  J021  unknown-word    error    1 with --fix\n \
             1  J075  imports-itself  error\n"
        );
        assert!(json(&counts[..1]).contains("\"unsafelyFixable\": 10"));
        assert_eq!(table(&[]), "");
    }
}
