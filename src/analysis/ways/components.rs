//! Which touchpoints lie on common loops.

use super::{Goal, Ways};

/// The strongly connected components of what the starts reach along ways that somebody takes, each after all that lead into it.
///
/// R. Tarjan, "Depth-first search and linear graph algorithms" (1972), with a stack of its own: a chain of 100,000 touchpoints
/// must not end the program. Inside a component touchpoints stand in the order of the text.
pub fn components(ways: &Ways) -> Vec<Vec<u32>> {
    let mut search = Search {
        ways,
        number: vec![0; ways.len()],
        low: vec![0; ways.len()],
        open: vec![false; ways.len()],
        stack: Vec::new(),
        next: 0,
        found: Vec::new(),
    };
    for start in &ways.starts {
        if search.number.get(start.index()) == Some(&0) {
            search.from(start.0);
        }
    }
    search.found.reverse();
    search.found.iter_mut().for_each(|it| it.sort_unstable());
    search.found
}

struct Search<'a> {
    ways: &'a Ways,
    /// From 1 in the order of discovery; 0 where nothing led yet.
    number: Vec<u32>,
    low: Vec<u32>,
    open: Vec<bool>,
    stack: Vec<u32>,
    next: u32,
    found: Vec<Vec<u32>>,
}

impl Search<'_> {
    fn from(&mut self, start: u32) {
        let mut path: Vec<(u32, usize)> = Vec::new();
        self.discover(start);
        path.push((start, 0));
        while let Some((at, way)) = path.last().copied() {
            let own = self.ways.of(crate::model::TouchpointIndex(at));
            match own.get(way) {
                Some(way) => {
                    if let Some(last) = path.last_mut() {
                        last.1 += 1;
                    }
                    let Goal::Touchpoint(to) = way.to else { continue };
                    if way.repeats || way.share == Some(0.0) {
                        continue;
                    }
                    let (from, to) = (at as usize, to.index());
                    if self.number[to] == 0 {
                        self.discover(to as u32);
                        path.push((to as u32, 0));
                    } else if self.open[to] {
                        self.low[from] = self.low[from].min(self.number[to]);
                    }
                }
                None => {
                    path.pop();
                    self.leave(at, path.last().map(|it| it.0));
                }
            }
        }
    }

    fn discover(&mut self, at: u32) {
        self.next += 1;
        self.number[at as usize] = self.next;
        self.low[at as usize] = self.next;
        self.open[at as usize] = true;
        self.stack.push(at);
    }

    fn leave(&mut self, at: u32, before: Option<u32>) {
        let index = at as usize;
        if let Some(before) = before {
            self.low[before as usize] = self.low[before as usize].min(self.low[index]);
        }
        if self.low[index] != self.number[index] {
            return;
        }
        let mut component = Vec::new();
        while let Some(last) = self.stack.pop() {
            self.open[last as usize] = false;
            component.push(last);
            if last == at {
                break;
            }
        }
        self.found.push(component);
    }
}
