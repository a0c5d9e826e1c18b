//! `journey fmt`: lays files out in the one way. A file with errors is left as it is.

use crate::cli::args::Fmt;
use crate::cli::diff;
use crate::cli::exit::Exit;
use crate::cli::paths::Origin;
use crate::cli::project::{Project, counted};
use crate::cli::terminal::{Terminal, reason};
use crate::cli::write;
use crate::source::Source;

pub fn run(arguments: &Fmt, terminal: &mut Terminal) -> Exit {
    let mut project = Project::open(&arguments.sources, false, terminal);
    let mut found = project.take_found();
    let mut done = Done::default();
    let mut texts = Vec::new();
    for formatted in crate::format(project.loaded) {
        done.left += usize::from(formatted.text.is_none());
        found.extend(formatted.diagnostics);
        texts.push(formatted.text);
    }
    let summary = project.report(&found, terminal);
    for ((source, origin), text) in project.loaded.sources.iter().zip(&project.origins).zip(&texts) {
        if let Some(text) = text {
            settle(arguments, source, origin, text, &mut done, terminal);
        }
    }
    let mut lines = Vec::from_iter((!found.is_empty()).then_some(summary.text));
    lines.extend(done.told(arguments.check || arguments.diff));
    terminal.line(&lines.join("; "));
    summary.exit.max(done.exit(arguments.check))
}

/// What became of the files.
#[derive(Debug, Default)]
struct Done {
    changed: usize,
    equal: usize,
    left: usize,
    failed: usize,
}

/// Writes one file, or says what would be written.
fn settle(arguments: &Fmt, source: &Source, origin: &Origin, text: &str, done: &mut Done, terminal: &mut Terminal) {
    let equal = source.text == text && !origin.has_mark;
    let name = &source.name;
    let is_dry = arguments.check || arguments.diff;
    let written = match &origin.path {
        _ if is_dry => {
            if arguments.check && !equal {
                terminal.line(&format!("not formatted: {name}"));
            }
            let changes = if arguments.diff { diff::unified(name, &source.text, text) } else { String::new() };
            terminal.diff(&changes)
        }
        _ if origin.is_input => terminal.output(&mut |out| out.write_all(text.as_bytes())),
        _ if equal => Ok(()),
        path => write::rewrite(path, text).inspect(|()| terminal.line(&format!("formatted {name}"))),
    };
    match written {
        // The text itself is the answer.
        Ok(()) if origin.is_input && !is_dry => {}
        Ok(()) if equal => done.equal += 1,
        Ok(()) => done.changed += 1,
        Err(error) => {
            terminal.error(&format!("cannot write `{name}`: {}", reason(&error)));
            done.failed += 1;
        }
    }
}

impl Done {
    fn exit(&self, check: bool) -> Exit {
        match self {
            Done { failed: 1.., .. } => Exit::Failed,
            Done { changed: 1.., .. } if check => Exit::Findings,
            _ => Exit::Clean,
        }
    }

    /// `2 files formatted, 1 unchanged`; nothing where there was no file.
    fn told(&self, dry: bool) -> Option<String> {
        let changed = if dry { "to format" } else { "formatted" };
        let counts = [
            (self.changed, changed),
            (self.equal, "unchanged"),
            (self.left, "left with errors"),
            (self.failed, "failed"),
        ];
        let mut parts = Vec::new();
        for (count, word) in counts.into_iter().filter(|(count, _)| *count > 0) {
            parts.push(if parts.is_empty() {
                format!("{} {word}", counted(count, "file"))
            } else {
                format!("{count} {word}")
            });
        }
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}
