//! The scale from -2 to 2, always whole: dotted lines, the solid neutral line, words and numbers in the rail.

use crate::layout::pen;
use crate::locale::{Label, Locale};
use crate::scene::{Anchor, Node, Run, Text};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

const WORDS: [(i8, Label); 5] = [
    (2, Label::MoodDelighted),
    (1, Label::MoodPleased),
    (0, Label::MoodNeutral),
    (-1, Label::MoodFrustrated),
    (-2, Label::MoodLetDown),
];
/// From a line down to the baseline of its word.
const BASELINE: f64 = 4.0;
/// The right edges of numbers and words, left of the field.
const NUMBER: f64 = 8.0;
const WORD: f64 = 28.0;

/// For a field from `left` to `right`, with `unit` px for one point of the scale; 0 stands at y = 0.
pub fn draw<'p>((left, right): (f64, f64), unit: f64, locale: Locale<'p>) -> [Node<'p>; 4] {
    let line = |value: f64| ((left, -unit * value), (right, -unit * value));
    [
        pen::hairlines(&[line(2.0), line(1.0), line(-1.0), line(-2.0)], Look::ScaleLine),
        pen::hairlines(&[line(0.0)], Look::StrongLine),
        column(unit, left - WORD, Type::Small, |(_, word)| Cow::Borrowed(locale.label(word))),
        column(unit, left - NUMBER, Type::Badge, |(value, _)| Cow::Owned(locale.score(value))),
    ]
}

/// What stands at the five lines, as one text: many decks repeat it.
fn column<'p>(unit: f64, right: f64, kind: Type, text_of: impl Fn((i8, Label)) -> Cow<'p, str>) -> Node<'p> {
    let run = |at: (i8, Label)| {
        let text = text_of(at);
        Run { breaks: at.0 != 2, kind: None, ink: None, width: pen::width(&text, kind) as f32, text }
    };
    pen::node(Text {
        x: right,
        y: -2.0 * unit + BASELINE,
        anchor: Anchor::End,
        kind,
        ink: Ink::Muted,
        halo: None,
        leading: unit,
        runs: WORDS.into_iter().map(run).collect(),
    })
}
