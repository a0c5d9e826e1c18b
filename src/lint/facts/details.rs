//! Every detail of a project by its kind, with where it stands: one walk, so that a rule about pains reads only pains.

use crate::model::*;
use rustc_hash::FxHashMap;

/// A detail with where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'p> {
    pub detail: &'p Detail<'p>,
    pub place: Place<'p>,
    /// How a `resolves` would call it.
    pub reference: DetailRef,
}

/// What a detail is a detail of.
#[derive(Clone, Copy, Debug)]
pub enum Place<'p> {
    Touchpoint {
        id: JourneyId,
        journey: &'p Journey<'p>,
        touchpoint: &'p Touchpoint<'p>,
    },
    Stage {
        id: JourneyId,
        journey: &'p Journey<'p>,
        stage: &'p Stage<'p>,
    },
    /// A metric of the journey itself.
    Journey {
        id: JourneyId,
        journey: &'p Journey<'p>,
    },
    Layer {
        blueprint: &'p Blueprint<'p>,
        layer: &'p Layer<'p>,
    },
    Channel {
        channel: &'p Channel<'p>,
    },
}

impl<'p> Place<'p> {
    /// The journey it belongs to; of a layer, the one whose touchpoint it is about.
    pub fn id(self) -> Option<JourneyId> {
        match self {
            Place::Touchpoint { id, .. } | Place::Stage { id, .. } | Place::Journey { id, .. } => Some(id),
            Place::Layer { layer, .. } => layer.touchpoint.map(|it| it.journey),
            Place::Channel { .. } => None,
        }
    }

    /// The journey it belongs to; of a layer, none of its own.
    pub fn journey(self) -> Option<&'p Journey<'p>> {
        match self {
            Place::Touchpoint { journey, .. } | Place::Stage { journey, .. } | Place::Journey { journey, .. } => {
                Some(journey)
            }
            Place::Layer { .. } | Place::Channel { .. } => None,
        }
    }
}

#[derive(Debug)]
pub(super) struct Details<'p> {
    /// By `DetailKind as usize`.
    by_kind: Vec<Vec<Seen<'p>>>,
    /// Those that hold for some only.
    limited: Vec<Seen<'p>>,
    /// For each journey, for each touchpoint: the kinds it has itself, and with its layers; a bit each.
    kinds: Vec<Vec<(u32, u32)>>,
}

impl<'p> Details<'p> {
    pub(super) fn of(project: &'p Project<'p>) -> Self {
        let kinds = project.journeys.iter().map(|it| vec![(0, 0); it.touchpoints.len()]).collect();
        let mut details =
            Details { by_kind: DetailKind::ALL.iter().map(|_| Vec::new()).collect(), limited: Vec::new(), kinds };
        for (index, journey) in project.journeys.iter().enumerate() {
            details.journey(JourneyId(index as u32), journey);
        }
        for (index, blueprint) in project.blueprints.iter().enumerate() {
            details.blueprint(BlueprintId(index as u32), blueprint);
        }
        for channel in &project.channels {
            for detail in &channel.metrics {
                // Nothing can name a channel's metric, so its reference is never asked for.
                let reference = DetailRef::Persona { persona: PersonaId(u32::MAX), line: u32::MAX };
                details.add(detail, Place::Channel { channel }, reference);
            }
        }
        details
    }

    fn journey(&mut self, id: JourneyId, journey: &'p Journey<'p>) {
        for (metric, detail) in numbered(&journey.metrics) {
            self.add(detail, Place::Journey { id, journey }, DetailRef::Journey { journey: id, metric });
        }
        for (index, stage) in journey.stages.iter().enumerate() {
            let at = StageIndex(index as u32);
            for (number, detail) in numbered(&stage.details) {
                let reference = DetailRef::Stage { journey: id, stage: at, detail: number };
                self.add(detail, Place::Stage { id, journey, stage }, reference);
                for (fail, it) in numbered(fails(detail)) {
                    let reference = DetailRef::StageFail { journey: id, stage: at, detail: number, fail };
                    self.add(it, Place::Stage { id, journey, stage }, reference);
                }
            }
        }
        for (index, touchpoint) in journey.touchpoints.iter().enumerate() {
            let at = TouchpointIndex(index as u32);
            let place = Place::Touchpoint { id, journey, touchpoint };
            let mut bits = 0;
            for (number, detail) in numbered(&touchpoint.details) {
                bits |= bit(detail.lane);
                self.add(detail, place, DetailRef::Touchpoint { journey: id, touchpoint: at, detail: number });
                for (fail, it) in numbered(fails(detail)) {
                    bits |= bit(it.lane);
                    let reference = DetailRef::TouchpointFail { journey: id, touchpoint: at, detail: number, fail };
                    self.add(it, place, reference);
                }
            }
            if let Some(entry) = self.entry(id, at) {
                *entry = (bits, bits);
            }
        }
    }

