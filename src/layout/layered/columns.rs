//! What stands in a line from row to row forms a block. Blocks with a node get columns, the others lanes in the gaps
//! between columns. Alignments never cross (after Brandes and Köpf 2001), so that blocks can be ordered from left to right.

use super::rows::{Kind, Rows};
use super::turns::Turn;
use super::ways::Way;
use super::{Graph, NONE};
use crate::order;

/// Where an item stands across.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Across {
    /// In the middle of a column.
    Column(u32),
    /// In a lane of a gap, both counted from the left.
    Lane(u32, u32),
}

#[derive(Debug)]
pub struct Columns {
    pub of: Vec<Across>,
    /// At least one.
    pub count: u32,
    /// Of each gap: the widest line of each lane.
    pub lanes: Vec<Vec<f64>>,
}

pub fn of(graph: &Graph, rows: &Rows, turns: &[Turn]) -> Columns {
    // Were alignments ever to cross, the plain columns of each row would still be right.
    for aligned in [true, false] {
        let blocks = Blocks::of(graph, rows, turns, aligned);
        if let Some(order) = blocks.left_to_right(rows) {
            return blocks.placed(graph, rows, &order);
        }
    }
    Columns { of: vec![Across::Column(0); rows.kind.len()], count: 1, lanes: vec![Vec::new(); 2] }
}

struct Blocks {
    /// Of each item: the block, by the number of its highest item.
    of: Vec<u32>,
    /// Of each block: whether a node is in it.
    has_node: Vec<bool>,
}

impl Blocks {
    fn of(graph: &Graph, rows: &Rows, turns: &[Turn], aligned: bool) -> Self {
        let count = rows.kind.len();
        let mut of: Vec<u32> = (0..count as u32).collect();
        if aligned {
            let below = Below::of(graph, rows, turns);
            let clear = clear(graph, rows);
            for row in 0..rows.order.len().saturating_sub(1) {
                for (upper, lower) in below.alignments(graph, rows, &clear, row) {
                    of[lower as usize] = of[upper as usize];
                }
            }
        }
        let mut has_node = vec![false; count];
        for item in rows.order.iter().flatten().filter(|it| rows.is_node(**it)) {
            has_node[of[*item as usize] as usize] = true;
        }
        Self { of, has_node }
    }

    /// The blocks in an order in which each stands behind those left of it; `None` if they go round in a circle.
    fn left_to_right(&self, rows: &Rows) -> Option<Vec<u32>> {
        let count = rows.kind.len();
        let mut waiting = vec![0u32; count];
        let mut behind = vec![NONE; count];
        let mut arcs: Vec<(u32, u32)> = Vec::new();
        let mut blocks = 0;
        for row in &rows.order {
            for pair in row.windows(2) {
                let (left, right) = (self.of[pair[0] as usize], self.of[pair[1] as usize]);
                waiting[right as usize] += 1;
                arcs.push((right, behind[left as usize]));
                behind[left as usize] = (arcs.len() - 1) as u32;
            }
            blocks += row.iter().filter(|it| self.of[**it as usize] == **it).count();
        }
        let mut order: Vec<u32> = rows
            .order
            .iter()
            .flatten()
            .copied()
            .filter(|it| self.of[*it as usize] == *it && waiting[*it as usize] == 0)
            .collect();
        let mut next = 0;
        while let Some(&block) = order.get(next) {
            next += 1;
            let mut arc = behind[block as usize];
            while arc != NONE {
                let (right, other) = arcs[arc as usize];
                waiting[right as usize] -= 1;
                if waiting[right as usize] == 0 {
                    order.push(right);
                }
                arc = other;
            }
        }
        (order.len() == blocks).then_some(order)
    }

    fn placed(&self, graph: &Graph, rows: &Rows, order: &[u32]) -> Columns {
        let count = rows.kind.len();
        let mut items: Vec<Vec<u32>> = vec![Vec::new(); count];
        for item in rows.order.iter().flatten() {
            items[self.of[*item as usize] as usize].push(*item);
        }
        let left_of = |item: u32| {
            let position = rows.position[item as usize];
            let row = &rows.order[rows.row[item as usize] as usize];
            position.checked_sub(1).and_then(|it| row.get(it as usize)).map(|it| self.of[*it as usize])
        };
        let mut column = vec![0u32; count];
        let mut lane = vec![0u32; count];
        let mut columns = 1;
        let mut lanes: Vec<Vec<f64>> = vec![Vec::new(); 2];
        for &block in order {
            let at = block as usize;
            let lefts = items[at].iter().filter_map(|it| left_of(*it));
            column[at] =
                lefts.clone().map(|it| column[it as usize] + u32::from(self.has_node[it as usize])).max().unwrap_or(0);
            columns = columns.max(column[at] + u32::from(self.has_node[at]));
            lanes.resize(lanes.len().max(columns as usize + 1), Vec::new());
            if self.has_node[at] {
                continue;
            }
            let beside = lefts.filter(|it| !self.has_node[*it as usize] && column[*it as usize] == column[at]);
            lane[at] = beside.map(|it| lane[it as usize] + 1).max().unwrap_or(0);
            let gap = &mut lanes[column[at] as usize];
            gap.resize(gap.len().max(lane[at] as usize + 1), 0.0);
            let stroke = items[at].iter().filter_map(|it| rows.kind[*it as usize].edge());
            let stroke = stroke.map(|it| graph.edges[it].stroke).fold(0.0, f64::max);
            gap[lane[at] as usize] = gap[lane[at] as usize].max(stroke);
        }
        let across = |item: u32| {
            let block = self.of[item as usize] as usize;
            if self.has_node[block] { Across::Column(column[block]) } else { Across::Lane(column[block], lane[block]) }
        };
        Columns { of: (0..count as u32).map(across).collect(), count: columns, lanes }
    }
}

