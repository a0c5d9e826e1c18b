//! The figures that conditions can ask for: what each is, and what it is made of.

use super::parts;
use super::{JourneyReport, Point, Profile};
use crate::analysis::ways::End;
use crate::model::Severity;

/// A figure that conditions can ask for.
#[derive(Debug, Clone, Copy)]
pub struct FigureKind {
    pub name: &'static str,
    pub unit: Unit,
    /// One line.
    pub about: &'static str,
    pub(super) of: Of,
}

/// Where a figure stands, and what tells of what it is made. `None` is unknown, and meets no condition.
#[derive(Debug, Clone, Copy)]
pub(super) enum Of {
    Touchpoint(fn(&Point<'_>) -> Option<f64>, fn(&Point<'_>) -> String),
    Journey(fn(&JourneyReport<'_>) -> Option<f64>, fn(&JourneyReport<'_>) -> String),
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
    touchpoint(
        "friction",
        Unit::Number,
        "the friction score of a touchpoint, 0 to 100",
        |it| it.friction.score,
        parts::friction,
    ),
    touchpoint("feels", Unit::Number, "what the worst off feels there, -2 to 2", |it| it.lowest(), parts::felt),
    touchpoint(
        "gap",
        Unit::Number,
        "by how much what is felt lies below what is meant",
        |it| it.worst_gap().map(|it| (-it).max(0.0)),
        parts::gap,
    ),
    touchpoint(
        "loss",
        Unit::Percent,
        "which part leaves a touchpoint for a failure",
        |it| it.loss.map(|it| it.share),
        parts::loss,
    ),
    touchpoint(
        "lost",
        Unit::Number,
        "how many cases a touchpoint loses",
        |it| Some(it.loss?.counted?.0 as f64),
        parts::loss,
    ),
    touchpoint(
        "wait",
        Unit::Duration,
        "how long people wait at a touchpoint",
        |it| it.wait.map(|it| it as f64),
        parts::time,
    ),
    touchpoint(
        "takes",
        Unit::Duration,
        "how long people are busy at a touchpoint",
        |it| it.active.map(|it| it as f64),
        parts::time,
    ),
    touchpoint(
        "not-seen-again",
        Unit::Number,
        "how many cases came and are not seen again",
        |it| it.stuck.map(|it| it as f64),
        parts::stuck,
    ),
    journey(
        "attention",
        Unit::Number,
        "the points of the first row of what needs attention",
        |it| Some(it.attention.first().map_or(0.0, |it| it.points)),
        parts::attention,
    ),
    journey(
        "peak-end",
        Unit::Number,
        "what is remembered, -2 to 2; the worst of all curves",
        |it| it.profiles.iter().map(Profile::peak_end).reduce(f64::min),
        parts::peak_end,
    ),
    journey(
        "low-points",
        Unit::Number,
        "low points of the curve that has most",
        |it| it.profiles.iter().map(|it| it.low_points.len() as f64).reduce(f64::max),
        parts::low_points,
    ),
    journey(
        "switches",
        Unit::Number,
        "changes of channel on the route with the fewest",
        |it| Some(it.walks.first()?.fewest_switches.as_ref()?.switches as f64),
        parts::switches,
    ),
    journey(
        "forced-switches",
        Unit::Number,
        "ways that force another channel",
        |it| {
            let known = it.moves.with_channels > 0;
            known.then(|| it.moves.switches.iter().filter(|it| it.forced).count() as f64)
        },
        parts::forced_switches,
    ),
    journey(
        "hand-offs",
        Unit::Number,
        "ways on which the owner changes",
        |it| (it.moves.with_owners > 0).then_some(it.moves.hand_offs.len() as f64),
        parts::hand_offs,
    ),
    journey(
        "row-hand-offs",
        Unit::Number,
        "calls between rows of a blueprint on which the owner changes",
        |it| (it.behind.with_owners > 0).then_some(it.behind.hand_offs.len() as f64),
        parts::row_hand_offs,
    ),
    journey("success", Unit::Percent, "which part of all who begin reaches a success", success, parts::ends),
    journey(
        "late-actions",
        Unit::Number,
        "actions that are late",
        |it| Some(it.tasks.iter().filter(|it| it.is_late()).count() as f64),
        parts::late_actions,
    ),
    journey(
        "unanswered-pains",
        Unit::Number,
        "pains from high on that nobody takes up",
        |it| Some(unanswered(it).count() as f64),
        parts::unanswered_pains,
    ),
    journey(
        "unmet-needs",
        Unit::Number,
        "needs and goals with a name that nothing meets",
        |it| Some(it.unmet.iter().filter(|it| !it.untold).count() as f64),
        parts::unmet_needs,
    ),
    journey(
        "open-questions",
        Unit::Number,
        "questions without an answer",
        |it| Some(it.questions.len() as f64),
        parts::open_questions,
    ),
    journey(
        "missing-data",
        Unit::Number,
        "data that the channels of the journey should tell and do not",
        |it| Some(it.data.iter().map(|it| it.missing.len()).sum::<usize>() as f64),
        parts::missing_data,
    ),
    journey(
        "assumed",
        Unit::Percent,
        "which part of all claims is assumed",
        |it| {
            let all = it.claims.all();
            (all > 0).then(|| 100.0 * it.claims.assumed as f64 / all as f64)
        },
        parts::assumed,
    ),
    journey(
        "unowned",
        Unit::Number,
        "touchpoints, opportunities and actions that nobody owns",
        |it| Some((it.unowned.touchpoints.len() + it.unowned.ideas.len() + it.unowned.tasks.len()) as f64),
        parts::unowned,
    ),
    journey(
        "open-pains",
        Unit::Number,
        "pains of today that a future journey does not take up",
        |it| {
            let future = it.future.as_ref()?;
            Some(future.pains.iter().filter(|it| !it.fate.is_carried()).count() as f64)
        },
        parts::open_pains,
    ),
    journey(
        "idle-changes",
        Unit::Number,
        "stages of a future journey that change without an action",
        |it| Some(it.future.as_ref()?.idle.len() as f64),
        parts::idle_changes,
    ),
];

