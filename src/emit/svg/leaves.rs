//! The many small elements of a picture, written in one go into one string.
//!
//! The `svg` crate would put each `tspan` on a line of its own, which shows as a blank, and print floats at full length.

use super::{Fonts, definitions, escape, style};
use crate::emit::number::{push, push_factor};
use crate::font;
use crate::scene::{Anchor, FaceUse, Group, IconUse, Image, Node, Path, Rect, Run, Step, Text};
use crate::theme::{Ink, Look, Paint, Type};
use base64::Engine;
use std::collections::hash_map::DefaultHasher;
use std::fmt;
use std::hash::{Hash, Hasher};

/// Markup of ours as a node of a document.
#[derive(Clone, Debug)]
pub struct Leaves {
    markup: String,
}

impl Leaves {
    pub fn new(markup: String) -> Self {
        Self { markup }
    }
}

impl fmt::Display for Leaves {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.markup)
    }
}

impl svg::Node for Leaves {
    fn get_name(&self) -> &str {
        "leaves"
    }
}

impl svg::node::NodeDefaultHash for Leaves {
    fn default_hash(&self, state: &mut DefaultHasher) {
        self.markup.hash(&mut *state);
        state.write_u8(0);
    }
}

/// A blank between two lines of one text: copied words and screen readers need it, and it takes room where lines are
/// centred or end-aligned.
const BLANK: &str = " ";

/// Writes nodes one after the other, an element a line.
pub struct Writer {
    out: String,
    prefix: String,
    fonts: Fonts,
}

impl Writer {
    pub fn new(scene_id: &str, fonts: Fonts) -> Self {
        // A deck of ten touchpoints takes about so much; growing would copy it several times.
        Self { out: String::with_capacity(16 * 1024), prefix: escape::id(scene_id), fonts }
    }

    pub fn finish(self) -> String {
        self.out
    }

    pub fn node(&mut self, node: &Node<'_>) {
        match node {
            Node::Group(group) => self.group(group),
            Node::Rect(rect) => self.rect(rect),
            Node::Circle(circle) => {
                self.open("circle", circle.look, None);
                self.number("cx", circle.x);
                self.number("cy", circle.y);
                self.number("r", circle.radius);
                self.out.push_str("/>");
            }
            Node::Path(path) => self.path(path),
            Node::Text(text) => self.text(text),
            Node::Icon(icon) => self.icon(icon),
            Node::Face(face) => self.face(face),
            Node::Star { x, y, scale } => self.star(*x, *y, *scale),
            Node::Image(image) => self.image(image),
        }
    }

    /// What stands between a group's tags: its title, then its children.
    pub fn group_content(&mut self, group: &Group<'_>) {
        if !group.title.is_empty() {
            self.out.push_str("<title>");
            escape::push(&mut self.out, &group.title);
            self.out.push_str("</title>");
            if !group.children.is_empty() {
                self.out.push('\n');
            }
        }
        for (index, child) in group.children.iter().enumerate() {
            if index > 0 {
                self.out.push('\n');
            }
            self.node(child);
        }
    }

    fn group(&mut self, group: &Group<'_>) {
        let link = group.link.as_deref().filter(|link| escape::is_safe_link(link));
        if let Some(link) = link {
            self.out.push_str("<a");
            self.string("href", link);
            self.out.push('>');
        }
        self.out.push_str("<g");
        if !group.class.is_empty() {
            self.string("class", &group.class);
        }
        if !group.id.is_empty() {
            self.out.push_str(" id=\"");
            self.out.push_str(&self.prefix);
            self.out.push('-');
            self.out.push_str(&escape::id(&group.id));
            self.out.push('"');
        }
        if let Some((x, y)) = group.translate {
            self.out.push_str(" transform=\"");
            self.translation(x, y);
            self.out.push('"');
        }
        self.out.push_str(">\n");
        self.group_content(group);
        self.out.push_str("\n</g>");
        if link.is_some() {
            self.out.push_str("</a>");
        }
    }

    fn rect(&mut self, rect: &Rect) {
        self.open("rect", rect.look, None);
        self.number("x", rect.x);
        self.number("y", rect.y);
        self.number("width", rect.width.max(0.0));
        self.number("height", rect.height.max(0.0));
        if rect.radius > 0.0 {
            self.number("rx", rect.radius);
        }
        self.out.push_str("/>");
    }

