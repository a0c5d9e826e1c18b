//! The journeys that a persona is in, and which of her needs and goals they meet.

use super::steps::lists;
use super::{Audience, Person, Step, steps};
use crate::model::{
    Journey, JourneyId, JourneyKind, PersonaId, PersonaLineRef, Project, StageIndex, Status, TouchpointIndex,
};
use crate::order;

/// A journey that a persona is in.
#[derive(Debug)]
pub struct Membership<'p> {
    pub id: JourneyId,
    pub journey: &'p Journey<'p>,
    pub era: Era,
    /// All steps of the journey's own map, with its numbers: also those that do not hold for her.
    pub steps: Vec<Step>,
    /// What meets her needs and goals, in the order of the steps.
    pub meetings: Vec<Meeting>,
}

/// When a journey holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Era {
    Today,
    Planned,
    /// It is retired.
    Past,
}

/// A step, or a whole stage, that meets a line of a persona.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Into `persona.lines`.
    pub line: u32,
    pub by: By,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// With its number on the map.
    Touchpoint(TouchpointIndex, u32),
    Stage(StageIndex),
}

/// The journeys that name a persona, today's before planned ones before retired ones, else in the order of the text.
///
/// What does not hold for her meets nothing of hers.
pub fn memberships<'p>(project: &'p Project<'p>, persona: PersonaId) -> Vec<Membership<'p>> {
    let her = Audience::of(vec![Person::of(project, persona)]);
    let of_her = project.journeys.iter().enumerate().filter(|(_, it)| it.personas.contains(&persona));
    let mut found: Vec<Membership<'p>> = of_her
        .map(|(index, journey)| {
            let steps = steps(journey, &Audience::of_journey(project, journey));
            let meetings = meetings(journey, persona, &her, &steps);
            Membership { id: JourneyId(index as u32), journey, era: era(journey), steps, meetings }
        })
        .collect();
    order::sort_by_key(&mut found, |it| it.era);
    found
}

fn era(journey: &Journey<'_>) -> Era {
    match journey.kind {
        _ if journey.status == Some(Status::Retired) => Era::Past,
        JourneyKind::FutureState => Era::Planned,
        JourneyKind::CurrentState | JourneyKind::DayInTheLife => Era::Today,
    }
}

fn meetings(journey: &Journey<'_>, persona: PersonaId, her: &Audience, steps: &[Step]) -> Vec<Meeting> {
    let mut found = Vec::new();
    let mut meet = |refs: &[PersonaLineRef], by| {
        let hers = refs.iter().filter(|it| it.persona == persona);
        found.extend(hers.map(|it| Meeting { line: it.line, by }));
    };
    let mut before = None;
    for step in steps {
        let [of_stage, of_step] = lists(journey, *step);
        if before != Some(step.stage) && her.holds(&[of_stage]) {
            let stage = journey.stages.get(step.stage.index());
            meet(stage.map_or(&[][..], |it| &it.meets), By::Stage(step.stage));
        }
        before = Some(step.stage);
        let (Some(index), Some(number)) = (step.touchpoint, step.number) else { continue };
        if let Some(touchpoint) = journey.touchpoints.get(index.index()).filter(|_| her.holds(&[of_stage, of_step])) {
            meet(&touchpoint.meets, By::Touchpoint(index, number));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::sample::*;
    use super::*;

    #[test]
    fn what_does_not_hold_for_her_meets_nothing() {
        let mut trial = journey(vec![
            ("one", vec![touchpoint("a"), touchpoint("b").only(ENTERPRISE)]),
            ("two", vec![touchpoint("c")]),
        ]);
        let anna = ANNA.persona().unwrap();
        let line = |line| PersonaLineRef { persona: anna, line };
        trial.touchpoints[1].meets = [line(0)].into();
        trial.touchpoints[2].meets = [line(1), PersonaLineRef { persona: BEN.persona().unwrap(), line: 0 }].into();
        trial.stages[1].meets = [line(0)].into();
        let both = steps(&trial, &Audience::of(vec![ANNA, BEN]));
        let found = meetings(&trial, anna, &Audience::of(vec![ANNA]), &both);
        let stage = Meeting { line: 0, by: By::Stage(StageIndex(1)) };
        assert_eq!(found, [stage, Meeting { line: 1, by: By::Touchpoint(TouchpointIndex(2), 3) }]);
    }
}
