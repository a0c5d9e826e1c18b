//! Ports at the left and right sides of nodes, and how high nodes are with them.

use super::outer::Outer;
use super::rows::{Kind, Rows};
use super::turns::{Place, Side, Turn};
use super::ways::Way;
use super::{Graph, NONE};
use crate::order;

/// Between ports without labels.
const STEP: f64 = 16.0;
/// Between a port's line and the label above it, and above the label.
pub const LABEL_GAP: f64 = 5.0;
/// Below a label that stands below its line.
const UNDER: f64 = 6.0;
/// Between the last port and the corner of its node.
const CORNER: f64 = 13.0;
/// Between the two ports of a loop to the node itself.
const OWN: f64 = 24.0;

#[derive(Debug)]
pub struct Sides {
    /// Of each edge: its port at a left or right side, below the node's middle. 0 for other sides.
    pub leave: Vec<f64>,
    pub enter: Vec<f64>,
    /// Of each node.
    pub height: Vec<f64>,
    /// Of each row: how far labels reach above its nodes' middle.
    pub reach: Vec<f64>,
    /// Labels above ports, and those below.
    pub above: Vec<PortLabel>,
    pub below: Vec<PortLabel>,
}

/// A label at a port, and how far above, or below, its node's middle it reaches.
#[derive(Debug, Clone, Copy)]
pub struct PortLabel {
    pub edge: u32,
    pub node: u32,
    pub right: bool,
    pub reach: f64,
}

/// A port, before it has a place.
#[derive(Debug, Clone, Copy)]
struct Port {
    edge: u32,
    enters: bool,
    /// Of the label above its line; 0 for none.
    label: f64,
    /// Of the label below its line; 0 for none.
    under: f64,
    /// Where it has to be.
    fixed: Option<f64>,
    /// Least distance to the port above; 0 for the usual one.
    step: f64,
    stroke: f64,
}

#[derive(Debug, Default, Clone)]
struct Lists {
    left: Vec<(Rank, Port)>,
    right: Vec<(Rank, Port)>,
}

/// From top to bottom; then by a number.
type Rank = (Part, i64);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    TurnsUp,
    LoopsAway,
    Straight,
    Own,
    TurnsDown,
    LoopsIn,
}

/// `crowded` names the edges whose labels have to stand at their port although their line is long.
pub fn of(graph: &Graph, rows: &Rows, turns: &[Turn], outer: &Outer, crowded: &[bool]) -> Sides {
    let mut lists = vec![Lists::default(); graph.nodes.len()];
    for (index, &at_port) in crowded.iter().enumerate().take(graph.edges.len()) {
        collect(graph, rows, turns, outer, (index, at_port), &mut lists);
    }
    fix_straight(turns, &mut lists);
    let mut sides = Sides {
        leave: vec![0.0; graph.edges.len()],
        enter: vec![0.0; graph.edges.len()],
        height: graph.nodes.iter().map(|it| it.height).collect(),
        reach: vec![0.0; rows.order.len()],
        above: Vec::new(),
        below: Vec::new(),
    };
    for (node, mut of) in lists.into_iter().enumerate() {
        let row = rows.row[node] as usize;
        for (right, side) in [(false, &mut of.left), (true, &mut of.right)] {
            order::sort_by_key(side, |it| it.0);
            for (port, at) in placed(side) {
                let ports = if port.enters { &mut sides.enter } else { &mut sides.leave };
                ports[port.edge as usize] = at;
                sides.height[node] = sides.height[node].max(2.0 * (at.abs() + CORNER));
                let label = |reach: f64| PortLabel { edge: port.edge, node: node as u32, right, reach };
                if port.label > 0.0 {
                    let reach = LABEL_GAP + port.label - at + 3.0;
                    sides.reach[row] = sides.reach[row].max(reach);
                    sides.above.push(label(reach));
                }
                if port.under > 0.0 {
                    sides.below.push(label(LABEL_GAP + port.under + at + UNDER));
                }
            }
        }
        if graph.nodes[node].end {
            sides.height[node] = outer.ends[node].1;
        }
    }
    sides
}

