//! Journeys built by hand, for the tests of this folder and of those that draw its figures.

use super::Person;
use crate::model::*;
use crate::source::Span;

pub const SMB: Who = Who::Segment(SegmentId(0));
pub const ENTERPRISE: Who = Who::Segment(SegmentId(1));
pub const ANNA: Person = Person::Persona { persona: PersonaId(0), segment: Some(SegmentId(0)) };
pub const BEN: Person = Person::Persona { persona: PersonaId(1), segment: Some(SegmentId(1)) };

const NOWHERE: Span = Span { source: crate::source::SourceId(0), start: 0, end: 0 };

fn name(word: &'static str) -> Name<'static> {
    Name { name: word.into(), label: word.into(), labelled: true, span: NOWHERE }
}

fn decimal(text: &str) -> Decimal {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    Decimal { digits: format!("{whole}{part}").parse().unwrap(), scale: part.len() as u8 }
}

pub fn feels(value: &str, who: &[Who]) -> Detail<'static> {
    Detail {
        lane: LaneRef::Detail(DetailKind::Feels),
        name: None,
        text: "".into(),
        who: who.into(),
        sources: List::new(),
        basis: None,
        link: None,
        at: None,
        body: Body::Feels(decimal(value)),
        span: NOWHERE,
    }
}

pub fn touchpoint(word: &'static str) -> Touchpoint<'static> {
    Touchpoint {
        name: name(word),
        stage: StageIndex(0),
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
        span: NOWHERE,
    }
}

impl Touchpoint<'static> {
    pub fn only(mut self, who: Who) -> Self {
        self.who.push(who);
        self
    }

    pub fn feels(mut self, value: &str, who: &[Who]) -> Self {
        self.details.push(feels(value, who));
        self
    }

    pub fn takes(mut self, milliseconds: u64) -> Self {
        self.takes = Some(Duration { milliseconds });
        self
    }

    /// An arrow to the failure.
    pub fn loses(self, share: Option<&str>, who: &[Who]) -> Self {
        self.arrow(Target::Outcome { journey: JourneyId(0), outcome: OutcomeIndex(0) }, share, who)
    }

    /// An arrow to a touchpoint.
    pub fn leads(self, to: u32, share: Option<&str>) -> Self {
        self.arrow(
            Target::Touchpoint(TouchpointRef { journey: JourneyId(0), touchpoint: TouchpointIndex(to) }),
            share,
            &[],
        )
    }

    fn arrow(mut self, target: Target, share: Option<&str>, who: &[Who]) -> Self {
        let share = share.map(decimal);
        self.arrows.push(Arrow {
            target,
            when: None,
            after: None,
            share,
            who: who.into(),
            implied: false,
            span: NOWHERE,
        });
        self
    }
}

/// A journey with one outcome, a failure.
pub fn journey(stages: Vec<(&'static str, Vec<Touchpoint<'static>>)>) -> Journey<'static> {
    let mut touchpoints = Vec::new();
    let mut all = Vec::new();
    for (index, (word, own)) in stages.into_iter().enumerate() {
        let start = touchpoints.len() as u32;
        touchpoints.extend(own.into_iter().map(|it| Touchpoint { stage: StageIndex(index as u32), ..it }));
        all.push(Stage {
            name: name(word),
            goal: None,
            when: None,
            takes: None,
            counts: None,
            owner: None,
            meets: List::new(),
            who: List::new(),
            basis: None,
            sources: List::new(),
            details: List::new(),
            arrows: List::new(),
            touchpoints: start..touchpoints.len() as u32,
            span: NOWHERE,
        });
    }
    Journey {
        name: name("trial"),
        kind: JourneyKind::CurrentState,
        replaces: None,
        personas: Vec::new(),
        scenario: None,
        vision: None,
        area: None,
        trigger: None,
        insight: None,
        questions: Vec::new(),
        owner: None,
        status: None,
        priority: None,
        reviewed: None,
        locale: None,
        lanes: None,
        basis: None,
        sources: List::new(),
        metrics: List::new(),
        daylight: None,
        windows: Vec::new(),
        series: Vec::new(),
        stages: all,
        touchpoints,
        outcomes: vec![Outcome { name: name("left"), kind: OutcomeKind::Failure, span: NOWHERE }],
        arrows: List::new(),
        span: NOWHERE,
    }
}

pub fn project(journey: Journey<'static>) -> Project<'static> {
    Project { journeys: vec![journey], ..Project::default() }
}
