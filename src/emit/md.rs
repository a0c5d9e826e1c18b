//! A picture in words as Markdown (CommonMark with the tables of GitHub): for search, for reviews, for those who cannot see it.
//! A row a touchpoint, so that a changed line of a map changes a line here.

use super::Options;
use super::svg::escape;
use crate::locale::Locale;
use crate::prose::{Part, Prose, Table};
use std::io;

/// Writes one document with a final newline. Whatever the map's texts hold, they stay text: no HTML, no link, no picture, no
/// mention. The only errors are those of `out`.
pub fn write(out: &mut dyn io::Write, prose: &Prose, _: &Options) -> io::Result<()> {
    let mut text = format!("# {}\n", line(&prose.title));
    for part in &prose.parts {
        put(&mut text, part, prose.locale);
    }
    out.write_all(text.as_bytes())
}

fn put(out: &mut String, part: &Part, locale: Locale<'_>) {
    match part {
        Part::Heading(level, name) => {
            let marks = "#".repeat(usize::from(*level).clamp(2, 6));
            out.push_str(&format!("\n{marks} {}\n", line(name)));
        }
        Part::Paragraph(text) => out.push_str(&format!("\n{}\n", line(text))),
        Part::Quote(text) => out.push_str(&format!("\n> {}\n", line(text))),
        Part::Facts(facts) => {
            out.push('\n');
            for (name, value) in facts {
                out.push_str(&format!("- **{}**{}{}\n", line(name), locale.colon_alone(), cell(value)));
            }
        }
        Part::List(name, items) => {
            if !name.is_empty() {
                out.push_str(&format!("\n**{}**\n", line(name)));
            }
            out.push('\n');
            items.iter().for_each(|it| out.push_str(&format!("- {}\n", line(it))));
        }
        Part::Table(table) => put_table(out, table),
        // The tables say it already.
        Part::Curve(_) => {}
    }
}

fn put_table(out: &mut String, table: &Table) {
    let row = |out: &mut String, cells: &[String]| {
        out.push('|');
        cells.iter().for_each(|it| out.push_str(&format!(" {} |", cell(it))));
        out.push('\n');
    };
    out.push('\n');
    row(out, &table.head);
    out.push('|');
    table.head.iter().for_each(|it| out.push_str(if it == "#" { " --: |" } else { " --- |" }));
    out.push('\n');
    table.rows.iter().for_each(|it| row(out, it));
}

/// What breaks a mention, an address of mail or a number of an issue, and is not seen.
const JOINER: char = '\u{2060}';

/// One line of text in which nothing is markup.
pub(super) fn line(text: &str) -> String {
    inline(text, false)
}

/// A text inside a line or in a cell of a table.
pub(super) fn cell(text: &str) -> String {
    inline(text, true)
}

/// The same; `inside` a line, where a mark that begins a block is none.
fn inline(text: &str, inside: bool) -> String {
    let text = escape::words(text);
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = inside.then_some(' ');
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let next = chars.peek().copied();
        let begins = match char {
            '#' | '+' | '-' | '=' | ':' => before.is_none(),
            // `1. ` would begin a list of its own.
            '.' | ')' => !inside && !out.is_empty() && out.bytes().all(|it| it.is_ascii_digit()),
            _ => false,
        };
        let address = match char {
            ':' => next == Some('/'),
            '.' => out.to_ascii_lowercase().ends_with("www"),
            _ => false,
        };
        let always = matches!(char, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$');
        if begins || address || always {
            out.push('\\');
        }
        out.push(char);
        if char == '@' || (char == '#' && next.is_some_and(|it| it.is_ascii_digit())) {
            out.push(JOINER);
        }
        before = Some(char);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        let cases = [
            ("plain – text, 12 % (so)", "plain – text, 12 % (so)"),
            ("# no heading", "\\# no heading"),
            ("- no list", "\\- no list"),
            ("1. no list", "1\\. no list"),
            ("well-known 1.5", "well-known 1.5"),
            ("<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"),
            ("[a](javascript:x)", "\\[a\\](javascript:x)"),
            ("https://a.b www.a.b", "https\\://a.b www\\.a.b"),
            ("a|b `c`", "a\\|b \\`c\\`"),
            ("ask @you in #12", "ask @\u{2060}you in #\u{2060}12"),
            ("two\nlines\u{1b}[31m\u{202E}", "two lines\\[31m"),
            (" 41\u{A0}%\u{2028}of  all\u{202F}! ", "41\u{A0}% of all\u{202F}!"),
        ];
        for (text, expected) in cases {
            assert_eq!(line(text), expected);
        }
        assert_eq!(inline("#", true), "#");
        assert_eq!(inline("+1.0 | 1. a", true), "+1.0 \\| 1. a");
    }
}
