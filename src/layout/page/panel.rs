//! The surface below the stages: its border, the ground of curves, the lines between rail and stages.

use crate::layout::grid::{Deck, LEFT, MARGIN};
use crate::layout::marks::{self, PANEL_RADIUS};
use crate::layout::pen;
use crate::scene::Node;
use crate::theme::Look;

/// What the lines between stages keep from the surface's edges.
const INSET: f64 = 8.0;

/// The surface of a deck from one y to another, with the ground of each lane of curves in it.
pub fn surface<'p>(deck: &Deck, curves: &[(f64, f64)], (top, bottom): (f64, f64)) -> Vec<Node<'p>> {
    let mut nodes = vec![pen::rect(MARGIN, top, deck.right - MARGIN, bottom - top, PANEL_RADIUS, Look::Card)];
    let band = |curve: &(f64, f64)| marks::band((MARGIN, deck.right), *curve, (top, bottom), Look::Band);
    nodes.extend(curves.iter().map(band));
    nodes
}

/// The line at the rail, and those between the stages.
pub fn verticals<'p>(deck: &Deck, (top, bottom): (f64, f64)) -> Node<'p> {
    let mut lines = vec![((LEFT, top), (LEFT, bottom))];
    lines.extend(deck.pieces.iter().skip(1).map(|it| ((it.x, top + INSET), (it.x, bottom - INSET))));
    pen::hairlines(&lines, Look::Hairline)
}
