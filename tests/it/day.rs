//! The day: what it must hold for any journey, and what it says of times that nobody wrote.

use crate::compiled::compiled_files;
use crate::{pictured, random};
use journey::layout::{Request, lay_out};
use journey::model::{JourneyId, JourneyKind, Layout};
use journey::scene::{Node, Scene};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_meets_another(text in random::journeys()) {
        let found = random::drawn(&text, Layout::Day, pictured::faults);
        prop_assert!(found.is_empty(), "{found:#?}\n{text}");
    }
}

/// Every text of a picture, in reading order.
fn texts(scene: &Scene<'_>) -> Vec<String> {
    fn walk(nodes: &[Node<'_>], found: &mut Vec<String>) {
        for node in nodes {
            match node {
                Node::Group(group) => walk(&group.children, found),
                Node::Text(text) => {
                    found.push(text.runs.iter().map(|run| run.text.trim()).collect::<Vec<_>>().join(" "))
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    walk(&scene.nodes, &mut found);
    found
}

/// The words of a text, without the marks around them.
fn words(text: &str) -> Vec<String> {
    let word = |it: &str| it.trim_matches(|char: char| !char.is_alphanumeric() && !"+−".contains(char)).to_owned();
    text.split_whitespace().map(word).filter(|it| !it.is_empty()).collect()
}

#[test]
fn the_targets_words_are_all_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let svg = std::fs::read_to_string(root.join("tests/targets/day.svg")).unwrap();
    let document = roxmltree::Document::parse(&svg).unwrap();
    let all = document.descendants().filter(|it| it.has_tag_name("text"));
    let whole = all.map(|it| it.descendants().filter_map(|it| it.text()).collect::<Vec<_>>().join(" "));
    let target: BTreeSet<String> = whole.flat_map(|it| words(&it)).collect();
    let loaded = compiled_files(&[root.join("tests/maps/maya/day.journey")]);
    let compiled = journey::compile(&loaded);
    let index = compiled.project.journeys.iter().position(|it| it.kind == JourneyKind::DayInTheLife).unwrap();
    let request = Request::of_journey(&compiled.project, JourneyId(index as u32)).unwrap();
    assert_eq!(request.layout, Layout::Day);
    let ours: BTreeSet<String> = texts(&lay_out(&compiled.project, &request)).iter().flat_map(|it| words(it)).collect();
    // The lane is called as it is on every map.
    let missing: BTreeSet<&str> = target.difference(&ours).map(String::as_str).collect();
    assert_eq!(missing, BTreeSet::from(["Touches", "product"]));
}

fn said(text: &str) -> Vec<String> {
    random::drawn(text, Layout::Day, texts)
}

#[test]
fn what_has_no_time_is_never_given_one() {
    let found = said(
        "persona p \"P\"\njourney day \"Day\" { kind day-in-the-life; persona p; stage s {\n\
         touchpoint a \"A\" via web feels 1\n touchpoint b \"B\" via web at 08:00\n touchpoint c \"C\" via web feels -1\n\
         touchpoint d \"D\" via web at 10:00\n touchpoint e \"E\" via web\n} }",
    );
    assert!(found.contains(&"Without a time: A · E".to_owned()), "{found:?}");
    // C stands at nine, between its neighbours, and neither its label nor its face says so.
    assert!(found.iter().filter(|it| *it == "no time").count() >= 2, "{found:?}");
    assert_eq!(found.iter().filter(|it| *it == "09:00").count(), 1, "only on the axis: {found:?}");
}

#[test]
fn without_any_time_there_is_no_clock() {
    let found =
        said("persona p \"P\"\njourney day \"Day\" { persona p; stage s { touchpoint a \"A\" via web feels 1 } }");
    assert!(found.iter().any(|it| it.starts_with("No time of day is stated")), "{found:?}");
    assert!(!found.iter().any(|it| it.contains(":00")), "{found:?}");
}

#[test]
fn only_counts_are_added_up() {
    let day = |values: &str| {
        format!(
            "lane n \"N\" kind bars every 30min alert 2\npersona p \"P\"\njourney day \"Day\" {{ kind day-in-the-life; \
             persona p; n {values} from 08:00; stage s {{ touchpoint a \"A\" via web at 08:10 }} }}"
        )
    };
    assert!(said(&day("1, 3, 4, 1")).contains(&"7 in 1\u{A0}h".to_owned()));
    assert!(!said(&day("1, 3.5, 4, 1")).iter().any(|it| it.contains(" in 1\u{A0}h")));
}
