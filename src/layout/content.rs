//! What a picture shows of a journey: its people, the steps that hold for them, the lanes in order, and the letters of
//! the sources. Decides nothing about places.

use super::findings::Findings;
use super::lanes;
use super::{Request, blueprint};
use crate::analysis::basis::basis_of_detail;
use crate::analysis::{Audience, Bottleneck, Moment, Person, StageTime, Step, bottleneck, stage_times_over, steps};
use crate::locale::{Label, Locale};
use crate::measure::FlowFigures;
use crate::model::{
    Basis, Blueprint, Body, Detail, DetailKind, Duration, Journey, JourneyId, LaneRef, Layer, Layout, Mark, Persona,
    Project, ResearchId, Stage, StageIndex, StageRef, Touchpoint, TouchpointIndex, TouchpointRef, View, Who,
};
use crate::theme::shape::Spacing;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::ops::Range;

/// A journey as one picture shows it.
#[derive(Debug)]
pub struct Content<'p> {
    pub project: &'p Project<'p>,
    pub journey: &'p Journey<'p>,
    pub view: Option<&'p View<'p>>,
    pub blueprint: Option<&'p Blueprint<'p>>,
    /// Language tag.
    pub language: &'p str,
    pub locale: Locale<'p>,
    /// Whom the picture is limited to; empty: nobody in particular.
    pub who: &'p [Who],
    pub audience: Audience,
    /// What was counted, for a measured journey.
    pub figures: Option<&'p FlowFigures>,
    /// What the analysis marks at touchpoints, as far as the view asks for it.
    pub findings: Findings,
    /// The columns, in order; their numbers are those of the journey's own map.
    pub steps: Vec<Step>,
    /// The lanes that have something in them, in their order.
    pub lanes: Vec<LaneRef>,
    pub letters: Letters,
    /// How many columns a deck of a map may have, if something else than a screen decides.
    pub columns: Option<usize>,
    pub spacing: Spacing,
    labels: FxHashMap<TouchpointIndex, &'p str>,
    /// What the blueprint lays over the touchpoints.
    layers: FxHashMap<TouchpointIndex, &'p Layer<'p>>,
    /// Where she is after each step; empty where no lane shows it.
    places: Vec<Option<&'p Detail<'p>>>,
}

/// What the parts of any page read, whether it is about one journey, a persona or all journeys.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a, 'p> {
    pub project: &'p Project<'p>,
    pub locale: Locale<'p>,
    pub letters: &'a Letters,
}

impl<'p> Content<'p> {
    /// What its page has in common with others.
    pub fn page(&self) -> Page<'_, 'p> {
        Page { project: self.project, locale: self.locale, letters: &self.letters }
    }

    /// `None` where the request does not belong to the project.
    pub fn of(project: &'p Project<'p>, request: &'p Request) -> Option<Self> {
        let journey = project.journeys.get(request.journey()?.index())?;
        let view = request.view.and_then(|id| project.views.get(id.index()));
        let blueprint = request.blueprint().and_then(|id| project.blueprints.get(id.index()));
        let who = if request.who.is_empty() { view.map_or(&[][..], |it| &it.who) } else { &request.who };
        let audience = match request.layout {
            // The flow holds all, unless a picture is for somebody.
            Layout::Flow if who.is_empty() => Audience::of(Vec::new()),
            _ => Audience::of_who(project, journey, who),
        };
        let language = language_of(project, request);
        let layers = layers(blueprint, request.journey()?);
        let mut content = Self {
            project,
            journey,
            view,
            blueprint,
            language,
            locale: Locale::of(language).with(&request.words),
            steps: shown_steps(project, request, journey, view, who, &audience),
            who,
            audience,
            figures: request.figures.as_deref(),
            findings: Findings::of(project, request.journey()?, shown_marks(view), request.figures.as_deref(), request),
            lanes: Vec::new(),
            letters: Letters::default(),
            columns: request.columns,
            spacing: request.spacing,
            labels: labels(view, &layers, request.journey()?),
            layers,
            places: Vec::new(),
        };
        if request.drawn() == Layout::Blueprint {
            content.lanes = blueprint::lanes::order(&content);
            content.letters = Letters::of_claims(&content);
        } else {
            content.lanes = lanes::order(&content);
            content.letters = Letters::of(&content);
        }
        content.places = places(&content);
        Some(content)
    }

