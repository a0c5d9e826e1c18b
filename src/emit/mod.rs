//! Pictures, pages and data as bytes. Pictures are written from scenes, pages from scenes and readings, data from the model.

pub mod book;
pub mod html;
pub mod json;
pub mod md;
pub mod number;
#[cfg(feature = "pdf")]
pub mod pdf;
#[cfg(feature = "png")]
pub mod png;
pub mod report;
pub mod svg;
pub mod txt;

use crate::prose::Prose;
use crate::scene::Scene;
use crate::theme::palette::{self, Theme};
use crate::theme::shape::Shape;
use std::fmt;
use std::io;
use std::sync::Arc;
use svg::{Fonts, Scheme};

/// A format in which files are written.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// As flags and settings call it; also the end of its files' names.
    pub name: &'static str,
    pub content: Content,
}

/// What a file of a format holds.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// One picture, of a view or of a journey.
    Picture(Draw),
    /// One picture with what it says, and with those for whom else it could be drawn.
    Page,
    /// What one picture says, in words.
    Words(Tell),
    /// The model of one source file.
    Data,
    /// A picture too, by a part of the program that was left out when it was built: the feature of that name.
    LeftOut,
}

/// Writes a scene. Errors are those of the stream, and that a picture is too large for its format.
pub type Draw = fn(&mut dyn io::Write, &Scene<'_>, &Options) -> io::Result<()>;

/// Writes what a picture says. The only errors are those of the stream.
pub type Tell = fn(&mut dyn io::Write, &Prose, &Options) -> io::Result<()>;

/// What pictures can be asked for; each format takes what concerns it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    pub scheme: Scheme,
    /// What the project says of its pictures' looks.
    pub theme: Arc<Theme>,
    pub fonts: Fonts,
    pub scale: Scale,
    pub background: Background,
    pub page: Page,
    pub screen: Screen,
}

impl Options {
    /// What of them an SVG takes.
    pub fn svg(&self) -> svg::Options {
        svg::Options { scheme: self.scheme, fonts: self.fonts, theme: Arc::clone(&self.theme) }
    }

    /// For a format that cannot follow the reader's screen: one scheme, light unless it is the dark one, of what the picture wears.
    /// It has the size of the scene: the format itself makes it larger.
    pub fn fixed(&self, fonts: Fonts) -> svg::Options {
        let scheme = if self.scheme == Scheme::Dark { Scheme::Dark } else { Scheme::Light };
        let mut theme = Theme::clone(&self.scheme.theme(&self.theme));
        theme.shape.text = Shape::default().text;
        svg::Options { scheme, fonts, theme: Arc::new(theme) }
    }
}

/// What a text for a terminal is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// In columns.
    pub width: usize,
    pub color: bool,
}

impl Default for Screen {
    /// A file, or a pipe.
    fn default() -> Self {
        Self { width: 80, color: false }
    }
}

/// On which pages a picture stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Page {
    /// One that is as large as the picture.
    #[default]
    Long,
    A4,
    A3,
}

impl Page {
    /// The short side and the long one in points, of which an inch has 72; `None` where the picture decides.
    pub fn size(self) -> Option<(f64, f64)> {
        match self {
            Page::Long => None,
            Page::A4 => Some((595.276, 841.89)),
            Page::A3 => Some((841.89, 1190.551)),
        }
    }

    /// How many touchpoints of a map may stand side by side, so that they can be read on paper; `None`: as the map has it.
    pub fn columns(self) -> Option<usize> {
        (self == Page::A4).then_some(11)
    }
}

/// How many pixels a px of a picture becomes, in each direction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale(f64);

impl Scale {
    /// From a tenth to ten.
    pub fn new(factor: f64) -> Option<Self> {
        (0.1..=10.0).contains(&factor).then_some(Self(factor))
    }

    pub fn factor(self) -> f64 {
        self.0
    }
}

impl Default for Scale {
    /// Sharp on the screens of today.
    fn default() -> Self {
        Self(2.0)
    }
}

/// What pixels show where nothing is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Background {
    /// The theme's own ground, out to the corners.
    #[default]
    Theme,
    /// Whatever lies behind the picture.
    None,
    /// Red, green and blue in the place of the theme's ground.
    Plain([u8; 3]),
}

impl Background {
    /// Reads `none`, `#RGB` or `#RRGGBB`.
    pub fn read(text: &str) -> Option<Self> {
        if text == "none" {
            return Some(Background::None);
        }
        Some(Background::Plain(palette::read(text)?))
    }
}

impl fmt::Display for Background {
    /// As it is read; nothing for the theme's own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Background::Theme => Ok(()),
            Background::None => f.write_str("none"),
            Background::Plain(color) => palette::Hex(*color).fmt(f),
        }
    }
}

/// All formats, the usual one first.
pub const FORMATS: &[Format] = &[
    Format { name: "svg", content: Content::Picture(draw_svg) },
    Format { name: "html", content: Content::Page },
    Format { name: "json", content: Content::Data },
    Format { name: "png", content: PNG },
    Format { name: "pdf", content: PDF },
    Format { name: "md", content: Content::Words(md::write) },
    Format { name: "txt", content: Content::Words(txt::write) },
];

#[cfg(feature = "pdf")]
const PDF: Content = Content::Picture(pdf::write);
#[cfg(not(feature = "pdf"))]
const PDF: Content = Content::LeftOut;

#[cfg(feature = "png")]
const PNG: Content = Content::Picture(png::write);
#[cfg(not(feature = "png"))]
const PNG: Content = Content::LeftOut;

fn draw_svg(out: &mut dyn io::Write, scene: &Scene<'_>, options: &Options) -> io::Result<()> {
    svg::write(out, scene, options.svg())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backgrounds_are_read() {
        assert_eq!(Background::read("none"), Some(Background::None));
        assert_eq!(Background::read("#1a2B3c"), Some(Background::Plain([0x1A, 0x2B, 0x3C])));
        assert_eq!(Background::read("#f08"), Some(Background::Plain([0xFF, 0x00, 0x88])));
        for wrong in ["", "#", "white", "#12345", "#12345g", "#őű", "fff", "#+1+1+1"] {
            assert_eq!(Background::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn scales_have_bounds() {
        assert!(Scale::new(0.1).is_some() && Scale::new(10.0).is_some());
        assert!([0.0, -1.0, 10.5, f64::NAN, f64::INFINITY].iter().all(|it| Scale::new(*it).is_none()));
    }
}
