//! References as names, and what is used of other files: `imported`.

use super::Document;
use super::fields::called;
use super::write::key;
use crate::model::*;
use crate::source::Span;

/// What the document refers to, by lists of the project: found while it is written.
pub(super) struct Used {
    personas: Vec<bool>,
    segments: Vec<bool>,
    channels: Vec<bool>,
    teams: Vec<bool>,
    systems: Vec<bool>,
    research: Vec<bool>,
    lanes: Vec<bool>,
}

impl Used {
    pub fn new(project: &Project<'_>) -> Self {
        Self {
            personas: vec![false; project.personas.len()],
            segments: vec![false; project.segments.len()],
            channels: vec![false; project.channels.len()],
            teams: vec![false; project.teams.len()],
            systems: vec![false; project.systems.len()],
            research: vec![false; project.research.len()],
            lanes: vec![false; project.lanes.len()],
        }
    }
}

fn mark(list: &mut [bool], index: usize) {
    if let Some(used) = list.get_mut(index) {
        *used = true;
    }
}

/// Writes the things of one list that were referred to and that no file of the document declares.
macro_rules! imported {
    ($document:ident, $key:literal, $list:ident, $write:ident, $is_declared:expr) => {
        $document.json.key(key!($key));
        let project = $document.project;
        $document.json.begin_list();
        // The list of what is used may still grow, by things that stand above what uses them.
        let mut written = vec![false; project.$list.len()];
        while let Some(index) = (0..written.len()).find(|index| {
            let item = &project.$list[*index];
            $document.used.$list[*index] && !written[*index] && !($document.declares(item.span) && $is_declared(item))
        }) {
            written[index] = true;
            $document.json.next_line();
            $document.$write(&project.$list[index]);
        }
        $document.json.end_list();
    };
}

