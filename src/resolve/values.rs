//! Values from their text: numbers, units, days, clock times, rules, links, language tags.
//! Knows no statements; what a value may not be is told as a [`Misread`], which the caller puts at its place.
//!
//! The grammar has settled the shape already, so these readers are lenient where it was: what it reported and read as
//! meant (`0,5`, `18 400`, `5m`, `1h 30min`) is read here as meant, too.

use crate::diagnostic::codes::{self, Code};
use crate::model::{Condition, Date, Decimal, Duration, Figure, Operator, Text, Time};
use std::borrow::Cow;

/// Why a text is no value of its kind: what a finding says, but for the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    pub code: Code,
    pub message: String,
    pub help: Option<String>,
}

impl Misread {
    fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: None }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// A number as written, exactly: sign, digits, a point (or a comma, read as one).
///
/// Eighteen digits fit; more are a misread, so that no figure is rounded without a word.
pub fn decimal(raw: &str) -> Result<Decimal, Misread> {
    if let Some(whole) = short_whole(raw) {
        return Ok(Decimal::whole(whole));
    }
    let mut digits: i64 = 0;
    let mut scale: u8 = 0;
    let mut fraction = false;
    let mut negative = false;
    for character in raw.chars() {
        match character {
            '-' | '\u{2212}' => negative = true,
            '.' | ',' => fraction = true,
            '0'..='9' => {
                let digit = i64::from(u32::from(character) - u32::from('0'));
                digits = digits
                    .checked_mul(10)
                    .and_then(|it| it.checked_add(digit))
                    .filter(|it| *it < 1_000_000_000_000_000_000)
                    .ok_or_else(|| {
                        Misread::new(codes::NUMBER_TOO_LARGE, format!("the number `{raw}` has more than 18 digits"))
                    })?;
                scale += u8::from(fraction);
            }
            _ => {}
        }
    }
    Ok(Decimal { digits: if negative { -digits } else { digits }, scale })
}

/// A whole number of a few digits, as nearly all are; `None` for any other.
fn short_whole(raw: &str) -> Option<i64> {
    let unsigned = raw.strip_prefix('-');
    let digits = unsigned.unwrap_or(raw).as_bytes();
    if digits.is_empty() || digits.len() > 9 {
        return None;
    }
    let mut whole = 0;
    for byte in digits {
        whole = whole * 10 + i64::from(byte.checked_sub(b'0').filter(|digit| *digit < 10)?);
    }
    Some(if unsigned.is_some() { -whole } else { whole })
}

/// `38%`, without its sign.
pub fn percent(raw: &str) -> Result<Decimal, Misread> {
    decimal(raw.trim_end_matches('%'))
}

/// A number, a percentage, an amount of money or a length of time; told apart by how it ends.
pub fn figure(raw: &str) -> Result<Figure<'_>, Misread> {
    if raw.ends_with('%') {
        return percent(raw).map(Figure::Percent);
    }
    let currency = raw.len().saturating_sub(3);
    match raw.get(currency..) {
        Some(code) if code.bytes().all(|it| it.is_ascii_uppercase()) && currency > 0 => {
            let amount = decimal(raw.get(..currency).unwrap_or(""))?;
            Ok(Figure::Money { amount, currency: Cow::Borrowed(code) })
        }
        _ if raw.ends_with(|it: char| it.is_ascii_alphabetic()) => duration(raw).map(Figure::Duration),
        _ => decimal(raw).map(Figure::Number),
    }
}

/// The units of a duration with their milliseconds, larger first. A month counts 30 days, a year 365.
const UNITS: [(&str, u64); 7] = [
    ("y", 365 * 24 * 3_600_000),
    ("mo", 30 * 24 * 3_600_000),
    ("w", 7 * 24 * 3_600_000),
    ("d", 24 * 3_600_000),
    ("h", 3_600_000),
    ("min", 60_000),
    ("s", 1_000),
];

