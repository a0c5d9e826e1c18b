//! When to reach the customer: a stretch of the panel with dashed sides, and its name in a pill on the panel's upper edge.

use super::Day;
use super::pack::Rows;
use crate::layout::pen;
use crate::model::Window;
use crate::order;
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};

const PILL: f64 = 22.0;
/// How far a pill of the lowest row reaches into the panel, and from row to row.
const OVERLAP: f64 = 4.0;
const ROW: f64 = 26.0;
const PADDING: f64 = 13.0;

/// A pill with its place: the row counts upwards from the panel's edge.
struct Pill<'p> {
    window: &'p Window<'p>,
    left: f64,
    width: f64,
    row: usize,
}

/// The stretches through the panel from `top` to `bottom`.
pub fn ground<'p>(day: &Day<'_, 'p>, top: f64, bottom: f64) -> Vec<Node<'p>> {
    let mut nodes = Vec::new();
    for window in shown(day) {
        let [from, to] = span(day, window);
        if to > from {
            nodes.push(pen::rect(from, top + 0.5, to - from, bottom - top - 1.0, 0.0, Look::Window));
            nodes.push(pen::hairlines(&[((from, top), (from, bottom)), ((to, top), (to, bottom))], Look::WindowSide));
        }
    }
    nodes
}

/// How much room the pills take above the panel.
pub fn room(day: &Day<'_, '_>) -> f64 {
    match pills(day).iter().map(|it| it.row + 1).max() {
        Some(rows) => PILL - OVERLAP + (rows - 1) as f64 * ROW,
        None => 0.0,
    }
}

/// The pills on the panel's upper edge `top`.
pub fn place<'p>(day: &Day<'_, 'p>, top: f64) -> Option<Node<'p>> {
    let mut children = Vec::new();
    for pill in pills(day) {
        let y = top + OVERLAP - PILL - pill.row as f64 * ROW;
        let locale = day.content.locale;
        let title = format!(
            "{}–{} {}",
            locale.time(pill.window.from.minutes),
            locale.time(pill.window.to.minutes),
            pill.window.text
        );
        let middle = pill.left + pill.width / 2.0;
        let own = vec![
            pen::rect(pill.left, y, pill.width, PILL, PILL / 2.0, Look::WindowPill),
            pen::line(middle, y + 15.2, Anchor::Middle, Type::SmallStrong, Ink::Inverse, pill.window.text.as_ref()),
        ];
        children.push(pen::boxed(Group { class: "window".into(), title, children: own, ..Group::default() }));
    }
    let group = Group { class: "windows".into(), id: "windows".into(), children, ..Group::default() };
    (!group.children.is_empty()).then(|| pen::boxed(group))
}

/// Of a part of the day, the windows that reach into it.
pub fn shown<'a, 'p>(day: &'a Day<'_, 'p>) -> impl Iterator<Item = &'p Window<'p>> + 'a {
    let (from, to) = day.hours.ends();
    let windows = day.content.journey.windows.iter().filter(|it| it.to > it.from);
    windows.filter(move |it| it.from.minutes < to && from < it.to.minutes)
}

/// Its sides, within the axis.
pub fn span(day: &Day<'_, '_>, window: &Window<'_>) -> [f64; 2] {
    let (left, right) = (day.hours.left(), day.hours.right());
    [day.hours.x(window.from.minutes).max(left), day.hours.x(window.to.minutes).min(right)]
}

fn pills<'p>(day: &Day<'_, 'p>) -> Vec<Pill<'p>> {
    let mut all: Vec<Pill<'p>> = Vec::new();
    for window in shown(day) {
        let width = pen::width(&window.text, Type::SmallStrong) * pen::SLACK + 2.0 * PADDING;
        let [from, to] = span(day, window);
        let middle = (from + to) / 2.0;
        let left = (middle - width / 2.0).min(day.hours.right() - width).max(day.hours.left());
        all.push(Pill { window, left, width, row: 0 });
    }
    order::sort_by(&mut all, |a, b| a.left.total_cmp(&b.left));
    let mut rows = Rows::default();
    for pill in &mut all {
        pill.row = rows.put(pill.left, pill.width, 0.0, 6.0).0;
    }
    all
}
