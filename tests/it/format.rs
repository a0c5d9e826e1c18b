//! `fmt`: a fixture for each sentence of its layout, and what must hold of every file: it says the same, twice is as once, and
//! each comment stays at its statement.

use crate::compiled::{Repository, compiled_files, told};
use crate::gallery;
use crate::mutate::Random;
use crate::run::Folder;
use journey::diagnostic::Diagnostic;
use journey::source::SourceId;
use journey::{FileText, Loaded, emit};
use proptest::prelude::*;
use serde_json::Value;
use std::path::Path;

fn load(name: &str, text: &str) -> Loaded {
    journey::load(vec![FileText { name: name.to_owned(), bytes: text.as_bytes().to_vec() }], &mut Repository)
}

/// The formatted text of the only file that was asked for, and what is reported.
fn format(loaded: &Loaded) -> (Option<String>, Vec<Diagnostic>) {
    let formatted = journey::format(loaded).pop().expect("a file was asked for");
    (formatted.text, formatted.diagnostics)
}

#[test]
fn every_fixture() {
    insta::glob!("../fixtures", "format/*.journey", |path| {
        let loaded = compiled_files(&[path.to_owned()]);
        let before = std::fs::read_to_string(path).unwrap();
        let (after, found) = format(&loaded);
        let after = after.unwrap_or_else(|| told(&loaded, &found));
        insta::assert_snapshot!(format!("{before}\n-----\n{after}"));
        assert!(after.ends_with('\n'), "{} does not end its last line", path.display());
    });
}

/// What a file means: all that its data say, without where it says it.
fn meaning(loaded: &Loaded) -> Value {
    let compiled = journey::compile(loaded);
    let mut data = Vec::new();
    emit::json::write(&mut data, &compiled.project, &loaded.sources, &[SourceId(0)]).unwrap();
    let mut value = serde_json::from_slice(&data).unwrap();
    without_places(&mut value);
    value
}

fn without_places(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.remove("range");
            object.values_mut().for_each(without_places);
        }
        Value::Array(list) => list.iter_mut().for_each(without_places),
        _ => {}
    }
}

/// The words of comments, in any order: those between the values of a list go with them.
fn comments(loaded: &Loaded) -> Vec<String> {
    let source = loaded.sources.get(SourceId(0)).unwrap();
    let document = &loaded.documents[0];
    let text = |start, end| source.slice(document.span(start, end)).to_owned();
    let mut all: Vec<String> = document.comments.iter().map(|it| text(it.start, it.end)).collect();
    all.sort();
    all
}

/// Formats a text and holds the outcome against it; `None` where it is left as it is.
fn checked(name: &str, text: &str) -> Option<String> {
    let before = load(name, text);
    let (formatted, found) = format(&before);
    assert!(found.iter().all(|it| it.code.id == "J077"), "{name}: {found:?}\n{text}");
    let formatted = formatted?;
    let after = load(name, &formatted);
    assert_eq!(meaning(&before), meaning(&after), "{name} says something else\n{text}\n-----\n{formatted}");
    assert_eq!(comments(&before), comments(&after), "{name}\n{text}\n-----\n{formatted}");
    let again = format(&after).0;
    assert_eq!(again.as_deref(), Some(formatted.as_str()), "{name}: twice is not as once\n{text}");
    assert!(formatted.is_empty() || formatted.ends_with('\n') && !formatted.ends_with("\n\n"), "{name}: {formatted:?}");
    if !text.contains("\"\"\"") {
        assert!(!formatted.contains(['\r', '\t']) && !formatted.contains(" \n"), "{name}: {formatted:?}");
        assert!(!formatted.contains("\n\n\n") && !formatted.contains("{\n\n"), "{name}: {formatted:?}");
    }
    Some(formatted)
}

