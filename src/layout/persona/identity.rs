//! The card of who she is: quote, role and story, motivation, context and segment, side by side and split by hairlines.

use super::content::Sheet;
use super::header::{self, Sentence};
use super::{RADIUS, WIDE, named};
use crate::layout::grid::MARGIN;
use crate::layout::lanes::figure;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::{Comparison, Label, Locale};
use crate::model::{Condition, Figure, LineKind, Operator, PersonaLine, Segment};
use crate::scene::{Node, Run};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// Weights of columns: what runs over lines needs more room than what names something.
const QUOTE: f64 = 1.5;
const STORY: f64 = 1.65;
const NARROW: f64 = 1.0;
const INSET: f64 = 20.0;
/// From the card's upper edge to the first baseline below a heading.
const FIRST: f64 = 60.0;
const BETWEEN_ENTRIES: f64 = 6.0;
const BELOW: f64 = 30.0;

/// A column of the card.
enum Column<'p> {
    Quote(&'p str),
    Texts { icon: &'static str, heading: Label, weight: f64, entries: Vec<Entry<'p>> },
}

struct Entry<'p> {
    text: Cow<'p, str>,
    kind: Type,
    ink: Ink,
    letters: Option<Run<'p>>,
    link: Option<&'p str>,
    /// More room below it than between lines.
    apart: bool,
}

impl<'p> Entry<'p> {
    fn of(text: impl Into<Cow<'p, str>>) -> Self {
        Self { text: text.into(), kind: Type::Body, ink: Ink::Ink, letters: None, link: None, apart: false }
    }
}

impl Column<'_> {
    fn weight(&self) -> f64 {
        match self {
            Column::Quote(_) => QUOTE,
            Column::Texts { weight, .. } => *weight,
        }
    }
}

/// Places the card with its upper edge at `y`. Returns it and its lower edge; `None` where there is nothing to say.
pub fn place<'p>(sheet: &Sheet<'p>, y: f64) -> Option<(Node<'p>, f64)> {
    let columns = columns(sheet);
    if columns.is_empty() {
        return None;
    }
    let weights: f64 = columns.iter().map(Column::weight).sum();
    let mut out = Vec::new();
    let mut lines = Vec::new();
    let (mut x, mut bottom) = (MARGIN, y);
    for column in columns {
        let wide = WIDE * column.weight() / weights;
        if x > MARGIN {
            lines.push(x);
        }
        bottom = bottom.max(draw(sheet, &mut out, column, (x, y + sheet.spacing.above(), wide)));
        x += wide;
    }
    bottom += sheet.spacing.below();
    let lines: Vec<_> = lines.into_iter().map(|x| ((x, y + INSET), (x, bottom - INSET))).collect();
    let mut children = vec![pen::rect(MARGIN, y, WIDE, bottom - y, RADIUS, Look::Card)];
    if !lines.is_empty() {
        children.push(pen::hairlines(&lines, Look::Hairline));
    }
    children.extend(out);
    Some((named("identity", children), bottom))
}

/// Returns where the card may end.
fn draw<'p>(sheet: &Sheet<'p>, out: &mut Vec<Node<'p>>, column: Column<'p>, (x, y, wide): (f64, f64, f64)) -> f64 {
    match column {
        Column::Quote(text) => {
            let room = wide - 38.0 - INSET;
            let quote = Block::new(sheet.locale.quoted(text), Type::PageQuote, room, sheet.locale);
            let high = quote.leading() * quote.len() as f64;
            out.push(pen::rect(x + 22.0, y + 28.0, 3.0, high, 1.5, Look::Bar));
            out.push(quote.left(x + 38.0, y + 47.0, Ink::Ink));
            y + 28.0 + high + 28.0
        }
        Column::Texts { icon, heading, entries, .. } => {
            out.push(pen::icon(icon, x + INSET - 1.0, y + 22.0, 16.0, Ink::Accent));
            let heading = sheet.locale.label(heading);
            out.push(Block::new(heading, Type::LaneName, wide - 42.0, sheet.locale).left(
                x + INSET + 21.0,
                y + 34.5,
                Ink::Accent,
            ));
            let mut at = y + FIRST;
            let mut last = at;
            for entry in entries {
                let block = Block::with_tail(entry.text, entry.kind, wide - 2.0 * INSET, sheet.locale, entry.letters);
                last = at + block.drop();
                let node = block.left(x + INSET, at, entry.ink);
                out.push(if entry.link.is_some() { pen::linked(entry.link, "", vec![node]) } else { node });
                at = last + Type::Body.style().leading + if entry.apart { BETWEEN_ENTRIES } else { 0.0 };
            }
            last + BELOW
        }
    }
}

