//! Findings as plain data, made where a problem is found, read alike by terminal, JSON and (later) editors.
//! How they are shown is `diagnostic/render`; which codes there are is `diagnostic/codes.rs`.

use crate::source::Span;
use std::cmp::Ordering;

pub mod codes;
mod fingerprint;
mod nearest;
pub mod render;

pub use codes::Code;
pub use fingerprint::fingerprints;
pub use nearest::{Near, nearest, nearest_of};

/// How bad it is. Errors stop a file from being drawn; the others do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Advice,
    Warning,
    Error,
}

impl Severity {
    /// As reports and settings call it.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Advice => "advice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// A place and why it is shown: "first declared here".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub span: Span,
    pub text: String,
}

/// A change that would mend the finding: replace what `span` covers by `text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub span: Span,
    pub text: String,
}

/// One or more edits that belong together, named for the reader ("quote the link").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    pub title: String,
    pub edits: Vec<Edit>,
    /// Safe fixes keep the meaning; the others may change it.
    pub safe: bool,
}

/// One finding. `message` is lower case, one clause, without a final period, user text in back-ticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    pub message: String,
    /// The main place; a finding about a whole file points at its start.
    pub span: Span,
    /// What the main place is told beside the mark; may be empty.
    pub label: String,
    /// Further places, in the order in which they help.
    pub secondary: Vec<Label>,
    /// The next action, or "did you mean".
    pub help: Option<String>,
    pub fixes: Vec<Fix>,
}

impl Diagnostic {
    /// A finding with the code's own severity, without label, help or fix.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: message.into(),
            span,
            label: String::new(),
            secondary: Vec::new(),
            help: None,
            fixes: Vec::new(),
        }
    }

    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.label = text.into();
        self
    }

    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.secondary.push(Label { span, text: text.into() });
        self
    }

    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    pub fn fix(mut self, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.fixes.push(Fix { title: title.into(), edits, safe: true });
        self
    }

    /// A change that somebody should look at.
    pub fn unsafe_fix(mut self, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.fixes.push(Fix { title: title.into(), edits, safe: false });
        self
    }

    /// Asks whether a near word was meant. To write it in the place of `span` is safe only where that is clear.
    pub fn did_you_mean(self, near: Near<'_>, span: Span) -> Self {
        let finding = self.help(format!("did you mean `{}`?", near.name));
        let (title, edits) = (format!("write `{}`", near.name), vec![Edit { span, text: near.name.to_owned() }]);
        if near.is_clear { finding.fix(title, edits) } else { finding.unsafe_fix(title, edits) }
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Puts findings into the order of their places; of two at one place the earlier stays first.
pub fn sort_by_place(found: &mut [Diagnostic]) {
    sort(found, &|one, other| one.span.cmp(&other.span));
}

/// Puts findings into the order of their places, and at one place of their codes; of two equal ones the earlier stays first.
pub fn sort_by_place_and_code(found: &mut [Diagnostic]) {
    sort(found, &|one, other| (one.span, one.code).cmp(&(other.span, other.code)));
}

/// Puts findings into an order in which equal ones stay as they stand.
///
/// The one place where findings are sorted: each sort of things as large is eight kilobytes of program, and there were thirteen.
pub fn sort(found: &mut [Diagnostic], order: &dyn Fn(&Diagnostic, &Diagnostic) -> Ordering) {
    found.sort_by(order);
}
