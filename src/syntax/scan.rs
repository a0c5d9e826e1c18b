//! Looks at the bytes of a file before the parser does: encoding, size, depth, characters that do not show.
//! Works in one pass, without recursion, so that the findings are the same on every thread.

use crate::diagnostic::{self, Diagnostic, codes};
use crate::source::{Source, SourceId, Span};

/// A larger file is reported, not read.
pub const MAX_BYTES: usize = 64 << 20;

/// Blocks within blocks that are read; the one after is reported and passed over.
pub const MAX_DEPTH: usize = 64;

/// The text of a file, or why there is none.
#[derive(Debug)]
pub struct Decoded {
    /// Without a byte-order mark. Of a file that is not UTF-8: something to show around the finding.
    pub text: String,
    pub found: Option<Undecodable>,
}

/// Why a file is not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undecodable {
    /// At this byte (from 0) of the file and this byte of `text`.
    NotUtf8 {
        byte: usize,
        shown: usize,
        value: u8,
    },
    TooLarge {
        bytes: usize,
    },
}

/// Bytes to text. What is not UTF-8 is not guessed at: half of a file would be read wrongly, so none of it is.
pub fn decode(bytes: Vec<u8>) -> Decoded {
    if bytes.len() > MAX_BYTES {
        return Decoded { found: Some(Undecodable::TooLarge { bytes: bytes.len() }), text: String::new() };
    }
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with('\u{FEFF}') {
                text.drain(..'\u{FEFF}'.len_utf8());
            }
            Decoded { text, found: None }
        }
        Err(error) => {
            let byte = error.utf8_error().valid_up_to();
            let bytes = error.as_bytes();
            let value = bytes.get(byte).copied().unwrap_or(0);
            let text = String::from_utf8_lossy(bytes);
            let bom = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
            let found = Some(Undecodable::NotUtf8 { byte, shown: byte - bom.min(byte), value });
            Decoded { text: text[bom..].to_owned(), found }
        }
    }
}

impl Undecodable {
    /// As a finding in the source that holds the decoded text.
    pub fn report(self, source: &Source) -> Diagnostic {
        match self {
            Undecodable::TooLarge { bytes } => {
                let megabytes = bytes.div_ceil(1 << 20);
                let message = format!("the file has {megabytes} MiB, and {} are read at most", MAX_BYTES >> 20);
                Diagnostic::new(codes::FILE_TOO_LARGE, Span::new(source.id, 0, 0), message)
                    .help("split it, and `import` the parts")
            }
            Undecodable::NotUtf8 { byte, shown, value } => {
                let (line, _) = source.line_column(shown as u32);
                let end = source.text[shown..].chars().next().map_or(shown, |it| shown + it.len_utf8());
                let message =
                    format!("the file is not UTF-8: byte {} (0x{value:02X}, on line {line}) cannot be read", byte + 1);
                Diagnostic::new(codes::NOT_UTF8, Span::new(source.id, shown, end), message)
                    .label("from here on it is another encoding")
                    .help("save the file as UTF-8; nothing of it was read")
            }
        }
    }
}

/// What was found, and the text for the parser where it is not the file's own: as long, with blanks for what must not be parsed.
pub(super) struct Scan {
    pub masked: Option<String>,
    pub found: Vec<Diagnostic>,
    /// Three quotes stand somewhere: a text may go over several lines.
    pub triple: bool,
}

/// What a byte means to the scan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Plain,
    Quote,
    Slash,
    Open,
    Close,
    /// Not to stand in a text at all.
    Control,
    /// Begins a character that may be invisible: U+00A0, U+2000 and so on.
    Hidden,
}

const CLASSES: [Class; 256] = {
    let mut table = [Class::Plain; 256];
    let mut byte = 0;
    while byte < 32 {
        table[byte] = Class::Control;
        byte += 1;
    }
    table[b'\t' as usize] = Class::Plain;
    table[b'\n' as usize] = Class::Plain;
    table[b'\r' as usize] = Class::Control;
    table[127] = Class::Control;
    table[b'"' as usize] = Class::Quote;
    table[b'/' as usize] = Class::Slash;
    table[b'{' as usize] = Class::Open;
    table[b'}' as usize] = Class::Close;
    table[0xC2] = Class::Hidden;
    table[0xE2] = Class::Hidden;
    table[0xE3] = Class::Hidden;
    table[0xEF] = Class::Hidden;
    table
};

