//! Where the columns of a deck stand: how wide its cards are, and the gaps between them with the lanes for ways. In px.

use super::cards;
use super::routes::{Routes, Stretch};
use super::table::Sheet;
use crate::layout::content::Content;
use crate::layout::grid::{self, Column, Deck, LEFT, Need, Piece};
use crate::layout::marks;
use crate::layout::text::longest_word_width;
use crate::theme::Type;

/// Between two cards, and between the outer ones and the panel.
const GAP: f64 = 22.0;
const OUTER: f64 = 11.0;
/// From a card to the first lane: with a head's room, beside a stage's border, past what hangs over the card's corner.
const LANE: f64 = 11.0;
const LANE_AT_BORDER: f64 = 8.0;
const LANE_PAST_SIGNS: f64 = 15.0;
/// From one lane to the next, from the last one to a border, and from there to a card.
const NEXT_LANE: f64 = 9.0;
const TO_BORDER: f64 = 6.0;
const TO_CARD: f64 = 11.0;
/// From the panel's edge to the number of the step that stands in the deck before or after.
pub const BESIDE_NEIGHBOUR: f64 = 4.0;
/// Left-over width goes to the cards up to this, then to the gaps.
const WIDEST_CARD: f64 = 236.0;

/// The gap left of a column, or right of the last one.
#[derive(Debug, Clone, Copy, Default)]
struct Gap {
    /// From its left edge to its first lane.
    first: f64,
    width: f64,
    /// From its left edge to the border of stages, where one runs through it.
    border: Option<f64>,
    /// Left edge.
    x: f64,
}

/// The columns of one deck.
#[derive(Debug)]
pub struct Across {
    gaps: Vec<Gap>,
    /// The cards' widths, before and after what is left over was given out.
    cards: Vec<f64>,
}

impl Across {
    /// What the deck needs at least.
    pub fn of(content: &Content<'_>, sheet: &Sheet<'_>, routes: &Routes, pieces: &[Need]) -> Self {
        let columns = sheet.steps.len();
        let starts: Vec<usize> = pieces.iter().skip(1).map(|it| it.steps.start - sheet.steps.start).collect();
        let gap = |index: usize| {
            let lanes = routes.lanes.get(index).map_or(&[][..], |it| it);
            gap(index == 0 || index == columns, starts.contains(&index), lanes, &overhangs(content, sheet, index))
        };
        let mut cards = vec![cards::WIDTH + content.spacing.wider_column(); columns];
        for part in &sheet.parts {
            let least = cards::least_width(content, part);
            cards[part.cell.column] = cards[part.cell.column].max(least);
        }
        let mut gaps: Vec<Gap> = (0..=columns).map(gap).collect();
        let rooms = sheet.neighbours(content).map(|it| it.map_or(0.0, |it| marks::badge_width(it) + BESIDE_NEIGHBOUR));
        if let Some(first) = gaps.first_mut() {
            (first.first, first.width) = (first.first + rooms[0], first.width + rooms[0]);
        }
        if let Some(last) = gaps.last_mut() {
            last.width += rooms[1];
        }
        let mut across = Self { gaps, cards };
        across.widen_for_names(content, sheet, pieces);
        across
    }

    /// A stage is at least as wide as the longest word of its name.
    fn widen_for_names(&mut self, content: &Content<'_>, sheet: &Sheet<'_>, pieces: &[Need]) {
        for piece in pieces {
            let name = content.stage(piece.stage).map_or("", |it| &it.name.label);
            let least = longest_word_width(name, Type::Stage, &content.locale, 200.0) + 48.0;
            let range = piece.steps.start - sheet.steps.start..piece.steps.end - sheet.steps.start;
            let has: f64 = range.clone().map(|it| self.cards[it] + GAP).sum();
            let more = (least - has).max(0.0) / range.len().max(1) as f64;
            self.cards[range].iter_mut().for_each(|it| *it += more);
        }
    }

    /// Makes room for the names at the ends of curves, `room` px right of the last axis.
    pub fn widen_end(&mut self, room: f64) {
        let half = self.cards.last().map_or(0.0, |it| it / 2.0);
        if let Some(gap) = self.gaps.last_mut() {
            gap.width = gap.width.max(room - half);
        }
    }

    pub fn least(&self) -> f64 {
        self.gaps.iter().map(|it| it.width).sum::<f64>() + self.cards.iter().sum::<f64>()
    }