    /// The journey that this one replaces, as a comparison of the two shows it: the same people, words and view. `steps`
    /// are those of both that the comparison found, today's first; their numbers are of no use where two maps meet.
    pub fn beside(&mut self, request: &Request, replaced: JourneyId, steps: [&[Step]; 2]) -> Option<Self> {
        let journey = self.project.journeys.get(replaced.index())?;
        let unnumbered = |steps: &[Step]| steps.iter().map(|it| Step { number: None, ..*it }).collect();
        let layers = FxHashMap::default();
        let mut beside = Self {
            journey,
            steps: unnumbered(steps[0]),
            audience: self.audience.clone(),
            lanes: self.lanes.clone(),
            letters: Letters::default(),
            labels: labels(self.view, &layers, replaced),
            layers,
            places: Vec::new(),
            blueprint: None,
            // What was counted is the future's, if at all.
            figures: None,
            findings: Findings::of(self.project, replaced, shown_marks(self.view), None, request),
            ..*self
        };
        self.steps = unnumbered(steps[1]);
        for it in [self, &mut beside] {
            it.places = places(it);
        }
        Some(beside)
    }

    pub fn title(&self) -> &'p str {
        let of_view = self.view.map(|it| &it.name).filter(|it| it.labelled);
        let of_blueprint = || self.blueprint.map(|it| &it.name).filter(|it| it.labelled);
        &of_view.or_else(of_blueprint).unwrap_or(&self.journey.name).label
    }

    /// The sentence under the title: the finding, else the first question.
    pub fn insight(&self) -> Option<&'p str> {
        let of_view = self.view.and_then(|it| it.insight.as_deref());
        let of_blueprint = || self.blueprint.and_then(|it| it.insight.as_deref());
        let of_journey = || self.journey.insight.as_deref();
        let question = || self.journey.questions.first().map(|it| it.text.as_ref());
        of_view.or_else(of_blueprint).or_else(of_journey).or_else(question)
    }

    /// The lanes that the text states, else none.
    pub fn stated_lanes(&self) -> Option<&'p [LaneRef]> {
        self.view.and_then(|it| it.lanes.as_deref()).or_else(|| self.lanes_without_view())
    }

    /// As [`Content::stated_lanes`], had the view none of its own.
    pub fn lanes_without_view(&self) -> Option<&'p [LaneRef]> {
        let of_blueprint = self.blueprint.and_then(|it| it.lanes.as_deref());
        of_blueprint.or(self.journey.lanes.as_deref())
    }

    /// How long a touchpoint takes and makes her wait, as the blueprint says, else the journey.
    pub fn times(&self, step: Step) -> (Option<Duration>, Option<Duration>) {
        let touchpoint = self.touchpoint(step);
        let layer = step.touchpoint.and_then(|it| self.layers.get(&it));
        (
            layer.and_then(|it| it.takes).or_else(|| touchpoint?.takes),
            layer.and_then(|it| it.waits).or_else(|| touchpoint?.waits),
        )
    }

    /// How long a stage takes, by the blueprint's times where it has any.
    pub fn stage_times(&self, stage: &Stage<'_>) -> Vec<StageTime> {
        stage_times_over(self.journey, stage, &self.audience, &|it| self.layers.get(&it)?.takes)
    }

    /// The lanes that the blueprint's layers state something in.
    pub fn layered(&self) -> impl Iterator<Item = LaneRef> {
        let layers = self.blueprint.map_or(&[][..], |it| &it.layers);
        layers.iter().flat_map(|it| &it.details).map(|it| it.lane)
    }

    /// What the blueprint says of a touchpoint; empty where it has no layer.
    pub fn layer_details(&self, index: TouchpointIndex) -> &'p [Detail<'p>] {
        self.layers.get(&index).map_or(&[], |it| &it.details)
    }

    pub fn touchpoint(&self, step: Step) -> Option<&'p Touchpoint<'p>> {
        self.journey.touchpoints.get(step.touchpoint?.index())
    }

    pub fn stage(&self, index: StageIndex) -> Option<&'p Stage<'p>> {
        self.journey.stages.get(index.index())
    }

    /// Where most are lost who do not feel well: as counted where that was, else as written.
    pub fn bottleneck(&self) -> Option<Bottleneck> {
        let counted = |at: TouchpointIndex| self.figures.and_then(|it| it.loss(self.journey, at));
        bottleneck(self.project, self.journey, &self.audience, &self.steps, Some(&counted))
    }

    /// What a touchpoint is called here.
    pub fn label(&self, index: TouchpointIndex, touchpoint: &'p Touchpoint<'p>) -> &'p str {
        self.labels.get(&index).copied().unwrap_or(&touchpoint.name.label)
    }

    /// The label that a view or a blueprint gives a touchpoint in place of its own.
    pub fn relabelled(&self, index: TouchpointIndex) -> Option<&'p str> {
        self.labels.get(&index).copied()
    }

    /// How many touchpoints of the stages that are shown do not hold for the people.
    pub fn touchpoints_left_out(&self) -> usize {
        let stages = self.view.and_then(|it| it.stages.as_ref());
        let shown = |at: StageIndex| stages.is_none_or(|it| it.iter().any(|stage| stage.stage == at));
        let all = self.journey.touchpoints.iter().filter(|it| shown(it.stage)).count();
        all - self.steps.iter().filter(|it| it.touchpoint.is_some()).count().min(all)
    }

    /// Whether a part holds for one of the people, inside what holds anyway.
    pub fn holds(&self, who: &[Who]) -> bool {
        who.is_empty() || self.audience.holds(&[who])
    }

    /// The names of those a part is limited to; `None` where it holds for all of the people.
    pub fn limit(&self, who: &'p [Who]) -> Option<Cow<'p, str>> {
        let mut people = self.audience.people().iter();
        if who.is_empty() || !people.any(|person| *person == Person::Anybody || !person.is_in(who)) {
            return None;
        }
        let names: Vec<&str> = who.iter().map(|it| self.name_of(*it)).collect();
        Some(match names.as_slice() {
            [one] => Cow::Borrowed(*one),
            more => Cow::Owned(self.locale.commas(more)),
        })
    }

    pub fn name_of(&self, who: Who) -> &'p str {
        name_of(self.project, who)
    }

    pub fn team(&self, id: Option<crate::model::TeamId>) -> Option<&'p str> {
        self.project.teams.get(id?.index()).map(|it| it.name.label.as_ref())
    }

    pub fn is_assumed(&self, detail: &Detail<'_>, step: Option<Step>, stage: StageIndex) -> bool {
        let touchpoint = step.and_then(|step| self.touchpoint(step));
        let Some(stage) = self.stage(stage) else { return false };
        basis_of_detail(detail, touchpoint, stage, self.journey) == Some(Basis::Assumed)
    }

    /// The steps of a stage are neighbours: each stage that is shown, with its range of steps.
    pub fn stages(&self) -> impl Iterator<Item = (StageIndex, Range<usize>)> {
        let mut start = 0;
        self.steps.chunk_by(|a, b| a.stage == b.stage).map(move |chunk| {
            let range = start..start + chunk.len();
            start = range.end;
            (chunk[0].stage, range)
        })
    }
}

