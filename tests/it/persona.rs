//! The page of a persona as a scene: a fixture for each thing that it can show, every word of the target, random personas.

use crate::compiled::{Repository, compiled_files, compiled_text, told};
use crate::gallery::gallery;
use journey::Loaded;
use journey::layout::{Request, lay_out};
use journey::model::{JourneyId, PersonaId, Project, ViewId};
use journey::scene::{Anchor, Node, Scene, dump::dump};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;

fn file(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The first view of the files, else the page of the first persona; each map of hers has an address.
fn request(project: &Project<'_>) -> Request {
    let view = (!project.views.is_empty()).then(|| Request::of_view(project, ViewId(0)).unwrap());
    let request = view.unwrap_or_else(|| Request::of_persona(project, PersonaId(0)).unwrap());
    let link = |(index, it): (usize, &journey::model::Journey<'_>)| {
        (!it.stages.is_empty()).then(|| (JourneyId(index as u32), format!("./{}-map.svg", it.name.name)))
    };
    Request { links: project.journeys.iter().enumerate().filter_map(link).collect(), ..request }
}

fn drawn<T>(loaded: &Loaded, persona: bool, look: impl Fn(&Scene<'_>) -> T) -> T {
    let mut compiled = journey::compile(loaded);
    assert_eq!(told(loaded, &compiled.diagnostics), "");
    journey::load_images(&mut compiled.project, &loaded.sources, &mut Repository);
    if persona {
        compiled.project.views.clear();
    }
    let request = request(&compiled.project);
    look(&lay_out(&compiled.project, &request))
}

#[test]
fn every_fixture() {
    insta::glob!("../fixtures", "persona/*.journey", |path| {
        let text = drawn(&compiled_files(&[path.to_owned()]), false, dump);
        insta::with_settings!({ snapshot_path => path.parent().unwrap(), prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(text);
        });
    });
}

/// Every text of a picture, in reading order.
fn texts(nodes: &[Node<'_>], found: &mut Vec<String>) {
    for node in nodes {
        match node {
            Node::Group(group) => texts(&group.children, found),
            Node::Text(text) => {
                found.push(text.runs.iter().map(|it| it.text.trim()).collect::<Vec<_>>().join(" "));
            }
            _ => {}
        }
    }
}

fn said(scene: &Scene<'_>) -> Vec<String> {
    let mut found = Vec::new();
    texts(&scene.nodes, &mut found);
    found
}

fn words(text: &str) -> Vec<String> {
    let word = |it: &str| it.trim_matches(|char: char| !char.is_alphanumeric() && !"%+−".contains(char)).to_owned();
    text.split_whitespace().map(word).filter(|it| !it.is_empty()).collect()
}

#[test]
fn the_targets_words_are_all_there() {
    let maps = ["people", "trial", "trial-next"].map(|it| file(&format!("tests/maps/{it}.journey")));
    let found = drawn(&compiled_files(&maps), true, said);
    let found: BTreeSet<String> = found.iter().flat_map(|it| words(it)).collect();
    let svg = std::fs::read_to_string(file("tests/targets/persona.svg")).unwrap();
    let document = roxmltree::Document::parse(&svg).unwrap();
    let texts = document.descendants().filter(|it| it.has_tag_name("text"));
    let whole = texts.map(|it| it.descendants().filter_map(|it| it.text()).collect::<Vec<_>>().join(" "));
    let missing: BTreeSet<String> = whole.flat_map(|it| words(&it)).filter(|it| !found.contains(it)).collect();
    // The legend speaks of “the persona” in all views.
    assert_eq!(missing, BTreeSet::from(["this".to_owned()]));
}

#[test]
fn a_page_names_no_sex_and_leaves_out_what_is_not_said() {
    let text = |body: &str| drawn(&compiled_text(&format!("persona p \"Kim\" {{ {body} }}")), false, said);
    assert_eq!(text(""), ["K", "Kim", "Persona", "In no map yet"]);
    assert_eq!(text("role \"Cook\""), ["K", "Kim", "Cook", "Persona", "In no map yet"]);
    let all = text("role \"Cook\"; need a \"Salt\"; pain \"Smoke\"; day 09:00 \"Cooks\" feels 1; about \"Old.\"");
    let own = ["Kim", "Cook", "Salt", "Smoke", "Cooks", "Old."];
    let of_ours = all.iter().filter(|it| !own.contains(&it.as_str())).flat_map(|it| words(it));
    assert!(of_ours.into_iter().all(|it| !["she", "her", "he", "his", "him"].contains(&it.to_lowercase().as_str())));
}

#[test]
fn an_image_stands_in_the_disc_instead_of_initials() {
    let name = "tests/fixtures/map/image.journey: ines-persona.svg";
    let drawn = gallery().iter().find(|it| it.name == name).expect("the page of a persona with an image is drawn");
    let document = roxmltree::Document::parse(&drawn.svg).unwrap();
    let images: Vec<_> = document.descendants().filter(|it| it.has_tag_name("image")).collect();
    let [image] = images.as_slice() else { panic!("one image: {images:?}") };
    assert!(image.attribute("href").is_some_and(|it| it.starts_with("data:image/png;base64,")));
    assert!(image.ancestors().any(|it| it.attribute("clip-path").is_some()), "it is cut to the disc");
    assert!(!document.descendants().any(|it| it.has_tag_name("text") && it.text() == Some("IR")));
}

/// The boxes of all lines of all texts, with what they say.
fn lines(nodes: &[Node<'_>], (dx, dy): (f64, f64), found: &mut Vec<([f64; 4], String)>) {
    for node in nodes {
        match node {
            Node::Group(group) => {
                let (x, y) = group.translate.unwrap_or_default();
                lines(&group.children, (dx + x, dy + y), found);
            }
            Node::Text(text) => {
                let size = text.kind.style().size;
                let mut at = text.y + dy;
                for (index, line) in text.runs.chunk_by(|_, next| !next.breaks).enumerate() {
                    at += if index > 0 { text.leading } else { 0.0 };
                    let wide: f64 = line.iter().map(|it| f64::from(it.width)).sum();
                    let left = dx + text.x
                        - match text.anchor {
                            Anchor::Start => 0.0,
                            Anchor::Middle => wide / 2.0,
                            Anchor::End => wide,
                        };
                    let said = line.iter().map(|it| it.text.as_ref()).collect();
                    found.push(([left, at - 0.72 * size, left + wide, at + 0.2 * size], said));
                }
            }
            _ => {}
        }
    }
}

/// What is wrong with a page: texts that leave it or meet.
fn faults(scene: &Scene<'_>) -> Vec<String> {
    let mut found = Vec::new();
    lines(&scene.nodes, (0.0, 0.0), &mut found);
    let mut faults = Vec::new();
    for (at, (a, text)) in found.iter().enumerate() {
        if !(a[0] >= 0.0 && a[1] >= 0.0 && a[2] <= scene.width && a[3] <= scene.height) {
            faults.push(format!("`{text}` leaves the page: {a:?}"));
        }
        let meets = |b: &[f64; 4]| a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
        faults.extend(found[at + 1..].iter().filter(|it| meets(&it.0)).map(|it| format!("`{text}` meets `{}`", it.1)));
    }
    faults
}

const WORDS: [&str; 14] = [
    "a",
    "to",
    "price",
    "reminders",
    "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung",
    "megszentségteleníthetetlenségeskedéseitekért",
    "работа",
    "请假",
    "مرحبا",
    "epäjärjestelmällistyttämättömyydellä",
    "—",
    "x.",
    "every day",
    "2,000",
];

fn phrase() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&WORDS[..]), 1..9).prop_map(|words| words.join(" "))
}

fn optional(keyword: &'static str) -> impl Strategy<Value = String> {
    prop::option::of(phrase()).prop_map(move |it| it.map_or(String::new(), |it| format!("  {keyword} \"{it}\"\n")))
}

fn listed(keyword: &'static str) -> impl Strategy<Value = String> {
    prop::collection::vec(phrase(), 0..5).prop_map(move |all| {
        let line = |(at, it): (usize, &String)| format!("  {keyword} {keyword}-{at} \"{it}\"\n");
        all.iter().enumerate().map(line).collect()
    })
}

fn day() -> impl Strategy<Value = String> {
    let line = (0u16..47 * 60, phrase(), prop::option::of(-20i32..=20));
    prop::collection::vec(line, 0..14).prop_map(|mut all| {
        all.sort_by_key(|it| it.0);
        let feels = |it: &Option<i32>| it.map_or(String::new(), |it| format!(" feels {}", f64::from(it) / 10.0));
        let line = |(at, text, felt): &(u16, String, Option<i32>)| {
            format!("  day {:02}:{:02} \"{text}\"{}\n", at / 60, at % 60, feels(felt))
        };
        all.iter().map(line).collect()
    })
}

fn map(name: &'static str, kind: &'static str) -> impl Strategy<Value = String> {
    let touchpoint = (phrase(), prop::option::of(-2i32..=2), prop::bool::ANY, prop::bool::ANY);
    let stages = prop::collection::vec((phrase(), prop::collection::vec(touchpoint, 0..6)), 0..7);
    (phrase(), optional("scenario"), stages).prop_map(move |(label, scenario, stages)| {
        let mut text = format!("journey {name} \"{label}\" {{\n  persona p\n  kind {kind}\n{scenario}");
        let mut number = 0;
        for (at, (label, touchpoints)) in stages.iter().enumerate() {
            text += &format!("  stage s{at} \"{label}\" {{\n");
            for (label, feels, others, pain) in touchpoints {
                number += 1;
                let who = if *others { " for others" } else { "" };
                let feels = feels.map_or(String::new(), |it| format!(" feels {it}"));
                text += &format!("    touchpoint t{number} \"{label}\"{who}{feels}");
                text += if *pain { " { pain \"Waits too long\" severity high }\n" } else { "\n" };
            }
            text += "  }\n";
        }
        text + "}\n"
    })
}

prop_compose! {
    fn any_persona()(
        name in phrase(),
        texts in (optional("role"), optional("about"), optional("quote")),
        lists in (listed("goal"), listed("need"), listed("pain"), listed("gain"), listed("motivation"), listed("context")),
        day in day(),
        maps in (map("one", "current-state"), map("two", "future-state"), map("three", "day-in-the-life")),
        locale in prop::sample::select(&["", "  locale hu\n", "  locale fi\n"][..]),
    ) -> String {
        let persona = [&texts.0, &texts.1, &texts.2, &lists.0, &lists.1, &lists.2, &lists.3, &lists.4, &lists.5, &day];
        let persona: String = persona.into_iter().map(String::as_str).collect();
        format!(
            "persona p \"{name}\" {{\n{persona}}}\nsegment others\n{}{}{}view v of p {{\n  layout persona\n{locale}}}\n",
            maps.0, maps.1, maps.2
        )
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_persona_has_a_page_whose_texts_keep_apart(text in any_persona()) {
        let found = drawn(&compiled_text(&text), false, faults);
        prop_assert!(found.is_empty(), "{text}\n{}", found.join("\n"));
    }
}
