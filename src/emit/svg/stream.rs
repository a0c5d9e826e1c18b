//! Text on its way to a writer, gathered in memory. Knows no elements.
//!
//! A picture is a million short pieces, and what stands before them is known last: which looks and letters they use.

use crate::emit::number;

/// How much is gathered in one piece.
const SIZE: usize = 256 * 1024;
/// How much of a piece is made ready at a time: a small picture asks the system for no more than it fills, and of a large one
/// what is made ready is still at hand when it is written to.
const STEP: usize = 4096;
/// Room for an attribute of a number.
const ROOM: usize = 32 + number::LONGEST;

#[derive(Debug, Default)]
pub struct Stream {
    full: Vec<Vec<u8>>,
    /// Room that can be written to, so that a number is put together in its place.
    buffer: Vec<u8>,
    /// How much of it is filled.
    at: usize,
}

impl Stream {
    /// What was gathered, piece by piece.
    pub fn pieces(&self) -> impl Iterator<Item = &[u8]> {
        self.full.iter().map(Vec::as_slice).chain(self.buffer.get(..self.at))
    }

    pub fn is_empty(&self) -> bool {
        self.full.is_empty() && self.at == 0
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
        self.grow(text.len());
        self.put(text);
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

    /// Appends a letter and the lengths behind it; see [`number::write`].
    #[inline]
    pub fn command<const N: usize>(&mut self, letter: u8, numbers: [f64; N]) {
        let least = 1 + N * (1 + number::LONGEST);
        if self.at + least > self.buffer.len() {
            self.grow(least);
        }
        let room = &mut self.buffer[self.at..self.at + least];
        room[0] = letter;
        let mut end = 1;
        for (index, number) in numbers.into_iter().enumerate() {
            // A minus separates by itself. (What rounds to zero has none.)
            room[end] = b' ';
            end += usize::from(index > 0 && number > -0.05);
            end += number::write(&mut room[end..], number);
        }
        self.at += end;
    }

    /// Appends a factor; see [`number::write_factor`].
    pub fn factor(&mut self, value: f64) {
        let printed = number::write_factor(self.room(), value);
        self.at += printed;
    }

    #[inline]
    fn room(&mut self) -> &mut [u8] {
        if self.at + ROOM > self.buffer.len() {
            self.grow(ROOM);
        }
        &mut self.buffer[self.at..self.at + ROOM]
    }

    /// Makes room for `least` bytes, in another piece where this one cannot hold them.
    #[cold]
    fn grow(&mut self, least: usize) {
        let more = least.max(STEP);
        if self.at + more > self.buffer.capacity() {
            let mut full = std::mem::replace(&mut self.buffer, Vec::with_capacity(SIZE.max(least)));
            full.truncate(self.at);
            if !full.is_empty() {
                self.full.push(full);
            }
            self.at = 0;
        }
        self.buffer.resize(self.at + more, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_longer_than_the_room_comes_out_whole() {
        let (short, long) = ("ab".repeat(300), "0123456789".repeat(SIZE / 4));
        let mut stream = Stream::default();
        let mut expected = String::new();
        for index in 0..400 {
            let piece = if index % 100 == 7 { &long } else { &short };
            stream.put(piece);
            stream.number(f64::from(index) + 0.5);
            expected.push_str(&format!("{piece}{index}.5"));
        }
        assert!(stream.pieces().collect::<Vec<_>>().concat() == expected.into_bytes());
    }
}