/// The marks beyond the usual that a view asks for.
fn shown_marks<'p>(view: Option<&'p View<'p>>) -> &'p [Mark] {
    view.map_or(&[], |it| &it.show)
}

/// What a view of several journeys calls a touchpoint of one of them: as it says itself, else the touchpoint's own label.
pub fn label_in<'p>(
    view: Option<&'p View<'p>>,
    id: JourneyId,
    journey: &'p Journey<'p>,
    at: TouchpointIndex,
) -> Option<&'p str> {
    let here = TouchpointRef { journey: id, touchpoint: at };
    let of_view = view.and_then(|it| it.labels.iter().find(|it| it.touchpoint == here)).map(|it| it.label.as_ref());
    of_view.or_else(|| Some(journey.touchpoints.get(at.index())?.name.label.as_ref()))
}

/// The tag of the language in which a journey's picture speaks.
pub fn language_of<'p>(project: &'p Project<'p>, request: &'p Request) -> &'p str {
    let of_view = || project.views.get(request.view?.index())?.locale.as_deref();
    let of_blueprint = || project.blueprints.get(request.blueprint()?.index())?.locale.as_deref();
    let of_journey = || project.journeys.get(request.journey()?.index())?.locale.as_deref();
    request.locale.as_deref().or_else(of_view).or_else(of_blueprint).or_else(of_journey).unwrap_or("en")
}

