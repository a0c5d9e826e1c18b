//! Reads a table of events, plain or packed by gzip, row by row: no file is held whole, whatever its size.

use csv::{ByteRecord, ErrorKind, ReaderBuilder};
use flate2::bufread::MultiGzDecoder;
use std::io::{self, BufRead, BufReader, Read};

/// What makes a file no table. The texts are clauses for a finding.
#[derive(Debug, PartialEq, Eq)]
pub enum Broken {
    /// From the beginning, or as a whole.
    File { why: String, help: &'static str },
    /// From a line on.
    Line { line: u64, why: String, help: &'static str },
}

/// How much is looked at to tell what a file is.
const HEAD: usize = 1 << 16;

/// What takes a table, part by part.
pub trait Rows {
    /// The names of the columns; says whether to go on.
    fn header(&mut self, columns: &[&str]) -> bool;
    /// A row, and the line that it begins on.
    fn row(&mut self, record: &ByteRecord, line: u64);
}

/// Reads a table into `out`.
///
/// Columns are parted by commas, semicolons or tabs, whichever the first line has most of. Quotes are those of RFC 4180. Every
/// row has as many fields as the header, and all is UTF-8; a mark at the beginning is passed over.
pub fn read(bytes: impl Read, out: &mut impl Rows) -> Result<(), Broken> {
    let mut raw = BufReader::with_capacity(HEAD, bytes);
    let packed = head(&mut raw)?.starts_with(&[0x1f, 0x8b]);
    if packed {
        let mut unpacked = BufReader::with_capacity(HEAD, MultiGzDecoder::new(raw));
        head(&mut unpacked)?;
        rows(unpacked, out)
    } else {
        rows(raw, out)
    }
}

fn head(reader: &mut impl BufRead) -> Result<&[u8], Broken> {
    reader.fill_buf().map_err(|error| unreadable(&error))
}

fn rows(mut reader: impl BufRead, out: &mut impl Rows) -> Result<(), Broken> {
    let head = head(&mut reader)?;
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        let why = "is UTF-16, and not UTF-8".to_owned();
        return Err(Broken::File { why, help: "save it as CSV in UTF-8" });
    }
    if head.starts_with(b"SQLite format 3\0") {
        let why = "is a database, and no table of text".to_owned();
        return Err(Broken::File { why, help: "export its events as CSV" });
    }
    let first = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let first = first.split(|it| *it == b'\n').next().unwrap_or(&[]);
    // The reader ends a row at its carriage return, and counts the line with the next one.
    let late = u64::from(first.ends_with(b"\r"));
    let mut table = ReaderBuilder::new().delimiter(delimiter(first)).from_reader(reader);
    let columns = table.byte_headers().map_err(|error| broken(&error, late))?.clone();
    if columns.is_empty() {
        return Err(Broken::File { why: "is empty".to_owned(), help: "the first line names the columns" });
    }
    let names: Option<Vec<&str>> = columns.iter().map(|it| std::str::from_utf8(it).ok().map(str::trim)).collect();
    let Some(mut names) = names else { return Err(no_utf8(1)) };
    if let Some(first) = names.first_mut() {
        *first = first.trim_start_matches('\u{feff}');
    }
    if !out.header(&names) {
        return Ok(());
    }
    let mut record = ByteRecord::new();
    while table.read_byte_record(&mut record).map_err(|error| broken(&error, late))? {
        let line = record.position().map_or(0, csv::Position::line) + late;
        if std::str::from_utf8(record.as_slice()).is_err() {
            return Err(no_utf8(line));
        }
        out.row(&record, line);
    }
    Ok(())
}

/// What parts the columns of a first line, outside of quotes.
fn delimiter(line: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in line {
        quoted ^= *byte == b'"';
        for (delimiter, count) in &mut counts {
            *count += usize::from(!quoted && byte == delimiter);
        }
    }
    // Of equals the first.
    counts.iter().rev().max_by_key(|it| it.1).map_or(b',', |it| it.0)
}

fn no_utf8(line: u64) -> Broken {
    Broken::Line { line, why: "is not UTF-8".to_owned(), help: "save the file as CSV in UTF-8" }
}

fn broken(error: &csv::Error, late: u64) -> Broken {
    match error.kind() {
        ErrorKind::Io(error) => unreadable(error),
        ErrorKind::UnequalLengths { pos, expected_len, len } => {
            let fields = |count: u64| if count == 1 { "1 field".to_owned() } else { format!("{count} fields") };
            Broken::Line {
                line: pos.as_ref().map_or(0, csv::Position::line) + late,
                why: format!("has {}, and the header {expected_len}", fields(*len)),
                help: "every line has a field for each column; one with a comma in it stands in quotes",
            }
        }
        _ => Broken::File { why: "is no table of comma-separated values".to_owned(), help: "export the events as CSV" },
    }
}

/// The decoder tells a file that was cut off and one that was damaged by these kinds alone.
fn unreadable(error: &io::Error) -> Broken {
    let (why, help) = match error.kind() {
        io::ErrorKind::UnexpectedEof => ("is cut off: its end is missing".to_owned(), "copy or export it once more"),
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => {
            ("is damaged: it cannot be unpacked".to_owned(), "copy or export it once more")
        }
        _ => (format!("cannot be read to its end: {error}"), "copy or export it once more"),
    };
    Broken::File { why, help }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use std::io::Write;

    fn packed(text: &str) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    }

