//! The lane of touchpoints: an icon in a disc, the label, the names of its channels.

use super::{Cells, Lane};
use crate::analysis::basis::nearest;
use crate::layout::content::Content;
use crate::layout::grid::Column;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::model::{Basis, Channel, Touchpoint};
use crate::scene::Node;
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// From the lane's upper edge to the disc's middle, and to the first baseline below it.
const DISC: f64 = 29.0;
const LABEL: f64 = 63.0;
/// Without any icon in the deck.
const LABEL_ALONE: f64 = 27.0;
const RADIUS: f64 = 17.0;

pub fn cells<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    let content = lane.content;
    let touchpoint = |column: &Column| content.steps.get(column.step).and_then(|step| content.touchpoint(*step));
    let has_icons = lane.deck.columns.iter().filter_map(touchpoint).any(|it| it.icon.is_some());
    let first = lane.head + if has_icons { LABEL } else { LABEL_ALONE };
    let mut nodes = Vec::with_capacity(4 * lane.deck.columns.len());
    let mut height: f64 = 0.0;
    for column in &lane.deck.columns {
        let Some(touchpoint) = touchpoint(column) else { continue };
        if let Some(icon) = touchpoint.icon {
            let middle = lane.head + DISC;
            let assumed = is_assumed(content, column.step, touchpoint);
            let look = if assumed { Look::AssumedCard } else { Look::Disc };
            nodes.push(pen::circle(column.axis(), middle, RADIUS, look));
            nodes.push(pen::icon(icon.word(), column.axis() - 10.0, middle - 10.0, 20.0, Ink::Accent));
        }
        height = height.max(texts(lane, &mut nodes, column, touchpoint, first));
    }
    (!nodes.is_empty()).then_some(Cells { height, nodes })
}

/// Whether a touchpoint itself is assumed.
pub fn is_assumed(content: &Content<'_>, step: usize, touchpoint: &Touchpoint<'_>) -> bool {
    let stage = content.steps.get(step).and_then(|step| content.stage(step.stage));
    let (basis, sources) = stage.map_or((None, &[][..]), |it| (it.basis, &it.sources[..]));
    let journey = content.journey;
    let levels = [(touchpoint.basis, &touchpoint.sources[..]), (basis, sources), (journey.basis, &journey.sources[..])];
    nearest(&levels) == Some(Basis::Assumed)
}

/// Label, channels and marks below each other. Returns where the lane may end.
fn texts<'p>(
    lane: &Lane<'_, 'p>,
    nodes: &mut Vec<Node<'p>>,
    column: &Column,
    touchpoint: &'p Touchpoint<'p>,
    y: f64,
) -> f64 {
    let content = lane.content;
    let axis = column.axis();
    let Some(index) = content.steps.get(column.step).and_then(|it| it.touchpoint) else { return 0.0 };
    let label = content.label(index, touchpoint);
    let tail = marks::letters(content, &touchpoint.sources);
    let block = Block::with_tail(label, Type::SmallMedium, column.room() + 2.0, content.locale, tail);
    let mut last = y + block.drop();
    nodes.push(block.middle(axis, y, Ink::Ink));
    let mut bottom = last + 14.0;
    let optional = touchpoint.optional.then(|| Cow::Borrowed(content.locale.label(Label::Optional)));
    for line in channels(content, touchpoint, label).into_iter().chain(optional) {
        let block = Block::new(line, Type::Small, column.room() + 2.0, content.locale);
        let drop = block.drop();
        nodes.push(block.middle(axis, last + 17.0, Ink::Muted));
        last += 17.0 + drop;
        bottom = last + 13.0;
    }
    bottom
}

/// `Chat, Phone`; what the label itself says is not said again.
pub fn channels<'p>(content: &Content<'p>, touchpoint: &'p Touchpoint<'p>, label: &str) -> Option<Cow<'p, str>> {
    let channels = touchpoint.channels.iter().filter_map(|id| content.project.channels.get(id.index()));
    let mut names = channels.map(|it| name(content, it)).filter(|name| *name != label);
    let mut said = Cow::Borrowed(names.next()?);
    for name in names {
        let said = said.to_mut();
        said.push_str(", ");
        said.push_str(name);
    }
    Some(said)
}

/// A kind that nobody declared is called in the words of the map.
pub fn name<'p>(content: &Content<'p>, channel: &'p Channel<'p>) -> &'p str {
    if channel.declared { &channel.name.label } else { content.locale.label(Label::of_channel(channel.kind.word())) }
}
