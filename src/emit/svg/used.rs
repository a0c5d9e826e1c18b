//! What a scene uses: only that gets a rule, a definition, a glyph.

use crate::font::UsedGlyphs;
use crate::scene::{Node, Scene, Text};
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
    fn insert(&mut self, value: T) {
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
    pub end: bool,
    pub glyphs: UsedGlyphs,
}

impl Used {
    /// Walks the scene once.
    pub fn of(scene: &Scene<'_>) -> Self {
        let mut used = Used::default();
        used.nodes(&scene.nodes);
        used
    }

    pub fn paints(&self, paint: Paint) -> bool {
        self.looks.ordered().filter_map(Look::style).any(|style| style.fill == paint || style.stroke == paint)
    }

    /// The names of the icons, in the order of the alphabet.
    pub fn icons(&self) -> Vec<&'static str> {
        let mut icons = self.icons.clone();
        icons.sort_unstable();
        icons
    }

    fn nodes(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            match node {
                Node::Group(group) => self.nodes(&group.children),
                Node::Rect(rect) => self.look(rect.look),
                Node::Circle(circle) => self.look(circle.look),
                Node::Path(path) => {
                    self.look(path.look);
                    path.also.into_iter().for_each(|look| self.look(look));
                }
                Node::Text(text) => self.text(text),
                Node::Icon(icon) => {
                    // A picture has a dozen, and most were seen at one of the last touchpoints.
                    if !self.icons.contains(&icon.icon) {
                        self.icons.push(icon.icon);
                    }
                    self.icon_inks.insert(icon.ink);
                }
                Node::Face(face) => self.faces.insert((face.mood, face.hollow)),
                Node::Star { .. } => self.stars = true,
                Node::Image(image) => self.round_images |= image.round,
                Node::Sky(_) => self.sky = true,
            }
        }
    }

    fn look(&mut self, look: Look) {
        self.looks.insert(look);
    }

    fn text(&mut self, text: &Text<'_>) {
        self.types.insert(text.kind);
        // The default needs no rule, unless a run goes back to it.
        if text.ink != Ink::Ink {
            self.inks.insert(text.ink);
        }
        text.halo.into_iter().for_each(|look| self.look(look));
        self.middle |= text.anchor == crate::scene::Anchor::Middle;
        // What runs from right to left starts at its right end.
        self.end |= text.anchor == crate::scene::Anchor::End || super::leaves::is_turned(text);
        for run in &text.runs {
            let kind = run.kind.unwrap_or(text.kind);
            if let Some(kind) = run.kind {
                self.types.insert(kind);
            }
            if let Some(ink) = run.ink {
                self.inks.insert(ink);
            }
            self.glyphs.insert(&run.text, kind.style().face);
            if run.breaks {
                self.glyphs.insert(" ", kind.style().face);
            }
        }
    }
}
