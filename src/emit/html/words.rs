//! What a picture says, as markup: lists of terms, and a table whose heads are heads.

use super::{Sheet, text, word};
use crate::emit::number;
use crate::emit::svg::escape;
use crate::emit::svg::stream::Stream;
use crate::font::turned;
use crate::locale::{Label, Locale};
use crate::reading::{Item, List, Row, Table, Tone};
use crate::scene::Spot;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// Where rows stand.
#[derive(Clone, Copy)]
struct Place<'w> {
    locale: Locale<'w>,
    /// On the first sheet of a page.
    is_first: bool,
}

/// Writes the words of a sheet. Rows can be meant by links in the first alone: a name may stand once.
pub fn put(out: &mut Stream, sheet: &Sheet<'_>, is_first: bool) {
    let reading = &sheet.reading;
    out.put("<section class=\"words\">\n<h2>");
    word(out, reading.locale, Label::PageTable);
    out.put("</h2>\n");
    for (class, said) in [("lead", reading.insight.as_ref()), ("limits", reading.limits.as_str())] {
        if !said.is_empty() {
            out.put("<p class=\"i ");
            out.put(class);
            out.put("\">");
            self::said(out, said, reading.locale);
            out.put("</p>\n");
        }
    }
    out.put("<div class=\"lists\">\n");
    reading.lists.iter().for_each(|it| list(out, it, reading.locale));
    out.put("</div>\n");
    let mut spots: FxHashMap<&str, &Spot<'_>> = FxHashMap::default();
    for spot in &sheet.scene.spots {
        spots.entry(&spot.name).or_insert(spot);
    }
    let place = Place { locale: reading.locale, is_first };
    reading.tables.iter().for_each(|it| table(out, it, &spots, place));
    out.put("</section>\n");
}

fn list(out: &mut Stream, list: &List<'_>, locale: Locale<'_>) {
    if list.entries.is_empty() {
        return;
    }
    out.put("<section class=\"list\">");
    if !list.heading.is_empty() {
        out.put("<h3>");
        said(out, &list.heading, locale);
        out.put("</h3>");
    }
    out.put("<dl>\n");
    for (term, items) in &list.entries {
        out.put("<div><dt>");
        said(out, term, locale);
        out.put("</dt>");
        for it in items {
            out.put("<dd>");
            item(out, it, locale);
            out.put("</dd>");
        }
        out.put("</div>\n");
    }
    out.put("</dl></section>\n");
}

fn table(out: &mut Stream, table: &Table<'_>, spots: &FxHashMap<&str, &Spot<'_>>, place: Place<'_>) {
    let Place { locale, .. } = place;
    if table.is_empty() {
        return;
    }
    // Wider than a screen: it scrolls by itself, by keys too.
    out.put("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"");
    text(out, &table.caption);
    out.put("\"><table>\n<caption>");
    text(out, &table.caption);
    out.put("</caption>\n<thead><tr><th scope=\"col\">");
    text(out, &table.head);
    out.put("</th>");
    for column in &table.columns {
        out.put("<th scope=\"col\"");
        key(out, column.lane, &column.key);
        text(out, &column.label);
        out.put("</th>");
    }
    out.put("</tr></thead>\n");
    for group in &table.groups {
        out.put("<tbody>\n");
        if !group.heading.is_empty() {
            out.put("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"");
            out.put(&(table.columns.len() + 1).to_string());
            out.put("\"><span class=\"i\">");
            said(out, &group.heading, locale);
            notes(out, &group.notes, locale);
            out.put("</span></th></tr>\n");
        }
        group.rows.iter().for_each(|it| row(out, table, it, spots.get(it.name.as_ref()).copied(), place));
        out.put("</tbody>\n");
    }
    out.put("</table></div>\n");
}

fn key(out: &mut Stream, lane: bool, key: &str) {
    if lane {
        out.put(" data-k=\"");
        text(out, key);
        out.put("\"");
    }
    out.put(">");
}

fn row(
    out: &mut Stream,
    table: &Table<'_>,
    row: &Row<'_>,
    spot: Option<&Spot<'_>>,
    Place { locale, is_first }: Place<'_>,
) {
    out.put("<tr");
    let named = !row.name.is_empty();
    if named && is_first {
        out.put(" id=\"");
        text(out, &row.name);
        out.put("\"");
    }
    if let Some(it) = spot {
        let figures = [it.x, it.y, it.width, it.height].map(number::print);
        out.put(&format!(" data-at=\"[{}]\"", figures.join(",")));
    }
    out.put("><th scope=\"row\"><span class=\"i\">");
    if named {
        out.put("<a href=\"#");
        text(out, &row.name);
        out.put("\">");
    }
    if let Some(number) = row.number {
        out.put("<b>");
        out.put(&number.to_string());
        out.put("</b> ");
    }
    out.put("<span>");
    said(out, &row.label, locale);
    out.put(if named { "</span></a>" } else { "</span>" });
    notes(out, &row.notes, locale);
    out.put("</span></th>");
    for (column, cell) in table.columns.iter().zip(&row.cells) {
        out.put("<td");
        key(out, column.lane, &column.key);
        cell.iter().for_each(|it| item(out, it, locale));
        out.put("</td>");
    }
    out.put("</tr>\n");
}

fn item(out: &mut Stream, item: &Item<'_>, locale: Locale<'_>) {
    out.put("<div class=\"i");
    match item.tone {
        Tone::Plain => {}
        Tone::Quote => out.put(" quote"),
        Tone::Mood(..=-1) => out.put(" bad"),
        Tone::Mood(0) => out.put(" even"),
        Tone::Mood(1..) => out.put(" good"),
        Tone::Severity(4..) => out.put(" bad worst"),
        Tone::Severity(_) => out.put(" bad"),
    }
    out.put("\">");
    let link = item.link.as_deref().filter(|it| escape::is_safe_link(it));
    if let Some(link) = link {
        out.put("<a rel=\"noopener noreferrer\" href=\"");
        text(out, link);
        out.put("\">");
    }
    out.put("<span>");
    said(out, &item.text, locale);
    out.put("</span>");
    out.put(if link.is_some() { "</a>" } else { "" });
    notes(out, &item.notes, locale);
    out.put("</div>");
}

fn notes(out: &mut Stream, notes: &[Cow<'_, str>], locale: Locale<'_>) {
    if notes.is_empty() {
        return;
    }
    out.put(" <small>");
    for (index, note) in notes.iter().enumerate() {
        out.put(if index > 0 { " · " } else { "" });
        said(out, note, locale);
    }
    out.put("</small>");
}

/// What is read: in a page from right to left with signs before their numbers.
fn said(out: &mut Stream, said: &str, locale: Locale<'_>) {
    let marked = if locale.right_to_left { turned(said) } else { Cow::Borrowed(said) };
    text(out, &marked);
}
