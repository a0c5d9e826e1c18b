//! What to do, what is unknown, and what a future changes.

use super::names::{Amount, Line, Names, Place, amount};
use crate::analysis::comparison::Fate;
use crate::analysis::report as figures;
use crate::analysis::report::Quadrant;
use serde::Serialize;

#[derive(Serialize)]
pub struct Deeds<'a> {
    opportunities: Vec<Idea<'a>>,
    actions: Vec<Task<'a>>,
    unowned: Unowned<'a>,
    #[serde(rename = "unmet-needs")]
    unmet: Vec<Unmet<'a>>,
    #[serde(rename = "open-questions")]
    questions: Vec<Question<'a>>,
    data: Vec<Data<'a>>,
    claims: Claims,
    coverage: Coverage<'a>,
    future: Option<Future<'a>>,
}

#[derive(Serialize)]
struct Idea<'a> {
    #[serde(flatten)]
    line: Line<'a>,
    quadrant: &'a str,
    impact: Option<&'a str>,
    effort: Option<&'a str>,
    owner: Option<&'a str>,
}

#[derive(Serialize)]
struct Task<'a> {
    #[serde(flatten)]
    line: Line<'a>,
    owner: Option<&'a str>,
    due: Option<String>,
    status: Option<&'a str>,
    #[serde(rename = "days-late")]
    late: Option<i64>,
}

#[derive(Serialize)]
struct Unowned<'a> {
    journey: bool,
    touchpoints: Vec<&'a str>,
    opportunities: Vec<&'a str>,
    actions: Vec<&'a str>,
    systems: Vec<&'a str>,
    channels: Vec<&'a str>,
}

#[derive(Serialize)]
struct Unmet<'a> {
    persona: &'a str,
    kind: &'a str,
    name: Option<&'a str>,
    text: &'a str,
    /// False where it has no name, so that nothing can say that it meets it.
    known: bool,
    place: Option<Place<'a>>,
}

#[derive(Serialize)]
struct Question<'a> {
    text: &'a str,
    wants: Vec<&'a str>,
    place: Option<Place<'a>>,
}

#[derive(Serialize)]
struct Data<'a> {
    channel: &'a str,
    missing: Vec<&'a str>,
    known: usize,
}

#[derive(Serialize)]
struct Claims {
    measured: usize,
    observed: usize,
    assumed: usize,
    unknown: usize,
}

#[derive(Serialize)]
struct Coverage<'a> {
    personas: Vec<&'a str>,
    segments: Vec<&'a str>,
    channels: Vec<&'a str>,
    stages: Vec<CoverageRow<'a>>,
}

#[derive(Serialize)]
struct CoverageRow<'a> {
    stage: &'a str,
    touchpoints: u32,
    personas: &'a [u32],
    segments: &'a [u32],
    channels: &'a [u32],
    #[serde(rename = "without-channel")]
    bare: u32,
}

#[derive(Serialize)]
struct Future<'a> {
    replaces: &'a str,
    feels: Vec<Mood<'a>>,
    figures: Vec<Pair<'a>>,
    added: Vec<&'a str>,
    changed: Vec<&'a str>,
    lost: Vec<Lost<'a>>,
    pains: Vec<Pain<'a>>,
    #[serde(rename = "changes-without-action")]
    idle: Vec<Idle<'a>>,
}

#[derive(Serialize)]
struct Mood<'a> {
    touchpoint: &'a str,
    today: f64,
    future: f64,
}

#[derive(Serialize)]
struct Pair<'a> {
    label: &'a str,
    today: Option<Amount<'a>>,
    future: Amount<'a>,
    target: bool,
}

#[derive(Serialize)]
struct Lost<'a> {
    touchpoint: &'a str,
    felt: Option<f64>,
    gains: Vec<&'a str>,
}

#[derive(Serialize)]
struct Pain<'a> {
    text: &'a str,
    /// `resolved`, `kept`, `gone` or `open`.
    fate: &'a str,
}

#[derive(Serialize)]
struct Idle<'a> {
    stage: &'a str,
    touchpoints: Vec<&'a str>,
}

pub fn deeds<'a>(names: &Names<'a>) -> Deeds<'a> {
    let report = names.report;
    let claims = report.claims;
    Deeds {
        opportunities: report.ideas.iter().map(|it| idea(names, it)).collect(),
        actions: report.tasks.iter().map(|it| task(names, it)).collect(),
        unowned: unowned(names),
        unmet: report.unmet.iter().map(|it| unmet(names, it)).collect(),
        questions: report
            .questions
            .iter()
            .map(|it| Question {
                text: &it.question.text,
                wants: it.question.wants.iter().map(AsRef::as_ref).collect(),
                place: names.place(it.question.span),
            })
            .collect(),
        data: report
            .data
            .iter()
            .map(|it| Data {
                channel: names.channel(it.channel),
                missing: it.missing.iter().map(|it| it.text.as_ref()).collect(),
                known: it.had,
            })
            .collect(),
        claims: Claims {
            measured: claims.measured,
            observed: claims.observed,
            assumed: claims.assumed,
            unknown: claims.unstated,
        },
        coverage: coverage(names),
        future: report.future.as_ref().map(|it| future(names, it)),
    }
}

