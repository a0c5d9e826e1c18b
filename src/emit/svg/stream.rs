//! Text on its way to a writer, through one buffer of a fixed size. Knows no elements.
//!
//! A picture is a million short pieces. Appended to something that may grow, each would ask whether it has to.

use crate::emit::number;
use std::io;

/// How much is gathered before it is handed on.
const SIZE: usize = 16 * 1024;
/// Room for an attribute of a number.
const ROOM: usize = 32 + number::LONGEST;

/// The first error of the sink is kept for [`Stream::finish`]; what follows it is dropped.
pub struct Stream<'w> {
    out: &'w mut dyn io::Write,
    buffer: Vec<u8>,
    /// How much of the buffer is filled.
    at: usize,
    failed: Option<io::Error>,
}

impl<'w> Stream<'w> {
    pub fn new(out: &'w mut dyn io::Write) -> Self {
        Self { out, buffer: vec![0; SIZE], at: 0, failed: None }
    }

    /// Hands on what is left; tells the first error that the sink gave.
    pub fn finish(mut self) -> io::Result<()> {
        self.spill();
        self.failed.map_or(Ok(()), Err)
    }

    /// Appends text as it is. (Always inlined: of the many constants the length is known then, and nothing is called.)
    #[inline(always)]
    pub fn put(&mut self, text: &str) {
        match self.buffer.get_mut(self.at..self.at + text.len()) {
            Some(room) => {
                room.copy_from_slice(text.as_bytes());
                self.at += text.len();
            }
            None => self.put_beyond(text),
        }
    }

    /// Text for which there is no room.
    #[cold]
    fn put_beyond(&mut self, text: &str) {
        self.spill();
        for piece in text.as_bytes().chunks(SIZE) {
            if self.at > 0 {
                self.spill();
            }
            self.buffer[..piece.len()].copy_from_slice(piece);
            self.at = piece.len();
        }
    }

    /// Appends an attribute that is a length or a coordinate; `open` is a blank, its name, `="`.
    #[inline(always)]
    pub fn attribute(&mut self, open: &'static str, value: f64) {
        let room = self.room();
        room[..open.len()].copy_from_slice(open.as_bytes());
        let end = open.len() + number::write(&mut room[open.len()..], value);
        room[end] = b'"';
        self.at += end + 1;
    }

    /// Appends a length or a coordinate; see [`number::write`].
    pub fn number(&mut self, value: f64) {
        let printed = number::write(self.room(), value);
        self.at += printed;
    }

    /// Appends a factor; see [`number::write_factor`].
    pub fn factor(&mut self, value: f64) {
        let printed = number::write_factor(self.room(), value);
        self.at += printed;
    }

    #[inline]
    fn room(&mut self) -> &mut [u8] {
        if self.at + ROOM > SIZE {
            self.spill();
        }
        &mut self.buffer[self.at..self.at + ROOM]
    }

    fn spill(&mut self) {
        if self.failed.is_none() {
            self.failed = self.out.write_all(&self.buffer[..self.at]).err();
        }
        self.at = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_longer_than_the_buffer_comes_out_whole() {
        let (short, long) = ("ab".repeat(300), "0123456789".repeat(SIZE / 4));
        let mut out = Vec::new();
        let mut stream = Stream::new(&mut out);
        let mut expected = String::new();
        for index in 0..400 {
            let piece = if index % 100 == 7 { &long } else { &short };
            stream.put(piece);
            stream.number(f64::from(index) + 0.5);
            expected.push_str(&format!("{piece}{index}.5"));
        }
        stream.finish().unwrap();
        assert!(out == expected.into_bytes());
    }
}
