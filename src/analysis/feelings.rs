//! How each of a map's people feels at each of its steps.

use super::basis::basis_of_detail;
use super::steps::lists;
use super::{Audience, Person, Step};
use crate::model::{Basis, Body, Detail, Expects, Journey, Stage, Touchpoint, TouchpointIndex};

/// One curve: the people who share it, and a feeling for each step.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'p> {
    /// Into [`Audience::people`]; all of them where all agree.
    pub people: Vec<usize>,
    /// As long as the steps.
    pub feelings: Vec<Feeling<'p>>,
}

/// What a person feels at a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Feeling<'p> {
    Feels(Felt<'p>),
    /// Nothing is written: a gap, never 0.
    Missing,
    /// The step does not hold for this person.
    Passes,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Felt<'p> {
    /// From -2.0 (worst) to 2.0.
    pub value: f64,
    /// As written; empty where only the value is given.
    pub word: &'p str,
    pub assumed: bool,
    /// Said of the whole stage, not of this touchpoint.
    pub of_stage: bool,
}

impl<'p> Feeling<'p> {
    pub fn felt(self) -> Option<Felt<'p>> {
        match self {
            Feeling::Feels(felt) => Some(felt),
            _ => None,
        }
    }
}

/// The curves of a map: one if all its people agree at every step, else one each, in their order.
///
/// Of several `feels` at one place the closest counts: a persona's own, her segment's, the general one; of equally close
/// ones the first. A stage's `feels` counts for a person only where none of the stage's touchpoints has one for her; it then
/// stands at the middle one of the stage's steps that hold for her (of an even number, the earlier).
pub fn feelings<'p>(journey: &'p Journey<'_>, audience: &Audience, steps: &[Step]) -> Vec<Line<'p>> {
    feelings_over(journey, audience, steps, &|_| &[])
}

/// As [`feelings`], under a blueprint: where `over` has a `feels` for a touchpoint, those of the journey do not count there.
pub fn feelings_over<'p>(
    journey: &'p Journey<'_>,
    audience: &Audience,
    steps: &[Step],
    over: &dyn Fn(TouchpointIndex) -> &'p [Detail<'p>],
) -> Vec<Line<'p>> {
    if let [first, _, ..] = audience.people()
        && is_for_all(journey, steps, over)
    {
        let people = (0..audience.people().len()).collect();
        return vec![Line { people, feelings: feelings_of(journey, *first, steps, over) }];
    }
    let mut lines: Vec<Line<'p>> = Vec::with_capacity(audience.people().len());
    for (index, person) in audience.people().iter().enumerate() {
        lines.push(Line { people: vec![index], feelings: feelings_of(journey, *person, steps, over) });
    }
    if lines.windows(2).all(|pair| pair[0].feelings == pair[1].feelings) {
        lines.truncate(1);
        if let Some(line) = lines.first_mut() {
            line.people = (0..audience.people().len()).collect();
        }
    }
    lines
}

/// Whether nothing that is felt, and no step, is limited to somebody: then all feel the same.
fn is_for_all<'p>(
    journey: &'p Journey<'_>,
    steps: &[Step],
    over: &dyn Fn(TouchpointIndex) -> &'p [Detail<'p>],
) -> bool {
    let general =
        |details: &[Detail<'_>]| details.iter().all(|it| it.who.is_empty() || !matches!(it.body, Body::Feels(_)));
    journey.stages.iter().all(|it| it.who.is_empty() && general(&it.details))
        && steps.iter().filter_map(|it| it.touchpoint).all(|at| {
            let own = journey.touchpoints.get(at.index());
            own.is_none_or(|it| it.who.is_empty() && general(&it.details)) && general(over(at))
        })
}

/// One curve for all: at each step the mean of those who feel something there, everybody counting the same.
///
/// As long as the longest of `lines`; passed where it holds for nobody, missing where it holds for some and is known of none. A
/// mean is assumed where all of it is, and has a word only where all use the same.
pub fn mean<'p>(lines: &[Line<'p>]) -> Vec<Feeling<'p>> {
    let steps = lines.iter().map(|it| it.feelings.len()).max().unwrap_or(0);
    (0..steps).map(|step| mean_at(lines, step)).collect()
}

