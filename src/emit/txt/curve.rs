//! The curve in characters: nine rows from +2 to -2, half a score each, a column of a few characters for each step.

use super::wrap::{cut, padded};
use super::{Style, clean};
use crate::emit::Screen;
use crate::prose::{Curve, Point};
use unicode_width::UnicodeWidthStr;

const ROWS: usize = 9;
/// The row of the neutral line.
const NEUTRAL: usize = 4;
/// A column of the narrowest and of the widest curve.
const NARROWEST: usize = 4;
const WIDEST: usize = 10;
/// The words beside the scale take no more.
const LONGEST_WORD: usize = 14;

/// Draws it in as many strips, one below the other, as the screen is too narrow for one.
pub fn draw(curve: &Curve, screen: Screen, put: &mut dyn FnMut(&str, Style)) {
    let words: Vec<String> = curve.scale.iter().map(|it| cut(&clean(it), LONGEST_WORD)).collect();
    let axis = words.iter().map(|it| it.width()).max().unwrap_or(0) + 4;
    let room = screen.width.saturating_sub(axis).max(NARROWEST);
    let fitting = (room / NARROWEST).max(1);
    let strips = curve.points.len().div_ceil(fitting).max(1);
    let per_strip = curve.points.len().div_ceil(strips).max(1);
    let step = (room / per_strip).clamp(NARROWEST, WIDEST);
    for (index, points) in curve.points.chunks(per_strip).enumerate() {
        if index > 0 {
            put("\n", Style::Plain);
        }
        strip(points, &words, (axis, step), put);
    }
}

fn strip(points: &[Point], words: &[String], (axis, step): (usize, usize), put: &mut dyn FnMut(&str, Style)) {
    let grid = grid(points, step);
    for (row, cells) in grid.iter().enumerate() {
        let score = ["+2", "", "+1", "", " 0", "", "−1", "", "−2"].get(row).copied().unwrap_or("");
        let word = if row.is_multiple_of(2) { words.get(row / 2).map_or("", String::as_str) } else { "" };
        let line: String = cells.iter().collect();
        let scale = format!("{}{} ", padded(word, axis - 3), padded(score, 2));
        put(if line.trim().is_empty() { scale.trim_end() } else { &scale }, Style::Quiet);
        let style = match row {
            0..NEUTRAL => Style::Good,
            NEUTRAL => Style::Plain,
            _ => Style::Bad,
        };
        put(line.trim_end(), style);
        put("\n", Style::Plain);
    }
    let marks: String = points.iter().map(|it| centred(&it.mark, step)).collect();
    for (line, style) in [(marks, Style::Strong), (stages(points, step), Style::Quiet)] {
        if !line.trim().is_empty() {
            put(&" ".repeat(axis), Style::Plain);
            put(line.trim_end(), style);
            put("\n", Style::Plain);
        }
    }
}

/// The names of the stages, each from its first step on, as far as there is room.
fn stages(points: &[Point], step: usize) -> String {
    let mut line = String::new();
    for (at, point) in points.iter().enumerate() {
        let Some(name) = &point.stage else { continue };
        let next = points.iter().skip(at + 1).position(|it| it.stage.is_some()).map_or(points.len(), |it| at + 1 + it);
        line = padded(&line, at * step);
        line.push_str(&cut(&clean(name), ((next - at) * step).saturating_sub(1)));
    }
    line
}

fn centred(text: &str, columns: usize) -> String {
    let left = columns.saturating_sub(text.width()) / 2;
    padded(&format!("{}{text}", " ".repeat(left)), columns)
}

fn grid(points: &[Point], step: usize) -> Vec<Vec<char>> {
    let wide = points.len() * step;
    let mut grid = vec![vec![' '; wide]; ROWS];
    let mut set = |row: usize, at: usize, char: char| {
        if let Some(cell) = grid.get_mut(row).and_then(|it| it.get_mut(at)) {
            *cell = char;
        }
    };
    (0..wide).filter(|at| at % 2 == 0).for_each(|at| set(NEUTRAL, at, '·'));
    let known = points.iter().enumerate().filter_map(|(at, it)| Some((at * step + step / 2, row_of(it.value?))));
    let known: Vec<(usize, usize)> = known.collect();
    for pair in known.windows(2) {
        let [(left, from), (right, to)] = [pair[0], pair[1]];
        // A step of which nothing is known is passed in dots.
        let passes = right - left > step;
        let mut before = from;
        for at in left + 1..right {
            let part = (at - left) as f64 / (right - left) as f64;
            let row = (from as f64 + (to as f64 - from as f64) * part + 0.5) as usize;
            for between in row.min(before) + 1..row.max(before) {
                set(between, at, '│');
            }
            set(
                row,
                at,
                match row.cmp(&before) {
                    _ if passes => '.',
                    std::cmp::Ordering::Less => '╱',
                    std::cmp::Ordering::Equal => '─',
                    std::cmp::Ordering::Greater => '╲',
                },
            );
            before = row;
        }
    }
    known.iter().for_each(|(at, row)| set(*row, *at, '●'));
    grid
}

/// Half a score a row, from the best down; halves of rows away from the middle.
fn row_of(value: f64) -> usize {
    let rows = (value.clamp(-2.0, 2.0) * 2.0).round();
    (NEUTRAL as f64 - rows) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_goes_through_every_value() {
        let point =
            |value, mark: &str, stage: Option<&str>| Point { mark: mark.into(), value, stage: stage.map(Into::into) };
        let curve = Curve {
            title: String::new(),
            scale: ["Delighted", "Pleased", "Neutral", "Frustrated", "Let down"].map(Into::into),
            points: vec![
                point(Some(1.0), "1", Some("Discover")),
                point(Some(-2.0), "2", None),
                point(None, "3", Some("Decide")),
                point(Some(2.0), "4", None),
            ],
        };
        let mut out = String::new();
        draw(&curve, Screen { width: 60, color: false }, &mut |text, _| out.push_str(text));
        insta::assert_snapshot!(out);
    }
}