impl<'p, 'w, 's> Document<'p, 'w, 's> {
    /// In full what the declarations refer to and other files declare: people and things, not journeys.
    ///
    /// The order of the lists matters: whatever a list refers to comes in a later one, or in itself.
    pub(super) fn imported(&mut self) {
        self.object(|document| {
            imported!(document, "personas", personas, persona, |_| true);
            imported!(document, "segments", segments, segment, |_| true);
            // A kind used as a name is declared by nobody, also where it is used.
            imported!(document, "channels", channels, channel, |it: &Channel<'_>| it.declared);
            imported!(document, "systems", systems, system, |_| true);
            imported!(document, "teams", teams, team, |_| true);
            imported!(document, "sources", research, research, |_| true);
            imported!(document, "lanes", lanes, lane, |_| true);
        });
    }

    fn declares(&self, span: Span) -> bool {
        self.files.contains(&span.source)
    }

    fn reference(&mut self, name: Option<&'p Name<'s>>) {
        match name {
            Some(name) => self.json.string(called(name)),
            None => self.json.null(),
        }
    }

    pub(super) fn persona_ref(&mut self, id: PersonaId) {
        mark(&mut self.used.personas, id.index());
        self.reference(self.project.personas.get(id.index()).map(|it| &it.name));
    }

    pub(super) fn segment_ref(&mut self, id: SegmentId) {
        mark(&mut self.used.segments, id.index());
        self.reference(self.project.segments.get(id.index()).map(|it| &it.name));
    }

    pub(super) fn channel_ref(&mut self, id: ChannelId) {
        mark(&mut self.used.channels, id.index());
        self.reference(self.project.channels.get(id.index()).map(|it| &it.name));
    }

    pub(super) fn team_ref(&mut self, id: TeamId) {
        mark(&mut self.used.teams, id.index());
        self.reference(self.project.teams.get(id.index()).map(|it| &it.name));
    }

    pub(super) fn system_ref(&mut self, id: SystemId) {
        mark(&mut self.used.systems, id.index());
        self.reference(self.project.systems.get(id.index()).map(|it| &it.name));
    }

    pub(super) fn research_ref(&mut self, id: ResearchId) {
        mark(&mut self.used.research, id.index());
        self.reference(self.project.research.get(id.index()).map(|it| &it.name));
    }

    pub(super) fn journey_ref(&mut self, id: JourneyId) {
        self.reference(self.project.journeys.get(id.index()).map(|it| &it.name));
    }

    pub(super) fn blueprint_ref(&mut self, id: BlueprintId) {
        self.reference(self.project.blueprints.get(id.index()).map(|it| &it.name));
    }

    pub(super) fn who_ref(&mut self, who: Who) {
        match who {
            Who::Persona(id) => self.persona_ref(id),
            Who::Segment(id) => self.segment_ref(id),
        }
    }

    pub(super) fn actor_ref(&mut self, actor: Actor) {
        match actor {
            Actor::Team(id) => self.team_ref(id),
            Actor::System(id) => self.system_ref(id),
            Actor::Channel(id) => self.channel_ref(id),
        }
    }

    pub(super) fn lane_ref(&mut self, lane: LaneRef) {
        match lane {
            LaneRef::Touchpoint => self.json.word("touchpoint"),
            LaneRef::Takes => self.json.word("takes"),
            LaneRef::Detail(kind) => self.json.word(kind.word()),
            LaneRef::Own(id) => {
                mark(&mut self.used.lanes, id.index());
                self.reference(self.project.lanes.get(id.index()).map(|it| &it.name));
            }
        }
    }

    /// `owner.name`, or `null` where one of the two is not to be had.
    fn inner(&mut self, owner: Option<&'p Name<'s>>, name: Option<&str>) {
        match (owner, name) {
            (Some(owner), Some(name)) => self.json.string_of(&[called(owner), ".", name]),
            _ => self.json.null(),
        }
    }

    pub(super) fn touchpoint_ref(&mut self, touchpoint: TouchpointRef) {
        let journey = self.project.journeys.get(touchpoint.journey.index());
        let found = journey.and_then(|it| it.touchpoints.get(touchpoint.touchpoint.index()));
        self.inner(journey.map(|it| &it.name), found.map(|it| called(&it.name)));
    }

    pub(super) fn stage_ref(&mut self, stage: StageRef) {
        let journey = self.project.journeys.get(stage.journey.index());
        let found = journey.and_then(|it| it.stages.get(stage.stage.index()));
        self.inner(journey.map(|it| &it.name), found.map(|it| called(&it.name)));
    }

    fn outcome_ref(&mut self, journey: JourneyId, outcome: OutcomeIndex) {
        let journey = self.project.journeys.get(journey.index());
        let found = journey.and_then(|it| it.outcomes.get(outcome.index()));
        self.inner(journey.map(|it| &it.name), found.map(|it| called(&it.name)));
    }

    pub(super) fn line_ref(&mut self, line: PersonaLineRef) {
        mark(&mut self.used.personas, line.persona.index());
        let persona = self.project.personas.get(line.persona.index());
        let found = persona.and_then(|it| it.lines.get(line.line as usize));
        self.inner(persona.map(|it| &it.name), found.and_then(|it| it.name.as_deref()));
    }

    /// `{"kind": "touchpoint", "name": "trial.signup"}`.
    pub(super) fn target(&mut self, target: Target) {
        let kind = match target {
            Target::Touchpoint(_) => "touchpoint",
            Target::Outcome { .. } => "outcome",
            Target::Stage(_) => "stage",
            Target::Journey(_) => "journey",
            Target::ImpliedSuccess => "success",
        };
        self.object(|document| {
            document.json.key(key!("kind"));
            document.json.word(kind);
            document.json.key(key!("name"));
            match target {
                Target::Touchpoint(touchpoint) => document.touchpoint_ref(touchpoint),
                Target::Outcome { journey, outcome } => document.outcome_ref(journey, outcome),
                Target::Stage(stage) => document.stage_ref(stage),
                Target::Journey(journey) => document.journey_ref(journey),
                Target::ImpliedSuccess => document.json.null(),
            }
        });
    }

    /// `journey.name` of a named detail, `blueprint.name`, or `persona.name` of her line.
    pub(super) fn detail_ref(&mut self, reference: DetailRef) {
        if let DetailRef::Persona { persona, line } = reference {
            return self.line_ref(PersonaLineRef { persona, line });
        }
        let (owner, detail) = find(self.project, reference);
        self.inner(owner, detail.and_then(|it| it.name.as_deref()));
    }

    pub(super) fn whos(&mut self, who: &[Who]) {
        self.json.key(key!("for"));
        self.list(who, |document, who| document.who_ref(*who));
    }

    pub(super) fn researches(&mut self, sources: &[ResearchId]) {
        self.json.key(key!("sources"));
        self.list(sources, |document, id| document.research_ref(*id));
    }

    pub(super) fn owner(&mut self, owner: Option<TeamId>) {
        self.maybe(key!("owner"), owner, Self::team_ref);
    }

    pub(super) fn maybe_lanes(&mut self, lanes: Option<&Vec<LaneRef>>) {
        self.maybe(key!("lanes"), lanes, |document, lanes| {
            document.list(lanes, |document, lane| document.lane_ref(*lane))
        });
    }

    pub(super) fn basis(&mut self, basis: Option<Basis>) {
        self.maybe_word(key!("basis"), basis.map(Basis::word));
    }
}

/// A detail, and what it is named in.
fn find<'p, 's>(project: &'p Project<'s>, reference: DetailRef) -> (Option<&'p Name<'s>>, Option<&'p Detail<'s>>) {
    use DetailRef as R;
    let journey = match reference {
        R::Touchpoint { journey, .. } | R::Stage { journey, .. } | R::Journey { journey, .. } => Some(journey),
        R::TouchpointFail { journey, .. } | R::StageFail { journey, .. } => Some(journey),
        R::Layer { .. } | R::LayerFail { .. } | R::Persona { .. } => None,
    };
    let journey = journey.and_then(|it| project.journeys.get(it.index()));
    let touchpoint = |at: TouchpointIndex| journey.and_then(|it| it.touchpoints.get(at.index()));
    let stage = |at: StageIndex| journey.and_then(|it| it.stages.get(at.index()));
    let blueprint = match reference {
        R::Layer { blueprint, .. } | R::LayerFail { blueprint, .. } => project.blueprints.get(blueprint.index()),
        _ => None,
    };
    let layer = |at: u32| blueprint.and_then(|it| it.layers.get(at as usize));
    let detail = match reference {
        R::Touchpoint { touchpoint: at, detail, .. } => touchpoint(at).and_then(|it| it.details.get(detail as usize)),
        R::Stage { stage: at, detail, .. } => stage(at).and_then(|it| it.details.get(detail as usize)),
        R::Journey { metric, .. } => journey.and_then(|it| it.metrics.get(metric as usize)),
        R::Layer { layer: at, detail, .. } => layer(at).and_then(|it| it.details.get(detail as usize)),
        R::TouchpointFail { touchpoint: at, detail, fail, .. } => {
            fail_of(touchpoint(at).and_then(|it| it.details.get(detail as usize)), fail)
        }
        R::StageFail { stage: at, detail, fail, .. } => {
            fail_of(stage(at).and_then(|it| it.details.get(detail as usize)), fail)
        }
        R::LayerFail { layer: at, detail, fail, .. } => {
            fail_of(layer(at).and_then(|it| it.details.get(detail as usize)), fail)
        }
        R::Persona { .. } => None,
    };
    (journey.map(|it| &it.name).or(blueprint.map(|it| &it.name)), detail)
}

fn fail_of<'p, 's>(row: Option<&'p Detail<'s>>, fail: u32) -> Option<&'p Detail<'s>> {
    match &row?.body {
        Body::Row(row) => row.fails.get(fail as usize),
        _ => None,
    }
}
