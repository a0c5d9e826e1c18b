//! Tells apart what stands in a line and in its block: arguments, attributes, children. Left to right, as the language says.
//!
//! Nothing is guessed: what does not fit is one finding at that item, the rest of the line is passed over, and the block
//! is still read. The words of what is passed over are kept, since a name may have been declared there.

use super::fit::{self, Fit};
use super::tree::{NO_ATTRIBUTE, NodeData, Part, Role, Tree};
use super::{LaneKind, OwnLanes, recover, report};
use crate::diagnostic::{self, Diagnostic};
use crate::source::{Source, Span};
use crate::syntax::ast::{Document, Extent, Form, Item, NOWHERE, State, Statement};
use crate::vocabulary::Form::Name;
use crate::vocabulary::{self, Attribute, Place, Row, Slot};
use std::borrow::Cow;

/// The statements of a file, each with the row of the vocabulary that it follows, and what is wrong with them.
///
/// `lanes` are those that the file sees. The findings come in the order of the text.
pub fn split<'s>(source: &'s Source, document: &Document, lanes: &OwnLanes<'_>) -> (Tree<'s>, Vec<Diagnostic>) {
    let mut document = Cow::Borrowed(document);
    let mut found = Vec::new();
    if !recover::is_balanced(&document) {
        found = recover::recover(source, document.to_mut(), lanes);
    }
    let mut splitter = Splitter {
        document: &document,
        lanes,
        tree: Tree {
            source: source.id,
            text: &source.text,
            nodes: Vec::with_capacity(document.statements.len() + document.statements.len() / 2),
            parts: Vec::with_capacity(document.items.len()),
            unread: Vec::new(),
            nameless: Vec::new(),
            lost: false,
        },
        open: Vec::new(),
        once: Vec::new(),
        reached: 0,
        found,
    };
    splitter.run();
    let Splitter { mut tree, mut found, .. } = splitter;
    tree.unread.sort_unstable();
    tree.unread.dedup();
    diagnostic::sort_by_place(&mut found);
    (tree, found)
}

/// A statement whose block is being read.
struct Open {
    node: usize,
    row: &'static Row,
    /// Index of the first statement behind its block.
    after: usize,
    /// Where its words begin in [`Splitter::once`].
    once: usize,
}

struct Splitter<'d, 'l, 's> {
    document: &'d Document,
    lanes: &'d OwnLanes<'l>,
    tree: Tree<'s>,
    open: Vec<Open>,
    /// Of what may stand once: its word and where it stood first. The open statements' words lie behind each other.
    once: Vec<(&'static str, Span)>,
    /// Where the statements that are read through end.
    reached: u32,
    found: Vec<Diagnostic>,
}

