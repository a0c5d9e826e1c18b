//! One of the two curves of a deck: through its feelings, dotted across what nobody tells.

use super::Two;
use crate::analysis::Feeling;
use crate::layout::curve::fade::{Stubs, push};
use crate::layout::curve::spline::{self, Knot};
use crate::scene::{Node, Path};
use crate::theme::Look;

/// How many columns of the neighbouring decks are looked through for the feeling from which a curve comes.
const REACH: usize = 64;

/// A curve with what is known of its stretches.
#[derive(Debug, Default)]
pub struct Curve {
    /// Beyond the deck's edges where it goes on there.
    pub knots: Vec<Knot>,
    /// One fewer than the knots: whether everything between two of them is told.
    known: Vec<bool>,
    enters: bool,
    leaves: bool,
}

/// The curve of one journey; `values` are those of all columns of the picture.
pub fn spin(two: &Two<'_, '_>, values: &[Option<Feeling<'_>>]) -> Curve {
    let (Some(first), Some(last)) = (two.columns.first(), two.columns.last()) else { return Curve::default() };
    let (start, end) = (two.deck.start.min(values.len()), two.deck.end.min(values.len()));
    let before = beyond(values[..start].iter().rev());
    let after = beyond(values[end..].iter());
    let mut curve = Curve { enters: before.is_some(), leaves: after.is_some(), ..Curve::default() };
    let mut points: Vec<(f64, f64)> = Vec::with_capacity(two.columns.len() + 2);
    let mut gap = false;
    let mut add = |x: f64, value: f64, gap: bool| {
        if !points.is_empty() {
            curve.known.push(!gap);
        }
        points.push((x, two.y(value)));
    };
    if let Some((value, unknown)) = before {
        add(2.0 * two.left - first.axis, value, false);
        gap = unknown;
    }
    for (place, value) in two.columns.iter().zip(&values[start..end]) {
        match value {
            Some(Feeling::Feels(felt)) => {
                add(place.axis, felt.value, gap);
                gap = false;
            }
            Some(_) => gap = true,
            None => {}
        }
    }
    if let Some((value, unknown)) = after {
        add(2.0 * two.right - last.axis, value, gap || unknown);
    }
    curve.knots = spline::knots(&points);
    curve
}

/// The nearest feeling outside the deck, and whether something in between is missing.
fn beyond<'f, 'p: 'f>(values: impl Iterator<Item = &'f Option<Feeling<'p>>>) -> Option<(f64, bool)> {
    let mut gap = false;
    for value in values.take(REACH) {
        match value {
            Some(Feeling::Feels(felt)) => return Some((felt.value, gap)),
            Some(_) => gap = true,
            None => {}
        }
    }
    None
}

impl Curve {
    pub fn is_known(&self) -> bool {
        self.known.iter().all(|it| *it)
    }

    /// The stretches of x in which everything is told.
    pub fn spans(&self) -> Vec<(f64, f64)> {
        let mut spans: Vec<(f64, f64)> = Vec::new();
        for (pair, _) in self.knots.windows(2).zip(&self.known).filter(|(_, known)| **known) {
            match spans.last_mut().filter(|it| it.1 == pair[0].x) {
                Some(last) => last.1 = pair[1].x,
                None => spans.push((pair[0].x, pair[1].x)),
            }
        }
        spans
    }

    /// Its stretches as paths; stubs at the deck's edges fade.
    pub fn draw<'p>(&self, two: &Two<'_, 'p>, look: Look) -> Vec<Node<'p>> {
        let (mut known, mut unknown) = (Vec::with_capacity(self.knots.len() + 1), Vec::new());
        let mut stubs = Stubs::default();
        let last = self.known.len().saturating_sub(1);
        for (index, (pair, is_known)) in self.knots.windows(2).zip(&self.known).enumerate() {
            let segment = spline::cut((pair[0], pair[1]), two.left, two.right);
            let ends = (*is_known && index == 0 && self.enters, *is_known && index == last && self.leaves);
            let rest = stubs.cut(segment, (two.left, two.right), ends);
            push(if *is_known { &mut known } else { &mut unknown }, rest);
        }
        let whole = [(known, None), (unknown, Some(Look::CurveUnknown))];
        let all = whole.into_iter().chain(stubs.paths());
        let drawn = all.filter(|(steps, _)| !steps.is_empty());
        drawn.map(|(steps, also)| Node::Path(Path { steps, look, also, width: None })).collect()
    }
}
