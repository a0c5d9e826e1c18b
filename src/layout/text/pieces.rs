//! A text cut into pieces between which a line may end.

use unicode_linebreak::linebreaks;

use super::words::{self, Part};
use super::{Extent, Nature, Setting};
use crate::font;

/// What ending a line in a word of one or two letters costs: as much as a line with 70 % of it free.
const SHORT_WORD: f32 = 0.5;
/// Ending one in the middle of a word.
const DIVIDED_WORD: f32 = 0.4;
/// Ending one after a hyphen or slash of the author's.
const HYPHEN: f32 = 0.3;
/// Ending one in a number, which mostly counts what follows.
const COUNT: f32 = 0.15;
/// Ending one after a comma, semicolon or colon, and after a sentence.
const COMMA: f32 = -0.02;
const SENTENCE: f32 = -0.06;
/// Ending one before a quotation, which then stays together.
const BEFORE_QUOTE: f32 = -0.15;

/// A stretch of text that stays together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub start: u32,
    /// After its last visible character.
    pub end: u32,
    /// Px from the start of the text to both.
    pub from: f64,
    pub to: f64,
    /// Of ending a line after it.
    pub cost: f32,
    /// Whether a line that ends after it shows a hyphen that the text does not have.
    pub hyphenated: bool,
}

impl Piece {
    pub fn width(&self) -> f64 {
        self.to - self.from
    }
}

/// The pieces of a text, in order.
pub(super) struct Pieces {
    pub all: Vec<Piece>,
}

/// Where a scan stands: the word that it is in, or has just passed.
#[derive(Clone, Copy, Default)]
struct Word {
    start: usize,
    end: usize,
    from: Extent,
    to: Extent,
    /// Letters and digits of its last word.
    letters: u8,
    /// Whether it begins a number or a sum of money, which may belong to what follows.
    numeric: bool,
    last: char,
}

/// A character of a text, with what the scan asks of it.
struct Seen {
    char: char,
    class: u8,
    /// Bytes of the text.
    start: usize,
    end: usize,
    /// Its advance.
    units: u32,
}

/// The width in px of the longest word of a text in which blanks alone part words; `None` for any other text. Most
/// labels are such, and then this allocates nothing.
pub(super) fn longest_plain_word(text: &str, setting: &Setting) -> Option<f64> {
    let face = setting.style.face;
    let mut longest = Extent::default();
    let mut word = Extent::default();
    for char in text.chars() {
        match class(char) {
            BLANK => word = Extent::default(),
            LETTER if !has_word_ends(char) => return None,
            LETTER | OTHER if char < '\u{2190}' => {
                word.units += font::advance(char, face);
                word.chars += 1;
                // Compared in px: with letters set tight, a word of more units and more letters may be the shorter one.
                if setting.px(word) > setting.px(longest) {
                    longest = word;
                }
            }
            _ => return None,
        }
    }
    Some(setting.px(longest))
}

impl Pieces {
    /// Cuts `text`, which has no blanks at its ends, where a line may end between words.
    pub fn of(text: &str, nature: Nature, setting: &Setting) -> Pieces {
        // Few words are shorter than four letters and a blank on average; a longer text grows once.
        let mut pieces = Pieces { all: Vec::with_capacity(text.len() / 5 + 2) };
        let face = setting.style.face;
        if nature.ascii && !nature.untidy && text.bytes().all(|byte| ASCII_CLASSES[usize::from(byte & 0x7F)] != JOINT) {
            pieces.cut_words(text, font::ascii_advances(face), setting);
        } else if nature.ascii {
            let advances = font::ascii_advances(face);
            let seen = text.bytes().enumerate().map(|(start, byte)| Seen {
                char: char::from(byte),
                class: ASCII_CLASSES[usize::from(byte & 0x7F)],
                start,
                end: start + 1,
                units: u32::from(advances[usize::from(byte)]),
            });
            pieces.cut_at_blanks(text, seen, setting);
        } else if nature.foreign {
            pieces.cut_by_unicode(text, setting);
        } else {
            let seen = text.char_indices().map(|(start, char)| Seen {
                char,
                class: class(char),
                start,
                end: start + char.len_utf8(),
                units: font::advance(char, face),
            });
            pieces.cut_at_blanks(text, seen, setting);
        }
        pieces
    }

