//! `journey check`: every finding of every file, of the language, of events and of rules; what has a remedy is mended on request.

use crate::cli::args::Check;
use crate::cli::baseline;
use crate::cli::exit::Exit;
use crate::cli::mend;
use crate::cli::project::Project;
use crate::cli::terminal::Terminal;

pub fn run(arguments: &Check, terminal: &mut Terminal) -> Exit {
    // What is denied becomes an error while linting.
    let mut project = Project::open(&arguments.sources, false, terminal);
    project.looks_around = true;
    let mended = mend::mend(arguments, &mut project, terminal);
    let (model, found) = project.compile();
    let (_, of_events) = project.measure(&model);
    let found = project.joined(found, of_events);
    let found = project.lint(&model, found, &arguments.rules);
    let (found, accepted) = baseline::settle(arguments, &mut project, &model, found, terminal);
    let summary = match arguments.statistics {
        true => project.count(&found, terminal),
        false => project.report(&found, terminal),
    };
    let told = mended.told(summary.text, &found, &project);
    terminal.line(&if accepted > 0 { format!("{told}; {accepted} in the baseline") } else { told });
    summary.exit.max(mended.exit)
}
