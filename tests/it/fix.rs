//! `check --fix`: what is mended, and that nothing gets worse by it.

use crate::compiled::Repository;
use crate::gallery;
use crate::mutate::{Random, mutate};
use crate::run::Folder;
use journey::FileText;
use journey::diagnostic::Diagnostic;
use journey::fix::{Fixed, Wanted, settle};
use journey::lint::{self, Request, Settings};
use journey::model::Date;
use proptest::prelude::*;
use std::path::Path;
use std::sync::OnceLock;

const TODAY: Date = Date { year: 2026, month: 11, day: 22 };

/// All findings of one file of the repository that has this text.
fn check(name: &str, text: &str) -> Vec<Diagnostic> {
    let file = FileText { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    let loaded = journey::load(vec![file], &mut Repository);
    let compiled = journey::compile(&loaded);
    let settings = Settings::default();
    let request = Request {
        project: &compiled.project,
        sources: &loaded.sources,
        documents: &loaded.documents,
        roots: loaded.roots,
        paths: &[],
        settings: &settings,
        today: TODAY,
    };
    lint::lint(&request, compiled.diagnostics)
}

fn fixed(name: &str, text: &str, wanted: Wanted) -> Fixed {
    settle(vec![text.to_owned()], wanted, &mut |texts| check(name, &texts[0]))
}

fn errors(found: &[Diagnostic]) -> usize {
    found.iter().filter(|it| it.is_error()).count()
}

/// The shared maps, by name.
fn maps() -> &'static [(String, String)] {
    static MAPS: OnceLock<Vec<(String, String)>> = OnceLock::new();
    MAPS.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let files = gallery::files(&root.join("tests/maps")).into_iter();
        let name = |path: &Path| path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
        files.map(|path| (name(&path), std::fs::read_to_string(&path).unwrap())).collect()
    })
}

/// Holds a text before its fixes against the one after them; gives how many there were.
fn compared(name: &str, text: &str, wanted: Wanted) -> Result<usize, TestCaseError> {
    let before = check(name, text);
    let result = fixed(name, text, wanted);
    let after_text = &result.texts[0];
    let after = check(name, after_text);
    let story = || format!("{name} {wanted:?}\n{text}\n-----\n{after_text}\n-----\n{before:#?}\n-----\n{after:#?}");
    prop_assert!(errors(&after) <= errors(&before), "more errors: {}", story());
    if errors(&after) == errors(&before) {
        prop_assert!(after.len() <= before.len(), "more findings: {}", story());
    }
    prop_assert_eq!(result.counts[0] == 0, text == after_text, "{}", story());
    Ok(result.counts[0])
}

/// Mistakes that people make while they type or paste, each with one remedy.
fn slip(text: &str, random: &mut Random) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let at = random.below(lines.len());
    let line = lines[at];
    let words: Vec<&str> = line.split([' ', ',']).filter(|it| it.len() > 3 && it.is_ascii()).collect();
    let word = words.get(random.below(words.len())).copied().unwrap_or("");
    let changed = match random.below(7) {
        0 | 1 if !word.is_empty() && word.bytes().all(|it| it.is_ascii_lowercase() || it == b'-') => {
            let cut = 1 + random.below(word.len() - 2);
            let mut letters: Vec<char> = word.chars().collect();
            letters.swap(cut, cut + 1);
            line.replacen(word, &letters.into_iter().collect::<String>(), 1)
        }
        2 if !word.is_empty() => line.replacen(word, &word[..word.len() - 1], 1),
        3 => line.replacen('"', "“", 1).replacen('"', "”", 1),
        4 => line.replace('.', ","),
        5 => line.replacen(" {", "\n  {", 1),
        _ => match line.split_once("\"https:") {
            Some((before, link)) => format!("{before}https:{}", link.replacen('"', "", 1)),
            None => line.replacen("min", "m", 1),
        },
    };
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        out.push_str(if index == at { &changed } else { line });
        out.push('\n');
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(4), ..ProptestConfig::default() })]

    #[test]
    fn a_fix_never_makes_a_finding_more(seed in any::<u64>()) {
        let mut random = Random::new(seed);
        let (name, text) = &maps()[random.below(maps().len())];
        let others: Vec<&str> = maps().iter().map(|(_, text)| text.as_str()).collect();
        let wanted = if random.below(2) == 0 { Wanted::Safe } else { Wanted::Unsafe };
        compared(name, &mutate(text, &others, &mut random), wanted)?;
        let mut slips = text.clone();
        for _ in 0..=random.below(3) {
            slips = slip(&slips, &mut random);
        }
        compared(name, &slips, wanted)?;
    }
}

