//! A report for people at a terminal, in lines of its width.

use super::Told;
use super::page::{Block, Item, Table, page};
use crate::diagnostic::render::Look;
use crate::diagnostic::render::visible::{picture, visible};
use crate::locale::Locale;
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr;

/// Appends the report. What an author wrote is made safe to print.
pub fn write(told: &Told<'_>, out: &mut String) {
    let mut writer = Writer { out, look: told.look, locale: told.overall() };
    for block in page(told) {
        writer.block(&block);
    }
}

struct Writer<'o, 'w> {
    out: &'o mut String,
    look: Look,
    locale: Locale<'w>,
}

impl Writer<'_, '_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(title) => {
                self.locale = title.locale;
                self.gap(2);
                self.styled("1", &title.text);
                self.out.push('\n');
                self.lines(&title.about, "", "");
            }
            Block::Heading(text) => {
                self.gap(1);
                self.styled("1;36", text);
                self.out.push('\n');
            }
            Block::Subheading(text) => {
                self.gap(1);
                self.styled("1", text);
                self.out.push('\n');
            }
            Block::Paragraph(text) => self.lines(text, "  ", "  "),
            Block::Items { items, numbered, more } => {
                for (at, item) in items.iter().enumerate() {
                    let mark = if *numbered { format!("{:>4}  ", at + 1) } else { "  - ".to_owned() };
                    self.item(item, &mark);
                }
                let indent = if *numbered { "      " } else { "    " };
                self.lines(more, indent, indent);
            }
            Block::Table(table) => self.table(table),
        }
    }

    /// Empty lines before what follows; none at the beginning.
    fn gap(&mut self, lines: usize) {
        if self.out.is_empty() {
            return;
        }
        for _ in 0..lines {
            self.out.push('\n');
        }
    }

    fn styled(&mut self, style: &str, text: &str) {
        let text = safe(&text.replace('\n', " ")).into_owned();
        if self.look.color {
            self.out.push_str(&format!("\u{1b}[{style}m{text}\u{1b}[0m"));
        } else {
            self.out.push_str(&text);
        }
    }

    fn item(&mut self, item: &Item, mark: &str) {
        let indent = " ".repeat(mark.width());
        let head = match item.figure.is_empty() {
            true => item.text.clone(),
            false => self.locale.colon(&item.text, &item.figure),
        };
        self.lines(&head, mark, &indent);
        for note in &item.notes {
            self.lines(note, &format!("{indent}  "), &format!("{indent}  "));
        }
    }

    /// A paragraph, broken between words.
    fn lines(&mut self, text: &str, first: &str, further: &str) {
        let mut line = first.to_owned();
        let mut bare = true;
        for word in text.split([' ', '\n', '\r', '\t']).filter(|it| !it.is_empty()) {
            let word = safe(word);
            if !bare && line.width() + 1 + word.width() > self.look.width {
                self.line(&line);
                line = further.to_owned();
                bare = true;
            }
            if !bare {
                line.push(' ');
            }
            line.push_str(&word);
            bare = false;
        }
        if !bare {
            self.line(&line);
        }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    /// Columns side by side as far as they fit; the rest below, each piece with the first column again.
    fn table(&mut self, table: &Table) {
        let columns = table.head.len();
        let cell = |row: &[String], at: usize| row.get(at).map_or(String::new(), |it| safe(it).into_owned());
        let wide = |at: usize| {
            let rows = table.rows.iter().map(|it| cell(it, at).width());
            rows.chain([cell(&table.head, at).width()]).max().unwrap_or(0)
        };
        let first = wide(0);
        let mut from = 1;
        while from < columns {
            let mut room = 2 + first;
            let mut to = from;
            while to < columns && (to == from || room + 2 + wide(to) <= self.look.width) {
                room += 2 + wide(to);
                to += 1;
            }
            if from > 1 {
                self.out.push('\n');
            }
            for row in std::iter::once(&table.head).chain(&table.rows) {
                let name = cell(row, 0);
                let mut line = format!("  {name}{}", " ".repeat(first - name.width()));
                for at in from..to {
                    let text = cell(row, at);
                    line.push_str(&" ".repeat(2 + wide(at) - text.width()));
                    line.push_str(&text);
                }
                self.line(&line);
            }
            from = to;
        }
    }
}

/// A text with what would act on a terminal made visible. The two marks of direction stay: they reorder nothing but signs and
/// brackets beside them, and sentences from right to left need them.
fn safe(text: &str) -> Cow<'_, str> {
    let is_mark = |char: char| matches!(char, '\u{200E}' | '\u{200F}');
    match text.contains(is_mark) {
        true => text.chars().map(|it| picture(it).filter(|_| !is_mark(it)).unwrap_or(it)).collect(),
        false => visible(text, false),
    }
}
