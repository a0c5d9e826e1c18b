//! Which words stay together, and where a word may be divided.

use unicode_segmentation::UnicodeSegmentation;

use super::Setting;

/// Longer words than this are no words of a language, and hyphenating them would take long.
const LONGEST_HYPHENATED: usize = 200;

/// A part of a divided word.
pub(super) struct Part<'w> {
    pub text: &'w str,
    /// Whether a hyphen shows that the word goes on.
    pub hyphen: bool,
}

/// Whether a line may end between `word` and `rest`, parted by a blank (`blank`) or by nothing but the last character
/// of `word`, which is a hyphen, slash or dash or the end of an ideograph.
pub(super) fn may_part(word: &str, blank: bool, rest: &str) -> bool {
    if rest.is_empty() {
        return true;
    }
    let next = rest.trim_start().split(|char: char| char.is_whitespace() && char != '\u{A0}').next().unwrap_or("");
    if blank {
        // A dash stays with what stands before it, so that no line begins with one.
        return !matches!(next, "–" | "—" | "-") && !belong_together(last_word(word), next);
    }
    match word.chars().next_back() {
        Some('-' | '/' | '–' | '—') => {
            // Not in e-mail, sign-up, 3–12 and 24/7: both sides are words of three letters or more.
            let before = word.chars().rev().skip(1).take_while(|char| char.is_alphabetic()).take(3).count();
            let after = next.chars().take_while(|char| char.is_alphabetic()).take(3).count();
            before == 3 && after == 3
        }
        _ => true,
    }
}

fn last_word(word: &str) -> &str {
    word.rsplit(char::is_whitespace).next().unwrap_or(word)
}

/// Whether two words that a blank parts are one thing: a number with its unit, currency or thousands, an ordinal with
/// what it counts.
fn belong_together(first: &str, second: &str) -> bool {
    let number = first.trim_start_matches(['(', '„', '“', '‘', '+', '−', '-', '~', '<', '>', '≤', '≥']);
    let second = second.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '”', '“', '’', '"']);
    if matches!(number, "€" | "$" | "£") {
        return second.starts_with(|char: char| char.is_ascii_digit());
    }
    if !number.starts_with(|char: char| char.is_ascii_digit()) {
        return false;
    }
    // „1. sor”, „15. oldal”; a sentence that ends in a number goes on with a capital.
    if let Some(ordinal) = number.strip_suffix('.') {
        return ordinal.bytes().all(|byte| byte.is_ascii_digit()) && second.starts_with(char::is_lowercase);
    }
    if !number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b':')) {
        return false;
    }
    let thousands = second.len() == 3 && second.bytes().all(|byte| byte.is_ascii_digit());
    let currency = second.len() == 3 && second.bytes().all(|byte| byte.is_ascii_uppercase());
    thousands || currency || UNITS.contains(&second)
}

/// Units that are written after a number and short enough to look lost in the next line.
const UNITS: &[&str] = &[
    "%", "‰", "€", "$", "£", "¥", "Ft", "kr", "°C", "s", "ms", "mp", "min", "perc", "h", "óra", "d", "nap", "pv", "kk",
    "am", "pm", "m", "km", "cm", "mm", "g", "kg", "t", "l", "dl", "ml", "px", "kB", "MB", "GB", "TB", "db", "kpl", "×",
];

/// Divides `word`, which is wider than `limit` px, into parts that fit, each with its hyphen; at least one grapheme each.
/// The parts together are the word.
pub(super) fn divide<'w>(word: &'w str, limit: f64, setting: &Setting, emit: &mut dyn FnMut(Part<'w>)) {
    let part_fitting = |text: &'w str, hyphen: bool, emit: &mut dyn FnMut(Part<'w>)| {
        let room = if hyphen { limit - setting.hyphen } else { limit };
        if setting.width(text) <= room {
            emit(Part { text, hyphen });
        } else {
            divide_anywhere(text, hyphen, limit, setting, emit);
        }
    };
    if setting.width(word) <= limit {
        part_fitting(word, false, emit);
    } else if word.contains('\u{AD}') {
        for text in word.split_inclusive('\u{AD}') {
            part_fitting(text, text.ends_with('\u{AD}'), emit);
        }
    } else if is_address(word) {
        for text in word.split_inclusive(is_joint) {
            part_fitting(text, false, emit);
        }
    } else {
        for text in word.split_inclusive(['-', '–', '—']) {
            for (syllable, hyphen) in syllables(text, setting) {
                part_fitting(syllable, hyphen, emit);
            }
        }
    }
}

