//! The words of the language as data: what may stand where, with which values. Nothing else knows a word.
//!
//! A row for each keyword in one place. Completion, the reference in `docs/`, the checks and what is suggested are read from here.

mod describe;
mod details;
mod file;
mod journey;
mod line;
mod stage;
mod words;

pub use describe::describe;
pub use line::{inline_order, inline_words, keyword_width};

/// A keyword in one place: its arguments, its attributes, and the block that may follow.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// As it is written; `LANE` and `SERIES` stand for the lanes of one's own.
    pub keyword: &'static str,
    /// The arguments, in order.
    pub slots: &'static [Slot],
    /// The words that may follow the arguments, or stand in the block; each once.
    pub attributes: &'static [Attribute],
    /// Words that every detail may have, after `attributes`.
    pub common: &'static [Attribute],
    /// What may stand in the block besides the attributes.
    pub block: Option<Place>,
    /// Stands once at its parent, in line and block together.
    pub once: bool,
    /// In whose line it may stand too, then once and with its slots only.
    pub inline: Option<Place>,
    /// One line of documentation.
    pub about: &'static str,
}

impl Row {
    /// Repeatable, in the block only, without attributes and without a block of its own.
    const fn new(keyword: &'static str, slots: &'static [Slot], about: &'static str) -> Row {
        Row { keyword, slots, attributes: &[], common: &[], block: None, once: false, inline: None, about }
    }

    const fn attributes(self, attributes: &'static [Attribute]) -> Row {
        Row { attributes, ..self }
    }

    const fn detail(self) -> Row {
        Row { common: details::COMMON, ..self }
    }

    const fn block(self, block: Place) -> Row {
        Row { block: Some(block), ..self }
    }

    const fn once(self) -> Row {
        Row { once: true, ..self }
    }

    const fn inline(self, place: Place) -> Row {
        Row { inline: Some(place), ..self }
    }

    /// All attributes, in the order in which the formatter writes them.
    pub fn all_attributes(&self) -> impl Iterator<Item = &'static Attribute> + use<> {
        self.attributes.iter().chain(self.common)
    }

    /// The attribute at a place in [`Row::all_attributes`].
    pub fn attribute_at(&self, place: u8) -> Option<&'static Attribute> {
        let place = usize::from(place);
        self.attributes.get(place).or_else(|| self.common.get(place - self.attributes.len()))
    }

    /// An attribute by its word, with its place in [`Row::all_attributes`].
    pub fn attribute(&self, word: &str) -> Option<(usize, &'static Attribute)> {
        self.all_attributes().enumerate().find(|(_, attribute)| attribute.word == word)
    }
}

/// The rows of what may stand in a place, in the order of the reference.
pub fn children(place: Place) -> impl Iterator<Item = &'static Row> {
    let (own, details) = rows(place);
    own.iter().chain(details)
}

const fn rows(place: Place) -> (&'static [Row], &'static [Row]) {
    match place {
        Place::File => (file::FILE, &[]),
        Place::Persona => (file::PERSONA, &[]),
        Place::Channel => (file::CHANNEL, &[]),
        Place::Data => (file::DATA, &[]),
        Place::Journey => (journey::JOURNEY, &[]),
        Place::Question => (journey::QUESTION, &[]),
        Place::Blueprint => (journey::BLUEPRINT, &[]),
        Place::View => (journey::VIEW, &[]),
        Place::Layer => (stage::LAYER, details::DETAILS),
        Place::Stage => (stage::STAGE, details::DETAILS),
        Place::Touchpoint => (stage::TOUCHPOINT, details::DETAILS),
        Place::Row => (details::ROW, &[]),
    }
}

/// The row of a keyword in a place. Lanes of one's own are looked for as `LANE` and `SERIES`.
pub fn find(place: Place, keyword: &str) -> Option<&'static Row> {
    let (own, details) = rows(place);
    let mut seat = first_seat(keyword);
    loop {
        let index = usize::from(SEATS[place as usize][seat]).checked_sub(1)?;
        let row = own.get(index).or_else(|| details.get(index - own.len()))?;
        if row.keyword == keyword {
            return Some(row);
        }
        seat = (seat + 1) % SEATS_OF_A_PLACE;
    }
}

