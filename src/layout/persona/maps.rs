//! The maps that she is in, a row each: what it is, her curve over its small stages, what hurts her most there or which of her
//! needs it meets, and the way to it.

use super::content::{Map, Sheet};
use super::pill::Pill;
use super::{RADIUS, RIGHT, WIDE, named, served};
use crate::analysis::{By, Era, Meeting, PainAt};
use crate::layout::grid::MARGIN;
use crate::layout::marks;
use crate::layout::page::header;
use crate::layout::pen::{self, Block, SLACK, width};
use crate::layout::strip::{self, Strip};
use crate::locale::Label;
use crate::model::Basis;
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};

/// Height of a row with a curve and of one without, at least.
const ROW: f64 = 206.0;
const FLAT_ROW: f64 = 148.0;
const INSET: f64 = 20.0;
/// Of the strip: where it begins and how wide it is.
const STRIP: f64 = 372.0;
const STRIP_WIDE: f64 = 496.0;
/// Left of what stands at the right: the hairline, icons, texts.
const SPLIT: f64 = 886.0;
const SIGNS: f64 = 904.0;
const TEXTS: f64 = 930.0;
const INNER_RIGHT: f64 = RIGHT - INSET;
const LEFT: f64 = MARGIN + INSET;
/// Pains that are told.
const WORST: usize = 2;
/// Needs that are told; the others are counted.
const MOST_NEEDS: usize = 3;
/// Steps that are told of one need, likewise.
const MOST_PLACES: usize = 2;
const LINK_HEIGHT: f64 = 24.0;

/// Places the rows with their upper edge at `y`. Returns them and their lower edge; `None` where she is in no map.
pub fn place<'p>(sheet: &Sheet<'p>, y: f64) -> Option<(Node<'p>, f64)> {
    if sheet.maps.is_empty() {
        return None;
    }
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    let mut top = y;
    for (index, map) in sheet.maps.iter().enumerate() {
        if index > 0 {
            lines.push(((MARGIN, top), (RIGHT, top)));
        }
        let (row, bottom) = row(sheet, map, index, top + sheet.spacing.above());
        rows.push(row);
        top = bottom + sheet.spacing.below();
    }
    let mut out = vec![pen::rect(MARGIN, y, WIDE, top - y, RADIUS, Look::Card)];
    if !lines.is_empty() {
        out.push(pen::hairlines(&lines, Look::Hairline));
    }
    out.extend(rows);
    Some((named("maps", out), top))
}

fn row<'p>(sheet: &Sheet<'p>, map: &Map<'p>, index: usize, y: f64) -> (Node<'p>, f64) {
    let mut out = Vec::new();
    let left = about(sheet, &mut out, map, y);
    let middle = curve(sheet, &mut out, map, y);
    let mut side = Vec::new();
    let right = told(sheet, &mut side, map, y);
    let link = sheet.link(map.part.id);
    let needed = right + if link.is_some() { LINK_HEIGHT + 30.0 } else { INSET };
    let state = state(sheet, map, STRIP - LEFT - 60.0);
    let states = state.iter().map(|it| it.1.len() as f64 * 20.0).sum::<f64>();
    let felt = map.feelings.iter().any(|it| it.felt().is_some());
    let least = y + if felt { ROW } else { FLAT_ROW };
    let bottom = least.max(left + states + 22.0).max(middle + 14.0).max(needed).ceil();
    let mut at = bottom - states;
    for (icon, text) in state {
        let lines = text.len() as f64;
        out.push(pen::icon(icon, LEFT, at - 11.0, 14.0, Ink::Muted));
        out.push(text.left(LEFT + 20.0, at, Ink::Muted));
        at += lines * 20.0;
    }
    if !side.is_empty() {
        out.push(pen::hairlines(&[((SPLIT, y + INSET), (SPLIT, bottom - INSET))], Look::Hairline));
    }
    out.extend(side);
    if let Some(link) = link {
        out.push(open(sheet, link, bottom - 18.0 - LINK_HEIGHT));
    }
    let id = format!("map-{}", index + 1);
    let title = map.part.journey.name.label.to_string();
    (pen::boxed(Group { class: "map".into(), id, title, children: out, ..Group::default() }), bottom)
}

/// State, title and scenario. Returns the last baseline.
fn about<'p>(sheet: &Sheet<'p>, out: &mut Vec<Node<'p>>, map: &Map<'p>, y: f64) -> f64 {
    let (locale, journey) = (sheet.locale, map.part.journey);
    let (icon, kind) = header::kind(journey.kind);
    let chip = Pill { icon, text: locale.label(kind).to_owned(), look: Look::Disc, ink: Ink::Accent };
    chip.draw(out, LEFT, y + INSET);
    let room = STRIP - LEFT - 44.0;
    let title = Block::new(journey.name.label.as_ref(), Type::Heading, room, locale);
    let mut last = y + 66.0 + title.drop();
    out.push(title.left(LEFT, y + 66.0, Ink::Ink));
    if let Some(scenario) = journey.scenario.as_deref() {
        let scenario = Block::new(scenario, Type::Small, room, locale);
        let at = last + 20.0;
        last = at + scenario.drop();
        out.push(scenario.left(LEFT, at, Ink::Muted));
    }
    last
}

