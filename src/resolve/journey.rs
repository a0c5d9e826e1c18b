//! Journeys and their stages.

use super::Resolver;
use super::names::DetailKeyword;
use super::read::{self, text, word};
use super::refer::{Home, Place};
use super::{arrows, values};
use crate::diagnostic::{Diagnostic, codes};
use crate::model::*;
use crate::parallel;
use crate::source::Span;
use crate::statement::Node;
use std::sync::Arc;

impl<'d, 's> Resolver<'d, 's> {
    /// Builds every journey; `project` has its personas and channels by then.
    pub(super) fn journeys(&mut self, project: &mut Project<'s>) {
        let ids: Vec<u32> = (0..self.declared.journeys.len() as u32).collect();
        let chunks: Vec<&[u32]> = ids.chunks(TOGETHER).collect();
        let (input, declared, heads) = (self.input, self.declared, Arc::clone(&self.heads));
        let built = parallel::map(chunks, |chunk| {
            let mut part = Resolver { heads: Arc::clone(&heads), ..Resolver::new(input, declared, Vec::new()) };
            let built: Vec<Journey<'s>> = chunk.iter().filter_map(|id| part.built(JourneyId(*id), project)).collect();
            (
                built,
                Built { undeclared: part.undeclared, images: part.images, selfish: part.selfish, found: part.found },
            )
        });
        for (journeys, part) in built {
            self.take(journeys, part, project);
        }
        drop(heads);
        let heads = Arc::make_mut(&mut self.heads);
        for id in &self.selfish {
            if let Some(head) = heads.get_mut(id.index()) {
                head.replaces = None;
            }
        }
    }

    /// One journey as the model has it; channels and pictures that nobody declared are numbered by this resolver.
    fn built(&mut self, id: JourneyId, project: &Project<'s>) -> Option<Journey<'s>> {
        let mut journey = self.journey_of(id, *self.declared.journeys.get(id.index())?);
        self.icons(&mut journey, &project.channels);
        arrows::imply(id, &mut journey, &project.personas);
        if let Some(names) = self.declared.journey_names.get(id.index()) {
            names.look_alikes(&mut self.found);
        }
        Some(journey)
    }

    /// Takes over what a part of the run built, in the order of the text, and numbers anew what the part numbered itself.
    fn take(&mut self, mut journeys: Vec<Journey<'s>>, part: Built<'s>, project: &mut Project<'s>) {
        let first = self.declared.channels.len();
        let channels: Vec<ChannelId> = part
            .undeclared
            .iter()
            .map(|(kind, span)| ChannelId((first + self.undeclared_at(*kind, *span)) as u32))
            .collect();
        let stays = channels.iter().enumerate().all(|(at, it)| it.index() == first + at);
        let images = self.images.len() as u32;
        let numbers = Numbers { first, channels: &channels, images };
        if !stays || (images > 0 && !part.images.is_empty()) {
            journeys.iter_mut().for_each(|it| numbers.put(it));
        }
        self.images.extend(part.images);
        self.selfish.extend(part.selfish);
        self.found.extend(part.found);
        project.journeys.extend(journeys);
    }

    fn journey_of(&mut self, id: JourneyId, node: Node<'d, 's>) -> Journey<'s> {
        let place = Place { home: Home::Journey(id), ..Place::outside(node) };
        let mut journey = empty_journey(node);
        if let Some(head) = self.heads.get(id.index()) {
            journey.replaces = head.replaces;
            journey.personas.clone_from(&head.personas);
        }
        if let Some(names) = self.declared.journey_names.get(id.index()) {
            journey.touchpoints.reserve_exact(names.steps.len());
        }
        self.above = None;
        for child in node.children() {
            if !self.about_journey(place, child, &mut journey) {
                self.inside_journey(place, child, &mut journey);
            }
        }
        self.kind_of(id, node, &mut journey);
        journey
    }

    /// The facts of a journey; false for what stands in it.
    fn about_journey(&mut self, place: Place, child: Node<'d, 's>, journey: &mut Journey<'s>) -> bool {
        match child.keyword() {
            "scenario" => journey.scenario = text(child, 0),
            "vision" => journey.vision = text(child, 0),
            "area" => journey.area = text(child, 0),
            "trigger" => journey.trigger = text(child, 0),
            "insight" => journey.insight = text(child, 0),
            "question" => journey.questions.extend(question_of(child)),
            "owner" => journey.owner = child.argument(0).and_then(|value| self.team(place, value)),
            "status" => journey.status = word(child, 0, Status::from_word),
            "priority" => journey.priority = self.value(child.argument(0), values::whole),
            "reviewed" => journey.reviewed = self.value(child.argument(0), values::date),
            "locale" => journey.locale = self.locale(child),
            "lanes" => journey.lanes = Some(self.lanes_of(place, child)),
            "basis" => journey.basis = word(child, 0, Basis::from_word),
            "source" => journey.sources = self.researches(place, child.arguments(0)),
            "daylight" => journey.daylight = self.times(child),
            // Read with the heads.
            "kind" | "replaces" | "persona" => {}
            _ => return false,
        }
        true
    }

