//! The order of things, by one sort for things of all kinds.
//!
//! The library's own sort is compiled anew for each kind of thing and each question about it, eight kilobytes of program every
//! time. This one asks through a pointer. Where many things are sorted in every run, the library's own stands.

use std::cmp::Ordering;

/// Puts `items` into the order that `compare` says; equal ones stay as they stand.
pub fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let mut order = places(items.len(), &mut |one, other| compare(&items[one], &items[other]));
    // Each thing goes to its place along the ring of those that stand in each other's.
    for start in 0..order.len() {
        let mut at = start;
        loop {
            let next = std::mem::replace(&mut order[at], at);
            if next == start || next == at {
                break;
            }
            items.swap(at, next);
            at = next;
        }
    }
}

/// Puts `items` into the order of what `key` gives for each; equal ones stay as they stand.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// For each place of the sorted things, where its thing stands now.
fn places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn things_are_sorted_as_the_library_does(numbers in prop::collection::vec(0u8..20, 0..200)) {
            let mut things: Vec<(u8, String)> =
                numbers.iter().enumerate().map(|(at, number)| (*number, at.to_string())).collect();
            let mut expected = things.clone();
            expected.sort_by_key(|it| it.0);
            sort_by_key(&mut things, |it| it.0);
            prop_assert_eq!(things, expected);
        }
    }
}
