//! The cards of several personas, side by side up to three in a row, and the card of the scenario. A card's sample of the
//! line with its letter is the key of the curve.

use super::people;
use crate::layout::content::Content;
use crate::layout::grid::MARGIN;
use crate::layout::marks;
use crate::layout::pen::{self, Block, SLACK, width};
use crate::locale::Label;
use crate::model::{Figure, LineKind, Persona};
use crate::scene::{Anchor, Group, Node, Path, Step};
use crate::theme::{Ink, Look, Type};

const GAP: f64 = 12.0;
const HEIGHT: f64 = 150.0;
/// Of cards without quotes and goals.
const SHORT: f64 = 76.0;
const PER_ROW: usize = 3;
/// Of the cards: the widest that a short text leaves a card, the narrowest that a long one may make its neighbours.
const WIDEST: f64 = 520.0;
const NARROWEST: f64 = 300.0;

/// A card before it is placed.
enum Card<'p> {
    Persona { persona: &'p Persona<'p>, index: usize },
    Context,
}

/// What the cards show of the curves.
#[derive(Debug, Clone, Copy)]
pub struct Key<'a> {
    /// As long as there are people; empty where all share one curve.
    pub letters: &'a [&'a str],
    /// Each person has a lane of her own, and her line no pattern.
    pub split: bool,
}

/// Places the cards from `y` down. Returns them and their lower edge.
pub fn place<'p>(
    content: &Content<'p>,
    personas: &[(usize, &'p Persona<'p>)],
    key: Key<'_>,
    page: f64,
    y: f64,
) -> (Node<'p>, f64) {
    let mut cards: Vec<Card<'p>> = personas.iter().map(|&(index, persona)| Card::Persona { persona, index }).collect();
    if content.journey.scenario.is_some() || content.journey.vision.is_some() {
        cards.push(Card::Context);
    }
    let mut out = Vec::new();
    let mut top = y;
    for row in rows(cards, personas.len()) {
        let widths = widths(content, &row, page - 2.0 * MARGIN);
        let mut x = MARGIN;
        let says = |card: &Card<'_>| match card {
            Card::Persona { persona, .. } => {
                persona.quote.is_some() || persona.lines_of(LineKind::Goal).next().is_some()
            }
            Card::Context => false,
        };
        let mut bottom = top + if row.iter().any(says) { HEIGHT } else { SHORT };
        let mut placed = Vec::new();
        for (card, wide) in row.iter().zip(widths) {
            let (group, end) = match card {
                Card::Persona { persona, index } => persona_card(content, persona, *index, key, (x, top, wide)),
                Card::Context => context_card(content, (x, top, wide)),
            };
            bottom = bottom.max(end);
            placed.push((group, x, wide));
            x += wide + GAP;
        }
        for (mut group, x, wide) in placed {
            // Cards of a row share their height.
            group.children.insert(0, pen::rect(x, top, wide, bottom - top, 12.0, Look::Card));
            out.push(pen::boxed(group));
        }
        top = bottom + GAP;
    }
    let group = Group { class: "personas".into(), id: "personas".to_owned(), children: out, ..Group::default() };
    (pen::boxed(group), top - GAP)
}

/// Up to three personas in a row, rows of about equal length; the scenario at the end of the last one, or below it where
/// it is full.
fn rows(cards: Vec<Card<'_>>, personas: usize) -> Vec<Vec<Card<'_>>> {
    let count = personas.div_ceil(PER_ROW).max(1);
    let per_row = personas.div_ceil(count).max(1);
    let mut rows: Vec<Vec<Card<'_>>> = Vec::new();
    for card in cards {
        let room = if matches!(card, Card::Context) { PER_ROW } else { per_row };
        match rows.last_mut().filter(|row| row.len() < room) {
            Some(row) => row.push(card),
            None => rows.push(vec![card]),
        }
    }
    rows
}

/// By what each has to say, together `wide` with the gaps.
fn widths(content: &Content<'_>, cards: &[Card<'_>], wide: f64) -> Vec<f64> {
    let room = wide - GAP * cards.len().saturating_sub(1) as f64;
    let wishes: Vec<f64> = cards.iter().map(|card| wish(content, card)).collect();
    let sum: f64 = wishes.iter().sum();
    wishes.iter().map(|wish| wish * room / sum.max(1.0)).collect()
}

fn wish(content: &Content<'_>, card: &Card<'_>) -> f64 {
    let Card::Persona { persona, .. } = card else {
        let both = content.journey.scenario.is_some() && content.journey.vision.is_some();
        return if both { 344.0 } else { NARROWEST };
    };
    let goals = persona.lines_of(LineKind::Goal).map(|it| 48.0 + width(&it.text, Type::Body) * SLACK);
    let quote = persona.quote.as_deref().map(|it| 56.0 + width(it, Type::PersonaQuote) * SLACK);
    goals.chain(quote).fold(NARROWEST, f64::max).min(WIDEST)
}

/// Where a card stands: x, y, width.
type Place = (f64, f64, f64);

