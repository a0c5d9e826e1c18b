//! Which part of a picture stands on which page, and how large.

use super::POINT;
use super::extent::{self, Extent, Whole};
use crate::emit::Page;
use crate::order;
use crate::scene::Scene;

/// All pages of a picture; they are of one size, and show the picture at one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheets {
    /// Of a page, in points.
    pub width: f64,
    pub height: f64,
    /// Points of the page for a px of the picture.
    pub scale: f64,
    /// From the page's left edge to the picture, and from its top edge to the first thing on it.
    pub left: f64,
    pub margin: f64,
    pub sheets: Vec<Sheet>,
}

/// What stands on one page, in px of the picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sheet {
    pub top: f64,
    pub bottom: f64,
    /// Where the next one begins; between the two is nothing.
    pub next: f64,
}

/// What no printer reaches; the picture has a margin of its own besides.
const EDGE: f64 = 18.0;
/// The longest side that every reader of PDF takes.
const LONGEST: f64 = 14_400.0;
/// From one scale that is tried to the next, and how many are tried.
const SMALLER: f64 = 0.97;
const TRIES: usize = 110;
/// What one more page is worth: a picture on two pages must be so much larger than on one.
const PAGE_MORE: f64 = 0.8;
/// Points for a px from which on a picture can be read at arm's length: its smallest letters have 4 points.
const READABLE: f64 = 0.4;
/// What it is worth that a page ends between panels, not in one.
const BROKEN_PANEL: f64 = 0.6;

/// Breaks a picture, which the theme has `enlarged`, into pages of `page`: upright or on its side, on one page or on several, whichever can be read best.
pub fn break_up(scene: &Scene<'_>, page: Page, enlarged: f64) -> Sheets {
    let Some((short, long)) = page.size() else { return one_long(scene, enlarged) };
    let ways = [(short, long), (long, short)].into_iter().flat_map(|paper| {
        [Whole::Decks, Whole::Rows].into_iter().flat_map(move |whole| on_paper(scene, paper, whole, enlarged))
    });
    // The first of the best: upright before on its side, whole panels before broken ones, large before small.
    let best = ways.fold(None, |best: Option<(f64, Sheets)>, (worth, sheets)| match best {
        Some(best) if best.0 >= worth => Some(best),
        _ => Some((worth, sheets)),
    });
    best.map_or_else(|| one_long(scene, enlarged), |it| it.1)
}

fn one_long(scene: &Scene<'_>, enlarged: f64) -> Sheets {
    let longest = scene.width.max(scene.height).max(1.0) * POINT * enlarged;
    let scale = POINT * enlarged * (LONGEST / longest).min(1.0);
    let sheet = Sheet { top: 0.0, bottom: scene.height, next: scene.height };
    Sheets {
        width: (scene.width * scale).max(1.0),
        height: (scene.height * scale).max(1.0),
        scale,
        left: 0.0,
        margin: 0.0,
        sheets: vec![sheet],
    }
}

/// The scales at which the picture stands on paper of this size, each with what it is worth.
fn on_paper(scene: &Scene<'_>, (width, height): (f64, f64), whole: Whole, enlarged: f64) -> Vec<(f64, Sheets)> {
    let mut extents = Vec::new();
    extent::collect(&scene.nodes, 0.0, whole, &mut extents);
    // A small picture is not blown up beyond what the theme asks.
    let widest = ((width - 2.0 * EDGE) / scene.width.max(1.0)).min(POINT * enlarged);
    let room = height - 2.0 * EDGE;
    let mut found: Vec<(f64, Sheets)> = Vec::new();
    for scale in std::iter::successors(Some(widest), |it| Some(it * SMALLER)).take(TRIES) {
        // What is taller than a page is a panel: its rows stay whole.
        let low = extents.iter().copied().filter(|it| whole == Whole::Decks || it.height() <= room / scale);
        let Some(sheets) = fill_sheets(low, room / scale) else { continue };
        let pages = sheets.len();
        if found.last().is_some_and(|(_, it)| it.sheets.len() <= pages) {
            continue;
        }
        let fewer = (1..pages).fold(1.0, |worth, _| worth * PAGE_MORE);
        let readable = if scale < READABLE { 0.5 } else { 1.0 };
        let unbroken = if whole == Whole::Rows { BROKEN_PANEL } else { 1.0 };
        let sheets = stretched(sheets, scene.height);
        let left = (width - scene.width * scale) / 2.0;
        found.push((scale * fewer * readable * unbroken, Sheets { width, height, scale, left, margin: EDGE, sheets }));
        if pages <= 1 {
            break;
        }
    }
    found
}