/// `1h30min`: each unit once, larger first, with decimals where they are written (`1.5h`).
pub fn duration(raw: &str) -> Result<Duration, Misread> {
    let too_long =
        || Misread::new(codes::MALFORMED_DURATION, format!("the duration `{raw}` is longer than a thousand years"));
    let mut total: u64 = 0;
    let mut next_unit = 0;
    let mut rest = raw.trim();
    while !rest.is_empty() {
        let number_end = rest.bytes().position(|it| it.is_ascii_alphabetic()).unwrap_or(rest.len());
        let (number, tail) = rest.split_at(number_end);
        let unit_end = tail.bytes().position(|it| !it.is_ascii_alphabetic()).unwrap_or(tail.len());
        let (unit, tail) = tail.split_at(unit_end);
        rest = tail.trim_start();
        let amount = decimal(number)?;
        let meant = if unit == "m" { "min" } else { unit };
        let Some(at) = UNITS.iter().position(|it| it.0 == meant) else {
            return Err(Misread::new(codes::MALFORMED_DURATION, format!("`{unit}` is no unit of time"))
                .help("the units are `s`, `min`, `h`, `d`, `w`, `mo` and `y`"));
        };
        if at < next_unit {
            return Err(Misread::new(codes::MALFORMED_DURATION, format!("the duration `{raw}` is out of order"))
                .help("each unit stands once, the larger before the smaller: `1h30min`"));
        }
        next_unit = at + 1;
        let milliseconds = milliseconds(amount, UNITS[at].1).ok_or_else(too_long)?;
        total = total.checked_add(milliseconds).ok_or_else(too_long)?;
    }
    if total > 1000 * UNITS[0].1 { Err(too_long()) } else { Ok(Duration { milliseconds: total }) }
}

/// So many units of so many milliseconds; half a millisecond counts as one. `None` where that is too many to be counted.
fn milliseconds(amount: Decimal, unit: u64) -> Option<u64> {
    let digits = amount.digits.unsigned_abs();
    if amount.scale == 0 {
        return digits.checked_mul(unit);
    }
    let divisor = 10_u128.pow(u32::from(amount.scale));
    u64::try_from((u128::from(digits) * u128::from(unit) + divisor / 2) / divisor).ok()
}

/// A time on the clock, `00:00` to `47:59`: hours past midnight count on.
pub fn time(raw: &str) -> Result<Time, Misread> {
    let bad = || {
        Misread::new(codes::NO_SUCH_TIME, format!("there is no time `{raw}`"))
            .help("hours go from 00 to 47 (past midnight they count on), minutes from 00 to 59")
    };
    let (hours, minutes) = raw.split_once(':').ok_or_else(bad)?;
    let hours: u16 = hours.parse().map_err(|_| bad())?;
    let minutes: u16 = minutes.parse().map_err(|_| bad())?;
    if hours > 47 || minutes > 59 { Err(bad()) } else { Ok(Time { minutes: hours * 60 + minutes }) }
}

/// A time as it is written: `25:30`.
pub fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.minutes / 60, time.minutes % 60)
}

/// A day of the (Gregorian) calendar, `2026-10-31`.
pub fn date(raw: &str) -> Result<Date, Misread> {
    let bad = |help: String| Misread::new(codes::NO_SUCH_DAY, format!("there is no day `{raw}`")).help(help);
    let form = || bad("a day is written year, month, day: `2026-10-31`".to_owned());
    let mut parts = raw.splitn(3, '-');
    let mut part = || parts.next().and_then(|it| it.parse::<u16>().ok());
    let (Some(year), Some(month), Some(day)) = (part(), part(), part()) else { return Err(form()) };
    if !(1..=12).contains(&month) {
        return Err(bad("months go from 01 to 12".to_owned()));
    }
    let last = days_of(year, month);
    if day == 0 || day > last {
        return Err(bad(format!("month {month:02} of {year:04} has {last} days")));
    }
    Ok(Date { year, month: month as u8, day: day as u8 })
}

fn days_of(year: u16, month: u16) -> u16 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// 1, 2, 3, … up to four thousand million; the statement's form has kept out what is no whole number.
pub fn whole(raw: &str) -> Result<u32, Misread> {
    let number = decimal(raw)?;
    let whole = if number.scale == 0 { u32::try_from(number.digits).ok() } else { None };
    whole.ok_or_else(|| Misread::new(codes::NUMBER_TOO_LARGE, format!("`{raw}` is more than anybody counted")))
}

