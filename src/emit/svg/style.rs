//! The one style sheet: rules for what is in use, once in light, once more in dark.
//!
//! No `var()`, no nesting: other renderers ignore them. Rules for what is drawn by `use` do not depend on an ancestor
//! outside the definition, hence the prefix `jmf` of faces.

use super::used::Used;
use super::{Fonts, Options, Scheme};
use crate::theme::palette::{Hex, Palette, Rgb, Theme};
use crate::theme::{self, Look, MoodScale, Paint, STAGE_FIRST, STAGE_LAST, STAGE_STEPS};
use std::borrow::Cow;
use std::fmt::Write;

const STACK: &str =
    "Inter,\"Segoe UI\",-apple-system,BlinkMacSystemFont,Roboto,\"Helvetica Neue\",\"Noto Sans\",Arial,sans-serif";

/// The rules for what is used, as one line.
pub fn sheet(used: &Used, options: &Options) -> String {
    let mut out = String::new();
    shapes(&mut out, used, options);
    let theme = options.theme();
    match options.scheme {
        Scheme::Light | Scheme::Greyscale => colours(&mut out, used, options.fonts, theme.light()),
        Scheme::Dark => colours(&mut out, used, options.fonts, theme.dark()),
        Scheme::Auto | Scheme::HighContrast => {
            colours(&mut out, used, options.fonts, theme.light());
            out.push_str("@media screen and (prefers-color-scheme:dark){");
            colours(&mut out, used, options.fonts, theme.dark());
            out.push('}');
        }
    }
    out.push_str("@media print{.jm{width:100%;height:auto}.jm .canvas{fill:none}}");
    out
}

/// For a page: what is the same in every scheme, and the colours of one.
pub fn plain(used: &Used, pick: Palette<'_>, options: &Options) -> String {
    let mut out = String::new();
    shapes(&mut out, used, options);
    colours(&mut out, used, Fonts::Embedded, pick);
    out
}

/// For a page: the colours of a scheme alone.
pub fn coloured(used: &Used, pick: Palette<'_>) -> String {
    let mut out = String::new();
    colours(&mut out, used, Fonts::Embedded, pick);
    out
}

/// What is the same in every scheme: sizes, weights, dashes.
fn shapes(out: &mut String, used: &Used, options: &Options) {
    if matches!(options.fonts, Fonts::Embedded | Fonts::System) {
        types(out, used, &stack(options.fonts, &options.theme));
    }
    for style in used.looks.ordered().filter_map(Look::style).filter(|style| !style.rules.is_empty()) {
        let _ = write!(out, ".jm .{}{{{}}}", selector(style.class), style.rules);
    }
    if !used.icon_inks.is_empty() {
        out.push_str(".jm .ic{fill:none;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}");
    }
    if !used.faces.is_empty() {
        out.push_str(".jmf{stroke-width:1.5}.jmfl,.jmfe{stroke-linecap:round;stroke-linejoin:round;stroke-width:1.6}");
        out.push_str(".jmfl{fill:none}.jmfo{stroke:none}.jmfe{stroke-width:2.6}");
    }
    if used.faces.ordered().any(|(_, hollow)| hollow) {
        out.push_str(".jmfh circle{stroke-dasharray:3.2 2.4}");
    }
    if used.stars {
        out.push_str(".jm .star{stroke-width:1.4;stroke-linejoin:round}");
    }
}

/// The fonts, sizes and anchors of texts.
fn types(out: &mut String, used: &Used, stack: &str) {
    let _ = write!(
        out,
        ".jm{{font-family:{stack};font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision}}"
    );
    for kind in used.types.ordered() {
        let style = kind.style();
        let _ = write!(out, ".jm .{}{{font-size:{}px;font-weight:{}", style.class, style.size, style.face.weight());
        if style.face.is_italic() {
            out.push_str(";font-style:italic");
        }
        // Stated even where it is 0: a run inside another style must not inherit its spacing.
        let _ = write!(out, ";letter-spacing:{}em}}", style.tracking);
    }
    if used.upright {
        out.push_str(".jm .up{font-style:normal}");
    }
    if used.middle {
        out.push_str(".jm .m{text-anchor:middle}");
    }
    if used.end {
        out.push_str(".jm .e{text-anchor:end}");
    }
}

/// The fonts of texts, the best first. A font of the theme's own comes before ours only where every line carries its measured
/// length: embedded letters are ours.
pub fn stack(fonts: Fonts, theme: &Theme) -> Cow<'static, str> {
    match &theme.shape.font {
        Some(own) if fonts == Fonts::System => Cow::Owned(format!("\"{own}\",{STACK}")),
        _ => Cow::Borrowed(STACK),
    }
}