/// For each place, the numbers (from 1) of its rows, each in the first free seat from its keyword's own one on: nearly
/// every word of a file is looked for here, and mostly found at once.
static SEATS: [[u8; SEATS_OF_A_PLACE]; Place::ALL.len()] = {
    let mut seats = [[0; SEATS_OF_A_PLACE]; Place::ALL.len()];
    let mut place = 0;
    while place < Place::ALL.len() {
        let (own, details) = rows(Place::ALL[place]);
        let mut index = 0;
        while index < own.len() + details.len() {
            let row = if index < own.len() { &own[index] } else { &details[index - own.len()] };
            let mut seat = first_seat(row.keyword);
            while seats[place][seat] > 0 {
                seat = (seat + 1) % SEATS_OF_A_PLACE;
            }
            seats[place][seat] = index as u8 + 1;
            index += 1;
        }
        place += 1;
    }
    seats
};

/// More than twice as many as any place has rows.
const SEATS_OF_A_PLACE: usize = 128;

const fn first_seat(keyword: &str) -> usize {
    match keyword.as_bytes() {
        [first, second, .., last] => {
            (*first as usize * 5 + *second as usize * 3 + *last as usize + keyword.len() * 11) % SEATS_OF_A_PLACE
        }
        _ => 0,
    }
}

/// Whether a word is a keyword or an attribute anywhere: a lane of one's own may not be called like it.
pub fn is_word(word: &str) -> bool {
    Place::ALL.iter().any(|place| children(*place).any(|row| row.keyword == word || row.attribute(word).is_some()))
}

/// One argument, of a keyword or of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub form: Form,
    pub required: bool,
    /// Takes more than one, joined by commas.
    pub list: bool,
}

impl Slot {
    const fn one(form: Form) -> Slot {
        Slot { form, required: true, list: false }
    }

    const fn optional(form: Form) -> Slot {
        Slot { form, required: false, list: false }
    }

    const fn list(form: Form) -> Slot {
        Slot { form, required: true, list: true }
    }
}

/// A word that may follow the arguments; without slots it is a flag.
#[derive(Debug, Clone, Copy)]
pub struct Attribute {
    pub word: &'static str,
    pub slots: &'static [Slot],
    pub required: bool,
}

impl Attribute {
    const fn new(word: &'static str, slots: &'static [Slot]) -> Attribute {
        Attribute { word, slots, required: false }
    }

    const fn flag(word: &'static str) -> Attribute {
        Attribute { word, slots: &[], required: false }
    }

    const fn required(self) -> Attribute {
        Attribute { required: true, ..self }
    }
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

impl Place {
    /// All of them, from the outside in.
    pub const ALL: &'static [Place] = &[
        Place::File,
        Place::Persona,
        Place::Channel,
        Place::Data,
        Place::Journey,
        Place::Question,
        Place::Blueprint,
        Place::View,
        Place::Layer,
        Place::Stage,
        Place::Touchpoint,
        Place::Row,
    ];

    /// As the reference and the findings call it.
    pub fn name(self) -> &'static str {
        match self {
            Place::File => "file",
            Place::Persona => "persona",
            Place::Channel => "channel",
            Place::Data => "data",
            Place::Journey => "journey",
            Place::Question => "question",
            Place::Blueprint => "blueprint",
            Place::View => "view",
            Place::Layer => "layer",
            Place::Stage => "stage",
            Place::Touchpoint => "touchpoint",
            Place::Row => "row",
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyword_is_found_in_its_place_and_nowhere_else() {
        let words: Vec<&str> = Place::ALL.iter().flat_map(|place| children(*place)).map(|row| row.keyword).collect();
        for place in Place::ALL {
            for word in words.iter().copied().chain(["", "x", "ab", "feel", "touchpoints", "ő"]) {
                let row = children(*place).find(|row| row.keyword == word);
                assert_eq!(
                    find(*place, word).map(|it| it.about),
                    row.map(|it| it.about),
                    "{word} in a {}",
                    place.name()
                );
            }
        }
    }
}
