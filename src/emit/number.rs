//! Numbers as pictures print them: to one decimal, without a trailing zero, never as `-0` or `NaN`.

/// The most bytes that a number may take while it is written.
pub const LONGEST: usize = 32;

/// Writes a length or a coordinate in px to the beginning of `room`, rounded to tenths, half away from zero, and returns
/// how many bytes it takes. What lies behind them, up to [`LONGEST`], is undefined afterwards.
#[inline]
pub fn write(room: &mut [u8], value: f64) -> usize {
    let Some(room) = room.first_chunk_mut::<LONGEST>() else { return 0 };
    let tenths = value.abs() * 10.0 + 0.5;
    // Nearly all are: then 32 bits do, and no division asks for more.
    if tenths < 10_000_000.0 {
        let tenths = tenths as u32;
        room[0] = b'-';
        let at = usize::from(value < 0.0 && tenths > 0);
        let (whole, rest) = (tenths / 10, tenths % 10);
        let at = if whole < 1000 {
            write_short(room, at, whole)
        } else {
            let at = write_short(room, at, whole / 1000);
            write_three(room, at, whole % 1000)
        };
        room[at] = b'.';
        room[at + 1] = b'0' + rest as u8;
        return if rest == 0 { at } else { at + 2 };
    }
    write_long(room, value)
}

/// As [`write()`], of any size. (What is not a number becomes 0, so the file stays well-formed whatever happens.)
#[cold]
fn write_long(room: &mut [u8; LONGEST], value: f64) -> usize {
    let tenths = ((value.abs() * 10.0 + 0.5) as i64).unsigned_abs();
    room[0] = b'-';
    let at = usize::from(value < 0.0 && tenths > 0);
    let at = write_whole(room, at, tenths / 10);
    let rest = (tenths % 10) as u8;
    room[at] = b'.';
    room[at + 1] = b'0' + rest;
    if rest == 0 { at } else { at + 2 }
}

/// Writes a factor to two decimals, likewise.
pub fn write_factor(room: &mut [u8], value: f64) -> usize {
    let hundredths = ((value.max(0.0) * 100.0 + 0.5) as i64).unsigned_abs();
    let Some(room) = room.first_chunk_mut::<LONGEST>() else { return 0 };
    let at = write_whole(room, 0, hundredths / 100);
    let rest = (hundredths % 100) as u8;
    room[at] = b'.';
    room[at + 1] = b'0' + rest / 10;
    room[at + 2] = b'0' + rest % 10;
    match rest {
        0 => at,
        _ if rest.is_multiple_of(10) => at + 2,
        _ => at + 3,
    }
}

/// A length or a coordinate by itself.
pub fn print(value: f64) -> String {
    let mut room = [0; LONGEST];
    let length = write(&mut room, value);
    str::from_utf8(&room[..length]).unwrap_or("").to_owned()
}

/// `000`, `001` and so on to `999`, each with the number of its digits that are no leading zeros: a picture is mostly
/// numbers, and most have at most three digits.
static DIGITS: [[u8; 4]; 1000] = {
    let mut table = [[b'0'; 4]; 1000];
    let mut number = 0;
    while number < 1000 {
        let [hundreds, tens, ones] = [number / 100, number / 10 % 10, number % 10];
        table[number][0] += hundreds as u8;
        table[number][1] += tens as u8;
        table[number][2] += ones as u8;
        table[number][3] = if number < 10 {
            1
        } else if number < 100 {
            2
        } else {
            3
        };
        number += 1;
    }
    table
};

/// Writes a whole number at `at`, three digits at a time, and returns where it ends.
fn write_whole(room: &mut [u8; LONGEST], at: usize, value: u64) -> usize {
    if value >= 1000 {
        let at = write_whole(room, at, value / 1000);
        return write_three(room, at, (value % 1000) as u32);
    }
    write_short(room, at, value as u32)
}

/// Writes a number of at most three digits.
#[inline]
fn write_short(room: &mut [u8; LONGEST], at: usize, value: u32) -> usize {
    let digits = DIGITS[value as usize];
    // (It is at most 3; saying so spares the checks below.)
    let length = usize::from(digits[3] & 3);
    // Moves the leading zeros out; what comes in behind the digits is overwritten.
    let shown = u32::from_le_bytes(digits) >> (8 * (3 - length));
    room[at..at + 4].copy_from_slice(&shown.to_le_bytes());
    at + length
}

/// Writes all three digits of a number that has no more.
#[inline]
fn write_three(room: &mut [u8; LONGEST], at: usize, value: u32) -> usize {
    room[at..at + 4].copy_from_slice(&DIGITS[value as usize]);
    at + 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_one_decimal_and_no_more() {
        let cases = [
            (0.0, "0"),
            (-0.04, "-0"),
            (0.1 + 0.2, "0.3"),
            (12.0, "12"),
            (-7.25, "-7.3"),
            (1e6 + 0.06, "1000000.1"),
            (-999.95, "-1000"),
            (1005007.0, "1005007"),
        ];
        for (value, expected) in cases {
            let expected = if expected == "-0" { "0" } else { expected };
            assert_eq!(print(value), expected, "{value}");
        }
        assert_eq!(print(f64::NAN), "0");
        assert_eq!(print(-f64::INFINITY), "-922337203685477580.7");
    }

    #[test]
    fn prints_factors_to_two_decimals() {
        for (value, expected) in [(0.78, "0.78"), (1.0, "1"), (0.7, "0.7"), (0.05, "0.05")] {
            let mut room = [0; LONGEST];
            let length = write_factor(&mut room, value);
            assert_eq!(&room[..length], expected.as_bytes());
        }
    }
}
