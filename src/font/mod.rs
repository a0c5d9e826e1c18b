//! Text widths and the embedded fonts: how wide a text is in Inter, which glyphs a picture uses, and the CSS that
//! carries them. Knows no layout and no SVG elements.
//!
//! Widths are sums of advances, without kerning and ligatures. A picture must therefore say
//! `font-kerning:none;font-variant-ligatures:none`, and then a browser's width is ours to 1/64 px. It must say
//! `text-rendering:geometricPrecision` too, or a browser on Linux fits glyphs to its pixels. Every face has
//! proportional figures only: subsetting drops the feature `tnum`, so it must not be asked for.

mod advances;
mod direction;
mod embed;
mod outlines;
mod used;

use advances::{ADVANCES, MISSING, PAGES};
use unicode_width::UnicodeWidthChar;

pub use direction::{Direction, RIGHT_TO_LEFT_MARK, direction_of, has_turned_letters, turned, with_signs_at_numbers};
pub use embed::{font_faces, static_faces};
pub use outlines::{STRIKE, Stroke, file, glyph, outline};
pub use used::UsedGlyphs;

/// Units of the em in which the advances are given.
pub(crate) const UNITS_PER_EM: f64 = 2048.0;

/// What a cell of a terminal (`unicode-width`) is worth for a character that Inter does not have: half an em, so
/// that an ideograph or an emoji takes one em. An estimate; the reader's own font decides.
const CELL: u32 = 1024;

/// The advances of ASCII, control characters being nothing: what nearly every label of a map consists of. By byte; those of
/// other characters are nothing here.
pub(crate) type Advances = [u16; 256];

static ASCII: [Advances; 5] = ascii();

const fn ascii() -> [Advances; 5] {
    let mut table = [[0; 256]; 5];
    let mut face = 0;
    while face < 5 {
        let mut code = 0;
        while code < 128 {
            let units = ADVANCES[face][PAGES[code / 64] as usize][code % 64];
            if units != MISSING {
                table[face][code] = units;
            }
            code += 1;
        }
        face += 1;
    }
    table
}

/// A weight and slope of Inter. The four upright ones are embedded as one variable font.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    #[default]
    Regular,
    Italic,
    Medium,
    SemiBold,
    Bold,
}

impl Face {
    pub const ALL: [Face; 5] = [Face::Regular, Face::Italic, Face::Medium, Face::SemiBold, Face::Bold];

    /// The value of CSS `font-weight`.
    pub const fn weight(self) -> u16 {
        match self {
            Face::Regular | Face::Italic => 400,
            Face::Medium => 500,
            Face::SemiBold => 600,
            Face::Bold => 700,
        }
    }

    /// Whether CSS `font-style` is `italic`.
    pub const fn is_italic(self) -> bool {
        matches!(self, Face::Italic)
    }
}

/// The width of `text` in px, set in one line in `face` at `size` px with `tracking` em added after each character
/// (CSS `letter-spacing`, which also adds it after the last one).
///
/// Characters that the faces do not have ([`covers`]) count as half an em for each terminal cell; combining marks and
/// control characters as nothing. Allocates nothing.
pub fn width(text: &str, face: Face, size: f64, tracking: f64) -> f64 {
    let ascii = ascii_advances(face);
    let (units, bytes) =
        text.bytes().fold((0, 0), |(units, all), byte| (units + u32::from(ascii[usize::from(byte)]), all | byte));
    let (units, count) = match bytes {
        0..0x80 => (units, text.len()),
        _ => (text.chars().map(|char| advance(char, face)).sum(), text.chars().count()),
    };
    f64::from(units) * size / UNITS_PER_EM + f64::from(u32::try_from(count).unwrap_or(u32::MAX)) * tracking * size
}

/// The advances of a face in ASCII, of which an em has 2048.
pub(crate) fn ascii_advances(face: Face) -> &'static Advances {
    &ASCII[face as usize]
}

/// The advance of one character, of which an em has 2048.
#[inline]
pub(crate) fn advance(char: char, face: Face) -> u32 {
    let code = char as usize;
    if code < 0x80 {
        return u32::from(ASCII[face as usize][code]);
    }
    let page = PAGES.get(code / 64).copied().unwrap_or(0);
    match ADVANCES[face as usize][usize::from(page)][code % 64] {
        MISSING => estimate(char),
        units => u32::from(units),
    }
}

