//! Runs the grammar over a file and lines its pairs up as a flat [`Document`]. What a figure is and what is wrong with
//! an item is asked of `value`; what the bytes of a file must not hold is found by `scan` before.

use super::ast::{Document, Extent, Form, Item, NOWHERE, State, Statement};
use super::pieces::Pieces;
use super::scan;
use super::string;
use super::value::{self, Reading};
use crate::diagnostic::{self, Diagnostic, Edit, codes};
use crate::source::{Source, Span};
use pest::iterators::Pairs;
use pest::{Parser, Token};
use std::ops::Range;

/// The parser that pest makes of the grammar, apart because its code is not ours to document.
mod grammar {
    #![allow(missing_debug_implementations, reason = "generated")]

    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/journey.pest"]
    pub struct Grammar;
}

use grammar::{Grammar, Rule};

/// Reads a file as statements, items and blocks. Never fails: what cannot be read is reported, and marked in the document.
///
/// Braces that do not match are left to `statement`, which knows from the words where a block should end.
pub fn parse(source: &Source) -> (Document, Vec<Diagnostic>) {
    parse_by(source, PIECE)
}

/// So many bytes of a long file are parsed at once. Their tokens, ten times as many bytes, stay in the processor's cache
/// and take the place of those before in memory, which the system hands out once.
const PIECE: usize = 64 << 10;

/// The same, for any size of pieces: it changes nothing in what is read.
pub fn parse_by(source: &Source, piece: usize) -> (Document, Vec<Diagnostic>) {
    let scan::Scan { masked, found, triple } = scan::scan(source);
    let text = masked.as_deref().unwrap_or(&source.text);
    let mut builder = Builder::new(source, text, found);
    // Whether a line lies inside a text over several lines is not seen from the line.
    let size = if triple { usize::MAX } else { piece };
    for piece in Pieces::of(text, size) {
        match Grammar::parse(Rule::file, &text[piece.clone()]) {
            Ok(pairs) => builder.read(pairs, piece),
            Err(error) => return (Document::empty(source.id), vec![refused(source, piece.start, &error)]),
        }
    }
    builder.finish()
}

/// The grammar alone, for the benchmark: the number of tokens it makes.
pub fn parse_bare(text: &str) -> usize {
    Grammar::parse(Rule::file, text).map_or(0, |pairs| pairs.tokens().len())
}

/// The grammar takes every text, so only the parser's own limit of stack space is left: `scan` keeps far below it.
fn refused(source: &Source, from: usize, error: &pest::error::Error<Rule>) -> Diagnostic {
    let at = match error.location {
        pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => from + at,
    };
    Diagnostic::new(
        codes::NESTED_TOO_DEEP,
        Span::new(source.id, at, at),
        "the file cannot be read: its blocks lie too deep in each other",
    )
}

struct Builder<'a> {
    text: &'a str,
    document: Document,
    found: Vec<Diagnostic>,
    /// How many of the findings are those of the scan.
    scanned: usize,
    /// The statements whose blocks are open.
    open: Vec<u32>,
    /// Between a keyword and the end of its line or its `{`.
    in_line: bool,
    /// A comma came, and the item after it has not.
    comma: Option<Extent>,
    /// The file ended; blocks that end now have no brace.
    at_end: bool,
    /// The last statement has no block yet, and no brace came after it.
    may_open: bool,
    /// Offset of the last `}`, until the next statement.
    last_close: Option<u32>,
}

impl<'a> Builder<'a> {
    fn new(source: &Source, text: &'a str, found: Vec<Diagnostic>) -> Self {
        Self {
            text,
            document: Document::empty(source.id),
            scanned: found.len(),
            found,
            open: Vec::new(),
            in_line: false,
            comma: None,
            at_end: false,
            may_open: false,
            last_close: None,
        }
    }

    /// Takes what the grammar made of a piece of the text. Blocks that are open at its end go on in the next one.
    fn read(&mut self, pairs: Pairs<'_, Rule>, piece: Range<usize>) {
        let tokens = pairs.tokens();
        self.reserve(tokens.len(), &piece);
        let mut start = 0;
        for token in tokens {
            match token {
                Token::Start { rule: Rule::block, pos } => self.open_block(piece.start + pos.pos()),
                Token::Start { rule: Rule::statement, .. } => self.in_line = true,
                Token::Start { pos, .. } => start = piece.start + pos.pos(),
                Token::End { rule: Rule::EOI, .. } if piece.end < self.text.len() => return,
                Token::End { rule, pos } => self.end(rule, start, piece.start + pos.pos()),
            }
        }
    }

