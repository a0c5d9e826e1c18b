//! A page for browsers in one file: a picture to move and zoom in, the same in words as a table, and a small script. Nothing is
//! fetched and nothing runs but that script: the page's policy names it, and its style, by their digests.
//!
//! Without the script the page is a picture and a table.

mod tools;
mod words;

use crate::emit::Options;
use crate::emit::number;
use crate::emit::svg::escape::{self, Nature};
use crate::emit::svg::inline::Pictures;
use crate::emit::svg::stream::Stream;
use crate::emit::svg::style::stack;
use crate::emit::svg::{Fonts, Scheme};
use crate::font::{Face, UsedGlyphs};
use crate::locale::{Label, Locale};
use crate::reading::{Reading, Tone};
use crate::scene::{Band, Scene};
use crate::theme;
use crate::theme::palette::{Palette, Theme};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::io;

const SCRIPT: &str = include_str!("page.js");
const STYLE: &str = include_str!("page.css");

/// Everything that one page shows: the picture for all whom it is for, then the ones that a reader can choose instead.
#[derive(Debug)]
pub struct Page<'p> {
    /// At least one.
    pub sheets: Vec<Sheet<'p>>,
    /// There are people to choose, and the map is too long to carry a picture for each.
    pub too_long: bool,
}

/// A picture, and what it says.
#[derive(Debug)]
pub struct Sheet<'p> {
    /// Whom it is for; empty for all.
    pub label: String,
    pub scene: Scene<'p>,
    pub reading: Reading<'p>,
}

/// Writes the page. The only errors are those of `out`.
pub fn write(out: &mut dyn io::Write, page: &mut Page<'_>, options: &Options) -> io::Result<()> {
    // Texts that are shapes could be neither found nor copied.
    let fonts = if options.fonts == Fonts::System { Fonts::System } else { Fonts::Embedded };
    let options = &Options { fonts, ..options.clone() };
    let theme = options.scheme.theme(&options.theme);
    let mut pictures = Pictures::default();
    let body = body(page, options, &mut pictures);
    let first = if options.scheme == Scheme::Dark { theme.dark() } else { theme.light() };
    let plain = format!(
        "{}{}{STYLE}{}{}",
        colours(first),
        shapes(&theme),
        own_font(options),
        pictures.plain(first, &options.svg())
    );
    let dark = match options.scheme.follows_the_screen() {
        true => format!("{}{}", colours(theme.dark()), pictures.coloured(theme.dark())),
        false => String::new(),
    };
    let faces = match options.fonts {
        Fonts::Embedded => pictures.faces(&glyphs(page, &body)).join("\n"),
        Fonts::System | Fonts::Outlined | Fonts::Absent => String::new(),
    };
    let mut top = Stream::default();
    head(&mut top, page, options.scheme, [&plain, &dark, &faces]);
    let mut parts = top.pieces().chain([body.as_bytes(), b"</body>\n</html>\n"]);
    parts.try_for_each(|part| out.write_all(part))
}

/// The script as readers get it: without the lines that are comments and without indentation. Nothing else is touched, and no
/// text in it runs over several lines, so it does what is written there.
fn script() -> String {
    let lines = SCRIPT.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Up to the body, with the script and all style: what every sheet shares, the dark colours, the fonts.
fn head(out: &mut Stream, page: &Page<'_>, scheme: Scheme, [plain, dark, faces]: [&str; 3]) {
    let Some(sheet) = page.sheets.first() else { return };
    let (reading, scene) = (&sheet.reading, &sheet.scene);
    out.put("<!doctype html>\n<html lang=\"");
    text(out, &reading.language);
    out.put(if reading.locale.right_to_left { "\" dir=\"rtl\"" } else { "\" dir=\"ltr\"" });
    out.put(">\n<head>\n<meta charset=\"utf-8\">\n");
    let styles = [plain, dark, faces].into_iter().filter(|it| !it.is_empty()).map(source);
    let styles: Vec<String> = styles.collect();
    let script = script();
    out.put("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src ");
    out.put(&source(&script));
    out.put("; style-src ");
    out.put(&styles.join(" "));
    out.put("; img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">\n");
    out.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"");
    out.put(color_scheme(scheme));
    out.put("\">\n<meta name=\"description\" content=\"");
    text(out, &scene.description);
    out.put("\">\n<title>");
    text(out, &scene.title);
    out.put("</title>\n<style>");
    out.put(plain);
    out.put("</style>\n");
    if !dark.is_empty() {
        out.put("<style id=\"jm.dark\" media=\"screen and (prefers-color-scheme:dark)\">");
        out.put(dark);
        out.put("</style>\n");
    }
    if !faces.is_empty() {
        out.put("<style>");
        out.put(faces);
        out.put("</style>\n");
    }
    // Before the body: so the page is laid out once, as it is with its tools.
    out.put("<script>");
    out.put(&script);
    out.put("</script>\n</head>\n");
}

/// What a browser is told of the schemes that a page has.
pub(super) fn color_scheme(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Auto | Scheme::HighContrast => "light dark",
        Scheme::Light | Scheme::Greyscale => "light",
        Scheme::Dark => "dark",
    }
}

/// A digest as a policy writes it.
pub(super) fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// The shapes of a theme for a page's own style: the root's size, in which all its lengths are given, and by what its corners are
/// multiplied. Nothing where they are usual.
pub(super) fn shapes(theme: &Theme) -> String {
    let (percent, round) = (100.0 * theme.shape.scale(), theme.shape.rounding());
    let mut out = String::new();
    if percent != 100.0 {
        out.push_str(&format!("html{{font-size:{}%}}", number::print(percent)));
    }
    if round != 1.0 {
        out.push_str(&format!(":root{{--round:{round}}}"));
    }
    out
}

