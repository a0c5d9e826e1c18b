//! What a string says: quotes off, escapes read, the common indentation of a `"""` taken away.

use std::borrow::Cow;

/// The text that an item of form `Text` stands for, from the item as written.
///
/// Escapes that do not exist are kept as written, as is what was read as meant without quotes (a bare link);
/// the parse has reported both. Borrows unless something had to change.
pub fn read(raw: &str) -> Cow<'_, str> {
    if let Some(inside) = plain(raw) {
        return Cow::Borrowed(inside);
    }
    if let Some(inside) = raw.strip_prefix("\"\"\"") {
        return lines(inside.strip_suffix("\"\"\"").unwrap_or(inside));
    }
    let inside = between_quotes(raw);
    if inside.contains('\\') { Cow::Owned(unescape(inside)) } else { Cow::Borrowed(inside) }
}

/// What stands between two plain quotes on one line, without an escape, as nearly all texts do; `None` for any other.
fn plain(raw: &str) -> Option<&str> {
    let inside = raw.strip_prefix('"')?.strip_suffix('"')?;
    (!inside.starts_with('"') && !has_escape(inside)).then_some(inside)
}

/// Whether a backslash stands in it. Every text is asked, twice; the search of the standard library takes three times as
/// long for texts of this size.
pub(crate) fn has_escape(text: &str) -> bool {
    memchr::memchr(b'\\', text.as_bytes()).is_some()
}

/// Quotation marks that are read as delimiters, though only `"` is one.
pub(crate) const OTHER_QUOTES: &[char] = &['“', '”', '„', '«', '»', '‘', '’', '‚', '\''];

fn between_quotes(raw: &str) -> &str {
    let Some(first) = raw.chars().next().filter(|it| *it == '"' || OTHER_QUOTES.contains(it)) else { return raw };
    let inside = &raw[first.len_utf8()..];
    if first == '"' {
        return inside.strip_suffix('"').filter(|it| !ends_in_open_escape(it)).unwrap_or(inside);
    }
    inside.strip_suffix(|it| it == '"' || OTHER_QUOTES.contains(&it)).unwrap_or(inside)
}

/// An odd number of backslashes at the end: the quote after it is part of the text.
fn ends_in_open_escape(text: &str) -> bool {
    text.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match escape(rest) {
            Some((char, len)) => {
                out.push(char);
                rest = &rest[len..];
            }
            None => {
                out.push('\\');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The escape at the start of `text` (which begins with a backslash): what it means, and its length in bytes.
pub(crate) fn escape(text: &str) -> Option<(char, usize)> {
    match text.as_bytes().get(1)? {
        b'"' => Some(('"', 2)),
        b'\\' => Some(('\\', 2)),
        b'n' => Some(('\n', 2)),
        b't' => Some(('\t', 2)),
        b'u' => {
            let digits = text.get(2..)?.strip_prefix('{')?.split_once('}')?.0;
            let fits = (1..=6).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_hexdigit());
            let char = char::from_u32(u32::from_str_radix(digits, 16).ok().filter(|_| fits)?)?;
            Some((char, 4 + digits.len()))
        }
        _ => None,
    }
}

/// The inside of a `"""`: without the line of the opening quotes where nothing stands in it, without the line
/// of the closing ones where only blanks do, and without the indentation that all lines share.
fn lines(inside: &str) -> Cow<'_, str> {
    if !inside.contains(['\n', '\\']) {
        return Cow::Borrowed(inside);
    }
    let mut lines: Vec<&str> = inside.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
    let first_counts = !lines[0].trim().is_empty();
    let common = lines
        .iter()
        .skip(usize::from(first_counts))
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start_matches([' ', '\t']).len())
        .min()
        .unwrap_or(0);
    if lines.len() > 1 && lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    let skip = usize::from(!first_counts && lines.len() > 1);
    let mut out = String::with_capacity(inside.len());
    for (index, line) in lines.iter().enumerate().skip(skip) {
        if index > skip {
            out.push('\n');
        }
        let whole = index == 0 && first_counts;
        out.push_str(if whole { line } else { line.get(common..).unwrap_or("") });
    }
    Cow::Owned(if out.contains('\\') { unescape(&out) } else { out })
}
