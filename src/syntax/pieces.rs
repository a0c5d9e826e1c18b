//! Cuts a long source into pieces that can be parsed one after the other: between two lines, where no statement goes on.
//! Only blocks go on: what closes them stands in a later piece. No text between three quotes may be in the source.

use memchr::{memchr_iter, memmem, memrchr};
use std::ops::Range;

/// The pieces of a text, in order; together they are the text.
pub(super) struct Pieces<'t> {
    text: &'t str,
    /// None is smaller but the last.
    size: usize,
    /// Where the next one begins; `None` at the end.
    next: Option<usize>,
}

impl<'t> Pieces<'t> {
    pub fn of(text: &'t str, size: usize) -> Self {
        Self { text, size, next: Some(0) }
    }
}

impl Iterator for Pieces<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.next?;
        self.next = start.checked_add(self.size).and_then(|from| cut(self.text.as_bytes(), from));
        Some(start..self.next.unwrap_or(self.text.len()))
    }
}

/// The first place behind `from` where a line ended, and with it a statement; `None` where there is none before the end.
fn cut(text: &[u8], from: usize) -> Option<usize> {
    let mut line = memrchr(b'\n', text.get(..from)?).map_or(0, |end| end + 1);
    let ends = memchr_iter(b'\n', text.get(from..)?).map(|end| from + end);
    for end in ends.filter(|end| end + 1 < text.len()) {
        if ends_statement(&text[line..end]) {
            return Some(end + 1);
        }
        line = end + 1;
    }
    None
}

/// Whether no statement goes on behind this line: after a comma a list goes on, over empty lines and comments.
fn ends_statement(line: &[u8]) -> bool {
    line.trim_ascii().last().is_some_and(|last| *last != b',') && memmem::find(line, b"//").is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_a_statement_ends() {
        let text = "a {\n  b 1,\n\n  // c\n  2 // d\n  e\n}\nf";
        let pieces: Vec<&str> = Pieces::of(text, 1).map(|piece| &text[piece]).collect();
        assert_eq!(pieces, ["a {\n", "  b 1,\n\n  // c\n  2 // d\n  e\n", "}\n", "f"]);
        for (whole, size) in [("", 1), ("a\nb\n", 4), (text, usize::MAX)] {
            let mut pieces = Pieces::of(whole, size);
            assert_eq!((pieces.next(), pieces.next()), (Some(0..whole.len()), None));
        }
    }
}
