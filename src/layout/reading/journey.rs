//! A journey in words: one table, a row a touchpoint, the stages as groups of rows, the lanes as columns.

use super::{facts, item};
use crate::analysis::Timetable;
use crate::layout::Request;
use crate::layout::content::{Content, Placed};
use crate::layout::flow::chart::{self, Chart, Kind, Tie};
use crate::layout::lanes::{self, LANES, touchpoints};
use crate::layout::page::{chevrons, header};
use crate::locale::Label;
use crate::model::{
    Arrow, DetailKind, LaneKind, LaneRef, Layout, PersonaLineRef, Stage, StageIndex, Target, Touchpoint,
};
use crate::reading::{Column, Group, Item, Reading, Row, Table};
use std::borrow::Cow;
use std::ops::Range;

/// What a column of the table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    Channels,
    At,
    Takes,
    Lane(LaneRef),
    Leads,
}

pub fn read<'p>(content: &Content<'p>, request: &'p Request) -> Reading<'p> {
    let mut reading = super::begin(content.language, content.locale);
    reading.title = Cow::Borrowed(content.title());
    reading.insight = Cow::Borrowed(content.insight().unwrap_or(""));
    reading.limits = header::limits(content, Vec::new());
    reading.lists.push(facts::of_journey(content));
    reading.lists.extend(facts::of_people(content));
    let mut table = Told::of(content, request).table();
    if request.drawn() == Layout::Day {
        // Things stand at their times there: no number ties them together.
        table.groups.iter_mut().flat_map(|it| &mut it.rows).for_each(|it| it.number = None);
    }
    reading.tables.push(table);
    reading.lists.extend(facts::sources(content));
    reading
}

/// A journey on its way to a table.
struct Told<'a, 'p> {
    content: &'a Content<'p>,
    cells: Vec<Cell>,
    times: Timetable,
    /// Of a flow: who goes which way.
    chart: Option<Chart<'p>>,
}

impl<'a, 'p> Told<'a, 'p> {
    fn of(content: &'a Content<'p>, request: &'p Request) -> Self {
        let is_flow = request.drawn() == Layout::Flow;
        let chart = request.journey().filter(|_| is_flow);
        let chart = chart.map(|id| chart::of(content, id, request.figures.as_deref()));
        let mut cells = vec![Cell::Channels, Cell::At];
        let lanes = lanes_of(content);
        if !lanes.contains(&LaneRef::Takes) {
            cells.push(Cell::Takes);
        }
        cells.extend(lanes.into_iter().map(|it| if it == LaneRef::Takes { Cell::Takes } else { Cell::Lane(it) }));
        cells.push(Cell::Leads);
        Self { content, cells, times: Timetable::of(content.journey, &content.steps), chart }
    }

