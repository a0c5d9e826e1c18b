//! Which declarations something refers to, in any file of the run, and which file thereby needs which.

use crate::model::*;
use crate::source::{SourceId, Span};
use rustc_hash::FxHashSet;

/// A mark for each declaration of a family, in the order of the project.
#[derive(Debug)]
pub struct Used {
    pub personas: Vec<bool>,
    pub segments: Vec<bool>,
    pub channels: Vec<bool>,
    pub teams: Vec<bool>,
    pub systems: Vec<bool>,
    pub research: Vec<bool>,
    pub lanes: Vec<bool>,
    needs: FxHashSet<(SourceId, SourceId)>,
}

impl Used {
    /// Whether something in the file `from` refers to something that the file `to` declares.
    pub fn needs(&self, from: SourceId, to: SourceId) -> bool {
        self.needs.contains(&(from, to))
    }

    pub(super) fn of(project: &Project<'_>) -> Self {
        let used = Used {
            personas: vec![false; project.personas.len()],
            segments: vec![false; project.segments.len()],
            channels: vec![false; project.channels.len()],
            teams: vec![false; project.teams.len()],
            systems: vec![false; project.systems.len()],
            research: vec![false; project.research.len()],
            lanes: vec![false; project.lanes.len()],
            needs: FxHashSet::default(),
        };
        let mut walk = Walk { project, used, from: SourceId(0), last: (SourceId(0), SourceId(0)) };
        walk.people();
        walk.things();
        for journey in &project.journeys {
            walk.journey(journey);
        }
        walk.layers_and_views();
        walk.used
    }
}

struct Walk<'w, 's> {
    project: &'w Project<'s>,
    used: Used,
    /// The file that refers.
    from: SourceId,
    /// The pair of files that was noted last: mostly the next is the same.
    last: (SourceId, SourceId),
}

impl Walk<'_, '_> {
    fn people(&mut self) {
        for persona in &self.project.personas {
            self.from = persona.span.source;
            persona.segment.into_iter().for_each(|it| self.segment(it));
            persona.lines.iter().for_each(|it| self.research(&it.sources));
        }
    }

    fn things(&mut self) {
        for channel in &self.project.channels {
            self.from = channel.span.source;
            self.team(channel.owner);
            channel.collects.iter().filter_map(|it| it.from).for_each(|it| self.research(&[it]));
            self.details(&channel.metrics);
        }
        for system in &self.project.systems {
            self.from = system.span.source;
            self.team(system.owner);
        }
        for lane in &self.project.lanes {
            self.from = lane.span.source;
            lane.below.into_iter().for_each(|it| self.lane(it));
        }
    }

    fn layers_and_views(&mut self) {
        for blueprint in &self.project.blueprints {
            self.from = blueprint.span.source;
            self.journey_named(blueprint.of);
            self.lanes(blueprint.lanes.as_deref());
            for layer in &blueprint.layers {
                self.journey_named(layer.touchpoint.map(|it| it.journey));
                self.details(&layer.details);
            }
        }
        for view in &self.project.views {
            self.from = view.span.source;
            self.who(&view.who);
            self.lanes(view.lanes.as_deref());
            match view.of {
                Subject::Journey(it) => self.journey_named(Some(it)),
                Subject::Blueprint(it) => self.link(self.project.blueprints.get(it.index()).map(|it| it.span)),
                Subject::Persona(it) => self.persona(it),
                // A portfolio is made of everything that its file sees.
                Subject::Portfolio => {
                    let seen = self.project.imports.get(self.from.0 as usize).map_or(&[][..], Vec::as_slice);
                    seen.iter().for_each(|it| self.need(*it));
                }
                Subject::Unknown => {}
            }
        }
    }

    fn journey(&mut self, journey: &Journey<'_>) {
        self.from = journey.span.source;
        journey.personas.iter().for_each(|it| self.persona(*it));
        self.journey_named(journey.replaces);
        self.team(journey.owner);
        journey.series.iter().for_each(|it| self.lane(LaneRef::Own(it.lane)));
        self.research(&journey.sources);
        self.details(&journey.metrics);
        self.arrows(&journey.arrows);
        self.lanes(journey.lanes.as_deref());
        for stage in &journey.stages {
            self.team(stage.owner);
            self.who(&stage.who);
            self.research(&stage.sources);
            self.lines(&stage.meets);
            self.details(&stage.details);
            self.arrows(&stage.arrows);
        }
        for touchpoint in &journey.touchpoints {
            self.team(touchpoint.owner);
            touchpoint.channels.iter().for_each(|it| self.channel(*it));
            touchpoint.expects.iter().for_each(|it| self.who(&it.who));
            self.who(&touchpoint.who);
            self.research(&touchpoint.sources);
            self.lines(&touchpoint.meets);
            self.details(&touchpoint.details);
            self.arrows(&touchpoint.arrows);
        }
    }

