//! The statements of a file with their parts sorted out, and the handles to walk them.

use super::Form;
use crate::source::{SourceId, Span};
use crate::syntax::string;
use crate::vocabulary::{self, Row};
use std::borrow::Cow;

/// All statements of one file, in the order of the text. Borrows the text.
#[derive(Debug)]
pub struct Tree<'s> {
    pub(super) source: SourceId,
    pub(super) text: &'s str,
    /// In preorder; inline children stand before the children of the block.
    pub(super) nodes: Vec<NodeData>,
    pub(super) parts: Vec<Part>,
    /// Sorted, each once.
    pub(super) unread: Vec<&'s str>,
    pub(super) nameless: Vec<&'static str>,
    /// Something was passed over.
    pub(super) lost: bool,
}

/// A statement, an inline child, or an attribute that stands in a block.
#[derive(Debug)]
pub(super) struct NodeData {
    pub row: &'static Row,
    pub start: u32,
    pub keyword_end: u32,
    /// Where the last item of its line ends.
    pub line_end: u32,
    /// Where its block ends, or its line.
    pub end: u32,
    /// Index of the first node that is neither this one nor below it.
    pub after: u32,
    /// Its parts: arguments first, then attributes (each before its values).
    pub parts: (u32, u32),
    /// Which attribute of the parent's row it is, where it stands for one; `NO_ATTRIBUTE` otherwise.
    pub attribute: u8,
    pub damaged: bool,
}

pub(super) const NO_ATTRIBUTE: u8 = u8::MAX;

/// An item and what it was taken for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub start: u32,
    pub end: u32,
    pub form: Form,
    pub role: Role,
}

/// What an item of a line was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Fills this slot: of the attribute or inline child before it, else of the keyword.
    Slot(u8),
    /// The word of an attribute, by its place in the row.
    Attribute(u8),
    /// The word of an inline child, which is a node of its own.
    Child,
}

/// An item of a line as written, with what it was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'s> {
    pub role: Role,
    pub value: Value<'s>,
}

/// A statement: a light handle, copied freely.
#[derive(Clone, Copy)]
pub struct Node<'t, 's> {
    tree: &'t Tree<'s>,
    index: u32,
}

/// A value as written, with its form.
///
/// `raw` is the text itself, also where something was reported and read as meant. So a number may have `−` (U+2212) as
/// its sign, a decimal comma, or blanks between groups of digits; a duration may have `m` for minutes or blanks between its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value<'s> {
    pub form: Form,
    pub raw: &'s str,
    pub span: Span,
}

/// An attribute that was given, in the line or in the block.
#[derive(Clone, Copy)]
pub struct Attribute<'t, 's> {
    tree: &'t Tree<'s>,
    word: Span,
    parts: &'t [Part],
}

impl<'s> Tree<'s> {
    /// The statements at top level, in the order of the text.
    pub fn roots(&self) -> impl Iterator<Item = Node<'_, 's>> {
        Siblings { tree: self, next: 0, end: self.nodes.len() as u32 }
    }

    /// The bare words of what was passed over, sorted, each once. Whatever refers to one of them was perhaps declared there,
    /// so it is not reported.
    pub fn unread(&self) -> &[&'s str] {
        &self.unread
    }

    /// The keywords of declarations whose name could not be read, each once: there may be one of every name.
    pub fn nameless(&self) -> &[&'static str] {
        &self.nameless
    }

    /// Whether every statement of the file is here, with every item of its line.
    pub fn is_whole(&self) -> bool {
        !self.lost
    }

    /// The text of the file.
    pub fn text(&self) -> &'s str {
        self.text
    }

    fn value(&self, part: &Part) -> Value<'s> {
        let raw = self.text.get(part.start as usize..part.end as usize).unwrap_or("");
        Value { form: part.form, raw, span: self.span(part.start, part.end) }
    }

    fn span(&self, start: u32, end: u32) -> Span {
        Span { source: self.source, start, end }
    }
}

