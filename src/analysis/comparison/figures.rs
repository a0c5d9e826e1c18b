//! What is measured today and what it is meant to become, matched by label within a stage.

use super::{Sides, StagePair};
use crate::model::{Body, Decimal, Detail, Figure, Metric};
use rustc_hash::FxHashMap;

/// A metric of the future with today's figure.
#[derive(Clone, Debug)]
pub struct FigurePair<'p> {
    /// Into the stages of the comparison; `None` for a metric of the journey itself.
    pub stage: Option<usize>,
    pub label: &'p str,
    /// `None` where today's is not known: never nought.
    pub today: Option<&'p Figure<'p>>,
    /// Its value, else its target.
    pub future: &'p Figure<'p>,
    /// Whether `future` is a target.
    pub is_target: bool,
    /// Where the two are written.
    pub today_detail: Option<&'p Detail<'p>>,
    pub future_detail: &'p Detail<'p>,
}

/// By how much a figure grows; in the unit of both, for shares in points.
#[derive(Clone, Debug, PartialEq)]
pub enum Growth<'p> {
    Number(Decimal),
    Points(Decimal),
    Money { amount: Decimal, currency: &'p str },
    Milliseconds(i128),
}

impl<'p> FigurePair<'p> {
    /// `None` where today's figure is unknown, in another unit, or the difference has too many digits.
    pub fn growth(&self) -> Option<Growth<'p>> {
        Some(match (self.today?, self.future) {
            (Figure::Number(today), Figure::Number(future)) => Growth::Number(minus(*future, *today)?),
            (Figure::Percent(today), Figure::Percent(future)) => Growth::Points(minus(*future, *today)?),
            (Figure::Money { amount: today, currency }, Figure::Money { amount: future, currency: same })
                if currency == same =>
            {
                Growth::Money { amount: minus(*future, *today)?, currency }
            }
            (Figure::Duration(today), Figure::Duration(future)) => {
                Growth::Milliseconds(i128::from(future.milliseconds) - i128::from(today.milliseconds))
            }
            _ => return None,
        })
    }
}

/// The exact difference, with as many decimals as the longer of the two.
fn minus(one: Decimal, other: Decimal) -> Option<Decimal> {
    let scale = one.scale.max(other.scale);
    let at = |it: Decimal| it.digits.checked_mul(10i64.checked_pow(u32::from(scale - it.scale))?);
    Some(Decimal { digits: at(one)?.checked_sub(at(other)?)?, scale })
}

/// The future's metrics that have a figure, in the order of the text.
pub fn pairs<'p>(sides: &Sides<'_, 'p>, stages: &[StagePair]) -> Vec<FigurePair<'p>> {
    let mut found = Vec::new();
    let holds = |it: &&'p Detail<'p>| sides.audience.holds(&[&it.who]);
    let of_today = sides.today.metrics.iter().filter(holds);
    match_up(&mut found, None, of_today, sides.future.metrics.iter().filter(holds));
    for (at, pair) in stages.iter().enumerate() {
        let (today, future) = sides.stages_of(pair);
        let of_today = today.into_iter().flat_map(|it| sides.details(sides.today, it)).map(|it| it.1);
        let of_future = future.into_iter().flat_map(|it| sides.details(sides.future, it)).map(|it| it.1);
        match_up(&mut found, Some(at), of_today, of_future);
    }
    found
}

fn match_up<'p>(
    found: &mut Vec<FigurePair<'p>>,
    stage: Option<usize>,
    today: impl Iterator<Item = &'p Detail<'p>>,
    future: impl Iterator<Item = &'p Detail<'p>>,
) {
    let metric = |it: &'p Detail<'p>| match &it.body {
        Body::Metric(metric) => Some((it, metric.as_ref())),
        _ => None,
    };
    // Of several with the same label the first counts.
    let mut known: FxHashMap<&str, (&'p Detail<'p>, &'p Metric<'p>)> = FxHashMap::default();
    for (detail, metric) in today.filter_map(metric).filter(|it| it.1.value.is_some()) {
        known.entry(detail.text.as_ref()).or_insert((detail, metric));
    }
    for (detail, metric) in future.filter_map(metric) {
        let Some(figure) = metric.value.as_ref().or(metric.target.as_ref()) else { continue };
        let before = known.get(detail.text.as_ref());
        found.push(FigurePair {
            stage,
            label: &detail.text,
            today: before.and_then(|it| it.1.value.as_ref()),
            future: figure,
            is_target: metric.value.is_none(),
            today_detail: before.map(|it| it.0),
            future_detail: detail,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_exact() {
        let decimal = |digits, scale| Decimal { digits, scale };
        assert_eq!(minus(decimal(36, 0), decimal(34, 0)), Some(decimal(2, 0)));
        assert_eq!(minus(decimal(4, 0), decimal(21, 1)), Some(decimal(19, 1)));
        assert_eq!(minus(decimal(3, 1), decimal(-5, 1)), Some(decimal(8, 1)));
        assert_eq!(minus(decimal(i64::MAX, 0), decimal(1, 18)), None);
    }
}
