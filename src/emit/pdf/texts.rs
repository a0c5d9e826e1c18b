//! The texts of a scene in reading order, set glyph by glyph where they were measured.

use super::{extent, fill, rectangle};
use crate::emit::svg::{escape, is_address};
use crate::font::{self, Face, STRIKE};
use crate::scene::{Anchor, Node, Run, Scene, Text};
use crate::theme::palette::Palette;
use crate::theme::{Ink, Look, Paint, Type};
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::geom::{Point, Rect, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{LineCap, LineJoin, Stroke};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph, Tag};

/// A text with its place on the picture.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'s, 'p> {
    pub text: &'s Text<'p>,
    /// How far the groups around it move it.
    pub moved: (f64, f64),
    /// Which of the scene's nodes it stands in.
    pub section: usize,
}

impl Placed<'_, '_> {
    /// Of the first baseline.
    pub fn y(&self) -> f64 {
        self.text.y + self.moved.1
    }

    /// All lines as one.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for (index, run) in self.text.runs.iter().enumerate() {
            if index > 0 && run.breaks {
                words.push(' ');
            }
            words.push_str(&run.text);
        }
        escape::clean(&words)
    }
}

/// All texts, in the order in which they are read.
pub fn of<'s, 'p>(scene: &'s Scene<'p>) -> Vec<Placed<'s, 'p>> {
    let mut found = Vec::new();
    for (section, node) in scene.nodes.iter().enumerate() {
        gather(node, (0.0, 0.0), section, &mut found);
    }
    found
}

fn gather<'s, 'p>(node: &'s Node<'p>, moved: (f64, f64), section: usize, found: &mut Vec<Placed<'s, 'p>>) {
    match node {
        Node::Group(group) => {
            let (x, y) = group.translate.unwrap_or_default();
            let moved = (moved.0 + x, moved.1 + y);
            group.children.iter().for_each(|it| gather(it, moved, section, found));
        }
        Node::Text(text) if text.runs.iter().any(|run| !run.text.trim().is_empty()) => {
            found.push(Placed { text, moved, section });
        }
        _ => {}
    }
}

/// A part of the picture that leads somewhere.
#[derive(Debug)]
pub struct Link<'s> {
    pub top: f64,
    bottom: f64,
    left: f64,
    right: f64,
    address: &'s str,
    /// The numbers of its texts among those of the scene.
    pub texts: std::ops::Range<usize>,
}

impl Link<'_> {
    /// Where it lies on the page.
    pub fn annotation(&self, placing: &Transform) -> Option<Annotation> {
        let (scale, x, y) = (placing.sx(), placing.tx(), placing.ty());
        let (left, right) = (self.left as f32 * scale + x, self.right as f32 * scale + x);
        let (top, bottom) = (self.top as f32 * scale + y, self.bottom as f32 * scale + y);
        let target = Target::Action(Action::Link(LinkAction::new(self.address.to_owned())));
        let link = LinkAnnotation::new(Rect::from_ltrb(left, top, right, bottom)?, target);
        Some(Annotation::new_link(link, Some(self.address.to_owned())))
    }
}

/// The links to the web and to people. (One to a picture beside this one would lead to an SVG.)
pub fn links<'s>(scene: &'s Scene<'_>) -> Vec<Link<'s>> {
    let mut found = Vec::new();
    let mut texts = 0;
    for node in &scene.nodes {
        find_links(node, (0.0, 0.0), &mut texts, &mut found);
    }
    found
}

fn find_links<'s>(node: &'s Node<'_>, moved: (f64, f64), texts: &mut usize, found: &mut Vec<Link<'s>>) {
    match node {
        Node::Text(text) if text.runs.iter().any(|run| !run.text.trim().is_empty()) => *texts += 1,
        Node::Group(group) => {
            let (x, y) = group.translate.unwrap_or_default();
            let inner = (moved.0 + x, moved.1 + y);
            let first = *texts;
            group.children.iter().for_each(|it| find_links(it, inner, texts, found));
            let Some(address) = group.link.as_deref().filter(|it| is_address(it)) else { return };
            let mut inside = Vec::new();
            group.children.iter().for_each(|it| gather(it, inner, 0, &mut inside));
            let reach = extent::of(node);
            let sides = inside.iter().map(sides).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
            // A link in a link is the outer one's.
            let is_new = found.last().is_none_or(|it| it.texts.end <= first);
            if let (Some(reach), Some((left, right)), true) = (reach, sides, is_new) {
                let (top, bottom) = (reach.top + moved.1, reach.bottom + moved.1);
                found.push(Link { top, bottom, left, right, address, texts: first..*texts });
            }
        }
        _ => {}
    }
}

