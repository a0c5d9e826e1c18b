//! Maps inside of Markdown: fenced blocks of code, and the markers between which pictures are kept. Knows nothing of what a map
//! says, nor how it is drawn.
//!
//! ```text
//! <!-- journey: maps/trial.journey view=map -->
//! what was drawn last
//! <!-- /journey -->
//! ```
//!
//! A marker without a file means the block of code above it. Entry points: [`read`], [`rewrite`].

mod blocks;
mod cursor;
mod html;
mod order;

pub use order::{Order, SHOWS, Show};

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{SourceId, Span};
use blocks::{Comment, Fence};
use std::ops::Range;

/// What a Markdown text holds of ours, in the order of the text.
#[derive(Debug, Default)]
pub struct Page {
    pub codes: Vec<Code>,
    pub slots: Vec<Slot>,
    /// Every marker has its partner: where the pictures begin and end is known.
    pub is_whole: bool,
}

/// A fenced block with a map.
#[derive(Debug)]
pub struct Code {
    /// The map, as a file of its own would hold it.
    pub text: String,
    /// Of each line, where it begins in the map, and in the page.
    lines: Vec<(u32, u32)>,
    /// The fences and all between them, without the last line break.
    pub range: Range<usize>,
    /// The opening fence's line from its signs on.
    pub head: Span,
    pub order: Order,
    /// The words behind the language, which mean something to us alone.
    pub words: Range<usize>,
    /// What lines in the place of the block begin with.
    pub prefix: String,
}

/// A place for pictures, between two markers.
#[derive(Debug)]
pub struct Slot {
    /// The first marker.
    pub head: Span,
    pub order: Order,
    /// The block that is drawn, by number, where no file is named.
    pub code: Option<usize>,
    /// The lines between the markers.
    pub between: Range<usize>,
    prefix: String,
}

/// Finds maps and the places of pictures in a text, whatever it holds. What is wrong with markers is reported.
pub fn read(source: SourceId, text: &str) -> (Page, Vec<Diagnostic>) {
    let found = blocks::blocks(text);
    let mut page = Page { is_whole: true, ..Page::default() };
    let mut problems = Vec::new();
    for fence in &found.fences {
        let info = text.get(fence.info.clone()).unwrap_or("");
        let Some(words) = order::of_fence(info) else { continue };
        let at = fence.info.end - words.len();
        let span = Span::new(source, at, fence.info.end);
        let (order, wrong) = Order::read(words, span);
        problems.extend(wrong);
        page.codes.push(code(source, text, fence, (order, at..fence.info.end)));
    }
    let mut open: Option<(&Comment, Span, Order)> = None;
    for comment in &found.comments {
        let span = Span::new(source, comment.range.start, comment.range.end);
        match order::of_comment(text.get(comment.range.clone()).unwrap_or("")) {
            None => {}
            Some(order::Marker::Begin(words)) => {
                if let Some((_, first, _)) = open.take() {
                    page.is_whole = false;
                    problems.push(nested(span, first));
                }
                let at = comment.range.start + words.start;
                let words = text.get(at..comment.range.start + words.end).unwrap_or("");
                let (order, wrong) = Order::read(words, Span::new(source, at, at + words.len()));
                problems.extend(wrong);
                open = Some((comment, span, order));
            }
            Some(order::Marker::End) => match open.take() {
                Some((first, head, order)) if first.inside == comment.inside => {
                    let above = page.codes.partition_point(|it| it.range.end <= first.range.start);
                    let code = above.checked_sub(1);
                    let between = first.line.end..comment.line.start;
                    page.slots.push(Slot { head, order, code, between, prefix: first.prefix.clone() });
                }
                Some((_, head, _)) => {
                    page.is_whole = false;
                    problems.push(apart(span, head));
                }
                None => {
                    page.is_whole = false;
                    problems.push(alone(span));
                }
            },
        }
    }
    if let Some((_, span, _)) = open {
        page.is_whole = false;
        problems.push(unclosed(span));
    }
    for slot in page.slots.iter().filter(|it| it.order.file.is_none() && it.code.is_none()) {
        problems.push(
            Diagnostic::new(
                codes::MARKER_UNREADABLE,
                slot.head,
                "the marker names no file, and no map stands above it",
            )
            .help("name one, as in `<!-- journey: maps/trial.journey -->`"),
        );
    }
    (page, problems)
}

