//! A journey beside the one that it replaces: which touchpoints are kept, changed, added and removed and why, what figures
//! are meant to become, what is committed, and the pains that nobody takes up. Plain data, in the order of the picture.

mod changes;
mod columns;
mod figures;
mod pains;

pub use changes::{Change, Reason};
pub use columns::Column;
pub use figures::{FigurePair, Growth};
pub use pains::{Fate, PainFate};

use super::{Audience, Feeling, Line, Step, steps};
use crate::model::{Action, Body, Detail, Journey, JourneyId, Project, Stage, StageIndex, TouchpointIndex};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// Two journeys, matched by the names of stages and touchpoints.
#[derive(Debug)]
pub struct Comparison<'p> {
    /// The journey that is replaced.
    pub replaced: JourneyId,
    /// The steps of both journeys, as [`steps()`] gives them for the audience.
    pub today: Vec<Step>,
    pub future: Vec<Step>,
    /// The stages of both, in the order of the future; what only today has stands behind its predecessor.
    pub stages: Vec<StagePair>,
    /// Whether the stages that both have follow one another in the same order.
    pub same_order: bool,
    /// The columns of a picture; those of one stage are neighbours.
    pub columns: Vec<Column>,
    /// Every touchpoint of the two, once, by the first of its columns.
    pub touchpoints: Vec<TouchpointPair>,
    /// Of the journey itself first, then by stage.
    pub figures: Vec<FigurePair<'p>>,
    /// What is committed to, by stage; the future's before today's.
    pub work: Vec<Work<'p>>,
    /// Today's pains in the order of the text.
    pub pains: Vec<PainFate<'p>>,
}

/// A stage of either journey or of both; at least one is some.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StagePair {
    pub today: Option<StageIndex>,
    pub future: Option<StageIndex>,
    /// Into `columns`; never empty.
    pub columns: Range<usize>,
}

/// A touchpoint of either journey or of both; at least one is some.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TouchpointPair {
    pub today: Option<TouchpointIndex>,
    pub future: Option<TouchpointIndex>,
    /// Into `columns`. They differ where the touchpoint has moved.
    pub today_column: Option<usize>,
    pub future_column: Option<usize>,
    pub change: Change,
}

/// An `action` of either journey.
#[derive(Clone, Copy, Debug)]
pub struct Work<'p> {
    /// Into `stages`.
    pub stage: usize,
    pub detail: &'p Detail<'p>,
    pub action: &'p Action,
}

/// Compares a journey with the one that it replaces, as far as both hold for the audience; `None` where it replaces none.
///
/// A stage or a touchpoint is the same where it has the same name. A touchpoint has one column where it stands in the same
/// stage of both journeys and in the same order as its neighbours there, else one for each.
pub fn comparison<'p>(project: &'p Project<'p>, future: JourneyId, audience: &Audience) -> Option<Comparison<'p>> {
    let journey = project.journeys.get(future.index())?;
    let replaced = journey.replaces?;
    let sides = Sides { today: project.journeys.get(replaced.index())?, future: journey, audience };
    let today = steps(sides.today, audience);
    let future_steps = steps(sides.future, audience);
    let (stages, columns, same_order) = columns::place(&sides, &today, &future_steps);
    let touchpoints = changes::pairs(&sides, &today, &future_steps, &columns);
    Some(Comparison {
        figures: figures::pairs(&sides, &stages),
        work: work(&sides, &stages),
        pains: pains::fates(project, (future, replaced), &sides, &stages, &touchpoints),
        replaced,
        today,
        future: future_steps,
        stages,
        same_order,
        columns,
        touchpoints,
    })
}

/// The two journeys, and for whom they are compared.
struct Sides<'a, 'p> {
    today: &'p Journey<'p>,
    future: &'p Journey<'p>,
    audience: &'a Audience,
}

impl<'p> Sides<'_, 'p> {
    fn stages_of(&self, pair: &StagePair) -> (Option<&'p Stage<'p>>, Option<&'p Stage<'p>>) {
        let of = |journey: &'p Journey<'p>, at: Option<StageIndex>| journey.stages.get(at?.index());
        (of(self.today, pair.today), of(self.future, pair.future))
    }

    /// The details of a stage and of its touchpoints, with the touchpoint, as far as they hold.
    fn details(
        &self,
        journey: &'p Journey<'p>,
        stage: &'p Stage<'p>,
    ) -> impl Iterator<Item = (Option<TouchpointIndex>, &'p Detail<'p>)> {
        let own = stage.details.iter().map(|it| (None, &[][..], it));
        let indices = stage.touchpoints.clone().map(TouchpointIndex);
        let of_touchpoints = indices.zip(journey.touchpoints_of(stage)).flat_map(|(index, touchpoint)| {
            touchpoint.details.iter().map(move |it| (Some(index), &touchpoint.who[..], it))
        });
        let holds = |who, detail: &Detail<'_>| self.audience.holds(&[&stage.who, who, &detail.who]);
        own.chain(of_touchpoints).filter(move |(_, who, it)| holds(who, it)).map(|(at, _, it)| (at, it))
    }
}

