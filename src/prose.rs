//! A picture in words: headings, sentences, tables and lists, in reading order. Plain data, which knows neither the model it
//! came from nor the format it goes to.

use crate::locale::Locale;

/// What a picture says, for those who cannot see it, for search, for a terminal.
#[derive(Debug, Default)]
pub struct Prose {
    /// How what a format puts together itself is written.
    pub locale: Locale<'static>,
    pub title: String,
    pub parts: Vec<Part>,
}

/// A part of it. Texts are as their author wrote them, with whatever characters they hold.
#[derive(Debug)]
pub enum Part {
    /// Of a section: 2 or 3; the title is the only heading of level 1.
    Heading(u8, String),
    Paragraph(String),
    /// What somebody says.
    Quote(String),
    /// What something is called, and what it is.
    Facts(Vec<(String, String)>),
    /// A list with what it lists.
    List(String, Vec<String>),
    Table(Table),
    Curve(Curve),
}

/// Every row has as many cells as the head. The first two cells name the row.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// How somebody feels on the way; what a table says too, for those who would rather see it.
#[derive(Debug, Default)]
pub struct Curve {
    pub title: String,
    /// The words of the scale, from +2 to -2.
    pub scale: [String; 5],
    pub points: Vec<Point>,
}

#[derive(Debug, Default)]
pub struct Point {
    /// What stands on the badge.
    pub mark: String,
    /// From -2.0 to 2.0; `None` where it is not known.
    pub value: Option<f64>,
    /// The first step of a stage has its name.
    pub stage: Option<String>,
}

impl Prose {
    /// Adds a part, unless it says nothing.
    pub fn add(&mut self, part: Part) {
        let is_empty = match &part {
            Part::Heading(_, text) | Part::Paragraph(text) | Part::Quote(text) => text.trim().is_empty(),
            Part::Facts(facts) => facts.is_empty(),
            Part::List(_, items) => items.is_empty(),
            Part::Table(table) => table.rows.is_empty(),
            Part::Curve(curve) => curve.points.iter().all(|it| it.value.is_none()),
        };
        if !is_empty {
            self.parts.push(part);
        }
    }
}

impl Part {
    /// All texts of it that are read as lines.
    pub fn texts(&mut self) -> Vec<&mut String> {
        match self {
            Part::Heading(_, text) | Part::Paragraph(text) | Part::Quote(text) => vec![text],
            Part::Facts(facts) => facts.iter_mut().flat_map(|(name, value)| [name, value]).collect(),
            Part::List(name, items) => std::iter::once(name).chain(items).collect(),
            Part::Table(table) => table.head.iter_mut().chain(table.rows.iter_mut().flatten()).collect(),
            Part::Curve(_) => Vec::new(),
        }
    }
}

impl Table {
    /// Leaves out the columns that no row has anything in.
    pub fn without_empty_columns(mut self) -> Self {
        let used: Vec<bool> = (0..self.head.len())
            .map(|at| self.rows.iter().any(|row| row.get(at).is_some_and(|it| !it.is_empty())))
            .collect();
        for row in self.rows.iter_mut().chain([&mut self.head]) {
            let cells = std::mem::take(row).into_iter().zip(&used);
            *row = cells.filter(|(_, used)| **used).map(|(cell, _)| cell).collect();
        }
        self
    }
}
