//! The row of each node: in the band of its stage, below all that lead to it there, or beside the one that alone does.

use super::chart::{Chart, Kind};
use super::path::Path;

/// A row of more nodes is broken: a picture that is wider than that cannot be read.
const WIDEST: usize = 12;

#[derive(Debug)]
pub struct Rows {
    pub of: Vec<usize>,
    /// The node at whose right a node stays.
    pub beside: Vec<Option<usize>>,
    /// Of each row: whether a band begins with it.
    pub starts_band: Vec<bool>,
}

pub fn of(chart: &Chart<'_>, path: &Path) -> Rows {
    let count = chart.nodes.len();
    let mut entering: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut leaving: Vec<Vec<usize>> = vec![Vec::new(); count];
    for tie in &chart.ties {
        if tie.from != tie.to {
            leaving[tie.from].push(tie.to);
            if chart.nodes[tie.from].band == chart.nodes[tie.to].band && !chart.is_loop(tie) {
                entering[tie.to].push(tie.from);
            }
        }
    }
    let mut rank = vec![0usize; count];
    let mut beside: Vec<Option<usize>> = vec![None; count];
    let mut has_beside = vec![false; count];
    let mut last = vec![0usize; chart.bands.len()];
    // Anywhere-nodes and the success stand after what they belong to.
    for (index, node) in chart.nodes.iter().enumerate().filter(|(_, it)| !it.kind.is_end()) {
        let lowest = entering[index].iter().max_by_key(|it| (rank[**it], path.nodes[**it])).copied();
        let below = lowest.map_or(0, |it| rank[it] + 1);
        rank[index] = match (node.kind, lowest) {
            (Kind::Anywhere, _) => last[node.band] + usize::from(index > 0),
            (_, Some(head))
                if !has_beside[head]
                    && beside[head].is_none()
                    && stays(chart, path, index, head, &entering[index], &leaving) =>
            {
                beside[index] = Some(head);
                has_beside[head] = true;
                rank[head]
            }
            _ => below,
        };
        last[node.band] = last[node.band].max(rank[index]);
    }
    ends(chart, &mut rank);
    numbered(chart, rank, beside)
}

/// Whether a node stays beside the one that leads to it, instead of below.
fn stays(
    chart: &Chart<'_>,
    path: &Path,
    index: usize,
    head: usize,
    entering: &[usize],
    leaving: &[Vec<usize>],
) -> bool {
    if matches!(chart.nodes[index].kind, Kind::Success(_)) {
        return true;
    }
    if path.nodes[index]
        || entering.iter().any(|it| *it != head)
        || !matches!(chart.nodes[index].kind, Kind::Touchpoint(_))
    {
        return false;
    }
    // A detour: everything that leaves it goes back or out of the flow.
    let goes_on = |to: &usize| *to > index && !chart.nodes[*to].kind.is_end();
    let detour = !leaving[index].iter().any(goes_on);
    let next_is_here =
        leaving[head].iter().any(|to| path.nodes[*to] && *to > head && chart.nodes[*to].band == chart.nodes[head].band);
    detour || !next_is_here
}

/// An end stands in the middle of the rows that lead to it.
fn ends(chart: &Chart<'_>, rank: &mut [usize]) {
    let mut rows: Vec<Vec<usize>> = vec![Vec::new(); chart.nodes.len()];
    for tie in &chart.ties {
        if chart.nodes[tie.to].kind.is_end() {
            rows[tie.to].push(rank[tie.from]);
        }
    }
    for (index, mut rows) in rows.into_iter().enumerate() {
        rows.sort_unstable();
        if let Some(row) = rows.get(rows.len() / 2) {
            rank[index] = *row;
        }
    }
}

/// Numbers the rows through all bands, and breaks those that are too wide.
fn numbered(chart: &Chart<'_>, rank: Vec<usize>, beside: Vec<Option<usize>>) -> Rows {
    let mut width: Vec<Vec<usize>> = vec![vec![0]; chart.bands.len()];
    let mut place = vec![0usize; chart.nodes.len()];
    for (index, node) in chart.nodes.iter().enumerate() {
        let band = &mut width[node.band];
        band.resize(band.len().max(rank[index] + 1), 0);
        if !node.kind.is_end() && beside[index].is_none() {
            place[index] = band[rank[index]];
            band[rank[index]] += 1;
        }
    }
    let mut start: Vec<Vec<usize>> = Vec::with_capacity(width.len());
    let mut starts_band = Vec::new();
    for band in &width {
        let mut of_band = Vec::with_capacity(band.len());
        for (row, count) in band.iter().enumerate() {
            of_band.push(starts_band.len());
            for part in 0..count.div_ceil(WIDEST).max(1) {
                starts_band.push(row == 0 && part == 0);
            }
        }
        start.push(of_band);
    }
    let row = |index: usize| {
        let part = place[beside[index].unwrap_or(index)] / WIDEST;
        start[chart.nodes[index].band][rank[index]] + part
    };
    Rows { of: (0..chart.nodes.len()).map(row).collect(), beside, starts_band }
}
