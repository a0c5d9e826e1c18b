//! Conditions over the figures of a report, such as `friction > 60`: read from a text, and held against every figure of that name.

use super::{JourneyReport, Point, Report};
use crate::diagnostic::nearest_of;
use crate::model::Severity;
use crate::source::Span;
use std::cmp::Ordering;

/// A figure that conditions can ask for.
#[derive(Debug, Clone, Copy)]
pub struct FigureKind {
    pub name: &'static str,
    pub unit: Unit,
    /// One line.
    pub about: &'static str,
    of: Of,
}

/// Where a figure stands: `None` is unknown, and meets no condition.
#[derive(Debug, Clone, Copy)]
enum Of {
    Touchpoint(fn(&Point<'_>) -> Option<f64>),
    Journey(fn(&JourneyReport<'_>) -> Option<f64>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Number,
    /// 0 to 100.
    Percent,
    /// In milliseconds.
    Duration,
}

/// All figures: those of touchpoints, then those of journeys.
pub const FIGURES: &[FigureKind] = &[
    touchpoint("friction", Unit::Number, "the friction score of a touchpoint, 0 to 100", |it| it.friction.score),
    touchpoint("feels", Unit::Number, "what the worst off feels there, -2 to 2", |it| it.lowest()),
    touchpoint("gap", Unit::Number, "by how much what is felt lies below what is meant", |it| {
        it.worst_gap().map(|it| (-it).max(0.0))
    }),
    touchpoint("loss", Unit::Percent, "which part leaves a touchpoint for a failure", |it| it.loss.map(|it| it.share)),
    touchpoint("lost", Unit::Number, "how many cases a touchpoint loses", |it| Some(it.loss?.counted?.0 as f64)),
    touchpoint("wait", Unit::Duration, "how long people wait at a touchpoint", |it| it.wait.map(|it| it as f64)),
    touchpoint("takes", Unit::Duration, "how long people are busy at a touchpoint", |it| it.active.map(|it| it as f64)),
    touchpoint("not-seen-again", Unit::Number, "how many cases came and are not seen again", |it| {
        it.stuck.map(|it| it as f64)
    }),
    journey("attention", Unit::Number, "the points of the first row of what needs attention", |it| {
        Some(it.attention.first().map_or(0.0, |it| it.points))
    }),
    journey("peak-end", Unit::Number, "what is remembered, -2 to 2; the worst of all curves", |it| {
        it.profiles.iter().map(super::Profile::peak_end).reduce(f64::min)
    }),
    journey("low-points", Unit::Number, "low points of the curve that has most", |it| {
        it.profiles.iter().map(|it| it.low_points.len() as f64).reduce(f64::max)
    }),
    journey("switches", Unit::Number, "changes of channel on the route with the fewest", |it| {
        Some(it.walks.first()?.fewest_switches.as_ref()?.switches as f64)
    }),
    journey("forced-switches", Unit::Number, "ways that force another channel", |it| {
        let known = it.moves.with_channels > 0;
        known.then(|| it.moves.switches.iter().filter(|it| it.forced).count() as f64)
    }),
    journey("hand-offs", Unit::Number, "ways on which the owner changes", |it| {
        (it.moves.with_owners > 0).then_some(it.moves.hand_offs.len() as f64)
    }),
    journey("success", Unit::Percent, "which part of all who begin reaches a success", |it| {
        let expected = it.walks.first()?.expected.as_ref().ok()?;
        let good = expected.visits.ends.iter().filter(|it| matches!(it.0, crate::analysis::ways::End::Success(_)));
        Some(100.0 * good.map(|it| it.1).sum::<f64>())
    }),
    journey("late-actions", Unit::Number, "actions that are late", |it| {
        Some(it.tasks.iter().filter(|it| it.late.is_some()).count() as f64)
    }),
    journey("unanswered-pains", Unit::Number, "pains from high on that nobody takes up", |it| {
        let grave = it.pains.iter().filter(|it| it.severity >= Some(Severity::High) && it.answers.is_empty());
        Some(grave.count() as f64)
    }),
    journey("unmet-needs", Unit::Number, "needs and goals with a name that nothing meets", |it| {
        Some(it.unmet.iter().filter(|it| !it.untold).count() as f64)
    }),
    journey("open-questions", Unit::Number, "questions without an answer", |it| Some(it.questions.len() as f64)),
    journey("missing-data", Unit::Number, "data that the channels of the journey should tell and do not", |it| {
        Some(it.data.iter().map(|it| it.missing.len()).sum::<usize>() as f64)
    }),
    journey("assumed", Unit::Percent, "which part of all claims is assumed", |it| {
        let all = it.claims.all();
        (all > 0).then(|| 100.0 * it.claims.assumed as f64 / all as f64)
    }),
    journey("unowned", Unit::Number, "touchpoints, opportunities and actions that nobody owns", |it| {
        Some((it.unowned.touchpoints.len() + it.unowned.ideas.len() + it.unowned.tasks.len()) as f64)
    }),
    journey("open-pains", Unit::Number, "pains of today that a future journey does not take up", |it| {
        let future = it.future.as_ref()?;
        Some(future.pains.iter().filter(|it| !it.fate.is_carried()).count() as f64)
    }),
    journey("idle-changes", Unit::Number, "stages of a future journey that change without an action", |it| {
        Some(it.future.as_ref()?.idle.len() as f64)
    }),
];

const fn touchpoint(
    name: &'static str,
    unit: Unit,
    about: &'static str,
    of: fn(&Point<'_>) -> Option<f64>,
) -> FigureKind {
    FigureKind { name, unit, about, of: Of::Touchpoint(of) }
}

const fn journey(
    name: &'static str,
    unit: Unit,
    about: &'static str,
    of: fn(&JourneyReport<'_>) -> Option<f64>,
) -> FigureKind {
    FigureKind { name, unit, about, of: Of::Journey(of) }
}

/// A figure, a comparison and a number.
#[derive(Debug, Clone)]
pub struct Condition {
    /// As it was written.
    pub text: String,
    pub figure: &'static FigureKind,
    comparison: &'static str,
    value: f64,
}

impl PartialEq for Condition {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// A figure that meets a condition.
#[derive(Debug, Clone, PartialEq)]
pub struct Met {
    /// Into the conditions.
    pub condition: usize,
    /// The name of the touchpoint, else of the journey.
    pub name: String,
    pub span: Span,
    pub value: f64,
    /// What a friction score is made of; empty for other figures.
    pub parts: String,
}

const COMPARISONS: [&str; 6] = ["<=", ">=", "!=", "<", ">", "="];

impl Condition {
    /// Reads `friction > 60`, `loss >= 40%`, `wait > 2d`. `Err` says what is wrong, and what is allowed.
    pub fn read(text: &str) -> Result<Self, String> {
        let place = |it: &&'static str| text.find(*it).map(|at| (at, *it));
        // The longer of two that begin at one place.
        let first = COMPARISONS.iter().filter_map(place).min_by_key(|(at, it)| (*at, std::cmp::Reverse(it.len())));
        let Some((at, comparison)) = first else {
            return Err(format!("`{text}` compares nothing; a condition is for example `friction > 60`"));
        };
        let (name, value) = (text[..at].trim(), text[at + comparison.len()..].trim());
        let Some(figure) = FIGURES.iter().find(|it| it.name == name) else {
            let names = || FIGURES.iter().map(|it| it.name);
            return Err(match nearest_of(name, names()) {
                Some(near) => format!("no figure is called `{name}`; did you mean `{near}`?"),
                None => format!("no figure is called `{name}`; there is {}", names().collect::<Vec<_>>().join(", ")),
            });
        };
        let Some(value) = figure.unit.read(value) else {
            return Err(format!("`{name}` is compared with {}, not with `{value}`", figure.unit.called()));
        };
        Ok(Self { text: text.to_owned(), figure, comparison, value })
    }

    fn holds(&self, value: f64) -> bool {
        let order = value.total_cmp(&self.value);
        match self.comparison {
            "<=" => order != Ordering::Greater,
            ">=" => order != Ordering::Less,
            "!=" => order != Ordering::Equal,
            "<" => order == Ordering::Less,
            ">" => order == Ordering::Greater,
            _ => order == Ordering::Equal,
        }
    }
}

impl Unit {
    fn read(self, text: &str) -> Option<f64> {
        match self {
            Unit::Number => number(text),
            Unit::Percent => {
                number(text.strip_suffix('%').unwrap_or(text).trim()).filter(|it| (0.0..=100.0).contains(it))
            }
            Unit::Duration => {
                let letters = text.find(|it: char| it.is_ascii_alphabetic())?;
                let (amount, unit) = text.split_at(letters);
                let (_, length) = DURATIONS.iter().find(|(word, _)| *word == unit)?;
                Some(number(amount.trim())? * length)
            }
        }
    }

    pub fn called(self) -> &'static str {
        match self {
            Unit::Number => "a number such as `60`",
            Unit::Percent => "a percentage such as `40%`",
            Unit::Duration => "a length of time such as `2d`",
        }
    }

    /// A figure of this unit as findings write it.
    pub fn written(self, value: f64) -> String {
        match self {
            Unit::Number => format!("{}", (value * 10.0).round() / 10.0),
            Unit::Percent => format!("{}%", (value * 10.0).round() / 10.0),
            Unit::Duration => {
                let whole = |length: f64| value >= length && (value / length).fract() == 0.0;
                let (word, length) = DURATIONS.iter().rev().find(|it| whole(it.1)).unwrap_or(&("s", 1000.0));
                format!("{}{word}", value / length)
            }
        }
    }
}

/// In milliseconds; a month counts 30 days, a year 365.
const DURATIONS: &[(&str, f64)] = &[
    ("s", 1000.0),
    ("min", 60_000.0),
    ("h", 3_600_000.0),
    ("d", 86_400_000.0),
    ("w", 604_800_000.0),
    ("mo", 2_592_000_000.0),
    ("y", 31_536_000_000.0),
];

/// A number without words such as `inf`; a minus may be the typographic one.
fn number(text: &str) -> Option<f64> {
    let text = text.replace('−', "-");
    let plain = text.bytes().all(|it| it.is_ascii_digit() || matches!(it, b'.' | b'-' | b'+'));
    text.parse().ok().filter(|it: &f64| plain && it.is_finite())
}

/// Every figure that meets one of the conditions, in the order of journeys, then of conditions, then of the text.
pub fn met(report: &Report<'_>, conditions: &[Condition]) -> Vec<Met> {
    let mut found = Vec::new();
    for own in &report.journeys {
        for (at, condition) in conditions.iter().enumerate() {
            match condition.figure.of {
                Of::Journey(of) => {
                    if let Some(value) = of(own).filter(|it| condition.holds(*it)) {
                        let name = &own.journey.name;
                        let parts = String::new();
                        found.push(Met { condition: at, name: name.name.to_string(), span: name.span, value, parts });
                    }
                }
                Of::Touchpoint(of) => {
                    for point in &own.points {
                        let Some(value) = of(point).filter(|it| condition.holds(*it)) else { continue };
                        let name = &point.touchpoint.name;
                        let parts = if condition.figure.name == "friction" { parts(point) } else { String::new() };
                        found.push(Met { condition: at, name: name.name.to_string(), span: name.span, value, parts });
                    }
                }
            }
        }
    }
    found
}

/// `pain 0.75, feeling 1, sent on 0`: the parts that are in the score.
fn parts(point: &Point<'_>) -> String {
    let known = point.friction.parts.iter().filter(|it| it.counts);
    let told = known.filter_map(|it| {
        let word = match it.kind {
            super::PartKind::Pain => "pain",
            super::PartKind::Feeling => "feeling",
            super::PartKind::Effort => "effort",
            super::PartKind::Wait => "wait",
            super::PartKind::Switch => "sent on",
        };
        Some(format!("{word} {}", (it.value? * 100.0).round() / 100.0))
    });
    told.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read() {
        for (text, holds, not) in [
            ("friction > 60", 60.1, 60.0),
            ("friction>=60", 60.0, 59.9),
            ("loss > 40%", 41.0, 40.0),
            ("wait > 2d", 172_800_001.0, 172_800_000.0),
            ("feels <= −1.5", -1.5, -1.4),
            ("open-questions != 0", 1.0, 0.0),
        ] {
            let condition = Condition::read(text).unwrap();
            assert!(condition.holds(holds) && !condition.holds(not), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let said = |text| Condition::read(text).unwrap_err();
        assert_eq!(said("fricton > 60"), "no figure is called `fricton`; did you mean `friction`?");
        assert_eq!(said("friction > much"), "`friction` is compared with a number such as `60`, not with `much`");
        assert_eq!(said("wait > 2"), "`wait` is compared with a length of time such as `2d`, not with `2`");
        assert_eq!(said("friction"), "`friction` compares nothing; a condition is for example `friction > 60`");
        assert!(said("xyzzy > 1").contains("there is friction, feels"));
    }

    #[test]
    fn figures_are_written_as_they_are_read() {
        assert_eq!(Unit::Duration.written(172_800_000.0), "2d");
        assert_eq!(Unit::Duration.written(90_000.0), "90s");
        assert_eq!(Unit::Percent.written(40.98), "41%");
    }
}
