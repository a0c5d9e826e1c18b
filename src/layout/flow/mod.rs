//! A journey as a flow: its touchpoints, questions, outcomes and the ways between them, in the bands of its stages. Says
//! what is drawn and in which row; `layered` says where.

pub mod below;
pub mod chart;
pub mod edges;
pub mod found;
pub mod nodes;
pub mod path;
pub mod rail;
pub mod rows;
pub mod words;

use crate::theme::Type;

/// The style of a node's name, and of what stands below it.
pub const NAME: Type = Type::BodyStrong;
pub const BELOW: Type = Type::Small;