#[test]
fn every_file_of_the_repository_says_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut formatted = 0;
    for file in ["tests", "examples"].iter().flat_map(|folder| gallery::files(&root.join(folder))) {
        let name = file.strip_prefix(root).unwrap().to_string_lossy().into_owned();
        let Ok(text) = std::fs::read_to_string(&file) else { continue };
        formatted += usize::from(checked(&name, &text).is_some());
    }
    assert!(formatted > 150, "only {formatted} files could be formatted");
}

#[test]
fn the_examples_and_the_template_are_formatted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = gallery::files(&root.join("examples"));
    files.extend(gallery::files(&root.join("tests/cmd/new.out")));
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let formatted = format(&compiled_files(std::slice::from_ref(&file))).0;
        assert_eq!(formatted.as_deref(), Some(text.as_str()), "{} is laid out otherwise", file.display());
    }
}

/// Writes maps as somebody might who cares for nothing: blanks, empty lines, `;`, carriage returns and comments anywhere.
struct Untidy {
    random: Random,
    text: String,
    /// Every statement and every comment has a number of its own.
    count: usize,
}

impl Untidy {
    fn new(seed: u64) -> Self {
        Self { random: Random::new(seed), text: String::new(), count: 0 }
    }

    fn number(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    fn blank(&mut self) {
        let blank = ["  ", " ", " ", "\t", "   "][self.random.below(5)];
        self.text.push_str(blank);
    }

    fn words(&mut self, words: &[&str]) {
        for word in words {
            self.text.push_str(word);
            self.blank();
        }
    }

    /// A comment to the end of its line.
    fn comment(&mut self) {
        let number = self.number();
        self.text.push_str(&format!("// c{number}"));
        let end = ["\n", " \n", "\r\n", "\n\n\n"][self.random.below(4)];
        self.text.push_str(end);
    }

    /// What may stand where one statement has ended and the next has not begun.
    fn between(&mut self) {
        match self.random.below(9) {
            0 => self.text.push_str("; "),
            1 => self.text.push_str(" ;\n"),
            2 | 3 => self.comment(),
            4 => {
                self.text.push('\n');
                self.comment();
                self.blank();
                self.comment();
            }
            5 => self.text.push_str("\r\n\t"),
            6 => self.text.push_str("\n\n \n\n"),
            _ => self.text.push('\n'),
        }
    }

    fn list(&mut self, values: &[&str]) {
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                let comma = [",", " , ", ", ", ",\n", ",\r\n\n  "][self.random.below(5)];
                self.text.push_str(comma);
                for _ in 0..self.random.below(6).saturating_sub(3) {
                    self.comment();
                    self.blank();
                }
            }
            self.text.push_str(value);
        }
        self.blank();
    }

    /// A block of up to so many statements, each written by `one`.
    fn block(&mut self, most: usize, one: &mut dyn FnMut(&mut Self)) {
        let count = self.random.below(most + 1);
        if count == 0 && self.random.below(2) == 0 {
            return;
        }
        self.text.push('{');
        if self.random.below(3) > 0 {
            self.between();
        }
        for index in 0..count {
            one(self);
            if index + 1 < count || self.random.below(3) > 0 {
                self.between();
            }
        }
        self.text.push('}');
    }

    fn detail(&mut self) {
        let number = self.number();
        let text = format!("\"t{number}\"");
        match self.random.below(9) {
            0 => self.words(&["feels", "-0.5", &text, "at", "09:00", "for", "anna"]),
            1 => {
                self.words(&["pain", &format!("p{number}"), &text, "severity", "low"]);
                self.block(1, &mut |it| it.words(&["affects", "20%"]));
            }
            2 => {
                self.words(&["does", &text, "source"]);
                self.list(&["s", "s2"]);
            }
            3 => self.words(&["policy", &text, "basis", "assumed", "for", "ben"]),
            4 => self.words(&["does", "\"\"\"\n   one\n     two \n   \"\"\""]),
            5 => {
                self.words(&["backstage", &text, "takes", "5min", "by", "team1"]);
                self.block(2, &mut |it| {
                    let number = it.number();
                    it.words(&["fail", &format!("\"t{number}\""), "recovery", "\"r\""]);
                });
            }
            6 => self.words(&["thinks", &text]),
            7 => self.words(&["->", "won", "share", "10%", "when", &text]),
            _ => self.words(&["says", &text, "link", "\"https://example.org/{}//\""]),
        }
    }

    fn touchpoint(&mut self) {
        let number = self.number();
        self.words(&["touchpoint", &format!("t{number}"), &format!("\"t{number}\"")]);
        let mut words: Vec<usize> = (0..5).filter(|_| self.random.below(2) == 0).collect();
        if self.random.below(2) == 0 {
            words.reverse();
        }
        for word in words {
            match word {
                0 => {
                    self.words(&["via"]);
                    self.list(&["web", "app", "desk"]);
                }
                1 => self.words(&["moment-of-truth"]),
                2 => self.words(&["expects", "1", "\"calm\""]),
                3 => self.words(&["place", "\"Car\""]),
                _ => self.words(&["takes", "1h30min"]),
            }
        }
        self.block(4, &mut Self::detail);
    }

    fn stage(&mut self) {
        let number = self.number();
        self.words(&["stage", &format!("s{number}"), "counts", "\"visits\"", "span", "\"Day 1\""]);
        self.block(3, &mut Self::touchpoint);
    }

    fn file(mut self) -> String {
        for _ in 0..self.random.below(3) {
            self.comment();
        }
        for line in ["segment smb size 3%", "source s", "source s2", "team team1 partner", "lane policy", "outside"] {
            match line {
                "outside" => {
                    self.words(&["lane", "calls", "every", "30min", "kind", "bars"]);
                    self.block(1, &mut |it| it.words(&["alert", "8"]));
                }
                _ => self.words(&line.split(' ').collect::<Vec<_>>()),
            }
            self.between();
        }
        for (index, name) in ["anna", "ben"].into_iter().enumerate() {
            self.words(&["persona", name]);
            self.block(3, &mut |it| {
                let number = it.number() + 100 * index;
                it.words(&[
                    "need",
                    &format!("n{number}"),
                    &format!("\"t{number}\""),
                    "basis",
                    "assumed",
                    "source",
                    "s",
                ]);
            });
            self.between();
        }
        self.words(&["channel", "desk", "icon", "desk", "kind", "person"]);
        self.between();
        self.words(&["journey", "j", "\"J\"", "{", "persona"]);
        self.list(&["anna", "ben"]);
        self.between();
        self.words(&["calls"]);
        self.list(&["1", "2", "3"]);
        self.words(&["from", "06:00"]);
        self.between();
        for _ in 0..self.random.below(4) {
            self.stage();
            self.between();
        }
        self.words(&["outcome", "won", "\"Won\"", "success", "}"]);
        if self.random.below(2) == 0 {
            self.between();
            self.comment();
        }
        self.text
    }
}

