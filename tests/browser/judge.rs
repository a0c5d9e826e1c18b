//! What may touch what in a picture: text and text, text and the box it stands in, labels and the curve.
//! Plain geometry over what was measured; the page that measures knows none of these rules.
//!
//! What it takes for granted about a picture, by class:
//! - `rect.card rect.asmc rect.oppc rect.crit rect.accs rect.good path.bubble path.tab .stage > path circle.ini` are boxes: a line of text stands in
//!   one or beside it, never across its edge; so are those of a blueprint, `rect.cu rect.third rect.wt rect.pl1 rect.pl2 rect.pl3`,
//!   of a portfolio, `rect.stp rect.wrn rect.none`, and of a comparison, `rect.quiet rect.gnp rect.lsp`;
//! - `fail`, `wait` and `badge` are groups of signs, which sit on the edge of a card, and their texts with them;
//! - a box that is the only one of its group (`persona`, `pain`, `opportunity`, `action`, `stage`, …) holds all texts of the
//!   group; in a lane, a text belongs to the last bubble or card before it;
//! - `.grid > rect.card` are the panels (one a deck), and a text in a `lane` stands inside one;
//! - `.grid path.hl` draws the lines between columns; text crosses none, labels in `lane-feels` excepted, which have a halo;
//! - `.lane > path` and `.grid path`, of class `hl` alone, draw the lines between lanes, from which text keeps away;
//! - `path.curve` outside `legend` and `persona` are the curves, `.point > use` the faces, `.star` the stars.

use super::measure::{Box, Line, Mark, Measured, Text};

/// Boxes that share less than this many px in either direction only stand close.
const SLACK: f64 = 0.3;
/// Text in a lane is as far from the lines above and below it, at least, in px; what a curve says, so far.
const FROM_A_LINE: f64 = 4.5;
const FROM_A_LINE_AT_A_CURVE: f64 = 1.5;
/// No text is set smaller than this, in px.
const SMALLEST: f64 = 10.5;

/// Everything that is wrong with a picture drawn in the font it was laid out for; one sentence a fault.
pub fn faults(picture: &Measured) -> Vec<String> {
    let mut found = meetings(picture);
    let lines = lines(picture);
    if lines.is_empty() {
        found.push(format!("{}: no text was drawn", picture.name));
    }
    for face in picture.fonts.iter().filter(|face| !face.ends_with(": loaded")) {
        found.push(format!("{}: an embedded font is not usable: {face}", picture.name));
    }
    for text in &picture.texts {
        if text.size.is_some_and(|size| size < SMALLEST) {
            found.push(format!("{}: {} is set smaller than {SMALLEST} px", picture.name, quoted(text)));
        }
    }
    for (text, line) in &lines {
        found.extend(outside(picture, text, line));
        found.extend(on_marks(picture, text, line));
    }
    found
}

/// The pairs of lines of text that lie over one another, whatever font the picture is drawn in.
pub fn meetings(picture: &Measured) -> Vec<String> {
    let mut lines = lines(picture);
    lines.sort_by(|one, other| one.1.place[1].total_cmp(&other.1.place[1]));
    let mut found = Vec::new();
    for (at, (text, line)) in lines.iter().enumerate() {
        // The rest begins lower, so the first one that begins below this line's foot ends the search.
        for (other_text, other) in lines[at + 1..].iter().take_while(|(_, it)| it.place[1] < line.place[3]) {
            let [width, height] = shared(line.place, other.place);
            if width > SLACK && height > SLACK {
                found.push(format!(
                    "{}: two texts meet by {width:.1} × {height:.1}: {} and {}",
                    picture.name,
                    described(text, line),
                    described(other_text, other)
                ));
            }
        }
    }
    found
}

