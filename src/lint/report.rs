//! Where rules put what they found.

use super::Rule;
use crate::diagnostic::{Diagnostic, Edit, Fix, Near};
use crate::source::Span;

/// Takes the findings of one rule. Where they are not asked for (a file that is only imported, a rule that is off there)
/// they are dropped later, so a rule never asks.
#[derive(Debug)]
pub struct Report<'r> {
    rule: &'static Rule,
    found: &'r mut Vec<Diagnostic>,
}

impl<'r> Report<'r> {
    pub fn new(rule: &'static Rule, found: &'r mut Vec<Diagnostic>) -> Self {
        Self { rule, found }
    }

    /// Adds a finding; what it says more is chained: `report.at(…).label(…).help(…)`.
    ///
    /// The place is a name or a line, not a block: an `allow` above the statement that begins there silences it.
    pub fn at(&mut self, span: Span, message: impl Into<String>) -> Finding<'_> {
        let at = self.found.len();
        self.found.push(Diagnostic::new(self.rule.code, span, message));
        Finding(&mut self.found[at])
    }
}

/// A finding that is being told.
#[derive(Debug)]
pub struct Finding<'f>(&'f mut Diagnostic);

impl Finding<'_> {
    /// Why here.
    pub fn label(self, text: impl Into<String>) -> Self {
        self.0.label = text.into();
        self
    }

    /// A further place.
    pub fn also(self, span: Span, text: impl Into<String>) -> Self {
        self.0.secondary.push(crate::diagnostic::Label { span, text: text.into() });
        self
    }

    /// The next action.
    pub fn help(self, text: impl Into<String>) -> Self {
        self.0.help = Some(text.into());
        self
    }

    /// Asks whether a near word was meant.
    pub fn did_you_mean(self, near: Near<'_>, span: Span) -> Self {
        *self.0 = self.0.clone().did_you_mean(near, span);
        self
    }

    /// A change that keeps the meaning.
    pub fn fix(self, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.0.fixes.push(Fix { title: title.into(), edits, safe: true });
        self
    }

    /// A change that somebody should look at.
    pub fn unsafe_fix(self, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.0.fixes.push(Fix { title: title.into(), edits, safe: false });
        self
    }
}
