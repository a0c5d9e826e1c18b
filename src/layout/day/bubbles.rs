//! What she thinks and says at its times: bubbles side by side, each with its tail on its time. Where they have no room in
//! one row, in several, with the time in words instead of the tail.

use super::Day;
use super::pack::{self, Wish};
use crate::analysis::Moment;
use crate::layout::content::Placed;
use crate::layout::grid::{CARD, CARD_GAP};
use crate::layout::lanes::Cells;
use crate::layout::lanes::bubbles::{PADDING, RADIUS, TAIL, TAIL_HALF, shape};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::model::LaneRef;
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

const TOP: f64 = 12.0;
const BOTTOM: f64 = 12.0;
const ROWS: f64 = 8.0;
/// From the axis' ends to the nearest bubble.
const EDGE: f64 = 6.0;
const WIDEST: f64 = 186.0;
/// A line of this length is read with ease; longer texts have more lines.
const LINE: f64 = 160.0;
const SEGMENT: f64 = 18.0;
const TIME: f64 = 17.0;

struct Bubble<'p> {
    placed: Placed<'p>,
    when: Moment,
    width: f64,
}

pub fn cells<'p>(day: &Day<'_, 'p>, lane: LaneRef) -> Option<Cells<'p>> {
    let all: Vec<Bubble<'p>> = day
        .details(lane)
        .into_iter()
        .filter(|it| !it.0.detail.text.is_empty())
        .map(|(placed, when)| Bubble { placed, when, width: width_of(day, placed) })
        .collect();
    let room = day.hours.right() - day.hours.left() - 2.0 * EDGE;
    let fitting = ((room + CARD_GAP) / (CARD + CARD_GAP)).max(1.0) as usize;
    let count = all.len().div_ceil(fitting);
    if count == 0 {
        return None;
    }
    // Every so many-th bubble stands in a row, so that each row reaches over the whole day.
    let mut rows: Vec<Vec<Bubble<'p>>> = (0..count).map(|_| Vec::new()).collect();
    for (index, bubble) in all.into_iter().enumerate() {
        rows[index % count].push(bubble);
    }
    let mut nodes = Vec::new();
    let mut y = TOP;
    for row in rows {
        y += draw_row(day, row, count == 1, y, &mut nodes) + ROWS;
    }
    let tail = if count == 1 { TAIL } else { 0.0 };
    Some(Cells { height: y - ROWS + tail + BOTTOM, nodes })
}

/// Wide enough for lines that are read with ease, in as few lines as that takes.
fn width_of(day: &Day<'_, '_>, placed: Placed<'_>) -> f64 {
    let quoted = day.content.locale.quoted(&placed.detail.text);
    let whole = pen::width(&quoted, Type::Quote);
    let lines = (whole / LINE).ceil().max(1.0);
    let room = (whole / lines * 1.16).clamp(CARD - 2.0 * PADDING, WIDEST - 2.0 * PADDING);
    let broken = Block::new(quoted, Type::Quote, room, day.content.locale);
    (broken.width() * pen::SLACK + 2.0 * PADDING).clamp(CARD, WIDEST)
}

/// Returns the height of its bubbles.
fn draw_row<'p>(day: &Day<'_, 'p>, mut row: Vec<Bubble<'p>>, tails: bool, y: f64, nodes: &mut Vec<Node<'p>>) -> f64 {
    let (left, right) = (day.hours.left() + EDGE, day.hours.right() - EDGE);
    if !pack::fits(row.iter().map(|it| it.width), right - left, CARD_GAP) {
        let gaps = CARD_GAP * row.len().saturating_sub(1) as f64;
        let (sum, least) = (row.iter().map(|it| it.width).sum::<f64>(), CARD * row.len() as f64);
        let share = ((right - left - gaps - least) / (sum - least).max(1.0)).clamp(0.0, 1.0);
        row.iter_mut().for_each(|it| it.width = CARD + (it.width - CARD) * share);
    }
    let middle = |it: &Bubble<'_>| day.hours.x_at(it.when.middle());
    let wishes: Vec<Wish> = row.iter().map(|it| Wish { middle: middle(it), width: it.width }).collect();
    let mut lefts = pack::row(&wishes, left, right, CARD_GAP);
    if tails {
        reach_out(&mut row, &mut lefts, |it| day.hours.x_at(it.when.middle()));
    }
    let mut drafts = Vec::with_capacity(row.len());
    let mut height: f64 = 0.0;
    for (bubble, x) in row.into_iter().zip(lefts) {
        let reach = RADIUS + TAIL_HALF;
        let axis = middle(&bubble);
        let points = tails && bubble.when.stated && x + reach <= axis && axis <= x + bubble.width - reach;
        let draft = draft(day, bubble, x, points.then_some(axis));
        height = height.max(draft.height());
        drafts.push(draft);
    }
    nodes.extend(drafts.into_iter().map(|it| it.draw(day, y, height)));
    height
}

