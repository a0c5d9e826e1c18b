//! What maps say, as plain figures: for each journey the seven looks of journey analysis and what to do next; over all of them one
//! ranked list of what needs attention. What nobody says is `None`, never 0. Knows neither words nor formats.

mod attention;
mod behind;
mod condition;
mod coverage;
mod figure;
mod friction;
mod future;
mod impact;
mod knowledge;
mod losses;
mod moves;
mod pains;
mod parts;
mod points;
mod profile;
mod subject;
mod walks;
mod work;

pub use attention::{Attention, Reason, Why};
pub use behind::{Behind, RowHandOff};
pub use condition::{Condition, Met, met};
pub use coverage::{Coverage, CoverageRow};
pub use figure::{FIGURES, FigureKind, Unit};
pub use friction::{Friction, Inputs, Part, PartKind, friction};
pub use future::{Future, Lost, MoodChange};
pub use impact::{Hit, Impact, impact};
pub use knowledge::{ChannelData, Claims, Open, Unmet};
pub use losses::Losses;
pub use moves::{HandOff, Moves, Switch};
pub use pains::{RankedPain, Reached};
pub use points::{Gap, Loss, Point, Times};
pub use profile::{Low, Place, Profile, profile};
pub use walks::{Expected, Spent, Told, Walk};
pub use work::{Idea, Quadrant, Task, Unowned};

use super::ways::Ways;
use super::{Audience, Line, Person, Reach, Step, doors, feelings_over, reach, steps};
use crate::measure::FlowFigures;
use crate::model::{Body, Date, Detail, Journey, JourneyId, PersonaId, Project, Target, TouchpointIndex};
use crate::order;
use pains::Answers;
use rustc_hash::FxHashSet;
use subject::{Seen, Subject};

/// What is to be analysed.
#[derive(Debug)]
pub struct Request<'a, 'p> {
    pub project: &'p Project<'p>,
    /// In the order in which they are told.
    pub journeys: &'a [JourneyId],
    /// The day with which due days are compared.
    pub today: Date,
}

/// What all journeys say.
#[derive(Debug)]
pub struct Report<'p> {
    pub project: &'p Project<'p>,
    pub today: Date,
    pub journeys: Vec<JourneyReport<'p>>,
    /// Rows of all journeys, ranked together: the journey (into `journeys`) and the place in its own list.
    pub attention: Vec<(usize, usize)>,
    /// Of each persona of the project: how many touchpoints of each journey hold for her. A journey that does not name her is not hers.
    pub personas: Vec<(PersonaId, Vec<u32>)>,
}

/// What one journey says.
#[derive(Debug)]
pub struct JourneyReport<'p> {
    pub project: &'p Project<'p>,
    pub id: JourneyId,
    pub journey: &'p Journey<'p>,
    pub today: Date,
    pub audience: Audience,
    pub figures: Option<FlowFigures>,
    pub points: Vec<Point<'p>>,
    /// One for each curve on which something is felt.
    pub profiles: Vec<Profile<'p>>,
    pub losses: Losses<'p>,
    pub moves: Moves,
    /// Calls between what is done behind the touchpoints.
    pub behind: Behind<'p>,
    /// The first is that of everybody.
    pub walks: Vec<Walk>,
    pub pains: Vec<RankedPain<'p>>,
    /// Gains, in the order of the text.
    pub gains: Vec<(Option<TouchpointIndex>, &'p Detail<'p>)>,
    /// Metrics with their figures, in the order of the text; those of the journey itself first.
    pub metrics: Vec<(Option<TouchpointIndex>, &'p Detail<'p>)>,
    /// What is done by somebody: rows of touchpoints and of the blueprints over them; those of a stage at each of its touchpoints.
    pub rows: Vec<(TouchpointIndex, &'p Detail<'p>)>,
    /// Touchpoints that serve nothing that anybody needs; `None` where the map does not say of most what they meet.
    pub unneeded: Option<Vec<TouchpointIndex>>,
    /// Touchpoints that no way leads to.
    pub unreached: Vec<TouchpointIndex>,
    /// Arrows that leave from anywhere, which routes do not follow.
    pub anywhere: usize,
    pub unmet: Vec<Unmet<'p>>,
    pub questions: Vec<Open<'p>>,
    pub data: Vec<ChannelData<'p>>,
    pub claims: Claims,
    pub ideas: Vec<Idea<'p>>,
    pub tasks: Vec<Task<'p>>,
    pub unowned: Unowned<'p>,
    pub coverage: Coverage,
    pub future: Option<Future<'p>>,
    pub attention: Vec<Attention>,
}