fn persona_card<'p>(
    content: &Content<'p>,
    persona: &'p Persona<'p>,
    index: usize,
    key: Key<'_>,
    (x, y, wide): Place,
) -> (Group<'p>, f64) {
    let mut out = Vec::new();
    people::disc(content.project, &mut out, persona, index, x + 40.0, y + 38.0, 22.0);
    let letter = key.letters.get(index);
    let sample = match letter {
        Some(_) if key.split => 48.0,
        Some(_) => 104.0,
        None => 16.0,
    };
    let room = wide - 74.0 - sample;
    let below = name_and_segment(content, &mut out, persona, x + 74.0, y + 33.0, room);
    if let Some(letter) = letter {
        let right = x + wide;
        if !key.split {
            out.push(sample_line(right - 92.0, y + 28.0, 46.0, index));
        }
        marks::initial(&mut out, right - 30.0, y + 28.0, (*letter).to_owned());
    }
    let mut at = (below + 41.0).max(y + 90.0 - 16.0);
    if let Some(role) = persona.role.as_deref() {
        let role = Block::new(role, Type::Small, wide - 90.0, content.locale);
        let drop = role.drop();
        out.push(role.left(x + 74.0, below + 17.0, Ink::Muted));
        at = (below + 17.0 + drop + 40.0).max(y + 90.0);
    }
    if let Some(quote) = persona.quote.as_deref() {
        let room = wide - 32.0 - 6.0;
        let quote = Block::new(content.locale.quoted(quote), Type::PersonaQuote, room, content.locale);
        let drop = quote.drop();
        out.push(pen::rect(x + 18.0, at - 15.0, 3.0, 20.0 + drop, 1.5, Look::Bar));
        out.push(quote.left(x + 32.0, at, Ink::Ink));
        at += drop + 27.0;
    }
    let mut last = at - 27.0;
    for (number, goal) in persona.lines_of(LineKind::Goal).enumerate() {
        if number == 0 {
            out.push(pen::icon("flag", x + 17.0, at - 11.0, 14.0, Ink::Accent));
        }
        let tail = marks::letters(content, &goal.sources);
        let goal_text = Block::with_tail(goal.text.as_ref(), Type::Body, wide - 40.0 - 6.0, content.locale, tail);
        last = at + goal_text.drop();
        out.push(goal_text.left(x + 40.0, at, Ink::Ink));
        at = last + 20.0;
    }
    let id = persona.name.name.to_string();
    (Group { class: "persona".into(), id, children: out, ..Group::default() }, last + 13.0)
}

/// Returns the last baseline.
fn name_and_segment<'p>(
    content: &Content<'p>,
    out: &mut Vec<Node<'p>>,
    persona: &'p Persona<'p>,
    x: f64,
    y: f64,
    room: f64,
) -> f64 {
    let name = Block::new(persona.name.label.as_ref(), Type::Heading, room, content.locale);
    let mut below = y + name.drop();
    let used = name.last_width();
    let mut text = name.place(x, y, Anchor::Start, Ink::Ink);
    let Some(segment) = segment(content, persona) else {
        out.push(pen::node(text));
        return below;
    };
    let inline = format!(" · {segment}");
    if used + width(&inline, Type::Small) <= room {
        text.runs.push(pen::run(inline, Type::Small, Ink::Muted));
        out.push(pen::node(text));
    } else {
        out.push(pen::node(text));
        let segment = Block::new(segment, Type::Small, room, content.locale);
        let drop = segment.drop();
        out.push(segment.left(x, below + 17.0, Ink::Muted));
        below += 15.0 + drop;
    }
    below
}

/// `Small firms, 70%`.
fn segment(content: &Content<'_>, persona: &Persona<'_>) -> Option<String> {
    let segment = content.project.segments.get(persona.segment?.index())?;
    let size = match &segment.size {
        Some(Figure::Percent(share)) => format!(", {}", content.locale.percent(share)),
        Some(Figure::Number(count)) => format!(", {}", content.locale.number(count)),
        _ => String::new(),
    };
    Some(format!("{}{size}", segment.name.label))
}

/// A stretch of the line of the persona `index`, in neutral colour.
pub fn sample_line<'p>(x: f64, y: f64, wide: f64, index: usize) -> Node<'p> {
    let also = match index {
        0 => None,
        1 => Some(Look::CurveSecond),
        _ => Some(Look::CurveThird),
    };
    let steps = vec![Step::Move(x, y), Step::Line(x + wide, y)];
    Node::Path(Path { steps, look: Look::SampleLine, also, width: None })
}

fn context_card<'p>(content: &Content<'p>, (x, y, wide): Place) -> (Group<'p>, f64) {
    let parts = [
        ("doc", Label::Scenario, content.journey.scenario.as_deref()),
        ("spark", Label::Vision, content.journey.vision.as_deref()),
    ];
    let parts: Vec<_> = parts.into_iter().filter_map(|(icon, label, text)| Some((icon, label, text?))).collect();
    let share = wide / parts.len().max(1) as f64;
    let mut out = Vec::new();
    let mut end = y;
    for (index, (icon, label, text)) in parts.iter().enumerate() {
        let left = x + share * index as f64 + if index == 0 { 18.0 } else { 14.0 };
        out.push(pen::icon(icon, left, y + 18.0, 16.0, Ink::Accent));
        let heading = content.locale.label(*label);
        out.push(pen::line(left + 22.0, y + 30.5, Anchor::Start, Type::LaneName, Ink::Accent, heading));
        let text = Block::new(*text, Type::Body, x + share * (index + 1) as f64 - left - 12.0, content.locale);
        end = end.max(y + 56.0 + text.drop() + 20.0);
        out.push(text.left(left + 1.0, y + 56.0, Ink::Ink));
    }
    if parts.len() > 1 {
        let middle = x + share;
        out.push(pen::hairlines(&[((middle, y + 18.0), (middle, end.max(y + HEIGHT) - 18.0))], Look::Hairline));
    }
    (Group { class: "context".into(), id: "context".to_owned(), children: out, ..Group::default() }, end)
}
