//! The commands: which files they read, what they draw and write, and how they end.

use crate::run::Folder;
use std::os::unix::fs::symlink;

const COFFEE: &str = include_str!("../maps/smallest.journey");

/// Two journeys, one of which replaces the other, a blueprint and three views.
const SERVICE: &str = r#"
persona anna "Anna"
persona ben "Ben"
segment smb "Small firms"
journey trial "A trial" {
  persona anna
  stage first { touchpoint one }
  stage second { touchpoint two for anna }
}
journey idea "Not told yet"
journey next "A better trial" {
  replaces trial
  persona anna
  stage first { touchpoint one }
}
blueprint service "What has to work" of trial {
  at one { backstage "Sends a mail" }
}
view short "Only the first stage" of trial {
  stages first
}
"#;

#[test]
fn without_a_verb_the_first_step_is_told() {
    Folder::new(&[]).run(&[]).says(2, &["journey new my-journey"]);
    Folder::new(&[("a.journey", COFFEE)]).run(&[]).says(2, &["Usage: journey", "journey check"]);
}

#[test]
fn verbs_and_words_that_are_misspelt_are_suggested() {
    let folder = Folder::new(&[("a.journey", COFFEE)]);
    folder.run(&["chekc"]).says(2, &["'check'"]);
    folder.run(&["render", "--view", "mpa"]).says(2, &["no view or layout is called `mpa`: did you mean `map`?"]);
    folder.run(&["render", "--journey", "cofee"]).says(2, &["did you mean `coffee`?"]);
    folder.run(&["render", "--for", "anna"]).says(2, &["no persona or segment is called `anna`: there is none"]);
}

#[test]
fn formats_that_are_not_built_are_told_with_those_that_are() {
    let folder = Folder::new(&[("a.journey", COFFEE)]);
    folder.run(&["render", "--format", "docx"]).says(2, &["`docx` is no format; there is svg, html, json"]);
    folder.run(&["render", "-o", "a.docx"]).says(2, &["`docx` is no format"]);
    folder.run(&["render", "-o", "a.gif"]).says(2, &["`gif` is no format"]);
    folder
        .run(&["render", "-o", "a.svg", "--format", "json"])
        .says(2, &["`a.svg` is svg, and `--format` asks for json"]);
    assert_eq!(folder.names(), ["a.journey"]);
}

#[test]
#[cfg(not(any(feature = "png", feature = "pdf")))]
fn a_program_without_a_format_says_how_to_get_it() {
    let folder = Folder::new(&[("a.journey", COFFEE)]);
    let way = "`cargo install --path . --features full` builds one that writes it";
    folder.run(&["render", "--format", "png"]).says(2, &["this `journey` was built without PNG", way]);
    folder.run(&["render", "-o", "a.pdf"]).says(2, &["this `journey` was built without PDF", way]);
    folder.write("journey.toml", "[render]\nformats = [\"svg\", \"pdf\"]\n");
    folder.run(&["render"]).says(2, &["without PDF", way]);
    assert_eq!(folder.names(), ["a.journey", "journey.toml"]);
}

#[test]
fn a_new_map_compiles_is_drawn_and_is_not_overwritten() {
    let folder = Folder::new(&[]);
    folder
        .run(&["new", "maps/first-visit"])
        .says(0, &["wrote maps/first-visit.journey", "journey render maps/first-visit.journey"]);
    folder.run(&["check"]).says(0, &["checked 1 file: no findings"]);
    folder.run(&["render"]).says(0, &["wrote maps/first-visit-map.svg", "1 file written"]);
    let map = folder.read("maps/first-visit.journey");
    assert!(map.contains("journey first-visit \"First visit\""));
    folder
        .run(&["new", "maps/first-visit.journey"])
        .says(2, &["`maps/first-visit.journey` exists, and is left as it is"]);
    assert_eq!(folder.read("maps/first-visit.journey"), map);
    folder.run(&["new", "My Map"]).says(2, &["`My Map` is no name", "`my-map`"]);
}

