//! What `check` and `render` share: the sources of a run with their settings, what is found in them, and its sum.

use super::args::{Rules, Sources as Arguments};
use super::clock;
use super::exit::Exit;
use super::files::{self, OnDisk};
use super::mend;
use super::paths::{self, Origin};
use super::terminal::{Terminal, reason};
use crate::config::{self, Config};
use crate::diagnostic::codes::{FILE_TOO_LARGE, UNKNOWN_NAME};
use crate::diagnostic::render::statistics::{self, Remedy};
use crate::diagnostic::render::{REPORTS, Report};
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::fix::{self, Wanted};
use crate::measure::Measured;
use crate::source::{SourceId, Sources, Span};
use crate::{Compiled, Declaration, FileText, Loaded, lint, model};
use rustc_hash::FxHashSet;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

/// The sources that were asked for, with all that they import.
#[derive(Debug)]
pub struct Project {
    /// Never given back: the process ends when the run does.
    pub loaded: &'static Loaded,
    pub(super) disk: OnDisk,
    /// Of each source that was asked for, in order.
    pub origins: Vec<Origin>,
    pub settings: Settings,
    /// Where findings go, and in which form; `None`: reports for people, on standard error.
    report: Option<&'static Report>,
    deny_warnings: bool,
    /// What was found before anything was compiled.
    pub(super) found: Vec<Diagnostic>,
    /// What the files of the project declare that are no part of the run; `None` until a name is missed.
    beside: Option<Vec<Declaration>>,
    /// Whether the other files of the project are looked at for missed names.
    pub looks_around: bool,
    /// Standard output is taken: findings go to standard error in every form.
    pub aside: bool,
    /// Something could not be read, which was said.
    failed: bool,
    /// The sources with those that were read after them, where there are such.
    shown: Option<Sources>,
}

/// The settings in force.
#[derive(Debug, Default)]
pub struct Settings {
    pub config: Config,
    /// What relative paths in them start from.
    pub folder: PathBuf,
    /// They hold an error: what was asked for is not known for sure.
    pub broken: bool,
    /// Name and text of the file, where something was found in it: it is shown as a source then.
    pub file: Option<(String, String)>,
}

impl Settings {
    /// The path of a source from the folder of `journey.toml`, with `/`; as it is shown where it lies elsewhere.
    fn path_of(&self, shown: &str) -> String {
        files::below(&self.folder, shown)
    }
}

impl Rules {
    /// The settings of a project with what the flags say on top.
    pub(super) fn settings(&self, project: &lint::Settings) -> lint::Settings {
        let mut settings = project.clone();
        if !self.select.is_empty() {
            settings.select.clone_from(&self.select);
        }
        settings.ignore.extend(&self.ignore);
        settings.levels.extend(self.warn.iter().map(|it| (*it, lint::Level::Warning)));
        for word in &self.deny {
            settings.deny(word);
        }
        settings
    }
}

impl Project {
    /// Reads everything that the arguments name. What cannot be read is said at once; the rest goes on. Findings of the
    /// settings and of `compile` that are warnings fail the run where they are denied.
    pub fn open(arguments: &Arguments, deny_warnings: bool, terminal: &mut Terminal) -> Self {
        let mut disk = OnDisk::default();
        let inputs = paths::read(&arguments.paths, arguments.stdin_filename.as_deref(), &mut disk, terminal);
        let mut failed = inputs.failures > 0;
        if inputs.files.is_empty() && !failed {
            terminal.note("there is no `.journey` file here; `journey new NAME` starts one");
        }
        let mut too_large = Vec::new();
        let mut texts: Vec<FileText> = Vec::new();
        let mut origins = Vec::new();
        for (index, input) in inputs.files.into_iter().enumerate() {
            too_large.extend(input.too_large.map(|bytes| (index, bytes)));
            texts.push(input.text);
            origins.push(input.origin);
        }
        let mut loaded = crate::load(texts, &mut disk);
        let mut found = Vec::new();
        let settings = match read_settings(arguments, &mut loaded.sources, &mut found) {
            Ok(settings) => settings,
            Err(problem) => {
                terminal.error(&problem);
                failed = true;
                Settings { broken: true, ..Settings::default() }
            }
        };
        found.extend(too_large.into_iter().map(|(index, bytes)| {
            let message = format!(
                "the file has {} MiB, more than the {} that are read",
                bytes >> 20,
                files::LARGEST_SOURCE >> 20
            );
            Diagnostic::new(FILE_TOO_LARGE, Span::new(SourceId(index as u32), 0, 0), message)
                .help("split it: a file can import others")
        }));
        let report = arguments.output_format;
        Self {
            loaded: Box::leak(Box::new(loaded)),
            disk,
            origins,
            settings,
            report,
            deny_warnings,
            found,
            beside: None,
            looks_around: false,
            aside: false,
            failed,
            shown: None,
        }
    }

