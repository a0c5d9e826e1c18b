//! A scene as an SVG that looks the same in a browser and elsewhere: no script, nothing external, fonts embedded.
//!
//! The `svg` crate composes the document (root, title, style, definitions, the groups of the top level); where something
//! stands inside those groups it has `Leaves`, a node type of ours, in whose place they are written, so that a long map is
//! streamed.

mod definitions;
mod escape;
mod leaves;
mod stream;
mod style;
mod used;

use crate::font;
use crate::scene::{Node, Scene};
use leaves::{Leaves, MARK, Writer};
use std::io;
use stream::Stream;
use svg::Document;
use svg::node::element::{Description, Element, Group, Style, Title};
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
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    pub scheme: Scheme,
    pub fonts: Fonts,
}

/// Writes the scene as one SVG document with a final newline. The only errors are those of `out`.
pub fn write(out: &mut dyn io::Write, scene: &Scene<'_>, options: Options) -> io::Result<()> {
    let used = Used::of(scene);
    let prefix = escape::id(&scene.id);
    let mut out = Stream::new(out);
    around(&mut out, &frame(scene, &prefix, &used, options).to_string(), |out| {
        for (index, node) in scene.nodes.iter().enumerate() {
            if index > 0 {
                out.put("\n");
            }
            top_level(out, &prefix, node, options);
        }
    });
    out.put("\n");
    out.finish()
}

/// Writes the printed document or element `frame`, and what `leaves` writes in the place of [`Leaves`].
fn around<'w>(out: &mut Stream<'w>, frame: &str, leaves: impl FnOnce(&mut Stream<'w>)) {
    let (head, tail) = frame.split_once(MARK).unwrap_or((frame, ""));
    out.put(head);
    leaves(out);
    out.put(tail);
}

/// The document around the nodes of the scene.
fn frame(scene: &Scene<'_>, prefix: &str, used: &Used, options: Options) -> Document {
    let (title, description) = (format!("{prefix}-title"), format!("{prefix}-desc"));
    let mut document = Document::new()
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
        .add(Style::new(style::sheet(used, options)));
    if let Some(definitions) = definitions::of(prefix, used) {
        document = document.add(definitions);
    }
    document = document.add(Leaves);
    if options.fonts == Fonts::Embedded {
        let faces = font::font_faces(&used.glyphs);
        if !faces.is_empty() {
            // Last in the file, a face a line, so that a change of words leaves the rest of the diff alone.
            document = document.add(Style::new(faces.join("\n")));
        }
    }
    document
}

/// One node of the top level: a group as an element of the document around our leaves, anything else as a leaf.
fn top_level(out: &mut Stream<'_>, prefix: &str, node: &Node<'_>, options: Options) {
    let Node::Group(group) = node else { return Writer::new(out, prefix, options.fonts).node(node) };
    let mut element = Group::new().add(Leaves);
    if !group.class.is_empty() {
        element = element.set("class", escape::clean(&group.class));
    }
    if !group.id.is_empty() {
        element = element.set("id", format!("{prefix}-{}", escape::id(&group.id)));
    }
    if let Some((x, y)) = group.translate {
        element = element.set("transform", format!("translate({} {})", px(x), px(y)));
    }
    let printed = match group.link.as_deref().filter(|link| escape::is_safe_link(link)) {
        Some(link) => {
            let mut anchor = Element::new("a");
            svg::Node::assign(&mut anchor, "href", escape::clean(link));
            svg::Node::append(&mut anchor, element);
            anchor.to_string()
        }
        None => element.to_string(),
    };
    around(out, &printed, |out| Writer::new(out, prefix, options.fonts).group_content(group));
}

fn px(value: f64) -> String {
    super::number::print(value)
}

#[cfg(test)]
mod tests;
