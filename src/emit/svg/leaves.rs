//! The many small elements of a picture, written straight to the stream.
//!
//! The `svg` crate would put each `tspan` on a line of its own, which shows as a blank, and print floats at full length.

use super::escape::Nature;
use super::stream::Stream;
use super::used::Used;
use super::{Fonts, Options, definitions, escape, style};
use crate::font;
use crate::scene::{Anchor, FaceUse, Group, IconUse, Image, Node, Path, Rect, Run, SkyStrip, Step, Text};
use crate::theme::{Ink, Look, Paint, Type};
use base64::Engine;
use std::borrow::Cow;
use std::collections::hash_map::DefaultHasher;
use std::fmt;
use std::hash::Hasher;

/// The leaves as a node of a document: a mark where they go.
#[derive(Clone, Copy, Debug)]
pub struct Leaves;

/// What stands in a document for what is written in its place. XML cannot hold it, so no text of a map can be taken for it.
pub const MARK: &str = "\u{1}";

impl fmt::Display for Leaves {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MARK)
    }
}

impl svg::Node for Leaves {
    fn get_name(&self) -> &str {
        "leaves"
    }
}

impl svg::node::NodeDefaultHash for Leaves {
    fn default_hash(&self, state: &mut DefaultHasher) {
        state.write_u8(0);
    }
}

/// A blank between two lines of one text: copied words and screen readers need it, and it takes room where lines are
/// centred or end-aligned.
const BLANK: &str = " ";

/// Writes nodes one after the other, an element a line, and notes what they use.
pub struct Writer<'s> {
    pub(super) out: &'s mut Stream,
    pub(super) used: &'s mut Used,
    /// What ids of the picture begin with.
    prefix: &'s str,
    fonts: Fonts,
    /// By what corners are multiplied.
    pub(super) rounding: f64,
}

impl<'s> Writer<'s> {
    pub fn new(out: &'s mut Stream, used: &'s mut Used, prefix: &'s str, options: &Options) -> Self {
        Self { out, used, prefix, fonts: options.fonts, rounding: options.theme.shape.rounding() }
    }

    pub fn node(&mut self, node: &Node<'_>) {
        match node {
            Node::Group(group) => self.group(group),
            Node::Rect(rect) => self.rect(rect),
            Node::Circle(circle) => {
                self.open("circle", circle.look, None);
                self.out.attribute(" cx=\"", circle.x);
                self.out.attribute(" cy=\"", circle.y);
                self.out.attribute(" r=\"", circle.radius);
                self.out.put("/>");
            }
            Node::Path(path) => self.path(path),
            Node::Text(text) if self.fonts == Fonts::Outlined => self.outlined(text),
            Node::Text(_) if self.fonts == Fonts::Absent => {}
            Node::Text(text) => self.text(text),
            Node::Icon(icon) => self.icon(icon),
            Node::Face(face) => self.face(face),
            Node::Star { x, y, scale } => self.star(*x, *y, *scale),
            Node::Image(image) => self.image(image),
            Node::Sky(sky) => self.sky(sky),
        }
    }

    /// What stands between a group's tags: its title, then its children.
    fn group_content(&mut self, group: &Group<'_>) {
        if !group.title.is_empty() {
            self.out.put("<title>");
            escape::put(self.out, &group.title, Nature::of(&group.title));
            self.out.put("</title>");
            if !group.children.is_empty() {
                self.out.put("\n");
            }
        }
        for (index, child) in group.children.iter().enumerate() {
            if index > 0 {
                self.out.put("\n");
            }
            self.node(child);
        }
    }

    fn group(&mut self, group: &Group<'_>) {
        let link = group.link.as_deref().filter(|link| escape::is_safe_link(link));
        if let Some(link) = link {
            self.string("<a href=\"", link);
            self.out.put(">");
        }
        self.out.put("<g");
        match &group.class {
            class if class.is_empty() => {}
            // One of ours.
            Cow::Borrowed(class) => {
                self.out.put(" class=\"");
                self.out.put(class);
                self.out.put("\"");
            }
            // With the name of a lane of the author's.
            Cow::Owned(class) => self.string(" class=\"", class),
        }
        if !group.id.is_empty() {
            self.out.put(" id=\"");
            self.out.put(self.prefix);
            self.out.put("-");
            escape::put_id(self.out, &group.id);
            self.out.put("\"");
        }
        if let Some((x, y)) = group.translate {
            self.out.put(" transform=\"");
            self.translation(x, y);
            self.out.put("\"");
        }
        self.out.put(">\n");
        self.group_content(group);
        self.out.put("\n</g>");
        if link.is_some() {
            self.out.put("</a>");
        }
    }

