//! What one journey says: its touchpoints, feelings, losses and moves.

use super::deeds::{self, Deeds};
use super::names::{Amount, Line, Names, Place, amount};
use super::routes::{self, Walk};
use crate::analysis::report::{self as figures, PartKind, Reached, Why};
use crate::model::{Body, Detail, ResearchId, TouchpointIndex};
use serde::Serialize;

#[derive(Serialize)]
pub struct Journey<'a> {
    name: &'a str,
    label: &'a str,
    kind: &'a str,
    vision: Option<&'a str>,
    place: Option<Place<'a>>,
    personas: Vec<&'a str>,
    /// How many cases were counted.
    cases: Option<u64>,
    attention: Vec<Attention<'a>>,
    touchpoints: Vec<Touchpoint<'a>>,
    curves: Vec<Curve<'a>>,
    bottleneck: Option<&'a str>,
    #[serde(rename = "largest-loss-by-share")]
    by_share: Option<&'a str>,
    #[serde(rename = "largest-loss-by-count")]
    by_count: Option<&'a str>,
    #[serde(rename = "waits-behind-the-scenes")]
    behind: Vec<Behind<'a>>,
    funnel: Vec<Funnel<'a>>,
    switches: Vec<Switch<'a>>,
    #[serde(rename = "hand-offs")]
    hand_offs: Vec<HandOff<'a>>,
    #[serde(rename = "row-hand-offs")]
    row_hand_offs: Vec<RowHandOff<'a>>,
    walks: Vec<Walk<'a>>,
    /// Touchpoints that serve nothing; null where the map does not say what they serve.
    unneeded: Option<Vec<&'a str>>,
    unreached: Vec<&'a str>,
    pains: Vec<Pain<'a>>,
    gains: Vec<Line<'a>>,
    metrics: Vec<Metric<'a>>,
    #[serde(flatten)]
    deeds: Deeds<'a>,
}

#[derive(Serialize)]
pub struct Attention<'a> {
    touchpoint: &'a str,
    points: f64,
    reasons: Vec<Reason<'a>>,
}

#[derive(Serialize)]
struct Reason<'a> {
    reason: &'a str,
    points: f64,
    /// What the points come from; null for reasons without a figure.
    figure: Option<f64>,
}

#[derive(Serialize)]
struct Touchpoint<'a> {
    name: &'a str,
    label: &'a str,
    stage: &'a str,
    /// On the map; null where it is not there for the journey's people.
    number: Option<u32>,
    place: Option<Place<'a>>,
    feels: Vec<Felt<'a>>,
    expectations: Vec<Gap<'a>>,
    friction: Friction<'a>,
    active: Option<u64>,
    wait: Option<u64>,
    loss: Option<Loss<'a>>,
    arrivals: Option<u64>,
    #[serde(rename = "not-seen-again")]
    stuck: Option<u64>,
    visits: Option<f64>,
    owner: Option<&'a str>,
    #[serde(rename = "moment-of-truth")]
    moment_of_truth: bool,
}

#[derive(Serialize)]
struct Felt<'a> {
    who: Option<&'a str>,
    value: f64,
    word: &'a str,
    assumed: bool,
}

#[derive(Serialize)]
struct Gap<'a> {
    who: Option<&'a str>,
    meant: f64,
    felt: Option<f64>,
    gap: Option<f64>,
    verdict: &'a str,
    why: Option<&'a str>,
}

#[derive(Serialize)]
struct Friction<'a> {
    score: Option<f64>,
    parts: Vec<Part<'a>>,
}

#[derive(Serialize)]
struct Part<'a> {
    part: &'a str,
    weight: f64,
    value: Option<f64>,
    counts: bool,
}

#[derive(Serialize)]
struct Loss<'a> {
    share: f64,
    source: &'a str,
    lost: Option<u64>,
    of: Option<u64>,
    #[serde(rename = "share-of-all")]
    of_all: Option<f64>,
}

