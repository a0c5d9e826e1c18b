//! Metrics: a large figure, what it counts, and a bar against its target or, for a share, against the whole. A stage's count
//! and the share of it that goes on stand as one.

use super::{Cells, Lane, columns};
use crate::layout::content::Placed;
use crate::layout::grid::{CARD, MARGIN, Piece, RAIL, TEXT_INSET};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::Locale;
use crate::model::{Body, Detail, Figure, Metric};
use crate::scene::{Anchor, Group, Node, Run};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// Between two metrics of a stage.
const GAP: f64 = 20.0;
/// From the lane's upper edge to the figure's baseline.
const FIGURE: f64 = 34.0;
const BAR: f64 = 7.0;
const TICK: f64 = 2.0;
const BADGE_ROOM: f64 = 26.0;
const BOTTOM: f64 = 18.0;
const ROW: f64 = 12.0;

/// One figure of the lane, or a count with the share that goes on.
struct Entry<'p> {
    detail: &'p Detail<'p>,
    metric: &'p Metric<'p>,
    number: Option<u32>,
    next: Option<(&'p Detail<'p>, &'p Metric<'p>)>,
}

pub fn cells<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    let mut nodes = Vec::new();
    let mut height: f64 = 0.0;
    for piece in &lane.deck.pieces {
        let entries = entries(lane, piece);
        let room = piece.width - 2.0 * TEXT_INSET;
        let fitting = ((room + GAP) / (CARD - 12.0 + GAP)).max(1.0) as usize;
        let per_row = entries.len().div_ceil(entries.len().div_ceil(fitting).max(1)).max(1);
        let width =
            (room - GAP * (per_row.min(entries.len()).max(1) - 1) as f64) / per_row.min(entries.len()).max(1) as f64;
        let mut top = lane.head;
        for row in entries.chunks(per_row) {
            let mut bottom = top;
            let labels: Vec<Block<'p>> = row.iter().map(|it| label(lane, it, width)).collect();
            // The bars of a row stand on one line.
            let drop = labels.iter().map(Block::drop).fold(0.0, f64::max);
            let targets = row.iter().any(|it| it.metric.target.is_some());
            for (index, (entry, label)) in row.iter().zip(labels).enumerate() {
                let x = piece.x + TEXT_INSET + (width + GAP) * index as f64;
                let place = Place { x, top, width, drop, targets };
                bottom = bottom.max(draw(lane, &mut nodes, entry, label, place));
            }
            height = height.max(bottom + BOTTOM);
            top = bottom + ROW - FIGURE + 24.0;
        }
    }
    if lane.deck.is_first {
        height = height.max(of_journey(lane, &mut nodes));
    }
    (!nodes.is_empty()).then_some(Cells { height, nodes })
}

fn entries<'p>(lane: &Lane<'_, 'p>, piece: &Piece) -> Vec<Entry<'p>> {
    let metric_of = |placed: Placed<'p>| match &placed.detail.body {
        Body::Metric(metric) => Some((placed, metric.as_ref())),
        _ => None,
    };
    let mut found: Vec<Entry<'p>> = Vec::new();
    for (placed, metric) in lane.details_of(piece).filter_map(metric_of) {
        let pairs = placed.step.is_none() && is_share(metric);
        match found.last_mut().filter(|it| pairs && it.number.is_none() && it.next.is_none() && is_count(it.metric)) {
            Some(count) => count.next = Some((placed.detail, metric)),
            None => {
                let number = lane.content.number(placed);
                found.push(Entry { detail: placed.detail, metric, number, next: None });
            }
        }
    }
    found
}

fn is_count(metric: &Metric<'_>) -> bool {
    matches!(metric.value, Some(Figure::Number(_))) && metric.target.is_none()
}

fn is_share(metric: &Metric<'_>) -> bool {
    matches!(metric.value, Some(Figure::Percent(_))) && metric.target.is_none()
}

/// Where an entry stands; `drop` is that of the longest label in its row.
#[derive(Clone, Copy)]
struct Place {
    x: f64,
    top: f64,
    width: f64,
    drop: f64,
    /// Some entry of the row has a target.
    targets: bool,
}

fn label<'p>(lane: &Lane<'_, 'p>, entry: &Entry<'p>, width: f64) -> Block<'p> {
    let tail = marks::letters(lane.content, &entry.detail.sources).filter(|_| entry.metric.target.is_none());
    Block::with_tail(entry.detail.text.as_ref(), Type::Small, width + GAP - 4.0, lane.content.locale, tail)
}

