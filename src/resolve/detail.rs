//! Details of touchpoints, stages and layers, and the metrics of journeys and channels.

use super::Resolver;
use super::names::{DetailKeyword, declared_name, score_of};
use super::read::{attribute_text, attribute_word, text};
use super::refer::Place;
use super::values;
use crate::model::*;
use crate::statement::{Attribute, Node};

impl<'d, 's> Resolver<'d, 's> {
    /// One detail under its keyword; `None` where the model keeps nothing of it.
    pub(super) fn detail(&mut self, place: Place, node: Node<'d, 's>, keyword: DetailKeyword) -> Option<Detail<'s>> {
        let lane = match keyword {
            DetailKeyword::Kind(kind) => LaneRef::Detail(kind),
            DetailKeyword::OwnLane => LaneRef::Own(self.see(place.file, |names| &names.lanes, node.word())?),
        };
        let (name, text) = match lane {
            LaneRef::Detail(DetailKind::Feels) => (None, text(node, 1)),
            // The first text is its path.
            LaneRef::Detail(DetailKind::Image) => (declared_name(node).map(|(name, _)| name), None),
            _ => (declared_name(node).map(|(name, _)| name), text(node, 1)),
        };
        let mut detail = Detail {
            lane,
            name,
            text: text.unwrap_or_default(),
            who: List::new(),
            sources: List::new(),
            basis: None,
            link: None,
            at: None,
            body: self.body(place, node, lane),
            span: node.full_span(),
        };
        // Most have none, and would be asked for five.
        if node.has_attributes() {
            detail.who = self.attribute_whos(place, node);
            detail.sources = self.attribute_researches(place, node);
            detail.basis = attribute_word(node, "basis", Basis::from_word);
            detail.link = self.link(node.attribute("link").and_then(Attribute::value));
            detail.at = self.attribute_value(node, "at", values::time);
        }
        Some(detail)
    }

    fn body(&mut self, place: Place, node: Node<'d, 's>, lane: LaneRef) -> Body<'s> {
        let LaneRef::Detail(kind) = lane else { return Body::Plain };
        match kind {
            // Only scores that hold come here: `detail_keyword` leaves the others out.
            DetailKind::Feels => Body::Feels(score_of(node).unwrap_or_default()),
            DetailKind::Place | DetailKind::Evidence => Body::Icon(attribute_word(node, "icon", Icon::from_word)),
            DetailKind::Pain => Body::Pain {
                severity: attribute_word(node, "severity", Severity::from_word),
                affects: self.share(node.attribute("affects").and_then(Attribute::value)),
            },
            DetailKind::Opportunity => Body::Opportunity(Box::new(Opportunity {
                resolves: self.resolves(place, node),
                owner: self.attribute_team(place, node, "owner"),
                impact: attribute_word(node, "impact", Level::from_word),
                effort: attribute_word(node, "effort", Level::from_word),
            })),
            DetailKind::Action => Body::Action(Box::new(Action {
                resolves: self.resolves(place, node),
                owner: self.attribute_team(place, node, "owner"),
                impact: attribute_word(node, "impact", Level::from_word),
                effort: attribute_word(node, "effort", Level::from_word),
                due: self.attribute_value(node, "due", values::date),
                status: attribute_word(node, "status", ActionStatus::from_word),
            })),
            DetailKind::Metric => Body::Metric(Box::new(Metric {
                value: self.attribute_value(node, "value", values::figure),
                target: self.attribute_value(node, "target", values::figure),
                sample: self.attribute_value(node, "sample", values::whole).map(|it| Decimal::whole(i64::from(it))),
                date: self.attribute_value(node, "date", values::date),
            })),
            DetailKind::Fail => Body::Fail { recovery: attribute_text(node, "recovery") },
            DetailKind::Image => match node.argument(1) {
                Some(path) => Body::Image { image: self.image(path), shows: text(node, 2) },
                None => Body::Plain,
            },
            DetailKind::Frontstage | DetailKind::Backstage | DetailKind::Support => {
                Body::Row(Box::new(self.row_of(place, node)))
            }
            _ => Body::Plain,
        }
    }

    fn resolves(&mut self, place: Place, node: Node<'d, 's>) -> Vec<DetailRef> {
        let values = node.attribute("resolves").map(Attribute::values);
        values.into_iter().flatten().filter_map(|value| self.detail_named(place, value)).collect()
    }

    fn row_of(&mut self, place: Place, node: Node<'d, 's>) -> Row<'s> {
        let by = node.attribute("by").map(Attribute::values);
        let mut row = Row {
            by: by.into_iter().flatten().filter_map(|value| self.actor(place, value)).collect(),
            waits: self.attribute_value(node, "waits", values::duration),
            takes: self.attribute_value(node, "takes", values::duration),
            way: attribute_word(node, "way", Way::from_word),
            fails: List::new(),
            arrows: Vec::new(),
        };
        for child in node.children() {
            match child.keyword() {
                "fail" => row.fails.extend(self.detail(place, child, DetailKeyword::Kind(DetailKind::Fail))),
                "->" => {
                    let target = child.argument(0).and_then(|value| self.row(place, value));
                    row.arrows.extend(target.map(|target| RowArrow { target, span: child.full_span() }));
                }
                _ => {}
            }
        }
        row
    }
}
