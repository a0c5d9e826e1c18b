//! Pains by how bad they are and how many they reach.

use super::subject::{Seen, Subject};
use crate::model::{
    Body, Date, Decimal, Detail, DetailRef, Figure, Layer, SegmentId, Severity, StageIndex, TouchpointIndex, Who,
};
use crate::order;
use rustc_hash::FxHashMap;
use std::cmp::Ordering;

/// A pain with its reach and what is done about it.
#[derive(Debug)]
pub struct RankedPain<'p> {
    pub detail: &'p Detail<'p>,
    pub stage: StageIndex,
    /// `None` for a pain of the whole stage.
    pub touchpoint: Option<TouchpointIndex>,
    pub severity: Option<Severity>,
    pub reach: Reached,
    /// Opportunities and actions that resolve it, in the order of the text.
    pub answers: Vec<&'p Detail<'p>>,
}

/// How many a pain reaches, and how that is known: what comes first in the list beats what comes later.
#[derive(Clone, Debug, PartialEq)]
pub enum Reached {
    /// Cases counted where it stands; with `affects`, that part of them.
    Cases {
        count: u64,
        of: u64,
        affects: Option<Decimal>,
    },
    /// `affects`: in percent of those who come there.
    Affects(Decimal),
    /// The segments that it holds for, in percent of all customers.
    Segments {
        percent: Decimal,
        of: Vec<SegmentId>,
    },
    /// The segments that it holds for, in people.
    People {
        count: Decimal,
        of: Vec<SegmentId>,
    },
    Unknown,
}

/// The worst first: by severity (unstated last), then by reach (counted cases, parts of those who come, sizes of segments, unknown),
/// then in the order of the text.
pub fn pains<'p>(subject: &Subject<'p>, details: &[Seen<'p>], answers: &Answers<'p>) -> Vec<RankedPain<'p>> {
    let mut found = Vec::new();
    for seen in details.iter().filter(|it| !it.layered) {
        let Body::Pain { severity, affects } = seen.detail.body else { continue };
        let Some(reference) = reference(subject, seen) else { continue };
        let stage = stage_index(subject, seen);
        found.push(RankedPain {
            detail: seen.detail,
            stage,
            touchpoint: seen.touchpoint,
            severity,
            reach: reach(subject, seen, stage, affects),
            answers: answers.of(reference).to_vec(),
        });
    }
    order::sort_by(&mut found, |one, other| {
        other.severity.cmp(&one.severity).then_with(|| one.reach.against(&other.reach))
    });
    found
}

impl Reached {
    /// The wider reach first.
    fn against(&self, other: &Self) -> Ordering {
        fn key(reach: &Reached) -> (u8, f64) {
            match reach {
                Reached::Cases { count, .. } => (0, -(*count as f64)),
                Reached::Affects(part) => (1, -part.to_f64()),
                Reached::Segments { percent, .. } => (2, -percent.to_f64()),
                Reached::People { count, .. } => (3, -count.to_f64()),
                Reached::Unknown => (4, 0.0),
            }
        }
        let (one, other) = (key(self), key(other));
        one.0.cmp(&other.0).then(one.1.total_cmp(&other.1))
    }
}

fn stage_index(subject: &Subject<'_>, seen: &Seen<'_>) -> StageIndex {
    let of_touchpoint = seen.touchpoint.and_then(|it| subject.journey.touchpoints.get(it.index())).map(|it| it.stage);
    let place = || subject.journey.stages.iter().position(|it| std::ptr::eq(it, seen.stage)).unwrap_or(0);
    of_touchpoint.unwrap_or_else(|| StageIndex(place() as u32))
}

/// How others refer to a detail of the journey; `None` for one of a blueprint.
pub fn reference(subject: &Subject<'_>, seen: &Seen<'_>) -> Option<DetailRef> {
    if seen.layered {
        return None;
    }
    let journey = subject.id;
    Some(match seen.touchpoint {
        Some(touchpoint) => DetailRef::Touchpoint { journey, touchpoint, detail: seen.place },
        None => DetailRef::Stage { journey, stage: stage_index(subject, seen), detail: seen.place },
    })
}

