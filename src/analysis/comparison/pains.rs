//! What becomes of today's pains: whether somebody takes them up.

use super::{Change, Sides, StagePair, TouchpointPair};
use crate::model::{Body, Detail, DetailRef, Journey, JourneyId, Project, TouchpointIndex};
use rustc_hash::FxHashSet;

/// One of today's pains.
#[derive(Clone, Copy, Debug)]
pub struct PainFate<'p> {
    pub detail: &'p Detail<'p>,
    /// Into the stages of the comparison.
    pub stage: usize,
    /// `None` for a pain of the stage itself.
    pub touchpoint: Option<TouchpointIndex>,
    pub fate: Fate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// An action of either journey or of a blueprint of them resolves it, or an opportunity of the future's.
    Resolved,
    /// The future has it, too: by its name, else in the same words.
    Kept,
    /// Nobody says anything of it, and its touchpoint is removed.
    Gone,
    /// Nobody says anything of it.
    Open,
}

impl Fate {
    /// Whether somebody has thought of it.
    pub fn is_carried(self) -> bool {
        matches!(self, Fate::Resolved | Fate::Kept)
    }
}

/// All of today's pains that hold, in the order of the text.
pub fn fates<'p>(
    project: &Project<'_>,
    (future, today): (JourneyId, JourneyId),
    sides: &Sides<'_, 'p>,
    stages: &[StagePair],
    touchpoints: &[TouchpointPair],
) -> Vec<PainFate<'p>> {
    let resolved = resolved(project, future, today);
    let kept = Kept::of(sides.future);
    let removed: FxHashSet<TouchpointIndex> =
        touchpoints.iter().filter(|it| it.change == Change::Removed).filter_map(|it| it.today).collect();
    let mut found = Vec::new();
    for (at, pair) in stages.iter().enumerate() {
        let Some((index, stage)) = pair.today.zip(sides.stages_of(pair).0) else { continue };
        let pains = sides.details(sides.today, stage).filter(|it| matches!(it.1.body, Body::Pain { .. }));
        for (touchpoint, detail) in pains {
            let own = touchpoint.and_then(|it| sides.today.touchpoints.get(it.index()));
            let list = own.map_or(&stage.details, |it| &it.details);
            let place = list.iter().position(|it| std::ptr::eq(it, detail)).unwrap_or(0) as u32;
            let reference = match touchpoint {
                Some(touchpoint) => DetailRef::Touchpoint { journey: today, touchpoint, detail: place },
                None => DetailRef::Stage { journey: today, stage: index, detail: place },
            };
            let fate = if resolved.contains(&reference) {
                Fate::Resolved
            } else if kept.has(detail) {
                Fate::Kept
            } else if touchpoint.is_some_and(|it| removed.contains(&it)) {
                Fate::Gone
            } else {
                Fate::Open
            };
            found.push(PainFate { detail, stage: at, touchpoint, fate });
        }
    }
    found
}

/// What somebody promises to resolve.
fn resolved(project: &Project<'_>, future: JourneyId, today: JourneyId) -> FxHashSet<DetailRef> {
    let mut found = FxHashSet::default();
    let mut add = |detail: &Detail<'_>, of_future: bool| match &detail.body {
        Body::Action(it) => found.extend(it.resolves.iter().copied()),
        Body::Opportunity(it) if of_future => found.extend(it.resolves.iter().copied()),
        _ => {}
    };
    for id in [future, today] {
        let Some(journey) = project.journeys.get(id.index()) else { continue };
        all_details(journey).for_each(|it| add(it, id == future));
    }
    for blueprint in &project.blueprints {
        if let Some(id) = blueprint.of.filter(|it| [future, today].contains(it)) {
            blueprint.layers.iter().flat_map(|it| &it.details).for_each(|it| add(it, id == future));
        }
    }
    found
}

fn all_details<'a, 's>(journey: &'a Journey<'s>) -> impl Iterator<Item = &'a Detail<'s>> {
    let of_stages = journey.stages.iter().flat_map(|it| &it.details);
    of_stages.chain(journey.touchpoints.iter().flat_map(|it| &it.details))
}

/// The future's pains.
struct Kept<'a> {
    names: FxHashSet<&'a str>,
    texts: FxHashSet<&'a str>,
}

impl<'a> Kept<'a> {
    fn of(future: &'a Journey<'_>) -> Self {
        let pains = || all_details(future).filter(|it| matches!(it.body, Body::Pain { .. }));
        let names = pains().filter_map(|it| it.name.as_deref()).collect();
        Self { names, texts: pains().map(|it| it.text.as_ref()).collect() }
    }

    fn has(&self, pain: &Detail<'_>) -> bool {
        let by_name = pain.name.as_deref().is_some_and(|it| self.names.contains(it));
        by_name || self.texts.contains(pain.text.as_ref())
    }
}
