//! Columns and stages of a comparison on the page.

use super::{Both, figures};
use crate::layout::grid::{self, CARD, COLUMN_PADDING, Grid, Need, TEXT_INSET, WIDEST_BY_A_WORD};
use crate::layout::text::longest_word_width;
use crate::model::{DetailKind, LaneRef, StageIndex};
use crate::theme::Type;
use std::ops::Range;

/// A column with a disc and a name; one in which texts of other lanes stand.
const COLUMN: f64 = 72.0;
const TEXT_COLUMN: f64 = 88.0;
/// What a chevron takes beside its name.
const CHEVRON: f64 = 48.0;

/// Places the union of two journeys.
pub fn place(both: &Both<'_>) -> Grid {
    let all = both.comparison.columns.len();
    let mut needs = Vec::with_capacity(both.comparison.stages.len());
    for (order, stage) in both.comparison.stages.iter().enumerate() {
        for (part, steps) in grid::parts(stage.columns.clone(), all, grid::LIMITS).enumerate() {
            needs.push(need(both, order, steps, part > 0));
        }
    }
    grid::arrange(needs, 0.0, grid::LIMITS)
}

fn need(both: &Both<'_>, order: usize, steps: Range<usize>, continued: bool) -> Need {
    let columns: Vec<f64> = steps.clone().map(|at| column(both, at)).collect();
    let piece = grid::Piece { stage: StageIndex(order as u32), order, steps, x: 0.0, width: 0.0, continued };
    let (name, _) = both.stage_name(&piece);
    let chevron = longest_word_width(name, Type::Stage, &both.future.locale, 2.0 * WIDEST_BY_A_WORD) + CHEVRON;
    let texts = if continued { 0.0 } else { texts(both, order) };
    let least = columns.iter().sum::<f64>().max(chevron).max(texts);
    let weight = columns.len() as f64;
    Need { stage: piece.stage, order, steps: piece.steps, continued, columns, least, weight }
}

/// What a column needs so that no word of its names is parted, unless it is very long.
fn column(both: &Both<'_>, at: usize) -> f64 {
    let usual = [DetailKind::Feels, DetailKind::Action, DetailKind::Metric, DetailKind::Pain].map(LaneRef::Detail);
    let is_usual = |lane: &LaneRef| *lane == LaneRef::Touchpoint || usual.contains(lane);
    let least = if both.lanes.iter().all(is_usual) { COLUMN } else { TEXT_COLUMN };
    let (today, future) = both.pairs.get(at).copied().unwrap_or_default();
    let pair = |index: Option<usize>| both.comparison.touchpoints.get(index?);
    let names = [pair(today).map(|it| both.labels(it).0), pair(future).map(|it| both.labels(it).1)];
    let word = |name: &str| {
        longest_word_width(name, Type::SmallStrong, &both.future.locale, WIDEST_BY_A_WORD - COLUMN_PADDING)
    };
    let longest = names.into_iter().flatten().map(word).fold(0.0, f64::max);
    (longest + COLUMN_PADDING).clamp(least, WIDEST_BY_A_WORD) + both.future.spacing.wider_column()
}

/// What the texts of a stage need: work and pains at least a card, figures as much as their line is long.
fn texts(both: &Both<'_>, stage: usize) -> f64 {
    let has = |kind| both.lanes.contains(&LaneRef::Detail(kind));
    let card = CARD + 2.0 * TEXT_INSET;
    let mut least: f64 = 0.0;
    if has(DetailKind::Action) && both.comparison.work.iter().any(|it| it.stage == stage) {
        least = card;
    }
    if has(DetailKind::Pain) && both.comparison.pains.iter().any(|it| it.stage == stage && !it.fate.is_carried()) {
        least = least.max(card);
    }
    let own = both.comparison.figures.iter().filter(|it| it.stage == Some(stage) && has(DetailKind::Metric));
    own.map(|it| figures::width(both, it) + 2.0 * TEXT_INSET).fold(least, f64::max)
}
