//! What a figure is made of, as the finding of a gate says it: in the words of the language, by names.

use super::figure::{Unit, unanswered};
use super::{JourneyReport, PartKind, Point, Profile, Why};
use crate::analysis::ways::End;
use crate::model::{Detail, StageIndex, TouchpointIndex};
use std::borrow::Cow;

/// How many names a finding lists.
const MOST: usize = 5;

/// `pain 0.75, feeling 1, sent on 0`: the parts that are in the score.
pub fn friction(point: &Point<'_>) -> String {
    let known = point.friction.parts.iter().filter(|it| it.counts);
    let told = known.filter_map(|it| {
        let word = match it.kind {
            PartKind::Pain => "pain",
            PartKind::Feeling => "feeling",
            PartKind::Effort => "effort",
            PartKind::Wait => "wait",
            PartKind::Switch => "sent on",
        };
        Some(format!("{word} {}", (it.value? * 100.0).round() / 100.0))
    });
    told.collect::<Vec<_>>().join(", ")
}

/// What each of the people feels.
pub fn felt(point: &Point<'_>) -> String {
    let all = point.felt.iter().map(|(_, felt)| match felt.word {
        "" => number(felt.value),
        word => format!("{} {word}", number(felt.value)),
    });
    listed(all)
}

pub fn gap(point: &Point<'_>) -> String {
    let worst = point.gaps.iter().find(|it| it.size().is_some() && it.size() == point.worst_gap());
    let told = worst.and_then(|it| Some(format!("meant {}, felt {}", number(it.meant), number(it.felt?.value))));
    told.unwrap_or_default()
}

pub fn loss(point: &Point<'_>) -> String {
    match point.loss.map(|it| it.counted) {
        Some(Some((lost, of))) => format!("{lost} of {of} counted"),
        Some(None) => "as written".to_owned(),
        None => String::new(),
    }
}

pub fn time(point: &Point<'_>) -> String {
    let told = |name: &str, time: Option<u64>| match time {
        Some(it) => format!("{name} {}", Unit::Duration.written(it as f64)),
        None => format!("{name} unknown"),
    };
    [told("takes", point.active), told("waits", point.wait)].join(", ")
}

pub fn stuck(point: &Point<'_>) -> String {
    point.arrivals.map_or_else(String::new, |it| format!("of {it} who came"))
}

/// The first row with its reasons.
pub fn attention(report: &JourneyReport<'_>) -> String {
    let Some(row) = report.attention.first() else { return String::new() };
    let reasons = row.reasons.iter().map(|it| {
        let word = match it.why {
            Why::Friction(_) => "friction",
            Why::Loss(_) => "loss",
            Why::LossOfAll(_) => "loss of all",
            Why::Gap(_) => "gap",
            Why::MomentOfTruth(_) => "moment of truth",
            Why::Ending(_) => "ending",
            Why::Unanswered(_) => "unanswered pain",
            Why::Late => "late work",
            Why::Pile(_) => "not seen again",
        };
        format!("{word} {}", it.points.round())
    });
    format!("`{}`: {}", touchpoint(report, row.at), listed(reasons))
}

pub fn peak_end(report: &JourneyReport<'_>) -> String {
    let worst = report.profiles.iter().min_by(|one, other| one.peak_end().total_cmp(&other.peak_end()));
    worst.map_or_else(String::new, |it| {
        let [peak, end] = [&it.peak, &it.end].map(|it| (number(it.felt.value), touchpoint(report, it.at)));
        format!("peak {} at `{}`, end {} at `{}`", peak.0, peak.1, end.0, end.1)
    })
}

