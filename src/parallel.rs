//! Work on many things at once. What comes out is in the order of what goes in, so nobody can tell how many cores did it.

use rayon::iter::{IntoParallelIterator, ParallelIterator};

/// Fewer are done faster than threads are started.
const FEW: usize = 16;

/// `work` on each of `items`, in their order; on all cores of the machine (or as many as `RAYON_NUM_THREADS` says) where there
/// are enough items.
pub fn map<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Send + Sync) -> Vec<R> {
    if items.len() < FEW {
        return items.into_iter().map(work).collect();
    }
    items.into_par_iter().map(work).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_stays() {
        for count in [0, 1, FEW - 1, FEW, 1000] {
            assert!(map((0..count).collect(), |it| it + 1).into_iter().eq(1..=count));
        }
    }
}
