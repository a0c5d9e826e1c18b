//! What a scene uses: only that gets a rule, a definition, a glyph.

use crate::font::{Face, UsedGlyphs};
use crate::scene::IconUse;
use crate::theme::{Ink, Look, Paint, STAGE_STEPS, Type};
use std::marker::PhantomData;

/// A set of what there are few of: a bit for each, since every node of a picture asks.
#[derive(Debug)]
pub struct Seen<T> {
    bits: [u64; WORDS],
    of: PhantomData<T>,
}

const WORDS: usize = 4;

/// Of a kind of which there are few: at most 256.
pub trait Few: Copy {
    /// Its place among all of them.
    fn index(self) -> usize;
    /// The one that has this place.
    fn at(index: usize) -> Self;
}

impl<T> Default for Seen<T> {
    fn default() -> Self {
        Self { bits: [0; WORDS], of: PhantomData }
    }
}

impl<T: Few> Seen<T> {
    pub fn insert(&mut self, value: T) {
        let index = value.index();
        self.bits[index / 64 % WORDS] |= 1 << (index % 64);
    }

    pub fn is_empty(&self) -> bool {
        self.bits == [0; WORDS]
    }

    /// By their places.
    pub fn ordered(&self) -> impl Iterator<Item = T> {
        let bits = self.bits;
        (0..64 * WORDS).filter(move |index| bits[index / 64] >> (index % 64) & 1 == 1).map(T::at)
    }
}

impl Few for Type {
    fn index(self) -> usize {
        self as usize
    }

    fn at(index: usize) -> Self {
        Type::ALL[index]
    }
}

impl Few for Ink {
    fn index(self) -> usize {
        self as usize
    }

    fn at(index: usize) -> Self {
        Ink::ALL[index]
    }
}

impl Few for Look {
    fn index(self) -> usize {
        Look::index(self)
    }

    fn at(index: usize) -> Self {
        Look::ALL.get(index).copied().unwrap_or_else(|| Look::Stage((index - Look::ALL.len()) as u8))
    }
}

/// Every look has a bit.
const _: () = assert!(Look::ALL.len() + (STAGE_STEPS as usize) < 64 * WORDS);

/// The mood of a face from -2 to 2, and whether it is hollow.
impl Few for (i8, bool) {
    fn index(self) -> usize {
        2 * (self.0.clamp(-2, 2) + 2) as usize + usize::from(self.1)
    }

    fn at(index: usize) -> Self {
        (index as i8 / 2 - 2, index % 2 == 1)
    }
}

#[derive(Debug, Default)]
pub struct Used {
    pub types: Seen<Type>,
    pub inks: Seen<Ink>,
    /// Inks of icons.
    pub icon_inks: Seen<Ink>,
    pub looks: Seen<Look>,
    /// Without order, each once.
    icons: Vec<&'static str>,
    /// Mood and whether it is hollow.
    pub faces: Seen<(i8, bool)>,
    pub stars: bool,
    pub round_images: bool,
    pub sky: bool,
    pub middle: bool,
    /// Some quotation is in letters that have no italics.
    pub upright: bool,
    pub end: bool,
    pub glyphs: UsedGlyphs,
}

impl Used {
    pub fn paints(&self, paint: Paint) -> bool {
        self.looks.ordered().filter_map(Look::style).any(|style| style.fill == paint || style.stroke == paint)
    }

    /// The names of the icons, in the order of the alphabet.
    pub fn icons(&self) -> Vec<&'static str> {
        let mut icons = self.icons.clone();
        icons.sort_unstable();
        icons
    }

    pub fn icon(&mut self, icon: &IconUse) {
        // A picture has a dozen, and most were seen at one of the last touchpoints.
        if !self.icons.contains(&icon.icon) {
            self.icons.push(icon.icon);
        }
        self.icon_inks.insert(icon.ink);
    }

    /// Notes the letters of a text, and those of what is set behind it.
    pub fn letters(&mut self, text: &str, behind: &str, face: Face) {
        self.glyphs.insert(text, face);
        self.glyphs.insert(behind, face);
    }
}
