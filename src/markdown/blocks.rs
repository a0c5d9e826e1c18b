//! Where fenced code and comments stand in a Markdown text: as much of CommonMark's block structure (0.31) as it takes to know
//! that. Quotes and lists are followed to any depth; what a paragraph says is nobody's business here.

use super::cursor::Cursor;
use super::html;
use std::ops::Range;

/// Fenced code, and comments that have a line to themselves, in the order of the text.
#[derive(Debug, Default)]
pub struct Blocks {
    pub fences: Vec<Fence>,
    pub comments: Vec<Comment>,
}

/// Fenced code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fence {
    /// From the first sign of the opening fence to the end of the last line, without its line break.
    pub range: Range<usize>,
    /// What stands behind the opening fence, trimmed.
    pub info: Range<usize>,
    /// Each line of the code without what quotes, lists and the fence's own indentation put before it, with its line break.
    pub lines: Vec<Range<usize>>,
    /// What lines in the place of the code begin with.
    pub prefix: String,
}

/// A comment that has a line to itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    pub range: Range<usize>,
    /// Its whole line, with the line break.
    pub line: Range<usize>,
    /// What lines below it begin with, to stay in the same quotes and lists.
    pub prefix: String,
    /// The quote or list item around it, by number; 0 outside of all.
    pub inside: u32,
}

/// Reads a text, whatever it holds.
pub fn blocks(text: &str) -> Blocks {
    let mut reader = Reader { text, containers: Vec::new(), leaf: Leaf::None, numbered: 0, blocks: Blocks::default() };
    let mut start = 0;
    while start < text.len() {
        let end = memchr::memchr(b'\n', &text.as_bytes()[start..]).map_or(text.len(), |at| start + at + 1);
        reader.line(start..end);
        start = end;
    }
    reader.blocks
}

/// Deeper quotes and lists are read as text: nobody writes them, and each would be looked through once more.
const DEEPEST: usize = 64;

/// What holds other blocks.
#[derive(Debug, Clone, Copy)]
struct Container {
    number: u32,
    /// Of a list item, how far its lines are indented; `None` for a quote.
    width: Option<usize>,
    /// A list item of which nothing but its sign was read.
    is_empty: bool,
}

/// The open block that holds no others.
#[derive(Debug, Clone)]
enum Leaf {
    None,
    Paragraph,
    /// The last of the fences.
    Fence {
        sign: u8,
        length: usize,
        indent: usize,
    },
    Html(html::End),
}

struct Reader<'t> {
    text: &'t str,
    containers: Vec<Container>,
    leaf: Leaf,
    numbered: u32,
    blocks: Blocks,
}

impl<'t> Reader<'t> {
    fn line(&mut self, whole: Range<usize>) {
        let text = self.text.get(whole.clone()).unwrap_or("");
        let mut cursor = Cursor::new(text.trim_end_matches(['\n', '\r']));
        let matched = self.follow(&mut cursor);
        let is_inside = matched == self.containers.len();
        match self.leaf {
            Leaf::Fence { sign, length, indent } if is_inside => {
                self.code(&mut cursor, &whole, (sign, length, indent));
                return;
            }
            Leaf::Html(end) if is_inside && !(end == html::End::Blank && cursor.is_blank()) => {
                self.comment(&cursor, &whole);
                if end.is_in(cursor.rest()) {
                    self.leaf = Leaf::None;
                }
                return;
            }
            Leaf::Fence { .. } | Leaf::Html(_) => self.leaf = Leaf::None,
            Leaf::None | Leaf::Paragraph => {}
        }
        self.open(cursor, &whole, matched);
    }

    /// Goes past what the line repeats of the open containers, and tells how many it goes on in.
    fn follow(&mut self, cursor: &mut Cursor<'t>) -> usize {
        for (index, container) in self.containers.iter().enumerate() {
            let goes_on = match container.width {
                None => cursor.take_quote(),
                Some(_) if cursor.is_blank() => !container.is_empty,
                Some(width) if cursor.indent() >= width => {
                    cursor.skip(width);
                    true
                }
                Some(_) => false,
            };
            if !goes_on {
                return index;
            }
        }
        self.containers.len()
    }

