//! Texts as drawn shapes, for readers that ignore embedded fonts: where each glyph stands, and its outline.

use super::embed::{ITALIC, ROMAN};
use super::{Face, UNITS_PER_EM, advance};
use std::sync::OnceLock;
use ttf_parser::{Face as Font, GlyphId, OutlineBuilder, Tag};

/// A step of an outline, in px from the start of the text's baseline, y down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stroke {
    Move(f64, f64),
    Line(f64, f64),
    /// The control point, then the end.
    Quad(f64, f64, f64, f64),
    Close,
}

/// Draws `text` in one line as [`width`](super::width) measures it: in `face` at `size` px, with `tracking` em after each
/// character. A character that the faces do not have ([`covers`](super::covers)) becomes an empty box of its estimated
/// width: something stands there, and nobody takes it for a letter.
pub fn outline(text: &str, face: Face, size: f64, tracking: f64, stroke: &mut dyn FnMut(Stroke)) {
    let font = font(face);
    let scale = size / UNITS_PER_EM;
    let mut x = 0.0;
    for char in text.chars() {
        let units = advance(char, face);
        match font.and_then(|it| it.glyph_index(char).map(|glyph| (it, glyph))) {
            Some((font, glyph)) => draw(font, glyph, x, scale, stroke),
            None if units > 0 => empty_box(x, f64::from(units) * scale, size, stroke),
            None => {}
        }
        x += f64::from(units) * scale + tracking * size;
    }
}

/// The number of a character's glyph, which is the same in the faces of one [`file()`]; `None` where the faces lack it.
pub fn glyph(char: char, face: Face) -> Option<u16> {
    Some(font(face)?.glyph_index(char)?.0)
}

/// The font file of a face: for the upright ones a variable font, to be set to the face's weight (axis `wght`).
pub fn file(face: Face) -> &'static [u8] {
    if face.is_italic() { ITALIC } else { ROMAN }
}

/// How far above the baseline the middle of a line through the text lies, and how thick it is, in em.
pub const STRIKE: (f64, f64) = (0.27, 0.07);

/// The faces, opened once: the upright ones are instances of one variable font. `None` never happens, since the files are
/// ours and tested; if it did, there would be boxes.
fn font(face: Face) -> Option<&'static Font<'static>> {
    static FONTS: OnceLock<[Option<Font<'static>>; 5]> = OnceLock::new();
    let fonts = FONTS.get_or_init(|| {
        Face::ALL.map(|face| {
            let mut font = Font::parse(file(face), 0).ok()?;
            if !face.is_italic() {
                font.set_variation(Tag::from_bytes(b"wght"), f32::from(face.weight()))?;
            }
            Some(font)
        })
    });
    fonts.get(face as usize)?.as_ref()
}

fn draw(font: &Font<'_>, glyph: GlyphId, x: f64, scale: f64, stroke: &mut dyn FnMut(Stroke)) {
    font.outline_glyph(glyph, &mut Pen { x, scale, stroke });
}

/// Half an em high, with air at both sides.
fn empty_box(x: f64, width: f64, size: f64, stroke: &mut dyn FnMut(Stroke)) {
    let line = size * 0.06;
    let outer = (x + width * 0.1, x + width * 0.9, -size * 0.7, size * 0.05);
    let inner = (outer.0 + line, outer.1 - line, outer.2 + line, outer.3 - line);
    for (left, right, top, bottom) in [outer, (inner.1, inner.0, inner.2, inner.3)] {
        stroke(Stroke::Move(left, top));
        for (x, y) in [(right, top), (right, bottom), (left, bottom)] {
            stroke(Stroke::Line(x, y));
        }
        stroke(Stroke::Close);
    }
}

/// Turns the units of a font into px.
struct Pen<'a> {
    x: f64,
    scale: f64,
    stroke: &'a mut dyn FnMut(Stroke),
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> (f64, f64) {
        (self.x + f64::from(x) * self.scale, -f64::from(y) * self.scale)
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        (self.stroke)(Stroke::Move(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        (self.stroke)(Stroke::Line(x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        (self.stroke)(Stroke::Quad(x1, y1, x, y));
    }

    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, x: f32, y: f32) {
        // Only fonts of another kind have cubic curves: ours are TrueType.
        self.line_to(x, y);
    }

    fn close(&mut self) {
        (self.stroke)(Stroke::Close);
    }
}

#[cfg(test)]
mod tests {
    use super::super::width;
    use super::*;

    /// Left, right, top and bottom of what is drawn.
    fn bounds(text: &str, face: Face, tracking: f64) -> (f64, f64, f64, f64) {
        let mut seen = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
        outline(text, face, 100.0, tracking, &mut |stroke| {
            if let Stroke::Move(x, y) | Stroke::Line(x, y) | Stroke::Quad(_, _, x, y) = stroke {
                seen = (seen.0.min(x), seen.1.max(x), seen.2.min(y), seen.3.max(y));
            }
        });
        seen
    }

    #[test]
    fn glyphs_stand_where_they_are_measured() {
        for face in Face::ALL {
            let (left, right, top, bottom) = bounds("Hx H", face, 0.02);
            let wide = width("Hx H", face, 100.0, 0.02);
            assert!(left > 0.0 && left < 12.0 && right < wide && right > wide - 14.0, "{face:?} {left} {right} {wide}");
            // The cap height of Inter is 0.727 em.
            assert!((top + 72.7).abs() < 0.2 && bottom.abs() < 0.2, "{face:?} {top} {bottom}");
        }
        let stem = |face| bounds("l", face, 0.0).1 - bounds("l", face, 0.0).0;
        assert!(stem(Face::Bold) > 1.3 * stem(Face::Regular), "the variable font varies");
    }

    #[test]
    fn what_is_missing_is_a_box_and_what_is_empty_is_nothing() {
        let (left, right, ..) = bounds("旅", Face::Regular, 0.0);
        assert!((left - 10.0).abs() < 0.01 && (right - 90.0).abs() < 0.01);
        let mut count = 0;
        outline(" \u{AD}\u{200B}\n", Face::Medium, 13.0, 0.0, &mut |_| count += 1);
        assert_eq!(count, 0);
    }
}
