//! Days, times of the day and lengths of time as text.

use super::{Label, Locale};

const SECOND: u64 = 1000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
const WEEK: u64 = 7 * DAY;
const MONTH: u64 = 30 * DAY;
const YEAR: u64 = 365 * DAY;

impl Locale<'_> {
    /// A day in full: `2 November 2026`, `2026. november 2.`, `2. marraskuuta 2026`. `month` is 1 to 12; the day and its
    /// month are never parted.
    pub fn date(self, year: u16, month: u8, day: u8) -> String {
        self.calendar(Label::FullDate, Label::MonthsInDates, (year, month, day))
    }

    /// A day in little room: `15 Dec 2026`, `2026. dec. 15.`, `15.12.2026`.
    pub fn short_date(self, year: u16, month: u8, day: u8) -> String {
        self.calendar(Label::ShortDate, Label::ShortMonths, (year, month, day))
    }

    /// A month: `October 2025`, `2025. október`, `lokakuu 2025`.
    pub fn month(self, year: u16, month: u8) -> String {
        self.calendar(Label::FullMonth, Label::NamesOfMonths, (year, month, 1))
    }

    /// A month in little room: `Nov 2025`, `2025. nov.`, `11/2025`.
    pub fn short_month(self, year: u16, month: u8) -> String {
        self.calendar(Label::ShortMonth, Label::ShortMonths, (year, month, 1))
    }

    fn calendar(self, form: Label, months: Label, (year, month, day): (u16, u8, u8)) -> String {
        let names = self.label(months).split('|').map(str::trim);
        let name = names.into_iter().nth(usize::from(month).wrapping_sub(1)).unwrap_or("?");
        let [year, number, day] = [year.to_string(), month.to_string(), day.to_string()];
        self.phrase(form, &[("year", &year), ("month", name), ("number", &number), ("day", &day)])
    }

    /// A time on the clock, in minutes from midnight; what runs past midnight (25:30) begins anew: `01:30`.
    pub fn time(self, minutes: u16) -> String {
        let (hours, minutes) = (minutes / 60 % 24, minutes % 60);
        let [plain, hour, minute] = [hours.to_string(), format!("{hours:02}"), format!("{minutes:02}")];
        self.phrase(Label::ClockTime, &[("hour", &hour), ("plain-hour", &plain), ("minute", &minute)])
    }

    /// A length of time in its two largest units, rounded to the smaller of them: `22 min 30 s`, `5 days`, `2 h`; in
    /// Hungarian `25 perc`, in Finnish `25 min`. Weeks, months (of 30 days) and years (of 365) only where they come out
    /// even, weeks and months from two on. A number and its unit are never parted.
    pub fn duration(self, milliseconds: u64) -> String {
        let even = |unit: u64, least: u64| milliseconds >= least * unit && milliseconds.is_multiple_of(unit);
        if even(YEAR, 1) {
            return self.amount(milliseconds / YEAR, Label::Years);
        }
        if even(MONTH, 2) {
            return self.amount(milliseconds / MONTH, Label::Months);
        }
        if even(WEEK, 2) {
            return self.amount(milliseconds / WEEK, Label::Weeks);
        }
        if milliseconds < MINUTE && !milliseconds.is_multiple_of(SECOND) {
            let tenths = (milliseconds + 50) / 100;
            let decimal = format!("{}.{}", tenths / 10, tenths % 10);
            return self.counted_as(Label::Seconds, (tenths / 10) as usize, &self.number(decimal));
        }
        let (large, small) = match milliseconds {
            DAY.. => ((DAY, Label::Days), (HOUR, Label::Hours)),
            HOUR.. => ((HOUR, Label::Hours), (MINUTE, Label::Minutes)),
            _ => ((MINUTE, Label::Minutes), (SECOND, Label::Seconds)),
        };
        let rounded = milliseconds.saturating_add(small.0 / 2) / small.0;
        let per = large.0 / small.0;
        match (rounded / per, rounded % per) {
            (0, rest) => self.amount(rest, small.1),
            (count, 0) => self.amount(count, large.1),
            (count, rest) => self.beside(&self.amount(count, large.1), &self.amount(rest, small.1)),
        }
    }

    fn amount(self, count: u64, unit: Label) -> String {
        self.counted_as(unit, usize::try_from(count).unwrap_or(usize::MAX), &self.number(count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(write: impl Fn(Locale<'_>) -> String) -> [String; 3] {
        ["en", "hu", "fi"].map(|tag| write(Locale::of(tag)).replace('\u{A0}', " "))
    }

    #[test]
    fn dates() {
        assert_eq!(all(|it| it.date(2026, 11, 2)), ["2 November 2026", "2026. november 2.", "2. marraskuuta 2026"]);
        assert_eq!(all(|it| it.short_date(2026, 12, 15)), ["15 Dec 2026", "2026. dec. 15.", "15.12.2026"]);
        assert_eq!(all(|it| it.short_month(2025, 11)), ["Nov 2025", "2025. nov.", "11/2025"]);
        assert_eq!(all(|it| it.month(2025, 10)), ["October 2025", "2025. október", "lokakuu 2025"]);
        assert_eq!(all(|it| it.time(25 * 60 + 30)), ["01:30", "01:30", "1.30"]);
        assert_eq!(Locale::default().month(2025, 0), "? 2025");
    }

    #[test]
    fn durations() {
        let cases = [
            (25 * MINUTE, ["25 min", "25 perc", "25 min"]),
            (22 * MINUTE + 30 * SECOND, ["22 min 30 s", "22 perc 30 mp", "22 min 30 s"]),
            (90 * MINUTE, ["1 h 30 min", "1 óra 30 perc", "1 h 30 min"]),
            (2 * HOUR, ["2 h", "2 óra", "2 h"]),
            (40 * SECOND, ["40 s", "40 mp", "40 s"]),
            (1500, ["1.5 s", "1,5 mp", "1,5 s"]),
            (0, ["0 s", "0 mp", "0 s"]),
            (DAY, ["1 day", "1 nap", "1 päivä"]),
            (5 * DAY, ["5 days", "5 nap", "5 päivää"]),
            (7 * DAY, ["7 days", "7 nap", "7 päivää"]),
            (14 * DAY, ["2 weeks", "2 hét", "2 viikkoa"]),
            (60 * DAY, ["2 months", "2 hónap", "2 kuukautta"]),
            (365 * DAY, ["1 year", "1 év", "1 vuosi"]),
            (DAY + 2 * HOUR + 35 * MINUTE, ["1 day 3 h", "1 nap 3 óra", "1 päivä 3 h"]),
            (2 * HOUR - 20 * SECOND, ["2 h", "2 óra", "2 h"]),
        ];
        for (milliseconds, texts) in cases {
            assert_eq!(all(|it| it.duration(milliseconds)), texts, "{milliseconds}");
        }
        assert!(!Locale::default().duration(u64::MAX).is_empty());
    }
}
