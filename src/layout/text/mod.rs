//! Breaks texts into lines of a given width. Knows the fonts and the rules of line breaking; knows no cards and lanes.
//!
//! Lines are as few as possible and of these the most even ones (least squares), which do not end in a word of one or
//! two letters where that can be avoided, and rather end after a punctuation mark. Words are hyphenated only where one
//! alone is wider than a line.

mod breaking;
mod pieces;
mod words;

use std::borrow::Cow;

use crate::font;
use crate::locale::Locale;
use crate::scene::{Few, Run};
use crate::theme::Type;

use breaking::Row;
use pieces::Pieces;

/// How much wider than measured every text may come out before it touches what is beside it: a reader without our font
/// sees it in another one, and DejaVu Sans and Verdana are wider than Inter.
pub const SLACK: f64 = 0.06;

/// One line of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'t> {
    /// Without blanks at its ends and without soft hyphens; with a hyphen where a word was divided.
    pub text: Cow<'t, str>,
    /// As measured in px, without [`SLACK`].
    pub width: f64,
}

impl<'t> Line<'t> {
    /// In the style of its text; `breaks` says whether it begins a new line.
    pub fn run(self, breaks: bool) -> Run<'t> {
        Run { text: self.text, breaks, kind: None, ink: None, width: self.width as f32 }
    }
}

/// Breaks `text` into lines that fit into `max_width` px with [`SLACK`] to spare; at least one grapheme stands in a line,
/// however narrow. A line feed always breaks; blank lines are left out, so a blank text gives no lines.
pub fn break_lines<'t>(text: &'t str, kind: Type, max_width: f64, locale: &Locale) -> Few<Line<'t>> {
    // A width that is no number holds nothing: the lines are then as narrow as can be.
    let limit = if max_width.is_nan() { 0.0 } else { max_width / (1.0 + SLACK) };
    let nature = Nature::of(text);
    let is_graphic = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    // Nearly always there is one paragraph with nothing to trim, and mostly it fits.
    if !nature.untidy && is_graphic(text.as_bytes().first()) && is_graphic(text.as_bytes().last()) {
        let width = width_of(text, kind);
        if width <= limit {
            return Few::one(Line { text: Cow::Borrowed(text), width });
        }
        return break_paragraph(text, nature, limit, &Setting::new(kind, locale)).into();
    }
    let setting = Setting::new(kind, locale);
    let paragraphs = text.split('\n').map(str::trim).filter(|it| !it.is_empty());
    let lines = |it| {
        let nature = Nature::of(it);
        let width = setting.width(it);
        if !nature.untidy && width <= limit {
            return vec![Line { text: Cow::Borrowed(it), width }];
        }
        break_paragraph(it, nature, limit, &setting)
    };
    paragraphs.flat_map(lines).collect()
}

/// As [`break_lines`], of a text that may have been made for this picture.
pub fn break_cow<'t>(text: Cow<'t, str>, kind: Type, max_width: f64, locale: &Locale) -> Few<Line<'t>> {
    match text {
        Cow::Borrowed(text) => break_lines(text, kind, max_width, locale),
        Cow::Owned(text) => {
            let lines = break_lines(&text, kind, max_width, locale);
            if let [Line { text: Cow::Borrowed(line), width }] = lines[..]
                && line.len() == text.len()
            {
                return Few::one(Line { text: Cow::Owned(text), width });
            }
            lines.map(|_, it| Line { text: Cow::Owned(it.text.into_owned()), width: it.width })
        }
    }
}

/// Breaks a text without line feeds and without blanks at its ends, which is wider than a line or is shown otherwise.
fn break_paragraph<'t>(text: &'t str, nature: Nature, limit: f64, setting: &Setting) -> Vec<Line<'t>> {
    let untidy = nature.untidy;
    let mut pieces = Pieces::of(text, nature, setting);
    pieces.divide_wide(text, limit, setting);
    let mut lines = Vec::new();
    breaking::break_evenly(&pieces.all, limit, setting, |row: Row| {
        let slice = text.get(row.start..row.end).unwrap_or("");
        let mut text = if untidy { Cow::Owned(tidied(slice)) } else { Cow::Borrowed(slice) };
        if row.hyphen {
            text.to_mut().push('-');
        }
        if !text.is_empty() {
            let width = if untidy { setting.width(&text) } else { row.width };
            lines.push(Line { text, width });
        }
    });
    // They were found from the last to the first.
    lines.reverse();
    lines
}

