//! Numbers, shares, sums of money and moods as text.

use std::fmt::Display;

use super::{Locale, NBSP};

/// The sign of negative numbers: as wide as a plus, unlike the hyphen.
const MINUS: char = '−';

impl Locale<'_> {
    /// A number as its decimal text says, with all its digits: `18400` is `18,400`, in Hungarian `18 400` (no-break
    /// space). `value` prints as an optional sign, digits and at most one point; anything else is returned as it is.
    pub fn number(self, value: impl Display) -> String {
        let text = value.to_string();
        let (negative, digits) = match text.strip_prefix(['-', MINUS]) {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(&text)),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let written = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !written(whole) || !written(part) {
            return text;
        }
        let mut out = String::with_capacity(text.len() + 8);
        if negative {
            out.push(MINUS);
        }
        self.push_grouped(&mut out, whole);
        if !part.is_empty() {
            out.push_str(self.conventions.decimal);
            out.push_str(part);
        }
        out
    }

    fn push_grouped(self, out: &mut String, whole: &str) {
        if whole.len() < self.conventions.group_from {
            out.push_str(whole);
            return;
        }
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                out.push_str(self.conventions.group);
            }
            out.push(digit);
        }
    }

    /// A share in per cent: `41%`, in Finnish `41 %` (no-break space).
    pub fn percent(self, value: impl Display) -> String {
        let mut out = self.number(value);
        out.push_str(self.conventions.percent);
        out
    }

    /// An amount in a currency given by its ISO 4217 code: `€12`, in Hungarian and Finnish `12 €`. A currency without
    /// a sign of its own keeps its code: `12 SEK`.
    pub fn money(self, amount: impl Display, currency: &str) -> String {
        let amount = self.number(amount);
        let sign = match currency {
            "EUR" => "€",
            "USD" => "$",
            "GBP" => "£",
            "JPY" => "¥",
            "HUF" if self.language == super::Language::Hungarian => "Ft",
            code => code,
        };
        match self.conventions.before_money.filter(|_| matches!(sign, "€" | "$" | "£" | "¥")) {
            Some(blank) => match amount.strip_prefix(MINUS) {
                Some(amount) => format!("{MINUS}{sign}{blank}{amount}"),
                None => format!("{sign}{blank}{amount}"),
            },
            None => format!("{amount}{NBSP}{sign}"),
        }
    }

    /// A mood beside its point: one decimal, always with its sign, as `+1.4` and `−0.4`; nought is `0.0`. Halves are
    /// rounded away from zero. Not a number gives `0.0`.
    pub fn mood(self, score: f64) -> String {
        let tenths = (score.abs() * 10.0).round() as u32;
        let sign = match (tenths, score < 0.0) {
            (0, _) => "",
            (_, true) => "−",
            (_, false) => "+",
        };
        // Put together by hand: every point of a curve has one.
        let mut out = String::with_capacity(8);
        out.push_str(sign);
        match u8::try_from(tenths / 10) {
            Ok(whole @ 0..=9) => out.push(char::from(b'0' + whole)),
            _ => out.push_str(&(tenths / 10).to_string()),
        }
        out.push_str(self.conventions.decimal);
        out.push(char::from(b'0' + (tenths % 10) as u8));
        out
    }

    /// By how much something grows, from what it grows by without its sign, already written: `+2`, `−3`; `0` for none.
    pub fn growth(self, amount: &str, sign: std::cmp::Ordering) -> String {
        match sign {
            std::cmp::Ordering::Less => format!("{MINUS}{amount}"),
            std::cmp::Ordering::Equal => amount.to_owned(),
            std::cmp::Ordering::Greater => format!("+{amount}"),
        }
    }

    /// A whole score of the scale at the left of the curve: `+2`, `0`, `−1`.
    pub fn score(self, score: i8) -> String {
        match score {
            0 => "0".to_owned(),
            1.. => format!("+{score}"),
            _ => format!("{MINUS}{}", score.unsigned_abs()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(write: impl Fn(Locale<'_>) -> String) -> [String; 3] {
        ["en", "hu", "fi"].map(|tag| write(Locale::of(tag)).replace('\u{A0}', "_"))
    }

    #[test]
    fn numbers() {
        assert_eq!(all(|it| it.number("18400")), ["18,400", "18_400", "18_400"]);
        assert_eq!(all(|it| it.number(6260)), ["6,260", "6260", "6_260"]);
        assert_eq!(all(|it| it.number("2.10")), ["2.10", "2,10", "2,10"]);
        assert_eq!(all(|it| it.number("-1234567.5")), ["−1,234,567.5", "−1_234_567,5", "−1_234_567,5"]);
        assert_eq!(all(|it| it.number("815")), ["815", "815", "815"]);
        for odd in ["", "-", ".5", "1.2.3", "many", "1e9", "1٢"] {
            assert_eq!(Locale::default().number(odd), odd);
        }
    }

    #[test]
    fn shares_and_money() {
        assert_eq!(all(|it| it.percent("41")), ["41%", "41%", "41_%"]);
        assert_eq!(all(|it| it.percent("2.1")), ["2.1%", "2,1%", "2,1_%"]);
        assert_eq!(all(|it| it.money("12", "EUR")), ["€12", "12_€", "12_€"]);
        assert_eq!(all(|it| it.money("-1200.50", "USD")), ["−$1,200.50", "−1200,50_$", "−1_200,50_$"]);
        assert_eq!(Locale::of("nl").money("12", "EUR"), "€\u{A0}12");
        assert_eq!(all(|it| it.money("9900", "HUF")), ["9,900_HUF", "9900_Ft", "9_900_HUF"]);
    }

    #[test]
    fn moods() {
        assert_eq!(all(|it| it.mood(-0.4)), ["−0.4", "−0,4", "−0,4"]);
        assert_eq!(all(|it| it.mood(2.0)), ["+2.0", "+2,0", "+2,0"]);
        for (score, text) in [(0.0, "0.0"), (-0.04, "0.0"), (-1.25, "−1.3"), (0.05, "+0.1"), (f64::NAN, "0.0")] {
            assert_eq!(Locale::default().mood(score), text);
        }
        assert_eq!([2, 0, -1].map(|it| Locale::default().score(it)), ["+2", "0", "−1"]);
    }
}
