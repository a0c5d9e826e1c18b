//! The flow as a scene: every word of the target pictures, and what a view leaves out.

use crate::compiled::{compiled_files, compiled_text, measured};
use crate::{pictured, random};
use journey::layout::{Request, lay_out};
use journey::model::{Layout, Project, ViewId};
use journey::scene::{Node, Scene};
use proptest::prelude::*;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn request(project: &Project<'_>, view: &str) -> Request {
    let index = project.views.iter().position(|it| it.name.name == view).unwrap();
    Request::of_view(project, ViewId(index as u32)).unwrap()
}

/// Every text of a picture, its runs joined by blanks.
fn texts(scene: &Scene<'_>) -> Vec<String> {
    fn collect(nodes: &[Node<'_>], found: &mut Vec<String>) {
        for node in nodes {
            match node {
                Node::Group(group) => collect(&group.children, found),
                Node::Text(text) => {
                    let runs: Vec<&str> = text.runs.iter().map(|run| run.text.trim()).collect();
                    found.push(runs.join(" ").replace('\u{a0}', " "));
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(&scene.nodes, &mut found);
    found
}

fn target(name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join("tests/targets").join(name)).unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    let texts = document.descendants().filter(|it| it.has_tag_name("text"));
    let of = |node: roxmltree::Node<'_, '_>| {
        let words: Vec<&str> = node.descendants().filter_map(|it| it.text().filter(|_| it.is_text())).collect();
        words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    texts.map(of).collect()
}

/// What the picture says that ours does not.
fn missing(target: Vec<String>, ours: &[String], known: &[&str]) -> Vec<String> {
    target.into_iter().filter(|it| !ours.contains(it) && !known.contains(&it.as_str())).collect()
}

#[test]
fn the_measured_flow_says_what_its_target_says_and_nothing_else() {
    let loaded = compiled_files(&[root().join("tests/maps/maya/trial.journey")]);
    let compiled = journey::compile(&loaded);
    let mut request = request(&compiled.project, "flow");
    let measured = measured(&loaded, &compiled.project);
    assert!(measured.found.is_empty(), "{:?}", measured.found);
    request.figures = measured.figures(&compiled.project, request.journey().unwrap(), &[]).map(Box::new);
    let scene = lay_out(&compiled.project, &request);
    let mut target = target("flow.svg");
    let mut ours = texts(&scene);
    // The same texts, neither more nor fewer; the order in which they are drawn differs.
    target.sort();
    ours.sort();
    assert_eq!(ours, target);
}

#[test]
fn the_written_flow_says_every_word_of_its_target() {
    let loaded = compiled_files(&[root().join("tests/maps/trial.journey")]);
    let compiled = journey::compile(&loaded);
    let request = request(&compiled.project, "paths");
    let ours = texts(&lay_out(&compiled.project, &request));
    let known = [
        // The text calls the journey by a longer name.
        "The trial, current state · reviewed 2 November 2026",
        // We write what is left for the only other way before its condition, and each line as a text of its own.
        "Satisfied",
        "Still waiting after a week",
    ];
    assert_eq!(missing(target("flow-plain.svg"), &ours, &known), [""; 0], "{ours:#?}");
    for more in ["80% Satisfied", "70%", "62%", "Still waiting"] {
        assert!(ours.iter().any(|it| it == more), "{more} {ours:#?}");
    }
}

#[test]
fn odd_journeys_are_drawn() {
    let loaded = compiled_text(
        r#"
journey a "A" {
  -> gone when "Fed up"
  stage empty "Empty"
  stage one "One" {
    -> b
    touchpoint first "First" optional
    touchpoint second "Second" {
      -> second when "again"
      -> first when "back"
      -> empty
      -> b when "elsewhere"
      -> two
    }
    touchpoint alone "Alone" {
      decides "Which way?"
    }
  }
  stage two "Two" { touchpoint third "Third" }
  outcome gone "Gone" failure
  outcome maybe "Maybe" neutral
}
journey b "Another journey" { stage only "Only" { touchpoint other "Other" } }
view all of a { layout flow }
view part of a { layout flow; stages one }
"#,
    );
    let compiled = journey::compile(&loaded);
    let all = lay_out(&compiled.project, &request(&compiled.project, "all")).nodes.len();
    assert!(all > 3);
    let part = request(&compiled.project, "part");
    let ours = texts(&lay_out(&compiled.project, &part));
    for word in [
        "First",
        "again",
        "Another journey",
        "Empty",
        "Two",
        "From any step",
        "Which way?",
        "Stages left out: Empty, Two",
    ] {
        assert!(ours.iter().any(|it| it == word), "{word} {ours:#?}");
    }
}

/// What each graph has that a plain journey has not, and texts that its picture must say.
const GRAPHS: [(&str, &str, &[&str]); 6] = [
    (
        "several entries",
        "stage a { touchpoint one { -> three }; touchpoint two { -> three }; touchpoint three }",
        &["One", "Two", "Three"],
    ),
    (
        "cycles within cycles",
        "stage a { touchpoint one { -> two; -> three when \"skips\" }; touchpoint two { -> one when \"back\"; -> three } }
         stage b { touchpoint three { -> one when \"all over\"; -> two when \"once more\"; -> four }; touchpoint four { -> three when \"undo\" } }",
        &["skips", "back", "all over", "once more", "undo"],
    ),
    (
        "parallel edges",
        "stage a { touchpoint one { -> two when \"by mail\"; -> two when \"by phone\"; -> two when \"in person\" }; touchpoint two }",
        &["by mail", "by phone", "in person"],
    ),
    (
        "loops to the node itself",
        "stage a { touchpoint one { -> one when \"again\"; -> one when \"later\" after 2d; -> two }; touchpoint two { -> two when \"still\" } }",
        &["again", "later", "After 2 days", "still"],
    ),
    (
        "parts that nothing leads to",
        "stage a { touchpoint one { -> four }; touchpoint two { -> three }; touchpoint three { -> two } }
         stage b { touchpoint four; touchpoint five { -> five }; touchpoint six }",
        &["Two", "Three", "Five", "Six"],
    ),
    (
        "ways to other journeys",
        "stage a { touchpoint one { -> other when \"changes her mind\"; -> two }; touchpoint two { -> other } }",
        &["changes her mind", "Another journey"],
    ),
];

#[test]
fn any_graph_is_drawn_with_every_word_and_nothing_in_the_way() {
    for (what, body, said) in GRAPHS {
        let other = "journey other \"Another journey\" { stage s { touchpoint t } }";
        let text = format!("journey way {{ {body} }}\n{other}\n");
        let found = random::drawn(&text, Layout::Flow, |scene| (texts(scene), pictured::faults_of_a_flow(scene)));
        assert_eq!(found.1, [""; 0], "{what}");
        for word in said {
            assert!(found.0.iter().any(|it| it == word), "{what}: {word} {:#?}", found.0);
        }
    }
}

#[test]
fn a_stage_of_five_thousand_touchpoints_is_drawn() {
    const COUNT: usize = 5000;
    let mut text = String::from("journey way {\n  stage a \"All\" {\n");
    for at in 0..COUNT {
        text += &format!("    touchpoint t{at} \"Step {at}\" {{\n");
        // Ways on, far on, back and to the same one.
        let to = [at + 1, (at * 7 + 13) % COUNT, at / 2, at];
        for target in to.into_iter().take(1 + at % 4).filter(|it| *it < COUNT) {
            text += &format!("      -> t{target}\n");
        }
        text += "    }\n";
    }
    text += "  }\n}\n";
    let (labels, faults) = random::drawn(&text, Layout::Flow, |scene| (texts(scene), pictured::faults(scene)));
    let steps = labels.iter().filter(|it| it.starts_with("Step ")).count();
    assert_eq!((steps, faults.len()), (COUNT, 0), "{:?}", faults.first());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a journey says: no edge runs through a node or a label, no two texts overlap, nothing leaves the canvas.
    #[test]
    fn nothing_is_in_the_way_of_anything(text in random::journeys()) {
        let found = random::drawn(&text, Layout::Flow, pictured::faults_of_a_flow);
        prop_assert!(found.is_empty(), "{found:#?}\n{text}");
    }
}
