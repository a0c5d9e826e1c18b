//! `journey render`: pictures and data of what the given files declare.

pub mod counted;
pub mod links;
pub mod select;
mod target;

use crate::cli::args::Render;
use crate::cli::exit::Exit;
use crate::cli::files::shown;
use crate::cli::letters::Missing;
use crate::cli::project::{Project, counted};
use crate::cli::terminal::{Terminal, reason};
use crate::cli::write::{self, Written};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::render::Look;
use crate::emit::html::{self, Sheet};
use crate::emit::svg::{self, Fonts};
use crate::emit::{Content, Options, Screen, json};
use crate::layout::{Request, choices, lay_out, lay_out_to, read_out, tell};
use crate::measure::Measured;
use crate::model;
use crate::source::SourceId;
use crate::theme::palette::Theme;
use select::{Picture, Selection, Wanted};
use std::borrow::Cow;
use std::cell::RefCell;
use std::io;
use std::path::Path;
use std::sync::Arc;
use target::{Job, What};

pub fn run(arguments: &Render, terminal: &mut Terminal) -> Exit {
    let mut project = Project::open(&arguments.sources, arguments.deny.is_some(), terminal);
    let (model, found) = project.compile();
    let (measured, of_events) = project.measure(&model);
    let all = project.joined(found.clone(), of_events);
    let summary = project.report(&all, terminal);
    let mut lines = Vec::from_iter((!all.is_empty()).then_some(summary.text.clone()));
    let mut exit = summary.exit;
    match plan(arguments, &project, &model, &found, &measured, terminal) {
        Ok((selection, jobs)) => {
            let drawn = Work {
                arguments,
                project: &project,
                model: &model,
                selection,
                theme: Arc::new(Theme::of_brand(&project.settings.config.brand)),
                look: terminal.look(true),
                missing: RefCell::default(),
            }
            .write(&jobs, terminal);
            lines.push(drawn.told(arguments.check));
            exit = exit.max(drawn.exit());
        }
        Err(problem) => {
            terminal.error(&problem);
            exit = Exit::Failed;
        }
    }
    terminal.line(&lines.join("; "));
    exit
}

/// What is written, and where. `Err` is a fault of the command line or the settings; nothing was written then.
fn plan(
    arguments: &Render,
    project: &Project,
    model: &model::Project<'_>,
    found: &[Diagnostic],
    measured: &Measured,
    terminal: &mut Terminal,
) -> Result<(Selection, Vec<Job>), String> {
    let settings = &project.settings;
    let output = target::output(arguments.output.as_deref(), settings)?;
    let formats = target::formats(&output, &arguments.formats, settings)?;
    if arguments.check && output == target::Output::Stdout {
        return Err("`--check` compares files, and standard output is none".to_owned());
    }
    if settings.broken {
        // Where files go is not known for sure, so none is written; the findings say why.
        return Ok((Selection::default(), Vec::new()));
    }
    let locale = arguments.locale.as_deref().or(settings.config.render.locale.as_deref());
    let wanted = Wanted { views: &arguments.views, journeys: &arguments.journeys, who: &arguments.who, locale };
    let has_errors = |source: SourceId| found.iter().any(|it| it.is_error() && it.span.source == source);
    let any_errors = found.iter().any(Diagnostic::is_error);
    let mut selection = match select::select(model, &wanted, &|source| project.is_asked_for(source)) {
        Ok(selection) => selection,
        // What was asked for may be what could not be read.
        Err(problem) if any_errors => {
            terminal.note(&problem);
            Selection::default()
        }
        Err(problem) => return Err(problem),
    };
    let declared = selection.pictures.len();
    selection.pictures.retain(|it| !has_errors(it.source) && !it.shown.iter().any(|it| has_errors(*it)));
    selection.settle(&settings.config, arguments.today);
    if formats.iter().any(|it| matches!(it.content, Content::Page)) {
        selection.pictures.iter_mut().for_each(|it| it.choices = choices(model, &it.request));
    }
    counted::count(model, measured, &mut selection);
    for note in &selection.notes {
        terminal.note(note);
    }
    let sources: Vec<SourceId> =
        (0..project.origins.len() as u32).map(SourceId).filter(|it| !has_errors(*it)).collect();
    let mut jobs = target::plan(&output, &formats, &selection.pictures, &sources, &project.origins)?;
    if let (target::Output::File(path), []) = (&output, jobs.as_slice())
        && declared == 0
        && !any_errors
    {
        return Err(format!("`{}` means one file, and there is nothing to draw", shown(path)));
    }
    let everything = links::Everything {
        project: model,
        output: &output,
        origins: &project.origins,
        is_asked_for: &|source| project.is_asked_for(source),
        has_errors: &has_errors,
    };
    links::add(&everything, &selection.pictures, &mut jobs);
    Ok((selection, jobs))
}

/// Everything that is needed to write the files of a run.
struct Work<'a, 'p> {
    arguments: &'a Render,
    project: &'a Project,
    model: &'a model::Project<'p>,
    selection: Selection,
    /// The brand's.
    theme: Arc<Theme>,
    /// Of standard output.
    look: Look,
    /// Letters that our fonts lack, of pictures in which no others can stand for them.
    missing: RefCell<Missing>,
}

/// What became of the files.
#[derive(Debug, Default)]
struct Drawn {
    written: usize,
    equal: usize,
    differing: usize,
    failed: usize,
}