/// Left and right of the widest line.
fn sides(placed: &Placed<'_, '_>) -> (f64, f64) {
    let lines = lines(placed.text);
    let left = lines.iter().map(|it| it.x).fold(f64::MAX, f64::min);
    let right = lines.iter().map(|it| it.x + it.width).fold(f64::MIN, f64::max);
    (left + placed.moved.0, right + placed.moved.0)
}

/// A line of a text: its runs, and where it begins.
struct Line<'t, 'p> {
    runs: &'t [Run<'p>],
    x: f64,
    width: f64,
}

fn lines<'t, 'p>(text: &'t Text<'p>) -> Vec<Line<'t, 'p>> {
    let mut starts: Vec<usize> = vec![0];
    starts.extend((1..text.runs.len()).filter(|it| text.runs[*it].breaks));
    let ends = starts.iter().skip(1).copied().chain([text.runs.len()]);
    let pieces = starts.iter().copied().zip(ends).filter_map(|(start, end)| text.runs.get(start..end));
    let placed = pieces.map(|runs| {
        let width: f64 = runs.iter().map(|run| width(&run.text, kind(text, run))).sum();
        let x = match text.anchor {
            Anchor::Start => text.x,
            Anchor::Middle => text.x - width / 2.0,
            Anchor::End => text.x - width,
        };
        Line { runs, x, width }
    });
    placed.collect()
}

fn kind(text: &Text<'_>, run: &Run<'_>) -> Type {
    run.kind.unwrap_or(text.kind)
}

fn width(text: &str, kind: Type) -> f64 {
    let style = kind.style();
    font::width(text, style.face, style.size, style.tracking)
}

/// The faces as krilla knows them, and the colours.
pub struct Typesetter<'t> {
    palette: Palette<'t>,
    fonts: [Option<Font>; 5],
}

impl<'t> Typesetter<'t> {
    pub fn new(palette: Palette<'t>) -> Self {
        let fonts = Face::ALL.map(|face| {
            let bytes = font::file(face);
            let weight = [(Tag::new(b"wght"), f32::from(face.weight()))];
            Font::new_variable(bytes.into(), 0, if face.is_italic() { &[] } else { &weight })
        });
        Self { palette, fonts }
    }

