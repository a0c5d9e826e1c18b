//! What a file says as shape: statements, items and blocks, without the meaning of a single word.
//! Flat and small: everything is an offset into the text, and the order is that of the text.

use crate::source::{SourceId, Span};

/// A file as statements. Every vector is in the order of the text.
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub source: SourceId,
    /// In preorder: a statement, then those of its block, then what follows it.
    pub statements: Vec<Statement>,
    /// The items of all lines; a statement's end where those of the next begin.
    pub items: Vec<Item>,
    pub comments: Vec<Extent>,
    /// A `}` that no block waited for.
    pub strays: Vec<u32>,
}

/// Half-open range of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    pub start: u32,
    pub end: u32,
}

/// Where a brace would stand that does not.
pub const NOWHERE: u32 = u32::MAX;

/// A keyword, the items of its line, and a block that may follow.
#[derive(Clone, Copy, Debug)]
pub struct Statement {
    pub keyword: Extent,
    /// Index of its first item in [`Document::items`].
    pub items: u32,
    /// Index of the first statement that is neither this one nor in its block.
    pub after: u32,
    /// Offset of its `{`, or [`NOWHERE`].
    pub open: u32,
    /// Offset of its `}`, or [`NOWHERE`] where it has no block or the block is never closed.
    pub close: u32,
    pub state: State,
}

/// How well a line could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Sound,
    /// Something in the line was reported; what stands before it can be used.
    Damaged,
    /// Not a statement: the line does not begin with a word. Reported.
    Junk,
}

/// One value of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    pub start: u32,
    pub end: u32,
    pub form: Form,
    /// A comma stands between the item before and this one.
    pub after_comma: bool,
}

/// What an item looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// A bare word, or a path: words joined by dots.
    Name,
    /// In quotes; where it was read as meant, a bare link or text in other quotation marks.
    Text,
    Number,
    Percent,
    Money,
    Duration,
    Time,
    Date,
    /// `->` inside a line, where it cannot stand.
    Arrow,
    /// Was reported; stands for nothing.
    Unreadable,
}

impl Document {
    /// The document of a file that could not be read.
    pub fn empty(source: SourceId) -> Self {
        Self { source, ..Self::default() }
    }

    /// The items in the line of statement `index`; empty past the end.
    pub fn items_of(&self, index: usize) -> &[Item] {
        let Some(statement) = self.statements.get(index) else { return &[] };
        let end = self.statements.get(index + 1).map_or(self.items.len(), |next| next.items as usize);
        self.items.get(statement.items as usize..end).unwrap_or(&[])
    }

    pub fn span(&self, start: u32, end: u32) -> Span {
        Span { source: self.source, start, end }
    }
}