impl Comparison<'_> {
    /// By how much a touchpoint feels better in the future, for one of the people: `None` where either mood is unknown.
    pub fn gain(&self, pair: &TouchpointPair, today: &Line<'_>, future: &Line<'_>) -> Option<f64> {
        let value = |line: &Line<'_>, step: Option<usize>| {
            line.feelings.get(step?).copied().and_then(Feeling::felt).map(|it| it.value)
        };
        let before = value(today, self.columns.get(pair.today_column?)?.today)?;
        let after = value(future, self.columns.get(pair.future_column?)?.future)?;
        Some(after - before)
    }

    /// Leaves out the stages that are not kept, with all that stands in them. A touchpoint that stands in another stage as
    /// well stays, without the column here.
    pub fn keep_stages(&mut self, is_kept: impl Fn(&StagePair) -> bool) {
        let mut stage_at: Vec<Option<usize>> = Vec::with_capacity(self.stages.len());
        let mut column_at: Vec<Option<usize>> = vec![None; self.columns.len()];
        let mut columns = Vec::with_capacity(self.columns.len());
        let mut stages: Vec<StagePair> = Vec::with_capacity(self.stages.len());
        for stage in self.stages.drain(..) {
            let kept = is_kept(&stage);
            stage_at.push(kept.then_some(stages.len()));
            if kept {
                let first = columns.len();
                for at in stage.columns.clone() {
                    column_at[at] = Some(columns.len());
                    columns.push(Column { stage: stages.len(), ..self.columns[at] });
                }
                stages.push(StagePair { columns: first..columns.len(), ..stage });
            }
        }
        (self.stages, self.columns) = (stages, columns);
        for pair in &mut self.touchpoints {
            pair.today_column = pair.today_column.and_then(|it| column_at[it]);
            pair.future_column = pair.future_column.and_then(|it| column_at[it]);
        }
        self.touchpoints.retain(|it| it.today_column.is_some() || it.future_column.is_some());
        let moved = |stage: &mut usize| stage_at[*stage].map(|it| *stage = it).is_some();
        self.work.retain_mut(|it| moved(&mut it.stage));
        self.pains.retain_mut(|it| moved(&mut it.stage));
        self.figures.retain_mut(|it| it.stage.as_mut().is_none_or(&moved));
    }
}

/// The actions of both journeys; one that both state in the same words stands once.
fn work<'p>(sides: &Sides<'_, 'p>, stages: &[StagePair]) -> Vec<Work<'p>> {
    let mut found: Vec<Work<'p>> = Vec::new();
    for (at, pair) in stages.iter().enumerate() {
        let (today, future) = sides.stages_of(pair);
        let of_future = future.into_iter().flat_map(|it| sides.details(sides.future, it));
        let of_today = today.into_iter().flat_map(|it| sides.details(sides.today, it));
        let mut said = FxHashSet::default();
        for (_, detail) in of_future.chain(of_today) {
            if let Body::Action(action) = &detail.body
                && said.insert(detail.text.as_ref())
            {
                found.push(Work { stage: at, detail, action });
            }
        }
    }
    found
}

/// Names with their indices.
fn by_name<'a>(names: impl Iterator<Item = &'a str>) -> FxHashMap<&'a str, usize> {
    names.enumerate().map(|(at, name)| (name, at)).collect()
}

/// The longest rising part of a sequence: indices into it. Of equally long ones always the same.
///
/// Patience sorting with links back (Fredman, "On computing the length of longest increasing subsequences", Discrete
/// Mathematics 11, 1975): n log n steps.
fn longest_rising(values: &[usize]) -> Vec<usize> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(values.len());
    for (at, value) in values.iter().enumerate() {
        let length = tails.partition_point(|tail| values[*tail] < *value);
        before.push(length.checked_sub(1).map(|it| tails[it]));
        if length == tails.len() { tails.push(at) } else { tails[length] = at }
    }
    let mut found = Vec::with_capacity(tails.len());
    let mut next = tails.last().copied();
    while let Some(at) = next {
        found.push(at);
        next = before[at];
    }
    found.reverse();
    found
}

#[cfg(test)]
mod tests;
