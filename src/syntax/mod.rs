//! Text to shape: which statements, items and blocks a file has. Knows no word of the language. The only user of pest.

pub mod ast;
mod parse;
mod pieces;
mod scan;
pub mod string;
mod value;

pub use parse::{parse, parse_bare, parse_by};
pub use scan::{Decoded, MAX_BYTES, MAX_DEPTH, Undecodable, decode};
