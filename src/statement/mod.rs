//! Shape and vocabulary joined: which arguments, attributes and children each statement has.
//! Knows words and places; what a name refers to is for `resolve`.

mod lanes;
mod tree;

pub use crate::syntax::ast::Form;
pub use lanes::{LaneKind, OwnLanes};
pub use tree::{Attribute, Node, Tree, Value};
