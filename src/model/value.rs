//! Values with their units, and the closed lists of words.

use super::Text;
use std::fmt;

/// Defines an enum of the words of a closed list: each variant with the word that the text uses.
#[macro_export]
#[doc(hidden)]
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($variant,)*
        }

        impl $name {
            /// All of them, in the order of the vocabulary.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word of the language.
            pub fn word(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)*
                }
            }

            /// The variant of a word; `None` for a word that is not in the list.
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some($name::$variant),)*
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use crate::words;

/// A decimal number, exactly as written: `digits` divided by ten to the power of `scale`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Decimal {
    pub digits: i64,
    pub scale: u8,
}

impl Decimal {
    pub fn whole(value: i64) -> Self {
        Self { digits: value, scale: 0 }
    }

    /// The nearest floating-point number.
    pub fn to_f64(self) -> f64 {
        const TENS: [f64; 19] =
            [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];
        self.digits as f64 / TENS[usize::from(self.scale).min(18)]
    }
}

impl fmt::Display for Decimal {
    /// With a point and no grouping: `-0.50` stays `-0.50`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits.unsigned_abs().to_string();
        let scale = usize::from(self.scale);
        let sign = if self.digits < 0 { "-" } else { "" };
        let padded = format!("{digits:0>width$}", width = scale + 1);
        let (whole, part) = padded.split_at(padded.len() - scale);
        if scale == 0 { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{part}") }
    }
}

/// A time on the clock in minutes from midnight of the day it began on: 25:30 is 1530.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    pub minutes: u16,
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// Days since 1970-01-01, before it negative, in the Gregorian calendar: two of them differ by the days between.
    ///
    /// Counts from March on, so that the leap day is a year's last (H. Hinnant, "chrono-compatible low-level date algorithms").
    pub fn day_number(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// The day with this [`Date::day_number`], by the same count backwards. Years beyond 0 to 65535 are cut.
    pub fn of_day_number(days: i64) -> Self {
        let days = days + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * of_year + 2) / 153;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        let day = of_year - (153 * march_month + 2) / 5 + 1;
        Self { year: year.clamp(0, i64::from(u16::MAX)) as u16, month: month as u8, day: day as u8 }
    }
}

impl fmt::Display for Date {
    /// As the language writes it: `2026-11-02`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A length of time in milliseconds; a month counts 30 days, a year 365.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    pub milliseconds: u64,
}

/// What a metric or a size is: a number, with its unit where it has one.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure<'s> {
    Number(Decimal),
    Percent(Decimal),
    Money { amount: Decimal, currency: Text<'s> },
    Duration(Duration),
}

words! {
    ChannelKind {
        Web "web", App "app", Email "email", Phone "phone", Chat "chat", Sms "sms", Social "social", Post "post",
        Store "store", Person "person", Event "event", Partner "partner", Other "other",
    }
}

words! {
    Icon {
        Web "web", App "app", Email "email", Phone "phone", Chat "chat", Sms "sms", Social "social", Post "post",
        Store "store", Person "person", Event "event", Partner "partner", Other "other",
        Search "search", Review "review", Video "video", Form "form", Card "card", Upload "upload", Download "download",
        Chart "chart", Key "key", Sheet "sheet", Doc "doc", Bell "bell", Home "home", Car "car", Desk "desk",
        Mobile "mobile", Check "check", Clock "clock", Gear "gear", People "people", Cart "cart", Star "star",
    }
}

words! { LaneKind { Text "text", Bars "bars" } }
words! { ActionStatus { Planned "planned", Doing "doing", Done "done" } }
words! { Severity { Low "low", Medium "medium", High "high", Critical "critical" } }
words! { Level { Low "low", Medium "medium", High "high" } }
words! { Basis { Assumed "assumed", Observed "observed", Measured "measured" } }
words! { Way { Up "up", Both "both", None "none" } }
words! { Layout { Map "map", Flow "flow", Blueprint "blueprint", Day "day", Compare "compare", Persona "persona", Portfolio "portfolio" } }
words! { Mark { Attention "attention", Gaps "gaps", Quadrants "quadrants" } }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted() {
        let number = |year, month, day| Date { year, month, day }.day_number();
        assert_eq!(number(1970, 1, 1), 0);
        assert_eq!(number(2026, 11, 21), 20_778);
        assert_eq!(number(2024, 3, 1) - number(2024, 2, 28), 2);
        assert_eq!(number(2100, 3, 1) - number(2100, 2, 28), 1);
        assert_eq!(number(2000, 1, 1) - number(1999, 1, 1), 365);
        for days in (-10_000..40_000).chain(700_000..700_800) {
            assert_eq!(Date::of_day_number(days).day_number(), days);
        }
    }
}
