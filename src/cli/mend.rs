//! `--fix`, `--unsafe-fixes` and `--diff` of `journey check`: tries fixes on the files that were asked for, and writes what came
//! of it. How fixes are chosen is `crate::fix`.

use super::args::{Check, Rules};
use super::diff;
use super::exit::Exit;
use super::files::{self, OnDisk};
use super::paths;
use super::project::Project;
use super::terminal::{Terminal, reason};
use super::write;
use crate::diagnostic::{Diagnostic, codes};
use crate::fix::{self, Wanted};
use crate::{Declaration, FileText, Loaded};
use rustc_hash::FxHashSet;
use std::path::{Path, PathBuf};

/// What became of the fixes.
#[derive(Debug)]
pub struct Mended {
    mode: Mode,
    fixed: usize,
    /// How the run ends at least: a file may not have been written, and with `--diff` the files are as they were.
    pub exit: Exit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// Nothing was asked for.
    Tell,
    Show,
    Write,
}

/// Mends the files of a project as the flags ask, and gives the project their new texts.
pub fn mend(arguments: &Check, project: &mut Project, terminal: &mut Terminal) -> Mended {
    let mode = match (arguments.diff, arguments.fix || arguments.unsafe_fixes) {
        (true, _) => Mode::Show,
        (false, true) => Mode::Write,
        (false, false) => return Mended { mode: Mode::Tell, fixed: 0, exit: Exit::Clean },
    };
    project.aside = mode == Mode::Show || project.origins.iter().any(|it| it.is_input);
    let wanted = if arguments.unsafe_fixes { Wanted::Unsafe } else { Wanted::Safe };
    let before = project.texts();
    let (mut texts, mut counts, mut had_errors) = (before.clone(), vec![0; before.len()], false);
    // With broken settings it is not known which rules hold.
    if !project.settings.broken {
        let fixed = fix::settle(before.clone(), wanted, &mut |texts| project.trial(texts, &arguments.rules));
        (texts, counts, had_errors) = (fixed.texts, fixed.counts, fixed.had_errors);
    }
    let mut mended = Mended { mode, fixed: 0, exit: Exit::Clean };
    for (index, old) in before.iter().enumerate() {
        if mended.settle(project, index, old, &texts[index], terminal) {
            mended.fixed += counts[index];
        } else {
            texts[index].clone_from(old);
        }
    }
    if mode == Mode::Show && had_errors {
        mended.exit = mended.exit.max(Exit::Findings);
    }
    if texts != before {
        project.replace(&texts);
    }
    mended
}

impl Mended {
    /// Writes or shows one text; false where that failed.
    fn settle(&mut self, project: &Project, index: usize, old: &str, new: &str, terminal: &mut Terminal) -> bool {
        let (Some(origin), Some(source)) = (project.origins.get(index), project.loaded.sources.iter().nth(index))
        else {
            return false;
        };
        let mark = if origin.has_mark { "\u{feff}" } else { "" };
        let written = match self.mode {
            Mode::Show => terminal.diff(&diff::unified(&source.name, old, new)),
            _ if origin.is_input => terminal.output(&mut |out| out.write_all(new.as_bytes())),
            _ if old == new => Ok(()),
            _ => write::rewrite(&origin.path, &format!("{mark}{new}")),
        };
        if let Err(error) = &written {
            terminal.error(&format!("cannot write `{}`: {}", source.name, reason(error)));
            self.exit = Exit::Failed;
        }
        written.is_ok()
    }

    /// The last line of the run: the sum of what was found, with what was mended or could be.
    pub fn told(&self, summary: String, found: &[Diagnostic], project: &Project) -> String {
        let count = |wanted| found.iter().filter(|it| fix::is_fixable(it, wanted, project.loaded.roots)).count();
        let (safe, all) = (count(Wanted::Safe), count(Wanted::Unsafe));
        let more = all.saturating_sub(safe);
        let done = match self.mode {
            Mode::Tell if safe > 0 => format!("{safe} fixable with --fix"),
            Mode::Show if self.fixed > 0 => format!("{} would be fixed", self.fixed),
            Mode::Write if self.fixed > 0 => format!("{} fixed", self.fixed),
            _ => String::new(),
        };
        let further = match more {
            0 => String::new(),
            _ if done.is_empty() => format!("{more} fixable with --unsafe-fixes"),
            _ => format!("{more} more with --unsafe-fixes"),
        };
        let parts = [done, further].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ");
        if parts.is_empty() { summary } else { format!("{summary}; {parts}") }
    }
}

impl Project {
    /// The texts of the files that were asked for.
    fn texts(&self) -> Vec<String> {
        self.loaded.sources.iter().take(self.loaded.roots).map(|it| it.text.clone()).collect()
    }

    /// What is found where the files have these texts, without pictures and events, which no fix changes.
    fn trial(&mut self, texts: &[String], rules: &Rules) -> Vec<Diagnostic> {
        let (loaded, _) = self.load_again(texts);
        let compiled = self.compile_loaded(&loaded);
        self.lint_loaded(&loaded, &compiled.project, compiled.diagnostics, rules)
    }

    /// Gives the files other texts.
    fn replace(&mut self, texts: &[String]) {
        let (mut loaded, disk) = self.load_again(texts);
        self.found.retain(|it| (it.span.source.0 as usize) < loaded.roots);
        if let Some((name, text)) = &self.settings.file {
            let id = loaded.sources.add(name.as_str(), text.as_str());
            self.found.extend(crate::config::read(id, text).1);
        }
        self.loaded = Box::leak(Box::new(loaded));
        self.disk = disk;
    }

    /// Reads the files once more, with these texts; imports come from the disk, so that none is missed or one too many.
    fn load_again(&self, texts: &[String]) -> (Loaded, OnDisk) {
        let mut disk = OnDisk::default();
        let mut roots = Vec::with_capacity(texts.len());
        for ((text, origin), source) in texts.iter().zip(&self.origins).zip(self.loaded.sources.iter()) {
            let name = disk.enter(&origin.path).unwrap_or_else(|| source.name.clone());
            // What is no text has none that could stand for it.
            let as_it_is = || files::read_source(&origin.path).ok().and_then(Result::ok);
            let bytes = match text == &source.text && self.is_unread(source.id) && !origin.is_input {
                true => as_it_is(),
                false => None,
            };
            roots.push(FileText { name, bytes: bytes.unwrap_or_else(|| text.clone().into_bytes()) });
        }
        (crate::load(roots, &mut disk), disk)
    }

    /// Whether a file is no text.
    fn is_unread(&self, source: crate::source::SourceId) -> bool {
        self.loaded.diagnostics.iter().any(|it| it.code == codes::NOT_UTF8 && it.span.source == source)
    }
}

/// What the files of a project declare that are no part of the run: those in the folder of `journey.toml`, if there is one.
pub fn declarations_beside(loaded: &Loaded, folder: &Path) -> Vec<Declaration> {
    if folder.as_os_str().is_empty() {
        return Vec::new();
    }
    let names = || loaded.sources.iter().map(|it| Path::new(&it.name));
    let known: FxHashSet<PathBuf> = names().map(files::canonical).collect();
    let is_absolute = names().any(Path::is_absolute);
    let mut declarations = Vec::new();
    for path in paths::walk(folder).0.into_iter().filter(|it| !known.contains(it)) {
        let name = if is_absolute { files::shown(&path) } else { files::from_here(&path) };
        if let Ok(Ok(bytes)) = files::read_source(&path) {
            declarations.extend(crate::declarations(FileText { name, bytes }));
        }
    }
    declarations
}
