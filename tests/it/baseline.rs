//! The baseline of `journey check`: what it accepts, what it never does, and how it shrinks.

use crate::run::Folder;

/// An empty stage, and others that other rules have something to say about.
const LOAN: &str = "journey loan {\n  stage compare {\n    touchpoint offers via web\n  }\n  stage wait\n}\n";
const MOVE: &str = "journey move {\n  stage pack\n  stage leave\n}\n";
const FILE: &str = "journey-baseline.json";

fn old_portfolio() -> Folder {
    Folder::new(&[("journey.toml", ""), ("maps/loan.journey", LOAN), ("maps/move.journey", MOVE)])
}

/// Only one rule, so that a test says what it counts.
const CHECK: [&str; 3] = ["check", "--select", "empty-stage"];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    CHECK.iter().copied().chain(more.iter().copied()).collect()
}

#[test]
fn an_old_portfolio_starts_clean_and_what_is_new_is_told() {
    let folder = old_portfolio();
    folder.run(&CHECK).says(0, &["3 warnings in 2 files"]);
    folder.run(&with(&["--write-baseline"])).says(
        0,
        &["wrote journey-baseline.json: 3 accepted findings", "checked 2 files: no findings; 3 in the baseline"],
    );
    insta::assert_snapshot!(folder.read(FILE));
    folder.run(&with(&["--deny", "warnings"])).says(0, &["no findings; 3 in the baseline"]);
    // Whatever folder the run is started in, and in every form of report.
    let run = folder.run_in("maps", &with(&["--output-format", "short", "loan.journey"]));
    run.says(0, &["checked 1 file: no findings; 1 in the baseline"]);
    assert_eq!(run.output, "");
    folder.run(&with(&["--no-baseline"])).says(0, &["3 warnings in 2 files"]);

    // Lines above come and go; a stage that is new is told, and so is one more of a name that is there.
    folder.write("maps/loan.journey", format!("// Loans.\n\n{}", LOAN.replace("wait\n", "wait\n  stage pay\n")));
    folder.run(&with(&["--deny", "warnings"])).says(
        1,
        &["maps/loan.journey:8:9", "nothing happens in stage `pay`", "1 error in 1 of 2 files; 3 in the baseline"],
    );
}

#[test]
fn statistics_count_what_is_told() {
    let folder = old_portfolio();
    let run = folder.run(&with(&["--statistics"]));
    run.says(0, &["3 warnings in 2 files"]);
    assert_eq!(run.output, "3  J101  empty-stage  warning\n");
    folder.run(&with(&["--write-baseline"])).says(0, &[]);
    assert_eq!(folder.run(&with(&["--statistics"])).output, "");
    let run = folder.run(&with(&["--statistics", "--no-baseline", "--deny", "warnings", "--output-format", "json"]));
    run.says(1, &["3 errors in 2 files"]);
    let read: serde_json::Value = serde_json::from_str(&run.output).unwrap();
    let counts = serde_json::json!({ "version": 1, "statistics": [{ "code": "J101", "name": "empty-stage", "severity": "error",
        "count": 3, "fixable": 0, "unsafelyFixable": 0 }] });
    assert_eq!(read, counts);
    folder.run(&with(&["--statistics", "--output-format", "sarif"])).says(2, &["written as `human` or as `json`"]);
}

#[test]
fn errors_are_never_accepted() {
    let folder = old_portfolio();
    folder.write("maps/move.journey", "journey move {\n  persona nobody\n}\n");
    let run = folder.run(&["check", "--write-baseline"]);
    run.says(1, &["unknown persona `nobody`", "1 error in 1 of 2 files"]);
    assert!(!folder.read(FILE).contains("unknown-name"), "{}", folder.read(FILE));
    folder.run(&["check"]).says(1, &["unknown persona `nobody`"]);
}