/// Of what slips while somebody types, most is mended without a look, and to what it was.
#[test]
fn most_slips_are_mended_to_what_was_there() {
    let (mut broken, mut mended, mut restored) = (0, 0, 0);
    for seed in 0..200 {
        let mut random = Random::new(seed);
        let (name, text) = &maps()[random.below(maps().len())];
        let text = text.lines().collect::<Vec<_>>().join("\n") + "\n";
        let slipped = slip(&text, &mut random);
        if errors(&check(name, &slipped)) == 0 {
            continue;
        }
        broken += 1;
        let after = &fixed(name, &slipped, Wanted::Safe).texts[0];
        mended += usize::from(errors(&check(name, after)) == 0);
        restored += usize::from(*after == text);
    }
    assert!(broken > 40, "{broken}");
    assert!(mended * 10 >= broken * 7, "{mended} of {broken}");
    assert!(restored * 10 >= broken * 6, "{restored} of {broken}");
}

const PEOPLE: &str = "persona anna \"Anna\"\nteam support\n";
const ORDER: &str = "journey order {\n  persona anna\n  stage one {\n    touchpoint pay via web feels 0,5\n  }\n}\n";

#[test]
fn standard_input_is_mended_to_standard_output() {
    let folder = Folder::new(&[]);
    let text = "journey a {\n  stage b {\n    touchpont c via web feels 0,5\n  }\n}\n";
    let run = folder.run_with_input(text, &["check", "-", "--fix", "--select", "J4"]);
    run.says(0, &["checked 1 file: no findings; 2 fixed"]);
    assert_eq!(run.output, text.replace("pont", "point").replace("0,5", "0.5"));
    let run = folder.run_with_input(text, &["check", "-", "--diff", "--select", "J4", "--output-format", "short"]);
    run.says(1, &["2 would be fixed"]);
    assert!(run.output.starts_with("--- <stdin>\n+++ <stdin>\n@@"), "{}", run.output);
    // What needs no fix is passed through, with findings beside it.
    let run = folder.run_with_input("journey a\njourney a\n", &["check", "-", "--fix", "--output-format", "short"]);
    run.says(1, &["<stdin>:2:9: error[J041]"]);
    assert_eq!(run.output, "journey a\njourney a\n");
}

#[test]
fn a_file_of_the_project_that_declares_a_name_is_imported() {
    let files = [("journey.toml", ""), ("people/all.journey", PEOPLE), ("maps/order.journey", ORDER)];
    let folder = Folder::new(&files);
    folder
        .run(&["check", "maps/order.journey"])
        .says(1, &["`import \"../people/all.journey\"`", "2 fixable with --fix"]);
    folder.run(&["check", "maps/order.journey", "--fix", "--select", "J4"]).says(0, &["no findings; 2 fixed"]);
    let expected = format!("import \"../people/all.journey\"\n\n{}", ORDER.replace("0,5", "0.5"));
    assert_eq!(folder.read("maps/order.journey"), expected);

    // Without a `journey.toml` the files of the run are the project.
    let folder = Folder::new(&[("all.journey", PEOPLE), ("order.journey", ORDER)]);
    folder.run(&["check", "order.journey", "--fix", "--select", "J4"]).says(1, &["1 error in 1 file; 1 fixed"]);
    folder.run(&["check", "--fix", "--select", "J4"]).says(0, &["no findings; 1 fixed"]);
    assert_eq!(folder.read("order.journey"), expected.replace("../people/", ""));
}

#[test]
fn the_import_comes_below_what_a_file_says_of_itself() {
    let file = |text: &str| format!("{text}journey order {{\n  persona anna\n}}\n");
    for (before, after) in [
        ("", "import \"people.journey\"\n\n"),
        ("// Orders.\n\n", "// Orders.\n\nimport \"people.journey\"\n\n"),
        ("// allow(all): a test\n", "import \"people.journey\"\n\n// allow(all): a test\n"),
        (
            "import \"other.journey\" // o\nteam x\n",
            "import \"other.journey\" // o\nimport \"people.journey\"\nteam x\n",
        ),
    ] {
        let people = [("people.journey", PEOPLE), ("other.journey", "segment s\n")];
        let folder = Folder::new(&people);
        folder.write("order.journey", file(before));
        folder.run(&["check", "--fix", "--select", "J4"]).says(0, &["1 fixed"]);
        assert_eq!(folder.read("order.journey"), file(after));
    }
}

