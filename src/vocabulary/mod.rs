//! The words of the language as data: what may stand where, with which values. Nothing else knows a word.

/// A keyword in one place: its arguments, its attributes, and the block that may follow.
#[derive(Debug)]
pub struct Row {
    /// As it is written; `LANE` and `SERIES` stand for the lanes of one's own.
    pub keyword: &'static str,
    /// The arguments, in order.
    pub slots: &'static [Slot],
    /// The words that may follow the arguments, or stand in the block.
    pub attributes: &'static [Attribute],
    /// What may stand in the block besides the attributes.
    pub block: Option<Place>,
    /// One line of documentation.
    pub about: &'static str,
}

/// One argument, of a keyword or of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub form: Form,
    pub required: bool,
    /// Takes more than one, joined by commas.
    pub list: bool,
}

/// A word that may follow the arguments; without slots it is a flag.
#[derive(Debug)]
pub struct Attribute {
    pub word: &'static str,
    pub slots: &'static [Slot],
    pub required: bool,
}

/// What a slot takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A new name, without dots.
    Name,
    Text,
    Number,
    /// 1, 2, …
    Whole,
    Percent,
    Duration,
    Time,
    Date,
    /// A number, a percentage, money or a duration.
    Figure,
    /// A column of a table: a name or a string.
    Column,
    /// The name of something declared elsewhere.
    Reference(Family),
    /// A word of a closed list.
    Word(List),
}

/// What a reference may find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Persona,
    Segment,
    Source,
    Team,
    Who,
    Channel,
    Actor,
    Journey,
    Subject,
    Touchpoint,
    Stage,
    Detail,
    Line,
    Row,
    Target,
    Lane,
}

/// The closed lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    ChannelKind,
    LaneKind,
    JourneyKind,
    Status,
    ActionStatus,
    Severity,
    Level,
    Basis,
    Outcome,
    Way,
    Layout,
    Mark,
    Icon,
}

/// A block, by what it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    File,
    Persona,
    Channel,
    Data,
    Journey,
    Question,
    Blueprint,
    View,
    Layer,
    Stage,
    Touchpoint,
    Row,
}