    fn table(&self) -> Table<'p> {
        let content = self.content;
        let mut table = Table {
            caption: Cow::Borrowed(content.title()),
            head: Cow::Borrowed(content.locale.label(Label::LaneTouchpoint)),
            columns: self.cells.iter().map(|it| self.column(*it)).collect(),
            groups: content.stages().map(|(stage, steps)| self.group(stage, steps)).collect(),
        };
        table.drop_empty_columns();
        table
    }

    fn column(&self, cell: Cell) -> Column<'p> {
        let content = self.content;
        let plain = |key: &'static str, label: Label| Column {
            key: Cow::Borrowed(key),
            label: Cow::Borrowed(content.locale.label(label)),
            lane: false,
        };
        match cell {
            Cell::Channels => plain("channels", Label::Channels),
            Cell::At => plain("at", Label::TimeOfDay),
            Cell::Takes => Column { lane: true, ..plain("takes", Label::LaneTakes) },
            Cell::Leads => plain("leads", Label::LeadsTo),
            Cell::Lane(lane) => {
                Column { key: lanes::key(content.project, lane), label: lanes::label(content, lane), lane: true }
            }
        }
    }

    fn group(&self, index: StageIndex, steps: Range<usize>) -> Group<'p> {
        let content = self.content;
        let Some(stage) = content.stage(index) else { return Group::default() };
        let mut rows: Vec<Row<'p>> = self.of_stage(stage, index).into_iter().collect();
        rows.extend(steps.filter_map(|step| self.row(step)));
        Group { heading: Cow::Borrowed(stage.name.label.as_ref()), notes: self.about(stage), rows }
    }

    /// Behind the stage's name: goal, duration, whom it holds for.
    fn about(&self, stage: &'p Stage<'p>) -> Vec<Cow<'p, str>> {
        let content = self.content;
        let mut notes: Vec<Cow<'p, str>> = stage.goal.as_deref().map(Cow::Borrowed).into_iter().collect();
        notes.extend(chevrons::time(content, stage).map(Cow::Owned));
        notes.extend(content.limit(&stage.who));
        notes.extend(content.team(stage.owner).map(|it| Cow::Owned(content.locale.owner(it))));
        notes
    }

    /// What is said of the stage itself; `None` where nothing is.
    fn of_stage(&self, stage: &'p Stage<'p>, index: StageIndex) -> Option<Row<'p>> {
        let content = self.content;
        let lane = |lane: LaneRef| -> Vec<Item<'p>> {
            content.of_lane(lane, index, 0..0, true).map(|it| item::of(content, it)).collect()
        };
        let cell = |it: &Cell| match it {
            Cell::Lane(it) => lane(*it),
            Cell::Leads => self.ways(None, &stage.arrows),
            _ => Vec::new(),
        };
        let cells: Vec<Vec<Item<'p>>> = self.cells.iter().map(cell).collect();
        let label = header::capitalized(content.locale.label(Label::WholeStage));
        let row = Row { label: Cow::Owned(label), cells, ..Row::default() };
        row.cells.iter().any(|it| !it.is_empty()).then_some(row)
    }

    fn row(&self, at: usize) -> Option<Row<'p>> {
        let content = self.content;
        let step = *content.steps.get(at)?;
        let touchpoint = content.touchpoint(step)?;
        let label = content.label(step.touchpoint?, touchpoint);
        let lane = |lane: LaneRef| -> Vec<Item<'p>> {
            let own = content.of_lane(lane, step.stage, at..at + 1, false);
            own.map(|it: Placed<'p>| item::of(content, it)).collect()
        };
        let cell = |it: &Cell| match it {
            Cell::Channels => touchpoints::channels(content, touchpoint, "").map(Item::of).into_iter().collect(),
            Cell::At => self.at(at, touchpoint),
            Cell::Takes => self.takes(at),
            Cell::Lane(it) => lane(*it),
            Cell::Leads => self.ways(Some(at), &touchpoint.arrows),
        };
        Some(Row {
            name: Cow::Borrowed(touchpoint.name.name.as_ref()),
            number: step.number,
            label: Cow::Borrowed(label),
            notes: self.notes(at, touchpoint),
            cells: self.cells.iter().map(cell).collect(),
        })
    }

    fn notes(&self, at: usize, touchpoint: &'p Touchpoint<'p>) -> Vec<Cow<'p, str>> {
        let (content, locale) = (self.content, self.content.locale);
        let mut notes: Vec<Cow<'p, str>> = Vec::new();
        if touchpoint.moment_of_truth {
            notes.push(Cow::Borrowed(locale.label(Label::MomentOfTruth)));
        }
        if let Some(lost) = content.bottleneck().filter(|it| content.steps[at].touchpoint == Some(it.touchpoint)) {
            let share = locale.leave(&locale.percent(lost.share.round() as i64));
            notes.push(Cow::Owned(locale.colon(locale.label(Label::Bottleneck), &share)));
        }
        let findings = content.findings.at(content.steps.get(at).and_then(|it| it.touchpoint));
        notes.extend(findings.iter().map(|it| Cow::Owned(it.told(locale))));
        if touchpoint.optional {
            notes.push(Cow::Borrowed(locale.label(Label::Optional)));
        }
        notes.extend(content.limit(&touchpoint.who));
        notes.extend(content.team(touchpoint.owner).map(|it| Cow::Owned(locale.owner(it))));
        let effort = touchpoint.effort.map(|it| locale.label(item::word(it)));
        notes.extend(effort.map(|it| Cow::Owned(locale.colon(locale.label(Label::Effort), it))));
        for expected in touchpoint.expects.iter().filter(|it| content.holds(&it.who)) {
            let value = locale.mood(expected.value.to_f64());
            let value = expected.text.as_deref().map_or(value.clone(), |it| locale.beside(&value, it));
            notes.push(Cow::Owned(locale.colon(locale.label(Label::LegendExpects), &value)));
        }
        let line = |it: &PersonaLineRef| {
            let persona = content.project.personas.get(it.persona.index())?;
            Some(persona.lines.get(it.line as usize)?.text.as_ref())
        };
        let met: Vec<&str> = touchpoint.meets.iter().filter_map(line).collect();
        if !met.is_empty() {
            notes.push(Cow::Owned(locale.colon(locale.label(Label::NeedsMet), &locale.semicolons(&met))));
        }
        notes.extend(item::sources(content.project, locale, &touchpoint.sources));
        notes
    }

    /// When it is; nothing where no time is written.
    fn at(&self, step: usize, touchpoint: &'p Touchpoint<'p>) -> Vec<Item<'p>> {
        let locale = self.content.locale;
        let Some(from) = touchpoint.at else { return Vec::new() };
        let until = self.times.of_step(step).filter(|it| it.stated && !it.is_point());
        let from = locale.time(from.minutes);
        let text = until.map_or_else(|| from.clone(), |it| locale.range(&from, &locale.time(it.to as u16)));
        vec![Item::of(text)]
    }

    fn takes(&self, at: usize) -> Vec<Item<'p>> {
        let locale = self.content.locale;
        let (takes, waits) = self.content.times(self.content.steps[at]);
        let mut items: Vec<Item<'p>> = Vec::new();
        items.extend(takes.map(|it| Item::of(locale.duration(it.milliseconds))));
        let waits = waits.map(|it| (locale.label(Label::LegendWaiting), locale.duration(it.milliseconds)));
        items.extend(waits.map(|(label, time)| Item::of(locale.colon(label, &time))));
        items
    }

    /// Where a touchpoint, or a stage as a whole, leads. Outside a flow only what the author wrote.
    fn ways(&self, at: Option<usize>, arrows: &'p [Arrow<'p>]) -> Vec<Item<'p>> {
        let content = self.content;
        let index = at.and_then(|at| content.steps.get(at)?.touchpoint);
        if let (Some(chart), Some(index)) = (&self.chart, index) {
            let leaves = |tie: &&Tie<'p>| matches!(chart.nodes[tie.from].kind, Kind::Touchpoint(it) | Kind::Question(it) if it == index);
            return chart.ties.iter().filter(leaves).filter_map(|it| self.tie(chart, it)).collect();
        }
        let written = arrows.iter().filter(|it| !it.implied && content.holds(&it.who));
        written.map(|it| self.way(it, target(content, it.target))).collect()
    }

    fn tie(&self, chart: &Chart<'p>, tie: &Tie<'p>) -> Option<Item<'p>> {
        let (content, locale) = (self.content, self.content.locale);
        let outcome = |id: crate::model::OutcomeIndex| content.journey.outcomes.get(id.index());
        let name: Cow<'p, str> = match chart.nodes[tie.to].kind {
            Kind::Question(_) => return None,
            Kind::Touchpoint(it) => Cow::Borrowed(content.label(it, content.journey.touchpoints.get(it.index())?)),
            Kind::Success(None) => Cow::Borrowed(locale.label(Label::Success)),
            Kind::Success(Some(it)) | Kind::Exit(it) => Cow::Borrowed(outcome(it)?.name.label.as_ref()),
            Kind::Onwards(label) => Cow::Borrowed(label),
            Kind::Anywhere => return None,
            Kind::Unknown => Cow::Borrowed(locale.label(Label::Unknown)),
        };
        let mut item = match tie.arrow {
            Some(arrow) => self.way(arrow, name),
            None => Item::of(name),
        };
        let share = tie.share.filter(|it| tie.stated || *it < 100.0).map(|it| locale.percent(it.round() as i64));
        let count = tie.count.map(|it| locale.number(it));
        // What is written is counted anew here.
        item.notes.retain(|it| tie.arrow.and_then(|it| it.share).is_none_or(|share| *it != locale.percent(share)));
        item.notes.splice(0..0, count.into_iter().chain(share).map(Cow::Owned));
        Some(item)
    }

    fn way(&self, arrow: &'p Arrow<'p>, name: Cow<'p, str>) -> Item<'p> {
        let (content, locale) = (self.content, self.content.locale);
        let mut item = Item::of(name);
        item.notes.extend(arrow.share.map(|it| Cow::Owned(locale.percent(it))));
        item.notes.extend(content.limit(&arrow.who));
        item.notes.extend(arrow.when.as_deref().map(Cow::Borrowed));
        item.notes.extend(arrow.after.map(|it| Cow::Owned(locale.after(&locale.duration(it.milliseconds)))));
        item
    }
}

