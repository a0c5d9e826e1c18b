//! What is wrong with events, as findings: each at the place of the text that names what is not there.

use super::reading::BadRows;
use super::table::Broken;
use super::{FlowFigures, Seen};
use crate::diagnostic::{Diagnostic, codes, nearest_of};
use crate::model::{Column, Data, Journey, Project, Touchpoint, TouchpointIndex, Who};
use crate::order;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// How many names a finding lists.
const LISTED: usize = 5;

/// A file that is no table, or only half of one.
pub fn broken(data: &Data<'_>, name: &str, broken: Broken) -> Diagnostic {
    let (message, help) = match broken {
        Broken::File { why, help } => (format!("`{name}` {why}"), help),
        Broken::Line { line, why, help } => (format!("line {line} of `{name}` {why}"), help),
    };
    Diagnostic::new(codes::BROKEN_EVENTS, data.name.span, message).label("nothing is drawn with its figures").help(help)
}

/// A column that a file of events lacks.
pub fn missing_column(column: &Column<'_>, name: &str, columns: &[&str]) -> Diagnostic {
    let wanted = &column.name;
    let finding = Diagnostic::new(codes::MISSING_COLUMN, column.span, format!("`{name}` has no column `{wanted}`"));
    finding.help(suggestion(wanted, columns.iter().copied()))
}

fn suggestion<'n>(wanted: &str, columns: impl Iterator<Item = &'n str> + Clone) -> String {
    match nearest_of(wanted, columns.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there are {}", listed(columns)),
    }
}

/// `a`, `b` and 3 more.
fn listed<'n>(names: impl Iterator<Item = &'n str> + Clone) -> String {
    let count = names.clone().count();
    let shown: Vec<String> = names.take(LISTED).map(|it| format!("`{it}`")).collect();
    let more = count - shown.len();
    if more > 0 { format!("{} and {more} more", shown.join(", ")) } else { shown.join(", ") }
}

/// Rows whose time or case cannot be read.
pub fn bad_rows(data: &Data<'_>, name: &str, bad: &BadRows) -> Diagnostic {
    let BadRows { line, column, text, more } = bad;
    let place = format!("in line {line} of `{name}`");
    let message = match text.as_str() {
        "" => format!("the column `{column}` is empty {place}"),
        text => format!("`{text}` {place} is no time"),
    };
    let span = [&data.time, &data.case].into_iter().flatten().find(|it| it.name == *column).map(|it| it.span);
    let finding = Diagnostic::new(codes::UNREADABLE_EVENT, span.unwrap_or(data.name.span), message);
    let finding = match more {
        0 => finding,
        1 => finding.label("and 1 more line"),
        more => finding.label(format!("and {more} more lines")),
    };
    finding.help("every event has a case and a time: `2026-11-02T09:30:00Z`, or seconds since 1970")
}

/// A database, which only a later version reads.
pub fn database(data: &Data<'_>) -> Diagnostic {
    let message = format!("`{}` is a database, and this version reads events from CSV only", data.files);
    Diagnostic::new(codes::DATABASE_NOT_READ, data.name.span, message)
        .label("drawn as written, without counts")
        .help("export the table as CSV, and name that file")
}

/// Two touchpoints of one journey for one event.
pub fn bound_twice(journey: &Journey<'_>, first: TouchpointIndex, again: &Touchpoint<'_>) -> Diagnostic {
    let event = again.event.as_ref();
    let text = event.map_or("", |it| it.text.as_ref());
    let span = event.map_or(again.span, |it| it.span);
    let message = format!("the event `{text}` belongs to another touchpoint already");
    let finding = Diagnostic::new(codes::EVENT_BOUND_TWICE, span, message).label("counts nothing here");
    let finding = match journey.touchpoints.get(first.index()).and_then(|it| it.event.as_ref()) {
        Some(event) => finding.also(event.span, "counted here"),
        None => finding,
    };
    finding.help("give each touchpoint an event of its own")
}

