//! The three lines of a blueprint, with their names in the rail: of interaction, of visibility, of internal interaction.

use super::lanes::Zone;
use crate::layout::content::Content;
use crate::layout::grid::{MARGIN, RAIL};
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::scene::Node;
use crate::theme::{Ink, Look, Type};

/// What divides two zones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Boundary {
    Interaction,
    Visibility,
    Internal,
}

impl Boundary {
    /// Between two zones that follow one another; the strongest where several would coincide. `None` within a zone.
    pub fn between(one: Zone, other: Zone) -> Option<Self> {
        let (upper, lower) = (one.min(other), one.max(other));
        match (upper, lower) {
            (upper, lower) if upper == lower => None,
            (Zone::Customer | Zone::Frontstage, Zone::Backstage | Zone::Support) => Some(Self::Visibility),
            (Zone::Customer, _) => Some(Self::Interaction),
            _ => Some(Self::Internal),
        }
    }

    pub fn label(self) -> Label {
        match self {
            Self::Interaction => Label::LineOfInteraction,
            Self::Visibility => Label::LineOfVisibility,
            Self::Internal => Label::LineOfInternalInteraction,
        }
    }

    fn looks(self) -> (Look, Look, Ink) {
        match self {
            Self::Interaction => (Look::LineOfInteraction, Look::PillInteraction, Ink::Accent),
            Self::Visibility => (Look::LineOfVisibility, Look::PillVisibility, Ink::Inverse),
            Self::Internal => (Look::LineInternal, Look::PillInternal, Ink::Muted),
        }
    }

    pub fn line<'p>(self, y: f64, right: f64) -> Node<'p> {
        pen::hairlines(&[((MARGIN, y), (right, y))], self.looks().0)
    }

    /// The name, broken into the lines of a pill.
    pub fn name<'p>(self, content: &Content<'p>) -> Block<'p> {
        let room = RAIL - LEFT - 2.0 * INSET;
        Block::new(content.locale.label(self.label()), Type::SmallStrong, room, content.locale)
    }

    /// The pill on the line.
    pub fn pill<'p>(self, out: &mut Vec<Node<'p>>, name: Block<'p>, y: f64) {
        let (_, look, ink) = self.looks();
        let (x, half) = (MARGIN + LEFT, half_height(&name));
        let wide = name.width() * pen::SLACK + 2.0 * INSET;
        out.push(pen::rect(x, y - half, wide, 2.0 * half, 11.0, look));
        out.push(name.left(x + INSET, y - half + 15.0, ink));
    }
}

/// From the panel's edge to a pill, and from a pill's edge to its name.
const LEFT: f64 = 8.0;
const INSET: f64 = 9.0;

/// How far the pill of a name reaches above and below its line.
pub fn half_height(name: &Block<'_>) -> f64 {
    11.5 + name.drop() / 2.0
}