/// How far it is and who answers for it; when it was last looked at. Each with its icon.
fn state<'p>(sheet: &Sheet<'p>, map: &Map<'p>, room: f64) -> Vec<(&'static str, Block<'p>)> {
    let (locale, journey) = (sheet.locale, map.part.journey);
    let status = journey.status.map(header::status);
    let mut words: Vec<String> = status.map(|it| locale.label(it.1).to_owned()).into_iter().collect();
    if journey.basis == Some(Basis::Assumed) {
        words.push(locale.label(Label::Assumed).to_owned());
    }
    let words = header::capitalized(&locale.commas(&words));
    let owner = journey.owner.and_then(|it| sheet.project.teams.get(it.index())).map(|it| it.name.label.to_string());
    let owned = owner.is_some();
    let parts: Vec<String> = Some(words).filter(|it| !it.is_empty()).into_iter().chain(owner).collect();
    let reviewed = journey.reviewed.map(|it| locale.reviewed(&locale.date(it.year, it.month, it.day)));
    let reviewed = reviewed.map(|it| header::capitalized(&it));
    let small = |text: String| Block::new(text, Type::Small, room, locale);
    let mut state = Vec::with_capacity(2);
    if !parts.is_empty() {
        let icon = if owned { "person" } else { "question" };
        state.push((status.map_or(icon, |it| it.0), small(parts.join(" · "))));
    }
    state.push(("clock", small(reviewed.unwrap_or_else(|| locale.label(Label::NotReviewed).to_owned()))));
    state
}

/// Her curve over the stages, with its scale. Returns the lower edge.
fn curve<'p>(sheet: &Sheet<'p>, out: &mut Vec<Node<'p>>, map: &Map<'p>, y: f64) -> f64 {
    let locale = sheet.locale;
    if map.part.steps.is_empty() {
        let text = Block::new(locale.label(Label::NoStages), Type::Small, STRIP_WIDE - 40.0, locale);
        out.push(pen::rect(STRIP, y + INSET, STRIP_WIDE, FLAT_ROW - 2.0 * INSET, 8.0, Look::Blank));
        out.push(text.middle(STRIP + STRIP_WIDE / 2.0, y + FLAT_ROW / 2.0 + 4.0, Ink::Muted));
        return y + FLAT_ROW - INSET;
    }
    let strip = Strip {
        id: map.part.id,
        journey: map.part.journey,
        view: sheet.view,
        steps: &map.part.steps,
        feelings: &map.feelings,
        left: STRIP,
        width: STRIP_WIDE,
        size: &strip::PAGE,
        retired: map.part.era == Era::Past,
        locale,
    };
    let placed = strip::place(&strip, y + INSET);
    if let Some(neutral) = placed.neutral {
        let at = |value: f64| neutral - strip::PAGE.unit() * value;
        let line = |value: f64| ((STRIP, at(value)), (STRIP + STRIP_WIDE, at(value)));
        out.push(pen::hairlines(&[line(2.0), line(-2.0)], Look::ScaleLine));
        for score in [2, 0, -2] {
            let y = at(f64::from(score)) + 4.0;
            out.push(pen::line(STRIP - 10.0, y, Anchor::End, Type::Badge, Ink::Muted, locale.score(score)));
        }
    }
    out.extend(placed.nodes);
    placed.bottom.max(placed.neutral.map_or(0.0, |it| it + 2.0 * strip::PAGE.unit()))
}

/// The needs that a planned map meets, else the worst pains. Returns the last baseline.
fn told<'p>(sheet: &Sheet<'p>, out: &mut Vec<Node<'p>>, map: &Map<'p>, y: f64) -> f64 {
    let met = if map.part.era == Era::Planned { &map.part.meetings[..] } else { &[] };
    if !met.is_empty() {
        return needs(sheet, out, map, met, y);
    }
    let worst = worst(map);
    if worst.is_empty() {
        return y;
    }
    let mut at = heading(sheet, out, ("warn", Label::WorstPains), y);
    let mut last = at;
    for pain in worst {
        last = draw_pain(sheet, out, pain, at);
        at = last + 26.0;
    }
    last
}

/// Those of the pains that are told: none where the needs that the map meets are told instead.
pub fn worst<'a, 'p>(map: &'a Map<'p>) -> &'a [PainAt<'p>] {
    let told = map.part.era != Era::Planned || map.part.meetings.is_empty();
    map.pains.get(..WORST.min(map.pains.len())).filter(|_| told).unwrap_or(&[])
}

