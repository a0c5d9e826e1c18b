//! What is known of the places in a picture beside what is drawn: where each touchpoint stands, and which lanes could be cut out.

use super::content::Content;
use super::grid::{Column, Deck};
use crate::model::{Touchpoint, TouchpointIndex};
use crate::scene::{Band, Spot};
use std::borrow::Cow;

#[derive(Debug, Default)]
pub struct Over<'p> {
    pub spots: Vec<Spot<'p>>,
    pub bands: Vec<Band<'p>>,
}

impl<'p> Over<'p> {
    /// The place of a touchpoint of the content's journey, on the page.
    pub fn spot(&mut self, touchpoint: &'p Touchpoint<'p>, (x, y): (f64, f64), (width, height): (f64, f64)) {
        self.spots.push(Spot { name: Cow::Borrowed(touchpoint.name.name.as_ref()), x, y, width, height });
    }

    /// The columns of a deck from `top` to `bottom` on the page.
    pub fn columns(&mut self, content: &Content<'p>, deck: &Deck, (top, bottom): (f64, f64)) {
        for column in &deck.columns {
            let Some(touchpoint) = content.steps.get(column.step).and_then(|it| content.touchpoint(*it)) else {
                continue;
            };
            self.column(touchpoint, column, (top, bottom));
        }
    }

    pub fn column(&mut self, touchpoint: &'p Touchpoint<'p>, column: &Column, (top, bottom): (f64, f64)) {
        self.spot(touchpoint, (column.x, top), (column.width, bottom - top));
    }

    /// A lane from `top` to `bottom` on the page.
    pub fn band(&mut self, key: Cow<'p, str>, top: f64, bottom: f64) {
        self.bands.push(Band { key, top, bottom });
    }

    /// A node of a graph.
    pub fn node(&mut self, content: &Content<'p>, index: TouchpointIndex, frame: super::layered::Frame) {
        if let Some(touchpoint) = content.journey.touchpoints.get(index.index()) {
            self.spot(touchpoint, (frame.x, frame.y), (frame.width, frame.height));
        }
    }
}