    fn inside_journey(&mut self, place: Place, child: Node<'d, 's>, journey: &mut Journey<'s>) {
        match child.keyword() {
            "stage" => self.stage_of(place, child, journey),
            "outcome" => journey.outcomes.push(Outcome {
                name: read::name(child),
                kind: word(child, 2, OutcomeKind::from_word).unwrap_or(OutcomeKind::Neutral),
                span: child.full_span(),
            }),
            "metric" => journey.metrics.extend(self.detail(place, child, DetailKeyword::Kind(DetailKind::Metric))),
            "->" => journey.arrows.extend(self.arrow_of(place, child)),
            "window" => {
                let times = self.times(child);
                let window = times.zip(text(child, 0));
                journey.windows.extend(window.map(|((from, to), text)| Window {
                    text,
                    from,
                    to,
                    span: child.full_span(),
                }));
            }
            "SERIES" => journey.series.extend(self.series_of(place, child)),
            _ => {}
        }
    }

    pub(super) fn lanes_of(&mut self, place: Place, node: Node<'d, 's>) -> Vec<LaneRef> {
        node.arguments(0).filter_map(|value| self.lane(place, value)).collect()
    }

    /// The kind as written, else by `replaces`; the two may not contradict each other.
    fn kind_of(&mut self, id: JourneyId, node: Node<'d, 's>, journey: &mut Journey<'s>) {
        let line = |keyword: &str| node.children().find(|child| child.keyword() == keyword);
        let kind = line("kind");
        let stated = kind.and_then(|it| word(it, 0, JourneyKind::from_word));
        let replaces = line("replaces");
        let implied = if replaces.is_some() { JourneyKind::FutureState } else { JourneyKind::CurrentState };
        journey.kind = stated.unwrap_or(implied);
        let Some(replaces) = replaces else { return };
        if let (Some(kind), true) = (kind, journey.kind != JourneyKind::FutureState) {
            let message = format!("a journey that replaces another is no `{}`", journey.kind.word());
            self.report(
                Diagnostic::new(codes::KIND_AGAINST_REPLACES, kind.span(), message)
                    .also(replaces.span(), "it replaces another here")
                    .help("leave the kind out, or write `kind future-state`"),
            );
        }
        if journey.replaces == Some(id) {
            let message = format!("`{}` replaces itself", journey.name.name);
            self.report(
                Diagnostic::new(codes::REFERS_TO_ITSELF, replaces.span(), message)
                    .help("name the journey as it is today; the one that is to come has another name"),
            );
            journey.replaces = None;
            self.selfish.push(id);
        }
    }

    fn stage_of(&mut self, place: Place, node: Node<'d, 's>, journey: &mut Journey<'s>) {
        let index = StageIndex(journey.stages.len() as u32);
        let first = journey.touchpoints.len() as u32;
        let mut stage = Stage {
            name: read::name(node),
            goal: None,
            when: None,
            takes: None,
            counts: None,
            owner: None,
            meets: List::new(),
            who: List::new(),
            basis: None,
            sources: List::new(),
            details: List::new(),
            arrows: List::new(),
            touchpoints: first..first,
            span: node.full_span(),
        };
        for child in node.children() {
            match child.keyword() {
                "touchpoint" => {
                    let touchpoint = self.touchpoint_of(place, child, index);
                    if let Some(time) = touchpoint.at {
                        self.clock(child, time);
                    }
                    journey.touchpoints.push(touchpoint);
                }
                "goal" => stage.goal = text(child, 0),
                "span" => stage.when = text(child, 0),
                "counts" => stage.counts = text(child, 0),
                "takes" => stage.takes = self.duration(child),
                "owner" => stage.owner = child.argument(0).and_then(|value| self.team(place, value)),
                "meets" => stage.meets = self.lines(place, child),
                "for" => stage.who = self.whos(place, child.arguments(0)),
                "basis" => stage.basis = word(child, 0, Basis::from_word),
                "source" => stage.sources = self.researches(place, child.arguments(0)),
                _ => self.line(place, child, &mut stage.details, &mut stage.arrows),
            }
        }
        stage.touchpoints.end = journey.touchpoints.len() as u32;
        journey.stages.push(stage);
    }