/// The lines that are no comments and not empty, with the comment at their end.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|it| !it.is_empty()).collect()
}

/// A comment of its own above a line that names `"tN"`, and one behind such a line, as they stand in a text without `;`.
fn neighbours(text: &str) -> Vec<(String, String)> {
    let lines = lines(text);
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let number = line.split("\"t").nth(1).and_then(|it| it.split('"').next());
        let Some(number) = number.filter(|it| it.chars().all(|it| it.is_ascii_digit())) else { continue };
        if let Some((before, comment)) = line.rsplit_once("// c")
            && !before.trim_end().ends_with([',', '}'])
        {
            found.push((format!("behind {number}"), comment.to_owned()));
        }
        if let Some(comment) = index.checked_sub(1).and_then(|it| lines[it].strip_prefix("// c")) {
            found.push((format!("above {number}"), comment.to_owned()));
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn untidy_files_say_the_same_and_keep_their_comments(seed in any::<u64>()) {
        let text = Untidy::new(seed).file();
        let loaded = load("untidy.journey", &text);
        let errors: Vec<_> = journey::compile(&loaded).diagnostics.into_iter().filter(|it| it.is_error()).collect();
        prop_assert!(errors.is_empty(), "the generator is wrong: {errors:?}\n{text}");
        let formatted = checked("untidy.journey", &text);
        prop_assert!(formatted.is_some(), "left as it is:\n{text}");
    }

    /// Where a file is laid out already, a comment above a line or behind it is found there again, whatever the blanks were.
    #[test]
    fn comments_of_a_tidy_file_stay_above_and_behind_their_lines(seed in any::<u64>()) {
        let tidy = checked("tidy.journey", &Untidy::new(seed).file()).unwrap();
        let mut random = Random::new(seed);
        let blank = |line: &str, random: &mut Random| {
            let indent = [" ", "\t\t", "", "      "][random.below(4)];
            let end = ["\n", "\r\n", "  \n", "\n\n\n"][random.below(4)];
            format!("{indent}{}{end}", line.trim())
        };
        let untidy: String = tidy.lines().map(|line| blank(line, &mut random)).collect();
        let again = checked("tidy.journey", &untidy).unwrap();
        prop_assert_eq!(neighbours(&tidy), neighbours(&again), "{}", untidy);
        prop_assert_eq!(lines(&tidy), lines(&again));
    }
}

/// Its own mistakes are found: a value, a line or a comment that is not where it was.
#[test]
fn a_difference_is_seen() {
    let same = |one: &str, other: &str| {
        let read = |text: &str| {
            let loaded = load("a.journey", text);
            let document = &loaded.documents[0];
            let comments: Vec<_> = document.comments.iter().map(|it| document.span(it.start, it.end)).collect();
            (loaded, comments)
        };
        let ((one, one_comments), (other, other_comments)) = (read(one), read(other));
        let tree = |loaded: &'static Loaded| {
            let source = loaded.sources.get(SourceId(0)).unwrap();
            journey::statement::split(source, &loaded.documents[0], &journey::statement::OwnLanes::default()).0
        };
        let (one, other): (&'static Loaded, &'static Loaded) = (Box::leak(Box::new(one)), Box::leak(Box::new(other)));
        let text = |loaded: &'static Loaded| loaded.sources.get(SourceId(0)).unwrap().text.as_str();
        journey::format::is_same((text(one), &tree(one), &one_comments), (text(other), &tree(other), &other_comments))
    };
    let text = "journey a {\n  stage b { // c\n    touchpoint d via web feels 1 \"x\"\n    // e\n  }\n}\n";
    assert!(same(text, text));
    assert!(same(text, &text.replace("via web feels 1 \"x\"", "feels 1 \"x\" via web")));
    for (from, to) in [
        ("feels 1", "feels 2"),
        ("\"x\"", "\"y\""),
        (" \"x\"", ""),
        ("via web", "via web, app"),
        ("{ // c", "{"),
        ("// e\n  }", "}\n// e"),
        ("    // e\n", ""),
        ("{ // c\n    touchpoint d", "{\n    touchpoint d // c\n    touchpoint f"),
        ("{ // c\n", "{\n    // c\n"),
        ("stage b", "stage g"),
        ("journey a", "journey a \"A\""),
    ] {
        let other = text.replacen(from, to, 1);
        assert_ne!(text, other);
        assert!(!same(text, &other), "{other}");
    }
}

