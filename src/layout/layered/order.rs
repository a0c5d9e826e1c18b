//! Orders each row so that few ways cross between rows: sweeps by the neighbours' mean or median, then transpositions of
//! neighbours, from several starts, the best kept (Gansner, Koutsofios, North and Vo 1993; crossings are counted with an
//! accumulator tree, Barth, Mutzel and Jünger 2004).

use super::rows::{Kind, Rows, leader};
use super::{Graph, NONE};

/// Rounds of sweeps from one start; it ends earlier when this many in a row bring nothing.
const ROUNDS: usize = 24;
const PATIENCE: usize = 5;
/// Starts are worth their while as long as the links looked at, in all rounds of all starts, stay below this.
const BUDGET: usize = 600_000;
const STARTS: usize = 64;
/// Items of a row that is worth sifting.
const SIFTED: usize = 64;
/// Passes of transpositions in a round.
const PASSES: usize = 6;

/// A straight first column may cost so many crossings, and a tenth of all; where it costs more it is given up.
const FOR_FIRST_COLUMN: u64 = 3;

/// Orders the rows of nodes and passes. The first column stays at the left, and who stays beside a node does. Returns
/// whether there still is a first column: in a thicket it would cost too many crossings.
pub fn reduce(graph: &Graph, rows: &mut Rows) -> bool {
    let links = Links::of(graph, rows);
    let (kept, order) = best_order(graph, rows, &links, true);
    rows.order = order;
    let mut straight = true;
    if kept > FOR_FIRST_COLUMN && graph.nodes.iter().any(|it| it.first) {
        let (free, loose) = best_order(graph, rows, &links, false);
        if kept > free + free / 10 + FOR_FIRST_COLUMN {
            (rows.order, straight) = (loose, false);
        }
    }
    rows.number();
    straight
}

/// The best order found, with its crossings.
fn best_order(graph: &Graph, rows: &Rows, links: &Links, pinned: bool) -> (u64, Vec<Vec<u32>>) {
    let mut search = Search::new(graph, rows, links, pinned);
    let mut best = search.crossings();
    let mut best_order = search.order.clone();
    let per_start = (links.count + search.position.len()).max(1) * ROUNDS;
    let starts = (BUDGET / per_start).clamp(1, STARTS);
    let mut chance = Chance(0x2545_F491);
    for start in 0..starts {
        if best == 0 {
            break;
        }
        if start > 0 {
            search.shuffle(&mut chance);
        }
        let mut waited = 0;
        let mut own = u64::MAX;
        for round in 0..ROUNDS {
            search.sweep(round % 2 == 0, (start + round / 2) % 2 == 0);
            search.transpose(round % 4 >= 2);
            search.sift();
            let now = search.crossings();
            waited = if now < own { 0 } else { waited + 1 };
            own = own.min(now);
            if now < best {
                best = now;
                best_order.clone_from(&search.order);
            }
            if best == 0 || waited >= PATIENCE {
                break;
            }
        }
    }
    (best, best_order)
}

/// Which items of neighbouring rows a way joins: of each item its neighbours above and below.
#[derive(Debug)]
struct Links {
    above: Lists,
    below: Lists,
    count: usize,
}

/// Lists of numbers in one piece of memory.
#[derive(Debug)]
struct Lists {
    start: Vec<u32>,
    entries: Vec<u32>,
}

impl Lists {
    fn of(count: usize, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let mut start = vec![0u32; count + 1];
        for (owner, _) in pairs.clone() {
            start[owner as usize + 1] += 1;
        }
        for index in 0..count {
            start[index + 1] += start[index];
        }
        let mut next = start.clone();
        let mut entries = vec![0; start.last().copied().unwrap_or(0) as usize];
        for (owner, entry) in pairs {
            entries[next[owner as usize] as usize] = entry;
            next[owner as usize] += 1;
        }
        Self { start, entries }
    }