/// A web or mail address, a file, an identifier: what breaks after its joints, and where a hyphen would be misread.
fn is_address(word: &str) -> bool {
    let inside = word.trim_matches(|char: char| !char.is_alphanumeric());
    inside.contains(|char: char| is_joint(char) && char != '-') || inside.contains(|char: char| char.is_ascii_digit())
}

fn is_joint(char: char) -> bool {
    matches!(char, '/' | '.' | '-' | '_' | '@' | '\\' | ':' | '?' | '&' | '=' | '#' | '+')
}

/// Cuts a text between the syllables of its first run of letters, by the patterns of the locale; says of each part
/// whether it ends within a word.
fn syllables<'w>(text: &'w str, setting: &Setting) -> Vec<(&'w str, bool)> {
    let whole = || vec![(text, false)];
    let Some(language) = setting.locale.hyphenation else { return whole() };
    let start = text.len() - text.trim_start_matches(|char: char| !char.is_alphabetic()).len();
    let letters = text.get(start..).unwrap_or("");
    let letters = letters.split(|char: char| !char.is_alphabetic()).next().unwrap_or("");
    if letters.len() > LONGEST_HYPHENATED {
        return whole();
    }
    let (left, right) = language.bounds();
    // Two letters at a line's edge are hard to read, even where a language allows them.
    let mut ends = Vec::new();
    let mut end = start;
    for syllable in hypher::hyphenate_bounded(letters, language, left.max(3), right.max(3)) {
        end += syllable.len();
        ends.push(end);
    }
    ends.pop();
    let mut parts = Vec::with_capacity(ends.len() + 1);
    let mut from = 0;
    for end in ends {
        parts.extend(text.get(from..end).map(|part| (part, true)));
        from = end;
    }
    parts.extend(text.get(from..).map(|part| (part, false)));
    parts
}

/// Cuts a text between graphemes into parts as long as can be; `hyphen` says how the last one ends.
fn divide_anywhere<'w>(text: &'w str, hyphen: bool, limit: f64, setting: &Setting, emit: &mut dyn FnMut(Part<'w>)) {
    let within_words = !is_address(text);
    let mut start = 0;
    let mut width = 0.0;
    let mut before = '-';
    for (index, grapheme) in text.grapheme_indices(true) {
        let first = grapheme.chars().next().unwrap_or(' ');
        let shown = within_words && is_letter(before) && is_letter(first);
        let advance = setting.width(grapheme);
        // A hyphen has to fit behind this grapheme too, if the line ends there.
        let room = if within_words || hyphen { limit - setting.hyphen } else { limit };
        if index > start && width + advance > room {
            // In a line of one grapheme there may be no room for a hyphen.
            let fits = width + setting.hyphen <= limit;
            emit(Part { text: text.get(start..index).unwrap_or(""), hyphen: shown && fits });
            (start, width) = (index, 0.0);
        }
        width += advance;
        before = grapheme.chars().next_back().unwrap_or(' ');
    }
    let fits = width + setting.hyphen <= limit;
    emit(Part { text: text.get(start..).unwrap_or(""), hyphen: hyphen && fits });
}

/// A letter of a script that is hyphenated.
fn is_letter(char: char) -> bool {
    char.is_alphabetic() && matches!(char, '\0'..'\u{590}' | '\u{1E00}'..'\u{2000}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_what_they_count() {
        for together in ["1. sor", "90 s.", "12 €,", "400 Ft", "12 EUR", "18 400", "2,5 km", "€ 12", "(20 %)"] {
            let (first, second) = together.split_once(' ').unwrap();
            assert!(!may_part(first, true, second), "{together}");
        }
        for apart in ["2026. The", "12 seats", "15 October", "v2 km", "3 a", "a 3", "API key"] {
            let (first, second) = apart.split_once(' ').unwrap();
            assert!(may_part(first, true, second), "{apart}");
        }
    }

    #[test]
    fn joined_words_part_where_both_sides_are_words() {
        for (word, rest, parts) in [
            ("four-", "minute demo", true),
            ("and/", "or", false),
            ("e-", "mail", false),
            ("sign-", "up form", false),
            ("3–", "12", false),
            ("Tampere–", "Helsinki", true),
        ] {
            assert_eq!(may_part(word, false, rest), parts, "{word}{rest}");
        }
        assert!(!may_part("között", true, "– mindig"));
        assert!(may_part("–", true, "mindig"));
    }
}
