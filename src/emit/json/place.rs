//! Where things stand in the text, as lines and columns.

use super::write::quote;
use crate::source::{Source, SourceId, Sources, Span};

/// Turns byte offsets into lines and columns, many and in any order.
pub(super) struct Places<'p> {
    sources: &'p Sources,
    source: Option<&'p Source>,
    /// For each [`BLOCK`] bytes of the text: the line that their first byte is in, from 0.
    blocks: Vec<u32>,
    /// What the range of a thing in this file begins with, up to the number of its line.
    head: Vec<u8>,
    /// Each character of the file is a byte.
    is_ascii: bool,
}

/// A place, from 1, columns in characters; the end is the first character behind it.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub start: (u32, u32),
    pub end: (u32, u32),
}

/// A few lines long: from the line of a block, one by one, it is never far. A search through all lines for each end of
/// each range took a third of the whole writing.
const BLOCK: usize = 128;

impl<'p> Places<'p> {
    pub fn new(sources: &'p Sources) -> Self {
        Self { sources, source: None, blocks: Vec::new(), head: Vec::new(), is_ascii: false }
    }

    pub fn file(&self, source: SourceId) -> &'p str {
        self.sources.get(source).map_or("", |it| it.name.as_str())
    }

    /// The beginning of the range's text, for the file of the last place that was asked for.
    pub fn head(&self) -> &[u8] {
        &self.head
    }

    pub fn of(&mut self, span: Span) -> Option<Place> {
        if self.source.is_none_or(|it| it.id != span.source) {
            self.enter(self.sources.get(span.source)?);
        }
        let source = self.source?;
        let first = self.line_of(source, span.start, self.line_of_block(span.start));
        // Most things end on the line on which they begin, or soon after.
        let is_short = span.end.checked_sub(span.start).is_some_and(|length| length as usize <= BLOCK);
        let last = self.line_of(source, span.end, if is_short { first } else { self.line_of_block(span.end) });
        let place = |line, offset| (line as u32 + 1, self.column_of(source, line, offset));
        Some(Place { start: place(first, span.start), end: place(last, span.end) })
    }

    fn enter(&mut self, source: &'p Source) {
        self.source = Some(source);
        self.is_ascii = source.text.is_ascii();
        self.head.clear();
        self.head.extend_from_slice(b"\"range\":{\"file\":");
        quote(&mut self.head, &[&source.name]);
        self.head.extend_from_slice(b",\"line\":");
        let lines = source.lines();
        self.blocks.clear();
        let mut line = 0;
        for start in (0..=source.text.len()).step_by(BLOCK) {
            while line + 1 < lines.len() && lines.start_of(line + 1, &source.text) <= start {
                line += 1;
            }
            self.blocks.push(line as u32);
        }
    }

    /// The line, from 0, in which the block of `offset` begins.
    fn line_of_block(&self, offset: u32) -> usize {
        self.blocks.get(offset as usize / BLOCK).or(self.blocks.last()).map_or(0, |it| *it as usize)
    }

    /// The line, from 0, of `offset`, which is not before line `from`.
    fn line_of(&self, source: &Source, offset: u32, from: usize) -> usize {
        let lines = source.lines();
        let mut line = from;
        while line + 1 < lines.len() && lines.start_of(line + 1, &source.text) <= offset as usize {
            line += 1;
        }
        line
    }

    /// From 1, in characters.
    fn column_of(&self, source: &Source, line: usize, offset: u32) -> u32 {
        let start = source.lines().start_of(line, &source.text);
        let at = (offset as usize).min(source.text.len());
        if self.is_ascii {
            return (at - start.min(at)) as u32 + 1;
        }
        let before = source.text.get(start..at).unwrap_or("");
        let column = if before.is_ascii() { before.len() } else { before.chars().count() };
        column as u32 + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_agree_with_the_source_in_any_order() {
        let mut sources = Sources::default();
        let text = "é one\n\n two {\n  three\n}\n".repeat(60);
        let id = sources.add("a.journey", text.clone());
        let source = sources.get(id).unwrap();
        let mut places = Places::new(&sources);
        let offsets: Vec<usize> = (0..=text.len()).filter(|it| text.is_char_boundary(*it)).collect();
        for step in [1, 7, 131, 977] {
            for at in (0..offsets.len()).map(|it| it * step % offsets.len()) {
                let span = Span::new(id, offsets[at], offsets[(at + at % 90).min(offsets.len() - 1)]);
                let place = places.of(span).unwrap();
                assert_eq!(place.start, source.line_column(span.start));
                assert_eq!(place.end, source.line_column(span.end));
            }
        }
    }
}