    /// Fills `inner` px from the rail's right edge.
    pub fn spread(&mut self, inner: f64) {
        let mut more = inner - self.least();
        let count = self.cards.len().max(1) as f64;
        let each = (more / count).max(0.0);
        for card in &mut self.cards {
            let grows = each.min((WIDEST_CARD - *card).max(0.0));
            *card += grows;
            more -= grows;
        }
        // The outer gaps are halves.
        let share = more.max(0.0) / count;
        let last = self.gaps.len() - 1;
        let mut x = LEFT;
        for (index, gap) in self.gaps.iter_mut().enumerate() {
            let grows = if index == 0 || index == last { share / 2.0 } else { share };
            // Lanes and border keep to the middle of a wide gap.
            let moved = if index == 0 { 0.0 } else { grows / 2.0 };
            (gap.x, gap.width, gap.first) = (x, gap.width + grows, gap.first + moved);
            gap.border = gap.border.map(|it| it + moved);
            x += gap.width + self.cards.get(index).copied().unwrap_or(0.0);
        }
    }

    /// A card's left edge and width.
    pub fn card(&self, column: usize) -> (f64, f64) {
        let (Some(gap), Some(width)) = (self.gaps.get(column), self.cards.get(column)) else { return (LEFT, 0.0) };
        (gap.x + gap.width, *width)
    }

    pub fn axis(&self, column: usize) -> f64 {
        let (x, width) = self.card(column);
        x + width / 2.0
    }

    pub fn lane(&self, gap: usize, lane: usize) -> f64 {
        self.gaps.get(gap).map_or(LEFT, |it| it.x + it.first + NEXT_LANE * lane as f64)
    }

    /// The deck as the parts know it that blueprint and map share: columns as wide as the cards, stages from border to border.
    pub fn deck(&self, sheet: &Sheet<'_>, pieces: &[Need], right: f64, is_first: bool) -> Deck {
        let column = |index: usize| {
            let (x, width) = self.card(index);
            Column { x, width, step: sheet.steps.start + index }
        };
        let border = |step: usize| {
            let gap = self.gaps.get(step - sheet.steps.start);
            gap.and_then(|it| Some(it.x + it.border?))
        };
        let piece = |need: &Need| {
            let x = border(need.steps.start).unwrap_or(LEFT);
            let end = border(need.steps.end).unwrap_or(right);
            Piece {
                stage: need.stage,
                order: need.order,
                steps: need.steps.clone(),
                x,
                width: end - x,
                continued: need.continued,
            }
        };
        Deck {
            pieces: pieces.iter().map(piece).collect(),
            columns: (0..sheet.steps.len()).map(column).collect(),
            right,
            is_first,
        }
    }
}

fn gap(is_outer: bool, has_border: bool, lanes: &[Vec<Stretch>], over: &[usize]) -> Gap {
    let count = lanes.len();
    // The halves of rows at which something hangs over the corner of the card at the left.
    let meets = |stretch: &Stretch| over.iter().any(|it| stretch.0 <= *it && *it <= stretch.1);
    let past_signs = lanes.iter().flatten().any(meets);
    let plain = if is_outer { OUTER } else { GAP };
    let first = match () {
        () if past_signs => LANE_PAST_SIGNS,
        () if has_border && count == 1 => LANE_AT_BORDER,
        () => LANE,
    };
    let lanes_end = first + NEXT_LANE * count.saturating_sub(1) as f64;
    let (width, border) = match (count, has_border) {
        (0, true) => (plain, Some(plain / 2.0)),
        (0, false) => (plain, None),
        (1, true) if !past_signs => (plain, Some(plain / 2.0)),
        (_, true) => ((lanes_end + TO_BORDER + TO_CARD).max(plain), Some(lanes_end + TO_BORDER)),
        (_, false) if is_outer => ((lanes_end + OUTER).max(plain), None),
        (_, false) => ((lanes_end + TO_CARD).max(plain), None),
    };
    Gap { first, width, border, x: 0.0 }
}

/// At which channels signs hang over the right corners of the cards left of a gap.
fn overhangs(content: &Content<'_>, sheet: &Sheet<'_>, gap: usize) -> Vec<usize> {
    let Some(column) = gap.checked_sub(1) else { return Vec::new() };
    let mut found = Vec::new();
    for part in sheet.parts.iter().filter(|it| it.cell.column == column) {
        let step = content.steps.get(part.step).and_then(|it| content.touchpoint(*it));
        let star = part.row.is_none() && step.is_some_and(|it| it.moment_of_truth);
        if star || !part.fails.is_empty() {
            found.push(2 * part.cell.row);
        }
        if super::ways::row_of(part).is_some_and(|it| it.waits.is_some()) {
            found.push(2 * part.cell.row + 2);
        }
    }
    found
}

/// A blueprint's columns are wide, so a deck holds fewer than one of a map.
const LIMITS: grid::Limits = grid::Limits { alone: 10, deck: 10 };

/// The stages, broken into decks as a map's are. Ways, and words that widen a card, are not known by then.
pub fn decks(content: &Content<'_>) -> Vec<Vec<Need>> {
    grid::decks(content, LIMITS, &|order, stage, steps, continued| {
        let columns = vec![cards::WIDTH + content.spacing.wider_column() + GAP; steps.len()];
        let least = columns.iter().sum();
        Need { stage, order, weight: columns.len() as f64, steps, continued, columns, least }
    })
}
