//! Reads the time of an event: ISO 8601, or a number counted from 1970. Without an offset it is UTC.

use crate::model::Date;

const SECOND: i64 = 1_000_000_000;

/// Nanoseconds since 1970 in UTC; `None` for what is no time, and beyond the years 1678 to 2261.
///
/// Takes `2025-09-01`, `2025-09-01T07:52`, `2025-09-01 07:52:30.25Z`, `20250901T075230+0200`, with a comma or a point before
/// fractions, `Z`, ` UTC` or an offset behind. A bare number counts seconds; with 12 digits or more before the point it
/// counts milliseconds, with 15 microseconds, with 18 nanoseconds. Eight digits that make a day of the calendar are that day.
pub fn read(text: &[u8]) -> Option<i64> {
    if let Some(time) = iso(text) {
        return Some(time);
    }
    epoch(text)
}

/// The day of a time, in UTC.
pub fn day(time: i64) -> Date {
    Date::of_day_number(time.div_euclid(86_400 * SECOND))
}

/// What is left to read of a text.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    /// Exactly `count` digits as a number.
    fn digits(&mut self, count: usize) -> Option<i64> {
        let (head, tail) = self.0.split_at_checked(count)?;
        let mut value = 0;
        for byte in head {
            value = 10 * value + i64::from(byte.is_ascii_digit().then(|| byte - b'0')?);
        }
        self.0 = tail;
        Some(value)
    }

    fn takes(&mut self, byte: u8) -> bool {
        let found = self.0.first() == Some(&byte);
        self.0 = if found { &self.0[1..] } else { self.0 };
        found
    }
}

fn iso(text: &[u8]) -> Option<i64> {
    let mut rest = Rest(text);
    let year = rest.digits(4)?;
    let extended = rest.takes(b'-');
    let month = rest.digits(2)?;
    if extended && !rest.takes(b'-') {
        return None;
    }
    let day = rest.digits(2)?;
    let days = days_since_1970(year, month, day)?;
    if rest.0.is_empty() {
        return days.checked_mul(86_400 * SECOND);
    }
    if !(rest.takes(b'T') || rest.takes(b't') || rest.takes(b' ')) {
        return None;
    }
    let (seconds, nanoseconds) = clock(&mut rest)?;
    let offset = offset(&mut rest)?;
    (days * 86_400 + seconds - offset).checked_mul(SECOND)?.checked_add(nanoseconds)
}

/// The time of the day: seconds since midnight, and nanoseconds. 24:00 is the end of the day, and a minute may have a leap second.
fn clock(rest: &mut Rest<'_>) -> Option<(i64, i64)> {
    let hour = rest.digits(2)?;
    let colon = rest.takes(b':');
    let minute = if colon || rest.0.first().is_some_and(u8::is_ascii_digit) { rest.digits(2)? } else { 0 };
    let more = if colon { rest.takes(b':') } else { rest.0.first().is_some_and(u8::is_ascii_digit) };
    let second = if more { rest.digits(2)? } else { 0 };
    let mut nanoseconds = 0;
    if more && (rest.takes(b'.') || rest.takes(b',')) {
        let count = rest.0.iter().take_while(|it| it.is_ascii_digit()).count();
        nanoseconds = fraction(rest.0.get(..count)?)?;
        rest.0 = rest.0.get(count..)?;
    }
    let whole = hour == 24 && minute == 0 && second == 0;
    ((hour < 24 || whole) && minute < 60 && second <= 60).then_some((hour * 3600 + minute * 60 + second, nanoseconds))
}

/// Digits behind a point, in nanoseconds; what is finer is dropped.
fn fraction(digits: &[u8]) -> Option<i64> {
    if digits.is_empty() {
        return None;
    }
    let mut value = 0;
    for place in 0..9 {
        let digit = digits.get(place).map_or(0, |it| it - b'0');
        value = 10 * value + i64::from(digit);
    }
    Some(value)
}

