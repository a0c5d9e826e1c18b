//! The details of a touchpoint, a stage or a blueprint's layer.

use super::{Attribute, Family, Form, List, Place, Row, Slot};

/// What every detail may have.
pub(super) const COMMON: &[Attribute] = &[
    Attribute::new("for", &[Slot::list(Form::Reference(Family::Who))]),
    Attribute::new("source", &[Slot::list(Form::Reference(Family::Source))]),
    Attribute::new("basis", &[Slot::one(Form::Word(List::Basis))]),
    Attribute::new("link", &[Slot::one(Form::Text)]),
    Attribute::new("at", &[Slot::one(Form::Time)]),
];

/// A name that is taken only if a text follows, and the text.
pub(super) const NAMED_TEXT: &[Slot] = &[Slot::optional(Form::Name), Slot::one(Form::Text)];

pub(super) const METRIC: &[Attribute] = &[
    Attribute::new("value", &[Slot::one(Form::Figure)]),
    Attribute::new("target", &[Slot::one(Form::Figure)]),
    Attribute::new("sample", &[Slot::one(Form::Whole)]),
    Attribute::new("date", &[Slot::one(Form::Date)]),
];

const ICON: &[Attribute] = &[Attribute::new("icon", &[Slot::one(Form::Word(List::Icon))])];

const PAIN: &[Attribute] = &[
    Attribute::new("severity", &[Slot::one(Form::Word(List::Severity))]),
    Attribute::new("affects", &[Slot::one(Form::Percent)]),
];

const RESOLVES: Attribute = Attribute::new("resolves", &[Slot::list(Form::Reference(Family::Detail))]);
const OWNER: Attribute = Attribute::new("owner", &[Slot::one(Form::Reference(Family::Team))]);
const IMPACT: Attribute = Attribute::new("impact", &[Slot::one(Form::Word(List::Level))]);
const EFFORT: Attribute = Attribute::new("effort", &[Slot::one(Form::Word(List::Level))]);

const ACTION: &[Attribute] = &[
    RESOLVES,
    OWNER,
    IMPACT,
    EFFORT,
    Attribute::new("due", &[Slot::one(Form::Date)]),
    Attribute::new("status", &[Slot::one(Form::Word(List::ActionStatus))]),
];

const BLUEPRINT_ROW: &[Attribute] = &[
    Attribute::new("by", &[Slot::list(Form::Reference(Family::Actor))]),
    Attribute::new("waits", &[Slot::one(Form::Duration)]),
    Attribute::new("takes", &[Slot::one(Form::Duration)]),
    Attribute::new("way", &[Slot::one(Form::Word(List::Way))]),
];

const fn plain(keyword: &'static str, about: &'static str) -> Row {
    Row::new(keyword, NAMED_TEXT, about).detail()
}

const fn row_of_a_blueprint(keyword: &'static str, about: &'static str) -> Row {
    plain(keyword, about).attributes(BLUEPRINT_ROW).block(Place::Row)
}

const FAIL: Row = plain("fail", "where it can go wrong, and how it is put right")
    .attributes(&[Attribute::new("recovery", &[Slot::one(Form::Text)])])
    .inline(Place::Row);

pub(super) const DETAILS: &[Row] = &[
    plain("does", "what the customer does"),
    plain("thinks", "what goes through the customer's mind"),
    plain("says", "what the customer says"),
    plain("experiences", "what happens to the customer"),
    plain("need", "what the customer needs here"),
    plain("gain", "what goes well"),
    plain("note", "a remark for the readers of the map"),
    Row::new(
        "feels",
        &[Slot::one(Form::Number), Slot::optional(Form::Text)],
        "the mood from −2 to 2, and a word for it",
    )
    .detail()
    .inline(Place::Touchpoint),
    plain("place", "where the customer is, until the next place").attributes(ICON).inline(Place::Touchpoint),
    plain("pain", "what hurts the customer").attributes(PAIN),
    plain("opportunity", "what could be better").attributes(&[RESOLVES, OWNER, IMPACT, EFFORT]),
    plain("action", "work that is committed to").attributes(ACTION),
    plain("metric", "a figure, today's and the one aimed at").attributes(METRIC),
    FAIL,
    plain("evidence", "a thing that the customer sees or holds").attributes(ICON),
    Row::new(
        "image",
        &[Slot::optional(Form::Name), Slot::one(Form::Text), Slot::optional(Form::Text)],
        "a picture, and what it shows",
    )
    .detail(),
    row_of_a_blueprint("frontstage", "what is done where the customer sees it"),
    row_of_a_blueprint("backstage", "what is done out of the customer's sight"),
    row_of_a_blueprint("support", "what has to work for the others"),
    plain("LANE", "a detail of a lane of one's own, called by its name"),
];

/// In the block of a frontstage, a backstage or a support.
pub(super) const ROW: &[Row] =
    &[FAIL, Row::new("->", &[Slot::one(Form::Reference(Family::Row))], "calls another row too")];
