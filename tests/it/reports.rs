//! What `analyze` tells of the repository's maps, word by word and figure by figure.

use crate::compiled::{compiled_files, compiled_text, measured, sources_below};
use crate::random;
use journey::analysis::report::{Condition, Report, Request, met, report};
use journey::diagnostic::render::Look;
use journey::emit::report::{REPORTS, Told};
use journey::emit::svg::Scheme;
use journey::locale::{Label, Locale, OwnWords, Phrase};
use journey::model::{Actor, ChannelId, Date, JourneyId, Project, SystemId, TeamId};
use journey::source::Sources;
use journey::{EventFile, FileProblem, FileText, Files, Loaded, load, load_events};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const TODAY: Date = Date { year: 2026, month: 11, day: 22 };

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The journeys of the files that were asked for.
fn journeys_of(loaded: &Loaded, project: &Project<'_>) -> Vec<JourneyId> {
    let own = project.journeys.iter().enumerate().filter(|(_, it)| (it.span.source.0 as usize) < loaded.roots);
    own.map(|(at, _)| JourneyId(at as u32)).collect()
}

/// The report of some files in a form, with their events.
pub fn told(paths: &[PathBuf], format: &str, locale: Option<&str>) -> String {
    let loaded = compiled_files(paths);
    let compiled = journey::compile(&loaded);
    let measured = measured(&loaded, &compiled.project);
    let journeys = journeys_of(&loaded, &compiled.project);
    let request = Request { project: &compiled.project, journeys: &journeys, today: TODAY };
    let report: Report<'_> = report(&request, &|id| measured.figures(&compiled.project, id, &[]));
    let mut out = String::new();
    let form = REPORTS.iter().find(|it| it.name == format).unwrap();
    let locale = locale.map(Locale::of);
    (form.write)(
        &Told {
            words: &OwnWords::default(),
            scheme: Scheme::Auto,
            theme: &Arc::default(),
            report: &report,
            sources: &loaded.sources,
            locale,
            look: Look::PLAIN,
            down: None,
        },
        &mut out,
    );
    out
}

fn map(name: &str) -> PathBuf {
    root().join("tests/maps").join(name)
}

#[test]
fn the_measured_trial() {
    insta::assert_snapshot!(told(&[map("maya/trial.journey"), map("maya/service.journey")], "text", None));
}

#[test]
fn what_the_future_changes() {
    insta::assert_snapshot!(told(&[map("maya/future.journey")], "text", None));
}

/// A block of code of the page: its language, its text, and the line on which it begins.
struct Block {
    language: String,
    text: String,
    line: usize,
}

fn blocks(text: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut inside = false;
    for (index, line) in text.lines().enumerate() {
        match line.strip_prefix("```") {
            Some(_) if inside => inside = false,
            Some(language) => {
                inside = true;
                found.push(Block { language: language.to_owned(), text: String::new(), line: index + 1 });
            }
            None if inside => {
                let block = found.last_mut().unwrap();
                block.text.push_str(line);
                block.text.push('\n');
            }
            None => {}
        }
    }
    found
}

/// A map with a table of events beside it.
struct Page {
    events: String,
}

impl Files for Page {
    fn import(&mut self, _: &str, _: &str) -> Result<FileText, FileProblem> {
        Err(FileProblem::Missing)
    }

    fn image(&mut self, _: &str, _: &str) -> Result<Vec<u8>, FileProblem> {
        Err(FileProblem::Missing)
    }

    fn events(&mut self, _: &str, pattern: &str) -> Result<Vec<EventFile>, FileProblem> {
        Ok(vec![EventFile { name: pattern.to_owned(), path: PathBuf::from(pattern) }])
    }

    fn open_events(&mut self, _: &Path) -> Result<Box<dyn Read>, FileProblem> {
        Ok(Box::new(Cursor::new(self.events.clone())))
    }
}

/// The JSON of a text.
fn document(text: &str, events: &str) -> Value {
    analysed(text, events, |report, sources| json(report, sources, None))
}