    fn rect(&mut self, rect: &Rect) {
        self.open("rect", rect.look, None);
        self.out.attribute(" x=\"", rect.x);
        self.out.attribute(" y=\"", rect.y);
        self.out.attribute(" width=\"", rect.width.max(0.0));
        self.out.attribute(" height=\"", rect.height.max(0.0));
        let radius = self.radius(rect.radius, rect.width, rect.height);
        if radius > 0.0 {
            self.out.attribute(" rx=\"", radius);
        }
        self.out.put("/>");
    }

    fn path(&mut self, path: &Path) {
        self.open("path", path.look, path.also);
        self.out.put(" d=\"");
        match path.look.style() {
            Some(style) if matches!(style.fill, Paint::None | Paint::Keep) => {
                path.steps.iter().for_each(|it| self.step(*it))
            }
            _ => self.outline(&path.steps),
        }
        self.out.put("\"");
        if let Some(width) = path.width {
            self.out.attribute(" stroke-width=\"", width);
        }
        self.out.put("/>");
    }

    pub(super) fn step(&mut self, step: Step) {
        match step {
            Step::Move(x, y) => self.out.command(b'M', [x, y]),
            Step::Line(x, y) => self.out.command(b'L', [x, y]),
            Step::Curve(a, b, c, d, x, y) => self.out.command(b'C', [a, b, c, d, x, y]),
            Step::Arc { r, clockwise, x, y } => {
                self.out.command(b'A', [r, r, 0.0, 0.0, f64::from(u8::from(clockwise)), x, y]);
            }
            Step::Close => self.out.put("z"),
        }
    }

    fn text(&mut self, text: &Text<'_>) {
        let turned = is_turned(text);
        self.used.types.insert(text.kind);
        self.out.put("<text class=\"");
        self.out.put(text.kind.style().class);
        self.ink(text.ink);
        // In a text that runs from right to left, `start` is its right end: to keep the edge we change the anchor.
        match (text.anchor, turned) {
            (Anchor::Middle, _) => {
                self.used.middle = true;
                self.out.put(" m");
            }
            (Anchor::End, false) | (Anchor::Start, true) => {
                self.used.end = true;
                self.out.put(" e");
            }
            (Anchor::Start, false) | (Anchor::End, true) => {}
        }
        if let Some(look) = text.halo
            && let Some(halo) = look.style()
        {
            self.used.looks.insert(look);
            self.out.put(" ");
            self.out.put(halo.class);
        }
        if text.kind.style().face.is_italic() && text.runs.iter().any(|run| has_no_italics(&run.text)) {
            self.used.upright = true;
            self.out.put(" up");
        }
        self.out.put("\"");
        if turned {
            self.out.put(" direction=\"rtl\"");
        }
        if let [run] = &text.runs[..] {
            self.out.attribute(" x=\"", text.x);
            self.out.attribute(" y=\"", baseline(text, 0));
            self.length(run);
            self.content(text, run, "");
        } else {
            let lines = text.runs.iter().skip(1).any(|run| run.breaks);
            if !lines {
                self.out.attribute(" x=\"", text.x);
            }
            self.out.attribute(" y=\"", baseline(text, 0));
            // Browsers set stretched pieces of a line from right to left over each other: there the line is measured as a whole.
            if turned && !lines && text.runs.iter().any(|run| self.is_held(run)) {
                self.held_to(text.runs.iter().map(|run| f64::from(run.width)).sum());
            }
            self.out.put(">");
            self.runs(text, lines, turned);
        }
        self.out.put("</text>");
    }

    /// The end of a tag, and behind it what a run says.
    fn content(&mut self, text: &Text<'_>, run: &Run<'_>, blank: &'static str) {
        self.used.letters(&run.text, blank, run.kind.unwrap_or(text.kind).style().face);
        self.out.put(">");
        escape::put(self.out, &run.text, Nature::of(&run.text));
        self.out.put(blank);
    }

    /// Whether a run is held to its measured length, as the reader's fonts decide its glyphs.
    fn is_held(&self, run: &Run<'_>) -> bool {
        let uncovered = || Nature::of(&run.text).unusual && !run.text.chars().all(font::covers);
        run.width > 0.0 && (style::always_measured(self.fonts) || uncovered())
    }

    fn length(&mut self, run: &Run<'_>) {
        if self.is_held(run) {
            self.held_to(f64::from(run.width));
        }
    }

    fn held_to(&mut self, width: f64) {
        self.out.attribute(" textLength=\"", width);
        self.out.put(" lengthAdjust=\"spacingAndGlyphs\"");
    }