    /// What was found before anything was compiled: in the settings, and in what is too large to be read.
    pub fn take_found(&mut self) -> Vec<Diagnostic> {
        std::mem::take(&mut self.found)
    }

    /// The model, and all findings: those of the settings first, then in the order of files and places.
    pub fn compile(&mut self) -> (ManuallyDrop<model::Project<'static>>, Vec<Diagnostic>) {
        let compiled = self.compile_loaded(self.loaded);
        let mut project = ManuallyDrop::new(compiled.project);
        let mut found = self.take_found();
        found.extend(compiled.diagnostics);
        found.extend(crate::load_images(&mut project, &self.loaded.sources, &mut self.disk));
        self.sort(&mut found);
        (project, found)
    }

    /// Compiles these files. Where a name is missed, the other files of the project are looked through once, if that is wanted,
    /// so that the finding can say where it comes from.
    pub(super) fn compile_loaded<'l>(&mut self, loaded: &'l Loaded) -> Compiled<'l> {
        let compiled = crate::compile_beside(loaded, self.beside.as_deref().unwrap_or(&[]));
        let misses_names = || compiled.diagnostics.iter().any(|it| it.code == UNKNOWN_NAME);
        if !self.looks_around || self.beside.is_some() || !misses_names() {
            return compiled;
        }
        let beside = self.beside.insert(mend::declarations_beside(self.loaded, &self.settings.folder));
        if beside.is_empty() { compiled } else { crate::compile_beside(loaded, beside) }
    }

    /// Reads the events of measured journeys. What is found in them is taken out: where it goes is the verb's to say.
    pub fn measure(&mut self, model: &model::Project<'_>) -> (Measured, Vec<Diagnostic>) {
        let mut measured = crate::load_events(model, &self.loaded.sources, &mut self.disk);
        let found = std::mem::take(&mut measured.found);
        (measured, found)
    }

    /// Joins findings in the order in which they are told.
    pub fn joined(&self, mut found: Vec<Diagnostic>, more: Vec<Diagnostic>) -> Vec<Diagnostic> {
        found.extend(more);
        self.sort(&mut found);
        found
    }

    /// Adds a text that was read after the others, and whose findings are told with theirs.
    pub(super) fn show(&mut self, name: &str, text: &str) -> SourceId {
        let shown = self.shown.get_or_insert_with(|| {
            let mut copy = Sources::default();
            for it in self.loaded.sources.iter() {
                copy.add(it.name.as_str(), it.text.as_str());
            }
            copy
        });
        shown.add(name, text)
    }

    /// The number that [`Project::show`] gives next.
    pub(super) fn next_source(&self) -> SourceId {
        SourceId(self.shown.as_ref().unwrap_or(&self.loaded.sources).iter().count() as u32)
    }

    /// The number of `journey.toml`, which is shown from now on; it need not have been a source of the run.
    pub(super) fn show_settings(&mut self) -> SourceId {
        if self.settings.file.is_some() {
            return SourceId(self.loaded.documents.len() as u32);
        }
        match files::settings(&self.settings.folder) {
            Ok(Some((path, text))) => self.show(&files::from_here(&path), &text),
            _ => self.next_source(),
        }
    }

    /// The run itself has failed, which was said.
    pub(super) fn fail(&mut self) {
        self.failed = true;
    }

    /// Adds what rules find; `found` are the findings of [`Project::compile`], and the order stays theirs.
    pub fn lint(&self, model: &model::Project<'static>, found: Vec<Diagnostic>, rules: &Rules) -> Vec<Diagnostic> {
        let mut found = self.lint_loaded(self.loaded, model, found, rules);
        diagnostic::sort(&mut found, &|one, other| self.is_setting(other).cmp(&self.is_setting(one)));
        found
    }

    /// The same for any files in the place of the project's own, in the order of files and places.
    pub(super) fn lint_loaded(
        &self,
        loaded: &Loaded,
        model: &model::Project<'_>,
        found: Vec<Diagnostic>,
        rules: &Rules,
    ) -> Vec<Diagnostic> {
        self.with_request(loaded, model, rules, |request| lint::lint(request, found))
    }

    /// Hands over what is linted and how.
    pub(super) fn with_request<R>(
        &self,
        loaded: &Loaded,
        model: &model::Project<'_>,
        rules: &Rules,
        work: impl FnOnce(&lint::Request<'_>) -> R,
    ) -> R {
        let settings = rules.settings(&self.settings.config.lint);
        let shown = loaded.sources.iter();
        let paths: Vec<String> = match settings.per_path.is_empty() {
            true => Vec::new(),
            false => shown.map(|it| self.settings.path_of(&it.name)).collect(),
        };
        let request = lint::Request {
            project: model,
            sources: &loaded.sources,
            documents: &loaded.documents,
            roots: loaded.roots,
            paths: &paths,
            settings: &settings,
            today: rules.today.unwrap_or_else(clock::today),
        };
        work(&request)
    }

    /// Those of the settings first, then in the order of files and places.
    fn sort(&self, found: &mut [Diagnostic]) {
        let key = |it: &Diagnostic| (!self.is_setting(it), it.span);
        diagnostic::sort(found, &|one, other| key(one).cmp(&key(other)));
    }

    fn is_setting(&self, finding: &Diagnostic) -> bool {
        finding.span.source.0 as usize >= self.loaded.documents.len()
    }

    /// Whether a source was asked for, and not only imported.
    pub fn is_asked_for(&self, source: SourceId) -> bool {
        (source.0 as usize) < self.loaded.roots
    }

    /// Writes all findings where they go, and sums them up. The sum is empty where there was nothing to look at.
    pub fn report(&self, found: &[Diagnostic], terminal: &mut Terminal) -> Summary {
        let look = terminal.look(self.report.is_some() && !self.aside);
        let mut text = String::new();
        let sources = self.shown.as_ref().unwrap_or(&self.loaded.sources);
        (self.report.unwrap_or(&REPORTS[0]).write)(found, sources, look, &mut text);
        self.conclude(found, &text, self.report.is_some(), terminal)
    }

    /// Writes how often each code was found, to standard output, and sums up like [`Project::report`].
    pub fn count(&self, found: &[Diagnostic], terminal: &mut Terminal) -> Summary {
        let remedy = |it: &Diagnostic| match self.loaded.roots {
            roots if fix::is_fixable(it, Wanted::Safe, roots) => Remedy::Safe,
            roots if fix::is_fixable(it, Wanted::Unsafe, roots) => Remedy::Unsafe,
            _ => Remedy::None,
        };
        let counts = statistics::statistics(found, &remedy);
        let text = match self.report {
            Some(it) if it.name == "json" => statistics::json(&counts),
            _ => statistics::table(&counts),
        };
        self.conclude(found, &text, true, terminal)
    }

    /// Writes the text to standard output where that is wanted and free, else to standard error, and sums up.
    fn conclude(&self, found: &[Diagnostic], text: &str, to_output: bool, terminal: &mut Terminal) -> Summary {
        let mut failed = self.failed || self.settings.broken;
        if !to_output || self.aside {
            terminal.say(text);
        } else if let Err(error) = terminal.output(&mut |out| out.write_all(text.as_bytes())) {
            terminal.error(&format!("cannot write the findings: {}", reason(&error)));
            failed = true;
        }
        let exit = match found.iter().map(|it| it.severity).max() {
            _ if failed => Exit::Failed,
            Some(Severity::Error) => Exit::Findings,
            Some(Severity::Warning) if self.deny_warnings => Exit::Findings,
            _ => Exit::Clean,
        };
        Summary { text: summary(found, self.loaded.documents.len()), exit }
    }
}

