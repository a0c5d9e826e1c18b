//! What kind of way each edge takes.

use super::Graph;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To a lower row, with a place in each row that it passes.
    Down,
    /// To a row far below, outside the columns.
    Far,
    /// To another node of its row.
    Flat,
    /// To a row above.
    Back,
    /// To the node itself.
    Own,
    /// To an end.
    End,
    /// It cannot be drawn.
    Nowhere,
}

/// A way that passes more rows runs outside the columns: nobody follows it by eye from row to row.
const FAR: usize = 40;
/// Where so many ways enter a node, those that pass rows run outside the columns and share a line.
const CROWD: u32 = 16;

/// The way of each edge, in their order.
pub fn of(graph: &Graph) -> Vec<Way> {
    let mut entering = vec![0u32; graph.nodes.len()];
    for edge in &graph.edges {
        if let Some(count) = entering.get_mut(edge.to) {
            *count += 1;
        }
    }
    let last = graph.rows.len().saturating_sub(1);
    let row = |node: usize| graph.nodes.get(node).map(|it| it.row.min(last));
    // Places in rows are what costs: a hostile graph would ask for a square of them.
    let mut left = 16 * (graph.nodes.len() + graph.edges.len());
    let way = |edge: &super::Edge| {
        let (Some(from), Some(to)) = (row(edge.from), row(edge.to)) else { return Way::Nowhere };
        let (is_end, leaves_end) = (graph.nodes[edge.to].end, graph.nodes[edge.from].end);
        match () {
            () if leaves_end => Way::Nowhere,
            () if is_end => Way::End,
            () if edge.from == edge.to => Way::Own,
            () if from == to => Way::Flat,
            () if from > to => Way::Back,
            () => {
                let passes = to - from - 1;
                let crowded = passes > 0 && entering[edge.to] > CROWD;
                if !edge.first && (passes > FAR || crowded || passes > left) {
                    return Way::Far;
                }
                left = left.saturating_sub(passes);
                Way::Down
            }
        }
    };
    graph.edges.iter().map(way).collect()
}
