//! Who and what takes part.

use super::Document;
use super::fields::called;
use super::write::{Key, key};
use crate::model::*;

impl<'p, 'w, 's> Document<'p, 'w, 's> {
    pub(super) fn persona(&mut self, persona: &'p Persona<'s>) {
        self.object(|document| {
            document.name(&persona.name);
            document.maybe_text(key!("role"), persona.role.as_ref());
            document.maybe_text(key!("about"), persona.about.as_ref());
            document.maybe_text(key!("quote"), persona.quote.as_ref());
            document.image_path(key!("image"), persona.image);
            document.maybe(key!("segment"), persona.segment, Self::segment_ref);
            document.json.key(key!("lines"));
            document.lines(&persona.lines, Self::persona_line);
            document.json.key(key!("day"));
            document.lines(&persona.day, Self::persona_day);
            document.texts(key!("links"), &persona.links);
            document.range(persona.span);
        });
    }

    fn persona_line(&mut self, line: &'p PersonaLine<'s>) {
        self.object(|document| {
            document.text(key!("keyword"), line.kind.word());
            document.maybe_text(key!("name"), line.name.as_ref());
            document.text(key!("text"), &line.text);
            document.maybe_word(key!("severity"), line.severity.map(Severity::word));
            document.researches(&line.sources);
            document.basis(line.basis);
            document.maybe_text(key!("link"), line.link.as_ref());
            document.range(line.span);
        });
    }

    fn persona_day(&mut self, day: &'p PersonaDay<'s>) {
        self.object(|document| {
            document.json.key(key!("time"));
            document.time(day.time);
            document.text(key!("text"), &day.text);
            document.maybe_number(key!("feels"), day.feels);
            document.range(day.span);
        });
    }

    /// The path of a picture, as written.
    pub(super) fn image_path(&mut self, key: Key, image: Option<ImageId>) {
        let image = image.and_then(|it| self.project.images.get(it.index()));
        self.maybe_text(key, image.map(|it| &it.path));
    }

    pub(super) fn segment(&mut self, segment: &'p Segment<'s>) {
        self.object(|document| {
            document.name(&segment.name);
            document.maybe_text(key!("about"), segment.about.as_ref());
            document.maybe_figure(key!("size"), segment.size.as_ref());
            document.maybe_text(key!("rule"), segment.rule.as_ref());
            document.json.key(key!("conditions"));
            document.list(&segment.conditions, |document, condition| {
                document.object(|document| {
                    document.text(key!("column"), &condition.column);
                    document.text(key!("operator"), condition.operator.word());
                    document.text(key!("value"), &condition.value);
                });
            });
            document.range(segment.span);
        });
    }

    pub(super) fn channel(&mut self, channel: &'p Channel<'s>) {
        self.object(|document| {
            document.name(&channel.name);
            document.text(key!("kind"), channel.kind.word());
            document.text(key!("icon"), channel.icon.word());
            document.owner(channel.owner);
            document.json.key(key!("metrics"));
            document.lines(&channel.metrics, Self::detail);
            document.json.key(key!("collects"));
            document.lines(&channel.collects, Self::collects);
            document.flag(key!("declared"), channel.declared);
            // A kind used as a name stands nowhere but where it is used.
            if channel.declared {
                document.range(channel.span);
            } else {
                document.maybe_text(key!("range"), None);
            }
        });
    }

    fn collects(&mut self, collects: &'p Collects<'s>) {
        self.object(|document| {
            document.text(key!("text"), &collects.text);
            document.maybe(key!("from"), collects.from, Self::research_ref);
            document.flag(key!("missing"), collects.missing);
            document.range(collects.span);
        });
    }

    pub(super) fn team(&mut self, team: &'p Team<'s>) {
        self.object(|document| {
            document.name(&team.name);
            document.flag(key!("partner"), team.partner);
            document.range(team.span);
        });
    }

    pub(super) fn system(&mut self, system: &'p System<'s>) {
        self.object(|document| {
            document.name(&system.name);
            document.owner(system.owner);
            document.flag(key!("partner"), system.partner);
            document.range(system.span);
        });
    }

    pub(super) fn research(&mut self, research: &'p Research<'s>) {
        self.object(|document| {
            document.name(&research.name);
            document.maybe_number(key!("sample"), research.sample);
            document.maybe_date(key!("date"), research.date);
            document.maybe_text(key!("link"), research.link.as_ref());
            document.range(research.span);
        });
    }

    pub(super) fn lane(&mut self, lane: &'p Lane<'s>) {
        self.object(|document| {
            document.name(&lane.name);
            document.text(key!("kind"), lane.kind.word());
            document.maybe(key!("below"), lane.below, Self::lane_ref);
            document.maybe_duration(key!("every"), lane.every);
            document.maybe_number(key!("alert"), lane.alert);
            document.maybe_text(key!("about"), lane.about.as_ref());
            document.range(lane.span);
        });
    }

    pub(super) fn data(&mut self, data: &'p Data<'s>) {
        self.object(|document| {
            document.text(key!("name"), called(&data.name));
            document.text(key!("files"), &data.files);
            document.maybe_text(key!("table"), data.table.as_ref());
            document.maybe_text(key!("case"), data.case.as_ref().map(|it| &it.name));
            document.maybe_text(key!("time"), data.time.as_ref().map(|it| &it.name));
            document.maybe_text(key!("event"), data.event.as_ref().map(|it| &it.name));
            document.maybe_text(key!("segment"), data.segment.as_ref().map(|it| &it.name));
            document.range(data.span);
        });
    }
}
