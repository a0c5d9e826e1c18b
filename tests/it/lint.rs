//! Rules: every fixture with its source and its report; every rule with what fires and what does not; every page's example.

use journey::diagnostic::Diagnostic;
use journey::diagnostic::render::{Look, REPORTS};
use journey::lint::{self, Group, Level, RULES, Request, Rule, Selector, Settings};
use journey::model::Date;
use journey::source::Sources;
use journey::{FileProblem, FileText, Files};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

const TODAY: Date = Date { year: 2026, month: 11, day: 21 };

/// Imports beside the file itself.
struct Folder(PathBuf);

impl Files for Folder {
    fn import(&mut self, _: &str, path: &str) -> Result<FileText, FileProblem> {
        let bytes = fs::read(self.0.join(path)).map_err(|_| FileProblem::Missing)?;
        Ok(FileText { name: path.to_owned(), bytes })
    }

    fn image(&mut self, _: &str, _: &str) -> Result<Vec<u8>, FileProblem> {
        Err(FileProblem::Missing)
    }
}

/// Compiles and lints files of one folder, of which all but the first are only asked for too.
fn check(folder: &Path, files: &[(&str, &str)], settings: &Settings) -> (Sources, Vec<Diagnostic>) {
    let roots = files.iter().map(|(name, text)| FileText { name: (*name).to_owned(), bytes: text.as_bytes().to_vec() });
    let loaded = journey::load(roots.collect(), &mut Folder(folder.to_owned()));
    let journey::Compiled { project, diagnostics } = journey::compile(&loaded);
    let request = Request {
        project: &project,
        sources: &loaded.sources,
        documents: &loaded.documents,
        roots: loaded.roots,
        paths: &[],
        settings,
        today: TODAY,
    };
    let found = lint::lint(&request, diagnostics);
    drop(project);
    (loaded.sources, found)
}

/// Only this rule, and what concerns comments; a rule that must be asked for is. With the rules about comments go some that
/// comments of their fixtures allow.
fn only(rule: &Rule) -> Settings {
    let mut words = vec!["comments", rule.name()];
    if rule.group == Group::Comments {
        words.extend(["empty-stage", "too-few-stages", "too-many-touchpoints"]);
    }
    Settings { select: words.iter().map(|it| Selector::read(it).unwrap()).collect(), ..Settings::default() }
}

fn written(sources: &Sources, found: &[Diagnostic]) -> String {
    let mut report = String::new();
    (REPORTS[0].write)(found, sources, Look::PLAIN, &mut report);
    report
}

fn fires(rule: &Rule, found: &[Diagnostic]) -> bool {
    found.iter().any(|it| it.code == rule.code)
}

#[test]
fn every_fixture() {
    insta::glob!("../fixtures", "lint/*/{fires,quiet,shared}.journey", |path| {
        let folder = path.parent().unwrap();
        let name = folder.file_name().unwrap().to_string_lossy();
        let rule = RULES.iter().find(|it| it.name() == name).unwrap_or_else(|| panic!("no rule is called {name}"));
        let text = fs::read_to_string(path).unwrap();
        let file = path.file_name().unwrap().to_string_lossy();
        let (sources, found) = check(folder, &[(&file, &text)], &only(rule));
        let errors: Vec<_> = found.iter().filter(|it| it.is_error()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
        assert_eq!(fires(rule, &found), file == "fires.journey", "{}\n{}", path.display(), written(&sources, &found));
        insta::assert_snapshot!(format!("{text}-----\n{}", written(&sources, &found)));
    });
}

#[test]
fn every_rule_has_a_fixture_that_fires_and_one_that_is_quiet() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lint");
    let missing = |rule: &&Rule| {
        ["fires", "quiet"].iter().any(|it| !folder.join(rule.name()).join(format!("{it}.journey")).exists())
    };
    let missing: Vec<&str> = RULES.iter().filter(missing).map(Rule::name).collect();
    assert!(missing.is_empty(), "rules without fixtures: {missing:?}");
}

#[test]
fn every_rule_is_a_file_in_the_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lint/rules");
    let mut files: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path().file_stem().unwrap().to_string_lossy().replace('_', "-"))
        .filter(|it| it != "mod")
        .collect();
    files.sort();
    let mut names: Vec<&str> = RULES.iter().map(Rule::name).collect();
    names.sort_unstable();
    assert_eq!(files, names);
}