fn mean_at<'p>(lines: &[Line<'p>], step: usize) -> Feeling<'p> {
    let here = || lines.iter().filter_map(|line| Some((line.people.len() as f64, *line.feelings.get(step)?)));
    let felt = || here().filter_map(|(people, feeling)| Some((people, feeling.felt()?)));
    let Some((_, first)) = felt().next() else {
        let passes = here().all(|(_, feeling)| feeling == Feeling::Passes);
        return if passes { Feeling::Passes } else { Feeling::Missing };
    };
    let (people, sum) = felt().fold((0.0, 0.0), |(people, sum), (more, it)| (people + more, sum + more * it.value));
    Feeling::Feels(Felt {
        value: if people > 0.0 { sum / people } else { first.value },
        word: if felt().all(|(_, it)| it.word == first.word) { first.word } else { "" },
        assumed: felt().all(|(_, it)| it.assumed),
        of_stage: felt().all(|(_, it)| it.of_stage),
    })
}

/// What the team means the people of a map to feel at a touchpoint: each `expects` that holds for one of them.
pub fn expectations<'p>(
    touchpoint: &'p Touchpoint<'_>,
    audience: &'p Audience,
) -> impl Iterator<Item = &'p Expects<'p>> {
    touchpoint.expects.iter().filter(|it| audience.holds(&[&touchpoint.who, &it.who]))
}

fn feelings_of<'p>(
    journey: &'p Journey<'_>,
    person: Person,
    steps: &[Step],
    over: &dyn Fn(TouchpointIndex) -> &'p [Detail<'p>],
) -> Vec<Feeling<'p>> {
    let mut found = Vec::with_capacity(steps.len());
    for of_stage in steps.chunk_by(|a, b| a.stage == b.stage) {
        let Some(stage) = journey.stages.get(of_stage[0].stage.index()) else { continue };
        let first = found.len();
        found.extend(of_stage.iter().map(|step| feeling_at(journey, stage, person, *step, over)));
        let own = &mut found[first..];
        if own.iter().any(|it| matches!(it, Feeling::Feels(_))) {
            continue;
        }
        let here = own.iter().filter(|it| matches!(it, Feeling::Missing)).count();
        if let Some(felt) = closest(&stage.details, person).map(|it| felt(it, None, stage, journey))
            && let Some(middle) =
                own.iter_mut().filter(|it| matches!(it, Feeling::Missing)).nth(here.saturating_sub(1) / 2)
        {
            *middle = Feeling::Feels(felt);
        }
    }
    found
}

fn feeling_at<'p>(
    journey: &'p Journey<'_>,
    stage: &'p Stage<'_>,
    person: Person,
    step: Step,
    over: &dyn Fn(TouchpointIndex) -> &'p [Detail<'p>],
) -> Feeling<'p> {
    if !lists(journey, step).iter().all(|list| person.is_in(list)) {
        return Feeling::Passes;
    }
    let Some(touchpoint) = step.touchpoint.and_then(|it| journey.touchpoints.get(it.index())) else {
        return Feeling::Missing;
    };
    let laid_over = step.touchpoint.map_or(&[][..], over);
    let replaced = laid_over.iter().any(|it| matches!(it.body, Body::Feels(_)));
    let counting = if replaced { closest(laid_over, person) } else { closest(&touchpoint.details, person) };
    match counting {
        Some(detail) => Feeling::Feels(felt(detail, Some(touchpoint), stage, journey)),
        None => Feeling::Missing,
    }
}

/// The `feels` that counts for a person among the details of one place.
pub(super) fn closest<'a, 's>(details: &'a [Detail<'s>], person: Person) -> Option<&'a Detail<'s>> {
    let felt = details.iter().filter(|it| matches!(it.body, Body::Feels(_)));
    felt.filter_map(|it| person.closeness(&it.who).map(|close| (close, it)))
        .min_by_key(|(close, _)| *close)
        .map(|(_, it)| it)
}

fn felt<'p>(
    detail: &'p Detail<'_>,
    touchpoint: Option<&Touchpoint<'_>>,
    stage: &Stage<'_>,
    journey: &Journey<'_>,
) -> Felt<'p> {
    let value = match &detail.body {
        Body::Feels(value) => value.to_f64(),
        _ => 0.0,
    };
    let assumed = basis_of_detail(detail, touchpoint, stage, journey) == Some(Basis::Assumed);
    Felt { value, word: &detail.text, assumed, of_stage: touchpoint.is_none() }
}

