//! Blocks in a file whose braces do not balance: where one was left open, or never opened.
//!
//! Braces say what belongs to what until they contradict themselves. Then indentation is the better witness, as long as
//! the file keeps it, and the vocabulary says which words may stand where. The document is walked once, as a list of
//! headers and closing braces in the order of the text, so nesting costs no stack.

use super::OwnLanes;
use crate::diagnostic::{Diagnostic, Edit, codes};
use crate::source::{Source, Span};
use crate::syntax::ast::{Document, NOWHERE, State};
use crate::vocabulary::{self, Place, Row};

/// Whether every block is closed and every `}` closes one.
pub(super) fn is_balanced(document: &Document) -> bool {
    document.strays.is_empty() && document.statements.iter().all(|it| it.open == NOWHERE || it.close != NOWHERE)
}

/// Nests the statements of `document`, whose braces do not balance, anew.
///
/// Rewrites `open`, `close` and `after` of its statements and empties `strays`. Each brace that is missing or too many is
/// one finding, at the line that begins the block, or at the brace that closes nothing.
pub(super) fn recover(source: &Source, document: &mut Document, lanes: &OwnLanes<'_>) -> Vec<Diagnostic> {
    let events = events(source, document);
    let trusted = is_indented(document, &events);
    let mut nesting =
        Nesting { source, lanes, document, trusted, blocks: Vec::new(), previous: None, found: Vec::new() };
    for event in events {
        match event {
            Event::Header(header) => nesting.header(header),
            Event::Close(brace) => nesting.close(brace),
        }
    }
    nesting.finish()
}

/// A statement's line, or a closing brace.
enum Event {
    Header(Header),
    Close(Brace),
}

#[derive(Clone, Copy)]
struct Header {
    statement: usize,
    at: u32,
    /// Column in bytes; `None` where something else stands before it on its line.
    indent: Option<u32>,
    /// Where its line begins.
    line: usize,
}

#[derive(Clone, Copy)]
struct Brace {
    at: u32,
    indent: Option<u32>,
    line: usize,
    /// Of the next line that holds a statement or a brace; 0 at the end of the file.
    next_indent: u32,
}

/// A block that is open at this point of the walk.
struct Block {
    header: Header,
    /// What its keyword is; `None` for an unknown one.
    row: Option<&'static Row>,
}

struct Nesting<'a, 'l> {
    source: &'a Source,
    lanes: &'a OwnLanes<'l>,
    document: &'a mut Document,
    trusted: bool,
    blocks: Vec<Block>,
    /// The last header, while it may still turn out to begin a block.
    previous: Option<Block>,
    found: Vec<Diagnostic>,
}

impl Nesting<'_, '_> {
    fn header(&mut self, header: Header) {
        if let Some(indent) = header.indent {
            self.open_the_previous(header, indent);
            self.close_what_ended(header, indent);
        }
        let block = Block { header, row: self.row_of(header.statement) };
        if self.document.statements.get(header.statement).is_some_and(|it| it.open != NOWHERE) {
            self.previous = None;
            self.blocks.push(block);
        } else {
            self.previous = Some(block);
        }
    }

    /// A line that stands deeper than the line above it, which opened nothing, is in a block whose `{` is missing.
    fn open_the_previous(&mut self, header: Header, indent: u32) {
        let Some(previous) = self.previous.take() else { return };
        let deeper = previous.header.indent.is_some_and(|above| above < indent);
        if !self.trusted || !deeper || !self.may_stand(previous.row, header.statement) {
            return;
        }
        let Some(statement) = self.document.statements.get_mut(previous.header.statement) else { return };
        let end = line_end(self.source, statement.keyword.end);
        statement.open = end;
        let span = Span { source: self.source.id, start: statement.keyword.start, end: statement.keyword.end };
        let brace = Edit { span: Span { source: self.source.id, start: end, end }, text: " {".to_owned() };
        self.found.push(
            Diagnostic::new(
                codes::MISSING_BRACE,
                span,
                format!("the block of `{}` is not opened", self.source.slice(span)),
            )
            .label("a `{` is missing at the end of this line")
            .help("what belongs to it stands between `{` and `}`")
            .fix("open the block", vec![brace]),
        );
        self.blocks.push(previous);
    }

