//! When the parts of a day happen: as stated, else between what is; and how its people feel at those times.

use super::basis::basis_of_detail;
use super::steps::lists;
use super::{Audience, Feeling, Felt, Line, Person, Step};
use crate::model::{Basis, Body, Detail, Journey, Time};
use crate::order;
use std::ops::Range;

/// A stretch on the clock, in minutes from the first midnight; a point where both ends are the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    pub from: f64,
    pub to: f64,
    /// The text says so. Else it is only known that it lies between its neighbours, and that is where it stands.
    pub stated: bool,
}

impl Moment {
    pub fn at(time: Time) -> Self {
        let minutes = f64::from(time.minutes);
        Self { from: minutes, to: minutes, stated: true }
    }

    pub fn middle(&self) -> f64 {
        (self.from + self.to) / 2.0
    }

    pub fn is_point(&self) -> bool {
        self.to <= self.from
    }
}

/// When each step of a day happens.
#[derive(Debug)]
pub struct Timetable {
    /// One a step; `None` before the first stated time and after the last one: nothing bounds it.
    moments: Vec<Option<Moment>>,
}

impl Timetable {
    /// `at` and `takes` of the touchpoints. One without `at` stands between the ones around it: of several in a row, evenly
    /// from the end of the one before to the beginning of the one after.
    pub fn of(journey: &Journey<'_>, steps: &[Step]) -> Self {
        let mut moments: Vec<Option<Moment>> = steps.iter().map(|step| stated(journey, *step)).collect();
        let known: Vec<usize> = (0..moments.len()).filter(|at| moments[*at].is_some()).collect();
        for pair in known.windows(2) {
            let (Some(before), Some(after)) = (moments[pair[0]], moments[pair[1]]) else { continue };
            let start = before.to.min(after.from).max(before.from);
            let apart = (after.from - start) / (pair[1] - pair[0]) as f64;
            for (nth, moment) in moments[pair[0] + 1..pair[1]].iter_mut().enumerate() {
                let between = start + apart * (nth + 1) as f64;
                *moment = Some(Moment { from: between, to: between, stated: false });
            }
        }
        Self { moments }
    }

    pub fn of_step(&self, step: usize) -> Option<Moment> {
        self.moments.get(step).copied().flatten()
    }

    /// When a detail holds: its own `at`, else as its step (`None` for a stage's own detail: as the steps of the stage).
    pub fn of_detail(&self, detail: &Detail<'_>, step: Option<usize>, stage: Range<usize>) -> Option<Moment> {
        match (detail.at, step) {
            (Some(time), _) => Some(Moment::at(time)),
            (None, Some(step)) => self.of_step(step),
            (None, None) => self.of_stage(stage),
        }
    }

    /// From the first step to the last: what is said of a stage has no time of its own.
    fn of_stage(&self, stage: Range<usize>) -> Option<Moment> {
        let all = self.moments.get(stage)?.iter().flatten();
        all.copied()
            .reduce(|one, other| Moment { from: one.from.min(other.from), to: one.to.max(other.to), ..one })
            .map(|it| Moment { stated: false, ..it })
    }
}

fn stated(journey: &Journey<'_>, step: Step) -> Option<Moment> {
    let touchpoint = journey.touchpoints.get(step.touchpoint?.index())?;
    let from = f64::from(touchpoint.at?.minutes);
    let minutes = touchpoint.takes.map_or(0.0, |it| it.milliseconds as f64 / 60_000.0);
    Some(Moment { from, to: from + minutes, stated: true })
}

/// A time at which somebody feels something, or is meant to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mood {
    pub moment: Moment,
    /// Into the steps; `None` for what is said of a whole stage.
    pub step: Option<usize>,
}

