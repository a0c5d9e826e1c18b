//! What is counted: journeys with their events, and the figures word by word; and that pictures of broken events are held back.

use crate::run::Folder;
use journey::measure::FlowFigures;
use journey::model::{JourneyId, Project, Who};
use journey::{EventFile, FileProblem, FileText, Files, compile, load, load_events};
use proptest::prelude::*;
use std::fmt::Write;
use std::io::{Cursor, Read};
use std::path::Path;

/// Tables by their names.
struct Tables(Vec<(&'static str, String)>);

impl Files for Tables {
    fn import(&mut self, _: &str, _: &str) -> Result<FileText, FileProblem> {
        Err(FileProblem::Missing)
    }

    fn image(&mut self, _: &str, _: &str) -> Result<Vec<u8>, FileProblem> {
        Err(FileProblem::Missing)
    }

    fn events(&mut self, _: &str, pattern: &str) -> Result<Vec<EventFile>, FileProblem> {
        let start = pattern.trim_end_matches('*');
        let found = self.0.iter().filter(|it| it.0.starts_with(start));
        Ok(found.map(|it| EventFile { name: it.0.to_owned(), path: it.0.into() }).collect())
    }

    fn open_events(&mut self, path: &Path) -> Result<Box<dyn Read>, FileProblem> {
        let table = self.0.iter().find(|it| Path::new(it.0) == path).unwrap();
        Ok(Box::new(Cursor::new(table.1.clone())))
    }
}

const DATA: &str = r#"
data visits "t*" {
  case    user
  time    at
  event   name
  segment plan
}
segment pro  "Professionals"
segment big  "Large" rule "seats >= 20 and country != 'x y'"
segment none "Nobody"
"#;

/// The first journey's figures for `who`, as a person would tell them; the findings' codes at the end.
fn told(text: &str, tables: &[(&'static str, &str)], who: &[&str]) -> String {
    let text = format!("{DATA}{text}");
    let mut files = Tables(tables.iter().map(|it| (it.0, it.1.to_owned())).collect());
    let loaded = load(vec![FileText { name: "a.journey".into(), bytes: text.into_bytes() }], &mut files);
    let compiled = compile(&loaded);
    assert!(compiled.diagnostics.is_empty(), "{:?}", compiled.diagnostics);
    let project = compiled.project;
    let measured = load_events(&project, &loaded.sources, &mut files);
    let segment = |name: &&str| project.segments.iter().position(|it| it.name.name == *name).unwrap() as u32;
    let who: Vec<Who> = who.iter().map(|it| Who::Segment(journey::model::SegmentId(segment(it)))).collect();
    let figures = measured.figures(&project, JourneyId(0), &who);
    let mut out = figures.map_or("nothing\n".to_owned(), |it| written(&project, &it));
    for finding in &measured.found {
        writeln!(out, "{} {}", finding.code.id, finding.message).unwrap();
    }
    out
}

fn written(project: &Project<'_>, figures: &FlowFigures) -> String {
    let journey = &project.journeys[0];
    let name = |index: usize| &journey.touchpoints[index].name.name;
    let number = |count: Option<u64>| count.map_or("-".to_owned(), |it| it.to_string());
    let numbers = |counts: &[Option<u64>]| counts.iter().map(|it| number(*it)).collect::<Vec<_>>().join(" ");
    let mut out = String::new();
    for index in 0..journey.touchpoints.len() {
        let decides = figures.decisions[index].map_or(String::new(), |it| format!(" asked {it}"));
        let (cases, arrows) = (number(figures.cases[index]), numbers(&figures.arrows[index]));
        let (unknown, leaving) = (figures.unknown[index], figures.leaving[index]);
        writeln!(out, "{}: {cases}{decides} -> {arrows}, unknown {unknown} of {leaving}", name(index)).unwrap();
    }
    writeln!(out, "stages {}", numbers(&figures.stages)).unwrap();
    for (from, to, count) in &figures.other_ways {
        writeln!(out, "other {} {} {count}", name(from.index()), name(to.index())).unwrap();
    }
    for (outcome, count) in &figures.outcomes {
        writeln!(out, "{} {count}", journey.outcomes[outcome.index()].name.name).unwrap();
    }
    for counts in figures.stage_arrows.iter().chain([&figures.journey_arrows]).filter(|it| !it.is_empty()) {
        writeln!(out, "from anywhere {}", numbers(counts)).unwrap();
    }
    if figures.undecided > 0 {
        writeln!(out, "undecided {}", figures.undecided).unwrap();
    }
    out
}

/// A table of events: case and event, one second after the other.
fn table(events: &[(&str, &str)]) -> String {
    let mut table = "user,at,name,plan,seats,country\n".to_owned();
    for (at, (case, event)) in events.iter().enumerate() {
        writeln!(table, "{case},{},{event},,,", 1_756_712_000 + at).unwrap();
    }
    table
}

const SHOP: &str = r#"
journey shop {
  stage look {
    touchpoint page { event "visit"; -> form; -> left }
  }
  stage order {
    touchpoint form { event "form"; decides "Go on?"; -> form when "again"; -> sent; -> left; -> later }
    touchpoint sent { event "sent" }
  }
  outcome left failure
  outcome later neutral
}
"#;

#[test]
fn cases_passages_questions_and_ends() {
    let events = table(&[
        ("a", "visit"),
        ("b", "visit"),
        ("a", "form"),
        ("a", "scroll"),
        ("a", "form"),
        ("a", "sent"),
        ("b", "form"),
        ("c", "visit"),
        ("d", "form"),
        ("d", "visit"),
    ]);
    // Two arrows leave the form for an outcome: nobody knows which one b took. The last touchpoint leads to the success.
    assert_eq!(
        told(SHOP, &[("t", &events)], &[]),
        "page: 4 -> 2 2, unknown 0 of 4\n\
         form: 3 asked 4 -> 1 1 - -, unknown 1 of 3\n\
         sent: 1 -> 1, unknown 0 of 1\n\
         stages 4 3\n\
         other form page 1\n\
         left 2\n\
         J093 no touchpoint has the event `scroll`, which came once\n"
    );
}

#[test]
fn times_decide_and_equal_times_keep_the_order_of_the_files() {
    // The second file is the earlier one; within a second the file's order counts.
    let late = "user,at,name,plan\nx,2026-01-02,sent,\ny,2026-01-01T00:00:00Z,form,\ny,2026-01-01T00:00:00Z,sent,\n";
    let early = "user,at,name,plan\nx,2026-01-01T12:00:00+02:00,form,\nx,1767225600,visit,\n";
    assert_eq!(
        told(SHOP, &[("t1", late), ("t2", early)], &[]),
        "page: 1 -> 1 0, unknown 0 of 1\n\
         form: 2 asked 2 -> 0 2 - -, unknown 0 of 2\n\
         sent: 2 -> 2, unknown 0 of 2\n\
         stages 1 2\n"
    );
}

#[test]
fn arrows_of_segments_take_their_people() {
    let text = r#"
journey shop {
  stage look {
    touchpoint page {
      event "visit"
      -> form for pro
      -> talk for big
      -> left for none
    }
  }
  stage order {
    touchpoint form { event "form" }
    touchpoint talk { event "talk" }
  }
  outcome left failure
}
"#;
    let table = "user,at,name,plan,seats,country\n\
        a,1,visit,,,\na,2,form,pro,,\n\
        b,1,visit,Professionals,,\nb,2,talk,,,\n\
        c,1,visit,,4,\nc,2,talk,,40,\n\
        d,1,visit,free,20,\nd,2,talk,pro,,de\n\
        e,1,visit,,20,x y\ne,2,talk,,,\n\
        f,1,visit,,,\n";
    // b is a professional, and nothing tells how large; c had 4 seats at first; d was free at first, which is no segment.
    let all = told(text, &[("t", table)], &[]);
    assert_eq!(
        all.lines().take(6).collect::<Vec<_>>(),
        [
            "page: 6 -> 1 2 1, unknown 0 of 6",
            "form: 1 -> 0, unknown 1 of 1",
            "talk: 4 -> 4, unknown 0 of 4",
            "stages 6 5",
            "other page talk 2",
            "left 1"
        ]
    );
    let pro = told(text, &[("t", table)], &["pro"]);
    assert!(pro.starts_with("page: 2 -> 1 1 0"), "{pro}");
    assert!(pro.contains("undecided 3\n"), "{pro}");
    assert_eq!(told(text, &[("t", table)], &["none"]).lines().next(), Some("page: 0 -> 0 0 0, unknown 0 of 0"));
}

#[test]
fn arrows_of_stages_and_of_the_journey_take_what_the_touchpoints_do_not() {
    let text = r#"
journey shop {
  -> page when "Comes back"
  stage look {
    -> order
    touchpoint page { event "visit"; -> read }
    touchpoint read { event "read"; -> left }
  }
  stage order { touchpoint form { event "form"; -> left; -> sent when "at once"; -> sent when "later" } touchpoint sent { event "sent" } }
  outcome left failure
}
"#;
    let events = table(&[("a", "visit"), ("a", "form"), ("a", "visit"), ("a", "read"), ("b", "form"), ("b", "sent")]);
    let told = told(&text.replace(" } touchpoint", " }\n touchpoint"), &[("t", &events)], &[]);
    assert_eq!(
        told,
        "page: 1 -> 1, unknown 0 of 2\n\
         read: 1 -> 1, unknown 0 of 1\n\
         form: 2 -> 0 - -, unknown 0 of 2\n\
         sent: 1 -> 1, unknown 0 of 1\n\
         stages 1 2\n\
         other form sent 1\n\
         left 1\n\
         from anywhere 1\n\
         from anywhere 1\n"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// Whatever happens: who came went on or stopped, and it does not matter in which rows and files it was told.
    #[test]
    fn nobody_is_lost(events in prop::collection::vec((0..9u8, 0..4usize), 1..120), cut in 0..120usize) {
        let names = ["visit", "form", "sent", "elsewhere"];
        let rows: Vec<String> = events.iter().enumerate()
            .map(|(at, (case, event))| format!("c{case},{},{},,,\n", 1_756_712_000 + at, names[*event])).collect();
        let head = "user,at,name,plan,seats,country\n";
        let whole = told(SHOP, &[("t", &format!("{head}{}", rows.concat()))], &[]);
        let (one, other) = rows.split_at(cut.min(rows.len()));
        let (one, other) = (format!("{head}{}", other.concat()), format!("{head}{}", one.concat()));
        prop_assert_eq!(&told(SHOP, &[("t1", &one), ("t2", &other)], &[]), &whole);
        for (index, name) in ["page", "form", "sent"].iter().enumerate() {
            let line = whole.lines().find(|it| it.starts_with(name)).unwrap();
            let numbers: Vec<u64> = line.split(|it: char| !it.is_ascii_digit()).filter_map(|it| it.parse().ok()).collect();
            let came = events.iter().filter(|it| names[it.1] == names[index]).count() as u64;
            let stayed = if *name == "form" { numbers[2] } else { 0 };
            let others = |from_itself: bool| -> u64 { whole.lines()
                .filter_map(|it| it.strip_prefix(&format!("other {name} ")))
                .filter(|it| it.starts_with(name) == from_itself)
                .map(|it| it.rsplit(' ').next().unwrap().parse::<u64>().unwrap()).sum() };
            let leaving = *numbers.last().unwrap();
            prop_assert_eq!(leaving + stayed + others(true), came, "{}\n{}", name, whole);
        }
    }
}

const TABLE: &str = "user,at,name\nu1,1,form\nu1,2,sent\nu2,3,form\n";
const MAP: &str = r#"
data visits "events/**/*.csv" {
  case user
  time at
  event name
}
journey shop "Shop" {
  stage order "Order" {
    touchpoint form "Form" { event "form" counts "forms"; -> sent; -> left }
    touchpoint sent "Sent" { event "sent" }
  }
  outcome left "Leaves" failure
}
view paths of shop { layout flow }
"#;

#[test]
fn the_flow_shows_what_the_files_hold() {
    let folder = Folder::new(&[("a.journey", MAP), ("events/2026/10.csv", TABLE), ("events/11.csv", TABLE)]);
    // The same people a month later, in another file.
    folder.run(&["render", "a.journey"]).says(0, &["wrote shop-paths.svg"]);
    let picture = folder.read("shop-paths.svg");
    assert!(picture.contains("2 forms") && picture.contains("Measured"), "{picture}");
}

#[test]
fn a_broken_file_stops_the_flow_and_nothing_else() {
    let folder = Folder::new(&[("a.journey", MAP), ("events/a.csv", TABLE), ("events/b.csv", "user,at,name\nu3,4\n")]);
    folder.run(&["check", "a.journey"]).says(1, &["J090", "line 2 of `events/b.csv` has 2 fields"]);
    let run = folder.run(&["render", "a.journey"]);
    run.says(1, &["`shop-paths` is not drawn: its events cannot be read", "wrote shop-map.svg"]);
    assert_eq!(folder.names(), ["a.journey", "events/a.csv", "events/b.csv", "shop-map.svg"]);
    folder.run(&["render", "a.journey", "--view", "flow", "-o", "x.svg"]).says(1, &["J090"]);
}

#[test]
fn files_of_events_stay_inside_the_project() {
    let folder = Folder::new(&[("in/a.journey", &MAP.replace("events/**/*.csv", "../*.csv")), ("a.csv", TABLE)]);
    folder.run(&["check", "in"]).says(1, &["J072"]);
    folder.write("in/a.journey", MAP.replace("events/**/*.csv", "/etc/*.csv"));
    folder.run(&["check", "in"]).says(1, &["J072"]);
    folder.write("in/a.journey", MAP.replace("events/**/*.csv", "*.csv"));
    folder.run(&["check", "in"]).says(1, &["J070", "no file matches `*.csv`"]);
    std::os::unix::fs::symlink(folder.path("a.csv"), folder.path("in/a.csv")).unwrap();
    folder.run(&["check", "in"]).says(1, &["J072"]);
    folder.write("in/a.journey", MAP.replace("events/**/*.csv", "events"));
    folder.write("in/events/x.csv", TABLE);
    folder.run(&["check", "in"]).says(1, &["J071", "`events/*.csv`"]);
}
