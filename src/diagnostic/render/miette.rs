//! Reports for people, drawn by miette: the only file that knows it draws them.

use super::Look;
use super::excerpt::Excerpt;
use super::visible::visible;
use crate::diagnostic::{Diagnostic, Fix, Severity};
use crate::parallel;
use crate::source::Sources;
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan};
use std::fmt;

/// So many reports are drawn one after the other; of a thousand findings each costs more than finding it did.
const TOGETHER: usize = 64;

/// Reports with an empty line after each.
pub fn write(diagnostics: &[Diagnostic], sources: &Sources, look: Look, out: &mut String) {
    let chunks: Vec<&[Diagnostic]> = diagnostics.chunks(TOGETHER).collect();
    for text in parallel::map(chunks, |chunk| reports(chunk, sources, look)) {
        out.push_str(&text);
    }
}

fn reports(diagnostics: &[Diagnostic], sources: &Sources, look: Look) -> String {
    let mut out = String::new();
    let theme = if look.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    // One line of context asks the excerpt for all that it holds, which is the lines of the labels: they say where to
    // look, and a hundred findings stay readable.
    let handler =
        GraphicalReportHandler::new_themed(theme).with_width(look.width).with_context_lines(1).with_links(false);
    let unwrapped = handler.clone().with_wrap_lines(false);
    for diagnostic in diagnostics {
        let handler = if fits(diagnostic, look.width) { &unwrapped } else { &handler };
        let report = Report {
            diagnostic,
            excerpt: Excerpt::new(diagnostic, sources),
            message: visible(&diagnostic.message, false),
        };
        // Writing to a string cannot fail, and the excerpt knows every place it is asked for.
        let _ = handler.render_report(&mut out, &report);
        out.push('\n');
    }
    out
}

/// Whether message, help and fixes stand in lines as they are, with what miette writes before them. Breaking lines is most of
/// what a report costs, and most of them need none.
fn fits(diagnostic: &Diagnostic, width: usize) -> bool {
    /// `  help: `, and what is written before the title of a fix.
    const BEFORE: usize = 8 + "fix: ".len();
    // No letter has fewer bytes than it takes room; where one is escaped, the line is broken in the other way.
    let is_plain = |line: &str| {
        line.len() + BEFORE + 2 <= width
            && line.trim() == line
            && !line.is_empty()
            && !line.chars().any(char::is_control)
    };
    let help = diagnostic.help.as_deref().unwrap_or("help");
    let mut texts =
        [diagnostic.message.as_str(), help].into_iter().chain(diagnostic.fixes.iter().map(|it| it.title.as_str()));
    texts.all(is_plain)
}

/// What miette is given of a finding.
#[derive(Debug)]
struct Report<'a> {
    diagnostic: &'a Diagnostic,
    excerpt: Excerpt,
    message: std::borrow::Cow<'a, str>,
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for Report<'_> {}

impl miette::Diagnostic for Report<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.diagnostic.code.id))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.diagnostic.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Advice => miette::Severity::Advice,
        })
    }

    /// The help, then each fix on a line of its own, unless the help says the same.
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let help = self.diagnostic.help.as_deref().unwrap_or("");
        let is_quoted = |text: &str| help.contains(&format!("`{text}`"));
        // A whole line is said without the blanks around it; a brace alone may be said for another reason.
        let is_said = |fix: &Fix| {
            let [edit] = fix.edits.as_slice() else { return false };
            is_quoted(&edit.text) || edit.text.trim().len() > 1 && is_quoted(edit.text.trim())
        };
        let fixes = self.diagnostic.fixes.iter().filter(|it| !is_said(it)).map(|it| format!("fix: {}", it.title));
        let lines: Vec<String> = self.diagnostic.help.iter().cloned().chain(fixes).collect();
        (!lines.is_empty()).then(|| Box::new(visible(&lines.join("\n"), true).into_owned()) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        (!self.excerpt.is_empty()).then_some(&self.excerpt as &dyn miette::SourceCode)
    }

    /// The main label is marked: otherwise miette would name the place of whichever stands first.
    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let texts = std::iter::once(&self.diagnostic.label).chain(self.diagnostic.secondary.iter().map(|it| &it.text));
        Some(Box::new(self.excerpt.labels.iter().zip(texts).enumerate().map(|(index, (mark, text))| {
            let text = (!text.is_empty()).then(|| visible(text, false).into_owned());
            let span = (mark.start, mark.end - mark.start);
            match index {
                0 => LabeledSpan::new_primary_with_span(text, span),
                _ => LabeledSpan::new_with_span(text, span),
            }
        })))
    }
}
