//! What a finding says where there is no picture of its line: sentences, safe to print and to put into a document.

use super::visible::{acts, visible};
use crate::diagnostic::{Diagnostic, Severity};
use serde::Serialize;
use std::fmt::Write;

/// Message and help as sentences: ``Unknown persona `shopr`. Did you mean `shopper`?``
pub fn sentences(it: &Diagnostic) -> String {
    let mut out = sentence(&it.message);
    if let Some(help) = &it.help {
        for line in help.lines().filter(|it| !it.trim().is_empty()) {
            out.push(' ');
            out.push_str(&sentence(line.trim()));
        }
    }
    visible(&out, false).into_owned()
}

fn sentence(clause: &str) -> String {
    let mut letters = clause.chars();
    let mut out: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    if !out.ends_with(['.', '?', '!', ':']) {
        out.push('.');
    }
    out
}

/// The word of three that a format has for a severity, from the worst on.
pub fn graded(severity: Severity, words: [&'static str; 3]) -> &'static str {
    match severity {
        Severity::Error => words[0],
        Severity::Warning => words[1],
        Severity::Advice => words[2],
    }
}

/// Appends a JSON document, over several lines or in one. What would act on a terminal is escaped.
pub fn push_json(out: &mut String, document: &impl Serialize, lines: bool) {
    // Structs of strings and numbers: there is no value that JSON lacks.
    let text = if lines { serde_json::to_string_pretty(document) } else { serde_json::to_string(document) };
    for character in text.unwrap_or_default().chars() {
        // serde_json escapes the controls of ASCII; the others would act on a terminal just as well.
        if acts(character) {
            let _ = write!(out, "\\u{:04x}", character as u32);
        } else {
            out.push(character);
        }
    }
    out.push('\n');
}

/// Appends text for an attribute or the content of an element. Characters that XML has no way to hold become pictures.
pub fn push_xml(out: &mut String, text: &str) {
    for character in visible(text, false).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // An attribute would turn it into a blank.
            '\t' => out.push_str("&#9;"),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(character),
        }
    }
}

/// Appends ` name="value"`.
pub fn push_attribute(out: &mut String, name: &str, value: &str) {
    let _ = write!(out, " {name}=\"");
    push_xml(out, value);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_become_sentences() {
        assert_eq!(sentence("ürün is unknown"), "Ürün is unknown.");
        assert_eq!(sentence("did you mean `a`?"), "Did you mean `a`?");
    }

    #[test]
    fn xml_holds_anything() {
        let mut out = String::new();
        push_xml(&mut out, "<a b=\"&\">\0\u{1b}]]>\u{ffff}");
        assert_eq!(out, "&lt;a b=&quot;&amp;&quot;&gt;␀␛]]&gt;\u{fffd}");
    }
}
