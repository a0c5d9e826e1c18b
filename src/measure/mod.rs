//! Events to figures: how many cases came to each touchpoint of a measured journey, and which way they went on. One plain pass
//! over tables of comma-separated values. Opens no file itself, and knows no picture.

mod count;
mod differ;
mod figures;
mod people;
mod reading;
mod table;
mod tell;
mod time;

pub use figures::FlowFigures;

use crate::diagnostic::{self, Diagnostic};
use crate::model::{Data, DataId, Journey, JourneyId, Project, TouchpointIndex, Who};
use people::Facts;
use rustc_hash::FxHashMap;
use std::io::Read;

/// An event that a journey binds.
#[derive(Debug, Clone, Copy)]
struct Event {
    /// Nanoseconds since 1970.
    time: i64,
    case: u32,
    at: TouchpointIndex,
}

/// A journey that binds events, with the data that its file declares or imports.
#[derive(Debug)]
struct Board {
    journey: JourneyId,
    data: Vec<DataId>,
    /// In the order in which they were read.
    events: Vec<Event>,
}

/// The state of a pass over events: make it, read all files of all [`Measuring::wanted`] data, and finish it.
#[derive(Debug)]
pub struct Measuring<'a, 'p> {
    project: &'a Project<'p>,
    boards: Vec<Board>,
    cases: FxHashMap<Box<str>, u32>,
    facts: Facts,
    /// Of each data: which boards and touchpoints each event goes to.
    bound: Vec<FxHashMap<&'a str, Vec<(usize, TouchpointIndex)>>>,
    /// Of each data: what was in it.
    seen: Vec<Seen>,
    found: Vec<Diagnostic>,
}

/// What is known of one data after reading it.
#[derive(Debug, Default, Clone)]
struct Seen {
    rows: u64,
    /// How often each event came that nothing binds; the first of them, as a column of numbers would have millions.
    unbound: FxHashMap<Box<str>, u64>,
    /// Columns of rules that no file had so far, with those that the first file had.
    without: Vec<(String, Vec<String>)>,
    /// Something in it could not be read: what rests on it has no figures.
    broken: bool,
    /// It lies where this version does not read: what rests on it is drawn as written.
    unread: bool,
}

/// More kinds of unbound events than this are not told apart.
const KINDS: usize = 1000;

/// What came out of all events.
#[derive(Debug)]
pub struct Measured {
    boards: Vec<(JourneyId, State)>,
    events: Vec<Vec<Event>>,
    facts: Facts,
    /// In the order of files and places.
    pub found: Vec<Diagnostic>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Counted,
    Broken,
    Unread,
}

impl<'a, 'p> Measuring<'a, 'p> {
    /// Sets out to measure every journey of the project that binds an event and sees data: its file declares or imports them.
    pub fn new(project: &'a Project<'p>) -> Self {
        let mut measuring = Self {
            project,
            boards: Vec::new(),
            cases: FxHashMap::default(),
            facts: Facts::default(),
            bound: vec![FxHashMap::default(); project.data.len()],
            seen: vec![Seen::default(); project.data.len()],
            found: Vec::new(),
        };
        for (index, journey) in project.journeys.iter().enumerate() {
            let data = visible(project, journey);
            if !data.is_empty() && journey.touchpoints.iter().any(|it| it.event.is_some()) {
                measuring.board(JourneyId(index as u32), journey, data);
            }
        }
        measuring
    }

    fn board(&mut self, id: JourneyId, journey: &'a Journey<'p>, data: Vec<DataId>) {
        let at = self.boards.len();
        for (index, touchpoint) in journey.touchpoints.iter().enumerate() {
            let Some(event) = &touchpoint.event else { continue };
            let index = TouchpointIndex(index as u32);
            for (order, of_data) in data.iter().enumerate() {
                let Some(bound) = self.bound.get_mut(of_data.index()) else { continue };
                let touchpoints = bound.entry(event.text.as_ref()).or_default();
                match touchpoints.iter().find(|it| it.0 == at) {
                    // The first one counts it.
                    Some(first) if order == 0 => self.found.push(tell::bound_twice(journey, first.1, touchpoint)),
                    Some(_) => {}
                    None => touchpoints.push((at, index)),
                }
            }
        }
        self.boards.push(Board { journey: id, data, events: Vec::new() });
    }

    /// The data on which a journey rests and that are to be read, in the order of the text.
    pub fn wanted(&self) -> Vec<DataId> {
        let all = (0..self.project.data.len() as u32).map(DataId);
        all.filter(|id| self.boards.iter().any(|it| it.data.contains(id))).collect()
    }

