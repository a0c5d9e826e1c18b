//! Figures over the day: a bar for each stretch of the series, those from the alert on in the colour of what hurts.

use super::Day;
use crate::layout::content::Content;
use crate::layout::grid::{LEFT, MARGIN, RAIL};
use crate::layout::lanes::Cells;
use crate::layout::pen::{self, Block};
use crate::model::{Decimal, LaneId, Series};
use crate::order;
use crate::scene::{Anchor, Group, Node, Run, Text};
use crate::theme::{Ink, Look, Type};

const HOUR: u64 = 3_600_000;
/// The height of the greatest figure.
const TALLEST: f64 = 54.0;
const TOP: f64 = 28.0;
const BOTTOM: f64 = 16.0;
/// What a bar leaves free of its stretch, together, and the least it leaves to itself.
const FREE: f64 = 10.0;
const NARROWEST: f64 = 1.5;
const RADIUS: f64 = 2.0;
/// From a note to the bars that it is about.
const BESIDE: f64 = 10.0;
const NOTE_LINE: f64 = 15.0;
/// The first line of what a lane counts, in the rail below its name.
const ABOUT: f64 = 44.0;

/// One figure with its place.
#[derive(Clone, Copy)]
struct Bar {
    /// Milliseconds from the first midnight.
    from: u64,
    value: f64,
    written: Decimal,
    left: f64,
    right: f64,
    alert: bool,
}

pub fn cells<'p>(day: &Day<'_, 'p>, id: LaneId) -> Option<Cells<'p>> {
    let lane = day.content.project.lanes.get(id.index())?;
    let every = lane.every.map_or(HOUR, |it| it.milliseconds).max(1);
    let bars = bars(day, id, every, lane.alert);
    let (low, high) = bars.iter().fold((0.0f64, 0.0f64), |(low, high), it| (low.min(it.value), high.max(it.value)));
    let unit = TALLEST / (high - low).max(f64::MIN_POSITIVE);
    let zero = TOP + high * unit;
    if bars.is_empty() {
        return None;
    }
    let mut nodes = Vec::with_capacity(bars.len() + 4);
    for bar in bars.iter().filter(|it| it.value != 0.0) {
        nodes.push(draw(day, bar, zero, unit, every));
    }
    nodes.push(pen::hairlines(&baselines(&bars, zero), Look::StrongLine));
    nodes.extend(greatest(day, &bars, zero, unit));
    // What is measured and not counted has no sum.
    let run = worst_run(&bars, every).filter(|_| counts(day.content, id));
    let noted = run.and_then(|run| note(day, &bars, run, every, lane.about.as_deref()));
    let about_in_rail = noted.is_none() && lane.about.is_some();
    nodes.extend(noted);
    let mut height = TOP + TALLEST + BOTTOM;
    if let Some(about) = lane.about.as_deref().filter(|_| about_in_rail) {
        let name = Block::new(lane.name.label.as_ref(), Type::LaneName, RAIL - 46.0, day.content.locale);
        let block = Block::new(about, Type::Small, RAIL - 46.0, day.content.locale);
        let first = ABOUT + name.drop();
        height = height.max(first + block.drop() + 12.0);
        nodes.push(block.left(MARGIN + 38.0, first, Ink::Muted));
    }
    Some(Cells { height, nodes })
}

/// Whether the figures of a lane are counts: whole and not below nought, all of them.
pub fn counts(content: &Content<'_>, id: LaneId) -> bool {
    let mut values = content.journey.series.iter().filter(|it| it.lane == id).flat_map(|it| &it.values);
    values.all(|it| it.scale == 0 && it.digits >= 0)
}

fn bars(day: &Day<'_, '_>, id: LaneId, every: u64, alert: Option<Decimal>) -> Vec<Bar> {
    let mut bars = Vec::new();
    for series in day.content.journey.series.iter().filter(|it| it.lane == id) {
        for (nth, written) in series.values.iter().enumerate() {
            let from = start(series).saturating_add(every.saturating_mul(nth as u64));
            let minutes = |at: u64| at as f64 / 60_000.0;
            let (left, right) = (day.hours.x_at(minutes(from)), day.hours.x_at(minutes(from.saturating_add(every))));
            let gap = FREE.min((right - left) * 0.32).max(0.0);
            let value = written.to_f64();
            let alert = alert.is_some_and(|it| value >= it.to_f64());
            let left = (left + gap / 2.0).max(day.hours.left() + gap / 2.0);
            let right = (right - gap / 2.0).max(left + NARROWEST).min(day.hours.right());
            // Of a part of the day, what lies outside is left out.
            if minutes(from) >= f64::from(day.hours.ends().0) && left < right {
                bars.push(Bar { from, value, written: *written, left, right, alert });
            }
        }
    }
    order::sort_by_key(&mut bars, |it| it.from);
    bars
}

fn start(series: &Series) -> u64 {
    u64::from(series.from.minutes) * 60_000
}

fn draw<'p>(day: &Day<'_, 'p>, bar: &Bar, zero: f64, unit: f64, every: u64) -> Node<'p> {
    let height = bar.value.abs() * unit;
    let top = if bar.value > 0.0 { zero - height } else { zero };
    let look = if bar.alert { Look::SeriesAlert } else { Look::SeriesBar };
    let shape = pen::rect(bar.left, top, bar.right - bar.left, height.max(1.0), RADIUS.min(height / 2.0), look);
    let (from, to) =
        (day.content.locale.time(clock(bar.from)), day.content.locale.time(clock(bar.from.saturating_add(every))));
    let locale = day.content.locale;
    let title = format!("{} {}", locale.range(&from, &to), locale.number(bar.written));
    pen::boxed(Group { class: "bar".into(), title, children: vec![shape], ..Group::default() })
}

