//! The baseline of `journey check`: the file of accepted findings, where it lies, when it is read and written. What it means is
//! `crate::lint::Baseline`.

use super::args::Check;
use super::files;
use super::project::{self, Project, counted};
use super::terminal::{Terminal, reason};
use super::write;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::BROKEN_BASELINE;
use crate::lint::{Baseline, Checked};
use crate::model;
use crate::source::Span;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What it is called where nobody says otherwise.
const USUAL: &str = "journey-baseline.json";

/// Takes out of `found` what the baseline accepts, and adds what is wrong with it; with `--write-baseline`, writes it first. Gives
/// the findings that remain, and how many were taken out.
pub fn settle(
    arguments: &Check,
    project: &mut Project,
    model: &model::Project<'static>,
    found: Vec<Diagnostic>,
    terminal: &mut Terminal,
) -> (Vec<Diagnostic>, usize) {
    let root = root_of(arguments);
    let Some(place) = (!arguments.no_baseline).then(|| Place::of(arguments, project, &root)).flatten() else {
        return (found, 0);
    };
    let (baseline, text) = match place.read(project) {
        Ok(read) => read,
        // A new one takes the place of one that is not there yet, but of none that holds something else.
        Err(problem) if arguments.write_baseline && problem.is_missing => (Baseline::default(), String::new()),
        Err(problem) => return (place.told(problem, project, found, terminal), 0),
    };
    let loaded = project.loaded;
    let path_of = |name: &str| files::below(&root, name);
    let exists = |path: &str| root.join(path).exists();
    let next = project.next_source();
    let (held, stale, renewed) = project.with_request(loaded, model, &arguments.rules, |request| {
        let checked = Checked { request, found: &found, path_of: &path_of, exists: &exists };
        if arguments.write_baseline {
            let renewed = baseline.renewed(&checked);
            return (renewed.holds(&checked), None, Some(renewed));
        }
        let stale = baseline.report_stale(&baseline.stale(&checked), &checked, next, &text);
        (baseline.holds(&checked), stale, None)
    });
    if let Some(renewed) = renewed
        && !place.write(&renewed, project, terminal)
    {
        return (found, 0);
    }
    let count = held.iter().filter(|it| **it).count();
    let mut left: Vec<Diagnostic> = found.into_iter().zip(held).filter(|(_, held)| !held).map(|(it, _)| it).collect();
    if let Some(stale) = stale {
        project.show(&place.name, &text);
        left.insert(0, stale);
    }
    (left, count)
}

/// The folder from which the baseline counts paths: that of the project, else the current one.
fn root_of(arguments: &Check) -> PathBuf {
    let start = files::canonical(&project::start(&arguments.sources));
    files::marked_root(&start).map_or_else(|| files::canonical(Path::new(".")), Path::to_owned)
}

/// Where the baseline lies, and who says so.
struct Place {
    path: PathBuf,
    /// As findings show it.
    name: String,
    /// The setting that names it, as a place in `journey.toml`.
    setting: Option<Span>,
}

/// Why a baseline is not to be had.
struct Problem {
    is_missing: bool,
    /// A finding in its own text.
    finding: Option<(Diagnostic, String)>,
    /// In one clause, where it has no text.
    why: String,
}

impl Place {
    /// The file that the flag names, else the setting, else the usual one, if it is there or about to be.
    fn of(arguments: &Check, project: &Project, root: &Path) -> Option<Self> {
        let config = &project.settings.config;
        let named =
            |path: PathBuf, setting| Some(Self { name: files::from_here(&files::canonical(&path)), path, setting });
        match (&arguments.baseline, &config.lint.baseline) {
            (Some(path), _) => named(path.clone(), None),
            (None, Some(file)) => {
                let setting = config.places.iter().find(|(key, _)| key == "lint.baseline").map(|(_, span)| *span);
                named(project.settings.folder.join(file), setting)
            }
            (None, None) => {
                let path = root.join(USUAL);
                (arguments.write_baseline || path.exists()).then(|| named(path, None)).flatten()
            }
        }
    }

    fn read(&self, project: &Project) -> Result<(Baseline, String), Problem> {
        let unread = |why: String, is_missing| Problem { is_missing, finding: None, why };
        let bytes = match files::read_source(&self.path) {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(_)) => return Err(unread("it is too large".to_owned(), false)),
            Err(error) => return Err(unread(reason(&error), error.kind() == ErrorKind::NotFound)),
        };
        let text = String::from_utf8(bytes).map_err(|_| unread("it is not UTF-8".to_owned(), false))?;
        match Baseline::read(project.next_source(), &text) {
            Ok(baseline) => Ok((baseline, text)),
            Err(finding) => Err(Problem { is_missing: false, finding: Some((*finding, text)), why: String::new() }),
        }
    }

    /// Adds to the findings why the baseline cannot be read, at the place that is to be changed.
    fn told(
        &self,
        problem: Problem,
        project: &mut Project,
        mut found: Vec<Diagnostic>,
        terminal: &mut Terminal,
    ) -> Vec<Diagnostic> {
        project.fail();
        match (problem.finding, self.setting) {
            (Some((finding, text)), _) => {
                project.show(&self.name, &text);
                found.insert(0, finding);
            }
            (None, Some(setting)) => {
                let source = project.show_settings();
                let message = format!("the baseline `{}` cannot be read: {}", self.name, problem.why);
                let help = match problem.is_missing {
                    true => "`journey check --write-baseline` writes it",
                    false => "take the setting out, or mend the file",
                };
                let finding = Diagnostic::new(BROKEN_BASELINE, Span { source, ..setting }, message).help(help);
                found.insert(0, finding);
            }
            (None, None) => terminal.error(&format!("cannot read `{}`: {}", self.name, problem.why)),
        }
        found
    }

    /// Writes it whole or not at all; false where that failed, which is said.
    fn write(&self, baseline: &Baseline, project: &mut Project, terminal: &mut Terminal) -> bool {
        if baseline.entries.is_empty() && !self.path.exists() {
            terminal.note("there is nothing to accept: no baseline is written");
            return true;
        }
        // With broken settings it is not known which rules hold.
        let why = match project.settings.broken {
            true => Some("the settings have errors".to_owned()),
            false => {
                let text = baseline.written();
                write::replace(&self.path, &mut |out| out.write_all(text.as_bytes())).err().map(|it| reason(&it))
            }
        };
        match why {
            Some(why) => {
                terminal.error(&format!("cannot write `{}`: {why}", self.name));
                project.fail();
                false
            }
            None => {
                terminal.line(&format!("wrote {}: {}", self.name, counted(baseline.entries.len(), "accepted finding")));
                true
            }
        }
    }
}
