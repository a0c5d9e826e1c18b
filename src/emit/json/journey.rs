//! Journeys with their stages, touchpoints, outcomes and arrows.

use super::Document;
use super::write::{Key, key, nothing};
use crate::model::*;

impl<'p, 'w, 's> Document<'p, 'w, 's> {
    pub(super) fn journey(&mut self, journey: &'p Journey<'s>) {
        self.object(|document| {
            document.name(&journey.name);
            document.about_journey(journey);
            document.day_of_journey(journey);
            document.json.key(key!("stages"));
            document.lines(&journey.stages, |document, stage| document.stage(journey, stage));
            document.json.key(key!("outcomes"));
            document.lines(&journey.outcomes, Self::outcome);
            document.arrows(&journey.arrows);
            document.range(journey.span);
        });
    }

    fn about_journey(&mut self, journey: &'p Journey<'s>) {
        self.text(key!("kind"), journey.kind.word());
        self.maybe(key!("replaces"), journey.replaces, Self::journey_ref);
        self.json.key(key!("personas"));
        self.list(&journey.personas, |document, id| document.persona_ref(*id));
        self.maybe_text(key!("scenario"), journey.scenario.as_ref());
        self.maybe_text(key!("trigger"), journey.trigger.as_ref());
        self.maybe_text(key!("vision"), journey.vision.as_ref());
        self.maybe_text(key!("area"), journey.area.as_ref());
        self.maybe_text(key!("insight"), journey.insight.as_ref());
        self.json.key(key!("questions"));
        self.lines(&journey.questions, Self::question);
        self.owner(journey.owner);
        self.maybe_word(key!("status"), journey.status.map(Status::word));
        self.maybe(key!("priority"), journey.priority, |document, priority| document.json.whole(priority));
        self.maybe_date(key!("reviewed"), journey.reviewed);
        self.maybe_text(key!("locale"), journey.locale.as_ref());
        self.maybe_lanes(journey.lanes.as_ref());
        self.basis(journey.basis);
        self.researches(&journey.sources);
        self.json.key(key!("metrics"));
        self.lines(&journey.metrics, Self::detail);
    }

    fn question(&mut self, question: &'p Question<'s>) {
        self.object(|document| {
            document.text(key!("text"), &question.text);
            document.texts(key!("wants"), &question.wants);
            document.texts(key!("answers"), &question.answers);
            document.range(question.span);
        });
    }

    fn day_of_journey(&mut self, journey: &'p Journey<'s>) {
        self.maybe(key!("daylight"), journey.daylight, |document, (from, to)| {
            document.object(|document| {
                document.json.key(key!("from"));
                document.time(from);
                document.json.key(key!("to"));
                document.time(to);
            });
        });
        self.json.key(key!("windows"));
        self.lines(&journey.windows, |document, window| {
            document.object(|document| {
                document.text(key!("text"), &window.text);
                document.json.key(key!("from"));
                document.time(window.from);
                document.json.key(key!("to"));
                document.time(window.to);
                document.range(window.span);
            });
        });
        self.json.key(key!("series"));
        self.lines(&journey.series, |document, series| {
            document.object(|document| {
                document.json.key(key!("lane"));
                document.lane_ref(LaneRef::Own(series.lane));
                document.json.key(key!("from"));
                document.time(series.from);
                document.json.key(key!("values"));
                document.list(&series.values, |document, value| document.number(*value));
                document.range(series.span);
            });
        });
    }