const UNTIDY: &str = "journey a {\n stage   b\n}\n";
const TIDY: &str = "journey a {\n  stage b\n}\n";

#[test]
fn standard_input_goes_to_standard_output() {
    let folder = Folder::new(&[("maps/lanes.journey", "lane policy\n")]);
    let run = folder.run_with_input(UNTIDY, &["fmt", "-"]);
    assert_eq!((run.code, run.output.as_str(), run.errors.as_str()), (0, TIDY, ""));
    let run = folder.run_with_input(TIDY, &["fmt", "-"]);
    assert_eq!((run.code, run.output.as_str(), run.errors.as_str()), (0, TIDY, ""));
    let text = "import   \"lanes.journey\"\njourney a {\n  stage b {\n    policy \"p\"\n  }\n}\n";
    let run = folder.run_with_input(text, &["fmt", "-", "--stdin-filename", "maps/new.journey"]);
    assert_eq!(run.code, 0, "{}", run.errors);
    assert_eq!(run.output, text.replace("   \"", " \"").replace("policy ", "policy      "));
    // Without a name the import leads nowhere, so the lane is no word.
    folder.run_with_input(text, &["fmt", "-"]).says(1, &["J077", "<stdin>", "1 file left with errors"]);
    let run = folder.run_with_input(UNTIDY, &["fmt", "--check", "-"]);
    run.says(1, &["not formatted: <stdin>", "1 file to format"]);
    assert_eq!(run.output, "");
}

