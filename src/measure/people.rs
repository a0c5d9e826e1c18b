//! Who a case is: the segments that a column names, or that its rule finds in any column. Three answers: yes, no, and nothing
//! known.

use crate::model::{Condition, Operator, Project, Segment, SegmentId, Who};
use rustc_hash::FxHashMap;

/// What the events say of the cases, in the columns that tell segments apart.
#[derive(Debug, Default)]
pub struct Facts {
    /// The columns that some rule reads, and the one of segment names.
    slots: Vec<Slot>,
    by_column: FxHashMap<String, usize>,
    texts: Vec<Box<str>>,
    by_text: FxHashMap<Box<str>, u32>,
}

/// One column: of each case the first value that is not empty.
#[derive(Debug, Default)]
struct Slot {
    first: Vec<Option<First>>,
}

#[derive(Debug, Clone, Copy)]
struct First {
    time: i64,
    text: u32,
}

/// What the columns of segment names are kept as; no column of a rule can be called so.
pub const NAMES: &str = "";

impl Facts {
    /// The slot of a column that rules read, or of [`NAMES`].
    pub fn slot(&mut self, column: &str) -> usize {
        if let Some(slot) = self.by_column.get(column) {
            return *slot;
        }
        self.slots.push(Slot::default());
        self.by_column.insert(column.to_owned(), self.slots.len() - 1);
        self.slots.len() - 1
    }

    /// Keeps a value if it is the case's first: the earliest, of equal times the one that was read first.
    pub fn see(&mut self, slot: usize, case: u32, time: i64, text: &str) {
        if text.is_empty() {
            return;
        }
        let Some(of_slot) = self.slots.get_mut(slot) else { return };
        let at = case as usize;
        if of_slot.first.len() <= at {
            of_slot.first.resize(at + 1, None);
        }
        if of_slot.first[at].is_some_and(|it| it.time <= time) {
            return;
        }
        let text = match self.by_text.get(text) {
            Some(known) => *known,
            None => {
                let new = self.texts.len() as u32;
                self.texts.push(text.into());
                self.by_text.insert(text.into(), new);
                new
            }
        };
        of_slot.first[at] = Some(First { time, text });
    }

    fn value(&self, column: &str, case: u32) -> Option<&str> {
        let slot = self.slots.get(*self.by_column.get(column)?)?;
        let first = slot.first.get(case as usize).copied().flatten()?;
        self.texts.get(first.text as usize).map(AsRef::as_ref)
    }

    /// Whether a case is one of `who`; `None` where the events do not tell. Nobody in particular is everybody.
    pub fn is_one_of(&self, project: &Project<'_>, case: u32, who: &[Who]) -> Option<bool> {
        if who.is_empty() {
            return Some(true);
        }
        let mut known = true;
        for who in who {
            let segment = match *who {
                Who::Segment(id) => Some(id),
                Who::Persona(id) => project.personas.get(id.index()).and_then(|it| it.segment),
            };
            match segment.and_then(|it| self.is_in(project, case, it)) {
                Some(true) => return Some(true),
                Some(false) => {}
                None => known = false,
            }
        }
        known.then_some(false)
    }

    fn is_in(&self, project: &Project<'_>, case: u32, id: SegmentId) -> Option<bool> {
        let segment = project.segments.get(id.index())?;
        let named = self.value(NAMES, case).map(|it| is_called(segment, it));
        if segment.conditions.is_empty() || named == Some(true) {
            return named;
        }
        let mut holds = Some(true);
        for condition in &segment.conditions {
            match self.value(&condition.column, case) {
                Some(value) if !meets(condition, value) => return Some(false),
                Some(_) => {}
                None => holds = None,
            }
        }
        holds
    }
}

fn is_called(segment: &Segment<'_>, text: &str) -> bool {
    segment.name.name == text || segment.name.label == text
}

/// Numbers are compared as numbers; other texts are equal or not, and only days of the calendar have an order.
fn meets(condition: &Condition<'_>, value: &str) -> bool {
    let wanted = condition.value.as_ref();
    let numbers = value.parse::<f64>().ok().zip(wanted.parse::<f64>().ok());
    let order = match numbers {
        Some((value, wanted)) => value.partial_cmp(&wanted),
        None if value == wanted => Some(std::cmp::Ordering::Equal),
        None => super::time::read(value.as_bytes()).zip(super::time::read(wanted.as_bytes())).map(|it| it.0.cmp(&it.1)),
    };
    match condition.operator {
        Operator::Equal => order.is_some_and(|it| it.is_eq()),
        Operator::NotEqual => !order.is_some_and(|it| it.is_eq()),
        Operator::Less => order.is_some_and(|it| it.is_lt()),
        Operator::LessOrEqual => order.is_some_and(|it| it.is_le()),
        Operator::Greater => order.is_some_and(|it| it.is_gt()),
        Operator::GreaterOrEqual => order.is_some_and(|it| it.is_ge()),
    }
}
