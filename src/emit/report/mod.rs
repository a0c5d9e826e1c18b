//! Reports of what maps say, for people and for programs. What is told, and in which order, is `page`; each format is a file that
//! writes it. A new one is one line in [`REPORTS`].

mod html;
mod json;
mod md;
mod page;
mod text;

use crate::analysis::report::Report;
use crate::diagnostic::render::Look;
use crate::emit::svg::Scheme;
use crate::locale::{Locale, OwnWords};
use crate::model::{Actor, Journey};
use crate::source::Sources;
use crate::theme::palette::Theme;
use std::sync::Arc;

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
    /// Words of the project's own, in the place of ours.
    pub words: &'a OwnWords,
    /// What a page wears.
    pub scheme: Scheme,
    pub theme: &'a Arc<Theme>,
    pub look: Look,
    /// What is down: told is what that hits, instead of all else.
    pub down: Option<Actor>,
}

impl<'a> Told<'a> {
    /// How what is said of all journeys is worded.
    pub fn overall(&self) -> Locale<'a> {
        self.locale.unwrap_or_default().with(self.words)
    }

    /// How what is said of one journey is worded: in its own language, unless one is asked for.
    pub fn locale_of(&self, journey: &Journey<'_>) -> Locale<'a> {
        let own = || journey.locale.as_deref().map_or_else(Locale::default, Locale::of);
        self.locale.unwrap_or_else(own).with(self.words)
    }
}

/// All forms, the usual one first.
pub const REPORTS: &[ReportFormat] = &[
    ReportFormat { name: "text", write: text::write },
    ReportFormat { name: "json", write: json::write },
    ReportFormat { name: "md", write: md::write },
    ReportFormat { name: "html", write: html::write },
];