/// What somebody makes of the report of a text.
fn analysed<T>(text: &str, events: &str, look: impl Fn(&Report<'_>, &Sources) -> T) -> T {
    let mut files = Page { events: events.to_owned() };
    let loaded = load(vec![FileText { name: "page.journey".into(), bytes: text.into() }], &mut files);
    let compiled = journey::compile(&loaded);
    assert!(compiled.diagnostics.is_empty(), "{:?}\n{text}", compiled.diagnostics);
    let measured = load_events(&compiled.project, &loaded.sources, &mut files);
    let journeys = journeys_of(&loaded, &compiled.project);
    let request = Request { project: &compiled.project, journeys: &journeys, today: TODAY };
    let report = report(&request, &|id| measured.figures(&compiled.project, id, &[]));
    look(&report, &loaded.sources)
}

fn json(report: &Report<'_>, sources: &Sources, down: Option<Actor>) -> Value {
    let form = REPORTS.iter().find(|it| it.name == "json").unwrap();
    let mut out = String::new();
    let words = OwnWords::default();
    let (scheme, theme) = (Scheme::Auto, &Arc::default());
    (form.write)(
        &Told { report, sources, locale: None, words: &words, scheme, theme, look: Look::PLAIN, down },
        &mut out,
    );
    serde_json::from_str(&out).unwrap()
}

/// What is down, as `--if` names it.
fn down(project: &Project<'_>, name: &str) -> Actor {
    let (kind, name) = name.split_once(':').unwrap();
    match kind {
        "system" => Actor::System(SystemId(project.systems.iter().position(|it| it.name.name == name).unwrap() as u32)),
        "team" => Actor::Team(TeamId(project.teams.iter().position(|it| it.name.name == name).unwrap() as u32)),
        _ => Actor::Channel(ChannelId(project.channels.iter().position(|it| it.name.name == name).unwrap() as u32)),
    }
}

/// The findings of a condition, as the page writes them: `friction of `form` is 72.2 (pain 1, feeling 0.5)`.
fn findings(report: &Report<'_>, condition: &str) -> String {
    let condition = Condition::read(condition).unwrap();
    let found = met(report, std::slice::from_ref(&condition));
    let told = found.iter().map(|it| {
        let figure = condition.figure;
        format!("{} of `{}` is {} ({})", figure.name, it.name, figure.unit.written(it.value), it.parts)
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() { "nothing".to_owned() } else { told.join("; ") }
}

/// The same but for the last digits of numbers.
fn alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            (one - other).abs() <= 1e-6 * one.abs().max(100.0)
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len() && one.iter().all(|(key, it)| other.get(key).is_some_and(|other| alike(it, other)))
        }
        _ => one == other,
    }
}