/// The curves of a day: the times at which its people feel something, in order, and for each person a feeling at each of
/// them (`Missing` where she says nothing then). One line if all agree.
///
/// A touchpoint may carry several feelings at times of their own. Of those at one time the closest counts, as on a map; a
/// stage's own count for a person where none of its touchpoints has one for her. What has no place on the clock is left
/// out. One that stands between its neighbours is told apart by its [`Moment`] alone.
pub fn day_moods<'p>(
    journey: &'p Journey<'_>,
    audience: &Audience,
    steps: &[Step],
    table: &Timetable,
) -> (Vec<Mood>, Vec<Line<'p>>) {
    let mut found: Vec<(Mood, Vec<Feeling<'p>>)> = Vec::new();
    let mut start = 0;
    for of_stage in steps.chunk_by(|a, b| a.stage == b.stage) {
        let range = start..start + of_stage.len();
        start = range.end;
        moods_of_stage(journey, audience, steps, range, table, &mut found);
    }
    order::sort_by(&mut found, |a, b| a.0.moment.middle().total_cmp(&b.0.moment.middle()));
    let found = merged(found);
    let count = audience.people().len();
    let mut lines: Vec<Line<'p>> =
        (0..count).map(|it| Line { people: vec![it], feelings: Vec::with_capacity(found.len()) }).collect();
    for (_, feelings) in &found {
        for (line, feeling) in lines.iter_mut().zip(feelings) {
            line.feelings.push(*feeling);
        }
    }
    if lines.windows(2).all(|pair| pair[0].feelings == pair[1].feelings) {
        lines.truncate(1);
        lines.iter_mut().for_each(|it| it.people = (0..count).collect());
    }
    (found.into_iter().map(|it| it.0).collect(), lines)
}

fn moods_of_stage<'p>(
    journey: &'p Journey<'_>,
    audience: &Audience,
    steps: &[Step],
    range: Range<usize>,
    table: &Timetable,
    found: &mut Vec<(Mood, Vec<Feeling<'p>>)>,
) {
    let first = found.len();
    for index in range.clone() {
        let Some(touchpoint) = steps[index].touchpoint.and_then(|it| journey.touchpoints.get(it.index())) else {
            continue;
        };
        for at in times(&touchpoint.details) {
            let feel = |person: &Person| {
                if !lists(journey, steps[index]).iter().all(|list| person.is_in(list)) {
                    return Feeling::Passes;
                }
                let detail = closest(&touchpoint.details, at, *person);
                let stage = journey.stages.get(steps[index].stage.index());
                detail.zip(stage).map_or(Feeling::Missing, |(detail, stage)| {
                    let assumed = basis_of_detail(detail, Some(touchpoint), stage, journey) == Some(Basis::Assumed);
                    Feeling::Feels(felt(detail, assumed, false))
                })
            };
            let feelings: Vec<Feeling<'p>> = audience.people().iter().map(feel).collect();
            let moment = at.map(Moment::at).or_else(|| table.of_step(index));
            if let Some(moment) = moment.filter(|_| feelings.iter().any(|it| it.felt().is_some())) {
                found.push((Mood { moment, step: Some(index) }, feelings));
            }
        }
        let meant = touchpoint.expects.iter().any(|it| audience.holds(&[&touchpoint.who, &it.who]));
        let is_felt = found[first..].iter().any(|it| it.0.step == Some(index));
        if let Some(moment) = table.of_step(index).filter(|_| meant && !is_felt) {
            let feelings = vec![Feeling::Missing; audience.people().len()];
            found.push((Mood { moment, step: Some(index) }, feelings));
        }
    }
    let Some(stage) = range.clone().next().and_then(|it| journey.stages.get(steps[it].stage.index())) else { return };
    let silent: Vec<bool> = (0..audience.people().len())
        .map(|person| found[first..].iter().all(|(_, feelings)| feelings[person].felt().is_none()))
        .collect();
    for at in times(&stage.details) {
        let feel = |(person, silent): (&Person, &bool)| {
            let detail = closest(&stage.details, at, *person).filter(|_| *silent && person.is_in(&stage.who));
            detail.map_or(Feeling::Missing, |detail| {
                let assumed = basis_of_detail(detail, None, stage, journey) == Some(Basis::Assumed);
                Feeling::Feels(felt(detail, assumed, true))
            })
        };
        let feelings: Vec<Feeling<'p>> = audience.people().iter().zip(&silent).map(feel).collect();
        let moment = at.map(Moment::at).or_else(|| table.of_stage(range.clone()));
        if let Some(moment) = moment.filter(|_| feelings.iter().any(|it| it.felt().is_some())) {
            found.push((Mood { moment, step: None }, feelings));
        }
    }
}

/// The different times of the feelings among some details, in the order of the text.
fn times(details: &[Detail<'_>]) -> Vec<Option<Time>> {
    let mut found = Vec::new();
    for detail in details.iter().filter(|it| matches!(it.body, Body::Feels(_))) {
        if !found.contains(&detail.at) {
            found.push(detail.at);
        }
    }
    found
}

fn closest<'a, 's>(details: &'a [Detail<'s>], at: Option<Time>, person: Person) -> Option<&'a Detail<'s>> {
    let felt = details.iter().filter(|it| matches!(it.body, Body::Feels(_)) && it.at == at);
    felt.filter_map(|it| person.closeness(&it.who).map(|close| (close, it)))
        .min_by_key(|(close, _)| *close)
        .map(|(_, it)| it)
}

fn felt<'p>(detail: &'p Detail<'_>, assumed: bool, of_stage: bool) -> Felt<'p> {
    let value = match &detail.body {
        Body::Feels(value) => value.to_f64(),
        _ => 0.0,
    };
    Felt { value, word: &detail.text, assumed, of_stage }
}

/// What different people feel at the same time stands on one axis.
fn merged(found: Vec<(Mood, Vec<Feeling<'_>>)>) -> Vec<(Mood, Vec<Feeling<'_>>)> {
    let mut all: Vec<(Mood, Vec<Feeling<'_>>)> = Vec::with_capacity(found.len());
    for (mood, feelings) in found {
        let fits = |last: &&mut (Mood, Vec<Feeling<'_>>)| {
            let apart = last.1.iter().zip(&feelings).all(|(one, other)| one.felt().is_none() || other.felt().is_none());
            apart && last.0.moment == mood.moment
        };
        match all.last_mut().filter(fits) {
            Some(last) => {
                for (one, other) in last.1.iter_mut().zip(feelings).filter(|(_, other)| other.felt().is_some()) {
                    *one = other;
                }
            }
            None => all.push((mood, feelings)),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::sample::*;
    use super::super::steps;
    use super::*;

    fn time(hours: u16, minutes: u16) -> Time {
        Time { minutes: hours * 60 + minutes }
    }

    #[test]
    fn what_has_no_time_stands_between_its_neighbours() {
        let mut day = journey(vec![("day", ["a", "b", "c", "d", "e", "f"].map(touchpoint).into())]);
        day.touchpoints[1].at = Some(time(8, 0));
        day.touchpoints[1].takes = Some(crate::model::Duration { milliseconds: 30 * 60_000 });
        day.touchpoints[4].at = Some(time(10, 0));
        let all = steps(&day, &Audience::of(vec![ANNA]));
        let table = Timetable::of(&day, &all);
        let found: Vec<_> = (0..6).map(|it| table.of_step(it).map(|it| (it.from, it.to, it.stated))).collect();
        let between = |at: f64| Some((at, at, false));
        assert_eq!(
            found,
            [None, Some((480.0, 510.0, true)), between(540.0), between(570.0), Some((600.0, 600.0, true)), None]
        );
    }

    #[test]
    fn a_touchpoint_may_carry_feelings_at_several_times() {
        let mut day = journey(vec![("day", vec![touchpoint("a").feels("1", &[]).feels("-1", &[])])]);
        day.touchpoints[0].at = Some(time(9, 0));
        day.touchpoints[0].details[1].at = Some(time(8, 30));
        let audience = Audience::of(vec![ANNA, BEN]);
        let all = steps(&day, &audience);
        let (moods, lines) = day_moods(&day, &audience, &all, &Timetable::of(&day, &all));
        assert_eq!(moods.iter().map(|it| it.moment.from).collect::<Vec<_>>(), [510.0, 540.0]);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].feelings.iter().map(|it| it.felt().unwrap().value).collect::<Vec<_>>(), [-1.0, 1.0]);
    }
}
