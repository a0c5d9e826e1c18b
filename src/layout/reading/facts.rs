//! The lists above the tables: what a journey is about and what it rests on, and who moves through it.

use super::item;
use crate::layout::content::Content;
use crate::layout::lanes::figure;
use crate::layout::page::{header, people};
use crate::locale::{Label, Locale};
use crate::model::{Body, LineKind, Persona, Project, Research};
use crate::reading::{Item, List, Tone};
use std::borrow::Cow;

/// What is said of the journey as a whole.
pub fn of_journey<'p>(content: &Content<'p>) -> List<'p> {
    let (journey, locale) = (content.journey, content.locale);
    let mut entries = Vec::new();
    let mut add = |label: Label, items: Vec<Item<'p>>| {
        if !items.is_empty() {
            entries.push((Cow::Borrowed(locale.label(label)), items));
        }
    };
    let one = |text: &'p Option<Cow<'p, str>>| text.as_deref().map(Item::of).into_iter().collect::<Vec<_>>();
    let mut state = Item::of(locale.label(header::kind_label(journey)));
    if let Some(status) = journey.status {
        state = state.noted(locale.label(header::status(status).1));
    }
    add(Label::State, vec![state]);
    add(Label::Scenario, one(&journey.scenario));
    add(Label::Vision, one(&journey.vision));
    add(Label::Trigger, one(&journey.trigger));
    add(Label::Questions, journey.questions.iter().map(question).collect());
    let metrics = journey.metrics.iter().filter(|it| content.holds(&it.who)).map(|it| {
        let mut item = Item::of(it.text.as_ref());
        if let Body::Metric(metric) = &it.body {
            let value = metric.value.as_ref().map_or_else(|| "–".to_owned(), |it| figure(locale, it));
            item.text = Cow::Owned(locale.beside(&value, &it.text));
            item.notes.extend(metric.target.as_ref().map(|it| Cow::Owned(locale.target(&figure(locale, it)))));
        }
        item.notes.extend(item::sources(content.project, locale, &it.sources));
        item
    });
    add(Label::LaneMetric, metrics.collect());
    let mut origin: Vec<Item<'p>> = Vec::new();
    origin.extend(content.team(journey.owner).map(|it| Item::of(locale.owner(it))));
    let reviewed = journey.reviewed.map(|it| locale.reviewed(&locale.date(it.year, it.month, it.day)));
    origin.extend(reviewed.map(|it| Item::of(header::capitalized(&it))));
    add(Label::OwnerReviewed, origin);
    let windows = journey.windows.iter().map(|it| {
        let times = locale.range(&locale.time(it.from.minutes), &locale.time(it.to.minutes));
        Item::of(it.text.as_ref()).noted(times)
    });
    add(Label::LegendWindow, windows.collect());
    for series in &journey.series {
        let lane = content.project.lanes.get(series.lane.index()).map_or("", |it| it.name.label.as_ref());
        let values: Vec<String> = series.values.iter().map(|it| locale.number(it)).collect();
        let item = Item::of(locale.commas(&values)).noted(locale.time(series.from.minutes));
        match entries.iter_mut().find(|it: &&mut (Cow<'p, str>, Vec<Item<'p>>)| it.0 == lane) {
            Some(entry) => entry.1.push(item),
            None => entries.push((Cow::Borrowed(lane), vec![item])),
        }
    }
    List { heading: Cow::Borrowed(""), entries }
}

fn question<'p>(question: &'p crate::model::Question<'p>) -> Item<'p> {
    let mut item = Item::of(question.text.as_ref());
    item.notes.extend(question.answers.iter().map(|it| Cow::Borrowed(it.as_ref())));
    item
}

/// The sources that the picture's letters stand for, with sample and date; `None` where no claim names one.
pub fn sources<'p>(content: &Content<'p>) -> Option<List<'p>> {
    let locale = content.locale;
    let mut ids = content.journey.sources.to_vec();
    ids.extend(content.letters.order().iter().filter(|id| !content.journey.sources.contains(id)));
    let all: Vec<&Research<'p>> = ids.iter().filter_map(|id| content.project.research.get(id.index())).collect();
    let item = |it: &&'p Research<'p>| {
        let mut item = Item::of(it.name.label.as_ref());
        item.link = it.link.as_deref().map(Cow::Borrowed);
        let date = it.date.map(|it| locale.month(it.year, it.month));
        let sample = it.sample.filter(|sample| !header::says(&it.name.label, &sample.to_string()));
        item.notes.extend(sample.map(|it| Cow::Owned(locale.number(it))));
        item.notes.extend(date.map(Cow::Owned));
        item
    };
    let entries = vec![(Cow::Borrowed(locale.label(Label::Sources)), all.iter().map(item).collect::<Vec<_>>())];
    (!all.is_empty()).then_some(List { heading: Cow::Borrowed(""), entries })
}

/// Everybody whom the picture is about.
pub fn of_people<'p>(content: &Content<'p>) -> Vec<List<'p>> {
    let all = people::personas(content).into_iter();
    all.map(|(_, persona)| of_persona(content.project, content.locale, persona, &|_| Vec::new())).collect()
}

/// What a persona says of herself. `said` tells of a line, by its index, what more is known of it.
pub fn of_persona<'p>(
    project: &'p Project<'p>,
    locale: Locale<'p>,
    persona: &'p Persona<'p>,
    said: &dyn Fn(usize) -> Vec<String>,
) -> List<'p> {
    let mut entries: Vec<(Cow<'p, str>, Vec<Item<'p>>)> = Vec::new();
    let mut who: Vec<Item<'p>> = persona.role.as_deref().map(Item::of).into_iter().collect();
    who.extend(persona.about.as_deref().map(Item::of));
    who.extend(persona.quote.as_deref().map(|it| Item::quote(locale.quoted(it))));
    let segment = persona.segment.and_then(|id| project.segments.get(id.index()));
    entries.push((Cow::Borrowed(locale.label(Label::About)), who));
    let segment = segment.map(|it| {
        let size = it.size.as_ref().map(|it| figure(locale, it));
        let item = Item::of(it.name.label.as_ref()).noted(size.unwrap_or_default());
        item.noted(it.rule.as_deref().unwrap_or(""))
    });
    entries.push((Cow::Borrowed(locale.label(Label::Segment)), segment.into_iter().collect()));
    for (kind, label) in KINDS {
        let lines = persona.lines.iter().enumerate().filter(|(_, it)| it.kind == *kind);
        let item = |(index, line): (usize, &'p crate::model::PersonaLine<'p>)| {
            let mut item = Item::of(line.text.as_ref());
            item.link = line.link.as_deref().map(Cow::Borrowed);
            if let Some(severity) = line.severity {
                item.tone = Tone::Severity(item::rank(severity));
                item.notes.push(item::severity(locale, severity));
            }
            item.notes.extend(said(index).into_iter().map(Cow::Owned));
            item.notes.extend(item::sources(project, locale, &line.sources));
            item
        };
        entries.push((Cow::Borrowed(locale.label(*label)), lines.map(item).collect()));
    }
    entries.retain(|it| !it.1.is_empty());
    List { heading: Cow::Borrowed(persona.name.label.as_ref()), entries }
}

const KINDS: &[(LineKind, Label)] = &[
    (LineKind::Motivation, Label::Motivation),
    (LineKind::Context, Label::Context),
    (LineKind::Goal, Label::Goals),
    (LineKind::Need, Label::Needs),
    (LineKind::Pain, Label::Pains),
    (LineKind::Gain, Label::Gains),
];
