//! What lies under the cards of a deck: the panel with its zones and hairlines, the three lines, the lanes' names.

use super::panel::Placed;
use crate::layout::blueprint::lanes::Zone;
use crate::layout::content::Content;
use crate::layout::grid::{LEFT, MARGIN};
use crate::layout::marks;
use crate::layout::pen::{self, Straight};
use crate::scene::{Group, Node};
use crate::theme::{Ink, Look};

/// The surface; what the customer cannot see lies in the shade.
pub fn ground<'p>(placed: &Placed<'_, 'p>) -> Option<Node<'p>> {
    let (top, bottom, right) = (placed.top, placed.down.bottom, placed.columns.right);
    let mut nodes = vec![pen::rect(MARGIN, top, right - MARGIN, bottom - top, marks::PANEL_RADIUS, Look::Card)];
    for lane in &placed.down.lanes {
        let look = match lane.zone {
            Some(Zone::Backstage) => Look::ZoneBackstage,
            Some(Zone::Support) => Look::ZoneSupport,
            _ => continue,
        };
        nodes.push(marks::band((MARGIN, right), (lane.top, lane.bottom), (top, bottom), look));
    }
    let mut lines: Vec<Straight> = vec![((LEFT, top), (LEFT, bottom))];
    lines.extend(placed.columns.pieces.iter().skip(1).map(|it| ((it.x, top + 8.0), (it.x, bottom - 8.0))));
    let edges = placed.down.lanes.iter().skip(1).filter(|it| it.boundary.is_none());
    lines.extend(edges.map(|it| ((MARGIN, it.top), (right, it.top))));
    nodes.push(pen::hairlines(&lines, Look::Hairline));
    Some(named(placed, "grid", nodes))
}

/// The lines of interaction, of visibility and of internal interaction.
pub fn boundaries<'p>(placed: &Placed<'_, 'p>) -> Option<Node<'p>> {
    let lines = placed.down.lanes.iter().filter_map(|it| Some((it.boundary.as_ref()?.0, it.top)));
    let nodes: Vec<Node<'p>> = lines.map(|(boundary, y)| boundary.line(y, placed.columns.right)).collect();
    (!nodes.is_empty()).then(|| named(placed, "boundaries", nodes))
}

/// The names of lanes and lines, from top to bottom.
pub fn names<'p>(content: &Content<'p>, placed: &Placed<'_, 'p>) -> Option<Node<'p>> {
    let mut nodes = Vec::new();
    for lane in &placed.down.lanes {
        if let Some((boundary, _)) = &lane.boundary {
            boundary.pill(&mut nodes, boundary.name(content), lane.top);
        }
        let (icon, name) = super::panel::name(content, lane.lane);
        nodes.push(pen::icon(icon, MARGIN + 14.0, lane.baseline - 13.0, 17.0, Ink::Accent));
        nodes.push(name.left(MARGIN + 38.0, lane.baseline, Ink::Ink));
    }
    (!nodes.is_empty()).then(|| named(placed, "lanes", nodes))
}

/// A group that the first deck gives its name to.
pub fn named<'p>(placed: &Placed<'_, 'p>, name: &'static str, children: Vec<Node<'p>>) -> Node<'p> {
    let id = if placed.columns.is_first { name.to_owned() } else { String::new() };
    pen::boxed(Group { class: name.into(), id, children, ..Group::default() })
}

/// What a way cuts out of those that it passes over: the colour of the ground there.
pub fn gap_at(placed: &Placed<'_, '_>, y: f64) -> Look {
    match placed.down.zone_at(y) {
        Some(Zone::Backstage) => Look::GapBackstage,
        Some(Zone::Support) => Look::GapSupport,
        _ => Look::EdgeGap,
    }
}