/// What a keyword is in the place where it stands.
enum Meaning {
    Child(&'static Row),
    /// An attribute of the statement around it, by its place in the row.
    Attribute(usize, &'static Attribute),
    /// Perhaps a lane of one's own, whose own line could not be read.
    Doubtful,
    Unknown,
}

impl<'s> Splitter<'_, '_, 's> {
    fn run(&mut self) {
        let mut index = 0;
        while let Some(statement) = self.document.statements.get(index) {
            self.close_ended(index);
            index = self.statement(index, statement);
        }
        self.close_ended(usize::MAX);
    }

    /// Splits one statement and gives the index of the next one to read: past its block if that is passed over.
    fn statement(&mut self, index: usize, statement: &Statement) -> usize {
        let after = (statement.after as usize).max(index + 1);
        let keyword = self.span(statement.keyword);
        if statement.state == State::Junk {
            self.pass_over(index, after);
            return after;
        }
        match self.meaning(self.text(statement.keyword)) {
            Meaning::Child(row) => {
                self.repeated(row, keyword);
                self.child(index, statement, row)
            }
            Meaning::Attribute(at, attribute) => {
                self.attribute_in_block(index, statement, at, attribute);
                if after > index + 1 {
                    self.found.push(report::block_not_allowed(keyword, attribute.word));
                    self.pass_over(index + 1, after);
                }
                after
            }
            Meaning::Doubtful => {
                self.pass_over(index, after);
                after
            }
            Meaning::Unknown => {
                let place = self.open.last().map(|open| open.row);
                if statement.state == State::Sound {
                    self.found.push(report::unknown_keyword(self.text(statement.keyword), keyword, place, self.lanes));
                }
                self.pass_over(index, after);
                after
            }
        }
    }

    /// Where the statement that is read stands; `File` inside a block that only has attributes, where nothing else fits.
    fn place(&self) -> Place {
        self.open.last().and_then(|open| open.row.block).unwrap_or(Place::File)
    }

    fn meaning(&self, word: &str) -> Meaning {
        let around = self.open.last();
        let place = match around {
            Some(open) => open.row.block,
            None => Some(Place::File),
        };
        if let Some(row) = place.and_then(|place| vocabulary::find(place, word)) {
            return Meaning::Child(row);
        }
        if let Some((at, attribute)) = around.and_then(|open| open.row.attribute(word)) {
            return Meaning::Attribute(at, attribute);
        }
        let lane = match self.lanes.kind_of(word) {
            Some(LaneKind::Text) => "LANE",
            Some(LaneKind::Bars) => "SERIES",
            None if self.lanes.is_own(word) => return Meaning::Doubtful,
            None => return Meaning::Unknown,
        };
        place.and_then(|place| vocabulary::find(place, lane)).map_or(Meaning::Unknown, Meaning::Child)
    }

    /// Splits a statement that has a row of its own, and gives the index of the next one to read.
    fn child(&mut self, index: usize, statement: &Statement, row: &'static Row) -> usize {
        let mut next = index + 1;
        let node = self.begin(row, statement, NO_ATTRIBUTE);
        let items = self.document.items_of(index);
        let mut line = Line { items, at: 0, sound: statement.state == State::Sound };
        let once = self.once.len();
        if self.slots(&mut line, row.slots, row.keyword, statement) {
            self.words(&mut line, node, row, once);
            self.order_inline(node + 1, row);
        }
        self.end_line(node, statement, &line);
        if let (Place::File, "lane", Some(name)) = (self.place(), row.keyword, items.first())
            && vocabulary::is_word(self.item_text(name))
        {
            self.found.push(report::reserved_lane(self.item_text(name), self.item_span(name)));
        }
        let has_block = statement.open != NOWHERE;
        let after = statement.after as usize;
        if has_block && row.block.is_none() && row.all_attributes().next().is_none() && after > index + 1 {
            self.found.push(report::block_not_allowed(self.span(statement.keyword), row.keyword));
            self.tree.nodes[node].damaged = true;
            self.pass_over(index + 1, after);
            next = after;
        }
        let open = Open { node, row, after, once };
        if has_block {
            self.open.push(open);
            self.close_ended(next);
        } else {
            self.close(&open);
        }
        next
    }

    /// Attributes and inline children, up to the end of the line.
    fn words(&mut self, line: &mut Line<'_>, node: usize, row: &'static Row, once: usize) {
        while let Some(item) = line.next() {
            let span = self.item_span(item);
            let word = self.item_text(item);
            let known = if item.form == Form::Name && !item.after_comma { self.word_in_line(row, word) } else { None };
            match known {
                Some(Meaning::Attribute(at, attribute)) => {
                    self.once_only(once, attribute.word, span);
                    self.part(item, Role::Attribute(at as u8));
                    if !self.slots_of_word(line, attribute.slots, attribute.word, span) {
                        return;
                    }
                }
                Some(Meaning::Child(child)) => {
                    self.once_only(once, child.keyword, span);
                    self.part(item, Role::Child);
                    let first = self.tree.parts.len();
                    let sound = self.slots_of_word(line, child.slots, child.keyword, span);
                    self.inline_node(child, item, first, sound);
                    if !sound {
                        return;
                    }
                }
                _ => {
                    if line.sound {
                        self.found.push(report::unexpected_item(
                            item,
                            word,
                            span,
                            row,
                            self.once.get(once..).unwrap_or(&[]),
                        ));
                    }
                    line.spoil();
                    self.tree.nodes[node].damaged = true;
                    self.keep_words(item, line);
                    return;
                }
            }
        }
    }

    /// Puts the inline children from `first` on into the order of the vocabulary: how a line is written changes nothing.
    fn order_inline(&mut self, first: usize, row: &'static Row) {
        let Some(place) = row.block.filter(|_| self.tree.nodes.len() > first + 1) else { return };
        let inline = &mut self.tree.nodes[first..];
        inline.sort_by_key(|child| vocabulary::inline_order(place, child.row.keyword));
        for (index, child) in (first..).zip(inline) {
            child.after = index as u32 + 1;
        }
    }

    fn word_in_line(&self, row: &'static Row, word: &str) -> Option<Meaning> {
        if let Some((at, attribute)) = row.attribute(word) {
            return Some(Meaning::Attribute(at, attribute));
        }
        let place = row.block?;
        vocabulary::find(place, word).filter(|child| child.inline == Some(place)).map(Meaning::Child)
    }

    /// Fills the slots of a keyword or of an attribute that stands in the block.
    fn slots(
        &mut self,
        line: &mut Line<'_>,
        slots: &'static [Slot],
        word: &'static str,
        statement: &Statement,
    ) -> bool {
        self.slots_of_word(line, slots, word, self.span(statement.keyword))
    }

    /// Fills slots from the line. False where something was reported, or the line is spoilt: then its rest is passed over.
    fn slots_of_word(&mut self, line: &mut Line<'_>, slots: &'static [Slot], word: &'static str, at: Span) -> bool {
        for (number, slot) in slots.iter().enumerate() {
            let following = line.peek(1);
            let fits = line.peek(0).map(|item| fit::fits(slot, item, following, self.item_text(item)));
            match fits {
                Some(Fit::Yes) => {
                    let Some(item) = line.next() else { return false };
                    if item.after_comma && line.sound {
                        self.found.push(report::comma_before(self.item_span(item)));
                    }
                    self.part(item, Role::Slot(number as u8));
                    self.decimal_comma(line, slot, item);
                    if !self.list(line, slot, number, word) {
                        return false;
                    }
                }
                _ if !slot.required => {}
                Some(Fit::No) => {
                    let Some(item) = line.next() else { return false };
                    if line.sound {
                        let span = self.item_span(item);
                        self.found.push(report::wrong_form(word, slot, item, self.item_text(item), span));
                    }
                    line.spoil();
                    self.keep_words(item, line);
                    return false;
                }
                None => {
                    if line.sound {
                        self.found.push(report::missing_value(word, slot, at));
                    }
                    line.spoil();
                    return false;
                }
            }
        }
        true
    }

    /// `0,5` where one number is wanted: read as `0.5`.
    fn decimal_comma(&mut self, line: &mut Line<'_>, slot: &'static Slot, whole: &Item) {
        let Some(part) = line.peek(0).filter(|part| part.after_comma && part.start == whole.end + 1) else { return };
        if slot.list || whole.form != Form::Number || !self.item_text(part).starts_with(|it: char| it.is_ascii_digit())
        {
            return;
        }
        line.next();
        let joined = Item { end: part.end, form: part.form, ..*whole };
        if let Some(last) = self.tree.parts.last_mut() {
            (last.end, last.form) = (joined.end, joined.form);
        }
        self.found.push(report::decimal_comma(self.item_text(&joined), self.item_span(&joined)));
    }

    /// Takes the other values of a list; reports a list where there is room for one value.
    fn list(&mut self, line: &mut Line<'_>, slot: &'static Slot, number: usize, word: &'static str) -> bool {
        while let Some(item) = line.peek(0).filter(|item| item.after_comma) {
            line.next();
            let fits = slot.list && fit::fits(slot, item, None, self.item_text(item)) == Fit::Yes;
            if !fits {
                if line.sound {
                    let (text, span) = (self.item_text(item), self.item_span(item));
                    let finding = if slot.list {
                        report::wrong_form(word, slot, item, text, span)
                    } else {
                        report::list_not_allowed(word, span)
                    };
                    self.found.push(finding);
                }
                line.spoil();
                self.keep_words(item, line);
                return false;
            }
            self.part(item, Role::Slot(number as u8));
        }
        true
    }

    /// An attribute on a line of its own in the block: a node that stands for it.
    fn attribute_in_block(&mut self, index: usize, statement: &Statement, at: usize, attribute: &'static Attribute) {
        let keyword = self.span(statement.keyword);
        let Some((row, once)) = self.open.last().map(|around| (around.row, around.once)) else { return };
        self.once_only(once, attribute.word, keyword);
        let node = self.begin(row, statement, at as u8);
        let items = self.document.items_of(index);
        let mut line = Line { items, at: 0, sound: statement.state == State::Sound };
        if self.slots(&mut line, attribute.slots, attribute.word, statement)
            && let Some(item) = line.next()
        {
            if line.sound {
                let span = self.item_span(item);
                self.found.push(report::nothing_more(attribute.word, item, self.item_text(item), span));
            }
            line.spoil();
            self.keep_words(item, &mut line);
        }
        self.end_line(node, statement, &line);
        self.tree.nodes[node].after = self.tree.nodes.len() as u32;
        self.reached = self.reached.max(self.tree.nodes[node].end);
    }

    fn begin(&mut self, row: &'static Row, statement: &Statement, attribute: u8) -> usize {
        let parts = self.tree.parts.len() as u32;
        let keyword = statement.keyword;
        let end = match statement.close {
            NOWHERE => keyword.end,
            close => close + 1,
        };
        self.tree.nodes.push(NodeData {
            row,
            start: keyword.start,
            keyword_end: keyword.end,
            line_end: keyword.end,
            end,
            after: 0,
            parts: (parts, parts),
            attribute,
            damaged: statement.state != State::Sound,
        });
        self.tree.nodes.len() - 1
    }

    fn end_line(&mut self, node: usize, statement: &Statement, line: &Line<'_>) {
        let parts = self.tree.parts.len() as u32;
        if !line.sound {
            self.tree.lost = true;
            self.lost_name(node);
        }
        let last = line.items.last().map_or(statement.keyword.end, |item| item.end);
        let data = &mut self.tree.nodes[node];
        data.parts.1 = parts;
        data.line_end = last.max(data.keyword_end);
        data.end = data.end.max(data.line_end);
        data.damaged |= !line.sound;
    }

    /// What is declared in a line that could not be read may have any name.
    fn lost_name(&mut self, node: usize) {
        let Some(data) = self.tree.nodes.get(node) else { return };
        let declares = data.attribute == NO_ATTRIBUTE && data.row.slots.first().is_some_and(|it| it.form == Name);
        let named = self.tree.parts.get(data.parts.0 as usize).is_some_and(|it| it.role == Role::Slot(0));
        if declares && !named && !self.tree.nameless.contains(&data.row.keyword) {
            self.tree.nameless.push(data.row.keyword);
        }
    }

    /// A child that stands in its parent's line.
    fn inline_node(&mut self, row: &'static Row, word: &Item, first: usize, sound: bool) {
        let end = self.tree.parts.get(first..).and_then(|parts| parts.last()).map_or(word.end, |part| part.end);
        let after = self.tree.nodes.len() as u32 + 1;
        self.tree.nodes.push(NodeData {
            row,
            start: word.start,
            keyword_end: word.end,
            line_end: end,
            end,
            after,
            parts: (first as u32, self.tree.parts.len() as u32),
            attribute: NO_ATTRIBUTE,
            damaged: !sound,
        });
    }

    /// Ends the blocks that do not reach statement `index`: what has to be there must have been seen.
    fn close_ended(&mut self, index: usize) {
        while let Some(open) = self.open.pop_if(|open| open.after <= index) {
            self.close(&open);
        }
    }

    fn close(&mut self, open: &Open) {
        let end = self.tree.nodes.len() as u32;
        let Some(data) = self.tree.nodes.get_mut(open.node) else { return };
        data.after = end;
        // Where its `}` is missing, a block ends with the last statement in it, whose own block may have one.
        data.end = data.end.max(self.reached);
        self.reached = data.end;
        if !data.damaged && !open.row.attributes.is_empty() {
            let keyword = Span { source: self.tree.source, start: data.start, end: data.keyword_end };
            let stated = self.once.get(open.once..).unwrap_or(&[]);
            let lacks = |it: &&Attribute| it.required && !stated.iter().any(|(word, _)| *word == it.word);
            for attribute in open.row.attributes.iter().filter(lacks) {
                self.found.push(report::missing_attribute(open.row.keyword, attribute, keyword));
            }
        }
        self.once.truncate(open.once);
    }

    /// Reports a child that may stand once and stood already.
    fn repeated(&mut self, row: &'static Row, span: Span) {
        if !row.once {
            return;
        }
        if let Some(once) = self.open.last().map(|around| around.once) {
            self.once_only(once, row.keyword, span);
        }
    }

    /// Reports a word that stood before among those from `from` on, else remembers it.
    fn once_only(&mut self, from: usize, word: &'static str, span: Span) {
        match self.once.iter().skip(from).find(|(seen, _)| *seen == word) {
            Some((_, first)) => self.found.push(report::repeated(word, span, *first)),
            None => self.once.push((word, span)),
        }
    }

    /// Keeps the bare words from `item` to the end of its line.
    fn keep_words(&mut self, item: &Item, line: &mut Line<'_>) {
        let mut item = Some(item);
        while let Some(it) = item {
            self.keep(it);
            item = line.next();
        }
    }

    fn keep(&mut self, item: &Item) {
        if item.form == Form::Name {
            let text = self.item_text(item);
            self.tree.unread.push(text);
        }
    }

    /// Keeps the words of statements that are passed over.
    fn pass_over(&mut self, from: usize, to: usize) {
        self.tree.lost = true;
        for index in from..to.min(self.document.statements.len()) {
            for item in self.document.items_of(index) {
                self.keep(item);
            }
        }
    }

    fn part(&mut self, item: &Item, role: Role) {
        self.tree.parts.push(Part { start: item.start, end: item.end, form: item.form, role });
    }

    fn text(&self, extent: Extent) -> &'s str {
        self.tree.text.get(extent.start as usize..extent.end as usize).unwrap_or("")
    }

    fn item_text(&self, item: &Item) -> &'s str {
        self.text(Extent { start: item.start, end: item.end })
    }

    fn span(&self, extent: Extent) -> Span {
        Span { source: self.tree.source, start: extent.start, end: extent.end }
    }

    fn item_span(&self, item: &Item) -> Span {
        self.span(Extent { start: item.start, end: item.end })
    }
}

/// The items of a line, and how far they were read.
struct Line<'d> {
    items: &'d [Item],
    at: usize,
    /// Nothing in it was reported.
    sound: bool,
}

impl<'d> Line<'d> {
    fn peek(&self, ahead: usize) -> Option<&'d Item> {
        self.items.get(self.at + ahead)
    }

    fn next(&mut self) -> Option<&'d Item> {
        let item = self.items.get(self.at)?;
        self.at += 1;
        Some(item)
    }

    fn spoil(&mut self) {
        self.sound = false;
    }
}
