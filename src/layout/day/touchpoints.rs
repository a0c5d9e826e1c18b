//! The touchpoints at their times: a disc, its label below it. Labels that would touch stand on two tiers; discs that would
//! touch, in rows.

use super::{Day, is_touch};
use crate::analysis::Moment;
use crate::layout::lanes::{Cells, touchpoints::is_assumed};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::model::{DetailKind, LaneRef, Touchpoint};
use crate::order;
use crate::scene::{Group, Node};
use crate::theme::{Ink, Look, Type};

const RADIUS: f64 = 17.0;
/// Of a touchpoint without a sign.
const DOT: f64 = 4.5;
/// From a row's upper edge to the middles of its discs, to the labels of the first tier, and from a tier's last line to the next.
const DISC: f64 = 27.0;
const LABEL: f64 = 61.0;
const TIER: f64 = 15.0;
const BOTTOM: f64 = 16.0;
const WIDEST: f64 = 110.0;
/// Between two discs, two labels, a label and the line to one below it.
const DISCS: f64 = 2.0;
const LABELS: f64 = 7.0;
const STEM: f64 = 3.0;

struct Touch<'p> {
    step: usize,
    touchpoint: &'p Touchpoint<'p>,
    when: Moment,
    x: f64,
    label: Block<'p>,
    /// Whom it is for; that it is optional, or without a time.
    below: Vec<Block<'p>>,
    dashed: bool,
    row: usize,
    tier: usize,
    /// The label's middle.
    middle: f64,
}

impl Touch<'_> {
    fn radius(&self) -> f64 {
        if self.touchpoint.icon.is_some() { RADIUS } else { DOT }
    }

    fn width(&self) -> f64 {
        let below = self.below.iter().map(Block::width).fold(0.0, f64::max);
        self.label.width().max(below) * pen::SLACK
    }

    fn lines(&self) -> f64 {
        (self.label.len() + self.below.iter().map(Block::len).sum::<usize>()) as f64
    }
}

/// A row while it fills from left to right.
struct Row {
    disc: f64,
    /// Where the labels of each tier end; in our own font that of the first tier ends a little before.
    labels: [f64; 2],
    own_end: f64,
    /// The last line that goes down through the first tier.
    stem: f64,
}

pub fn cells<'p>(day: &Day<'_, 'p>, with_all: bool) -> Option<Cells<'p>> {
    let mut all: Vec<Touch<'p>> = day
        .touchpoints()
        .filter(|(step, it, _)| with_all || is_touch(day.content, *step, it))
        .map(|(step, it, when)| touch(day, step, it, when))
        .collect();
    order::sort_by(&mut all, |a, b| a.x.total_cmp(&b.x));
    let mut rows: Vec<Row> = Vec::new();
    for touch in &mut all {
        place(day, touch, &mut rows);
    }
    if all.is_empty() {
        return None;
    }
    let mut nodes = Vec::with_capacity(all.len());
    let mut by_row: Vec<Vec<Touch<'p>>> = (0..rows.len()).map(|_| Vec::new()).collect();
    for touch in all {
        by_row[touch.row].push(touch);
    }
    let mut y = 0.0;
    for row in by_row {
        let lines = |tier: usize| row.iter().filter(|it| it.tier == tier).map(Touch::lines).fold(0.0, f64::max);
        let second = LABEL + lines(0).max(1.0) * TIER;
        let end = if lines(1) > 0.0 { second + (lines(1) - 1.0) * TIER } else { second - TIER };
        nodes.extend(row.iter().filter_map(|it| length(day, it, y)));
        for touch in row {
            let baseline = y + if touch.tier == 0 { LABEL } else { second };
            nodes.push(draw(day, touch, y + DISC, baseline));
        }
        y += end + BOTTOM;
    }
    Some(Cells { height: y, nodes })
}

fn touch<'p>(day: &Day<'_, 'p>, step: usize, touchpoint: &'p Touchpoint<'p>, when: Moment) -> Touch<'p> {
    let content = day.content;
    let tail = marks::letters(content, &touchpoint.sources);
    let label = Block::with_tail(day.label(step, touchpoint), Type::SmallMedium, WIDEST, content.locale, tail);
    let optional = touchpoint.optional.then(|| content.locale.label(Label::Optional));
    let no_time = (!when.stated).then(|| content.locale.label(Label::NoTime));
    let mut below: Vec<Block<'p>> =
        day.limit(step).map(|it| Block::new(it, Type::Small, WIDEST, content.locale)).into_iter().collect();
    below.extend(
        [optional, no_time].into_iter().flatten().map(|it| Block::new(it, Type::Small, WIDEST, content.locale)),
    );
    let dashed = !when.stated || is_assumed(content, step, touchpoint);
    let x = day.hours.x_at(when.from);
    Touch { step, touchpoint, when, x, label, below, dashed, row: 0, tier: 0, middle: x }
}

