//! Days, times of the day and lengths of time as text.

use super::{Language, Locale, NBSP};

#[rustfmt::skip]
const MONTHS: [[&str; 12]; 3] = [
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    ["január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október", "november", "december"],
    ["tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu"],
];

#[rustfmt::skip]
const SHORT_MONTHS: [[&str; 12]; 2] = [
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
    ["jan.", "febr.", "márc.", "ápr.", "máj.", "jún.", "júl.", "aug.", "szept.", "okt.", "nov.", "dec."],
];

const SECOND: u64 = 1000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
const WEEK: u64 = 7 * DAY;
const MONTH: u64 = 30 * DAY;
const YEAR: u64 = 365 * DAY;

impl Locale {
    /// A day in full: `2 November 2026`, `2026. november 2.`, `2. marraskuuta 2026`. `month` is 1 to 12; the day and its
    /// month are never parted.
    pub fn date(self, year: u16, month: u8, day: u8) -> String {
        let name = month_name(&MONTHS[self.language as usize], month);
        match self.language {
            Language::English => format!("{day}{NBSP}{name} {year}"),
            Language::Hungarian => format!("{year}. {name}{NBSP}{day}."),
            Language::Finnish => format!("{day}.{NBSP}{name}ta {year}"),
        }
    }

    /// A day in little room: `15 Dec 2026`, `2026. dec. 15.`, `15.12.2026`.
    pub fn short_date(self, year: u16, month: u8, day: u8) -> String {
        match self.language {
            Language::English => format!("{day}{NBSP}{}{NBSP}{year}", month_name(&SHORT_MONTHS[0], month)),
            Language::Hungarian => format!("{year}.{NBSP}{}{NBSP}{day}.", month_name(&SHORT_MONTHS[1], month)),
            Language::Finnish => format!("{day}.{month}.{year}"),
        }
    }

    /// A month: `October 2025`, `2025. október`, `lokakuu 2025`.
    pub fn month(self, year: u16, month: u8) -> String {
        let name = month_name(&MONTHS[self.language as usize], month);
        match self.language {
            Language::Hungarian => format!("{year}. {name}"),
            Language::English | Language::Finnish => format!("{name} {year}"),
        }
    }

    /// A month in little room: `Nov 2025`, `2025. nov.`, `11/2025`.
    pub fn short_month(self, year: u16, month: u8) -> String {
        match self.language {
            Language::English => format!("{}{NBSP}{year}", month_name(&SHORT_MONTHS[0], month)),
            Language::Hungarian => format!("{year}.{NBSP}{}", month_name(&SHORT_MONTHS[1], month)),
            Language::Finnish => format!("{month}/{year}"),
        }
    }

    /// A time on the clock, in minutes from midnight; what runs past midnight (25:30) begins anew: `01:30`.
    pub fn time(self, minutes: u16) -> String {
        let (hours, minutes) = (minutes / 60 % 24, minutes % 60);
        match self.language {
            Language::Finnish => format!("{hours}.{minutes:02}"),
            Language::English | Language::Hungarian => format!("{hours:02}:{minutes:02}"),
        }
    }

    /// A length of time in its two largest units, rounded to the smaller of them: `22 min 30 s`, `5 days`, `2 h`; in
    /// Hungarian `25 perc`, in Finnish `25 min`. Weeks, months (of 30 days) and years (of 365) only where they come out
    /// even, weeks and months from two on. A number and its unit are never parted.
    pub fn duration(self, milliseconds: u64) -> String {
        let even = |unit: u64, least: u64| milliseconds >= least * unit && milliseconds.is_multiple_of(unit);
        if even(YEAR, 1) {
            return self.amount(milliseconds / YEAR, Unit::Year);
        }
        if even(MONTH, 2) {
            return self.amount(milliseconds / MONTH, Unit::Month);
        }
        if even(WEEK, 2) {
            return self.amount(milliseconds / WEEK, Unit::Week);
        }
        if milliseconds < MINUTE && !milliseconds.is_multiple_of(SECOND) {
            let tenths = (milliseconds + 50) / 100;
            let decimal = format!("{}.{}", tenths / 10, tenths % 10);
            return format!("{}{NBSP}{}", self.number(decimal), self.unit(tenths / 10, Unit::Second));
        }
        let (large, small) = match milliseconds {
            DAY.. => ((DAY, Unit::Day), (HOUR, Unit::Hour)),
            HOUR.. => ((HOUR, Unit::Hour), (MINUTE, Unit::Minute)),
            _ => ((MINUTE, Unit::Minute), (SECOND, Unit::Second)),
        };
        let rounded = milliseconds.saturating_add(small.0 / 2) / small.0;
        let per = large.0 / small.0;
        match (rounded / per, rounded % per) {
            (0, rest) => self.amount(rest, small.1),
            (count, 0) => self.amount(count, large.1),
            (count, rest) => format!("{} {}", self.amount(count, large.1), self.amount(rest, small.1)),
        }
    }

    fn amount(self, count: u64, unit: Unit) -> String {
        format!("{}{NBSP}{}", self.number(count), self.unit(count, unit))
    }

    fn unit(self, count: u64, unit: Unit) -> &'static str {
        let one = count == 1;
        match (self.language, unit) {
            (Language::English | Language::Finnish, Unit::Second) => "s",
            (Language::English | Language::Finnish, Unit::Minute) => "min",
            (Language::English | Language::Finnish, Unit::Hour) => "h",
            (Language::English, Unit::Day) => {
                if one {
                    "day"
                } else {
                    "days"
                }
            }
            (Language::English, Unit::Week) => {
                if one {
                    "week"
                } else {
                    "weeks"
                }
            }
            (Language::English, Unit::Month) => {
                if one {
                    "month"
                } else {
                    "months"
                }
            }
            (Language::English, Unit::Year) => {
                if one {
                    "year"
                } else {
                    "years"
                }
            }
            (Language::Hungarian, Unit::Second) => "mp",
            (Language::Hungarian, Unit::Minute) => "perc",
            (Language::Hungarian, Unit::Hour) => "óra",
            (Language::Hungarian, Unit::Day) => "nap",
            (Language::Hungarian, Unit::Week) => "hét",
            (Language::Hungarian, Unit::Month) => "hónap",
            (Language::Hungarian, Unit::Year) => "év",
            (Language::Finnish, Unit::Day) => {
                if one {
                    "päivä"
                } else {
                    "päivää"
                }
            }
            (Language::Finnish, Unit::Week) => {
                if one {
                    "viikko"
                } else {
                    "viikkoa"
                }
            }
            (Language::Finnish, Unit::Month) => {
                if one {
                    "kuukausi"
                } else {
                    "kuukautta"
                }
            }
            (Language::Finnish, Unit::Year) => {
                if one {
                    "vuosi"
                } else {
                    "vuotta"
                }
            }
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

fn month_name(names: &[&'static str; 12], month: u8) -> &'static str {
    names.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or("?")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(write: impl Fn(Locale) -> String) -> [String; 3] {
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
