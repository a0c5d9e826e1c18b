//! What she does, as blocks as wide as they take. A text that its block cannot hold stands below it, and one that takes
//! nobody knows how long below a dot at its time.

use super::{Day, is_touch, pack};
use crate::analysis::Moment;
use crate::layout::lanes::Cells;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::layout::text::longest_word_width;
use crate::locale::Label;
use crate::model::{DetailKind, LaneRef};
use crate::order;
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

const TOP: f64 = 11.0;
const BOTTOM: f64 = 11.0;
const BETWEEN_ROWS: f64 = 8.0;
const RADIUS: f64 = 8.0;
/// Between a block's edge and the time at which it begins or ends; between its edges and its text, together.
const INSET: f64 = 2.0;
const PADDING: f64 = 5.0;
/// What the lines of a block leave free above and below, together, and the first baseline in them.
const AROUND: f64 = 26.0;
const ASCENT: f64 = 13.0;
/// From this width on a long word is divided; in a narrower block it has no place.
const DIVIDES: f64 = 72.0;
const MOST_LINES: usize = 7;
/// A block too narrow for its text, and the dot of what has no length; below them stands the text, no wider than this.
const LOW: f64 = 20.0;
const DOT: f64 = 4.0;
const CAPTION: f64 = 120.0;
const SEGMENT: f64 = 18.0;
/// Between two things in a row.
const APART: f64 = 3.0;

struct Activity<'p> {
    when: Moment,
    text: Block<'p>,
    segment: Option<Block<'p>>,
    /// The text stands inside its block.
    inside: bool,
    dashed: bool,
    link: Option<&'p str>,
    left: f64,
    right: f64,
}

impl Activity<'_> {
    fn lines(&self) -> f64 {
        self.text.len() as f64 * self.text.leading() + self.segment.as_ref().map_or(0.0, |it| SEGMENT + it.drop())
    }

    fn height(&self) -> f64 {
        if self.inside { self.lines() + AROUND } else { LOW + 6.0 + self.lines() }
    }

    /// What it takes of its row.
    fn reach(&self) -> (f64, f64) {
        if self.inside {
            return (self.left, self.right);
        }
        let half = self.caption_width() / 2.0;
        let middle = (self.left + self.right) / 2.0;
        (self.left.min(middle - half), self.right.max(middle + half))
    }

    fn caption_width(&self) -> f64 {
        let segment = self.segment.as_ref().map_or(0.0, marks::segment_width);
        self.text.width().max(segment) * pen::SLACK
    }
}

pub fn cells<'p>(day: &Day<'_, 'p>) -> Option<Cells<'p>> {
    let mut all = of_details(day);
    all.extend(unnamed(day));
    order::sort_by(&mut all, |a, b| a.reach().0.total_cmp(&b.reach().0));
    let mut rows = pack::Rows::default();
    let mut placed: Vec<Vec<(Activity<'p>, f64)>> = Vec::new();
    for activity in all {
        let (left, right) = activity.reach();
        // A text may stand a little aside of its dot or block, as long as it stays below it.
        let slack = if activity.inside { 0.0 } else { (right - left) / 2.0 - 6.0 };
        let wide = right - left;
        let within = left.max(day.hours.left() + INSET).min(day.hours.right() - INSET - wide);
        let slack = slack.min(day.hours.right() - INSET - wide - within).max(0.0);
        let (row, at) = rows.put(within, wide, slack, APART);
        if placed.len() <= row {
            placed.resize_with(row + 1, Vec::new);
        }
        placed[row].push((activity, at + wide / 2.0));
    }
    let mut nodes = Vec::new();
    let mut y = TOP;
    for row in placed {
        let height = row.iter().map(|it| it.0.height()).fold(0.0, f64::max);
        nodes.extend(row.into_iter().map(|(activity, middle)| draw(day, activity, middle, y, height)));
        y += height + BETWEEN_ROWS;
    }
    (!nodes.is_empty()).then_some(Cells { height: y - BETWEEN_ROWS + BOTTOM, nodes })
}

/// What stands in one block.
struct Deed<'p> {
    step: Option<usize>,
    when: Moment,
    text: Cow<'p, str>,
    dashed: bool,
    link: Option<&'p str>,
    limit: Option<Cow<'p, str>>,
}

