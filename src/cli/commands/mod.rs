//! The verbs, a file each: arguments in, an exit code out.

pub mod analyze;
pub mod check;
pub mod config;
pub mod explain;
pub mod fmt;
pub mod into;
pub mod mdbook;
pub mod new;
pub mod render;
