//! One deck of a blueprint as a table: a row of cards for each lane, or several where a touchpoint has several of a kind.

use super::fails::Fail;
use super::lanes::{self, DOES, FEELS, Zone};
use super::routes::{Cell, Table};
use super::ways::{self, Places, Tie};
use crate::layout::content::{Content, Placed};
use crate::model::LaneRef;
use crate::order;
use std::ops::Range;

/// A row of cards.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    pub lane: LaneRef,
    /// Rows of one block have nothing else between them.
    pub block: usize,
}

/// What one card says.
#[derive(Debug)]
pub struct Part<'p> {
    pub cell: Cell,
    pub zone: Zone,
    /// Into `content.steps`.
    pub step: usize,
    /// Of the customer: what she does, in the order of the text.
    pub does: Vec<Placed<'p>>,
    /// Of any other card.
    pub row: Option<Placed<'p>>,
    pub fails: Vec<usize>,
    /// Ways that no line shows, in words.
    pub elsewhere: Vec<String>,
}

#[derive(Debug)]
pub struct Sheet<'p> {
    /// Into `content.steps`.
    pub steps: Range<usize>,
    pub rows: Vec<Row>,
    /// In the order of the columns, in each from the customer down.
    pub parts: Vec<Part<'p>>,
    pub ties: Vec<Tie>,
    pub table: Table,
    /// The lanes that are drawn in this deck, in their order.
    pub lanes: Vec<LaneRef>,
}

impl<'p> Sheet<'p> {
    /// The table of the steps `range`.
    pub fn of(content: &Content<'p>, places: &Places, fails: &[Fail<'p>], range: Range<usize>) -> Self {
        let lanes: Vec<LaneRef> =
            content.lanes.iter().copied().filter(|it| is_drawn(content, *it, range.clone())).collect();
        let mut sheet = Sheet {
            steps: range.clone(),
            rows: Vec::new(),
            parts: Vec::new(),
            ties: Vec::new(),
            table: Table::default(),
            lanes,
        };
        let mut block = 0;
        for lane in sheet.lanes.clone() {
            match lanes::zone(lane).filter(|_| lanes::has_cards(lane)) {
                Some(zone) => sheet.add_lane(content, lane, zone, block),
                None => block += 1,
            }
        }
        order::sort_by_key(&mut sheet.parts, |it| (it.cell.column, it.zone, it.cell.row));
        sheet.place_fails(fails);
        sheet.table = Table {
            columns: range.len(),
            blocks: sheet.rows.iter().map(|it| it.block).collect(),
            filled: vec![false; sheet.rows.len() * range.len()],
        };
        for part in &sheet.parts {
            sheet.table.filled[part.cell.row * range.len() + part.cell.column] = true;
        }
        ways::tie(content, places, &mut sheet);
        sheet
    }

    /// The row and the gap by which the customer comes from the deck before, and goes on into the next.
    pub fn open(&self, comes: bool, goes_on: bool) -> Vec<(usize, usize)> {
        let customer = || self.parts.iter().filter(|it| it.zone == Zone::Customer);
        let first = customer().next().filter(|_| comes).map(|it| (it.cell.row, it.cell.column));
        let last = customer().next_back().filter(|_| goes_on).map(|it| (it.cell.row, it.cell.column + 1));
        first.into_iter().chain(last).collect()
    }

    /// The numbers of the steps that the customer comes from, and goes on to, in other decks; none where this deck does not show her.
    pub fn neighbours(&self, content: &Content<'_>) -> [Option<u32>; 2] {
        if !self.parts.iter().any(|it| it.row.is_none()) {
            return [None; 2];
        }
        let before = content.steps.get(..self.steps.start).unwrap_or(&[]);
        let after = content.steps.get(self.steps.end..).unwrap_or(&[]);
        [before.iter().rev().find_map(|it| it.number), after.iter().find_map(|it| it.number)]
    }

    fn add_lane(&mut self, content: &Content<'p>, lane: LaneRef, zone: Zone, block: usize) {
        let first = self.rows.len();
        let mut rows = 0;
        for (column, step) in self.steps.clone().enumerate() {
            let told = of_column(content, lane, step);
            if lane == DOES {
                if content.steps.get(step).is_some_and(|it| it.touchpoint.is_some()) {
                    let cell = Cell { row: first, column };
                    self.parts.push(Part { does: told, ..Part::empty(cell, zone, step) });
                    rows = 1;
                }
                continue;
            }
            rows = rows.max(told.len());
            for (at, placed) in told.into_iter().enumerate() {
                let cell = Cell { row: first + at, column };
                self.parts.push(Part { row: Some(placed), ..Part::empty(cell, zone, step) });
            }
        }
        self.rows.extend((0..rows).map(|_| Row { lane, block }));
    }

    /// A fail point stands at its row; one of the touchpoint at what the customer does, else at the first card below.
    fn place_fails(&mut self, fails: &[Fail<'p>]) {
        for fail in fails.iter().filter(|it| self.steps.contains(&it.step)) {
            let is_it = |part: &&mut Part<'p>| match fail.of {
                Some(of) => part.row.is_some_and(|it| std::ptr::eq(it.detail, of)),
                None => part.step == fail.step,
            };
            if let Some(part) = self.parts.iter_mut().find(is_it) {
                part.fails.push(fail.number);
            }
        }
    }
}

impl Part<'_> {
    fn empty(cell: Cell, zone: Zone, step: usize) -> Self {
        Part { cell, zone, step, does: Vec::new(), row: None, fails: Vec::new(), elsewhere: Vec::new() }
    }
}

/// What a lane says in one column: of the touchpoint, and in a stage's first column also of the stage itself.
pub fn of_column<'p>(content: &Content<'p>, lane: LaneRef, step: usize) -> Vec<Placed<'p>> {
    let Some(at) = content.steps.get(step) else { return Vec::new() };
    let before = step.checked_sub(1).and_then(|it| content.steps.get(it));
    let is_first = before.is_none_or(|it| it.stage != at.stage);
    content.of_lane(lane, at.stage, step..step + 1, is_first).collect()
}

/// Whether a lane has anything in it in these columns.
fn is_drawn(content: &Content<'_>, lane: LaneRef, mut range: Range<usize>) -> bool {
    let step = |index: usize| content.steps.get(index).copied();
    match lane {
        FEELS => true,
        LaneRef::Touchpoint | DOES => range.any(|it| step(it).is_some_and(|it| it.touchpoint.is_some())),
        LaneRef::Takes => range.filter_map(step).any(|it| super::time::is_timed(content, it)),
        _ => range.any(|it| !of_column(content, lane, it).is_empty()),
    }
}
