//! Text in lines of so many columns of a terminal.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Breaks between words, and in those of ideographs and kana where Unicode allows it (UAX 14); a word that is wider than a line is
/// broken between letters. At least one line.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = vec![String::new()];
    let mut used = 0;
    for (begins, word) in text.split(' ').filter(|it| !it.is_empty()).flat_map(pieces) {
        let wide = word.width();
        let blank = if begins { " " } else { "" };
        if used > 0 && used + blank.len() + wide <= columns {
            push(&mut lines, blank);
            push(&mut lines, word);
            used += blank.len() + wide;
            continue;
        }
        if used > 0 {
            lines.push(String::new());
            used = 0;
        }
        if wide <= columns {
            push(&mut lines, word);
            used = wide;
            continue;
        }
        for letter in word.graphemes(true) {
            let wide = letter.width();
            if used + wide > columns && used > 0 {
                lines.push(String::new());
                used = 0;
            }
            push(&mut lines, letter);
            used += wide;
        }
    }
    lines
}

/// The parts of a word between which a line may end, each with whether it begins the word. Only words with letters of double width
/// have several: others are parted by blanks.
fn pieces(word: &str) -> Vec<(bool, &str)> {
    if word.is_ascii() || !word.graphemes(true).any(|it| it.width() > 1) {
        return vec![(true, word)];
    }
    let mut from = 0;
    let parts = unicode_linebreak::linebreaks(word).filter_map(|(to, _)| {
        let part = word.get(from..to).filter(|it| !it.is_empty())?;
        let begins = from == 0;
        from = to;
        Some((begins, part))
    });
    parts.collect()
}

fn push(lines: &mut [String], text: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(text);
    }
}

/// The text with blanks behind it, up to so many columns; longer ones as they are, with one blank.
pub fn padded(text: &str, columns: usize) -> String {
    let blanks = columns.checked_sub(text.width()).unwrap_or(1);
    format!("{text}{}", " ".repeat(blanks))
}

/// As much of the text as stands in so many columns.
pub fn cut(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut out = String::new();
    for letter in text.graphemes(true) {
        if out.width() + letter.width() + 1 > columns {
            break;
        }
        out.push_str(letter);
    }
    if columns > 0 {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_it_may_be() {
        let text = "A map of 旅程旅程旅程 and Donaudampfschifffahrtsgesellschaft, e\u{301}mu 👩‍👩‍👧";
        for columns in 2..40 {
            let lines = wrap(text, columns);
            assert!(lines.iter().all(|it| it.width() <= columns), "{columns}: {lines:?}");
            assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        }
        assert_eq!(wrap("旅程の地図。次", 6), ["旅程の", "地図。", "次"]);
        assert_eq!(wrap("a 旅程 b", 4), ["a 旅", "程 b"]);
        assert_eq!(wrap("", 10), [""]);
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
    }

    #[test]
    fn what_is_cut_says_so() {
        assert_eq!(
            (cut("Evaluate", 8), cut("Evaluate", 5), cut("旅程旅", 4)),
            ("Evaluate".into(), "Eval…".into(), "旅…".into())
        );
        assert_eq!(cut("ab", 0), "");
        assert_eq!((padded("ab", 4), padded("abc", 2)), ("ab  ".into(), "abc ".into()));
    }
}
