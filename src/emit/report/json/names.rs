//! Names, places and figures of one journey as the JSON writes them.

use crate::analysis::Person;
use crate::analysis::report::JourneyReport;
use crate::analysis::ways::End;
use crate::model::{ChannelId, Detail, Figure, PersonaId, SegmentId, StageIndex, TeamId, TouchpointIndex};
use crate::source::{Sources, Span};
use serde::Serialize;

pub struct Names<'a> {
    pub report: &'a JourneyReport<'a>,
    pub sources: &'a Sources,
}

/// Where something stands: file, line and column from 1.
#[derive(Serialize)]
pub struct Place<'a> {
    pub file: &'a str,
    pub line: u32,
    pub column: u32,
}

/// A text of the map with its place.
#[derive(Serialize)]
pub struct Line<'a> {
    pub text: &'a str,
    pub name: Option<&'a str>,
    pub touchpoint: Option<&'a str>,
    pub place: Option<Place<'a>>,
}

impl<'a> Names<'a> {
    pub fn touchpoint(&self, at: TouchpointIndex) -> &'a str {
        self.report.journey.touchpoints.get(at.index()).map_or("", |it| &it.name.name)
    }

    pub fn touchpoints(&self, all: &[TouchpointIndex]) -> Vec<&'a str> {
        all.iter().map(|it| self.touchpoint(*it)).collect()
    }

    pub fn stage(&self, at: StageIndex) -> &'a str {
        self.report.journey.stages.get(at.index()).map_or("", |it| &it.name.name)
    }

    pub fn team(&self, id: Option<TeamId>) -> Option<&'a str> {
        self.report.project.teams.get(id?.index()).map(|it| it.name.name.as_ref())
    }

    pub fn persona(&self, id: PersonaId) -> &'a str {
        self.report.project.personas.get(id.index()).map_or("", |it| &it.name.name)
    }

    pub fn segment(&self, id: SegmentId) -> &'a str {
        self.report.project.segments.get(id.index()).map_or("", |it| &it.name.name)
    }

    pub fn channel(&self, id: ChannelId) -> &'a str {
        self.report.project.channels.get(id.index()).map_or("", |it| &it.name.name)
    }

    /// `None` for nobody in particular.
    pub fn person(&self, person: Person) -> Option<&'a str> {
        match person {
            Person::Persona { persona, .. } => Some(self.persona(persona)),
            Person::Segment(it) => Some(self.segment(it)),
            Person::Anybody => None,
        }
    }

    pub fn people(&self, people: &[Person]) -> Vec<&'a str> {
        people.iter().filter_map(|it| self.person(*it)).collect()
    }

    /// `success` is the implied one; `elsewhere` and `unknown` are no outcomes of the journey.
    pub fn end(&self, end: End) -> &'a str {
        match end {
            End::Success(Some(it)) | End::Failure(it) | End::Neutral(it) => {
                self.report.journey.outcomes.get(it as usize).map_or("", |it| &it.name.name)
            }
            End::Success(None) => "success",
            End::Elsewhere => "elsewhere",
            End::Unknown => "unknown",
        }
    }

    pub fn place(&self, span: Span) -> Option<Place<'a>> {
        let source = self.sources.get(span.source)?;
        let (line, column) = source.line_column(span.start);
        Some(Place { file: &source.name, line, column })
    }

    pub fn line(&self, detail: &'a Detail<'a>, touchpoint: Option<TouchpointIndex>) -> Line<'a> {
        Line {
            text: &detail.text,
            name: detail.name.as_deref(),
            touchpoint: touchpoint.map(|it| self.touchpoint(it)),
            place: self.place(detail.span),
        }
    }
}

/// A figure with its unit: `number`, `percent`, `milliseconds` or a currency.
#[derive(Serialize)]
pub struct Amount<'a> {
    pub value: f64,
    pub unit: &'a str,
}

pub fn amount<'a>(figure: &'a Figure<'_>) -> Amount<'a> {
    match figure {
        Figure::Number(it) => Amount { value: it.to_f64(), unit: "number" },
        Figure::Percent(it) => Amount { value: it.to_f64(), unit: "percent" },
        Figure::Money { amount, currency } => Amount { value: amount.to_f64(), unit: currency },
        Figure::Duration(it) => Amount { value: it.milliseconds as f64, unit: "milliseconds" },
    }
}
