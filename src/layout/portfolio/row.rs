//! A row: the rank of a journey and its cells. As high as the highest of them asks for.

use super::{PRIORITY, STAGES, STAGES_WIDE, Sheet, journey, owner, pains, state};
use crate::analysis::Entry;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::layout::strip::{self, Strip};
use crate::locale::Label;
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};
use rustc_hash::FxHashSet;

/// At least; without stages a row may be lower.
const HEIGHT: f64 = 120.0;
const PLANNED: f64 = 88.0;
/// From the upper edge of a row to its chevrons, and to the box of a row without.
const STRIP: f64 = 15.0;
const BOX: f64 = 16.0;
const BOX_HEIGHT: f64 = 44.0;

/// The ids given so far: two files may call different journeys the same.
pub type Names = FxHashSet<String>;

/// Places the row of an entry with its upper edge at `y`; `above` is the lower edge of the row of the journey that it is to
/// replace. Returns the row and its own lower edge.
pub fn place<'p>(
    sheet: &Sheet<'p>,
    entry: &Entry<'p>,
    (y, above): (f64, Option<f64>),
    names: &mut Names,
) -> (Node<'p>, f64) {
    let mut out = Vec::new();
    match above {
        Some(above) => out.push(marks::elbow(PRIORITY, (above - 24.0, y + 26.0), (8.0, 24.0))),
        None => out.extend(rank(sheet, entry, y + 34.0)),
    }
    let least = if entry.steps.is_empty() { PLANNED } else { HEIGHT };
    let mut bottom = y + least;
    for cell in [journey::place, state::place, stages, pains::place, owner::place] {
        bottom = bottom.max(cell(sheet, entry, y, &mut out));
    }
    let class = if entry.retired { "journey retired" } else { "journey" };
    let group = Group { class: class.into(), id: id(entry, names), children: out, ..Group::default() };
    (pen::boxed(group), bottom.ceil())
}

fn id(entry: &Entry<'_>, names: &mut Names) -> String {
    let name = entry.journey.name.name.to_string();
    let mut free = name.clone();
    let mut count = 1;
    while !names.insert(free.clone()) {
        count += 1;
        free = format!("{name}-{count}");
    }
    free
}

/// The priority; a dash for what states none, or has none any more, where others do.
fn rank<'p>(sheet: &Sheet<'p>, entry: &Entry<'p>, y: f64) -> Option<Node<'p>> {
    let priority = entry.journey.priority.filter(|_| !entry.retired);
    let ink = if entry.is_planned() || priority.is_none() { Ink::Muted } else { Ink::Ink };
    let text = match priority {
        Some(priority) => sheet.locale.number(priority),
        None if sheet.portfolio.entries().any(|it| it.journey.priority.is_some()) => "–".to_owned(),
        None => return None,
    };
    // A number that is too wide for its column is set smaller than a key number.
    let kind = if pen::width(&text, Type::Metric) > 48.0 { Type::BodyStrong } else { Type::Metric };
    Some(pen::line(PRIORITY, y, Anchor::Middle, kind, ink, text))
}

/// The stages with the curve, or a box that says that there are none yet.
fn stages<'p>(sheet: &Sheet<'p>, entry: &Entry<'p>, y: f64, out: &mut Vec<Node<'p>>) -> f64 {
    if entry.steps.is_empty() {
        let text = Block::new(sheet.locale.label(Label::NoStages), Type::Small, STAGES_WIDE - 16.0, sheet.locale);
        out.push(pen::rect(STAGES, y + BOX, STAGES_WIDE, BOX_HEIGHT, 8.0, Look::Blank));
        out.push(text.middle(STAGES + STAGES_WIDE / 2.0, y + BOX + BOX_HEIGHT / 2.0 + 4.0, Ink::Muted));
        return y + BOX + BOX_HEIGHT + BOX;
    }
    let strip = Strip {
        id: entry.id,
        journey: entry.journey,
        view: sheet.view,
        steps: &entry.steps,
        feelings: &entry.feelings,
        left: STAGES,
        width: STAGES_WIDE,
        size: &strip::ROW,
        retired: entry.retired,
        locale: sheet.locale,
    };
    let placed = strip::place(&strip, y + STRIP);
    out.extend(placed.nodes);
    placed.bottom + 4.0
}
