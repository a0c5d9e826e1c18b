//! Findings as somebody reads them: a report for people, a line each for tools, a document for programs.
//! A new format is one file and one line in [`REPORTS`].

mod checkstyle;
mod excerpt;
mod github;
mod gitlab;
mod json;
mod junit;
mod miette;
mod place;
mod rdjson;
mod sarif;
mod short;
pub mod statistics;
pub mod visible;
mod wording;

use super::Diagnostic;
use crate::source::Sources;

/// A form in which findings are written.
#[derive(Debug, Clone, Copy)]
pub struct Report {
    /// As `--output-format` calls it.
    pub name: &'static str,
    /// Appends all findings to the text, in their order. Lines end with a line end; nothing found may be no text at all.
    pub write: fn(&[Diagnostic], &Sources, Look, &mut String),
}

/// All forms: the one for people first, then those for editors and programs, then those of services.
pub const REPORTS: &[Report] = &[
    Report { name: "human", write: miette::write },
    Report { name: "short", write: short::write },
    Report { name: "json", write: json::write },
    Report { name: "json-lines", write: json::write_lines },
    Report { name: "sarif", write: sarif::write },
    Report { name: "github", write: github::write },
    Report { name: "gitlab", write: gitlab::write },
    Report { name: "junit", write: junit::write },
    Report { name: "checkstyle", write: checkstyle::write },
    Report { name: "rdjson", write: rdjson::write },
];

/// What the place of output can show; only the form for people asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// In columns.
    pub width: usize,
    pub color: bool,
}

impl Look {
    /// For pipes and files: 80 columns without colour.
    pub const PLAIN: Look = Look { width: 80, color: false };
}