#[test]
fn the_examples_of_the_page_are_right() {
    let page = std::fs::read_to_string(root().join("docs/analysis.md")).unwrap();
    let (mut map, mut events) = (String::new(), String::new());
    let (mut figures, mut wrong) = (0, Vec::new());
    for block in blocks(&page) {
        match block.language.as_str() {
            "csv" => events = block.text,
            "journey" => map = block.text,
            "gate" => {
                for (index, line) in block.text.lines().enumerate() {
                    figures += 1;
                    let (condition, expected) = line.split_once(": ").unwrap();
                    let found = analysed(&map, &events, |report, _| findings(report, condition));
                    if found != expected {
                        wrong.push(format!("docs/analysis.md:{}: {condition}: {found}", block.line + 1 + index));
                    }
                }
            }
            it if it.starts_with("figures") => {
                let wanted = it.strip_prefix("figures of ");
                let is_down = it.strip_prefix("figures if ");
                let document = analysed(&map, &events, |report, sources| {
                    json(report, sources, is_down.map(|it| down(report.project, it)))
                });
                events.clear();
                let journeys = document["journeys"].as_array().unwrap();
                let own = match is_down {
                    Some(_) => &document["impact"]["journeys"][0],
                    None => journeys.iter().find(|it| wanted.is_none_or(|name| it["name"] == name)).unwrap(),
                };
                for (index, line) in block.text.lines().enumerate() {
                    figures += 1;
                    let place = format!("docs/analysis.md:{}", block.line + 1 + index);
                    if let Some(pointer) = line.strip_suffix(" is missing") {
                        wrong.extend(own.pointer(pointer).map(|it| format!("{place}: {pointer} is {it}")));
                        continue;
                    }
                    let (pointer, value) = line.split_once(" = ").unwrap();
                    let value: Value = serde_json::from_str(value).unwrap();
                    match own.pointer(pointer) {
                        Some(it) if alike(it, &value) => {}
                        it => wrong.push(format!("{place}: {pointer} is {it:?}, not {value}")),
                    }
                }
            }
            _ => {}
        }
    }
    assert!(figures > 70, "{figures}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn schema() -> jsonschema::Validator {
    let text = std::fs::read_to_string(root().join("docs/analysis.schema.json")).unwrap();
    jsonschema::draft202012::new(&serde_json::from_str(&text).unwrap()).unwrap()
}

#[test]
fn every_report_holds_against_the_schema() {
    let schema = schema();
    let mut documents: Vec<(String, Value)> = Vec::new();
    for path in ["tests/maps", "examples"].into_iter().flat_map(sources_below) {
        let text = told(std::slice::from_ref(&path), "json", None);
        documents.push((path.display().to_string(), serde_json::from_str(&text).unwrap()));
    }
    for (name, document) in &documents {
        let errors: Vec<String> =
            schema.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path)).collect();
        assert!(errors.is_empty(), "{name}:\n{}", errors.join("\n"));
    }
    // Closed: no key can be added, dropped or renamed.
    for (name, document) in &documents {
        let mut added = document.clone();
        added["journeys"].as_array_mut().unwrap().iter_mut().for_each(|it| it["more"] = Value::Null);
        if document["journeys"].as_array().unwrap().is_empty() {
            continue;
        }
        assert!(!schema.is_valid(&added), "{name}");
        for key in ["touchpoints", "walks", "unmet-needs", "coverage", "future", "claims"] {
            let mut dropped = document.clone();
            dropped["journeys"][0].as_object_mut().unwrap().remove(key);
            assert!(!schema.is_valid(&dropped), "{name}: {key}");
        }
    }
}

/// Every number of a report, with the place where it stands.
fn numbers(value: &Value, place: String, found: &mut Vec<(String, f64)>) {
    match value {
        // Places in files, and labels, may change.
        Value::Object(map) => map
            .iter()
            .filter(|(key, _)| *key != "place")
            .for_each(|(key, it)| numbers(it, format!("{place}/{key}"), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, it)| numbers(it, format!("{place}/{at}"), found));
        }
        Value::Number(it) => found.push((place, it.as_f64().unwrap())),
        _ => {}
    }
}

fn figures(text: &str) -> Vec<(String, f64)> {
    let mut found = Vec::new();
    numbers(&serde_json::from_str(text).unwrap(), String::new(), &mut found);
    found
}

#[test]
fn figures_do_not_change_when_stages_are_renamed() {
    let text = std::fs::read_to_string(map("trial.journey")).unwrap();
    let people = std::fs::read_to_string(map("people.journey")).unwrap();
    let text = text.replace("import \"people.journey\"", &people);
    let renamed = text
        .replace("stage discover \"Discover\"", "stage phase-1 \"Elsewhere\"")
        .replace("stage start \"Start\"", "stage phase-3 \"Something else\"")
        .replace("stages start", "stages phase-3");
    let (one, other) = (document(&text, ""), document(&renamed, ""));
    assert_ne!(text, renamed);
    assert_eq!(figures(&one.to_string()), figures(&other.to_string()));
}

