//! Values of settings: which forms they take, and what they are called when they are wrong.

use std::ops::Range;
use toml::Spanned;
use toml::de::DeValue;

/// The form of a setting's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Text,
    /// A list; one text stands for a list of one.
    Texts,
    /// A number, read as it is written.
    Number,
}

/// A text of a value with its place in the file, or the value that is no text.
type Entry<'v, 'i> = Result<(&'v str, Range<usize>), &'v Spanned<DeValue<'i>>>;

impl Shape {
    pub fn called(self) -> &'static str {
        match self {
            Shape::Text => "a text",
            Shape::Texts => "a list of texts",
            Shape::Number => "a number",
        }
    }

    /// The texts of a value, and whatever else stands in their place.
    pub fn texts<'v, 'i>(self, value: &'v Spanned<DeValue<'i>>) -> Vec<Entry<'v, 'i>> {
        match value.get_ref() {
            DeValue::Array(list) if self == Shape::Texts => list.iter().map(text).collect(),
            DeValue::Integer(number) if self == Shape::Number => vec![Ok((number.as_str(), value.span()))],
            DeValue::Float(number) if self == Shape::Number => vec![Ok((number.as_str(), value.span()))],
            _ if self == Shape::Number => vec![Err(value)],
            _ => vec![text(value)],
        }
    }
}

fn text<'v, 'i>(value: &'v Spanned<DeValue<'i>>) -> Entry<'v, 'i> {
    value.get_ref().as_str().map(|it| (it, value.span())).ok_or(value)
}

/// What a value is, in the words of TOML.
pub fn called(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// Whether a text has the form of a language tag: `hu`, `pt-BR`.
pub fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split(['-', '_']);
    let language = parts.next().unwrap_or("");
    (2..=3).contains(&language.len())
        && language.bytes().all(|it| it.is_ascii_alphabetic())
        && parts.all(|it| (1..=8).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_tags() {
        for good in ["en", "hu", "pt-BR", "zh_Hant", "fil"] {
            assert!(is_language_tag(good), "{good}");
        }
        for bad in ["", "e", "english", "e1", "en-", "en us", "../x"] {
            assert!(!is_language_tag(bad), "{bad}");
        }
    }
}
