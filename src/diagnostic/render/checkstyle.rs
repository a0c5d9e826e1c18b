//! Checkstyle's XML, which most code-review tools read: an element for each file that has findings.

use super::Look;
use super::place::{self, Columns};
use super::wording::{graded, push_attribute, sentences};
use crate::diagnostic::Diagnostic;
use crate::source::Sources;

pub fn write(diagnostics: &[Diagnostic], sources: &Sources, _: Look, out: &mut String) {
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
    for source in sources.iter() {
        let mut found = diagnostics.iter().filter(|it| it.span.source == source.id).peekable();
        if found.peek().is_none() {
            continue;
        }
        out.push_str("  <file");
        push_attribute(out, "name", &source.name);
        out.push_str(">\n");
        found.for_each(|it| error(it, sources, out));
        out.push_str("  </file>\n");
    }
    out.push_str("</checkstyle>\n");
}

fn error(it: &Diagnostic, sources: &Sources, out: &mut String) {
    let range = place::range(it.span, sources, Columns::Characters);
    out.push_str("    <error");
    push_attribute(out, "line", &range.line.to_string());
    push_attribute(out, "column", &range.column.to_string());
    push_attribute(out, "severity", graded(it.severity, ["error", "warning", "info"]));
    push_attribute(out, "message", &sentences(it));
    push_attribute(out, "source", &format!("journey.{}.{}", it.code.id, it.code.name));
    out.push_str("/>\n");
}
