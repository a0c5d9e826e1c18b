//! A picture in words for a terminal: as wide as it is, in colour where it has some, with the curve in characters.

mod curve;
mod wrap;

use super::svg::escape;
use super::{Options, Screen};
use crate::prose::{Part, Prose, Table};
use std::io;
use unicode_width::UnicodeWidthStr;
use wrap::{padded, wrap};

/// Writes one text. Where nobody looks it is 80 columns wide and plain, the same each time. No control character of a map
/// reaches the terminal. The only errors are those of `out`.
pub fn write(out: &mut dyn io::Write, prose: &Prose, options: &Options) -> io::Result<()> {
    let mut page = Page { screen: options.screen, text: String::new() };
    page.lines(&prose.title, 0, Style::Title);
    page.text.push_str(&"═".repeat(clean(&prose.title).width().min(page.screen.width)));
    page.text.push('\n');
    prose.parts.iter().for_each(|it| page.part(it));
    out.write_all(page.text.as_bytes())
}

/// What a stretch of text wears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Title,
    Strong,
    Quiet,
    Good,
    Bad,
}

impl Style {
    /// What switches it on (ECMA-48).
    fn code(self) -> &'static str {
        match self {
            Style::Plain => "",
            Style::Title => "\u{1b}[1;35m",
            Style::Strong => "\u{1b}[1m",
            Style::Quiet => "\u{1b}[2m",
            Style::Good => "\u{1b}[36m",
            Style::Bad => "\u{1b}[33m",
        }
    }
}

/// Text without what a terminal would obey.
fn clean(text: &str) -> String {
    escape::words(text)
}

struct Page {
    screen: Screen,
    text: String,
}

impl Page {
    fn styled(&mut self, text: &str, style: Style) {
        let code = if self.screen.color { style.code() } else { "" };
        self.text.push_str(code);
        self.text.push_str(text);
        if !code.is_empty() {
            self.text.push_str("\u{1b}[0m");
        }
    }

    /// Lines of `text`, all `indent` columns from the left.
    fn lines(&mut self, text: &str, indent: usize, style: Style) {
        self.hanging("", text, indent, style);
    }

    /// As [`Page::lines`], with `lead` before the first line, in the room of the indent.
    fn hanging(&mut self, lead: &str, text: &str, indent: usize, style: Style) {
        let room = self.screen.width.saturating_sub(indent).max(10);
        for (index, line) in wrap(&clean(text), room).into_iter().enumerate() {
            let lead = if index == 0 { lead } else { "" };
            let lead = padded(lead, indent);
            self.text.push_str(if line.is_empty() { lead.trim_end() } else { &lead });
            self.styled(&line, style);
            self.text.push('\n');
        }
    }

    fn part(&mut self, part: &Part) {
        self.text.push('\n');
        match part {
            Part::Heading(_, name) => {
                let name = clean(name);
                let line = format!("── {name}");
                match self.screen.width.checked_sub(line.width() + 2) {
                    Some(rest) => {
                        self.styled(&format!("{line} {}", "─".repeat(rest + 1)), Style::Strong);
                        self.text.push('\n');
                    }
                    None => self.hanging("── ", &name, 3, Style::Strong),
                }
            }
            Part::Paragraph(text) => self.lines(text, 0, Style::Plain),
            Part::Quote(text) => self.hanging("│ ", text, 2, Style::Quiet),
            Part::Facts(facts) => self.facts(facts),
            Part::List(name, items) => {
                if !name.is_empty() {
                    self.lines(name, 0, Style::Strong);
                }
                items.iter().for_each(|it| self.hanging("  • ", it, 4, Style::Plain));
            }
            Part::Table(table) => self.table(table),
            Part::Curve(curve) => {
                self.lines(&curve.title, 0, Style::Strong);
                curve::draw(curve, self.screen, &mut |text, style| self.styled(text, style));
            }
        }
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        let widest = facts.iter().map(|(name, _)| clean(name).width()).max().unwrap_or(0);
        let indent = (widest + 2).min(self.screen.width / 2);
        for (name, value) in facts {
            self.hanging(&clean(name), value, indent, Style::Plain);
        }
    }

    /// Columns where they fit; else a record a row: what names it, then its other cells, each with what it is.
    fn table(&mut self, table: &Table) {
        let table = table.cleaned();
        let columns = table.head.len();
        let widths: Vec<usize> = (0..columns)
            .map(|at| {
                let cells = std::iter::once(&table.head).chain(&table.rows).filter_map(|row| row.get(at));
                cells.map(|it| it.width()).max().unwrap_or(0)
            })
            .collect();
        let whole = widths.iter().sum::<usize>() + 2 * columns.saturating_sub(1);
        if whole <= self.screen.width {
            for (index, row) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
                let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, wide)| padded(cell, *wide)).collect();
                let style = if index == 0 { Style::Quiet } else { Style::Plain };
                self.styled(cells.join("  ").trim_end(), style);
                self.text.push('\n');
            }
            return;
        }
        let (first, second) = (widths.first().copied().unwrap_or(0).min(24), 2);
        let names = table.head.iter().skip(second).map(|it| it.width()).max().unwrap_or(0);
        let indent = first + 2;
        for row in &table.rows {
            let (lead, name) = (row.first().map_or("", String::as_str), row.get(1).map_or("", String::as_str));
            if lead.width() > first {
                self.lines(lead, 0, Style::Strong);
                self.lines(name, indent, Style::Strong);
            } else {
                self.hanging(lead, name, indent, Style::Strong);
            }
            for (head, cell) in table.head.iter().zip(row).skip(second).filter(|(_, cell)| !cell.is_empty()) {
                let lead = format!("{}{}", " ".repeat(indent), padded(head, names));
                self.hanging(&lead, cell, indent + names + 2, style_of(cell));
            }
        }
    }
}

impl Table {
    fn cleaned(&self) -> Table {
        let row = |row: &Vec<String>| row.iter().map(|it| clean(it)).collect();
        Table { head: row(&self.head), rows: self.rows.iter().map(row).collect() }.without_empty_columns()
    }
}

/// A mood has its colour; its sign says it, too.
fn style_of(cell: &str) -> Style {
    let mut chars = cell.chars();
    match (chars.next(), chars.next()) {
        (Some('+'), Some('0'..='9')) => Style::Good,
        (Some('−'), Some('0'..='9')) => Style::Bad,
        _ => Style::Plain,
    }
}
