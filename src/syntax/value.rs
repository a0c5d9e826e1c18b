//! What an item is, from its characters: which figure, a link, or something that has to be reported, and how it was meant.

use super::ast::Form;
use super::string;
use crate::diagnostic::{Code, codes};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// An item that is not as it should be, and what it is taken for.
pub(super) struct Reading {
    pub form: Form,
    /// How many of its bytes are kept.
    pub len: usize,
    pub code: Code,
    pub message: String,
    pub label: String,
    pub help: Option<String>,
    /// Title of the fix, and what to write instead of the whole item.
    pub fix: Option<(String, String)>,
}

impl Reading {
    fn new(form: Form, raw: &str, code: Code, message: impl Into<String>) -> Self {
        Self { form, len: raw.len(), code, message: message.into(), label: String::new(), help: None, fix: None }
    }

    fn label(mut self, text: impl Into<String>) -> Self {
        self.label = text.into();
        self
    }

    fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    fn write(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        self.fix = Some((format!("write `{text}`"), text));
        self
    }
}

/// What is wrong with a name or a path; `None` if nothing is.
pub(super) fn check_path(raw: &str) -> Option<Reading> {
    let mut plain = true;
    for byte in raw.bytes() {
        plain &= byte != b'.' && byte < 0x80;
    }
    let last = raw.as_bytes().last().copied();
    if plain && last != Some(b'-') {
        return None;
    }
    check_segments(raw).or_else(|| check_composed(raw))
}

fn check_segments(raw: &str) -> Option<Reading> {
    let trimmed = raw.trim_end_matches(['-', '.']);
    let whole = trimmed
        .split('.')
        .all(|part| !part.ends_with('-') && part.starts_with(|it: char| it == '_' || it.is_alphabetic()));
    if whole && trimmed.len() == raw.len() {
        return None;
    }
    let ends = if raw.ends_with('.') { "with a dot" } else { "in `-`" };
    let (form, len) = if whole { (Form::Name, trimmed.len()) } else { (Form::Unreadable, raw.len()) };
    let message = if whole { format!("the name `{raw}` ends {ends}") } else { format!("`{raw}` is no name") };
    let reading = Reading::new(form, raw, codes::MALFORMED_NAME, message).help(
        "a name is letters, digits, `_` and `-`, begins with a letter, does not end in `-`, and a dot joins two names",
    );
    let reading = Reading { len, ..reading };
    Some(if whole { reading.write(trimmed) } else { reading })
}

/// Two ways to write an accented letter would make two names that look the same.
fn check_composed(raw: &str) -> Option<Reading> {
    if raw.is_ascii() || unicode_normalization::is_nfc(raw) {
        return None;
    }
    let composed: String = raw.nfc().collect();
    Some(
        Reading::new(
            Form::Name,
            raw,
            codes::MALFORMED_NAME,
            format!("the name `{raw}` is made of letters and loose accents"),
        )
        .label("looks like another name, and is not the same")
        .write(composed),
    )
}

const SIGNS: [char; 3] = ['-', '+', '\u{2212}'];

/// Which figure it is, and what is wrong with it.
pub(super) fn figure(raw: &str) -> (Form, Option<Reading>) {
    let bytes = raw.as_bytes();
    match bytes.last() {
        Some(b'%') => (Form::Percent, None),
        Some(b'A'..=b'Z') => (Form::Money, None),
        Some(b'a'..=b'z') => (Form::Duration, check_sign(raw)),
        _ if bytes.contains(&b':') => (Form::Time, check_sign(raw)),
        _ if bytes.get(1..).is_some_and(|rest| rest.contains(&b'-')) => (Form::Date, check_sign(raw)),
        _ => (Form::Number, None),
    }
}

/// The units of a duration, longest first, with what is often written for them.
const UNITS: &[(&str, &[&str])] = &[
    ("y", &["yr", "yrs", "year", "years"]),
    ("mo", &["month", "months"]),
    ("w", &["wk", "week", "weeks"]),
    ("d", &["day", "days"]),
    ("h", &["hr", "hrs", "hour", "hours"]),
    ("min", &["m", "mins", "minute", "minutes"]),
    ("s", &["sec", "secs", "second", "seconds"]),
];

/// Splits `1h30min` into its parts; `None` where it is not digits and letters in turn.
fn duration_parts(raw: &str) -> Option<Vec<(&str, &str)>> {
    let mut parts = Vec::new();
    let mut rest = raw;
    while !rest.is_empty() {
        let digits = rest.find(|it: char| !it.is_ascii_digit() && it != '.').filter(|at| *at > 0)?;
        let (number, tail) = rest.split_at(digits);
        let letters = tail.find(|it: char| !it.is_ascii_alphabetic()).unwrap_or(tail.len());
        if letters == 0 || number.starts_with('.') || number.ends_with('.') || number.matches('.').count() > 1 {
            return None;
        }
        parts.push((number, &tail[..letters]));
        rest = &tail[letters..];
    }
    Some(parts)
}

/// Durations, times and dates are not below zero. That there is such a day, and the order of units, is for `resolve`.
fn check_sign(raw: &str) -> Option<Reading> {
    let unsigned = raw.trim_start_matches(SIGNS);
    if unsigned.len() == raw.len() {
        return None;
    }
    let reading = Reading::new(Form::Unreadable, raw, codes::MALFORMED_NUMBER, format!("`{raw}` cannot have a sign"));
    Some(reading.label("only plain numbers and percentages have one").write(unsigned))
}

/// Three digits, as in the groups of `18 400`; a percent sign or a currency may follow.
pub(super) fn is_group(raw: &str) -> bool {
    let bytes = raw.as_bytes();
    bytes.len() >= 3 && bytes[..3].iter().all(u8::is_ascii_digit) && bytes.get(3).is_none_or(|it| !it.is_ascii_digit())
}

