//! The closed lists of words, and how forms and families are called.

use super::{Family, Form, List};

const CHANNEL_KINDS: &[&str] =
    &["web", "app", "email", "phone", "chat", "sms", "social", "post", "store", "person", "event", "partner", "other"];
const ICONS: &[&str] = &[
    "web", "app", "email", "phone", "chat", "sms", "social", "post", "store", "person", "event", "partner", "other",
    "search", "review", "video", "form", "card", "upload", "download", "chart", "key", "sheet", "doc", "bell", "home",
    "car", "desk", "mobile", "check", "clock", "gear", "people", "cart", "star",
];

impl List {
    pub const ALL: &'static [List] = &[
        List::ChannelKind,
        List::LaneKind,
        List::JourneyKind,
        List::Status,
        List::ActionStatus,
        List::Severity,
        List::Level,
        List::Basis,
        List::Outcome,
        List::Way,
        List::Layout,
        List::Mark,
        List::Icon,
    ];

    /// Its words, in their order.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            List::ChannelKind => CHANNEL_KINDS,
            List::LaneKind => &["text", "bars"],
            List::JourneyKind => &["current-state", "future-state", "day-in-the-life"],
            List::Status => &["idea", "planned", "draft", "validated", "live", "retired"],
            List::ActionStatus => &["planned", "doing", "done"],
            List::Severity => &["low", "medium", "high", "critical"],
            List::Level => &["low", "medium", "high"],
            List::Basis => &["assumed", "observed", "measured"],
            List::Outcome => &["success", "failure", "neutral"],
            List::Way => &["up", "both", "none"],
            List::Layout => &["map", "flow", "blueprint", "day", "compare", "persona", "portfolio"],
            List::Mark => &["attention", "gaps", "quadrants"],
            List::Icon => ICONS,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            List::ChannelKind => "channel-kind",
            List::LaneKind => "lane-kind",
            List::JourneyKind => "journey-kind",
            List::Status => "status",
            List::ActionStatus => "action-status",
            List::Severity => "severity",
            List::Level => "level",
            List::Basis => "basis",
            List::Outcome => "outcome",
            List::Way => "way",
            List::Layout => "layout",
            List::Mark => "mark",
            List::Icon => "icon",
        }
    }
}

impl Family {
    pub fn name(self) -> &'static str {
        match self {
            Family::Persona => "persona",
            Family::Segment => "segment",
            Family::Source => "source",
            Family::Team => "team",
            Family::Who => "who",
            Family::Channel => "channel",
            Family::Actor => "actor",
            Family::Journey => "journey",
            Family::Subject => "subject",
            Family::Touchpoint => "touchpoint",
            Family::Stage => "stage",
            Family::Detail => "detail",
            Family::Line => "line",
            Family::Row => "row",
            Family::Target => "target",
            Family::Lane => "lane",
        }
    }
}

impl Form {
    /// As the reference writes it: `text`, `→team`, `[severity]`.
    pub fn notation(self) -> String {
        match self {
            Form::Name => "name".to_owned(),
            Form::Text => "text".to_owned(),
            Form::Number => "number".to_owned(),
            Form::Whole => "whole".to_owned(),
            Form::Percent => "percent".to_owned(),
            Form::Duration => "duration".to_owned(),
            Form::Time => "time".to_owned(),
            Form::Date => "date".to_owned(),
            Form::Figure => "figure".to_owned(),
            Form::Column => "column".to_owned(),
            Form::Reference(family) => format!("→{}", family.name()),
            Form::Word(list) => format!("[{}]", list.name()),
        }
    }
}
