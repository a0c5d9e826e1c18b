//! What stands at the top of a file, and in the blocks of personas, channels and data.

use super::details::{METRIC, NAMED_TEXT};
use super::{Attribute, Family, Form, List, Place, Row, Slot};

/// A new name, and a label for people.
pub(super) const LABELLED: &[Slot] = &[Slot::one(Form::Name), Slot::optional(Form::Text)];
pub(super) const TEXT: &[Slot] = &[Slot::one(Form::Text)];

const TEAM: &[Slot] = &[Slot::one(Form::Reference(Family::Team))];
const COLUMN: &[Slot] = &[Slot::one(Form::Column)];

pub(super) const FILE: &[Row] = &[
    Row::new("import", TEXT, "makes the declarations of another file visible in this one"),
    Row::new("persona", LABELLED, "a customer, drawn from research").block(Place::Persona),
    Row::new("segment", LABELLED, "a group of customers").attributes(&[
        Attribute::new("size", &[Slot::one(Form::Figure)]),
        Attribute::new("rule", TEXT),
        Attribute::new("about", TEXT),
    ]),
    Row::new("channel", LABELLED, "where customer and company meet")
        .attributes(&[
            Attribute::new("kind", &[Slot::one(Form::Word(List::ChannelKind))]),
            Attribute::new("icon", &[Slot::one(Form::Word(List::Icon))]),
            Attribute::new("owner", TEAM),
        ])
        .block(Place::Channel),
    Row::new("team", LABELLED, "people who act, or answer for something").attributes(&[Attribute::flag("partner")]),
    Row::new("system", LABELLED, "what acts behind the scenes")
        .attributes(&[Attribute::new("owner", TEAM), Attribute::flag("partner")]),
    Row::new("source", LABELLED, "research that stands behind what the map says").attributes(&[
        Attribute::new("sample", &[Slot::one(Form::Whole)]),
        Attribute::new("date", &[Slot::one(Form::Date)]),
        Attribute::new("link", TEXT),
    ]),
    Row::new("lane", LABELLED, "a lane of one's own").attributes(&[
        Attribute::new("kind", &[Slot::one(Form::Word(List::LaneKind))]),
        Attribute::new("below", &[Slot::one(Form::Reference(Family::Lane))]),
        Attribute::new("every", &[Slot::one(Form::Duration)]),
        Attribute::new("alert", &[Slot::one(Form::Number)]),
        Attribute::new("about", TEXT),
    ]),
    Row::new("journey", LABELLED, "what a customer goes through to reach one thing").block(Place::Journey),
    Row::new("blueprint", LABELLED, "a layer over a journey: what has to work behind it")
        .attributes(&[Attribute::new("of", &[Slot::one(Form::Reference(Family::Journey))]).required()])
        .block(Place::Blueprint),
    Row::new("view", LABELLED, "a picture of a journey, with its own choice of what it shows")
        .attributes(&[Attribute::new("of", &[Slot::one(Form::Reference(Family::Subject))])])
        .block(Place::View),
    Row::new("data", &[Slot::one(Form::Name), Slot::one(Form::Text)], "the events of a measured journey")
        .block(Place::Data),
];

const SOURCES: Attribute = Attribute::new("source", &[Slot::list(Form::Reference(Family::Source))]);
const BASIS: Attribute = Attribute::new("basis", &[Slot::one(Form::Word(List::Basis))]);
const LINK: Attribute = Attribute::new("link", TEXT);

const fn line(keyword: &'static str, about: &'static str) -> Row {
    Row::new(keyword, NAMED_TEXT, about).attributes(&[SOURCES, BASIS, LINK])
}

pub(super) const PERSONA: &[Row] = &[
    Row::new("role", TEXT, "what she is, in a line").once(),
    Row::new("about", TEXT, "her story").once(),
    Row::new("quote", TEXT, "a sentence of hers").once(),
    Row::new("image", TEXT, "a portrait: a PNG or JPEG within the project").once(),
    Row::new("segment", &[Slot::one(Form::Reference(Family::Segment))], "the group she stands for").once(),
    line("goal", "what she wants to reach"),
    line("need", "what she needs for it"),
    line("motivation", "why she wants it"),
    line("gain", "what would please her"),
    line("context", "what surrounds her"),
    Row::new("pain", NAMED_TEXT, "what troubles her").attributes(&[
        Attribute::new("severity", &[Slot::one(Form::Word(List::Severity))]),
        SOURCES,
        BASIS,
        LINK,
    ]),
    Row::new("day", &[Slot::one(Form::Time), Slot::one(Form::Text)], "a line of her day")
        .attributes(&[Attribute::new("feels", &[Slot::one(Form::Number)])]),
    Row::new("link", TEXT, "where more is written about her"),
];

const CHANNEL_METRIC: &[Attribute] = &[METRIC[0], METRIC[1], METRIC[2], METRIC[3], SOURCES];

pub(super) const CHANNEL: &[Row] = &[
    Row::new("metric", NAMED_TEXT, "a figure of the channel").attributes(CHANNEL_METRIC),
    Row::new("collects", TEXT, "what has to be known of the channel: where it comes from, or that it is missing")
        .attributes(&[
            Attribute::new("from", &[Slot::one(Form::Reference(Family::Source))]),
            Attribute::flag("missing"),
        ]),
];

pub(super) const DATA: &[Row] = &[
    Row::new("case", COLUMN, "the column that says whose journey it is").once(),
    Row::new("time", COLUMN, "the column of the time").once(),
    Row::new("event", COLUMN, "the column of the event's name").once(),
    Row::new("segment", COLUMN, "a column that holds names of segments").once(),
    Row::new("table", TEXT, "the table of a database").once(),
];
