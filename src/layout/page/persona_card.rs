//! The card of the one persona of a map: who she is at the left, then columns split by hairlines. What the text does not
//! say drops out and the rest share the width; with a name alone the card becomes one line.

use super::people;
use crate::layout::content::Content;
use crate::layout::grid::MARGIN;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::model::{LineKind, Persona, PersonaLine};
use crate::scene::{Anchor, Group, Node, Run};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// Share of the width that name and quote have beside columns.
const IDENTITY: f64 = 0.3;
/// No narrower: more columns go into a second row.
const LEAST_COLUMN: f64 = 150.0;

/// A column under a heading.
struct Column<'p> {
    icon: &'static str,
    heading: Label,
    /// Of the width: running text needs more than points.
    weight: f64,
    entries: Vec<Entry<'p>>,
}

struct Entry<'p> {
    text: Cow<'p, str>,
    bullet: bool,
    letters: Option<Run<'p>>,
    link: Option<&'p str>,
}

/// Places the card from `y` down on a page of `page` px. Returns it and its lower edge.
///
/// Without a persona the journey's own scenario and vision have a card of their own; without anything, nothing is drawn.
pub fn place<'p>(
    content: &Content<'p>,
    persona: Option<&'p Persona<'p>>,
    page: f64,
    y: f64,
) -> Option<(Node<'p>, f64)> {
    let columns = columns(content, persona);
    let Some(persona) = persona else {
        return (!columns.is_empty()).then(|| card(content, None, columns, page, y));
    };
    if columns.is_empty() && persona.role.is_none() && persona.quote.is_none() {
        return Some(one_line(content, persona, y));
    }
    Some(card(content, Some(persona), columns, page, y))
}

/// A disc and a name, 40 high, on the page itself.
fn one_line<'p>(content: &Content<'p>, persona: &'p Persona<'p>, y: f64) -> (Node<'p>, f64) {
    let mut out = Vec::new();
    people::disc(content.project, &mut out, persona, 0, MARGIN + 20.0, y + 20.0, 20.0);
    out.push(pen::line(
        MARGIN + 52.0,
        y + 24.5,
        Anchor::Start,
        Type::BodyStrong,
        Ink::Ink,
        persona.name.label.as_ref(),
    ));
    (named(out), y + 40.0)
}

fn named<'p>(children: Vec<Node<'p>>) -> Node<'p> {
    pen::boxed(Group { class: "persona".into(), id: "persona".to_owned(), children, ..Group::default() })
}

fn card<'p>(
    content: &Content<'p>,
    persona: Option<&'p Persona<'p>>,
    columns: Vec<Column<'p>>,
    page: f64,
    y: f64,
) -> (Node<'p>, f64) {
    let wide = page - 2.0 * MARGIN;
    let identity_wide = match (persona, columns.is_empty()) {
        (None, _) => 0.0,
        (Some(_), true) => wide,
        (Some(_), false) => wide * IDENTITY,
    };
    let mut out = Vec::new();
    let identity_bottom = persona.map_or(y, |it| identity(content, &mut out, it, MARGIN, y, identity_wide));
    let rows = rows(columns, wide - identity_wide);
    let mut top = y;
    let mut hairlines = Vec::new();
    for row in rows {
        let weights: f64 = row.iter().map(|it| it.weight).sum();
        let mut x = MARGIN + identity_wide;
        let mut bottom = top;
        let mut lines = Vec::new();
        for column in row {
            let share = (wide - identity_wide) * column.weight / weights;
            if x > MARGIN {
                lines.push(x);
            }
            bottom = bottom.max(place_column(content, &mut out, column, x, top, share));
            x += share;
        }
        hairlines.push((lines, top, bottom));
        top = bottom;
    }
    let bottom = top.max(identity_bottom);
    if let Some(last) = hairlines.last_mut() {
        last.2 = bottom;
    }
    for (lines, top, bottom) in hairlines {
        let lines: Vec<_> = lines.into_iter().map(|x| ((x, top + 22.0), (x, bottom - 22.0))).collect();
        if !lines.is_empty() {
            out.push(pen::hairlines(&lines, Look::Hairline));
        }
    }
    out.insert(0, pen::rect(MARGIN, y, wide, bottom - y, 12.0, Look::Card));
    (named(out), bottom)
}

