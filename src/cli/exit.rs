//! How a run ends, in a number that scripts read.

/// The worst of what happened decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Nothing was found.
    Clean = 0,
    /// There are findings, or a file differs from what `--check` expects.
    Findings = 1,
    /// The run itself failed: usage, settings, a file that cannot be read or written.
    Failed = 2,
}

impl Exit {
    pub fn code(self) -> i32 {
        self as i32
    }
}
