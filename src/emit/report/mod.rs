//! Reports of what maps say, for people and for programs. What is told, and in which order, is `page`; each format is a file that
//! writes it. A new one is one line in [`REPORTS`].

mod html;
mod json;
mod md;
mod page;
mod text;

use crate::analysis::report::Report;
use crate::diagnostic::render::Look;
use crate::locale::Locale;
use crate::model::Actor;
use crate::source::Sources;

/// A form in which reports are written.
#[derive(Debug, Clone, Copy)]
pub struct ReportFormat {
    /// As `--format` calls it; also the end of a file's name.
    pub name: &'static str,
    pub write: fn(&Told<'_>, &mut String),
}

/// A report with what it takes to write it.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    pub report: &'a Report<'a>,
    pub sources: &'a Sources,
    /// Of all journeys; `None`: each in its own.
    pub locale: Option<Locale<'a>>,
    pub look: Look,
    /// What is down: told is what that hits, instead of all else.
    pub down: Option<Actor>,
}

/// All forms, the usual one first.
pub const REPORTS: &[ReportFormat] = &[
    ReportFormat { name: "text", write: text::write },
    ReportFormat { name: "json", write: json::write },
    ReportFormat { name: "md", write: md::write },
    ReportFormat { name: "html", write: html::write },
];
