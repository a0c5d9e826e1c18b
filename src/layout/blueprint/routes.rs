//! How ways lead through a table of cards: straight where nothing stands between, else through the gaps between columns
//! and the channels between rows. Knows cells and numbers of lanes; knows no px and no blueprint.
//!
//! Gap `g` is left of column `g`, channel `k` above row `k`. A way leaves and enters a card at a slot of its side, the
//! middle first; in a gap it runs in a lane, in a channel on a track. No two ways share a stretch of any of them.

use crate::order;

/// A card's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cell {
    pub row: usize,
    pub column: usize,
}

/// The table: which cells hold a card, and which rows ways can pass between.
#[derive(Debug, Clone, Default)]
pub struct Table {
    pub columns: usize,
    /// Of each row: its block. Between rows of different blocks something stands that no way may cross.
    pub blocks: Vec<usize>,
    /// By row, then by column.
    pub filled: Vec<bool>,
}

impl Table {
    fn is_free(&self, row: usize, column: usize) -> bool {
        !self.filled.get(row * self.columns + column).copied().unwrap_or(false)
    }

    fn same_block(&self, one: usize, other: usize) -> bool {
        self.blocks.get(one) == self.blocks.get(other)
    }
}

/// How one way leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// Straight along the column's axis.
    Down,
    /// Straight along the row, all of it at one slot.
    Across(i32),
    /// Along the axis as far as its block goes at both ends: something else stands between.
    Parted,
    /// Out at a side, through gaps and at most one channel, in at a side.
    Around { leaves: Stub, over: Option<Crossing>, enters: Stub },
    /// Through other lanes in another column: nothing is drawn.
    Nowhere,
}

/// From a card's side to a lane of the gap beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stub {
    pub gap: usize,
    pub lane: usize,
    /// 0 is the middle of the side, 1 below it, -1 above it and so on.
    pub slot: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crossing {
    pub channel: usize,
    pub track: usize,
}

/// All routes and the room that they need.
#[derive(Debug, Default)]
pub struct Routes {
    /// In the order of the ways.
    pub of: Vec<Route>,
    /// Of each gap: the rows between which its lanes run, lane by lane.
    pub lanes: Vec<Vec<Vec<Stretch>>>,
    /// Of each channel: the number of tracks.
    pub tracks: Vec<usize>,
    /// Of each row: how far its slots reach from the middle.
    pub reach: Vec<i32>,
}

/// A stretch of a lane, counted from the top: row `r` is at `2 r + 1`, channel `k` at `2 k`; both ends included.
pub type Stretch = (usize, usize);

/// Finds a route for each way. Of two ways the earlier has the straighter one. `open` are the rows and gaps whose middle is
/// taken by what leads out of the table.
pub fn find(table: &Table, ways: &[(Cell, Cell)], open: &[(usize, usize)]) -> Routes {
    let rows = table.blocks.len();
    let mut search = Search {
        table,
        axes: vec![false; (rows + 1) * table.columns],
        slots: vec![Vec::new(); rows * (table.columns + 1)],
        routes: Routes {
            of: vec![Route::Nowhere; ways.len()],
            lanes: vec![Vec::new(); table.columns + 1],
            tracks: vec![0; rows + 1],
            reach: vec![0; rows],
        },
        tracks: vec![Vec::new(); rows + 1],
    };
    for (row, gap) in open {
        search.take(*row, *gap, 0, Taken::All);
    }
    let mut rest = Vec::new();
    for (index, (from, to)) in ways.iter().enumerate() {
        match search.straight(*from, *to) {
            Some(route) => search.routes.of[index] = route,
            None => rest.push((index, Around::of(table, *from, *to))),
        }
    }
    // Short ones lie inside of long ones, so that these do not cross them.
    order::sort_by_key(&mut rest, |(index, it)| (it.length(), *index));
    for (index, around) in rest {
        search.routes.of[index] = search.around(around);
    }
    search.routes.tracks = search.tracks.iter().map(Vec::len).collect();
    search.routes
}

struct Search<'t> {
    table: &'t Table,
    /// By channel, then by column: whether a way runs along the axis there.
    axes: Vec<bool>,
    /// By row, then by gap: what lies at which slot.
    slots: Vec<Vec<(i32, Taken)>>,
    routes: Routes,
    tracks: Vec<Vec<Vec<Stretch>>>,
}

/// Of a gap's width at the height of a slot: all of it, or from one side up to a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Taken {
    All,
    FromLeft(usize),
    FromRight(usize),
}