    fn path(&mut self, path: &Path) {
        self.open("path", path.look, path.also);
        self.out.push_str(" d=\"");
        for step in &path.steps {
            self.step(*step);
        }
        self.out.push('"');
        if let Some(width) = path.width {
            self.number("stroke-width", width);
        }
        self.out.push_str("/>");
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Move(x, y) => self.command('M', &[x, y]),
            Step::Line(x, y) => self.command('L', &[x, y]),
            Step::Curve(a, b, c, d, x, y) => self.command('C', &[a, b, c, d, x, y]),
            Step::Arc { r, clockwise, x, y } => {
                self.command('A', &[r, r, 0.0, 0.0, f64::from(u8::from(clockwise)), x, y])
            }
            Step::Close => self.out.push('z'),
        }
    }

    fn command(&mut self, letter: char, numbers: &[f64]) {
        self.out.push(letter);
        for (index, number) in numbers.iter().enumerate() {
            // A minus separates by itself. (What rounds to zero has none.)
            if index > 0 && *number > -0.05 {
                self.out.push(' ');
            }
            push(&mut self.out, *number);
        }
    }

    fn text(&mut self, text: &Text<'_>) {
        let turned = is_turned(text);
        self.out.push_str("<text class=\"");
        self.out.push_str(text.kind.style().class);
        self.ink(text.ink);
        // In a text that runs from right to left, `start` is its right end: to keep the edge we change the anchor.
        match (text.anchor, turned) {
            (Anchor::Middle, _) => self.out.push_str(" m"),
            (Anchor::End, false) | (Anchor::Start, true) => self.out.push_str(" e"),
            _ => {}
        }
        if let Some(halo) = text.halo.and_then(Look::style) {
            self.out.push(' ');
            self.out.push_str(halo.class);
        }
        self.out.push('"');
        if turned {
            self.out.push_str(" direction=\"rtl\"");
        }
        let lines = 1 + text.runs.iter().skip(1).filter(|run| run.breaks).count();
        let single = text.runs.len() == 1;
        if lines == 1 {
            self.number("x", text.x);
        }
        self.number("y", baseline(text, 0));
        if let (true, Some(run)) = (single, text.runs.first()) {
            self.measured(run);
        }
        self.out.push('>');
        if let (true, Some(run)) = (single, text.runs.first()) {
            escape::push(&mut self.out, &run.text);
        } else {
            self.runs(text, lines > 1);
        }
        self.out.push_str("</text>");
    }

    fn runs(&mut self, text: &Text<'_>, lines: bool) {
        let mut line = 0;
        for (index, run) in text.runs.iter().enumerate() {
            let starts = lines && (index == 0 || run.breaks);
            let ends = text.runs.get(index + 1).is_some_and(|next| next.breaks);
            self.out.push_str("<tspan");
            self.run_class(run);
            if starts {
                self.number("x", text.x + blank_shift(text, index));
            }
            if index > 0 && run.breaks {
                line += 1;
                self.number("dy", baseline(text, line) - baseline(text, line - 1));
            }
            self.measured(run);
            self.out.push('>');
            escape::push(&mut self.out, &run.text);
            if ends && !run.text.ends_with(BLANK) {
                self.out.push_str(BLANK);
            }
            self.out.push_str("</tspan>");
        }
    }

    fn run_class(&mut self, run: &Run<'_>) {
        if run.kind.is_none() && run.ink.is_none() {
            return;
        }
        self.out.push_str(" class=\"");
        if let Some(kind) = run.kind {
            self.out.push_str(kind.style().class);
        }
        if let Some(ink) = run.ink {
            if run.kind.is_some() {
                self.out.push(' ');
            }
            self.out.push_str(ink.style().0);
        }
        self.out.push('"');
    }

    fn ink(&mut self, ink: Ink) {
        if ink != Ink::Ink {
            self.out.push(' ');
            self.out.push_str(ink.style().0);
        }
    }

    /// Holds a line to its measured length where the reader's fonts decide its glyphs.
    fn measured(&mut self, run: &Run<'_>) {
        let width = f64::from(run.width);
        if width > 0.0 && (style::always_measured(self.fonts) || !run.text.chars().all(font::covers)) {
            self.number("textLength", width);
            self.out.push_str(" lengthAdjust=\"spacingAndGlyphs\"");
        }
    }

    fn icon(&mut self, icon: &IconUse) {
        self.out.push_str("<use class=\"ic ic-");
        self.out.push_str(icon.ink.style().0);
        self.out.push_str("\" href=\"#");
        self.out.push_str(&self.prefix);
        self.out.push_str("-i-");
        self.out.push_str(icon.icon);
        self.out.push('"');
        self.number("x", icon.x);
        self.number("y", icon.y);
        self.number("width", icon.size);
        self.number("height", icon.size);
        self.out.push_str("/>");
    }

    fn face(&mut self, face: &FaceUse) {
        self.out.push_str("<use class=\"face\" href=\"#");
        self.out.push_str(&self.prefix);
        self.out.push('-');
        self.out.push_str(&definitions::face_id(face.mood, face.hollow));
        self.out.push_str("\" transform=\"");
        self.translation(face.x, face.y);
        self.scale(face.scale);
        self.out.push_str("\"/>");
    }

    fn star(&mut self, x: f64, y: f64, scale: f64) {
        self.out.push_str("<path class=\"star\" d=\"M0-9.5 2.8-3.4 9.3-2.7 4.5 1.7 5.8 8.2 0 4.9-5.8 8.2-4.5 1.7-9.3-2.7-2.8-3.4z\" transform=\"");
        self.translation(x, y);
        self.scale(scale);
        self.out.push_str("\"/>");
    }

    fn image(&mut self, image: &Image<'_>) {
        self.out.push_str("<image");
        self.number("x", image.x);
        self.number("y", image.y);
        self.number("width", image.width);
        self.number("height", image.height);
        let fit = if image.round { "xMidYMid slice" } else { "xMidYMid meet" };
        self.string("preserveAspectRatio", fit);
        if image.round {
            self.out.push_str(" clip-path=\"url(#");
            self.out.push_str(&self.prefix);
            self.out.push_str("-round)\"");
        }
        if !image.alternative.is_empty() {
            self.out.push_str(" role=\"img\"");
            self.string("aria-label", &image.alternative);
        }
        self.out.push_str(" href=\"data:");
        self.out.push_str(image.media_type);
        self.out.push_str(";base64,");
        base64::engine::general_purpose::STANDARD.encode_string(image.bytes, &mut self.out);
        self.out.push_str("\"/>");
    }

    /// The tag's name, its classes, and what its look paints with a definition of this picture.
    fn open(&mut self, tag: &str, look: Look, also: Option<Look>) {
        self.out.push('<');
        self.out.push_str(tag);
        self.out.push_str(" class=\"");
        self.look_class(look);
        if let Some(also) = also {
            self.out.push(' ');
            self.look_class(also);
        }
        self.out.push('"');
        if let Some(style) = look.style() {
            self.reference("fill", style.fill);
            self.reference("stroke", style.stroke);
        }
    }

    fn look_class(&mut self, look: Look) {
        match (look.style(), look) {
            (Some(style), _) => self.out.push_str(style.class),
            (None, Look::Stage(step)) => {
                self.out.push('c');
                push(&mut self.out, f64::from(step));
            }
            (None, _) => {}
        }
    }

    fn reference(&mut self, property: &str, paint: Paint) {
        let id = match paint {
            Paint::MoodLine(scale) => definitions::mood_line_id(scale),
            Paint::MoodArea(scale) => definitions::mood_area_id(scale),
            Paint::Hatch => "-hat",
            Paint::None | Paint::Keep | Paint::Plain(_) => return,
        };
        self.out.push(' ');
        self.out.push_str(property);
        self.out.push_str("=\"url(#");
        self.out.push_str(&self.prefix);
        self.out.push_str(id);
        self.out.push_str(")\"");
    }

    fn translation(&mut self, x: f64, y: f64) {
        self.out.push_str("translate(");
        push(&mut self.out, x);
        self.out.push(' ');
        push(&mut self.out, y);
        self.out.push(')');
    }

    fn scale(&mut self, scale: f64) {
        if scale != 1.0 {
            self.out.push_str(" scale(");
            push_factor(&mut self.out, scale);
            self.out.push(')');
        }
    }

    fn number(&mut self, name: &str, value: f64) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        push(&mut self.out, value);
        self.out.push('"');
    }

    fn string(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape::push(&mut self.out, value);
        self.out.push('"');
    }
}

