//! One line a finding, as compilers write it and editors jump by it: `path:line:column: error[J021] message`.

use super::Look;
use super::visible::visible;
use crate::diagnostic::Diagnostic;
use crate::source::Sources;
use std::fmt::Write;

pub fn write(diagnostics: &[Diagnostic], sources: &Sources, _: Look, out: &mut String) {
    for it in diagnostics {
        let (name, (line, column)) = match sources.get(it.span.source) {
            Some(source) => (source.name.as_str(), source.line_column(it.span.start)),
            None => ("", (1, 1)),
        };
        let message = visible(&it.message, false);
        // Writing to a string cannot fail.
        let _ =
            writeln!(out, "{}:{line}:{column}: {}[{}] {message}", visible(name, false), it.severity.word(), it.code.id);
    }
}
