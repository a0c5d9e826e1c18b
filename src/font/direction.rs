//! Which way a text runs, and the marks that keep its parts in order.

use std::borrow::Cow;

/// Says that a text runs from right to left, whatever it begins with.
pub const RIGHT_TO_LEFT_MARK: char = '\u{200F}';
/// Keeps a sign at its side of a number.
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';

/// The base direction of a text, for SVG's `direction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// The direction of the first letter of `text` (rules P2 and P3 of Unicode's bidirectional algorithm, without isolates);
/// left to right where it has none. The renderer puts the letters of each line in order.
pub fn direction_of(text: &str) -> Direction {
    if text.is_ascii() {
        return Direction::LeftToRight;
    }
    match text.chars().find(|char| char.is_alphabetic()) {
        Some(
            '\u{590}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFF}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}',
        ) => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

/// Whether a text has letters of a script that runs from right to left.
pub fn has_turned_letters(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|char| direction_of(char.encode_utf8(&mut [0; 4])) == Direction::RightToLeft)
}

/// A plus or a minus would be set behind its number where words run from right to left, and a percent sign before it. `None` where
/// there is no such sign.
pub fn with_signs_at_numbers(text: &str) -> Option<String> {
    let is_sign = |char: char| matches!(char, '+' | '−');
    text.contains(|char| is_sign(char) || char == '%').then(|| {
        let mut out = String::with_capacity(text.len() + 6);
        let mut rest = text.chars().peekable();
        while let Some(char) = rest.next() {
            let before = out.chars().next_back();
            if is_sign(char) && rest.peek().is_some_and(char::is_ascii_digit) && before != Some(LEFT_TO_RIGHT_MARK) {
                out.push(LEFT_TO_RIGHT_MARK);
            }
            if char == '%' && before.is_some_and(|it| it.is_ascii_digit()) {
                out.extend([LEFT_TO_RIGHT_MARK, '%', LEFT_TO_RIGHT_MARK]);
            } else {
                out.push(char);
            }
        }
        out
    })
}

/// A line of a text that runs from right to left, for a reader that finds its direction by its first letter: with a mark before
/// a line that begins with a Latin name, and signs at their side of numbers. One without a letter of such a script stays as it is.
pub fn turned(line: &str) -> Cow<'_, str> {
    let mut text = with_signs_at_numbers(line).map_or(Cow::Borrowed(line), Cow::Owned);
    if has_turned_letters(line) && direction_of(line) == Direction::LeftToRight {
        text.to_mut().insert(0, RIGHT_TO_LEFT_MARK);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_decides() {
        assert_eq!(direction_of("1. שלום, Anna"), Direction::RightToLeft);
        assert_eq!(direction_of("مرحبا"), Direction::RightToLeft);
        assert_eq!(direction_of("Anna שלום"), Direction::LeftToRight);
        assert_eq!(direction_of("旅程"), Direction::LeftToRight);
        assert_eq!(direction_of("– 12 –"), Direction::LeftToRight);
        assert_eq!(direction_of(""), Direction::LeftToRight);
    }

    #[test]
    fn a_line_is_marked_where_it_would_be_read_the_other_way() {
        assert_eq!(turned("Anna: مرحبا (−2.0)"), "\u{200F}Anna: مرحبا (\u{200E}−2.0)");
        assert_eq!(turned("مرحبا Anna"), "مرحبا Anna");
        assert_eq!(turned("مرحبا 41%"), "مرحبا 41\u{200E}%\u{200E}");
        assert_eq!(turned("Anna 5"), "Anna 5");
    }
}
