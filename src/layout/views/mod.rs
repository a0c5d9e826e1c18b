//! One file a view: each composes a page of the parts that views share.

pub mod blueprint;
pub mod compare;
pub mod day;
pub mod flow;
pub mod map;
pub mod persona;
pub mod portfolio;
