//! Who and what takes part: personas, segments, channels, teams, systems, research, lanes, and where events lie.

use super::Resolver;
use super::names::DetailKeyword;
use super::read::{self, attribute_text, attribute_word, text};
use super::refer::Place;
use super::values;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::*;
use crate::statement::{Attribute, Node};

impl<'d, 's> Resolver<'d, 's> {
    /// Builds everything that stands outside of journeys, each list in the order of declaration.
    pub(super) fn people(&mut self) -> Project<'s> {
        let declared = self.declared;
        Project {
            personas: declared.personas.iter().map(|node| self.persona_of(*node)).collect(),
            segments: declared.segments.iter().map(|node| self.segment_of(*node)).collect(),
            channels: declared.channels.iter().map(|node| self.channel_of(*node)).collect(),
            teams: declared.teams.iter().map(|node| team_of(*node)).collect(),
            systems: declared.systems.iter().map(|node| self.system_of(*node)).collect(),
            research: declared.research.iter().map(|node| self.research_of(*node)).collect(),
            lanes: declared.lanes.iter().map(|node| self.lane_of(*node)).collect(),
            data: declared.data.iter().map(|node| self.data_of(*node)).collect(),
            ..Project::default()
        }
    }

    fn persona_of(&mut self, node: Node<'d, 's>) -> Persona<'s> {
        let place = Place::outside(node);
        let mut persona = Persona {
            name: read::name(node),
            role: None,
            about: None,
            quote: None,
            image: None,
            segment: None,
            lines: Vec::new(),
            day: Vec::new(),
            links: Vec::new(),
            span: node.full_span(),
        };
        for child in node.children() {
            match child.keyword() {
                "role" => persona.role = text(child, 0),
                "about" => persona.about = text(child, 0),
                "quote" => persona.quote = text(child, 0),
                "image" => persona.image = child.argument(0).map(|value| self.image(value)),
                "segment" => persona.segment = child.argument(0).and_then(|value| self.segment(place, value)),
                "day" => persona.day.extend(self.day_of(child)),
                "link" => persona.links.extend(self.link(child.argument(0))),
                keyword => {
                    if let Some(kind) = LineKind::from_word(keyword) {
                        persona.lines.push(self.line_of(place, child, kind));
                    }
                }
            }
        }
        persona
    }

    fn line_of(&mut self, place: Place, node: Node<'d, 's>, kind: LineKind) -> PersonaLine<'s> {
        PersonaLine {
            kind,
            name: super::names::declared_name(node).map(|(name, _)| name),
            text: text(node, 1).unwrap_or_default(),
            severity: attribute_word(node, "severity", Severity::from_word),
            sources: self.attribute_researches(place, node),
            basis: attribute_word(node, "basis", Basis::from_word),
            link: self.link(node.attribute("link").and_then(Attribute::value)),
            span: node.full_span(),
        }
    }

    fn day_of(&mut self, node: Node<'d, 's>) -> Option<PersonaDay<'s>> {
        let time = self.value(node.argument(0), values::time);
        let feels = self.score(node.attribute("feels").and_then(Attribute::value));
        Some(PersonaDay { time: time?, text: text(node, 1)?, feels, span: node.full_span() })
    }

    fn segment_of(&mut self, node: Node<'d, 's>) -> Segment<'s> {
        let rule = node.attribute("rule").and_then(Attribute::value);
        let rule_text = rule.map(|value| value.text());
        let conditions = match (rule, rule_text.as_ref().map(values::rule)) {
            (_, Some(Ok(conditions))) => conditions,
            (Some(value), Some(Err(misread))) => {
                self.misread(misread, value.span);
                Vec::new()
            }
            _ => Vec::new(),
        };
        Segment {
            name: read::name(node),
            about: attribute_text(node, "about"),
            size: self.size_of(node),
            rule: rule_text,
            conditions,
            span: node.full_span(),
        }
    }

    /// A percentage of all, or a number of people.
    fn size_of(&mut self, node: Node<'d, 's>) -> Option<Figure<'s>> {
        let value = node.attribute("size").and_then(Attribute::value)?;
        match self.value(Some(value), values::figure)? {
            Figure::Percent(_) => self.share(Some(value)).map(Figure::Percent),
            Figure::Number(number) if number.digits >= 0 => Some(Figure::Number(number)),
            _ => {
                self.report(
                    Diagnostic::new(
                        codes::SIZE_WITH_UNIT,
                        value.span,
                        format!("`{}` is no size of a segment", value.raw),
                    )
                    .help("a percentage of all, or a number of people: `size 40%`, `size 1200`"),
                );
                None
            }
        }
    }

    fn channel_of(&mut self, node: Node<'d, 's>) -> Channel<'s> {
        let place = Place::outside(node);
        let name = read::name(node);
        let stated = attribute_word(node, "kind", ChannelKind::from_word);
        let kind = stated.or_else(|| ChannelKind::from_word(&name.name)).unwrap_or(ChannelKind::Other);
        let icon = attribute_word(node, "icon", Icon::from_word);
        let mut channel = Channel {
            name,
            kind,
            icon: icon.unwrap_or(icon_of(kind)),
            icon_stated: icon.is_some(),
            owner: self.attribute_team(place, node, "owner"),
            metrics: List::new(),
            collects: Vec::new(),
            declared: true,
            span: node.full_span(),
        };
        for child in node.children() {
            match child.keyword() {
                "metric" => {
                    let metric = self.detail(place, child, DetailKeyword::Kind(DetailKind::Metric));
                    channel.metrics.extend(metric);
                }
                "collects" => channel.collects.extend(self.collects_of(place, child)),
                _ => {}
            }
        }
        channel
    }

    fn collects_of(&mut self, place: Place, node: Node<'d, 's>) -> Option<Collects<'s>> {
        let from = node.attribute("from");
        let missing = node.flag("missing");
        if from.is_some() == missing && !node.is_damaged() {
            let message =
                if missing { "what is missing comes from nowhere" } else { "nothing says where this comes from" };
            self.report(
                Diagnostic::new(codes::COLLECTS_ONE_OF_TWO, node.span(), message)
                    .help("`collects` takes one of the two: `from` with a source, or `missing`"),
            );
        }
        Some(Collects {
            text: text(node, 0)?,
            from: from.and_then(Attribute::value).and_then(|value| self.research(place, value)),
            missing,
            span: node.full_span(),
        })
    }

    fn system_of(&mut self, node: Node<'d, 's>) -> System<'s> {
        System {
            name: read::name(node),
            owner: self.attribute_team(Place::outside(node), node, "owner"),
            partner: node.flag("partner"),
            span: node.full_span(),
        }
    }

    fn research_of(&mut self, node: Node<'d, 's>) -> Research<'s> {
        Research {
            name: read::name(node),
            sample: self.attribute_value(node, "sample", values::whole).map(|it| Decimal::whole(i64::from(it))),
            date: self.attribute_value(node, "date", values::date),
            link: self.link(node.attribute("link").and_then(Attribute::value)),
            span: node.full_span(),
        }
    }

    fn lane_of(&mut self, node: Node<'d, 's>) -> Lane<'s> {
        let place = Place::outside(node);
        let name = read::name(node);
        let kind = attribute_word(node, "kind", LaneKind::from_word).unwrap_or(LaneKind::Text);
        if kind == LaneKind::Text && !node.is_damaged() {
            for attribute in ["every", "alert"].into_iter().filter_map(|word| node.attribute(word)) {
                self.report(
                    Diagnostic::new(codes::BARS_ONLY, attribute.span(), "only a lane of bars has this")
                        .label(format!("`{}` is a lane of texts", name.name))
                        .help("for numbers on the journey: `kind bars`"),
                );
            }
        }
        let below = node.attribute("below").and_then(Attribute::value);
        let mut lane = Lane {
            kind,
            below: below.and_then(|value| self.lane(place, value)),
            every: self.every_of(node, kind),
            alert: self.attribute_value(node, "alert", values::decimal),
            about: attribute_text(node, "about"),
            span: node.full_span(),
            name,
        };
        if let (Some(LaneRef::Own(id)), Some(value)) = (lane.below, below)
            && self.declared.lanes.get(id.index()).is_some_and(|it| it.keyword_span() == node.keyword_span())
        {
            self.report(
                Diagnostic::new(
                    codes::REFERS_TO_ITSELF,
                    value.span,
                    format!("the lane `{}` is below itself", lane.name.name),
                )
                .help("name the lane above it"),
            );
            lane.below = None;
        }
        lane
    }

    /// How long a bar holds: an hour unless something else is written. No bar takes no time.
    fn every_of(&mut self, node: Node<'d, 's>, kind: LaneKind) -> Option<Duration> {
        let value = node.attribute("every").and_then(Attribute::value);
        let every = self.value(value, values::duration);
        if let (Some(Duration { milliseconds: 0 }), Some(value)) = (every, value) {
            self.report(
                Diagnostic::new(codes::MALFORMED_DURATION, value.span, "a bar takes no time")
                    .help("how long each number holds: `every 30min`"),
            );
        }
        let hour = Duration { milliseconds: 3_600_000 };
        match kind {
            LaneKind::Bars => Some(every.filter(|it| it.milliseconds > 0).unwrap_or(hour)),
            LaneKind::Text => None,
        }
    }

    fn data_of(&mut self, node: Node<'d, 's>) -> Data<'s> {
        let mut data = Data {
            name: read::name(node),
            files: text(node, 1).unwrap_or_default(),
            case: None,
            time: None,
            event: None,
            segment: None,
            table: None,
            span: node.full_span(),
        };
        // The second slot is where the files are: no label is written.
        data.name = read::labelled(data.name.name, None, data.name.span);
        for child in node.children() {
            let column = child.argument(0).map(|value| Column { name: value.text(), span: value.span });
            match child.keyword() {
                "case" => data.case = column,
                "time" => data.time = column,
                "event" => data.event = column,
                "segment" => data.segment = column,
                "table" => data.table = text(child, 0),
                _ => {}
            }
        }
        let given = |keyword: &str| node.children().any(|child| child.keyword() == keyword);
        let absent: Vec<&str> = ["case", "time", "event"].into_iter().filter(|it| !given(it)).collect();
        if !absent.is_empty() && !node.is_damaged() {
            let message = match absent.as_slice() {
                [one] => format!("no column is named for `{one}`"),
                [one, other] => format!("no column is named for `{one}` and `{other}`"),
                _ => "no column is named".to_owned(),
            };
            self.report(
                Diagnostic::new(codes::DATA_INCOMPLETE, node.span(), message)
                    .help("`case`, `time` and `event` each name a column"),
            );
        }
        data
    }
}

fn team_of<'s>(node: Node<'_, 's>) -> Team<'s> {
    Team { name: read::name(node), partner: node.flag("partner"), span: node.full_span() }
}

/// The icon of a channel that states none.
pub(super) fn icon_of(kind: ChannelKind) -> Icon {
    // Every channel kind is a word of the icons, too.
    Icon::from_word(kind.word()).unwrap_or(Icon::Other)
}