/// Puts blocks, between which a page may end, on as few sheets as hold them in their order; `None` where one is taller
/// than a sheet.
fn fill_sheets(extents: impl Iterator<Item = Extent>, tallest: f64) -> Option<Vec<Sheet>> {
    let mut sheets: Vec<Sheet> = Vec::new();
    for block in blocks(extents.collect()) {
        if block.height() > tallest {
            return None;
        }
        match sheets.last_mut() {
            Some(sheet) if block.bottom - sheet.top <= tallest => sheet.bottom = block.bottom,
            last => {
                if let Some(last) = last {
                    last.next = block.top;
                }
                sheets.push(Sheet { top: block.top, bottom: block.bottom, next: f64::MAX });
            }
        }
    }
    Some(sheets)
}

/// What overlaps from above to below, joined.
fn blocks(mut extents: Vec<Extent>) -> Vec<Extent> {
    order::sort_by(&mut extents, |a, b| a.top.total_cmp(&b.top));
    let mut blocks: Vec<Extent> = Vec::new();
    for extent in extents {
        match blocks.last_mut() {
            Some(last) if extent.top <= last.bottom => last.bottom = last.bottom.max(extent.bottom),
            _ => blocks.push(extent),
        }
    }
    blocks
}

/// Lines reach over the blocks: a sheet shows half of what lies between it and its neighbours.
fn stretched(mut sheets: Vec<Sheet>, height: f64) -> Vec<Sheet> {
    if sheets.is_empty() {
        return vec![Sheet { top: 0.0, bottom: height, next: height }];
    }
    for index in 0..sheets.len() {
        let next = sheets.get(index + 1).map(|it| it.top);
        let Some(sheet) = sheets.get_mut(index) else { continue };
        sheet.next = next.unwrap_or(height);
        sheet.bottom = next.map_or(sheet.bottom + 2.0, |it| (sheet.bottom + 2.0).min(it));
    }
    sheets
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extents(all: &[(f64, f64)]) -> impl Iterator<Item = Extent> {
        all.iter().map(|(top, bottom)| Extent { top: *top, bottom: *bottom })
    }

    #[test]
    fn what_overlaps_stays_together() {
        let joined = blocks(extents(&[(50.0, 60.0), (0.0, 10.0), (5.0, 20.0), (6.0, 7.0), (60.0, 61.0)]).collect());
        assert_eq!(joined, extents(&[(0.0, 20.0), (50.0, 61.0)]).collect::<Vec<_>>());
    }

    #[test]
    fn a_sheet_ends_between_blocks_or_not_at_all() {
        let all = [(0.0, 40.0), (50.0, 90.0), (95.0, 180.0)];
        let tops = |tallest| {
            let sheets = fill_sheets(extents(&all), tallest)?;
            Some(sheets.iter().map(|it| (it.top, it.bottom)).collect::<Vec<_>>())
        };
        assert_eq!(tops(1000.0), Some(vec![(0.0, 180.0)]));
        assert_eq!(tops(100.0), Some(vec![(0.0, 90.0), (95.0, 180.0)]));
        assert_eq!(tops(85.0), Some(vec![(0.0, 40.0), (50.0, 90.0), (95.0, 180.0)]));
        assert_eq!(tops(84.0), None);
    }
}
