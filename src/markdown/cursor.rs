//! A place in a line of Markdown, where a tab reaches to the next multiple of four columns.

#[derive(Debug, Clone, Copy)]
pub struct Cursor<'t> {
    line: &'t str,
    at: usize,
    column: usize,
    /// Columns of a tab that was gone past in part.
    spare: usize,
}

impl<'t> Cursor<'t> {
    /// At the beginning of a line without its line break.
    pub fn new(line: &'t str) -> Self {
        Self { line, at: 0, column: 0, spare: 0 }
    }

    pub fn line(&self) -> &'t str {
        self.line
    }

    /// In bytes from the line's beginning.
    pub fn at(&self) -> usize {
        self.at
    }

    pub fn rest(&self) -> &'t str {
        self.line.get(self.at..).unwrap_or("")
    }

    pub fn is_blank(&self) -> bool {
        self.rest().bytes().all(|it| matches!(it, b' ' | b'\t'))
    }

    /// How many columns of blanks follow.
    pub fn indent(&self) -> usize {
        let mut column = self.column;
        for byte in self.rest().bytes() {
            match byte {
                b' ' => column += 1,
                b'\t' => column += 4 - column % 4,
                _ => break,
            }
        }
        self.spare + column - self.column
    }

    /// Goes past so many columns of blanks, or as many as there are.
    pub fn skip(&mut self, columns: usize) {
        let mut left = columns;
        let spare = self.spare.min(left);
        self.spare -= spare;
        left -= spare;
        while left > 0 {
            let width = match self.rest().as_bytes().first() {
                Some(b' ') => 1,
                Some(b'\t') => 4 - self.column % 4,
                _ => return,
            };
            self.at += 1;
            self.column += width;
            self.spare = width.saturating_sub(left);
            left = left.saturating_sub(width);
        }
    }

    /// Goes past so many characters of one byte that are no blanks.
    pub fn advance(&mut self, bytes: usize) {
        self.at += bytes;
        self.column += bytes;
    }

    /// Goes past the sign of a quote and one blank behind it, if it stands here.
    pub fn take_quote(&mut self) -> bool {
        let indent = self.indent();
        if indent > 3 || !self.rest().trim_start_matches([' ', '\t']).starts_with('>') {
            return false;
        }
        self.skip(indent);
        self.advance(1);
        self.skip(1);
        true
    }
}