/// Lets a bubble grow sideways over its own time where its neighbour can spare the room.
fn reach_out(row: &mut [Bubble<'_>], lefts: &mut [f64], axis: impl Fn(&Bubble<'_>) -> f64) {
    let reach = RADIUS + TAIL_HALF;
    for at in 1..row.len() {
        let (one, other) = (axis(&row[at - 1]), axis(&row[at]));
        let edge = lefts[at - 1] + row[at - 1].width;
        let next = lefts[at];
        // To the left for the later bubble, to the right for the earlier one; never both.
        let (wants_left, wants_right) = ((next + reach - other).max(0.0), (one + reach - edge).max(0.0));
        let spare_left =
            (edge - one - reach).min(row[at - 1].width - CARD).max(0.0) + (next - edge - CARD_GAP).max(0.0);
        let spare_right = (other - reach - next).min(row[at].width - CARD).max(0.0) + (next - edge - CARD_GAP).max(0.0);
        if wants_left > 0.0 && wants_left <= spare_left {
            lefts[at] -= wants_left;
            row[at].width += wants_left;
            row[at - 1].width = row[at - 1].width.min(lefts[at] - CARD_GAP - lefts[at - 1]);
        } else if wants_right > 0.0 && wants_right <= spare_right {
            row[at - 1].width += wants_right;
            let begin = (lefts[at - 1] + row[at - 1].width + CARD_GAP).max(next);
            row[at].width -= begin - next;
            lefts[at] = begin;
        }
    }
}

/// A bubble with its texts broken.
struct Draft<'p> {
    bubble: Bubble<'p>,
    x: f64,
    tail: Option<f64>,
    time: Option<String>,
    text: Block<'p>,
    segment: Option<Block<'p>>,
}

fn draft<'p>(day: &Day<'_, 'p>, bubble: Bubble<'p>, x: f64, tail: Option<f64>) -> Draft<'p> {
    let (content, detail) = (day.content, bubble.placed.detail);
    let room = bubble.width - 2.0 * PADDING + 0.5;
    let letters = marks::letters(content, &detail.sources);
    let quoted = content.locale.quoted(&detail.text);
    let limit = content.limit(&detail.who).or_else(|| day.limit(bubble.placed.step?));
    Draft {
        text: Block::with_tail(quoted, Type::Quote, room, content.locale, letters),
        segment: limit.map(|it| marks::segment_block(it, room, content.locale)),
        time: bubble.placed.time(content.locale).filter(|_| tail.is_none()),
        bubble,
        x,
        tail,
    }
}

impl<'p> Draft<'p> {
    fn lines(&self) -> f64 {
        let time = if self.time.is_some() { TIME } else { 0.0 };
        let segment = self.segment.as_ref().map_or(0.0, |it| SEGMENT + it.drop());
        time + self.text.leading() * self.text.len() as f64 + segment
    }

    fn height(&self) -> f64 {
        self.lines() + 20.0
    }

    fn draw(self, day: &Day<'_, 'p>, y: f64, height: f64) -> Node<'p> {
        let placed = self.bubble.placed;
        let dashed = day.content.assumes(placed) || placed.is_between();
        let look = if dashed { Look::AssumedCard } else { Look::Bubble };
        let mut first = y + (height - self.lines()) / 2.0 + 13.0;
        let mut nodes = vec![shape(self.x, y, self.bubble.width, height, self.tail, look)];
        let x = self.x + PADDING;
        let title = day.clock(self.bubble.when);
        if let Some(time) = self.time {
            nodes.push(pen::line(x, first, Anchor::Start, Type::Small, Ink::Muted, time));
            first += TIME;
        }
        let drop = self.text.drop();
        nodes.push(self.text.left(x, first, Ink::Ink));
        if let Some(names) = self.segment {
            marks::segment(&mut nodes, x, first + drop + SEGMENT, names);
        }
        let link = placed.detail.link.as_deref().map(Cow::Borrowed);
        let title = if self.bubble.when.stated { title } else { String::new() };
        pen::boxed(Group { class: "bubbles".into(), title, link, children: nodes, ..Group::default() })
    }
}
