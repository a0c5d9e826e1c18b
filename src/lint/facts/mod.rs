//! What several rules ask, worked out once: which details there are and where, who answers which pain, who feels what,
//! what can be reached, what is used. What costs something is made on first use, so that a rule that is off pays nothing.

mod details;
mod used;

pub use details::{Place, Seen};
pub use used::Used;

use super::{Limits, Request};
use crate::analysis::{Audience, Felt, Line, Reach, Step, doors, feelings, reach, steps};
use crate::diagnostic::Diagnostic;
use crate::model::*;
use crate::source::{SourceId, Span};
use crate::syntax::ast::{Document, NOWHERE};
use details::Details;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// The project, the settings, and what follows from them. Shared by all rules of a run.
#[derive(Debug)]
pub struct Facts<'p> {
    pub project: &'p Project<'p>,
    pub today: Date,
    pub limits: Limits,
    request: Request<'p>,
    /// Whether no file of the run has an error: only then can a rule say that something stands nowhere.
    pub whole: bool,
    /// For each source, whether it was asked for and has no error.
    linted: Vec<bool>,
    details: OnceLock<Details<'p>>,
    answers: OnceLock<FxHashMap<DetailRef, Vec<Seen<'p>>>>,
    used: OnceLock<Used>,
    told: OnceLock<Vec<bool>>,
    /// One for each journey.
    moods: Vec<OnceLock<Moods<'p>>>,
    reaches: Vec<OnceLock<Reach>>,
    /// For each journey: where arrows of other journeys lead into it.
    doors: OnceLock<Vec<Vec<Target>>>,
}

/// Who a journey's map is for, its steps, and what they feel at each: as the map shows it.
#[derive(Debug)]
pub struct Moods<'p> {
    pub audience: Audience,
    pub steps: Vec<Step>,
    /// One if all agree, else one each.
    pub lines: Vec<Line<'p>>,
}

impl<'p> Moods<'p> {
    /// What is felt at a step, of all lines in which something is.
    pub fn felt_at(&self, step: usize) -> impl Iterator<Item = Felt<'p>> {
        self.lines.iter().filter_map(move |line| line.feelings.get(step)?.felt())
    }
}

/// A touchpoint with what it stands in.
#[derive(Clone, Copy, Debug)]
pub struct At<'p> {
    pub id: JourneyId,
    pub journey: &'p Journey<'p>,
    pub stage: &'p Stage<'p>,
    pub index: TouchpointIndex,
    pub touchpoint: &'p Touchpoint<'p>,
}

impl<'p> Facts<'p> {
    /// Walks the project once. `earlier` tells which files have errors; those are not linted.
    pub fn new(request: &Request<'p>, earlier: &[Diagnostic]) -> Self {
        let mut linted: Vec<bool> = request.sources.iter().enumerate().map(|(at, _)| at < request.roots).collect();
        let mut whole = true;
        // Behind the files of maps stands that of the settings: what is wrong there says nothing of the maps.
        let of_maps = |it: &&Diagnostic| (it.span.source.0 as usize) < request.documents.len();
        for finding in earlier.iter().filter(|it| it.is_error()).filter(of_maps) {
            whole = false;
            if let Some(it) = linted.get_mut(finding.span.source.0 as usize) {
                *it = false;
            }
        }
        let project = request.project;
        Self {
            project,
            request: *request,
            today: request.today,
            limits: request.settings.limits,
            whole,
            linted,
            details: OnceLock::new(),
            answers: OnceLock::new(),
            used: OnceLock::new(),
            told: OnceLock::new(),
            moods: project.journeys.iter().map(|_| OnceLock::new()).collect(),
            doors: OnceLock::new(),
            reaches: project.journeys.iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// Whether findings there are wanted: the file was asked for, and has no error.
    pub fn is_linted(&self, span: Span) -> bool {
        self.linted.get(span.source.0 as usize).copied().unwrap_or(false)
    }

    /// The journeys of linted files.
    pub fn journeys(&self) -> impl Iterator<Item = (JourneyId, &'p Journey<'p>)> {
        let all = self.project.journeys.iter().enumerate().map(|(at, it)| (JourneyId(at as u32), it));
        all.filter(|(_, it)| self.is_linted(it.span))
    }

    /// The stages of the journeys of linted files.
    pub fn stages(&self) -> impl Iterator<Item = (&'p Journey<'p>, &'p Stage<'p>)> {
        self.journeys().flat_map(|(_, journey)| journey.stages.iter().map(move |stage| (journey, stage)))
    }

    /// The touchpoints of the journeys of linted files.
    pub fn touchpoints(&self) -> impl Iterator<Item = At<'p>> {
        self.journeys().flat_map(|(id, journey)| touchpoints_of(id, journey))
    }

    /// The touchpoints of one journey.
    pub fn touchpoints_of(&self, id: JourneyId) -> impl Iterator<Item = At<'p>> {
        self.journey(id).into_iter().flat_map(move |journey| touchpoints_of(id, journey))
    }

