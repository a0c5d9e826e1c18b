//! The numbers that rules compare with, each with its default. A new one is one line in the table.

/// In which unit a limit is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A number, from 0.
    Count,
    /// In percent, 0 to 100.
    Percent,
    /// A number of days in the program; settings write a duration: `"6mo"`, `"2d"`, `"4h"`.
    Days,
}

impl Unit {
    /// What a setting of this unit takes.
    pub fn called(self) -> &'static str {
        match self {
            Unit::Count => "a number from 0",
            Unit::Percent => "a percentage from 0 to 100",
            Unit::Days => "a length of time as text",
        }
    }

    /// A number of the settings in this unit; `None` where it does not fit. A bare number is no length of time.
    pub fn read_number(self, number: f64) -> Option<f64> {
        let fits = match self {
            Unit::Count => number.is_finite() && number >= 0.0,
            Unit::Percent => (0.0..=100.0).contains(&number),
            Unit::Days => false,
        };
        fits.then_some(number)
    }

    /// A text of the settings: `"6mo"` for days, `"40%"` for percent.
    pub fn read_text(self, text: &str) -> Option<f64> {
        match self {
            Unit::Count => None,
            Unit::Percent => self.read_number(text.strip_suffix('%')?.trim().parse().ok()?),
            Unit::Days => {
                let letters = text.find(|it: char| it.is_ascii_alphabetic())?;
                let (amount, unit) = text.split_at(letters);
                let (_, days) = DAYS.iter().find(|(word, _)| *word == unit)?;
                let amount: f64 = amount.trim().parse().ok()?;
                (amount.is_finite() && amount >= 0.0).then_some(amount * days)
            }
        }
    }

    /// As a setting would be written.
    pub fn written(self, amount: f64) -> String {
        match self {
            Unit::Count | Unit::Percent => format!("{amount}"),
            Unit::Days => {
                let whole = |days: f64| (amount / days).fract() == 0.0 && amount >= days;
                let (word, days) = DAYS.iter().find(|(_, days)| whole(*days)).unwrap_or(&("d", 1.0));
                format!("\"{}{word}\"", amount / days)
            }
        }
    }
}

/// The units of the language with what they are in days; a month counts 30, a year 365.
const DAYS: &[(&str, f64)] =
    &[("y", 365.0), ("mo", 30.0), ("w", 7.0), ("d", 1.0), ("h", 1.0 / 24.0), ("min", 1.0 / 1440.0)];

/// A limit as settings know it.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// The key in `[lint.limits]`.
    pub key: &'static str,
    pub unit: Unit,
    pub usual: f64,
    /// One line.
    pub about: &'static str,
    pub get: fn(&Limits) -> f64,
    pub set: fn(&mut Limits, f64),
}

macro_rules! limits {
    ($($(#[doc = $about:literal])* $field:ident $key:literal $unit:ident = $usual:expr;)*) => {
        /// The limits in force.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Limits {
            $($(#[doc = $about])* pub $field: f64,)*
        }

        impl Default for Limits {
            fn default() -> Self {
                Self { $($field: $usual,)* }
            }
        }

        /// All limits, in the order of the documentation.
        pub const LIMITS: &[Limit] = &[$(Limit {
            key: $key,
            unit: Unit::$unit,
            usual: $usual,
            about: concat!($($about),*),
            get: |limits| limits.$field,
            set: |limits, value| limits.$field = value,
        }),*];
    };
}

limits! {
    /// The most touchpoints that one stage may have (`too-many-touchpoints`).
    touchpoints_in_stage "touchpoints-in-stage" Count = 9.0;
    /// The fewest stages of a journey (`too-few-stages`).
    fewest_stages "fewest-stages" Count = 3.0;
    /// The most stages of a journey (`too-many-stages`).
    most_stages "most-stages" Count = 8.0;
    /// How long a map may go without a review (`map-stale`).
    map_stale_after "map-stale-after" Days = 365.0;
    /// How many hours of a day may pass untold (`day-has-gap`).
    day_gap "day-gap" Days = 4.0 / 24.0;
    /// How long people may wait without a word (`long-wait-unmanaged`).
    long_wait "long-wait" Days = 1.0;
    /// The fewest parts of the back-story of a persona whose map is in use (`thin-persona`).
    persona_parts "persona-parts" Count = 3.0;
    /// How old a figure may be (`metric-stale`).
    metric_stale_after "metric-stale-after" Days = 365.0;
    /// The most characters of the label of a stage or a touchpoint (`label-too-long`).
    label_length "label-length" Count = 60.0;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time() {
        for (text, days) in [("6mo", 180.0), ("1y", 365.0), ("2w", 14.0), ("12h", 0.5), ("1.5d", 1.5)] {
            assert_eq!(Unit::Days.read_text(text), Some(days), "{text}");
        }
        for text in ["", "6", "mo", "6m", "-1d", "1y6mo", "infd"] {
            assert_eq!(Unit::Days.read_text(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for limit in LIMITS {
            let text = limit.unit.written(limit.usual);
            let read = match text.trim_matches('"') {
                bare if bare.len() == text.len() => limit.unit.read_number(text.parse().unwrap()),
                quoted => limit.unit.read_text(quoted),
            };
            assert_eq!(read, Some(limit.usual), "{}", limit.key);
        }
    }
}
