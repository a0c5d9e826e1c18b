//! A journey in one strip: its stages as small chevrons, and below them one small curve of moods. What a page shows that has a
//! row for each of several journeys. Knows neither the page nor whose curve it is.

mod chevrons;
mod line;

use super::pen;
use crate::analysis::{Feeling, Step};
use crate::locale::Locale;
use crate::model::{Journey, JourneyId, View};
use crate::scene::Node;
use crate::theme::{Look, MoodScale};

/// What a strip is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Strip<'a, 'p> {
    pub id: JourneyId,
    pub journey: &'p Journey<'p>,
    /// Gives touchpoints other labels.
    pub view: Option<&'p View<'p>>,
    /// Its columns; see [`crate::analysis::steps()`]. Without any there is nothing to draw.
    pub steps: &'a [Step],
    /// One for each step: a persona's own, or the mean of several; see [`crate::analysis::mean`].
    pub feelings: &'a [Feeling<'p>],
    pub left: f64,
    pub width: f64,
    pub size: &'static Size,
    /// Drawn without colours and faces.
    pub retired: bool,
    pub locale: Locale<'p>,
}

/// The measures of a strip: each page has one for all of its rows.
#[derive(Debug)]
pub struct Size {
    /// Height of the chevrons.
    stages: f64,
    /// From the chevrons' lower edge to the height of +2.
    above: f64,
    scale: MoodScale,
    curve: Look,
    area: Look,
    assumed: Look,
    /// Of a face; 1 is a radius of 11.
    face: f64,
    /// From the middle of a face to the baseline below it, and at least from the neutral line.
    below_face: f64,
    below_neutral: f64,
    /// Whether the highest point has a label, too, and every other point a dot.
    detailed: bool,
}

impl Size {
    /// Height of one unit of mood in px.
    pub const fn unit(&self) -> f64 {
        self.scale.unit()
    }
}

/// Of a row of the portfolio.
pub const ROW: Size = Size {
    stages: 20.0,
    above: 12.0,
    scale: MoodScale::Row,
    curve: Look::CurveRow,
    area: Look::AreaRow,
    assumed: Look::CurveAssumedRow,
    face: 0.72,
    below_face: 21.0,
    below_neutral: 23.0,
    detailed: false,
};

/// Of a map on a persona's page.
pub const PAGE: Size = Size {
    stages: 22.0,
    above: 34.0,
    scale: MoodScale::Page,
    curve: Look::CurvePage,
    area: Look::AreaPage,
    assumed: Look::CurveAssumed,
    face: 0.9,
    below_face: 27.0,
    below_neutral: 27.0,
    detailed: true,
};

/// From the chevrons to words of the curve, at least.
const BELOW_STAGES: f64 = 6.0;

/// A strip in its place.
#[derive(Debug)]
pub struct Placed<'p> {
    /// The stages, then the curve with its points.
    pub nodes: Vec<Node<'p>>,
    /// The y of the neutral line; `None` where nothing is felt, and then no curve is drawn.
    pub neutral: Option<f64>,
    /// The lowest edge of chevrons, curve and words.
    pub bottom: f64,
}

/// Places a strip with the upper edge of its chevrons at `top`.
pub fn place<'p>(strip: &Strip<'_, 'p>, top: f64) -> Placed<'p> {
    let pieces = chevrons::pieces(strip);
    let mut nodes = Vec::with_capacity(2);
    nodes.extend(chevrons::draw(strip, &pieces, top));
    let neutral = top + strip.size.stages + strip.size.above + 2.0 * strip.size.scale.unit();
    match line::draw(strip, &pieces) {
        Some((mut curve, above, bottom)) => {
            // Words of several lines push the curve down.
            let neutral = neutral.max(top + strip.size.stages + BELOW_STAGES - above);
            curve.translate = Some((0.0, neutral));
            nodes.push(pen::boxed(curve));
            Placed { nodes, neutral: Some(neutral), bottom: neutral + bottom }
        }
        None => Placed { nodes, neutral: None, bottom: top + strip.size.stages },
    }
}

#[cfg(test)]
mod tests;
