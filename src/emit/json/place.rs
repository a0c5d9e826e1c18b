//! Where things stand in the text, as lines and columns.

use crate::source::{Source, SourceId, Sources, Span};

/// Turns byte offsets into lines and columns; fast where they come in the order of the text.
pub(super) struct Places<'p> {
    sources: &'p Sources,
    source: Option<&'p Source>,
    line: usize,
}

/// A place, from 1, columns in characters; the end is the first character behind it.
pub(super) struct Place<'p> {
    pub file: &'p str,
    pub start: (u32, u32),
    pub end: (u32, u32),
}

/// So many lines are stepped over one by one before a search pays.
const STEPS: usize = 32;

impl<'p> Places<'p> {
    pub fn new(sources: &'p Sources) -> Self {
        Self { sources, source: None, line: 0 }
    }

    pub fn file(&self, source: SourceId) -> &'p str {
        self.sources.get(source).map_or("", |it| it.name.as_str())
    }

    pub fn of(&mut self, span: Span) -> Option<Place<'p>> {
        if self.source.is_none_or(|it| it.id != span.source) {
            self.source = self.sources.get(span.source);
            self.line = 0;
        }
        let source = self.source?;
        let start = self.line_column(source, span.start);
        // The next thing begins near where this one does, not where its block ends.
        let line = self.line;
        let end = self.line_column(source, span.end);
        self.line = line;
        Some(Place { file: &source.name, start, end })
    }

    fn line_column(&mut self, source: &Source, offset: u32) -> (u32, u32) {
        let lines = source.lines();
        let text = source.text.as_str();
        let at = offset as usize;
        if lines.start_of(self.line, text) > at {
            self.line = lines.line_of(offset);
        }
        let mut steps = 0;
        while self.line + 1 < lines.len() && lines.start_of(self.line + 1, text) <= at {
            self.line += 1;
            steps += 1;
            if steps == STEPS {
                self.line = lines.line_of(offset);
            }
        }
        let before = text.get(lines.start_of(self.line, text)..at.min(text.len())).unwrap_or("");
        let column = if before.is_ascii() { before.len() } else { before.chars().count() };
        (self.line as u32 + 1, column as u32 + 1)
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
