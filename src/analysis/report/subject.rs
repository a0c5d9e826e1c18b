//! The journey that a report is about, with all that lies around it.

use crate::analysis::Audience;
use crate::measure::FlowFigures;
use crate::model::{Date, Detail, Journey, JourneyId, Layer, Project, Stage, TouchpointIndex};
use crate::order;

/// A journey with what is laid over it and what was counted of it.
#[derive(Debug)]
pub struct Subject<'p> {
    pub project: &'p Project<'p>,
    pub id: JourneyId,
    pub journey: &'p Journey<'p>,
    /// The journey's personas.
    pub audience: Audience,
    pub figures: Option<FlowFigures>,
    pub today: Date,
    /// What blueprints lay over it, in the order of the touchpoints.
    layers: Vec<(TouchpointIndex, &'p Layer<'p>)>,
}

/// A detail in its place: of a touchpoint, of a stage, or in the layer of a blueprint.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'p> {
    pub detail: &'p Detail<'p>,
    pub stage: &'p Stage<'p>,
    /// `None` for a detail of the whole stage.
    pub touchpoint: Option<TouchpointIndex>,
    /// The place in the list of its stage, its touchpoint or its layer.
    pub place: u32,
    pub layered: bool,
}

impl<'p> Subject<'p> {
    pub fn new(
        project: &'p Project<'p>,
        id: JourneyId,
        journey: &'p Journey<'p>,
        figures: Option<FlowFigures>,
        today: Date,
    ) -> Self {
        let own = project.blueprints.iter().filter(|it| it.of == Some(id)).flat_map(|it| &it.layers);
        let mut layers: Vec<_> = own.filter_map(|it| Some((it.touchpoint?.touchpoint, it))).collect();
        order::sort_by_key(&mut layers, |it| it.0);
        Self { project, id, journey, audience: Audience::of_journey(project, journey), figures, today, layers }
    }

    /// What blueprints lay over a touchpoint, in their order.
    pub fn layers(&self, at: TouchpointIndex) -> impl Iterator<Item = &'p Layer<'p>> + use<'_, 'p> {
        let first = self.layers.partition_point(|it| it.0 < at);
        self.layers[first..].iter().take_while(move |it| it.0 == at).map(|it| it.1)
    }

    /// All details that hold for the journey's people, in the order of the text; those of blueprints behind those of the
    /// touchpoint that they lie over.
    pub fn details(&self) -> Vec<Seen<'p>> {
        let mut found = Vec::new();
        for stage in self.journey.stages.iter().filter(|it| self.audience.holds(&[&it.who])) {
            let mut add = |list: &'p [Detail<'p>], touchpoint: Option<TouchpointIndex>, layered| {
                let who =
                    touchpoint.and_then(|it| self.journey.touchpoints.get(it.index())).map_or(&[][..], |it| &it.who);
                for (place, detail) in list.iter().enumerate() {
                    if self.audience.holds(&[&stage.who, who, &detail.who]) {
                        found.push(Seen { detail, stage, touchpoint, place: place as u32, layered });
                    }
                }
            };
            add(&stage.details, None, false);
            for (at, touchpoint) in stage.touchpoints.clone().zip(self.journey.touchpoints_of(stage)) {
                let at = TouchpointIndex(at);
                add(&touchpoint.details, Some(at), false);
                for layer in self.layers(at) {
                    add(&layer.details, Some(at), true);
                }
            }
        }
        found
    }
}
