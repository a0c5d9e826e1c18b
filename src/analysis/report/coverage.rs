//! Which parts of a journey are told for whom and through which channels.

use super::JourneyReport;
use super::subject::Subject;
use crate::analysis::Person;
use crate::model::{ChannelId, Journey, PersonaId, Project, SegmentId, StageIndex, Who};
use std::collections::BTreeSet;

/// Touchpoints by stage, and in each by persona, segment and channel.
#[derive(Debug, Default)]
pub struct Coverage {
    pub personas: Vec<PersonaId>,
    pub segments: Vec<SegmentId>,
    pub channels: Vec<ChannelId>,
    pub rows: Vec<CoverageRow>,
}

/// A stage; the counts are of its touchpoints, in the order of the columns.
#[derive(Debug)]
pub struct CoverageRow {
    pub stage: StageIndex,
    pub touchpoints: u32,
    pub personas: Vec<u32>,
    pub segments: Vec<u32>,
    pub channels: Vec<u32>,
    /// Touchpoints that name no channel.
    pub without_channel: u32,
}

/// Everything that the journey holds, also what does not hold for its personas. Segments are those that it names and those of its
/// personas.
pub fn coverage(subject: &Subject<'_>) -> Coverage {
    let journey = subject.journey;
    let personas = journey.personas.clone();
    let mut segments: BTreeSet<SegmentId> = named_segments(journey);
    let persona = |it: &PersonaId| subject.project.personas.get(it.index());
    segments.extend(personas.iter().filter_map(|it| persona(it)?.segment));
    let channels: BTreeSet<ChannelId> = journey.touchpoints.iter().flat_map(|it| it.channels.iter().copied()).collect();
    let (segments, channels) = (Vec::from_iter(segments), Vec::from_iter(channels));
    let people: Vec<Person> = personas.iter().map(|it| Person::of(subject.project, *it)).collect();
    let mut rows = Vec::with_capacity(journey.stages.len());
    for (index, stage) in journey.stages.iter().enumerate() {
        let mut row = CoverageRow {
            stage: StageIndex(index as u32),
            touchpoints: 0,
            personas: vec![0; personas.len()],
            segments: vec![0; segments.len()],
            channels: vec![0; channels.len()],
            without_channel: 0,
        };
        for touchpoint in journey.touchpoints_of(stage) {
            row.touchpoints += 1;
            row.without_channel += u32::from(touchpoint.channels.is_empty());
            let holds = |it: Person| u32::from(it.is_in(&stage.who) && it.is_in(&touchpoint.who));
            row.personas.iter_mut().zip(&people).for_each(|(count, it)| *count += holds(*it));
            row.segments.iter_mut().zip(&segments).for_each(|(count, it)| *count += holds(Person::Segment(*it)));
            for channel in &touchpoint.channels {
                if let Ok(at) = channels.binary_search(channel) {
                    row.channels[at] += 1;
                }
            }
        }
        rows.push(row);
    }
    Coverage { personas, segments, channels, rows }
}

/// Of each persona of the project: the touchpoints of each journey that hold for her, in the order of the journeys.
pub fn personas(project: &Project<'_>, journeys: &[JourneyReport<'_>]) -> Vec<(PersonaId, Vec<u32>)> {
    let count = |report: &JourneyReport<'_>, persona: PersonaId| {
        let own = report.coverage.personas.iter().position(|it| *it == persona);
        own.map_or(0, |at| report.coverage.rows.iter().filter_map(|row| row.personas.get(at)).sum())
    };
    let all = (0..project.personas.len()).map(|it| PersonaId(it as u32));
    all.map(|persona| (persona, journeys.iter().map(|it| count(it, persona)).collect())).collect()
}

fn named_segments(journey: &Journey<'_>) -> BTreeSet<SegmentId> {
    let stages = journey.stages.iter().map(|it| &it.who);
    let touchpoints = journey.touchpoints.iter().map(|it| &it.who);
    let arrows = journey.touchpoints.iter().flat_map(|it| &it.arrows).map(|it| &it.who);
    let all = stages.chain(touchpoints).chain(arrows).flatten();
    all.filter_map(|it| match it {
        Who::Segment(it) => Some(*it),
        Who::Persona(_) => None,
    })
    .collect()
}