    fn get(&self, owner: u32) -> &[u32] {
        &self.entries[self.start[owner as usize] as usize..self.start[owner as usize + 1] as usize]
    }
}

impl Links {
    fn of(graph: &Graph, rows: &Rows) -> Self {
        let mut pairs = Vec::new();
        for (index, edge) in graph.edges.iter().enumerate() {
            if rows.passes[index] == NONE && !is_short(rows, edge.from, edge.to, graph) {
                continue;
            }
            for row in rows.row[edge.from]..rows.row[edge.to] {
                pairs.push((rows.on_the_way(graph, index, row), rows.on_the_way(graph, index, row + 1)));
            }
        }
        let items = rows.kind.len();
        Self {
            below: Lists::of(items, pairs.iter().copied()),
            above: Lists::of(items, pairs.iter().map(|(up, down)| (*down, *up))),
            count: pairs.len(),
        }
    }
}

/// Whether an edge joins neighbouring rows.
fn is_short(rows: &Rows, from: usize, to: usize, graph: &Graph) -> bool {
    let (Some(&up), Some(&down)) = (rows.row.get(from), rows.row.get(to)) else { return false };
    up + 1 == down && !graph.nodes[from].end && !graph.nodes[to].end
}

struct Search<'l> {
    links: &'l Links,
    order: Vec<Vec<u32>>,
    position: Vec<u32>,
    /// Stays beside the item at its left.
    follows: Vec<bool>,
    pinned: Vec<bool>,
    tree: Vec<u32>,
}

impl<'l> Search<'l> {
    fn new(graph: &Graph, rows: &Rows, links: &'l Links, with_first: bool) -> Self {
        let items = rows.kind.len();
        let mut pinned = vec![false; items];
        for row in &rows.order {
            let first = row.iter().find(|item| with_first && is_first(graph, rows, **item));
            if let Some(first) = first {
                pinned[*first as usize] = true;
            }
        }
        let mut search = Self {
            links,
            order: rows.order.clone(),
            position: rows.position.clone(),
            follows: (0..items as u32).map(|item| leader(graph, item).is_some()).collect(),
            pinned,
            tree: Vec::new(),
        };
        search.pin();
        search
    }

    /// Brings the first column to the left, with who stays beside it.
    fn pin(&mut self) {
        for row in &mut self.order {
            let Some(at) = row.iter().position(|it| self.pinned[*it as usize]) else { continue };
            let behind = row.get(at + 1..).unwrap_or(&[]);
            let len = 1 + behind.iter().take_while(|it| self.follows[**it as usize]).count();
            row[..at + len].rotate_right(len);
            for (position, item) in row.iter().enumerate() {
                self.position[*item as usize] = position as u32;
            }
        }
    }

    fn crossings(&mut self) -> u64 {
        let mut tree = std::mem::take(&mut self.tree);
        let mut count = 0;
        for pair in self.order.windows(2) {
            let [upper, lower] = pair else { continue };
            if upper.len() > 1 && lower.len() > 1 {
                count += self.between(upper, lower.len(), &mut tree);
            }
        }
        self.tree = tree;
        count
    }

    /// Crossings of the links between a row and the one below, which has `width` items.
    fn between(&self, upper: &[u32], width: usize, tree: &mut Vec<u32>) -> u64 {
        let size = width.next_power_of_two();
        tree.clear();
        tree.resize(2 * size, 0);
        let mut count = 0u64;
        for item in upper {
            let below = self.links.below.get(*item);
            // All of one item are counted against those before it, then added: they do not cross each other.
            for target in below {
                let mut at = size + self.position[*target as usize] as usize;
                while at > 1 {
                    if at.is_multiple_of(2) {
                        count += u64::from(tree[at + 1]);
                    }
                    at /= 2;
                }
            }
            for target in below {
                let mut at = size + self.position[*target as usize] as usize;
                while at > 0 {
                    tree[at] += 1;
                    at /= 2;
                }
            }
        }
        count
    }