/// The least `max_width` in px at which [`break_lines`] divides no word of `text`, save those that alone would ask for
/// more than `hyphenate_above` px: of these the longest part counts, and never as more than `hyphenate_above`.
pub fn longest_word_width(text: &str, kind: Type, locale: &Locale, hyphenate_above: f64) -> f64 {
    let setting = Setting::new(kind, locale);
    let limit = hyphenate_above / (1.0 + SLACK);
    // The least number that survives the division in `break_lines`, whatever the rounding.
    let with_slack = |width: f64| width * (1.0 + SLACK) + 1e-6;
    if let Some(longest) = pieces::longest_plain_word(text, &setting)
        && longest <= limit
    {
        return with_slack(longest);
    }
    let mut longest: f64 = 0.0;
    for paragraph in text.split('\n') {
        let paragraph = paragraph.trim();
        let mut pieces = Pieces::of(paragraph, Nature::of(paragraph), &setting);
        pieces.divide_wide(paragraph, limit, &setting);
        for piece in &pieces.all {
            let hyphen = if piece.hyphenated { setting.hyphen } else { 0.0 };
            longest = longest.max(piece.width() + hyphen);
        }
    }
    with_slack(longest)
}

/// Whether each word of `text`, as blanks part them, has at most `short` bytes or is no wider than `limit` px, without
/// [`SLACK`]. Allocates nothing.
pub fn words_fit(text: &str, kind: Type, short: usize, limit: f64) -> bool {
    // By bytes: in words of five letters, a search made for long texts takes longer.
    let mut words = text.as_bytes().split(|byte| *byte == b' ');
    words.all(|word| word.len() <= short || str::from_utf8(word).is_ok_and(|word| width_of(word, kind) <= limit))
}

/// The width in px of a text in one line, without [`SLACK`].
pub fn width_of(text: &str, kind: Type) -> f64 {
    let style = kind.style();
    font::width(text, style.face, style.size, style.tracking)
}

/// How a text is set.
struct Setting<'l> {
    style: crate::theme::TypeStyle,
    locale: &'l Locale<'l>,
    /// The width of a hyphen, of a unit of the font and of the blank that tracking adds, in px.
    hyphen: f64,
    unit: f64,
    tracking: f64,
}

/// How far a text reaches: advances and, for the tracking, characters.
#[derive(Clone, Copy, Debug, Default)]
struct Extent {
    units: u32,
    chars: u32,
}

impl<'l> Setting<'l> {
    fn new(kind: Type, locale: &'l Locale) -> Self {
        let style = kind.style();
        let hyphen = font::width("-", style.face, style.size, style.tracking);
        Setting { style, locale, hyphen, unit: style.size / font::UNITS_PER_EM, tracking: style.tracking * style.size }
    }

    fn px(&self, extent: Extent) -> f64 {
        f64::from(extent.units) * self.unit + f64::from(extent.chars) * self.tracking
    }

    fn width(&self, text: &str) -> f64 {
        font::width(text, self.style.face, self.style.size, self.style.tracking)
    }
}

/// Characters that no line shows: soft hyphen, zero-width space, word joiner.
fn is_invisible(char: char) -> bool {
    matches!(char, '\u{AD}' | '\u{200B}' | '\u{2060}')
}

/// What a text asks for, found in one pass over its bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Nature {
    /// It must be copied to be shown: a renderer shows a run of blanks as one, and no invisible characters.
    untidy: bool,
    /// It has characters beyond Latin, Greek, Cyrillic and their punctuation: words may end without a blank.
    foreign: bool,
    /// It has no other characters than those of ASCII.
    ascii: bool,
}

impl Nature {
    fn of(text: &str) -> Nature {
        let (mut graphic, mut doubled) = (true, false);
        let mut before = 0;
        for byte in text.bytes() {
            graphic &= matches!(byte, b' '..=b'~');
            doubled |= byte == b' ' && before == b' ';
            before = byte;
        }
        if graphic { Nature { untidy: doubled, foreign: false, ascii: true } } else { Nature::of_any(text) }
    }

    fn of_any(text: &str) -> Nature {
        let mut nature = Nature::default();
        let mut before = 0;
        for byte in text.bytes() {
            match byte {
                b'!'..=b'~' => {}
                b' ' => nature.untidy |= before == b' ',
                0..0x20 | 0x7F => nature.untidy = true,
                // Behind its lead byte: U+0080 to U+009F and U+00AD; U+200B and U+2060 (with those that begin alike).
                0x80..=0x9F | 0xAD if before == 0xC2 => nature.untidy = true,
                0x8B if before == 0x80 => nature.untidy |= text.contains(is_invisible),
                0xA0 if before == 0x81 => nature.untidy |= text.contains(is_invisible),
                // U+1E00 to U+1FFF and U+2000 to U+2DFF.
                0x80..0xB8 if before == 0xE1 => nature.foreign = true,
                0xB8.. if before == 0xE2 => nature.foreign = true,
                0xD6..=0xE0 | 0xE3.. => nature.foreign = true,
                _ => {}
            }
            before = byte;
        }
        nature.ascii = text.is_ascii();
        nature
    }
}

fn tidied(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    for char in text.chars().filter(|&char| !is_invisible(char)) {
        let blank = char == ' ' || char.is_control();
        if !blank {
            out.push(char);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests;
