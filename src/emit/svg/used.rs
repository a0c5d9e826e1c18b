//! What a scene uses: only that gets a rule, a definition, a glyph.

use crate::font::UsedGlyphs;
use crate::scene::{Node, Scene, Text};
use crate::theme::{Ink, Look, Paint, Type};
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;
use std::hash::Hash;

/// Collects without order, since every node of a picture asks; ordered once, at the end.
#[derive(Debug)]
pub struct Seen<T>(FxHashSet<T>);

impl<T> Default for Seen<T> {
    fn default() -> Self {
        Self(FxHashSet::default())
    }
}

impl<T: Copy + Ord + Hash> Seen<T> {
    fn insert(&mut self, value: T) {
        self.0.insert(value);
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn ordered(&self) -> BTreeSet<T> {
        self.0.iter().copied().collect()
    }
}

#[derive(Debug, Default)]
pub struct Used {
    pub types: Seen<Type>,
    pub inks: Seen<Ink>,
    /// Inks of icons.
    pub icon_inks: Seen<Ink>,
    pub looks: Seen<Look>,
    pub icons: Seen<&'static str>,
    /// Mood and whether it is hollow.
    pub faces: Seen<(i8, bool)>,
    pub stars: bool,
    pub round_images: bool,
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
        self.looks
            .ordered()
            .iter()
            .filter_map(|look| look.style())
            .any(|style| style.fill == paint || style.stroke == paint)
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
                    self.icons.insert(icon.icon);
                    self.icon_inks.insert(icon.ink);
                }
                Node::Face(face) => {
                    self.faces.insert((face.mood, face.hollow));
                }
                Node::Star { .. } => self.stars = true,
                Node::Image(image) => self.round_images |= image.round,
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