    /// Makes room for the whole file where its first piece is known: about eight tokens a statement, and two items, measured
    /// on real maps.
    fn reserve(&mut self, tokens: usize, piece: &Range<usize>) {
        if piece.start == 0 {
            let all = tokens * self.text.len().div_ceil(piece.len().max(1));
            self.document.statements.reserve(all / 7);
            self.document.items.reserve(all / 4);
        }
    }

    fn end(&mut self, rule: Rule, start: usize, end: usize) {
        match rule {
            Rule::path => self.path(start, end),
            Rule::string => self.string(start, end),
            Rule::figure => self.figure(start, end),
            Rule::keyword => self.begin(start, end, State::Sound),
            Rule::statement => {
                self.end_line();
                self.in_line = false;
            }
            Rule::block => self.close_block(end),
            Rule::comment => self.comment(start, end),
            Rule::comma => self.comma(start),
            Rule::junk => self.begin(start, start, State::Junk),
            Rule::unclosed => self.unclosed(start, end),
            Rule::quoted => self.quoted(start, end),
            Rule::odd => self.odd(start, end),
            // It may close what an earlier piece opened.
            Rule::stray if !self.open.is_empty() => self.close_block(end),
            Rule::stray => self.document.strays.push(start as u32),
            Rule::EOI => self.at_end = true,
            _ => {}
        }
    }

    fn begin(&mut self, start: usize, end: usize, state: State) {
        let index = self.document.statements.len() as u32;
        let keyword = Extent { start: start as u32, end: end as u32 };
        let items = self.document.items.len() as u32;
        self.document.statements.push(Statement {
            keyword,
            items,
            after: index + 1,
            open: NOWHERE,
            close: NOWHERE,
            state,
        });
        self.may_open = true;
        if let Some(close) = self.last_close.take() {
            self.check_own_line(close as usize + 1, start, end);
        }
    }

    /// After a block a statement needs a line of its own, or a `;`.
    fn check_own_line(&mut self, from: usize, start: usize, end: usize) {
        if self.text.get(from..start).is_some_and(|between| !between.contains(['\n', ';'])) {
            let span = self.span(start, end);
            let line = self.text[..start].rfind('\n').map_or(0, |end| end + 1);
            let indent: String = self.text[line..start].chars().take_while(|it| matches!(it, ' ' | '\t')).collect();
            let edit = Edit { span: self.span(from, start), text: format!("\n{indent}") };
            self.damage();
            self.found.push(
                Diagnostic::new(codes::CROWDED_LINE, span, "after a block a statement needs a line of its own")
                    .label("this stands behind a `}`")
                    .fix("put it on the next line", vec![edit]),
            );
        }
    }

    /// What the line lacks at its end.
    fn end_line(&mut self) {
        if let Some(comma) = self.comma.take() {
            self.report_comma(comma, "nothing follows the comma");
        }
    }

    fn open_block(&mut self, at: usize) {
        if !self.in_line && self.may_open {
            self.brace_on_next_line(at);
        } else if !self.in_line {
            self.begin(at, at, State::Junk);
            let span = self.span(at, at + 1);
            self.found.push(
                Diagnostic::new(codes::UNREADABLE_TEXT, span, "a block needs a keyword before its `{`")
                    .label("this `{` belongs to nothing"),
            );
        } else {
            self.end_line();
        }
        let index = self.document.statements.len() as u32 - 1;
        if let Some(statement) = self.document.statements.last_mut() {
            statement.open = at as u32;
        }
        self.open.push(index);
        self.in_line = false;
        self.may_open = false;
        self.last_close = None;
    }

