//! The portfolio in words: a row a journey, the areas as groups of rows.

use super::item;
use crate::analysis::{Area, Entry};
use crate::layout::Request;
use crate::layout::page::header::{kind_label, status};
use crate::layout::portfolio::{Sheet, header};
use crate::locale::Label;
use crate::model::Project;
use crate::reading::{Column, Group, Item, Reading, Row, Table, Tone};
use std::borrow::Cow;

pub fn read<'p>(project: &'p Project<'p>, request: &'p Request) -> Reading<'p> {
    let sheet = Sheet::of(project, request);
    let locale = sheet.locale;
    let mut reading = super::begin(sheet.language, locale);
    reading.title = Cow::Borrowed(header::title(&sheet));
    reading.insight = Cow::Owned(header::finding(&sheet));
    reading.limits = header::limits(&sheet);
    let columns = [
        ("priority", Label::Priority),
        ("state", Label::State),
        ("stages", Label::StagesAndMood),
        ("pains", Label::WorstPains),
        ("owner", Label::OwnerReviewed),
    ];
    let column = |(key, label): (&'static str, Label)| Column {
        key: Cow::Borrowed(key),
        label: Cow::Borrowed(locale.label(label)),
        lane: false,
    };
    let mut table = Table {
        caption: Cow::Borrowed(header::title(&sheet)),
        head: Cow::Borrowed(locale.label(Label::Journey)),
        columns: columns.into_iter().map(column).collect(),
        groups: sheet.portfolio.areas.iter().map(|it| group(&sheet, it)).collect(),
    };
    table.drop_empty_columns();
    reading.tables.push(table);
    reading
}

fn group<'p>(sheet: &Sheet<'p>, area: &Area<'p>) -> Group<'p> {
    let named = sheet.portfolio.areas.iter().any(|it| it.name.is_some());
    let name = area.name.unwrap_or_else(|| if named { sheet.locale.label(Label::NoArea) } else { "" });
    Group {
        heading: Cow::Borrowed(name),
        notes: Vec::new(),
        rows: area.entries.iter().map(|it| row(sheet, it)).collect(),
    }
}

fn row<'p>(sheet: &Sheet<'p>, entry: &Entry<'p>) -> Row<'p> {
    let (locale, journey) = (sheet.locale, entry.journey);
    let priority = journey.priority.filter(|_| !entry.retired).map(|it| Item::of(locale.number(it)));
    let mut state = Item::of(locale.label(kind_label(journey)));
    if let Some(it) = journey.status {
        state = state.noted(locale.label(status(it).1));
    }
    let pains = entry.pains.iter().map(|it| {
        let item = Item { link: item::link(it.detail), ..Item::of(it.detail.text.as_ref()) };
        match it.severity {
            Some(how) => Item { tone: Tone::Severity(item::rank(how)), ..item.noted(item::severity(locale, how)) },
            None => item,
        }
    });
    let mut stages: Vec<Item<'p>> = journey.stages.iter().map(|it| Item::of(it.name.label.as_ref())).collect();
    if stages.is_empty() {
        stages.push(Item::of(locale.label(Label::NoStages)));
    }
    if let Some((step, felt)) = entry.lowest() {
        let at = step.touchpoint.filter(|_| !felt.of_stage).and_then(|it| journey.touchpoints.get(it.index()));
        let at = at.map_or("", |it| it.name.label.as_ref());
        let text = locale.colon(locale.label(Label::LegendLowest), &format!("{at} {}", locale.mood(felt.value)));
        let whole = felt.value.round().clamp(-2.0, 2.0) as i8;
        stages.push(Item { tone: Tone::Mood(whole), ..Item::of(text) }.noted(felt.word));
    }
    let reviewed = journey.reviewed.map(|it| locale.short_date(it.year, it.month, it.day));
    let reviewed = Item::of(reviewed.map_or(Cow::Borrowed(locale.label(Label::NeverReviewed)), Cow::Owned));
    let stale = entry.stale.map(|it| Cow::Owned(locale.stale(it)));
    let mut owner: Vec<Item<'p>> = sheet.team(journey.owner).map(Item::of).into_iter().collect();
    owner.push(reviewed.noted(stale.unwrap_or_default()));
    let open = Item { link: sheet.link(entry.id).map(Cow::Borrowed), ..Item::of(locale.label(Label::OpenMap)) };
    owner.extend(Some(open).filter(|it| it.link.is_some()));
    Row {
        name: Cow::Borrowed(journey.name.name.as_ref()),
        number: None,
        label: Cow::Borrowed(journey.name.label.as_ref()),
        notes: journey.insight.as_deref().map(Cow::Borrowed).into_iter().collect(),
        cells: vec![priority.into_iter().collect(), vec![state], stages, pains.collect(), owner],
    }
}