/// What the text says that she does: all that a touchpoint says without a time of its own stands in one block.
fn of_details<'p>(day: &Day<'_, 'p>) -> Vec<Activity<'p>> {
    let mut found: Vec<Deed<'p>> = Vec::new();
    for (placed, when) in day.details(LaneRef::Detail(DetailKind::Does)) {
        let detail = placed.detail;
        let deed = Deed {
            step: placed.step,
            when,
            text: Cow::Borrowed(&detail.text),
            dashed: day.content.assumes(placed) || placed.is_between(),
            link: detail.link.as_deref(),
            limit: day.content.limit(&detail.who).or_else(|| day.limit(placed.step?)),
        };
        match found.last_mut().filter(|last| last.takes_in(&deed)) {
            Some(last) => {
                let text = last.text.to_mut();
                text.push('\n');
                text.push_str(&detail.text);
            }
            None => found.push(deed),
        }
    }
    found
        .into_iter()
        .map(|it| Activity { dashed: it.dashed, link: it.link, ..activity(day, it.when, it.text, it.limit) })
        .collect()
}

impl Deed<'_> {
    fn takes_in(&self, other: &Deed<'_>) -> bool {
        let alone = self.step.is_none() || self.link.is_some() || other.link.is_some();
        !alone && self.step == other.step && self.when == other.when && self.limit == other.limit
    }
}

/// Touchpoints of which the text says no more than their name, and no deed.
fn unnamed<'p>(day: &Day<'_, 'p>) -> Vec<Activity<'p>> {
    let does = LaneRef::Detail(DetailKind::Does);
    let silent = day.touchpoints().filter(|(step, it, _)| !is_touch(day.content, *step, it) && !day.says(does, *step));
    let named = silent.map(|(step, it, when)| {
        let dashed = !when.stated;
        Activity { dashed, ..activity(day, when, Cow::Borrowed(day.label(step, it)), day.limit(step)) }
    });
    named.collect()
}

fn activity<'p>(day: &Day<'_, 'p>, when: Moment, text: Cow<'p, str>, limit: Option<Cow<'p, str>>) -> Activity<'p> {
    let locale = day.content.locale;
    let (from, to) = day.span(when);
    let is_block = to - from > 2.0 * INSET + 1.0;
    let (left, right) = if is_block { (from + INSET, to - INSET) } else { (from - DOT, from + DOT) };
    let text = if when.stated { text } else { Cow::Owned(format!("{text}\n{}", locale.label(Label::NoTime))) };
    let room = right - left - PADDING;
    let holds = room >= DIVIDES || longest_word_width(&text, Type::Body, &locale, f64::MAX) <= room;
    let block = |room: f64| Block::new(text.clone(), Type::Body, room, locale);
    let inner = block(room.max(1.0));
    let inside = is_block && holds && inner.len() <= MOST_LINES && limit.as_ref().is_none_or(|_| room >= DIVIDES);
    let limit_room = if inside { room } else { CAPTION };
    Activity {
        when,
        text: if inside { inner } else { block(CAPTION) },
        segment: limit.map(|it| marks::segment_block(it, limit_room, locale)),
        inside,
        dashed: false,
        link: None,
        left,
        right,
    }
}

fn draw<'p>(day: &Day<'_, 'p>, it: Activity<'p>, middle: f64, y: f64, height: f64) -> Node<'p> {
    let title = day.clock(it.when);
    let lines = it.lines();
    let is_block = it.right - it.left > 2.0 * DOT + 0.01;
    let tall = if it.inside { height } else { LOW };
    let look = if it.dashed { Look::AssumedCard } else { Look::Disc };
    let shape = match (is_block, it.dashed) {
        (true, _) => pen::rect(it.left, y, it.right - it.left, tall, RADIUS.min((it.right - it.left) / 2.0), look),
        (false, dashed) => {
            let look = if dashed { Look::AssumedCard } else { Look::Bar };
            pen::circle((it.left + it.right) / 2.0, y + LOW / 2.0, DOT, look)
        }
    };
    let first = if it.inside { y + (height - lines) / 2.0 + ASCENT } else { y + LOW + 6.0 + ASCENT - 1.0 };
    let axis = if it.inside { (it.left + it.right) / 2.0 } else { middle };
    let drop = it.text.drop();
    let ink = if it.dashed { Ink::Muted } else { Ink::Ink };
    let mut text = it.text.place(axis, first, Anchor::Middle, ink);
    // Lines of the hours and the sides of a window may pass behind.
    text.halo = (!it.inside).then_some(Look::HaloSurface);
    let mut texts = vec![pen::node(text)];
    if let Some(names) = it.segment {
        marks::segment(&mut texts, axis - marks::segment_width(&names) / 2.0, first + drop + SEGMENT, names);
    }
    // A text below its block is none of the block's content.
    let mut children = if it.inside { vec![shape] } else { vec![pen::boxed(pen::group("", vec![shape]))] };
    children.extend(texts);
    let link = it.link.map(Cow::Borrowed);
    pen::boxed(Group { class: "activity".into(), title, link, children, ..Group::default() })
}
