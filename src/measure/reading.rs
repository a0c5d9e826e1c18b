//! One file of events into the state of a pass: finds its columns, reads its rows, and tells what of it cannot be read.

use super::people::NAMES;
use super::table::{self, Rows};
use super::{Event, KINDS, Measuring, tell, time};
use crate::diagnostic::Diagnostic;
use crate::model::{Column, Data, DataId};
use csv::ByteRecord;
use std::io::Read;

/// Reads the file `name` of the data `id`. What is wrong with it is added to the findings, and makes the data broken.
pub fn read(measuring: &mut Measuring<'_, '_>, id: DataId, name: &str, bytes: impl Read) {
    let project = measuring.project;
    let Some(data) = project.data.get(id.index()) else { return };
    let (Some(case), Some(time), Some(event)) = (&data.case, &data.time, &data.event) else {
        // What is missing was reported where it is declared.
        measuring.seen[id.index()].broken = true;
        return;
    };
    let key = Key { case, time, event };
    let mut file =
        File { measuring, id, data, key, name, places: [0; 3], facts: Vec::new(), found: Vec::new(), bad: None };
    let read = table::read(bytes, &mut file);
    let File { measuring, mut found, bad, .. } = file;
    if let Err(broken) = read {
        found.push(tell::broken(data, name, broken));
    }
    found.extend(bad.map(|it| it.tell(data, name)));
    measuring.seen[id.index()].broken |= !found.is_empty();
    measuring.found.extend(found);
}

/// The columns that every event has.
struct Key<'a, 'p> {
    case: &'a Column<'p>,
    time: &'a Column<'p>,
    event: &'a Column<'p>,
}

struct File<'m, 'a, 'p> {
    measuring: &'m mut Measuring<'a, 'p>,
    id: DataId,
    data: &'a Data<'p>,
    key: Key<'a, 'p>,
    name: &'m str,
    /// Where case, time and event stand in a row.
    places: [usize; 3],
    /// Columns that tell segments apart: where they stand, and their slots in the facts.
    facts: Vec<(usize, usize)>,
    found: Vec<Diagnostic>,
    bad: Option<BadRows>,
}

/// Rows of which a column cannot be read: the first one, and how many more there are.
pub(super) struct BadRows {
    pub line: u64,
    pub column: String,
    pub text: String,
    pub more: u64,
}

impl BadRows {
    fn tell(self, data: &Data<'_>, name: &str) -> Diagnostic {
        tell::bad_rows(data, name, &self)
    }
}

impl Rows for File<'_, '_, '_> {
    fn header(&mut self, columns: &[&str]) -> bool {
        let keys = [self.key.case, self.key.time, self.key.event];
        for (column, place) in keys.into_iter().zip(&mut self.places) {
            match columns.iter().position(|it| *it == column.name) {
                Some(at) => *place = at,
                None => self.found.push(tell::missing_column(column, self.name, columns)),
            }
        }
        if let Some(column) = &self.data.segment {
            match columns.iter().position(|it| *it == column.name) {
                Some(at) => self.facts.push((at, self.measuring.facts.slot(NAMES))),
                None => self.found.push(tell::missing_column(column, self.name, columns)),
            }
        }
        self.columns_of_rules(columns);
        self.found.is_empty()
    }

    fn row(&mut self, record: &ByteRecord, line: u64) {
        // All of the row is UTF-8, which was looked at.
        let text = |at: usize| std::str::from_utf8(record.get(at).unwrap_or(&[])).unwrap_or("").trim();
        let [case, time, event] = self.places.map(text);
        self.measuring.seen[self.id.index()].rows += 1;
        let Some(moment) = time::read(time.as_bytes()) else { return self.bad_row(line, self.key.time, time) };
        if case.is_empty() {
            return self.bad_row(line, self.key.case, case);
        }
        let case = self.measuring.case(case);
        for (place, slot) in &self.facts {
            self.measuring.facts.see(*slot, case, moment, text(*place));
        }
        match self.measuring.bound[self.id.index()].get(event) {
            Some(touchpoints) => {
                for (board, at) in touchpoints {
                    self.measuring.boards[*board].events.push(Event { time: moment, case, at: *at });
                }
            }
            None => self.unbound(event),
        }
    }
}

impl File<'_, '_, '_> {
    /// Finds the columns that rules of segments read. One that this file lacks may stand in another.
    fn columns_of_rules(&mut self, columns: &[&str]) {
        let project = self.measuring.project;
        for condition in project.segments.iter().flat_map(|it| &it.conditions) {
            let wanted = condition.column.as_ref();
            let seen = &mut self.measuring.seen[self.id.index()];
            match columns.iter().position(|it| *it == wanted) {
                Some(at) => {
                    seen.without.retain(|it| it.0 != wanted);
                    let slot = self.measuring.facts.slot(wanted);
                    if !self.facts.iter().any(|it| it.1 == slot) {
                        self.facts.push((at, slot));
                    }
                }
                None if seen.rows == 0 && !seen.without.iter().any(|it| it.0 == wanted) => {
                    seen.without.push((wanted.to_owned(), columns.iter().map(|it| (*it).to_owned()).collect()));
                }
                None => {}
            }
        }
    }

    fn bad_row(&mut self, line: u64, column: &Column<'_>, text: &str) {
        match &mut self.bad {
            Some(bad) => bad.more += 1,
            None => {
                self.bad =
                    Some(BadRows { line, column: column.name.clone().into_owned(), text: text.to_owned(), more: 0 });
            }
        }
    }

    fn unbound(&mut self, event: &str) {
        let unbound = &mut self.measuring.seen[self.id.index()].unbound;
        if let Some(count) = unbound.get_mut(event) {
            *count += 1;
        } else if unbound.len() < KINDS {
            unbound.insert(event.into(), 1);
        }
    }
}