    fn brace_on_next_line(&mut self, at: usize) {
        let line_end = self.last_end();
        let from = self.span(line_end, line_end);
        let brace = self.span(at, at + 1);
        let gone = self.alone_on_line(at).map_or(brace, |line_break| self.span(line_break, at + 1));
        self.found.push(
            Diagnostic::new(codes::BRACE_ON_NEXT_LINE, brace, "a `{` must stand on the line of its keyword")
                .also(from, "it belongs here")
                .fix(
                    "move it up",
                    vec![Edit { span: from, text: " {".into() }, Edit { span: gone, text: String::new() }],
                ),
        );
    }

    /// Where the line before that of the character at `at` ends, if nothing else stands on its line.
    fn alone_on_line(&self, at: usize) -> Option<usize> {
        let before = self.text[..at].trim_end_matches([' ', '\t']).strip_suffix('\n')?;
        let behind = self.text[at + 1..].split('\n').next()?;
        behind.trim().is_empty().then(|| before.strip_suffix('\r').unwrap_or(before).len())
    }

    fn close_block(&mut self, end: usize) {
        let Some(index) = self.open.pop() else { return };
        let after = self.document.statements.len() as u32;
        let close = if self.at_end { NOWHERE } else { end as u32 - 1 };
        if let Some(statement) = self.document.statements.get_mut(index as usize) {
            statement.after = after;
            statement.close = close;
        }
        self.may_open = false;
        self.last_close = (close != NOWHERE).then_some(close);
        self.in_line = false;
    }

    fn comment(&mut self, start: usize, end: usize) {
        let end = start + self.text[start..end].trim_end().len();
        self.document.comments.push(Extent { start: start as u32, end: end as u32 });
    }

    fn comma(&mut self, at: usize) {
        // A comment between the lines of a list has moved the start; the comma is what the item before it is followed by.
        let from = self.last_end();
        let at = self.text[from..].find(',').map_or(at, |offset| from + offset);
        let here = Extent { start: at as u32, end: at as u32 + 1 };
        if self.is_junk() {
            self.check_start(at, at + 1);
        } else if self.comma.is_some() || self.line_items() == 0 {
            self.report_comma(here, "nothing stands before the comma");
        }
        self.comma = Some(here);
    }

    fn report_comma(&mut self, comma: Extent, message: &str) {
        let span = self.span(comma.start as usize, comma.end as usize);
        if self.damage() {
            self.found.push(
                Diagnostic::new(codes::MISPLACED_COMMA, span, message)
                    .label("a comma joins two values")
                    .fix("take it out", vec![Edit { span, text: String::new() }]),
            );
        }
    }

    fn path(&mut self, start: usize, end: usize) {
        let raw = &self.text[start..end];
        match value::check_path(raw) {
            None => self.push(start, end, Form::Name),
            Some(problem) => self.read_as(start, end, problem),
        }
    }

    fn string(&mut self, start: usize, end: usize) {
        self.push(start, end, Form::Text);
        let raw = &self.text[start..end];
        if let Some(bad) = string::has_escape(raw).then(|| value::unknown_escape(raw)).flatten() {
            let span = self.span(start + bad.start, start + bad.end);
            let doubled = Edit { span: self.span(start + bad.start, start + bad.start), text: "\\".into() };
            self.found.push(
                Diagnostic::new(codes::UNKNOWN_ESCAPE, span, format!("`{}` is no escape", &raw[bad]))
                    .help("there are `\\\"`, `\\\\`, `\\n`, `\\t` and `\\u{…}`; write a backslash as `\\\\`")
                    .fix("double the backslash", vec![doubled]),
            );
        }
    }

    fn figure(&mut self, start: usize, end: usize) {
        let raw = &self.text[start..end];
        let (form, problem) = value::figure(raw);
        if let Some(joined) = self.joins_last(start, raw, form) {
            self.join(joined.start as usize, end, form);
            return;
        }
        match problem {
            None => self.push(start, end, form),
            Some(problem) => self.read_as(start, end, problem),
        }
    }

    /// The item before, where this one goes on with it: `18 400`, `1h 30min`.
    fn joins_last(&self, start: usize, raw: &str, form: Form) -> Option<Item> {
        let last = *self.document.items.last().filter(|_| self.comma.is_none() && self.line_items() > 0)?;
        let (from, to) = (last.start as usize, last.end as usize);
        match (last.form, form) {
            (Form::Number, Form::Number | Form::Percent | Form::Money) => {
                (start == to + 1 && value::is_group(raw) && value::takes_groups(&self.text[from..to])).then_some(last)
            }
            (Form::Duration, Form::Duration) => value::goes_on(&self.text[from..to], raw).then_some(last),
            _ => None,
        }
    }

