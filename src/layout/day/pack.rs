//! Puts boxes as near to their times as their neighbours let them: side by side, in their order, within the axis.

/// A box that wants its middle at a time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wish {
    pub middle: f64,
    pub width: f64,
}

/// The left edges of boxes in one row from `left` to `right`, `gap` between two of them, moved as little as can be (least
/// squares; neighbours that meet move together, R. E. Barlow et al., "Statistical Inference under Order Restrictions", 1972:
/// pool adjacent violators). They must fit: `fits` says so. In the order of `wishes`, whose middles grow.
pub fn row(wishes: &[Wish], left: f64, right: f64, gap: f64) -> Vec<f64> {
    let before: Vec<f64> = wishes
        .iter()
        .scan(0.0, |at, it| {
            let own = *at;
            *at += it.width + gap;
            Some(own)
        })
        .collect();
    let total = before.last().zip(wishes.last()).map_or(0.0, |(at, last)| at + last.width);
    // Where each would begin if all before it stood close: a common place for a bundle of neighbours.
    let most = (right - total).max(left);
    let start = |(wish, before): (&Wish, &f64)| (wish.middle - wish.width / 2.0 - before).min(most).max(left);
    let mut bundles: Vec<(f64, f64)> = Vec::with_capacity(wishes.len());
    for own in wishes.iter().zip(&before).map(start) {
        let mut bundle = (own, 1.0);
        while let Some(&(sum, count)) = bundles.last() {
            if bundle.0 / bundle.1 >= sum / count {
                break;
            }
            bundle = (bundle.0 + sum, bundle.1 + count);
            bundles.pop();
        }
        bundles.push(bundle);
    }
    let starts = bundles.iter().flat_map(|(sum, count)| (0..*count as usize).map(move |_| sum / count));
    starts.zip(&before).map(|(start, before)| start + before).collect()
}

/// Whether boxes of these widths stand in one row.
pub fn fits(widths: impl Iterator<Item = f64>, room: f64, gap: f64) -> bool {
    widths.map(|it| it + gap).sum::<f64>() - gap <= room + 0.01
}

/// Rows of things of which each reaches over a stretch and stands in the first row that has room for it.
#[derive(Debug, Default)]
pub struct Rows {
    ends: Vec<f64>,
}

impl Rows {
    /// Finds the row for a stretch that may move right by up to `slack`; stretches come in the order of their left ends.
    /// Returns the row and where in it the stretch begins.
    pub fn put(&mut self, left: f64, width: f64, slack: f64, gap: f64) -> (usize, f64) {
        let free = self.ends.iter().position(|end| end + gap <= left + slack + 0.01);
        let row = free.unwrap_or(self.ends.len());
        if free.is_none() {
            self.ends.push(f64::NEG_INFINITY);
        }
        let at = self.ends.get(row).map_or(left, |end| left.max(end + gap).min(left + slack));
        if let Some(end) = self.ends.get_mut(row) {
            *end = at + width;
        }
        (row, at)
    }

    pub fn count(&self) -> usize {
        self.ends.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(middles: &[f64], width: f64) -> Vec<f64> {
        let wishes: Vec<Wish> = middles.iter().map(|middle| Wish { middle: *middle, width }).collect();
        row(&wishes, 0.0, 100.0, 2.0)
    }

    #[test]
    fn only_what_meets_moves() {
        assert_eq!(packed(&[10.0, 50.0, 90.0], 20.0), [0.0, 40.0, 80.0]);
        assert_eq!(packed(&[48.0, 52.0], 20.0), [29.0, 51.0]);
        assert_eq!(packed(&[1.0, 2.0, 99.0], 20.0), [0.0, 22.0, 80.0]);
        assert_eq!(packed(&[50.0, 50.0, 50.0, 50.0], 23.0), [1.0, 26.0, 51.0, 76.0]);
        assert!(packed(&[], 20.0).is_empty());
        assert!(fits([20.0; 4].into_iter(), 86.0, 2.0) && !fits([20.0; 5].into_iter(), 100.0, 2.0));
    }

    #[test]
    fn what_finds_no_room_begins_a_row() {
        let mut rows = Rows::default();
        assert_eq!(rows.put(0.0, 50.0, 0.0, 2.0), (0, 0.0));
        assert_eq!(rows.put(48.0, 20.0, 10.0, 2.0), (0, 52.0));
        assert_eq!(rows.put(60.0, 20.0, 5.0, 2.0), (1, 60.0));
        assert_eq!(rows.count(), 2);
    }
}
