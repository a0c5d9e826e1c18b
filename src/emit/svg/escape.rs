//! What a map's words become in XML: text, never markup.

use super::stream::Stream;

/// What a text asks for, found in one pass over its bytes.
#[derive(Clone, Copy, Debug)]
pub struct Nature {
    /// It cannot be copied as it is: it has markup or controls.
    special: bool,
    /// It has other characters than the printable ones of ASCII.
    pub unusual: bool,
}

const SPECIAL: u8 = 1;
const UNUSUAL: u8 = 2;
/// Begins like a control or a character that reorders others: a minus does, too.
const DOUBTFUL: u8 = 4;

/// By byte.
static NATURES: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte: u8 = 255;
    loop {
        let special = byte < 0x20 || matches!(byte, b'<' | b'>' | b'&' | b'"' | 0x7F);
        let doubtful = matches!(byte, 0xC2 | 0xE2 | 0xEF);
        let unusual = !matches!(byte, b' '..=b'~');
        table[byte as usize] = special as u8 * SPECIAL + unusual as u8 * UNUSUAL + doubtful as u8 * DOUBTFUL;
        if byte == 0 {
            break table;
        }
        byte -= 1;
    }
};

impl Nature {
    pub fn of(text: &str) -> Self {
        let seen = text.bytes().fold(0, |seen, byte| seen | NATURES[usize::from(byte)]);
        let special = seen & SPECIAL != 0 || (seen & DOUBTFUL != 0 && !text.chars().all(is_allowed));
        Self { special, unusual: seen & UNUSUAL != 0 }
    }
}

/// Writes `text` escaped for XML content and double-quoted attributes, without what XML cannot hold and without the
/// marks that would turn round the text behind them.
pub fn put(out: &mut Stream, text: &str, nature: Nature) {
    if nature.special { put_special(out, text) } else { out.put(text) }
}

fn put_special(out: &mut Stream, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| NATURES[usize::from(byte)] & (SPECIAL | DOUBTFUL) != 0) {
        out.put(rest.get(..at).unwrap_or(""));
        let Some(char) = rest.get(at..).and_then(|tail| tail.chars().next()) else {
            return;
        };
        let end = at + char.len_utf8();
        match char {
            '<' => out.put("&lt;"),
            '>' => out.put("&gt;"),
            '&' => out.put("&amp;"),
            '"' => out.put("&quot;"),
            '\n' | '\t' | '\r' => out.put(" "),
            _ if is_allowed(char) => out.put(rest.get(at..end).unwrap_or("")),
            _ => {}
        }
        rest = rest.get(end..).unwrap_or("");
    }
    out.put(rest);
}

/// Whether XML can hold the character and it does not reorder or hide others.
fn is_allowed(char: char) -> bool {
    !matches!(char,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}'
        | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text without what [`put`] leaves out; for the `svg` crate, which escapes markup itself.
pub fn clean(text: &str) -> String {
    text.chars()
        .map(|char| if matches!(char, '\n' | '\t' | '\r') { ' ' } else { char })
        .filter(|char| is_allowed(*char))
        .collect()
}

/// The same with one blank between words. Blanks at which no line may end stay what they are.
pub fn words(text: &str) -> String {
    let is_blank = |char: char| char.is_whitespace() && !matches!(char, '\u{A0}' | '\u{202F}' | '\u{2007}');
    let mut out = String::with_capacity(text.len());
    for word in clean(text).split(is_blank).filter(|it| !it.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// A text as part of an id: letters, digits, `-` and `_` stay, the rest becomes `-`.
pub fn id(text: &str) -> String {
    text.chars().map(|char| if char.is_alphanumeric() || char == '_' { char } else { '-' }).collect()
}

/// Writes a text as part of an id, likewise.
pub fn put_id(out: &mut Stream, text: &str) {
    // Nearly all of them are made by us, of what may stay.
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
        out.put(text);
    } else {
        out.put(&id(text));
    }
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
        let text = "a</style><script>\"&\u{202E}b\u{1}\u{7f}\u{85}]]>\nc “ő” −1 ﷽\u{FFFE}";
        let mut stream = Stream::default();
        put(&mut stream, text, Nature::of(text));
        let expected = "a&lt;/style&gt;&lt;script&gt;&quot;&amp;b]]&gt; c “ő” −1 ﷽";
        assert_eq!(str::from_utf8(&stream.pieces().collect::<Vec<_>>().concat()).unwrap(), expected);
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
