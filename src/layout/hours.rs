//! The clock as an axis: a time of the day has its place across, to scale. A day and a persona's own day stand on one.

use super::grid::MARGIN;
use super::pen::{self, Straight, width};
use crate::locale::{Label, Locale};
use crate::model::Time;
use crate::scene::{Anchor, Node, Run, Text};
use crate::theme::{Ink, Look, Type};

const HOUR: u16 = 60;
const MIDNIGHT: u16 = 24 * HOUR;
/// Two labels stand at least so far apart, in px.
const APART: f64 = 10.0;
/// From an hour's baseline up to the upper end of a tick, and from there down to its foot.
const TICK_RISE: f64 = 9.0;

/// How fine the axis is divided for its length: up to so many hours, minutes from label to label, from tick to tick, and
/// what its ends are multiples of.
const SCALES: [(u16, u16, u16, u16); 4] = [
    (2, HOUR / 2, HOUR / 4, HOUR / 4),
    (6, HOUR, HOUR / 2, HOUR / 2),
    (30, 2 * HOUR, HOUR, HOUR),
    (u16::MAX, 4 * HOUR, 2 * HOUR, HOUR),
];

/// A linear clock axis. Lengths in px; times as [`Time`] counts them, so 25:30 stands half past one of the next day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hours {
    from: u16,
    to: u16,
    left: f64,
    right: f64,
    label: u16,
    tick: u16,
}

impl Hours {
    /// The axis from `left` to `right` that holds all times, trimmed to the first and the last of them: its ends are the full
    /// hours around them (on a short one half or quarter hours). Each time comes with the px that it keeps from both ends:
    /// half of what is drawn around a point, 0 for where a stretch begins or ends. `None` without any time.
    pub fn around(times: &[(Time, f64)], left: f64, right: f64) -> Option<Self> {
        let first = times.iter().map(|it| it.0.minutes).min()?;
        let last = times.iter().map(|it| it.0.minutes).max()?;
        let hours = (last - first).div_ceil(HOUR);
        let (_, label, tick, end) = SCALES.into_iter().find(|it| hours <= it.0).unwrap_or(SCALES[2]);
        let (from, to) = (first / end * end, last.div_ceil(end).max(first / end + 1) * end);
        let mut axis = Self { from, to, left, right, label, tick };
        // A longer axis has a smaller scale, so that a few rounds may be needed.
        for _ in 0..8 {
            let near = |far: &dyn Fn(f64) -> f64| times.iter().any(|(time, room)| far(axis.x(time.minutes)) < *room);
            let (starts, ends) = (near(&|x| x - left), near(&|x| right - x));
            axis.from -= if starts { end.min(axis.from) } else { 0 };
            axis.to += if ends { end } else { 0 };
        }
        Some(axis)
    }

    /// Where a time of whole minutes stands.
    pub fn x(&self, minutes: u16) -> f64 {
        self.x_at(f64::from(minutes))
    }

    /// Where a moment stands, in minutes from the first midnight; outside the axis beyond its ends.
    pub fn x_at(&self, minutes: f64) -> f64 {
        let share = (minutes - f64::from(self.from)) / f64::from(self.to - self.from);
        self.left + share * (self.right - self.left)
    }

    /// The first and the last minute.
    pub fn ends(&self) -> (u16, u16) {
        (self.from, self.to)
    }

    pub fn left(&self) -> f64 {
        self.left
    }

    pub fn right(&self) -> f64 {
        self.right
    }

