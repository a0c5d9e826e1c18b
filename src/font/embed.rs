//! The font files, and what of them a picture carries along.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use font_subset::Font;

use super::UsedGlyphs;

/// Inter, upright, weights 400 to 700 in one variable font.
pub(super) const ROMAN: &[u8] = include_bytes!("faces/inter-roman.ttf");
/// The part of it that [`is_common`]: to open the whole costs as much as to lay out a small map.
const COMMON: &[u8] = include_bytes!("faces/inter-common.ttf");
/// Inter, italic, weight 400.
pub(super) const ITALIC: &[u8] = include_bytes!("faces/inter-italic.ttf");

/// The CSS `@font-face` rules for the characters in `used`, at most two: upright (all weights), then italic. Each is
/// one line; its bytes depend on the set of characters alone.
///
/// Costs 0.1 to 0.2 ms and about 170 (upright) or 110 (italic) bytes a character. The subset is a plain TrueType font:
/// WOFF2 would take a third off its size and 11 ms a face.
pub fn font_faces(used: &UsedGlyphs) -> Vec<String> {
    let chars: BTreeSet<char> = used.roman().collect();
    let face = if chars.iter().copied().all(is_common) { COMMON } else { ROMAN };
    let roman = rule(face, chars, "normal", "400 700");
    let italic = rule(ITALIC, used.italic().collect(), "italic", "400");
    roman.into_iter().chain(italic).collect()
}

/// What most maps in English, Hungarian, Finnish and their neighbours' languages are set in.
fn is_common(char: char) -> bool {
    matches!(char, ' '..='~' | '\u{A0}'..='ÿ' | 'Ő' | 'ő' | 'Ű' | 'ű' | 'Š' | 'š' | 'Ž' | 'ž' | 'Œ' | 'œ')
        || matches!(char, '–' | '—' | '‘'..='‚' | '“'..='„' | '•' | '…' | '€' | '←'..='↓' | '−' | '≤' | '≥')
}

fn rule(font: &[u8], chars: BTreeSet<char>, style: &str, weight: &str) -> Option<String> {
    if chars.is_empty() {
        return None;
    }
    // The files are ours and tested, so this does not fail; if it did, the picture would do without an embedded font.
    let bytes = Font::opentype(font).ok()?.subset(&chars).ok()?.to_opentype();
    let head =
        format!("@font-face{{font-family:Inter;font-style:{style};font-weight:{weight};src:url(data:font/ttf;base64,");
    let mut out = String::with_capacity(head.len() + bytes.len() * 4 / 3 + 32);
    out.push_str(&head);
    STANDARD.encode_string(&bytes, &mut out);
    out.push_str(") format(\"truetype\")}");
    Some(out)
}

/// The faces as whole static fonts, named, in the order of [`Face`](super::Face): for renderers that ignore
/// `@font-face` or cannot vary a font (resvg is one). All belong to the family `Inter`.
pub fn static_faces() -> &'static [(&'static str, &'static [u8])] {
    &[
        ("inter-400", include_bytes!("faces/inter-400.ttf")),
        ("inter-italic", ITALIC),
        ("inter-500", include_bytes!("faces/inter-500.ttf")),
        ("inter-600", include_bytes!("faces/inter-600.ttf")),
        ("inter-700", include_bytes!("faces/inter-700.ttf")),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::{Face, covers};
    use super::*;

    fn subset_in(rule: &str) -> Vec<u8> {
        let data = rule.split_once("base64,").unwrap().1.split_once(')').unwrap().0;
        STANDARD.decode(data).unwrap()
    }

    #[test]
    fn embeds_the_used_characters_and_no_others() {
        let mut used = UsedGlyphs::default();
        used.insert("Regisztráció 旅", Face::Bold);
        used.insert("−1,5", Face::Medium);
        used.insert("„Mind”", Face::Italic);
        let rules = font_faces(&used);
        assert_eq!(rules.len(), 2);
        assert!(rules[0].starts_with("@font-face{font-family:Inter;font-style:normal;font-weight:400 700;"));
        for (rule, text) in rules.iter().zip(["Regisztráció −1,5", "„Mind”"]) {
            assert!(!rule.contains('\n'));
            let bytes = subset_in(rule);
            let font = ttf_parser::Face::parse(&bytes, 0).unwrap();
            for char in (' '..'\u{3000}').filter(|&char| covers(char)) {
                assert_eq!(font.glyph_index(char).is_some(), text.contains(char), "{char:?}");
            }
        }
        assert_eq!(rules, font_faces(&used.clone()));
    }

    /// A file made by the crate that cuts the pictures' fonts: `UPDATE_FACES=1 cargo test --lib common` makes it anew.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "it makes a file of this folder")]
    fn the_common_part_gives_the_same_fonts_as_the_whole() {
        let common: BTreeSet<char> = (' '..'\u{2800}').filter(|char| is_common(*char) && covers(*char)).collect();
        let made = Font::opentype(ROMAN).unwrap().subset(&common).unwrap().to_opentype();
        if std::env::var_os("UPDATE_FACES").is_some() {
            std::fs::write("src/font/faces/inter-common.ttf", &made).unwrap();
            return;
        }
        assert!(made == COMMON, "inter-common.ttf is not up to date");
        for text in ["", "Ab 12 é", "Regisztráció −1,5 „Mind”", "€œŠ→ ≤3 ő", " ~ÿ"] {
            let chars: BTreeSet<char> = text.chars().filter(|char| covers(*char)).collect();
            assert_eq!(rule(COMMON, chars.clone(), "normal", "400"), rule(ROMAN, chars, "normal", "400"), "{text}");
        }
        assert_eq!(rule(COMMON, common.clone(), "normal", "400"), rule(ROMAN, common, "normal", "400"));
    }

    #[test]
    fn nothing_used_embeds_nothing() {
        let mut used = UsedGlyphs::default();
        used.insert("", Face::Regular);
        used.insert("旅程", Face::Italic);
        assert_eq!(font_faces(&used), Vec::<String>::new());
    }

    #[test]
    fn a_busy_map_stays_under_48_kb() {
        let mut used = UsedGlyphs::default();
        let latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:!?–—“”„‘’()/&%+−·…€→";
        used.insert(latin, Face::Regular);
        used.insert("áéíóöőúüűäåÁÉÖŐÜŰÄÅ", Face::Bold);
        used.insert(latin, Face::Italic);
        used.insert("áéíóöőúüűä", Face::Italic);
        let size: usize = font_faces(&used).iter().map(String::len).sum();
        assert!(size < 48_000, "{size}");
    }
}