    /// Sorts every row by its neighbours in the row before, going down or up; by their mean, or by their median.
    fn sweep(&mut self, down: bool, mean: bool) {
        let rows = self.order.len();
        let mut around = Vec::new();
        for step in 1..rows {
            let index = if down { step } else { rows - 1 - step };
            let row = std::mem::take(&mut self.order[index]);
            self.order[index] = if row.len() > 1 { self.sorted(&row, down, mean, &mut around) } else { row };
            self.renumber(index);
        }
    }

    fn renumber(&mut self, row: usize) {
        for (position, item) in self.order[row].iter().enumerate() {
            self.position[*item as usize] = position as u32;
        }
    }

    fn sorted(&self, row: &[u32], down: bool, mean: bool, around: &mut Vec<u32>) -> Vec<u32> {
        let links = if down { &self.links.above } else { &self.links.below };
        let groups: Vec<&[u32]> = self.groups(row).collect();
        let keys: Vec<Option<f64>> = groups
            .iter()
            .map(|group| {
                if self.pinned[group[0] as usize] {
                    return None;
                }
                around.clear();
                around.extend(group.iter().flat_map(|it| links.get(*it)).map(|it| self.position[*it as usize]));
                key(around, mean)
            })
            .collect();
        // Who has no neighbour there keeps the place.
        let mut moving: Vec<usize> = (0..groups.len()).filter(|it| keys[*it].is_some()).collect();
        moving.sort_by(|a, b| keys[*a].unwrap_or(0.0).total_cmp(&keys[*b].unwrap_or(0.0)));
        let mut moving = moving.into_iter();
        let mut out = Vec::with_capacity(row.len());
        for (index, group) in groups.iter().enumerate() {
            let from = if keys[index].is_some() { moving.next().unwrap_or(index) } else { index };
            out.extend_from_slice(if from == index { group } else { groups[from] });
        }
        out
    }