#[test]
fn figures_do_not_change_when_files_are_reordered() {
    let files = ["maya/trial.journey", "maya/service.journey", "maya/people.journey", "maya/day.journey"].map(map);
    let reordered = [&files[3], &files[2], &files[1], &files[0]].map(Clone::clone);
    let of = |files: &[PathBuf]| -> BTreeMap<String, Vec<(String, f64)>> {
        let document: Value = serde_json::from_str(&told(files, "json", None)).unwrap();
        let journeys = document["journeys"].as_array().unwrap();
        journeys.iter().map(|it| (it["name"].as_str().unwrap().to_owned(), figures(&it.to_string()))).collect()
    };
    assert_eq!(of(&files), of(&reordered));
}

#[test]
fn the_measured_trial_in_figures() {
    let document: Value = serde_json::from_str(&told(&[map("maya/trial.journey")], "json", None)).unwrap();
    let trial = &document["journeys"][0];
    assert_eq!(trial["bottleneck"], "card");
    assert_eq!(trial["largest-loss-by-share"], "reminder");
    assert_eq!(trial["largest-loss-by-count"], "search");
    assert_eq!(trial["cases"], 18_400);
    // The ends of the solved flow are those that were counted: 147 customers of 18,400.
    let ends = trial["walks"][0]["expected"]["ends"].as_array().unwrap();
    let customers = ends.iter().find(|it| it["end"] == "customer").unwrap()["share"].as_f64().unwrap();
    assert!((customers - 100.0 * 147.0 / 18_400.0).abs() < 1e-9, "{customers}");
}

/// The words of a text, in small letters, of at least four of them.
fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|it: char| !it.is_alphabetic()).filter(|it| it.chars().count() > 3);
    words.map(str::to_lowercase).collect()
}

/// All of the compiler's own words in a language: those of reports, and those of pictures, which reports use too.
fn own_words(tag: &str) -> BTreeSet<String> {
    let locale = Locale::of(tag);
    let phrases = Phrase::ALL.iter().map(|it| locale.report(*it, &[]));
    let labels = Label::ALL.iter().map(|it| locale.label(*it).to_owned());
    phrases.chain(labels).flat_map(|it| words(&it)).collect()
}

/// What no report of a language has between its words, where every mark is ours.
const FOREIGN_MARKS: &[(&str, &[&str])] = &[
    ("ja", &[",", ";", ": ", " (", ")", ". ", ".\n"]),
    ("ar", &[", ", "; ", "?", "→"]),
    ("fr", &[" :", " ;", " ?", " !", " %"]),
];

#[test]
fn lists_and_sentences_have_the_marks_of_their_language() {
    let path = root().join("tests/fixtures/languages/plain.journey");
    for (tag, marks) in FOREIGN_MARKS {
        for format in ["md", "text"] {
            let report = told(std::slice::from_ref(&path), format, Some(tag));
            // The number of an item is Markdown's.
            let bare =
                |it: &'_ str| it.trim_start_matches(|it: char| it.is_ascii_digit()).trim_start_matches(". ").to_owned();
            let lines: Vec<String> = report.lines().filter(|it| !it.starts_with('|')).map(bare).collect();
            let wrong: Vec<&String> = lines.iter().filter(|line| marks.iter().any(|it| line.contains(it))).collect();
            assert!(wrong.is_empty(), "{tag} {format}: {wrong:#?}");
            assert!(lines.len() > 60, "{tag}: {}", lines.len());
        }
    }
}

#[test]
fn reports_in_languages_with_marks_of_their_own() {
    let path = root().join("tests/fixtures/languages/plain.journey");
    for tag in ["ar", "fr", "ja"] {
        insta::assert_snapshot!(format!("plain_{tag}"), told(std::slice::from_ref(&path), "md", Some(tag)));
    }
}