fn success(report: &JourneyReport<'_>) -> Option<f64> {
    let expected = report.walks.first()?.expected.as_ref().ok()?;
    let good = expected.visits.ends.iter().filter(|it| matches!(it.0, End::Success(_)));
    Some(100.0 * good.map(|it| it.1).sum::<f64>())
}

/// Pains from high on that neither an opportunity nor an action resolves.
pub(super) fn unanswered<'a, 'p>(report: &'a JourneyReport<'p>) -> impl Iterator<Item = &'a super::RankedPain<'p>> {
    report.pains.iter().filter(|it| it.severity >= Some(Severity::High) && it.answers.is_empty())
}

const fn touchpoint(
    name: &'static str,
    unit: Unit,
    about: &'static str,
    of: fn(&Point<'_>) -> Option<f64>,
    parts: fn(&Point<'_>) -> String,
) -> FigureKind {
    FigureKind { name, unit, about, of: Of::Touchpoint(of, parts) }
}

const fn journey(
    name: &'static str,
    unit: Unit,
    about: &'static str,
    of: fn(&JourneyReport<'_>) -> Option<f64>,
    parts: fn(&JourneyReport<'_>) -> String,
) -> FigureKind {
    FigureKind { name, unit, about, of: Of::Journey(of, parts) }
}

impl Unit {
    pub(super) fn read(self, text: &str) -> Option<f64> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_as_they_are_read() {
        assert_eq!(Unit::Duration.written(172_800_000.0), "2d");
        assert_eq!(Unit::Duration.written(90_000.0), "90s");
        assert_eq!(Unit::Percent.written(40.98), "41%");
    }
}
