//! Writes statements line by line. Every line ends without blanks.

use super::comments::{Entry, Home};
use crate::order;
use crate::source::Span;
use crate::statement::{Piece, Role};
use crate::vocabulary::{inline_order, keyword_width};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

pub(super) fn write(text: &str, entries: &[Entry<'_, '_>], comments: &[Span], homes: &[Home]) -> String {
    let mut writer = Writer {
        text,
        entries,
        comments,
        alone: Vec::new(),
        next_alone: 0,
        at_line: FxHashMap::default(),
        at_close: FxHashMap::default(),
        next: 0,
        depth: 0,
        fresh: true,
        out: String::with_capacity(text.len() + text.len() / 8),
    };
    for (comment, home) in comments.iter().zip(homes) {
        match home {
            Home::Alone { inside, .. } => writer.alone.push((*comment, *inside)),
            Home::Line(at) => _ = writer.at_line.insert(*at, *comment),
            Home::Close(at) => _ = writer.at_close.insert(*at, *comment),
            // Found again between the values of its list.
            Home::List(_) => {}
        }
    }
    writer.block(None);
    writer.out
}

struct Writer<'a, 't, 's> {
    text: &'a str,
    entries: &'a [Entry<'t, 's>],
    comments: &'a [Span],
    /// The comments on lines of their own, each with the statement in whose block it stands.
    alone: Vec<(Span, Option<usize>)>,
    next_alone: usize,
    at_line: FxHashMap<usize, Span>,
    at_close: FxHashMap<usize, Span>,
    /// The next statement to write.
    next: usize,
    depth: usize,
    /// Nothing stands in the block yet: no empty line begins it.
    fresh: bool,
    out: String,
}

impl Writer<'_, '_, '_> {
    /// Writes the statements in the block of `parent` (of the file: `None`), with the comments between them.
    fn block(&mut self, parent: Option<usize>) {
        self.fresh = true;
        while let Some(entry) = self.entries.get(self.next).filter(|it| it.parent == parent) {
            self.comments_before(entry.start);
            self.statement(self.next);
            self.fresh = false;
        }
        while self.alone.get(self.next_alone).is_some_and(|(_, inside)| *inside == parent) {
            self.comment_alone();
        }
    }

    fn comments_before(&mut self, at: u32) {
        while self.alone.get(self.next_alone).is_some_and(|(comment, _)| comment.start < at) {
            self.comment_alone();
        }
    }

    fn comment_alone(&mut self) {
        let Some((comment, _)) = self.alone.get(self.next_alone).copied() else { return };
        self.next_alone += 1;
        self.begin_line(comment.start);
        self.comment(comment);
        self.out.push('\n');
        self.fresh = false;
    }

    fn statement(&mut self, at: usize) {
        let Some(entry) = self.entries.get(at) else { return };
        self.next = at + 1;
        self.begin_line(entry.start);
        self.line(entry);
        let line = self.at_line.get(&at).copied();
        let close = self.at_close.get(&at).copied();
        let has_comments = self.alone.get(self.next_alone).is_some_and(|(_, inside)| *inside == Some(at));
        if !(entry.has_lines || has_comments || line.is_some() && close.is_some()) {
            self.line_comment(line.or(close));
            return;
        }
        self.out.push_str(" {");
        self.line_comment(line);
        self.depth += 1;
        self.block(Some(at));
        self.depth -= 1;
        self.indent(self.depth);
        self.out.push('}');
        self.line_comment(close);
    }

    /// The keyword and what follows it.
    fn line(&mut self, entry: &Entry<'_, '_>) {
        let (node, word) = (entry.node, entry.node.word());
        self.out.push_str(word);
        let pieces = in_order(node.pieces().collect(), |child| {
            node.row().and_then(|row| row.block).map_or(0, |place| inline_order(place, child))
        });
        let around = entry.parent.and_then(|it| self.entries[it].node.row());
        let width = keyword_width(around, node.row().filter(|_| !node.is_attribute())).unwrap_or(0);
        for (index, piece) in pieces.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|it| pieces.get(it));
            match before {
                None => self.blanks(width.saturating_sub(word.chars().count()).max(1)),
                Some(before) if goes_on(before, piece) => self.comma(before.value.span, piece.value.span),
                Some(_) => self.out.push(' '),
            }
            self.out.push_str(&with_plain_line_ends(piece.value.raw));
        }
    }

    /// What stands between two values of a list: a line break only where the author broke it.
    fn comma(&mut self, before: Span, after: Span) {
        self.out.push(',');
        let (from, to) = (before.end, after.start);
        if !self.text[from as usize..to as usize].contains('\n') {
            self.out.push(' ');
            return;
        }
        let first = self.comments.partition_point(|it| it.start < from);
        let mut end = from;
        for comment in self.comments[first..].iter().take_while(|it| it.start < to) {
            if self.text[end as usize..comment.start as usize].contains('\n') {
                self.out.push('\n');
                self.indent(self.depth + 2);
            } else {
                self.out.push(' ');
            }
            self.comment(*comment);
            end = comment.end;
        }
        self.out.push('\n');
        self.indent(self.depth + 2);
    }

    /// Ends the line, with the comment that stands there.
    fn line_comment(&mut self, comment: Option<Span>) {
        if let Some(comment) = comment {
            self.out.push(' ');
            self.comment(comment);
        }
        self.out.push('\n');
    }

    fn comment(&mut self, comment: Span) {
        self.out.push_str(self.text.get(comment.range()).unwrap_or(""));
    }

    /// Begins the line of what stood at `at`, after an empty line if one stood before it.
    fn begin_line(&mut self, at: u32) {
        if !self.fresh && follows_empty_line(&self.text[..at as usize]) {
            self.out.push('\n');
        }
        self.indent(self.depth);
    }

    fn indent(&mut self, depth: usize) {
        self.blanks(2 * depth);
    }

    fn blanks(&mut self, count: usize) {
        self.out.extend(std::iter::repeat_n(' ', count));
    }
}

/// The arguments as they stand; then the attributes in the order of the vocabulary, then the inline children, each with its values.
pub(super) fn in_order<'s>(pieces: Vec<Piece<'s>>, order_of_child: impl Fn(&str) -> usize) -> Vec<Piece<'s>> {
    let mut word = (0, 0);
    let mut keyed: Vec<((u8, usize), Piece<'s>)> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        word = match piece.role {
            Role::Attribute(at) => (1, usize::from(at)),
            Role::Child => (2, order_of_child(piece.value.raw)),
            Role::Slot(_) => word,
        };
        keyed.push((word, piece));
    }
    order::sort_by_key(&mut keyed, |(word, _)| *word);
    keyed.into_iter().map(|(_, piece)| piece).collect()
}

/// Whether the second piece is a further value of the list that the first one belongs to.
fn goes_on(first: &Piece<'_>, second: &Piece<'_>) -> bool {
    matches!((first.role, second.role), (Role::Slot(one), Role::Slot(other)) if one == other)
}

pub(super) fn with_plain_line_ends(raw: &str) -> Cow<'_, str> {
    if raw.contains('\r') { Cow::Owned(raw.replace("\r\n", "\n")) } else { Cow::Borrowed(raw) }
}

/// Whether the line before the one that the text ends in is empty, and nothing stands in this one.
fn follows_empty_line(before: &str) -> bool {
    let blank = |it: char| it != '\n' && it.is_whitespace();
    let line = before.trim_end_matches(blank).strip_suffix('\n');
    line.is_some_and(|it| it.trim_end_matches(blank).ends_with('\n'))
}