/// Minutes from the first midnight.
fn clock(milliseconds: u64) -> u16 {
    u16::try_from(milliseconds / 60_000).unwrap_or(u16::MAX)
}

/// Only below what is known: nought is a figure, nothing written is none.
fn baselines(bars: &[Bar], zero: f64) -> Vec<pen::Straight> {
    let mut lines: Vec<pen::Straight> = Vec::new();
    for bar in bars {
        let (left, right) = (bar.left - 2.0, bar.right + 2.0);
        match lines.last_mut().filter(|it| left - it.1.0 <= FREE + 1.0) {
            Some(line) => line.1.0 = line.1.0.max(right),
            None => lines.push(((left, zero + 0.5), (right, zero + 0.5))),
        }
    }
    lines
}

/// The greatest figure above its bar.
fn greatest<'p>(day: &Day<'_, 'p>, bars: &[Bar], zero: f64, unit: f64) -> Option<Node<'p>> {
    let most = bars.iter().filter(|it| it.value > 0.0).fold(None, |most: Option<&Bar>, it| match most {
        Some(most) if most.value >= it.value => Some(most),
        _ => Some(it),
    })?;
    let text = day.content.locale.number(most.written);
    let half = pen::width(&text, Type::SmallStrong) * pen::SLACK / 2.0;
    let x = ((most.left + most.right) / 2.0).min(day.hours.right() - half - 2.0).max(LEFT + half + 2.0);
    let ink = if most.alert { Ink::Negative } else { Ink::Muted };
    Some(pen::line(x, zero - most.value * unit - 6.0, Anchor::Middle, Type::SmallStrong, ink, text))
}

/// The stretch from the alert on with the greatest sum: the first and the last of its bars, and the sum's place of decimals.
#[derive(Clone, Copy)]
struct AlertRun {
    first: usize,
    last: usize,
}

fn worst_run(bars: &[Bar], every: u64) -> Option<AlertRun> {
    let mut best: Option<(f64, AlertRun)> = None;
    let mut open: Option<(f64, AlertRun)> = None;
    for (index, bar) in bars.iter().enumerate() {
        open = match open {
            _ if !bar.alert => None,
            Some((sum, run)) if bars[run.last].from.saturating_add(every) == bar.from => {
                Some((sum + bar.value, AlertRun { last: index, ..run }))
            }
            _ => Some((bar.value, AlertRun { first: index, last: index })),
        };
        if let Some((sum, run)) = open.filter(|it| best.is_none_or(|best| it.0 > best.0)) {
            best = Some((sum, run));
        }
    }
    best.map(|it| it.1)
}

/// `38 in two hours` and what is counted, left or right of the run where it meets no bar; `None` without room.
fn note<'p>(day: &Day<'_, 'p>, bars: &[Bar], run: AlertRun, every: u64, about: Option<&'p str>) -> Option<Node<'p>> {
    let locale = day.content.locale;
    let of_run = bars.get(run.first..=run.last)?;
    let sum = sum(of_run)?;
    let time = every.saturating_mul(of_run.len() as u64);
    let first = locale.so_many_in(&locale.number(sum), time);
    let about = about.map(|it| (pen::width(it, Type::Small), it));
    let wide = pen::width(&first, Type::SmallStrong).max(about.map_or(0.0, |it| it.0)) * pen::SLACK;
    let (left, right) = (of_run.first()?.left - BESIDE, of_run.last()?.right + BESIDE);
    let lines = if about.is_some() { 2.0 } else { 1.0 };
    // As high as the run's own greatest bar reaches; what stands there may not be hidden.
    let (top, high) = (TOP - 12.0, bars.iter().map(|it| it.value).fold(0.0, f64::max));
    let foot = top + lines * NOTE_LINE + 4.0;
    let free = |from: f64, to: f64| {
        let meets = |it: &&Bar| it.left < to && from < it.right;
        let tall =
            |it: &Bar| TOP + TALLEST * (1.0 - it.value.max(0.0) / high) - if it.value >= high { 18.0 } else { 2.0 };
        from >= LEFT + 4.0 && to <= day.hours.right() - 4.0 && bars.iter().filter(meets).all(|it| tall(it) >= foot)
    };
    let (x, anchor) = if free(left - wide, left) {
        (left, Anchor::End)
    } else if free(right, right + wide) {
        (right, Anchor::Start)
    } else {
        return None;
    };
    let run = |text: std::borrow::Cow<'p, str>, breaks: bool, kind: Type, ink: Ink| Run {
        width: pen::width(&text, kind) as f32,
        text,
        breaks,
        kind: breaks.then_some(kind),
        ink: breaks.then_some(ink),
    };
    let mut runs = vec![run(first.into(), false, Type::SmallStrong, Ink::Negative)];
    runs.extend(about.map(|it| run(it.1.into(), true, Type::Small, Ink::Muted)));
    let text = Text {
        x,
        y: top + 11.0,
        anchor,
        kind: Type::SmallStrong,
        ink: Ink::Negative,
        halo: None,
        leading: NOTE_LINE,
        runs: runs.into(),
    };
    Some(pen::node(text))
}

/// Exact, in the finest unit that one of them is written in; `None` beyond what a number holds.
fn sum(bars: &[Bar]) -> Option<Decimal> {
    let scale = bars.iter().map(|it| it.written.scale).max()?;
    let in_scale = |it: &Bar| it.written.digits.checked_mul(10i64.checked_pow(u32::from(scale - it.written.scale))?);
    let digits = bars.iter().try_fold(0i64, |sum, it| sum.checked_add(in_scale(it)?))?;
    Some(Decimal { digits, scale })
}
