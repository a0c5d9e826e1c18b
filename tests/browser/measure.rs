//! Has Chromium draw pictures and tells where their texts, boxes, curves and faces came to stand.
//! Knows the page and its answer; what may touch what is [`super::judge`]'s.

use serde::{Deserialize, Serialize};

use super::chromium;

/// A picture to be measured: the name that findings carry, the document, and style that is added to its page.
#[derive(Serialize, Clone)]
pub struct Picture {
    pub name: String,
    pub svg: String,
    pub style: String,
}

/// `[left, top, right, bottom]` in px of the picture, y down.
pub type Box = [f64; 4];

/// Where everything in one picture stands; see `measure.js` for how each was found.
#[derive(Deserialize)]
pub struct Measured {
    pub name: String,
    pub canvas: Box,
    /// The faces the picture brings along: `Inter 400 normal: loaded`.
    pub fonts: Vec<String>,
    pub texts: Vec<Text>,
    pub boxes: Vec<Container>,
    pub curves: Vec<Curve>,
    pub marks: Vec<Mark>,
    /// The straight lines between columns: x, and the two ends in y.
    pub fences: Vec<[f64; 3]>,
    /// The straight lines between lanes: y between the two ends in x.
    pub sills: Vec<[f64; 3]>,
}

#[derive(Deserialize)]
pub struct Text {
    pub class: String,
    pub groups: String,
    /// The smallest font size in it; `None` for a text without characters.
    pub size: Option<f64>,
    /// The box that this text is the content of, as an index into [`Measured::boxes`], or -1.
    pub owner: i64,
    pub lines: Vec<Line>,
}

#[derive(Deserialize)]
pub struct Line {
    pub text: String,
    #[serde(rename = "box")]
    pub place: Box,
    /// For each box that the line touches: its index and how many of the line's corners lie inside.
    pub inside: Vec<(usize, u8)>,
}

#[derive(Deserialize)]
pub struct Container {
    pub name: String,
    pub groups: String,
    #[serde(rename = "box")]
    pub place: Box,
    /// Whether it is the panel of a map, in which all lanes stand.
    pub panel: bool,
    /// Whether it is the small disc with an initial, which may lie on a face.
    pub disc: bool,
}

#[derive(Deserialize)]
pub struct Curve {
    pub name: String,
    /// Half the width of its stroke.
    pub half: f64,
    /// A point every two px of its length.
    pub points: Vec<[f64; 2]>,
}

#[derive(Deserialize)]
pub struct Mark {
    /// `face` or `star`.
    pub name: String,
    #[serde(rename = "box")]
    pub place: Box,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    Fault { name: String, fault: String },
    Measured(std::boxed::Box<Measured>),
}

/// Draws `pictures`, each in a frame of its own on one page, and measures them in order.
///
/// # Panics
/// Where Chromium cannot be run or a picture cannot be drawn: nothing was measured then, which no test may take for a pass.
pub fn measure(pictures: &[Picture]) -> Vec<Measured> {
    let folder = tempfile::tempdir().expect("a temporary folder for the page");
    let page = folder.path().join("page.html");
    // A script element ends at the first `</`, whatever language is in it.
    let data = serde_json::to_string(pictures).expect("pictures are text").replace('<', "\\u003c");
    let html =
        include_str!("measure.html").replace("@SCRIPT@", include_str!("measure.js")).replace("@PICTURES@", &data);
    std::fs::write(&page, html).expect("the page can be written");
    let document = chromium::dump_dom(&page).unwrap_or_else(|error| panic!("{error}"));
    let answers: Vec<Answer> = serde_json::from_str(between(&document)).expect("measure.js writes JSON");
    assert_eq!(answers.len(), pictures.len(), "every picture is measured");
    answers
        .into_iter()
        .map(|answer| match answer {
            Answer::Measured(measured) => *measured,
            Answer::Fault { name, fault } => panic!("{name} cannot be drawn by Chromium: {fault}"),
        })
        .collect()
}

/// The answer stands between two marks; the script that writes it, and is in the document too, stands after it.
fn between(document: &str) -> &str {
    document
        .split_once("@BEGIN@")
        .and_then(|(_, rest)| rest.split_once("@END@"))
        .map(|(answer, _)| answer)
        .filter(|answer| answer.starts_with('['))
        .unwrap_or_else(|| panic!("the page was left before it had measured: {}", &document[..document.len().min(600)]))
}
