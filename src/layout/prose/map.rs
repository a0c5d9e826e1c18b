//! A map, a day or a blueprint in words: who goes which way, stage by stage, a row a touchpoint.

use super::{detail, joined, people};
use crate::analysis::{Feeling, Line, Step, feelings_over};
use crate::layout::Request;
use crate::layout::content::Content;
use crate::layout::curve::voices;
use crate::layout::lanes::{self, touchpoints};
use crate::layout::page::header;
use crate::locale::{Label, Locale};
use crate::model::{DetailKind, LaneRef, Layout, Project, StageIndex};
use crate::prose::{Curve, Part, Point, Prose, Table};
use std::ops::Range;

const FEELS: LaneRef = LaneRef::Detail(DetailKind::Feels);
const DOES: LaneRef = LaneRef::Detail(DetailKind::Does);

pub fn tell(project: &Project<'_>, request: &Request, story: &str, prose: &mut Prose) {
    let Some(content) = Content::of(project, request) else { return };
    let lines = feelings_over(content.journey, &content.audience, &content.steps, &|it| content.layer_details(it));
    let names: Vec<String> = voices(project, &content.audience, &lines).into_iter().map(|it| it.name).collect();
    let bottleneck = content.bottleneck().map(|it| it.touchpoint);
    let left_out = match request.drawn() {
        Layout::Blueprint => {
            let lanes = crate::layout::blueprint::lanes::left_out(&content);
            header::lanes_left_out(&content, &lanes, crate::layout::blueprint::lanes::label)
        }
        _ => header::lanes_left_out(&content, &lanes::left_out(&content), lanes::label),
    };
    let limits = header::limits(&content, left_out);
    opening(&content, &header::origin(&content), &limits, story, prose);
    people::tell(&content, prose);
    if content.lanes.contains(&FEELS) {
        curves(&content, &lines, &names, prose);
    }
    let own =
        Own { content: &content, lines: &lines, names: &names, bottleneck, timed: request.drawn() == Layout::Day };
    for (stage, steps) in content.stages() {
        own.stage(stage, steps, prose);
    }
    fails(&content, prose);
    metrics(&content, prose);
    windows(&content, prose);
    sources(&content, prose);
}

/// The finding, the state, where it comes from, what is left out, the story.
pub fn opening(content: &Content<'_>, origin: &[String], limits: &str, story: &str, prose: &mut Prose) {
    let locale = content.locale;
    prose.add(Part::Paragraph(content.insight().unwrap_or("").to_owned()));
    let state = header::state(content).into_iter().map(|it| locale.label(it.1).to_owned());
    let mut facts = vec![(locale.label(Label::State).to_owned(), joined(state))];
    let origin = joined(origin.iter().cloned());
    if !origin.is_empty() {
        facts.push((locale.label(Label::Sources).to_owned(), origin));
    }
    let journey = content.journey;
    let texts =
        [(Label::Scenario, &journey.scenario), (Label::Trigger, &journey.trigger), (Label::Vision, &journey.vision)];
    facts.extend(
        texts
            .into_iter()
            .filter_map(|(label, text)| Some((locale.label(label).to_owned(), text.as_deref()?.to_owned()))),
    );
    prose.add(Part::Facts(facts));
    prose.add(Part::Paragraph(limits.to_owned()));
    prose.add(Part::Paragraph(story.to_owned()));
}

/// One curve for each of the people who feel differently.
pub fn curves(content: &Content<'_>, lines: &[Line<'_>], names: &[String], prose: &mut Prose) {
    let locale = content.locale;
    for (index, line) in lines.iter().enumerate() {
        let title = match names.get(index).filter(|_| lines.len() > 1) {
            Some(name) => locale.colon(locale.label(Label::LaneFeels), name),
            None => locale.label(Label::LaneFeels).to_owned(),
        };
        let points = content.steps.iter().zip(&line.feelings).enumerate();
        let points = points.map(|(at, (step, feeling))| point(content, at, *step, *feeling)).collect();
        prose.add(Part::Curve(Curve { title, scale: scale(locale), points }));
    }
}

/// The words of the scale, from the best down.
pub fn scale(locale: Locale) -> [String; 5] {
    [2, 1, 0, -1, -2].map(|it| locale.label(Label::of_mood(it)).to_owned())
}