/// Finds row and tier: centred on the first tier, on the second, then a little aside.
fn place(day: &Day<'_, '_>, touch: &mut Touch<'_>, rows: &mut Vec<Row>) {
    let (wide, radius) = (touch.width(), touch.radius());
    let left = (touch.x - wide / 2.0).min(day.hours.right() - wide - 3.0).max(day.hours.left() + 3.0);
    // The label stays below its disc.
    let slack = (wide / 2.0 - 8.0).max(0.0);
    let begins = |row: &Row, tier: usize, aside: f64| {
        let start =
            left.max(row.labels[tier] + LABELS).max(if tier == 0 { row.stem + STEM } else { f64::NEG_INFINITY });
        let free = tier == 0 || row.own_end + STEM <= touch.x;
        (free && start <= left + aside + 0.01 && start + wide <= day.hours.right()).then_some(start)
    };
    let tries = [(0, 0.0), (1, 0.0), (0, slack), (1, slack)];
    let found =
        rows.iter().enumerate().filter(|(_, row)| touch.x - radius >= row.disc + DISCS).find_map(|(index, row)| {
            tries.iter().find_map(|(tier, aside)| begins(row, *tier, *aside).map(|start| (index, *tier, start)))
        });
    let (row, tier, start) = found.unwrap_or_else(|| {
        rows.push(Row {
            disc: f64::NEG_INFINITY,
            labels: [f64::NEG_INFINITY; 2],
            own_end: f64::NEG_INFINITY,
            stem: f64::NEG_INFINITY,
        });
        (rows.len() - 1, 0, left)
    });
    (touch.row, touch.tier, touch.middle) = (row, tier, start + wide / 2.0);
    let row = &mut rows[row];
    row.disc = touch.x + radius;
    row.labels[tier] = start + wide;
    if tier == 1 {
        row.stem = touch.x;
    } else {
        row.own_end = start + wide * (1.0 + 1.0 / pen::SLACK) / 2.0;
    }
}

/// How long it takes, where no block says so: a band behind its disc.
fn length<'p>(day: &Day<'_, 'p>, touch: &Touch<'p>, y: f64) -> Option<Node<'p>> {
    let does = LaneRef::Detail(DetailKind::Does);
    let said = day.has(does) && day.says(does, touch.step);
    let (from, to) = day.span(touch.when);
    let radius = touch.radius();
    (!said && to - from > radius).then(|| {
        let left = from - radius;
        pen::rect(left, y + DISC - radius, to - left, 2.0 * radius, radius, Look::Track)
    })
}

fn draw<'p>(day: &Day<'_, 'p>, touch: Touch<'p>, y: f64, baseline: f64) -> Node<'p> {
    let (x, radius) = (touch.x, touch.radius());
    let mut nodes = Vec::with_capacity(5);
    if touch.tier == 1 {
        nodes.push(pen::hairlines(&[((x, y + radius + 2.0), (x, baseline - 11.0))], Look::StrongLine));
    }
    match touch.touchpoint.icon {
        Some(icon) => {
            let look = if touch.dashed { Look::AssumedCard } else { Look::Disc };
            nodes.push(pen::circle(x, y, radius, look));
            nodes.push(pen::icon(icon.word(), x - 10.0, y - 10.0, 20.0, Ink::Accent));
        }
        None => nodes.push(pen::circle(x, y, DOT, if touch.dashed { Look::AssumedCard } else { Look::Bar })),
    }
    let has_face =
        day.has(LaneRef::Detail(DetailKind::Feels)) && day.moods.iter().any(|it| it.step == Some(touch.step));
    if touch.touchpoint.moment_of_truth && !has_face {
        nodes.push(Node::Star { x: x + radius * 0.7, y: y - radius * 0.65, scale: 0.78 });
    }
    let title = format!("{} {}", day.clock(touch.when), day.label(touch.step, touch.touchpoint));
    let mut at = baseline + touch.label.drop();
    let mut label = touch.label.place(touch.middle, baseline, crate::scene::Anchor::Middle, Ink::Ink);
    label.halo = Some(Look::HaloSurface);
    nodes.push(pen::node(label));
    for block in touch.below {
        let mut text = block.place(touch.middle, at + TIER, crate::scene::Anchor::Middle, Ink::Muted);
        text.halo = Some(Look::HaloSurface);
        at += TIER * text.runs.len() as f64;
        nodes.push(pen::node(text));
    }
    pen::boxed(Group { class: "touch".into(), title, children: nodes, ..Group::default() })
}