/// Returns the baseline of what follows.
fn heading<'p>(sheet: &Sheet<'p>, out: &mut Vec<Node<'p>>, (icon, label): (&'static str, Label), y: f64) -> f64 {
    let text = Block::new(sheet.locale.label(label), Type::LaneName, INNER_RIGHT - SIGNS - 22.0, sheet.locale);
    let drop = text.drop();
    out.push(pen::icon(icon, SIGNS, y + INSET, 16.0, Ink::Accent));
    out.push(text.left(SIGNS + 22.0, y + 32.5, Ink::Accent));
    y + 56.0 + drop
}

fn draw_pain<'p>(sheet: &Sheet<'p>, out: &mut Vec<Node<'p>>, pain: &PainAt<'p>, y: f64) -> f64 {
    let mut at = y;
    if let Some(severity) = pain.severity {
        marks::severity(out, SIGNS, at, severity);
        let word = sheet.locale.label(marks::severity_word(severity));
        out.push(pen::line(TEXTS, at, Anchor::Start, Type::SmallStrong, Ink::Negative, word));
        at += 17.0;
    } else {
        out.push(pen::circle(SIGNS + 9.0, at - 4.5, 2.2, Look::SeverityBar));
    }
    let text = Block::new(pain.detail.text.as_ref(), Type::Body, INNER_RIGHT - TEXTS, sheet.locale);
    let last = at + text.drop();
    out.push(text.left(TEXTS, at, Ink::Ink));
    last
}

/// Each goal or need once, with the step that meets it first.
fn needs<'p>(sheet: &Sheet<'p>, out: &mut Vec<Node<'p>>, map: &Map<'p>, met: &[Meeting], y: f64) -> f64 {
    let mut lines: Vec<(u32, Vec<By>)> = Vec::new();
    for meeting in met {
        match lines.iter_mut().find(|it| it.0 == meeting.line) {
            Some((_, by)) => by.push(meeting.by),
            None => lines.push((meeting.line, vec![meeting.by])),
        }
    }
    let mut at = heading(sheet, out, ("key", Label::NeedsMet), y);
    let mut last = at;
    let more = lines.len().saturating_sub(MOST_NEEDS);
    for (line, by) in lines.iter().take(MOST_NEEDS) {
        let Some(line) = sheet.persona.lines.get(*line as usize) else { continue };
        let room = INNER_RIGHT - SIGNS - 22.0;
        let text = Block::new(line.text.as_ref(), Type::Body, room, sheet.locale);
        let mut places: Vec<String> = by.iter().take(MOST_PLACES).map(|it| place_of(sheet, map, *it)).collect();
        if by.len() > MOST_PLACES {
            places.push(sheet.locale.more(by.len() - MOST_PLACES));
        }
        let places =
            Block::new(header::capitalized(&sheet.locale.semicolons(&places)), Type::Small, room, sheet.locale);
        let below = at + text.drop() + 17.0;
        last = below + places.drop();
        out.push(pen::icon("check", SIGNS, at - 11.0, 14.0, Ink::Positive));
        out.push(text.left(SIGNS + 22.0, at, Ink::Ink));
        out.push(places.left(SIGNS + 22.0, below, Ink::Muted));
        at = last + 28.0;
    }
    if more > 0 {
        out.push(pen::line(SIGNS + 22.0, at, Anchor::Start, Type::Small, Ink::Muted, sheet.locale.more(more)));
        last = at;
    }
    last
}

/// `step 2, Sees the price at once`.
fn place_of(sheet: &Sheet<'_>, map: &Map<'_>, by: By) -> String {
    let journey = map.part.journey;
    let label = match by {
        By::Touchpoint(index, _) => sheet.label(&map.part, index),
        By::Stage(index) => journey.stages.get(index.index()).map(|it| it.name.label.as_ref()),
    };
    sheet.locale.commas(&[&*served::by(sheet, by), label.unwrap_or("")])
}

/// The way to the map, with its upper edge at `y`.
fn open<'p>(sheet: &Sheet<'p>, link: &'p str, y: f64) -> Node<'p> {
    let text = sheet.locale.label(Label::OpenMap);
    let wide = 14.0 + width(text, Type::SmallStrong) * SLACK + 8.0 + 15.0 + 11.0;
    let x = INNER_RIGHT - wide;
    let parts = vec![
        pen::rect(x, y, wide, LINK_HEIGHT, LINK_HEIGHT / 2.0, Look::Disc),
        pen::line(x + 14.0, y + 16.2, Anchor::Start, Type::SmallStrong, Ink::Accent, text),
        pen::icon("open", INNER_RIGHT - 26.0, y + 4.5, 15.0, Ink::Accent),
    ];
    pen::linked(Some(link), "open", parts)
}
