//! The figures of each touchpoint: how it feels beside what is meant, how long it takes, how many come and are lost there.

use super::friction::{Friction, Inputs, friction};
use super::moves::{Moves, owner};
use super::subject::Subject;
use crate::analysis::basis::basis_of_detail;
use crate::analysis::bottleneck::{fails, written_loss};
use crate::analysis::feelings::closest;
use crate::analysis::{Audience, Feeling, Felt, Line, Person, Step, expectations};
use crate::measure::FlowFigures;
use crate::model::{Basis, Body, Detail, Expects, Severity, Stage, TeamId, Touchpoint, TouchpointIndex};

/// Times of the touchpoints of a journey; where a blueprint states one, that counts.
#[derive(Debug, Default)]
pub struct Times {
    active: Vec<Option<u64>>,
    wait: Vec<Option<u64>>,
}

impl Times {
    pub fn of(subject: &Subject<'_>) -> Self {
        let mut times = Times::default();
        for (at, touchpoint) in subject.journey.touchpoints.iter().enumerate() {
            let layers = || subject.layers(TouchpointIndex(at as u32));
            let active = layers().find_map(|it| it.takes).or(touchpoint.takes);
            let wait = layers().find_map(|it| it.waits).or(touchpoint.waits);
            times.active.push(active.map(|it| it.milliseconds));
            times.wait.push(wait.map(|it| it.milliseconds));
        }
        times
    }

    /// In milliseconds; `None` where nobody says.
    pub fn active(&self, at: TouchpointIndex) -> Option<u64> {
        self.active.get(at.index()).copied().flatten()
    }

    pub fn wait(&self, at: TouchpointIndex) -> Option<u64> {
        self.wait.get(at.index()).copied().flatten()
    }
}

/// A touchpoint of a journey, with its figures.
#[derive(Debug)]
pub struct Point<'p> {
    pub at: TouchpointIndex,
    pub touchpoint: &'p Touchpoint<'p>,
    pub stage: &'p Stage<'p>,
    /// On the map, from 1; `None` for what does not hold for the journey's people, and which only the flow shows.
    pub number: Option<u32>,
    /// What the people feel there who feel something: one where all agree.
    pub felt: Vec<(Option<Person>, Felt<'p>)>,
    pub gaps: Vec<Gap<'p>>,
    pub friction: Friction,
    /// In milliseconds.
    pub active: Option<u64>,
    pub wait: Option<u64>,
    pub loss: Option<Loss>,
    /// Cases that came there.
    pub arrivals: Option<u64>,
    /// Cases that came there and of which nothing more is known: neither gone on nor ended.
    pub stuck: Option<u64>,
    /// How often a case comes there, on the average.
    pub visits: Option<f64>,
    pub owner: Option<TeamId>,
    /// Of the pains there that hold, the gravest that is stated.
    pub severity: Option<Severity>,
}

/// What is meant to be felt, and what is.
#[derive(Clone, Copy, Debug)]
pub struct Gap<'p> {
    pub expects: &'p Expects<'p>,
    /// Whose; nobody in particular where all agree.
    pub person: Option<Person>,
    pub meant: f64,
    pub felt: Option<Felt<'p>>,
}

impl Gap<'_> {
    /// What is felt less what is meant: below 0 it is missed. `None` where nobody says what is felt.
    pub fn size(&self) -> Option<f64> {
        self.felt.map(|it| it.value - self.meant)
    }
}

/// Those who leave a touchpoint for a failure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loss {
    /// Of all who leave it, in percent.
    pub share: f64,
    /// How many those are, and of how many, where it was counted.
    pub counted: Option<(u64, u64)>,
    /// Of all who begin the journey, in percent, where it is known how many come there.
    pub of_all: Option<f64>,
}

impl Point<'_> {
    /// What the worst off feels there.
    pub fn lowest(&self) -> Option<f64> {
        self.felt.iter().map(|it| it.1.value).reduce(f64::min)
    }

    /// The largest step below what is meant; `None` where nothing is meant, or not known what is felt.
    pub fn worst_gap(&self) -> Option<f64> {
        self.gaps.iter().filter_map(Gap::size).reduce(f64::min)
    }

    pub fn label(&self) -> &str {
        &self.touchpoint.name.label
    }
}

