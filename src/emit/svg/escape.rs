//! What a map's words become in XML: text, never markup.

/// Appends `text` escaped for XML content and double-quoted attributes, without what XML cannot hold and without the
/// marks that would turn round the text behind them.
pub fn push(out: &mut String, text: &str) {
    let mut rest = text;
    // Nearly all text has nothing to escape, and is appended in one go.
    while let Some(at) = rest.bytes().position(is_special) {
        out.push_str(rest.get(..at).unwrap_or(""));
        let Some(char) = rest.get(at..).and_then(|tail| tail.chars().next()) else {
            return;
        };
        match char {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' | '\r' => out.push(' '),
            _ if is_allowed(char) => out.push(char),
            _ => {}
        }
        rest = rest.get(at + char.len_utf8()..).unwrap_or("");
    }
    out.push_str(rest);
}

/// Bytes at which a character may start that is not copied as it is: controls, markup, U+2xxx and U+Fxxx.
fn is_special(byte: u8) -> bool {
    byte < 0x20 || matches!(byte, b'<' | b'>' | b'&' | b'"' | 0x7F | 0xC2 | 0xE2 | 0xEF)
}

/// Whether XML can hold the character and it does not reorder or hide others.
fn is_allowed(char: char) -> bool {
    !matches!(char,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}'
        | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text without what [`push`] leaves out; for the `svg` crate, which escapes markup itself.
pub fn clean(text: &str) -> String {
    text.chars()
        .map(|char| if matches!(char, '\n' | '\t' | '\r') { ' ' } else { char })
        .filter(|char| is_allowed(*char))
        .collect()
}

/// A text as part of an id: letters, digits, `-` and `_` stay, the rest becomes `-`.
pub fn id(text: &str) -> String {
    text.chars().map(|char| if char.is_alphanumeric() || char == '_' { char } else { '-' }).collect()
}

/// Whether a link may be written: https, http or mailto, whatever the case of the scheme; and the address of a picture
/// beside this one, which begins with `./` or `../`.
pub fn is_safe_link(link: &str) -> bool {
    if link.starts_with("./") || link.starts_with("../") {
        return true;
    }
    let scheme = link.split_once(':').map_or("", |(scheme, _)| scheme);
    ["https", "http", "mailto"].iter().any(|safe| scheme.eq_ignore_ascii_case(safe))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_stays_text() {
        let mut out = String::new();
        push(&mut out, "a</style><script>\"&\u{202E}b\u{1}\u{7f}\u{85}]]>\nc “ő” −1 ﷽\u{FFFE}");
        assert_eq!(out, "a&lt;/style&gt;&lt;script&gt;&quot;&amp;b]]&gt; c “ő” −1 ﷽");
    }

    #[test]
    fn only_three_schemes_are_links() {
        assert!(is_safe_link("https://example.org") && is_safe_link("MAILTO:a@b.c"));
        assert!(is_safe_link("./trial-map.svg") && is_safe_link("../a/trial-map.svg"));
        assert!(
            !is_safe_link("javascript:alert(1)") && !is_safe_link(" https://x") && !is_safe_link("data:text/html,x")
        );
    }
}
