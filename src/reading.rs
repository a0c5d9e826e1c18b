//! What a picture says, as text with a structure: for those who hear it, search it, copy it or print it. Plain data that layout
//! fills and the formats for readers write; knows neither the model it came from nor any format.

use crate::locale::Locale;
use std::borrow::Cow;

/// Everything that one picture says, in reading order.
#[derive(Debug, Default)]
pub struct Reading<'p> {
    /// Language tag of the words, and how the format's own words are written.
    pub language: String,
    pub locale: Locale<'p>,
    pub title: Cow<'p, str>,
    /// The finding in one sentence; empty for none.
    pub insight: Cow<'p, str>,
    /// For whom it is and what it leaves out, in words; empty for nothing.
    pub limits: String,
    /// About the whole, then about each of its people.
    pub lists: Vec<List<'p>>,
    pub tables: Vec<Table<'p>>,
}

/// Terms and what is said of each.
#[derive(Debug, Default)]
pub struct List<'p> {
    /// Empty where it belongs to the title.
    pub heading: Cow<'p, str>,
    pub entries: Vec<(Cow<'p, str>, Vec<Item<'p>>)>,
}

/// Rows in groups under one head.
#[derive(Debug, Default)]
pub struct Table<'p> {
    pub caption: Cow<'p, str>,
    /// Of the column of the rows' names.
    pub head: Cow<'p, str>,
    pub columns: Vec<Column<'p>>,
    pub groups: Vec<Group<'p>>,
}

#[derive(Debug)]
pub struct Column<'p> {
    /// The same as that of a [`Band`](crate::scene::Band), where the picture has such a lane.
    pub key: Cow<'p, str>,
    pub label: Cow<'p, str>,
    /// A reader may do without it: it is a lane.
    pub lane: bool,
}

/// The rows of a stage, of an area.
#[derive(Debug, Default)]
pub struct Group<'p> {
    /// Empty where the table has no groups.
    pub heading: Cow<'p, str>,
    /// Behind the heading: a goal, a duration.
    pub notes: Vec<Cow<'p, str>>,
    pub rows: Vec<Row<'p>>,
}

#[derive(Debug, Default)]
pub struct Row<'p> {
    /// By which a link finds it; empty for a row that none can mean.
    pub name: Cow<'p, str>,
    pub number: Option<u32>,
    pub label: Cow<'p, str>,
    pub notes: Vec<Cow<'p, str>>,
    /// One for each column.
    pub cells: Vec<Vec<Item<'p>>>,
}

/// One thing that is said, and what is said of it.
#[derive(Debug, Clone, Default)]
pub struct Item<'p> {
    pub text: Cow<'p, str>,
    pub notes: Vec<Cow<'p, str>>,
    /// As the author wrote it; the formats decide which schemes they write.
    pub link: Option<Cow<'p, str>>,
    pub tone: Tone,
}

/// How an item may be told apart beside its words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Quote,
    /// From -2 to 2.
    Mood(i8),
    /// From 1 to 4.
    Severity(u8),
}

impl<'p> Item<'p> {
    pub fn of(text: impl Into<Cow<'p, str>>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub fn quote(text: impl Into<Cow<'p, str>>) -> Self {
        Self { tone: Tone::Quote, ..Self::of(text) }
    }

    /// With one more note; an empty one is none.
    pub fn noted(mut self, note: impl Into<Cow<'p, str>>) -> Self {
        let note = note.into();
        if !note.is_empty() {
            self.notes.push(note);
        }
        self
    }
}

impl Table<'_> {
    pub fn is_empty(&self) -> bool {
        self.groups.iter().all(|it| it.rows.is_empty())
    }

    /// Takes out the columns in which no row has anything.
    pub fn drop_empty_columns(&mut self) {
        let rows = || self.groups.iter().flat_map(|it| &it.rows);
        let filled = |at: usize| rows().any(|it| it.cells.get(at).is_some_and(|cell| !cell.is_empty()));
        let kept: Vec<bool> = (0..self.columns.len()).map(filled).collect();
        retain(&mut self.columns, &kept);
        self.groups.iter_mut().flat_map(|it| &mut it.rows).for_each(|it| retain(&mut it.cells, &kept));
    }
}

fn retain<T>(all: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    all.retain(|_| kept.next().copied().unwrap_or(false));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_without_anything_drop_out_with_their_cells() {
        let column = |key: &'static str| Column { key: key.into(), label: key.into(), lane: true };
        let row = |cells: Vec<Vec<Item<'static>>>| Row { cells, ..Row::default() };
        let mut table = Table {
            columns: vec![column("a"), column("b"), column("c")],
            groups: vec![Group {
                rows: vec![
                    row(vec![vec![], vec![], vec![Item::of("x")]]),
                    row(vec![vec![Item::of("y")], vec![], vec![]]),
                ],
                ..Group::default()
            }],
            ..Table::default()
        };
        table.drop_empty_columns();
        let keys: Vec<&str> = table.columns.iter().map(|it| it.key.as_ref()).collect();
        assert_eq!(keys, ["a", "c"]);
        assert!(table.groups[0].rows.iter().all(|it| it.cells.len() == 2));
        assert_eq!(table.groups[0].rows[0].cells[1][0].text, "x");
    }
}
