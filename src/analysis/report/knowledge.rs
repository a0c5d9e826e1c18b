//! What is known and what is not: needs that nothing meets, questions without answers, data that are missing, and on what the
//! claims of a map rest.

use super::points::Point;
use super::subject::{Seen, Subject};
use crate::analysis::basis::basis_of_detail;
use crate::model::{
    Basis, ChannelId, Collects, DetailKind, LaneRef, LineKind, PersonaId, PersonaLine, Project, Question,
};
use rustc_hash::FxHashSet;

/// A need or a goal of one of the journey's personas that no touchpoint and no stage of any journey meets.
#[derive(Clone, Copy, Debug)]
pub struct Unmet<'p> {
    pub persona: PersonaId,
    pub line: &'p PersonaLine<'p>,
    /// It has no name, so that nothing can say that it meets it: it is not known whether something does.
    pub untold: bool,
}

/// What one channel of the journey should tell and does not.
#[derive(Debug)]
pub struct ChannelData<'p> {
    pub channel: ChannelId,
    pub missing: Vec<&'p Collects<'p>>,
    /// What it does tell.
    pub had: usize,
}

/// A question of the journey that has no answer yet.
#[derive(Clone, Copy, Debug)]
pub struct Open<'p> {
    pub question: &'p Question<'p>,
    /// How many of its answers are written: an answer may be a part.
    pub answers: usize,
}

/// How many claims rest on what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Claims {
    pub assumed: usize,
    pub observed: usize,
    pub measured: usize,
    pub unstated: usize,
}

impl Claims {
    pub fn all(&self) -> usize {
        self.assumed + self.observed + self.measured + self.unstated
    }
}

/// The lines of personas that something meets, over the whole project.
pub fn met(project: &Project<'_>) -> FxHashSet<(PersonaId, u32)> {
    let mut found = FxHashSet::default();
    for journey in &project.journeys {
        let stages = journey.stages.iter().flat_map(|it| &it.meets);
        found.extend(stages.chain(journey.touchpoints.iter().flat_map(|it| &it.meets)).map(|it| (it.persona, it.line)));
    }
    found
}

pub fn unmet<'p>(subject: &Subject<'p>, met: &FxHashSet<(PersonaId, u32)>) -> Vec<Unmet<'p>> {
    let mut found = Vec::new();
    for id in &subject.journey.personas {
        let Some(persona) = subject.project.personas.get(id.index()) else { continue };
        for (at, line) in persona.lines.iter().enumerate() {
            let wanted = matches!(line.kind, LineKind::Goal | LineKind::Need);
            if wanted && !met.contains(&(*id, at as u32)) {
                found.push(Unmet { persona: *id, line, untold: line.name.is_none() });
            }
        }
    }
    found
}

pub fn open_questions<'p>(subject: &Subject<'p>) -> Vec<Open<'p>> {
    let open = subject.journey.questions.iter().filter(|it| it.answers.is_empty());
    open.map(|question| Open { question, answers: question.answers.len() }).collect()
}

/// Of each channel that the journey uses and that says what is to be known of it, in the order of the text.
pub fn channel_data<'p>(subject: &Subject<'p>, points: &[Point<'p>]) -> Vec<ChannelData<'p>> {
    let mut used: Vec<ChannelId> = points.iter().flat_map(|it| it.touchpoint.channels.iter().copied()).collect();
    used.sort_unstable();
    used.dedup();
    let data = |id: ChannelId| {
        let channel = subject.project.channels.get(id.index()).filter(|it| it.declared)?;
        let missing: Vec<_> = channel.collects.iter().filter(|it| it.missing).collect();
        Some(ChannelData { channel: id, had: channel.collects.len() - missing.len(), missing })
    };
    used.into_iter().filter_map(data).collect()
}

/// What a map claims of the customer: all that she does, thinks, says, feels, needs, suffers, enjoys, and all figures.
const CLAIMS: &[DetailKind] = &[
    DetailKind::Does,
    DetailKind::Thinks,
    DetailKind::Says,
    DetailKind::Feels,
    DetailKind::Experiences,
    DetailKind::Need,
    DetailKind::Pain,
    DetailKind::Gain,
    DetailKind::Metric,
];

pub fn claims(subject: &Subject<'_>, details: &[Seen<'_>]) -> Claims {
    let mut found = Claims::default();
    for seen in details {
        if !matches!(seen.detail.lane, LaneRef::Detail(kind) if CLAIMS.contains(&kind)) {
            continue;
        }
        let touchpoint = seen.touchpoint.and_then(|it| subject.journey.touchpoints.get(it.index()));
        match basis_of_detail(seen.detail, touchpoint, seen.stage, subject.journey) {
            Some(Basis::Assumed) => found.assumed += 1,
            Some(Basis::Observed) => found.observed += 1,
            Some(Basis::Measured) => found.measured += 1,
            None => found.unstated += 1,
        }
    }
    found
}
