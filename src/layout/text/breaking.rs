//! Chooses where lines end.

use super::Setting;
use super::pieces::Piece;

/// A line never holds more pieces than this: keeps texts of a hundred thousand invisible words from costing their square.
const LONGEST_LINE: usize = 512;

/// A line that was chosen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    /// Bytes of the text.
    pub start: usize,
    pub end: usize,
    /// In px, with its hyphen.
    pub width: f64,
    /// Whether it ends in the middle of a word and shows that.
    pub hyphen: bool,
}

/// The best way to break what stands before a place: fewest lines first, then least cost.
#[derive(Clone, Copy, Debug)]
struct Best {
    lines: u32,
    /// The piece that the last line begins with.
    from: u32,
    cost: f64,
}

/// Breaks a row of pieces into the fewest lines that fit into `limit` px, as even as can be: the cost of a line is the
/// square of the share of it that stays free, and that of its end (`Piece::cost`). Calls `emit` for each line, from the
/// last to the first.
pub(super) fn break_evenly(pieces: &[Piece], limit: f64, setting: &Setting, mut emit: impl FnMut(Row)) {
    const FEW: usize = 23;
    let start = Best { lines: 0, from: 0, cost: 0.0 };
    let mut few = [start; FEW + 1];
    let mut many = Vec::new();
    let best = if pieces.len() <= FEW {
        &mut few[..=pieces.len()]
    } else {
        many.resize(pieces.len() + 1, start);
        &mut many[..]
    };
    for end in 1..=pieces.len() {
        best[end] = best_line_to(end, pieces, best, limit, setting);
    }
    let mut end = pieces.len();
    while end > 0 {
        let from = best[end].from as usize;
        let (first, last) = (&pieces[from], &pieces[end - 1]);
        let hyphen = last.hyphenated && end < pieces.len();
        let width = last.to - first.from + if hyphen { setting.hyphen } else { 0.0 };
        emit(Row { start: first.start as usize, end: last.end as usize, width, hyphen });
        end = from;
    }
}

fn best_line_to(end: usize, pieces: &[Piece], best: &[Best], limit: f64, setting: &Setting) -> Best {
    let last = &pieces[end - 1];
    let goes_on = end < pieces.len();
    let to = last.to + if last.hyphenated && goes_on { setting.hyphen } else { 0.0 };
    let cost_of_end = if goes_on { f64::from(last.cost) } else { 0.0 };
    let share = 1.0 / limit;
    let mut found = Best { lines: u32::MAX, from: 0, cost: 0.0 };
    for from in (end.saturating_sub(LONGEST_LINE)..end).rev() {
        let width = to - pieces[from].from;
        if width > limit && from + 1 < end {
            break;
        }
        let before = best[from];
        let free = (1.0 - width * share).clamp(0.0, 1.0);
        let (lines, cost) = (before.lines + 1, before.cost + free * free + cost_of_end);
        if lines < found.lines || (lines == found.lines && cost < found.cost) {
            found = Best { lines, from: u32::try_from(from).unwrap_or(u32::MAX), cost };
        }
    }
    found
}