#[test]
fn a_fix_that_would_add_an_error_is_dropped() {
    // The import would bring a second `support`.
    let order = "team support\njourney order {\n  persona anna\n}\n";
    let folder = Folder::new(&[("order.journey", order), ("people.journey", PEOPLE)]);
    folder.run(&["check", "--fix"]).says(1, &["unknown persona `anna`", "1 error in 1 of 2 files"]);
    assert_eq!(folder.read("order.journey"), order);
    // Two files declare her: the author knows which one is meant.
    let folder = Folder::new(&[("a.journey", PEOPLE), ("b.journey", PEOPLE), ("order.journey", ORDER)]);
    folder.run(&["check", "--fix"]).says(1, &["unknown persona `anna`", "1 fixed, 1 more with --unsafe-fixes"]);
    folder.run(&["check", "--unsafe-fixes", "--select", "J4"]).says(0, &["1 fixed"]);
    assert!(folder.read("order.journey").starts_with("import \"a.journey\"\n"));
}

#[test]
fn a_file_that_is_only_imported_is_not_touched() {
    let people = "persona anna \"Anna\" {\n  gaol \"Sleep\"\n}\n";
    let order = format!("import \"people.journey\"\n{ORDER}");
    let folder = Folder::new(&[("people.journey", people), ("order.journey", &order)]);
    folder
        .run(&["check", "order.journey", "--fix", "--select", "J4"])
        .says(1, &["unknown word `gaol`", "1 error in 1 of 2 files; 1 fixed"]);
    assert_eq!(folder.read("people.journey"), people);
    assert_eq!(folder.read("order.journey"), order.replace("0,5", "0.5"));
    folder.run(&["check", "--fix"]).says(0, &["1 fixed"]);
    assert_eq!(folder.read("people.journey"), people.replace("gaol", "goal"));
}

#[cfg(unix)]
#[test]
fn files_keep_their_marks_and_line_ends_and_what_must_not_be_written_is_not() {
    use std::os::unix::fs::PermissionsExt;
    let order = format!("\u{feff}{}", ORDER.replace("  persona anna\n", "").replace('\n', "\r\n"));
    let folder = Folder::new(&[("a.journey", &order), ("b.journey", &order), ("c.journey", PEOPLE)]);
    std::fs::set_permissions(folder.path("b.journey"), PermissionsExt::from_mode(0o444)).unwrap();
    let run = folder.run(&["check", "--fix", "--select", "J4"]);
    // Both declare `order`; each sees only its own.
    run.says(
        2,
        &["cannot write `b.journey`: permission denied", "`0,5` has a comma", "1 error in 1 of 3 files; 1 fixed"],
    );
    assert_eq!(folder.read("a.journey"), order.replace("0,5", "0.5"));
    assert_eq!(folder.read("b.journey"), order);
    assert_eq!(folder.names(), ["a.journey", "b.journey", "c.journey"]);
}

#[test]
fn fixes_that_touch_are_made_one_after_the_other() {
    let text = "channel shop\njourney a {\n  stage b {\n    touchpoint c via web, phone\n    touchpoint d via kiosk, booth\n  }\n}\n";
    let folder = Folder::new(&[("a.journey", text)]);
    folder.run(&["check", "--fix", "--select", "undeclared-channel"]).says(0, &["no findings; 4 fixed"]);
    let head = folder.read("a.journey").split("journey").next().unwrap().to_owned();
    let mut lines: Vec<&str> = head.lines().collect();
    lines.sort_unstable();
    let expected =
        ["channel booth", "channel kiosk", "channel phone kind phone", "channel shop", "channel web kind web"];
    assert_eq!(lines, expected);
}

#[test]
fn broken_settings_stop_fixes() {
    let folder = Folder::new(&[("journey.toml", "[lint]\nselekt = []\n"), ("a.journey", ORDER)]);
    folder.run(&["check", "--fix"]).says(2, &["selekt"]);
    assert_eq!(folder.read("a.journey"), ORDER);
}