/// The one line at the end, and how the run ends.
#[derive(Debug)]
pub struct Summary {
    pub text: String,
    pub exit: Exit,
}

/// `2 errors, 1 warning in 1 of 5 files`, or that nothing was found.
pub(super) fn summary(found: &[Diagnostic], files: usize) -> String {
    if files == 0 && found.is_empty() {
        return String::new();
    }
    let count = |severity| found.iter().filter(|it| it.severity == severity).count();
    let parts: Vec<String> = [Severity::Error, Severity::Warning, Severity::Advice]
        .into_iter()
        .filter(|severity| count(*severity) > 0)
        .map(|severity| counted(count(severity), if severity == Severity::Advice { "hint" } else { severity.word() }))
        .collect();
    if parts.is_empty() {
        return format!("checked {}: no findings", counted(files, "file"));
    }
    let affected = found.iter().map(|it| it.span.source).collect::<FxHashSet<_>>().len();
    match affected.cmp(&files) {
        std::cmp::Ordering::Less => format!("{} in {affected} of {}", parts.join(", "), counted(files, "file")),
        _ => format!("{} in {}", parts.join(", "), counted(affected, "file")),
    }
}

/// `1 file`, `2 files`.
pub fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// The folder that settings are looked for in and above: that of the first path.
pub(super) fn start(arguments: &Arguments) -> PathBuf {
    match arguments.paths.first() {
        Some(path) if path == Path::new("-") => parent(arguments.stdin_filename.as_deref().unwrap_or(Path::new(""))),
        Some(path) if path.is_dir() => path.clone(),
        Some(path) => parent(path),
        None => PathBuf::from("."),
    }
}

