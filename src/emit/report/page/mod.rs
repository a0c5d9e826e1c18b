//! What a report tells, in which order and in which words: headings, sentences, lists and tables, before any format.

mod attention;
mod future;
mod impact;
mod looks;
mod losses;
mod teller;
mod time;
mod work;

use super::Told;
use crate::analysis::report::JourneyReport;
use crate::locale::{Label, Locale, Phrase};
use crate::model::JourneyKind;
use teller::Teller;

/// A piece of a report.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Of a journey, with what it is in a line.
    Title {
        text: String,
        about: String,
    },
    Heading(String),
    /// A heading below a heading.
    Subheading(String),
    Paragraph(String),
    Items {
        items: Vec<Item>,
        numbered: bool,
    },
    Table(Table),
}

/// A line of a list: what it is about, its figure, and what there is to say of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Item {
    pub text: String,
    pub figure: String,
    pub notes: Vec<String>,
}

/// Cells; the first column holds words, the others figures.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Item {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub fn figure(mut self, figure: impl Into<String>) -> Self {
        self.figure = figure.into();
        self
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        let note = note.into();
        if !note.is_empty() {
            self.notes.push(note);
        }
        self
    }
}

/// How many lines of one list a person reads; data have them all.
const MOST: usize = 10;

/// All pieces, in order.
pub fn page(told: &Told<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    if let Some(down) = told.down {
        impact::page(told, down, &mut out);
        return out;
    }
    if told.report.journeys.len() > 1 {
        let locale = told.locale.unwrap_or_default();
        attention::over_all(told, locale, &mut out);
    }
    for journey in &told.report.journeys {
        let own = journey.journey.locale.as_deref().map_or_else(Locale::default, Locale::of);
        let teller = Teller { locale: told.locale.unwrap_or(own), report: journey };
        one(&teller, &mut out);
    }
    out
}

fn one(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    out.push(Block::Title { text: report.journey.name.label.to_string(), about: about(teller) });
    if report.journey.stages.is_empty() {
        out.push(Block::Paragraph(teller.say(Phrase::MapIsPlanned, &[])));
        return;
    }
    attention::of_one(teller, out);
    looks::expectations(teller, out);
    looks::unneeded(teller, out);
    looks::friction(teller, out);
    losses::pains(teller, out);
    losses::bottlenecks(teller, out);
    looks::switches(teller, out);
    looks::silos(teller, out);
    time::time(teller, out);
    looks::moments(teller, out);
    looks::highs(teller, out);
    work::opportunities(teller, out);
    work::actions(teller, out);
    work::unowned(teller, out);
    work::needs(teller, out);
    work::questions(teller, out);
    work::claims(teller, out);
    work::coverage(teller, out);
    future::future(teller, out);
}

fn about(teller: &Teller<'_>) -> String {
    let report: &JourneyReport<'_> = teller.report;
    let kind = match report.journey.kind {
        JourneyKind::CurrentState => Label::CurrentState,
        JourneyKind::FutureState => Label::FutureState,
        JourneyKind::DayInTheLife => Label::DayInTheLife,
    };
    let mut parts = vec![teller.locale.label(kind).to_owned()];
    let personas = report.journey.personas.iter().filter_map(|it| report.project.personas.get(it.index()));
    parts.extend(personas.map(|it| it.name.label.to_string()));
    parts.push(match report.points.iter().filter(|it| it.number.is_some()).count() {
        1 => teller.say(Phrase::OneTouchpoint, &[]),
        count => teller.say(Phrase::Touchpoints, &[&teller.count(count as u64)]),
    });
    parts.push(match &report.figures {
        Some(figures) => {
            let begun = report.begun().map_or_else(|| teller.unknown(), |it| teller.count(it));
            let told = teller.say(Phrase::CountedFrom, &[&begun]);
            match figures.period {
                Some((from, to)) => format!("{told}, {} – {}", teller.date(from), teller.date(to)),
                None => told,
            }
        }
        None => teller.say(Phrase::NotCounted, &[]),
    });
    parts.join(" · ")
}

/// The first of many items, with how many more there are.
fn shortened(teller: &Teller<'_>, mut items: Vec<Item>) -> Vec<Item> {
    let more = items.len().saturating_sub(MOST);
    if more > 1 {
        items.truncate(MOST);
        items.push(Item::new(teller.say(Phrase::AndMore, &[&teller.count(more as u64)])));
    }
    items
}

/// A list under a heading; `empty` where there is none.
fn list(teller: &Teller<'_>, out: &mut Vec<Block>, items: Vec<Item>, empty: Phrase) {
    if items.is_empty() {
        out.push(Block::Paragraph(teller.say(empty, &[])));
    } else {
        out.push(Block::Items { items: shortened(teller, items), numbered: false });
    }
}
