//! The lines that a report shows: those of its labels, made safe to print, from whichever files they stand in.
//!
//! A text of its own, so that a report costs what it shows and not what the file holds: miette asks for places in
//! this text, and gets the file, line and column of the place they came from.

use super::visible::{picture, visible};
use crate::diagnostic::Diagnostic;
use crate::order;
use crate::source::{Source, Sources, Span};
use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

/// Labels that are at most this many lines apart stand in one picture, with the lines between them.
const TOGETHER: usize = 2;

/// Of a longer line, so many characters are shown around its labels: a file of one line is no reason for a report of one.
const WIDEST: usize = 200;

/// Characters kept before the first label of a line that is cut.
const BEFORE: usize = 40;

/// The text of one report, and where its labels went.
#[derive(Debug)]
pub struct Excerpt {
    text: String,
    groups: Vec<Group>,
    /// In the order of the diagnostic: the main place, then the secondary ones.
    pub labels: Vec<Mark>,
}

/// A place in the excerpt's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub start: usize,
    pub end: usize,
    /// Of the start in its file, from 0.
    column: usize,
}

/// Neighbouring lines of one file.
#[derive(Debug)]
struct Group {
    name: String,
    /// Of the first line, from 0.
    line: usize,
    /// Where each line begins in the excerpt; the last entry is where the group ends.
    starts: Vec<usize>,
}

/// A label before it has a place in the excerpt: which one it is, and the part of its first line that it covers.
#[derive(Debug, Clone, Copy)]
struct Target {
    label: usize,
    line: usize,
    start: usize,
    end: usize,
}

impl Excerpt {
    /// The main place's lines come first, so that a report is headed by it; then those of the secondary places, in their order.
    pub fn new(diagnostic: &Diagnostic, sources: &Sources) -> Self {
        let spans: Vec<Span> =
            std::iter::once(diagnostic.span).chain(diagnostic.secondary.iter().map(|it| it.span)).collect();
        let mut excerpt = Self {
            text: String::new(),
            groups: Vec::new(),
            labels: vec![Mark { start: 0, end: 0, column: 0 }; spans.len()],
        };
        let mut placed = vec![false; spans.len()];
        for first in 0..spans.len() {
            let Some(source) = sources.get(spans[first].source).filter(|_| !placed[first]) else { continue };
            let mut targets: Vec<Target> = spans
                .iter()
                .enumerate()
                .filter(|(label, span)| !placed[*label] && span.source == source.id)
                .map(|(label, span)| target(label, *span, source))
                .collect();
            order::sort_by_key(&mut targets, |it| (it.line, it.start));
            let group = around(&targets, first);
            group.iter().for_each(|it| placed[it.label] = true);
            excerpt.add(source, group);
        }
        excerpt
    }

    /// True where no place of the finding lies in a file that is known.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// Appends the lines from the first to the last target, which are of one file and in order.
    fn add(&mut self, source: &Source, targets: &[Target]) {
        let (Some(first), Some(last)) = (targets.first(), targets.last()) else { return };
        let mut group = Group { name: visible(&source.name, false).into_owned(), line: first.line, starts: Vec::new() };
        for line in first.line..=last.line {
            group.starts.push(self.text.len());
            let marked: Vec<&Target> = targets.iter().filter(|it| it.line == line).collect();
            self.add_line(source, line, &marked);
        }
        group.starts.push(self.text.len());
        self.groups.push(group);
    }