    fn runs(&mut self, text: &Text<'_>, lines: bool, turned: bool) {
        let mut line = 0;
        for (index, run) in text.runs.iter().enumerate() {
            let starts = lines && (index == 0 || run.breaks);
            let ends = text.runs.get(index + 1).is_some_and(|next| next.breaks);
            self.out.put("<tspan");
            self.run_class(run);
            if starts {
                self.out.attribute(" x=\"", text.x + blank_shift(text, index, turned));
            }
            if index > 0 && run.breaks {
                line += 1;
                self.out.attribute(" dy=\"", baseline(text, line) - baseline(text, line - 1));
            }
            let is_alone = (index == 0 || run.breaks) && (ends || index + 1 == text.runs.len());
            if !turned || (lines && is_alone) {
                self.length(run);
            }
            self.content(text, run, if ends && !run.text.ends_with(BLANK) { BLANK } else { "" });
            self.out.put("</tspan>");
        }
    }

    fn run_class(&mut self, run: &Run<'_>) {
        if run.kind.is_none() && run.ink.is_none() {
            return;
        }
        self.out.put(" class=\"");
        if let Some(kind) = run.kind {
            self.used.types.insert(kind);
            self.out.put(kind.style().class);
        }
        if let Some(ink) = run.ink {
            self.used.inks.insert(ink);
            if run.kind.is_some() {
                self.out.put(" ");
            }
            self.out.put(ink.style().0);
        }
        self.out.put("\"");
    }

    /// Of a text: the default needs no class, and no rule unless a run goes back to it.
    fn ink(&mut self, ink: Ink) {
        if ink != Ink::Ink {
            self.used.inks.insert(ink);
            self.out.put(" ");
            self.out.put(ink.style().0);
        }
    }

    fn icon(&mut self, icon: &IconUse) {
        self.used.icon(icon);
        self.out.put("<use class=\"ic ic-");
        self.out.put(icon.ink.style().0);
        self.out.put("\" href=\"#");
        self.out.put(self.prefix);
        self.out.put("-i-");
        self.out.put(icon.icon);
        self.out.put("\"");
        self.out.attribute(" x=\"", icon.x);
        self.out.attribute(" y=\"", icon.y);
        self.out.attribute(" width=\"", icon.size);
        self.out.attribute(" height=\"", icon.size);
        self.out.put("/>");
    }

    fn face(&mut self, face: &FaceUse) {
        self.used.faces.insert((face.mood, face.hollow));
        self.out.put("<use class=\"face\" href=\"#");
        self.out.put(self.prefix);
        self.out.put("-");
        self.out.put(definitions::face_id(face.mood, face.hollow));
        if face.scale == 1.0 {
            self.out.attribute("\" x=\"", face.x);
            self.out.attribute(" y=\"", face.y);
            self.out.put("/>");
        } else {
            self.out.put("\" transform=\"");
            self.translation(face.x, face.y);
            self.scale(face.scale);
            self.out.put("\"/>");
        }
    }

    fn star(&mut self, x: f64, y: f64, scale: f64) {
        self.used.stars = true;
        self.out.put("<path class=\"star\" d=\"M0-9.5 2.8-3.4 9.3-2.7 4.5 1.7 5.8 8.2 0 4.9-5.8 8.2-4.5 1.7-9.3-2.7-2.8-3.4z\" transform=\"");
        self.translation(x, y);
        self.scale(scale);
        self.out.put("\"/>");
    }

    fn image(&mut self, image: &Image<'_>) {
        self.out.put("<image");
        self.out.attribute(" x=\"", image.x);
        self.out.attribute(" y=\"", image.y);
        self.out.attribute(" width=\"", image.width);
        self.out.attribute(" height=\"", image.height);
        let fit = if image.round { "xMidYMid slice" } else { "xMidYMid meet" };
        self.string(" preserveAspectRatio=\"", fit);
        if image.round {
            self.used.round_images = true;
            self.out.put(" clip-path=\"url(#");
            self.out.put(self.prefix);
            self.out.put("-round)\"");
        }
        if !image.alternative.is_empty() {
            self.out.put(" role=\"img\"");
            self.string(" aria-label=\"", &image.alternative);
        }
        self.out.put(" href=\"data:");
        self.out.put(image.media_type);
        self.out.put(";base64,");
        self.out.put(&base64::engine::general_purpose::STANDARD.encode(image.bytes));
        self.out.put("\"/>");
    }

