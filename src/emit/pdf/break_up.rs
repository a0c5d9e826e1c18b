//! Which part of a picture stands on which page, and how large.

use super::POINT;
use super::extent::{self, Extent};
use crate::emit::Page;
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
/// A picture is made this much smaller, and no more, so that a page need not end inside a panel.
const SMALLEST_WHOLE: f64 = 0.6;
/// From one try to the next.
const SMALLER: f64 = 0.97;

/// Breaks a picture into pages of `page`. On paper it stands upright or on its side, whichever shows it larger; where that
/// makes little difference, the one with fewer pages.
pub fn break_up(scene: &Scene<'_>, page: Page) -> Sheets {
    let Some((short, long)) = page.size() else { return one_long(scene) };
    let mut extents = Vec::new();
    extent::collect(&scene.nodes, 0.0, &mut extents);
    let upright = on_paper(scene, &extents, (short, long));
    let on_its_side = on_paper(scene, &extents, (long, short));
    let gain = on_its_side.scale / upright.scale;
    let is_fewer = on_its_side.sheets.len() < upright.sheets.len();
    let on_side = if (0.87..1.15).contains(&gain) { is_fewer } else { gain > 1.0 };
    if on_side { on_its_side } else { upright }
}

fn one_long(scene: &Scene<'_>) -> Sheets {
    let longest = scene.width.max(scene.height).max(1.0) * POINT;
    let scale = POINT * (LONGEST / longest).min(1.0);
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

fn on_paper(scene: &Scene<'_>, extents: &[Extent], (width, height): (f64, f64)) -> Sheets {
    // A small picture is not blown up.
    let widest = ((width - 2.0 * EDGE) / scene.width.max(1.0)).min(POINT);
    let room = height - 2.0 * EDGE;
    let scales = || std::iter::successors(Some(widest), |it| Some(it * SMALLER)).take(200);
    let whole = scales().take_while(|it| *it >= widest * SMALLEST_WHOLE);
    let whole = whole.filter_map(|scale| Some((scale, fill_sheets(extents.iter().copied(), room / scale)?)));
    let parted = || {
        scales().find_map(|scale| {
            // What is taller than a page is a panel: its rows stay whole.
            let low = extents.iter().copied().filter(|it| it.height() <= room / scale);
            Some((scale, fill_sheets(low, room / scale)?))
        })
    };
    let (scale, sheets) = { whole }.next().or_else(parted).unwrap_or((widest, Vec::new()));
    let sheets = stretched(sheets, scene.height);
    Sheets { width, height, scale, left: (width - scene.width * scale) / 2.0, margin: EDGE, sheets }
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
    extents.sort_by(|a, b| a.top.total_cmp(&b.top));
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
