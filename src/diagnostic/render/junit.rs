//! JUnit's XML as Jenkins reads it: a suite for each file, a failed case for each finding, a passed one for a file without any.
//! No time and no host stand in it: the same findings are the same bytes.

use super::Look;
use super::place::{self, Columns};
use super::wording::{push_attribute, push_xml, sentences};
use crate::diagnostic::Diagnostic;
use crate::source::Sources;
use std::fmt::Write;

pub fn write(diagnostics: &[Diagnostic], sources: &Sources, _: Look, out: &mut String) {
    let files: Vec<(&str, Vec<&Diagnostic>)> = sources
        .iter()
        .map(|source| (source.name.as_str(), diagnostics.iter().filter(|it| it.span.source == source.id).collect()))
        .collect();
    let tests: usize = files.iter().map(|(_, found)| found.len().max(1)).sum();
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing to a string cannot fail.
    let _ = writeln!(out, "<testsuites name=\"journey\" tests=\"{tests}\" failures=\"{}\">", diagnostics.len());
    for (name, found) in files {
        suite(name, &found, sources, out);
    }
    out.push_str("</testsuites>\n");
}

fn suite(name: &str, found: &[&Diagnostic], sources: &Sources, out: &mut String) {
    out.push_str("  <testsuite");
    push_attribute(out, "name", name);
    let _ = writeln!(out, " tests=\"{}\" failures=\"{}\" errors=\"0\">", found.len().max(1), found.len());
    if found.is_empty() {
        out.push_str("    <testcase name=\"no findings\"");
        push_attribute(out, "classname", name);
        out.push_str("/>\n");
    }
    for it in found {
        case(name, it, sources, out);
    }
    out.push_str("  </testsuite>\n");
}

fn case(name: &str, it: &Diagnostic, sources: &Sources, out: &mut String) {
    let range = place::range(it.span, sources, Columns::Characters);
    out.push_str("    <testcase");
    push_attribute(
        out,
        "name",
        &format!("{} {} at line {}, column {}", it.code.id, it.code.name, range.line, range.column),
    );
    push_attribute(out, "classname", name);
    out.push_str(">\n      <failure");
    push_attribute(out, "type", it.severity.word());
    push_attribute(out, "message", &it.message);
    out.push('>');
    push_xml(out, &format!("{name}:{}:{}: {}", range.line, range.column, sentences(it)));
    out.push_str("</failure>\n    </testcase>\n");
}