    /// A line that stands no deeper than the header of an open block is behind that block, and so is a word that may
    /// only stand further out.
    fn close_what_ended(&mut self, header: Header, indent: u32) {
        while let Some(block) = self.blocks.last() {
            let outside = block.header.indent.is_some_and(|column| indent <= column);
            let fits = self.may_stand(block.row, header.statement);
            let fits_further_out =
                self.blocks.iter().rev().skip(1).any(|outer| self.may_stand(outer.row, header.statement))
                    || self.may_stand_in(Place::File, header.statement);
            let ended = if self.trusted { outside && (fits_further_out || !fits) } else { !fits && fits_further_out };
            if !ended {
                return;
            }
            self.end_unclosed(header.at);
        }
    }

    fn close(&mut self, brace: Brace) {
        self.previous = None;
        while let (Some(block), Some(indent)) = (self.blocks.last(), brace.indent) {
            let deeper = block.header.indent.is_some_and(|column| column > indent);
            if !self.trusted || !deeper {
                break;
            }
            self.end_unclosed(brace.at);
        }
        let closes = self.blocks.last().is_some_and(|block| self.closes(block, brace));
        match self.blocks.pop_if(|_| closes) {
            Some(block) => self.set_end(&block, brace.at),
            None => self.stray(brace),
        }
    }

    fn closes(&self, block: &Block, brace: Brace) -> bool {
        if !self.trusted || block.header.line == brace.line {
            return true;
        }
        match (brace.indent, block.header.indent) {
            // Deeper than the header: a matter of taste, unless the block goes on behind it.
            (Some(indent), Some(column)) => indent <= column || brace.next_indent <= column,
            // At the end of a line with something else.
            (None, Some(column)) => brace.next_indent <= column,
            (_, None) => true,
        }
    }

    fn stray(&mut self, brace: Brace) {
        let span = Span { source: self.source.id, start: brace.at, end: brace.at + 1 };
        self.found.push(
            Diagnostic::new(codes::STRAY_BRACE, span, "this `}` closes nothing")
                .label("no block is open here")
                .fix("remove it", vec![Edit { span: span.with_its_lines(&self.source.text), text: String::new() }]),
        );
    }

    /// Ends the innermost block before `at` and reports its header.
    fn end_unclosed(&mut self, at: u32) {
        let Some(block) = self.blocks.pop() else { return };
        let Some(keyword) = self.document.statements.get(block.header.statement).map(|it| it.keyword) else { return };
        let span = Span { source: self.source.id, start: keyword.start, end: keyword.end };
        let end = self.source.text.get(..at as usize).map_or(at, |before| before.trim_end().len() as u32);
        let brace = Edit { span: Span { source: self.source.id, start: end, end }, text: "\n}".to_owned() };
        self.found.push(
            Diagnostic::new(
                codes::UNCLOSED_BLOCK,
                span,
                format!("the block of `{}` is not closed", self.source.slice(span)),
            )
            .label("its `}` is missing")
            .fix("close the block", vec![brace]),
        );
        self.set_end(&block, end);
        if let Some(statement) = self.document.statements.get_mut(block.header.statement) {
            statement.close = NOWHERE;
        }
    }

    /// Every statement from the header to `end` is in the block.
    fn set_end(&mut self, block: &Block, end: u32) {
        let first = block.header.statement;
        let rest = self.document.statements.get(first + 1..).unwrap_or(&[]);
        let inside = rest.partition_point(|it| it.keyword.start < end);
        if let Some(statement) = self.document.statements.get_mut(first) {
            statement.close = end;
            statement.after = (first + 1 + inside) as u32;
        }
    }

    fn finish(mut self) -> Vec<Diagnostic> {
        let end = self.source.text.len() as u32;
        while !self.blocks.is_empty() {
            self.end_unclosed(end);
        }
        for (index, statement) in self.document.statements.iter_mut().enumerate() {
            if statement.open == NOWHERE {
                statement.after = index as u32 + 1;
            }
        }
        self.document.strays.clear();
        self.found
    }

    fn word(&self, index: usize) -> &str {
        self.document.statements.get(index).map_or("", |it| {
            self.source.slice(Span { source: self.source.id, start: it.keyword.start, end: it.keyword.end })
        })
    }

