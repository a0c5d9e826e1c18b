//! Keys with values of the kinds that occur everywhere: texts, words, names, places, values with units.

use super::Document;
use super::write::{Key, Line, key};
use crate::model::*;
use crate::source::Span;
use std::fmt::Write;

/// What something is called; `?`, which is no name, where an error was found in place of one.
pub(super) fn called<'a>(name: &'a Name<'_>) -> &'a str {
    if name.name.is_empty() { "?" } else { &name.name }
}

impl<'p, 'w, 's> Document<'p, 'w, 's> {
    #[inline]
    pub(super) fn text(&mut self, key: Key, text: &str) {
        self.json.key(key);
        self.json.string(text);
    }

    #[inline]
    pub(super) fn maybe_text(&mut self, key: Key, text: Option<&Text<'s>>) {
        self.json.key(key);
        match text {
            Some(text) => self.json.string(text),
            None => self.json.null(),
        }
    }

    /// A word of the language, from a closed list.
    #[inline]
    pub(super) fn maybe_word(&mut self, key: Key, word: Option<&'static str>) {
        self.json.key(key);
        match word {
            Some(word) => self.json.word(word),
            None => self.json.null(),
        }
    }

    #[inline]
    pub(super) fn flag(&mut self, key: Key, value: bool) {
        self.json.key(key);
        self.json.boolean(value);
    }

    pub(super) fn texts(&mut self, key: Key, texts: &[Text<'s>]) {
        self.json.key(key);
        self.list(texts, |document, text| document.json.string(text));
    }

    /// A value or `null`, as `write` writes it.
    #[inline]
    pub(super) fn maybe<T>(&mut self, key: Key, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.json.key(key);
        match value {
            Some(value) => write(self, value),
            None => self.json.null(),
        }
    }

    /// The name of a declaration, its label, and whether the author wrote that.
    pub(super) fn name(&mut self, name: &Name<'s>) {
        self.text(key!("name"), called(name));
        self.text(key!("label"), &name.label);
        self.flag(key!("labelled"), name.labelled);
    }

    pub(super) fn maybe_number(&mut self, key: Key, number: Option<Decimal>) {
        self.maybe(key, number, |document, number| document.number(number));
    }

    pub(super) fn number(&mut self, number: Decimal) {
        // Most are small and whole; those need no formatting.
        match u32::try_from(number.digits.unsigned_abs()) {
            Ok(digits) if number.scale == 0 => {
                if number.digits < 0 {
                    self.json.minus();
                }
                self.json.whole(digits);
            }
            _ => self.json.number(number),
        }
    }

    /// `{"number": 40, "unit": "min", "text": "40min"}`; the unit of a mere number is `null`.
    fn measure(&mut self, number: Decimal, unit: Option<&str>, text: &str) {
        self.object(|document| {
            document.json.key(key!("number"));
            document.number(number);
            document.json.key(key!("unit"));
            match unit {
                Some(unit) => document.json.string(unit),
                None => document.json.null(),
            }
            document.text(key!("text"), text);
        });
    }

    pub(super) fn maybe_duration(&mut self, key: Key, duration: Option<Duration>) {
        self.maybe(key, duration, Self::duration);
    }

    /// In seconds, with a text in the units of the language.
    pub(super) fn duration(&mut self, duration: Duration) {
        self.object(|document| {
            document.json.key(key!("number"));
            document.number(seconds(duration));
            document.json.key(key!("unit"));
            document.json.word("s");
            document.json.key(key!("text"));
            // Nearly all are a few minutes, and there is one to a touchpoint: those need no formatting.
            match u32::try_from(duration.milliseconds / 60_000) {
                Ok(minutes @ 1..60) if duration.milliseconds.is_multiple_of(60_000) => {
                    document.json.raw(Line::ending(b"min\",").whole(minutes).constant(b"\"").bytes());
                }
                _ => document.json.string(&shown(duration)),
            }
        });
    }

    pub(super) fn maybe_percent(&mut self, key: Key, percent: Option<Decimal>) {
        self.maybe(key, percent, Self::percent);
    }

    fn percent(&mut self, percent: Decimal) {
        self.measure(percent, Some("%"), &format!("{percent}%"));
    }

    pub(super) fn maybe_figure(&mut self, key: Key, figure: Option<&Figure<'s>>) {
        self.maybe(key, figure, |document, figure| match figure {
            Figure::Number(number) => document.measure(*number, None, &number.to_string()),
            Figure::Percent(percent) => document.percent(*percent),
            Figure::Money { amount, currency } => {
                document.measure(*amount, Some(currency), &format!("{amount} {currency}"));
            }
            Figure::Duration(duration) => document.duration(*duration),
        });
    }

    /// In minutes from midnight, with the text of the clock.
    pub(super) fn time(&mut self, time: Time) {
        let text = format!("{:02}:{:02}", time.minutes / 60, time.minutes % 60);
        self.measure(Decimal::whole(i64::from(time.minutes)), Some("min"), &text);
    }

    pub(super) fn maybe_time(&mut self, key: Key, time: Option<Time>) {
        self.maybe(key, time, Self::time);
    }

    pub(super) fn maybe_date(&mut self, key: Key, date: Option<Date>) {
        self.maybe(key, date, |document, date| {
            document.json.string(&format!("{:04}-{:02}-{:02}", date.year, date.month, date.day));
        });
    }

    /// Where a thing stands. Called `range`, as `span` is a word of the language.
    pub(super) fn range(&mut self, span: Span) {
        let Some(place) = self.places.of(span) else { return self.maybe_text(key!("range"), None) };
        let mut line = Line::ending(b"},");
        line.whole(place.end.1).constant(b",\"endColumn\":").whole(place.end.0).constant(b",\"endLine\":");
        line.whole(place.start.1).constant(b",\"column\":").whole(place.start.0);
        self.json.raw(self.places.head());
        self.json.raw(line.bytes());
    }
}

fn seconds(duration: Duration) -> Decimal {
    let milliseconds = i64::try_from(duration.milliseconds).unwrap_or(i64::MAX);
    if milliseconds % 1000 == 0 {
        Decimal::whole(milliseconds / 1000)
    } else {
        Decimal { digits: milliseconds, scale: 3 }
    }
}

/// A duration as the language writes it, in days, hours, minutes and seconds: `1h30min`, `40s`, `0s`.
///
/// Weeks, months and years come out as days, which is what they count as.
fn shown(duration: Duration) -> String {
    let mut text = String::new();
    let mut rest = duration.milliseconds;
    for (unit, size) in [("d", 86_400_000), ("h", 3_600_000), ("min", 60_000)] {
        if rest >= size {
            // Writing to a string does not fail.
            let _ = write!(text, "{}{unit}", rest / size);
            rest %= size;
        }
    }
    if rest > 0 || text.is_empty() {
        let _ = write!(text, "{}s", seconds(Duration { milliseconds: rest }));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_shown_in_units_of_the_language() {
        let cases = [(0, "0s"), (40_000, "40s"), (5_400_000, "1h30min"), (172_800_000, "2d"), (61_500, "1min1.500s")];
        for (milliseconds, text) in cases {
            assert_eq!(shown(Duration { milliseconds }), text);
        }
    }
}