    /// A line of code, or the fence that ends it.
    fn code(&mut self, cursor: &mut Cursor<'t>, whole: &Range<usize>, (sign, length, indent): (u8, usize, usize)) {
        let Some(fence) = self.blocks.fences.last_mut() else { return };
        let line_end = whole.start + cursor.line().len();
        fence.range.end = line_end;
        let rest = cursor.rest().trim_start_matches([' ', '\t']);
        let signs = rest.bytes().take_while(|it| *it == sign).count();
        if cursor.indent() < 4 && signs >= length && rest[signs..].trim_matches([' ', '\t']).is_empty() {
            self.leaf = Leaf::None;
            return;
        }
        cursor.skip(indent);
        fence.lines.push(whole.start + cursor.at()..whole.end);
    }

    /// What begins on this line, behind the containers that it goes on in.
    fn open(&mut self, mut cursor: Cursor<'t>, whole: &Range<usize>, mut matched: usize) {
        let all = self.containers.len();
        let has_paragraph = matches!(self.leaf, Leaf::Paragraph);
        // Only a line that goes on in everything stands directly behind a paragraph.
        let mut follows_paragraph = has_paragraph && matched == all && !cursor.is_blank();
        let mut begins = false;
        loop {
            if cursor.is_blank() {
                self.close(matched);
                self.leaf = Leaf::None;
                return;
            }
            if cursor.indent() >= 4 {
                if begins || !has_paragraph {
                    // Indented code: a line decides for itself.
                    self.close(matched);
                    self.fill();
                    self.leaf = Leaf::None;
                    return;
                }
                break;
            }
            let rest = cursor.rest().trim_start_matches([' ', '\t']);
            let has_room = matched < DEEPEST;
            if has_room && rest.starts_with('>') {
                self.close(matched);
                cursor.take_quote();
                self.push(None);
            } else if let Some((sign, length, info)) = fence(rest) {
                self.close(matched);
                self.fill();
                self.begin_fence(&mut cursor, whole, (sign, length), info);
                return;
            } else if let Some(end) = html::begins(rest, has_paragraph && !begins) {
                self.close(matched);
                self.fill();
                self.comment(&cursor, whole);
                self.leaf = if end.is_in(rest) { Leaf::None } else { Leaf::Html(end) };
                return;
            } else if is_heading(rest) || is_rule(rest) || (follows_paragraph && is_underline(rest)) {
                self.close(matched);
                self.fill();
                self.leaf = Leaf::None;
                return;
            } else if let Some(width) = has_room.then(|| item(&mut cursor, follows_paragraph)).flatten() {
                self.close(matched);
                self.push(Some(width));
            } else {
                break;
            }
            matched = self.containers.len();
            follows_paragraph = false;
            begins = true;
        }
        // A paragraph goes on over a line that leaves out the signs of its quotes and lists.
        if begins || !has_paragraph {
            self.close(matched);
        }
        self.fill();
        self.leaf = Leaf::Paragraph;
    }

    fn begin_fence(&mut self, cursor: &mut Cursor<'t>, whole: &Range<usize>, (sign, length): (u8, usize), info: &str) {
        let before = cursor.at();
        let indent = cursor.indent();
        cursor.skip(indent);
        let line_end = whole.start + cursor.line().len();
        // The last characters of the line that are no blanks; an empty info stands at the line's end.
        let end = whole.start + cursor.line().trim_end_matches([' ', '\t']).len();
        self.blocks.fences.push(Fence {
            range: whole.start + cursor.at()..line_end,
            info: end - info.len()..end,
            lines: Vec::new(),
            prefix: format!("{}{}", prefix(&cursor.line()[..before]), " ".repeat(indent)),
        });
        self.leaf = Leaf::Fence { sign, length, indent };
    }