#[cfg(test)]
mod tests {
    use super::super::sample::*;
    use super::super::steps;
    use super::*;

    fn values(line: &Line<'_>) -> Vec<String> {
        let print = |it: &Feeling<'_>| match it {
            Feeling::Feels(felt) => format!("{}{}", felt.value, if felt.assumed { "?" } else { "" }),
            Feeling::Missing => "gap".to_owned(),
            Feeling::Passes => "passes".to_owned(),
        };
        line.feelings.iter().map(print).collect()
    }

    fn lines_of(journey: &Journey<'_>, people: &[Person]) -> Vec<Vec<String>> {
        let audience = Audience::of(people.to_vec());
        feelings(journey, &audience, &steps(journey, &audience)).iter().map(values).collect()
    }

    #[test]
    fn the_closest_counts() {
        let trial = journey(vec![(
            "decide",
            vec![
                touchpoint("pricing")
                    .feels("1", &[])
                    .feels("-1", &[ENTERPRISE])
                    .feels("-2", &[Who::Persona(BEN.persona().unwrap())]),
            ],
        )]);
        assert_eq!(lines_of(&trial, &[ANNA, BEN]), [["1"], ["-2"]]);
        assert_eq!(lines_of(&trial, &[]), [["1"]]);
    }

    #[test]
    fn one_curve_where_all_agree() {
        let trial = journey(vec![("decide", vec![touchpoint("a").feels("1", &[]), touchpoint("b")])]);
        let audience = Audience::of(vec![ANNA, BEN]);
        let lines = feelings(&trial, &audience, &steps(&trial, &audience));
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].people, [0, 1]);
        assert_eq!(values(&lines[0]), ["1", "gap"]);
    }

    #[test]
    fn what_does_not_hold_is_passed() {
        let trial = journey(vec![(
            "decide",
            vec![touchpoint("a").feels("1", &[]), touchpoint("b").only(ENTERPRISE).feels("-1.5", &[])],
        )]);
        assert_eq!(lines_of(&trial, &[ANNA, BEN]), [["1", "passes"], ["1", "-1.5"]]);
    }

    #[test]
    fn the_mean_is_of_those_who_feel_something() {
        let mut trial = journey(vec![(
            "decide",
            vec![
                touchpoint("a").feels("1", &[]).feels("-1.5", &[Who::Persona(BEN.persona().unwrap())]),
                touchpoint("b").only(ENTERPRISE).feels("-1.5", &[]),
                touchpoint("c"),
                touchpoint("d").only(SMB),
            ],
        )]);
        trial.touchpoints[1].basis = Some(Basis::Assumed);
        let audience = Audience::of(vec![ANNA, BEN]);
        let lines = feelings(&trial, &audience, &steps(&trial, &audience));
        assert_eq!(values(&Line { people: vec![0], feelings: mean(&lines) }), ["-0.25", "-1.5?", "gap", "gap"]);
        assert_eq!(mean(&[]), []);
    }

    #[test]
    fn a_stage_speaks_where_its_touchpoints_are_silent() {
        let mut trial = journey(vec![
            ("one", vec![touchpoint("a"), touchpoint("b"), touchpoint("c"), touchpoint("d")]),
            ("two", vec![touchpoint("e"), touchpoint("f").feels("2", &[])]),
            ("three", vec![]),
        ]);
        for stage in &mut trial.stages {
            stage.details.push(feels("-1", &[]));
        }
        assert_eq!(lines_of(&trial, &[ANNA]), [["gap", "-1", "gap", "gap", "gap", "2", "-1"]]);
    }

    #[test]
    fn assumed_by_the_nearest_basis() {
        let mut trial = journey(vec![("one", vec![touchpoint("a").feels("1", &[]), touchpoint("b").feels("1", &[])])]);
        trial.basis = Some(Basis::Assumed);
        trial.touchpoints[1].basis = Some(Basis::Observed);
        assert_eq!(lines_of(&trial, &[ANNA]), [["1?", "1"]]);
    }

    use crate::model::Who;
}
