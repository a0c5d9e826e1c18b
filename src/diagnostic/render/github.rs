//! Workflow commands of GitHub Actions: one line a finding, shown beside the changed lines of a pull request.
//! <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>

use super::Look;
use super::place::{self, Columns};
use super::wording::{graded, sentences};
use crate::diagnostic::Diagnostic;
use crate::source::Sources;
use std::fmt::Write;

pub fn write(diagnostics: &[Diagnostic], sources: &Sources, _: Look, out: &mut String) {
    for it in diagnostics {
        let range = place::range(it.span, sources, Columns::Characters);
        out.push_str("::");
        out.push_str(graded(it.severity, ["error", "warning", "notice"]));
        out.push_str(" title=");
        push(out, &format!("{} {}", it.code.id, it.code.name), true);
        out.push_str(",file=");
        push(out, place::file(it.span, sources), true);
        // Writing to a string cannot fail.
        let _ = write!(out, ",line={},endLine={}", range.line, range.end_line);
        // Columns are only taken within one line.
        if range.line == range.end_line {
            let _ = write!(out, ",col={},endColumn={}", range.column, range.end_column);
        }
        out.push_str("::");
        push(out, &sentences(it), false);
        out.push('\n');
    }
}

/// The escapes of a message, and of a property, where two more characters part what stands there.
fn push(out: &mut String, text: &str, property: bool) {
    for character in super::visible::visible(text, true).chars() {
        match character {
            '%' => out.push_str("%25"),
            '\n' => out.push_str("%0A"),
            ':' if property => out.push_str("%3A"),
            ',' if property => out.push_str("%2C"),
            _ => out.push(character),
        }
    }
}