/// Of each item: what a line joins it with in the row below.
struct Below {
    /// For passes and turns.
    line: Vec<u32>,
    /// For nodes: those that have this one above them, in the order of edges.
    nodes_above: Vec<Vec<u32>>,
}

impl Below {
    fn of(graph: &Graph, rows: &Rows, turns: &[Turn]) -> Self {
        let mut line = vec![NONE; rows.kind.len()];
        let mut nodes_above = vec![Vec::new(); graph.nodes.len()];
        for (index, (edge, turn)) in graph.edges.iter().zip(turns).enumerate() {
            if turn.climb != NONE {
                let rows_climbed = rows.row[edge.from] - rows.row[edge.to];
                for step in 0..rows_climbed {
                    let item = turn.climb + step;
                    line[item as usize] = if step + 1 < rows_climbed { item + 1 } else { edge.from as u32 };
                }
            }
            if turn.way != Way::Down {
                continue;
            }
            let (from, to) = (rows.row[edge.from], rows.row[edge.to]);
            if turn.item != NONE {
                line[turn.item as usize] = rows.on_the_way(graph, index, from + 1);
            } else if from + 1 == to {
                nodes_above[edge.to].push(edge.from as u32);
            }
            for row in from + 1..to {
                line[rows.on_the_way(graph, index, row) as usize] = rows.on_the_way(graph, index, row + 1);
            }
        }
        Self { line, nodes_above }
    }

    /// Pairs of items of a row and the next that stand in a line; none crosses another.
    fn alignments(&self, graph: &Graph, rows: &Rows, clear: &[bool], row: usize) -> Vec<(u32, u32)> {
        let (upper, lower) = (&rows.order[row], &rows.order[row + 1]);
        let lined: Vec<(u32, u32)> = upper
            .iter()
            .map(|item| (*item, self.line[*item as usize]))
            .filter(|(item, other)| *other != NONE && may_align(graph, rows, clear, *item, *other))
            .collect();
        let mut pairs = rising(&lined, |(_, other)| rows.position[*other as usize]);
        // Nodes under nodes, where no line stands in the way.
        let mut out = Vec::with_capacity(pairs.len());
        pairs.reverse();
        let mut least = 0;
        for item in lower {
            if let Some(&(above, other)) = pairs.last()
                && other == *item
            {
                least = rows.position[above as usize] + 1;
                out.extend(pairs.pop());
                continue;
            }
            let most = pairs.last().map_or(upper.len() as u32, |(above, _)| rows.position[*above as usize]);
            if let Some(above) = self.node_above(graph, rows, *item, least, most) {
                least = rows.position[above as usize] + 1;
                out.push((above, *item));
            }
        }
        out
    }

    /// The node in the middle of those that lead to a node, among the positions `least..most` of the row above.
    fn node_above(&self, graph: &Graph, rows: &Rows, item: u32, least: u32, most: u32) -> Option<u32> {
        let above = self.nodes_above.get(item as usize)?;
        let is_first = |item: u32| graph.nodes[item as usize].first;
        let may = |it: &u32| (least..most).contains(&rows.position[*it as usize]) && is_first(*it) == is_first(item);
        let mut free: Vec<u32> = above.iter().copied().filter(may).collect();
        order::sort_by_key(&mut free, |it| rows.position[*it as usize]);
        // With ways from both sides the left one is straight: the first column is at the left.
        free.get(free.len().checked_sub(1)? / 2).copied()
    }
}

/// Whether a line goes straight down into the next item. Into a node only where no node stands right of any of its items:
/// it takes a column there.
fn may_align(graph: &Graph, rows: &Rows, clear: &[bool], item: u32, other: u32) -> bool {
    let Some(edge) = rows.kind[item as usize].edge() else { return false };
    if !rows.is_node(other) || graph.edges[edge].first || graph.edges[edge].from == other as usize {
        return true;
    }
    clear[edge] && !graph.nodes[other as usize].first
}

/// Of each edge: whether no node stands right of its passes and turns in their rows.
fn clear(graph: &Graph, rows: &Rows) -> Vec<bool> {
    let mut clear = vec![true; graph.edges.len()];
    for row in &rows.order {
        let mut seen = false;
        for item in row.iter().rev() {
            match rows.kind[*item as usize] {
                Kind::Node => seen = true,
                kind => {
                    if let (true, Some(edge)) = (seen, kind.edge()) {
                        clear[edge] = false;
                    }
                }
            }
        }
    }
    clear
}

/// The longest part of `pairs` whose keys rise, in its order (patience sorting).
fn rising<T: Copy>(pairs: &[T], key: impl Fn(&T) -> u32) -> Vec<T> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before = vec![usize::MAX; pairs.len()];
    for (index, pair) in pairs.iter().enumerate() {
        let at = ends.partition_point(|end| key(&pairs[*end]) < key(pair));
        if at > 0 {
            before[index] = ends[at - 1];
        }
        if at == ends.len() { ends.push(index) } else { ends[at] = index }
    }
    let mut out = Vec::with_capacity(ends.len());
    let mut at = ends.last().copied().unwrap_or(usize::MAX);
    while let Some(pair) = pairs.get(at) {
        out.push(*pair);
        at = before[at];
    }
    out.reverse();
    out
}