#[test]
fn a_diff_writes_nothing_and_can_be_applied() {
    let folder = Folder::new(&[("a.journey", UNTIDY), ("b.journey", TIDY)]);
    let run = folder.run(&["fmt", "--diff"]);
    run.says(0, &["1 file to format, 1 unchanged"]);
    folder.run(&["fmt", "--diff", "--check"]).says(1, &["not formatted: a.journey"]);
    assert_eq!(folder.read("a.journey"), UNTIDY);
    folder.write("a.diff", &run.output);
    folder.shell("patch -p0 < a.diff").says(0, &[]);
    assert_eq!(folder.read("a.journey"), TIDY);
}

#[test]
fn marks_and_carriage_returns_are_taken_out() {
    let folder = Folder::new(&[("a.journey", &format!("\u{feff}{TIDY}")), ("b.journey", &TIDY.replace('\n', "\r\n"))]);
    folder.run(&["fmt", "--check"]).says(1, &["not formatted: a.journey", "not formatted: b.journey"]);
    folder.run(&["fmt"]).says(0, &["2 files formatted"]);
    assert_eq!((folder.read("a.journey"), folder.read("b.journey")), (TIDY.to_owned(), TIDY.to_owned()));
    folder.run(&["fmt", "--check"]).says(0, &["2 files unchanged"]);
}

#[cfg(unix)]
#[test]
fn files_are_replaced_whole_links_stay_and_what_must_not_be_written_is_not() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new(&[("real/a.journey", UNTIDY), ("b.journey", UNTIDY), ("c.journey", TIDY)]);
    symlink("real/a.journey", folder.path("a.journey")).unwrap();
    std::fs::set_permissions(folder.path("b.journey"), PermissionsExt::from_mode(0o444)).unwrap();
    let before = folder.path("c.journey").metadata().unwrap().modified().unwrap();
    folder
        .run(&["fmt", "a.journey", "b.journey", "c.journey"])
        .says(2, &["cannot write `b.journey`: permission denied", "1 file formatted, 1 unchanged, 1 failed"]);
    assert!(folder.path("a.journey").symlink_metadata().unwrap().is_symlink());
    assert_eq!((folder.read("real/a.journey"), folder.read("b.journey")), (TIDY.to_owned(), UNTIDY.to_owned()));
    assert_eq!(folder.path("c.journey").metadata().unwrap().modified().unwrap(), before);
    assert_eq!(folder.names(), ["a.journey", "b.journey", "c.journey", "real/a.journey"]);
}

#[test]
fn files_that_cannot_be_read_stay_as_they_are() {
    let folder = Folder::new(&[("broken.journey", "journey a {{\n"), ("a.journey", UNTIDY)]);
    folder.write("latin.journey", b"team caf\xe9\n");
    let run = folder.run(&["fmt", "--output-format", "short"]);
    run.says(1, &["2 errors in 2 of 3 files; 1 file formatted, 2 left with errors"]);
    assert!(
        run.output.starts_with("broken.journey:1:1: error[J077] the file has errors and is left as it is\n"),
        "{}",
        run.output
    );
    assert_eq!(std::fs::read(folder.path("latin.journey")).unwrap(), b"team caf\xe9\n");
    assert_eq!(folder.read("broken.journey"), "journey a {{\n");
    assert_eq!(folder.read("a.journey"), TIDY);
}