    /// The row of a statement, given the blocks that are open around it.
    fn row_of(&self, index: usize) -> Option<&'static Row> {
        let place = match self.blocks.last() {
            Some(block) => block.row?.block?,
            None => Place::File,
        };
        vocabulary::find(place, self.word(index))
    }

    /// Whether a statement may stand in the block of `row`; an unknown word may stand anywhere.
    fn may_stand(&self, row: Option<&'static Row>, index: usize) -> bool {
        let Some(row) = row else { return true };
        row.attribute(self.word(index)).is_some() || row.block.is_some_and(|place| self.may_stand_in(place, index))
    }

    fn may_stand_in(&self, place: Place, index: usize) -> bool {
        let word = self.word(index);
        let junk = self.document.statements.get(index).is_some_and(|it| it.state == State::Junk);
        junk || vocabulary::find(place, word).is_some() || self.lanes.is_own(word) || !vocabulary::is_word(word)
    }
}

/// Headers and closing braces in the order of the text.
fn events(source: &Source, document: &Document) -> Vec<Event> {
    let mut braces: Vec<u32> =
        document.statements.iter().map(|it| it.close).filter(|close| *close != NOWHERE).collect();
    braces.extend(&document.strays);
    braces.sort_unstable();
    let mut events = Vec::with_capacity(document.statements.len() + braces.len());
    let mut lines = Lines::new(&source.text);
    let mut braces = braces.into_iter().peekable();
    for (index, statement) in document.statements.iter().enumerate() {
        let at = statement.keyword.start;
        while let Some(brace) = braces.next_if(|brace| *brace < at) {
            events.push(Event::Close(lines.brace(brace)));
        }
        let indent = lines.indent(at);
        events.push(Event::Header(Header { statement: index, at, indent, line: lines.start }));
    }
    events.extend(braces.map(|at| Event::Close(lines.brace(at))));
    events
}

/// The line at hand, on a walk that only goes forward: each line is looked at once, however much stands in it.
struct Lines<'a> {
    text: &'a str,
    start: usize,
    end: usize,
    /// Offset of its first character that is no blank.
    first: usize,
    /// The next line that holds more than blanks and a comment: where it begins, and its indentation.
    next: (usize, u32),
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        let mut lines = Self { text, start: 0, end: 0, first: 0, next: (0, 0) };
        lines.enter(0);
        lines
    }

    fn enter(&mut self, start: usize) {
        self.start = start;
        self.end = self.text[start..].find('\n').map_or(self.text.len(), |length| start + length);
        self.first = start + self.text[start..self.end].bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    }

    /// Column in bytes; `None` where something else stands before it on its line.
    fn indent(&mut self, at: u32) -> Option<u32> {
        let at = at as usize;
        if at > self.end {
            self.enter(self.text[..at].rfind('\n').map_or(0, |end| end + 1));
        }
        (at <= self.first).then(|| (at - self.start) as u32)
    }

    fn brace(&mut self, at: u32) -> Brace {
        let indent = self.indent(at);
        if self.next.0 <= self.end {
            self.next = self.next_line();
        }
        Brace { at, indent, line: self.start, next_indent: self.next.1 }
    }

    fn next_line(&self) -> (usize, u32) {
        let mut start = self.end + 1;
        for line in self.text.get(start..).unwrap_or("").split_inclusive('\n') {
            let shown = line.trim_start();
            if !shown.is_empty() && !shown.starts_with("//") {
                return (start, (line.len() - shown.len()) as u32);
            }
            start += line.len();
        }
        (usize::MAX, 0)
    }
}

/// Where the line of `at` ends, without its break.
fn line_end(source: &Source, at: u32) -> u32 {
    let rest = source.text.get(at as usize..).unwrap_or("");
    let line = rest.find('\n').and_then(|end| rest.get(..end)).unwrap_or(rest);
    at + line.trim_end().len() as u32
}

/// Whether the file keeps its indentation: of the blocks, nine in ten begin with a line that stands deeper than their
/// header. (Only the first line is looked at, because a wrong brace moves those behind it to another block.)
fn is_indented(document: &Document, events: &[Event]) -> bool {
    let mut indents = vec![None; document.statements.len()];
    for event in events {
        if let Event::Header(header) = event
            && let Some(slot) = indents.get_mut(header.statement)
        {
            *slot = header.indent;
        }
    }
    let (mut deeper, mut all) = (0usize, 0usize);
    for ((statement, own), first) in document.statements.iter().zip(&indents).zip(indents.iter().skip(1)) {
        if let (true, Some(own), Some(first)) = (statement.open != NOWHERE, own, first) {
            all += 1;
            deeper += usize::from(first > own);
        }
    }
    // Without any block left, lines that are indented at all say enough.
    if all == 0 { indents.iter().flatten().any(|indent| *indent > 0) } else { deeper * 10 >= all * 9 }
}