/// Where `line` leaves the canvas, its box, its panel or its column.
fn outside(picture: &Measured, text: &Text, line: &Line) -> Vec<String> {
    let mut found = Vec::new();
    let mut report = |what: String| found.push(format!("{}: {} {what}", picture.name, described(text, line)));
    let [left, top, right, bottom] = line.place;
    let canvas = picture.canvas;
    if left < canvas[0] || top < canvas[1] || right > canvas[2] || bottom > canvas[3] {
        report(format!("leaves the canvas {}", numbers(canvas)));
    }
    for (at, corners) in &line.inside {
        let container = &picture.boxes[*at];
        let [width, height] = shared(line.place, container.place);
        if *corners < 4 && width > SLACK && height > SLACK && !is_sign(text) {
            report(format!(
                "stands across the edge of `{}` in `{}` {}",
                container.name,
                container.groups,
                numbers(container.place)
            ));
        }
    }
    let within = |at: usize| line.inside.iter().any(|(it, corners)| *it == at && *corners == 4);
    if let Ok(owner) = usize::try_from(text.owner)
        && !within(owner)
    {
        let container = &picture.boxes[owner];
        report(format!("is not inside its `{}` {}", container.name, numbers(container.place)));
    }
    if is_in_lane(text) {
        let mut panels = picture.boxes.iter().enumerate().filter(|(_, it)| it.panel).peekable();
        if panels.peek().is_some() && !panels.any(|(at, _)| within(at)) {
            report("is in a lane and outside the panel".into());
        }
        let is_of_curve = text.groups.contains("lane-feels");
        let apart = if is_of_curve { FROM_A_LINE_AT_A_CURVE } else { FROM_A_LINE };
        let close = |it: &&[f64; 3]| it[0] < right && left < it[2] && it[1] > top - apart && it[1] < bottom + apart;
        if let Some([_, y, _]) = picture.sills.iter().find(close) {
            report(format!("is too close to the line between lanes at {y}"));
        }
        let crossed = picture
            .fences
            .iter()
            .find(|[x, y, to]| left + SLACK < *x && *x < right - SLACK && bottom > *y && top < *to);
        if let (Some([x, ..]), false) = (crossed, is_of_curve) {
            report(format!("crosses the line between columns at {x}"));
        }
    }
    found
}

/// Where `line` touches a curve, a face or a star. An initial on its own disc may lie on all three.
fn on_marks(picture: &Measured, text: &Text, line: &Line) -> Vec<String> {
    if line.inside.iter().any(|(at, _)| picture.boxes[*at].disc) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for curve in &picture.curves {
        if let Some(point) = curve.points.iter().find(|point| distance(line.place, **point) < curve.half) {
            found.push(format!(
                "{}: {} touches the curve `{}` at {:.1} {:.1}",
                picture.name,
                described(text, line),
                curve.name,
                point[0],
                point[1]
            ));
        }
    }
    for mark in &picture.marks {
        let (middle, radius) = circle(mark);
        if distance(line.place, middle) < radius {
            found.push(format!(
                "{}: {} touches the {} at {:.1} {:.1}",
                picture.name,
                described(text, line),
                mark.name,
                middle[0],
                middle[1]
            ));
        }
    }
    found
}

/// A face is round to its edge; a star fills about four fifths of the circle through its points.
fn circle(mark: &Mark) -> ([f64; 2], f64) {
    let [left, top, right, bottom] = mark.place;
    let share = if mark.name == "star" { 0.8 } else { 1.0 };
    ([(left + right) / 2.0, (top + bottom) / 2.0], (right - left).min(bottom - top) / 2.0 * share)
}

fn is_sign(text: &Text) -> bool {
    text.groups.rsplit('/').next().is_some_and(|group| matches!(group, "fail" | "wait" | "badge"))
}

fn is_in_lane(text: &Text) -> bool {
    text.groups.split('/').any(|group| group == "lane" || group.starts_with("lane "))
}

fn lines(picture: &Measured) -> Vec<(&Text, &Line)> {
    picture.texts.iter().flat_map(|text| text.lines.iter().map(move |line| (text, line))).collect()
}

/// Width and height of what two boxes have in common; negative where they are apart.
fn shared(one: Box, other: Box) -> [f64; 2] {
    [one[2].min(other[2]) - one[0].max(other[0]), one[3].min(other[3]) - one[1].max(other[1])]
}

fn distance(place: Box, [x, y]: [f64; 2]) -> f64 {
    let across = (place[0] - x).max(x - place[2]).max(0.0);
    let down = (place[1] - y).max(y - place[3]).max(0.0);
    (across * across + down * down).sqrt()
}

fn quoted(text: &Text) -> String {
    let content: Vec<&str> = text.lines.iter().map(|line| line.text.as_str()).collect();
    format!("`{}` ({} in `{}`)", content.join(" "), text.class, text.groups)
}

fn described(text: &Text, line: &Line) -> String {
    format!("`{}` ({} in `{}`) {}", line.text, text.class, text.groups, numbers(line.place))
}

fn numbers(place: Box) -> String {
    format!("[{:.1} {:.1} – {:.1} {:.1}]", place[0], place[1], place[2], place[3])
}