#[derive(Serialize)]
struct Curve<'a> {
    /// Empty: everybody.
    who: Vec<&'a str>,
    known: usize,
    touchpoints: usize,
    mean: f64,
    #[serde(rename = "mean-over-time")]
    mean_over_time: Option<f64>,
    volatility: Option<f64>,
    start: Spot<'a>,
    end: Spot<'a>,
    peak: Spot<'a>,
    lowest: Spot<'a>,
    highest: Spot<'a>,
    #[serde(rename = "peak-end")]
    peak_end: f64,
    #[serde(rename = "steepest-drop")]
    drop: Option<[Spot<'a>; 2]>,
    #[serde(rename = "low-points")]
    low_points: Vec<Low<'a>>,
    #[serde(rename = "high-points")]
    high_points: Vec<Spot<'a>>,
}

#[derive(Serialize)]
struct Spot<'a> {
    touchpoint: &'a str,
    value: f64,
}

#[derive(Serialize)]
struct Low<'a> {
    touchpoint: &'a str,
    value: f64,
    recovery: Option<&'a str>,
}

#[derive(Serialize)]
struct Behind<'a> {
    touchpoint: &'a str,
    text: &'a str,
    wait: u64,
}

#[derive(Serialize)]
struct Funnel<'a> {
    stage: &'a str,
    cases: u64,
    #[serde(rename = "share-of-stage-before")]
    share: Option<f64>,
}

#[derive(Serialize)]
struct Switch<'a> {
    from: &'a str,
    to: &'a str,
    forced: bool,
}

#[derive(Serialize)]
struct HandOff<'a> {
    from: &'a str,
    to: &'a str,
    giver: Option<&'a str>,
    taker: Option<&'a str>,
}

/// A row that calls one of another owner.
#[derive(Serialize)]
struct RowHandOff<'a> {
    /// Where the row stands that calls.
    touchpoint: &'a str,
    from: &'a str,
    to: &'a str,
    giver: Option<&'a str>,
    taker: Option<&'a str>,
}

#[derive(Serialize)]
struct Pain<'a> {
    #[serde(flatten)]
    line: Line<'a>,
    stage: &'a str,
    severity: Option<&'a str>,
    reach: Reach<'a>,
    answers: Vec<&'a str>,
    sources: Vec<&'a str>,
}

#[derive(Serialize)]
struct Reach<'a> {
    /// `counted`, `affects`, `segments` or `unknown`.
    source: &'a str,
    count: Option<f64>,
    percent: Option<f64>,
    of: Option<u64>,
    segments: Vec<&'a str>,
}

#[derive(Serialize)]
struct Metric<'a> {
    #[serde(flatten)]
    line: Line<'a>,
    value: Option<Amount<'a>>,
    target: Option<Amount<'a>>,
    sources: Vec<&'a str>,
}

pub fn journey<'a>(names: &Names<'a>) -> Journey<'a> {
    let report = names.report;
    let losses = &report.losses;
    let point = |at: &usize| report.points.get(*at).map(|it| names.touchpoint(it.at));
    Journey {
        name: &report.journey.name.name,
        label: &report.journey.name.label,
        kind: report.journey.kind.word(),
        vision: report.journey.vision.as_deref(),
        place: names.place(report.journey.name.span),
        personas: report.journey.personas.iter().map(|it| names.persona(*it)).collect(),
        cases: report.begun(),
        attention: report.attention.iter().map(|it| attention(names, it)).collect(),
        touchpoints: report.points.iter().map(|it| touchpoint(names, it)).collect(),
        curves: report.profiles.iter().map(|it| curve(names, it)).collect(),
        bottleneck: losses.bottleneck.as_ref().and_then(point),
        by_share: losses.by_share.first().and_then(point),
        by_count: losses.by_count.first().and_then(point),
        behind: losses
            .behind
            .iter()
            .map(|(at, detail, wait)| Behind { touchpoint: names.touchpoint(*at), text: &detail.text, wait: *wait })
            .collect(),
        funnel: losses
            .funnel
            .iter()
            .map(|(stage, cases, share)| Funnel {
                stage: names.stage(crate::model::StageIndex(*stage as u32)),
                cases: *cases,
                share: *share,
            })
            .collect(),
        switches: moves(names),
        hand_offs: hand_offs(names),
        row_hand_offs: row_hand_offs(names),
        walks: report.walks.iter().map(|it| routes::walk(names, it)).collect(),
        unneeded: report.unneeded.as_ref().map(|it| names.touchpoints(it)),
        unreached: names.touchpoints(&report.unreached),
        pains: report.pains.iter().map(|it| pain(names, it)).collect(),
        gains: report.gains.iter().map(|(at, it)| names.line(it, *at)).collect(),
        metrics: report.metrics.iter().filter_map(|(at, it)| metric(names, *at, it)).collect(),
        deeds: deeds::deeds(names),
    }
}