    /// Items that stay together.
    fn groups<'r>(&self, row: &'r [u32]) -> impl Iterator<Item = &'r [u32]> {
        row.chunk_by(|_, b| self.follows[*b as usize])
    }

    /// Swaps neighbours as long as that saves crossings; with `sideways` also where it costs nothing, once.
    fn transpose(&mut self, sideways: bool) {
        let mut scratch = Scratch::default();
        for pass in 0..PASSES {
            let mut saved = false;
            for row in 0..self.order.len() {
                saved |= self.order[row].len() > 1 && self.transpose_row(row, sideways && pass == 0, &mut scratch);
            }
            if !saved && (pass > 0 || !sideways) {
                break;
            }
        }
    }

    fn transpose_row(&mut self, row: usize, sideways: bool, scratch: &mut Scratch) -> bool {
        let mut saved = false;
        let mut start = 0;
        loop {
            let order = &self.order[row];
            let len = |from: usize| {
                let rest = order.get(from + 1..).unwrap_or(&[]);
                1 + rest.iter().take_while(|it| self.follows[**it as usize]).count()
            };
            if start >= order.len() {
                return saved;
            }
            let middle = start + len(start);
            if middle >= order.len() {
                return saved;
            }
            let end = middle + len(middle);
            if self.pinned[order[start] as usize] {
                start = middle;
                continue;
            }
            let (kept, swapped) = self.cost(&order[start..middle], &order[middle..end], scratch);
            if swapped < kept || (sideways && swapped == kept && kept > 0) {
                saved |= swapped < kept;
                let (left, right) = (middle - start, end - middle);
                self.order[row][start..end].rotate_left(left);
                self.renumber(row);
                start += right;
            } else {
                start = middle;
            }
        }
    }

    /// Brings each group to the place in its row where it costs least (Matuszewski, Schönfeld and Molitor 1999). Rows that
    /// are very long are left alone: it takes the square of their length.
    fn sift(&mut self) {
        let mut scratch = Scratch::default();
        for row in 0..self.order.len() {
            if (3..=SIFTED).contains(&self.order[row].len()) {
                self.sift_row(row, &mut scratch);
            }
        }
    }

    fn sift_row(&mut self, row: usize, scratch: &mut Scratch) {
        let old = std::mem::take(&mut self.order[row]);
        let mut groups: Vec<&[u32]> = self.groups(&old).collect();
        let first = usize::from(groups.first().is_some_and(|it| self.pinned[it[0] as usize]));
        for group in groups.clone().into_iter().skip(first) {
            let Some(at) = groups.iter().position(|it| it[0] == group[0]) else { continue };
            groups.remove(at);
            // What it costs to stand before each of the others, as against behind all of them.
            let (mut best, mut least, mut cost) = (first, 0i64, 0i64);
            let (mut here, mut there) = (0i64, i64::MAX);
            for (index, other) in groups.iter().enumerate().skip(first) {
                if index == at {
                    there = cost;
                }
                let (before, behind) = self.cost(group, other, scratch);
                cost += behind as i64 - before as i64;
                if cost < least {
                    (best, least) = (index + 1, cost);
                }
                here = cost;
            }
            let stays = if at >= groups.len() { here } else { there };
            groups.insert(if least < stays { best } else { at }, group);
        }
        self.order[row] = groups.concat();
        self.renumber(row);
    }

    /// Crossings between two groups as they stand, and the other way round.
    fn cost(&self, left: &[u32], right: &[u32], scratch: &mut Scratch) -> (u64, u64) {
        let (mut kept, mut swapped) = (0, 0);
        for links in [&self.links.above, &self.links.below] {
            self.gather(left, links, &mut scratch.left);
            if scratch.left.is_empty() {
                continue;
            }
            self.gather(right, links, &mut scratch.right);
            kept += inversions(&scratch.left, &scratch.right);
            swapped += inversions(&scratch.right, &scratch.left);
        }
        (kept, swapped)
    }

    fn gather(&self, group: &[u32], links: &Lists, out: &mut Vec<u32>) {
        out.clear();
        out.extend(group.iter().flat_map(|it| links.get(*it)).map(|it| self.position[*it as usize]));
        out.sort_unstable();
    }

    fn shuffle(&mut self, chance: &mut Chance) {
        for row in 0..self.order.len() {
            let old = std::mem::take(&mut self.order[row]);
            let mut groups: Vec<&[u32]> = self.groups(&old).collect();
            for at in (1..groups.len()).rev() {
                groups.swap(at, chance.below(at + 1));
            }
            self.order[row] = groups.concat();
            self.renumber(row);
        }
        self.pin();
    }
}

#[derive(Default)]
struct Scratch {
    left: Vec<u32>,
    right: Vec<u32>,
}

/// Pairs of which the left one's neighbour lies right of the right one's. Both sorted.
fn inversions(left: &[u32], right: &[u32]) -> u64 {
    let mut below = 0;
    let mut count = 0;
    for position in left {
        while right.get(below).is_some_and(|it| it < position) {
            below += 1;
        }
        count += below as u64;
    }
    count
}

fn key(around: &mut [u32], mean: bool) -> Option<f64> {
    if around.is_empty() {
        return None;
    }
    if mean {
        return Some(around.iter().map(|it| f64::from(*it)).sum::<f64>() / around.len() as f64);
    }
    around.sort_unstable();
    let middle = around.len() / 2;
    let upper = f64::from(around[middle]);
    Some(if around.len() % 2 == 1 { upper } else { (f64::from(around[middle - 1]) + upper) / 2.0 })
}

/// Whether an item stands in the first column.
fn is_first(graph: &Graph, rows: &Rows, item: u32) -> bool {
    match rows.kind[item as usize] {
        Kind::Node => graph.nodes[item as usize].first,
        kind => kind.edge().is_some_and(|edge| graph.edges[edge].first),
    }
}

/// A linear congruential generator: starts that differ, the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % count.max(1)
    }
}