fn collect(graph: &Graph, rows: &Rows, turns: &[Turn], outer: &Outer, edge: (usize, bool), lists: &mut [Lists]) {
    let (index, crowded) = edge;
    let (edge, turn) = (&graph.edges[index], &turns[index]);
    let elsewhere = turn.place == Place::OnTheWay && turn.item != NONE && !crowded;
    let height = edge.label.filter(|_| !elsewhere).map_or(0.0, |it| it.1 + edge.stroke / 2.0);
    let port = |enters: bool| Port::plain(index, edge.stroke, enters);
    let labelled = |enters: bool| port(enters).with_label(turn.place, height);
    let position = |item: u32| i64::from(rows.position[item as usize]);
    let order = index as i64;
    let (from, to) = (edge.from, edge.to);
    match (turn.way, turn.leaves) {
        (Way::Nowhere, _) => {}
        (Way::Own, _) => {
            lists[from].left.push(((Part::Own, 2 * order), labelled(true)));
            lists[from].left.push(((Part::Own, 2 * order + 1), Port { step: OWN, ..port(false) }));
        }
        (Way::Back, Side::Top) => lists[to].right.push(((Part::Straight, order), labelled(true))),
        (Way::Back, _) => {
            let lane = i64::from(outer.lane[index]);
            let rank = match turn.item {
                NONE => (Part::LoopsAway, lane),
                item => (Part::TurnsUp, -position(item)),
            };
            lists[from].left.push((rank, labelled(false)));
            if turn.enters == Side::Left {
                let shared = outer.shared[index];
                let rank = if shared == NONE { -lane } else { i64::MIN + i64::from(shared) };
                lists[to].left.push(((Part::LoopsIn, rank), port(true)));
            }
        }
        (Way::End, _) if turn.item == NONE => {
            let at = outer.port[index];
            let fixed = (outer.lane[index] == NONE).then_some(at);
            // Those that go up to an end in another row leave above the others, those that go down below.
            let rows_down = i64::from(rows.row[to]) - i64::from(rows.row[from]);
            let rank = (at * 16.0) as i64 + (rows_down << 32);
            lists[from].right.push(((Part::Straight, rank), Port { fixed, ..labelled(false) }));
        }
        (Way::Flat, Side::Left) => {
            lists[from].left.push(((Part::Straight, order), labelled(false)));
            lists[to].right.push(((Part::Straight, order), labelled(true)));
        }
        (Way::Flat, _) if turn.item == NONE => {
            lists[to].left.push(((Part::Straight, order), labelled(true)));
            lists[from].right.push(((Part::Straight, order), labelled(false)));
        }
        (_, Side::Right) => {
            let rank = match rows.kind.get(turn.item as usize) {
                Some(Kind::TurnUp(_)) => (Part::TurnsUp, position(turn.item)),
                _ => (Part::TurnsDown, -position(turn.item)),
            };
            lists[from].right.push((rank, labelled(false)));
        }
        _ => {}
    }
}

impl Port {
    /// Of an edge, without a label.
    fn plain(edge: usize, stroke: f64, enters: bool) -> Self {
        Self { edge: edge as u32, enters, label: 0.0, under: 0.0, fixed: None, step: 0.0, stroke }
    }

    /// With the edge's label where it has its place: below its line only where the edge leaves.
    fn with_label(self, place: Place, height: f64) -> Self {
        match place {
            Place::Under if self.enters => self,
            Place::Under => Self { under: height, ..self },
            _ => Self { label: height, ..self },
        }
    }
}

/// Lines along the row are straight: both nodes have the same ports for them, around the middle.
fn fix_straight(turns: &[Turn], lists: &mut [Lists]) {
    for of in lists {
        for side in [&mut of.left, &mut of.right] {
            let flat = |port: &Port| turns[port.edge as usize].way == Way::Flat;
            let straight = side.iter_mut().filter(|it| it.0.0 == Part::Straight && flat(&it.1));
            let mut ports: Vec<&mut (Rank, Port)> = straight.collect();
            order::sort_by_key(&mut ports, |it| it.0);
            let steps: Vec<f64> = ports.windows(2).map(|it| step(&it[0].1, &it[1].1)).collect();
            // Above a line with its label below another one leaves.
            let under = ports.iter().any(|it| turns[it.1.edge as usize].place == Place::Under);
            let mut at = if under { STEP / 2.0 } else { -steps.iter().sum::<f64>() / 2.0 };
            for (index, port) in ports.into_iter().enumerate() {
                at += if index > 0 { steps[index - 1] } else { 0.0 };
                port.1.fixed = Some(at);
            }
        }
    }
}

/// The least distance of a port to the one above.
fn step(above: &Port, port: &Port) -> f64 {
    let label = if port.label > 0.0 { port.label + 2.0 * LABEL_GAP + above.stroke / 2.0 } else { 0.0 };
    label.max(port.step).max(STEP).max((above.stroke + port.stroke) / 2.0 + 8.0)
}

/// Places for the ports of a side, from top to bottom: around the fixed ones, else around the middle.
fn placed(side: &[(Rank, Port)]) -> Vec<(Port, f64)> {
    let ports: Vec<Port> = side.iter().map(|it| it.1).collect();
    let mut places = vec![0.0; ports.len()];
    // To the port above. Loops that share a line share its port.
    let down = |index: usize| {
        let (a, b) = (&side[index - 1], &side[index]);
        if a.0.0 == Part::LoopsIn && a.0 == b.0 { 0.0 } else { step(&a.1, &b.1) }
    };
    let first = ports.iter().position(|it| it.fixed.is_some());
    let last = ports.iter().rposition(|it| it.fixed.is_some());
    if let (Some(first), Some(last)) = (first, last) {
        for index in first..=last {
            places[index] = ports[index].fixed.unwrap_or_else(|| places[index - 1] + down(index));
        }
        for index in (0..first).rev() {
            places[index] = places[index + 1] - down(index + 1);
        }
        for index in last + 1..ports.len() {
            places[index] = places[index - 1] + down(index);
        }
    } else {
        for index in 1..ports.len() {
            places[index] = places[index - 1] + down(index);
        }
        let middle = places.last().copied().unwrap_or(0.0) / 2.0;
        places.iter_mut().for_each(|it| *it -= middle);
    }
    ports.into_iter().zip(places).collect()
}
