//! `journey analyze`: what the maps say, for people and for programs.

use crate::analysis::report::{self, Report};
use crate::cli::args::Analyze;
use crate::cli::clock;
use crate::cli::exit::Exit;
use crate::cli::files::shown;
use crate::cli::project::Project;
use crate::cli::terminal::{Terminal, reason};
use crate::cli::write;
use crate::diagnostic::render::Look;
use crate::diagnostic::{Diagnostic, nearest_of};
use crate::emit::report::{REPORTS, ReportFormat, Told};
use crate::locale::Locale;
use crate::measure::Measured;
use crate::model::{self, JourneyId};
use std::path::Path;

pub fn run(arguments: &Analyze, terminal: &mut Terminal) -> Exit {
    let format = match format(arguments) {
        Ok(format) => format,
        Err(problem) => {
            terminal.error(&problem);
            return Exit::Failed;
        }
    };
    let mut project = Project::open(&arguments.sources, false, terminal);
    let (model, found) = project.compile();
    let (measured, of_events) = project.measure(&model);
    let asked = match asked_for(arguments, &project, &model, &found) {
        Ok(asked) => asked,
        Err(problem) => {
            terminal.error(&problem);
            return Exit::Failed;
        }
    };
    let request =
        report::Request { project: &model, journeys: &asked, today: arguments.today.unwrap_or_else(clock::today) };
    let report = report::report(&request, &|id| measured.figures(&model, id, &[]));
    tell_broken(&report, &measured, terminal);
    let all = project.joined(found, of_events);
    let summary = project.report(&all, terminal);
    let locale = arguments.locale.as_deref().or(project.settings.config.render.locale.as_deref());
    let look = if arguments.output.is_some() { Look::PLAIN } else { terminal.look(true) };
    let told = Told { report: &report, sources: &project.loaded.sources, locale: locale.map(Locale::of), look };
    let mut text = String::new();
    (format.write)(&told, &mut text);
    let exit = match put(arguments.output.as_deref(), &text, terminal) {
        Ok(()) => Exit::Clean,
        Err(problem) => {
            terminal.error(&problem);
            Exit::Failed
        }
    };
    if !all.is_empty() {
        terminal.line(&summary.text);
    }
    exit.max(summary.exit)
}

/// The form that was asked for, else that of the file's name, else text.
fn format(arguments: &Analyze) -> Result<&'static ReportFormat, String> {
    let end = arguments.output.as_deref().and_then(Path::extension).map(|it| it.to_string_lossy());
    let by_end =
        end.as_deref().and_then(|end| REPORTS.iter().find(|it| it.name == end || (it.name == "text" && end == "txt")));
    match (arguments.format, by_end) {
        (Some(format), _) => Ok(format),
        (None, Some(format)) => Ok(format),
        (None, None) => match end.filter(|_| arguments.output.as_deref() != Some(Path::new("-"))) {
            Some(end) => {
                let names: Vec<&str> = REPORTS.iter().map(|it| it.name).collect();
                Err(format!("a report is not written as `{end}`; there is {}", names.join(", ")))
            }
            None => REPORTS.first().ok_or_else(String::new),
        },
    }
}

/// The journeys of the files that were asked for and have no errors, in the order of the text.
fn asked_for(
    arguments: &Analyze,
    project: &Project,
    model: &model::Project<'_>,
    found: &[Diagnostic],
) -> Result<Vec<JourneyId>, String> {
    let named = |name: &str| model.journeys.iter().any(|it| it.name.name == name);
    if let Some(missed) = arguments.journeys.iter().find(|it| !named(it)) {
        let near = nearest_of(missed, model.journeys.iter().map(|it| it.name.name.as_ref()));
        let help = near.map_or_else(String::new, |it| format!("; did you mean `{it}`?"));
        return Err(format!("no journey is called `{missed}`{help}"));
    }
    let is_broken = |it: &model::Journey<'_>| {
        let file = it.span.source;
        found.iter().any(|finding| finding.is_error() && finding.span.source == file)
    };
    let wanted = |it: &model::Journey<'_>| {
        project.is_asked_for(it.span.source)
            && !is_broken(it)
            && (arguments.journeys.is_empty() || arguments.journeys.iter().any(|name| it.name.name == *name))
    };
    let all = model.journeys.iter().enumerate().filter(|(_, it)| wanted(it));
    Ok(all.map(|(at, _)| JourneyId(at as u32)).collect())
}

/// Says of which journeys the events could not be read: their figures are as written.
fn tell_broken(report: &Report<'_>, measured: &Measured, terminal: &mut Terminal) {
    for journey in report.journeys.iter().filter(|it| measured.is_broken(it.id)) {
        terminal.note(&format!("`{}` is told as written: its events cannot be read", journey.journey.name.name));
    }
}

fn put(output: Option<&Path>, text: &str, terminal: &mut Terminal) -> Result<(), String> {
    match output.filter(|it| *it != Path::new("-")) {
        None => terminal
            .output(&mut |out| out.write_all(text.as_bytes()))
            .map_err(|error| format!("cannot write the report: {}", reason(&error))),
        Some(path) => {
            let problem = |error| format!("cannot write `{}`: {}", shown(path), reason(&error));
            write::replace(path, &mut |out| out.write_all(text.as_bytes())).map(drop).map_err(problem)
        }
    }
}