    /// Sets all lines of a text.
    pub fn set(&mut self, surface: &mut Surface<'_>, placed: &Placed<'_, '_>) {
        let text = placed.text;
        let lines = lines(text);
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let y = placed.y() + index as f64 * text.leading;
            let mut x = line.x + placed.moved.0;
            for (at, run) in line.runs.iter().enumerate() {
                let ends = index + 1 < count && at + 1 == line.runs.len();
                self.run(surface, (text, run), (x, y), ends);
                x += width(&run.text, kind(text, run));
            }
            if text.halo == Some(Look::Strike) {
                self.strike(surface, text, (line.x + placed.moved.0, y), line.width);
            }
        }
    }

    /// A stretch of one style. `ends` a line that goes on: the blank that the break swallowed is written, so that the words
    /// stay two.
    fn run(&mut self, surface: &mut Surface<'_>, (text, run): (&Text<'_>, &Run<'_>), at: (f64, f64), ends: bool) {
        let style = kind(text, run).style();
        let mut words = escape::clean(&run.text);
        if ends && !words.ends_with(' ') {
            words.push(' ');
        }
        let Some(font) = self.fonts.get(style.face as usize).cloned().flatten() else { return };
        let glyphs = glyphs(&words, style.face, style.tracking);
        let start = Point::from_xy(at.0 as f32, at.1 as f32);
        if let Some(halo) = text.halo.and_then(|it| self.halo(it)) {
            surface.set_fill(None);
            surface.set_stroke(Some(halo));
            surface.draw_glyphs(start, &glyphs, font.clone(), &words, style.size as f32, true);
        }
        surface.set_stroke(None);
        surface.set_fill(Some(fill(self.palette.rgb(run.ink.unwrap_or(text.ink).style().1))));
        surface.draw_glyphs(start, &glyphs, font, &words, style.size as f32, false);
        self.boxes(surface, &run.text, style.face, (at, style.size, style.tracking));
    }

    /// What shines through behind letters: a border in the colour of the ground.
    fn halo(&self, look: Look) -> Option<Stroke> {
        let style = look.style()?;
        let Paint::Plain(color) = style.stroke else { return None };
        let width = style.rules.split(';').find_map(|rule| rule.strip_prefix("stroke-width:"))?;
        let [red, green, blue] = self.palette.rgb(color);
        Some(Stroke {
            paint: krilla::color::rgb::Color::new(red, green, blue).into(),
            width: width.parse().ok()?,
            miter_limit: 4.0,
            line_cap: LineCap::Butt,
            line_join: LineJoin::Round,
            opacity: NormalizedF32::ONE,
            dash: None,
        })
    }

    /// Where our faces lack a letter stands a box; the text behind it is the letter all the same.
    fn boxes(&self, surface: &mut Surface<'_>, text: &str, face: Face, at: ((f64, f64), f64, f64)) {
        let ((left, base), size, tracking) = at;
        let mut x = left;
        for char in text.chars() {
            let wide = font::width(char.encode_utf8(&mut [0; 4]), face, size, tracking);
            if !font::covers(char) && wide > 0.0 {
                let line = (size * 0.06).max(0.5);
                let (right, top, bottom) = (x + wide * 0.9, base - size * 0.7, base + size * 0.05);
                let left = x + wide * 0.1;
                for side in [
                    rectangle(left, top, right - left, line),
                    rectangle(left, bottom - line, right - left, line),
                    rectangle(left, top, line, bottom - top),
                    rectangle(right - line, top, line, bottom - top),
                ] {
                    side.iter().for_each(|it| surface.draw_path(it));
                }
            }
            x += wide;
        }
    }

    fn strike(&self, surface: &mut Surface<'_>, text: &Text<'_>, (x, y): (f64, f64), width: f64) {
        let size = text.kind.style().size;
        let top = y - (STRIKE.0 + STRIKE.1 / 2.0) * size;
        if let Some(line) = rectangle(x, top, width, STRIKE.1 * size) {
            surface.draw_path(&line);
        }
    }

    /// A few words in points of the page, ending at `right`.
    pub fn note(&mut self, surface: &mut Surface<'_>, text: &str, right: f64, y: f64) {
        const SIZE: f64 = 7.5;
        let Some(font) = self.fonts.first().cloned().flatten() else { return };
        let x = right - font::width(text, Face::Regular, SIZE, 0.0);
        surface.set_stroke(None);
        surface.set_fill(Some(fill(self.palette.rgb(Ink::Muted.style().1))));
        let start = Point::from_xy(x as f32, y as f32);
        surface.draw_glyphs(start, &glyphs(text, Face::Regular, 0.0), font, text, SIZE as f32, false);
    }
}

/// A glyph for each character, as wide as it was measured; a blank where our faces have none.
fn glyphs(text: &str, face: Face, tracking: f64) -> Vec<KrillaGlyph> {
    let blank = font::glyph(' ', face).unwrap_or(0);
    let glyph = |(at, char): (usize, char)| KrillaGlyph {
        glyph_id: GlyphId::new(u32::from(font::glyph(char, face).unwrap_or(blank))),
        text_range: at..at + char.len_utf8(),
        x_advance: font::width(char.encode_utf8(&mut [0; 4]), face, 1.0, tracking) as f32,
        x_offset: 0.0,
        y_offset: 0.0,
        y_advance: 0.0,
        location: None,
    };
    text.char_indices().map(glyph).collect()
}
