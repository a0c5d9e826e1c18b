//! Which characters a picture sets in which font file.

use super::{Face, covers};

/// Characters below this are remembered; the faces have none above.
const END: usize = 0x2800;

/// The characters set upright and in italics: what [`font_faces`](super::font_faces) embeds.
#[derive(Clone, Debug, Default)]
pub struct UsedGlyphs {
    roman: Set,
    italic: Set,
}

/// Characters without order, since the emitter asks for every character of every text: a flag for those of ASCII, which
/// nearly all are, a bit for others.
#[derive(Clone, Debug)]
struct Set {
    ascii: [bool; 128],
    others: [u64; END / 64],
}

impl Default for Set {
    fn default() -> Self {
        Set { ascii: [false; 128], others: [0; END / 64] }
    }
}

impl UsedGlyphs {
    /// Remembers the characters of `text`. Those that the faces do not have are no harm: nothing is embedded for them.
    pub fn insert(&mut self, text: &str, face: Face) {
        let set = if face.is_italic() { &mut self.italic } else { &mut self.roman };
        for (index, byte) in text.bytes().enumerate() {
            match set.ascii.get_mut(usize::from(byte)) {
                Some(seen) => *seen = true,
                None => return set.insert(text.get(index..).unwrap_or("")),
            }
        }
    }

    /// Remembers what `other` remembers.
    pub fn extend(&mut self, other: &UsedGlyphs) {
        self.roman.extend(&other.roman);
        self.italic.extend(&other.italic);
    }

    /// The upright characters that the faces have, in the order of their codes.
    pub(super) fn roman(&self) -> impl Iterator<Item = char> {
        self.roman.chars()
    }

    /// The italic ones, likewise.
    pub(super) fn italic(&self) -> impl Iterator<Item = char> {
        self.italic.chars()
    }
}

impl Set {
    fn insert(&mut self, text: &str) {
        for char in text.chars() {
            let code = char as usize;
            if let Some(seen) = self.ascii.get_mut(code) {
                *seen = true;
            } else if let Some(word) = self.others.get_mut(code / 64) {
                *word |= 1 << (code % 64);
            }
        }
    }

    fn extend(&mut self, other: &Set) {
        for (mine, theirs) in self.ascii.iter_mut().zip(&other.ascii) {
            *mine |= theirs;
        }
        for (mine, theirs) in self.others.iter_mut().zip(&other.others) {
            *mine |= theirs;
        }
    }

    fn chars(&self) -> impl Iterator<Item = char> {
        let ascii = self.ascii.iter().zip(0u32..).filter(|(seen, _)| **seen).map(|(_, code)| code);
        let others = self.others.iter().zip(0u32..).filter(|(word, _)| **word != 0);
        let others = others
            .flat_map(|(word, index)| (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| index * 64 + bit));
        ascii.chain(others).filter_map(char::from_u32).filter(|&char| covers(char))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_what_the_faces_have_once_and_in_order() {
        let mut used = UsedGlyphs::default();
        used.insert("tőzsde 旅\n", Face::Bold);
        used.insert("ez", Face::Regular);
        used.insert("„b”", Face::Italic);
        assert_eq!(used.roman().collect::<String>(), " destző");
        assert_eq!(used.italic().collect::<String>(), "b”„");
        let mut all = UsedGlyphs::default();
        all.extend(&used);
        assert_eq!(all.roman().count(), 7);
    }
}
