//! Draws any graph whose rows are given: nodes in columns, straight ways down the first one, orthogonal lines in channels
//! of their own, labels that touch nothing. Knows boxes and lines; knows no journey.
//!
//! A layered drawing after Sugiyama, Tagawa and Toda (1981), in passes of about linear cost:
//!
//! 1. `ways`: each edge goes down, far down, along its row, back up, or to an end at the right edge.
//! 2. `rows`: a long way down gets a place in each row that it passes.
//! 3. `order`: each row is ordered so that few ways cross.
//! 4. `turns`, `under`: at which side a way leaves, where it needs room beside a node to turn, which labels stand below their line.
//! 5. `columns`: what stands in a line forms a block; blocks get columns, or lanes in the gaps between them.
//! 6. `outer`: lanes of what runs outside the columns: loops at the left, far ways and ways to the ends at the right.
//! 7. `across`, `sides`, `slots`: widths; ports left and right; ports above and below.
//! 8. `tracks`, `room`, `down`: the order of horizontal lines in the channels between rows; what may share their height; heights.
//! 9. `lines`, `labels`, `bridges`: the lines with their corners, where labels stand, who passes over whom.
//!
//! Between rows lie channels: channel `k` is above row `k`. Between columns lie gaps: gap `g` is left of column `g`.

mod across;
mod bridges;
mod columns;
mod down;
mod labels;
mod lines;
mod order;
mod outer;
mod range;
mod room;
mod rows;
mod sides;
mod slots;
mod tracks;
mod turns;
mod under;
mod ways;

pub use bridges::find as bridge;

/// Places everything. Lengths are px, y down; the origin is the upper left corner of the first band, where the gutter for
/// loops begins. Cannot fail: an edge that names no node, or that leaves an end, gets a line without points.
pub fn place(graph: &Graph, spacing: &Spacing) -> Placement {
    let ways = ways::of(graph);
    let mut rows = rows::Rows::of(graph, &ways);
    let free;
    let mut graph = graph;
    if !order::reduce(graph, &mut rows) {
        free = graph.without_first_column();
        graph = &free;
    }
    let mut turns = turns::of(graph, &ways, &mut rows);
    under::decide(graph, &rows, &mut turns);
    let columns = columns::of(graph, &rows, &turns);
    let outer = outer::of(graph, &ways, &rows, &turns);
    let mut across = across::of(graph, spacing, &rows, &turns, &columns, &outer, &[]);
    let crowded = across::crowded(graph, &rows, &turns, &columns, &across);
    if crowded.contains(&true) {
        across = across::of(graph, spacing, &rows, &turns, &columns, &outer, &crowded);
    }
    let sides = sides::of(graph, &rows, &turns, &outer, &crowded);
    let slots = slots::of(graph, &rows, &turns, &columns, &across, &outer);
    let tracks = tracks::of(graph, &outer, &slots);
    let sharing = room::Sharing::of(graph, &rows, &turns, &across, &sides, &slots);
    let down = down::of(graph, spacing, &rows, &outer, &sides, &slots, &tracks, &sharing);
    let plan = lines::Plan {
        graph,
        rows: &rows,
        turns: &turns,
        outer: &outer,
        sides: &sides,
        across: &across,
        slots: &slots,
        tracks: &tracks,
        down: &down,
    };
    let nodes = lines::frames(&plan);
    let mut lines = lines::of(&plan, &nodes);
    labels::place(&plan, &nodes, &mut lines);
    let strokes: Vec<f64> = graph.edges.iter().map(|it| it.stroke).collect();
    bridges::find(&strokes, &mut lines);
    Placement { width: across.width, height: down.height, nodes, bands: down.bands.clone(), lines }
}

/// What is to be drawn.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    pub rows: Vec<Row>,
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
}

impl Graph {
    fn without_first_column(&self) -> Self {
        let mut free = self.clone();
        free.nodes.iter_mut().for_each(|it| it.first = false);
        free.edges.iter_mut().for_each(|it| it.first = false);
        free
    }
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Row {
    /// The first row starts one in any case.
    pub starts_band: bool,
    /// Least height of the band that starts here.
    pub least: f64,
}

#[derive(Debug, Clone, Copy)]
pub struct Node {
    /// Index into `graph.rows`; one beyond the last counts as the last.
    pub row: usize,
    pub width: f64,
    /// At least: a node grows with the ways that leave and enter its sides.
    pub height: f64,
    /// How far its left and right corners stand out: a hexagon. 0 for a box.
    pub slant: f64,
    /// Stands in the first column; one a row.
    pub first: bool,
    /// Stands at the right edge. Nothing leaves it.
    pub end: bool,
    /// Stays at the right of this node of its row.
    pub beside: Option<usize>,
}

#[derive(Debug, Clone, Copy)]
pub struct Edge {
    pub from: usize,
    pub to: usize,
    /// Width of the line.
    pub stroke: f64,
    /// Width and height of the label.
    pub label: Option<(f64, f64)>,
    /// Keeps to the first column where it passes rows.
    pub first: bool,
}

/// Distances in px.
#[derive(Debug, Clone, Copy)]
pub struct Spacing {
    /// Least width left of the first column.
    pub gutter: f64,
    /// Least width between columns.
    pub gap: f64,
    /// Least width between the last column and the ends.
    pub right: f64,
    /// Of the column of ends; 0 without ends.
    pub ends: f64,
    /// Least width of everything: the gap before the ends takes what is left over.
    pub width: f64,
    /// Least height between rows of a band.
    pub row: f64,
    /// Least height between a band's edge and its rows.
    pub padding: f64,
    /// Height between bands.
    pub band: f64,
    /// How far above a node a line runs that passes over it.
    pub over: f64,
}

#[derive(Debug, Clone, Default)]
pub struct Placement {
    pub width: f64,
    pub height: f64,
    /// In the order of the graph's nodes.
    pub nodes: Vec<Frame>,
    /// Upper and lower edge of each band.
    pub bands: Vec<(f64, f64)>,
    /// In the order of the graph's edges.
    pub lines: Vec<Line>,
}

/// A box: upper left corner and size.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Frame {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

#[derive(Debug, Clone, Default)]
pub struct Line {
    /// From the edge of its first node to the edge of its last, each stretch horizontal or vertical.
    pub points: Vec<(f64, f64)>,
    pub label: Option<Spot>,
    /// Where it passes over lines that are drawn before it.
    pub bridges: Vec<Bridge>,
}

/// Where a label stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    pub frame: Frame,
    pub align: Align,
}

/// Which edge of its frame a label keeps to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Left,
    Middle,
    Right,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bridge {
    pub x: f64,
    pub y: f64,
    /// Whether the upper line is horizontal here.
    pub horizontal: bool,
    /// Width of the line below.
    pub stroke: f64,
}

/// No item, no node.
const NONE: u32 = u32::MAX;

#[cfg(test)]
mod tests;