/// What people call a persona or a segment.
pub fn name_of<'p>(project: &'p Project<'p>, who: Who) -> &'p str {
    match who {
        Who::Persona(id) => project.personas.get(id.index()).map_or("", |it| &it.name.label),
        Who::Segment(id) => project.segments.get(id.index()).map_or("", |it| &it.name.label),
    }
}

/// The steps of a view: those that hold for its people, in the stages that it names. Their numbers are those of the
/// journey's own map, so that a number means the same in every picture, unless the view shows what that map does not.
fn shown_steps(
    project: &Project<'_>,
    request: &Request,
    journey: &Journey<'_>,
    view: Option<&View<'_>>,
    who: &[Who],
    audience: &Audience,
) -> Vec<Step> {
    let mut shown = steps(journey, audience);
    if !who.is_empty() {
        let own = steps(journey, &Audience::of_journey(project, journey));
        let numbers: FxHashMap<_, _> = own.iter().filter_map(|it| Some((it.touchpoint?, it.number))).collect();
        let known = |step: &Step| step.touchpoint.is_none_or(|it| numbers.contains_key(&it));
        if shown.iter().all(known) {
            for step in &mut shown {
                step.number = step.touchpoint.and_then(|it| numbers.get(&it).copied().flatten());
            }
        }
    }
    if let Some(stages) = view.and_then(|it| it.stages.as_ref()) {
        let holds = |stage| request.journey().is_some_and(|journey| stages.contains(&StageRef { journey, stage }));
        shown.retain(|step| holds(step.stage));
    }
    shown
}

fn layers<'p>(blueprint: Option<&'p Blueprint<'p>>, journey: JourneyId) -> FxHashMap<TouchpointIndex, &'p Layer<'p>> {
    let layers = blueprint.map_or(&[][..], |it| &it.layers).iter();
    let placed = layers.filter_map(|it| Some((it.touchpoint.filter(|at| at.journey == journey)?.touchpoint, it)));
    placed.collect()
}

/// What touchpoints are called in this picture: as the view says, else as the blueprint does.
fn labels<'p>(
    view: Option<&'p View<'p>>,
    layers: &FxHashMap<TouchpointIndex, &'p Layer<'p>>,
    journey: JourneyId,
) -> FxHashMap<TouchpointIndex, &'p str> {
    let of_layers = layers.iter().filter_map(|(at, layer)| Some((*at, layer.label.as_deref()?)));
    let of_view = view.map_or(&[][..], |it| &it.labels).iter().filter(|it| it.touchpoint.journey == journey);
    of_layers.chain(of_view.map(|it| (it.touchpoint.touchpoint, it.label.as_ref()))).collect()
}

/// A place lasts until the next.
fn places<'p>(content: &Content<'p>) -> Vec<Option<&'p Detail<'p>>> {
    if !content.lanes.contains(&LaneRef::Detail(DetailKind::Place)) {
        return Vec::new();
    }
    let mut last = None;
    let at = |step| {
        last = content.place_at(step).or(last);
        last
    };
    (0..content.steps.len()).map(at).collect()
}

/// The letters of the sources that single claims rest on, in the order of the text.
#[derive(Debug, Default)]
pub struct Letters {
    order: Vec<ResearchId>,
    index: FxHashMap<ResearchId, usize>,
}

