//! Journeys with their stages, touchpoints, outcomes and arrows.

use super::Document;
use crate::model::*;

impl<'p, 'w, 's> Document<'p, 'w, 's> {
    pub(super) fn journey(&mut self, journey: &'p Journey<'s>) {
        self.object(|document| {
            document.name(&journey.name);
            document.about_journey(journey);
            document.day_of_journey(journey);
            document.json.key("stages");
            document.lines(&journey.stages, |document, stage| document.stage(journey, stage));
            document.json.key("outcomes");
            document.lines(&journey.outcomes, Self::outcome);
            document.arrows(&journey.arrows);
            document.range(journey.span);
        });
    }

    fn about_journey(&mut self, journey: &'p Journey<'s>) {
        self.text("kind", journey.kind.word());
        self.maybe("replaces", journey.replaces, Self::journey_ref);
        self.json.key("personas");
        self.list(&journey.personas, |document, id| document.persona_ref(*id));
        self.maybe_text("scenario", journey.scenario.as_ref());
        self.maybe_text("trigger", journey.trigger.as_ref());
        self.maybe_text("vision", journey.vision.as_ref());
        self.maybe_text("area", journey.area.as_ref());
        self.maybe_text("insight", journey.insight.as_ref());
        self.json.key("questions");
        self.lines(&journey.questions, Self::question);
        self.owner(journey.owner);
        self.maybe_word("status", journey.status.map(Status::word));
        self.maybe("priority", journey.priority, |document, priority| document.json.whole(priority));
        self.maybe_date("reviewed", journey.reviewed);
        self.maybe_text("locale", journey.locale.as_ref());
        self.maybe_lanes(journey.lanes.as_ref());
        self.basis(journey.basis);
        self.researches(&journey.sources);
        self.json.key("metrics");
        self.lines(&journey.metrics, Self::detail);
    }

    fn question(&mut self, question: &'p Question<'s>) {
        self.object(|document| {
            document.text("text", &question.text);
            document.texts("wants", &question.wants);
            document.texts("answers", &question.answers);
            document.range(question.span);
        });
    }

    fn day_of_journey(&mut self, journey: &'p Journey<'s>) {
        self.maybe("daylight", journey.daylight, |document, (from, to)| {
            document.object(|document| {
                document.json.key("from");
                document.time(from);
                document.json.key("to");
                document.time(to);
            });
        });
        self.json.key("windows");
        self.lines(&journey.windows, |document, window| {
            document.object(|document| {
                document.text("text", &window.text);
                document.json.key("from");
                document.time(window.from);
                document.json.key("to");
                document.time(window.to);
                document.range(window.span);
            });
        });
        self.json.key("series");
        self.lines(&journey.series, |document, series| {
            document.object(|document| {
                document.json.key("lane");
                document.lane_ref(LaneRef::Own(series.lane));
                document.json.key("from");
                document.time(series.from);
                document.json.key("values");
                document.list(&series.values, |document, value| document.number(*value));
                document.range(series.span);
            });
        });
    }

    fn stage(&mut self, journey: &'p Journey<'s>, stage: &'p Stage<'s>) {
        self.object(|document| {
            document.name(&stage.name);
            document.maybe_text("goal", stage.goal.as_ref());
            document.maybe_text("span", stage.when.as_ref());
            document.maybe_duration("takes", stage.takes);
            document.maybe_text("counts", stage.counts.as_ref());
            document.owner(stage.owner);
            document.meets(&stage.meets);
            document.whos(&stage.who);
            document.basis(stage.basis);
            document.researches(&stage.sources);
            document.json.key("details");
            document.lines(&stage.details, Self::detail);
            document.arrows(&stage.arrows);
            document.json.key("touchpoints");
            let first = stage.touchpoints.start;
            let touchpoints = journey.touchpoints_of(stage).iter().zip(first + 1..);
            document.lines(touchpoints, |document, (touchpoint, number)| document.touchpoint(touchpoint, number));
            document.range(stage.span);
        });
    }

    /// `number` is the one on the map: from 1, through all stages.
    fn touchpoint(&mut self, touchpoint: &'p Touchpoint<'s>, number: u32) {
        self.object(|document| {
            document.name(&touchpoint.name);
            document.json.key("number");
            document.json.whole(number);
            document.json.key("via");
            document.list(&touchpoint.channels, |document, id| document.channel_ref(*id));
            document.whos(&touchpoint.who);
            document.maybe_time("at", touchpoint.at);
            document.maybe_duration("takes", touchpoint.takes);
            document.maybe_duration("waits", touchpoint.waits);
            document.maybe_word("effort", touchpoint.effort.map(Level::word));
            document.maybe_word("icon", touchpoint.icon.map(Icon::word));
            document.flag("optional", touchpoint.optional);
            document.flag("momentOfTruth", touchpoint.moment_of_truth);
            document.owner(touchpoint.owner);
            document.meets(&touchpoint.meets);
            document.json.key("expects");
            document.lines(&touchpoint.expects, Self::expects);
            document.event("event", touchpoint.event.as_deref());
            document.event("decides", touchpoint.decides.as_deref());
            document.basis(touchpoint.basis);
            document.researches(&touchpoint.sources);
            document.json.key("details");
            document.lines(&touchpoint.details, Self::detail);
            document.arrows(&touchpoint.arrows);
            document.range(touchpoint.span);
        });
    }

    fn meets(&mut self, lines: &[PersonaLineRef]) {
        self.json.key("meets");
        self.list(lines, |document, line| document.line_ref(*line));
    }

    fn expects(&mut self, expects: &'p Expects<'s>) {
        self.object(|document| {
            document.json.key("value");
            document.number(expects.value);
            document.maybe_text("text", expects.text.as_ref());
            document.whos(&expects.who);
            document.range(expects.span);
        });
    }

    fn event(&mut self, key: &'static str, event: Option<&'p Event<'s>>) {
        self.maybe(key, event, |document, event| {
            document.object(|document| {
                document.text("text", &event.text);
                document.maybe_text("counts", event.counts.as_ref());
                document.range(event.span);
            });
        });
    }

    fn outcome(&mut self, outcome: &'p Outcome<'s>) {
        self.object(|document| {
            document.name(&outcome.name);
            document.text("kind", outcome.kind.word());
            document.range(outcome.span);
        });
    }

    fn arrows(&mut self, arrows: &'p [Arrow<'s>]) {
        self.json.key("arrows");
        self.lines(arrows, |document, arrow| {
            document.object(|document| {
                document.json.key("target");
                document.target(arrow.target);
                document.maybe_text("when", arrow.when.as_ref());
                document.maybe_duration("after", arrow.after);
                document.maybe_percent("share", arrow.share);
                document.whos(&arrow.who);
                document.flag("implied", arrow.implied);
                document.range(arrow.span);
            });
        });
    }
}
