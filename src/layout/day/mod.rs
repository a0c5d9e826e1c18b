//! The parts of a day: sky, windows, and lanes in which everything stands at its time. Times come from the timetable,
//! places across from the hours; what has no room at its time stands as near to it as it can.

pub mod activities;
pub mod bars;
pub mod bubbles;
pub mod found;
pub mod lanes;
pub mod moods;
mod pack;
pub mod people;
pub mod places;
pub mod sky;
pub mod slots;
pub mod touchpoints;
pub mod windows;

use super::content::{Content, Placed};
use super::hours::Hours;
use crate::analysis::{Line, Moment, Mood, Timetable};
use crate::model::{LaneRef, Touchpoint};
use crate::order;
use std::borrow::Cow;

/// A day and what follows from it, for the parts that draw it.
#[derive(Debug)]
pub struct Day<'a, 'p> {
    pub content: &'a Content<'p>,
    pub hours: Hours,
    /// The panel's right edge; names at the ends of several curves stand between the hours and it.
    pub right: f64,
    pub table: &'a Timetable,
    /// The times of the curves' points, and the curves.
    pub moods: &'a [Mood],
    pub lines: &'a [Line<'p>],
}

impl<'p> Day<'_, 'p> {
    /// What a lane holds, each with its time, in the order of the clock; without what has no place on it.
    pub fn details(&self, lane: LaneRef) -> Vec<(Placed<'p>, Moment)> {
        let mut found = Vec::new();
        for (stage, steps) in self.content.stages() {
            for placed in self.content.of_lane(lane, stage, steps.clone(), true) {
                if let Some(when) = self.table.of_detail(placed.detail, placed.step, steps.clone()) {
                    found.push((Placed { when: Some(when), ..placed }, when));
                }
            }
        }
        order::sort_by(&mut found, |a, b| a.1.middle().total_cmp(&b.1.middle()));
        found
    }

    /// The touchpoints that have a place on the clock, in the order of the text.
    pub fn touchpoints(&self) -> impl Iterator<Item = (usize, &'p Touchpoint<'p>, Moment)> + '_ {
        let at = |step: usize| Some((step, touchpoint(self.content, step)?, self.table.of_step(step)?));
        (0..self.content.steps.len()).filter_map(at)
    }

    pub fn has(&self, lane: LaneRef) -> bool {
        self.content.lanes.contains(&lane)
    }

    /// Whether a lane says something of a step.
    pub fn says(&self, lane: LaneRef, step: usize) -> bool {
        let Some(stage) = self.content.steps.get(step).map(|it| it.stage) else { return false };
        self.content.of_lane(lane, stage, step..step + 1, false).next().is_some()
    }

    /// What a touchpoint is called here.
    pub fn label(&self, step: usize, touchpoint: &'p Touchpoint<'p>) -> &'p str {
        let index = self.content.steps.get(step).and_then(|it| it.touchpoint);
        index.map_or("", |it| self.content.label(it, touchpoint))
    }

    /// Left and right end of a moment.
    pub fn span(&self, when: Moment) -> (f64, f64) {
        (self.hours.x_at(when.from).max(self.hours.left()), self.hours.x_at(when.to).min(self.hours.right()))
    }

    /// `09:15`, `07:15–08:00`, or that no time is written.
    pub fn clock(&self, when: Moment) -> String {
        let locale = self.content.locale;
        if !when.stated {
            return locale.label(crate::locale::Label::NoTime).to_owned();
        }
        let from = locale.time(when.from as u16);
        if when.is_point() { from } else { locale.range(&from, &locale.time(when.to.min(f64::from(u16::MAX)) as u16)) }
    }

    /// Whom a step is limited to.
    pub fn limit(&self, step: usize) -> Option<Cow<'p, str>> {
        let content = self.content;
        let of_touchpoint = touchpoint(content, step).and_then(|it| content.limit(&it.who));
        of_touchpoint.or_else(|| content.limit(&content.stage(content.steps.get(step)?.stage)?.who))
    }
}

pub fn touchpoint<'p>(content: &Content<'p>, step: usize) -> Option<&'p Touchpoint<'p>> {
    content.touchpoint(*content.steps.get(step)?)
}

/// Whether a touchpoint stands among the touchpoints; else it is a piece of life without us, and stands as what she does.
pub fn is_touch(content: &Content<'_>, step: usize, touchpoint: &Touchpoint<'_>) -> bool {
    let relabelled =
        content.steps.get(step).and_then(|it| it.touchpoint).is_some_and(|it| content.relabelled(it).is_some());
    touchpoint.name.labelled || touchpoint.icon.is_some() || !touchpoint.channels.is_empty() || relabelled
}
