//! Writes JSON piece by piece: commas, quotes, escapes and lines are right whatever is asked for.
//!
//! Each value brings the comma behind it along, and what ends an object or a list takes the last one away. So nothing has to be
//! asked before a key, and a key is a constant that is copied in a step or two.
//!
//! Why not a serializer of structs: a large map has ten times as many keys as texts, and all keys are constants here.
//! They are copied whole, with comma and colon, where a serializer looks at each of their letters anew.

use std::io;

/// A JSON document on its way out. The first error of the sink is kept for [`Json::finish`]; what follows it is dropped.
pub(super) struct Json<'w> {
    out: &'w mut dyn io::Write,
    buffer: Vec<u8>,
    failed: Option<io::Error>,
}

/// A key as it stands in the document, with the colon behind: made by [`key!`].
#[derive(Clone, Copy)]
pub(super) struct Key(pub &'static str);

/// Makes a [`Key`] of a word of ours, which has nothing to escape.
macro_rules! key {
    ($word:literal) => {
        $crate::emit::json::write::Key(concat!("\"", $word, "\":"))
    };
}
pub(super) use key;

/// Makes one piece of several keys that have nothing: most things lack most of what they could have.
macro_rules! nothing {
    (@null $word:literal) => { concat!("\"", $word, "\":null,") };
    (@list $word:literal) => { concat!("\"", $word, "\":[],") };
    ($($kind:ident $word:literal),* $(,)?) => {
        concat!($(nothing!(@$kind $word)),*).as_bytes()
    };
}
pub(super) use nothing;

/// How much is gathered before it is handed on.
const BUFFERED: usize = 64 * 1024;

impl<'w> Json<'w> {
    pub fn new(out: &'w mut dyn io::Write) -> Self {
        Self { out, buffer: Vec::with_capacity(BUFFERED + 4096), failed: None }
    }

    /// Hands on what is left, with a line end; tells the first error that the sink gave.
    pub fn finish(mut self) -> io::Result<()> {
        self.drop_comma();
        self.buffer.push(b'\n');
        self.spill();
        match self.failed {
            Some(error) => Err(error),
            None => self.out.flush(),
        }
    }

    fn spill(&mut self) {
        if self.failed.is_none() {
            self.failed = self.out.write_all(&self.buffer).err();
        }
        self.buffer.clear();
    }

    /// Begins an object; keys with their values follow, then [`Json::end`].
    pub fn begin(&mut self) {
        self.buffer.push(b'{');
    }

    pub fn end(&mut self) {
        self.drop_comma();
        self.buffer.extend_from_slice(b"},");
    }

    pub fn begin_list(&mut self) {
        self.buffer.push(b'[');
    }

    pub fn end_list(&mut self) {
        self.drop_comma();
        self.buffer.extend_from_slice(b"],");
    }

    /// The comma behind the last value is none between two.
    fn drop_comma(&mut self) {
        if self.buffer.last() == Some(&b',') {
            self.buffer.pop();
        }
    }

    /// Before each item of a list with a line for each. The item must follow.
    pub fn next_line(&mut self) {
        self.buffer.push(b'\n');
        // Only here, where a value follows: a comma that is handed on cannot be taken back.
        if self.buffer.len() > BUFFERED {
            self.spill();
        }
    }

    /// A key; its value must follow.
    #[inline(always)]
    pub fn key(&mut self, key: Key) {
        self.buffer.extend_from_slice(key.0.as_bytes());
    }

    #[inline]
    pub fn null(&mut self) {
        self.buffer.extend_from_slice(b"null,");
    }

    #[inline]
    pub fn boolean(&mut self, value: bool) {
        if value {
            self.buffer.extend_from_slice(b"true,");
        } else {
            self.buffer.extend_from_slice(b"false,");
        }
    }

    /// Digits with an optional sign and point, as `Display` of a number of ours gives them.
    pub fn number(&mut self, value: impl std::fmt::Display) {
        use io::Write;
        // Writing to a vector does not fail.
        let _ = write!(self.buffer, "{value},");
    }

    /// The sign of the whole number that follows.
    pub fn minus(&mut self) {
        self.buffer.push(b'-');
    }

    /// A whole number, without the detour over formatting.
    pub fn whole(&mut self, value: u32) {
        self.buffer.extend_from_slice(Line::ending(b",").whole(value).bytes());
    }

    pub fn string(&mut self, text: &str) {
        self.string_of(&[text]);
    }

    /// One string of several pieces: a path of names.
    pub fn string_of(&mut self, pieces: &[&str]) {
        quote(&mut self.buffer, pieces);
        self.buffer.push(b',');
    }

    /// A string of ours, which has nothing to escape.
    pub fn word(&mut self, word: &'static str) {
        self.buffer.push(b'"');
        self.buffer.extend_from_slice(word.as_bytes());
        self.buffer.extend_from_slice(b"\",");
    }

    /// What was made to be written as it is: see [`quote`], [`nothing!`] and [`Line`].
    #[inline]
    pub fn raw(&mut self, text: &[u8]) {
        self.buffer.extend_from_slice(text);
    }
}

/// Appends a string in quotes, of several pieces.
pub(super) fn quote(out: &mut Vec<u8>, pieces: &[&str]) {
    out.push(b'"');
    for piece in pieces {
        escape(out, piece.as_bytes());
    }
    out.push(b'"');
}

/// What JSON cannot hold as it is: quotes, backslashes and control characters.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        special[byte] = true;
        byte += 1;
    }
    special[b'"' as usize] = true;
    special[b'\\' as usize] = true;
    special
};