impl Letters {
    /// Of these claims, in their order.
    pub fn listed<'a>(claims: impl Iterator<Item = &'a [ResearchId]>) -> Self {
        let mut letters = Self::default();
        claims.for_each(|it| letters.add(it));
        letters
    }

    fn of(content: &Content<'_>) -> Self {
        let mut letters = Self::default();
        if content.project.research.is_empty() {
            return letters;
        }
        for person in content.audience.people() {
            let persona = person.persona().and_then(|id| content.project.personas.get(id.index()));
            for line in persona.map_or(&[][..], |it| &it.lines) {
                letters.add(&line.sources);
            }
        }
        let shown = |detail: &&Detail<'_>| content.lanes.contains(&detail.lane) && content.holds(&detail.who);
        for metric in content.journey.metrics.iter().filter(shown) {
            letters.add(&metric.sources);
        }
        letters.add_claims(content);
        letters
    }

    /// Of what stands in the panel alone, for a picture that shows nothing of its people.
    fn of_claims(content: &Content<'_>) -> Self {
        let mut letters = Self::default();
        if !content.project.research.is_empty() {
            letters.add_claims(content);
        }
        letters
    }

    fn add_claims(&mut self, content: &Content<'_>) {
        let shown = |detail: &&Detail<'_>| content.lanes.contains(&detail.lane) && content.holds(&detail.who);
        for (stage, steps) in content.stages() {
            let Some(stage) = content.stage(stage) else { continue };
            self.add(&stage.sources);
            stage.details.iter().filter(shown).for_each(|it| self.add_detail(it));
            for step in content.steps.get(steps).unwrap_or(&[]) {
                let Some((touchpoint, index)) = content.touchpoint(*step).zip(step.touchpoint) else { continue };
                if content.lanes.contains(&LaneRef::Touchpoint) {
                    self.add(&touchpoint.sources);
                }
                content.details_at(index, touchpoint).filter(shown).for_each(|it| self.add_detail(it));
            }
        }
    }

    fn add_detail(&mut self, detail: &Detail<'_>) {
        self.add(&detail.sources);
        if let Body::Row(row) = &detail.body {
            row.fails.iter().for_each(|it| self.add(&it.sources));
        }
    }

    /// Of what a persona says of herself.
    pub fn of_persona(persona: &Persona<'_>) -> Self {
        let mut letters = Self::default();
        persona.lines.iter().for_each(|it| letters.add(&it.sources));
        letters
    }

    fn add(&mut self, sources: &[ResearchId]) {
        for source in sources {
            if !self.index.contains_key(source) {
                self.index.insert(*source, self.order.len());
                self.order.push(*source);
            }
        }
    }

    pub fn order(&self) -> &[ResearchId] {
        &self.order
    }

    /// `a`, `b c`; `None` for a claim without a source.
    pub fn of_claim(&self, sources: &[ResearchId]) -> Option<String> {
        if sources.is_empty() {
            return None;
        }
        let mut found: Vec<usize> = sources.iter().filter_map(|it| self.index.get(it).copied()).collect();
        found.sort_unstable();
        let letters: Vec<String> = found.into_iter().map(Self::letter).collect();
        (!letters.is_empty()).then(|| letters.join(" "))
    }

    /// `a` to `z`, then `aa`, `ab` and so on.
    pub fn letter(index: usize) -> String {
        let last = char::from(b'a' + (index % 26) as u8);
        if index < 26 { last.to_string() } else { format!("{}{last}", Self::letter(index / 26 - 1)) }
    }
}

/// A detail in its place.
#[derive(Debug, Clone, Copy)]
pub struct Placed<'p> {
    pub detail: &'p Detail<'p>,
    pub stage: StageIndex,
    /// Index into `content.steps`; `None` for a detail of the stage itself.
    pub step: Option<usize>,
    /// On a clock: when it is.
    pub when: Option<Moment>,
}

impl Placed<'_> {
    /// It stands on a clock between its neighbours, because the text gives no time.
    pub fn is_between(&self) -> bool {
        self.step.is_some() && self.when.is_some_and(|it| !it.stated)
    }

    /// When it begins, in words: `09:30`; that its time is not known; `None` off the clock, and for what holds for a stage.
    pub fn time(&self, locale: Locale) -> Option<String> {
        let when = self.when?;
        if when.stated {
            return Some(locale.time(when.from as u16));
        }
        self.is_between().then(|| locale.label(Label::NoTime).to_owned())
    }
}

