//! `journey check`: every finding of every file.

use crate::cli::args::Check;
use crate::cli::exit::Exit;
use crate::cli::project::Project;
use crate::cli::terminal::Terminal;

pub fn run(arguments: &Check, terminal: &mut Terminal) -> Exit {
    let mut project = Project::open(&arguments.sources, terminal);
    let (_, found) = project.compile();
    let summary = project.report(&found, terminal);
    terminal.line(&summary.text);
    summary.exit
}