fn escape(out: &mut Vec<u8>, text: &[u8]) {
    // Hardly any text has one to escape, and most are short: eight bytes at a time are looked at, then the rest.
    let (eights, rest) = text.as_chunks::<8>();
    let clean = !eights.iter().any(|it| may_be_special(*it)) && !rest.iter().any(|byte| SPECIAL[usize::from(*byte)]);
    if clean {
        out.extend_from_slice(text);
        return;
    }
    let mut start = 0;
    for (at, byte) in text.iter().enumerate() {
        if !SPECIAL[usize::from(*byte)] {
            continue;
        }
        out.extend_from_slice(&text[start..at]);
        start = at + 1;
        match byte {
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', *byte]),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            _ => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                let digits = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
                out.extend_from_slice(b"\\u00");
                out.extend_from_slice(&digits);
            }
        }
    }
    out.extend_from_slice(&text[start..]);
}

/// Whether one of eight bytes is perhaps [`SPECIAL`]; false only where none is.
///
/// A byte that is less than another one borrows from its highest bit when that one is taken off, and did not have that bit before
/// (S. E. Anderson, "Bit Twiddling Hacks": "determine if a word has a byte less than n"). A borrow can reach the byte above.
fn may_be_special(eight: [u8; 8]) -> bool {
    const EACH: u64 = u64::MAX / 255;
    let bytes = u64::from_ne_bytes(eight);
    let less = |bytes: u64, than: u8| bytes.wrapping_sub(EACH * u64::from(than)) & !bytes;
    let is = |byte: u8| less(bytes ^ (EACH * u64::from(byte)), 1);
    (less(bytes, 0x20) | is(b'"') | is(b'\\')) & (EACH << 7) != 0
}

/// A short piece of constants and whole numbers, put together on the stack: there are three or four to a touchpoint. It is
/// written from its end to its beginning, as whole numbers give their last digit first.
pub(super) struct Line {
    bytes: [u8; 96],
    start: usize,
}

impl Line {
    /// What it ends with.
    pub fn ending<const N: usize>(text: &[u8; N]) -> Self {
        let mut line = Self { bytes: [0; 96], start: 96 };
        line.constant(text);
        line
    }

    /// What stands before the rest.
    pub fn constant<const N: usize>(&mut self, text: &[u8; N]) -> &mut Self {
        if let Some(start) = self.start.checked_sub(N)
            && let Some(place) = self.bytes.get_mut(start..start + N)
        {
            place.copy_from_slice(text);
            self.start = start;
        }
        self
    }

    pub fn whole(&mut self, value: u32) -> &mut Self {
        let mut rest = value;
        loop {
            self.constant(&[b'0' + (rest % 10) as u8]);
            rest /= 10;
            if rest == 0 {
                return self;
            }
        }
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes[self.start..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(inside: impl FnOnce(&mut Json<'_>)) -> String {
        let mut out = Vec::new();
        let mut json = Json::new(&mut out);
        inside(&mut json);
        json.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_character_survives() {
        let text: String = (0..0x250).filter_map(char::from_u32).chain("\u{2028}\u{202e}😀".chars()).collect();
        let json = written(|json| json.string(&text));
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }

    #[test]
    fn commas_stand_between() {
        let json = written(|json| {
            json.begin();
            json.key(key!("a"));
            json.begin_list();
            json.whole(1);
            json.whole(4_294_967_295);
            json.end_list();
            json.key(key!("b"));
            json.begin_list();
            json.next_line();
            json.boolean(true);
            json.next_line();
            json.null();
            json.end_list();
            json.key(key!("c"));
            json.begin();
            json.end();
            json.end();
        });
        assert_eq!(json, "{\"a\":[1,4294967295],\"b\":[\ntrue,\nnull],\"c\":{}}\n");
    }

    #[test]
    fn the_first_error_of_the_sink_is_told() {
        struct Full;
        impl io::Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::Error::from(io::ErrorKind::StorageFull))
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let mut full = Full;
        let mut json = Json::new(&mut full);
        for _ in 0..100_000 {
            json.next_line();
            json.null();
        }
        assert_eq!(json.finish().unwrap_err().kind(), io::ErrorKind::StorageFull);
    }
}
