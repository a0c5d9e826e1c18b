//! What stands in a journey, a blueprint and a view.

use super::details::{METRIC, NAMED_TEXT};
use super::file::{LABELLED, TEXT};
use super::stage::{ARROW, BASIS, SOURCES};
use super::{Attribute, Family, Form, List, Place, Row, Slot};

const TIME: &[Slot] = &[Slot::one(Form::Time)];
const FROM_TO: &[Attribute] = &[Attribute::new("from", TIME).required(), Attribute::new("to", TIME).required()];
const LANES: &[Slot] = &[Slot::list(Form::Reference(Family::Lane))];

const INSIGHT: Row = Row::new("insight", TEXT, "the finding: the headline of the picture").once();
const LOCALE: Row =
    Row::new("locale", &[Slot::one(Form::Name)], "the language of the compiler's own words: `en`, `pt-BR`").once();
const LANES_SHOWN: Row = Row::new("lanes", LANES, "which lanes are shown, and in which order").once();

pub(super) const JOURNEY: &[Row] = &[
    Row::new("kind", &[Slot::one(Form::Word(List::JourneyKind))], "what kind of map it is").once(),
    Row::new(
        "replaces",
        &[Slot::one(Form::Reference(Family::Journey))],
        "the journey of today that this one is to follow",
    )
    .once(),
    Row::new("persona", &[Slot::list(Form::Reference(Family::Persona))], "whose journey it is").once(),
    Row::new("scenario", TEXT, "the situation she is in").once(),
    Row::new("vision", TEXT, "what the business wants it to be").once(),
    Row::new("area", TEXT, "where in the portfolio it belongs").once(),
    Row::new("trigger", TEXT, "what sets it off").once(),
    Row::new("question", TEXT, "what the map is to teach us").block(Place::Question),
    Row::new("owner", &[Slot::one(Form::Reference(Family::Team))], "who answers for it").once(),
    Row::new("status", &[Slot::one(Form::Word(List::Status))], "how far the map is").once(),
    Row::new("priority", &[Slot::one(Form::Whole)], "its place in the portfolio").once(),
    Row::new("reviewed", &[Slot::one(Form::Date)], "when it was last gone through").once(),
    Row::new("metric", NAMED_TEXT, "a figure of the whole journey").attributes(METRIC).detail(),
    Row::new("daylight", &[], "from sunrise to sunset").attributes(FROM_TO).once(),
    Row::new("window", TEXT, "when the customer can be reached").attributes(FROM_TO),
    Row::new("SERIES", &[Slot::list(Form::Number)], "numbers for a lane of bars, called by its name")
        .attributes(&[Attribute::new("from", TIME).required()]),
    Row::new("stage", LABELLED, "a part of the journey").block(Place::Stage),
    Row::new(
        "outcome",
        &[Slot::one(Form::Name), Slot::optional(Form::Text), Slot::optional(Form::Word(List::Outcome))],
        "how it may end",
    ),
    INSIGHT,
    LOCALE,
    LANES_SHOWN,
    BASIS,
    SOURCES,
    ARROW,
];

pub(super) const QUESTION: &[Row] =
    &[Row::new("wants", TEXT, "what would answer it"), Row::new("answer", TEXT, "what was found")];

pub(super) const BLUEPRINT: &[Row] = &[
    INSIGHT,
    LOCALE,
    LANES_SHOWN,
    Row::new(
        "at",
        &[Slot::one(Form::Reference(Family::Touchpoint)), Slot::optional(Form::Text)],
        "what lies behind a touchpoint",
    )
    .block(Place::Layer),
];

pub(super) const VIEW: &[Row] = &[
    INSIGHT,
    LOCALE,
    LANES_SHOWN,
    Row::new(
        "at",
        &[Slot::one(Form::Reference(Family::Touchpoint)), Slot::one(Form::Text)],
        "another label, in this picture",
    ),
    Row::new("layout", &[Slot::one(Form::Word(List::Layout))], "which kind of picture").once(),
    Row::new("show", &[Slot::list(Form::Word(List::Mark))], "marks beyond the usual").once(),
    Row::new("for", &[Slot::list(Form::Reference(Family::Who))], "only what holds for these").once(),
    Row::new("stages", &[Slot::list(Form::Reference(Family::Stage))], "only these stages").once(),
];
