//! Text to shape: which statements, items and blocks a file has. The only user of pest.

pub mod ast;
pub mod string;