/// The example of a page fires its rule; what should stand instead does not. Both are maps without mistakes.
#[test]
fn the_examples_of_pages_are_right() {
    let mut wrong = Vec::new();
    for rule in RULES {
        let text = journey::explain::find(rule.name()).unwrap().text;
        for (heading, expected) in [("## Example", true), ("## Instead", false)] {
            let section = text.split(heading).nth(1).unwrap_or_default();
            let Some(block) = section.split("```journey\n").nth(1).and_then(|it| it.split("```").next()) else {
                wrong.push(format!("{}: no example under {heading}", rule.name()));
                continue;
            };
            let source = block.to_owned();
            let people = r#"persona anna "Anna""#;
            let folder = std::env::temp_dir().join("journey-lint-examples");
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("people.journey"), people).unwrap();
            let (sources, found) = check(&folder, &[("example.journey", &source)], &only(rule));
            if found.iter().any(Diagnostic::is_error) || fires(rule, &found) != expected {
                wrong.push(format!("{} {heading}\n{source}\n{}", rule.name(), written(&sources, &found)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_file_with_errors_is_not_linted() {
    let text = "journey a {\n  stage b\n  persona nobody\n}\n";
    let (_, found) = check(Path::new("."), &[("a.journey", text)], &Settings::default());
    assert!(found.iter().all(|it| it.is_error()), "{found:?}");
}

#[test]
fn denied_warnings_are_errors_and_advice_stays_advice() {
    let text = "journey a {\n  stage b\n}\n";
    let severities = |deny: Option<&str>| {
        let mut settings = Settings::default();
        assert!(deny.is_none_or(|it| settings.deny(it)));
        let (_, found) = check(Path::new("."), &[("a.journey", text)], &settings);
        found.iter().filter(|it| it.code.name == "empty-stage").map(|it| it.severity.word()).collect::<Vec<_>>()
    };
    assert_eq!(severities(None), ["warning"]);
    assert_eq!(severities(Some("warnings")), ["error"]);
    assert_eq!(severities(Some("empty-stage")), ["error"]);
    assert_eq!(severities(Some("flow")), ["warning"]);
}

#[test]
fn no_rule_is_an_error_by_itself() {
    assert!(RULES.iter().all(|it| it.level != Level::Error));
}

/// All that is raised about the maps that must compile as they stand: each line here was judged as a mapper would.
#[test]
fn the_maps_of_the_language() {
    let maps = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/maps");
    let short = REPORTS.iter().find(|it| it.name == "short").unwrap();
    let mut report = String::new();
    for name in [".", "maya"] {
        let folder = maps.join(name);
        let mut paths: Vec<_> = fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path()).collect();
        paths.retain(|it| it.extension().is_some_and(|it| it == "journey"));
        paths.sort();
        let names: Vec<_> = paths.iter().map(|it| it.file_name().unwrap().to_string_lossy()).collect();
        let texts: Vec<_> = paths.iter().map(|it| fs::read_to_string(it).unwrap()).collect();
        let files: Vec<_> = names.iter().zip(&texts).map(|(name, text)| (name.as_ref(), text.as_str())).collect();
        let (sources, found) = check(&folder, &files, &Settings::default());
        assert!(found.iter().all(|it| !it.is_error()), "{}", written(&sources, &found));
        report.push_str(&format!("-- {name}\n"));
        (short.write)(&found, &sources, Look::PLAIN, &mut report);
    }
    insta::assert_snapshot!(report);
}

const TRIAL: &str = include_str!("../maps/trial.journey");

/// Findings without those about comments, by code and line of the text without comments.
fn beside_comments(text: &str) -> Vec<(&'static str, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/maps");
    let everything = Settings { select: vec![Selector::All], ..Settings::default() };
    let (sources, found) = check(&folder, &[("trial.journey", text)], &everything);
    assert!(found.iter().all(|it| !it.is_error()), "{}", written(&sources, &found));
    let told = found.iter().filter(|it| !it.code.id.starts_with("J9"));
    told.map(|it| (it.code.id, sources.slice(it.span).to_owned())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a comment says, wherever it stands: it only takes findings away, and only those that it names.
    #[test]
    fn comments_only_take_away(
        words in "[a-z, ()J0-9:-]{0,24}",
        rule in proptest::sample::select(RULES),
        line in 0usize..TRIAL.lines().count(),
        alone in any::<bool>(),
    ) {
        let before = beside_comments(TRIAL);
        for comment in [format!("// allow({words}"), format!("// allow({}): why", rule.name())] {
            let put = |(at, text): (usize, &str)| match (at == line, alone) {
                (true, true) => format!("{comment}\n{text}\n"),
                (true, false) => format!("{text} {comment}\n"),
                _ => format!("{text}\n"),
            };
            let after = beside_comments(&TRIAL.lines().enumerate().map(put).collect::<String>());
            let mut rest = after.iter().peekable();
            for finding in &before {
                if rest.peek().is_some_and(|it| it.0 == finding.0) {
                    rest.next();
                } else {
                    let code = finding.0;
                    let named = RULES.iter().find(|it| it.code.id == code).is_some_and(|it| comment.contains(it.name()));
                    prop_assert!(named || comment.contains(code), "{comment} at {line} took {finding:?}");
                }
            }
            prop_assert!(rest.next().is_none(), "{comment} at {line} added {after:?}");
        }
    }
}
