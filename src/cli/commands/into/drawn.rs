//! In which files a picture comes into a page, and the lines that show it there: light and dark for a theme that follows the reader's
//! screen, one file for a theme that is fixed.

use crate::cli::args::{Render, left_out};
use crate::cli::project::Settings;
use crate::config::THEMES;
use crate::emit::svg::Scheme;
use crate::emit::{Content, FORMATS, Format, Options};
use crate::scene::Scene;
use crate::theme::palette::Theme;
use std::io;
use std::sync::Arc;

/// What can stand in the `src` of an `<img>`.
const SHOWN: [&str; 2] = ["svg", "png"];

/// The format of the pictures; `Err` says what cannot be had between markers.
pub fn format(arguments: &Render) -> Result<&'static Format, String> {
    let format = match arguments.formats.as_slice() {
        [] => return FORMATS.first().ok_or_else(String::new),
        [format] => format,
        _ => return Err(format!("`--into` shows a picture in one format: {}", SHOWN.join(" or "))),
    };
    if !SHOWN.contains(&format.name) {
        return Err(format!("`--into` shows pictures, as {}; `{}` is none", SHOWN.join(" or "), format.name));
    }
    left_out(format).map_or(Ok(format), Err)
}

/// One file of a picture.
pub struct File {
    /// What follows the picture's name in the file's: `light.svg`.
    pub end: String,
    pub bytes: Vec<u8>,
}

/// Draws a picture in each of its files, the dark one last. `Err` where it cannot be drawn, as pixels that would be too many.
pub fn draw(arguments: &Render, format: &Format, scene: &Scene<'_>, settings: &Settings) -> io::Result<Vec<File>> {
    let set = &settings.config.render;
    let scheme = arguments.theme.or(set.theme).unwrap_or_default();
    let theme = scheme.theme(&Arc::new(Theme::of_brand(&settings.config.brand)));
    let Content::Picture(write) = format.content else { return Ok(Vec::new()) };
    let file = |(name, scheme): (String, Scheme)| {
        let options = Options {
            scheme,
            theme: Arc::clone(&theme),
            fonts: arguments.font.or(set.font).unwrap_or_default(),
            scale: arguments.scale.or(set.scale).unwrap_or_default(),
            background: arguments.background.or(set.background).unwrap_or_default(),
            ..Options::default()
        };
        let mut bytes = Vec::new();
        write(&mut bytes, scene, &options)?;
        Ok(File { end: format!("{name}.{}", format.name), bytes })
    };
    schemes(scheme).into_iter().map(file).collect()
}

/// What a theme is called in the names of files, and its fixed schemes.
fn schemes(theme: Scheme) -> Vec<(String, Scheme)> {
    let word = THEMES.iter().find(|it| it.1 == theme).map_or("", |it| it.0);
    let fixed = if theme == Scheme::Dark { Scheme::Dark } else { Scheme::Light };
    match theme {
        Scheme::Auto => vec![("light".to_owned(), Scheme::Light), ("dark".to_owned(), Scheme::Dark)],
        _ if theme.follows_the_screen() => {
            vec![(format!("{word}-light"), Scheme::Light), (format!("{word}-dark"), Scheme::Dark)]
        }
        _ => vec![(word.to_owned(), fixed)],
    }
}

/// The lines of a page that show a picture at these `addresses`, as many as [`draw`] gave files. `width` in px is stated where the
/// file has its own pixels.
pub fn shown(addresses: &[String], width: Option<f64>, alternative: &str) -> String {
    let width = width.map_or_else(String::new, |it| format!(" width=\"{}\"", it.round()));
    let image = |address: &str| format!("<img src=\"{address}\"{width} alt=\"{alternative}\">");
    match addresses {
        [light, dark] => format!(
            "\n<picture>\n  <source media=\"(prefers-color-scheme: dark)\" srcset=\"{dark}\">\n  {}\n</picture>\n",
            image(light)
        ),
        others => others.iter().map(|it| format!("\n{}\n", image(it))).collect(),
    }
}
