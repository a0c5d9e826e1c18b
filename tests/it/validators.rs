//! Reports against the schemas of those who read them: everything that the repository's mistakes make the program say, and the
//! report of nothing found.

use crate::run::Folder;
use crate::tools::{find, folder, root, said, tool};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

/// Every error there is, every rule that has a fixture, and names that are hard to write.
const MISTAKES: [&str; 3] = ["tests/fixtures/errors", "tests/fixtures/lint", "tests/fixtures/formats"];
/// In which nothing is found.
const FINE: [&str; 1] = ["tests/fixtures/formats/mistakes/fine.journey"];

/// What the program writes about these paths, from the folder of the repository.
fn report(format: &str, paths: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_journey"));
    command.arg("check").args(paths).args(["--output-format", format, "--today", "2026-11-22"]).current_dir(root());
    let output = command.output().unwrap();
    assert!(output.status.code().is_some_and(|it| it < 3), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Both reports of a form, as files.
fn files(format: &str) -> (Folder, [String; 2]) {
    let held = Folder::new(&[("mistakes", &report(format, &MISTAKES)), ("fine", &report(format, &FINE))]);
    let names = ["mistakes", "fine"].map(|it| held.path(it).display().to_string());
    (held, names)
}

#[test]
fn sarif_passes_the_official_schema() {
    let (_held, names) = files("sarif");
    let schema = find(&folder().join("lib"), "sarif-2.1.0.json");
    let text = fs::read_to_string(&schema).unwrap();
    assert!(
        text.contains("https://docs.oasis-open.org/sarif/sarif/v2.1.0/"),
        "{} is of somebody else",
        schema.display()
    );
    let validate = |file: &str| said(tool("check-jsonschema").arg("--schemafile").arg(&schema).arg(file));
    for name in &names {
        let (passes, text) = validate(name);
        assert!(passes, "{text}");
    }
    // The validator does look.
    let broken =
        Folder::new(&[("broken", &report("sarif", &MISTAKES).replacen("\"startLine\": ", "\"startLine\": -", 1))]);
    let (passes, text) = validate(&broken.path("broken").display().to_string());
    assert!(!passes && text.contains("startLine"), "{text}");
}

#[test]
fn junit_and_checkstyle_pass_their_schemas() {
    let validate = "import sys, xmlschema\nschema = xmlschema.XMLSchema(sys.argv[1])\n\
        faults = [str(it) for name in sys.argv[2:] for it in schema.iter_errors(name)]\nsys.exit('\\n'.join(faults[:5]) or 0)\n";
    let junit = find(&folder().join("junit"), "junit-10.xsd");
    for (format, schema) in [("junit", junit), ("checkstyle", root().join("tests/schemas/checkstyle.xsd"))] {
        let (held, names) = files(format);
        let run = |names: &[String]| said(tool("python").args(["-c", validate]).arg(&schema).args(names));
        let (passes, text) = run(&names);
        assert!(passes, "{format}: {text}");
        let whole = fs::read_to_string(&names[0]).unwrap();
        held.write("broken", whole.replacen(" name=", " title=", 2));
        let (passes, text) = run(&[held.path("broken").display().to_string()]);
        assert!(!passes && text.contains("title"), "{format}: {text}");
    }
}

#[test]
fn gitlab_and_reviewdog_read_what_they_document() {
    for format in ["gitlab", "rdjson"] {
        let schema = fs::read_to_string(root().join(format!("tests/schemas/{format}.schema.json"))).unwrap();
        let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
        for paths in [&MISTAKES[..], &FINE] {
            let read: Value = serde_json::from_str(&report(format, paths)).unwrap();
            let faults: Vec<String> =
                validator.iter_errors(&read).map(|it| format!("{}: {it}", it.instance_path)).collect();
            assert!(faults.is_empty(), "{format}: {}", faults.join("\n"));
        }
    }
    // By its fingerprint GitLab tells what a merge request adds.
    let read: Vec<Value> = serde_json::from_str(&report("gitlab", &MISTAKES)).unwrap();
    let prints: BTreeSet<&str> = read.iter().map(|it| it["fingerprint"].as_str().unwrap()).collect();
    assert!(read.len() > 100 && prints.len() == read.len(), "{} prints of {} findings", prints.len(), read.len());
}

/// `::warning file=a,line=1::message`, read as a runner of GitHub does: the command, its properties, the message.
/// <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>
fn read_command(line: &str) -> (String, Vec<(String, String)>, String) {
    let (head, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (command, properties) = head.split_once(' ').unwrap();
    let plain = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    let properties = properties.split(',').map(|it| {
        let (key, value) = it.split_once('=').unwrap();
        (key.to_owned(), plain(&value.replace("%3A", ":").replace("%2C", ",")))
    });
    (command.to_owned(), properties.collect(), plain(message))
}

#[test]
fn github_shows_each_finding_at_its_place() {
    let found: Value = serde_json::from_str(&report("json", &MISTAKES)).unwrap();
    let found = found["findings"].as_array().unwrap();
    let commands = report("github", &MISTAKES);
    assert_eq!(commands.lines().count(), found.len());
    for (line, finding) in commands.lines().zip(found) {
        let (command, properties, message) = read_command(line);
        let severity = finding["severity"].as_str().unwrap();
        assert_eq!(command, if severity == "advice" { "notice" } else { severity }, "{line}");
        let property = |key: &str| properties.iter().find(|(it, _)| it == key).map(|(_, value)| value.as_str());
        assert_eq!(property("file"), finding["file"].as_str(), "{line}");
        assert_eq!(property("line"), Some(finding["line"].to_string().as_str()), "{line}");
        assert!(property("title").is_some_and(|it| it.contains(finding["code"].as_str().unwrap())), "{line}");
        // Columns count only within one line.
        let one_line = finding["line"] == finding["endLine"];
        assert_eq!(property("col").is_some(), one_line, "{line}");
        assert!(!message.is_empty() && !message.contains('\u{1b}'), "{line}");
        let known = ["file", "line", "endLine", "col", "endColumn", "title"];
        assert!(properties.iter().all(|(key, _)| known.contains(&key.as_str())), "{line}");
    }
    assert_eq!(report("github", &FINE), "");
}
