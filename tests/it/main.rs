//! The one test binary. `tests/README.md` says which kind of test to write.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests read fixtures, run programs and end where one is missing"
)]

mod analysis;
mod bad_input;
mod baseline;
mod blueprint;
mod book;
mod browser;
mod ci;
mod cli;
mod compare;
mod compiled;
mod config;
mod damage;
mod day;
mod docs;
mod errors;
mod explain;
mod fix;
mod flow;
mod foreign_words;
mod format;
mod formats;
mod gallery;
mod html;
mod into;
mod json;
mod languages;
mod layers;
mod layout;
mod lint;
mod long_page;
mod markdown;
mod marks;
mod measure;
mod mutate;
mod mutations;
#[cfg(feature = "pdf")]
mod pdf;
mod persona;
mod pictured;
#[cfg(feature = "png")]
mod png;
mod portfolio;
mod random;
mod report;
mod report_pages;
mod reports;
mod resolve;
mod run;
mod same_bytes;
mod statement;
mod syntax;
mod themes;
mod tools;
mod validators;
mod vocabulary;
mod written;