#[test]
fn folders_are_walked_in_order_without_what_git_ignores() {
    let folder = Folder::new(&[
        ("b.journey", "oops b\n"),
        ("a/z.journey", "oops z\n"),
        ("a/notes.txt", "oops\n"),
        ("a-b.journey", "oops a-b\n"),
        ("target/x.journey", "oops x\n"),
        ("a/draft.journey", "oops draft\n"),
        (".hidden/y.journey", "oops y\n"),
        (".gitignore", "target/\n"),
        ("a/.gitignore", "draft*\n"),
    ]);
    let run = folder.run(&["check", "--output-format", "short"]);
    let files: Vec<&str> = run.output.lines().map(|it| it.split(':').next().unwrap()).collect();
    assert_eq!(files, ["a/z.journey", "a-b.journey", "b.journey"]);
    run.says(1, &["3 errors in 3 files"]);
    let run =
        folder.run(&["check", "--output-format", "short", "b.journey", ".", "./a/../b.journey", "target/x.journey"]);
    let files: Vec<&str> = run.output.lines().map(|it| it.split(':').next().unwrap()).collect();
    assert_eq!(files, ["b.journey", "a/z.journey", "a-b.journey", "target/x.journey"]);
}

#[test]
fn a_folder_without_maps_is_no_error() {
    let folder = Folder::new(&[("notes.txt", "")]);
    folder.run(&["check"]).says(0, &["there is no `.journey` file here"]);
    folder.run(&["render"]).says(0, &["nothing to draw"]);
}

#[test]
fn an_error_in_one_file_does_not_stop_the_others() {
    let folder = Folder::new(&[("a.journey", "oops\n"), ("b.journey", COFFEE)]);
    folder.run(&["render", "a.journey", "missing.journey", "b.journey"]).says(
        2,
        &[
            "cannot read `missing.journey`: there is no such file",
            "[a.journey:1:1]",
            "wrote coffee-map.svg",
            "1 error in 1 of 2 files; 1 file written",
        ],
    );
    folder.run(&["render"]).says(1, &["1 file unchanged"]);
    assert_eq!(folder.names(), ["a.journey", "b.journey", "coffee-map.svg"]);
}