/// Analyses journeys. `figures` gives what was counted of one, for everybody.
pub fn report<'p>(request: &Request<'_, 'p>, figures: &dyn Fn(JourneyId) -> Option<FlowFigures>) -> Report<'p> {
    let project = request.project;
    let shared = Shared { answers: Answers::of_project(project), met: knowledge::met(project), doors: doors(project) };
    let mut journeys = Vec::with_capacity(request.journeys.len());
    for id in request.journeys {
        let Some(journey) = project.journeys.get(id.index()) else { continue };
        let subject = Subject::new(project, *id, journey, figures(*id), request.today);
        journeys.push(shared.journey(subject));
    }
    let mut attention: Vec<(usize, usize)> = Vec::new();
    for (at, journey) in journeys.iter().enumerate() {
        attention.extend((0..journey.attention.len()).map(|row| (at, row)));
    }
    let points = |(journey, row): &(usize, usize)| journeys[*journey].attention[*row].points;
    order::sort_by(&mut attention, |one, other| points(other).total_cmp(&points(one)));
    let personas = coverage::personas(project, &journeys);
    Report { project, today: request.today, journeys, attention, personas }
}

impl<'p> JourneyReport<'p> {
    /// The figures of a touchpoint.
    pub fn point(&self, at: TouchpointIndex) -> Option<&Point<'p>> {
        let place = self.points.binary_search_by_key(&at, |it| it.at).ok()?;
        self.points.get(place)
    }

    /// How many cases take the journey; `None` where it is not counted.
    pub fn begun(&self) -> Option<u64> {
        self.figures.as_ref().map(|it| begun(self.journey, self.id, it))
    }
}

/// How many cases take a journey. Every case leaves once more than it comes from another touchpoint.
fn begun(journey: &Journey<'_>, id: JourneyId, figures: &FlowFigures) -> u64 {
    let left: u64 = figures.leaving.iter().sum();
    let arrows = journey.touchpoints.iter().zip(&figures.arrows).enumerate();
    let passed = arrows.flat_map(|(at, (touchpoint, counts))| {
        touchpoint.arrows.iter().zip(counts).filter(move |(arrow, _)| match arrow.target {
            Target::Touchpoint(to) => to.journey != id || to.touchpoint.index() != at,
            Target::Stage(_) => true,
            _ => false,
        })
    });
    let passed: u64 = passed.filter_map(|(_, count)| *count).sum();
    let other: u64 = figures.other_ways.iter().filter(|it| it.0 != it.1).map(|it| it.2).sum();
    let anywhere: u64 = figures.stage_arrows.iter().flatten().chain(&figures.journey_arrows).flatten().sum();
    left.saturating_sub(passed + other + anywhere)
}

/// What is asked of the whole project, worked out once.
struct Shared<'p> {
    answers: Answers<'p>,
    met: FxHashSet<(PersonaId, u32)>,
    doors: Vec<Vec<Target>>,
}

impl<'p> Shared<'p> {
    fn journey(&self, subject: Subject<'p>) -> JourneyReport<'p> {
        let (project, journey) = (subject.project, subject.journey);
        let reach: Reach = reach(project, subject.id, self.doors.get(subject.id.index()).map_or(&[], Vec::as_slice));
        let steps: Vec<Step> = steps(journey, &subject.audience);
        let lines = lines(&subject, &steps);
        let details: Vec<Seen<'p>> = subject.details();
        let times = Times::of(&subject);
        let walks = walks::walks(project, subject.id, &subject.audience, &reach, subject.figures.as_ref(), &times);
        let empty = Ways::default();
        let all: &Ways = walks.first().map_or(&empty, |it| &it.ways);
        let moves = moves::moves(journey, all);
        let visits = walks.first().and_then(|it| it.expected.as_ref().ok()).map(|it| it.visits.of.as_slice());
        let points = points::points(&subject, &steps, &lines, &times, &moves, visits);
        let ideas = work::ideas(&details);
        let tasks = work::tasks(&details, subject.today);
        let active = |at: TouchpointIndex| times.active(at);
        let people = |line: &Line<'p>| -> Vec<Person> {
            let own = line.people.iter().filter_map(|it| subject.audience.people().get(*it).copied());
            if lines.len() == 1 { Vec::new() } else { own.collect() }
        };
        let mut found = JourneyReport {
            profiles: lines.iter().filter_map(|it| profile(it, people(it), &steps, &active)).collect(),
            losses: losses::losses(&subject, &steps, &points),
            pains: pains::pains(&subject, &details, &self.answers),
            gains: of_kind(&details, profile::is_gain),
            metrics: metrics(journey, &details),
            behind: behind::behind(&subject),
            rows: rows(&subject),
            unneeded: unneeded(&points, &details),
            unreached: unreached(&points, &reach),
            anywhere: journey.arrows.len() + journey.stages.iter().map(|it| it.arrows.len()).sum::<usize>(),
            unmet: knowledge::unmet(&subject, &self.met),
            questions: knowledge::open_questions(&subject),
            data: knowledge::channel_data(&subject, &points),
            claims: knowledge::claims(&subject, &details),
            unowned: work::unowned(&subject, &points, &details, &ideas, &tasks),
            coverage: coverage::coverage(&subject),
            future: future::future(&subject, &self.answers),
            attention: Vec::new(),
            project,
            id: subject.id,
            journey,
            today: subject.today,
            points,
            moves,
            walks,
            ideas,
            tasks,
            audience: subject.audience,
            figures: subject.figures,
        };
        found.attention = attention::attention(&found);
        found
    }
}