/// Finds what a text must not hold, and hides it from the parser.
pub(super) fn scan(source: &Source) -> Scan {
    if is_plain(&source.text) {
        return Scan { masked: None, found: Vec::new(), triple: false };
    }
    let mut scanner = Scanner::new(source);
    scanner.run();
    scanner.finish(source)
}

/// Whether a glance is enough: no character that may be hidden, no text over several lines, and no depth near the limit.
/// True of nearly every file, and an order of magnitude cheaper than to read its strings and comments.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    // In pieces of a fixed size, so that the compiler looks at many bytes at once.
    let (pieces, rest) = bytes.as_chunks::<PIECE>();
    let suspicious = |piece: usize, len: usize| (piece * PIECE..piece * PIECE + len).any(|at| hides(bytes, at));
    let hidden = pieces.iter().enumerate().any(|(index, piece)| may_hide(piece) && suspicious(index, PIECE))
        || suspicious(pieces.len(), rest.len());
    !hidden && !may_be_deep(bytes) && !has_triple(bytes)
}

fn has_triple(bytes: &[u8]) -> bool {
    memchr::memmem::find(bytes, b"\"\"\"").is_some()
}

const PIECE: usize = 64;

/// Whether a byte is among them at which a control character or one that does not show may begin.
fn may_hide(piece: &[u8; PIECE]) -> bool {
    let may = |byte: u8| {
        (byte < 32) & (byte != b'\n') & (byte != b'\t')
            | (byte == 127)
            | (byte == 0xC2)
            | (byte == 0xE2)
            | (byte == 0xE3)
            | (byte == 0xEF)
    };
    piece.iter().fold(false, |found, byte| found | may(*byte))
}

/// Whether blocks may lie deeper than is read. They are counted at least as deep as they are: each `{` counts, but only
/// a `}` that is surely none of a text.
fn may_be_deep(bytes: &[u8]) -> bool {
    let mut depth = 0;
    for at in memchr::memchr2_iter(b'{', b'}', bytes) {
        match bytes[at] {
            b'{' if depth == MAX_DEPTH => return true,
            b'{' => depth += 1,
            _ if begins_line(bytes, at) => depth = usize::saturating_sub(depth, 1),
            _ => {}
        }
    }
    false
}

/// Whether a control character or one that does not show stands at `at`.
fn hides(bytes: &[u8], at: usize) -> bool {
    let next = |ahead: usize| bytes.get(at + ahead).copied().unwrap_or(0);
    match (next(0), next(1), next(2)) {
        (b'\n' | b'\t', ..) => false,
        (0..=31 | 127, ..) => true,
        (0xC2, 0x80..=0xA0, _) => true,
        (0xE2, 0x80, 0x80..=0x8F | 0xA8..=0xAF) | (0xE2, 0x81, 0x9F..=0xAF) => true,
        (0xE3, 0x80, 0x80) | (0xEF, 0xBB, 0xBF) => true,
        _ => false,
    }
}

fn begins_line(bytes: &[u8], at: usize) -> bool {
    let before = bytes[..at].iter().rev().find(|byte| !matches!(byte, b' ' | b'\t'));
    before.is_none_or(|byte| *byte == b'\n')
}

struct Scanner<'a> {
    text: &'a str,
    source: SourceId,
    /// What the parser must not see, in order.
    blanks: Vec<(usize, usize)>,
    found: Vec<Diagnostic>,
    depth: usize,
    /// Where the block that lies too deep begins.
    too_deep: Option<usize>,
    /// The first control character, and how many there are.
    controls: Option<(usize, usize)>,
    /// Bidi controls are reported once a line.
    bidi_line_end: usize,
    /// False once three quotes were found that nothing closes: no later ones can be closed either.
    lines_close: bool,
}

