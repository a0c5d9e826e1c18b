//! Marks that the legends of several views explain.

use super::{MIDDLE, Mark};
use crate::layout::{marks, pen};
use crate::locale::Label;
use crate::model::{Level, Severity};
use crate::scene::{FaceUse, Node, Path, Step};
use crate::theme::{Ink, Look};

pub fn moment_of_truth() -> Mark<'static> {
    Mark::new(Label::MomentOfTruth, 24.0, |out, x, y| {
        out.push(Node::Star { x: x + 10.0, y: y - MIDDLE, scale: 0.85 });
    })
}

/// What the customer expects, beside what she feels.
pub fn expects() -> Mark<'static> {
    Mark::new(Label::LegendExpects, 30.0, |out, x, y| {
        out.push(pen::hairlines(&[((x, y - MIDDLE), (x + 22.0, y - MIDDLE))], Look::ExpectTick));
    })
}

/// A feeling that is assumed.
pub fn assumed() -> Mark<'static> {
    Mark::new(Label::LegendAssumed, 44.0, hollow)
}

/// A hollow face that a dashed line leaves.
pub fn hollow(out: &mut Vec<Node<'_>>, x: f64, y: f64) {
    out.push(line((x + 18.0, x + 38.0), y - MIDDLE, Look::SampleLine, Some(Look::CurveAssumed)));
    out.push(face(x, y, 0, true));
}

pub fn severity() -> Mark<'static> {
    Mark::new(Label::LegendSeverity, 26.0, |out, x, y| marks::severity(out, x, y, Severity::High))
}

/// Impact and effort.
pub fn levels() -> Mark<'static> {
    Mark::new(Label::LegendImpactEffort, 32.0, |out, x, y| marks::impact(out, x, y - MIDDLE, Level::Medium))
}

/// Of a metric.
pub fn target() -> Mark<'static> {
    Mark::new(Label::Target, 14.0, |out, x, y| out.push(pen::rect(x, y - 11.0, 2.0, 14.0, 0.0, Look::TargetTick)))
}

/// A line where a step does not hold for its persona.
pub fn passing() -> Mark<'static> {
    Mark::new(Label::LegendPassing, 38.0, |out, x, y| {
        out.push(line((x, x + 30.0), y - MIDDLE, Look::SampleLine, Some(Look::CurvePassing)));
    })
}

/// A face without an initial, of so many people.
pub fn shared(people: usize) -> Mark<'static> {
    let label = if people == 2 { Label::LegendSharedByBoth } else { Label::LegendSharedByAll };
    Mark::new(label, 24.0, |out, x, y| out.push(face(x, y, 0, false)))
}

/// What holds for a segment only.
pub fn segment() -> Mark<'static> {
    Mark::new(Label::LegendSegment, 22.0, people)
}

/// The sign of a segment.
pub fn people(out: &mut Vec<Node<'_>>, x: f64, y: f64) {
    out.push(pen::icon("people", x, y - 11.0, 14.0, Ink::Accent));
}

/// A curve, where nothing of it is coloured by what it means.
pub fn mood() -> Mark<'static> {
    Mark::new(Label::LegendMood, 32.0, |out, x, y| {
        out.push(pen::hairlines(&[((x, y - MIDDLE), (x + 24.0, y - MIDDLE))], Look::CurveGrey));
    })
}

/// A face at the left edge of a mark.
pub fn face(x: f64, y: f64, mood: i8, hollow: bool) -> Node<'static> {
    Node::Face(FaceUse { x: x + 10.0, y: y - MIDDLE, scale: 0.72, mood, hollow })
}

/// A level line at `y`, from one x to another.
pub fn line((from, to): (f64, f64), y: f64, look: Look, also: Option<Look>) -> Node<'static> {
    let steps = vec![Step::Move(from, y), Step::Line(to, y)];
    Node::Path(Path { steps, look, also, width: None })
}
