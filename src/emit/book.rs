//! Pictures inside the chapters of a book that mdBook writes: each is an element of the page, so that its words can be found and
//! copied, and all wear the colours that the reader has chosen for the book.

use super::svg::inline::Pictures;
use super::svg::stream::Stream;
use super::svg::{Fonts, Options, Scheme};
use crate::font::UsedGlyphs;
use crate::scene::Scene;
use crate::theme::palette::Theme;
use std::sync::Arc;

/// The pictures of one chapter.
#[derive(Debug)]
pub struct Chapter {
    /// Its number in the book: all of a book can stand on one page, to be printed.
    number: usize,
    /// What its pictures wear.
    options: Options,
    count: usize,
    pictures: Pictures,
}

impl Chapter {
    pub fn new(number: usize, fonts: Fonts, theme: Arc<Theme>) -> Self {
        // Letters that are shapes could not be found by a search.
        let fonts = if fonts == Fonts::System { Fonts::System } else { Fonts::Embedded };
        let options = Options { scheme: Scheme::Auto, fonts, theme };
        Self { number, options, count: 0, pictures: Pictures::default() }
    }

    /// A picture as one line of HTML, which ends no list and no quote that it stands in.
    pub fn picture(&mut self, scene: &mut Scene<'_>) -> String {
        self.count += 1;
        let mut out = Stream::default();
        let prefix = format!("jm.{}.{}", self.number, self.count);
        self.pictures.write(&mut out, scene, &prefix, &self.options);
        let bytes: Vec<u8> = out.pieces().flatten().copied().collect();
        let picture = String::from_utf8_lossy(&bytes).trim_end().replace(['\r', '\n'], " ");
        format!("<div class=\"journey-picture\">{picture}</div>")
    }

    /// The style of the chapter's pictures as a block of HTML; nothing where there is none.
    pub fn style(&self) -> String {
        if self.count == 0 {
            return String::new();
        }
        let faces = match self.options.fonts {
            Fonts::Embedded => self.pictures.faces(&UsedGlyphs::default()).join("\n"),
            Fonts::System | Fonts::Outlined | Fonts::Absent => String::new(),
        };
        let theme = &self.options.theme;
        let plain = self.pictures.plain(theme.light(), &self.options);
        let dark = self.pictures.coloured(theme.dark());
        let least = (LEAST * theme.shape.scale()).round();
        format!(
            "<style>\n{FRAME}.journey-picture .jm{{min-width:{least}px}}\n{plain}\n{DARK}{{{dark}}}\n{faces}\n</style>"
        )
    }
}

/// As wide as the text, and wide enough to be read: on a phone it can be moved.
const FRAME: &str =
    ".journey-picture{margin:1.5em 0;overflow-x:auto}.journey-picture .jm{display:block;max-width:100%;height:auto}";

/// The least width of a picture in px, as long as its text has the usual size.
const LEAST: f64 = 720.0;

/// The dark themes that mdBook brings.
const DARK: &str = ":is(.coal,.navy,.ayu)";
