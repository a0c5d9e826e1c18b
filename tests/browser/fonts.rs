//! The bundled faces as a page or a renderer takes them, for pictures that carry none, and ways to take a picture's own away.

#![allow(dead_code, reason = "the tests and `beside` share this, and neither uses all of it")]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use journey::font::{Face, static_faces};

/// CSS that gives a page all of Inter and sets text as our pictures do, without kerning and ligatures.
pub fn inter() -> String {
    let mut css = String::from("svg,svg *{font-kerning:none;font-variant-ligatures:none}");
    for (face, (_, bytes)) in Face::ALL.into_iter().zip(static_faces()) {
        let style = if face.is_italic() { "italic" } else { "normal" };
        css.push_str(&format!(
            "@font-face{{font-family:Inter;font-style:{style};font-weight:{};src:url(data:font/ttf;base64,{})}}",
            face.weight(),
            STANDARD.encode(bytes)
        ));
    }
    css
}

/// CSS that sets every text in DejaVu Sans, the widest of the fonts that a reader is likely to fall back to.
pub const DEJAVU: &str = "svg,svg *{font-family:\"DejaVu Sans\",sans-serif !important}";

/// `svg` without its `@font-face` rules.
pub fn without_fonts(svg: &str) -> String {
    let mut rest = svg;
    let mut bare = String::with_capacity(svg.len());
    while let Some((before, rule)) = rest.split_once("@font-face{") {
        bare.push_str(before);
        // Data URIs hold no braces, so the first one closes the rule.
        rest = rule.split_once('}').map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    bare
}
