//! Which characters a picture sets in which font file.

use super::{Face, covers};

/// Characters below this are remembered; the faces have none above.
const END: usize = 0x2800;

/// The characters set upright and in italics: what [`font_faces`](super::font_faces) embeds.
///
/// A set of bits, since the emitter asks for every character of every text.
#[derive(Clone, Debug)]
pub struct UsedGlyphs {
    roman: [u64; END / 64],
    italic: [u64; END / 64],
}

impl Default for UsedGlyphs {
    fn default() -> Self {
        UsedGlyphs { roman: [0; END / 64], italic: [0; END / 64] }
    }
}

impl UsedGlyphs {
    /// Remembers the characters of `text`. Those that the faces do not have are no harm: nothing is embedded for them.
    pub fn insert(&mut self, text: &str, face: Face) {
        let set = if face.is_italic() { &mut self.italic } else { &mut self.roman };
        for char in text.chars() {
            let code = char as usize;
            if let Some(word) = set.get_mut(code / 64) {
                *word |= 1 << (code % 64);
            }
        }
    }

    /// Remembers what `other` remembers.
    pub fn extend(&mut self, other: &UsedGlyphs) {
        for (mine, theirs) in self.roman.iter_mut().zip(&other.roman) {
            *mine |= theirs;
        }
        for (mine, theirs) in self.italic.iter_mut().zip(&other.italic) {
            *mine |= theirs;
        }
    }

    /// The upright characters that the faces have, in the order of their codes.
    pub(super) fn roman(&self) -> impl Iterator<Item = char> {
        chars(&self.roman)
    }

    /// The italic ones, likewise.
    pub(super) fn italic(&self) -> impl Iterator<Item = char> {
        chars(&self.italic)
    }
}

fn chars(set: &[u64]) -> impl Iterator<Item = char> {
    let codes = set
        .iter()
        .zip(0u32..)
        .flat_map(|(word, index)| (0..64u32).filter(move |bit| word >> bit & 1 == 1).map(move |bit| index * 64 + bit));
    codes.filter_map(char::from_u32).filter(|&char| covers(char))
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
