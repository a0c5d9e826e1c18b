//! The shared set of mistakes in every form for programs and services: what each shows of the same findings.

use journey::diagnostic::Diagnostic;
use journey::diagnostic::render::{Look, REPORTS};
use journey::{FileProblem, FileText, Files, compile, lint, load};
use serde_json::Value;
use std::path::Path;

/// One file with an error that has a fix, one with a warning and advice, one in which nothing is wrong.
const MISTAKES: [&str; 3] = ["mistakes/első út, 1.journey", "mistakes/stages.journey", "mistakes/fine.journey"];

/// Nothing is imported.
struct Nothing;

impl Files for Nothing {
    fn import(&mut self, _: &str, _: &str) -> Result<FileText, FileProblem> {
        Err(FileProblem::Missing)
    }

    fn image(&mut self, _: &str, _: &str) -> Result<Vec<u8>, FileProblem> {
        Err(FileProblem::Missing)
    }
}

fn written(format: &str, names: &[&str]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/formats");
    let read = |name: &&str| FileText {
        name: (*name).to_owned(),
        bytes: std::fs::read(folder.join(name)).expect("the mistakes stand beside the tests"),
    };
    let loaded = load(names.iter().map(read).collect(), &mut Nothing);
    let compiled = compile(&loaded);
    let request = lint::Request {
        project: &compiled.project,
        sources: &loaded.sources,
        documents: &loaded.documents,
        roots: loaded.roots,
        paths: &[],
        settings: &lint::Settings::default(),
        today: journey::resolve::values::date("2026-11-22").expect("a day"),
    };
    let found: Vec<Diagnostic> = lint::lint(&request, compiled.diagnostics);
    let report = REPORTS.iter().find(|it| it.name == format).expect("the form exists");
    let mut out = String::new();
    (report.write)(&found, &loaded.sources, Look::PLAIN, &mut out);
    out
}

#[test]
fn the_mistakes_in_every_form() {
    for report in REPORTS {
        insta::assert_snapshot!(report.name, written(report.name, &MISTAKES));
    }
}

#[test]
fn nothing_found_is_a_whole_document() {
    let nothing: Vec<String> =
        REPORTS.iter().map(|it| format!("{}:\n{}", it.name, written(it.name, &MISTAKES[2..]))).collect();
    insta::assert_snapshot!("nothing", nothing.join("\n"));
}

#[test]
fn documents_are_well_formed() {
    for format in ["json", "sarif", "gitlab", "rdjson"] {
        let read: Result<Value, _> = serde_json::from_str(&written(format, &MISTAKES));
        assert!(read.is_ok(), "{format}: {read:?}");
    }
    for line in written("json-lines", &MISTAKES).lines() {
        serde_json::from_str::<Value>(line).expect("each line is a document");
    }
    for format in ["junit", "checkstyle"] {
        roxmltree::Document::parse(&written(format, &MISTAKES)).expect("XML");
    }
}

#[test]
fn a_finding_is_known_again_by_its_fingerprint() {
    let print = |format: &str, path: &str| {
        let read: Value = serde_json::from_str(&written(format, &MISTAKES)).expect("JSON");
        read.pointer(path).and_then(Value::as_str).expect("a fingerprint").to_owned()
    };
    assert_eq!(
        print("sarif", "/runs/0/results/0/partialFingerprints/journeyLine~1v1"),
        print("gitlab", "/0/fingerprint"),
        "both forms call it by the same number"
    );
}
