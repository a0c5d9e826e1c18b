//! A report as Markdown (CommonMark with the tables of GitHub): for a review, a wiki, a comment of CI. Nothing that an author wrote
//! is markup in it.

use super::Told;
use super::page::{Block, Item, Table, levels, page};
use crate::emit::md::{cell, line};
use crate::locale::Locale;

/// Appends one document with a final newline.
pub fn write(told: &Told<'_>, out: &mut String) {
    let blocks = page(told);
    let mut locale = told.overall();
    for (block, level) in blocks.iter().zip(levels(&blocks)) {
        if !out.is_empty() {
            out.push('\n');
        }
        if let Block::Title(title) = block {
            locale = title.locale;
        }
        put(out, block, level, locale);
    }
}

fn put(out: &mut String, block: &Block, level: usize, locale: Locale<'_>) {
    let heading = |out: &mut String, text: &str| out.push_str(&format!("{} {}\n", "#".repeat(level), line(text)));
    match block {
        Block::Title(title) => {
            heading(out, &title.text);
            if !title.about.is_empty() {
                out.push_str(&format!("\n{}\n", line(&title.about)));
            }
        }
        Block::Heading(text) | Block::Subheading(text) => heading(out, text),
        Block::Paragraph(text) => out.push_str(&format!("{}\n", line(text))),
        Block::Items { items, numbered, more } => {
            for (at, it) in items.iter().enumerate() {
                let mark = if *numbered { format!("{}. ", at + 1) } else { "- ".to_owned() };
                item(out, it, &mark, locale);
            }
            if !more.is_empty() {
                out.push_str(&format!("\n{}\n", line(more)));
            }
        }
        Block::Table(table) => put_table(out, table),
    }
}

/// A line, and below it a list of what there is to say of it.
fn item(out: &mut String, item: &Item, mark: &str, locale: Locale<'_>) {
    out.push_str(mark);
    out.push_str(&line(&item.text));
    if !item.figure.is_empty() {
        out.push_str(&format!("{}**{}**", locale.colon_alone(), cell(&item.figure)));
    }
    out.push('\n');
    let indent = " ".repeat(mark.len());
    item.notes.iter().for_each(|it| out.push_str(&format!("{indent}- {}\n", line(it))));
}

/// The first column holds words, the others figures, which stand at the right.
fn put_table(out: &mut String, table: &Table) {
    let row = |out: &mut String, cells: &[String]| {
        out.push('|');
        cells.iter().for_each(|it| out.push_str(&format!(" {} |", cell(it))));
        out.push('\n');
    };
    row(out, &table.head);
    let marks = table.head.iter().enumerate().map(|(at, _)| if at == 0 { " --- |" } else { " --: |" });
    out.push_str(&format!("|{}\n", marks.collect::<String>()));
    table.rows.iter().for_each(|it| row(out, it));
}
