//! A curve in four points, for those who hear the map instead of seeing it.

use super::{Felt, Line};

/// Where a curve starts and ends, where it is highest and where lowest: each with the index of its step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moods<'p> {
    pub start: (usize, Felt<'p>),
    /// The first of the highest.
    pub highest: (usize, Felt<'p>),
    /// The first of the lowest.
    pub lowest: (usize, Felt<'p>),
    pub end: (usize, Felt<'p>),
}

/// `None` for a line without any feeling. A line of one feeling starts, peaks and ends there.
pub fn moods<'p>(line: &Line<'p>) -> Option<Moods<'p>> {
    let mut all = line.feelings.iter().enumerate().filter_map(|(step, it)| it.felt().map(|felt| (step, felt)));
    let start = all.next()?;
    let mut found = Moods { start, highest: start, lowest: start, end: start };
    for point in all {
        if point.1.value > found.highest.1.value {
            found.highest = point;
        }
        if point.1.value < found.lowest.1.value {
            found.lowest = point;
        }
        found.end = point;
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::super::Feeling;
    use super::*;

    #[test]
    fn four_points() {
        let felt = |value| Feeling::Feels(Felt { value, word: "", assumed: false, of_stage: false });
        let line = Line {
            people: vec![0],
            feelings: vec![Feeling::Missing, felt(0.4), felt(-2.0), felt(2.0), Feeling::Passes, felt(2.0), felt(0.8)],
        };
        let moods = moods(&line).unwrap();
        assert_eq!([moods.start.0, moods.lowest.0, moods.highest.0, moods.end.0], [1, 2, 3, 6]);
    }

    #[test]
    fn nothing_felt() {
        assert_eq!(moods(&Line { people: vec![0], feelings: vec![Feeling::Missing] }), None);
    }
}
