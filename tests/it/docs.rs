//! The code in the documentation compiles: pages that teach are true.

use crate::run::Folder;
use crate::tools::said;
use journey::diagnostic::Diagnostic;
use journey::diagnostic::render::{Look, REPORTS};
use journey::{EventFile, FileProblem, FileText, Files, compile, load};
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The files around a page: `people.journey` beside it, and the page itself, which is called `shop.journey`.
#[derive(Default)]
struct Around {
    /// The last table that the page shows above the block: whatever file of events is asked for.
    events: String,
}

impl Files for Around {
    fn import(&mut self, _: &str, path: &str) -> Result<FileText, FileProblem> {
        let text = "persona vera \"Vera\"\nteam support \"Support\"\n";
        match path {
            "people.journey" => Ok(FileText { name: path.to_owned(), bytes: text.into() }),
            "shop.journey" => Ok(FileText { name: path.to_owned(), bytes: Vec::new() }),
            "everything.journey" => Err(FileProblem::TooLarge { bytes: 1 << 30 }),
            _ if path.starts_with(['/', '.']) => Err(FileProblem::OutsideRoot),
            _ if !path.contains('.') => Err(FileProblem::Folder),
            _ => Err(FileProblem::Missing),
        }
    }

    fn image(&mut self, _: &str, _: &str) -> Result<Vec<u8>, FileProblem> {
        Err(FileProblem::Missing)
    }

    fn events(&mut self, _: &str, pattern: &str) -> Result<Vec<EventFile>, FileProblem> {
        let file = EventFile { name: pattern.to_owned(), path: PathBuf::from(pattern) };
        Ok(if self.events.is_empty() { Vec::new() } else { vec![file] })
    }

    fn open_events(&mut self, _: &Path) -> Result<Box<dyn Read>, FileProblem> {
        Ok(Box::new(Cursor::new(self.events.clone())))
    }
}

/// A block of code: the line of the page on which it begins, its text, and the table above it.
struct Block {
    line: usize,
    text: String,
    events: String,
}

/// The blocks of code of a page.
fn page(path: &str) -> (PathBuf, Vec<Block>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(&path).unwrap();
    let mut blocks: Vec<Block> = Vec::new();
    let mut inside = "";
    let mut events = String::new();
    for (index, line) in text.lines().enumerate() {
        match line {
            // What stands behind the language says how a book shows it.
            _ if line == "```journey" || line.starts_with("```journey ") => {
                inside = "journey";
                blocks.push(Block { line: index + 2, text: String::new(), events: events.clone() });
            }
            "```csv" => {
                inside = "csv";
                events.clear();
            }
            "```" => inside = "",
            _ if inside == "journey" => blocks.last_mut().unwrap().text.extend([line, "\n"]),
            _ if inside == "csv" => events.extend([line, "\n"]),
            _ => {}
        }
    }
    (path, blocks)
}

/// What is found in a block, and the same as reports.
fn findings(block: &Block) -> (Vec<Diagnostic>, String) {
    let file = FileText { name: "shop.journey".to_owned(), bytes: block.text.clone().into_bytes() };
    let mut around = Around { events: block.events.clone() };
    let loaded = load(vec![file], &mut around);
    let compiled = compile(&loaded);
    let mut found = compiled.diagnostics;
    found.extend(journey::load_events(&compiled.project, &loaded.sources, &mut around).found);
    let mut reports = String::new();
    (REPORTS[0].write)(&found, &loaded.sources, Look::PLAIN, &mut reports);
    (found, reports)
}

#[test]
fn pages_that_teach_have_no_findings() {
    for name in [
        "docs/getting-started.md",
        "docs/views.md",
        "docs/language.md",
        "docs/measured.md",
        "docs/comparison.md",
        "README.md",
    ] {
        let (path, blocks) = page(name);
        assert!(!blocks.is_empty(), "{name} shows nothing");
        for block in blocks {
            let (found, reports) = findings(&block);
            assert!(found.is_empty(), "{}:{}\n{reports}", path.display(), block.line);
        }
    }
}

/// Codes about files that are there and cannot be used, or that only `fmt` finds: no block of text shows them.
const ABOUT_FILES: &[&str] = &["J016", "J074", "J076", "J077", "J078"];