impl<'t, 's> Node<'t, 's> {
    /// The keyword of its row of the vocabulary; `LANE` or `SERIES` for a lane of one's own.
    pub fn keyword(self) -> &'static str {
        self.data().map_or("", |data| data.row.keyword)
    }

    /// The keyword as written.
    pub fn word(self) -> &'s str {
        let span = self.keyword_span();
        self.tree.text.get(span.range()).unwrap_or("")
    }

    pub fn keyword_span(self) -> Span {
        self.data().map_or(self.tree.span(0, 0), |data| self.tree.span(data.start, data.keyword_end))
    }

    /// From the keyword to the end of its line's items.
    pub fn span(self) -> Span {
        self.data().map_or(self.tree.span(0, 0), |data| self.tree.span(data.start, data.line_end))
    }

    /// With its block.
    pub fn full_span(self) -> Span {
        self.data().map_or(self.tree.span(0, 0), |data| self.tree.span(data.start, data.end))
    }

    /// What fills argument slot `slot` (from 0) of its row; the first one of a list.
    pub fn argument(self, slot: usize) -> Option<Value<'s>> {
        self.arguments(slot).next()
    }

    /// Everything that fills argument slot `slot`.
    pub fn arguments(self, slot: usize) -> impl Iterator<Item = Value<'s>> + 't {
        values(self.tree, self.parts(), slot)
    }

    /// The attribute of this word, wherever it stands.
    pub fn attribute(self, word: &str) -> Option<Attribute<'t, 's>> {
        let data = self.data()?;
        let parts = self.parts();
        // A line has one or two of the ten that it may have: theirs are compared, not all that there are looked through.
        let is_it = |number: u8| data.row.attribute_at(number).is_some_and(|it| it.word == word);
        let at = parts.iter().position(|it| matches!(it.role, Role::Attribute(number) if is_it(number)));
        if let Some(at) = at {
            let word = self.tree.span(parts[at].start, parts[at].end);
            return Some(Attribute { tree: self.tree, word, parts: &parts[at + 1..] });
        }
        self.below().find(|child| child.data().is_some_and(|it| is_it(it.attribute))).map(|child| Attribute {
            tree: self.tree,
            word: child.keyword_span(),
            parts: child.parts(),
        })
    }

    /// Whether it has any attribute, in its line or in its block.
    pub fn has_attributes(self) -> bool {
        self.parts().iter().any(|it| matches!(it.role, Role::Attribute(_)))
            || self.below().any(|child| child.data().is_some_and(|it| it.attribute != NO_ATTRIBUTE))
    }

    /// Whether an attribute without values stands there.
    pub fn flag(self, word: &str) -> bool {
        self.attribute(word).is_some()
    }

    /// The children: first those in its line, in the order of the vocabulary, then those of the block, in that of the text.
    pub fn children(self) -> impl Iterator<Item = Node<'t, 's>> {
        self.below().filter(|child| child.data().is_some_and(|it| it.attribute == NO_ATTRIBUTE))
    }

    /// Whether a name that it declares may stand in its first slot.
    pub fn may_declare(self) -> bool {
        self.data().is_some_and(|data| data.row.slots.first().is_some_and(|it| it.form == vocabulary::Form::Name))
    }

    /// The row of the vocabulary that it follows; for an attribute in a block that of the statement around it.
    pub fn row(self) -> Option<&'static Row> {
        self.data().map(|data| data.row)
    }

    /// Whether it stands for an attribute of the statement around it.
    pub fn is_attribute(self) -> bool {
        self.data().is_some_and(|data| data.attribute != NO_ATTRIBUTE)
    }

    /// Everything in its line behind the keyword, in the order of the text.
    pub fn pieces(self) -> impl Iterator<Item = Piece<'s>> + 't {
        let tree = self.tree;
        self.parts().iter().map(|part| Piece { role: part.role, value: tree.value(part) })
    }

    /// The statements in its block, attributes included, in the order of the text.
    pub fn lines(self) -> impl Iterator<Item = Node<'t, 's>> {
        let line_end = self.span().end;
        self.below().filter(move |child| child.span().start >= line_end)
    }

    /// Something in it (not in its children) was reported: what is missing stays silent.
    pub fn is_damaged(self) -> bool {
        self.data().is_some_and(|data| data.damaged)
    }

    fn below(self) -> Siblings<'t, 's> {
        let end = self.data().map_or(0, |data| data.after);
        Siblings { tree: self.tree, next: self.index + 1, end }
    }

    fn data(self) -> Option<&'t NodeData> {
        self.tree.nodes.get(self.index as usize)
    }

    fn parts(self) -> &'t [Part] {
        let range = self.data().map_or(0..0, |data| data.parts.0 as usize..data.parts.1 as usize);
        self.tree.parts.get(range).unwrap_or(&[])
    }
}

impl<'t, 's> Attribute<'t, 's> {
    /// From the word to the end of its values.
    pub fn span(self) -> Span {
        let last = slots(self.parts).last();
        last.map_or(self.word, |part| self.word.to(self.tree.span(part.start, part.end)))
    }

    pub fn word_span(self) -> Span {
        self.word
    }

    /// Its value; the first of several.
    pub fn value(self) -> Option<Value<'s>> {
        self.values().next()
    }

    /// All its values.
    pub fn values(self) -> impl Iterator<Item = Value<'s>> + 't {
        let tree = self.tree;
        slots(self.parts).map(|part| tree.value(part))
    }

    /// What fills its slot `slot` (from 0).
    pub fn value_at(self, slot: usize) -> Option<Value<'s>> {
        values(self.tree, self.parts, slot).next()
    }
}

impl<'s> Value<'s> {
    /// What a string says: without quotes, escapes read. Any other form as written.
    pub fn text(self) -> Cow<'s, str> {
        if self.form == Form::Text { string::read(self.raw) } else { Cow::Borrowed(self.raw) }
    }
}

impl std::fmt::Debug for Node<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Node({:?})", self.tree.text.get(self.span().range()).unwrap_or(""))
    }
}

impl std::fmt::Debug for Attribute<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Attribute({:?})", self.tree.text.get(self.span().range()).unwrap_or(""))
    }
}

/// The parts up to the next word: the values of what the slice begins with.
fn slots(parts: &[Part]) -> impl Iterator<Item = &Part> {
    parts.iter().take_while(|part| matches!(part.role, Role::Slot(_)))
}

fn values<'t, 's>(tree: &'t Tree<'s>, parts: &'t [Part], slot: usize) -> impl Iterator<Item = Value<'s>> + 't {
    slots(parts).filter(move |part| part.role == Role::Slot(slot as u8)).map(|part| tree.value(part))
}

struct Siblings<'t, 's> {
    tree: &'t Tree<'s>,
    next: u32,
    end: u32,
}

impl<'t, 's> Iterator for Siblings<'t, 's> {
    type Item = Node<'t, 's>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next >= self.end {
            return None;
        }
        let node = Node { tree: self.tree, index: self.next };
        self.next = node.data().map_or(self.end, |data| data.after);
        Some(node)
    }
}
