//! The portfolio: all journeys by priority, a row each, in bands by area.

use crate::analysis::Entry;
use crate::layout::Request;
use crate::layout::grid::PAGE;
use crate::layout::page::legend;
use crate::layout::pen;
use crate::layout::portfolio::{Sheet, found, header, table};
use crate::locale::PortfolioStory;
use crate::model::Project;
use crate::scene::Scene;
use crate::theme::Look;

const CANVAS_RADIUS: f64 = 14.0;
/// Whose lowest points are told to those who cannot see the picture.
const TOLD: usize = 3;

/// Draws the portfolio of a request.
pub fn draw<'p>(project: &'p Project<'p>, request: &'p Request) -> Scene<'p> {
    let sheet = Sheet::of(project, request);
    let (header, y) = header::place(&sheet);
    let mut nodes = vec![header];
    let mut spots = Vec::new();
    let (table, bottom) = table::place(&sheet, y, &mut spots);
    nodes.extend(table);
    let (legend, height) = legend::place_on(sheet.page(), &found::marks(&sheet), PAGE, bottom);
    nodes.extend(legend);
    let height = height.ceil();
    nodes.insert(0, pen::rect(0.0, 0.0, PAGE, height, CANVAS_RADIUS, Look::Canvas));
    Scene {
        id: sheet.view.map_or_else(|| "portfolio".to_owned(), |it| it.name.name.to_string()),
        language: sheet.language.to_owned(),
        width: PAGE,
        height,
        title: header::title(&sheet).to_owned(),
        description: story(&sheet),
        nodes,
        spots,
        bands: Vec::new(),
    }
}

fn story(sheet: &Sheet<'_>) -> String {
    let count = |such: &dyn Fn(&&Entry<'_>) -> bool| sheet.portfolio.entries().filter(such).count();
    let mut lowest = header::lowest(sheet);
    lowest.truncate(TOLD);
    sheet.locale.portfolio_story(&PortfolioStory {
        journeys: count(&|_| true),
        areas: header::areas(sheet),
        lowest,
        planned: count(&|it| it.is_planned() && !it.retired),
        retired: count(&|it| it.retired),
        stale: count(&|it| it.stale.is_some()),
    })
}
