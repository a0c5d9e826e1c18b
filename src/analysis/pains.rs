//! Which pains of a journey are the worst.

use super::{Audience, Feeling, Step};
use crate::model::{Body, Detail, Journey, Severity, StageIndex};
use crate::order;

/// A pain in its place.
#[derive(Clone, Copy, Debug)]
pub struct PainAt<'p> {
    pub detail: &'p Detail<'p>,
    pub severity: Option<Severity>,
    pub stage: StageIndex,
    /// Into the steps; `None` for a pain of the whole stage.
    pub step: Option<usize>,
}

/// All pains that hold for the audience, the worst first: by severity (unstated after low), then by the lowest mood at their
/// step (for a pain of a stage, in all of it; unknown after all known ones), then as they stand in the text.
///
/// `feelings` are those of one curve over `steps`.
pub fn worst_pains<'p>(
    journey: &'p Journey<'p>,
    audience: &Audience,
    steps: &[Step],
    feelings: &[Feeling<'_>],
) -> Vec<PainAt<'p>> {
    let mut found: Vec<(PainAt<'p>, f64)> = Vec::new();
    let mut start = 0;
    for chunk in steps.chunk_by(|one, other| one.stage == other.stage) {
        let range = start..start + chunk.len();
        start = range.end;
        let Some(stage) = journey.stages.get(chunk[0].stage.index()).filter(|it| audience.holds(&[&it.who])) else {
            continue;
        };
        let of_stage = stage.details.iter().map(|detail| (detail, None, &[][..]));
        let of_steps = range.clone().zip(chunk).filter_map(|(index, step)| {
            let touchpoint = journey.touchpoints.get(step.touchpoint?.index())?;
            Some(touchpoint.details.iter().map(move |detail| (detail, Some(index), &touchpoint.who[..])))
        });
        for (detail, step, who) in of_stage.chain(of_steps.flatten()) {
            let Body::Pain { severity, .. } = detail.body else { continue };
            if audience.holds(&[&stage.who, who, &detail.who]) {
                let here = step.map_or(range.clone(), |it| it..it + 1);
                let mood = feelings.get(here).unwrap_or(&[]).iter().filter_map(|it| it.felt()).map(|it| it.value);
                let pain = PainAt { detail, severity, stage: chunk[0].stage, step };
                found.push((pain, mood.fold(f64::INFINITY, f64::min)));
            }
        }
    }
    // Stable, so that equals keep the order of the text.
    order::sort_by(&mut found, |(one, low), (other, lower)| {
        other.severity.cmp(&one.severity).then(low.total_cmp(lower))
    });
    found.into_iter().map(|(pain, _)| pain).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::*;
    use super::super::{feelings, steps};
    use super::*;
    use crate::model::{DetailKind, LaneRef};

    #[test]
    fn the_gravest_come_first_then_what_feels_worst() {
        let pain = |text: &'static str, severity| {
            let mut detail = feels("0", &[]);
            detail.lane = LaneRef::Detail(DetailKind::Pain);
            detail.text = text.into();
            detail.body = Body::Pain { severity, affects: None };
            detail
        };
        let mut trial = journey(vec![
            ("one", vec![touchpoint("a").feels("1", &[]), touchpoint("b").feels("-1", &[])]),
            ("two", vec![touchpoint("c").only(ENTERPRISE).feels("-2", &[])]),
        ]);
        trial.stages[0].details.push(pain("of the stage", Some(Severity::High)));
        trial.touchpoints[0].details.push(pain("high, felt well", Some(Severity::High)));
        trial.touchpoints[0].details.push(pain("unstated", None));
        trial.touchpoints[0].details.push(pain("low", Some(Severity::Low)));
        trial.touchpoints[1].details.push(pain("high, felt badly", Some(Severity::High)));
        trial.touchpoints[2].details.push(pain("of others", Some(Severity::Critical)));
        let worst = |people: &[Person]| {
            let audience = Audience::of(people.to_vec());
            let steps = steps(&trial, &Audience::of(vec![ANNA, BEN]));
            let line = feelings(&trial, &audience, &steps).remove(0);
            let found = worst_pains(&trial, &audience, &steps, &line.feelings);
            found.iter().map(|it| it.detail.text.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(worst(&[ANNA]), ["of the stage", "high, felt badly", "high, felt well", "low", "unstated"]);
        assert_eq!(worst(&[BEN])[0], "of others");
    }

    use super::super::Person;
}
