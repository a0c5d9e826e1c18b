//! Figures today and what they are meant to become: both in one line with the difference, and a bar.

use super::{Both, Cells};
use crate::analysis::comparison::{FigurePair, Growth};
use crate::layout::grid::{Deck, Piece, TEXT_INSET};
use crate::layout::lanes::metrics::{figure, measure};
use crate::layout::lanes::rail_of;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::{Label, Locale};
use crate::model::{Decimal, Figure};
use crate::scene::{Anchor, Group, Node, Run};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;
use std::cmp::Ordering;

/// The figures' baseline; from there to the bar's upper edge, and to the label's baseline; below the last one.
const FIRST: f64 = 31.0;
const BAR_BELOW: f64 = 13.0;
const BAR: f64 = 8.0;
const LABEL: f64 = 41.0;
const BELOW: f64 = 20.0;
/// Between two figures side by side, and between rows of them.
const GAP: f64 = 22.0;
const ROW: f64 = 4.0;
const TICK: f64 = 2.0;

pub fn cells<'p>(both: &Both<'p>, deck: &Deck) -> Option<Cells<'p>> {
    let mut nodes = Vec::new();
    let mut height: f64 = 0.0;
    for (stage, piece) in both.stages_of(deck) {
        let mut y = 0.0;
        for row in in_rows(both, stage, piece) {
            let wide = (piece.width - 2.0 * TEXT_INSET - GAP * (row.len() - 1) as f64) / row.len() as f64;
            let mut drop: f64 = 0.0;
            for (index, pair) in row.into_iter().enumerate() {
                let x = piece.x + TEXT_INSET + (wide + GAP) * index as f64;
                let (node, own) = draw(both, pair, (x, y, wide));
                drop = drop.max(own);
                nodes.push(node);
            }
            y += FIRST + LABEL + drop + ROW;
            height = height.max(y - ROW + BELOW);
        }
    }
    if nodes.is_empty() {
        return None;
    }
    let locale = both.future.locale;
    let (rail, least) = rail_of("chart", Cow::Borrowed(locale.label(Label::LaneMetric)), 0.0, locale);
    let height = height.max(least);
    Some(Cells { rail, nodes, height, zero: 0.0, class: "lane lane-metrics", id: "metrics".to_owned() })
}

fn in_rows<'a, 'p>(both: &'a Both<'p>, stage: usize, piece: &Piece) -> Vec<Vec<&'a FigurePair<'p>>> {
    let own: Vec<&FigurePair<'p>> = both.comparison.figures.iter().filter(|it| it.stage == Some(stage)).collect();
    let widest = own.iter().map(|it| width(both, it)).fold(1.0, f64::max);
    let fitting = ((piece.width - 2.0 * TEXT_INSET + GAP) / (widest + GAP)).max(1.0) as usize;
    let rows = own.len().div_ceil(fitting).max(1);
    own.chunks(own.len().div_ceil(rows).max(1)).map(<[_]>::to_vec).collect()
}

/// What the line of a figure takes, in a wider font too.
pub fn width(both: &Both<'_>, pair: &FigurePair<'_>) -> f64 {
    line(both.future.locale, pair).iter().map(|it| f64::from(it.width)).sum::<f64>() * pen::SLACK
}

/// `34% → 36%  +2`: one text, so that it flows in any font.
fn line<'p>(locale: Locale, pair: &FigurePair<'_>) -> Vec<Run<'p>> {
    let mut runs = Vec::with_capacity(4);
    if let Some(today) = pair.today {
        runs.push(pen::run(figure(locale, today), Type::Body, Ink::Muted));
        runs.push(pen::run(format!(" {}", locale.arrow()), Type::Insight, Ink::Muted));
    }
    runs.push(pen::run(figure(locale, pair.future), Type::Heading, Ink::Accent));
    if let Some(growth) = growth(locale, pair) {
        runs.push(pen::run(format!("\u{A0}\u{A0}{growth}"), Type::SmallStrong, Ink::Positive));
    }
    runs
}

/// The journey's own figures, for the header: `Customers a month 147 → 439`.
pub fn notes<'p>(both: &Both<'p>) -> Vec<Vec<Run<'p>>> {
    let locale = both.future.locale;
    let own = both.comparison.figures.iter().filter(|it| it.stage.is_none());
    own.map(|pair| {
        let figures: Vec<String> = pair.today.into_iter().chain([pair.future]).map(|it| figure(locale, it)).collect();
        let text = locale.way(&figures);
        vec![pen::run(format!("{} ", pair.label), Type::Small, Ink::Muted), pen::run(text, Type::Heading, Ink::Accent)]
    })
    .collect()
}