    fn details(&mut self, details: &[Detail<'_>]) {
        for detail in details {
            self.who(&detail.who);
            self.research(&detail.sources);
            self.lane(detail.lane);
            match &detail.body {
                Body::Opportunity(it) => {
                    self.team(it.owner);
                    it.resolves.iter().for_each(|it| self.detail(*it));
                }
                Body::Action(it) => {
                    self.team(it.owner);
                    it.resolves.iter().for_each(|it| self.detail(*it));
                }
                Body::Row(row) => {
                    row.by.iter().for_each(|it| self.actor(*it));
                    row.arrows.iter().for_each(|it| self.detail(it.target));
                    self.details(&row.fails);
                }
                _ => {}
            }
        }
    }

    fn arrows(&mut self, arrows: &[Arrow<'_>]) {
        for arrow in arrows.iter().filter(|it| !it.implied) {
            self.who(&arrow.who);
            match arrow.target {
                Target::Touchpoint(it) => self.journey_named(Some(it.journey)),
                Target::Outcome { journey, .. } | Target::Journey(journey) => self.journey_named(Some(journey)),
                Target::Stage(it) => self.journey_named(Some(it.journey)),
                Target::ImpliedSuccess => {}
            }
        }
    }

    fn detail(&mut self, detail: DetailRef) {
        match detail {
            DetailRef::Touchpoint { journey, .. }
            | DetailRef::Stage { journey, .. }
            | DetailRef::Journey { journey, .. }
            | DetailRef::TouchpointFail { journey, .. }
            | DetailRef::StageFail { journey, .. } => self.journey_named(Some(journey)),
            DetailRef::Layer { blueprint, .. } | DetailRef::LayerFail { blueprint, .. } => {
                self.link(self.project.blueprints.get(blueprint.index()).map(|it| it.span));
            }
            DetailRef::Persona { persona, .. } => self.persona(persona),
        }
    }

    fn lines(&mut self, lines: &[PersonaLineRef]) {
        lines.iter().for_each(|it| self.persona(it.persona));
    }

    fn actor(&mut self, actor: Actor) {
        match actor {
            Actor::Team(it) => self.team(Some(it)),
            Actor::System(it) => {
                mark(&mut self.used.systems, it.index());
                self.link(self.project.systems.get(it.index()).map(|it| it.span));
            }
            Actor::Channel(it) => self.channel(it),
        }
    }

    fn who(&mut self, who: &[Who]) {
        for it in who {
            match *it {
                Who::Persona(it) => self.persona(it),
                Who::Segment(it) => self.segment(it),
            }
        }
    }

    fn persona(&mut self, id: PersonaId) {
        mark(&mut self.used.personas, id.index());
        self.link(self.project.personas.get(id.index()).map(|it| it.span));
    }

    fn segment(&mut self, id: SegmentId) {
        mark(&mut self.used.segments, id.index());
        self.link(self.project.segments.get(id.index()).map(|it| it.span));
    }

    fn channel(&mut self, id: ChannelId) {
        mark(&mut self.used.channels, id.index());
        // A kind used as a name belongs to no file, though it has the place of its first use.
        self.link(self.project.channels.get(id.index()).filter(|it| it.declared).map(|it| it.span));
    }

    fn team(&mut self, id: Option<TeamId>) {
        if let Some(id) = id {
            mark(&mut self.used.teams, id.index());
            self.link(self.project.teams.get(id.index()).map(|it| it.span));
        }
    }

    fn research(&mut self, sources: &[ResearchId]) {
        for id in sources {
            mark(&mut self.used.research, id.index());
            self.link(self.project.research.get(id.index()).map(|it| it.span));
        }
    }

    fn lane(&mut self, lane: LaneRef) {
        if let LaneRef::Own(id) = lane {
            mark(&mut self.used.lanes, id.index());
            self.link(self.project.lanes.get(id.index()).map(|it| it.span));
        }
    }

    fn lanes(&mut self, lanes: Option<&[LaneRef]>) {
        lanes.into_iter().flatten().for_each(|it| self.lane(*it));
    }

    fn journey_named(&mut self, id: Option<JourneyId>) {
        self.link(id.and_then(|it| self.project.journeys.get(it.index())).map(|it| it.span));
    }

    fn link(&mut self, to: Option<Span>) {
        if let Some(span) = to {
            self.need(span.source);
        }
    }

    fn need(&mut self, to: SourceId) {
        if to != self.from && self.last != (self.from, to) {
            self.last = (self.from, to);
            self.used.needs.insert(self.last);
        }
    }
}

fn mark(list: &mut [bool], index: usize) {
    if let Some(it) = list.get_mut(index) {
        *it = true;
    }
}