/// Where line `line` of `text` stands. A browser sets glyphs on whole pixels, up and down, other renderers where they are
/// told to: on whole pixels both draw the same.
fn baseline(text: &Text<'_>, line: u32) -> f64 {
    (text.y + f64::from(line) * text.leading).round()
}

/// By how much the line that begins at `first` moves so that the blank written at its end does not push it aside.
fn blank_shift(text: &Text<'_>, first: usize) -> f64 {
    let rest = text.runs.get(first + 1..).unwrap_or(&[]);
    let Some(next) = rest.iter().position(|run| run.breaks) else {
        return 0.0;
    };
    let last: Type = text.runs.get(first + next).and_then(|run| run.kind).unwrap_or(text.kind);
    let style = last.style();
    let blank = font::width(BLANK, style.face, style.size, style.tracking);
    match text.anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => blank / 2.0,
        Anchor::End => blank,
    }
}

/// Whether `text` runs from right to left, as the first of its letters does that has a direction.
pub fn is_turned(text: &Text<'_>) -> bool {
    text.runs.iter().find_map(|run| first_strong(&run.text)).unwrap_or(false)
}

/// Whether the first letter with a direction runs from right to left; `None` without such a letter.
fn first_strong(text: &str) -> Option<bool> {
    text.chars().find(|char| char.is_alphabetic()).map(|char| {
        matches!(char, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
    })
}
