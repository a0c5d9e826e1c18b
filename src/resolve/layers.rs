//! Blueprints with their layers, and views: what is laid over a journey, or shows a part of it.

use super::Resolver;
use super::names::detail_keyword;
use super::read::{self, text, word};
use super::refer::{Home, Place};
use crate::diagnostic::{Diagnostic, codes};
use crate::model::*;
use crate::source::Span;
use crate::statement::Node;
use rustc_hash::FxHashMap;

/// Which touchpoints a blueprint or a view has placed, and where.
type Placed = FxHashMap<TouchpointRef, Span>;

impl<'d, 's> Resolver<'d, 's> {
    /// Builds blueprints and views; `project` has its journeys by then.
    pub(super) fn layers(&mut self, project: &mut Project<'s>) {
        let declared = self.declared;
        for (index, &node) in declared.blueprints.iter().enumerate() {
            let blueprint = self.blueprint_of_node(BlueprintId(index as u32), node);
            project.blueprints.push(blueprint);
        }
        for &node in &declared.views {
            let view = self.view_of(node, &project.journeys);
            project.views.push(view);
        }
    }

    fn blueprint_of_node(&mut self, id: BlueprintId, node: Node<'d, 's>) -> Blueprint<'s> {
        let of = self.blueprint_of.get(id.index()).copied().flatten();
        let home = if of.is_some() { Home::Blueprint(id) } else { Home::Unknown };
        let place = Place { home, ..Place::outside(node) };
        let mut blueprint = Blueprint {
            name: read::name(node),
            of,
            insight: None,
            locale: None,
            lanes: None,
            layers: Vec::new(),
            span: node.full_span(),
        };
        let mut placed = Placed::default();
        for child in node.children() {
            match child.keyword() {
                "insight" => blueprint.insight = text(child, 0),
                "locale" => blueprint.locale = self.locale(child),
                "lanes" => blueprint.lanes = Some(self.lanes_of(place, child)),
                "at" => {
                    let touchpoint = self.placed(place, child, &mut placed);
                    let layer = self.layer_of(place, child, touchpoint);
                    blueprint.layers.push(layer);
                }
                _ => {}
            }
        }
        blueprint
    }

    /// The touchpoint of an `at`, each once.
    fn placed(&mut self, place: Place, node: Node<'d, 's>, placed: &mut Placed) -> Option<TouchpointRef> {
        let value = node.argument(0)?;
        let touchpoint = self.touchpoint(place, value)?;
        match placed.get(&touchpoint) {
            Some(earlier) => {
                let message = format!("the touchpoint `{}` stands here twice", value.raw);
                self.report(
                    Diagnostic::new(codes::PLACED_TWICE, value.span, message)
                        .also(*earlier, "first placed here")
                        .help("put everything about it into one `at`"),
                );
            }
            None => {
                placed.insert(touchpoint, value.span);
            }
        }
        Some(touchpoint)
    }

    fn layer_of(&mut self, place: Place, node: Node<'d, 's>, touchpoint: Option<TouchpointRef>) -> Layer<'s> {
        let mut layer = Layer {
            touchpoint,
            label: text(node, 1),
            takes: None,
            waits: None,
            details: List::new(),
            span: node.full_span(),
        };
        for child in node.children() {
            match child.keyword() {
                "takes" => layer.takes = self.duration(child),
                "waits" => layer.waits = self.duration(child),
                _ if detail_keyword(child).is_some() => self.line(place, child, &mut layer.details, &mut List::new()),
                "feels" => self.line(place, child, &mut layer.details, &mut List::new()),
                _ => {}
            }
        }
        layer
    }

    fn view_of(&mut self, node: Node<'d, 's>, journeys: &[Journey<'s>]) -> View<'s> {
        let line = |keyword: &str| node.children().find(|child| child.keyword() == keyword);
        let stated = line("layout").and_then(|it| word(it, 0, Layout::from_word));
        let of = self.subject_of(node, stated, line("layout").is_some_and(Node::is_damaged));
        let place = Place { home: self.home_of(of), ..Place::outside(node) };
        let mut view = View {
            name: read::name(node),
            of,
            layout: stated.unwrap_or_else(|| default_layout(of, journeys)),
            layout_stated: stated.is_some(),
            insight: None,
            locale: None,
            lanes: None,
            show: Vec::new(),
            who: List::new(),
            stages: None,
            labels: Vec::new(),
            span: node.full_span(),
        };
        let mut placed = Placed::default();
        for child in node.children() {
            match child.keyword() {
                "insight" => view.insight = text(child, 0),
                "locale" => view.locale = self.locale(child),
                "lanes" => view.lanes = Some(self.lanes_of(place, child)),
                "show" => view.show = child.arguments(0).filter_map(|value| Mark::from_word(value.raw)).collect(),
                "for" => view.who = self.whos(place, child.arguments(0)),
                "stages" => {
                    view.stages = Some(child.arguments(0).filter_map(|value| self.stage(place, value)).collect());
                }
                "at" => {
                    let touchpoint = self.placed(place, child, &mut placed);
                    let label = touchpoint.zip(text(child, 1));
                    view.labels.extend(label.map(|(touchpoint, label)| ViewLabel {
                        touchpoint,
                        label,
                        span: child.full_span(),
                    }));
                }
                _ => {}
            }
        }
        view
    }

    /// What a view is of; only a portfolio is of nothing in particular.
    fn subject_of(&mut self, node: Node<'d, 's>, layout: Option<Layout>, damaged: bool) -> Subject {
        if let Some(of) = node.attribute("of") {
            let of_persona = layout == Some(Layout::Persona);
            let subject = of.value().and_then(|value| self.subject(Place::outside(node), value, of_persona));
            return subject.unwrap_or(Subject::Unknown);
        }
        if layout == Some(Layout::Portfolio) {
            return Subject::Portfolio;
        }
        if !damaged && !node.is_damaged() {
            self.report(
                Diagnostic::new(codes::VIEW_OF_NOTHING, node.span(), "the view does not say what it is of")
                    .help("name a journey, a blueprint or a persona: `view NAME of JOURNEY`; only `layout portfolio` needs none"),
            );
        }
        Subject::Unknown
    }

    fn home_of(&self, of: Subject) -> Home {
        match of {
            Subject::Journey(journey) => Home::Journey(journey),
            Subject::Blueprint(blueprint) => match self.blueprint_of.get(blueprint.index()).copied().flatten() {
                Some(journey) => Home::Journey(journey),
                None => Home::Unknown,
            },
            Subject::Persona(_) | Subject::Portfolio => Home::Nowhere,
            Subject::Unknown => Home::Unknown,
        }
    }
}

/// By the kind of what the view is of.
fn default_layout(of: Subject, journeys: &[Journey<'_>]) -> Layout {
    match of {
        Subject::Journey(id) => match journeys.get(id.index()) {
            Some(journey) if journey.replaces.is_some() => Layout::Compare,
            Some(journey) if journey.kind == JourneyKind::DayInTheLife => Layout::Day,
            _ => Layout::Map,
        },
        Subject::Blueprint(_) => Layout::Blueprint,
        Subject::Persona(_) => Layout::Persona,
        Subject::Portfolio => Layout::Portfolio,
        Subject::Unknown => Layout::Map,
    }
}