    pub fn journey(&self, id: JourneyId) -> Option<&'p Journey<'p>> {
        self.project.journeys.get(id.index())
    }

    /// All details, sorted out when a rule first asks for some.
    fn all_details(&self) -> &Details<'p> {
        self.details.get_or_init(|| Details::of(self.project))
    }

    /// All details of a kind, of every file, journeys before blueprints; what stands in a file that is not linted is dropped
    /// when it is reported.
    pub fn details(&self, kind: DetailKind) -> &[Seen<'p>] {
        self.all_details().of_kind(kind)
    }

    /// For each journey of the project, whether a detail of that kind in it is such.
    pub fn journeys_where(&self, kind: DetailKind, such: impl Fn(&Detail<'p>) -> bool) -> Vec<bool> {
        let mut found = vec![false; self.project.journeys.len()];
        for seen in self.details(kind) {
            if let Some(it) = seen.place.id().and_then(|it| found.get_mut(it.index()))
                && !*it
            {
                *it = such(seen.detail);
            }
        }
        found
    }

    /// The details, of any kind and lane, that stand under a `for` of their own.
    pub fn limited_details(&self) -> &[Seen<'p>] {
        self.all_details().limited()
    }

    /// Whether a touchpoint has a detail of that kind itself.
    pub fn has(&self, journey: JourneyId, touchpoint: TouchpointIndex, kind: DetailKind) -> bool {
        self.all_details().has(journey, touchpoint, kind, false)
    }

    /// Whether it has one itself, or in the layer of a blueprint.
    pub fn has_with_layers(&self, journey: JourneyId, touchpoint: TouchpointIndex, kind: DetailKind) -> bool {
        self.all_details().has(journey, touchpoint, kind, true)
    }

    /// The opportunities and actions that resolve a detail, of any file of the run.
    pub fn answers(&self, detail: DetailRef) -> &[Seen<'p>] {
        self.answers.get_or_init(|| self.all_details().answers()).get(&detail).map_or(&[], Vec::as_slice)
    }

    /// Which declarations something refers to.
    pub fn used(&self) -> &Used {
        self.used.get_or_init(|| Used::of(self.project))
    }

    /// How a journey's people feel at its steps. `None` for an id of no journey.
    pub fn moods(&self, id: JourneyId) -> Option<&Moods<'p>> {
        let journey = self.journey(id)?;
        Some(self.moods.get(id.index())?.get_or_init(|| {
            let audience = Audience::of_journey(self.project, journey);
            let steps = steps(journey, &audience);
            let lines = feelings(journey, &audience, &steps);
            Moods { audience, steps, lines }
        }))
    }

    /// Where a journey's arrows lead. `None` for an id of no journey.
    pub fn reach(&self, id: JourneyId) -> Option<&Reach> {
        let doors = self.doors.get_or_init(|| doors(self.project)).get(id.index())?;
        Some(self.reaches.get(id.index())?.get_or_init(|| reach(self.project, id, doors)))
    }

    /// Whether the run tells who uses a file: it has a journey, a blueprint or a view itself, or another file imports it.
    pub fn is_told(&self, source: SourceId) -> bool {
        let told = self.told.get_or_init(|| {
            let mut told = vec![false; self.linted.len()];
            let own = self.project.journeys.iter().map(|it| it.span.source);
            let own = own.chain(self.project.blueprints.iter().map(|it| it.span.source));
            let own = own.chain(self.project.views.iter().map(|it| it.span.source));
            for source in own.chain(self.project.imports.iter().flatten().copied()) {
                if let Some(it) = told.get_mut(source.0 as usize) {
                    *it = true;
                }
            }
            told
        });
        told.get(source.0 as usize).copied().unwrap_or(false)
    }

    /// The files that a source sees besides itself.
    pub fn imports(&self, source: SourceId) -> &'p [SourceId] {
        self.project.imports.get(source.0 as usize).map_or(&[], Vec::as_slice)
    }

    /// The statements at top level with this keyword, each with its line's items and block, in the order of the text.
    pub fn statements(&self, source: SourceId, keyword: &str) -> Vec<Span> {
        let Some(text) = self.request.sources.get(source) else { return Vec::new() };
        let Some(document) = self.request.documents.get(source.0 as usize) else { return Vec::new() };
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(statement) = document.statements.get(at) {
            let word = text.slice(document.span(statement.keyword.start, statement.keyword.end));
            if word == keyword {
                found.push(document.span(statement.keyword.start, end_of(document, at)));
            }
            at = (statement.after as usize).max(at + 1);
        }
        found
    }

    /// The imports of linted files: the file, what it imports, and the statement. A file whose imports were not all read is
    /// left out.
    pub fn import_lines(&self) -> Vec<(SourceId, SourceId, Span)> {
        let mut found = Vec::new();
        for (at, imports) in self.project.imports.iter().enumerate() {
            let from = SourceId(at as u32);
            if !self.linted.get(at).copied().unwrap_or(false) {
                continue;
            }
            let lines = self.statements(from, "import");
            if lines.len() == imports.len() {
                found.extend(imports.iter().zip(lines).map(|(to, line)| (from, *to, line)));
            }
        }
        found
    }

    /// A statement with the end of its line, so that deleting it leaves no empty line; only itself where more stands there.
    pub fn with_line_end(&self, span: Span) -> Span {
        let text = self.text(span.source);
        let rest = text.get(span.end as usize..).unwrap_or("");
        let begins = text.get(..span.start as usize).is_none_or(|it| it.is_empty() || it.ends_with('\n'));
        let blank = rest.len() - rest.trim_start_matches([' ', '\t', '\r']).len();
        let ends = rest.get(blank..).is_some_and(|it| it.starts_with('\n'));
        if begins && ends { Span { end: span.end + blank as u32 + 1, ..span } } else { span }
    }

    /// Where a further statement can stand: an empty place behind the line of the last of that keyword at top level, else
    /// behind all text.
    pub fn after_last(&self, source: SourceId, keyword: &str) -> Span {
        let text = self.text(source);
        let end_of_line =
            |at: usize| text.get(at..).and_then(|it| it.find('\n')).map_or(text.len(), |length| at + length);
        let last = self.statements(source, keyword).last().map(|it| end_of_line(it.end as usize));
        let at = last.unwrap_or(text.trim_end().len());
        Span::new(source, at, at)
    }

    /// The text of a source; empty for an id of none.
    pub fn text(&self, source: SourceId) -> &'p str {
        self.request.sources.get(source).map_or("", |it| it.text.as_str())
    }
}

/// Where a statement ends, its block included.
pub(super) fn end_of(document: &Document, index: usize) -> u32 {
    let Some(statement) = document.statements.get(index) else { return 0 };
    if statement.close != NOWHERE {
        return statement.close + 1;
    }
    let last = (statement.after as usize).saturating_sub(1).max(index);
    let line = document.items_of(last).last().map(|it| it.end);
    let keyword = document.statements.get(last).map_or(statement.keyword.end, |it| it.keyword.end);
    line.unwrap_or(keyword).max(keyword)
}

fn touchpoints_of<'p>(id: JourneyId, journey: &'p Journey<'p>) -> impl Iterator<Item = At<'p>> {
    journey.touchpoints.iter().enumerate().filter_map(move |(at, touchpoint)| {
        let stage = journey.stages.get(touchpoint.stage.index())?;
        Some(At { id, journey, stage, index: TouchpointIndex(at as u32), touchpoint })
    })
}
