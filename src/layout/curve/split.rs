//! Small multiples: where curves in one lane would be a tangle, each voice has a lane of its own, all on the same scale.

use super::placing::Scenery;
use super::points::{INITIAL_RADIUS, initial};
use super::{Chart, Frame, Lane, Manner, Round, Voice, one_lane};
use crate::analysis::Line;
use crate::layout::pen;
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};

/// Pixels for one point of the scale.
const UNIT: f64 = 22.0;
const ROOM_ABOVE: f64 = 2.0 * UNIT + 58.0;
const ROOM_BELOW: f64 = 2.0 * UNIT + 54.0;
/// The height of a name in the corner of its lane.
const HEADER: f64 = 20.0;
/// More lines than this are never in one lane.
pub const MOST: usize = 3;
/// Lines are far apart where more than half of their points are further apart than this.
const FAR: f64 = 1.5;

/// Whether the curves of a map have a lane each: more than three of them, or values more than 1.5 apart at over half of the
/// points at which at least two of them feel something.
pub fn is_split(lines: &[Line<'_>]) -> bool {
    if lines.len() < 2 || lines.len() > MOST {
        return lines.len() > MOST;
    }
    let steps = lines.iter().map(|it| it.feelings.len()).min().unwrap_or(0);
    let (mut shared, mut far) = (0, 0);
    for step in 0..steps {
        let felt = || lines.iter().filter_map(|it| it.feelings[step].felt()).map(|it| it.value);
        if felt().count() > 1 {
            shared += 1;
            let (low, high) =
                felt().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)));
            far += usize::from(high - low > FAR);
        }
    }
    2 * far > shared
}

/// One lane below the other, a hairline between them; y = 0 is the neutral line of the first.
pub fn lay_out<'p>(chart: &Chart<'_, 'p>) -> Lane<'p> {
    let mut all =
        Lane { top: -ROOM_ABOVE, bottom: ROOM_BELOW, nodes: Vec::new(), labels: Vec::new(), marks: Vec::new() };
    for (at, voice) in chart.voices.iter().enumerate() {
        let manner = Manner {
            unit: UNIT,
            room_above: ROOM_ABOVE,
            room_below: ROOM_BELOW,
            whose: Some(voice),
            first: at,
            suffix: format!("-{}", at + 1),
            with_note: at == 0,
        };
        let lane = one_lane(chart, &chart.voices[at..=at], &manner);
        let down = if at == 0 { 0.0 } else { all.bottom - lane.top };
        if at == 0 {
            all.top = lane.top;
        } else {
            let seam = all.bottom;
            all.nodes.push(pen::hairlines(&[((chart.left, seam), (chart.right, seam))], Look::Hairline));
        }
        all.bottom = down + lane.bottom;
        all.labels.extend(lane.labels.iter().map(|it| it.lowered(down)));
        all.marks.extend(lane.marks.iter().map(|it| Round { y: it.y + down, ..*it }));
        let title = voice.name.clone();
        let id = format!("curve-{}", at + 1);
        let translate = (down != 0.0).then_some((0.0, down));
        all.nodes.push(pen::boxed(Group {
            class: "voice".into(),
            id,
            title,
            translate,
            children: lane.nodes,
            ..Group::default()
        }));
    }
    all
}

/// The name of the lane's voice, in its upper left corner; the lane grows where something stands there already.
pub fn name<'p>(voice: &Voice<'_, '_>, scenery: &mut Scenery<'_>) -> Vec<Node<'p>> {
    let width = 2.0 * INITIAL_RADIUS + 5.0 + pen::width(&voice.name, Type::SmallStrong);
    let (left, mut top) = (scenery.left + 10.0, scenery.top + 8.0);
    let frame = Frame { left, top, right: left + width * pen::SLACK, bottom: top + HEADER };
    if scenery.is_forbidden(frame.grown(0.0, 2.0)) {
        scenery.make_room(scenery.top - HEADER, scenery.bottom);
        top -= HEADER;
    }
    scenery.blocks.push(Frame { top, bottom: top + HEADER, ..frame });
    let (x, y) = (left + INITIAL_RADIUS, top + HEADER / 2.0);
    let mut nodes: Vec<Node<'p>> = initial(&voice.initial, x, y).into();
    nodes.push(pen::line(x + 13.0, y + 4.0, Anchor::Start, Type::SmallStrong, Ink::Ink, voice.name.clone()));
    nodes
}