/// A place in a text, and what is to stand there.
pub type Edit = (Range<usize>, String);

/// The text with new lines between some of its markers: `contents[i]` belongs to `slots[i]`; `None` leaves them as they are.
/// Nothing else changes.
pub fn rewrite(text: &str, slots: &[Slot], contents: &[Option<String>]) -> String {
    let pairs = slots.iter().zip(contents);
    let edits = pairs.filter_map(|(slot, it)| Some((slot.between.clone(), slot.lines(text, it.as_ref()?))));
    edit(text, &edits.collect::<Vec<_>>())
}

/// The text with other text in some places, which come in their order and do not overlap.
pub fn edit(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut copied = 0;
    for (range, new) in edits {
        out.push_str(text.get(copied..range.start).unwrap_or(""));
        out.push_str(new);
        copied = range.end;
    }
    out.push_str(text.get(copied..).unwrap_or(""));
    out
}

impl Slot {
    /// Lines as they stand between the markers, with the indentation and the line ends of the first one. `content` has `\n` between
    /// them.
    pub fn lines(&self, text: &str, content: &str) -> String {
        let before = text.get(..self.between.start).unwrap_or("");
        let end = if before.ends_with("\r\n") { "\r\n" } else { "\n" };
        let mut out = String::with_capacity(content.len());
        for line in content.split('\n') {
            let line = format!("{}{line}", self.prefix);
            out.push_str(line.trim_end_matches([' ', '\t']));
            out.push_str(end);
        }
        out
    }
}

impl Code {
    /// Where a place in the map stands in the page.
    pub fn place(&self, span: Span) -> Span {
        let end = if span.end > span.start { self.offset(span.end - 1) + 1 } else { self.offset(span.start) };
        Span { source: self.head.source, start: self.offset(span.start), end }
    }

    fn offset(&self, at: u32) -> u32 {
        let line = self.lines.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        self.lines.get(line).map_or(self.head.end, |(start, place)| place + at.saturating_sub(*start))
    }
}

fn code(source: SourceId, text: &str, fence: &Fence, (order, words): (Order, Range<usize>)) -> Code {
    let mut map = String::new();
    let mut lines = Vec::with_capacity(fence.lines.len() + 1);
    for line in &fence.lines {
        lines.push((map.len() as u32, line.start as u32));
        map.push_str(text.get(line.clone()).unwrap_or(""));
    }
    // What is found at the end of the map stands there in the page, too.
    lines.extend(fence.lines.last().map(|it| (map.len() as u32, it.end as u32)));
    let head = Span::new(source, fence.range.start, fence.info.end.max(fence.range.start + 3));
    Code { text: map, lines, range: fence.range.clone(), head, order, words, prefix: fence.prefix.clone() }
}

fn nested(span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(codes::MARKER_UNPAIRED, span, "a picture begins before the one above has ended")
        .label("begins here")
        .also(first, "this one has no end")
        .help("write `<!-- /journey -->` on a line of its own between the two")
}

fn unclosed(span: Span) -> Diagnostic {
    Diagnostic::new(codes::MARKER_UNPAIRED, span, "the place of a picture has no end")
        .label("begins here")
        .help("write `<!-- /journey -->` on a line of its own below it")
}

fn alone(span: Span) -> Diagnostic {
    Diagnostic::new(codes::MARKER_UNPAIRED, span, "the place of a picture ends here and begins nowhere")
        .help("write `<!-- journey: FILE -->` above it, or `<!-- journey -->` for the map in the block above")
}

fn apart(span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(
        codes::MARKER_UNPAIRED,
        span,
        "the place of a picture ends in another quote or list than it begins in",
    )
    .label("ends here")
    .also(first, "begins here")
    .help("indent both alike, with the same `>` before them")
}
