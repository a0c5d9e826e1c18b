//! What stands in each row: nodes, and places of the ways that pass or turn there.

use super::ways::Way;
use super::{Graph, NONE};

/// What a place in a row is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Node,
    /// An edge goes through, from the row above to the row below or back.
    Pass(u32),
    /// An edge that left at a side turns down here.
    TurnDown(u32),
    /// An edge that left at a side turns up here.
    TurnUp(u32),
}

impl Kind {
    pub fn edge(self) -> Option<usize> {
        match self {
            Kind::Node => None,
            Kind::Pass(edge) | Kind::TurnDown(edge) | Kind::TurnUp(edge) => Some(edge as usize),
        }
    }
}

/// Items in rows. The first items are the nodes, with their numbers; ends stand in no row.
#[derive(Debug)]
pub struct Rows {
    pub kind: Vec<Kind>,
    pub row: Vec<u32>,
    /// Of each row from left to right.
    pub order: Vec<Vec<u32>>,
    /// Of each item within its row.
    pub position: Vec<u32>,
    /// Of each edge: its first pass; the others follow. [`NONE`] without.
    pub passes: Vec<u32>,
}

impl Rows {
    /// Nodes in their order, and behind them the passes of their row.
    pub fn of(graph: &Graph, ways: &[Way]) -> Self {
        let last = graph.rows.len().saturating_sub(1);
        let mut rows = Self {
            kind: vec![Kind::Node; graph.nodes.len()],
            row: graph.nodes.iter().map(|it| it.row.min(last) as u32).collect(),
            order: vec![Vec::new(); graph.rows.len()],
            position: vec![NONE; graph.nodes.len()],
            passes: vec![NONE; graph.edges.len()],
        };
        for (index, node) in graph.nodes.iter().enumerate() {
            if let (false, Some(row)) = (node.end, rows.order.get_mut(node.row.min(last))) {
                row.push(index as u32);
            }
        }
        rows.keep_beside(graph);
        for (index, (edge, way)) in graph.edges.iter().zip(ways).enumerate() {
            if *way != Way::Down {
                continue;
            }
            let (from, to) = (rows.row[edge.from], rows.row[edge.to]);
            if to > from + 1 {
                rows.passes[index] = rows.kind.len() as u32;
            }
            for row in from + 1..to {
                let item = rows.add(Kind::Pass(index as u32), row);
                let order = &mut rows.order[row as usize];
                if edge.first { order.insert(0, item) } else { order.push(item) }
            }
        }
        rows.number();
        rows
    }

    /// Adds an item that is not in the row's order yet.
    pub fn add(&mut self, kind: Kind, row: u32) -> u32 {
        self.kind.push(kind);
        self.row.push(row);
        self.position.push(NONE);
        (self.kind.len() - 1) as u32
    }

    /// Brings nodes behind those beside which they stay.
    fn keep_beside(&mut self, graph: &Graph) {
        for row in &mut self.order {
            if row.iter().all(|it| graph.nodes[*it as usize].beside.is_none()) {
                continue;
            }
            let (led, mut heads): (Vec<u32>, Vec<u32>) = row.iter().partition(|it| leader(graph, **it).is_some());
            for item in led {
                let after = leader(graph, item).and_then(|head| heads.iter().position(|it| *it == head));
                // Behind those that are already beside the same node.
                let mut at = after.map_or(heads.len(), |it| it + 1);
                while after.is_some() && heads.get(at).is_some_and(|it| leader(graph, *it) == leader(graph, item)) {
                    at += 1;
                }
                heads.insert(at, item);
            }
            *row = heads;
        }
    }

    /// Numbers the positions anew.
    pub fn number(&mut self) {
        for row in &self.order {
            for (position, item) in row.iter().enumerate() {
                self.position[*item as usize] = position as u32;
            }
        }
    }

    pub fn is_node(&self, item: u32) -> bool {
        self.kind.get(item as usize) == Some(&Kind::Node)
    }

    /// The edge's item in `row`, on its way down: a node at its ends, a pass between.
    pub fn on_the_way(&self, graph: &Graph, edge: usize, row: u32) -> u32 {
        let (from, to) = (graph.edges[edge].from, graph.edges[edge].to);
        if row <= self.row[from] {
            from as u32
        } else if row >= self.row[to] {
            to as u32
        } else {
            self.passes[edge] + row - self.row[from] - 1
        }
    }
}

/// The node of the same row that a node stays beside, if it leads no further.
pub fn leader(graph: &Graph, item: u32) -> Option<u32> {
    let node = graph.nodes.get(item as usize)?;
    let head = node.beside?;
    let other = graph.nodes.get(head)?;
    (other.row == node.row && head != item as usize && other.beside.is_none() && !other.end && !node.first)
        .then_some(head as u32)
}
