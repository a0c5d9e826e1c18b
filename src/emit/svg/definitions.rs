//! What is drawn more than once, or referred to: gradients, the hatch, icons, faces.

use super::used::Used;
use crate::theme::{MoodScale, Paint, icons};
use svg::node::Blob;
use svg::node::element::{Circle, ClipPath, Definitions, Group, LinearGradient, Path, Pattern, Stop, Symbol};

/// The definitions that the picture needs; `None` where it needs none. `prefix` begins every id.
pub fn of(prefix: &str, used: &Used) -> Option<Definitions> {
    let mut out = Definitions::new();
    if used.paints(Paint::Hatch) {
        out = out.add(hatch(prefix));
    }
    for scale in MoodScale::ALL {
        if used.paints(Paint::MoodLine(*scale)) {
            out = out.add(mood_line(prefix, *scale));
        }
        if used.paints(Paint::MoodArea(*scale)) {
            out = out.add(mood_area(prefix, *scale));
        }
    }
    if used.round_images {
        let circle = Circle::new().set("cx", ".5").set("cy", ".5").set("r", ".5");
        out = out.add(
            ClipPath::new().set("id", format!("{prefix}-round")).set("clipPathUnits", "objectBoundingBox").add(circle),
        );
    }
    for icon in used.icons() {
        if let Some(drawing) = icons::drawing(icon) {
            // A drawing of ours, never a text of a map.
            let symbol = Symbol::new().set("id", format!("{prefix}-i-{icon}")).set("viewBox", "0 0 24 24");
            out = out.add(symbol.add(Blob::new(drawing)));
        }
    }
    for (mood, hollow) in used.faces.ordered() {
        out = out.add(face(prefix, mood, hollow));
    }
    let empty = svg::Node::get_children(&out).is_none_or(|children| children.is_empty());
    (!empty).then_some(out)
}

fn hatch(prefix: &str) -> Pattern {
    Pattern::new()
        .set("id", format!("{prefix}-hat"))
        .set("width", 7)
        .set("height", 7)
        .set("patternUnits", "userSpaceOnUse")
        .set("patternTransform", "rotate(45)")
        .add(Path::new().set("class", "hat").set("d", "M0 0V7"))
}

fn vertical(id: String, from: f64, to: f64) -> LinearGradient {
    LinearGradient::new()
        .set("id", id)
        .set("gradientUnits", "userSpaceOnUse")
        .set("x1", 0)
        .set("x2", 0)
        .set("y1", super::px(from))
        .set("y2", super::px(to))
}

/// What follows a picture's prefix in the name of a gradient for lines, and in that of one for areas.
pub fn mood_line_id(scale: MoodScale) -> &'static str {
    match scale {
        MoodScale::Map => "-gs",
        MoodScale::Page => "-gsp",
        MoodScale::Row => "-gsr",
    }
}

pub fn mood_area_id(scale: MoodScale) -> &'static str {
    match scale {
        MoodScale::Map => "-ga",
        MoodScale::Page => "-gap",
        MoodScale::Row => "-gar",
    }
}

/// The neutral line is y = 0 where it is used: positive above +1.2, negative below -1.2.
fn mood_line(prefix: &str, scale: MoodScale) -> LinearGradient {
    let reach = 1.2 * scale.unit();
    vertical(format!("{prefix}{}", mood_line_id(scale)), -reach, reach)
        .add(Stop::new().set("class", "gp"))
        .add(Stop::new().set("class", "gz").set("offset", ".5"))
        .add(Stop::new().set("class", "gn").set("offset", "1"))
}

/// Strong at the ends of the scale, nearly nothing at the neutral line.
fn mood_area(prefix: &str, scale: MoodScale) -> LinearGradient {
    let reach = 2.0 * scale.unit();
    let stop = |class: &str, offset: &str, opacity: &str| {
        Stop::new().set("class", class).set("offset", offset).set("stop-opacity", opacity)
    };
    vertical(format!("{prefix}{}", mood_area_id(scale)), -reach, reach)
        .add(stop("gp", "0", ".34"))
        .add(stop("gp", ".5", ".05"))
        .add(stop("gn", ".5", ".05"))
        .add(stop("gn", "1", ".34"))
}

/// The name of a face's definition.
pub fn face_id(mood: i8, hollow: bool) -> &'static str {
    const IDS: [[&str; 2]; 5] = [["f-2", "f-2h"], ["f-1", "f-1h"], ["f0", "f0h"], ["f1", "f1h"], ["f2", "f2h"]];
    IDS[(mood.clamp(-2, 2) + 2) as usize][usize::from(hollow)]
}

fn face(prefix: &str, mood: i8, hollow: bool) -> Group {
    let class = format!("jmf jmf{mood}{}", if hollow { " jmfh" } else { "" });
    let (eyes, mouth) = match mood {
        2 => ("", "M-5.2-3.2q1.4-2 2.8 0M2.4-3.2q1.4-2 2.8 0"),
        1 => ("M-3.6-2.6h.01M3.6-2.6h.01", "M-4.6 2.2q4.6 4.6 9.2 0"),
        0 => ("M-3.6-2.6h.01M3.6-2.6h.01", "M-4 3.6h8"),
        -1 => ("M-3.6-2h.01M3.6-2h.01", "M-4.4 5q4.4-4 8.8 0"),
        _ => ("M-3.4-.6h.01M3.4-.6h.01", "M-4.8 6q4.8-5.6 9.6 0M-6-4.6l3.6 1.8M6-4.6l-3.6 1.8"),
    };
    let mut group = Group::new().set("id", format!("{prefix}-{}", face_id(mood, hollow))).set("class", class);
    group = group.add(Circle::new().set("r", 11));
    if mood == 2 {
        group = group.add(Path::new().set("class", "jmfo").set("d", "M-5.4 1.2h10.8a5.4 5.4 0 0 1-10.8 0z"));
    }
    group = group.add(Path::new().set("class", "jmfl").set("d", mouth));
    if eyes.is_empty() { group } else { group.add(Path::new().set("class", "jmfe").set("d", eyes)) }
}