/// The figures of all touchpoints, in the order of the text. What is not on the map is told as it is to those whom it is for.
pub fn points<'p>(
    subject: &Subject<'p>,
    steps: &[Step],
    lines: &[Line<'p>],
    times: &Times,
    moves: &Moves,
    visits: Option<&[f64]>,
) -> Vec<Point<'p>> {
    let journey = subject.journey;
    let mut on_map: Vec<Option<usize>> = vec![None; journey.touchpoints.len()];
    for (index, step) in steps.iter().enumerate() {
        if let Some(slot) = step.touchpoint.and_then(|it| on_map.get_mut(it.index())) {
            *slot = Some(index);
        }
    }
    let begun = subject.figures.as_ref().map(|it| super::begun(journey, subject.id, it));
    let mut found = Vec::with_capacity(journey.touchpoints.len());
    for (index, touchpoint) in journey.touchpoints.iter().enumerate() {
        let at = TouchpointIndex(index as u32);
        let step = on_map[index];
        let Some(stage) = journey.stages.get(touchpoint.stage.index()) else { continue };
        let felt = match step {
            Some(step) => felt(subject, lines, step),
            None => felt_by_others(subject, touchpoint, stage),
        };
        let severity = severity(subject, touchpoint, stage, step.is_some());
        let lowest = felt.iter().map(|it| it.1.value).reduce(f64::min);
        let visits = visits.and_then(|it| it.get(at.index()).copied());
        let friction = friction(&Inputs {
            severity,
            felt: lowest,
            effort: touchpoint.effort,
            active: times.active(at),
            wait: times.wait(at),
            sent: moves.sent.get(at.index()).copied().flatten(),
        });
        found.push(Point {
            gaps: step.map_or_else(Vec::new, |step| gaps(subject, touchpoint, lines, step)),
            friction,
            active: times.active(at),
            wait: times.wait(at),
            loss: loss(subject, at, touchpoint, step.is_some(), (visits, begun)),
            arrivals: subject.figures.as_ref().and_then(|it| it.cases(at)),
            stuck: subject.figures.as_ref().and_then(|it| stuck(it, at)),
            visits,
            owner: owner(journey, touchpoint),
            severity,
            at,
            touchpoint,
            stage,
            number: step.and_then(|it| steps.get(it)).and_then(|it| it.number),
            felt,
        });
    }
    found
}

/// One feeling where all lines agree or there is only one.
fn felt<'p>(subject: &Subject<'p>, lines: &[Line<'p>], step: usize) -> Vec<(Option<Person>, Felt<'p>)> {
    let mut found: Vec<(Option<Person>, Felt<'p>)> = Vec::new();
    for line in lines {
        let person = line.people.first().and_then(|it| subject.audience.people().get(*it)).copied();
        if let Some(felt) = line.feelings.get(step).and_then(|it: &Feeling<'p>| it.felt()) {
            found.push((person.filter(|it| *it != Person::Anybody && lines.len() > 1), felt));
        }
    }
    if let Some(first) = found.first().copied()
        && found.len() > 1
        && found.iter().all(|it| it.1 == first.1)
    {
        return vec![(None, first.1)];
    }
    found
}

/// What is felt at a touchpoint that is not on the map: the general feeling there, else the first.
fn felt_by_others<'p>(
    subject: &Subject<'p>,
    touchpoint: &'p Touchpoint<'p>,
    stage: &'p Stage<'p>,
) -> Vec<(Option<Person>, Felt<'p>)> {
    let detail = closest(&touchpoint.details, Person::Anybody);
    let felt = detail.and_then(|detail| match &detail.body {
        Body::Feels(value) => {
            let assumed = basis_of_detail(detail, Some(touchpoint), stage, subject.journey) == Some(Basis::Assumed);
            Some(Felt { value: value.to_f64(), word: &detail.text, assumed, of_stage: false })
        }
        _ => None,
    });
    felt.map(|it| (None, it)).into_iter().collect()
}