    /// The strip with its own gradient, which spans all stops so that each keeps its x.
    fn sky(&mut self, sky: &SkyStrip) {
        let (Some(first), Some(last)) = (sky.stops.first(), sky.stops.last()) else { return };
        self.used.sky = true;
        self.out.put("<linearGradient id=\"");
        self.out.put(self.prefix);
        self.out.put("-gk\" gradientUnits=\"userSpaceOnUse\" y1=\"0\" y2=\"0\"");
        self.out.attribute(" x1=\"", first.0);
        self.out.attribute(" x2=\"", last.0);
        self.out.put(">");
        for (x, tone) in &sky.stops {
            self.out.put("<stop class=\"");
            self.out.put(tone.style().0);
            self.out.put("\" offset=\"");
            self.out.factor((x - first.0) / (last.0 - first.0).max(1.0));
            self.out.put("\"/>");
        }
        self.out.put("</linearGradient><rect");
        self.out.attribute(" x=\"", sky.x);
        self.out.attribute(" y=\"", sky.y);
        self.out.attribute(" width=\"", sky.width);
        self.out.attribute(" height=\"", sky.height);
        let radius = self.radius(sky.radius, sky.width, sky.height);
        self.out.attribute(" rx=\"", radius);
        self.out.put(" fill=\"url(#");
        self.out.put(self.prefix);
        self.out.put("-gk)\"/>");
    }

    /// The tag's name, its classes, and what its look paints with a definition of this picture.
    fn open(&mut self, tag: &str, look: Look, also: Option<Look>) {
        self.out.put("<");
        self.out.put(tag);
        self.out.put(" class=\"");
        self.look_class(look);
        if let Some(also) = also {
            self.out.put(" ");
            self.look_class(also);
        }
        self.out.put("\"");
        if let Some(style) = look.style() {
            self.reference("fill", style.fill);
            self.reference("stroke", style.stroke);
        }
    }

    fn look_class(&mut self, look: Look) {
        self.used.looks.insert(look);
        match (look.style(), look) {
            (Some(style), _) => self.out.put(style.class),
            (None, Look::Stage(step)) => {
                self.out.put("c");
                self.out.number(f64::from(step));
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
        self.out.put(" ");
        self.out.put(property);
        self.out.put("=\"url(#");
        self.out.put(self.prefix);
        self.out.put(id);
        self.out.put(")\"");
    }

    fn translation(&mut self, x: f64, y: f64) {
        self.out.put("translate(");
        self.out.number(x);
        self.out.put(" ");
        self.out.number(y);
        self.out.put(")");
    }

    fn scale(&mut self, scale: f64) {
        if scale != 1.0 {
            self.out.put(" scale(");
            self.out.factor(scale);
            self.out.put(")");
        }
    }

    fn string(&mut self, open: &'static str, value: &str) {
        self.out.put(open);
        escape::put(self.out, value, Nature::of(value));
        self.out.put("\"");
    }
}

/// Where line `line` of `text` stands. A browser sets glyphs on whole pixels, up and down, other renderers where they are
/// told to: on whole pixels both draw the same.
pub fn baseline(text: &Text<'_>, line: u32) -> f64 {
    let y = text.y + f64::from(line) * text.leading;
    // Half away from zero, as `round` does, which is a call on most processors.
    f64::from((y.abs() + 0.5) as u32).copysign(y)
}

/// By how much the line that begins at `first` moves so that the blank written at its end does not push it aside. In a text that
/// runs from right to left that end is at the left.
fn blank_shift(text: &Text<'_>, first: usize, turned: bool) -> f64 {
    let rest = text.runs.get(first + 1..).unwrap_or(&[]);
    let Some(next) = rest.iter().position(|run| run.breaks) else {
        return 0.0;
    };
    let last: Type = text.runs.get(first + next).and_then(|run| run.kind).unwrap_or(text.kind);
    let style = last.style();
    let blank = font::width(BLANK, style.face, style.size, style.tracking);
    match (text.anchor, turned) {
        (Anchor::Start, false) | (Anchor::End, true) => 0.0,
        (Anchor::Middle, false) => blank / 2.0,
        (Anchor::End, false) => blank,
        (Anchor::Middle, true) => -blank / 2.0,
        (Anchor::Start, true) => -blank,
    }
}

/// Whether a text has letters of a script that is not written aslant, for which browsers would push its upright letters over.
fn has_no_italics(text: &str) -> bool {
    text.chars().any(|char| char.is_alphabetic() && matches!(char, '\u{590}'..='\u{1C7F}' | '\u{2E80}'..))
}

/// Whether `text` runs from right to left, as the first of its letters does that has a direction.
fn is_turned(text: &Text<'_>) -> bool {
    // All bytes at once: there are many short texts, and nearly none has a letter beyond ASCII.
    let is_ascii = |run: &Run<'_>| run.text.bytes().fold(0, |all, byte| all | byte) < 0x80;
    !text.runs.iter().all(is_ascii) && text.runs.iter().find_map(|run| first_strong(&run.text)).unwrap_or(false)
}

/// Whether the first letter with a direction, or mark of one, runs from right to left; `None` without such a letter.
fn first_strong(text: &str) -> Option<bool> {
    let is_strong = |char: &char| char.is_alphabetic() || matches!(char, '\u{200E}' | '\u{200F}');
    text.chars().find(is_strong).map(|char| {
        matches!(char, '\u{200F}' | '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
    })
}