/// The first block of an error's page shows the error, the others how it is mended.
#[test]
fn pages_of_errors_show_what_they_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/errors");
    let mut pages: Vec<String> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().to_string_lossy().into_owned()).collect();
    pages.sort();
    pages.retain(|it| it.starts_with('J') && !ABOUT_FILES.contains(&&it[..4]));
    for name in pages {
        let (path, blocks) = page(&format!("docs/errors/{name}"));
        for (index, block) in blocks.iter().enumerate() {
            let (found, reports) = findings(block);
            let shows = found.iter().any(|it| name.starts_with(it.code.id));
            assert_eq!(shows, index == 0, "{}:{}\n{reports}", path.display(), block.line);
        }
    }
}

#[test]
fn every_dependency_has_its_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let reasons = fs::read_to_string(root.join("docs/architecture.md")).unwrap();
    let reasons = reasons.split_once("## Dependencies").unwrap().1;
    let words: Vec<&str> = reasons.split(|it: char| !it.is_alphanumeric() && it != '-' && it != '_').collect();
    let sections =
        manifest.split("\n[").filter(|it| it.starts_with("dependencies]") || it.starts_with("dev-dependencies]"));
    let names = sections.flat_map(|it| it.lines().skip(1)).filter_map(|it| it.split_once(" =")).map(|(name, _)| name);
    let missing: Vec<&str> = names.filter(|it| !words.contains(it)).collect();
    assert!(missing.is_empty(), "docs/architecture.md gives no reason for {missing:?}");
}

/// What the README says to type, typed one after the other in one folder, says what the README shows.
#[test]
fn the_readme_is_true_line_by_line() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let folder = Folder::new(&[]);
    let mut commands = 0;
    for block in text.split("```console\n").skip(1) {
        let block = block.split("\n```").next().unwrap();
        for step in format!("\n{}", block.trim_end()).split("\n$ ").skip(1) {
            let (command, expected) = step.split_once('\n').unwrap_or((step, ""));
            let run = folder.shell(command);
            assert_eq!(format!("{}{}", run.output, run.errors).trim_end(), expected.trim_end(), "$ {command}");
            commands += 1;
        }
    }
    assert!(commands >= 4, "the README shows {commands} commands");
}

/// The picture at the head of the README is what the program draws of the example now.
#[test]
fn the_readme_opens_with_a_picture_of_ours() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_journey"));
        command.current_dir(root).args(["render", "--into", "README.md", "-o", "docs/pictures"]);
        command
    };
    if std::env::var_os("UPDATE_DOCS").is_some() {
        assert!(program().status().unwrap().success());
    }
    let (is_current, told) = said(program().arg("--check"));
    assert!(
        is_current && told.contains("3 files up to date"),
        "{told}run this test with UPDATE_DOCS=1, and look at it"
    );
}

/// The brand of `docs/themes.md` looks like the picture below it, and has no colour that cannot be seen.
#[test]
fn the_brand_on_the_page_is_drawn() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/themes.md")).unwrap();
    let tables: Vec<&str> = page.split("```toml\n").skip(1).map(|it| it.split("```").next().unwrap()).collect();
    assert!(tables.len() >= 2 && tables[0].lines().count() <= 10, "a brand takes ten lines at most");
    for table in &tables {
        let (_, found) = journey::config::read(journey::source::SourceId(0), table);
        assert!(found.is_empty(), "{table}\n{found:?}");
    }
    let map = fs::read_to_string(root.join("examples/library-card.journey")).unwrap();
    let folder = Folder::new(&[("journey.toml", tables[0]), ("card.journey", &map)]);
    folder.run(&["render", "card.journey", "--view", "map", "-o", "brand.svg"]).says(0, &[]);
    let place = root.join("docs/pictures/brand.svg");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&place, folder.read("brand.svg")).unwrap();
    }
    let is_current = fs::read_to_string(place).unwrap_or_default() == folder.read("brand.svg");
    assert!(is_current, "docs/pictures/brand.svg is old: run this test with UPDATE_DOCS=1, and look at it");
}
