//! SARIF 2.1.0, which code-scanning services read: the rules that found something with their pages, each finding with its
//! place, its fingerprint and its fixes. Columns count characters.
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use super::Look;
use super::place::{self, Columns};
use super::wording::{graded, push_json, sentences};
use crate::diagnostic::{Code, Diagnostic, Edit, Fix, Label, fingerprints};
use crate::source::{Sources, Span};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
/// Relative paths start here; whoever reads the report knows where it lies.
const ROOT: &str = "%SRCROOT%";

pub fn write(diagnostics: &[Diagnostic], sources: &Sources, _: Look, out: &mut String) {
    let codes: BTreeSet<Code> = diagnostics.iter().map(|it| it.code).collect();
    let codes: Vec<Code> = codes.into_iter().collect();
    let prints = fingerprints(diagnostics, sources, str::to_owned);
    let results: Vec<Value> =
        diagnostics.iter().zip(prints).map(|(it, print)| result(it, print, &codes, sources)).collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "journey",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|it| rule(*it)).collect::<Vec<Value>>(),
            } },
            // The category under which a service keeps the findings of later runs apart from those of other tools.
            "automationDetails": { "id": "journey/check/" },
            "originalUriBaseIds": { ROOT: { "description": { "text": "The folder in which the check was started." } } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    push_json(out, &document, true);
}

fn rule(code: Code) -> Value {
    let text: String = code.page.lines().map(|it| format!("{}\n", it.strip_prefix(' ').unwrap_or(it))).collect();
    let words = code.name.replace('-', " ");
    json!({
        "id": code.id,
        "name": code.name,
        "shortDescription": { "text": words },
        "fullDescription": { "text": first_paragraph(&text).unwrap_or_else(|| words.clone()) },
        "help": { "text": text, "markdown": text },
        "defaultConfiguration": { "level": graded(code.severity(), LEVELS) },
    })
}

const LEVELS: [&str; 3] = ["error", "warning", "note"];

/// The text of a page up to the first empty line, without headings.
fn first_paragraph(page: &str) -> Option<String> {
    let text = |block: &str| block.lines().filter(|it| !it.starts_with('#')).collect::<Vec<_>>().join(" ");
    page.split("\n\n").map(text).map(|it| it.trim().to_owned()).find(|it| !it.is_empty())
}

fn result(it: &Diagnostic, print: u64, codes: &[Code], sources: &Sources) -> Value {
    let related = it.secondary.iter().enumerate().map(|(index, label)| {
        json!({ "id": index, "physicalLocation": place_of(label.span, sources), "message": { "text": told(label) } })
    });
    let mut result = json!({
        "ruleId": it.code.id,
        "ruleIndex": codes.binary_search(&it.code).unwrap_or(0),
        "level": graded(it.severity, LEVELS),
        "message": { "text": sentences(it) },
        "locations": [{ "physicalLocation": place_of(it.span, sources) }],
        "relatedLocations": related.collect::<Vec<Value>>(),
        "partialFingerprints": { "journeyLine/v1": format!("{print:016x}") },
    });
    if !it.fixes.is_empty() {
        result["fixes"] = it.fixes.iter().map(|fix| fix_of(fix, sources)).collect();
    }
    result
}

/// A message must say something.
fn told(label: &Label) -> &str {
    if label.text.is_empty() { "see here" } else { &label.text }
}

fn place_of(span: Span, sources: &Sources) -> Value {
    json!({ "artifactLocation": artifact(span, sources), "region": region(span, sources) })
}

fn artifact(span: Span, sources: &Sources) -> Value {
    let name = place::file(span, sources);
    let uri = uri(name);
    match name.starts_with('/') {
        true => json!({ "uri": format!("file://{uri}") }),
        false => json!({ "uri": uri, "uriBaseId": ROOT }),
    }
}

/// A path as a reference: whatever a URI does not hold as itself is written in per cent.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes().map(|it| if plain(it) { char::from(it).to_string() } else { format!("%{it:02X}") }).collect()
}

fn region(span: Span, sources: &Sources) -> Value {
    let range = place::range(span, sources, Columns::Characters);
    json!({
        "startLine": range.line,
        "startColumn": range.column,
        "endLine": range.end_line,
        "endColumn": range.end_column,
    })
}

/// The changes of a fix, by file in the order in which it names them.
fn fix_of(fix: &Fix, sources: &Sources) -> Value {
    let mut files: Vec<(Span, Vec<&Edit>)> = Vec::new();
    for edit in &fix.edits {
        match files.iter_mut().find(|(first, _)| first.source == edit.span.source) {
            Some((_, edits)) => edits.push(edit),
            None => files.push((edit.span, vec![edit])),
        }
    }
    let replacement =
        |edit: &&Edit| json!({ "deletedRegion": region(edit.span, sources), "insertedContent": { "text": edit.text } });
    let changes: Vec<Value> = files
        .iter()
        .map(|(first, edits)| {
            let replacements: Vec<Value> = edits.iter().map(replacement).collect();
            json!({ "artifactLocation": artifact(*first, sources), "replacements": replacements })
        })
        .collect();
    json!({ "description": { "text": fix.title }, "artifactChanges": changes })
}
