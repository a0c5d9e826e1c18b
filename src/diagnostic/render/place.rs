//! Where a finding is, as the formats for programs count: lines and columns from 1, the end being the first place behind.

use crate::source::{Source, Sources, Span};

/// What a column counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Columns {
    Characters,
    /// Bytes of UTF-8.
    Bytes,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
}

/// The range of a span; the very first place where its file is not known.
pub fn range(span: Span, sources: &Sources, columns: Columns) -> Range {
    let Some(source) = sources.get(span.source) else {
        return Range { line: 1, column: 1, end_line: 1, end_column: 1 };
    };
    let (line, column) = place(source, span.start, columns);
    let (end_line, end_column) = place(source, span.end.max(span.start), columns);
    Range { line, column, end_line, end_column }
}

/// The name of a span's file; empty where it is not known.
pub fn file(span: Span, sources: &Sources) -> &str {
    sources.get(span.source).map_or("", |it| it.name.as_str())
}

fn place(source: &Source, offset: u32, columns: Columns) -> (u32, u32) {
    match columns {
        Columns::Characters => source.line_column(offset),
        Columns::Bytes => {
            let line = source.lines().line_of(offset);
            let start = source.lines().start_of(line, &source.text);
            (line as u32 + 1, (offset as usize).min(source.text.len()).saturating_sub(start) as u32 + 1)
        }
    }
}
