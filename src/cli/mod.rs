//! The command line: the only user of files, standard streams and the environment.

mod args;
mod baseline;
mod clock;
mod commands;
mod diff;
mod exit;
mod files;
mod insets;
mod letters;
mod mend;
mod paths;
mod project;
mod terminal;
mod write;

use args::{Args, Verb};
use clap::{CommandFactory, Parser};
use commands::{analyze, check, config, explain, fmt, into, mdbook, new, render};
pub use exit::Exit;
use std::ffi::OsString;
use std::path::Path;
use terminal::Terminal;

/// Runs the program with the arguments of a command line, the program's own name first. Help, version and faults of
/// usage end the process here.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let arguments = Args::parse_from(arguments);
    let mut terminal = Terminal::new(arguments.color());
    if let Some(fault) = arguments.verb.as_ref().and_then(Verb::fault) {
        terminal.error(fault);
        return Exit::Failed;
    }
    match &arguments.verb {
        Some(Verb::Check(it)) => check::run(it, &mut terminal),
        Some(Verb::Render(it)) if !it.into.is_empty() => into::run(it, &mut terminal),
        Some(Verb::Render(it)) => render::run(it, &mut terminal),
        Some(Verb::Fmt(it)) => fmt::run(it, &mut terminal),
        Some(Verb::Analyze(it)) => analyze::run(it, &mut terminal),
        Some(Verb::New(it)) => new::run(it, &mut terminal),
        Some(Verb::Explain(it)) => explain::run(it, &mut terminal),
        Some(Verb::Config(it)) => config::run(it, &mut terminal),
        Some(Verb::Mdbook(it)) => mdbook::run(it, &mut terminal),
        None => {
            if new::is_empty_folder(Path::new(".")) {
                new::first_step(&mut terminal);
            } else {
                terminal.say(&Args::command().render_help().to_string());
            }
            Exit::Failed
        }
    }
}
