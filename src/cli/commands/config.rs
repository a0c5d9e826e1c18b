//! `journey config`: the settings in force, with where each comes from, or their JSON Schema.

use crate::cli::args::Config;
use crate::cli::exit::Exit;
use crate::cli::files;
use crate::cli::terminal::{Terminal, reason};
use crate::config;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::render::REPORTS;
use crate::source::{SourceId, Sources};
use std::path::Path;

pub fn run(arguments: &Config, terminal: &mut Terminal) -> Exit {
    if arguments.schema {
        return write(&config::schema(), Exit::Clean, terminal);
    }
    let path = arguments.path.as_deref().unwrap_or(Path::new("."));
    let folder = match path.parent().filter(|it| !it.as_os_str().is_empty()) {
        _ if path.is_dir() => path,
        parent => parent.unwrap_or(Path::new(".")),
    };
    let found = match files::settings(folder) {
        Ok(found) => found,
        Err(error) => {
            terminal.error(&format!("cannot read `{}`: {}", files::SETTINGS, reason(&error)));
            return Exit::Failed;
        }
    };
    let Some((path, text)) = found else {
        return write(&config::print(&config::Config::default(), None, &|_| None), Exit::Clean, terminal);
    };
    let name = files::from_here(&path);
    let mut sources = Sources::default();
    let source = sources.add(name.as_str(), text.as_str());
    let (settings, problems) = config::read(source, &text);
    let mut report = String::new();
    (REPORTS[0].write)(&problems, &sources, terminal.look(false), &mut report);
    terminal.say(&report);
    let exit = if problems.iter().any(Diagnostic::is_error) { Exit::Failed } else { Exit::Clean };
    write(&config::print(&settings, Some(&name), &|key| line_of(&settings, &sources, source, key)), exit, terminal)
}

fn line_of(settings: &config::Config, sources: &Sources, source: SourceId, key: &str) -> Option<u32> {
    let (_, place) = settings.places.iter().find(|(it, _)| it == key)?;
    Some(sources.get(source)?.line_column(place.start).0)
}

fn write(text: &str, exit: Exit, terminal: &mut Terminal) -> Exit {
    match terminal.output(&mut |out| out.write_all(text.as_bytes())) {
        Ok(()) => exit,
        Err(error) => {
            terminal.error(&format!("cannot write the settings: {}", reason(&error)));
            Exit::Failed
        }
    }
}
