//! The lane of places: where she is, from the time at which the text says so to the next such time.

use super::Day;
use crate::layout::content::Placed;
use crate::layout::lanes::Cells;
use crate::layout::pen::{self, Block};
use crate::model::{Body, DetailKind, Icon, LaneRef};
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};

const TOP: f64 = 11.0;
const BOTTOM: f64 = 11.0;
const HEIGHT: f64 = 30.0;
const RADIUS: f64 = 8.0;
/// Between a stay's edge and the time at which it begins or ends.
const INSET: f64 = 2.0;
/// An icon with what is left and right of it; the icon before a name.
const ICON: f64 = 17.0;
const ICON_ALONE: f64 = 22.0;
const BEFORE_NAME: f64 = 24.0;
const PADDING: f64 = 10.0;
const ABOVE_CAPTION: f64 = 15.0;

/// A stretch of the day in one place.
struct Stay<'p> {
    placed: Placed<'p>,
    icon: Option<Icon>,
    left: f64,
    right: f64,
    time: String,
}

pub fn cells<'p>(day: &Day<'_, 'p>) -> Option<Cells<'p>> {
    let stays = stays(day);
    let mut nodes = Vec::with_capacity(stays.len());
    let mut captions: Vec<(f64, Block<'p>)> = Vec::new();
    for stay in &stays {
        nodes.push(draw(day, stay, &mut captions));
    }
    let lines = place_captions(day, &mut nodes, captions);
    (!stays.is_empty()).then_some(Cells { height: TOP + HEIGHT + BOTTOM + lines, nodes })
}

fn stays<'p>(day: &Day<'_, 'p>) -> Vec<Stay<'p>> {
    let all = day.details(LaneRef::Detail(DetailKind::Place));
    let mut stays: Vec<Stay<'p>> = Vec::with_capacity(all.len());
    let begins: Vec<f64> = all.iter().map(|it| it.1.from).collect();
    for (index, (placed, when)) in all.into_iter().enumerate() {
        // The place that is stated last at one time is where she is.
        let end = begins.get(index + 1..).unwrap_or(&[]).iter().copied().fold(f64::INFINITY, f64::min);
        let (left, right) = (day.hours.x_at(when.from) + INSET, day.hours.x_at(end).min(day.hours.right()) - INSET);
        if right - left < 1.0 {
            continue;
        }
        let icon = match placed.detail.body {
            Body::Icon(icon) => icon,
            _ => None,
        };
        let time = day.clock(crate::analysis::Moment { to: if end.is_finite() { end } else { when.from }, ..when });
        stays.push(Stay { placed, icon, left, right, time });
    }
    stays
}

/// A pill with icon and name, as far as they fit: the name before the icon where only one does, unless the name is too long.
fn draw<'p>(day: &Day<'_, 'p>, stay: &Stay<'p>, captions: &mut Vec<(f64, Block<'p>)>) -> Node<'p> {
    let detail = stay.placed.detail;
    let wide = stay.right - stay.left;
    let middle = (stay.left + stay.right) / 2.0;
    let dashed = day.content.assumes(stay.placed) || stay.placed.is_between();
    let look = if dashed { Look::AssumedCard } else { Look::Bubble };
    let mut nodes = vec![pen::rect(stay.left, TOP, wide, HEIGHT, RADIUS.min(wide / 2.0), look)];
    let name = pen::width(&detail.text, Type::SmallStrong) * pen::SLACK;
    let baseline = TOP + 19.5;
    match stay.icon {
        Some(icon) if name + 2.0 * PADDING + BEFORE_NAME <= wide => {
            nodes.push(pen::icon(icon.word(), stay.left + PADDING, TOP + 6.5, ICON, Ink::Accent));
            let x = stay.left + PADDING + BEFORE_NAME;
            nodes.push(pen::line(x, baseline, Anchor::Start, Type::SmallStrong, Ink::Ink, detail.text.as_ref()));
        }
        Some(icon) if wide >= ICON_ALONE => {
            nodes.push(pen::icon(icon.word(), middle - ICON / 2.0, TOP + 6.5, ICON, Ink::Accent));
        }
        None if name + 8.0 <= wide => {
            nodes.push(pen::line(middle, baseline, Anchor::Middle, Type::SmallStrong, Ink::Ink, detail.text.as_ref()));
        }
        _ => captions.push((middle, Block::new(detail.text.as_ref(), Type::Small, 120.0, day.content.locale))),
    }
    let title = format!("{} {}", stay.time, detail.text);
    let link = detail.link.as_deref().map(std::borrow::Cow::Borrowed);
    pen::boxed(Group { class: "place".into(), title, link, children: nodes, ..Group::default() })
}

/// Names that have no room in their stay stand below it. Returns how much higher the lane is.
fn place_captions<'p>(day: &Day<'_, 'p>, nodes: &mut Vec<Node<'p>>, captions: Vec<(f64, Block<'p>)>) -> f64 {
    let mut rows = super::pack::Rows::default();
    let mut placed: Vec<(usize, f64, Block<'p>)> = Vec::with_capacity(captions.len());
    for (middle, block) in captions {
        let wide = block.width() * pen::SLACK;
        let left = (middle - wide / 2.0).max(day.hours.left() + 2.0).min(day.hours.right() - wide - 2.0);
        let slack = (day.hours.right() - 2.0 - wide - left).clamp(0.0, wide / 3.0);
        let (row, left) = rows.put(left, wide, slack, 8.0);
        placed.push((row, left + wide / 2.0, block));
    }
    let mut y = TOP + HEIGHT + ABOVE_CAPTION;
    let mut height = 0.0;
    for row in 0..rows.count() {
        let lines = placed.iter().filter(|it| it.0 == row).map(|it| it.2.len()).max().unwrap_or(0) as f64;
        for (_, middle, block) in placed.extract_if(.., |it| it.0 == row) {
            nodes.push(block.middle(middle.min(day.hours.right()), y, Ink::Ink));
        }
        y += lines * Type::Small.style().leading + 2.0;
        height = y - TOP - HEIGHT - ABOVE_CAPTION + 4.0;
    }
    height
}
