//! The code in the documentation compiles: pages that teach are true.

use crate::run::Folder;
use journey::diagnostic::Diagnostic;
use journey::diagnostic::render::{Look, REPORTS};
use journey::{FileProblem, FileText, Files, compile, load};
use std::fs;
use std::path::{Path, PathBuf};

/// The one file that the pages import.
struct People;

impl Files for People {
    fn import(&mut self, _: &str, path: &str) -> Result<FileText, FileProblem> {
        let text = "persona vera \"Vera\"\nteam support \"Support\"\n";
        match path {
            "people.journey" => Ok(FileText { name: path.to_owned(), bytes: text.into() }),
            _ => Err(FileProblem::Missing),
        }
    }

    fn image(&mut self, _: &str, _: &str) -> Result<Vec<u8>, FileProblem> {
        Err(FileProblem::Missing)
    }
}

/// A block of code: the line of the page on which it begins, and its text.
pub struct Block {
    pub line: usize,
    text: String,
}

/// The blocks of code of a page.
pub fn page(path: &str) -> (PathBuf, Vec<Block>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(&path).unwrap();
    let mut blocks: Vec<Block> = Vec::new();
    let mut inside = false;
    for (index, line) in text.lines().enumerate() {
        match line {
            "```journey" => {
                inside = true;
                blocks.push(Block { line: index + 2, text: String::new() });
            }
            "```" => inside = false,
            _ if inside => blocks.last_mut().unwrap().text.extend([line, "\n"]),
            _ => {}
        }
    }
    (path, blocks)
}

/// What is found in a block, and the same as reports.
pub fn findings(block: &Block) -> (Vec<Diagnostic>, String) {
    let file = FileText { name: "page.journey".to_owned(), bytes: block.text.clone().into_bytes() };
    let loaded = load(vec![file], &mut People);
    let mut found = loaded.diagnostics.clone();
    found.extend(compile(&loaded).diagnostics);
    let mut reports = String::new();
    (REPORTS[0].write)(&found, &loaded.sources, Look::PLAIN, &mut reports);
    (found, reports)
}

#[test]
fn pages_that_teach_have_no_findings() {
    for name in ["docs/language.md", "README.md"] {
        let (path, blocks) = page(name);
        assert!(!blocks.is_empty(), "{name} shows nothing");
        for block in blocks {
            let (found, reports) = findings(&block);
            assert!(found.is_empty(), "{}:{}\n{reports}", path.display(), block.line);
        }
    }
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
    let source = root.join("examples/repair/repair.journey");
    let folder = Folder::new(&[]);
    for (theme, picture) in [("light", "repair.svg"), ("dark", "repair-dark.svg")] {
        let arguments = ["render", &source.to_string_lossy(), "--view", "map", "--theme", theme, "-o", picture];
        folder.run(&arguments).says(0, &[]);
        let kept = fs::read_to_string(root.join("docs/pictures").join(picture)).unwrap();
        let hint = "cargo run -- render examples/repair/repair.journey --view map --theme";
        assert!(
            folder.read(picture) == kept,
            "docs/pictures/{picture} is old: {hint} {theme} -o docs/pictures/{picture}"
        );
        assert!(fs::read_to_string(root.join("README.md")).unwrap().contains(&format!("docs/pictures/{picture}")));
    }
}
