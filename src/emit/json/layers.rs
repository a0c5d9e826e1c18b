//! Blueprints and views.

use super::Document;
use super::write::key;
use crate::model::*;

impl<'p, 'w, 's> Document<'p, 'w, 's> {
    pub(super) fn blueprint(&mut self, blueprint: &'p Blueprint<'s>) {
        self.object(|document| {
            document.name(&blueprint.name);
            document.maybe(key!("of"), blueprint.of, Self::journey_ref);
            document.maybe_text(key!("insight"), blueprint.insight.as_ref());
            document.maybe_text(key!("locale"), blueprint.locale.as_ref());
            document.maybe_lanes(blueprint.lanes.as_ref());
            document.json.key(key!("layers"));
            document.lines(&blueprint.layers, Self::layer);
            document.range(blueprint.span);
        });
    }

    fn layer(&mut self, layer: &'p Layer<'s>) {
        self.object(|document| {
            document.maybe(key!("touchpoint"), layer.touchpoint, Self::touchpoint_ref);
            document.maybe_text(key!("label"), layer.label.as_ref());
            document.maybe_duration(key!("takes"), layer.takes);
            document.maybe_duration(key!("waits"), layer.waits);
            document.json.key(key!("details"));
            document.lines(&layer.details, Self::detail);
            document.range(layer.span);
        });
    }

    pub(super) fn view(&mut self, view: &'p View<'s>) {
        self.object(|document| {
            document.name(&view.name);
            document.json.key(key!("of"));
            document.subject(view.of);
            document.text(key!("layout"), view.layout.word());
            document.maybe_text(key!("insight"), view.insight.as_ref());
            document.maybe_text(key!("locale"), view.locale.as_ref());
            document.maybe_lanes(view.lanes.as_ref());
            document.json.key(key!("show"));
            document.list(&view.show, |document, mark| document.json.string(mark.word()));
            document.whos(&view.who);
            document.maybe(key!("stages"), view.stages.as_ref(), |document, stages| {
                document.list(stages, |document, stage| document.stage_ref(*stage));
            });
            document.json.key(key!("labels"));
            document.lines(&view.labels, |document, label| {
                document.object(|document| {
                    document.json.key(key!("touchpoint"));
                    document.touchpoint_ref(label.touchpoint);
                    document.text(key!("label"), &label.label);
                    document.range(label.span);
                });
            });
            document.range(view.span);
        });
    }

    /// `{"kind": "journey", "name": "trial"}`; a portfolio has no name.
    fn subject(&mut self, subject: Subject) {
        let kind = match subject {
            Subject::Journey(_) => "journey",
            Subject::Blueprint(_) => "blueprint",
            Subject::Persona(_) => "persona",
            Subject::Portfolio => "portfolio",
            Subject::Unknown => return self.json.null(),
        };
        self.object(|document| {
            document.text(key!("kind"), kind);
            document.json.key(key!("name"));
            match subject {
                Subject::Journey(id) => document.journey_ref(id),
                Subject::Blueprint(id) => document.blueprint_ref(id),
                Subject::Persona(id) => document.persona_ref(id),
                Subject::Portfolio | Subject::Unknown => document.json.null(),
            }
        });
    }
}
