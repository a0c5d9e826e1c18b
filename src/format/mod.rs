//! Statements with their comments to text in the one layout that `fmt` knows. Knows words and lines, and not what they mean.
//!
//! The author decides what stands in a line and what in a block, which lines follow each other, and where a list is broken;
//! blanks, empty lines and the order of words within a line are decided here.

mod comments;
mod compare;
mod write;

pub use compare::is_same;

use crate::source::Span;
use crate::statement::Tree;

/// The text of a file in the layout of `fmt`: lines end with `\n`, a file without statements and comments is empty.
///
/// `text` is what `tree` was made of, `comments` are its comments in order. The tree must be whole ([`Tree::is_whole`]):
/// what it lacks would be lost.
pub fn format(text: &str, tree: &Tree<'_>, comments: &[Span]) -> String {
    let entries = comments::entries(tree);
    let homes = comments::homes(text, &entries, comments);
    write::write(text, &entries, comments, &homes)
}