/// Whether the faces have a glyph for `char`. Where a text has one that they lack, its width is an estimate, and the
/// picture should state it (`textLength`).
pub fn covers(char: char) -> bool {
    let code = char as usize;
    let page = PAGES.get(code / 64).copied().unwrap_or(0);
    ADVANCES[0][usize::from(page)][code % 64] != MISSING
}

#[cold]
fn estimate(char: char) -> u32 {
    // A soft hyphen is drawn only where a line ends in it, and then the line breaker writes a real hyphen.
    if char == '\u{AD}' {
        return 0;
    }
    u32::try_from(char.width().unwrap_or(0)).unwrap_or(0) * CELL
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advances_are_those_of_the_fonts() {
        for (face, (name, bytes)) in Face::ALL.into_iter().zip(static_faces()) {
            let font = ttf_parser::Face::parse(bytes, 0).unwrap();
            assert_eq!(font.units_per_em(), 2048, "{name}");
            for char in (0..0x3000).filter_map(char::from_u32) {
                let glyph = font.glyph_index(char);
                assert_eq!(covers(char), glyph.is_some(), "{name} U+{:04X}", char as u32);
                if let Some(glyph) = glyph
                    && !('\u{300}'..'\u{370}').contains(&char)
                    && char != '\u{AD}'
                {
                    let units = font.glyph_hor_advance(glyph).unwrap();
                    assert_eq!(advance(char, face), u32::from(units), "{name} U+{:04X}", char as u32);
                }
            }
            assert_eq!(font.weight().to_number(), face.weight(), "{name}");
            assert_eq!(font.is_italic(), face.is_italic(), "{name}");
        }
    }

    #[test]
    fn the_embedded_roman_has_the_same_widths_at_every_weight() {
        let mut font = ttf_parser::Face::parse(embed::ROMAN, 0).unwrap();
        for face in [Face::Regular, Face::Medium, Face::SemiBold, Face::Bold] {
            font.set_variation(ttf_parser::Tag::from_bytes(b"wght"), f32::from(face.weight())).unwrap();
            assert_eq!(font.variation_axes().into_iter().count(), 1);
            // The advances of a variable font without HVAR stand in gvar, which ttf-parser applies to outlines only.
            // So the outline tells: the right edge of `H` moves with the weight as the static face's does.
            let glyph = font.glyph_index('H').unwrap();
            let (_, bytes) =
                static_faces().iter().find(|(name, _)| name.ends_with(&face.weight().to_string())).unwrap();
            let fixed = ttf_parser::Face::parse(bytes, 0).unwrap();
            let (moved, drawn) = (font.glyph_bounding_box(glyph).unwrap(), fixed.glyph_bounding_box(glyph).unwrap());
            assert!((moved.x_max - drawn.x_max).abs() <= 1, "{face:?}: {moved:?} {drawn:?}");
        }
    }

    #[test]
    fn width_sums_advances_and_tracking() {
        // Chromium 156 measures this text, embedded as `font_faces` gives it, as 471.203 and 480.234 px.
        let text = "Signing up áéő 0123 ";
        assert!((width(&format!("{text}400"), Face::Regular, 40.0, 0.0) - 471.2).abs() < 0.1);
        assert!((width(&format!("{text}700"), Face::Bold, 40.0, 0.0) - 480.2).abs() < 0.1);
        assert_eq!(width("", Face::Regular, 13.0, 0.1), 0.0);
        let plain = width("Maps", Face::Bold, 28.0, 0.0);
        assert!((width("Maps", Face::Bold, 28.0, -0.022) - (plain - 4.0 * 0.022 * 28.0)).abs() < 1e-9);
    }

    #[test]
    fn what_is_missing_is_estimated() {
        assert_eq!(width("旅程", Face::Regular, 10.0, 0.0), 20.0);
        assert_eq!(width("a\u{AD}b", Face::Regular, 10.0, 0.0), width("ab", Face::Regular, 10.0, 0.0));
        assert_eq!(width("e\u{301}", Face::Italic, 10.0, 0.0), width("e", Face::Italic, 10.0, 0.0));
        assert_eq!(width("\u{7}\n\u{200D}", Face::Bold, 10.0, 0.0), 0.0);
        assert!(!covers('旅') && !covers('😀') && covers('ő') && covers('−') && covers('“'));
    }
}