pub fn low_points(report: &JourneyReport<'_>) -> String {
    let most = report.profiles.iter().rev().max_by_key(|it: &&Profile<'_>| it.low_points.len());
    let names =
        most.map_or(&[][..], |it| &it.low_points).iter().map(|it| format!("`{}`", touchpoint(report, it.place.at)));
    listed(names)
}

/// The route with the fewest.
pub fn switches(report: &JourneyReport<'_>) -> String {
    let route = report.walks.first().and_then(|it| it.fewest_switches.as_ref()).map(|it| &it.route.touchpoints);
    let names = route.into_iter().flatten().map(|it| touchpoint(report, *it).to_owned());
    let names: Vec<String> = names.collect();
    if names.len() > 2 * MOST {
        return format!("from `{}` over {} touchpoints", names[0], names.len());
    }
    if names.is_empty() { String::new() } else { format!("`{}`", names.join(" -> ")) }
}

pub fn forced_switches(report: &JourneyReport<'_>) -> String {
    let forced = report.moves.switches.iter().filter(|it| it.forced);
    listed(forced.map(|it| way(report, it.from, it.to)))
}

pub fn hand_offs(report: &JourneyReport<'_>) -> String {
    listed(report.moves.hand_offs.iter().map(|it| way(report, it.from, it.to)))
}

pub fn row_hand_offs(report: &JourneyReport<'_>) -> String {
    listed(report.behind.hand_offs.iter().map(|it| format!("{} -> {}", quoted(it.from), quoted(it.to))))
}

/// How many reach which end.
pub fn ends(report: &JourneyReport<'_>) -> String {
    let Some(Ok(expected)) = report.walks.first().map(|it| it.expected.as_ref()) else { return String::new() };
    let outcome = |it: u32| report.journey.outcomes.get(it as usize);
    let name = |end: End| match end {
        End::Success(Some(it)) | End::Failure(it) | End::Neutral(it) => {
            outcome(it).map_or(Cow::Borrowed("unknown"), |it| Cow::Owned(format!("`{}`", it.name.name)))
        }
        End::Success(None) => Cow::Borrowed("success"),
        End::Elsewhere => Cow::Borrowed("in another journey"),
        End::Unknown => Cow::Borrowed("unknown"),
    };
    listed(
        expected
            .visits
            .ends
            .iter()
            .map(|(end, part)| format!("{} {}", Unit::Percent.written(100.0 * part), name(*end))),
    )
}

pub fn late_actions(report: &JourneyReport<'_>) -> String {
    listed(report.tasks.iter().filter(|it| it.is_late()).map(|it| quoted(it.detail)))
}

pub fn unanswered_pains(report: &JourneyReport<'_>) -> String {
    listed(unanswered(report).map(|it| quoted(it.detail)))
}

pub fn unmet_needs(report: &JourneyReport<'_>) -> String {
    let names = report.unmet.iter().filter_map(|it| it.line.name.as_ref()).map(|it| format!("`{it}`"));
    listed(names)
}

pub fn open_questions(report: &JourneyReport<'_>) -> String {
    listed(report.questions.iter().map(|it| in_quotes(&it.question.text)))
}

pub fn missing_data(report: &JourneyReport<'_>) -> String {
    listed(report.data.iter().flat_map(|it| &it.missing).map(|it| in_quotes(&it.text)))
}

pub fn assumed(report: &JourneyReport<'_>) -> String {
    format!("{} of {} claims", report.claims.assumed, report.claims.all())
}

pub fn unowned(report: &JourneyReport<'_>) -> String {
    let unowned = &report.unowned;
    let counts = [
        (unowned.touchpoints.len(), "touchpoints"),
        (unowned.ideas.len(), "opportunities"),
        (unowned.tasks.len(), "actions"),
    ];
    listed(counts.iter().filter(|it| it.0 > 0).map(|(count, what)| format!("{what} {count}")))
}

pub fn open_pains(report: &JourneyReport<'_>) -> String {
    let open = report.future.iter().flat_map(|it| &it.pains).filter(|it| !it.fate.is_carried());
    listed(open.map(|it| quoted(it.detail)))
}

pub fn idle_changes(report: &JourneyReport<'_>) -> String {
    let name = |at: StageIndex| report.journey.stages.get(at.index()).map_or("", |it| &it.name.name);
    listed(report.future.iter().flat_map(|it| &it.idle).map(|it| format!("`{}`", name(it.0))))
}

fn touchpoint<'a>(report: &'a JourneyReport<'_>, at: TouchpointIndex) -> &'a str {
    report.journey.touchpoints.get(at.index()).map_or("", |it| &it.name.name)
}

fn way(report: &JourneyReport<'_>, from: TouchpointIndex, to: TouchpointIndex) -> String {
    format!("`{} -> {}`", touchpoint(report, from), touchpoint(report, to))
}

fn quoted(detail: &Detail<'_>) -> String {
    in_quotes(&detail.text)
}

/// In one line, whatever lines the text has.
fn in_quotes(text: &str) -> String {
    format!("“{}”", text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn number(value: f64) -> String {
    Unit::Number.written(value)
}

/// The first few, with how many more there are.
fn listed(all: impl Iterator<Item = String>) -> String {
    let mut all: Vec<String> = all.collect();
    let more = all.len().saturating_sub(MOST);
    if more > 0 {
        all.truncate(MOST);
        all.push(format!("and {more} more"));
    }
    all.join(", ")
}