/// As few rows as give every column its least width, of about equal length.
fn rows(columns: Vec<Column<'_>>, wide: f64) -> Vec<Vec<Column<'_>>> {
    let fitting = ((wide / LEAST_COLUMN) as usize).max(1);
    let count = columns.len().div_ceil(fitting).max(1);
    let per_row = columns.len().div_ceil(count).max(1);
    let mut rows: Vec<Vec<Column<'_>>> = Vec::new();
    for column in columns {
        match rows.last_mut().filter(|row| row.len() < per_row) {
            Some(row) => row.push(column),
            None => rows.push(vec![column]),
        }
    }
    rows
}

/// Disc, name, role, quote. Returns where the card may end.
fn identity<'p>(
    content: &Content<'p>,
    out: &mut Vec<Node<'p>>,
    persona: &'p Persona<'p>,
    x: f64,
    y: f64,
    wide: f64,
) -> f64 {
    let locale = content.locale;
    people::disc(content.project, out, persona, 0, x + 48.0, y + 48.0, 27.0);
    let room = wide - 90.0 - 12.0;
    let name = Block::new(persona.name.label.as_ref(), Type::Heading, room, locale);
    let below = y + 42.0 + name.drop();
    out.push(name.left(x + 90.0, y + 42.0, Ink::Ink));
    let mut ends = (y + 75.0).max(below + 8.0);
    if let Some(role) = persona.role.as_deref() {
        let role = Block::new(role, Type::Small, room, locale);
        ends = ends.max(below + 18.0 + role.drop() + 4.0);
        out.push(role.left(x + 90.0, below + 18.0, Ink::Muted));
    }
    let Some(quote) = persona.quote.as_deref() else { return ends + 22.0 };
    let quote = Block::new(locale.quoted(quote), Type::PersonaQuote, wide - 36.0 - 16.0, locale);
    let top = ends + 20.0;
    let high = quote.leading() * quote.len() as f64 - 2.0;
    out.push(pen::rect(x + 22.0, top, 3.0, high, 1.5, Look::Bar));
    out.push(quote.left(x + 36.0, top + 14.0, Ink::Ink));
    top + high + 24.0
}

/// A heading with its entries. Returns where the card may end.
fn place_column<'p>(
    content: &Content<'p>,
    out: &mut Vec<Node<'p>>,
    column: Column<'p>,
    x: f64,
    y: f64,
    wide: f64,
) -> f64 {
    out.push(pen::icon(column.icon, x + 17.0, y + 22.0, 16.0, Ink::Accent));
    let heading = content.locale.label(column.heading);
    out.push(pen::line(x + 39.0, y + 34.5, Anchor::Start, Type::LaneName, Ink::Accent, heading));
    let mut at = y + 62.0;
    let mut last = at;
    for entry in column.entries {
        let indent = if entry.bullet { 31.0 } else { 18.0 };
        if entry.bullet {
            out.push(pen::circle(x + 20.0, at - 4.5, 2.0, Look::Bullet));
        }
        let room = wide - indent - 16.0;
        last = at + place_entry(content, out, entry, x + indent, at, room);
        at = last + 23.0;
    }
    last + 21.0
}

/// Returns the drop of its lines.
fn place_entry<'p>(content: &Content<'p>, out: &mut Vec<Node<'p>>, entry: Entry<'p>, x: f64, y: f64, room: f64) -> f64 {
    let block = Block::with_tail(entry.text, Type::Body, room, content.locale, entry.letters);
    let drop = block.drop();
    let node = block.left(x, y, Ink::Ink);
    out.push(if entry.link.is_some() { pen::linked(entry.link, "", vec![node]) } else { node });
    drop
}

fn columns<'p>(content: &Content<'p>, persona: Option<&'p Persona<'p>>) -> Vec<Column<'p>> {
    let journey = content.journey;
    let prose = |icon, heading, text: &'p str| Column {
        icon,
        heading,
        weight: 7.0,
        entries: vec![Entry { text: Cow::Borrowed(text), bullet: false, letters: None, link: None }],
    };
    let mut columns = Vec::new();
    columns.extend(journey.scenario.as_deref().map(|it| prose("doc", Label::Scenario, it)));
    if let Some(persona) = persona {
        for (kind, icon, heading) in LINES {
            let entries: Vec<Entry<'p>> = persona.lines_of(*kind).map(|line| entry(content, line)).collect();
            if !entries.is_empty() {
                columns.push(Column { icon, heading: *heading, weight: 6.0, entries });
            }
        }
    }
    columns.extend(journey.vision.as_deref().map(|it| prose("spark", Label::Vision, it)));
    columns
}

const LINES: &[(LineKind, &str, Label)] = &[
    (LineKind::Goal, "flag", Label::Goals),
    (LineKind::Need, "key", Label::Needs),
    (LineKind::Motivation, "bulb", Label::Motivation),
    (LineKind::Pain, "warn", Label::Pains),
    (LineKind::Gain, "trophy", Label::Gains),
    (LineKind::Context, "layers", Label::Context),
];

fn entry<'p>(content: &Content<'p>, line: &'p PersonaLine<'p>) -> Entry<'p> {
    Entry {
        text: Cow::Borrowed(line.text.as_ref()),
        bullet: true,
        letters: marks::letters(content, &line.sources),
        link: line.link.as_deref(),
    }
}