fn point(content: &Content<'_>, at: usize, step: Step, feeling: Feeling<'_>) -> Point {
    let before = at.checked_sub(1).and_then(|it| content.steps.get(it));
    let stage = before.is_none_or(|it| it.stage != step.stage).then(|| content.stage(step.stage)).flatten();
    Point {
        mark: step.number.map_or_else(String::new, |it| it.to_string()),
        value: feeling.felt().map(|it| it.value),
        stage: stage.map(|it| it.name.label.to_string()),
    }
}

/// The parts of a stage, and what they follow from.
struct Own<'a, 'p> {
    content: &'a Content<'p>,
    lines: &'a [Line<'p>],
    names: &'a [String],
    bottleneck: Option<crate::model::TouchpointIndex>,
    timed: bool,
}

impl Own<'_, '_> {
    fn stage(&self, index: StageIndex, steps: Range<usize>, prose: &mut Prose) {
        let (content, locale) = (self.content, self.content.locale);
        let Some(stage) = content.stage(index) else { return };
        prose.add(Part::Heading(2, stage.name.label.to_string()));
        let times = content.stage_times(stage).into_iter().map(|it| {
            let time = locale.duration(it.duration.milliseconds);
            let who: Vec<&str> = it.who.iter().map(|it| content.name_of(*it)).collect();
            locale.aside(&time, &locale.commas(&who))
        });
        let parts = stage.when.iter().map(|it| it.to_string()).chain(times);
        let only = content.limit(&stage.who).map(|it| locale.only_for(&[&it]));
        let owner = content.team(stage.owner).map(|it| locale.owner(it));
        prose.add(Part::Paragraph(joined(
            stage.goal.iter().map(|it| it.to_string()).chain(parts).chain(owner).chain(only),
        )));
        prose.add(Part::Table(self.table(steps.clone())));
        for lane in content.lanes.iter().filter(|it| **it != FEELS) {
            // In the table stands what a touchpoint has; the stage's own stands below it.
            let in_table = self.is_column(*lane);
            let own = content.of_lane(*lane, index, steps.clone(), true).filter(|it| !in_table || it.step.is_none());
            let items = own.map(|it| detail::item(content, it));
            prose.add(Part::List(detail::lane_name(content, *lane), items.collect()));
        }
    }

    /// What each touchpoint has one of stands in the table; the rest in lists.
    fn is_column(&self, lane: LaneRef) -> bool {
        matches!(lane, LaneRef::Touchpoint | LaneRef::Takes) || lane == FEELS || lane == DOES
    }

    fn table(&self, steps: Range<usize>) -> Table {
        let content = self.content;
        let label = |it| content.locale.label(it).to_owned();
        let mut head = vec!["#".to_owned(), label(Label::LaneTouchpoint)];
        if self.timed {
            head.push(label(Label::TimeOfDay));
        }
        head.push(channel_head(content));
        head.extend(self.columns().map(|lane| detail::lane_name(content, lane)));
        let rows = steps.filter(|it| content.steps.get(*it).is_some_and(|it| it.touchpoint.is_some()));
        let rows: Vec<Vec<String>> = rows.map(|step| self.row(step)).collect();
        Table { head, rows }
    }

    /// In the order of the lanes; the same in every stage, so that the tables can be compared.
    fn columns(&self) -> impl Iterator<Item = LaneRef> {
        self.content.lanes.iter().copied().filter(|it| self.is_column(*it) && *it != LaneRef::Touchpoint)
    }

    fn row(&self, at: usize) -> Vec<String> {
        let content = self.content;
        let Some(step) = content.steps.get(at).copied() else { return Vec::new() };
        let Some((touchpoint, index)) = content.touchpoint(step).zip(step.touchpoint) else { return Vec::new() };
        let mut notes: Vec<String> = Vec::new();
        let mut note = |holds: bool, label| {
            if holds {
                notes.push(content.locale.label(label).to_owned());
            }
        };
        note(touchpoint.moment_of_truth, Label::MomentOfTruth);
        note(self.bottleneck == Some(index), Label::Bottleneck);
        note(touchpoint.optional, Label::Optional);
        note(touchpoints::is_assumed(content, at, touchpoint), Label::Assumed);
        notes.extend(content.findings.at(Some(index)).iter().map(|it| it.told(content.locale)));
        notes.extend(content.limit(&touchpoint.who).map(|it| it.to_string()));
        notes.extend(content.letters.of_claim(&touchpoint.sources));
        let label = content.label(index, touchpoint);
        let number = step.number.map_or_else(String::new, |it| it.to_string());
        let mut row = vec![number, detail::with_notes(content.locale, label.to_owned(), notes)];
        if self.timed {
            row.push(touchpoint.at.map_or_else(String::new, |it| content.locale.time(it.minutes)));
        }
        row.push(touchpoints::channels(content, touchpoint, "").map_or_else(String::new, |it| it.into_owned()));
        row.extend(self.columns().map(|lane| self.cell(lane, at, step)));
        row
    }