/// The page's letters in the font of the theme, where the reader's fonts are asked for.
fn own_font(options: &Options) -> String {
    let font = options.theme.shape.font.as_ref().filter(|_| options.fonts == Fonts::System);
    font.map_or_else(String::new, |_| format!("body{{font-family:{}}}", stack(options.fonts, &options.theme)))
}

/// The theme's colours under names, for the page's own style.
pub(super) fn colours(palette: Palette<'_>) -> String {
    let all = [
        ("paper", theme::PAPER),
        ("surface", theme::SURFACE),
        ("tint", theme::TINT),
        ("band", theme::BAND),
        ("line", theme::LINE),
        ("strong", theme::LINE_STRONG),
        ("ink", theme::INK),
        ("muted", theme::MUTED),
        ("accent", theme::ACCENT),
        ("soft", theme::ACCENT_SOFT),
        ("positive", theme::POSITIVE),
        ("negative", theme::NEGATIVE),
        ("negative-soft", theme::NEGATIVE_SOFT),
        ("mark", theme::FOUND),
    ];
    let rules: Vec<String> = all.iter().map(|(name, color)| format!("--{name}:{}", palette.hex(*color))).collect();
    // A mark over a text must leave it readable.
    let blend = if palette.is_dark() { "screen" } else { "multiply" };
    format!(":root{{{};--blend:{blend}}}", rules.join(";"))
}

/// From `<body>` to the script.
fn body(page: &mut Page<'_>, options: &Options, pictures: &mut Pictures) -> String {
    let mut out = Stream::default();
    tools::bar(&mut out, page, options.scheme);
    out.put("<main>\n");
    out.put("<div class=\"grip\" hidden></div>\n");
    tools::zoom(&mut out, page);
    for (index, sheet) in page.sheets.iter_mut().enumerate() {
        put_sheet(&mut out, sheet, index, options, pictures);
    }
    out.put("</main>\n");
    tools::panel(&mut out, page);
    let bytes: Vec<u8> = out.pieces().flatten().copied().collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A picture with what it says; all but the first wait until they are chosen.
fn put_sheet(out: &mut Stream, sheet: &mut Sheet<'_>, index: usize, options: &Options, pictures: &mut Pictures) {
    let locale = sheet.reading.locale;
    out.put("<article class=\"sheet\"");
    out.put(if index > 0 { " hidden>\n" } else { ">\n" });
    // Moved and measured from its left edge, whatever the direction of the page.
    out.put("<div class=\"view\" dir=\"ltr\" role=\"region\" tabindex=\"0\" aria-label=\"");
    text(out, locale.label(Label::PagePicture));
    out.put("\"><div class=\"size\"><div class=\"canvas\" data-bands=\"");
    let band = |it: &Band<'_>| format!("[{},{},{}]", json!(it.key), number::print(it.top), number::print(it.bottom));
    let bands: Vec<String> = sheet.scene.bands.iter().map(band).collect();
    text(out, &format!("[{}]", bands.join(",")));
    out.put("\">\n");
    pictures.write(out, &mut sheet.scene, &format!("jm.{index}"), &options.svg());
    // What the script lays over the picture: marks of what was found, and a place for each touchpoint.
    out.put("<svg class=\"marks\" aria-hidden=\"true\"><path/><path/></svg>");
    if !sheet.scene.spots.is_empty() {
        out.put("<div class=\"spots\" role=\"group\" aria-label=\"");
        word(out, locale, Label::Touchpoints);
        out.put("\"></div>");
    }
    out.put("</div></div></div>\n");
    words::put(out, sheet, index == 0);
    out.put("</article>\n");
}

/// The characters of the page: all that stands in its body, and in italics what is quoted.
fn glyphs(page: &Page<'_>, body: &str) -> UsedGlyphs {
    let mut used = UsedGlyphs::default();
    used.insert(body, Face::Regular);
    used.insert("…−–·", Face::Regular);
    for reading in page.sheets.iter().map(|it| &it.reading) {
        let of_lists = reading.lists.iter().flat_map(|it| &it.entries).flat_map(|it| &it.1);
        let rows = reading.tables.iter().flat_map(|it| &it.groups).flat_map(|it| &it.rows);
        let items = rows.flat_map(|it| &it.cells).flatten().chain(of_lists);
        items.filter(|it| it.tone == Tone::Quote).for_each(|it| used.insert(&it.text, Face::Italic));
    }
    used
}

/// What an author wrote, as text or inside the quotes of an attribute.
fn text(out: &mut Stream, text: &str) {
    escape::put(out, text, Nature::of(text));
}

/// One of the compiler's own words.
fn word(out: &mut Stream, locale: Locale, label: Label) {
    text(out, locale.label(label));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_loses_comments_and_indentation_only() {
        let torn = SCRIPT.lines().find(|line| line.matches('`').count() % 2 == 1);
        assert_eq!(torn, None, "a text over several lines would lose its indentation");
        assert!(!SCRIPT.contains("/*") && !SCRIPT.contains("</"), "it can stand in a page as it is");
        let script = script();
        let code = |text: &str| text.split_whitespace().collect::<String>();
        let comments: Vec<&str> = SCRIPT.lines().filter(|line| line.trim_start().starts_with("//")).collect();
        let restored = comments.iter().fold(code(SCRIPT), |code_left, it| code_left.replacen(&code(it), "", 1));
        assert_eq!(code(&script), restored);
        assert!(script.len() <= 13 * 1024, "it stays small: {} bytes", script.len());
    }
}