/// Draws one entry. Returns its last baseline.
fn draw<'p>(
    lane: &Lane<'_, 'p>,
    nodes: &mut Vec<Node<'p>>,
    entry: &Entry<'p>,
    label: Block<'p>,
    Place { x, top, width, drop, targets }: Place,
) -> f64 {
    let locale = lane.content.locale;
    let mut own = Vec::new();
    let value = entry.metric.value.as_ref().map_or_else(|| "–".to_owned(), |it| figure(locale, it));
    let badge = if entry.number.is_some() { BADGE_ROOM } else { 0.0 };
    let kind = figure_type(&value, width - badge);
    own.push(pen::line(x, top + FIGURE, Anchor::Start, kind, Ink::Ink, value));
    if let Some(number) = entry.number {
        marks::badge(&mut own, x + width - 9.0, top + FIGURE - 17.0, number);
    }
    let has_target = entry.metric.target.is_some();
    let label_y = top + FIGURE + if targets { 20.0 } else { 18.0 };
    let mut last = label_y + drop;
    own.push(label.left(x, label_y, Ink::Muted));
    if let Some((detail, share)) = entry.next {
        bar(&mut own, x, last + 14.0, width, share);
        last = with_share(lane, &mut own, detail, share, x, last + 44.0, width);
    } else if has_target || is_share(entry.metric) {
        bar(&mut own, x, last + if targets { 16.0 } else { 14.0 }, width, entry.metric);
        last += 21.0;
    }
    if let Some(target) = &entry.metric.target {
        last += 28.0;
        let text = locale.target(&figure(locale, target));
        let letters = marks::letters(lane.content, &entry.detail.sources);
        own.push(target_line(locale, text, target, x, last, letters));
    }
    if let Some(text) = sample(locale, entry.metric) {
        let block = Block::new(text, Type::Small, width, locale);
        last += 18.0;
        let drop = block.drop();
        own.push(block.left(x, last, Ink::Muted));
        last += drop;
    }
    if let Some(names) = columns::segment(lane, &entry.detail.who, width + GAP / 2.0) {
        last += 18.0;
        let drop = names.drop();
        marks::segment(&mut own, x, last, names);
        last += drop;
    }
    let link = entry.detail.link.as_deref().map(Cow::Borrowed);
    nodes.push(pen::boxed(Group { class: "metric".into(), link, children: own, ..Group::default() }));
    last
}

/// The largest type that the figure fits in.
fn figure_type(value: &str, room: f64) -> Type {
    let fits = |kind: &Type| pen::width(value, *kind) * pen::SLACK <= room;
    [Type::Metric, Type::Heading, Type::BodyStrong].into_iter().find(fits).unwrap_or(Type::SmallStrong)
}

/// `Target` muted, its figure strong, the source's letter.
fn target_line<'p>(
    locale: Locale,
    text: String,
    target: &Figure<'_>,
    x: f64,
    y: f64,
    letters: Option<Run<'p>>,
) -> Node<'p> {
    let value = figure(locale, target);
    let word = text.strip_suffix(&value).unwrap_or("").to_owned();
    let mut runs = vec![pen::run(word, Type::Small, Ink::Muted), pen::run(value, Type::BodyStrong, Ink::Ink)];
    runs.extend(letters);
    pen::mixed(x, y, Anchor::Start, runs)
}

/// `34% go on to pricing`; the label goes on below where it is long. Returns the last baseline.
fn with_share<'p>(
    lane: &Lane<'_, 'p>,
    nodes: &mut Vec<Node<'p>>,
    detail: &'p Detail<'p>,
    share: &'p Metric<'p>,
    x: f64,
    y: f64,
    width: f64,
) -> f64 {
    let locale = lane.content.locale;
    let value = share.value.as_ref().map_or_else(String::new, |it| figure(locale, it));
    let used = pen::width(&value, Type::BodyStrong) + 4.0;
    let mut runs = vec![pen::run(value, Type::BodyStrong, Ink::Ink)];
    let letters = marks::letters(lane.content, &detail.sources);
    if used + pen::width(&detail.text, Type::Small) <= width {
        runs.push(pen::run(format!(" {}", detail.text), Type::Small, Ink::Muted));
        runs.extend(letters);
        nodes.push(pen::mixed(x, y, Anchor::Start, runs));
        return y;
    }
    nodes.push(pen::mixed(x, y, Anchor::Start, runs));
    let block = Block::with_tail(detail.text.as_ref(), Type::Small, width, locale, letters);
    let drop = block.drop();
    nodes.push(block.left(x, y + 16.0, Ink::Muted));
    y + 16.0 + drop
}