    fn stage(&mut self, journey: &'p Journey<'s>, stage: &'p Stage<'s>) {
        self.object(|document| {
            document.name(&stage.name);
            document.maybe_text(key!("goal"), stage.goal.as_ref());
            document.maybe_text(key!("span"), stage.when.as_ref());
            document.maybe_duration(key!("takes"), stage.takes);
            document.maybe_text(key!("counts"), stage.counts.as_ref());
            document.owner(stage.owner);
            document.meets(&stage.meets);
            document.whos(&stage.who);
            document.basis(stage.basis);
            document.researches(&stage.sources);
            document.json.key(key!("details"));
            document.lines(&stage.details, Self::detail);
            document.arrows(&stage.arrows);
            document.json.key(key!("touchpoints"));
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
            document.json.key(key!("number"));
            document.json.whole(number);
            document.json.key(key!("via"));
            document.list(&touchpoint.channels, |document, id| document.channel_ref(*id));
            document.whos(&touchpoint.who);
            document.maybe_time(key!("at"), touchpoint.at);
            document.maybe_duration(key!("takes"), touchpoint.takes);
            document.maybe_duration(key!("waits"), touchpoint.waits);
            document.maybe_word(key!("effort"), touchpoint.effort.map(Level::word));
            document.maybe_word(key!("icon"), touchpoint.icon.map(Icon::word));
            document.flag(key!("optional"), touchpoint.optional);
            document.flag(key!("momentOfTruth"), touchpoint.moment_of_truth);
            let bound = touchpoint.event.is_some() || touchpoint.decides.is_some() || touchpoint.basis.is_some();
            let served = touchpoint.owner.is_some() || !touchpoint.meets.is_empty() || !touchpoint.sources.is_empty();
            if bound || served || !touchpoint.expects.is_empty() {
                document.purpose(touchpoint);
            } else {
                document.json.raw(nothing!(
                    null "owner", list "meets", list "expects", null "event", null "decides", null "basis", list "sources",
                ));
            }
            document.json.key(key!("details"));
            document.lines(&touchpoint.details, Self::detail);
            document.arrows(&touchpoint.arrows);
            document.range(touchpoint.span);
        });
    }

    /// Whom a touchpoint serves, what it is bound to, how well it is known.
    fn purpose(&mut self, touchpoint: &'p Touchpoint<'s>) {
        self.owner(touchpoint.owner);
        self.meets(&touchpoint.meets);
        self.json.key(key!("expects"));
        self.lines(&touchpoint.expects, Self::expects);
        self.event(key!("event"), touchpoint.event.as_deref());
        self.event(key!("decides"), touchpoint.decides.as_deref());
        self.basis(touchpoint.basis);
        self.researches(&touchpoint.sources);
    }

    fn meets(&mut self, lines: &[PersonaLineRef]) {
        self.json.key(key!("meets"));
        self.list(lines, |document, line| document.line_ref(*line));
    }

    fn expects(&mut self, expects: &'p Expects<'s>) {
        self.object(|document| {
            document.json.key(key!("value"));
            document.number(expects.value);
            document.maybe_text(key!("text"), expects.text.as_ref());
            document.whos(&expects.who);
            document.range(expects.span);
        });
    }

    fn event(&mut self, key: Key, event: Option<&'p Event<'s>>) {
        self.maybe(key, event, |document, event| {
            document.object(|document| {
                document.text(key!("text"), &event.text);
                document.maybe_text(key!("counts"), event.counts.as_ref());
                document.range(event.span);
            });
        });
    }

    fn outcome(&mut self, outcome: &'p Outcome<'s>) {
        self.object(|document| {
            document.name(&outcome.name);
            document.text(key!("kind"), outcome.kind.word());
            document.range(outcome.span);
        });
    }

    fn arrows(&mut self, arrows: &'p [Arrow<'s>]) {
        self.json.key(key!("arrows"));
        self.lines(arrows, |document, arrow| {
            document.object(|document| {
                document.json.key(key!("target"));
                document.target(arrow.target);
                if arrow.implied && arrow.who.is_empty() {
                    document.json.raw(nothing!(null "when", null "after", null "share", list "for"));
                } else {
                    document.maybe_text(key!("when"), arrow.when.as_ref());
                    document.maybe_duration(key!("after"), arrow.after);
                    document.maybe_percent(key!("share"), arrow.share);
                    document.whos(&arrow.who);
                }
                document.flag(key!("implied"), arrow.implied);
                document.range(arrow.span);
            });
        });
    }
}
