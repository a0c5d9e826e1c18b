//! The portfolio: small fixtures as dumps, every text of the target, what the command line makes of it, and that any project
//! has a picture in which nothing overlaps.

use crate::compiled::{compiled_files, compiled_text, told};
use crate::run::Folder;
use crate::{pictured, random};
use journey::Loaded;
use journey::layout::{Request, lay_out};
use journey::model::{Date, Layout, Project, ViewId};
use journey::scene::{Group, Node, Scene, dump::dump};
use proptest::prelude::*;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The declared portfolio, else that of all journeys.
fn request(project: &Project<'_>) -> Request {
    let declared = project.views.iter().position(|it| it.layout == Layout::Portfolio);
    let of_view = declared.and_then(|index| Request::of_view(project, ViewId(index as u32)));
    of_view.unwrap_or_else(Request::of_portfolio)
}

fn drawn<T>(loaded: &Loaded, look: impl Fn(&Scene<'_>) -> T) -> T {
    let compiled = journey::compile(loaded);
    assert_eq!(told(loaded, &compiled.diagnostics), "");
    look(&lay_out(&compiled.project, &request(&compiled.project)))
}

#[test]
fn every_fixture() {
    insta::glob!("../fixtures", "portfolio/*.journey", |path| {
        let text = drawn(&compiled_files(&[path.to_owned()]), dump);
        insta::with_settings!({ snapshot_path => path.parent().unwrap(), prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(text);
        });
    });
}

/// Every text of a picture, its runs joined by blanks.
fn texts(nodes: &[Node<'_>], found: &mut Vec<String>) {
    for node in nodes {
        match node {
            Node::Group(group) => texts(&group.children, found),
            Node::Text(text) => {
                let runs: Vec<&str> = text.runs.iter().map(|run| run.text.trim()).collect();
                found.push(runs.join(" ").replace('\u{a0}', " "));
            }
            _ => {}
        }
    }
}

fn books() -> PathBuf {
    root().join("tests/fixtures/portfolio/books/portfolio.journey")
}

#[test]
fn every_text_of_the_target_is_there_in_its_order() {
    let svg = std::fs::read_to_string(root().join("tests/targets/portfolio.svg")).unwrap();
    let document = roxmltree::Document::parse(&svg).unwrap();
    let of = |node: roxmltree::Node<'_, '_>| {
        let words: Vec<&str> = node.descendants().filter_map(|it| it.text().filter(|_| it.is_text())).collect();
        words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let target: Vec<String> = document.descendants().filter(|it| it.has_tag_name("text")).map(of).collect();
    let ours = drawn(&compiled_files(&[books()]), |scene| {
        let mut found = Vec::new();
        texts(&scene.nodes, &mut found);
        found
    });
    // Without the other pictures at hand nothing is opened.
    let expected: Vec<String> = target.into_iter().filter(|it| it != "Opens the map").collect();
    let body = |texts: &[String]| texts.iter().skip(4).cloned().collect::<Vec<_>>();
    assert_eq!(body(&ours), body(&expected));
    let mut head = (ours[..4].to_vec(), expected[..4].to_vec());
    head.0.sort();
    head.1.sort();
    assert_eq!(head.0, head.1, "finding and count stand in one line, in either order");
}

#[test]
fn a_day_that_is_given_beats_the_latest_review() {
    let loaded = compiled_files(&[books()]);
    let compiled = journey::compile(&loaded);
    let mut request = request(&compiled.project);
    request.today = Some(Date { year: 2027, month: 12, day: 1 });
    let mut found = Vec::new();
    texts(&lay_out(&compiled.project, &request).nodes, &mut found);
    let stale: Vec<&String> = found.iter().filter(|it| it.starts_with("Stale: ") && it.ends_with("months")).collect();
    assert_eq!(stale, ["Stale: 12 months", "Stale: 14 months", "Stale: 17 months", "Stale: 27 months"]);
    assert!(found.contains(&"8 journeys, 3 areas · as of 1 December 2027".to_owned()), "{found:?}");
}

const LATE: &str = "journey late { stage a { touchpoint b feels -1 } }";
const MONTH: &str = "journey month { stage a { touchpoint b feels 1 } }";

#[test]
fn all_journeys_of_the_given_files_are_in_one_picture_beside_them() {
    let folder = Folder::new(&[("a/late.journey", LATE), ("b/c/month.journey", MONTH)]);
    folder.run(&["render", "--view", "portfolio"]).says(0, &["wrote portfolio.svg", "1 file written"]);
    let svg = folder.read("portfolio.svg");
    assert!(svg.contains("href=\"./a/late-map.svg\"") && svg.contains("href=\"./b/c/month-map.svg\""));
    // The same picture, whatever is drawn with it.
    folder.run(&["render", "--view", "portfolio", "--view", "map"]).says(0, &["2 files written, 1 unchanged"]);
    folder.run(&["render", "--view", "portfolio", "b", "-o", "out/"]).says(0, &["wrote out/c/portfolio.svg"]);
    let svg = folder.read("out/c/portfolio.svg");
    assert!(svg.contains("href=\"./month-map.svg\"") && !svg.contains("Late"));
}

#[test]
fn where_the_other_pictures_are_is_not_guessed() {
    let folder = Folder::new(&[("late.journey", LATE)]);
    folder.run(&["render", "--view", "portfolio", "-o", "all.svg"]).says(0, &["wrote all.svg"]);
    assert!(!folder.read("all.svg").contains("href=\"./"));
    let run = folder.run(&["render", "--view", "portfolio", "-o", "-"]);
    assert!(run.output.contains("</svg>") && !run.output.contains("href=\"./"));
}

#[test]
fn a_declared_portfolio_is_of_all_journeys_and_leads_to_the_declared_pictures() {
    let view = "import \"late.journey\"\nview ours \"Ours\" { layout portfolio }\nview detail of late { layout map\nstages a }";
    let folder = Folder::new(&[("late.journey", LATE), ("month.journey", MONTH), ("all.journey", view)]);
    folder.run(&["render"]).says(0, &["wrote ours.svg", "wrote late-detail.svg", "wrote late-map.svg"]);
    let svg = folder.read("ours.svg");
    assert!(svg.contains("href=\"./late-map.svg\"") && svg.contains("href=\"./month-map.svg\""));
    folder.run(&["render", "--view", "portfolio", "--check"]).says(0, &["1 file up to date"]);
    // Of certain journeys only where it is asked for.
    folder.run(&["render", "--journey", "month", "-o", "one/"]).says(0, &["1 file written"]);
    folder.run(&["render", "--journey", "month", "--view", "ours", "-o", "one/"]).says(0, &["wrote one/ours.svg"]);
    assert!(!folder.read("one/ours.svg").contains("Late"));
}

#[test]
fn no_portfolio_with_half_of_its_journeys() {
    let broken = "journey month { stage a { touchpoint b feels 9 } }";
    let folder = Folder::new(&[("late.journey", LATE), ("month.journey", broken)]);
    folder.run(&["render", "--view", "portfolio"]).says(1, &["nothing to draw"]);
    assert_eq!(folder.names().len(), 2);
}

#[test]
fn a_portfolio_for_somebody_says_what_it_leaves_out() {
    let text = "persona anna \"Anna\"\npersona ben \"Ben\"\njourney a { persona anna\nstage s { touchpoint t feels 1 } }\n\
                journey b { persona ben }\njourney c { priority 1 }";
    let folder = Folder::new(&[("a.journey", text)]);
    folder.run(&["render", "--view", "portfolio", "--for", "anna", "--locale", "fi", "-o", "p.svg"]).says(0, &[]);
    let svg = folder.read("p.svg");
    assert!(svg.contains("Vain se, mikä koskee heitä: Anna · Pois jätetyt asiakaspolut: 1"));
    folder.run(&["render", "--view", "portfolio", "--today", "2026-02-30"]).says(2, &["a day is written"]);
}

/// A project at random: as many journeys as there are rows.
#[derive(Clone, Debug)]
struct Row {
    words: Vec<usize>,
    priority: Option<u32>,
    area: usize,
    status: usize,
    replaces: Option<usize>,
    reviewed: Option<u16>,
    stages: Vec<Vec<Option<i8>>>,
    pains: usize,
    assumed: bool,
}

const WORDS: [&str; 8] = [
    "a",
    "reklamáció",
    "Megszentségteleníthetetlenségeskedéseitekért",
    "järjestelmällistyttämättömyydelläänsäkään",
    "顧客の旅の地図を描く",
    "خريطة رحلة العميل",
    "and then, after all, it is said that nothing can be done about it",
    "ok",
];
const STATUS: [&str; 7] = ["", "idea", "planned", "draft", "validated", "live", "retired"];

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let mood = prop_oneof![2 => (-20..=20i8).prop_map(Some), 1 => Just(None)];
    let stages = prop::collection::vec(prop::collection::vec(mood, 0..6), 0..8);
    let row = (
        prop::collection::vec(0..WORDS.len(), 1..4),
        prop::option::of(1..2000u32),
        0..4usize,
        0..STATUS.len(),
        prop::option::of(0..20usize),
        prop::option::of(2019..2027u16),
        stages,
        0..4usize,
        any::<bool>(),
    );
    let row = row.prop_map(|(words, priority, area, status, replaces, reviewed, stages, pains, assumed)| Row {
        words,
        priority,
        area,
        status,
        replaces,
        reviewed,
        stages,
        pains,
        assumed,
    });
    prop::collection::vec(row, 1..12)
}

fn project(rows: &[Row]) -> String {
    let mut text = String::from(
        "persona anna \"Anna Kovács\"\npersona zoe \"Zoë 顧客\"\nteam t \"Ügyfélkapcsolat és panaszkezelés\"\n",
    );
    for (at, row) in rows.iter().enumerate() {
        let title: Vec<&str> = row.words.iter().map(|it| WORDS[*it]).collect();
        let title = title.join(" ");
        text += &format!("journey j{at} \"{title}\" {{\nscenario \"{title} {title}\"\n");
        if let Some(replaces) = row.replaces.filter(|it| *it < rows.len() && *it != at) {
            text += &format!("replaces j{replaces}\n");
        }
        if let Some(priority) = row.priority {
            text += &format!("priority {priority}\n");
        }
        if let Some(year) = row.reviewed {
            text += &format!("reviewed {year}-02-28\n");
        }
        if row.area > 0 {
            text += &format!("area \"{}\"\npersona anna{}\nowner t\n", WORDS[row.area], [", zoe", ""][row.area % 2]);
        }
        if row.status > 0 {
            text += &format!("status {}\n", STATUS[row.status]);
        }
        text += if row.assumed { "basis assumed\n" } else { "" };
        for (stage, moods) in row.stages.iter().enumerate() {
            text += &format!("stage s{stage} \"{}\" {{\n", WORDS[(stage + at) % WORDS.len()]);
            for (number, mood) in moods.iter().enumerate() {
                let feels = mood.map(|it| format!(" feels {}", f64::from(it) / 10.0)).unwrap_or_default();
                let pain = ["", "pain \"It hurts\"", "pain \"Nobody says why\" severity critical"];
                let pain = if row.pains > number { pain[1 + number % 2] } else { pain[0] };
                text += &format!("touchpoint t{stage}-{number} \"{title}\"{feels} {{\n{pain}\n}}\n");
            }
            text += "}\n";
        }
        text += "}\n";
    }
    text
}

fn rows_of<'a, 'p>(scene: &'a Scene<'p>) -> impl Iterator<Item = &'a Group<'p>> {
    scene.nodes.iter().filter_map(|node| match node {
        Node::Group(group) if group.class.starts_with("journey") => Some(&**group),
        _ => None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nothing_overlaps_whatever_the_project(rows in rows()) {
        let text = project(&rows);
        let loaded = compiled_text(&text);
        let compiled = journey::compile(&loaded);
        prop_assume!(!compiled.diagnostics.iter().any(journey::diagnostic::Diagnostic::is_error));
        let request = Request::of_portfolio();
        let scene = lay_out(&compiled.project, &request);
        let faults = pictured::faults(&scene);
        prop_assert!(faults.is_empty(), "{faults:#?}\n{text}");
        prop_assert_eq!(rows_of(&scene).count(), rows.len());
    }

    #[test]
    fn nothing_overlaps_whatever_the_journeys(text in random::journeys()) {
        let faults = random::drawn(&text, Layout::Portfolio, pictured::faults);
        prop_assert!(faults.is_empty(), "{faults:#?}\n{text}");
    }
}