    /// Latin, Greek and Cyrillic: lines end at blanks, and behind hyphens and slashes between words. The general rules
    /// would also divide `e-mail` and `3–12`.
    fn cut_at_blanks(&mut self, text: &str, seen: impl Iterator<Item = Seen>, setting: &Setting) {
        let mut word = Word::default();
        let mut at = Extent::default();
        // Whether the scan is at a place where the word before may end.
        let mut blank = false;
        let mut joint = false;
        for Seen { char, class, start, end, units } in seen {
            if class == BLANK {
                blank = true;
            } else {
                if blank || joint {
                    let rest = text.get(start..).unwrap_or("");
                    if parts(&word, blank, class, text, rest) {
                        self.push(&word, setting);
                        if let Some(piece) = self.all.last_mut().filter(|_| blank && is_quote(char)) {
                            piece.cost += BEFORE_QUOTE;
                        }
                        word = Word { start, from: at, ..Word::default() };
                    } else {
                        // The cost of ending a line counts the letters of the last word.
                        (word.letters, word.numeric) = (0, false);
                    }
                    blank = false;
                }
                word.see(char, class);
                joint = class == JOINT;
            }
            at.units += units;
            at.chars += 1;
            if !blank {
                word.end = end;
                word.to = at;
            }
        }
        if word.end > word.start {
            self.push(&word, setting);
        }
    }

    /// As [`Pieces::cut_at_blanks`], of a text in ASCII without hyphens and slashes, word by word: most labels are such.
    fn cut_words(&mut self, text: &str, advances: &font::Advances, setting: &Setting) {
        let mut word = Word::default();
        let mut at = Extent::default();
        let mut start = 0;
        for letters in text.as_bytes().split(|byte| *byte == b' ') {
            let end = start + letters.len();
            let rest = text.get(start..).unwrap_or("");
            if start > 0 && parts(&word, true, OTHER, text, rest) {
                self.push(&word, setting);
                word = Word { start, from: at, ..Word::default() };
            } else {
                (word.letters, word.numeric) = (0, false);
            }
            for byte in letters {
                let byte = usize::from(*byte);
                at.units += u32::from(advances[byte]);
                word.see(char::from(byte as u8), ASCII_CLASSES[byte & 0x7F]);
            }
            at.chars += offset(letters.len());
            (word.end, word.to) = (end, at);
            // The blank behind it.
            at.units += u32::from(advances[usize::from(b' ')]);
            at.chars += 1;
            start = end + 1;
        }
        self.push(&word, setting);
    }

    /// Other scripts: lines end where Unicode's rules (UAX 14) say so.
    fn cut_by_unicode(&mut self, text: &str, setting: &Setting) {
        let mut start = 0;
        let mut from = 0.0;
        for (end, _) in linebreaks(text) {
            let (Some(piece), Some(rest)) = (text.get(start..end), text.get(end..)) else {
                continue;
            };
            let shown = piece.trim_end_matches(is_blank);
            let blank = shown.len() < piece.len();
            if !words::may_part(shown, blank, rest) {
                continue;
            }
            let mut word = Word::default();
            shown.chars().for_each(|char| word.see(char, class(char)));
            let to = from + setting.width(shown);
            if !shown.is_empty() {
                let (start, end) = (offset(start), offset(start + shown.len()));
                self.all.push(Piece { start, end, from, to, cost: word.cost_of_ending(), hyphenated: false });
            }
            from = if blank { from + setting.width(piece) } else { to };
            start = end;
        }
    }

    fn push(&mut self, word: &Word, setting: &Setting) {
        self.all.push(Piece {
            start: offset(word.start),
            end: offset(word.end),
            from: setting.px(word.from),
            to: setting.px(word.to),
            cost: word.cost_of_ending(),
            hyphenated: false,
        });
    }

    /// Divides the pieces that are wider than `limit` px: what rules kept together at its blanks, then words at soft
    /// hyphens, else where addresses and identifiers divide, else by the patterns of the locale, and where these do not
    /// help between graphemes.
    pub fn divide_wide(&mut self, text: &str, limit: f64, setting: &Setting) {
        if self.all.iter().all(|piece| piece.width() <= limit) {
            return;
        }
        let mut divided = Pieces { all: Vec::with_capacity(self.all.len() + 8) };
        for &piece in &self.all {
            if piece.width() <= limit {
                divided.all.push(piece);
            } else {
                divided.push_divided(text, piece, limit, setting);
            }
        }
        *self = divided;
    }

    fn push_divided(&mut self, text: &str, piece: Piece, limit: f64, setting: &Setting) {
        let whole = text.get(piece.start as usize..piece.end as usize).unwrap_or("");
        let mut from = piece.from;
        let mut start = piece.start as usize;
        for word in whole.split_inclusive(char::is_whitespace) {
            let shown = word.trim_end();
            let end_of_word = start + shown.len();
            words::divide(shown, limit, setting, &mut |part: Part| {
                let to = from + setting.width(part.text);
                let end = start + part.text.len();
                let within = end < end_of_word;
                let cost = if within { DIVIDED_WORD } else { piece.cost };
                let hyphenated = part.hyphen && within;
                self.all.push(Piece { start: offset(start), end: offset(end), from, to, cost, hyphenated });
                (from, start) = (to, end);
            });
            let blank = word.get(shown.len()..).unwrap_or("");
            from += setting.width(blank);
            start += blank.len();
        }
    }
}

