//! The comparison as a scene: every word of the target picture, what views leave out, and journeys that nobody would write.

use crate::compiled::{compiled_files, compiled_text, told};
use crate::run::Folder;
use crate::{pictured, random};
use journey::layout::{Request, lay_out};
use journey::model::{JourneyId, Layout, ViewId};
use journey::scene::Scene;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;

/// What is drawn of a text: a view by its name, else the first journey that replaces another.
fn drawn<T>(loaded: &journey::Loaded, view: Option<&str>, look: impl Fn(&Scene<'_>) -> T) -> T {
    let compiled = journey::compile(loaded);
    assert_eq!(told(loaded, &compiled.diagnostics), "");
    let project = &compiled.project;
    let request = match view {
        Some(name) => {
            let index = project.views.iter().position(|it| it.name.name == name).unwrap();
            Request::of_view(project, ViewId(index as u32))
        }
        None => {
            let index = project.journeys.iter().position(|it| it.replaces.is_some()).unwrap();
            Request::of_journey(project, JourneyId(index as u32))
        }
    };
    let request = request.unwrap();
    assert_eq!(request.drawn(), Layout::Compare);
    look(&lay_out(project, &request))
}

fn words(text: &str) -> Vec<String> {
    let word = |it: &str| it.trim_matches(|char: char| !char.is_alphanumeric() && !"%+−".contains(char)).to_owned();
    text.split_whitespace().map(word).filter(|it| !it.is_empty()).collect()
}

fn lines(scene: &Scene<'_>) -> Vec<String> {
    pictured::lines(scene).into_iter().map(|it| it.text.replace('\u{a0}', " ")).collect()
}

#[test]
fn every_word_of_the_target_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let svg = std::fs::read_to_string(root.join("tests/targets/compare.svg")).unwrap();
    let document = roxmltree::Document::parse(&svg).unwrap();
    let texts = document.descendants().filter(|it| it.has_tag_name("text"));
    let whole = texts.map(|it| it.descendants().filter_map(|it| it.text()).collect::<Vec<_>>().join(" "));
    let target: BTreeSet<String> = whole.flat_map(|it| words(&it)).collect();
    let loaded = compiled_files(&[root.join("tests/maps/maya/future.journey")]);
    let ours: BTreeSet<String> = drawn(&loaded, Some("compare"), lines).iter().flat_map(|it| words(it)).collect();
    let missing: Vec<&String> = target.difference(&ours).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn the_story_is_told_to_those_who_cannot_see_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let loaded = compiled_files(&[root.join("tests/maps/maya/future.journey")]);
    let told = drawn(&loaded, Some("compare"), |scene| format!("{}\n{}", scene.title, scene.description));
    insta::assert_snapshot!(told, @r"
    The trial, today and in March 2026 – Current and future state compared
    Two customer journey maps compared: “Signing up for a product trial, March 2026” replaces “Signing up for a product trial”. 13 touchpoints: 5 kept, 4 changed, 2 added and 2 removed. Changed: Pricing page, Three-field form, Magic link and Import preview. Added: Seat calculator and Self-serve upgrade. Removed: Card check and Sales call. The mood is lowest today at “Card check” (−2.0), in the future at “Import preview” (+0.3). Customers a month: 147 → 439.
    ");
}

const TWO: &str = r#"
segment firms "Firms"
persona anna "Anna Kovács"
persona ben "Ben Ito" { segment firms }
journey now "Now" {
  persona anna, ben
  stage one "One" {
    touchpoint a "First" via web feels -1
    touchpoint b "Second" via web for firms feels -2
  }
  stage two "Two" { touchpoint c "Third" via app feels 0 { pain "Slow" severity high } }
}
journey next "Next" {
  replaces now
  persona anna, ben
  stage one "One" { touchpoint a "Erste" via web feels 1 }
  stage two "Two" { touchpoint c "Third" via app feels 1 }
}
view of-anna "Anna" of next { layout compare; for anna }
view last "Last" of next { layout compare; stages two; lanes feels, touchpoint }
view renamed "Renamed" of next { layout compare; at now.b "Number two"; at a "Number one"; locale fi }
"#;

#[test]
fn a_view_shows_its_part_and_says_what_it_leaves_out() {
    let loaded = compiled_text(TWO);
    let has = |lines: &[String], text: &str| lines.iter().any(|it| it == text);
    let all = drawn(&loaded, None, lines);
    assert!(has(&all, "Second") && has(&all, "Ben") && has(&all, "Slow"), "{all:?}");
    let anna = drawn(&loaded, Some("of-anna"), lines);
    assert!(!has(&anna, "Second") && !has(&anna, "Ben") && has(&anna, "Only what holds for Anna Kovács"), "{anna:?}");
    let last = drawn(&loaded, Some("last"), lines);
    assert!(
        !has(&last, "First")
            && !has(&last, "Slow")
            && has(&last, "Stages left out: One · Lanes left out: Pains nobody takes up"),
        "{last:?}"
    );
    let place = |text: &str| last.iter().position(|it| it == text).unwrap();
    assert!(place("Neutral") < place("Future"), "the lanes stand as the view names them: {last:?}");
    let renamed = drawn(&loaded, Some("renamed"), lines);
    assert!(has(&renamed, "Number two") && has(&renamed, "Number one") && has(&renamed, "Tavoitetila"), "{renamed:?}");
}

/// Only those whom the future is for are compared, and that is said.
#[test]
fn whom_the_future_does_not_name_is_left_out() {
    let loaded = compiled_text(&TWO.replace("replaces now\n  persona anna, ben", "replaces now\n  persona anna"));
    let found = drawn(&loaded, None, lines);
    assert!(found.iter().any(|it| it == "Only what holds for Anna Kovács"), "{found:?}");
    assert!(!found.iter().any(|it| it == "Second"), "{found:?}");
}

#[test]
fn what_replaces_nothing_is_drawn_as_a_map_and_that_is_told() {
    let folder = Folder::new(&[(
        "shop.journey",
        "journey shop { stage s { touchpoint t via web feels 1 } }\nview gap of shop { layout compare }\n",
    )]);
    let run = folder.run(&["render", "shop.journey", "--view", "gap", "-o", "out/"]);
    assert_eq!(run.code, 0, "{}", run.errors);
    assert!(run.errors.contains("`shop-gap` is drawn as a map: `shop` replaces no other journey"), "{}", run.errors);
    assert!(folder.read("out/shop-gap.svg").contains("lane-touchpoint"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever two journeys say: no two texts overlap, nothing leaves the canvas.
    #[test]
    fn nothing_is_in_the_way_of_anything(text in random::journeys()) {
        let found = random::drawn(&text, Layout::Compare, pictured::faults);
        prop_assert!(found.is_empty(), "{found:#?}\n{text}");
    }
}
