//! What `docs/ci.md` promises, as far as a machine without GitHub and GitLab can see: their own schemas, and the steps run for real, in a
//! repository of git, with the built program.

use crate::run::Folder;
use crate::tools::{path_with, root, said, tool};
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

const WELL: &str = "persona anna \"Anna\"\n\njourney order {\n  persona anna\n\n  stage buy {\n    touchpoint form via web feels 1\n  }\n}\n";
/// A warning.
const EMPTY: &str = "persona anna \"Anna\"\n\njourney order {\n  persona anna\n\n  stage buy\n}\n";

/// A document of YAML, as JSON.
fn yaml(path: &Path) -> Value {
    let read = "import json, sys, yaml\nprint(json.dumps(yaml.safe_load(open(sys.argv[1]))))";
    let (fine, text) = said(tool("python").args(["-c", read]).arg(path));
    assert!(fine, "{}: {text}", path.display());
    serde_json::from_str(&text).unwrap()
}

fn built() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_journey"))
}

/// A folder whose `cargo` installs our program, built already, wherever it is told to, and remembers how it was asked.
fn cargo_that_copies() -> Folder {
    let folder = Folder::new(&[]);
    let script = format!(
        "#!/bin/sh\necho \"cargo $*\" >> '{asked}'\nwhile [ $# -gt 0 ]; do\n  if [ \"$1\" = --root ]; then mkdir -p \"$2/bin\" && cp '{built}' \"$2/bin/journey\"; fi\n  shift\ndone\n",
        asked = folder.path("asked").display(),
        built = built().display(),
    );
    for (name, text) in [("bin/cargo", script.as_str()), ("bin/rustc", "#!/bin/sh\n")] {
        folder.write(name, text);
        fs::set_permissions(folder.path(name), PermissionsExt::from_mode(0o755)).unwrap();
    }
    folder
}

#[test]
fn what_is_to_be_copied_passes_the_schemas_of_those_who_read_it() {
    let text = fs::read_to_string(root().join("docs/ci.md")).unwrap();
    let held = Folder::new(&[]);
    let mut checks: Vec<(&str, String)> = vec![
        ("manifest", root().join(".pre-commit-hooks.yaml").display().to_string()),
        ("vendor.github-actions", root().join("action.yml").display().to_string()),
        ("vendor.gitlab-ci", root().join("packaging/gitlab-ci.yml").display().to_string()),
    ];
    for (index, block) in text.split("```yaml\n").skip(1).enumerate() {
        let block = block.split("\n```").next().unwrap();
        let name = block.lines().next().unwrap().strip_prefix("# ").unwrap();
        let schema = match name {
            ".pre-commit-config.yaml" => "config",
            ".gitlab-ci.yml" => "vendor.gitlab-ci",
            _ if name.starts_with(".github/workflows/") => "vendor.github-workflows",
            other => panic!("nothing checks {other}"),
        };
        let file = format!("{index}/{}", name.rsplit('/').next().unwrap());
        held.write(&file, format!("{block}\n"));
        checks.push((schema, held.path(&file).display().to_string()));
    }
    assert_eq!(checks.len(), 8);
    for (schema, file) in &checks {
        let (passes, text) = match *schema {
            "manifest" | "config" => said(tool("pre-commit").args([&format!("validate-{schema}"), file.as_str()])),
            _ => said(tool("check-jsonschema").args(["--builtin-schema", schema, file])),
        };
        assert!(passes, "{file}: {text}");
    }
}

/// The inputs that the page gives are those of the action, and its hooks those of the manifest.
#[test]
fn the_page_names_what_there_is() {
    let text = fs::read_to_string(root().join("docs/ci.md")).unwrap();
    let action = yaml(&root().join("action.yml"));
    for input in action["inputs"].as_object().unwrap().keys() {
        assert!(text.contains(&format!("| `{input}` |")), "{input}");
    }
    for hook in yaml(&root().join(".pre-commit-hooks.yaml")).as_array().unwrap() {
        assert!(text.contains(&format!("| `{}` |", hook["id"].as_str().unwrap())), "{hook}");
    }
    for variable in yaml(&root().join("packaging/gitlab-ci.yml"))["variables"].as_object().unwrap().keys() {
        assert!(text.contains(variable.as_str()) || variable == "JOURNEY_VERSION", "{variable}");
    }
}

/// Runs git in a folder; it knows neither the user's settings nor another repository.
fn git(folder: &Path, arguments: &[&str]) -> String {
    let own = ["-c", "user.name=Anna", "-c", "user.email=anna@example.com", "-c", "init.defaultBranch=main"];
    let mut command = Command::new("git");
    command.args(own).args(arguments).current_dir(folder).env("GIT_CONFIG_GLOBAL", "/dev/null").env_remove("GIT_DIR");
    let (fine, text) = said(&mut command);
    assert!(fine, "git {arguments:?}: {text}");
    text.trim().to_owned()
}

