//! Which ways lead between the cards of a blueprint: from step to step, from each row to the one below it, and those that
//! the text draws with `->`.

use super::lanes::{Zone, has_cards};
use super::routes::Cell;
use super::signs::{Heads, Kind};
use super::table::{Part, Sheet, of_column};
use crate::layout::content::Content;
use crate::model::{Body, Detail, Row, Way};
use rustc_hash::FxHashMap;

/// A way between two cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    pub from: Cell,
    pub to: Cell,
    pub kind: Kind,
    pub heads: Heads,
}

const THERE: Heads = Heads { start: false, end: true };
const BOTH: Heads = Heads { start: true, end: true };

/// At which step each row of the picture stands.
#[derive(Debug, Default)]
pub struct Places {
    /// By the address of the row, which is only ever looked up.
    steps: FxHashMap<usize, usize>,
}

impl Places {
    pub fn of(content: &Content<'_>) -> Self {
        let mut places = Self::default();
        for lane in content.lanes.iter().copied().filter(|it| has_cards(*it)) {
            for step in 0..content.steps.len() {
                let rows = of_column(content, lane, step);
                places.steps.extend(rows.into_iter().map(|it| (address(it.detail), step)));
            }
        }
        places
    }

    fn step_of(&self, detail: &Detail<'_>) -> Option<usize> {
        self.steps.get(&address(detail)).copied()
    }
}

fn address(detail: &Detail<'_>) -> usize {
    std::ptr::from_ref(detail).addr()
}

/// Adds the ways of a table, and to its cards those that no line can show: to another deck, past another lane, to a row
/// that the picture leaves out.
pub fn tie<'p>(content: &Content<'p>, places: &Places, sheet: &mut Sheet<'p>) {
    let mut ties = Vec::new();
    let customer: Vec<&Part<'p>> = sheet.parts.iter().filter(|it| it.zone == Zone::Customer).collect();
    ties.extend(customer.windows(2).map(|pair| Tie {
        from: pair[0].cell,
        to: pair[1].cell,
        kind: Kind::Step,
        heads: THERE,
    }));
    for column in sheet.parts.chunk_by(|a, b| a.cell.column == b.cell.column) {
        ties.extend(column.windows(2).filter_map(|pair| down(&pair[0], &pair[1])));
    }
    let cells: FxHashMap<usize, Cell> =
        sheet.parts.iter().filter_map(|it| Some((address(it.row?.detail), it.cell))).collect();
    let blocks = &sheet.table.blocks;
    let mut elsewhere: Vec<(usize, String)> = Vec::new();
    for (index, part) in sheet.parts.iter().enumerate() {
        let Some(row) = row_of(part) else { continue };
        for arrow in &row.arrows {
            let Some(target) = content.project.detail(arrow.target) else { continue };
            let cell = cells.get(&address(target)).copied();
            let can_reach = |it: Cell| blocks.get(it.row) == blocks.get(part.cell.row);
            match cell {
                Some(cell) if has(&ties, part.cell, cell) => {}
                Some(cell) if can_reach(cell) => add(&mut ties, part.cell, cell),
                _ => elsewhere.push((index, in_words(content, places, target))),
            }
        }
    }
    for (index, words) in elsewhere {
        sheet.parts[index].elsewhere.push(words);
    }
    sheet.ties = ties;
}

/// A row is called by the one above it, unless it says otherwise.
fn down(above: &Part<'_>, below: &Part<'_>) -> Option<Tie> {
    let (from, to, kind) = (above.cell, below.cell, Kind::Call);
    match row_of(below).and_then(|it| it.way) {
        None => Some(Tie { from, to, kind, heads: THERE }),
        Some(Way::Up) => Some(Tie { from: to, to: from, kind, heads: THERE }),
        Some(Way::Both) => Some(Tie { from, to, kind, heads: BOTH }),
        Some(Way::None) => None,
    }
}

/// Whether a way is drawn already: it gets no second line.
fn has(ties: &[Tie], from: Cell, to: Cell) -> bool {
    ties.iter().any(|it| it.from == from && it.to == to || it.heads == BOTH && it.from == to && it.to == from)
}

fn add(ties: &mut Vec<Tie>, from: Cell, to: Cell) {
    let kind = if to.column < from.column { Kind::Return } else { Kind::Call };
    ties.push(Tie { from, to, kind, heads: THERE });
}

pub fn row_of<'a, 'p>(part: &'a Part<'p>) -> Option<&'a Row<'p>> {
    match &part.row.as_ref()?.detail.body {
        Body::Row(row) => Some(row),
        _ => None,
    }
}

/// `→ step 7: Retries bounced mail`.
fn in_words(content: &Content<'_>, places: &Places, target: &Detail<'_>) -> String {
    let step = places.step_of(target).and_then(|it| content.steps.get(it)?.number);
    let locale = content.locale;
    let text = step.map(|it| locale.colon(&locale.step(it as usize), &target.text));
    format!("{}{}", locale.arrow(), text.as_deref().unwrap_or(&target.text))
}
