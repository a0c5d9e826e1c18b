//! The happy path: the ways that lead on without a condition, else the shortest to success, else the first.

use super::chart::{Chart, Kind};

/// What stands in the first column.
#[derive(Debug, Default)]
pub struct Path {
    /// Of each node.
    pub nodes: Vec<bool>,
    /// Of each tie.
    pub ties: Vec<bool>,
}

/// Follows the path from the first node; where it ends before the last band, another begins at the next band's first node.
pub fn of(chart: &Chart<'_>) -> Path {
    let mut path = Path { nodes: vec![false; chart.nodes.len()], ties: vec![false; chart.ties.len()] };
    let mut onward: Vec<Vec<usize>> = vec![Vec::new(); chart.nodes.len()];
    for (index, tie) in chart.ties.iter().enumerate() {
        if !chart.is_loop(tie) && !chart.nodes[tie.to].kind.is_end() {
            onward[tie.from].push(index);
        }
    }
    let left = steps_to_success(chart, &onward);
    let mut first_of_band: Vec<Option<usize>> = vec![None; chart.bands.len()];
    for (index, node) in chart.nodes.iter().enumerate().rev() {
        if matches!(node.kind, Kind::Touchpoint(_) | Kind::Question(_)) {
            first_of_band[node.band] = Some(index);
        }
    }
    let mut band = 0;
    while band < chart.bands.len() {
        let Some(mut at) = first_of_band[band] else {
            band += 1;
            continue;
        };
        loop {
            path.nodes[at] = true;
            let conditional = |tie: usize| {
                chart.ties[tie].arrow.is_some_and(|it| {
                    it.when.is_some() || it.after.is_some() || it.share.is_some() || !it.who.is_empty()
                })
            };
            let next = onward[at].iter().copied().min_by_key(|it| (conditional(*it), left[chart.ties[*it].to], *it));
            let Some(tie) = next else { break };
            let to = chart.ties[tie].to;
            if !matches!(chart.nodes[to].kind, Kind::Touchpoint(_) | Kind::Question(_)) {
                break;
            }
            path.ties[tie] = true;
            at = to;
        }
        band = chart.nodes[at].band + 1;
    }
    path
}

/// Of each node: the ways left to a success; the greatest number where there is none. Ways only lead to later nodes.
fn steps_to_success(chart: &Chart<'_>, onward: &[Vec<usize>]) -> Vec<usize> {
    let mut left = vec![usize::MAX; chart.nodes.len()];
    for (index, node) in chart.nodes.iter().enumerate() {
        if matches!(node.kind, Kind::Success(_)) {
            left[index] = 0;
        }
    }
    for index in (0..chart.nodes.len()).rev() {
        let shortest = onward[index].iter().map(|tie| left[chart.ties[*tie].to]).min();
        if let Some(steps) = shortest.filter(|it| *it < usize::MAX) {
            left[index] = left[index].min(steps + 1);
        }
    }
    left
}
