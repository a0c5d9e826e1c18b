//! A report as JSON: a contract of its own, described in `docs/analysis.md` and `docs/analysis.schema.json`.
//!
//! Every kind of object always has the same keys; what nobody says is `null`. Shares are in percent, times in milliseconds,
//! touchpoints and stages are called by their names.

mod deeds;
mod impact;
mod journey;
mod names;
mod routes;

use super::Told;
use crate::analysis::report::Report;
use crate::model::PersonaId;
use names::Names;
use serde::Serialize;

/// Grows with every change that a reader of the format could notice.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    /// The day with which due days were compared.
    today: String,
    /// What `--if` asks; null without it.
    impact: Option<impact::Impact<'a>>,
    /// Over all journeys, ranked.
    attention: Vec<Row<'a>>,
    /// How many touchpoints of each journey hold for each persona.
    personas: Vec<Persona<'a>>,
    journeys: Vec<journey::Journey<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    journey: &'a str,
    #[serde(flatten)]
    row: journey::Attention<'a>,
}

#[derive(Serialize)]
struct Persona<'a> {
    persona: &'a str,
    /// In the order of the journeys.
    touchpoints: &'a [u32],
}

/// Appends the document, with a line end.
pub fn write(told: &Told<'_>, out: &mut String) {
    let report = told.report;
    let all: Vec<Names<'_>> = report.journeys.iter().map(|it| Names { report: it, sources: told.sources }).collect();
    let row = |(journey, row): &(usize, usize)| {
        let names = all.get(*journey)?;
        let row = journey::attention(names, names.report.attention.get(*row)?);
        Some(Row { journey: &names.report.journey.name.name, row })
    };
    let document = Document {
        version: VERSION,
        today: report.today.to_string(),
        impact: told.down.map(|it| impact::impact(report.project, &all, it)),
        attention: report.attention.iter().filter_map(row).collect(),
        personas: report.personas.iter().map(|it| persona(report, it)).collect(),
        journeys: all.iter().map(journey::journey).collect(),
    };
    // Only numbers that are none could fail, and a figure that is none is `null` in serde_json.
    out.push_str(&serde_json::to_string_pretty(&document).unwrap_or_default());
    out.push('\n');
}

fn persona<'a>(report: &'a Report<'_>, (id, touchpoints): &'a (PersonaId, Vec<u32>)) -> Persona<'a> {
    let persona = report.project.personas.get(id.index());
    Persona { persona: persona.map_or("", |it| &it.name.name), touchpoints }
}
