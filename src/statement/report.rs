//! The findings about words and their places: what is wrong, what may stand there, what was probably meant.

use super::OwnLanes;
use crate::diagnostic::{Diagnostic, Edit, Near, codes, nearest};
use crate::source::Span;
use crate::syntax::ast::{Form as Shape, Item};
use crate::vocabulary::{self, Attribute, Form, Place, Row, Slot};

/// So many words are listed before a list only says that there are more.
const LISTED: usize = 12;

pub(super) fn unknown_keyword(
    word: &str,
    span: Span,
    around: Option<&'static Row>,
    lanes: &OwnLanes<'_>,
) -> Diagnostic {
    let place = around.map_or(Some(Place::File), |row| row.block);
    let inside = around.map_or_else(|| "at the top of a file".to_owned(), |row| format!("in a `{}`", row.keyword));
    let mut allowed: Vec<&str> = place.into_iter().flat_map(vocabulary::children).map(|row| row.keyword).collect();
    allowed.extend(around.into_iter().flat_map(Row::all_attributes).map(|attribute| attribute.word));
    allowed.retain(|it| *it != "LANE" && *it != "SERIES");
    let own: Vec<&str> = lanes.iter().map(|(name, _)| name).collect();
    let near = nearest(word, allowed.iter().chain(&own).copied());
    if lanes.kind_of(word).is_some() {
        return Diagnostic::new(codes::UNKNOWN_WORD, span, format!("`{word}` cannot stand {inside}"))
            .label("a lane of your own")
            .help("the lines of a text lane stand in touchpoints and stages, those of a bars lane in a journey");
    }
    if near.is_none() && vocabulary::is_word(word) {
        let elsewhere = places_of(word);
        return Diagnostic::new(codes::UNKNOWN_WORD, span, format!("`{word}` cannot stand {inside}"))
            .label("this word belongs elsewhere")
            .help(format!("`{word}` stands {elsewhere}; here may stand {}", listed(&allowed)));
    }
    let finding = Diagnostic::new(codes::UNKNOWN_WORD, span, format!("unknown word `{word}` {inside}"));
    suggested(finding, span, near, &allowed)
}

/// Where a word may stand, as a reader would say it.
fn places_of(word: &str) -> String {
    let places: Vec<String> = Place::ALL
        .iter()
        .filter(|place| vocabulary::find(**place, word).is_some())
        .map(|place| format!("in a `{}`", place.name()))
        .collect();
    if !places.is_empty() {
        return places.join(", ");
    }
    let rows = Place::ALL.iter().flat_map(|place| vocabulary::children(*place));
    let mut owners: Vec<&str> = rows.filter(|row| row.attribute(word).is_some()).map(|row| row.keyword).collect();
    owners.dedup();
    format!("behind {}", listed(&owners))
}