impl<'a> Scanner<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            text: &source.text,
            source: source.id,
            blanks: Vec::new(),
            found: Vec::new(),
            depth: 0,
            too_deep: None,
            controls: None,
            bidi_line_end: 0,
            lines_close: true,
        }
    }

    fn run(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            at = match CLASSES[usize::from(*byte)] {
                Class::Plain => at + 1,
                Class::Quote => self.string(at),
                Class::Slash => self.slash(at),
                Class::Open => self.open(at),
                Class::Close => self.close(at),
                Class::Control => self.control(at, true),
                Class::Hidden => self.hidden(at, true),
            };
        }
    }

    /// Where the string at `at` ends. It must read strings exactly as the grammar does.
    fn string(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        if bytes[at..].starts_with(b"\"\"\"") {
            if self.lines_close
                && let Some(end) = self.lines_end(at + 3)
            {
                self.inside(at, end);
                return end;
            }
            // Nothing closes it: like any other string it ends at its line. The parser is shown a single quote.
            self.lines_close = false;
            self.blanks.push((at, at + 2));
            return self.string(at + 2);
        }
        let mut end = at + 1;
        loop {
            match bytes.get(end) {
                None | Some(b'\n') => return self.unclosed(at, end),
                Some(b'"') => break,
                Some(b'\\') if bytes.get(end + 1).is_some_and(|it| *it != b'\n') => end += 2,
                _ => end += 1,
            }
        }
        self.inside(at, end);
        end + 1
    }

    /// Offset after the three quotes that close the text which begins at `at`.
    fn lines_end(&self, at: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut end = at;
        while end < bytes.len() {
            match bytes[end] {
                b'\\' => end += 2,
                b'"' if bytes[end..].starts_with(b"\"\"\"") => return Some(end + 3),
                _ => end += 1,
            }
        }
        None
    }

    /// A string without its quote ends at its line, or before the braces that end the line.
    fn unclosed(&mut self, at: usize, line_end: usize) -> usize {
        let line = &self.text[at..line_end];
        let trimmed = line.trim_end_matches([' ', '\t', '\r']);
        let braces = trimmed.trim_end_matches(['}', ' ', '\t', '\r']);
        let end = match braces.strip_suffix('{') {
            Some(before) => at + before.len(),
            None if trimmed.ends_with('}') => at + braces.len(),
            None => line_end,
        };
        self.inside(at, end);
        end.max(at + 1)
    }

    /// Hidden and control characters inside a string or a comment.
    fn inside(&mut self, from: usize, to: usize) {
        let mut at = from;
        while at < to {
            at = match CLASSES[usize::from(self.text.as_bytes()[at])] {
                Class::Control => self.control(at, false),
                Class::Hidden => self.hidden(at, false),
                _ => at + 1,
            };
        }
    }

    fn slash(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        if bytes.get(at + 1) != Some(&b'/') || (at > 0 && bytes[at - 1] == b':') {
            return at + 1;
        }
        let end = self.text[at..].find('\n').map_or(self.text.len(), |offset| at + offset);
        self.inside(at, end);
        end
    }

    fn open(&mut self, at: usize) -> usize {
        self.depth += 1;
        if self.depth == MAX_DEPTH + 1 {
            self.too_deep = Some(at);
        }
        at + 1
    }

    fn close(&mut self, at: usize) -> usize {
        if self.depth == MAX_DEPTH + 1
            && let Some(from) = self.too_deep.take()
        {
            self.pass_over(from, at + 1);
        }
        self.depth = self.depth.saturating_sub(1);
        at + 1
    }

    /// Reports the block at `from`, and hides it from the parser.
    fn pass_over(&mut self, from: usize, to: usize) {
        let message = format!("blocks lie in each other more than {MAX_DEPTH} deep");
        self.found.push(
            Diagnostic::new(codes::NESTED_TOO_DEEP, Span::new(self.source, from, from + 1), message)
                .label("this block is passed over")
                .help("is a `}` missing above?"),
        );
        // What was hidden inside is hidden with it.
        while self.blanks.last().is_some_and(|last| last.0 >= from) {
            self.blanks.pop();
        }
        self.blanks.push((from, to));
    }

    fn control(&mut self, at: usize, hide: bool) -> usize {
        let bytes = self.text.as_bytes();
        if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') {
            return at + 1;
        }
        self.controls = Some(self.controls.map_or((at, 1), |(first, count)| (first, count + 1)));
        if hide {
            self.blanks.push((at, at + 1));
        }
        at + 1
    }

    /// Characters above ASCII that do not show. Blanks of other scripts separate items like any blank.
    fn hidden(&mut self, at: usize, hide: bool) -> usize {
        let Some(char) = self.text.get(at..).and_then(|rest| rest.chars().next()) else { return at + 1 };
        let end = at + char.len_utf8();
        let bidi = matches!(char, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        let control = matches!(char, '\u{80}'..='\u{9F}');
        if bidi {
            self.bidi(at, end);
        }
        if control {
            self.controls = Some(self.controls.map_or((at, 1), |(first, count)| (first, count + 1)));
        }
        if hide
            && (bidi
                || control
                || char.is_whitespace()
                || matches!(char, '\u{FEFF}' | '\u{200B}' | '\u{200E}' | '\u{200F}'))
        {
            self.blanks.push((at, end));
        }
        end
    }

    fn bidi(&mut self, at: usize, end: usize) {
        if at < self.bidi_line_end {
            return;
        }
        self.bidi_line_end = self.text[at..].find('\n').map_or(self.text.len(), |offset| at + offset);
        let code = self.text[at..].chars().next().map_or(0, u32::from);
        let message = format!("the invisible character U+{code:04X} changes the order in which this line is shown");
        self.found.push(
            Diagnostic::new(codes::BIDI_CONTROL, Span::new(self.source, at, end), message)
                .label("the line may not be what it looks like")
                .help("take it out; text that runs from right to left needs none"),
        );
    }

    fn finish(mut self, source: &Source) -> Scan {
        if let Some(from) = self.too_deep.take() {
            self.pass_over(from, self.text.len());
        }
        if let Some((first, count)) = self.controls {
            self.found.push(report_control(source, first, count));
        }
        diagnostic::sort_by_place(&mut self.found);
        let triple = has_triple(self.text.as_bytes());
        Scan { masked: masked(self.text, &self.blanks), found: self.found, triple }
    }
}

