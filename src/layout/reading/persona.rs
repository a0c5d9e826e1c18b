//! A persona's page in words: who she is, her day as a table, and the maps that she is in as another.

use super::{facts, item};
use crate::analysis::{By, Feeling};
use crate::layout::Request;
use crate::layout::page::header;
use crate::layout::persona::content::{Map, Sheet};
use crate::layout::persona::served;
use crate::locale::Label;
use crate::model::Project;
use crate::order;
use crate::reading::{Column, Group, Item, List, Reading, Row, Table, Tone};
use std::borrow::Cow;

pub fn read<'p>(project: &'p Project<'p>, request: &'p Request) -> Reading<'p> {
    let Some(sheet) = Sheet::of(project, request) else { return Reading::default() };
    let mut reading = super::begin(sheet.language, sheet.locale);
    reading.title = Cow::Borrowed(sheet.title());
    reading.insight = Cow::Owned(served::coverage(&sheet).unwrap_or_default());
    let said = |line: usize| -> Vec<String> {
        let wanted = sheet
            .persona
            .lines
            .get(line)
            .is_some_and(|it| matches!(it.kind, crate::model::LineKind::Goal | crate::model::LineKind::Need));
        if wanted { served::said(&sheet, line).into_iter().map(|it| it.text).collect() } else { Vec::new() }
    };
    let mut list = facts::of_persona(project, sheet.locale, sheet.persona, &said);
    list.heading = Cow::Borrowed(sheet.name_below().unwrap_or(""));
    let links = sheet.persona.links.iter().map(|it| Item { link: Some(it.as_ref().into()), ..Item::of(it.as_ref()) });
    let links: Vec<Item<'p>> = links.collect();
    if !links.is_empty() {
        list.entries.push((Cow::Borrowed(sheet.locale.label(Label::Links)), links));
    }
    reading.lists.push(list);
    reading.tables.extend([day(&sheet), maps(&sheet)].into_iter().filter(|it| !it.is_empty()));
    reading.lists.retain(|it: &List<'_>| !it.entries.is_empty());
    reading
}

fn column<'p>(sheet: &Sheet<'p>, key: &'static str, label: Label) -> Column<'p> {
    Column { key: Cow::Borrowed(key), label: Cow::Borrowed(sheet.locale.label(label)), lane: false }
}

fn day<'p>(sheet: &Sheet<'p>) -> Table<'p> {
    let locale = sheet.locale;
    let mut lines: Vec<_> = sheet.persona.day.iter().collect();
    order::sort_by_key(&mut lines, |it| it.time);
    let row = |line: &&'p crate::model::PersonaDay<'p>| {
        let mood = line.feels.map(|value| {
            let mut item = Item::default();
            item::felt(locale, value.to_f64(), &mut item);
            item
        });
        let cells = vec![vec![Item::of(line.text.as_ref())], mood.into_iter().collect()];
        Row { label: Cow::Owned(locale.time(line.time.minutes)), cells, ..Row::default() }
    };
    let mut table = Table {
        caption: Cow::Borrowed(locale.label(Label::Day)),
        head: Cow::Borrowed(locale.label(Label::TimeOfDay)),
        columns: vec![column(sheet, "does", Label::LaneDoes), column(sheet, "feels", Label::LaneFeels)],
        groups: vec![Group { rows: lines.iter().map(row).collect(), ..Group::default() }],
    };
    table.drop_empty_columns();
    table
}

fn maps<'p>(sheet: &Sheet<'p>) -> Table<'p> {
    let locale = sheet.locale;
    let columns = [
        ("state", Label::State),
        ("stages", Label::StagesAndMood),
        ("pains", Label::WorstPains),
        ("needs", Label::NeedsMet),
        ("owner", Label::OwnerReviewed),
    ];
    let mut table = Table {
        caption: Cow::Borrowed(locale.label(Label::Journeys)),
        head: Cow::Borrowed(locale.label(Label::Journey)),
        columns: columns.into_iter().map(|(key, label)| column(sheet, key, label)).collect(),
        groups: vec![Group { rows: sheet.maps.iter().map(|it| row(sheet, it)).collect(), ..Group::default() }],
    };
    table.drop_empty_columns();
    table
}

fn row<'p>(sheet: &Sheet<'p>, map: &Map<'p>) -> Row<'p> {
    let (locale, journey) = (sheet.locale, map.part.journey);
    let mut state = Item::of(locale.label(header::kind_label(journey)));
    if let Some(status) = journey.status {
        state = state.noted(locale.label(header::status(status).1));
    }
    let pains = map.pains.iter().map(|it| {
        let mut item = Item { link: item::link(it.detail), ..Item::of(it.detail.text.as_ref()) };
        if let Some(severity) = it.severity {
            item.tone = Tone::Severity(item::rank(severity));
            item.notes.push(item::severity(locale, severity));
        }
        item
    });
    let met = map.part.meetings.iter().filter_map(|it| {
        let line = sheet.persona.lines.get(it.line as usize)?;
        let step = match it.by {
            By::Touchpoint(index, _) => journey.touchpoints.get(index.index()).map(|it| it.name.label.as_ref()),
            By::Stage(index) => journey.stages.get(index.index()).map(|it| it.name.label.as_ref()),
        };
        Some(Item::of(line.text.as_ref()).noted(step.unwrap_or("")))
    });
    let mut label = Row {
        name: Cow::Borrowed(journey.name.name.as_ref()),
        label: Cow::Borrowed(journey.name.label.as_ref()),
        notes: journey.scenario.as_deref().map(Cow::Borrowed).into_iter().collect(),
        cells: vec![vec![state], stages(sheet, map), pains.collect(), met.collect(), Vec::new()],
        ..Row::default()
    };
    let owner = journey.owner.and_then(|it| sheet.project.teams.get(it.index())).map(|it| it.name.label.as_ref());
    let reviewed = journey.reviewed.map(|it| locale.short_date(it.year, it.month, it.day));
    let reviewed = reviewed.map_or(Cow::Borrowed(locale.label(Label::NotReviewed)), Cow::Owned);
    let mut last: Vec<Item<'p>> = owner.map(Item::of).into_iter().collect();
    last.push(Item::of(reviewed));
    let open = Item { link: sheet.link(map.part.id).map(Cow::Borrowed), ..Item::of(locale.label(Label::OpenMap)) };
    last.extend(Some(open).filter(|it| it.link.is_some()));
    label.cells[4] = last;
    label
}

/// The stages, and her lowest and highest feeling in each.
fn stages<'p>(sheet: &Sheet<'p>, map: &Map<'p>) -> Vec<Item<'p>> {
    let (locale, journey) = (sheet.locale, map.part.journey);
    let of_stage = |(index, stage): (usize, &'p crate::model::Stage<'p>)| {
        let steps = map.part.steps.iter().zip(&map.feelings).filter(|(step, _)| step.stage.index() == index);
        let felt: Vec<f64> = steps.filter_map(|(_, it): (_, &Feeling<'p>)| Some(it.felt()?.value)).collect();
        let lowest = felt.iter().copied().fold(f64::INFINITY, f64::min);
        let item = Item::of(stage.name.label.as_ref());
        if felt.is_empty() {
            return item;
        }
        let whole = lowest.round().clamp(-2.0, 2.0) as i8;
        Item { tone: Tone::Mood(whole), ..item.noted(locale.mood(lowest)) }
    };
    journey.stages.iter().enumerate().map(of_stage).collect()
}