pub fn attention<'a>(names: &Names<'a>, row: &figures::Attention) -> Attention<'a> {
    let reason = |it: &figures::Reason| {
        let (reason, figure) = match it.why {
            Why::Friction(it) => ("friction", Some(it)),
            Why::Loss(it) => ("loss", Some(it)),
            Why::LossOfAll(it) => ("loss-of-all", Some(it)),
            Why::Gap(it) => ("gap", Some(it)),
            Why::MomentOfTruth(it) => ("moment-of-truth", Some(it)),
            Why::Ending(it) => ("ending", Some(it)),
            Why::Unanswered(_) => ("unanswered-pain", None),
            Why::Late => ("late-work", None),
            Why::Pile(it) => ("not-seen-again", Some(it)),
        };
        Reason { reason, points: it.points, figure }
    };
    Attention {
        touchpoint: names.touchpoint(row.at),
        points: row.points,
        reasons: row.reasons.iter().map(reason).collect(),
    }
}

fn touchpoint<'a>(names: &Names<'a>, point: &figures::Point<'a>) -> Touchpoint<'a> {
    let gap = |it: &figures::Gap<'a>| Gap {
        who: it.person.and_then(|it| names.person(it)),
        meant: it.meant,
        felt: it.felt.map(|it| it.value),
        gap: it.size(),
        verdict: it.size().map_or("unknown", |it| if it < 0.0 { "missed" } else { "met" }),
        why: it.expects.text.as_deref(),
    };
    let part = |it: &figures::Part| Part {
        part: match it.kind {
            PartKind::Pain => "pain",
            PartKind::Feeling => "feeling",
            PartKind::Effort => "effort",
            PartKind::Wait => "wait",
            PartKind::Switch => "sent-on",
        },
        weight: it.weight,
        value: it.value,
        counts: it.counts,
    };
    Touchpoint {
        name: &point.touchpoint.name.name,
        label: &point.touchpoint.name.label,
        stage: &point.stage.name.name,
        number: point.number,
        place: names.place(point.touchpoint.name.span),
        feels: point
            .felt
            .iter()
            .map(|(who, it)| Felt {
                who: who.and_then(|it| names.person(it)),
                value: it.value,
                word: it.word,
                assumed: it.assumed,
            })
            .collect(),
        expectations: point.gaps.iter().map(gap).collect(),
        friction: Friction { score: point.friction.score, parts: point.friction.parts.iter().map(part).collect() },
        active: point.active,
        wait: point.wait,
        loss: point.loss.map(|it| Loss {
            share: it.share,
            source: if it.counted.is_some() { "counted" } else { "written" },
            lost: it.counted.map(|it| it.0),
            of: it.counted.map(|it| it.1),
            of_all: it.of_all,
        }),
        arrivals: point.arrivals,
        stuck: point.stuck,
        visits: point.visits,
        owner: names.team(point.owner),
        moment_of_truth: point.touchpoint.moment_of_truth,
    }
}

