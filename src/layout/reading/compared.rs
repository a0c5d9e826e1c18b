//! A comparison in words: a row for every touchpoint of the two journeys, what becomes of it, and what both say of it.

use super::journey::lanes_of;
use super::{facts, item};
use crate::analysis::comparison::{Change, TouchpointPair};
use crate::layout::Request;
use crate::layout::compare::{Both, touchpoints};
use crate::layout::content::Content;
use crate::layout::lanes;
use crate::layout::lanes::touchpoints::channels;
use crate::locale::Label;
use crate::model::{LaneRef, Project, StageIndex, TouchpointIndex};
use crate::reading::{Column, Group, Item, Reading, Row, Table};
use std::borrow::Cow;

pub fn read<'p>(project: &'p Project<'p>, request: &'p Request) -> Reading<'p> {
    let Some(both) = Both::of(project, request) else {
        // Where nothing is replaced, a map is drawn.
        return Content::of(project, request).map_or_else(Reading::default, |it| super::journey::read(&it, request));
    };
    let content = &both.future;
    let mut reading = super::begin(content.language, content.locale);
    reading.title = Cow::Borrowed(content.title());
    reading.insight = Cow::Borrowed(content.insight().unwrap_or(""));
    reading.limits = both.left_out.join(" · ");
    reading.lists.push(facts::of_journey(content));
    reading.lists.extend(facts::of_people(content));
    reading.tables.push(table(&both));
    reading.lists.extend(facts::sources(content));
    reading
}

fn table<'p>(both: &Both<'p>) -> Table<'p> {
    let content = &both.future;
    let locale = content.locale;
    let mut shown = lanes_of(content);
    if content.stated_lanes().is_none() {
        let of_today = lanes_of(&both.today).into_iter().filter(|it| !shown.contains(it));
        shown.extend(of_today.collect::<Vec<_>>());
    }
    shown.retain(|it| *it != LaneRef::Takes);
    let plain = |key: &'static str, label: Label| Column {
        key: Cow::Borrowed(key),
        label: Cow::Borrowed(locale.label(label)),
        lane: false,
    };
    let mut columns =
        vec![plain("change", Label::WhatChanges), plain("today", both.names.today), plain("future", both.names.future)];
    columns.extend(shown.iter().map(|it| Column {
        key: lanes::key(content.project, *it),
        label: lanes::label(content, *it),
        lane: true,
    }));
    let groups = both.comparison.stages.iter().map(|stage| {
        let inside = |pair: &&TouchpointPair| {
            let first = [pair.today_column, pair.future_column].into_iter().flatten().min();
            first.is_some_and(|at| stage.columns.contains(&at))
        };
        let of_future = stage.future.and_then(|it| content.stage(it));
        let name = of_future.or_else(|| both.today.stage(stage.today?)).map_or("", |it| it.name.label.as_ref());
        let mut rows: Vec<Row<'p>> = of_stage(both, (stage.today, stage.future), &shown).into_iter().collect();
        rows.extend(both.comparison.touchpoints.iter().filter(inside).map(|it| row(both, it, &shown)));
        Group { heading: Cow::Borrowed(name), notes: Vec::new(), rows }
    });
    let mut table = Table {
        caption: Cow::Borrowed(content.title()),
        head: Cow::Borrowed(locale.label(Label::LaneTouchpoint)),
        groups: groups.collect(),
        columns,
    };
    table.drop_empty_columns();
    table
}

/// What both journeys say of a stage itself; `None` where neither says anything.
fn of_stage<'p>(
    both: &Both<'p>,
    (today, future): (Option<StageIndex>, Option<StageIndex>),
    lanes: &[LaneRef],
) -> Option<Row<'p>> {
    let of = |content: &Content<'p>, stage: Option<StageIndex>, lane: LaneRef| -> Vec<Item<'p>> {
        let own = stage.into_iter().flat_map(|stage| content.of_lane(lane, stage, 0..0, true));
        own.map(|it| item::of(content, it)).collect()
    };
    let mut cells = vec![Vec::new(); 3];
    cells.extend(lanes.iter().map(|it| sides(both, of(&both.today, today, *it), of(&both.future, future, *it))));
    let label = crate::layout::page::header::capitalized(both.future.locale.label(Label::WholeStage));
    let row = Row { label: Cow::Owned(label), cells, ..Row::default() };
    row.cells.iter().any(|it| !it.is_empty()).then_some(row)
}

fn row<'p>(both: &Both<'p>, pair: &TouchpointPair, lanes: &[LaneRef]) -> Row<'p> {
    let (of_today, of_future) = both.touchpoints(pair);
    let (today, future) = both.labels(pair);
    let locale = both.future.locale;
    let mut change = Item::of(locale.label(touchpoints::change_label(&pair.change)));
    if let Change::Changed(reasons) = &pair.change {
        change.notes.extend(reasons.iter().map(|it| Cow::Borrowed(locale.label(touchpoints::reason_label(*it)))));
    }
    type Of<'p> = (Option<&'p crate::model::Touchpoint<'p>>, Option<TouchpointIndex>);
    let side = |content: &Content<'p>, (touchpoint, at): Of<'p>, label: &'p str| {
        let item = |it| Item::of(label).noted(channels(content, it, label).unwrap_or_default());
        let mut items: Vec<Item<'p>> = touchpoint.map(item).into_iter().collect();
        if let Some(item) = items.first_mut() {
            item.notes.extend(content.findings.at(at).iter().map(|it| Cow::Owned(it.told(locale))));
        }
        items
    };
    let mut cells = vec![
        vec![change],
        side(&both.today, (of_today, pair.today), today),
        side(&both.future, (of_future, pair.future), future),
    ];
    let of = |content: &Content<'p>, at: Option<TouchpointIndex>, lane: LaneRef| -> Vec<Item<'p>> {
        let Some(step) = content.steps.iter().position(|it| at.is_some() && it.touchpoint == at) else {
            return Vec::new();
        };
        let own = content.of_lane(lane, content.steps[step].stage, step..step + 1, false);
        own.map(|it| item::of(content, it)).collect()
    };
    cells.extend(
        lanes.iter().map(|it| sides(both, of(&both.today, pair.today, *it), of(&both.future, pair.future, *it))),
    );
    let name = of_future.or(of_today).map_or("", |it| it.name.name.as_ref());
    let label = if of_future.is_some() { future } else { today };
    Row { name: Cow::Borrowed(name), number: None, label: Cow::Borrowed(label), notes: Vec::new(), cells }
}

/// What both say, each thing with the journey that says it.
fn sides<'p>(both: &Both<'p>, today: Vec<Item<'p>>, future: Vec<Item<'p>>) -> Vec<Item<'p>> {
    let locale = both.future.locale;
    let marked = |label: Label| {
        move |mut item: Item<'p>| {
            item.notes.insert(0, Cow::Borrowed(locale.label(label)));
            item
        }
    };
    let today = today.into_iter().map(marked(both.names.today));
    today.chain(future.into_iter().map(marked(both.names.future))).collect()
}
