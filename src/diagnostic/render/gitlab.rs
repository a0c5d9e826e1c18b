//! A Code Quality report of GitLab: one JSON array, whose fingerprints tell a merge request what is new.
//! <https://docs.gitlab.com/ci/testing/code_quality/>

use super::Look;
use super::place::{self, Columns};
use super::wording::{graded, push_json, sentences};
use crate::diagnostic::{Diagnostic, fingerprints};
use crate::source::Sources;
use serde::Serialize;

pub fn write(diagnostics: &[Diagnostic], sources: &Sources, _: Look, out: &mut String) {
    let prints = fingerprints(diagnostics, sources, str::to_owned);
    let issues: Vec<Issue<'_>> = diagnostics.iter().zip(prints).map(|(it, print)| issue(it, print, sources)).collect();
    push_json(out, &issues, true);
}

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

fn issue<'a>(it: &Diagnostic, print: u64, sources: &'a Sources) -> Issue<'a> {
    let range = place::range(it.span, sources, Columns::Characters);
    Issue {
        description: sentences(it),
        check_name: format!("{} {}", it.code.id, it.code.name),
        fingerprint: format!("{print:016x}"),
        severity: graded(it.severity, ["major", "minor", "info"]),
        location: Location {
            path: place::file(it.span, sources),
            lines: Lines { begin: range.line, end: range.end_line },
        },
    }
}