    fn series_of(&mut self, place: Place, node: Node<'d, 's>) -> Option<Series> {
        let lane = self.see(place.file, |names| &names.lanes, node.word());
        let from = self.attribute_value(node, "from", values::time);
        let values = node.arguments(0).filter_map(|value| self.value(Some(value), values::decimal)).collect();
        Some(Series { lane: lane?, from: from?, values, span: node.full_span() })
    }

    /// A touchpoint's own icon, else that of its first channel.
    fn icons(&self, journey: &mut Journey<'s>, channels: &[Channel<'s>]) {
        for touchpoint in &mut journey.touchpoints {
            touchpoint.icon_stated = touchpoint.icon.is_some();
            if let (None, Some(channel)) = (touchpoint.icon, touchpoint.channels.first()) {
                let undeclared = || self.undeclared.get(channel.index() - channels.len());
                let icon = channels.get(channel.index()).map(|it| it.icon);
                touchpoint.icon = icon.or_else(|| undeclared().map(|(kind, _)| super::people::icon_of(*kind)));
            }
        }
    }

    /// Touchpoints with a time follow each other on the clock.
    fn clock(&mut self, node: Node<'d, 's>, time: Time) {
        let at = node.children().find(|child| child.keyword() == "at").map_or(node.span(), Node::span);
        if let Some((_, above)) = self.above.filter(|(earlier, _)| time < *earlier) {
            let earlier = self.above.map_or(time, |it| it.0);
            self.report(
                read::backwards(at, time, earlier)
                    .label("a touchpoint is not before the one above")
                    .also(above, "the time above"),
            );
        }
        self.above = Some((time, at));
    }
}

/// As many journeys are built one after the other: a part is some work, and a run of many has many parts.
const TOGETHER: usize = 8;

/// What a part of the run leaves besides its journeys.
struct Built<'s> {
    undeclared: Vec<(ChannelKind, Span)>,
    images: Vec<Image<'s>>,
    selfish: Vec<JourneyId>,
    found: Vec<Diagnostic>,
}

/// What the numbers of a part are in the whole run.
struct Numbers<'n> {
    /// Channels before this one are declared, and have their number from the beginning.
    first: usize,
    /// Of those that are not, in the order of the part.
    channels: &'n [ChannelId],
    /// How many pictures came before.
    images: u32,
}

impl Numbers<'_> {
    fn put(&self, journey: &mut Journey<'_>) {
        for touchpoint in &mut journey.touchpoints {
            touchpoint.channels.iter_mut().for_each(|it| self.channel(it));
            touchpoint.details.iter_mut().for_each(|it| self.detail(it));
        }
        for stage in &mut journey.stages {
            stage.details.iter_mut().for_each(|it| self.detail(it));
        }
    }

    fn detail(&self, detail: &mut Detail<'_>) {
        match &mut detail.body {
            Body::Row(row) => row.by.iter_mut().for_each(|it| {
                if let Actor::Channel(channel) = it {
                    self.channel(channel);
                }
            }),
            Body::Image { image, .. } => image.0 += self.images,
            _ => {}
        }
    }

    fn channel(&self, channel: &mut ChannelId) {
        if let Some(number) = channel.index().checked_sub(self.first).and_then(|at| self.channels.get(at)) {
            *channel = *number;
        }
    }
}

fn empty_journey<'s>(node: Node<'_, 's>) -> Journey<'s> {
    Journey {
        name: read::name(node),
        kind: JourneyKind::CurrentState,
        replaces: None,
        personas: Vec::new(),
        scenario: None,
        vision: None,
        area: None,
        trigger: None,
        insight: None,
        questions: Vec::new(),
        owner: None,
        status: None,
        priority: None,
        reviewed: None,
        locale: None,
        lanes: None,
        basis: None,
        sources: List::new(),
        metrics: List::new(),
        daylight: None,
        windows: Vec::new(),
        series: Vec::new(),
        stages: Vec::new(),
        touchpoints: Vec::new(),
        outcomes: Vec::new(),
        arrows: List::new(),
        span: node.full_span(),
    }
}

fn question_of<'s>(node: Node<'_, 's>) -> Option<Question<'s>> {
    let texts = |keyword: &'static str| {
        node.children().filter(move |it| it.keyword() == keyword).filter_map(|it| text(it, 0)).collect()
    };
    Some(Question { text: text(node, 0)?, wants: texts("wants"), answers: texts("answer"), span: node.full_span() })
}
