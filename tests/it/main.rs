//! The one test binary. `tests/README.md` says which kind of test to write.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests read fixtures, run programs and end where one is missing"
)]

mod browser;
mod config;
mod explain;
mod layers;
mod report;
mod statement;
mod vocabulary;
