//! Shape and vocabulary joined: which arguments, attributes and children each statement has.
//! Knows words and places; what a name refers to is for `resolve`.

mod fit;
mod lanes;
mod recover;
mod report;
mod split;
mod tree;

pub use crate::syntax::ast::Form;
pub use lanes::{LaneKind, OwnLanes, own_lanes};
pub use split::split;
pub use tree::{Attribute, Node, Piece, Role, Tree, Value};