    /// Takes a comment down if the rest of the line is one.
    fn comment(&mut self, cursor: &Cursor<'t>, whole: &Range<usize>) {
        let line = cursor.line();
        let rest = cursor.rest().trim_matches([' ', '\t']);
        let is_one = rest.starts_with("<!--") && rest.find("-->").is_some_and(|at| at >= 4 && at + 3 == rest.len());
        let is_open = matches!(self.leaf, Leaf::Html(end) if end != html::End::Blank);
        if !is_one || is_open {
            return;
        }
        let end = line.trim_end_matches([' ', '\t']).len();
        let start = end - rest.len();
        self.blocks.comments.push(Comment {
            range: whole.start + start..whole.start + end,
            line: whole.clone(),
            prefix: prefix(&line[..start]),
            inside: self.containers.last().map_or(0, |it| it.number),
        });
    }

    fn push(&mut self, width: Option<usize>) {
        self.fill();
        self.numbered += 1;
        self.containers.push(Container { number: self.numbered, width, is_empty: width.is_some() });
        self.leaf = Leaf::None;
    }

    /// Leaves the containers that a line does not go on in.
    fn close(&mut self, matched: usize) {
        if matched < self.containers.len() {
            self.containers.truncate(matched);
            self.leaf = Leaf::None;
        }
    }

    /// Something stands in the open list items. Only the innermost can have been empty: what opens in another fills it.
    fn fill(&mut self) {
        if let Some(innermost) = self.containers.last_mut() {
            innermost.is_empty = false;
        }
    }
}

/// What lines below begin with, where this stands before the first: the signs of quotes, blanks for those of lists.
fn prefix(before: &str) -> String {
    before.chars().map(|it| if matches!(it, '>' | '\t') { it } else { ' ' }).collect()
}

/// The sign of an opening fence, how often it stands there, and what follows.
fn fence(rest: &str) -> Option<(u8, usize, &str)> {
    let sign = *rest.as_bytes().first().filter(|it| matches!(it, b'`' | b'~'))?;
    let length = rest.bytes().take_while(|it| *it == sign).count();
    let info = rest[length..].trim_matches([' ', '\t']);
    (length >= 3 && !(sign == b'`' && info.contains('`'))).then_some((sign, length, info))
}

fn is_heading(rest: &str) -> bool {
    let level = rest.bytes().take_while(|it| *it == b'#').count();
    (1..=6).contains(&level) && matches!(rest.as_bytes().get(level), None | Some(b' ' | b'\t'))
}

/// Three or more of one sign on a line.
fn is_rule(rest: &str) -> bool {
    let mut signs = rest.bytes().filter(|it| !matches!(it, b' ' | b'\t'));
    let Some(first @ (b'*' | b'-' | b'_')) = signs.next() else { return false };
    let mut count = 1;
    signs.all(|it| {
        count += 1;
        it == first
    }) && count >= 3
}

/// What makes a heading of the paragraph above.
fn is_underline(rest: &str) -> bool {
    let line = rest.trim_end_matches([' ', '\t']);
    line.bytes().all(|it| it == b'=') || line.bytes().all(|it| it == b'-')
}

/// Goes past the sign of a list item, and tells how far what belongs to it is indented.
fn item(cursor: &mut Cursor<'_>, follows_paragraph: bool) -> Option<usize> {
    let indent = cursor.indent();
    let rest = cursor.rest().trim_start_matches([' ', '\t']);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let length = match rest.as_bytes() {
        [b'-' | b'+' | b'*', ..] => 1,
        _ if (1..=9).contains(&digits) && rest[digits..].starts_with(['.', ')']) => digits + 1,
        _ => return None,
    };
    let behind = &rest[length..];
    let is_bare = behind.trim_matches([' ', '\t']).is_empty();
    if !is_bare && !behind.starts_with([' ', '\t']) {
        return None;
    }
    // A paragraph is not cut by an empty item, nor by a number that may well be a part of it.
    if follows_paragraph && (is_bare || (digits > 0 && rest[..digits].parse() != Ok(1))) {
        return None;
    }
    cursor.skip(indent);
    cursor.advance(length);
    let blanks = cursor.indent();
    // With five or more, indented code begins behind the first.
    let room = if is_bare || blanks >= 5 { 1 } else { blanks };
    cursor.skip(room);
    Some(indent + length + room)
}