impl Taken {
    fn meets(self, other: Self) -> bool {
        match (self, other) {
            (Taken::FromLeft(left), Taken::FromRight(right)) | (Taken::FromRight(right), Taken::FromLeft(left)) => {
                left >= right
            }
            _ => true,
        }
    }
}

/// A way that cannot be straight: the gaps in which it leaves and enters.
#[derive(Debug, Clone, Copy)]
struct Around {
    from: Cell,
    to: Cell,
    leaves: usize,
    enters: usize,
    /// Whether it leaves to the right, and enters from the right.
    sides: (bool, bool),
    is_possible: bool,
}

impl Around {
    fn of(table: &Table, from: Cell, to: Cell) -> Self {
        let right = to.column >= from.column;
        let (leaves, enters) = match to.column {
            it if it > from.column => (from.column + 1, it),
            it if it < from.column => (from.column, it + 1),
            it => (it + 1, it + 1),
        };
        let enters_right = to.column <= from.column;
        let is_possible = table.same_block(from.row, to.row);
        Self { from, to, leaves, enters, sides: (right, enters_right), is_possible }
    }

    fn length(&self) -> usize {
        self.from.row.abs_diff(self.to.row) + 2 * self.leaves.abs_diff(self.enters)
    }
}

/// A row's place among the halves of [`Stretch`].
fn at_row(row: usize) -> usize {
    2 * row + 1
}

fn ordered(one: usize, other: usize) -> Stretch {
    (one.min(other), one.max(other))
}

impl Search<'_> {
    /// The straight route, if nothing stands in its way.
    fn straight(&mut self, from: Cell, to: Cell) -> Option<Route> {
        if from.column == to.column && from.row != to.row {
            return self.down(from, to);
        }
        if from.row != to.row || from.column == to.column {
            return None;
        }
        let (left, right) = ordered(from.column, to.column);
        if !(left + 1..right).all(|column| self.table.is_free(from.row, column)) {
            return None;
        }
        let gaps = left + 1..right + 1;
        let slot = slots().find(|slot| gaps.clone().all(|gap| self.is_open(from.row, gap, *slot, Taken::All)))?;
        for gap in gaps {
            self.take(from.row, gap, slot, Taken::All);
        }
        Some(Route::Across(slot))
    }

    fn down(&mut self, from: Cell, to: Cell) -> Option<Route> {
        let (top, bottom) = ordered(from.row, to.row);
        let free = (top + 1..bottom).all(|row| self.table.is_free(row, from.column));
        let columns = self.table.columns;
        let segments = (top + 1..=bottom).map(|channel| channel * columns + from.column);
        if !free || segments.clone().any(|it| self.axes[it]) {
            return None;
        }
        for segment in segments {
            self.axes[segment] = true;
        }
        Some(if self.table.same_block(top, bottom) { Route::Down } else { Route::Parted })
    }

    fn around(&mut self, way: Around) -> Route {
        if !way.is_possible {
            return Route::Nowhere;
        }
        let (over, ends) = if way.leaves == way.enters {
            (None, [ordered(at_row(way.from.row), at_row(way.to.row)); 2])
        } else {
            let channel = self.channel(way);
            let track = stack(&mut self.tracks[channel], ordered(way.leaves, way.enters));
            let end = |row: usize| ordered(at_row(row), 2 * channel);
            (Some(Crossing { channel, track }), [end(way.from.row), end(way.to.row)])
        };
        let first = stack(&mut self.routes.lanes[way.leaves], ends[0]);
        let last = if over.is_some() { stack(&mut self.routes.lanes[way.enters], ends[1]) } else { first };
        // A lane further out leaves a card above those whose way it shares downwards, and below them upwards.
        let turn = |row: usize, other: usize| if over.map_or(other, |it| it.channel) > row { -1 } else { 1 };
        let leaves = self.stub(way.from.row, way.leaves, (first, way.sides.0), turn(way.from.row, way.to.row));
        let enters = self.stub(way.to.row, way.enters, (last, way.sides.1), turn(way.to.row, way.from.row));
        Route::Around { leaves, over, enters }
    }

    /// The channel between the two rows with the fewest tracks, of equal ones the nearest to where the way begins; along one
    /// row the one below it, or the one above the last.
    fn channel(&self, way: Around) -> usize {
        let (from, to) = (way.from.row, way.to.row);
        let nearest_first: Vec<usize> = match to {
            it if it > from => (from + 1..=it).collect(),
            it if it < from => (it + 1..=from).rev().collect(),
            _ if from + 1 < self.table.blocks.len() && self.table.same_block(from, from + 1) => vec![from + 1],
            _ if from > 0 && self.table.same_block(from, from - 1) => vec![from],
            _ => vec![from + 1],
        };
        nearest_first.into_iter().min_by_key(|it| self.tracks[*it].len()).unwrap_or(from + 1)
    }

    /// A slot for a stub between a card's side and a lane; the card lies left of the gap where the way is at its right side.
    /// Beside the middle it tries the side `turn` first.
    fn stub(&mut self, row: usize, gap: usize, (lane, right_side): (usize, bool), turn: i32) -> Stub {
        let taken = if right_side { Taken::FromLeft(lane) } else { Taken::FromRight(lane) };
        let slot = slots().map(|it| it * turn).find(|slot| self.is_open(row, gap, *slot, taken)).unwrap_or(0);
        self.take(row, gap, slot, taken);
        Stub { gap, lane, slot }
    }

    fn is_open(&self, row: usize, gap: usize, slot: i32, taken: Taken) -> bool {
        let there = &self.slots[row * (self.table.columns + 1) + gap];
        there.iter().all(|(at, other)| *at != slot || !taken.meets(*other))
    }

    fn take(&mut self, row: usize, gap: usize, slot: i32, taken: Taken) {
        self.slots[row * (self.table.columns + 1) + gap].push((slot, taken));
        self.routes.reach[row] = self.routes.reach[row].max(slot.abs());
    }
}

