//! The codes of the language's own findings: stable, never reused, each with a page in `docs/errors/`.
//! The text: J001-J019. Words and their places: J020-J039. Names and values: J040-J069. Files and settings: J070-J089.

use super::Severity;

/// A code with its name; compared and ordered by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    pub id: &'static str,
    /// Named for the bad pattern: `unknown-word`.
    pub name: &'static str,
    severity: Severity,
}

impl Code {
    pub fn severity(self) -> Severity {
        self.severity
    }
}

/// Makes a constant for each row, and [`CODES`], so that a new code is one line.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $severity:ident $id:literal $slug:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code { id: $id, name: $slug, severity: Severity::$severity };)*

        /// Every code that the program can print, in order.
        pub const CODES: &[Code] = &[$($name),*];
    };
}

codes! {
    /// A string that its line ends before its quote does.
    UNCLOSED_STRING = Error "J001" "unclosed-string";
}
