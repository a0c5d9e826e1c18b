//! What cannot be seen, or changes how its neighbours are seen, as a character that can: so that no source and no
//! file name steers a terminal.

use std::borrow::Cow;

/// `text` with every character that would act on a terminal replaced by a picture of one column.
/// Tabs stay, and so do line ends where `lines` asks for them; text without such characters is borrowed.
pub fn visible(text: &str, lines: bool) -> Cow<'_, str> {
    let keeps = |it: char| lines && it == '\n';
    if is_plain(text) || !text.chars().any(|it| picture(it).is_some() && !keeps(it)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|it| if keeps(it) { it } else { picture(it).unwrap_or(it) }).collect())
}

/// The picture of a character that acts instead of being seen; `None` for all others.
pub fn picture(character: char) -> Option<char> {
    match character {
        '\t' => None,
        // The block "Control Pictures" follows the order of the controls.
        '\0'..='\u{1f}' => char::from_u32(0x2400 + character as u32),
        '\u{7f}' => Some('␡'),
        _ if acts(character) => Some('\u{fffd}'),
        _ => None,
    }
}

/// Controls beyond ASCII, what turns the direction of writing, and the two line ends of Unicode.
pub fn acts(character: char) -> bool {
    matches!(character,
        '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Quick answer for nearly every line: printable ASCII only.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_is_shown() {
        assert_eq!(visible("a\u{1b}[31mb\0\u{202e}c\u{7f}\u{9b}", false), "a␛[31mb␀\u{fffd}c␡\u{fffd}");
        assert_eq!(visible("one\ntwo\r", true), "one\ntwo␍");
        assert_eq!(visible("one\ntwo", false), "one␊two");
    }

    #[test]
    fn what_is_only_foreign_stays() {
        let text = "Kovács\tÄiti 👩\u{200d}💻 שלום";
        assert!(matches!(visible(text, false), Cow::Borrowed(it) if it == text));
    }
}
