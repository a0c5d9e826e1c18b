//! The union of two journeys in order: its stages, and in each the columns on which touchpoints of one or of both stand.

use super::{Sides, StagePair, by_name, longest_rising};
use crate::analysis::Step;
use crate::model::{Journey, StageIndex};
use std::ops::Range;

/// One column of the picture: a touchpoint of today, of the future, or the same one of both; neither in a stage that has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Into the stages of the comparison.
    pub stage: usize,
    /// Into the steps of each journey.
    pub today: Option<usize>,
    pub future: Option<usize>,
}

/// Stages and columns, and whether the stages that both have stand in the same order.
pub fn place(sides: &Sides<'_, '_>, today: &[Step], future: &[Step]) -> (Vec<StagePair>, Vec<Column>, bool) {
    let (today_stages, future_stages) = (chunks(today), chunks(future));
    let (order, same_order) = stage_order(sides, &today_stages, &future_stages);
    let mut columns = Vec::with_capacity(today.len().max(future.len()));
    let mut stages = Vec::with_capacity(order.len());
    for (at, (of_today, of_future)) in order.into_iter().enumerate() {
        let first = columns.len();
        let steps = |chunks: &[(StageIndex, Range<usize>)], index: Option<usize>| {
            index.and_then(|it| chunks.get(it)).map_or(0..0, |it| it.1.clone())
        };
        let here = Here {
            stage: at,
            today: (today, steps(&today_stages, of_today)),
            future: (future, steps(&future_stages, of_future)),
        };
        merge(sides, &here, &mut columns);
        if columns.len() == first {
            columns.push(Column { stage: at, today: None, future: None });
        }
        stages.push(StagePair {
            today: of_today.map(|it| today_stages[it].0),
            future: of_future.map(|it| future_stages[it].0),
            columns: first..columns.len(),
        });
    }
    (stages, columns, same_order)
}

/// Each stage that holds, with its steps.
fn chunks(steps: &[Step]) -> Vec<(StageIndex, Range<usize>)> {
    let mut start = 0;
    let chunk = |it: &[Step]| {
        let range = start..start + it.len();
        start = range.end;
        (it[0].stage, range)
    };
    steps.chunk_by(|a, b| a.stage == b.stage).map(chunk).collect()
}

/// A stage of the union, as indices into the stages of today and of the future that hold.
type Union = (Option<usize>, Option<usize>);

/// The future's stages, each followed by those of today's alone that stand behind it today.
fn stage_order(
    sides: &Sides<'_, '_>,
    today: &[(StageIndex, Range<usize>)],
    future: &[(StageIndex, Range<usize>)],
) -> (Vec<Union>, bool) {
    fn name<'a>(journey: &'a Journey<'_>, at: StageIndex) -> &'a str {
        journey.stages.get(at.index()).map_or("", |it| &it.name.name)
    }
    let in_today = by_name(today.iter().map(|it| name(sides.today, it.0)));
    let in_future = by_name(future.iter().map(|it| name(sides.future, it.0)));
    // Behind the future's stage of this index, or in front of all.
    let mut behind: Vec<Vec<usize>> = vec![Vec::new(); future.len() + 1];
    let mut anchor = 0;
    let mut shared = Vec::with_capacity(today.len());
    for (at, stage) in today.iter().enumerate() {
        match in_future.get(name(sides.today, stage.0)) {
            Some(same) => {
                anchor = same + 1;
                shared.push(*same);
            }
            None => behind[anchor].push(at),
        }
    }
    let mut order: Vec<Union> = behind[0].iter().map(|it| (Some(*it), None)).collect();
    for (at, stage) in future.iter().enumerate() {
        order.push((in_today.get(name(sides.future, stage.0)).copied(), Some(at)));
        order.extend(behind[at + 1].iter().map(|it| (Some(*it), None)));
    }
    (order, shared.is_sorted())
}

/// One stage with the steps of both journeys in it.
struct Here<'a> {
    stage: usize,
    today: (&'a [Step], Range<usize>),
    future: (&'a [Step], Range<usize>),
}

/// Merges the touchpoints of one stage: as many of the common ones as possible share a column, and between two of those
/// today's stand before the future's.
fn merge(sides: &Sides<'_, '_>, here: &Here<'_>, columns: &mut Vec<Column>) {
    let real = |steps: &[Step], range: &Range<usize>| -> Vec<usize> {
        range.clone().filter(|it| steps.get(*it).is_some_and(|step| step.touchpoint.is_some())).collect()
    };
    let (today, future) = (real(here.today.0, &here.today.1), real(here.future.0, &here.future.1));
    let in_future = by_name(future.iter().map(|it| name_at(sides.future, here.future.0, *it)));
    let common: Vec<(usize, usize)> = today
        .iter()
        .enumerate()
        .filter_map(|(at, step)| Some((at, *in_future.get(name_at(sides.today, here.today.0, *step))?)))
        .collect();
    let targets: Vec<usize> = common.iter().map(|it| it.1).collect();
    let anchors = longest_rising(&targets).into_iter().map(|it| common[it]);
    let (mut of_today, mut of_future) = (0, 0);
    let column = |today: Option<usize>, future: Option<usize>| Column { stage: here.stage, today, future };
    for (at_today, at_future) in anchors.chain([(today.len(), future.len())]) {
        columns.extend(today[of_today..at_today].iter().map(|it| column(Some(*it), None)));
        columns.extend(future[of_future..at_future].iter().map(|it| column(None, Some(*it))));
        if let (Some(one), Some(other)) = (today.get(at_today), future.get(at_future)) {
            columns.push(column(Some(*one), Some(*other)));
        }
        (of_today, of_future) = (at_today + 1, at_future + 1);
    }
}

fn name_at<'a>(journey: &'a Journey<'_>, steps: &[Step], at: usize) -> &'a str {
    let touchpoint = steps.get(at).and_then(|it| journey.touchpoints.get(it.touchpoint?.index()));
    touchpoint.map_or("", |it| &it.name.name)
}