fn reach(subject: &Subject<'_>, seen: &Seen<'_>, stage: StageIndex, affects: Option<Decimal>) -> Reached {
    let counted = subject.figures.as_ref().and_then(|figures| match seen.touchpoint {
        Some(at) => figures.cases(at),
        None => figures.stages.get(stage.index()).copied().flatten(),
    });
    if let Some(of) = counted {
        let count = affects.map_or(of, |it| (of as f64 * it.to_f64() / 100.0).round() as u64);
        return Reached::Cases { count, of, affects };
    }
    if let Some(part) = affects {
        return Reached::Affects(part);
    }
    let own = seen.touchpoint.and_then(|it| subject.journey.touchpoints.get(it.index())).map_or(&[][..], |it| &it.who);
    let lists: [&[Who]; 3] = [&seen.detail.who, own, &seen.stage.who];
    let nearest = lists.into_iter().find(|it| !it.is_empty());
    let people: Vec<Who> = match nearest {
        Some(list) => list.to_vec(),
        None => subject.journey.personas.iter().map(|it| Who::Persona(*it)).collect(),
    };
    sizes(subject, &people).unwrap_or(Reached::Unknown)
}

/// The sizes of all segments that are meant, where all are known and in one unit.
fn sizes(subject: &Subject<'_>, people: &[Who]) -> Option<Reached> {
    let mut of: Vec<SegmentId> = Vec::new();
    for who in people {
        let segment = match *who {
            Who::Segment(it) => it,
            Who::Persona(it) => subject.project.personas.get(it.index())?.segment?,
        };
        if !of.contains(&segment) {
            of.push(segment);
        }
    }
    let size = |it: &SegmentId| subject.project.segments.get(it.index()).and_then(|it| it.size.as_ref());
    let mut percent = None;
    let mut count = None;
    for segment in &of {
        match size(segment)? {
            Figure::Percent(it) => percent = Some(plus(percent.unwrap_or_default(), *it)?),
            Figure::Number(it) => count = Some(plus(count.unwrap_or_default(), *it)?),
            Figure::Money { .. } | Figure::Duration(_) => return None,
        }
    }
    match (percent, count) {
        (Some(percent), None) => Some(Reached::Segments { percent, of }),
        (None, Some(count)) => Some(Reached::People { count, of }),
        _ => None,
    }
}

fn plus(one: Decimal, other: Decimal) -> Option<Decimal> {
    let scale = one.scale.max(other.scale);
    let at = |it: Decimal| it.digits.checked_mul(10i64.checked_pow(u32::from(scale - it.scale))?);
    Some(Decimal { digits: at(one)?.checked_add(at(other)?)?, scale })
}

/// What resolves what, over all journeys and blueprints of the project.
#[derive(Debug, Default)]
pub struct Answers<'p> {
    by: FxHashMap<DetailRef, Vec<&'p Detail<'p>>>,
}

impl<'p> Answers<'p> {
    pub fn of_project(project: &'p crate::model::Project<'p>) -> Self {
        let mut answers = Self::default();
        for journey in &project.journeys {
            let stages = journey.stages.iter().flat_map(|it| &it.details);
            let touchpoints = journey.touchpoints.iter().flat_map(|it| &it.details);
            stages.chain(touchpoints).for_each(|it| answers.add(it));
        }
        let layers = project.blueprints.iter().flat_map(|it| &it.layers);
        layers.flat_map(|it: &Layer<'p>| &it.details).for_each(|it| answers.add(it));
        answers
    }

    fn add(&mut self, detail: &'p Detail<'p>) {
        let resolves = match &detail.body {
            Body::Opportunity(it) => &it.resolves,
            Body::Action(it) => &it.resolves,
            _ => return,
        };
        for reference in resolves {
            self.by.entry(*reference).or_default().push(detail);
        }
    }

    pub fn of(&self, reference: DetailRef) -> &[&'p Detail<'p>] {
        self.by.get(&reference).map_or(&[], Vec::as_slice)
    }
}

impl RankedPain<'_> {
    /// Whether an action that resolves it is done.
    pub fn is_done(&self) -> bool {
        self.answers.iter().any(|it| match &it.body {
            Body::Action(action) => action.status == Some(crate::model::ActionStatus::Done),
            _ => false,
        })
    }

    /// Whether some work that should resolve it is late.
    pub fn is_late(&self, today: Date) -> bool {
        !self.is_done() && self.answers.iter().any(|it| super::work::is_late(it, today))
    }
}
