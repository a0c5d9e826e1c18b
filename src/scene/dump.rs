//! A scene as readable text, for tests: one node a line, indented as it is nested, lengths to one decimal.

use super::{Anchor, Group, Node, Path, Run, Scene, Step, Text};
use crate::theme::{Ink, Look};
use std::fmt::{self, Write};

/// Prints the scene's size and texts, then its nodes in reading order.
///
/// A text stands as it is read, with ` / ` where a line ends and `{class}` before a stretch in another style; a path with
/// the letters of its steps.
pub fn dump(scene: &Scene<'_>) -> String {
    let mut out = Dump(String::new());
    // Writing into a string cannot fail.
    let _ = out.scene(scene);
    out.0
}

struct Dump(String);

/// A length to one decimal, without the noise of zeros and of minus zero.
struct Px(f64);

impl fmt::Display for Px {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = (self.0 * 10.0).round() as i64;
        let sign = if tenths < 0 { "-" } else { "" };
        let tenths = tenths.unsigned_abs();
        match tenths % 10 {
            0 => write!(f, "{sign}{}", tenths / 10),
            part => write!(f, "{sign}{}.{part}", tenths / 10),
        }
    }
}

impl Dump {
    fn scene(&mut self, scene: &Scene<'_>) -> fmt::Result {
        let out = &mut self.0;
        writeln!(out, "scene {} [{}] {}x{}", scene.id, scene.language, Px(scene.width), Px(scene.height))?;
        writeln!(out, "title {}", scene.title)?;
        writeln!(out, "description {}", scene.description)?;
        self.nodes(&scene.nodes, 0)
    }

    fn nodes(&mut self, nodes: &[Node<'_>], depth: usize) -> fmt::Result {
        for node in nodes {
            for _ in 0..depth {
                self.0.push_str("  ");
            }
            self.node(node, depth)?;
        }
        Ok(())
    }

    fn node(&mut self, node: &Node<'_>, depth: usize) -> fmt::Result {
        let out = &mut self.0;
        match node {
            Node::Group(group) => self.group(group, depth),
            Node::Rect(it) => {
                let (x, y, width, height) = (Px(it.x), Px(it.y), Px(it.width), Px(it.height));
                write!(out, "rect {} {x},{y} {width}x{height}", look(it.look))?;
                if it.radius > 0.0 {
                    write!(out, " r{}", Px(it.radius))?;
                }
                out.write_char('\n')
            }
            Node::Circle(it) => writeln!(out, "circle {} {},{} r{}", look(it.look), Px(it.x), Px(it.y), Px(it.radius)),
            Node::Path(it) => self.path(it),
            Node::Text(it) => self.text(it),
            Node::Icon(it) => {
                writeln!(out, "icon {} {} {},{} {}", it.icon, it.ink.style().0, Px(it.x), Px(it.y), Px(it.size))
            }
            Node::Face(it) => {
                let hollow = if it.hollow { " hollow" } else { "" };
                writeln!(out, "face {} {},{} x{:.2}{hollow}", it.mood, Px(it.x), Px(it.y), it.scale)
            }
            Node::Star { x, y, scale } => writeln!(out, "star {},{} x{scale:.2}", Px(*x), Px(*y)),
            Node::Sky(it) => {
                write!(out, "sky {},{} {}x{}", Px(it.x), Px(it.y), Px(it.width), Px(it.height))?;
                for (x, sky) in &it.stops {
                    write!(out, " {}:{}", sky.style().0, Px(*x))?;
                }
                out.write_char('\n')
            }
            Node::Image(it) => {
                let round = if it.round { " round" } else { "" };
                let (x, y, width, height) = (Px(it.x), Px(it.y), Px(it.width), Px(it.height));
                let bytes = it.bytes.len();
                writeln!(
                    out,
                    "image {x},{y} {width}x{height}{round} {} {bytes} bytes {:?}",
                    it.media_type, it.alternative
                )
            }
        }
    }

    fn group(&mut self, group: &Group<'_>, depth: usize) -> fmt::Result {
        let out = &mut self.0;
        write!(out, "group {}", group.class)?;
        if !group.id.is_empty() {
            write!(out, " #{}", group.id)?;
        }
        if let Some((x, y)) = group.translate {
            write!(out, " at {},{}", Px(x), Px(y))?;
        }
        if let Some(link) = &group.link {
            write!(out, " link {link:?}")?;
        }
        if !group.title.is_empty() {
            write!(out, " title {:?}", group.title)?;
        }
        out.push('\n');
        self.nodes(&group.children, depth + 1)
    }

    fn path(&mut self, path: &Path) -> fmt::Result {
        let out = &mut self.0;
        write!(out, "path {}", look(path.look))?;
        if let Some(also) = path.also {
            write!(out, "+{}", look(also))?;
        }
        if let Some(width) = path.width {
            write!(out, " {}", Px(width))?;
        }
        for step in &path.steps {
            match *step {
                Step::Move(x, y) => write!(out, " M{},{}", Px(x), Px(y))?,
                Step::Line(x, y) => write!(out, " L{},{}", Px(x), Px(y))?,
                Step::Curve(a, b, c, d, x, y) => {
                    write!(out, " C{},{} {},{} {},{}", Px(a), Px(b), Px(c), Px(d), Px(x), Px(y))?
                }
                Step::Arc { r, clockwise, x, y } => {
                    write!(out, " A{}{} {},{}", Px(r), if clockwise { "+" } else { "-" }, Px(x), Px(y))?
                }
                Step::Close => out.push_str(" Z"),
            }
        }
        out.write_char('\n')
    }

    fn text(&mut self, text: &Text<'_>) -> fmt::Result {
        let out = &mut self.0;
        write!(out, "text {}", text.kind.style().class)?;
        if text.ink != Ink::Ink {
            write!(out, ".{}", text.ink.style().0)?;
        }
        let anchor = match text.anchor {
            Anchor::Start => "",
            Anchor::Middle => " middle",
            Anchor::End => " end",
        };
        write!(out, " {},{}{anchor} \"", Px(text.x), Px(text.y))?;
        for (index, run) in text.runs.iter().enumerate() {
            self.run(run, index)?;
        }
        self.0.push_str("\"\n");
        Ok(())
    }

    fn run(&mut self, run: &Run<'_>, index: usize) -> fmt::Result {
        let out = &mut self.0;
        if run.breaks && index > 0 {
            out.push_str(" / ");
        }
        if let (Some(kind), true) = (run.kind, index > 0) {
            let ink = run.ink.map_or(String::new(), |ink| format!(".{}", ink.style().0));
            write!(out, "{{{}{ink}}}", kind.style().class)?;
        }
        out.push_str(&run.text);
        Ok(())
    }
}

fn look(look: Look) -> String {
    match (look, look.style()) {
        (Look::Stage(step), _) => format!("stage-{step}"),
        (_, Some(style)) => style.class.replace(' ', "."),
        (_, None) => String::new(),
    }
}
