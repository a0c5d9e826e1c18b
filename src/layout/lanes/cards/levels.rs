//! Impact and effort at a card's foot: a word and three pips each, in two lines.

use super::{FOOT_END, FOOT_LINE};
use crate::layout::marks;
use crate::layout::pen::{self, width};
use crate::locale::{Label, Locale};
use crate::model::Level;
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Type};

/// From the last line of text to the first level.
pub const ABOVE: f64 = 35.0;

#[derive(Clone, Copy)]
pub struct Levels {
    pub impact: Option<Level>,
    pub effort: Option<Level>,
}

impl Levels {
    fn count(self) -> usize {
        usize::from(self.impact.is_some()) + usize::from(self.effort.is_some())
    }

    pub fn is_empty(self) -> bool {
        self.count() == 0
    }

    /// From the last line of text to the card's lower edge.
    pub fn height(self) -> f64 {
        ABOVE + FOOT_LINE * self.count().saturating_sub(1) as f64 + FOOT_END
    }

    /// Of words and pips.
    pub fn width(self, locale: Locale) -> f64 {
        pips_x(locale) + marks::PIPS
    }

    /// Draws them with the last baseline at `y`.
    pub fn draw<'p>(self, nodes: &mut Vec<Node<'p>>, x: f64, y: f64, locale: Locale<'p>) {
        let mut at = y - FOOT_LINE * self.count().saturating_sub(1) as f64;
        let pips = x + pips_x(locale);
        if let Some(level) = self.impact {
            nodes.push(pen::line(x, at, Anchor::Start, Type::Small, Ink::Muted, locale.label(Label::Impact)));
            marks::impact(nodes, pips, at - 4.0, level);
            at += FOOT_LINE;
        }
        if let Some(level) = self.effort {
            nodes.push(pen::line(x, at, Anchor::Start, Type::Small, Ink::Muted, locale.label(Label::Effort)));
            marks::effort(nodes, pips, at - 4.0, level);
        }
    }
}

/// Both words leave the pips the same place.
fn pips_x(locale: Locale) -> f64 {
    let words = [Label::Impact, Label::Effort].map(|it| width(locale.label(it), Type::Small));
    words.into_iter().fold(0.0, f64::max) + 8.0
}