fn gaps<'p>(subject: &Subject<'p>, touchpoint: &'p Touchpoint<'p>, lines: &[Line<'p>], step: usize) -> Vec<Gap<'p>> {
    let mut found: Vec<Gap<'p>> = Vec::new();
    if touchpoint.expects.is_empty() {
        return found;
    }
    for expects in touchpoint.expects.iter().filter(|it| subject.audience.holds(&[&touchpoint.who, &it.who])) {
        for line in lines {
            let people = line.people.iter().filter_map(|it| subject.audience.people().get(*it));
            let Some(person) = people.copied().find(|it| it.is_in(&touchpoint.who) && it.is_in(&expects.who)) else {
                continue;
            };
            // Of several the closest is meant for her.
            let closer = expectations(touchpoint, &subject.audience)
                .any(|other| person.closeness(&other.who).is_some_and(|it| Some(it) < person.closeness(&expects.who)));
            if closer || line.feelings.get(step) == Some(&Feeling::Passes) {
                continue;
            }
            let felt = line.feelings.get(step).and_then(|it| it.felt());
            let named = Some(person).filter(|it| *it != Person::Anybody && lines.len() > 1);
            found.push(Gap { expects, person: named, meant: expects.value.to_f64(), felt });
        }
    }
    // Where all feel the same it is one gap.
    found.dedup_by(|later, first| {
        let same = std::ptr::eq(later.expects, first.expects) && later.felt == first.felt;
        if same {
            first.person = None;
        }
        same
    });
    found
}

fn severity(subject: &Subject<'_>, touchpoint: &Touchpoint<'_>, stage: &Stage<'_>, on_map: bool) -> Option<Severity> {
    let pains = touchpoint.details.iter().filter_map(|it| match it.body {
        Body::Pain { severity, .. } if !on_map || holds(subject, stage, touchpoint, it) => severity,
        _ => None,
    });
    pains.max()
}

/// Whether a detail of a touchpoint holds for the journey's people.
pub fn holds(subject: &Subject<'_>, stage: &Stage<'_>, touchpoint: &Touchpoint<'_>, detail: &Detail<'_>) -> bool {
    subject.audience.holds(&[&stage.who, &touchpoint.who, &detail.who])
}

fn loss(
    subject: &Subject<'_>,
    at: TouchpointIndex,
    touchpoint: &Touchpoint<'_>,
    on_map: bool,
    (visits, begun): (Option<f64>, Option<u64>),
) -> Option<Loss> {
    let counted = subject.figures.as_ref().and_then(|it| Some((counted_loss(subject, it, at)?, it)));
    if let Some((lost, figures)) = counted {
        let leaving = figures.leaving.get(at.index()).copied().filter(|it| *it > 0)?;
        let share = 100.0 * lost as f64 / leaving as f64;
        let of_all = begun.filter(|it| *it > 0).map(|it| 100.0 * lost as f64 / it as f64);
        return Some(Loss { share, counted: Some((lost, leaving)), of_all });
    }
    let others = Audience::of(Vec::new());
    let share = written_loss(subject.project, if on_map { &subject.audience } else { &others }, touchpoint)?;
    Some(Loss { share, counted: None, of_all: visits.map(|it| it * share) })
}

/// Those who left a touchpoint for a failure; `None` where none of its arrows to failures was counted.
fn counted_loss(subject: &Subject<'_>, figures: &FlowFigures, at: TouchpointIndex) -> Option<u64> {
    let touchpoint = subject.journey.touchpoints.get(at.index())?;
    let arrows = touchpoint.arrows.iter().enumerate().filter(|(_, it)| fails(subject.project, it));
    let counts = arrows.filter_map(|(arrow, _)| figures.arrow(at, arrow));
    counts.fold(None, |sum: Option<u64>, count| Some(sum.unwrap_or(0) + count))
}

/// Those who came and of whom nothing more is known, where the touchpoint is counted and its arrows to outcomes do not explain them.
fn stuck(figures: &FlowFigures, at: TouchpointIndex) -> Option<u64> {
    figures.cases(at)?;
    figures.unknown.get(at.index()).copied()
}
