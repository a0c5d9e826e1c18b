//! The text of a file, places in it, and the way from a byte offset to a line and a column.
//! Knows nothing of what the text means.

use std::sync::OnceLock;

/// Which file of the run a [`Span`] lies in: an index into [`Sources`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// A half-open range of bytes in one file. Spans order by file, then by place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub source: SourceId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(source: SourceId, start: usize, end: usize) -> Self {
        // Files are capped at 64 MiB before they are read, so offsets fit.
        Self { source, start: start as u32, end: end as u32 }
    }

    /// The smallest span that holds both; both must lie in one file.
    pub fn to(self, other: Span) -> Span {
        Span { source: self.source, start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// With the rest of its lines and their last line break, where nothing but blanks stands there: taking it out leaves no
    /// empty line. Otherwise as it is.
    pub fn with_its_lines(self, text: &str) -> Span {
        let (before, behind) = (text.get(..self.start as usize), text.get(self.end as usize..));
        let (Some(before), Some(behind)) = (before, behind) else { return self };
        let start = before.trim_end_matches([' ', '\t']);
        let rest = behind.find('\n').map_or(behind, |end| &behind[..=end]);
        if (start.is_empty() || start.ends_with('\n')) && rest.trim().is_empty() {
            return Span { start: start.len() as u32, end: self.end + rest.len() as u32, ..self };
        }
        self
    }

    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// One file: the name that findings show, and its text without a byte-order mark.
#[derive(Debug)]
pub struct Source {
    pub id: SourceId,
    /// As the user would type it: relative to the current folder, with `/`.
    pub name: String,
    pub text: String,
    lines: OnceLock<LineIndex>,
}

impl Source {
    pub fn new(id: SourceId, name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { id, name: name.into(), text: text.into(), lines: OnceLock::new() }
    }

    /// The text a span covers; empty where the span reaches past the end or cuts a character.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// Made on first use: a file without findings never pays for it.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// The line that holds `offset`, without its line end.
    pub fn line_text(&self, offset: u32) -> &str {
        let line = self.lines().line_of(offset);
        let (start, end) = (self.lines().start_of(line, &self.text), self.lines().start_of(line + 1, &self.text));
        self.text.get(start..end).unwrap_or("").trim_end_matches(['\n', '\r'])
    }

    /// Line and column of a byte offset, both from 1, the column in characters.
    pub fn line_column(&self, offset: u32) -> (u32, u32) {
        self.lines().line_column(&self.text, offset)
    }
}

/// Byte offsets at which lines begin.
#[derive(Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at as u32 + 1));
        Self { starts }
    }

    /// Index of the line (from 0) that holds `offset`.
    pub fn line_of(&self, offset: u32) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    /// Byte offset at which line `line` (from 0) begins; the text's length past the last line.
    pub fn start_of(&self, line: usize, text: &str) -> usize {
        self.starts.get(line).map_or(text.len(), |start| *start as usize)
    }

    pub fn len(&self) -> usize {
        self.starts.len()
    }

    pub fn is_empty(&self) -> bool {
        false
    }

    pub fn line_column(&self, text: &str, offset: u32) -> (u32, u32) {
        let line = self.line_of(offset);
        let start = self.starts.get(line).copied().unwrap_or(0) as usize;
        let end = (offset as usize).min(text.len());
        let before = text.get(start..end).unwrap_or("");
        (line as u32 + 1, before.chars().count() as u32 + 1)
    }
}

/// All files of a run, in the order in which they were asked for, imports after what imports them.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
}

impl Sources {
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> SourceId {
        let id = SourceId(self.files.len() as u32);
        self.files.push(Source::new(id, name, text));
        id
    }

    /// The next file; its id is the number of files before it.
    pub fn push(&mut self, source: Source) {
        self.files.push(source);
    }

    pub fn get(&self, id: SourceId) -> Option<&Source> {
        self.files.get(id.0 as usize)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.files.iter()
    }

    pub fn slice(&self, span: Span) -> &str {
        self.get(span.source).map_or("", |source| source.slice(span))
    }
}