impl Work<'_, '_> {
    fn write(&self, jobs: &[Job], terminal: &mut Terminal) -> Drawn {
        let mut drawn = Drawn::default();
        for (index, job) in jobs.iter().enumerate() {
            if let What::Picture(picture) = job.content {
                self.tell_substitution(&self.selection.pictures[picture], terminal);
            }
            match &job.path {
                Some(path) => {
                    terminal.progress(index, jobs.len(), &path.to_string_lossy());
                    self.write_file(job, path, &mut drawn, terminal);
                }
                None => match terminal.output(&mut |out| self.produce(job, out)) {
                    Ok(()) => drawn.written += 1,
                    Err(error) => {
                        terminal.error(&format!("cannot write to standard output: {}", reason(&error)));
                        drawn.failed += 1;
                    }
                },
            }
        }
        terminal.wipe();
        self.missing.borrow().tell(terminal);
        drawn
    }

    fn write_file(&self, job: &Job, path: &Path, drawn: &mut Drawn, terminal: &mut Terminal) {
        let name = shown(path);
        let mut produce = |out: &mut dyn io::Write| self.produce(job, out);
        if self.arguments.check {
            match write::is_current(path, &mut produce) {
                Ok(true) => drawn.equal += 1,
                Ok(false) => {
                    terminal.line(&format!("differs: {name}"));
                    drawn.differing += 1;
                }
                Err(error) => {
                    terminal.error(&format!("cannot read `{name}`: {}", reason(&error)));
                    drawn.failed += 1;
                }
            }
            return;
        }
        match write::replace(path, &mut produce) {
            Ok(Written::Changed) => {
                terminal.line(&format!("wrote {name}"));
                drawn.written += 1;
            }
            Ok(Written::Equal) => drawn.equal += 1,
            Err(error) => {
                terminal.error(&format!("cannot write `{name}`: {}", reason(&error)));
                drawn.failed += 1;
            }
        }
    }

    /// Writes the content of one file.
    fn produce(&self, job: &Job, out: &mut dyn io::Write) -> io::Result<()> {
        match job.content {
            What::Picture(index) => {
                let options = Options { screen: self.screen(job), ..self.options() };
                let picture = &self.selection.pictures[index];
                let request = match job.links.is_empty() {
                    true => Cow::Borrowed(&picture.request),
                    false => Cow::Owned(Request { links: job.links.clone(), ..picture.request.clone() }),
                };
                let draw = match job.format.content {
                    Content::Picture(draw) => draw,
                    Content::Page => return html::write(out, &mut self.page(picture, &request), &options),
                    Content::Words(write) => return write(out, &tell(self.model, &request), &options),
                    Content::Data | Content::LeftOut => return Ok(()),
                };
                if job.format.name == "svg" && options.fonts != Fonts::Outlined {
                    // A long one is written while it is laid out.
                    let mut drawing = svg::Picture::new(options.svg());
                    let scene = lay_out_to(self.model, &request, &mut drawing);
                    return drawing.finish(out, &scene);
                }
                let request = match options.page.columns().filter(|_| job.format.name == "pdf") {
                    Some(columns) => Cow::Owned(Request { columns: Some(columns), ..request.into_owned() }),
                    None => request,
                };
                let scene = lay_out(self.model, &request);
                self.missing.borrow_mut().look(&scene);
                draw(out, &scene, &options)
            }
            What::Data(source) => json::write(out, self.model, &self.project.loaded.sources, &[source]),
        }
    }

    /// A text on standard output is as wide as the terminal, and in its colours; in a file it is the same each time.
    fn screen(&self, job: &Job) -> Screen {
        match job.path {
            None => Screen { width: self.look.width, color: self.look.color },
            Some(_) => Screen::default(),
        }
    }

    /// What the flags say, else the settings, else what is usual.
    fn options(&self) -> Options {
        let (flags, settings) = (self.arguments, &self.project.settings.config.render);
        Options {
            scheme: flags.theme.or(settings.theme).unwrap_or_default(),
            theme: Arc::clone(&self.theme),
            fonts: flags.font.or(settings.font).unwrap_or_default(),
            scale: flags.scale.or(settings.scale).unwrap_or_default(),
            background: flags.background.or(settings.background).unwrap_or_default(),
            page: flags.page.or(settings.page).unwrap_or_default(),
            screen: Screen::default(),
        }
    }

    /// A picture with its words, and those that can be chosen instead.
    fn page<'r>(&'r self, picture: &'r Picture, request: &'r Request) -> html::Page<'r> {
        let sheet = |label: &str, request: &'r Request| Sheet {
            label: label.to_owned(),
            scene: lay_out(self.model, request),
            reading: read_out(self.model, request),
        };
        let mut sheets = vec![sheet("", request)];
        sheets.extend(picture.choices.requests.iter().map(|(label, request)| sheet(label, request)));
        html::Page { sheets, too_long: picture.choices.too_long }
    }

    fn tell_substitution(&self, picture: &Picture, terminal: &mut Terminal) {
        if picture.request.is_substituted() {
            let layout = picture.request.layout.word();
            terminal.note(&format!("`{}` is drawn as a map: the layout `{layout}` is not built yet", picture.name));
        }
    }
}

impl Drawn {
    fn exit(&self) -> Exit {
        match self {
            Drawn { failed: 1.., .. } => Exit::Failed,
            Drawn { differing: 1.., .. } => Exit::Findings,
            _ => Exit::Clean,
        }
    }

    /// `2 files written, 1 unchanged`.
    fn told(&self, check: bool) -> String {
        let parts: Vec<String> = [
            (self.written, "written"),
            (self.differing, "out of date"),
            (self.equal, if check { "up to date" } else { "unchanged" }),
            (self.failed, "failed"),
        ]
        .iter()
        .filter(|(count, _)| *count > 0)
        .enumerate()
        .map(|(index, (count, word))| match index {
            0 => format!("{} {word}", counted(*count, "file")),
            _ => format!("{count} {word}"),
        })
        .collect();
        if parts.is_empty() { "nothing to draw".to_owned() } else { parts.join(", ") }
    }
}
