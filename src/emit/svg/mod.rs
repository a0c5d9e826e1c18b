//! A scene as an SVG that looks the same in a browser and elsewhere: no script, nothing external, fonts embedded.
//!
//! The `svg` crate composes the document (root, title, style, definitions); where the nodes of the scene stand it has
//! `Leaves`, a node type of ours, in whose place they are written. They are written as they come, while a long map is laid
//! out, and wait as text: what stands before them depends on which looks and letters they use.

mod definitions;
pub(super) mod escape;
pub(super) mod inline;
mod leaves;
mod outlined;
pub(super) mod stream;
mod style;
mod used;

use crate::font;
use crate::scene::{Node, Scene, Sink};
use leaves::{Leaves, MARK, Writer};
use std::io;
use stream::Stream;
use svg::Document;
use svg::node::element::{Description, Style, Title};
use used::Used;

/// Which colour schemes a picture holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scheme {
    /// Light, and dark where the reader's screen asks for it.
    #[default]
    Auto,
    Light,
    Dark,
}

/// How texts get their glyphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fonts {
    /// The used glyphs of our faces are part of the file: the same picture everywhere.
    #[default]
    Embedded,
    /// The reader's fonts; every line carries its measured length.
    System,
    /// Every letter is a drawn shape, and the text stands in titles: for programs that ignore embedded fonts.
    Outlined,
    /// There are no texts: somebody else sets them over the picture.
    Absent,
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    pub scheme: Scheme,
    pub fonts: Fonts,
}

/// Writes the scene as one SVG document with a final newline. The only errors are those of `out`.
pub fn write(out: &mut dyn io::Write, scene: &Scene<'_>, options: Options) -> io::Result<()> {
    write_without(out, scene, options, &|_| false)
}

/// The same, without the nodes of the top level for which `is_left_out` holds.
pub fn write_without(
    out: &mut dyn io::Write,
    scene: &Scene<'_>,
    options: Options,
    is_left_out: &dyn Fn(&Node<'_>) -> bool,
) -> io::Result<()> {
    let mut picture = Picture::new(options);
    picture.begin(&scene.id);
    scene.nodes.iter().filter(|node| !is_left_out(node)).for_each(|node| picture.write(node));
    picture.end(out, scene, &Stream::default())
}

/// A picture whose nodes come one by one.
#[derive(Debug)]
pub struct Picture {
    options: Options,
    /// What ids begin with.
    prefix: String,
    used: Used,
    /// The nodes so far.
    leaves: Stream,
}

impl Picture {
    pub fn new(options: Options) -> Self {
        Self { options, prefix: String::new(), used: Used::default(), leaves: Stream::default() }
    }

    /// Writes the document with a final newline: the nodes that `scene` holds, then those that were taken. The only errors
    /// are those of `out`.
    pub fn finish(mut self, out: &mut dyn io::Write, scene: &Scene<'_>) -> io::Result<()> {
        let taken = std::mem::take(&mut self.leaves);
        scene.nodes.iter().for_each(|node| self.write(node));
        self.end(out, scene, &taken)
    }

    /// What was written so far in its document, and `taken` behind it.
    fn end(self, out: &mut dyn io::Write, scene: &Scene<'_>, taken: &Stream) -> io::Result<()> {
        let between = if taken.is_empty() || self.leaves.is_empty() { "" } else { "\n" };
        let sheet = style::sheet(&self.used, self.options);
        let faces = match self.options.fonts {
            Fonts::Embedded => font::font_faces(&self.used.glyphs),
            Fonts::System | Fonts::Outlined | Fonts::Absent => Vec::new(),
        };
        let frame = frame(scene, &self.prefix, &self.used, !faces.is_empty()).to_string();
        let mut frame = frame.split(MARK).map(str::as_bytes);
        let mut next = || frame.next().unwrap_or(b"");
        let head = [next(), sheet.as_bytes(), next()];
        let (before, behind) = (next(), [next(), b"\n"]);
        // A face a line.
        let faces = faces.iter().flat_map(|it| ["\n", it]).skip(1).map(str::as_bytes);
        let nodes = self.leaves.pieces().chain([between.as_bytes()]).chain(taken.pieces());
        let mut parts = head.into_iter().chain(nodes).chain([before]).chain(faces).chain(behind);
        parts.try_for_each(|part| out.write_all(part))
    }

    /// One node of the top level, on a line of its own.
    fn write(&mut self, node: &Node<'_>) {
        if !self.leaves.is_empty() {
            self.leaves.put("\n");
        }
        let Self { options, prefix, used, leaves } = self;
        Writer::new(leaves, used, prefix, options.fonts).node(node);
    }
}

impl<'p> Sink<'p> for Picture {
    fn begin(&mut self, id: &str) {
        self.prefix = escape::id(id);
    }

    fn take(&mut self, node: Node<'p>) {
        self.write(&node);
    }
}

/// The document without what only one that stands alone brings along: its title and its story.
fn bare(scene: &Scene<'_>, prefix: &str) -> Document {
    let (title, description) = (format!("{prefix}-title"), format!("{prefix}-desc"));
    Document::new()
        .set("class", "jm")
        .set("viewBox", format!("0 0 {} {}", px(scene.width), px(scene.height)))
        .set("width", px(scene.width))
        .set("height", px(scene.height))
        .set("role", "img")
        .set("lang", escape::clean(&scene.language))
        .set("xml:lang", escape::clean(&scene.language))
        .set("aria-labelledby", format!("{title} {description}"))
        .add(Title::new(escape::clean(&scene.title)).set("id", title))
        .add(Description::new().set("id", description).add(svg::node::Text::new(escape::clean(&scene.description))))
}

/// The document around what is written in the places of its marks: the style sheet, the nodes of the scene and, where there are
/// such, the faces. (The `svg` crate would go through their text seven times.)
fn frame(scene: &Scene<'_>, prefix: &str, used: &Used, has_faces: bool) -> Document {
    let mut document = bare(scene, prefix).add(Style::new(MARK));
    if let Some(definitions) = definitions::of(prefix, used) {
        document = document.add(definitions);
    }
    document = document.add(Leaves);
    if has_faces {
        // Last in the file, each face in a line of its own, so that a change of words leaves the rest of the diff alone.
        document = document.add(Style::new(MARK));
    }
    document
}

/// Whether a link leads to the web or to somebody: https, http or mailto.
pub fn is_address(link: &str) -> bool {
    !link.starts_with('.') && escape::is_safe_link(link)
}

fn px(value: f64) -> String {
    super::number::print(value)
}

#[cfg(test)]
mod tests;
