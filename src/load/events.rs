//! The events that a project's data name: which files they are, read one after the other into the figures of its journeys.

use super::{EventFile, FileProblem, Files, outside_root};
use crate::diagnostic::{Diagnostic, codes};
use crate::measure::{Measured, Measuring};
use crate::model::{Data, Project};
use crate::source::Sources;

/// Reads the events of all measured journeys. What cannot be read is reported, and leaves its journeys without figures.
pub fn load_events(project: &Project<'_>, sources: &Sources, files: &mut dyn Files) -> Measured {
    let mut measuring = Measuring::new(project);
    for id in measuring.wanted() {
        let Some(data) = project.data.get(id.index()) else { continue };
        if data.table.is_some() {
            measuring.leave_unread(id);
            continue;
        }
        let from = sources.get(data.span.source).map_or("", |source| source.name.as_str());
        match files.events(from, &data.files) {
            Ok(found) if found.is_empty() => measuring.give_up(id, unusable(data, FileProblem::Missing)),
            Ok(found) => {
                for EventFile { name, path } in found {
                    match files.open_events(&path) {
                        Ok(bytes) => measuring.read(id, &name, bytes),
                        Err(problem) => measuring.give_up(id, unusable(data, problem)),
                    }
                }
            }
            Err(problem) => measuring.give_up(id, unusable(data, problem)),
        }
    }
    measuring.finish()
}

fn unusable(data: &Data<'_>, problem: FileProblem) -> Diagnostic {
    let (path, span) = (data.files.as_ref(), data.name.span);
    let is_pattern = path.contains(['*', '?', '[', '{']);
    match problem {
        FileProblem::Missing if is_pattern => {
            Diagnostic::new(codes::MISSING_FILE, span, format!("no file matches `{path}`"))
                .label("nothing is drawn with its figures")
                .help("patterns are relative to the file that names them; `**` goes through folders")
        }
        FileProblem::Missing => Diagnostic::new(codes::MISSING_FILE, span, format!("there is no file `{path}`"))
            .label("nothing is drawn with its figures")
            .help("paths are relative to the file that names them"),
        FileProblem::Folder => Diagnostic::new(codes::FOLDER_FOR_FILE, span, format!("`{path}` is a folder"))
            .help(format!("name its files: `{}/*.csv`", path.trim_end_matches('/'))),
        FileProblem::OutsideRoot => outside_root(span, path),
        FileProblem::TooLarge { .. } => Diagnostic::new(codes::UNREADABLE_FILE, span, format!("`{path}` is too large")),
        FileProblem::Unreadable(reason) => {
            Diagnostic::new(codes::UNREADABLE_FILE, span, format!("`{path}` cannot be read: {reason}"))
        }
    }
}