    /// Makes one item of the last one and of what ends at `end`, and reports that it was written as two.
    fn join(&mut self, start: usize, end: usize, form: Form) {
        if let Some(last) = self.document.items.last_mut() {
            last.end = end as u32;
            last.form = form;
        }
        let raw = &self.text[start..end];
        let span = self.span(start, end);
        let (code, what) = match form {
            Form::Duration => (codes::MALFORMED_DURATION, "a duration"),
            Form::Percent => (codes::MALFORMED_NUMBER, "a percentage"),
            _ => (codes::MALFORMED_NUMBER, "a number"),
        };
        if self.found.last().is_some_and(|before| before.code == code && before.span.start == span.start) {
            self.found.pop();
        }
        let text = value::without_blanks(raw, form);
        self.found.push(
            Diagnostic::new(code, span, format!("{what} has no blanks inside"))
                .label(format!("is this `{text}`?"))
                .fix(format!("write `{text}`"), vec![Edit { span, text }]),
        );
    }

    fn unclosed(&mut self, start: usize, end: usize) {
        let end = start + self.text[start..end].trim_end().len();
        self.push(start, end, Form::Text);
        self.damage();
        self.report_unclosed(start, end, "\"");
    }

    fn report_unclosed(&mut self, start: usize, end: usize, mark: &str) {
        if self.is_junk() {
            return;
        }
        // Words that were read before it began were most likely part of the text: one finding is enough for the line.
        let line = self.document.statements.last().map_or(0, |it| it.keyword.start);
        while self.found.len() > self.scanned && self.found.last().is_some_and(|it| it.span.start >= line) {
            self.found.pop();
        }
        let typographic = self.text[start + mark.len()..end].contains(['“', '”', '„']);
        let help = if typographic {
            "text ends with a plain `\"`, not with a typographic one"
        } else {
            "text ends on its line, with a `\"`"
        };
        self.found.push(
            Diagnostic::new(codes::UNCLOSED_STRING, self.span(start, end), "the text is not closed")
                .label("it begins here, and its line ends before it does")
                .help(help)
                .fix("close it at the end of the line", vec![Edit { span: self.span(end, end), text: "\"".into() }]),
        );
    }

    fn quoted(&mut self, start: usize, end: usize) {
        let raw = self.text[start..end].trim_end();
        let end = start + raw.len();
        self.push(start, end, Form::Text);
        let first = raw.chars().next().map_or(0, char::len_utf8);
        let last = raw[first..].chars().next_back().filter(|it| *it == '"' || string::OTHER_QUOTES.contains(it));
        let Some(last) = last.map(char::len_utf8) else {
            self.damage();
            return self.report_unclosed(start, end, &raw[..first]);
        };
        if self.is_junk() {
            return;
        }
        let edit = |from: usize, to: usize| Edit { span: self.span(from, to), text: "\"".into() };
        let edits = vec![edit(start, start + first), edit(end - last, end)];
        self.found.push(
            Diagnostic::new(codes::FOREIGN_QUOTES, self.span(start, end), "text stands in plain quotes: `\"`")
                .label("other quotation marks are part of a text")
                .fix("use plain quotes", edits),
        );
    }

    fn odd(&mut self, start: usize, end: usize) {
        let last = self.last_end();
        if last == start && self.document.statements.last().is_some() {
            return self.glued(start, end);
        }
        let raw = &self.text[start..end];
        if raw == "%" && self.comma.is_none() && self.last_form() == Some(Form::Number) {
            let from = self.document.items.last().map_or(start, |item| item.start as usize);
            return self.join(from, end, Form::Percent);
        }
        self.judge(start, end);
    }

