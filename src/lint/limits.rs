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
    ($($(#[doc = $about:literal])* $field:ident $key:literal $unit:ident = $usual:literal;)*) => {
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
}
