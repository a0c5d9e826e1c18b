//! The code in the documentation compiles: pages that teach are true.

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
