//! Who and what takes part.

use super::Document;
use crate::model::*;

impl<'p, 'w, 's> Document<'p, 'w, 's> {
    pub(super) fn persona(&mut self, persona: &'p Persona<'s>) {
        self.object(|document| {
            document.name(&persona.name);
            document.maybe_text("role", persona.role.as_ref());
            document.maybe_text("about", persona.about.as_ref());
            document.maybe_text("quote", persona.quote.as_ref());
            document.image_path("image", persona.image);
            document.maybe("segment", persona.segment, Self::segment_ref);
            document.json.key("lines");
            document.lines(&persona.lines, Self::persona_line);
            document.json.key("day");
            document.lines(&persona.day, Self::persona_day);
            document.texts("links", &persona.links);
            document.range(persona.span);
        });
    }

    fn persona_line(&mut self, line: &'p PersonaLine<'s>) {
        self.object(|document| {
            document.text("keyword", line.kind.word());
            document.maybe_text("name", line.name.as_ref());
            document.text("text", &line.text);
            document.maybe_word("severity", line.severity.map(Severity::word));
            document.researches(&line.sources);
            document.basis(line.basis);
            document.maybe_text("link", line.link.as_ref());
            document.range(line.span);
        });
    }

    fn persona_day(&mut self, day: &'p PersonaDay<'s>) {
        self.object(|document| {
            document.json.key("time");
            document.time(day.time);
            document.text("text", &day.text);
            document.maybe_number("feels", day.feels);
            document.range(day.span);
        });
    }

    /// The path of a picture, as written.
    pub(super) fn image_path(&mut self, key: &'static str, image: Option<ImageId>) {
        let image = image.and_then(|it| self.project.images.get(it.index()));
        self.maybe_text(key, image.map(|it| &it.path));
    }

    pub(super) fn segment(&mut self, segment: &'p Segment<'s>) {
        self.object(|document| {
            document.name(&segment.name);
            document.maybe_text("about", segment.about.as_ref());
            document.maybe_figure("size", segment.size.as_ref());
            document.maybe_text("rule", segment.rule.as_ref());
            document.json.key("conditions");
            document.list(&segment.conditions, |document, condition| {
                document.object(|document| {
                    document.text("column", &condition.column);
                    document.text("operator", condition.operator.word());
                    document.text("value", &condition.value);
                });
            });
            document.range(segment.span);
        });
    }

    pub(super) fn channel(&mut self, channel: &'p Channel<'s>) {
        self.object(|document| {
            document.name(&channel.name);
            document.text("kind", channel.kind.word());
            document.text("icon", channel.icon.word());
            document.owner(channel.owner);
            document.json.key("metrics");
            document.lines(&channel.metrics, Self::detail);
            document.json.key("collects");
            document.lines(&channel.collects, Self::collects);
            document.flag("declared", channel.declared);
            // A kind used as a name stands nowhere but where it is used.
            if channel.declared {
                document.range(channel.span);
            } else {
                document.maybe_text("range", None);
            }
        });
    }

    fn collects(&mut self, collects: &'p Collects<'s>) {
        self.object(|document| {
            document.text("text", &collects.text);
            document.maybe("from", collects.from, Self::research_ref);
            document.flag("missing", collects.missing);
            document.range(collects.span);
        });
    }

    pub(super) fn team(&mut self, team: &'p Team<'s>) {
        self.object(|document| {
            document.name(&team.name);
            document.flag("partner", team.partner);
            document.range(team.span);
        });
    }

    pub(super) fn system(&mut self, system: &'p System<'s>) {
        self.object(|document| {
            document.name(&system.name);
            document.owner(system.owner);
            document.flag("partner", system.partner);
            document.range(system.span);
        });
    }

    pub(super) fn research(&mut self, research: &'p Research<'s>) {
        self.object(|document| {
            document.name(&research.name);
            document.maybe_number("sample", research.sample);
            document.maybe_date("date", research.date);
            document.maybe_text("link", research.link.as_ref());
            document.range(research.span);
        });
    }

    pub(super) fn lane(&mut self, lane: &'p Lane<'s>) {
        self.object(|document| {
            document.name(&lane.name);
            document.text("kind", lane.kind.word());
            document.maybe("below", lane.below, Self::lane_ref);
            document.maybe_duration("every", lane.every);
            document.maybe_number("alert", lane.alert);
            document.maybe_text("about", lane.about.as_ref());
            document.range(lane.span);
        });
    }

    pub(super) fn data(&mut self, data: &'p Data<'s>) {
        self.object(|document| {
            document.text("name", &data.name.name);
            document.text("files", &data.files);
            document.maybe_text("table", data.table.as_ref());
            document.maybe_text("case", data.case.as_ref());
            document.maybe_text("time", data.time.as_ref());
            document.maybe_text("event", data.event.as_ref());
            document.maybe_text("segment", data.segment.as_ref());
            document.range(data.span);
        });
    }
}
