//! The curve over the hours: each mood at its true time, with the time below its word.

use super::{Day, touchpoint};
use crate::analysis::{Feeling, Line, Mood, Timetable, day_moods};
use crate::layout::content::Content;
use crate::layout::curve::{self, Chart, Column, Voice};

/// Words break at about twice this distance from their face.
const REACH: f64 = 48.0;
/// Two moods of one minute stand next to each other, for a line has one height at each place.
const APART: f64 = 1.0;

/// The moods and curves of a day. What has no time of its own is drawn as what is assumed: hollow and dashed.
pub fn of<'p>(content: &Content<'p>, table: &Timetable) -> (Vec<Mood>, Vec<Line<'p>>) {
    let (moods, mut lines) = day_moods(content.journey, &content.audience, &content.steps, table);
    for line in &mut lines {
        for (feeling, mood) in line.feelings.iter_mut().zip(&moods) {
            if let Feeling::Feels(felt) = feeling {
                felt.assumed |= !mood.moment.stated;
            }
        }
    }
    (moods, lines)
}

pub fn lane<'p>(day: &Day<'_, 'p>, voices: &[Voice<'_, 'p>]) -> curve::Lane<'p> {
    let columns = columns(day);
    let lines: Vec<f64> = super::windows::shown(day).flat_map(|it| super::windows::span(day, it)).collect();
    curve::lay_out(&Chart {
        left: crate::layout::grid::LEFT,
        right: day.right,
        columns: &columns,
        voices,
        deck: 0..columns.len(),
        neighbours: (None, None),
        bottleneck: None,
        split: curve::is_split(day.lines),
        by_clock: true,
        lines: &lines,
        locale: day.content.locale,
    })
}

fn columns<'p>(day: &Day<'_, 'p>) -> Vec<Column<'p>> {
    let content = day.content;
    let mut columns: Vec<Column<'p>> = Vec::with_capacity(day.moods.len());
    let mut starred: Option<usize> = None;
    for (index, mood) in day.moods.iter().enumerate() {
        let axis = day.hours.x_at(mood.moment.middle());
        let axis = columns.last().map_or(axis, |before| axis.max(before.axis + APART));
        let touchpoint = mood.step.and_then(|step| Some((step, touchpoint(content, step)?)));
        let is_felt = day.lines.iter().any(|it| it.feelings.get(index).is_some_and(|it| it.felt().is_some()));
        let star = is_felt && touchpoint.is_some_and(|(step, it)| it.moment_of_truth && starred != Some(step));
        if star {
            starred = mood.step;
        }
        columns.push(Column {
            axis,
            left: axis - REACH,
            right: axis + REACH,
            number: None,
            when: Some(day.clock(mood.moment)),
            label: touchpoint.map_or("", |(step, it)| day.label(step, it)),
            stage: "",
            expects: touchpoint.map_or_else(Vec::new, |(_, it)| curve::expected(it, &content.audience, day.lines)),
            moment_of_truth: star,
        });
    }
    columns
}
