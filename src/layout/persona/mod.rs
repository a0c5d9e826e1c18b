//! The parts of a persona's page: who she is, what she wants, her day, the maps she is in. Each is placed below the one
//! before and drops out where the text says nothing for it.

pub mod content;
pub mod day;
pub mod header;
pub mod identity;
pub mod lists;
pub mod maps;
mod pill;
pub mod served;

use super::grid::{MARGIN, PAGE};
use super::pen;
use crate::scene::{Group, Node};

/// Between cards, below one another.
pub const BETWEEN: f64 = 16.0;
/// Of a card that is as wide as the page.
const WIDE: f64 = PAGE - 2.0 * MARGIN;
const RIGHT: f64 = PAGE - MARGIN;
/// Of a card's corners.
const RADIUS: f64 = 12.0;

/// A group whose class is its id.
fn named<'p>(name: &'static str, children: Vec<Node<'p>>) -> Node<'p> {
    pen::boxed(Group { class: name.into(), id: name.to_owned(), children, ..Group::default() })
}