#[test]
fn a_report_in_finnish_and_hungarian_has_no_english_of_ours() {
    let english = own_words("en");
    let mut written = BTreeSet::new();
    for path in ["tests/maps", "examples"].into_iter().flat_map(sources_below) {
        written.extend(words(&std::fs::read_to_string(path).unwrap()));
    }
    for tag in ["fi", "hu"] {
        let own = own_words(tag);
        for paths in [sources_below("tests/maps"), sources_below("examples/mortgage"), sources_below("examples/hiring")]
        {
            for format in ["text", "md"] {
                let found = words(&told(&paths, format, Some(tag)));
                let foreign: Vec<&String> = found
                    .iter()
                    .filter(|it| english.contains(*it) && !own.contains(*it) && !written.contains(*it))
                    .collect();
                assert_eq!(foreign, Vec::<&String>::new(), "{tag} {format}");
                assert!(found.iter().any(|it| own.contains(it)), "{tag}");
            }
        }
    }
}

#[test]
fn the_page_names_every_figure_of_conditions() {
    let page = std::fs::read_to_string(root().join("docs/analysis.md")).unwrap();
    for figure in journey::analysis::report::FIGURES {
        let unit = match figure.unit {
            journey::analysis::report::Unit::Number => "number",
            journey::analysis::report::Unit::Percent => "%",
            journey::analysis::report::Unit::Duration => "time",
        };
        assert!(
            page.lines().any(|it| it.starts_with(&format!("| `{}` |", figure.name))
                && it.ends_with(&format!("| {unit} | {} |", figure.about))),
            "{}",
            figure.name
        );
    }
}

/// The friction of each touchpoint of the first journey.
fn frictions(text: &str) -> BTreeMap<String, f64> {
    let document = document_of(text);
    let touchpoints = document["journeys"][0]["touchpoints"].as_array().unwrap().clone();
    let score = |it: &Value| Some((it["name"].as_str()?.to_owned(), it["friction"]["score"].as_f64()?));
    touchpoints.iter().filter_map(score).collect()
}

/// As [`document`], of a text that has warnings.
fn document_of(text: &str) -> Value {
    let loaded = compiled_text(text);
    let compiled = journey::compile(&loaded);
    let journeys = journeys_of(&loaded, &compiled.project);
    let request = Request { project: &compiled.project, journeys: &journeys, today: TODAY };
    json(&report(&request, &|_| None), &loaded.sources, None)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn figures_of_any_journey_do_not_change_when_stages_are_renamed(text in random::journeys()) {
        // The random author calls them s0, s1 and so on, and nothing else.
        let named = |it: &str| -> String { it.split_inclusive(' ').map(renamed_stage).collect() };
        let renamed: Vec<String> = text.lines().map(named).collect();
        let renamed = renamed.join("\n");
        prop_assume!(!journey::compile(&compiled_text(&text)).diagnostics.iter().any(|it| it.is_error()));
        prop_assert_eq!(figures(&document_of(&text).to_string()), figures(&document_of(&renamed).to_string()), "{}", text);
    }

    #[test]
    fn a_pain_more_never_lowers_the_friction_of_any_touchpoint(text in random::journeys(), at in 0usize..60, gravity in 0usize..5) {
        let severity = ["", " severity low", " severity medium", " severity high", " severity critical"][gravity];
        let lines: Vec<&str> = text.lines().collect();
        let touchpoints: Vec<usize> =
            (0..lines.len()).filter(|it| lines[*it].trim_start().starts_with("touchpoint ")).collect();
        let place = touchpoints[at % touchpoints.len()];
        let mut worse = lines.clone();
        let pain = format!("      pain \"One more\"{severity}");
        worse.insert(place + 1, &pain);
        let (before, after) = (frictions(&text), frictions(&worse.join("\n")));
        for (name, score) in &before {
            prop_assert!(after[name] >= score - 1e-9, "{name}: {score} {}\n{text}", after[name]);
        }
    }
}

/// `s3 ` as `zz3 `; anything else as it is.
fn renamed_stage(word: &str) -> String {
    let number =
        word.trim_end().strip_prefix('s').filter(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()));
    number.map_or_else(|| word.to_owned(), |it| word.replacen(&format!("s{it}"), &format!("zz{it}"), 1))
}
