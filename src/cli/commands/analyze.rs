//! `journey analyze`: what the maps say, for people and for programs.

use crate::analysis::report::{self, Condition, Met, Report, Unit};
use crate::cli::args::Analyze;
use crate::cli::clock;
use crate::cli::exit::Exit;
use crate::cli::files::shown;
use crate::cli::project::Project;
use crate::cli::terminal::{Terminal, reason};
use crate::cli::write::{self, Written};
use crate::diagnostic::codes::FIGURE_MEETS_CONDITION;
use crate::diagnostic::render::Look;
use crate::diagnostic::{Diagnostic, nearest_of};
use crate::emit::report::{REPORTS, ReportFormat, Told};
use crate::locale::Locale;
use crate::measure::Measured;
use crate::model::{self, Actor, ChannelId, JourneyId, SystemId, TeamId};
use crate::theme::palette::Theme;
use std::path::Path;
use std::sync::Arc;

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
    let down = match arguments.down.as_deref().map(|it| actor(&model, it)).transpose() {
        Ok(down) => down,
        Err(problem) => {
            terminal.error(&problem);
            return Exit::Failed;
        }
    };
    let conditions: Vec<Condition> =
        project.settings.config.analyze.fail_on.iter().chain(&arguments.fail_on).cloned().collect();
    let settled = project.settings.config.analyze.fail_on.len();
    let failing = report::met(&report, &conditions).into_iter().map(|it| finding(&it, &conditions, settled));
    let all = project.joined(found, of_events.into_iter().chain(failing).collect());
    // The report has standard output for itself.
    project.aside = arguments.output.as_deref().is_none_or(|it| it == Path::new("-"));
    let summary = project.report(&all, terminal);
    let locale = arguments.locale.as_deref().or(project.settings.config.render.locale.as_deref());
    let look = if arguments.output.is_some() { Look::PLAIN } else { terminal.look(true) };
    let settings = &project.settings.config;
    let told = Told {
        report: &report,
        sources: &project.loaded.sources,
        locale: locale.map(Locale::of),
        words: &settings.words,
        scheme: arguments.theme.or(settings.render.theme).unwrap_or_default(),
        theme: &Arc::new(Theme::of_brand(&settings.brand)),
        look,
        down,
    };
    let mut text = String::new();
    (format.write)(&told, &mut text);
    let mut lines = Vec::from_iter((!all.is_empty()).then_some(summary.text));
    let exit = match put(arguments.output.as_deref(), &text, terminal) {
        Ok(told) => {
            lines.extend(told.map(str::to_owned));
            Exit::Clean
        }
        Err(problem) => {
            terminal.error(&problem);
            Exit::Failed
        }
    };
    if !lines.is_empty() {
        terminal.line(&lines.join("; "));
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

/// What is down, as `system:crm` names it.
fn actor(model: &model::Project<'_>, text: &str) -> Result<Actor, String> {
    let wrong = || format!("`--if` takes `system:NAME`, `team:NAME` or `channel:NAME`, not `{text}`");
    let (kind, name) = text.split_once(':').ok_or_else(wrong)?;
    let names: Vec<&str> = match kind {
        "system" => model.systems.iter().map(|it| it.name.name.as_ref()).collect(),
        "team" => model.teams.iter().map(|it| it.name.name.as_ref()).collect(),
        "channel" => model.channels.iter().map(|it| it.name.name.as_ref()).collect(),
        _ => return Err(wrong()),
    };
    let Some(at) = names.iter().position(|it| *it == name) else {
        let help = match nearest_of(name, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if names.is_empty() => format!("the maps have no {kind}"),
            None => format!("there is {}", names.join(", ")),
        };
        return Err(format!("no {kind} is called `{name}`: {help}"));
    };
    let at = at as u32;
    Ok(match kind {
        "system" => Actor::System(SystemId(at)),
        "team" => Actor::Team(TeamId(at)),
        _ => Actor::Channel(ChannelId(at)),
    })
}

/// A figure on which the run fails, at its place. The first `settled` conditions come from the settings.
fn finding(met: &Met, conditions: &[Condition], settled: usize) -> Diagnostic {
    let (figure, text, unit) = match conditions.get(met.condition) {
        Some(it) => (it.figure.name, it.text.as_str(), it.figure.unit),
        None => ("", "", Unit::Number),
    };
    let message = format!("the {figure} of `{}` is {}: `{text}`", met.name, unit.written(met.value));
    let origin = if met.condition < settled { "stands in `journey.toml`" } else { "was given by `--fail-on`" };
    Diagnostic::new(FIGURE_MEETS_CONDITION, met.span, message)
        .label(met.parts.clone())
        .help(format!("the condition {origin}; `journey analyze` tells what the figure is made of"))
}

/// Says of which journeys the events could not be read: their figures are as written.
fn tell_broken(report: &Report<'_>, measured: &Measured, terminal: &mut Terminal) {
    for journey in report.journeys.iter().filter(|it| measured.is_broken(it.id)) {
        terminal.note(&format!("`{}` is told as written: its events cannot be read", journey.journey.name.name));
    }
}

/// Writes the report, and gives what the last line says of its file.
fn put(output: Option<&Path>, text: &str, terminal: &mut Terminal) -> Result<Option<&'static str>, String> {
    let Some(path) = output.filter(|it| *it != Path::new("-")) else {
        let written = terminal.output(&mut |out| out.write_all(text.as_bytes()));
        return written.map(|()| None).map_err(|error| format!("cannot write the report: {}", reason(&error)));
    };
    match write::replace(path, &mut |out| out.write_all(text.as_bytes())) {
        Ok(Written::Changed) => {
            terminal.line(&format!("wrote {}", shown(path)));
            Ok(Some("1 file written"))
        }
        Ok(Written::Equal) => Ok(Some("1 file unchanged")),
        Err(error) => Err(format!("cannot write `{}`: {}", shown(path), reason(&error))),
    }
}
