//! One detail as a line: what it says, and behind it what its card would show.

use crate::layout::content::{Content, Placed};
use crate::layout::lanes::metrics::{figure, sample};
use crate::layout::lanes::touchpoints;
use crate::layout::marks::severity_word;
use crate::locale::{Label, Locale};
use crate::model::{Action, ActionStatus, Actor, Body, Detail, DetailKind, LaneRef, Level, Metric, Row};

/// The step's number, the text, and in brackets what else is known of it.
pub fn item(content: &Content<'_>, placed: Placed<'_>) -> String {
    let said = said(content, placed);
    content.number(placed).map_or(said.clone(), |it| content.locale.colon(&it.to_string(), &said))
}

/// As [`item`], without the number.
pub fn said(content: &Content<'_>, placed: Placed<'_>) -> String {
    let detail = placed.detail;
    let mut notes = notes(content, detail);
    notes.extend(detail.at.map(|it| content.locale.time(it.minutes)));
    notes.extend(content.limit(&detail.who).map(|it| it.to_string()));
    notes.extend(content.letters.of_claim(&detail.sources));
    if content.assumes(placed) {
        notes.push(content.locale.label(Label::Assumed).to_owned());
    }
    with_notes(content.locale, head(content, detail), notes)
}

/// `text (note; note)`.
pub fn with_notes(locale: Locale, text: String, notes: Vec<String>) -> String {
    locale.aside(&text, &locale.semicolons(&notes))
}

/// What a lane is called here.
pub fn lane_name(content: &Content<'_>, lane: LaneRef) -> String {
    if content.blueprint.is_some() {
        return crate::layout::blueprint::lanes::label(content, lane).into_owned();
    }
    crate::layout::lanes::label(content, lane).into_owned()
}

fn head(content: &Content<'_>, detail: &Detail<'_>) -> String {
    let text = detail.text.as_ref();
    match &detail.body {
        Body::Feels(value) => joined_by_blank(content.locale.mood(value.to_f64()), text),
        Body::Metric(metric) => match &metric.value {
            Some(value) => joined_by_blank(figure(content.locale, value), text),
            None => text.to_owned(),
        },
        Body::Image { shows, .. } => shows.as_deref().unwrap_or(text).to_owned(),
        Body::Row(row) => {
            let names: Vec<&str> = row.by.iter().map(|it| actor(content, *it)).collect();
            if names.is_empty() { text.to_owned() } else { content.locale.colon(&content.locale.commas(&names), text) }
        }
        _ => quoted(content.locale, detail.lane, text),
    }
}

/// What is said or thought stands in quotation marks.
fn quoted(locale: Locale, lane: LaneRef, text: &str) -> String {
    match lane {
        LaneRef::Detail(DetailKind::Says | DetailKind::Thinks) => locale.quoted(text),
        _ => text.to_owned(),
    }
}

fn joined_by_blank(value: String, word: &str) -> String {
    if word.is_empty() { value } else { format!("{value} {word}") }
}

fn notes(content: &Content<'_>, detail: &Detail<'_>) -> Vec<String> {
    let locale = content.locale;
    match &detail.body {
        Body::Pain { severity, affects } => {
            let severity = severity.map(|it| locale.label(severity_word(it)).to_owned());
            severity.into_iter().chain(affects.map(|it| locale.affects(&locale.percent(it)))).collect()
        }
        Body::Opportunity(it) => levels(locale, it.impact, it.effort)
            .into_iter()
            .chain(content.team(it.owner).map(|team| locale.owner(team)))
            .collect(),
        Body::Action(it) => action(content, it),
        Body::Metric(it) => metric(locale, it),
        Body::Fail { recovery } => recovery.iter().map(|it| locale.colon(locale.label(Label::Recovery), it)).collect(),
        Body::Row(row) => of_row(content, row),
        _ => Vec::new(),
    }
}

/// What is known of work: its state, who does it, until when, how much it brings and takes.
pub fn action(content: &Content<'_>, action: &Action) -> Vec<String> {
    let locale = content.locale;
    let state = action.status.map(|it| {
        locale.label(match it {
            ActionStatus::Planned => Label::ActionPlanned,
            ActionStatus::Doing => Label::ActionDoing,
            ActionStatus::Done => Label::ActionDone,
        })
    });
    let due = action.due.map(|it| locale.due(&locale.short_date(it.year, it.month, it.day)));
    let owner = content.team(action.owner).map(|team| locale.owner(team));
    let state = state.map(str::to_owned).into_iter();
    state.chain(owner).chain(due).chain(levels(locale, action.impact, action.effort)).collect()
}

fn levels(locale: Locale, impact: Option<Level>, effort: Option<Level>) -> Vec<String> {
    let named = [(Label::Impact, impact), (Label::Effort, effort)].into_iter();
    named.filter_map(|(label, level)| Some(locale.colon(locale.label(label), level_word(locale, level?)))).collect()
}

fn level_word<'l>(locale: Locale<'l>, level: Level) -> &'l str {
    locale.label(match level {
        Level::Low => Label::LevelLow,
        Level::Medium => Label::LevelMedium,
        Level::High => Label::LevelHigh,
    })
}

/// Its target and how it was taken.
pub fn metric(locale: Locale, metric: &Metric<'_>) -> Vec<String> {
    let target = metric.target.as_ref().map(|it| locale.target(&figure(locale, it)));
    target.into_iter().chain(sample(locale, metric)).collect()
}

fn of_row(content: &Content<'_>, row: &Row<'_>) -> Vec<String> {
    let locale = content.locale;
    let time = |label, it: Option<crate::model::Duration>| {
        Some(locale.colon(locale.label(label), &locale.duration(it?.milliseconds)))
    };
    let times = [time(Label::LaneTakes, row.takes), time(Label::LegendWaiting, row.waits)].into_iter().flatten();
    let fails = row.fails.iter().filter(|it| content.holds(&it.who));
    times.chain(fails.map(|it| locale.colon(locale.label(Label::LaneFail), &fail(locale, it)))).collect()
}

/// What fails, and what is done then.
fn fail(locale: Locale, detail: &Detail<'_>) -> String {
    match &detail.body {
        Body::Fail { recovery: Some(recovery) } => {
            locale.period(&detail.text, &locale.colon(locale.label(Label::Recovery), recovery))
        }
        _ => detail.text.to_string(),
    }
}

fn actor<'p>(content: &Content<'p>, actor: Actor) -> &'p str {
    let project = content.project;
    match actor {
        Actor::Team(id) => project.teams.get(id.index()).map_or("", |it| &it.name.label),
        Actor::System(id) => project.systems.get(id.index()).map_or("", |it| &it.name.label),
        Actor::Channel(id) => project.channels.get(id.index()).map_or("", |it| touchpoints::name(content, it)),
    }
}

/// What is said of the journey as a whole, or of a touchpoint of a blueprint.
pub fn of_journey(content: &Content<'_>, detail: &Detail<'_>) -> String {
    let mut notes = notes(content, detail);
    notes.extend(content.limit(&detail.who).map(|it| it.to_string()));
    notes.extend(content.letters.of_claim(&detail.sources));
    with_notes(content.locale, head(content, detail), notes)
}