/// How far the rest is ahead of UTC, in seconds. Nothing may follow it.
fn offset(rest: &mut Rest<'_>) -> Option<i64> {
    match rest.0 {
        b"" | b"Z" | b"z" | b" UTC" | b" Z" => return Some(0),
        _ => {}
    }
    rest.takes(b' ');
    let sign = match rest.0.first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    rest.0 = &rest.0[1..];
    let hours = rest.digits(2)?;
    let colon = rest.takes(b':');
    let minutes = if colon || !rest.0.is_empty() { rest.digits(2)? } else { 0 };
    (rest.0.is_empty() && hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// Days from 1970-01-01; `None` for a day that no month has.
fn days_since_1970(year: i64, month: i64, day: i64) -> Option<i64> {
    let number = |value: i64| u8::try_from(value).ok();
    let date = Date { year: u16::try_from(year).ok()?, month: number(month)?, day: number(day)? };
    // The 30th of February counts as another day, and does not come back.
    ((1..=12).contains(&month) && Date::of_day_number(date.day_number()) == date).then(|| date.day_number())
}

fn epoch(text: &[u8]) -> Option<i64> {
    let (negative, text) = text.strip_prefix(b"-").map_or((false, text), |it| (true, it));
    let point = text.iter().position(|it| *it == b'.');
    let (whole, part) = (text.get(..point.unwrap_or(text.len()))?, point.map(|at| &text[at + 1..]));
    if whole.is_empty() || !whole.iter().chain(part.unwrap_or(&[])).all(u8::is_ascii_digit) {
        return None;
    }
    let unit = match whole.len() {
        ..=11 => SECOND,
        12..=14 => SECOND / 1_000,
        15..=17 => SECOND / 1_000_000,
        _ => 1,
    };
    let mut value: i64 = 0;
    for byte in whole {
        value = value.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?;
    }
    let part = part.map_or(Some(0), fraction)? / (SECOND / unit);
    let time = value.checked_mul(unit)?.checked_add(part)?;
    Some(if negative { -time } else { time })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_moment_in_many_forms() {
        let moment = Some(1_756_712_000 * SECOND);
        for text in [
            "2025-09-01T07:33:20Z",
            "2025-09-01 07:33:20",
            "2025-09-01T07:33:20.000+00:00",
            "2025-09-01T09:33:20+02:00",
            "2025-09-01T09:33:20+0200",
            "2025-09-01T05:33:20-02",
            "2025-09-01 07:33:20 UTC",
            "2025-09-01 07:33:20 +0000",
            "20250901T073320Z",
            "1756712000",
            "1756712000000",
            "1756712000000000",
            "1756712000000000000",
            "1756712000.0",
        ] {
            assert_eq!(read(text.as_bytes()), moment, "{text}");
        }
    }

    #[test]
    fn parts_of_a_time() {
        for (text, seconds) in [
            ("1970-01-01", 0),
            ("1969-12-31", -86_400),
            ("2024-02-29", 1_709_164_800),
            ("2025-09-01T07:33", 1_756_711_980),
            ("2025-08-31T24:00:00", 1_756_684_800),
            ("20250901", 1_756_684_800),
            ("-5", -5),
            ("19000101", -2_208_988_800),
        ] {
            assert_eq!(read(text.as_bytes()), Some(seconds * SECOND), "{text}");
        }
        assert_eq!(read(b"2025-09-01T07:33:20,25"), Some(1_756_712_000 * SECOND + SECOND / 4));
        assert_eq!(read(b"1756712000.5"), Some(1_756_712_000 * SECOND + SECOND / 2));
        assert_eq!(read(b"1756712000123.5"), Some(1_756_712_000_123_500_000));
    }

    #[test]
    fn what_is_no_time() {
        for text in [
            "",
            "yesterday",
            "2025-02-30",
            "2025-13-01",
            "2025-9-1",
            "01.09.2025",
            "2025-09-01T25:00",
            "2025-09-01T07:60",
            "2025-09-01T07:33:20X",
            "2025-09-01T07:33:20+25:00",
            "2025-09-01T",
            "-",
            "12a",
            "9999-12-31",
            "1.2.3",
            "99999999999999999999",
        ] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
    }
}