fn target<'p>(content: &Content<'p>, target: Target) -> Cow<'p, str> {
    let project = content.project;
    let journey = |id: crate::model::JourneyId| project.journeys.get(id.index());
    let label = match target {
        Target::Touchpoint(it) => {
            let touchpoint = journey(it.journey).and_then(|of| of.touchpoints.get(it.touchpoint.index()));
            touchpoint.map(|it| it.name.label.as_ref())
        }
        Target::Outcome { journey: of, outcome } => {
            journey(of).and_then(|it| it.outcomes.get(outcome.index())).map(|it| it.name.label.as_ref())
        }
        Target::Stage(it) => {
            journey(it.journey).and_then(|of| of.stages.get(it.stage.index())).map(|it| it.name.label.as_ref())
        }
        Target::Journey(it) => journey(it).map(|it| it.name.label.as_ref()),
        Target::ImpliedSuccess => None,
    };
    Cow::Borrowed(label.unwrap_or_else(|| content.locale.label(Label::Success)))
}

/// The lanes of the table: those that the text names, else all that have something in them, in the order of a map.
pub fn lanes_of(content: &Content<'_>) -> Vec<LaneRef> {
    let occurring = content.occurring();
    let is_text = |lane: &LaneRef| match lane {
        LaneRef::Own(id) => content.project.lanes.get(id.index()).is_some_and(|it| it.kind == LaneKind::Text),
        _ => true,
    };
    let known = |lane: &LaneRef| *lane != LaneRef::Touchpoint && occurring.has(*lane) && is_text(lane);
    if let Some(stated) = content.stated_lanes() {
        return stated.iter().copied().filter(known).collect();
    }
    let mut all: Vec<LaneRef> = LANES.iter().map(|it| it.lane).filter(known).collect();
    let own = (0..content.project.lanes.len() as u32).map(|id| LaneRef::Own(crate::model::LaneId(id)));
    let note = all.iter().position(|it| *it == LaneRef::Detail(DetailKind::Note)).unwrap_or(all.len());
    all.splice(note..note, own.filter(known));
    all
}