    fn cell(&self, lane: LaneRef, at: usize, step: Step) -> String {
        let content = self.content;
        match lane {
            LaneRef::Takes => {
                let (takes, waits) = content.times(step);
                let write = |it: crate::model::Duration| content.locale.duration(it.milliseconds);
                let waits =
                    waits.map(|it| content.locale.colon(content.locale.label(Label::LegendWaiting), &write(it)));
                joined(takes.map(write).into_iter().chain(waits))
            }
            FEELS => self.feels(at),
            _ => {
                let said = content.of_lane(lane, step.stage, at..at + 1, false).map(|it| detail::said(content, it));
                content.locale.semicolons(&said.collect::<Vec<_>>())
            }
        }
    }

    /// What each of the people feels; one value where all agree, nothing where it is not known.
    fn feels(&self, at: usize) -> String {
        let locale = self.content.locale;
        let felt = |line: &Line<'_>| {
            let felt = line.feelings.get(at)?.felt()?;
            let assumed = if felt.assumed { locale.label(Label::Assumed) } else { "" };
            let value = locale.mood(felt.value);
            let value = if felt.word.is_empty() { value } else { format!("{value} {}", felt.word) };
            Some(locale.aside(&value, assumed))
        };
        let several = self.lines.len() > 1;
        let named = self.lines.iter().enumerate().filter_map(|(index, line)| {
            let felt = felt(line)?;
            Some(match self.names.get(index).filter(|_| several) {
                Some(name) => locale.colon(name, &felt),
                None => felt,
            })
        });
        locale.semicolons(&named.collect::<Vec<_>>())
    }
}

/// The word over the channels: where the customer meets the service.
pub fn channel_head(content: &Content<'_>) -> String {
    let word = content.locale.label(Label::ReasonChannels);
    header::capitalized(word)
}

/// The figures of the journey as a whole.
fn metrics(content: &Content<'_>, prose: &mut Prose) {
    let lane = LaneRef::Detail(DetailKind::Metric);
    if !content.lanes.contains(&lane) {
        return;
    }
    let own = content.journey.metrics.iter().filter(|it| content.holds(&it.who));
    let items: Vec<String> = own.map(|it| detail::of_journey(content, it)).collect();
    if !items.is_empty() {
        prose.add(Part::Heading(2, detail::lane_name(content, lane)));
        prose.add(Part::List(String::new(), items));
    }
}

/// The fail points of a blueprint's touchpoints; those of its rows stand with them.
fn fails(content: &Content<'_>, prose: &mut Prose) {
    if content.blueprint.is_none() {
        return;
    }
    let own = crate::layout::blueprint::fails::all(content).into_iter().filter(|it| it.of.is_none());
    let items = own.map(|it| {
        let number = content.steps.get(it.step).and_then(|it| it.number);
        let said = detail::of_journey(content, it.detail);
        number.map_or(said.clone(), |it| content.locale.colon(&it.to_string(), &said))
    });
    prose.add(Part::List(content.locale.label(Label::LaneFail).to_owned(), items.collect()));
}

/// When the customer of a day can be reached.
fn windows(content: &Content<'_>, prose: &mut Prose) {
    let locale = content.locale;
    let times = content.journey.windows.iter();
    let items = times
        .map(|it| locale.colon(&locale.range(&locale.time(it.from.minutes), &locale.time(it.to.minutes)), &it.text));
    prose.add(Part::List(locale.label(Label::LegendWindow).to_owned(), items.collect()));
}

/// What the letters behind claims mean.
pub fn sources(content: &Content<'_>, prose: &mut Prose) {
    let locale = content.locale;
    let known = content.letters.order().iter().filter_map(|id| content.project.research.get(id.index()));
    let items = known.enumerate().map(|(index, it)| {
        let sample = it.sample.and_then(|it| u64::try_from(it.digits).ok()).map(|it| locale.sample(it));
        let date = it.date.map(|it| locale.month(it.year, it.month));
        let letter = crate::layout::content::Letters::letter(index);
        locale.colon(&letter, &joined([it.name.label.to_string()].into_iter().chain(sample).chain(date)))
    });
    let items: Vec<String> = items.collect();
    if !items.is_empty() {
        prose.add(Part::Heading(2, locale.label(Label::Sources).to_owned()));
        prose.add(Part::List(String::new(), items));
    }
}