impl<'p> Content<'p> {
    /// What a lane holds of the steps `range` of one stage, in the order of the text: the stage's own (only where
    /// `with_stage`), then its touchpoints'.
    pub fn of_lane(
        &self,
        lane: LaneRef,
        stage: StageIndex,
        range: Range<usize>,
        with_stage: bool,
    ) -> impl Iterator<Item = Placed<'p>> {
        let all = self.details(stage, range);
        all.filter(move |it| it.detail.lane == lane && (with_stage || it.step.is_some()))
    }

    /// All that is said of the steps `range` of one stage: the stage's own details, then its touchpoints'.
    pub fn details(&self, stage: StageIndex, range: Range<usize>) -> impl Iterator<Item = Placed<'p>> {
        let own = self.stage(stage).map_or(&[][..], |it| &it.details);
        let own = own.iter().map(move |detail| Placed { detail, stage, step: None, when: None });
        let steps = range.filter_map(|index| Some((index, self.touchpoint(*self.steps.get(index)?)?)));
        let steps = steps.filter_map(|(index, it)| Some((index, self.steps.get(index)?.touchpoint?, it)));
        let of_steps = steps.flat_map(move |(index, touchpoint, it)| {
            self.details_at(touchpoint, it).map(move |detail| Placed { detail, stage, step: Some(index), when: None })
        });
        own.chain(of_steps).filter(|it| self.holds(&it.detail.who))
    }

    /// What is said of a touchpoint: its own details, save in the lanes that the blueprint states, then the blueprint's.
    fn details_at(
        &self,
        index: TouchpointIndex,
        touchpoint: &'p Touchpoint<'p>,
    ) -> impl Iterator<Item = &'p Detail<'p>> + use<'p> {
        let over = self.layer_details(index);
        let own = touchpoint.details.iter().filter(move |own| over.iter().all(|it| it.lane != own.lane));
        own.chain(over)
    }

    pub fn step(&self, placed: Placed<'p>) -> Option<Step> {
        self.steps.get(placed.step?).copied()
    }

    /// What a step, or at its first step its stage, says of the place.
    pub fn place_at(&self, step: usize) -> Option<&'p Detail<'p>> {
        let at = self.steps.get(step)?;
        let before = step.checked_sub(1).and_then(|it| self.steps.get(it));
        let is_first = before.is_none_or(|it| it.stage != at.stage);
        self.of_lane(LaneRef::Detail(DetailKind::Place), at.stage, step..step + 1, is_first).last().map(|it| it.detail)
    }

    /// Where she is after a step.
    pub fn place_left(&self, step: usize) -> Option<&'p Detail<'p>> {
        self.places.get(step).copied().flatten()
    }

    pub fn number(&self, placed: Placed<'p>) -> Option<u32> {
        self.step(placed)?.number
    }

    pub fn assumes(&self, placed: Placed<'p>) -> bool {
        self.is_assumed(placed.detail, self.step(placed), placed.stage)
    }

    /// The kinds of details that occur anywhere in what is shown.
    pub fn occurring(&self) -> Occurring {
        let mut found = Occurring::default();
        let mut see = |detail: &Detail<'_>| {
            if self.holds(&detail.who) {
                found.see(detail.lane, !matches!(detail.body, Body::Plain) || !detail.text.is_empty());
            }
        };
        self.journey.metrics.iter().for_each(&mut see);
        for (stage, steps) in self.stages() {
            self.details(stage, steps).for_each(|it| see(it.detail));
        }
        found
    }
}

/// A set of lanes.
#[derive(Debug, Default)]
pub struct Occurring {
    kinds: u32,
    own: Vec<crate::model::LaneId>,
}

impl Occurring {
    fn see(&mut self, lane: LaneRef, something: bool) {
        match lane {
            _ if !something => {}
            LaneRef::Detail(kind) => self.kinds |= 1 << kind as u32,
            LaneRef::Own(id) if !self.own.contains(&id) => self.own.push(id),
            _ => {}
        }
    }

    pub fn has(&self, lane: LaneRef) -> bool {
        match lane {
            LaneRef::Detail(kind) => self.has_kind(kind),
            LaneRef::Own(id) => self.own.contains(&id),
            LaneRef::Touchpoint | LaneRef::Takes => true,
        }
    }

    pub fn has_kind(&self, kind: DetailKind) -> bool {
        self.kinds & (1 << kind as u32) != 0
    }
}
