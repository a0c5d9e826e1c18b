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
use crate::font::{RIGHT_TO_LEFT_MARK, has_turned_letters, turned};
use crate::locale::{Label, Locale, Phrase};
use crate::model::JourneyKind;
use std::borrow::Cow;
use teller::Teller;

/// A piece of a report.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Title(Title),
    Heading(String),
    /// A heading below a heading.
    Subheading(String),
    Paragraph(String),
    Items {
        items: Vec<Item>,
        numbered: bool,
        /// How many more there are, in words; empty for none.
        more: String,
    },
    Table(Table),
}

/// Of a journey, with what it is in a line.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Title {
    pub text: String,
    pub about: String,
    /// Of what stands below, for what the formats put together themselves.
    pub locale: Locale<'static>,
}

impl Block {
    /// All texts of it that are read as lines.
    fn texts(&mut self) -> Vec<&mut String> {
        match self {
            Block::Title(it) => vec![&mut it.text, &mut it.about],
            Block::Heading(text) | Block::Subheading(text) | Block::Paragraph(text) => vec![text],
            Block::Items { items, more, .. } => {
                let of_items =
                    items.iter_mut().flat_map(|it| [&mut it.text, &mut it.figure].into_iter().chain(&mut it.notes));
                of_items.chain([more]).collect()
            }
            Block::Table(it) => it.head.iter_mut().chain(it.rows.iter_mut().flatten()).collect(),
        }
    }
}

impl Title {
    /// Of something that is told in a language.
    fn new(text: String, locale: Locale<'_>) -> Self {
        Self { text, about: String::new(), locale: locale.of_ours() }
    }
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
    /// What it is about, for those who come to it without its heading.
    pub caption: String,
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

/// The level of each heading, from 1: one title alone is the first, and of several the first stands over the others. What is no
/// heading has the level of what would stand below it.
pub fn levels(blocks: &[Block]) -> impl Iterator<Item = usize> {
    let titles = blocks.iter().filter(|it| matches!(it, Block::Title(_))).count();
    let mut title = 0;
    blocks.iter().map(move |block| match block {
        Block::Title(_) => {
            title = if title == 0 || titles == 1 { 1 } else { 2 };
            title
        }
        Block::Heading(_) => title + 1,
        Block::Subheading(_) | Block::Paragraph(_) | Block::Items { .. } | Block::Table(_) => title + 2,
    })
}

/// How many lines of one list a person reads; data have them all.
const MOST: usize = 10;

/// All pieces, in order.
pub fn page(told: &Told<'_>) -> Vec<Block> {
    let mut blocks = blocks(told);
    let mut locale = told.overall();
    for block in &mut blocks {
        if let Block::Title(title) = block {
            locale = title.locale;
        }
        if locale.right_to_left {
            turn(block);
        }
    }
    blocks
}

/// Marks the texts of a block that runs from right to left; a name in Latin letters, too, where our words follow in its line.
fn turn(block: &mut Block) {
    for text in block.texts() {
        if let Cow::Owned(marked) = turned(text) {
            *text = marked;
        }
    }
    let Block::Items { items, .. } = block else { return };
    for item in items.iter_mut().filter(|it| has_turned_letters(&it.figure) && !has_turned_letters(&it.text)) {
        item.text.insert(0, RIGHT_TO_LEFT_MARK);
    }
}

fn blocks(told: &Told<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    if let Some(down) = told.down {
        impact::page(told, down, &mut out);
        return out;
    }
    if told.report.journeys.is_empty() {
        let locale = told.overall();
        out.push(Block::Title(Title::new(locale.report(Phrase::NoJourney, &[]), locale)));
    }
    if told.report.journeys.len() > 1 {
        let locale = told.overall();
        attention::over_all(told, locale, &mut out);
        work::personas(told, locale, &mut out);
    }
    for journey in &told.report.journeys {
        let teller = Teller { locale: told.locale_of(journey.journey), report: journey };
        one(&teller, &mut out);
    }
    out
}

fn one(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    let about = about(teller);
    out.push(Block::Title(Title { about, ..Title::new(report.journey.name.label.to_string(), teller.locale) }));
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
                Some((from, to)) => {
                    teller.locale.commas(&[told, teller.locale.period(&teller.date(from), &teller.date(to))])
                }
                None => told,
            }
        }
        None => teller.say(Phrase::NotCounted, &[]),
    });
    parts.join(" · ")
}

/// The first of many items, with how many more there are.
fn shortened(teller: &Teller<'_>, mut items: Vec<Item>, numbered: bool) -> Block {
    let rest = items.len().saturating_sub(MOST);
    let mut more = String::new();
    if rest > 1 {
        items.truncate(MOST);
        more = teller.say(Phrase::AndMore, &[&teller.count(rest as u64)]);
    }
    Block::Items { items, numbered, more }
}

/// A list under a heading; `empty` where there is none.
fn list(teller: &Teller<'_>, out: &mut Vec<Block>, items: Vec<Item>, empty: Phrase) {
    if items.is_empty() {
        out.push(Block::Paragraph(teller.say(empty, &[])));
    } else {
        out.push(shortened(teller, items, false));
    }
}