/// The curves of the journey's people, under the blueprints that lie over it.
fn lines<'p>(subject: &Subject<'p>, steps: &[Step]) -> Vec<Line<'p>> {
    let over = |at: TouchpointIndex| {
        let felt = |it: &&'p crate::model::Layer<'p>| it.details.iter().any(|it| matches!(it.body, Body::Feels(_)));
        subject.layers(at).find(felt).map_or(&[][..], |it| &it.details)
    };
    feelings_over(subject.journey, &subject.audience, steps, &over)
}

fn of_kind<'p>(
    details: &[Seen<'p>],
    wanted: fn(&Detail<'_>) -> bool,
) -> Vec<(Option<TouchpointIndex>, &'p Detail<'p>)> {
    details.iter().filter(|it| wanted(it.detail)).map(|it| (it.touchpoint, it.detail)).collect()
}

fn metrics<'p>(journey: &'p Journey<'p>, details: &[Seen<'p>]) -> Vec<(Option<TouchpointIndex>, &'p Detail<'p>)> {
    let mut found: Vec<_> = journey.metrics.iter().map(|it| (None, it)).collect();
    found.extend(of_kind(details, |it| matches!(it.body, Body::Metric(_))));
    found
}

/// Rows of everything that the flow shows, whomever it holds for.
fn rows<'p>(subject: &Subject<'p>) -> Vec<(TouchpointIndex, &'p Detail<'p>)> {
    let mut found = Vec::new();
    let is_row = |it: &&'p Detail<'p>| matches!(it.body, Body::Row(_));
    for (index, touchpoint) in subject.journey.touchpoints.iter().enumerate() {
        let at = TouchpointIndex(index as u32);
        let of_stage = subject.journey.stages.get(touchpoint.stage.index()).map_or(&[][..], |it| &it.details);
        let of_layers = subject.layers(at).flat_map(|it| &it.details);
        let all = touchpoint.details.iter().chain(of_layers).chain(of_stage);
        found.extend(all.filter(is_row).map(|it| (at, it)));
    }
    found
}

/// Touchpoints that meet no need, decide nothing, give nothing and are not liked.
fn unneeded(points: &[Point<'_>], details: &[Seen<'_>]) -> Option<Vec<TouchpointIndex>> {
    let points = || points.iter().filter(|it| it.number.is_some());
    let serving = points().filter(|it| !it.touchpoint.meets.is_empty()).count();
    if serving == 0 || serving * 2 < points().count() {
        return None;
    }
    let giving: FxHashSet<TouchpointIndex> =
        details.iter().filter(|it| profile::is_gain(it.detail)).filter_map(|it| it.touchpoint).collect();
    let serves = |it: &Point<'_>| {
        let own = it.touchpoint;
        !own.meets.is_empty() || own.decides.is_some() || own.optional || own.moment_of_truth || giving.contains(&it.at)
    };
    let liked = |it: &Point<'_>| it.felt.is_empty() || it.felt.iter().all(|it| it.1.value > 0.0);
    Some(points().filter(|it| !serves(it) && !liked(it)).map(|it| it.at).collect())
}

fn unreached(points: &[Point<'_>], reach: &Reach) -> Vec<TouchpointIndex> {
    points.iter().map(|it| it.at).filter(|it| reach.reached.get(it.index()) == Some(&false)).collect()
}