    /// Says that a database is not read by this version; its journeys are drawn as written.
    pub fn leave_unread(&mut self, id: DataId) {
        let (Some(seen), Some(data)) = (self.seen.get_mut(id.index()), self.project.data.get(id.index())) else {
            return;
        };
        seen.unread = true;
        self.found.push(tell::database(data));
    }

    /// Gives up data that are not to be had, for the reason given.
    pub fn give_up(&mut self, id: DataId, reason: Diagnostic) {
        if let Some(seen) = self.seen.get_mut(id.index()) {
            seen.broken = true;
        }
        self.found.push(reason);
    }

    /// Reads one file of `data`: rows of case, time and event. `name` is what findings call it. Files of one data are read in
    /// the order of their names, so that equal times keep it.
    pub fn read(&mut self, id: DataId, name: &str, bytes: impl Read) {
        reading::read(self, id, name, bytes);
    }

    /// The number of a case. A case that several data know is one.
    fn case(&mut self, text: &str) -> u32 {
        if let Some(known) = self.cases.get(text) {
            return *known;
        }
        let new = self.cases.len() as u32;
        self.cases.insert(text.into(), new);
        new
    }

    /// Puts the events of each case in order, and says what is odd about them.
    pub fn finish(mut self) -> Measured {
        let mut measured = Measured { boards: Vec::new(), events: Vec::new(), facts: self.facts, found: Vec::new() };
        for board in self.boards {
            let has = |test: fn(&Seen) -> bool| board.data.iter().any(|it| self.seen.get(it.index()).is_some_and(test));
            let state = match () {
                () if has(|it| it.broken) => State::Broken,
                () if has(|it| it.unread) => State::Unread,
                () => State::Counted,
            };
            let mut events = if state == State::Counted { board.events } else { Vec::new() };
            // Stable: equal times keep the order in which they were read.
            events.sort_by_key(|it| (it.case, it.time));
            measured.boards.push((board.journey, state));
            measured.events.push(events);
        }
        for (index, (data, seen)) in self.project.data.iter().zip(&self.seen).enumerate() {
            if !seen.broken && !seen.unread && seen.rows > 0 {
                self.found.extend(tell::unbound(data, &seen.unbound, self.bound[index].keys().copied()));
                self.found.extend(tell::rules_without_column(self.project, data, &seen.without));
            }
        }
        measured.found = self.found;
        measured.compare(self.project, &self.seen);
        diagnostic::sort_by_place_and_code(&mut measured.found);
        measured
    }
}

impl Measured {
    /// The figures of a journey, for all or for `who`. `None` for one that is not measured, whose events could not be
    /// read, or of which the events do not tell who is meant.
    pub fn figures(&self, project: &Project<'_>, journey: JourneyId, who: &[Who]) -> Option<FlowFigures> {
        let at = self.boards.iter().position(|it| *it == (journey, State::Counted))?;
        count::count(project, journey, self.events.get(at)?, &self.facts, who)
    }

    /// Whether the events of a journey could not be read: a picture of figures would show half of them.
    pub fn is_broken(&self, journey: JourneyId) -> bool {
        self.boards.contains(&(journey, State::Broken))
    }

    /// Whether a journey is measured at all, by what it says.
    pub fn is_measured(&self, journey: JourneyId) -> bool {
        self.boards.contains(&(journey, State::Counted))
    }

    /// Holds what was counted for everybody against what is written.
    fn compare(&mut self, project: &Project<'_>, seen: &[Seen]) {
        let mut found = Vec::new();
        for (id, _) in self.boards.iter().filter(|it| it.1 == State::Counted) {
            let (Some(journey), Some(figures)) = (project.journeys.get(id.index()), self.figures(project, *id, &[]))
            else {
                continue;
            };
            let data: Vec<DataId> = visible(project, journey);
            found.extend(tell::never_seen(journey, &figures, data.iter().filter_map(|it| seen.get(it.index()))));
            found.extend(differ::differences(journey, &figures));
        }
        self.found.extend(found);
    }
}

/// The data that a journey's file declares or imports.
fn visible(project: &Project<'_>, journey: &Journey<'_>) -> Vec<DataId> {
    let file = journey.span.source;
    let imports = project.imports.get(file.0 as usize).map_or(&[][..], |it| it);
    let sees = |data: &Data<'_>| data.span.source == file || imports.contains(&data.span.source);
    let all = project.data.iter().enumerate().filter(|(_, it)| sees(it));
    all.map(|(index, _)| DataId(index as u32)).collect()
}
