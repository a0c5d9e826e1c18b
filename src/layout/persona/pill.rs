//! Small rounded signs with an icon and a word: what kind of map it is, whether a need is met.

use crate::layout::pen::{self, SLACK, width};
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Look, Type};

pub const HEIGHT: f64 = 22.0;
/// From the left edge to the word, and from the word to the right edge.
const BEFORE: f64 = 26.0;
const AFTER: f64 = 12.0;

/// A pill before it is placed.
#[derive(Debug)]
pub struct Pill {
    pub icon: &'static str,
    pub text: String,
    pub look: Look,
    pub ink: Ink,
}

impl Pill {
    pub fn width(&self) -> f64 {
        BEFORE + width(&self.text, Type::SmallStrong) * SLACK + AFTER
    }

    /// With its upper left corner at (`x`, `y`).
    pub fn draw<'p>(self, out: &mut Vec<Node<'p>>, x: f64, y: f64) {
        out.push(pen::rect(x, y, self.width(), HEIGHT, HEIGHT / 2.0, self.look));
        // A minus is a lone line, which looks thinner than a drawing.
        let (dx, size) = if self.icon == "minus" { (6.0, 17.0) } else { (8.0, 13.0) };
        out.push(pen::icon(self.icon, x + dx, y + (HEIGHT - size) / 2.0, size, self.ink));
        out.push(pen::line(x + BEFORE, y + 15.0, Anchor::Start, Type::SmallStrong, self.ink, self.text));
    }
}