/// A number from `least` to `most`, both included.
pub fn within(number: Decimal, least: i64, most: i64) -> bool {
    if number.scale == 0 {
        return (least..=most).contains(&number.digits);
    }
    // Compared exactly, in units of the number's last digit.
    let unit = 10_i128.pow(u32::from(number.scale));
    (i128::from(least) * unit..=i128::from(most) * unit).contains(&i128::from(number.digits))
}

/// Whether a text has the form of a language tag: `en`, `pt-BR`, `zh-Hant-TW` (RFC 5646, without its old exceptions).
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or("");
    let letters = |part: &str| part.bytes().all(|it| it.is_ascii_alphabetic());
    let signs = |part: &str| part.bytes().all(|it| it.is_ascii_alphanumeric());
    (2..=3).contains(&language.len())
        && letters(language)
        && parts.all(|part| (1..=8).contains(&part.len()) && signs(part))
        && !tag.ends_with("-x")
}

/// A link as it may stand in a picture: `https`, `http` or `mailto`, something behind it, no blanks.
pub fn link(text: &str) -> Result<(), Misread> {
    let lower = text.get(..8.min(text.len())).unwrap_or(text).to_ascii_lowercase();
    let rest = ["https://", "http://", "mailto:"].iter().find(|it| lower.starts_with(**it)).map(|it| &text[it.len()..]);
    match rest {
        Some(rest) if !rest.is_empty() && !text.contains(|it: char| it.is_whitespace() || it.is_control()) => Ok(()),
        Some(_) => Err(Misread::new(codes::NOT_A_LINK, format!("the link `{text}` is not whole"))
            .help("an address follows, without blanks: `https://example.org/report`")),
        None if text.contains('@') && !text.contains('/') => {
            Err(no_link(text).help(format!("for an address of mail: `mailto:{text}`")))
        }
        None if text.starts_with("www.") => Err(no_link(text).help(format!("did you mean `https://{text}`?"))),
        None => Err(no_link(text).help("a link begins with `https://`, `http://` or `mailto:`")),
    }
}

fn no_link(text: &str) -> Misread {
    Misread::new(codes::NOT_A_LINK, format!("`{text}` is no link"))
}

/// The conditions of a segment's rule: `column op value`, joined by `and`.
///
/// A column or a value with blanks in it stands in single or double quotes. Operators are `<`, `<=`, `=`, `!=`, `>=`, `>`.
pub fn rule<'s>(text: &Text<'s>) -> Result<Vec<Condition<'s>>, Misread> {
    let mut conditions = Vec::new();
    let mut words = Words { text, at: 0 };
    loop {
        let column = operand(words.next_word(), text, "a column")?;
        let operator = match words.next_word() {
            Some(Word::Sign(at, end)) => operator(&text[at..end])?,
            other => {
                return Err(
                    expected("an operator", other, text).help("the operators are `<`, `<=`, `=`, `!=`, `>=`, `>`")
                );
            }
        };
        let value = operand(words.next_word(), text, "a value")?;
        conditions.push(Condition { column, operator, value });
        match words.next_word() {
            None => return Ok(conditions),
            Some(Word::Plain(at, end)) if &text[at..end] == "and" => {}
            Some(Word::Plain(at, end)) if &text[at..end] == "or" => {
                return Err(Misread::new(codes::MALFORMED_RULE, "a rule has no `or`")
                    .help("all conditions of a rule hold together: join them by `and`"));
            }
            other => {
                return Err(
                    expected("`and`", other, text).help("a value with blanks stands in quotes: `plan = 'pro plus'`")
                );
            }
        }
    }
}

/// A piece of a rule, by its byte offsets; a quoted one without its quotes.
enum Word {
    Plain(usize, usize),
    Quoted(usize, usize),
    Sign(usize, usize),
}

struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl Words<'_> {
    fn next_word(&mut self) -> Option<Word> {
        let rest = &self.text[self.at..];
        let start = self.at + (rest.len() - rest.trim_start().len());
        let rest = &self.text[start..];
        let first = rest.chars().next()?;
        let is_sign = |it: char| matches!(it, '<' | '>' | '=' | '!');
        if let '"' | '\'' = first
            && let Some(length) = rest[1..].find(first)
        {
            self.at = start + length + 2;
            return Some(Word::Quoted(start + 1, start + 1 + length));
        }
        let sign = is_sign(first);
        let length = rest.find(|it: char| it.is_whitespace() || is_sign(it) != sign).unwrap_or(rest.len());
        self.at = start + length;
        Some(if sign { Word::Sign(start, self.at) } else { Word::Plain(start, self.at) })
    }
}

fn operand<'s>(word: Option<Word>, text: &Text<'s>, what: &str) -> Result<Text<'s>, Misread> {
    match word {
        Some(Word::Plain(at, end)) if !matches!(&text[at..end], "and" | "or") => Ok(part(text, at, end)),
        Some(Word::Quoted(at, end)) => Ok(part(text, at, end)),
        other => Err(expected(what, other, text)
            .help("a rule is `column op value`, joined by `and`: `employees < 50 and plan = pro`")),
    }
}

fn operator(sign: &str) -> Result<Operator, Misread> {
    Operator::from_word(sign).ok_or_else(|| {
        let misread = Misread::new(codes::MALFORMED_RULE, format!("`{sign}` is no operator of a rule"));
        match sign {
            "==" => misread.help("did you mean `=`?"),
            "<>" => misread.help("did you mean `!=`?"),
            "=<" => misread.help("did you mean `<=`?"),
            "=>" => misread.help("did you mean `>=`?"),
            _ => misread.help("the operators are `<`, `<=`, `=`, `!=`, `>=`, `>`"),
        }
    })
}

fn expected(what: &str, found: Option<Word>, text: &str) -> Misread {
    match found {
        Some(Word::Plain(at, end) | Word::Quoted(at, end) | Word::Sign(at, end)) => {
            Misread::new(codes::MALFORMED_RULE, format!("expected {what} in the rule, found `{}`", &text[at..end]))
        }
        None => Misread::new(codes::MALFORMED_RULE, format!("expected {what} at the end of the rule")),
    }
}