pub(super) fn unexpected_item(
    item: &Item,
    text: &str,
    span: Span,
    row: &'static Row,
    used: &[(&'static str, Span)],
) -> Diagnostic {
    if item.form == Shape::Arrow {
        return Diagnostic::new(codes::ARROW_INSIDE_LINE, span, "an arrow begins a line of its own")
            .label("this arrow stands inside a line")
            .help("put the arrow on the next line, inside the block");
    }
    if item.after_comma {
        return list_not_allowed(row.keyword, span);
    }
    let inline =
        row.block.into_iter().flat_map(|place| vocabulary::children(place).filter(move |it| it.inline == Some(place)));
    let words = row.all_attributes().map(|attribute| attribute.word).chain(inline.map(|child| child.keyword));
    let mut allowed: Vec<&str> = words.filter(|word| !used.iter().any(|(seen, _)| seen == word)).collect();
    let choices: Vec<&str> = row
        .slots
        .iter()
        .filter_map(|slot| if let Form::Word(list) = slot.form { Some(list.words()) } else { None })
        .flatten()
        .copied()
        .collect();
    allowed.extend(&choices);
    let near = if item.form == Shape::Name { nearest(text, allowed.iter().copied()) } else { None };
    let in_block = row.block.is_some_and(|place| vocabulary::find(place, text).is_some());
    if in_block && near.is_none() {
        return Diagnostic::new(
            codes::UNEXPECTED_ITEM,
            span,
            format!("`{text}` cannot stand in the line of `{}`", row.keyword),
        )
        .label("it needs a line of its own")
        .help(format!("put it into the block: `{} … {{` and then `{text}` on the next line", row.keyword));
    }
    let finding = Diagnostic::new(
        codes::UNEXPECTED_ITEM,
        span,
        format!("{} cannot stand here in `{}`", described(item, text), row.keyword),
    );
    if allowed.is_empty() {
        return finding.label("nothing more may stand in this line").help(ends_with_its_line(item.form == Shape::Name));
    }
    suggested(finding, span, near, &allowed)
}

pub(super) fn nothing_more(word: &str, item: &Item, text: &str, span: Span) -> Diagnostic {
    Diagnostic::new(codes::UNEXPECTED_ITEM, span, format!("`{text}` cannot stand behind `{word}`"))
        .label("nothing more may stand in this line")
        .help(ends_with_its_line(item.form == Shape::Name))
}

fn ends_with_its_line(is_word: bool) -> &'static str {
    if is_word {
        "a statement ends with its line: begin the next one on a line of its own"
    } else {
        "take it out, or begin a line of its own with the word that it belongs to"
    }
}

pub(super) fn wrong_form(word: &str, slot: &Slot, item: &Item, text: &str, span: Span) -> Diagnostic {
    if let (Form::Word(list), Shape::Name) = (slot.form, item.form) {
        let finding = Diagnostic::new(codes::UNKNOWN_CHOICE, span, format!("unknown {} `{text}`", list.name()));
        return suggested(finding, span, nearest(text, list.words().iter().copied()), list.words());
    }
    if slot.form == Form::Name && item.form == Shape::Name {
        return Diagnostic::new(codes::WRONG_FORM, span, format!("the name `{text}` has a dot"))
            .label("dots join names when they are referred to")
            .help("use `-` between the words of a name");
    }
    let finding = Diagnostic::new(
        codes::WRONG_FORM,
        span,
        format!("`{word}` needs {}, not {}", wanted(slot.form), described(item, text)),
    );
    match slot.form {
        Form::Text if item.form == Shape::Name => {
            finding.label("quotes are missing").help("text stands in quotes: \"…\"")
        }
        Form::Word(list) => finding.help(format!("one of {}", listed(list.words()))),
        form => finding.help(format!("for example {}", example(form))),
    }
}

pub(super) fn missing_value(word: &str, slot: &Slot, span: Span) -> Diagnostic {
    let finding = Diagnostic::new(codes::MISSING_VALUE, span, format!("`{word}` needs {}", wanted(slot.form)))
        .label("nothing follows it");
    match slot.form {
        Form::Word(list) => finding.help(format!("one of {}", listed(list.words()))),
        form => finding.help(format!("for example {}", example(form))),
    }
}

pub(super) fn missing_attribute(word: &str, attribute: &Attribute, span: Span) -> Diagnostic {
    let form = attribute.slots.first().map_or(String::new(), |slot| format!(" {}", example(slot.form)));
    Diagnostic::new(codes::MISSING_ATTRIBUTE, span, format!("`{word}` needs `{}`", attribute.word))
        .label(format!("without `{}`", attribute.word))
        .help(format!("add `{}{}`", attribute.word, form.replace('`', "")))
}

pub(super) fn decimal_comma(text: &str, span: Span) -> Diagnostic {
    let finding = Diagnostic::new(codes::MALFORMED_NUMBER, span, format!("`{text}` has a comma"))
        .label("a comma joins the values of a list");
    let point = text.replacen(',', ".", 1);
    let thousands = text.split_once(',').is_some_and(|(_, part)| part.len() == 3);
    if thousands {
        return finding.help(format!("write `{}` or `{point}`", text.replacen(',', "", 1)));
    }
    finding.fix(format!("write `{point}`"), vec![Edit { span, text: point }])
}

/// A comma before the first value of a word.
pub(super) fn comma_before(span: Span) -> Diagnostic {
    Diagnostic::new(codes::MISPLACED_COMMA, span, "nothing stands before the comma")
        .label("the comma before this joins nothing")
}

pub(super) fn list_not_allowed(word: &str, span: Span) -> Diagnostic {
    Diagnostic::new(codes::UNEXPECTED_LIST, span, format!("`{word}` takes one value")).label("this is one too many")
}

pub(super) fn repeated(word: &str, span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(codes::REPEATED_WORD, span, format!("`{word}` may stand once here"))
        .label("it stands again")
        .also(first, "first here")
        .help("keep one of the two")
}

pub(super) fn block_not_allowed(span: Span, word: &str) -> Diagnostic {
    Diagnostic::new(codes::UNEXPECTED_BLOCK, span, format!("`{word}` has no block")).label("a `{` follows")
}

pub(super) fn reserved_lane(word: &str, span: Span) -> Diagnostic {
    Diagnostic::new(codes::RESERVED_LANE, span, format!("a lane cannot be called `{word}`"))
        .label("a word of the language")
        .help("give it another name; its label can be anything: `lane rules \"Policy\"`")
}

fn suggested(finding: Diagnostic, span: Span, near: Option<Near<'_>>, allowed: &[&str]) -> Diagnostic {
    match near {
        Some(near) => finding.label("not known here").did_you_mean(near, span),
        None => finding.label("not known here").help(format!("here may stand {}", listed(allowed))),
    }
}

/// `a`, `b` and `c`; the first dozen where there are more.
fn listed(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().take(LISTED).map(|word| format!("`{word}`")).collect();
    match (quoted.as_slice(), words.len() > LISTED) {
        ([], _) => "nothing".to_owned(),
        ([only], _) => only.clone(),
        (_, true) => format!("{} and more", quoted.join(", ")),
        ([first @ .., last], false) => format!("{} and {last}", first.join(", ")),
    }
}

fn described(item: &Item, text: &str) -> String {
    let kind = match item.form {
        Shape::Name => return format!("`{text}`"),
        Shape::Text => return "a text".to_owned(),
        Shape::Number => "the number",
        Shape::Percent => "the percentage",
        Shape::Money => "the amount",
        Shape::Duration => "the duration",
        Shape::Time => "the time",
        Shape::Date => "the date",
        Shape::Arrow => return "an arrow".to_owned(),
        Shape::Unreadable => "the unreadable",
    };
    format!("{kind} `{text}`")
}

fn wanted(form: Form) -> &'static str {
    match form {
        Form::Name => "a name",
        Form::Text => "a text in quotes",
        Form::Number => "a number",
        Form::Whole => "a whole number from 1 on",
        Form::Percent => "a percentage",
        Form::Duration => "a duration",
        Form::Time => "a time of day",
        Form::Date => "a date",
        Form::Figure => "a number, a percentage, an amount or a duration",
        Form::Column => "a column",
        Form::Reference(family) => match family {
            vocabulary::Family::Persona => "the name of a persona",
            vocabulary::Family::Segment => "the name of a segment",
            vocabulary::Family::Source => "the name of a source",
            vocabulary::Family::Team => "the name of a team",
            vocabulary::Family::Who => "the name of a persona or a segment",
            vocabulary::Family::Channel => "the name of a channel",
            vocabulary::Family::Actor => "the name of a team, a system or a channel",
            vocabulary::Family::Journey => "the name of a journey",
            vocabulary::Family::Subject => "the name of a journey, a blueprint or a persona",
            vocabulary::Family::Touchpoint => "the name of a touchpoint",
            vocabulary::Family::Stage => "the name of a stage",
            vocabulary::Family::Detail => "the name of a detail",
            vocabulary::Family::Line => "the name of a need or a goal of the persona",
            vocabulary::Family::Row => "the name of a row",
            vocabulary::Family::Target => "the name of a touchpoint, an outcome, a stage or a journey",
            vocabulary::Family::Lane => "the name of a lane",
        },
        Form::Word(_) => "a word of its list",
    }
}

fn example(form: Form) -> &'static str {
    match form {
        Form::Name | Form::Reference(_) => "`sign-up`",
        Form::Text => "`\"Compares prices\"`",
        Form::Number => "`-1.5`",
        Form::Whole => "`12`",
        Form::Percent => "`40%`",
        Form::Duration => "`1h30min`",
        Form::Time => "`08:30`",
        Form::Date => "`2026-11-02`",
        Form::Figure => "`31`, `64%`, `50 EUR` or `2d`",
        Form::Column => "`user_id`",
        Form::Word(_) => "one of its words",
    }
}