/// Whether it opens a quotation, after a blank, in one of our languages.
fn is_quote(char: char) -> bool {
    matches!(char, '“' | '”' | '„' | '»' | '«' | '‘' | '’' | '‚')
}

impl Word {
    /// Takes in its next character.
    fn see(&mut self, char: char, class: u8) {
        match class {
            INVISIBLE => return,
            NUMBER => {
                self.numeric |= self.letters == 0;
                self.letters = self.letters.saturating_add(1);
            }
            LETTER => self.letters = self.letters.saturating_add(1),
            _ => {}
        }
        self.last = char;
    }

    /// What it costs to end a line with it.
    fn cost_of_ending(&self) -> f32 {
        match self.last {
            ',' | ';' | ':' | '，' | '；' | '：' | '、' => COMMA,
            '.' | '!' | '?' | '…' | '。' | '！' | '？' => SENTENCE,
            '-' | '/' => HYPHEN,
            '0'..='9' => COUNT,
            // An ideograph is a word of its own, and may end a line.
            last if self.letters <= 2 && last.is_alphabetic() && has_word_ends(last) => SHORT_WORD,
            _ => 0.0,
        }
    }
}

/// Whether a line may end after `word`, where the next one begins with a character of class `next` and `rest` is all that
/// follows. Asks the rules only where they may say no.
fn parts(word: &Word, blank: bool, next: u8, text: &str, rest: &str) -> bool {
    let certain = blank && !word.numeric && next != JOINT;
    certain || words::may_part(text.get(word.start..word.end).unwrap_or(""), blank, rest)
}

// What a character is to the scan.
const OTHER: u8 = 0;
const LETTER: u8 = 1;
/// A digit or a sign of a currency.
const NUMBER: u8 = 2;
const BLANK: u8 = 3;
/// Ends a part of a word, at which a line may end.
const JOINT: u8 = 4;
const INVISIBLE: u8 = 5;

static ASCII_CLASSES: [u8; 128] = ascii_classes();

const fn ascii_classes() -> [u8; 128] {
    let mut classes = [OTHER; 128];
    let mut code = 0;
    while code < 128 {
        classes[code as usize] = match code as u8 {
            0..=b' ' | 0x7F => BLANK,
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'0'..=b'9' | b'$' => NUMBER,
            b'-' | b'/' => JOINT,
            _ => OTHER,
        };
        code += 1;
    }
    classes
}

/// Blanks are white space (other than no-break spaces), the zero-width space and control characters; what is neither
/// blank nor punctuation nor symbol counts as a letter.
fn class(char: char) -> u8 {
    if char.is_ascii() {
        return ASCII_CLASSES[char as usize];
    }
    match char {
        '\u{80}'..'\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200B}' => BLANK,
        '\u{2028}' | '\u{2029}' | '\u{205F}' | '\u{3000}' => BLANK,
        '£' | '€' => NUMBER,
        '–' | '—' => JOINT,
        '\u{AD}' | '\u{2060}' => INVISIBLE,
        'ª' | 'µ' | 'º' | 'À'..='\u{1FFF}' | '\u{2E80}'.. => LETTER,
        _ => OTHER,
    }
}

fn is_blank(char: char) -> bool {
    class(char) == BLANK
}

fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// A letter of a script in which blanks part words.
fn has_word_ends(char: char) -> bool {
    matches!(char, '\0'..'\u{590}' | '\u{1E00}'..'\u{2E00}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::theme::Type;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn words_are_cut_like_any_text(text in "[a-c0-9.,$%:]{1,9}( [a-zA-Z0-9.,$%!'()]{1,9}){0,9}") {
            let (locale, mut any) = (Locale::default(), Pieces { all: Vec::new() });
            let setting = Setting::new(Type::Stage, &locale);
            let face = setting.style.face;
            let seen = text.char_indices().map(|(start, char)| {
                Seen { char, class: class(char), start, end: start + 1, units: font::advance(char, face) }
            });
            any.cut_at_blanks(&text, seen, &setting);
            let words = Pieces::of(&text, Nature::of(&text), &setting);
            prop_assert_eq!(format!("{:?}", words.all), format!("{:?}", any.all));
        }
    }
}
