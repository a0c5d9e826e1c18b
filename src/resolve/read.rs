//! Reads the parts of statements: texts, names with labels, values with their units; reports values that cannot be.

use super::Resolver;
use super::refer::{Home, Place};
use super::suggest::composed;
use super::values::{self, Misread};
use crate::diagnostic::{Diagnostic, codes};
use crate::model::*;
use crate::source::Span;
use crate::statement::{Attribute, Form, Node, Value};
use std::borrow::Cow;

impl Place {
    /// At top level, in the file of a statement.
    pub fn outside(node: Node<'_, '_>) -> Self {
        Place { file: node.keyword_span().source, home: Home::Nowhere }
    }
}

/// The string in a slot.
pub(super) fn text<'s>(node: Node<'_, 's>, slot: usize) -> Option<Text<'s>> {
    node.argument(slot).filter(|value| value.form == Form::Text).map(Value::text)
}

/// The string of an attribute.
pub(super) fn attribute_text<'s>(node: Node<'_, 's>, word: &str) -> Option<Text<'s>> {
    node.attribute(word).and_then(Attribute::value).map(Value::text)
}

/// The word of a closed list in a slot; the statement has checked it against the list.
pub(super) fn word<T>(node: Node<'_, '_>, slot: usize, from_word: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    node.argument(slot).and_then(|value| from_word(value.raw))
}

pub(super) fn attribute_word<T>(
    node: Node<'_, '_>,
    name: &str,
    from_word: impl FnOnce(&str) -> Option<T>,
) -> Option<T> {
    node.attribute(name).and_then(Attribute::value).and_then(|value| from_word(value.raw))
}

/// The name in the first slot with the label in the second; a label is made where none is written.
pub(super) fn name<'s>(node: Node<'_, 's>) -> Name<'s> {
    let (name, span) = match node.argument(0).filter(|value| value.form == Form::Name) {
        Some(value) => (composed(value.raw), value.span),
        // Its absence was reported; the statement still stands for something.
        None => (Cow::Borrowed(""), node.keyword_span()),
    };
    labelled(name, text(node, 1), span)
}

/// A name with its label: as written, else the name with blanks for hyphens and a capital at its head.
pub(super) fn labelled<'s>(name: Text<'s>, label: Option<Text<'s>>, span: Span) -> Name<'s> {
    let written = label.is_some();
    let label = label.unwrap_or_else(|| {
        let spaced = name.replace('-', " ");
        let mut letters = spaced.chars();
        match letters.next() {
            Some(first) => Cow::Owned(first.to_uppercase().chain(letters).collect()),
            None => Cow::Borrowed(""),
        }
    });
    Name { name, label, labelled: written, span }
}

/// A time that goes back, with the hours counted on past midnight as the way out.
pub(super) fn backwards(span: Span, time: Time, above: Time) -> Diagnostic {
    let message = format!("the time {} is before {}", values::clock(time), values::clock(above));
    let finding = Diagnostic::new(codes::TIME_RUNS_BACKWARDS, span, message);
    // The clock goes up to 47:59; what would be later is another mistake.
    if time.minutes < 24 * 60 {
        let later = values::clock(Time { minutes: time.minutes + 24 * 60 });
        finding.help(format!("hours past midnight count on: `{later}`"))
    } else {
        finding
    }
}

