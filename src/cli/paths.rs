//! From the paths of the command line to the sources of the run.

use super::files::{self, OnDisk};
use super::terminal::{Terminal, reason};
use crate::order;
use crate::{FileText, parallel};
use ignore::WalkBuilder;
use std::io;
use std::path::{Path, PathBuf};

/// The end of a source's name.
const EXTENSION: &str = "journey";

/// So many files of a folder are read between two looks at how far the work is.
const TOGETHER: usize = 256;

/// What standard input is called where it was given no name.
const UNNAMED: &str = "<stdin>";

/// A source that was asked for.
#[derive(Debug)]
pub struct Input {
    pub text: FileText,
    pub origin: Origin,
    /// The size of a file that is too large to be read; its text is empty.
    pub too_large: Option<u64>,
}

/// Where a source comes from, which decides where its pictures go.
#[derive(Debug, Clone)]
pub struct Origin {
    pub folder: PathBuf,
    /// Of the folder that was given, the subfolder in which the source lies.
    pub below: PathBuf,
    /// The file's name without its extension.
    pub stem: String,
    /// As it was given; for standard input the path under which it is read.
    pub path: PathBuf,
    /// It came from standard input.
    pub is_input: bool,
    /// It begins with a byte-order mark, which no pass sees.
    pub has_mark: bool,
    /// It came from standard input and has no name: its pictures have no folder to go to.
    pub unnamed: bool,
}

/// All inputs of a run in the order of the paths, each file once, and how many could not be read (which was said).
#[derive(Debug, Default)]
pub struct Inputs {
    pub files: Vec<Input>,
    pub failures: usize,
}

/// Reads the sources that `paths` mean: files, folders with all that is in them, `-` for standard input; without any,
/// the current folder. `stdin_name` is the path under which standard input is read.
pub fn read(paths: &[PathBuf], stdin_name: Option<&Path>, disk: &mut OnDisk, terminal: &mut Terminal) -> Inputs {
    let here = [PathBuf::from(".")];
    let mut inputs = Inputs::default();
    for path in if paths.is_empty() { &here } else { paths } {
        if path == Path::new("-") {
            inputs.add_stdin(stdin_name, disk, terminal);
        } else if path.is_dir() {
            inputs.add_folder(path, disk, terminal);
        } else {
            inputs.add_file(path, disk, terminal);
        }
    }
    inputs
}

impl Inputs {
    fn add_folder(&mut self, folder: &Path, disk: &mut OnDisk, terminal: &mut Terminal) {
        let (found, problems) = walk(folder);
        for problem in problems {
            self.fail(&problem, terminal);
        }
        let mut done = 0;
        for paths in found.chunks(TOGETHER) {
            terminal.progress(done, found.len(), &paths[0].to_string_lossy());
            // The system takes longer to give a file than it takes to parse it.
            let read = parallel::map(paths.to_vec(), |path| (files::read_source(&path), files::canonical(&path), path));
            for (content, canonical, path) in read {
                let below = path.parent().and_then(|it| it.strip_prefix(folder).ok()).unwrap_or(Path::new(""));
                self.add_read(&path, content, canonical, below, disk, terminal);
            }
            done += paths.len();
        }
        terminal.wipe();
    }

    fn add_file(&mut self, path: &Path, disk: &mut OnDisk, terminal: &mut Terminal) {
        self.add_read(path, files::read_source(path), files::canonical(path), Path::new(""), disk, terminal);
    }

    fn add_read(
        &mut self,
        path: &Path,
        content: io::Result<Result<Vec<u8>, u64>>,
        canonical: PathBuf,
        below: &Path,
        disk: &mut OnDisk,
        terminal: &mut Terminal,
    ) {
        match content {
            Ok(content) => {
                let origin = Origin { below: below.to_owned(), ..origin(path) };
                if let Some(name) = disk.enter_at(path, canonical) {
                    self.files.push(input(name, content, origin));
                }
            }
            Err(error) => self.fail(&format!("cannot read `{}`: {}", files::shown(path), reason(&error)), terminal),
        }
    }

    fn add_stdin(&mut self, name: Option<&Path>, disk: &mut OnDisk, terminal: &mut Terminal) {
        let path = name.unwrap_or(Path::new(UNNAMED));
        match files::read_input() {
            Ok(content) => {
                let mut origin = Origin { unnamed: name.is_none(), is_input: true, ..origin(path) };
                if origin.unnamed {
                    origin.stem = "stdin".to_owned();
                }
                if let Some(name) = disk.enter(path) {
                    self.files.push(input(name, content, origin));
                }
            }
            Err(error) => self.fail(&format!("cannot read standard input: {}", reason(&error)), terminal),
        }
    }

    fn fail(&mut self, problem: &str, terminal: &mut Terminal) {
        terminal.error(problem);
        self.failures += 1;
    }
}

fn input(name: String, content: Result<Vec<u8>, u64>, origin: Origin) -> Input {
    let too_large = content.as_ref().err().copied();
    let has_mark = content.as_ref().is_ok_and(|bytes| bytes.starts_with(b"\xEF\xBB\xBF"));
    let origin = Origin { has_mark, ..origin };
    Input { text: FileText { name, bytes: content.unwrap_or_default() }, origin, too_large }
}

fn origin(path: &Path) -> Origin {
    Origin {
        folder: path.parent().unwrap_or(Path::new("")).to_owned(),
        below: PathBuf::new(),
        stem: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
        path: path.to_owned(),
        is_input: false,
        has_mark: false,
        unnamed: false,
    }
}

/// The sources in a folder and its subfolders, sorted, without hidden ones and what a `.gitignore` names. Only what lies
/// in the folders counts: neither a git repository nor the user's own settings of git are asked for.
pub fn walk(folder: &Path) -> (Vec<PathBuf>, Vec<String>) {
    walk_for(folder, EXTENSION)
}

/// The same for files whose names have another end.
pub fn walk_for(folder: &Path, extension: &str) -> (Vec<PathBuf>, Vec<String>) {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    let walk = WalkBuilder::new(folder).require_git(false).git_global(false).git_exclude(false).ignore(false).build();
    for entry in walk {
        match entry {
            Ok(entry) => {
                let path = entry.into_path();
                if path.extension().is_some_and(|it| it == extension) && path.is_file() {
                    found.push(path);
                }
            }
            Err(error) => problems.push(problem(&error)),
        }
    }
    // By components, so that a folder's files stand together on every system.
    order::sort_by(&mut found, |one, other| one.components().cmp(other.components()));
    (found, problems)
}

/// Why a part of a folder was not looked at.
fn problem(error: &ignore::Error) -> String {
    fn place(error: &ignore::Error) -> Option<&Path> {
        match error {
            ignore::Error::WithPath { path, .. } => Some(path),
            ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => place(err),
            _ => None,
        }
    }
    let why = error.io_error().map_or_else(|| error.to_string(), reason);
    match place(error) {
        Some(path) => format!("cannot read `{}`: {why}", files::shown(path)),
        None => format!("cannot read a folder: {why}"),
    }
}
