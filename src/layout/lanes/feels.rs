//! The lane of feelings in one deck: its columns, as the curve knows them.

use crate::analysis::Line;
use crate::layout::content::Content;
use crate::layout::curve::{self, Chart, Note, Voice};
use crate::layout::grid::{Deck, LEFT};

/// The curves of a whole picture.
#[derive(Debug, Clone, Copy)]
pub struct Curves<'a, 'p> {
    pub lines: &'a [Line<'p>],
    pub voices: &'a [Voice<'a, 'p>],
    /// Each has a lane of its own.
    pub split: bool,
    /// Whether moments of truth are marked here; elsewhere they would stand twice.
    pub stars: bool,
}

pub fn lane<'p>(
    content: &Content<'p>,
    deck: &Deck,
    curves: Curves<'_, 'p>,
    bottleneck: Option<Note>,
) -> curve::Lane<'p> {
    let mut columns = Vec::with_capacity(deck.columns.len());
    for column in &deck.columns {
        let step = content.steps.get(column.step).copied();
        let touchpoint = step.and_then(|it| content.touchpoint(it));
        let named = step.and_then(|it| it.touchpoint).zip(touchpoint);
        columns.push(curve::Column {
            axis: column.axis(),
            left: column.x,
            right: column.x + column.width,
            number: step.and_then(|it| it.number),
            when: None,
            label: named.map_or("", |(index, it)| content.label(index, it)),
            stage: step.and_then(|it| content.stage(it.stage)).map_or("", |it| &it.name.label),
            expects: touchpoint.map_or_else(Vec::new, |it| curve::expected(it, &content.audience, curves.lines)),
            moment_of_truth: curves.stars && touchpoint.is_some_and(|it| it.moment_of_truth),
        });
    }
    let steps = deck.steps();
    let number = |step: Option<usize>| step.and_then(|it| content.steps.get(it)).and_then(|it| it.number);
    curve::lay_out(&Chart {
        left: LEFT,
        right: deck.right,
        columns: &columns,
        voices: curves.voices,
        neighbours: (number(steps.start.checked_sub(1)), number(Some(steps.end))),
        deck: steps,
        bottleneck,
        split: curves.split,
        by_clock: false,
        lines: &[],
        locale: content.locale,
    })
}
