//! The clock: asked once, here, so that everything else is told what day it is.

use crate::model::Date;
use std::time::{SystemTime, UNIX_EPOCH};

/// Today's day in the time of Greenwich: the program knows no time zones, and a day sooner or later makes no map stale.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the clock")]
pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    Date::of_day_number((seconds / 86_400) as i64)
}
