//! Pictures inside a page: the page brings their style and their fonts, once for all of them.

use super::leaves::{Leaves, MARK, Writer};
use super::stream::Stream;
use super::used::Used;
use super::{Options, definitions, style};
use crate::font::{self, UsedGlyphs};
use crate::scene::{Node, Scene};
use crate::theme::palette::Palette;

/// The pictures of a page on their way into it: what all that were written so far use.
#[derive(Debug, Default)]
pub struct Pictures {
    used: Used,
}

impl Pictures {
    /// Writes a picture as an element without style; all its ids begin with `prefix`. Links are left out: whoever cannot see the
    /// picture could reach them and not know where they are, so the page has its own.
    pub fn write(&mut self, out: &mut Stream, scene: &mut Scene<'_>, prefix: &str, options: &Options) {
        unlink(&mut scene.nodes);
        let mut leaves = Stream::default();
        for node in &scene.nodes {
            if !leaves.is_empty() {
                leaves.put("\n");
            }
            Writer::new(&mut leaves, &mut self.used, prefix, options).node(node);
        }
        let mut document = super::bare(scene, prefix, options.theme.shape.scale());
        // Of what an earlier picture used, too: little, as the later ones show parts of the first.
        if let Some(definitions) = definitions::of(prefix, &self.used) {
            document = document.add(definitions);
        }
        let frame = document.add(Leaves).to_string();
        let (head, tail) = frame.split_once(MARK).unwrap_or((&frame, ""));
        out.put(head);
        // Whole, as a piece may end within a letter.
        let bytes: Vec<u8> = leaves.pieces().flatten().copied().collect();
        out.put(&String::from_utf8_lossy(&bytes));
        out.put(tail);
        out.put("\n");
    }

    /// Sizes, lines, and colours.
    pub fn plain(&self, palette: Palette<'_>, options: &Options) -> String {
        style::plain(&self.used, palette, options)
    }

    /// Colours alone, to stand in a sheet of their own.
    pub fn coloured(&self, palette: Palette<'_>) -> String {
        style::coloured(&self.used, palette)
    }

    /// The fonts for the pictures and for the page's own texts, a rule a line.
    pub fn faces(&self, texts: &UsedGlyphs) -> Vec<String> {
        let mut all = self.used.glyphs.clone();
        all.extend(texts);
        font::font_faces(&all)
    }
}

fn unlink(nodes: &mut [Node<'_>]) {
    for node in nodes {
        if let Node::Group(group) = node {
            group.link = None;
            unlink(&mut group.children);
        }
    }
}