#[test]
fn findings_go_where_they_are_asked_for() {
    let folder = Folder::new(&[("a.journey", "oops\n")]);
    let run = folder.run(&["check"]);
    assert_eq!(run.output, "");
    run.says(1, &["╭─[a.journey:1:1]", "1 error in 1 file"]);
    let run = folder.run(&["check", "--output-format", "human"]);
    assert!(run.output.contains("╭─[a.journey:1:1]"));
    assert_eq!(run.errors, "1 error in 1 file\n");
    let run = folder.run(&["check", "--output-format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&run.output).unwrap();
    assert_eq!((&read["version"], &read["findings"][0]["file"]), (&1.into(), &"a.journey".into()));
    folder.run(&["check", "--output-format", "xml"]).says(2, &["there is human, short, json"]);
}

#[test]
fn colour_is_what_was_asked_for() {
    let folder = Folder::new(&[("a.journey", "oops\n")]);
    assert!(!folder.run(&["check"]).errors.contains('\u{1b}'));
    assert!(folder.run(&["check", "--color", "always"]).errors.contains("\u{1b}["));
    assert!(!folder.run(&["--color", "never", "check"]).errors.contains('\u{1b}'));
    assert!(!folder.shell("NO_COLOR=1 journey check").errors.contains('\u{1b}'));
}

#[test]
fn what_a_file_declares_is_drawn_and_nothing_else() {
    let folder = Folder::new(&[("s.journey", SERVICE), ("t.journey", "import \"s.journey\"\npersona eve \"Eve\"\n")]);
    folder.run(&["render", "s.journey", "-o", "out"]).says(0, &["4 files written"]);
    let drawn: Vec<String> = folder.names().into_iter().filter(|it| it.starts_with("out")).collect();
    assert_eq!(
        drawn,
        ["out/next-compare.svg", "out/service-blueprint.svg", "out/trial-map.svg", "out/trial-short.svg"]
    );
    folder.run(&["render", "t.journey", "-o", "none"]).says(0, &["nothing to draw"]);
    assert!(!folder.path("none").exists());
}

#[test]
fn a_view_stands_for_the_default_picture_where_it_shows_the_same() {
    let whole = "view all \"All\" of trial {\n  layout map\n}\n";
    let named = "view map \"The map\" of trial {\n  stages second\n}\n";
    for (view, name) in [(whole, "trial-all.svg"), (named, "trial-map.svg")] {
        let folder = Folder::new(&[("s.journey", &format!("{SERVICE}{view}"))]);
        folder.run(&["render", "--journey", "trial", "-o", "out"]).says(0, &[]);
        let drawn: Vec<String> = folder.names().into_iter().filter(|it| it.starts_with("out/trial")).collect();
        assert_eq!(drawn, [&format!("out/{name}"), "out/trial-short.svg"]);
    }
}

#[test]
fn views_journeys_and_people_narrow_what_is_drawn() {
    let names = |arguments: &[&str]| {
        let folder = Folder::new(&[("s.journey", SERVICE)]);
        folder.run(&[&["render", "s.journey", "-o", "out"], arguments].concat()).says(0, &[]);
        let all = folder.names().into_iter().filter_map(|it| it.strip_prefix("out/").map(str::to_owned));
        all.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(&["--view", "short"]), "trial-short.svg");
    assert_eq!(names(&["--view", "map"]), "next-map.svg trial-map.svg");
    assert_eq!(names(&["--view", "short", "--view", "compare"]), "next-compare.svg trial-short.svg");
    assert_eq!(names(&["--view", "blueprint"]), "service-blueprint.svg");
    assert_eq!(names(&["--journey", "next"]), "next-compare.svg");
    assert_eq!(names(&["--journey", "service"]), "service-blueprint.svg");
    assert_eq!(names(&["--journey", "idea"]), "");
    assert_eq!(names(&["--view", "map", "--journey", "trial", "--for", "anna,smb"]), "trial-map.svg");
}

#[test]
fn pages_of_personas_lead_to_their_maps() {
    let people = "persona anna \"Anna\" { segment smb }\npersona ben { role \"Buys\" }\nsegment smb\n";
    let trial = "import \"../people.journey\"\njourney trial { persona anna\nstage s { touchpoint t feels 1 } }\n\
                 journey plan { persona anna, ben }\n";
    let folder =
        || Folder::new(&[("journey.toml", ""), ("maps/people.journey", people), ("maps/a b/trial.journey", trial)]);
    let drawn = |folder: &Folder, arguments: &[&str]| {
        folder.run(&[&["render", "maps", "-o", "out/"], arguments].concat()).says(0, &[]);
        let all = folder.names().into_iter().filter_map(|it| it.strip_prefix("out/").map(str::to_owned));
        all.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(drawn(&folder(), &["--view", "persona"]), "anna-persona.svg ben-persona.svg");
    assert_eq!(drawn(&folder(), &["--view", "persona", "--for", "ben"]), "ben-persona.svg");
    assert_eq!(drawn(&folder(), &["--view", "persona", "--for", "smb"]), "anna-persona.svg");
    assert_eq!(drawn(&folder(), &["--view", "persona", "--journey", "trial"]), "anna-persona.svg");
    let both = folder();
    let linked = "<a href=\"./a%20b/trial-map.svg\">";
    both.run(&["render", "maps", "-o", "out/", "--view", "persona"]).says(0, &["2 files written"]);
    assert_eq!(both.read("out/anna-persona.svg").matches(linked).count(), 1);
    assert_eq!(both.read("out/ben-persona.svg").matches("<a ").count(), 0, "a map without stages has no picture");
    both.run(&["render", "maps", "-o", "out/"]).says(0, &["wrote out/a b/trial-map.svg"]);
    both.run(&["render", "maps", "-o", "out/", "--view", "persona"]).says(0, &["2 files unchanged"]);
    let alone = both.run(&["render", "maps", "--view", "persona", "--for", "anna", "-o", "-"]);
    assert!(alone.output.contains("Anna") && !alone.output.contains("<a "), "where it goes, nobody knows");
}

#[test]
fn for_and_locale_and_theme_change_the_picture() {
    let folder = Folder::new(&[("s.journey", SERVICE)]);
    let draw = |arguments: &[&str]| {
        let all = [&["render", "s.journey", "--view", "map", "--journey", "trial", "-o", "-"], arguments].concat();
        let run = folder.run(&all);
        assert_eq!(run.code, 0, "{}", run.errors);
        run.output
    };
    let plain = draw(&[]);
    assert!(plain.starts_with("<svg") && plain.ends_with("</svg>\n"));
    for arguments in
        [["--for", "ben"], ["--locale", "fi"], ["--theme", "dark"], ["--theme", "light"], ["--font", "system"]]
    {
        assert_ne!(draw(&arguments), plain, "{arguments:?}");
    }
}

#[test]
fn one_file_means_one_picture() {
    let folder = Folder::new(&[("s.journey", SERVICE), ("a.journey", COFFEE)]);
    folder.run(&["render", "s.journey", "-o", "x.svg"]).says(
        2,
        &["there are 4: trial-map.svg, next-compare.svg, service-blueprint.svg, trial-short.svg; choose by `--view` or `--journey`"],
    );
    folder.run(&["render", "s.journey", "-o", "-"]).says(2, &["one file was asked for, and there are 4"]);
    assert_eq!(folder.names(), ["a.journey", "s.journey"]);
    folder.run(&["render", "a.journey", "-o", "x.svg"]).says(0, &["wrote x.svg"]);
    folder.run(&["render", "a.journey", "-o", "x.json"]).says(0, &["wrote x.json"]);
    assert!(folder.read("x.svg").starts_with("<svg"));
    assert!(folder.read("x.json").starts_with('{'));
}

#[test]
fn two_files_of_one_name_are_an_error_before_anything_is_written() {
    let folder = Folder::new(&[("a/x.journey", COFFEE), ("b/x.journey", COFFEE)]);
    folder
        .run(&["render", "a/x.journey", "b/x.journey", "-o", "out"])
        .says(2, &["two files would be called `out/coffee-map.svg`"]);
    folder
        .run(&["render", "a/x.journey", "b/x.journey", "--format", "json", "-o", "out"])
        .says(2, &["two files would be called `out/x.json`"]);
    assert!(!folder.path("out").exists());
    folder.run(&["render", ".", "-o", "out", "--format", "svg", "--format", "json"]).says(0, &["4 files written"]);
    let drawn: Vec<String> = folder.names().into_iter().filter(|it| it.starts_with("out")).collect();
    assert_eq!(drawn, ["out/a/coffee-map.svg", "out/a/x.json", "out/b/coffee-map.svg", "out/b/x.json"]);
}

#[test]
fn equal_files_are_left_alone_and_check_tells_others() {
    let folder = Folder::new(&[("a.journey", COFFEE)]);
    folder.run(&["render", "--check"]).says(1, &["differs: coffee-map.svg", "1 file out of date"]);
    assert_eq!(folder.names(), ["a.journey"]);
    folder.run(&["render"]).says(0, &["1 file written"]);
    let written = folder.path("coffee-map.svg").metadata().unwrap().modified().unwrap();
    folder.run(&["render"]).says(0, &["1 file unchanged"]);
    assert_eq!(folder.path("coffee-map.svg").metadata().unwrap().modified().unwrap(), written);
    folder.run(&["render", "--check"]).says(0, &["1 file up to date"]);
    folder.write("a.journey", COFFEE.replace("Buy a coffee", "Buy a tea"));
    folder.run(&["render", "--check"]).says(1, &["differs: coffee-map.svg"]);
    folder.run(&["render", "--check", "-o", "-"]).says(2, &["standard output is none"]);
}

#[test]
fn standard_input_has_a_place_if_it_has_a_name() {
    let folder = Folder::new(&[("maps/people.journey", "persona anna \"Anna\"\n")]);
    let run = folder.run_with_input(COFFEE, &["render", "-"]);
    run.says(0, &["1 file written"]);
    assert!(run.output.starts_with("<svg"));
    let map = format!(
        "import \"people.journey\"\n{}",
        COFFEE.replace('{', "{\n  persona anna\n").replacen("\n  persona anna\n", "", 0)
    );
    let map = map.replacen("stage counter {\n  persona anna\n", "stage counter {", 1);
    folder.run_with_input(&map, &["check", "-"]).says(1, &["[<stdin>:1:8]"]);
    folder
        .run_with_input(&map, &["check", "-", "--ignore", "all", "--stdin-filename", "maps/new.journey"])
        .says(0, &["checked 2 files"]);
    folder
        .run_with_input("oops", &["check", "-", "--stdin-filename", "maps/new.journey"])
        .says(1, &["[maps/new.journey:1:1]"]);
    folder
        .run_with_input(COFFEE, &["render", "-", "--stdin-filename", "maps/new.journey"])
        .says(0, &["wrote maps/coffee-map.svg"]);
}

#[test]
fn a_file_is_one_however_it_is_reached() {
    let folder = Folder::new(&[
        ("maps/people.journey", "persona anna \"Anna\"\n"),
        (
            "maps/a.journey",
            "import \"people.journey\"\nimport \"./../maps/people.journey\"\nimport \"linked.journey\"\n",
        ),
        ("other/deep/x.txt", ""),
        ("other/people.journey", "persona eve \"Eve\"\npersona eve \"Eve\"\n"),
    ]);
    symlink("people.journey", folder.path("maps/linked.journey")).unwrap();
    symlink("../other/deep", folder.path("maps/away")).unwrap();
    folder
        .run(&["check", "--ignore", "all", "maps/a.journey", "maps/linked.journey", "./maps/people.journey"])
        .says(0, &["checked 2 files"]);
    // On paper this path is that of the first file; the system goes through the link.
    let run = folder.run(&["check", "maps/people.journey", "maps/away/../people.journey", "--output-format", "short"]);
    assert!(run.output.ends_with("/other/people.journey:2:9: error[J041] the name `eve` is taken\n"), "{run:?}");
    run.says(1, &["1 error in 1 of 2 files"]);
}

#[test]
fn settings_hold_upwards_and_flags_win() {
    let folder = Folder::new(&[
        ("journey.toml", "[render]\noutput = \"pictures\"\nformats = [\"svg\", \"json\"]\nlocale = \"fi\"\n"),
        ("maps/deep/a.journey", COFFEE),
    ]);
    folder
        .run_in("maps", &["render"])
        .says(0, &["wrote ../pictures/deep/coffee-map.svg", "wrote ../pictures/deep/a.json"]);
    let finnish = folder.read("pictures/deep/coffee-map.svg");
    assert!(finnish.contains("lang=\"fi\""), "{}", &finnish[..400]);
    folder
        .run_in("maps", &["render", "--locale", "hu", "--format", "svg", "-o", "."])
        .says(0, &["wrote deep/coffee-map.svg"]);
    assert!(folder.read("maps/deep/coffee-map.svg").contains("lang=\"hu\""));
}

#[test]
fn broken_settings_are_findings_and_nothing_is_drawn() {
    let folder =
        Folder::new(&[("journey.toml", "[render]\nthem = \"dark\"\n"), ("a.journey", COFFEE), ("b.journey", "oops\n")]);
    let run = folder.run(&["check", "--output-format", "short", "--ignore", "all"]);
    run.says(2, &["2 errors in 2 files"]);
    let lines: Vec<&str> = run.output.lines().map(|it| it.split("]").next().unwrap()).collect();
    assert_eq!(lines[0], "journey.toml:2:1: error[J081");
    assert!(lines[1].starts_with("b.journey:1:1: error["), "{lines:?}");
    folder.run(&["render"]).says(2, &["`render` has no setting `them`"]);
    assert_eq!(folder.names(), ["a.journey", "b.journey", "journey.toml"]);
    folder.write("journey.toml", "[theme]\nfont = \"Lato\"\n");
    folder.run(&["check", "a.journey", "--ignore", "all"]).says(0, &["1 warning in 1 file"]);
    folder.run(&["check", "a.journey", "--ignore", "all", "--deny", "warnings"]).says(1, &["1 error in 1 file"]);
}

#[test]
fn a_link_to_a_picture_stays_a_link() {
    let folder = Folder::new(&[("a.journey", COFFEE), ("real.svg", "old")]);
    symlink("real.svg", folder.path("coffee-map.svg")).unwrap();
    folder.run(&["render"]).says(0, &[]);
    assert!(folder.path("coffee-map.svg").symlink_metadata().unwrap().is_symlink());
    assert!(folder.read("real.svg").starts_with("<svg"));
}

#[test]
fn transcripts() {
    trycmd::TestCases::new().case("tests/cmd/*.trycmd").default_bin_name("journey");
}

/// A stage without touchpoints, and nothing else that a rule of this test finds.
const EMPTY: &str = "journey empty {\n  stage one\n  stage two\n}\n";

#[test]
fn rules_are_chosen_and_graded_by_flags_over_settings() {
    let folder = Folder::new(&[("maps/a.journey", EMPTY), ("maps/drafts/b.journey", EMPTY)]);
    let check =
        |flags: &[&str]| folder.run(&[&["check", "--output-format", "short", "--select", "J101"], flags].concat());
    check(&[]).says(0, &["4 warnings in 2 files"]);
    assert!(check(&[]).output.starts_with("maps/a.journey:2:9: warning[J101] nothing happens in stage `one`\n"));
    check(&["--deny", "empty-stage"]).says(1, &["4 errors in 2 files"]);
    check(&["--deny", "warnings"]).says(1, &["4 errors in 2 files"]);
    check(&["--ignore", "J101"]).says(0, &["no findings"]);
    check(&["--ignore", "structure"]).says(0, &["4 warnings"]);
    check(&["--select", "emtpy-stage"]).says(2, &["did you mean `empty-stage`?"]);
    check(&["--deny", "warning"]).says(2, &["did you mean `warnings`?"]);
    check(&["--today", "2026-02-30"]).says(2, &["a day is written year, month, day"]);
    folder.write(
        "journey.toml",
        "[lint]\nlevels = { J101 = \"advice\" }\n[[lint.per-path]]\nfiles = [\"maps/drafts/\"]\nignore = [\"all\"]\n",
    );
    check(&[]).says(0, &["2 hints in 1 of 2 files"]);
    check(&["--warn", "empty-stage"]).says(0, &["2 warnings in 1 of 2 files"]);
    folder.run_in("maps/drafts", &["check"]).says(0, &["checked 1 file: no findings"]);
}

#[test]
fn the_day_decides_what_is_stale() {
    let map = "journey a {\n  status validated\n  reviewed 2026-05-01\n  stage b { touchpoint c }\n}\n";
    let folder = Folder::new(&[("a.journey", map)]);
    let on = |day: &str| folder.run(&["check", "--select", "J109,J110", "--today", day]);
    on("2026-04-30").says(0, &["which lies ahead"]);
    on("2026-05-01").says(0, &["no findings"]);
    on("2027-05-02").says(0, &["366 days ago"]);
}

#[test]
fn pictures_are_drawn_without_a_word_about_rules() {
    let folder = Folder::new(&[("a.journey", EMPTY)]);
    let run = folder.run(&["render"]);
    run.says(0, &["1 file written"]);
    assert!(!run.errors.contains("J1"), "{}", run.errors);
}

#[test]
fn rules_and_errors_are_explained() {
    let folder = Folder::new(&[]);
    let page = folder.run(&["explain", "empty-stage"]);
    page.says(0, &[]);
    assert!(page.output.starts_with("J101 empty-stage  (structure, warning)\n\nWhat it finds\n"), "{}", page.output);
    assert_eq!(folder.run(&["explain", "J101"]).output, page.output);
    folder.run(&["explain", "emtpy-stage"]).says(2, &["did you mean `empty-stage`?"]);
    folder.run(&["explain"]).says(2, &["journey explain"]);
    let all = folder.run(&["explain", "--all", "--format", "json"]);
    let all: serde_json::Value = serde_json::from_str(&all.output).unwrap();
    let codes: Vec<_> = all["pages"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert!(codes.is_sorted() && codes.contains(&"J040") && codes.contains(&"J101"), "{codes:?}");
}

#[test]
fn settings_in_force_are_printed_with_their_lines() {
    let folder = Folder::new(&[("journey.toml", "[lint]\nignore = [\"flow\"]\n"), ("maps/a.journey", EMPTY)]);
    let run = folder.run(&["config", "maps/a.journey"]);
    run.says(0, &[]);
    let line = |start: &str| run.output.lines().find(|it| it.starts_with(start)).unwrap_or_default();
    assert!(line("dead-end = \"off\"").ends_with("# journey.toml:2"), "{}", run.output);
    folder.write("journey.toml", "[lint]\nignroe = [\"flow\"]\n");
    folder.run(&["config"]).says(2, &["did you mean `ignore`?"]);
    assert!(folder.run(&["config", "--schema"]).output.starts_with('{'));
}