fn report_control(source: &Source, at: usize, count: usize) -> Diagnostic {
    let char = source.text[at..].chars().next().unwrap_or('\0');
    let (line, _) = source.line_column(at as u32);
    let span = Span::new(source.id, at, at + char.len_utf8());
    let message = format!("the control character U+{:04X} stands at byte {} (line {line})", u32::from(char), at + 1);
    let finding = Diagnostic::new(codes::CONTROL_CHARACTER, span, message);
    let help = match (char, count) {
        ('\0', 3..) => "the file may be UTF-16: save it as UTF-8".to_owned(),
        ('\r', _) => "a line ends with a line feed, or with a carriage return and a line feed".to_owned(),
        (_, 1) => "take it out".to_owned(),
        (_, 2) => "take it out; one more stands in this file".to_owned(),
        _ => format!("take it out; {} more stand in this file", count - 1),
    };
    finding.help(help)
}

/// The text with blanks over some ranges, line breaks kept; `None` where there is nothing to hide.
fn masked(text: &str, blanks: &[(usize, usize)]) -> Option<String> {
    if blanks.is_empty() {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (from, to) in blanks {
        out.push_str(&text[at..*from]);
        out.extend(text[*from..*to].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        at = *to;
    }
    out.push_str(&text[at..]);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn scanned(text: &str) -> Scan {
        let source = Source::new(SourceId(0), "a.journey", text);
        let mut scanner = Scanner::new(&source);
        scanner.run();
        scanner.finish(&source)
    }

    fn pieces() -> impl Strategy<Value = String> {
        let open = "a {\n".repeat(20);
        let close = "}\n".repeat(20);
        let piece = prop::sample::select(vec![
            "\"".to_owned(),
            "\"\"\"".into(),
            "{".into(),
            "}".into(),
            "\n".into(),
            "//".into(),
            "\\".into(),
            "\r\n".into(),
            "\u{A0}".into(),
            "“".into(),
            "\u{202E}".into(),
            "\u{7}".into(),
            " x ".into(),
            open,
            close,
        ]);
        prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        /// What a glance lets pass, a closer look finds nothing in.
        #[test]
        fn a_glance_misses_nothing(text in prop_oneof![pieces(), any::<String>()]) {
            if is_plain(&text) {
                let scan = scanned(&text);
                prop_assert!(scan.masked.is_none() && scan.found.is_empty(), "{:?}", scan.found);
            }
        }
    }

    #[test]
    fn a_glance_is_enough_for_a_map() {
        assert!(is_plain(include_str!("../../tests/maps/trial-next.journey")));
        assert!(!is_plain("team a // \u{202A}\n") && !is_plain("a\u{A0}b") && !is_plain("\r"));
    }
}
