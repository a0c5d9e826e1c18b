//! How long the stages of a journey take, and whom.

use super::{Audience, Person};
use crate::model::{Duration, Journey, Stage, TouchpointIndex, Who};

/// The time a stage takes for some of a map's people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageTime {
    pub duration: Duration,
    /// Empty where it takes everybody that long.
    pub who: Vec<Who>,
}

/// The stage's own `takes`, which is everybody's; else for each of the people the sum over the touchpoints that hold for her.
///
/// The sums come in the order of the people, equal ones once. Who spends no stated time has no part in them, so a stage
/// without any `takes` gives an empty list. Whom a sum holds for is called as the touchpoints call it where they agree.
pub fn stage_times(journey: &Journey<'_>, stage: &Stage<'_>, audience: &Audience) -> Vec<StageTime> {
    stage_times_over(journey, stage, audience, &|_| None)
}

/// As [`stage_times`], under a blueprint: where `over` has a time for a touchpoint, that counts.
pub fn stage_times_over(
    journey: &Journey<'_>,
    stage: &Stage<'_>,
    audience: &Audience,
    over: &dyn Fn(TouchpointIndex) -> Option<Duration>,
) -> Vec<StageTime> {
    if let Some(duration) = stage.takes {
        return vec![StageTime { duration, who: Vec::new() }];
    }
    let mut times: Vec<(Duration, Vec<usize>)> = Vec::new();
    let mut concerned: Vec<(usize, Person)> =
        audience.people().iter().copied().enumerate().filter(|(_, person)| person.is_in(&stage.who)).collect();
    if journey.touchpoints_of(stage).iter().all(|it| it.who.is_empty()) {
        // It takes all of them the same time.
        concerned.truncate(1);
    }
    for &(index, person) in &concerned {
        let touchpoints = stage.touchpoints.clone().map(TouchpointIndex).zip(journey.touchpoints_of(stage));
        let spent = touchpoints.filter(|(_, it)| person.is_in(&it.who)).filter_map(|(at, it)| over(at).or(it.takes));
        let Some(duration) =
            spent.reduce(|sum, it| Duration { milliseconds: sum.milliseconds.saturating_add(it.milliseconds) })
        else {
            continue;
        };
        match times.iter_mut().find(|(it, _)| *it == duration) {
            Some((_, people)) => people.push(index),
            None => times.push((duration, vec![index])),
        }
    }
    let named = |(duration, people): (Duration, Vec<usize>)| {
        let who = if people.len() == concerned.len() { Vec::new() } else { called(journey, stage, audience, &people) };
        StageTime { duration, who }
    };
    times.into_iter().map(named).collect()
}

/// The `for` list that some touchpoint with a time uses for exactly these people, else each of them.
fn called(journey: &Journey<'_>, stage: &Stage<'_>, audience: &Audience, people: &[usize]) -> Vec<Who> {
    let lists =
        journey.touchpoints_of(stage).iter().filter(|it| it.takes.is_some() && !it.who.is_empty()).map(|it| &it.who);
    let mut fitting = lists.filter(|list| {
        audience.people().iter().enumerate().all(|(index, person)| person.is_in(list) == people.contains(&index))
    });
    if let Some(list) = fitting.next() {
        return list.to_vec();
    }
    let named = |index: &usize| {
        let person = audience.people().get(*index)?;
        person.persona().map(Who::Persona).or_else(|| person.segment().map(Who::Segment))
    };
    people.iter().filter_map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::*;
    use super::*;

    fn times(journey: &Journey<'_>, people: &[Person]) -> Vec<(u64, Vec<Who>)> {
        let audience = Audience::of(people.to_vec());
        stage_times(journey, &journey.stages[0], &audience)
            .into_iter()
            .map(|it| (it.duration.milliseconds, it.who))
            .collect()
    }

    #[test]
    fn the_sum_of_what_holds() {
        let trial = journey(vec![(
            "decide",
            vec![touchpoint("pricing").takes(10), touchpoint("b"), touchpoint("security").only(ENTERPRISE).takes(500)],
        )]);
        assert_eq!(times(&trial, &[ANNA]), [(10, vec![])]);
        assert_eq!(times(&trial, &[BEN]), [(510, vec![])]);
        assert_eq!(
            times(&trial, &[ANNA, BEN]),
            [(10, vec![Who::Persona(ANNA.persona().unwrap())]), (510, vec![ENTERPRISE])]
        );
    }

    #[test]
    fn only_large_firms_spend_time() {
        let trial =
            journey(vec![("decide", vec![touchpoint("pricing"), touchpoint("security").only(ENTERPRISE).takes(500)])]);
        assert_eq!(times(&trial, &[ANNA, BEN]), [(500, vec![ENTERPRISE])]);
        assert_eq!(times(&trial, &[ANNA]), []);
    }

    #[test]
    fn the_stage_wins() {
        let mut trial = journey(vec![("decide", vec![touchpoint("pricing").takes(10)])]);
        trial.stages[0].takes = Some(Duration { milliseconds: 7 });
        assert_eq!(times(&trial, &[ANNA, BEN]), [(7, vec![])]);
    }
}
