//! The scale from -2 to 2, always whole: dotted lines, the solid neutral line, words and numbers in the rail.

use super::Field;
use crate::layout::pen;
use crate::locale::Label;
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Look, Type};

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

pub fn draw<'p>(field: &Field<'_, 'p>) -> Vec<Node<'p>> {
    let (left, right) = (field.chart.left, field.chart.right);
    let line = |value: f64| ((left, field.y(value)), (right, field.y(value)));
    let mut nodes = Vec::with_capacity(12);
    nodes.push(pen::hairlines(&[line(2.0), line(1.0), line(-1.0), line(-2.0)], Look::ScaleLine));
    nodes.push(pen::hairlines(&[line(0.0)], Look::StrongLine));
    for (value, word) in WORDS {
        let y = field.y(f64::from(value)) + BASELINE;
        let number = field.chart.locale.score(value);
        nodes.push(pen::line(left - WORD, y, Anchor::End, Type::Small, Ink::Muted, field.chart.locale.label(word)));
        nodes.push(pen::line(left - NUMBER, y, Anchor::End, Type::Badge, Ink::Muted, number));
    }
    nodes
}