fn idea<'a>(names: &Names<'a>, it: &figures::Idea<'a>) -> Idea<'a> {
    Idea {
        line: names.line(it.detail, it.touchpoint),
        quadrant: match it.quadrant {
            Quadrant::QuickWin => "quick-win",
            Quadrant::BigBet => "big-bet",
            Quadrant::FillIn => "fill-in",
            Quadrant::Avoid => "avoid",
            Quadrant::Unscored => "unscored",
        },
        impact: it.opportunity.impact.map(|it| it.word()),
        effort: it.opportunity.effort.map(|it| it.word()),
        owner: names.team(it.opportunity.owner),
    }
}

fn task<'a>(names: &Names<'a>, it: &figures::Task<'a>) -> Task<'a> {
    Task {
        line: names.line(it.detail, it.touchpoint),
        owner: names.team(it.action.owner),
        due: it.action.due.map(|it| it.to_string()),
        status: it.action.status.map(|it| it.word()),
        late: it.late,
    }
}

fn unowned<'a>(names: &Names<'a>) -> Unowned<'a> {
    let unowned = &names.report.unowned;
    let project = names.report.project;
    let systems = unowned.systems.iter().filter_map(|it| project.systems.get(it.index()));
    Unowned {
        journey: unowned.journey,
        touchpoints: names.touchpoints(&unowned.touchpoints),
        opportunities: unowned.ideas.iter().map(|it| it.text.as_ref()).collect(),
        actions: unowned.tasks.iter().map(|it| it.text.as_ref()).collect(),
        systems: systems.map(|it| it.name.name.as_ref()).collect(),
        channels: unowned.channels.iter().map(|it| names.channel(*it)).collect(),
    }
}

fn unmet<'a>(names: &Names<'a>, it: &figures::Unmet<'a>) -> Unmet<'a> {
    Unmet {
        persona: names.persona(it.persona),
        kind: it.line.kind.word(),
        name: it.line.name.as_deref(),
        text: &it.line.text,
        known: !it.untold,
        place: names.place(it.line.span),
    }
}

fn coverage<'a>(names: &Names<'a>) -> Coverage<'a> {
    let coverage = &names.report.coverage;
    Coverage {
        personas: coverage.personas.iter().map(|it| names.persona(*it)).collect(),
        segments: coverage.segments.iter().map(|it| names.segment(*it)).collect(),
        channels: coverage.channels.iter().map(|it| names.channel(*it)).collect(),
        stages: coverage
            .rows
            .iter()
            .map(|it| CoverageRow {
                stage: names.stage(it.stage),
                touchpoints: it.touchpoints,
                personas: &it.personas,
                segments: &it.segments,
                channels: &it.channels,
                bare: it.without_channel,
            })
            .collect(),
    }
}

fn future<'a>(names: &Names<'a>, future: &'a figures::Future<'a>) -> Future<'a> {
    let fate = |it: Fate| match it {
        Fate::Resolved => "resolved",
        Fate::Kept => "kept",
        Fate::Gone => "gone",
        Fate::Open => "open",
    };
    let of_today = |at: crate::model::TouchpointIndex| {
        future.today.touchpoints.get(at.index()).map_or("", |it| it.name.name.as_ref())
    };
    Future {
        replaces: &future.today.name.name,
        feels: future
            .moods
            .iter()
            .map(|it| Mood { touchpoint: names.touchpoint(it.at), today: it.today.value, future: it.future.value })
            .collect(),
        figures: future
            .figures
            .iter()
            .map(|it| Pair {
                label: it.label,
                today: it.today.map(amount),
                future: amount(it.future),
                target: it.is_target,
            })
            .collect(),
        added: names.touchpoints(&future.added),
        changed: future.changed.iter().map(|it| names.touchpoint(it.0)).collect(),
        lost: future
            .lost
            .iter()
            .map(|it| Lost {
                touchpoint: of_today(it.at),
                felt: it.felt,
                gains: it.gains.iter().map(|it| it.text.as_ref()).collect(),
            })
            .collect(),
        pains: future.pains.iter().map(|it| Pain { text: &it.detail.text, fate: fate(it.fate) }).collect(),
        idle: future
            .idle
            .iter()
            .map(|(stage, touchpoints)| Idle {
                stage: names.stage(*stage),
                touchpoints: names.touchpoints(touchpoints),
            })
            .collect(),
    }
}