/// The settings that hold for a file that is no source.
pub(super) fn settings_for(path: &Path) -> Result<Settings, String> {
    let arguments = Arguments { paths: vec![path.to_owned()], stdin_filename: None, output_format: None };
    let settings = read_settings(&arguments, &mut Sources::default(), &mut Vec::new())?;
    match &settings.file {
        Some((name, _)) if settings.broken => Err(format!("`{name}` has errors; `journey check` tells them")),
        _ => Ok(settings),
    }
}

/// Reads the settings that hold for the first path. They become a source of the run where they have findings.
fn read_settings(
    arguments: &Arguments,
    sources: &mut Sources,
    found: &mut Vec<Diagnostic>,
) -> Result<Settings, String> {
    let folder = start(arguments);
    let problem = |error| format!("cannot read `{}`: {}", files::SETTINGS, reason(&error));
    let Some((path, text)) = files::settings(&folder).map_err(problem)? else { return Ok(Settings::default()) };
    // Read before it has a number: a file without findings is not shown, and needs none.
    let (config, problems) = config::read(SourceId(0), &text);
    let broken = problems.iter().any(Diagnostic::is_error);
    let folder = path.parent().unwrap_or(Path::new("")).to_owned();
    let file = (!problems.is_empty()).then(|| (files::from_here(&path), text));
    if let Some((name, text)) = &file {
        let id = sources.add(name.as_str(), text.as_str());
        found.extend(config::read(id, text).1);
    }
    Ok(Settings { config, folder, broken, file })
}

fn parent(path: &Path) -> PathBuf {
    path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}
