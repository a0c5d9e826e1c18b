//! The panel: names of the columns, bands of the areas, and the rows between hairlines.

use super::{JOURNEY, LEFT, OWNER, PAINS, PRIORITY, RIGHT, STAGES, STATE, Sheet, row};
use crate::analysis::Area;
use crate::layout::pen::{self, Straight};
use crate::locale::Label;
use crate::model::JourneyId;
use crate::scene::{Anchor, Group, Node, Spot};
use crate::theme::{Ink, Look, Type};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// Heights of the columns' names and of a band.
const HEAD: f64 = 36.0;
const BAND: f64 = 34.0;
const RADIUS: f64 = 12.0;

pub use super::pains::has_severity;

/// Places the table with its upper edge at `y`. Returns its parts in reading order, and its lower edge; `spots` gets
/// the places of the journeys.
pub fn place<'p>(sheet: &Sheet<'p>, y: f64, spots: &mut Vec<Spot<'p>>) -> (Vec<Node<'p>>, f64) {
    let areas = &sheet.portfolio.areas;
    let has_bands = areas.iter().any(|it| it.name.is_some());
    let (mut body, mut bands, mut lines) = (Vec::new(), Vec::new(), Vec::<Straight>::new());
    let mut bottoms: FxHashMap<JourneyId, f64> = FxHashMap::default();
    let mut names = row::Names::default();
    let mut at = y + HEAD;
    for area in areas {
        if has_bands {
            lines.push(((LEFT, at), (RIGHT, at)));
            bands.push(pen::rect(LEFT + 0.5, at, RIGHT - LEFT - 1.0, BAND, 0.0, Look::Band));
            body.push(heading(sheet, area, at));
            at += BAND;
        }
        for entry in &area.entries {
            lines.push(((LEFT, at), (RIGHT, at)));
            let above = entry.follows.and_then(|id| bottoms.get(&id).copied());
            let (row, content) = row::place(sheet, entry, (at + sheet.spacing.above(), above), &mut names);
            let bottom = content + sheet.spacing.below();
            body.push(row);
            let (name, width) = (Cow::Borrowed(entry.journey.name.name.as_ref()), RIGHT - LEFT);
            spots.push(Spot { name, x: LEFT, y: at, width, height: bottom - at });
            bottoms.insert(entry.id, content);
            at = bottom;
        }
    }
    let mut table = vec![pen::rect(LEFT, y, RIGHT - LEFT, at - y, RADIUS, Look::Card)];
    table.extend(bands);
    if !lines.is_empty() {
        table.push(pen::hairlines(&lines, Look::Hairline));
    }
    table.extend(columns(sheet, y + 23.0));
    let table = Group { class: "table".into(), id: "table".to_owned(), children: table, ..Group::default() };
    let mut nodes = vec![pen::boxed(table)];
    nodes.extend(body);
    (nodes, at)
}

fn columns<'p>(sheet: &Sheet<'p>, y: f64) -> Vec<Node<'p>> {
    let ranked = sheet.portfolio.entries().any(|it| it.journey.priority.is_some());
    let all = [
        (PRIORITY, Anchor::Middle, Label::Priority),
        (JOURNEY, Anchor::Start, Label::Journey),
        (STATE, Anchor::Start, Label::State),
        (STAGES, Anchor::Start, Label::StagesAndMood),
        (PAINS, Anchor::Start, Label::WorstPains),
        (OWNER, Anchor::Start, Label::OwnerReviewed),
    ];
    let named = all.into_iter().filter(|it| ranked || it.2 != Label::Priority);
    let name = |(x, anchor, label)| pen::line(x, y, anchor, Type::SmallStrong, Ink::Muted, sheet.locale.label(label));
    named.map(name).collect()
}

/// `Acquisition · 3 journeys`.
fn heading<'p>(sheet: &Sheet<'p>, area: &Area<'p>, y: f64) -> Node<'p> {
    let name = area.name.unwrap_or_else(|| sheet.locale.label(Label::NoArea));
    let ink = if area.name.is_some() { Ink::Accent } else { Ink::Muted };
    let count = format!(" · {}", sheet.locale.journeys(area.entries.len()));
    let runs = vec![pen::run(name, Type::LaneName, ink), pen::run(count, Type::Small, Ink::Muted)];
    pen::boxed(pen::group("area", vec![pen::mixed(LEFT + 16.0, y + 22.0, Anchor::Start, runs)]))
}
