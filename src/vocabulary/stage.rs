//! What stands in a stage, a touchpoint and a blueprint's layer, besides details.

use super::file::{LABELLED, TEXT};
use super::{Attribute, Family, Form, List, Place, Row, Slot};

const WHO: &[Slot] = &[Slot::list(Form::Reference(Family::Who))];
const DURATION: &[Slot] = &[Slot::one(Form::Duration)];

pub(super) const BASIS: Row =
    Row::new("basis", &[Slot::one(Form::Word(List::Basis))], "how sure we are of what is said here").once();
pub(super) const SOURCES: Row =
    Row::new("source", &[Slot::list(Form::Reference(Family::Source))], "the research behind what is said here").once();
pub(super) const ARROW: Row = Row::new("->", &[Slot::one(Form::Reference(Family::Target))], "where it goes on")
    .attributes(&[
        Attribute::new("when", TEXT),
        Attribute::new("after", DURATION),
        Attribute::new("share", &[Slot::one(Form::Percent)]),
        Attribute::new("for", WHO),
    ]);

const OWNER: Row = Row::new("owner", &[Slot::one(Form::Reference(Family::Team))], "who answers for it").once();
const MEETS: Row =
    Row::new("meets", &[Slot::list(Form::Reference(Family::Line))], "needs and goals of a persona that it serves")
        .once();
const FOR: Row = Row::new("for", WHO, "whom it holds for; everybody without it").once();
const TAKES: Row = Row::new("takes", DURATION, "how long the customer is busy with it").once();
const WAITS: Row = Row::new("waits", DURATION, "how long the customer waits").once();

pub(super) const STAGE: &[Row] = &[
    FOR.inline(Place::Stage),
    Row::new("span", TEXT, "when it is: \"Day 2\"").once().inline(Place::Stage),
    TAKES.inline(Place::Stage),
    Row::new("counts", TEXT, "the word beside its figure").once().inline(Place::Stage),
    Row::new("goal", TEXT, "what the customer wants to have at its end").once(),
    OWNER,
    MEETS,
    Row::new("touchpoint", LABELLED, "a moment or a place where the customer meets the service")
        .block(Place::Touchpoint),
    BASIS,
    SOURCES,
    ARROW,
];

pub(super) const TOUCHPOINT: &[Row] = &[
    Row::new("via", &[Slot::list(Form::Reference(Family::Channel))], "through which channels")
        .once()
        .inline(Place::Touchpoint),
    FOR.inline(Place::Touchpoint),
    Row::new("at", &[Slot::one(Form::Time)], "when, on the clock").once().inline(Place::Touchpoint),
    TAKES.inline(Place::Touchpoint),
    WAITS.inline(Place::Touchpoint),
    Row::new("effort", &[Slot::one(Form::Word(List::Level))], "how hard it is").once().inline(Place::Touchpoint),
    Row::new(
        "expects",
        &[Slot::one(Form::Number), Slot::optional(Form::Text)],
        "what we mean the customer to feel, from −2 to 2, and why",
    )
    .attributes(&[Attribute::new("for", WHO)])
    .inline(Place::Touchpoint),
    Row::new("event", TEXT, "the event in the data that is this touchpoint")
        .attributes(&[Attribute::new("counts", TEXT)])
        .once()
        .inline(Place::Touchpoint),
    Row::new("icon", &[Slot::one(Form::Word(List::Icon))], "another sign than its channel's")
        .once()
        .inline(Place::Touchpoint),
    Row::new("optional", &[], "not everybody comes by").once().inline(Place::Touchpoint),
    Row::new("moment-of-truth", &[], "here the customer makes up her mind").once().inline(Place::Touchpoint),
    OWNER,
    MEETS,
    Row::new("decides", TEXT, "what its arrows answer").attributes(&[Attribute::new("counts", TEXT)]).once(),
    BASIS,
    SOURCES,
    ARROW,
];

/// In the block of a blueprint's `at`.
pub(super) const LAYER: &[Row] = &[TAKES, WAITS];
