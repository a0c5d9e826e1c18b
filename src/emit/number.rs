//! Numbers as pictures print them: to one decimal, without a trailing zero, never as `-0` or `NaN`.

/// Appends a length or a coordinate in px, rounded to tenths, half away from zero.
pub fn push(out: &mut String, value: f64) {
    // A saturating cast: what is not a number becomes 0, so the file stays well-formed whatever happens.
    let tenths = (value * 10.0).round() as i64;
    if tenths < 0 {
        out.push('-');
    }
    let tenths = tenths.unsigned_abs();
    push_whole(out, tenths / 10);
    let rest = tenths % 10;
    if rest != 0 {
        out.push('.');
        out.push(char::from(b'0' + rest as u8));
    }
}

/// Appends a factor to two decimals.
pub fn push_factor(out: &mut String, value: f64) {
    let hundredths = (value * 100.0).round().max(0.0) as u64;
    push_whole(out, hundredths / 100);
    let rest = hundredths % 100;
    if rest != 0 {
        out.push('.');
        out.push(char::from(b'0' + (rest / 10) as u8));
        if !rest.is_multiple_of(10) {
            out.push(char::from(b'0' + (rest % 10) as u8));
        }
    }
}

/// `000001002…999`: a picture is mostly numbers, and most have at most three digits.
const DIGITS: &str = {
    const BYTES: [u8; 3000] = {
        let mut bytes = [b'0'; 3000];
        let mut number = 0;
        while number < 1000 {
            bytes[3 * number] += (number / 100) as u8;
            bytes[3 * number + 1] += (number / 10 % 10) as u8;
            bytes[3 * number + 2] += (number % 10) as u8;
            number += 1;
        }
        bytes
    };
    match str::from_utf8(&BYTES) {
        Ok(digits) => digits,
        Err(_) => "",
    }
};

fn push_whole(out: &mut String, value: u64) {
    let skipped = if value >= 1000 {
        push_whole(out, value / 1000);
        0
    } else {
        usize::from(value < 10) + usize::from(value < 100)
    };
    let at = 3 * (value % 1000) as usize;
    out.push_str(DIGITS.get(at + skipped..at + 3).unwrap_or("0"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(value: f64) -> String {
        let mut out = String::new();
        push(&mut out, value);
        out
    }

    #[test]
    fn prints_one_decimal_and_no_more() {
        let cases =
            [(0.0, "0"), (-0.04, "-0"), (0.1 + 0.2, "0.3"), (12.0, "12"), (-7.25, "-7.3"), (1e6 + 0.06, "1000000.1")];
        for (value, expected) in cases {
            let expected = if expected == "-0" { "0" } else { expected };
            assert_eq!(printed(value), expected, "{value}");
        }
        assert_eq!(printed(f64::NAN), "0");
    }

    #[test]
    fn prints_factors_to_two_decimals() {
        let mut out = String::new();
        for value in [0.78, 1.0, 0.7, 0.05] {
            push_factor(&mut out, value);
            out.push(' ');
        }
        assert_eq!(out, "0.78 1 0.7 0.05 ");
    }
}