/// pre-commit itself, with our manifest as it stands, in a repository of somebody's maps.
#[test]
fn hooks_run_before_a_commit() {
    let ours =
        Folder::new(&[(".pre-commit-hooks.yaml", &fs::read_to_string(root().join(".pre-commit-hooks.yaml")).unwrap())]);
    let here = ours.path(".");
    git(&here, &["init", "-q"]);
    git(&here, &["add", "."]);
    git(&here, &["commit", "-qm", "Hooks"]);
    let revision = git(&here, &["rev-parse", "HEAD"]);
    let config = format!(
        "repos:\n  - repo: {}\n    rev: {revision}\n    hooks:\n      - id: journey-fmt\n      - id: journey-check\n        args: [--deny, warnings]\n      - id: journey-render\n",
        ours.path("").display()
    );
    let maps = Folder::new(&[
        (".pre-commit-config.yaml", &config),
        ("journey.toml", ""),
        ("maps/order.journey", WELL),
        ("notes.txt", "No map.\n"),
    ]);
    maps.run(&["fmt"]).says(0, &[]);
    maps.run(&["render", "maps"]).says(0, &[]);
    let there = maps.path(".");
    git(&there, &["init", "-q"]);
    git(&there, &["add", "."]);

    let cargo = cargo_that_copies();
    let home = Folder::new(&[]);
    let run = |arguments: &[&str]| {
        let mut command = tool("pre-commit");
        let path = std::env::join_paths(
            std::iter::once(cargo.path("bin")).chain(std::env::split_paths(&path_with(&tools_bin()))),
        )
        .unwrap();
        command.arg("run").args(arguments).current_dir(&there).env("PRE_COMMIT_HOME", home.path("")).env("PATH", path);
        command.env("PRE_COMMIT_COLOR", "never").env("GIT_CONFIG_GLOBAL", "/dev/null").env_remove("GIT_DIR");
        said(&mut command)
    };
    let (passes, text) = run(&[]);
    assert!(passes && text.matches("Passed").count() == 3, "{text}");
    let asked = cargo.read("asked");
    assert!(asked.contains("cargo install --bins --root ") && asked.contains("--path ."), "{asked}");

    // Something else was changed: no hook has work.
    git(&there, &["commit", "-qm", "Maps"]);
    maps.write("notes.txt", "Still no map.\n");
    git(&there, &["add", "."]);
    let (passes, text) = run(&[]);
    assert!(passes && text.matches("Skipped").count() == 3, "{text}");

    // Badly laid out, with a warning, and its picture old: each hook stops the commit, and one of them mends.
    maps.write("maps/order.journey", EMPTY.replace("  stage", "    stage"));
    git(&there, &["add", "."]);
    let (passes, text) = run(&[]);
    assert!(!passes && text.matches("Failed").count() == 3, "{text}");
    assert!(
        text.contains("files were modified by this hook") && text.contains("nothing happens in stage `buy`"),
        "{text}"
    );
    assert!(text.contains("maps/order-map.svg"), "{text}");
    maps.run(&["fmt", "--check"]).says(0, &[]);
}

fn tools_bin() -> std::path::PathBuf {
    crate::tools::folder().join("bin")
}

/// What a step of a workflow left behind.
#[derive(Debug)]
struct Job {
    code: i32,
    said: String,
    output: String,
    summary: String,
}

/// Runs the steps of the action as a runner does, one after the other until one fails, with these inputs over the usual ones.
fn act(maps: &Folder, path: &str, inputs: &[(&str, &str)]) -> Job {
    let action = yaml(&root().join("action.yml"));
    let input = |name: &str| {
        let given = inputs.iter().find(|(it, _)| *it == name).map(|(_, value)| (*value).to_owned());
        given.unwrap_or_else(|| action["inputs"][name]["default"].as_str().unwrap().to_owned())
    };
    let value = |text: &str| match text.strip_prefix("${{ ").and_then(|it| it.strip_suffix(" }}")) {
        Some("github.action_path") => root().display().to_string(),
        Some(expression) => input(expression.strip_prefix("inputs.").unwrap()),
        None => text.to_owned(),
    };
    let runner = Folder::new(&[("output", ""), ("summary", ""), ("path", "")]);
    let mut job = Job { code: 0, said: String::new(), output: String::new(), summary: String::new() };
    for step in action["runs"]["steps"].as_array().unwrap() {
        assert_eq!(step["shell"], "bash");
        match step["if"].as_str() {
            None if job.code != 0 => continue,
            Some("${{ !cancelled() && inputs.render == 'true' }}") if input("render") != "true" => continue,
            Some("${{ !cancelled() && inputs.render == 'true' }}") | None => {}
            Some(other) => panic!("this test does not know {other}"),
        }
        runner.write("step", step["run"].as_str().unwrap());
        let added = runner.read("path").lines().map(|it| format!("{it}:")).collect::<String>();
        let mut command = Command::new("bash");
        command.args(["--noprofile", "--norc", "-eo", "pipefail"]).arg(runner.path("step"));
        command
            .current_dir(maps.path("."))
            .env("PATH", format!("{added}{path}"))
            .env("RUNNER_TEMP", runner.path("temp"));
        for (name, file) in [("GITHUB_OUTPUT", "output"), ("GITHUB_STEP_SUMMARY", "summary"), ("GITHUB_PATH", "path")] {
            command.env(name, runner.path(file));
        }
        for (name, text) in step["env"].as_object().unwrap() {
            command.env(name, value(text.as_str().unwrap()));
        }
        let output = command.output().unwrap();
        job.said += &format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        job.code = job.code.max(output.status.code().unwrap());
    }
    job.output = runner.read("output");
    job.summary = runner.read("summary");
    job
}