/// By how much it grows; nothing where that is not known.
fn growth(locale: Locale, pair: &FigurePair<'_>) -> Option<String> {
    let of = |amount: Decimal, write: &dyn Fn(Decimal) -> String| {
        let size = Decimal { digits: amount.digits.saturating_abs(), scale: amount.scale };
        locale.growth(&write(size), amount.digits.cmp(&0))
    };
    Some(match pair.growth()? {
        Growth::Number(by) | Growth::Points(by) => of(by, &|it| locale.number(it)),
        Growth::Money { amount, currency } => of(amount, &|it| locale.money(it, currency)),
        Growth::Milliseconds(by) => {
            let size = u64::try_from(by.unsigned_abs()).unwrap_or(u64::MAX);
            let sign = if by < 0 { Ordering::Less } else { by.cmp(&0) };
            locale.growth(&locale.duration(size), sign)
        }
    })
}

/// One figure. Returns it and by how much its label is higher than one line.
fn draw<'p>(both: &Both<'p>, pair: &FigurePair<'p>, (x, y, wide): (f64, f64, f64)) -> (Node<'p>, f64) {
    let content = &both.future;
    let mut nodes = vec![pen::mixed(x, y + FIRST, Anchor::Start, line(content.locale, pair))];
    bar(&mut nodes, pair, (x, y + FIRST + BAR_BELOW, wide));
    let mut sources = pair.today_detail.map_or_else(Vec::new, |it| it.sources.to_vec());
    sources.extend(pair.future_detail.sources.iter().filter(|it| !sources.contains(it)).copied().collect::<Vec<_>>());
    let letters = marks::letters(content, &sources);
    let label = Block::with_tail(pair.label, Type::Small, wide, content.locale, letters);
    let drop = label.drop();
    nodes.push(label.left(x, y + FIRST + LABEL, Ink::Muted));
    let link = pair.future_detail.link.as_deref().map(Cow::Borrowed);
    (pen::boxed(Group { class: "metric".into(), link, children: nodes, ..Group::default() }), drop)
}

/// Today solid, what is to come light; of a share the track is the whole, else it ends at the larger of the two. What falls
/// keeps today's bar and has a tick where it is to end.
fn bar<'p>(nodes: &mut Vec<Node<'p>>, pair: &FigurePair<'_>, (x, y, wide): (f64, f64, f64)) {
    let comparable = pair.today.is_none() || pair.growth().is_some();
    let (today, future) = (pair.today.and_then(measure), measure(pair.future).unwrap_or(-1.0));
    let share = matches!(pair.future, Figure::Percent(_));
    let end = future.max(today.unwrap_or(0.0)).max(if share { 100.0 } else { 0.0 });
    // What cannot be compared, or lies below nought, has no length.
    if !comparable || future < 0.0 || today.is_some_and(|it| it < 0.0) || end <= 0.0 {
        return;
    }
    let part = |value: f64, look: Look| {
        let long = wide * value / end;
        // A bar narrower than it is high has no room for round ends.
        (long > 0.0).then(|| pen::rect(x, y, long, BAR, (BAR / 2.0).min(long / 2.0), look))
    };
    nodes.push(pen::rect(x, y, wide, BAR, BAR / 2.0, Look::Track));
    nodes.extend(part(future, Look::TargetBar).filter(|_| today.is_none_or(|it| it < future)));
    nodes.extend(today.and_then(|it| part(it, Look::Bar)));
    if today.is_some_and(|it| it > future) {
        let middle = (x + wide * future / end).clamp(x + TICK / 2.0, x + wide - TICK / 2.0);
        nodes.push(pen::rect(middle - TICK * 1.5, y - 4.0, TICK * 3.0, 16.0, 0.0, Look::TargetGap));
        nodes.push(pen::rect(middle - TICK / 2.0, y - 4.0, TICK, 16.0, 0.0, Look::TargetTick));
    }
}

/// Whether some bar ends in a tick.
pub fn has_tick(both: &Both<'_>) -> bool {
    let falls = |pair: &FigurePair<'_>| {
        pair.stage.is_some() && pair.today.and_then(measure).zip(measure(pair.future)).is_some_and(|it| it.0 > it.1)
    };
    both.comparison.figures.iter().any(falls)
}
