//! Lanes of the map in a comparison that names them: as today's map has them, and as the future's.

use super::{Both, Cells, Names};
use crate::analysis::comparison::{Column, StagePair};
use crate::layout::content::Content;
use crate::layout::grid::{self, Deck, Piece};
use crate::layout::grid::{MARGIN, RAIL};
use crate::layout::lanes::{Lane, label, rail_of, row_of};
use crate::layout::pen::Block;
use crate::locale::Label;
use crate::model::{LaneRef, StageIndex};
use crate::theme::{Ink, Type};

/// From the lane's upper edge to the baseline of its name, and from there to the word that says whose it is.
const NAME: f64 = 27.0;
const WHOSE: f64 = 16.0;
const BELOW: f64 = 13.0;

/// Today's lane and the future's, as far as there is something in them.
pub fn cells<'p>(both: &Both<'p>, deck: &Deck, lane: LaneRef) -> Vec<Cells<'p>> {
    let Names { today, future, .. } = both.names;
    let of_today = side(both, deck, |it| it.today, |it| it.today);
    let of_future = side(both, deck, |it| it.future, |it| it.future);
    let one = one(&both.today, &of_today, lane, today);
    let other = self::one(&both.future, &of_future, lane, future);
    one.into_iter().chain(other).collect()
}

/// The columns and stages of one journey, where the comparison has them.
fn side(
    both: &Both<'_>,
    deck: &Deck,
    step: fn(&Column) -> Option<usize>,
    stage: fn(&StagePair) -> Option<StageIndex>,
) -> Deck {
    let step = |at: usize| both.comparison.columns.get(at).and_then(step);
    let columns = deck.columns.iter().filter_map(|it| Some(grid::Column { step: step(it.step)?, ..*it }));
    let piece = |it: &Piece| {
        let stage = stage(both.comparison.stages.get(it.stage.index())?)?;
        let mut own = it.steps.clone().filter_map(step);
        let first = own.next();
        let last = own.next_back().or(first);
        let steps = first.zip(last).map_or(0..0, |(first, last)| first..last + 1);
        Some(Piece { stage, order: it.order, steps, x: it.x, width: it.width, continued: it.continued })
    };
    let pieces = deck.pieces.iter().filter_map(piece).collect();
    Deck { pieces, columns: columns.collect(), right: deck.right, is_first: deck.is_first }
}

fn one<'p>(content: &Content<'p>, deck: &Deck, lane: LaneRef, whose: Label) -> Option<Cells<'p>> {
    let row = row_of(lane);
    let cells = (row.cells)(&Lane { content, deck, lane, head: 0.0, slots: None })?;
    let locale = content.locale;
    let name = label(content, lane);
    let lines = Block::new(name.clone(), Type::LaneName, RAIL - 46.0, locale).drop();
    let (mut rail, _) = rail_of(row.icon, name, 0.0, locale);
    let below = NAME + lines + WHOSE;
    let whose_word = Block::new(locale.label(whose), Type::Small, RAIL - 46.0, locale);
    let drop = whose_word.drop();
    rail.push(whose_word.left(MARGIN + 38.0, below, Ink::Muted));
    let height = cells.height.max(below + drop + BELOW);
    Some(Cells { rail, nodes: cells.nodes, height, zero: 0.0, class: row.class, id: String::new() })
}