#[test]
fn the_action_annotates_writes_sarif_and_holds_pictures() {
    let with_journey = path_with(built().parent().unwrap());
    let maps = Folder::new(&[("maps/order.journey", WELL), ("my maps/b.journey", "journey b\n")]);
    let job = act(&maps, &with_journey, &[("paths", "maps")]);
    assert_eq!((job.code, job.output.as_str()), (0, ""), "{job:?}");
    assert_eq!(job.summary, "### journey check\n\n```text\n1  J103  too-few-stages  advice\n1 hint in 1 file\n```\n");

    maps.write("maps/order.journey", EMPTY);
    let inputs = [("paths", "maps"), ("arguments", "--deny warnings"), ("sarif", "found.sarif"), ("render", "true")];
    let job = act(&maps, &with_journey, &inputs);
    assert_eq!((job.code, job.output.as_str()), (1, "sarif=found.sarif\n"), "{job:?}");
    assert!(job.said.contains("::error title=J101 empty-stage,file=maps/order.journey,line=6"), "{}", job.said);
    // The pictures are looked at although the check failed.
    assert!(job.said.contains("maps/order-map.svg"), "{}", job.said);
    let sarif: Value = serde_json::from_str(&maps.read("found.sarif")).unwrap();
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "J101");
    assert!(job.summary.contains("1  J101  empty-stage  error\n"), "{}", job.summary);

    // What the run itself cannot do is told as such.
    let job = act(&maps, &with_journey, &[("paths", "nowhere")]);
    assert!(job.code == 2 && job.said.contains("cannot read `nowhere`"), "{job:?}");
}

#[test]
fn the_action_builds_the_program_where_there_is_none() {
    let cargo = cargo_that_copies();
    let maps = Folder::new(&[("order.journey", WELL)]);
    let bare = format!("{}:/usr/bin:/bin", cargo.path("bin").display());
    let job = act(&maps, &bare, &[]);
    assert_eq!(job.code, 0, "{job:?}");
    let asked = cargo.read("asked");
    let source = format!("--locked --path {} --root ", root().display());
    assert!(asked.starts_with("cargo install") && asked.contains(&source), "{asked}");
}

#[test]
fn the_pipeline_leaves_its_reports() {
    let pipeline = yaml(&root().join("packaging/gitlab-ci.yml"));
    let maps = Folder::new(&[("maps/order.journey", EMPTY)]);
    let run = |job: &str, path: &str, arguments: &str| {
        let lines = |key: &str, of: &Value| -> Vec<String> {
            of[key].as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect()
        };
        let script = [lines("before_script", &pipeline[".journey"]), lines("script", &pipeline[job])].concat();
        let mut command = Command::new("bash");
        command.args(["-eo", "pipefail", "-c", &script.join("\n")]).current_dir(maps.path(".")).env("PATH", path);
        for (name, value) in pipeline["variables"].as_object().unwrap() {
            command.env(name, value.as_str().unwrap());
        }
        command.env("CI_PROJECT_DIR", maps.path("")).env("JOURNEY_REPOSITORY", "https://example.com/journey.git");
        said(command.env("JOURNEY_ARGUMENTS", arguments))
    };
    let path = path_with(built().parent().unwrap());
    let (passes, text) = run("journey-check", &path, "");
    assert!(passes && text.contains("nothing happens in stage `buy`"), "{text}");
    let (passes, text) = run("journey-check", &path, "--deny warnings");
    assert!(!passes && text.contains("1 error in 1 file"), "{text}");
    for report in pipeline["journey-check"]["artifacts"]["reports"].as_object().unwrap().values() {
        assert!(maps.read(report.as_str().unwrap()).contains("empty-stage"), "{report}");
    }
    let (passes, text) = run("journey-render", &path, "");
    assert!(!passes && text.contains("maps/order-map.svg"), "{text}");
    // Without a program, one is built from the repository and the version that are named.
    let cargo = cargo_that_copies();
    let bare = format!("{}:/usr/bin:/bin", cargo.path("bin").display());
    let (passes, text) = run("journey-check", &bare, "");
    assert!(passes, "{text}");
    let expected = "cargo install --quiet --locked --git https://example.com/journey.git --tag v0.1.0 --root";
    assert!(cargo.read("asked").starts_with(expected), "{}", cargo.read("asked"));
}
