//! Reviewdog's diagnostic format: one JSON document whose columns count bytes of UTF-8.
//! <https://github.com/reviewdog/reviewdog/tree/master/proto/rdf>

use super::Look;
use super::place::{self, Columns};
use super::wording::{graded, push_json, sentences};
use crate::diagnostic::{Diagnostic, Edit};
use crate::source::{Sources, Span};
use serde::Serialize;

pub fn write(diagnostics: &[Diagnostic], sources: &Sources, _: Look, out: &mut String) {
    let document = Document {
        source: Tool { name: "journey" },
        diagnostics: diagnostics.iter().map(|it| finding(it, sources)).collect(),
    };
    push_json(out, &document, true);
}

#[derive(Serialize)]
struct Document<'a> {
    source: Tool,
    diagnostics: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
}

#[derive(Serialize)]
struct Finding<'a> {
    message: String,
    location: Location<'a>,
    severity: &'static str,
    code: Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Value {
    value: &'static str,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Range,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct Suggestion<'a> {
    range: Range,
    text: &'a str,
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    location: Location<'a>,
}

fn finding<'a>(it: &'a Diagnostic, sources: &'a Sources) -> Finding<'a> {
    // A suggestion is taken alone: only what one edit in the finding's own file mends can be one.
    let alone = |edits: &'a [Edit]| match edits {
        [edit] if edit.span.source == it.span.source => Some(edit),
        _ => None,
    };
    let suggestion = |edit: &'a Edit| Suggestion { range: range(edit.span, sources), text: &edit.text };
    Finding {
        message: sentences(it),
        location: location(it.span, sources),
        severity: graded(it.severity, ["ERROR", "WARNING", "INFO"]),
        code: Value { value: it.code.id },
        suggestions: it.fixes.iter().filter_map(|fix| alone(&fix.edits)).map(suggestion).collect(),
        related_locations: it
            .secondary
            .iter()
            .map(|label| Related { message: &label.text, location: location(label.span, sources) })
            .collect(),
    }
}

fn location(span: Span, sources: &Sources) -> Location<'_> {
    Location { path: place::file(span, sources), range: range(span, sources) }
}

fn range(span: Span, sources: &Sources) -> Range {
    let range = place::range(span, sources, Columns::Bytes);
    Range {
        start: Position { line: range.line, column: range.column },
        end: Position { line: range.end_line, column: range.end_column },
    }
}
