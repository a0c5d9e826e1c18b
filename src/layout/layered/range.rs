//! The greatest number over a stretch: how lines that share a stretch get beside each other.

use crate::order;

/// Numbers over the positions `0..len`, all 0 at first, that only grow.
#[derive(Debug)]
pub struct RangeMax {
    size: usize,
    /// Of each subtree: the greatest number in it.
    most: Vec<u32>,
    /// Of each subtree: a number that all of it has at least.
    least: Vec<u32>,
}

impl RangeMax {
    pub fn new(len: usize) -> Self {
        let size = len.max(1).next_power_of_two();
        Self { size, most: vec![0; 2 * size], least: vec![0; 2 * size] }
    }

    /// The lowest level above all that touch `from..=to`, counted from 0; takes it.
    pub fn stack(&mut self, from: usize, to: usize) -> u32 {
        let (from, to) = (from.min(to).min(self.size - 1), from.max(to).min(self.size - 1));
        let level = self.most(1, 0, self.size - 1, from, to);
        self.raise(1, 0, self.size - 1, from, to, level + 1);
        level
    }

    fn most(&self, at: usize, left: usize, right: usize, from: usize, to: usize) -> u32 {
        if to < left || right < from {
            return 0;
        }
        if from <= left && right <= to {
            return self.most[at];
        }
        let middle = (left + right) / 2;
        let halves = self.most(2 * at, left, middle, from, to).max(self.most(2 * at + 1, middle + 1, right, from, to));
        halves.max(self.least[at])
    }

    fn raise(&mut self, at: usize, left: usize, right: usize, from: usize, to: usize, value: u32) {
        if to < left || right < from {
            return;
        }
        self.most[at] = self.most[at].max(value);
        if from <= left && right <= to {
            self.least[at] = self.least[at].max(value);
            return;
        }
        let middle = (left + right) / 2;
        self.raise(2 * at, left, middle, from, to, value);
        self.raise(2 * at + 1, middle + 1, right, from, to, value);
    }
}

/// Numbers to positions: equal ones share one, the order stays.
#[derive(Debug)]
pub struct Positions {
    sorted: Vec<f64>,
}

impl Positions {
    pub fn of(mut numbers: Vec<f64>) -> Self {
        order::sort_by(&mut numbers, f64::total_cmp);
        numbers.dedup();
        Self { sorted: numbers }
    }

    pub fn len(&self) -> usize {
        self.sorted.len()
    }

    pub fn of_number(&self, number: f64) -> usize {
        self.sorted.partition_point(|it| *it < number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_that_touch_stack() {
        let mut range = RangeMax::new(10);
        assert_eq!(range.stack(2, 5), 0);
        assert_eq!(range.stack(6, 9), 0);
        assert_eq!(range.stack(5, 6), 1);
        assert_eq!(range.stack(0, 2), 1);
        assert_eq!(range.stack(3, 3), 1);
        assert_eq!(range.stack(0, 9), 2);
    }

    #[test]
    fn positions_keep_the_order() {
        let positions = Positions::of(vec![3.0, 1.0, 3.0, 2.0]);
        assert_eq!((positions.len(), positions.of_number(3.0)), (3, 2));
    }
}
