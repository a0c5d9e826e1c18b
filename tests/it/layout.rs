//! The journey map as a scene: small fixtures as dumps, what every map must hold, and every word of the targets.

use crate::compiled::{Repository, compiled_files, compiled_text, told};
use journey::Loaded;
use journey::layout::{Request, VIEWS, lay_out, lay_out_to};
use journey::model::{JourneyId, Layout, Project, ViewId};
use journey::scene::{Node, Scene, dump::dump};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn file(path: &str) -> PathBuf {
    root().join(path)
}

/// What a request of the first file becomes: its first journey, or the view that is named.
fn drawn<T>(loaded: &Loaded, view: Option<&str>, look: impl Fn(&Scene<'_>) -> T) -> Option<T> {
    let mut compiled = journey::compile(loaded);
    assert_eq!(told(loaded, &compiled.diagnostics), "");
    journey::load_images(&mut compiled.project, &loaded.sources, &mut Repository);
    let request = request(&compiled.project, view)?;
    Some(look(&lay_out(&compiled.project, &request)))
}

fn request(project: &Project<'_>, view: Option<&str>) -> Option<Request> {
    if let Some(name) = view {
        let index = project.views.iter().position(|it| it.name.name == name).unwrap();
        return Request::of_view(project, ViewId(index as u32));
    }
    let own = project.journeys.iter().enumerate().filter(|(_, it)| it.span.source.0 == 0);
    own.filter_map(|(index, _)| Request::of_journey(project, JourneyId(index as u32))).next()
}

#[test]
fn every_fixture() {
    insta::glob!("../fixtures", "layout/*.journey", |path| {
        let loaded = compiled_files(&[path.to_owned()]);
        // A view that is called like its file is what the file is about.
        let name = path.file_stem().unwrap().to_str().unwrap();
        let declared = journey::compile(&loaded).project.views.iter().any(|it| it.name.name == name);
        let text = drawn(&loaded, declared.then_some(name), dump).unwrap();
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
                let lines: Vec<&str> = text.runs.iter().map(|run| run.text.trim()).collect();
                found.push(lines.join(" "));
            }
            _ => {}
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let word = |it: &str| it.trim_matches(|char: char| !char.is_alphanumeric() && !"%+−".contains(char)).to_owned();
    text.split_whitespace().map(word).filter(|it| !it.is_empty()).collect::<Vec<_>>().into_iter()
}

/// The words of a target picture's texts.
fn target_words(name: &str) -> BTreeSet<String> {
    let svg = std::fs::read_to_string(file(&format!("tests/targets/{name}.svg"))).unwrap();
    let document = roxmltree::Document::parse(&svg).unwrap();
    let texts = document.descendants().filter(|it| it.has_tag_name("text"));
    let whole = texts.map(|it| it.descendants().filter_map(|it| it.text()).collect::<Vec<_>>().join(" "));
    whole.flat_map(|it| words(&it).collect::<Vec<_>>()).collect()
}

fn missing_words(path: &str, view: Option<&str>, target: &str) -> Vec<String> {
    let found = drawn(&compiled_files(&[file(path)]), view, |scene| {
        let mut found = Vec::new();
        texts(&scene.nodes, &mut found);
        found.iter().flat_map(|it| words(it).collect::<Vec<_>>()).collect::<BTreeSet<String>>()
    });
    let found = found.unwrap();
    target_words(target).into_iter().filter(|it| !found.contains(it)).collect()
}

#[test]
fn the_targets_words_are_all_there() {
    assert_eq!(missing_words("tests/maps/maya/trial.journey", Some("map"), "map"), [""; 0]);
    assert_eq!(missing_words("tests/maps/trial.journey", None, "map-personas"), [""; 0]);
    // Touchpoints are called so in every view.
    assert_eq!(missing_words("tests/maps/maya/day.journey", None, "day"), ["Touches", "product"]);
}

/// Calls `each` with every node and the sum of the shifts it stands under.
fn walk<'a, 'p>(nodes: &'a [Node<'p>], at: (f64, f64), each: &mut dyn FnMut(&'a Node<'p>, (f64, f64))) {
    for node in nodes {
        each(node, at);
        if let Node::Group(group) = node {
            let (x, y) = group.translate.unwrap_or_default();
            walk(&group.children, (at.0 + x, at.1 + y), each);
        }
    }
}

#[test]
fn every_map_stays_on_its_page_and_reads_from_top_to_bottom() {
    for folder in ["tests/fixtures/map", "tests/fixtures/day", "tests/maps", "tests/maps/maya", "examples"] {
        for entry in std::fs::read_dir(file(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|it| it == "journey") {
                drawn(&compiled_files(std::slice::from_ref(&path)), None, |scene| holds(scene, &path));
            }
        }
    }
}

fn holds(scene: &Scene<'_>, path: &Path) {
    let mut ids = BTreeSet::new();
    let mut lanes = Vec::new();
    walk(&scene.nodes, (0.0, 0.0), &mut |node, (dx, dy)| match node {
        Node::Group(group) => {
            assert!(group.id.is_empty() || ids.insert(group.id.clone()), "{}: {} twice", path.display(), group.id);
            if group.class.starts_with("lane ") {
                lanes.push(dy + group.translate.unwrap_or_default().1);
            }
        }
        Node::Text(text) => {
            let widest = text.runs.iter().map(|it| f64::from(it.width)).fold(0.0, f64::max);
            let (x, y) = (text.x + dx, text.y + dy);
            let inside = x >= 0.0 && x <= scene.width && y > 0.0 && y < scene.height && widest < scene.width;
            assert!(inside, "{}: {:?} at {x},{y}", path.display(), text.runs.first().map(|it| &it.text));
        }
        Node::Rect(rect) => {
            let (x, y) = (rect.x + dx, rect.y + dy);
            let fits = x >= 0.0 && x + rect.width <= scene.width + 0.01 && y >= 0.0 && y + rect.height <= scene.height;
            assert!(fits && rect.width > 0.0 && rect.height > 0.0, "{}: {rect:?}", path.display());
        }
        _ => {}
    });
    assert!(lanes.is_sorted(), "{}: lanes not in reading order: {lanes:?}", path.display());
    assert!(!scene.title.is_empty() && !scene.description.is_empty(), "{}", path.display());
}

/// A map of so many stages with so many touchpoints each.
fn long(stages: &[usize]) -> String {
    let mut text = String::from("journey long {\n");
    for (stage, touchpoints) in stages.iter().enumerate() {
        text += &format!("  stage s{stage} {{\n");
        for touchpoint in 0..*touchpoints {
            text += &format!("    touchpoint t{stage}-{touchpoint} via web feels 1\n");
        }
        text += "  }\n";
    }
    text + "}\n"
}

/// For each deck the number of its touchpoints, told by the badges.
fn decks(stages: &[usize]) -> Vec<usize> {
    let counted = drawn(&compiled_text(&long(stages)), None, |scene| {
        let mut decks = Vec::new();
        walk(&scene.nodes, (0.0, 0.0), &mut |node, _| {
            if let Node::Group(group) = node
                && group.class == "numbers"
            {
                decks.push(group.children.iter().filter(|it| matches!(it, Node::Text(_))).count());
            }
        });
        decks
    });
    counted.unwrap()
}

#[test]
fn long_maps_break_between_stages_and_too_long_stages_between_touchpoints() {
    assert_eq!(decks(&[14]), [14]);
    assert_eq!(decks(&[8, 8]), [16]);
    assert_eq!(decks(&[6, 6, 6]), [12, 6]);
    assert_eq!(decks(&[4, 5, 5, 4, 5, 4, 6, 4, 3]), [14, 13, 13]);
    assert_eq!(decks(&[30]), [10, 10, 10]);
    assert_eq!(decks(&[2, 20, 2]), [12, 12]);
}

#[test]
fn a_change_above_moves_one_number() {
    let text = |scenario: &str| {
        format!(
            "persona p {{ role \"A reader\" }}\njourney j {{ persona p; scenario \"{scenario}\"\n\
             stage s {{ touchpoint t via web {{ does \"Reads\"; feels 1 \"Glad\" }} }} }}"
        )
    };
    let dumped = |scenario: &str| drawn(&compiled_text(&text(scenario)), None, dump).unwrap();
    let (short, long) = (dumped("Short."), dumped(&"A longer scenario with more lines. ".repeat(20)));
    let from_deck = |dump: &str| dump.split("group deck at").nth(1).unwrap().split_once('\n').unwrap().1.to_owned();
    let deck = |dump: &str| from_deck(dump).split("group legend").next().unwrap().to_owned();
    assert_ne!(short, long);
    assert_eq!(deck(&short), deck(&long));
}

#[test]
fn a_view_shows_its_part_under_the_numbers_of_the_whole() {
    let loaded = compiled_files(&[file("tests/maps/trial.journey")]);
    let found = drawn(&loaded, Some("small-firms"), |scene| {
        let mut found = Vec::new();
        texts(&scene.nodes, &mut found);
        found
    });
    let found = found.unwrap();
    assert!(found.iter().any(|it| it.contains("Small firms")), "{found:?}");
    assert!(!found.iter().any(|it| it == "Asks about data security"), "{found:?}");
    // Step 4 holds for large firms alone: 5 stays 5.
    assert!(!found.contains(&"4".to_owned()) && found.contains(&"10".to_owned()), "{found:?}");
}

#[test]
fn a_layout_is_drawn_as_itself_or_as_a_map() {
    let loaded = compiled_files(&[file("tests/maps/trial.journey")]);
    let compiled = journey::compile(&loaded);
    let of_journey = Request::of_journey(&compiled.project, JourneyId(0)).unwrap();
    for layout in Layout::ALL.iter().copied() {
        let request = Request { layout, ..of_journey.clone() };
        let is_built = VIEWS.iter().any(|it| it.layout == layout);
        assert_eq!(request.drawn(), if is_built { layout } else { Layout::Map });
        assert_eq!(request.is_substituted(), !is_built);
        assert!(lay_out(&compiled.project, &request).height > 300.0, "{layout:?}");
    }
    assert!(!request(&compiled.project, Some("small-firms")).unwrap().is_substituted());
}

#[test]
fn a_picture_handed_over_in_parts_is_the_same() {
    for path in ["tests/fixtures/map/forty-touchpoints.journey", "tests/maps/trial.journey"] {
        let loaded = compiled_files(&[file(path)]);
        let compiled = journey::compile(&loaded);
        for locale in ["en", "ar"] {
            for layout in [Layout::Map, Layout::Flow] {
                let of_journey = Request::of_journey(&compiled.project, JourneyId(0)).unwrap();
                let request = Request { layout, locale: Some(locale.to_owned()), ..of_journey };
                let mut parts = Vec::new();
                let mut scene = lay_out_to(&compiled.project, &request, &mut parts);
                scene.nodes.append(&mut parts);
                let whole = lay_out(&compiled.project, &request);
                assert_eq!(dump(&scene), dump(&whole), "{path} {locale} {layout:?}");
            }
        }
    }
}