    fn blueprint(&mut self, id: BlueprintId, blueprint: &'p Blueprint<'p>) {
        for (number, layer) in numbered(&blueprint.layers) {
            let place = Place::Layer { blueprint, layer };
            let mut bits = 0;
            for (index, detail) in numbered(&layer.details) {
                bits |= bit(detail.lane);
                self.add(detail, place, DetailRef::Layer { blueprint: id, layer: number, detail: index });
                for (fail, it) in numbered(fails(detail)) {
                    let reference = DetailRef::LayerFail { blueprint: id, layer: number, detail: index, fail };
                    self.add(it, place, reference);
                }
            }
            if let Some(at) = layer.touchpoint
                && let Some(entry) = self.entry(at.journey, at.touchpoint)
            {
                entry.1 |= bits;
            }
        }
    }

    fn entry(&mut self, journey: JourneyId, touchpoint: TouchpointIndex) -> Option<&mut (u32, u32)> {
        self.kinds.get_mut(journey.index())?.get_mut(touchpoint.index())
    }

    fn add(&mut self, detail: &'p Detail<'p>, place: Place<'p>, reference: DetailRef) {
        let seen = Seen { detail, place, reference };
        if let LaneRef::Detail(kind) = detail.lane
            && let Some(list) = self.by_kind.get_mut(kind as usize)
        {
            list.push(seen);
        }
        if !detail.who.is_empty() {
            self.limited.push(seen);
        }
    }

    pub(super) fn limited(&self) -> &[Seen<'p>] {
        &self.limited
    }

    pub(super) fn of_kind(&self, kind: DetailKind) -> &[Seen<'p>] {
        self.by_kind.get(kind as usize).map_or(&[], Vec::as_slice)
    }

    pub(super) fn has(&self, journey: JourneyId, touchpoint: TouchpointIndex, kind: DetailKind, layers: bool) -> bool {
        let bits = self.kinds.get(journey.index()).and_then(|it| it.get(touchpoint.index()));
        bits.is_some_and(|(own, all)| (if layers { all } else { own }) & (1 << kind as u32) != 0)
    }

    /// For each detail that something resolves: the opportunities and actions that do, in the order of the text.
    pub(super) fn answers(&self) -> FxHashMap<DetailRef, Vec<Seen<'p>>> {
        let mut answers: FxHashMap<DetailRef, Vec<Seen<'p>>> = FxHashMap::default();
        for kind in [DetailKind::Opportunity, DetailKind::Action] {
            for seen in self.of_kind(kind) {
                for resolved in resolves(seen.detail) {
                    answers.entry(*resolved).or_default().push(*seen);
                }
            }
        }
        answers
    }
}

/// What an opportunity or an action resolves.
fn resolves<'p>(detail: &'p Detail<'p>) -> &'p [DetailRef] {
    match &detail.body {
        Body::Opportunity(it) => &it.resolves,
        Body::Action(it) => &it.resolves,
        _ => &[],
    }
}

/// The fail points inside a row.
fn fails<'p>(detail: &'p Detail<'p>) -> &'p [Detail<'p>] {
    match &detail.body {
        Body::Row(row) => &row.fails,
        _ => &[],
    }
}

fn bit(lane: LaneRef) -> u32 {
    match lane {
        LaneRef::Detail(kind) => 1 << kind as u32,
        _ => 0,
    }
}

fn numbered<T>(list: &[T]) -> impl Iterator<Item = (u32, &T)> {
    list.iter().enumerate().map(|(at, it)| (at as u32, it))
}