    fn add_line(&mut self, source: &Source, line: usize, marked: &[&Target]) {
        let start = source.lines().start_of(line, &source.text);
        let (text, _) = line_text(source, line);
        let window = window(text, marked.iter().map(|it| (it.start - start)..(it.end - start)));
        if window.start > 0 {
            self.text.push('…');
        }
        // Where each byte of the window has gone: only lines with marks or pictures need to know.
        let shown = self.text.len();
        for target in marked {
            let place = |offset: usize| {
                let upto = (offset - start).clamp(window.start, window.end);
                shown + text[window.start..upto].chars().map(|it| picture(it).unwrap_or(it).len_utf8()).sum::<usize>()
            };
            self.labels[target.label] = Mark {
                start: place(target.start),
                end: place(target.end),
                column: text[..target.start - start].chars().count(),
            };
        }
        self.text.push_str(&visible(&text[window.clone()], false));
        if window.end < text.len() {
            self.text.push('…');
        }
        self.text.push('\n');
    }
}

/// The targets that hang together with the label `first`: no two neighbours further apart than [`TOGETHER`].
fn around(targets: &[Target], first: usize) -> &[Target] {
    let at = targets.iter().position(|it| it.label == first).unwrap_or(0);
    let near = |pair: &[Target]| pair[1].line - pair[0].line <= TOGETHER;
    let before = targets[..=at].windows(2).rev().take_while(|pair| near(pair)).count();
    let after = targets[at..].windows(2).take_while(|pair| near(pair)).count();
    &targets[at - before..=at + after]
}

/// A label over several lines marks the first: what it is about begins there, and the rest may be a thousand lines.
fn target(label: usize, span: Span, source: &Source) -> Target {
    let text = &source.text;
    let floor = |offset: u32| {
        let mut at = (offset as usize).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(span.start);
    let line = source.lines().line_of(start as u32);
    let (_, end) = line_text(source, line);
    let start = start.min(end);
    Target { label, line, start, end: floor(span.end).clamp(start, end) }
}

/// A line without its line end, and the offset at which it ends.
fn line_text(source: &Source, line: usize) -> (&str, usize) {
    let start = source.lines().start_of(line, &source.text);
    let next = source.lines().start_of(line + 1, &source.text);
    let text = &source.text[start..next];
    let text = text.strip_suffix('\n').map_or(text, |it| it.strip_suffix('\r').unwrap_or(it));
    (text, start + text.len())
}

/// Which bytes of a line are shown: all, unless it is very long; then a stretch that begins shortly before the first mark.
fn window(text: &str, mut marks: impl Iterator<Item = std::ops::Range<usize>>) -> std::ops::Range<usize> {
    if text.len() <= WIDEST {
        return 0..text.len();
    }
    let first = marks.next().map_or(0, |it| it.start);
    let start = text[..first].char_indices().rev().take(BEFORE).last().map_or(first, |(at, _)| at);
    let end = text[start..].char_indices().nth(WIDEST).map_or(text.len(), |(at, _)| start + at);
    start..end
}

impl SourceCode for Excerpt {
    /// With lines around it, the whole group: what is shown was decided when the excerpt was made. Without, the
    /// lines of the span itself and the column of its start: so miette asks for the place that heads the picture.
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let (start, end) = (span.offset(), span.offset() + span.len());
        let at = self.groups.partition_point(|it| it.starts[0] <= start).saturating_sub(1);
        let group = self.groups.get(at).ok_or(MietteError::OutOfBounds)?;
        // Two groups are never one picture, even where their line numbers would let miette join them.
        if group.starts.last().is_none_or(|last| end > *last) {
            return Err(MietteError::OutOfBounds);
        }
        let lines = group.starts.len() - 1;
        let line_at = |offset: usize| group.starts[..lines].partition_point(|it| *it <= offset).saturating_sub(1);
        let around = lines_before + lines_after > 0;
        let (first, last) = if around { (0, lines - 1) } else { (line_at(start), line_at(end)) };
        let (from, to) = (group.starts[first], group.starts[last + 1]);
        let column = self.labels.iter().find(|it| it.start == start).map_or(0, |it| it.column);
        Ok(Box::new(MietteSpanContents::new_named(
            group.name.clone(),
            &self.text.as_bytes()[from..to],
            (from, to - from).into(),
            group.line + first,
            column,
            last - first + 1,
        )))
    }
}
