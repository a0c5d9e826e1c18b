//! Touchpoints, and the arrows that are written at touchpoints, stages and journeys.

use super::Resolver;
use super::names::detail_keyword;
use super::read::{self, attribute_text, text, word};
use super::refer::Place;
use super::values;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::*;
use crate::statement::{Attribute, Form, Node};

impl<'d, 's> Resolver<'d, 's> {
    pub(super) fn touchpoint_of(&mut self, place: Place, node: Node<'d, 's>, stage: StageIndex) -> Touchpoint<'s> {
        let mut touchpoint = Touchpoint {
            name: read::name(node),
            stage,
            channels: List::new(),
            who: List::new(),
            at: None,
            takes: None,
            waits: None,
            effort: None,
            icon: None,
            icon_stated: false,
            optional: false,
            moment_of_truth: false,
            owner: None,
            meets: List::new(),
            expects: List::new(),
            event: None,
            decides: None,
            basis: None,
            sources: List::new(),
            details: List::new(),
            arrows: List::new(),
            span: node.full_span(),
        };
        let mut scratch = std::mem::take(&mut self.scratch);
        for child in node.children() {
            if !self.fact_of(place, child, &mut touchpoint) {
                self.line(place, child, &mut scratch.details, &mut scratch.arrows);
            }
        }
        touchpoint.details = scratch.details.drain(..).collect();
        touchpoint.arrows = scratch.arrows.drain(..).collect();
        self.scratch = scratch;
        self.expected_twice(&touchpoint);
        touchpoint
    }

    /// What stands once at a touchpoint (and `expects`); false for a detail or an arrow.
    fn fact_of(&mut self, place: Place, child: Node<'d, 's>, touchpoint: &mut Touchpoint<'s>) -> bool {
        match child.keyword() {
            "via" => {
                touchpoint.channels = child.arguments(0).filter_map(|value| self.channel(place, value)).collect();
            }
            "for" => touchpoint.who = self.whos(place, child.arguments(0)),
            "at" => touchpoint.at = self.value(child.argument(0), values::time),
            "takes" => touchpoint.takes = self.duration(child),
            "waits" => touchpoint.waits = self.duration(child),
            "effort" => touchpoint.effort = word(child, 0, Level::from_word),
            "icon" => touchpoint.icon = word(child, 0, Icon::from_word),
            "optional" => touchpoint.optional = true,
            "moment-of-truth" => touchpoint.moment_of_truth = true,
            "owner" => touchpoint.owner = child.argument(0).and_then(|value| self.team(place, value)),
            "meets" => touchpoint.meets = self.lines(place, child),
            "expects" => touchpoint.expects.extend(self.expects_of(place, child)),
            "event" => touchpoint.event = event_of(child),
            "decides" => touchpoint.decides = event_of(child),
            "basis" => touchpoint.basis = word(child, 0, Basis::from_word),
            "source" => touchpoint.sources = self.researches(place, child.arguments(0)),
            _ => return false,
        }
        true
    }

    /// A detail or an arrow, of a touchpoint or a stage.
    pub(super) fn line(
        &mut self,
        place: Place,
        child: Node<'d, 's>,
        details: &mut List<Detail<'s>>,
        arrows: &mut List<Arrow<'s>>,
    ) {
        match detail_keyword(child) {
            Some(keyword) => details.extend(self.detail(place, child, keyword)),
            None if child.keyword() == "->" => arrows.extend(self.arrow_of(place, child)),
            // A score that cannot be: told here, and left out.
            None if child.keyword() == "feels" => {
                self.score(child.argument(0).filter(|value| value.form == Form::Number));
            }
            None => {}
        }
    }

    pub(super) fn lines(&mut self, place: Place, node: Node<'d, 's>) -> List<PersonaLineRef> {
        node.arguments(0).filter_map(|value| self.line_named(place, value)).collect()
    }

    /// `-> target` with its conditions; nothing where the target was reported.
    pub(super) fn arrow_of(&mut self, place: Place, node: Node<'d, 's>) -> Option<Arrow<'s>> {
        let target = node.argument(0).and_then(|value| self.target(place, value));
        let share = node.attribute("share").and_then(Attribute::value);
        let arrow = Arrow {
            when: attribute_text(node, "when"),
            after: self.attribute_value(node, "after", values::duration),
            share: self.share(share),
            who: self.attribute_whos(place, node),
            implied: false,
            span: node.full_span(),
            target: target?,
        };
        Some(arrow)
    }

    fn expects_of(&mut self, place: Place, node: Node<'d, 's>) -> Option<Expects<'s>> {
        let value = self.score(node.argument(0));
        let who = self.attribute_whos(place, node);
        Some(Expects { value: value?, text: text(node, 1), who, span: node.full_span() })
    }

    /// One expectation for all, or one each: two for the same people contradict each other.
    fn expected_twice(&mut self, touchpoint: &Touchpoint<'s>) {
        for (index, later) in touchpoint.expects.iter().enumerate() {
            let same = |earlier: &&Expects| {
                earlier.who.is_empty() && later.who.is_empty() || earlier.who.iter().any(|who| later.who.contains(who))
            };
            if let Some(earlier) = touchpoint.expects[..index].iter().find(same) {
                self.report(
                    Diagnostic::new(codes::EXPECTED_TWICE, later.span, "two expectations for the same people")
                        .also(earlier.span, "the first one")
                        .help("one for all, or one each with `for`"),
                );
            }
        }
    }
}

fn event_of<'s>(node: Node<'_, 's>) -> Option<Box<Event<'s>>> {
    let counts = attribute_text(node, "counts");
    Some(Box::new(Event { text: text(node, 0)?, counts, span: node.full_span() }))
}
