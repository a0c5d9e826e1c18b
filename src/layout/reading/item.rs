//! One detail as an item: its text, and in notes what else the text says of it.

use crate::layout::content::{Content, Placed};
use crate::layout::lanes::figure;
use crate::layout::marks;
use crate::locale::{Label, Locale};
use crate::model::{Actor, Body, Detail, DetailKind, LaneRef, Level, Project, ResearchId, Row, Severity};
use crate::reading::{Item, Tone};
use std::borrow::Cow;

pub type Notes<'p> = Vec<Cow<'p, str>>;

/// A detail in its place, with everything that is said of it.
pub fn of<'p>(content: &Content<'p>, placed: Placed<'p>) -> Item<'p> {
    let (locale, detail) = (content.locale, placed.detail);
    let mut item = Item { text: Cow::Borrowed(detail.text.as_ref()), link: link(detail), ..Item::default() };
    body(content, detail, &mut item);
    if let Some(at) = detail.at {
        item = item.noted(locale.time(at.minutes));
    }
    if let Some(names) = content.limit(&detail.who) {
        item = item.noted(names);
    }
    if content.assumes(placed) {
        item = item.noted(locale.label(Label::Assumed));
    }
    item.notes.extend(sources(content.project, locale, &detail.sources));
    item
}

/// Where a detail leads.
pub fn link<'p>(detail: &'p Detail<'p>) -> Option<Cow<'p, str>> {
    detail.link.as_deref().map(Cow::Borrowed)
}

/// `Sources: Customer interviews, Web analytics`; `None` for a claim without one.
pub fn sources<'p>(project: &'p Project<'p>, locale: Locale, sources: &[ResearchId]) -> Option<Cow<'p, str>> {
    let names = sources.iter().filter_map(|id| project.research.get(id.index())).map(|it| it.name.label.as_ref());
    let names: Vec<&str> = names.collect();
    (!names.is_empty()).then(|| Cow::Owned(locale.colon(locale.label(Label::Sources), &locale.commas(&names))))
}

pub fn severity<'p>(locale: Locale<'p>, severity: Severity) -> Cow<'p, str> {
    Cow::Borrowed(locale.label(marks::severity_word(severity)))
}

/// From 1 to 4.
pub fn rank(severity: Severity) -> u8 {
    severity as u8 + 1
}

/// What only some details have.
fn body<'p>(content: &Content<'p>, detail: &'p Detail<'p>, item: &mut Item<'p>) {
    let locale = content.locale;
    match &detail.body {
        Body::Plain | Body::Icon(_) => {
            if matches!(detail.lane, LaneRef::Detail(DetailKind::Says | DetailKind::Thinks)) {
                item.tone = Tone::Quote;
            }
        }
        Body::Feels(value) => {
            let value = value.to_f64();
            felt(locale, value, item);
        }
        Body::Pain { severity: how, affects } => {
            if let Some(how) = how {
                item.tone = Tone::Severity(rank(*how));
                item.notes.push(severity(locale, *how));
            }
            item.notes.extend(affects.map(|it| Cow::Owned(locale.affects(&locale.percent(it)))));
        }
        Body::Opportunity(it) => {
            owned(content, it.owner, &mut item.notes);
            levels(locale, it.impact, it.effort, &mut item.notes);
        }
        Body::Action(it) => {
            item.notes.extend(it.status.map(|it| Cow::Borrowed(locale.label(marks::status_word(it)))));
            owned(content, it.owner, &mut item.notes);
            let due = it.due.map(|it| locale.due(&locale.short_date(it.year, it.month, it.day)));
            item.notes.extend(due.map(Cow::Owned));
            levels(locale, it.impact, it.effort, &mut item.notes);
        }
        Body::Metric(it) => {
            let value = it.value.as_ref().map_or_else(|| "–".to_owned(), |it| figure(locale, it));
            item.text = Cow::Owned(locale.beside(&value, &detail.text));
            item.notes.extend(it.target.as_ref().map(|it| Cow::Owned(locale.target(&figure(locale, it)))));
            let date = it.date.map(|it| locale.short_date(it.year, it.month, it.day));
            item.notes.extend(date.map(Cow::Owned));
        }
        Body::Fail { recovery } => {
            let recovery = recovery.as_deref();
            item.notes.extend(recovery.map(|it| Cow::Owned(locale.colon(locale.label(Label::Recovery), it))));
        }
        Body::Image { shows, .. } => {
            if let Some(shows) = shows.as_deref() {
                item.text = Cow::Borrowed(shows);
            }
        }
        Body::Row(row) => row_notes(content, row, &mut item.notes),
    }
}

/// The word of a feeling, and its value beside it.
pub fn felt<'p>(locale: Locale<'p>, value: f64, item: &mut Item<'p>) {
    let whole = value.round().clamp(-2.0, 2.0) as i8;
    if item.text.is_empty() {
        item.text = Cow::Borrowed(locale.label(Label::of_mood(whole)));
    }
    item.tone = Tone::Mood(whole);
    item.notes.push(Cow::Owned(locale.mood(value)));
}

fn owned<'p>(content: &Content<'p>, team: Option<crate::model::TeamId>, notes: &mut Notes<'p>) {
    notes.extend(content.team(team).map(|it| Cow::Owned(content.locale.owner(it))));
}

fn levels(locale: Locale, impact: Option<Level>, effort: Option<Level>, notes: &mut Notes<'_>) {
    let said = |what: Label, level: Level| Cow::Owned(locale.colon(locale.label(what), locale.label(word(level))));
    notes.extend(impact.map(|it| said(Label::Impact, it)));
    notes.extend(effort.map(|it| said(Label::Effort, it)));
}

pub fn word(level: Level) -> Label {
    match level {
        Level::Low => Label::LevelLow,
        Level::Medium => Label::LevelMedium,
        Level::High => Label::LevelHigh,
    }
}

/// Who does it, how long it takes and where it may fail.
fn row_notes<'p>(content: &Content<'p>, row: &'p Row<'p>, notes: &mut Notes<'p>) {
    let (project, locale) = (content.project, content.locale);
    let actor = |actor: &Actor| -> Option<&'p str> {
        Some(match actor {
            Actor::Team(id) => &project.teams.get(id.index())?.name.label,
            Actor::System(id) => &project.systems.get(id.index())?.name.label,
            Actor::Channel(id) => &project.channels.get(id.index())?.name.label,
        })
    };
    let by: Vec<&str> = row.by.iter().filter_map(actor).collect();
    if !by.is_empty() {
        notes.push(Cow::Owned(locale.commas(&by)));
    }
    let times = [(Label::LaneTakes, row.takes), (Label::LegendWaiting, row.waits)];
    for (label, time) in times {
        let said = time.map(|it| locale.colon(locale.label(label), &locale.duration(it.milliseconds)));
        notes.extend(said.map(Cow::Owned));
    }
    for fail in row.fails.iter().filter(|it| content.holds(&it.who)) {
        notes.push(Cow::Owned(locale.colon(locale.label(Label::LaneFail), &fail.text)));
        if let Body::Fail { recovery: Some(recovery) } = &fail.body {
            notes.push(Cow::Owned(locale.colon(locale.label(Label::Recovery), recovery)));
        }
    }
}