    /// `start..end` sticks to the item before: together they are one odd thing.
    fn glued(&mut self, start: usize, end: usize) {
        if self.line_items() > 0 {
            let last = self.document.items.pop();
            let from = last.map_or(start, |item| item.start as usize);
            if last.is_some_and(|item| item.after_comma) {
                self.comma = Some(Extent { start: from as u32, end: from as u32 });
            }
            if last.is_some_and(|item| item.form == Form::Text) {
                self.push(from, start, Form::Text);
                return self.judge(start, end);
            }
            return self.judge(from, end);
        }
        let Some(statement) = self.document.statements.last_mut() else { return };
        statement.keyword.end = end as u32;
        statement.state = State::Junk;
        let from = statement.keyword.start as usize;
        let span = self.span(from, end);
        let raw = &self.text[from..end];
        let message = format!("`{}` cannot be read as a keyword", value::shown(raw));
        let mut finding = Diagnostic::new(codes::UNREADABLE_TEXT, span, message).label("a line begins with one word");
        if let Some(word) = raw.strip_suffix([':', '=']).filter(|word| value::is_word(word)) {
            finding = finding.fix(format!("write `{word}`"), vec![Edit { span, text: word.to_owned() }]);
        }
        self.found.push(finding);
    }

    fn judge(&mut self, start: usize, end: usize) {
        let raw = &self.text[start..end];
        if raw == "->" {
            return self.push(start, end, Form::Arrow);
        }
        self.read_as(start, end, value::odd(raw));
    }

    /// Takes an item as `reading` says, and reports it unless the line has been reported already.
    fn read_as(&mut self, start: usize, end: usize, reading: Reading) {
        let kept = start + reading.len;
        self.push(start, kept.min(end), reading.form);
        let silent = self.is_junk() || reading.form == Form::Unreadable && !self.damage();
        if !silent {
            let span = self.span(start, end);
            let mut finding = Diagnostic::new(reading.code, span, reading.message).label(reading.label);
            finding.help = reading.help;
            if let Some((title, text)) = reading.fix {
                finding = finding.fix(title, vec![Edit { span, text }]);
            }
            self.found.push(finding);
        }
    }

    fn push(&mut self, start: usize, end: usize, form: Form) {
        let after_comma = self.comma.take().is_some();
        self.document.items.push(Item { start: start as u32, end: end as u32, form, after_comma });
        if self.line_items() == 1 {
            self.check_start(start, end);
        }
    }

    /// The first item of a line without a keyword stands where the keyword should.
    fn check_start(&mut self, start: usize, end: usize) {
        let Some(statement) = self.document.statements.last_mut() else { return };
        if statement.state != State::Junk || statement.keyword.end > statement.keyword.start {
            return;
        }
        statement.keyword = Extent { start: start as u32, end: end as u32 };
        let shown = value::shown(&self.text[start..end]);
        self.found.push(
            Diagnostic::new(
                codes::UNREADABLE_TEXT,
                self.span(start, end),
                format!("a line cannot begin with `{shown}`"),
            )
            .label("a keyword should stand here"),
        );
    }

    /// Marks the line as reported; false if it was before.
    fn damage(&mut self) -> bool {
        match self.document.statements.last_mut() {
            Some(statement) if statement.state == State::Sound => {
                statement.state = State::Damaged;
                true
            }
            _ => false,
        }
    }

    /// The line has no keyword, which is all that is said about it.
    fn is_junk(&self) -> bool {
        self.document.statements.last().is_some_and(|it| it.state == State::Junk)
    }

    /// How many items the line has so far.
    fn line_items(&self) -> usize {
        self.document.statements.last().map_or(0, |it| self.document.items.len() - it.items as usize)
    }

    fn last_form(&self) -> Option<Form> {
        self.document.items.last().filter(|_| self.line_items() > 0).map(|item| item.form)
    }

    /// Where the last item of the line ends, or its keyword.
    fn last_end(&self) -> usize {
        let keyword = self.document.statements.last().map_or(0, |it| it.keyword.end as usize);
        self.document.items.last().filter(|_| self.line_items() > 0).map_or(keyword, |item| item.end as usize)
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.document.source, start, end)
    }

    fn finish(mut self) -> (Document, Vec<Diagnostic>) {
        while !self.open.is_empty() {
            self.close_block(self.text.len());
        }
        self.document.statements.shrink_to_fit();
        self.document.items.shrink_to_fit();
        diagnostic::sort_by_place(&mut self.found);
        (self.document, self.found)
    }
}