fn columns<'p>(sheet: &Sheet<'p>) -> Vec<Column<'p>> {
    let persona = sheet.persona;
    let mut columns: Vec<Column<'p>> = persona.quote.as_deref().map(Column::Quote).into_iter().collect();
    let segment = persona.segment.and_then(|it| sheet.project.segments.get(it.index()));
    let texts = [
        ("person", Label::About, STORY, about(sheet)),
        ("heart", Label::Motivation, NARROW, lines(sheet, LineKind::Motivation)),
        ("layers", Label::Context, NARROW, lines(sheet, LineKind::Context)),
        ("people", Label::Segment, NARROW, segment.map_or_else(Vec::new, |it| of_segment(sheet, it))),
    ];
    let texts = texts.into_iter().filter(|it| !it.3.is_empty());
    columns.extend(texts.map(|(icon, heading, weight, entries)| Column::Texts { icon, heading, weight, entries }));
    columns
}

/// Her name where the title is another, her role unless it stands under the title, her story, where to read more.
fn about<'p>(sheet: &Sheet<'p>) -> Vec<Entry<'p>> {
    let persona = sheet.persona;
    let mut entries = Vec::new();
    entries.extend(sheet.name_below().map(|name| Entry { kind: Type::BodyStrong, ..Entry::of(name) }));
    let told = matches!(header::sentence(sheet), Some(Sentence::Role(_)));
    if let Some(role) = persona.role.as_deref().filter(|_| !told) {
        let ends = role.ends_with(['.', '!', '?', '…']) || persona.about.is_none();
        entries.push(Entry::of(if ends { Cow::Borrowed(role) } else { Cow::Owned(format!("{role}.")) }));
    }
    entries.extend(persona.about.as_deref().map(|about| Entry { apart: true, ..Entry::of(about) }));
    entries.extend(persona.links.iter().map(|link| Entry {
        kind: Type::SmallMedium,
        ink: Ink::Accent,
        link: Some(link),
        ..Entry::of(address(link))
    }));
    entries
}

/// An address as people read it: without scheme and without the slash at its end.
fn address(link: &str) -> &str {
    let bare = link.split_once("://").map(|it| it.1).or_else(|| link.split_once(':').map(|it| it.1)).unwrap_or(link);
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/')
}

fn lines<'p>(sheet: &Sheet<'p>, kind: LineKind) -> Vec<Entry<'p>> {
    let entry = |line: &'p PersonaLine<'p>| Entry {
        letters: marks::letters_of(&sheet.letters, &line.sources),
        link: line.link.as_deref(),
        apart: true,
        ..Entry::of(line.text.as_ref())
    };
    sheet.persona.lines_of(kind).map(entry).collect()
}

/// `Small firms: 70% of all, with fewer than 50 employees`, then what is said about the segment.
fn of_segment<'p>(sheet: &Sheet<'p>, segment: &'p Segment<'p>) -> Vec<Entry<'p>> {
    let locale = sheet.locale;
    let size = match &segment.size {
        Some(Figure::Percent(share)) => Some(locale.of_all(&locale.percent(share))),
        Some(size) => Some(figure(locale, size)),
        None => None,
    };
    let rule: Vec<String> = segment.conditions.iter().map(|it| condition(locale, it)).collect();
    let rule: Vec<&str> = rule.iter().map(String::as_str).collect();
    let rule = (!rule.is_empty()).then(|| locale.list(&rule));
    let parts: Vec<String> = size.into_iter().chain(rule).collect();
    let name: &'p str = &segment.name.label;
    let mut entries = vec![Entry {
        apart: true,
        ..match parts.as_slice() {
            [] => Entry::of(name),
            parts => Entry::of(locale.colon(name, &locale.commas(parts))),
        }
    }];
    entries.extend(segment.about.as_deref().map(|about| Entry { ink: Ink::Muted, ..Entry::of(about) }));
    entries
}

fn condition(locale: Locale, condition: &Condition<'_>) -> String {
    let comparison = match condition.operator {
        Operator::Less => Comparison::Less,
        Operator::LessOrEqual => Comparison::LessOrEqual,
        Operator::Equal => Comparison::Equal,
        Operator::NotEqual => Comparison::NotEqual,
        Operator::GreaterOrEqual => Comparison::GreaterOrEqual,
        Operator::Greater => Comparison::Greater,
    };
    locale.condition(&condition.column, comparison, &condition.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_for_people() {
        assert_eq!(address("https://www.example.org/anna/"), "example.org/anna");
        assert_eq!(address("mailto:anna@example.org"), "anna@example.org");
    }
}
