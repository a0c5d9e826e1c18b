//! Loads and compiles files of the repository for tests, as the command line would.

use journey::diagnostic::Diagnostic;
use journey::diagnostic::render::{Look, REPORTS};
use journey::measure::Measured;
use journey::model::Project;
use journey::{EventFile, FileProblem, FileText, Files, Loaded};
use std::io::Read;
use std::path::{Component, Path, PathBuf};

/// Files of the repository; its folder is the root.
pub struct Repository;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All `.journey` files below a folder of the repository, in order.
pub fn sources_below(folder: &str) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "journey") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths
}

impl Repository {
    fn read(from: &str, path: &str) -> Result<(String, Vec<u8>), FileProblem> {
        let mut parts: Vec<String> = from.split('/').map(str::to_owned).collect();
        parts.pop();
        for part in Path::new(path).components() {
            match part {
                Component::ParentDir => {
                    parts.pop().ok_or(FileProblem::OutsideRoot)?;
                }
                Component::Normal(name) => parts.push(name.to_string_lossy().into_owned()),
                Component::CurDir => {}
                _ => return Err(FileProblem::OutsideRoot),
            }
        }
        let name = parts.join("/");
        let full = root().join(&name);
        if full.is_dir() {
            return Err(FileProblem::Folder);
        }
        match std::fs::read(full) {
            Ok(bytes) => Ok((name, bytes)),
            Err(_) => Err(FileProblem::Missing),
        }
    }
}

impl Files for Repository {
    fn import(&mut self, from: &str, path: &str) -> Result<FileText, FileProblem> {
        Self::read(from, path).map(|(name, bytes)| FileText { name, bytes })
    }

    fn image(&mut self, from: &str, path: &str) -> Result<Vec<u8>, FileProblem> {
        Self::read(from, path).map(|(_, bytes)| bytes)
    }

    fn events(&mut self, from: &str, pattern: &str) -> Result<Vec<EventFile>, FileProblem> {
        let (folder, _) = from.rsplit_once('/').unwrap_or(("", from));
        match pattern.rsplit_once('*') {
            // `events/*.csv`: a folder and an ending are all that the maps of the repository ask for.
            Some((before, ending)) => {
                let folder = Path::new(folder).join(before);
                let Ok(entries) = std::fs::read_dir(root().join(&folder)) else { return Ok(Vec::new()) };
                let names = entries.map(|it| folder.join(it.unwrap().file_name()).to_string_lossy().into_owned());
                let mut names: Vec<String> = names.filter(|it| it.ends_with(ending)).collect();
                names.sort();
                Ok(names.into_iter().map(|name| EventFile { path: root().join(&name), name }).collect())
            }
            None => Self::read(from, pattern).map(|(name, _)| vec![EventFile { path: root().join(&name), name }]),
        }
    }

    fn open_events(&mut self, path: &Path) -> Result<Box<dyn Read>, FileProblem> {
        Ok(Box::new(std::fs::File::open(path).unwrap()))
    }
}

/// Loads files with what they import; each is named as seen from the repository's folder.
pub fn compiled_files(paths: &[PathBuf]) -> Loaded {
    let file = |path: &PathBuf| FileText {
        name: path.canonicalize().unwrap().strip_prefix(root()).unwrap().to_string_lossy().into_owned(),
        bytes: std::fs::read(path).unwrap(),
    };
    journey::load(paths.iter().map(file).collect(), &mut Repository)
}

/// Loads one text that imports nothing.
pub fn compiled_text(text: &str) -> Loaded {
    journey::load(vec![FileText { name: "test.journey".into(), bytes: text.as_bytes().to_vec() }], &mut Repository)
}

/// All findings about a file and what it imports, one after another, as a reader would need them.
pub fn findings(path: &Path) -> String {
    let loaded = compiled_files(&[path.to_owned()]);
    told(&loaded, &found(&loaded))
}

/// The events of measured journeys.
pub fn measured(loaded: &Loaded, project: &Project<'_>) -> Measured {
    journey::load_events(project, &loaded.sources, &mut Repository)
}

/// All findings about loaded files, those about pictures and events last.
pub fn found(loaded: &Loaded) -> Vec<Diagnostic> {
    let mut compiled = journey::compile(loaded);
    let pictures = journey::load_images(&mut compiled.project, &loaded.sources, &mut Repository);
    compiled.diagnostics.extend(pictures);
    compiled.diagnostics.extend(measured(loaded, &compiled.project).found);
    compiled.diagnostics
}

/// Findings as people read them: 80 columns, no colour.
pub fn told(loaded: &Loaded, diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    (REPORTS[0].write)(diagnostics, &loaded.sources, Look::PLAIN, &mut out);
    // Snapshots hold no blanks at the ends of lines.
    out.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}