/// The events of data that no touchpoint binds; most frequent first.
pub fn unbound<'n>(
    data: &Data<'_>,
    unbound: &FxHashMap<Box<str>, u64>,
    bound: impl Iterator<Item = &'n str>,
) -> Option<Diagnostic> {
    let mut events: Vec<(&str, u64)> = unbound.iter().map(|(event, count)| (event.as_ref(), *count)).collect();
    order::sort_by_key(&mut events, |(event, count)| (Reverse(*count), *event));
    let mut bound: Vec<&str> = bound.collect();
    bound.sort_unstable();
    let (first, count) = events.first()?;
    let times = if *count == 1 { "once".to_owned() } else { format!("{count} times") };
    let message = match events.len() {
        1 => format!("no touchpoint has the event `{first}`, which came {times}"),
        kinds => format!("no touchpoint has {kinds} of the events: {}", listed(events.iter().map(|it| it.0))),
    };
    let span = data.event.as_ref().map_or(data.name.span, |it| it.span);
    let near = events.iter().find_map(|(event, _)| Some((event, nearest_of(event, bound.iter().copied())?)));
    Some(Diagnostic::new(codes::UNBOUND_EVENT, span, message).help(match near {
        Some((event, near)) => format!("`{event}` looks like `{near}`; what is bound nowhere is passed over"),
        None => "what is bound nowhere is passed over; a touchpoint binds one by `event`".to_owned(),
    }))
}

/// Touchpoints whose event never came: mostly a slip of the pen.
pub fn never_seen<'s>(
    journey: &Journey<'_>,
    figures: &FlowFigures,
    seen: impl Iterator<Item = &'s Seen>,
) -> Vec<Diagnostic> {
    let mut unbound: Vec<&str> = seen.flat_map(|it| it.unbound.keys().map(AsRef::as_ref)).collect();
    unbound.sort_unstable();
    unbound.dedup();
    let mut found = Vec::new();
    for (index, touchpoint) in journey.touchpoints.iter().enumerate() {
        let Some(event) = &touchpoint.event else { continue };
        if figures.cases(TouchpointIndex(index as u32)) != Some(0) {
            continue;
        }
        let message = format!("the event `{}` never came", event.text);
        found.push(Diagnostic::new(codes::EVENT_NEVER_SEEN, event.span, message).label("drawn as 0").help(
            match nearest_of(&event.text, unbound.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "look how the events are spelt: upper and lower case differ".to_owned(),
            },
        ));
    }
    found
}

/// Rules of segments that the text tells people apart by, and whose column no file of the data has.
pub fn rules_without_column(
    project: &Project<'_>,
    data: &Data<'_>,
    without: &[(String, Vec<String>)],
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (index, segment) in project.segments.iter().enumerate() {
        let who = Who::Segment(crate::model::SegmentId(index as u32));
        if !project.journeys.iter().any(|it| it.span.source == data.span.source && tells_apart(it, who)) {
            continue;
        }
        for condition in &segment.conditions {
            let Some((column, columns)) = without.iter().find(|it| it.0 == condition.column) else { continue };
            let message = format!(
                "the rule of `{}` reads `{column}`, and no file of `{}` has that column",
                segment.name.name, data.name.name
            );
            let mut finding = Diagnostic::new(codes::MISSING_COLUMN, segment.name.span, message)
                .label("of no case is known whether it belongs here")
                .help(suggestion(column, columns.iter().map(String::as_str)));
            // The counts are right without it.
            finding.severity = crate::diagnostic::Severity::Warning;
            found.push(finding);
        }
    }
    found
}

/// Whether an arrow or a touchpoint of a journey is limited to somebody.
fn tells_apart(journey: &Journey<'_>, who: Who) -> bool {
    let arrows = journey.touchpoints.iter().flat_map(|it| &it.arrows);
    arrows.chain(journey.stages.iter().flat_map(|it| &it.arrows)).chain(&journey.arrows).any(|it| it.who.contains(&who))
        || journey.touchpoints.iter().any(|it| it.who.contains(&who))
}