/// Whether a number can be the first groups of a longer one.
pub(super) fn takes_groups(raw: &str) -> bool {
    let digits = raw.trim_start_matches(SIGNS);
    let mut groups = digits.split(' ');
    let first =
        groups.next().is_some_and(|it| (1..=3).contains(&it.len()) && it.bytes().all(|byte| byte.is_ascii_digit()));
    // No number that somebody writes has more groups than that; a longer row of figures is not looked through each time.
    raw.len() < 40 && first && groups.all(|it| it.len() == 3)
}

/// Whether the second duration only adds smaller units: `1h` and `30min`.
pub(super) fn goes_on(first: &str, second: &str) -> bool {
    let rank = |unit: &str| UNITS.iter().position(|(own, _)| *own == unit);
    let last = first.rsplit([' ', '\t']).next().and_then(duration_parts);
    let last = last.and_then(|parts| parts.last().and_then(|(_, unit)| rank(unit)));
    let next = duration_parts(second).and_then(|parts| parts.first().and_then(|(_, unit)| rank(unit)));
    matches!((last, next), (Some(last), Some(next)) if last < next)
}

/// The figure without the blanks inside it; the one before a currency stays.
pub(super) fn without_blanks(raw: &str, form: Form) -> String {
    let (number, currency) = if form == Form::Money { raw.split_at(raw.len().saturating_sub(4)) } else { (raw, "") };
    number.chars().filter(|it| !it.is_whitespace()).chain(currency.chars()).collect()
}

/// Where the first escape that does not exist stands in a string as written.
pub(super) fn unknown_escape(raw: &str) -> Option<Range<usize>> {
    let mut at = 0;
    while let Some(found) = raw[at..].find('\\') {
        at += found;
        match string::escape(&raw[at..]) {
            Some((_, len)) => at += len,
            None => {
                let next = raw[at + 1..].chars().next().map_or(0, char::len_utf8);
                return Some(at..at + 1 + next);
            }
        }
    }
    None
}

/// What an item that fits no rule was meant to be.
pub(super) fn odd(raw: &str) -> Reading {
    if ["https://", "http://", "mailto:"].iter().any(|scheme| raw.starts_with(scheme)) {
        return Reading::new(Form::Text, raw, codes::BARE_LINK, "a link stands in quotes")
            .label("a text without quotes")
            .write(format!("\"{raw}\""));
    }
    if raw.starts_with("->") {
        return Reading::new(Form::Arrow, raw, codes::UNREADABLE_TEXT, "an arrow cannot stand inside a line");
    }
    let unsigned = raw.trim_start_matches(SIGNS);
    if unsigned.starts_with(|it: char| it.is_ascii_digit()) {
        return odd_figure(raw, unsigned);
    }
    let reading =
        Reading::new(Form::Unreadable, raw, codes::UNREADABLE_TEXT, format!("`{}` cannot be read", shown(raw)));
    match raw.strip_suffix([':', '=']) {
        Some(word) if is_word(word) => reading.label("a blank is enough between a word and its value").write(word),
        _ if raw.starts_with('#') || raw.starts_with("/*") => reading.help("a comment begins with `//`"),
        _ => reading.help("text stands in quotes: `\"…\"`"),
    }
}

/// Letters, digits, `_` and `-`: what may be left of `name:` or `name=`.
pub(super) fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|it| it.is_alphanumeric() || matches!(it, '_' | '-'))
}

/// Begins like a figure and is none.
fn odd_figure(raw: &str, unsigned: &str) -> Reading {
    if unsigned.len() == raw.len()
        && let Some(parts) = duration_parts(raw)
        && let Some(meant) = meant_duration(&parts)
    {
        let minutes_only = parts.iter().all(|(_, unit)| *unit == "m" || UNITS.iter().any(|(own, _)| own == unit));
        let form = if minutes_only { Form::Duration } else { Form::Unreadable };
        return Reading::new(form, raw, codes::MALFORMED_DURATION, format!("`{}` has a unit that is none", shown(raw)))
            .help("the units are `s`, `min`, `h`, `d`, `w`, `mo` and `y`")
            .write(meant);
    }
    if raw.bytes().all(|it| it.is_ascii_digit() || matches!(it, b':' | b'-' | b'.' | b'/')) && raw.len() > 3 {
        let time = raw.contains(':');
        let help = if time {
            "a time is hours and minutes: `08:30`"
        } else {
            "a date is year, month, day: `2026-11-02`; a number has one `.`"
        };
        return Reading::new(
            Form::Unreadable,
            raw,
            codes::MALFORMED_NUMBER,
            format!("`{raw}` is neither a number nor a date"),
        )
        .help(help);
    }
    Reading::new(
        Form::Unreadable,
        raw,
        codes::MALFORMED_NUMBER,
        format!("`{}` is neither a number nor a name", shown(raw)),
    )
    .help("no letter may follow a number, and a name begins with a letter; units are `%`, `min`, ` EUR` and the like")
}

/// The duration with the units that were meant, if every unit is known.
fn meant_duration(parts: &[(&str, &str)]) -> Option<String> {
    let mut out = String::new();
    for (number, unit) in parts {
        let lower = unit.to_ascii_lowercase();
        let (own, _) = UNITS.iter().find(|(own, others)| *own == lower || others.contains(&lower.as_str()))?;
        out.push_str(number);
        out.push_str(own);
    }
    Some(out)
}

/// Long text is cut: a message is one line.
pub(super) fn shown(raw: &str) -> String {
    let mut short: String = raw.chars().take(40).collect();
    if short.len() < raw.len() {
        short.push('…');
    }
    short
}
