//! A scene as an SVG that looks the same in a browser and elsewhere: no script, nothing external, fonts embedded.
//!
//! The `svg` crate composes the document (root, title, style, definitions, the groups of the top level); what stands
//! inside those groups is written by `Leaves`, a node type of ours, one group at a time, so that a long map is streamed.

mod definitions;
mod escape;
mod leaves;
mod style;
mod used;

use crate::font;
use crate::scene::{Node, Scene};
use leaves::Leaves;
use std::io;
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

/// Stands in the document where the body goes; XML cannot hold it, so no text of a map can be taken for it.
const BODY: &str = "\u{1}";

/// Writes the scene as one SVG document with a final newline. The only errors are those of `out`.
pub fn write(out: &mut dyn io::Write, scene: &Scene<'_>, options: Options) -> io::Result<()> {
    let used = Used::of(scene);
    let frame = frame(scene, &used, options).to_string();
    let (head, tail) = frame.split_once(BODY).unwrap_or((&frame, ""));
    out.write_all(head.as_bytes())?;
    for (index, node) in scene.nodes.iter().enumerate() {
        if index > 0 {
            out.write_all(b"\n")?;
        }
        top_level(out, scene, node, options)?;
    }
    out.write_all(tail.as_bytes())?;
    out.write_all(b"\n")
}

/// The document around the body, with [`BODY`] in its place.
fn frame(scene: &Scene<'_>, used: &Used, options: Options) -> Document {
    let prefix = escape::id(&scene.id);
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
    if let Some(definitions) = definitions::of(&prefix, used) {
        document = document.add(definitions);
    }
    document = document.add(Leaves::new(BODY.to_owned()));
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
fn top_level(out: &mut dyn io::Write, scene: &Scene<'_>, node: &Node<'_>, options: Options) -> io::Result<()> {
    let mut writer = leaves::Writer::new(&scene.id, options.fonts);
    let Node::Group(group) = node else {
        writer.node(node);
        return out.write_all(writer.finish().as_bytes());
    };
    writer.group_content(group);
    let mut element = Group::new().add(Leaves::new(writer.finish()));
    if !group.class.is_empty() {
        element = element.set("class", escape::clean(&group.class));
    }
    if !group.id.is_empty() {
        element = element.set("id", format!("{}-{}", escape::id(&scene.id), escape::id(&group.id)));
    }
    if let Some((x, y)) = group.translate {
        element = element.set("transform", format!("translate({} {})", px(x), px(y)));
    }
    match group.link.as_deref().filter(|link| escape::is_safe_link(link)) {
        Some(link) => {
            let mut anchor = Element::new("a");
            svg::Node::assign(&mut anchor, "href", escape::clean(link));
            svg::Node::append(&mut anchor, element);
            write!(out, "{anchor}")
        }
        None => write!(out, "{element}"),
    }
}

fn px(value: f64) -> String {
    let mut out = String::new();
    super::number::push(&mut out, value);
    out
}

#[cfg(test)]
mod tests;
