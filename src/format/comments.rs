//! Which statement a comment belongs to, so that it stays there whatever happens to the lines around it.

use crate::source::Span;
use crate::statement::{Node, Tree};

/// A statement with its block, as far as comments ask.
#[derive(Debug)]
pub(super) struct Entry<'t, 's> {
    pub node: Node<'t, 's>,
    pub start: u32,
    /// Where its line ends, before the block.
    pub line_end: u32,
    /// Where its block ends, or its line.
    pub end: u32,
    /// The statement in whose block it stands.
    pub parent: Option<usize>,
    /// It has statements in its block.
    pub has_lines: bool,
}

/// All statements of a file in the order of the text, without those that stand in their parent's line.
pub(super) fn entries<'t, 's>(tree: &'t Tree<'s>) -> Vec<Entry<'t, 's>> {
    let mut entries = Vec::new();
    for root in tree.roots() {
        add(root, None, &mut entries);
    }
    entries
}

/// Blocks lie in each other 64 deep at most, so the stack is safe.
fn add<'t, 's>(node: Node<'t, 's>, parent: Option<usize>, entries: &mut Vec<Entry<'t, 's>>) {
    let at = entries.len();
    let (line, full) = (node.span(), node.full_span());
    entries.push(Entry { node, start: line.start, line_end: line.end, end: full.end, parent, has_lines: false });
    for child in node.lines() {
        entries[at].has_lines = true;
        add(child, Some(at), entries);
    }
}

/// Where a comment belongs. Numbers are places in the list of [`entries`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    /// On a line of its own: in the block of a statement, before the first statement that begins behind it.
    Alone { inside: Option<usize>, before: usize },
    /// Between the values of a list, in the line of a statement.
    List(usize),
    /// At the end of the line of a statement.
    Line(usize),
    /// Behind the `}` of a statement.
    Close(usize),
}

/// The home of each comment; `comments` come in the order of the text.
///
/// At the end of a line a comment belongs to the outermost statement that begins on this line and holds what stands last
/// on it, because that is the one that an `allow` there holds for.
pub(super) fn homes(text: &str, entries: &[Entry<'_, '_>], comments: &[Span]) -> Vec<Home> {
    comments.iter().map(|comment| home(text, entries, comment.start)).collect()
}

fn home(text: &str, entries: &[Entry<'_, '_>], at: u32) -> Home {
    let before = entries.partition_point(|it| it.start < at);
    let Some(last) = before.checked_sub(1) else { return Home::Alone { inside: None, before } };
    if at < entries[last].line_end {
        return Home::List(last);
    }
    let line = text[..at as usize].rfind('\n').map_or(0, |end| end as u32 + 1);
    if is_blank(&text[line as usize..at as usize]) {
        let inside = around(entries, last).find(|it| at < entries[*it].end);
        return Home::Alone { inside, before };
    }
    if entries[last].start >= line {
        let on_line = around(entries, last).take_while(|it| entries[*it].start >= line);
        return Home::Line(on_line.last().unwrap_or(last));
    }
    let closed = around(entries, last).filter(|it| entries[*it].end <= at && entries[*it].end > entries[*it].line_end);
    match closed.filter(|it| entries[*it].end > line).last() {
        Some(closed) => Home::Close(closed),
        None => Home::Line(last),
    }
}

/// A statement and those around it, from the inside out.
fn around<'e>(entries: &'e [Entry<'_, '_>], at: usize) -> impl Iterator<Item = usize> + 'e {
    std::iter::successors(Some(at), |it| entries[*it].parent)
}

/// Nothing that the parser would see. (What it never sees, such as a mark of direction, is taken for a blank.)
fn is_blank(text: &str) -> bool {
    text.chars().all(|it| {
        it.is_whitespace() || matches!(it, ';' | '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    })
}
