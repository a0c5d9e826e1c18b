//! A scene as pixels, by resvg. The letters are drawn as shapes, so no font of this machine is ever asked for, and none can
//! be missing.

use super::svg::{self, Fonts};
use super::{Background, Options};
use crate::scene::{Node, Scene};
use crate::theme::palette::{Palette, Rgb};
use crate::theme::{Look, PAPER};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{self, Tree};
use std::io;

/// The most pixels of a picture: 400 MB of memory while it is drawn, and more than any program likes to open.
const MOST_PIXELS: f64 = 100e6;
/// The longest side: beyond it, browsers and office programs refuse a picture.
const LONGEST_SIDE: f64 = 32_767.0;

/// Writes the scene as one PNG. A scheme that follows the reader's screen is light here. Errors are those of `out`, and that
/// the picture would be too large, with the scale that would fit.
pub fn write(out: &mut dyn io::Write, scene: &Scene<'_>, options: &Options) -> io::Result<()> {
    let (width, height) = pixels(scene, options.scale.factor(), options.theme.shape.scale())?;
    let fixed = options.fixed(Fonts::Outlined);
    let ground = ground(options, fixed.palette());
    let mut picture = Vec::new();
    svg::write_without(&mut picture, scene, fixed, &|node| options.background != Background::Theme && is_canvas(node))?;
    let tree = Tree::from_data(&picture, &usvg::Options::default()).map_err(io::Error::other)?;
    let mut pixels = Pixmap::new(width, height).ok_or_else(|| io::Error::other("the picture has no size"))?;
    if let Some([red, green, blue]) = ground {
        pixels.fill(Color::from_rgba8(red, green, blue, 255));
    }
    // The sizes are whole pixels: the picture is stretched by less than one to fill them.
    let across = f64::from(width) / scene.width.max(1.0);
    let down = f64::from(height) / scene.height.max(1.0);
    resvg::render(&tree, Transform::from_scale(across as f32, down as f32), &mut pixels.as_mut());
    out.write_all(&pixels.encode_png().map_err(io::Error::other)?)
}

fn is_canvas(node: &Node<'_>) -> bool {
    matches!(node, Node::Rect(rect) if rect.look == Look::Canvas)
}

/// The colour under everything; `None` where the picture lies on something.
fn ground(options: &Options, palette: Palette<'_>) -> Option<Rgb> {
    match options.background {
        Background::None => None,
        Background::Plain(color) => Some(color),
        Background::Theme => Some(palette.rgb(PAPER)),
    }
}

/// Width and height of a scene that the theme has `enlarged`, or what would fit instead.
fn pixels(scene: &Scene<'_>, scale: f64, enlarged: f64) -> io::Result<(u32, u32)> {
    let side = |length: f64| (length * scale * enlarged).ceil().max(1.0);
    let (width, height) = (side(scene.width), side(scene.height));
    if width * height <= MOST_PIXELS && width.max(height) <= LONGEST_SIDE {
        return Ok((width as u32, height as u32));
    }
    let by_area = (MOST_PIXELS / (scene.width * scene.height)).sqrt() / enlarged;
    let by_side = LONGEST_SIDE / scene.width.max(scene.height) / enlarged;
    let fits = (by_area.min(by_side) * 100.0).floor() / 100.0;
    let remedy = match fits {
        0.1.. => format!("`--scale {fits}` would fit"),
        _ => "no scale would make it fit: draw fewer stages, or an SVG".to_owned(),
    };
    Err(io::Error::other(format!(
        "the picture would have {width} × {height} pixels, more than the 100 million, or {LONGEST_SIDE} a side, that a PNG \
         is drawn with; {remedy}"
    )))
}