    /// Columns and fields, each line with its number.
    #[derive(Default)]
    struct Told(Vec<String>);

    impl Rows for Told {
        fn header(&mut self, columns: &[&str]) -> bool {
            self.0.push(columns.join("|"));
            true
        }

        fn row(&mut self, record: &ByteRecord, line: u64) {
            let fields: Vec<_> = record.iter().map(|it| String::from_utf8_lossy(it).into_owned()).collect();
            self.0.push(format!("{line}: {}", fields.join("|")));
        }
    }

    fn told(bytes: &[u8]) -> Result<Vec<String>, Broken> {
        let mut told = Told::default();
        read(bytes, &mut told).map(|()| told.0)
    }

    #[test]
    fn tables_as_programs_write_them() {
        let expected = ["who|what", "2: a|x, y", "3: b|z"];
        for text in [
            "who,what\na,\"x, y\"\nb,z\n",
            "\u{feff}who,what\r\na,\"x, y\"\r\nb,z\r\n",
            "who;what\na;x, y\nb;z",
            "who\twhat\na\tx, y\nb\tz",
            " who , what\na,\"x, y\"\nb,z\n",
        ] {
            assert_eq!(told(text.as_bytes()).unwrap(), expected, "{text:?}");
            assert_eq!(told(&packed(text)).unwrap(), expected, "{text:?}");
        }
        let twice = [packed("who,what\na,\"x, y\"\n"), packed("b,z\n")].concat();
        assert_eq!(told(&twice).unwrap(), expected);
    }

    #[test]
    fn a_field_may_have_lines() {
        assert_eq!(told(b"a,b\n1,\"x\ny\"\n2,z\n").unwrap(), ["a|b", "2: 1|x\ny", "4: 2|z"]);
    }

    #[test]
    fn what_is_broken_is_told() {
        let whole = packed(&"who,what\na,b\n".repeat(100));
        let mut damaged = whole.clone();
        damaged[20] ^= 0xff;
        for (bytes, expected) in [
            (&whole[..whole.len() - 9], "is cut off"),
            (&whole[..12], "is cut off"),
            (&damaged, "is damaged"),
            (b"", "is empty"),
            (b"a,b\n1\n", "has 1 field, and the header 2"),
            (b"a,b\n1,\xff\n", "is not UTF-8"),
            (b"a,\xff\n1,2\n", "is not UTF-8"),
            (b"\xff\xfea\0", "UTF-16"),
            (b"SQLite format 3\0\0\0", "is a database"),
        ] {
            match told(bytes) {
                Err(Broken::File { why, .. } | Broken::Line { why, .. }) => assert!(why.contains(expected), "{why}"),
                Ok(lines) => panic!("{expected}: {lines:?}"),
            }
        }
    }
}
