//! Which way a text runs.

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
}