fn curve<'a>(names: &Names<'a>, profile: &figures::Profile<'a>) -> Curve<'a> {
    let spot = |it: &figures::Place<'a>| Spot { touchpoint: names.touchpoint(it.at), value: it.felt.value };
    Curve {
        who: names.people(&profile.people),
        known: profile.known,
        touchpoints: profile.touchpoints,
        mean: profile.mean,
        mean_over_time: profile.mean_over_time,
        volatility: profile.volatility,
        start: spot(&profile.start),
        end: spot(&profile.end),
        peak: spot(&profile.peak),
        lowest: spot(&profile.lowest),
        highest: spot(&profile.highest),
        peak_end: profile.peak_end(),
        drop: profile.drop.as_ref().map(|(from, to)| [spot(from), spot(to)]),
        low_points: profile
            .low_points
            .iter()
            .map(|it| Low {
                touchpoint: names.touchpoint(it.place.at),
                value: it.place.felt.value,
                recovery: it.recovery.map(|it| names.touchpoint(it)),
            })
            .collect(),
        high_points: profile.high_points.iter().map(spot).collect(),
    }
}

fn moves<'a>(names: &Names<'a>) -> Vec<Switch<'a>> {
    let all = names.report.moves.switches.iter();
    all.map(|it| Switch { from: names.touchpoint(it.from), to: names.touchpoint(it.to), forced: it.forced }).collect()
}

fn hand_offs<'a>(names: &Names<'a>) -> Vec<HandOff<'a>> {
    let all = names.report.moves.hand_offs.iter();
    all.map(|it| HandOff {
        from: names.touchpoint(it.from),
        to: names.touchpoint(it.to),
        giver: names.team(Some(it.giver)),
        taker: names.team(Some(it.taker)),
    })
    .collect()
}

fn row_hand_offs<'a>(names: &Names<'a>) -> Vec<RowHandOff<'a>> {
    let all = names.report.behind.hand_offs.iter();
    all.map(|it| RowHandOff {
        touchpoint: names.touchpoint(it.at),
        from: &it.from.text,
        to: &it.to.text,
        giver: names.team(Some(it.giver)),
        taker: names.team(Some(it.taker)),
    })
    .collect()
}

fn pain<'a>(names: &Names<'a>, pain: &figures::RankedPain<'a>) -> Pain<'a> {
    let segments = |all: &[crate::model::SegmentId]| all.iter().map(|it| names.segment(*it)).collect();
    let nothing = Reach { source: "unknown", count: None, percent: None, of: None, segments: Vec::new() };
    let reach = match &pain.reach {
        Reached::Cases { count, of, affects } => Reach {
            source: "counted",
            count: Some(*count as f64),
            percent: affects.map(|it| it.to_f64()),
            of: Some(*of),
            segments: Vec::new(),
        },
        Reached::Affects(it) => Reach { source: "affects", percent: Some(it.to_f64()), ..nothing },
        Reached::Segments { percent, of } => {
            Reach { source: "segments", percent: Some(percent.to_f64()), segments: segments(of), ..nothing }
        }
        Reached::People { count, of } => {
            Reach { source: "segments", count: Some(count.to_f64()), segments: segments(of), ..nothing }
        }
        Reached::Unknown => nothing,
    };
    Pain {
        line: names.line(pain.detail, pain.touchpoint),
        stage: names.stage(pain.stage),
        severity: pain.severity.map(|it| it.word()),
        reach,
        answers: pain.answers.iter().map(|it| it.text.as_ref()).collect(),
        sources: sources(names, &pain.detail.sources),
    }
}

fn metric<'a>(names: &Names<'a>, at: Option<TouchpointIndex>, detail: &'a Detail<'a>) -> Option<Metric<'a>> {
    let Body::Metric(metric) = &detail.body else { return None };
    Some(Metric {
        line: names.line(detail, at),
        value: metric.value.as_ref().map(amount),
        target: metric.target.as_ref().map(amount),
        sources: sources(names, &detail.sources),
    })
}

fn sources<'a>(names: &Names<'a>, all: &[ResearchId]) -> Vec<&'a str> {
    let research = all.iter().filter_map(|it| names.report.project.research.get(it.index()));
    research.map(|it| it.name.name.as_ref()).collect()
}