/// What a scheme decides.
fn colours(out: &mut String, used: &Used, fonts: Fonts, pick: Palette<'_>) {
    let texts = if fonts == Fonts::Outlined { ".tx" } else { "text" };
    let _ = write!(out, ".jm {texts}{{fill:{}}}", pick.hex(theme::INK));
    for ink in used.inks.ordered() {
        let (class, color) = ink.style();
        let _ = write!(out, ".jm .{class}{{fill:{}}}", pick.hex(color));
    }
    for ink in used.icon_inks.ordered() {
        let (class, color) = ink.style();
        let _ = write!(out, ".jm .ic-{class}{{stroke:{}}}", pick.hex(color));
    }
    for look in used.looks.ordered() {
        match look.style() {
            Some(style) if style.fill == Paint::Keep && style.stroke == Paint::Keep => {}
            Some(style) => {
                let _ = write!(out, ".jm .{}{{", selector(style.class));
                paint(out, "fill", style.fill, pick);
                paint(out, "stroke", style.stroke, pick);
                out.truncate(out.trim_end_matches(';').len());
                out.push('}');
            }
            None => stage(out, look, pick),
        }
    }
    moods(out, used, pick);
    if used.stars {
        let _ = write!(out, ".jm .star{{fill:{};stroke:{}}}", pick.hex(theme::STAR), pick.hex(theme::STAR_OUTLINE));
    }
    let moods = |scale: &MoodScale| used.paints(Paint::MoodLine(*scale)) || used.paints(Paint::MoodArea(*scale));
    if MoodScale::ALL.iter().any(moods) {
        let stops = [("gp", theme::POSITIVE), ("gz", theme::NEUTRAL), ("gn", theme::NEGATIVE)];
        for (class, color) in stops {
            let _ = write!(out, ".jm .{class}{{stop-color:{}}}", pick.hex(color));
        }
    }
    if used.sky {
        for (class, color) in theme::Sky::ALL.iter().map(|it| it.style()) {
            let _ = write!(out, ".jm .{class}{{stop-color:{}}}", pick.hex(color));
        }
    }
    if used.paints(Paint::Hatch) {
        let _ = write!(out, ".jm .hat{{stroke:{};stroke-width:2}}", pick.hex(theme::NEGATIVE));
    }
}

/// `hl dash` wears two classes: the rule is for the shape that has both.
fn selector(class: &str) -> String {
    class.replace(' ', ".")
}

/// A gradient or a pattern is named on the shape itself, since its address holds the map's name.
fn paint(out: &mut String, property: &str, paint: Paint, pick: Palette<'_>) {
    let _ = match paint {
        Paint::Plain(color) => write!(out, "{property}:{};", pick.hex(color)),
        Paint::None if property == "fill" => write!(out, "fill:none;"),
        _ => Ok(()),
    };
}

fn moods(out: &mut String, used: &Used, pick: Palette<'_>) {
    for mood in -2i8..=2 {
        if !used.faces.ordered().any(|(used, _)| used == mood) {
            continue;
        }
        let (fill, stroke) = match mood {
            1.. => (theme::POSITIVE_SOFT, theme::POSITIVE),
            0 => (theme::TINT, theme::NEUTRAL),
            _ => (theme::NEGATIVE_SOFT, theme::NEGATIVE),
        };
        let _ = write!(out, ".jmf{mood}{{fill:{};stroke:{}}}", pick.hex(fill), pick.hex(stroke));
        if mood == 2 {
            let _ = write!(out, ".jmf2 .jmfo{{fill:{}}}", pick.hex(stroke));
        }
    }
    if used.faces.ordered().any(|(_, hollow)| hollow) {
        let _ = write!(out, ".jmfh{{fill:{}}}", pick.hex(theme::BAND));
    }
}

/// A stage's colour lies on the straight line between the first and the last.
fn stage(out: &mut String, look: Look, pick: Palette<'_>) {
    if let Look::Stage(step) = look {
        let _ = write!(
            out,
            ".jm .c{step}{{fill:{}}}",
            between(pick.rgb(STAGE_FIRST), pick.rgb(STAGE_LAST), step.min(STAGE_STEPS))
        );
    }
}

fn between(first: Rgb, last: Rgb, step: u8) -> Hex {
    let (steps, step) = (u32::from(STAGE_STEPS), u32::from(step));
    let mut out = first;
    for (channel, to) in out.iter_mut().zip(last) {
        let (from, to) = (u32::from(*channel), u32::from(to));
        *channel = ((from * (steps - step) + to * step + steps / 2) / steps) as u8;
    }
    Hex(out)
}

/// Whether lines carry their measured length whatever their characters.
pub fn always_measured(fonts: Fonts) -> bool {
    fonts == Fonts::System
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_deepen_in_equal_steps() {
        let (first, last) = ([0x65, 0x5C, 0xC0], [0x30, 0x28, 0x7C]);
        assert_eq!(between(first, last, 0), Hex(first));
        assert_eq!(between(first, last, STAGE_STEPS), Hex(last));
        assert_eq!(between([0; 3], [0, 255, 100], STAGE_STEPS / 2).to_string(), "#008032");
    }
}