/// A track that ends at the larger of value and target, a share without a target at the whole.
fn bar<'p>(nodes: &mut Vec<Node<'p>>, x: f64, y: f64, width: f64, metric: &Metric<'_>) {
    let value = metric.value.as_ref().and_then(measure);
    let target = metric.target.as_ref().and_then(measure);
    let comparable = match (&metric.value, &metric.target) {
        (Some(value), Some(target)) => same_unit(value, target),
        _ => true,
    };
    let end = match target {
        Some(target) => value.unwrap_or(0.0).max(target),
        None => 100.0,
    };
    // What cannot be compared, or lies below nought, has no length.
    if !comparable || end <= 0.0 || value.is_some_and(|it| it < 0.0) || value.is_none() {
        return;
    }
    nodes.push(pen::rect(x, y, width, BAR, BAR / 2.0, Look::Track));
    let filled = width * value.unwrap_or(0.0).min(end) / end;
    if filled > 0.0 {
        // A bar narrower than it is high has no room for round ends.
        nodes.push(pen::rect(x, y, filled, BAR, (BAR / 2.0).min(filled / 2.0), Look::Bar));
    }
    if let Some(target) = target.filter(|it| *it >= 0.0) {
        let middle = (x + width * target / end).clamp(x + TICK / 2.0, x + width - TICK / 2.0);
        nodes.push(pen::rect(middle - TICK * 1.5, y - 4.0, TICK * 3.0, 15.0, 0.0, Look::TargetGap));
        nodes.push(pen::rect(middle - TICK / 2.0, y - 4.0, TICK, 15.0, 0.0, Look::TargetTick));
    }
}

fn same_unit(value: &Figure<'_>, target: &Figure<'_>) -> bool {
    match (value, target) {
        (Figure::Money { currency: a, .. }, Figure::Money { currency: b, .. }) => a == b,
        (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
    }
}

/// A figure's size, whatever its unit.
pub fn measure(figure: &Figure<'_>) -> Option<f64> {
    Some(match figure {
        Figure::Number(it) | Figure::Percent(it) | Figure::Money { amount: it, .. } => it.to_f64(),
        Figure::Duration(it) => it.milliseconds as f64,
    })
}

/// A figure as the locale writes it.
pub fn figure(locale: Locale, figure: &Figure<'_>) -> String {
    match figure {
        Figure::Number(it) => locale.number(it),
        Figure::Percent(it) => locale.percent(it),
        Figure::Money { amount, currency } => locale.money(amount, currency),
        Figure::Duration(it) => locale.duration(it.milliseconds),
    }
}

/// How many were asked, and when.
pub fn sample(locale: Locale, metric: &Metric<'_>) -> Option<String> {
    let size = metric.sample.and_then(|it| u64::try_from(it.digits).ok()).map(|it| locale.sample(it));
    let date = metric.date.map(|it| locale.short_date(it.year, it.month, it.day));
    let parts: Vec<String> = size.into_iter().chain(date).collect();
    (!parts.is_empty()).then(|| locale.commas(&parts))
}

/// The figures of the journey as a whole stand in the rail, below the lane's name. Returns the height they need.
fn of_journey<'p>(lane: &Lane<'_, 'p>, nodes: &mut Vec<Node<'p>>) -> f64 {
    let content = lane.content;
    let x = MARGIN + TEXT_INSET;
    let room = RAIL - 2.0 * TEXT_INSET + 4.0;
    let mut at = lane.head + 36.0;
    let metrics = content.journey.metrics.iter().filter(|it| content.holds(&it.who));
    for (detail, metric) in metrics.filter_map(|it| match &it.body {
        Body::Metric(metric) => Some((it, metric)),
        _ => None,
    }) {
        let mut own = Vec::new();
        if let Some(value) = &metric.value {
            at += 22.0;
            let value = figure(content.locale, value);
            // The rail is narrower than a stage, and what stands in it no louder.
            let kind = Some(figure_type(&value, room)).filter(|it| *it != Type::Metric).unwrap_or(Type::Heading);
            own.push(pen::line(x, at, Anchor::Start, kind, Ink::Ink, value));
        }
        at += 16.0;
        let tail = marks::letters(content, &detail.sources);
        let label = Block::with_tail(detail.text.as_ref(), Type::Small, room, content.locale, tail);
        let drop = label.drop();
        own.push(label.left(x, at, Ink::Muted));
        at += drop;
        if let Some(target) = &metric.target {
            at += 17.0;
            let text = content.locale.target(&figure(content.locale, target));
            own.push(target_line(content.locale, text, target, x, at, None));
        }
        at += 6.0;
        nodes.push(pen::boxed(pen::group("metric", own)));
    }
    if at > lane.head + 36.0 { at + 8.0 } else { 0.0 }
}