    /// Where labels stand inside the axis: lines of a grid.
    pub fn lines(&self) -> impl Iterator<Item = f64> + '_ {
        let inside = |it: &u16| self.from < *it && *it < self.to;
        multiples(self.from, self.to, self.label).filter(inside).map(|it| self.x(it))
    }

    /// Where a new day begins inside the axis.
    pub fn midnight(&self) -> Option<f64> {
        (self.from < MIDNIGHT && MIDNIGHT < self.to).then(|| self.x(MIDNIGHT))
    }

    /// The labels with their baseline at `y`, the ticks between them, and at midnight that another day begins.
    pub fn draw<'p>(&self, y: f64, locale: Locale) -> Vec<Node<'p>> {
        let mut labels: Vec<(u16, f64, f64)> = Vec::new();
        for minutes in multiples(self.from, self.to, self.label) {
            let wide = width(&locale.time(minutes), Type::Badge) * pen::SLACK;
            // The outermost ones keep inside the axis.
            let left = (self.x(minutes) - wide / 2.0).min(self.right - wide).max(self.left);
            if labels.last().is_none_or(|before| left - before.2 >= APART) {
                labels.push((minutes, left, left + wide));
            }
        }
        let mut nodes = Vec::with_capacity(labels.len() + 1);
        let mut said = Vec::with_capacity(labels.len());
        for index in 0..labels.len() {
            let (minutes, left, right) = labels[index];
            let next = labels.get(index + 1).map_or(self.right, |it| it.1 - APART);
            let (node, end) = self.label(minutes, (left, right, next), y, locale);
            said.push(node);
            // Where it also says that another day begins, no tick stands in that either.
            labels[index].2 = end;
        }
        nodes.extend(self.ticks(y, &labels));
        nodes.extend(said);
        nodes
    }

    fn ticks<'p>(&self, y: f64, labels: &[(u16, f64, f64)]) -> Option<Node<'p>> {
        let inside = |it: &u16| self.from < *it && *it < self.to;
        let free = |x: f64| labels.iter().all(|(_, left, right)| x < left - 4.0 || right + 4.0 < x);
        let xs = multiples(self.from, self.to, self.tick).filter(inside).map(|it| self.x(it)).filter(|x| free(*x));
        let ticks: Vec<Straight> = xs.map(|x| ((x, y - TICK_RISE), (x, y))).collect();
        (!ticks.is_empty()).then(|| pen::hairlines(&ticks, Look::StrongLine))
    }

    /// A label with its right edge; at midnight it says that another day begins, where that ends before `next`.
    fn label<'p>(&self, minutes: u16, (left, right, next): (f64, f64, f64), y: f64, locale: Locale) -> (Node<'p>, f64) {
        let time = locale.time(minutes);
        let (x, anchor) = match minutes {
            it if it == self.from => (self.left, Anchor::Start),
            it if it == self.to => (self.right, Anchor::End),
            _ => ((left + right) / 2.0, Anchor::Middle),
        };
        let next_day = locale.label(Label::NextDay);
        let said = pen::run(format!(" {next_day}"), Type::Small, Ink::Muted);
        let end = right + f64::from(said.width) * pen::SLACK;
        if minutes != MIDNIGHT || end > next {
            return (pen::line(x, y, anchor, Type::Badge, Ink::Ink, time), right);
        }
        let first = Run { text: time.into(), breaks: false, kind: None, ink: None, width: (right - left) as f32 };
        let runs = vec![first, said];
        let leading = Type::Badge.style().leading;
        let text = Text {
            x: left,
            y,
            anchor: Anchor::Start,
            kind: Type::Badge,
            ink: Ink::Ink,
            halo: None,
            leading,
            runs: runs.into(),
        };
        (pen::node(text), end)
    }
}

/// Icon and name of the axis in the rail, beside labels whose baseline is `y`.
pub fn rail<'p>(y: f64, locale: Locale<'p>) -> [Node<'p>; 2] {
    let name = locale.label(Label::TimeOfDay);
    [
        pen::icon("clock", MARGIN + 14.0, y - 14.0, 17.0, Ink::Accent),
        pen::line(MARGIN + 38.0, y, Anchor::Start, Type::LaneName, Ink::Ink, name),
    ]
}

/// The multiples of `step` from `from` to `to`, both included.
fn multiples(from: u16, to: u16, step: u16) -> impl Iterator<Item = u16> {
    (from.div_ceil(step)..=to / step).map(move |it| it * step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(times: &[(u16, u16)]) -> Hours {
        let time = |(hours, minutes): &(u16, u16)| (Time { minutes: hours * 60 + minutes }, 17.0);
        Hours::around(&times.iter().map(time).collect::<Vec<_>>(), 164.0, 1172.0).unwrap()
    }

    fn labels(axis: &Hours, tag: &str) -> Vec<String> {
        let texts = axis.draw(222.0, Locale::of(tag)).into_iter().filter_map(|it| match it {
            Node::Text(text) => Some(text.runs.iter().map(|it| it.text.to_string()).collect::<String>()),
            _ => None,
        });
        texts.collect()
    }

    /// The numbers are those of the target picture `day.svg`.
    #[test]
    fn a_day_is_linear_and_trimmed() {
        let day = axis(&[(6, 30), (21, 30)]);
        assert_eq!(day.ends(), (360, 1320));
        assert_eq!([day.x(360), day.x(600), day.x(720), day.x(1320)], [164.0, 416.0, 542.0, 1172.0]);
        assert_eq!(labels(&day, "en").join(" "), "06:00 08:00 10:00 12:00 14:00 16:00 18:00 20:00 22:00");
        assert_eq!(labels(&day, "fi")[1], "8.00");
        assert_eq!(day.lines().count(), 7);
    }

    #[test]
    fn short_and_long_days_are_divided_by_their_length() {
        assert_eq!(labels(&axis(&[(9, 0), (12, 0)]), "en").join(" "), "09:00 10:00 11:00 12:00");
        assert_eq!(labels(&axis(&[(9, 10), (9, 50)]), "en").join(" "), "09:00 09:30 10:00");
        assert_eq!(axis(&[(8, 0)]).ends(), (465, 495));
        assert_eq!(labels(&axis(&[(0, 0), (47, 59)]), "en").len(), 13);
        assert!(Hours::around(&[], 0.0, 100.0).is_none());
    }

    #[test]
    fn hours_past_midnight_begin_anew() {
        let night = axis(&[(20, 30), (30, 30)]);
        assert_eq!(labels(&night, "en").join(" "), "20:00 22:00 00:00 next day 02:00 04:00 06:00");
        assert_eq!(night.ends(), (1200, 1860));
        assert_eq!(night.midnight(), Some(night.x(1440)));
        assert_eq!(axis(&[(6, 0), (20, 0)]).midnight(), None);
    }

    #[test]
    fn a_point_keeps_its_room_from_the_ends() {
        let day = axis(&[(6, 0), (22, 0)]);
        assert!(day.x(360) - 164.0 >= 17.0 && 1172.0 - day.x(1320) >= 17.0, "{day:?}");
    }
}
