//! A scene as an SVG that looks the same in a browser and elsewhere: no script, nothing external, fonts embedded.
//!
//! The `svg` crate composes the document (root, title, style, definitions); where the nodes of the scene stand it has
//! `Leaves`, a node type of ours, in whose place they are written. They are written as they come, while a long map is laid
//! out, and wait as text: what stands before them depends on which looks and letters they use.

mod corners;
mod definitions;
pub(super) mod escape;
pub(super) mod inline;
mod leaves;
mod outlined;
pub(super) mod stream;
pub(super) mod style;
mod used;

use crate::font;
use crate::scene::{Node, Scene, Sink};
use crate::theme::palette::{Palette, Theme};
use leaves::{Leaves, MARK, Writer};
use std::io;
use std::sync::Arc;
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
    /// Black on white, and white on black where the reader's screen is dark.
    HighContrast,
    /// For print: light, and every colour as the grey of its light.
    Greyscale,
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

#[derive(Debug, Clone, Default)]
pub struct Options {
    pub scheme: Scheme,
    pub fonts: Fonts,
    /// Of the schemes that bring no colours of their own.
    pub theme: Arc<Theme>,
}

impl Options {
    /// The colours that the picture has.
    pub fn theme(&self) -> Arc<Theme> {
        self.scheme.theme(&self.theme)
    }

    /// The colours that show first: the dark ones only where there are no others.
    pub fn palette(&self) -> Palette<'_> {
        if self.scheme == Scheme::Dark { self.theme.dark() } else { self.theme.light() }
    }
}

impl Scheme {
    /// The colours of a picture: those of `own`, unless the scheme brings all of its own.
    pub fn theme(self, own: &Arc<Theme>) -> Arc<Theme> {
        match self {
            Scheme::Auto | Scheme::Light | Scheme::Dark => Arc::clone(own),
            Scheme::HighContrast => Arc::new(Theme::high_contrast().shaped_as(own)),
            Scheme::Greyscale => Arc::new(Theme::greyscale().shaped_as(own)),
        }
    }

    /// Whether a picture is light or dark as the reader's screen is.
    pub fn follows_the_screen(self) -> bool {
        matches!(self, Scheme::Auto | Scheme::HighContrast)
    }
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
        let sheet = style::sheet(&self.used, &self.options);
        let faces = match self.options.fonts {
            Fonts::Embedded => font::font_faces(&self.used.glyphs),
            Fonts::System | Fonts::Outlined | Fonts::Absent => Vec::new(),
        };
        let frame =
            frame(scene, &self.prefix, &self.used, (self.options.theme.shape.scale(), !faces.is_empty())).to_string();
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
        Writer::new(leaves, used, prefix, options).node(node);
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
fn bare(scene: &Scene<'_>, prefix: &str, scale: f64) -> Document {
    let (title, description) = (format!("{prefix}-title"), format!("{prefix}-desc"));
    Document::new()
        .set("class", "jm")
        .set("viewBox", format!("0 0 {} {}", px(scene.width), px(scene.height)))
        .set("width", px(scene.width * scale))
        .set("height", px(scene.height * scale))
        .set("role", "img")
        .set("lang", escape::clean(&scene.language))
        .set("xml:lang", escape::clean(&scene.language))
        .set("aria-labelledby", format!("{title} {description}"))
        .add(Title::new(escape::clean(&scene.title)).set("id", title))
        .add(Description::new().set("id", description).add(svg::node::Text::new(escape::clean(&scene.description))))
}

/// The document around what is written in the places of its marks: the style sheet, the nodes of the scene and, where there are
/// such, the faces. (The `svg` crate would go through their text seven times.)
fn frame(scene: &Scene<'_>, prefix: &str, used: &Used, (scale, has_faces): (f64, bool)) -> Document {
    let mut document = bare(scene, prefix, scale).add(Style::new(MARK));
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
