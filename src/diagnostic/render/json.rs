//! All findings as one JSON document, for programs: places as file, line and column, counted from 1 in characters.
//! The keys are a contract: `version` rises where one is taken away or changes its meaning.

use super::Look;
use super::place::{self, Columns};
use super::wording::push_json;
use crate::diagnostic::{Diagnostic, Edit, Fix, Label};
use crate::source::{Sources, Span};
use serde::Serialize;

const VERSION: u32 = 1;

pub fn write(diagnostics: &[Diagnostic], sources: &Sources, _: Look, out: &mut String) {
    let findings = diagnostics.iter().map(|it| finding(it, sources)).collect();
    push_json(out, &Document { version: VERSION, findings }, true);
}

/// Each finding in a line of its own, for programs that read a line at a time.
pub fn write_lines(diagnostics: &[Diagnostic], sources: &Sources, _: Look, out: &mut String) {
    for it in diagnostics {
        push_json(out, &finding(it, sources), false);
    }
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    label: &'a str,
    secondary: Vec<Further<'a>>,
    help: Option<&'a str>,
    fixes: Vec<Remedy<'a>>,
}

/// The end is the first place after it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
struct Further<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    label: &'a str,
}

#[derive(Serialize)]
struct Remedy<'a> {
    title: &'a str,
    safe: bool,
    edits: Vec<Replacement<'a>>,
}

#[derive(Serialize)]
struct Replacement<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    text: &'a str,
}

fn finding<'a>(it: &'a Diagnostic, sources: &'a Sources) -> Finding<'a> {
    let further = |label: &'a Label| Further { place: place(label.span, sources), label: &label.text };
    let replacement = |edit: &'a Edit| Replacement { place: place(edit.span, sources), text: &edit.text };
    let remedy =
        |fix: &'a Fix| Remedy { title: &fix.title, safe: fix.safe, edits: fix.edits.iter().map(replacement).collect() };
    Finding {
        code: it.code.id,
        name: it.code.name,
        severity: it.severity.word(),
        message: &it.message,
        place: place(it.span, sources),
        label: &it.label,
        secondary: it.secondary.iter().map(further).collect(),
        help: it.help.as_deref(),
        fixes: it.fixes.iter().map(remedy).collect(),
    }
}

fn place(span: Span, sources: &Sources) -> Place<'_> {
    let range = place::range(span, sources, Columns::Characters);
    Place {
        file: place::file(span, sources),
        line: range.line,
        column: range.column,
        end_line: range.end_line,
        end_column: range.end_column,
    }
}
