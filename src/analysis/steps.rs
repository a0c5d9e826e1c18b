//! The steps of a map: its columns, with the numbers that run through it.

use super::Audience;
use crate::model::{Journey, StageIndex, TouchpointIndex, Who};

/// One column of a map: a touchpoint, or the place of a stage that has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub stage: StageIndex,
    /// `None` where nothing happens in the stage (for these people): it keeps one column, so that the gap is seen.
    pub touchpoint: Option<TouchpointIndex>,
    /// From 1, through the whole map; `None` without a touchpoint.
    pub number: Option<u32>,
}

/// The steps that hold for the audience, in the order of the text. A stage that does not hold is left out whole.
pub fn steps(journey: &Journey<'_>, audience: &Audience) -> Vec<Step> {
    let mut found = Vec::with_capacity(journey.touchpoints.len());
    let mut number = 0;
    for (index, stage) in journey.stages.iter().enumerate() {
        if !audience.holds(&[&stage.who]) {
            continue;
        }
        let at = StageIndex(index as u32);
        let before = found.len();
        for (touchpoint, it) in stage.touchpoints.clone().zip(journey.touchpoints_of(stage)) {
            if audience.holds(&[&stage.who, &it.who]) {
                number += 1;
                found.push(Step { stage: at, touchpoint: Some(TouchpointIndex(touchpoint)), number: Some(number) });
            }
        }
        if found.len() == before {
            found.push(Step { stage: at, touchpoint: None, number: None });
        }
    }
    found
}

/// The `for` lists that a step stands under: its stage's, then its touchpoint's.
pub(super) fn lists<'a>(journey: &'a Journey<'_>, step: Step) -> [&'a [Who]; 2] {
    let stage = journey.stages.get(step.stage.index()).map_or(&[][..], |it| &it.who);
    let own = step.touchpoint.and_then(|it| journey.touchpoints.get(it.index())).map_or(&[][..], |it| &it.who);
    [stage, own]
}

#[cfg(test)]
mod tests {
    use super::super::sample::*;
    use super::*;

    #[test]
    fn numbers_run_over_what_holds() {
        let trial = journey(vec![
            ("discover", vec![touchpoint("search"), touchpoint("offer").only(SMB)]),
            ("decide", vec![touchpoint("security").only(ENTERPRISE)]),
            ("rely", vec![touchpoint("paid")]),
        ]);
        let shown: Vec<_> = steps(&trial, &Audience::of(vec![BEN]))
            .iter()
            .map(|it| (it.touchpoint.unwrap().0, it.number.unwrap()))
            .collect();
        assert_eq!(shown, [(0, 1), (2, 2), (3, 3)]);
        let anna = steps(&trial, &Audience::of(vec![ANNA]));
        assert_eq!(anna[2], Step { stage: StageIndex(1), touchpoint: None, number: None });
        assert_eq!(anna[3].number, Some(3));
    }

    #[test]
    fn a_stage_for_others_is_left_out() {
        let mut trial =
            journey(vec![("discover", vec![touchpoint("search")]), ("decide", vec![touchpoint("security")])]);
        trial.stages[1].who.push(ENTERPRISE);
        assert_eq!(steps(&trial, &Audience::of(vec![ANNA])).len(), 1);
        assert_eq!(steps(&trial, &Audience::of(vec![ANNA, BEN])).len(), 2);
    }
}