impl<'d, 's> Resolver<'d, 's> {
    /// A value by its reader; what it cannot be is reported at its place.
    pub(super) fn value<T>(
        &mut self,
        value: Option<Value<'s>>,
        read: impl FnOnce(&'s str) -> Result<T, Misread>,
    ) -> Option<T> {
        let value = value?;
        match read(value.raw) {
            Ok(read) => Some(read),
            Err(misread) => {
                self.misread(misread, value.span);
                None
            }
        }
    }

    pub(super) fn misread(&mut self, misread: Misread, span: Span) {
        let mut finding = Diagnostic::new(misread.code, span, misread.message);
        finding.help = misread.help;
        self.found.push(finding);
    }

    pub(super) fn report(&mut self, finding: Diagnostic) {
        self.found.push(finding);
    }

    pub(super) fn attribute_value<T>(
        &mut self,
        node: Node<'_, 's>,
        word: &str,
        read: impl FnOnce(&'s str) -> Result<T, Misread>,
    ) -> Option<T> {
        self.value(node.attribute(word).and_then(Attribute::value), read)
    }

    pub(super) fn duration(&mut self, node: Node<'_, 's>) -> Option<Duration> {
        self.value(node.argument(0), values::duration)
    }

    /// A score from -2 to 2; anything beyond is reported and left out.
    pub(super) fn score(&mut self, value: Option<Value<'s>>) -> Option<Decimal> {
        let span = value?.span;
        let score = self.value(value, values::decimal)?;
        if values::within(score, -2, 2) {
            return Some(score);
        }
        self.report(
            Diagnostic::new(codes::SCORE_OUT_OF_RANGE, span, format!("the score {score} is out of range"))
                .label("scores go from -2 to 2")
                .help("-2 is the worst, 2 the best; decimals are allowed"),
        );
        None
    }

    /// A percentage from 0 to 100.
    pub(super) fn share(&mut self, value: Option<Value<'s>>) -> Option<Decimal> {
        let span = value?.span;
        let share = self.value(value, values::percent)?;
        if values::within(share, 0, 100) {
            return Some(share);
        }
        self.report(
            Diagnostic::new(codes::SHARE_OUT_OF_RANGE, span, format!("the share {share}% is out of range"))
                .label("a share goes from 0% to 100%"),
        );
        None
    }

    pub(super) fn link(&mut self, value: Option<Value<'s>>) -> Option<Text<'s>> {
        let value = value?;
        let text = value.text();
        match values::link(&text) {
            Ok(()) => Some(text),
            Err(misread) => {
                self.misread(misread, value.span);
                None
            }
        }
    }

    pub(super) fn locale(&mut self, node: Node<'_, 's>) -> Option<Text<'s>> {
        let value = node.argument(0)?;
        if values::is_language_tag(value.raw) {
            return Some(Cow::Borrowed(value.raw));
        }
        self.report(
            Diagnostic::new(codes::MALFORMED_LANGUAGE_TAG, value.span, format!("`{}` is no language tag", value.raw))
                .help("two or three letters for the language, perhaps a country: `hu`, `pt-BR`"),
        );
        None
    }

    /// Two times of which the second is not before the first.
    pub(super) fn times(&mut self, node: Node<'_, 's>) -> Option<(Time, Time)> {
        let from = self.attribute_value(node, "from", values::time);
        let until = node.attribute("to").and_then(Attribute::value);
        let to = self.value(until, values::time);
        let (from, to) = (from?, to?);
        if to < from {
            self.report(backwards(until.map_or(node.span(), |it| it.span), to, from).label("it ends before it begins"));
        }
        Some((from, to))
    }

    pub(super) fn image(&mut self, value: Value<'s>) -> ImageId {
        let id = ImageId(self.images.len() as u32);
        self.images.push(Image { path: value.text(), span: value.span, data: None });
        id
    }

    pub(super) fn whos(&mut self, place: Place, values: impl Iterator<Item = Value<'s>>) -> List<Who> {
        values.filter_map(|value| self.who(place, value)).collect()
    }

    pub(super) fn researches(&mut self, place: Place, values: impl Iterator<Item = Value<'s>>) -> List<ResearchId> {
        values.filter_map(|value| self.research(place, value)).collect()
    }

    /// The values of an attribute, found one by one; empty where it does not stand.
    pub(super) fn attribute_whos(&mut self, place: Place, node: Node<'_, 's>) -> List<Who> {
        node.attribute("for").map_or(List::new(), |it| self.whos(place, it.values()))
    }

    pub(super) fn attribute_researches(&mut self, place: Place, node: Node<'_, 's>) -> List<ResearchId> {
        node.attribute("source").map_or(List::new(), |it| self.researches(place, it.values()))
    }

    pub(super) fn attribute_team(&mut self, place: Place, node: Node<'_, 's>, word: &str) -> Option<TeamId> {
        node.attribute(word).and_then(Attribute::value).and_then(|value| self.team(place, value))
    }
}