/// A part of a text that is borrowed where the text is.
fn part<'s>(text: &Text<'s>, at: usize, end: usize) -> Text<'s> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(&text[at..end]),
        Cow::Owned(text) => Cow::Owned(text[at..end].to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_what_was_written() {
        for (raw, shown) in [
            ("0", "0"),
            ("-0.50", "-0.50"),
            ("+2", "2"),
            ("\u{2212}1.5", "-1.5"),
            ("007", "7"),
            ("0,5", "0.5"),
            ("18 400", "18400"),
        ] {
            assert_eq!(decimal(raw).unwrap().to_string(), shown, "{raw}");
        }
        assert!(decimal("1234567890123456789").is_err());
        assert_eq!(decimal("999999999999999999").unwrap().digits, 999_999_999_999_999_999);
    }

    #[test]
    fn durations_mix_units() {
        let minutes = |raw| duration(raw).map(|it| it.milliseconds as f64 / 60_000.0);
        assert_eq!(minutes("1h30min"), Ok(90.0));
        assert_eq!(minutes("1h 30min"), Ok(90.0));
        assert_eq!(minutes("1.5h"), Ok(90.0));
        assert_eq!(minutes("5m"), Ok(5.0));
        assert_eq!(minutes("40s"), Ok(40.0 / 60.0));
        assert_eq!(
            minutes("1y2mo3w4d5h6min7s"),
            Ok(((365.0 + 60.0 + 21.0 + 4.0) * 24.0 + 5.0) * 60.0 + 6.0 + 7.0 / 60.0)
        );
        assert_eq!(duration("0.0005s").unwrap().milliseconds, 1);
        assert!(duration("30min1h").unwrap_err().message.contains("out of order"));
        assert!(duration("1h1h").is_err());
        assert!(duration("2000y").unwrap_err().message.contains("thousand years"));
        assert!(duration("999999999999999999y").is_err());
        assert!(duration("3x").unwrap_err().message.contains("no unit"));
    }

    #[test]
    fn days_follow_the_calendar() {
        assert_eq!(date("2024-02-29"), Ok(Date { year: 2024, month: 2, day: 29 }));
        assert_eq!(date("2000-02-29").map(|it| it.day), Ok(29));
        for bad in ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-04-00"] {
            assert!(date(bad).is_err(), "{bad}");
        }
        assert_eq!(date("2026-02-30").unwrap_err().help.as_deref(), Some("month 02 of 2026 has 28 days"));
    }

    #[test]
    fn clock_times_go_past_midnight() {
        assert_eq!(time("25:30"), Ok(Time { minutes: 1530 }));
        assert_eq!(time("00:00"), Ok(Time { minutes: 0 }));
        assert_eq!(clock(Time { minutes: 1530 }), "25:30");
        assert!(time("48:00").is_err() && time("07:60").is_err());
    }

    #[test]
    fn figures_are_told_apart_by_how_they_end() {
        assert_eq!(figure("64%"), Ok(Figure::Percent(Decimal { digits: 64, scale: 0 })));
        assert_eq!(
            figure("2.10 EUR"),
            Ok(Figure::Money { amount: Decimal { digits: 210, scale: 2 }, currency: "EUR".into() })
        );
        assert_eq!(figure("3min"), Ok(Figure::Duration(Duration { milliseconds: 180_000 })));
        assert_eq!(figure("-31"), Ok(Figure::Number(Decimal::whole(-31))));
    }

    #[test]
    fn bounds_are_exact() {
        assert!(within(decimal("2.000").unwrap(), -2, 2));
        assert!(!within(decimal("2.001").unwrap(), -2, 2));
        assert!(within(decimal("-2").unwrap(), -2, 2));
        assert!(!within(decimal("100.000000000000001").unwrap(), 0, 100));
        assert!(whole("99999999999").is_err() && whole("1.0").is_err());
        assert_eq!(whole("12"), Ok(12));
    }

    fn shown(text: &str) -> Result<String, String> {
        rule(&Cow::Borrowed(text))
            .map(|all| {
                all.iter()
                    .map(|it| format!("{}|{}|{}", it.column, it.operator.word(), it.value))
                    .collect::<Vec<_>>()
                    .join(" & ")
            })
            .map_err(|it| it.message)
    }

    #[test]
    fn rules_are_conditions_joined_by_and() {
        assert_eq!(shown("employees < 50").unwrap(), "employees|<|50");
        assert_eq!(shown("employees>=250 and plan = 'pro plus'").unwrap(), "employees|>=|250 & plan|=|pro plus");
        assert_eq!(shown("\"team size\" != 0").unwrap(), "team size|!=|0");
        assert_eq!(shown("a = 1 or b = 2").unwrap_err(), "a rule has no `or`");
        assert_eq!(shown("a == 1").unwrap_err(), "`==` is no operator of a rule");
        assert_eq!(shown("a").unwrap_err(), "expected an operator at the end of the rule");
        assert_eq!(shown("plan = pro plus").unwrap_err(), "expected `and` in the rule, found `plus`");
        assert_eq!(shown("").unwrap_err(), "expected a column at the end of the rule");
        assert_eq!(shown("plan = 'pro").unwrap(), "plan|=|'pro");
    }

    #[test]
    fn links_have_one_of_three_schemes() {
        assert!(
            link("https://example.org/a?b#c").is_ok() && link("HTTP://x").is_ok() && link("mailto:a@b.org").is_ok()
        );
        assert_eq!(
            link("www.example.org").unwrap_err().help.as_deref(),
            Some("did you mean `https://www.example.org`?")
        );
        assert_eq!(link("a@b.org").unwrap_err().help.as_deref(), Some("for an address of mail: `mailto:a@b.org`"));
        for bad in ["javascript:alert(1)", "https://", "https://a b", "ftp://x", "", "é", "ééééé"] {
            assert!(link(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn language_tags_have_a_form() {
        for good in ["en", "pt-BR", "zh-Hant-TW", "fi", "sl-rozaj", "es-419"] {
            assert!(is_language_tag(good), "{good}");
        }
        for bad in ["english", "e", "en_US", "", "de-", "12"] {
            assert!(!is_language_tag(bad), "{bad}");
        }
    }
}