#[test]
fn what_is_mended_is_told_once_all_files_are_looked_at() {
    let folder = old_portfolio();
    folder.run(&with(&["--write-baseline"])).says(0, &[]);
    folder
        .write("maps/move.journey", MOVE.replace("stage pack\n", "stage pack {\n    touchpoint boxes via web\n  }\n"));
    let run = folder.run(&with(&["--deny", "warnings"]));
    run.says(1, &["1 error in 1 of 2 files; 2 in the baseline"]);
    insta::assert_snapshot!(run.errors);
    // One file, another rule, or an error elsewhere cannot tell.
    folder.run(&with(&["maps/move.journey"])).says(0, &["no findings; 1 in the baseline"]);
    folder.run(&["check", "--select", "dead-end"]).says(0, &["checked 2 files: no findings"]);
    folder.write("maps/loan.journey", LOAN.replace("via web", "viaweb"));
    folder.run(&CHECK).says(1, &["1 error in 1 of 2 files; 1 in the baseline"]);
    folder.write("maps/loan.journey", LOAN);

    // A run on part of the files adds and takes nothing away; one on all of them does.
    let entries = || folder.read(FILE).matches("fingerprint").count();
    folder.run(&with(&["--write-baseline", "maps/move.journey"])).says(0, &["3 accepted findings"]);
    folder.run(&with(&["--write-baseline"])).says(0, &["2 accepted findings", "no findings; 2 in the baseline"]);
    assert_eq!(entries(), 2);
    // A file that is gone takes its entries along; a rule that is not selected keeps its own.
    std::fs::remove_file(folder.path("maps/loan.journey")).unwrap();
    folder.run(&["check", "--select", "dead-end"]).says(0, &["an entry of the baseline stands for no finding"]);
    folder.run(&["check", "--select", "dead-end", "--write-baseline"]).says(0, &["1 accepted finding\n"]);
    assert_eq!(entries(), 1);
}

#[test]
fn the_file_may_lie_elsewhere() {
    let folder = old_portfolio();
    folder.write("journey.toml", "[lint]\nbaseline = \"ci/known.json\"\n");
    // As long as it is not there, the setting that asks for it is wrong.
    let run = folder.run(&CHECK);
    run.says(2, &["J084", "journey.toml:2:1", "there is no such file", "`journey check --write-baseline` writes it"]);
    folder.run(&with(&["--write-baseline"])).says(0, &["wrote ci/known.json: 3 accepted findings"]);
    folder.run_in("maps", &CHECK).says(0, &["no findings; 3 in the baseline"]);
    let config = folder.run(&["config"]).output;
    let line = config.lines().find(|it| it.starts_with("baseline = \"ci/known.json\"")).unwrap();
    assert!(line.ends_with("# journey.toml:2"), "{line}");
    folder.run(&with(&["--baseline", "other.json"])).says(2, &["cannot read `other.json`: there is no such file"]);
    folder.run(&with(&["--baseline", "other.json", "--write-baseline"])).says(0, &["wrote other.json"]);
    assert_eq!(folder.read("other.json"), folder.read("ci/known.json"));
}

#[test]
fn a_broken_file_is_told_and_not_written_over() {
    let folder = old_portfolio();
    let broken = "{\n  \"version\": 1,\n  \"findings\": [\n<<<<<<< ours\n  ]\n}\n";
    folder.write(FILE, broken);
    for arguments in [&CHECK[..], &with(&["--write-baseline"])] {
        folder
            .run(arguments)
            .says(2, &["J084", "journey-baseline.json:4:1", "the baseline cannot be read", "3 warnings"]);
        assert_eq!(folder.read(FILE), broken);
    }
    // Nor is anything written while the settings have errors.
    folder.write("journey.toml", "[lint]\nselekt = []\n");
    folder.run(&["check", "--write-baseline", "--baseline", "new.json"]).says(2, &["the settings have errors"]);
    assert!(!folder.names().contains(&"new.json".to_owned()));
}

#[test]
fn nothing_to_accept_is_no_file_and_fixes_come_first() {
    let folder = Folder::new(&[("a.journey", "journey a\n")]);
    folder.run(&with(&["--write-baseline"])).says(0, &["there is nothing to accept"]);
    assert_eq!(folder.names(), ["a.journey"]);
    // What has a remedy is mended, accepted or not: a baseline only shrinks.
    let folder = Folder::new(&[("a.journey", &format!("channel shop\n{LOAN}"))]);
    let check = ["check", "--select", "undeclared-channel"];
    folder.run(&[&check[..], &["--write-baseline"]].concat()).says(0, &["1 in the baseline"]);
    folder
        .run(&[&check[..], &["--fix"]].concat())
        .says(0, &["an entry of the baseline stands for no finding", "1 fixed"]);
}