/// 0, 1, -1, 2, -2 and so on: from the middle outwards.
fn slots() -> impl Iterator<Item = i32> {
    (0..).map(|it: i32| if it % 2 == 1 { (it + 1) / 2 } else { -it / 2 })
}

/// Puts a stretch on the first line on which it touches no other. Returns the line.
fn stack(lines: &mut Vec<Vec<Stretch>>, stretch: Stretch) -> usize {
    let is_open = |line: &Vec<Stretch>| line.iter().all(|it| stretch.1 < it.0 || it.1 < stretch.0);
    let line = lines.iter().position(is_open).unwrap_or(lines.len());
    if line == lines.len() {
        lines.push(Vec::new());
    }
    lines[line].push(stretch);
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(row: usize, column: usize) -> Cell {
        Cell { row, column }
    }

    fn full(rows: usize, columns: usize) -> Table {
        Table { columns, blocks: vec![0; rows], filled: vec![true; rows * columns] }
    }

    #[test]
    fn neighbours_are_joined_straight() {
        let routes = find(&full(2, 2), &[(cell(0, 0), cell(1, 0)), (cell(0, 0), cell(0, 1))], &[]);
        assert_eq!(routes.of, [Route::Down, Route::Across(0)]);
    }

    #[test]
    fn a_way_passes_empty_cells_but_no_card() {
        let mut table = full(3, 3);
        table.filled[4] = false;
        let routes = find(&table, &[(cell(0, 1), cell(2, 1)), (cell(1, 0), cell(1, 2)), (cell(0, 0), cell(2, 0))], &[]);
        assert_eq!(routes.of[..2], [Route::Down, Route::Across(0)]);
        let stub = Stub { gap: 1, lane: 0, slot: 0 };
        assert_eq!(routes.of[2], Route::Around { leaves: stub, over: None, enters: stub });
    }

    #[test]
    fn a_far_way_takes_the_channel_between() {
        let routes = find(&full(2, 3), &[(cell(1, 2), cell(0, 0)), (cell(1, 0), cell(1, 2))], &[]);
        let stub = |gap, lane, slot| Stub { gap, lane, slot };
        let over = |track| Some(Crossing { channel: 1, track });
        // The second leaves the row by the same channel, so it gets a track, and beside the first a lane, of its own.
        assert_eq!(
            routes.of,
            [
                Route::Around { leaves: stub(2, 1, 1), over: over(1), enters: stub(1, 1, 0) },
                Route::Around { leaves: stub(1, 0, 0), over: over(0), enters: stub(2, 0, 0) },
            ]
        );
        assert_eq!(routes.tracks, [0, 2, 0]);
    }

    #[test]
    fn what_stands_between_parts_a_way() {
        let mut table = full(2, 2);
        table.blocks = vec![0, 1];
        let routes = find(&table, &[(cell(0, 0), cell(1, 0)), (cell(0, 0), cell(1, 1))], &[]);
        assert_eq!(routes.of, [Route::Parted, Route::Nowhere]);
    }
}
