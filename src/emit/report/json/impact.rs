//! What is hit when something is down.

use super::names::Names;
use crate::analysis::report as figures;
use crate::analysis::ways::End;
use crate::model::{Actor, Project};
use serde::Serialize;

#[derive(Serialize)]
pub struct Impact<'a> {
    kind: &'a str,
    name: &'a str,
    journeys: Vec<Journey<'a>>,
}

#[derive(Serialize)]
struct Journey<'a> {
    journey: &'a str,
    touchpoints: Vec<Hit<'a>>,
    of: usize,
    personas: Vec<&'a str>,
    segments: Vec<&'a str>,
    #[serde(rename = "outcomes-lost")]
    lost: Vec<&'a str>,
    #[serde(rename = "outcomes-around")]
    around: Vec<&'a str>,
    /// Counted visits to what is hit, and to all touchpoints.
    visits: Option<u64>,
    #[serde(rename = "of-visits")]
    of_visits: Option<u64>,
}

#[derive(Serialize)]
struct Hit<'a> {
    touchpoint: &'a str,
    because: Vec<&'a str>,
    #[serde(rename = "other-channels")]
    other_channels: bool,
}

pub fn impact<'a>(project: &'a Project<'a>, all: &[Names<'a>], down: Actor) -> Impact<'a> {
    let (kind, name) = match down {
        Actor::Team(it) => ("team", project.teams.get(it.index()).map(|it| &it.name)),
        Actor::System(it) => ("system", project.systems.get(it.index()).map(|it| &it.name)),
        Actor::Channel(it) => ("channel", project.channels.get(it.index()).map(|it| &it.name)),
    };
    let journeys = all.iter().map(|names| journey(names, &figures::impact(names.report, down)));
    let hit = journeys.filter(|it| !it.touchpoints.is_empty());
    Impact { kind, name: name.map_or("", |it| &it.name), journeys: hit.collect() }
}

fn journey<'a>(names: &Names<'a>, impact: &figures::Impact<'a>) -> Journey<'a> {
    let ends = |all: &[End]| all.iter().map(|it| names.end(*it)).collect();
    let hit = impact.hit.iter().map(|it| Hit {
        touchpoint: names.touchpoint(it.at),
        because: it.because.iter().map(|it| it.text.as_ref()).collect(),
        other_channels: it.other_channels,
    });
    Journey {
        journey: &names.report.journey.name.name,
        touchpoints: hit.collect(),
        of: impact.touchpoints,
        personas: impact.personas.iter().map(|it| names.persona(*it)).collect(),
        segments: impact.segments.iter().map(|it| names.segment(*it)).collect(),
        lost: ends(&impact.lost),
        around: ends(&impact.around),
        visits: impact.volume.map(|it| it.0),
        of_visits: impact.volume.map(|it| it.1),
    }
}
