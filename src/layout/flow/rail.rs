//! The bands of the stages with what stands at their left: name, and count with share, or goal.

use super::chart::Chart;
use crate::layout::content::Content;
use crate::layout::pen::{self, Block};
use crate::scene::{Anchor, Node, Step};
use crate::theme::{Ink, Look, STAGE_STEPS, Type};

/// Width of a rail, and of the texts in it.
pub const RAIL: f64 = 128.0;
const TEXT: f64 = 16.0;
const ROOM: f64 = 106.0;
const RADIUS: f64 = 12.0;

/// The texts of a band's rail.
#[derive(Debug)]
pub struct Rail<'p> {
    name: Block<'p>,
    count: Option<String>,
    below: Block<'p>,
}

/// Breaks the texts of a band's rail.
pub fn measure<'p>(content: &Content<'p>, chart: &Chart<'p>, band: usize) -> Rail<'p> {
    let locale = content.locale;
    let stage = chart.bands.get(band).and_then(|it| content.stage(*it));
    let name = Block::new(stage.map_or("", |it| it.name.label.as_ref()), Type::Stage, ROOM, locale);
    let came = |band: usize| chart.came.get(band).copied().flatten();
    let counted = came(band);
    let Some(counted) = counted else {
        let goal = Block::new(stage.and_then(|it| it.goal.as_deref()).unwrap_or(""), Type::Small, ROOM, locale);
        return Rail { name, count: None, below: goal };
    };
    let own = stage.and_then(|it| it.counts.as_deref()).unwrap_or("");
    let before = band.checked_sub(1).and_then(|it| Some((came(it)?, content.stage(*chart.bands.get(it)?)?)));
    let below = match before.filter(|(count, _)| *count > 0) {
        Some((all, stage)) => {
            let share = locale.percent((100.0 * counted as f64 / all as f64).round());
            stage.counts.as_deref().map_or(share.clone(), |word| locale.share_of(&share, word))
        }
        None => own.to_owned(),
    };
    Rail { name, count: Some(locale.number(counted)), below: Block::new(below, Type::Small, ROOM, locale) }
}

impl<'p> Rail<'p> {
    /// What the texts take, with the room around them.
    pub fn height(&self) -> f64 {
        let count = if self.count.is_some() { 28.0 } else { 0.0 };
        35.0 + self.name.drop() + count + self.below.len() as f64 * 15.0 + 16.0
    }

    /// Draws the band from `top` to `bottom` and its rail. `order` of `count` stages decides the colour.
    pub fn draw(self, id: &str, span: (f64, f64), left: f64, width: f64, order: usize, count: usize) -> Node<'p> {
        let (top, bottom) = span;
        let look =
            Look::Stage((order * usize::from(STAGE_STEPS)).checked_div(count.saturating_sub(1)).unwrap_or(0) as u8);
        let mut children = vec![pen::rect(left, top, width, bottom - top, RADIUS, Look::FlowBand)];
        let right = left + RAIL;
        let corner = |x, y| Step::Arc { r: RADIUS, clockwise: true, x, y };
        let shape = vec![
            Step::Move(left + RADIUS, top),
            Step::Line(right, top),
            Step::Line(right, bottom),
            Step::Line(left + RADIUS, bottom),
            corner(left, bottom - RADIUS),
            Step::Line(left, top + RADIUS),
            corner(left + RADIUS, top),
            Step::Close,
        ];
        children.push(pen::path(shape, look));
        let x = left + TEXT;
        let mut y = top + 30.0 + self.name.drop();
        children.push(self.name.left(x, top + 30.0, Ink::Inverse));
        if let Some(count) = self.count {
            y += 28.0;
            children.push(pen::line(x, y, Anchor::Start, Type::Metric, Ink::Inverse, count));
            y -= 3.0;
        }
        if !self.below.is_empty() {
            children.push(self.below.left(x, y + 21.0, Ink::Inverse));
        }
        let mut group = pen::group("band", children);
        group.id = id.to_owned();
        pen::boxed(group)
    }
}
