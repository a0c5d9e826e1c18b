//! What is written beside the two curves: gains in pills, the points of today that the future lacks, its lowest one, the
//! moments of truth, and the names of both.

use super::{Curve, LARGE, Two, is_large};
use crate::layout::curve::placing::{self, Scenery};
use crate::layout::curve::{Frame, labels};
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Look, Type};

const PILL: f64 = 20.0;
/// Left and right of the figure in a pill, together.
const PILL_SIDES: f64 = 14.0;
/// From the middle of a pill to its baseline; above the baseline and below it.
const PILL_BASELINE: f64 = 4.2;
const ASCENT: f64 = 9.5;
const DESCENT: f64 = 3.0;
/// By how much closer than other words a figure in a pill may come to a curve.
const OWN_GROUND: f64 = 2.0;
/// From the middle of a face to that of the pill of a touchpoint that has moved.
const MOVED: f64 = 30.0;
/// From the middles of today's and of the future's face to the line that joins them.
const FROM_TODAY: f64 = 13.0;
const FROM_FUTURE: f64 = 15.0;
/// Names break at about the distance between two columns.
const WIDEST: f64 = 132.0;

/// The pills, and the dotted lines from today's faces to the future's.
pub fn gains<'p>(two: &Two<'_, 'p>, scenery: &mut Scenery<'_>) -> (Vec<Node<'p>>, Vec<Node<'p>>) {
    let (mut pills, mut drops) = (Vec::new(), Vec::new());
    for (at, place) in two.columns.iter().enumerate() {
        let Some(gain) = place.gain.filter(|it| is_large(*it)) else { continue };
        let Some(future) = two.felt_in_future(at).map(|it| two.y(it.value)) else { continue };
        let sign = if gain > 0.0 { 1.0 } else { -1.0 };
        let today = two.felt_today(at).map(|it| two.y(it.value));
        let (line, border, ink) = if gain > 0.0 {
            (Look::GainLine, Look::GainPill, Ink::Positive)
        } else {
            (Look::LossLine, Look::LossPill, Ink::Negative)
        };
        let middle = today.map_or(future + sign * MOVED, |it| (it + future) / 2.0);
        if let Some(today) = today {
            let (from, to) = (today - sign * FROM_TODAY, future + sign * FROM_FUTURE);
            if (from - to) * sign > 0.0 {
                drops.push(pen::hairlines(&[((place.axis, from), (place.axis, to))], line));
            }
        }
        let text = two.locale.mood(gain);
        let wide = pen::width(&text, Type::SmallStrong) * pen::SLACK + PILL_SIDES;
        let (x, y) = settle((place.axis, middle), wide - PILL_SIDES, scenery);
        let frame = Frame::around(x, y - PILL / 2.0, wide, PILL);
        scenery.make_room(frame.top - 5.0, frame.bottom + 5.0);
        scenery.blocks.push(frame);
        let children = vec![
            pen::rect(frame.left, frame.top, wide, PILL, PILL / 2.0, border),
            pen::line(x, y + PILL_BASELINE, Anchor::Middle, Type::SmallStrong, ink, text),
        ];
        pills.push(pen::boxed(pen::group("gain", children)));
    }
    (pills, drops)
}

/// The middle of a pill near a point, so that no curve runs through its figure; the point itself where that is free.
fn settle((x, y): (f64, f64), wide: f64, scenery: &Scenery<'_>) -> (f64, f64) {
    let downs = [0.0, -4.0, 4.0, -8.0, 8.0, -12.0, 12.0];
    let near = [0.0, 6.0, -6.0, 12.0, -12.0, 18.0, -18.0, 24.0, -24.0, 30.0, -30.0, 38.0, -38.0, 46.0, -46.0];
    let near = near.into_iter().flat_map(|aside| downs.map(|down| (x + aside, y + down)));
    let far = (1..60).flat_map(|nth| [-1.0, 1.0].map(|side| (x, y + side * (12.0 + 6.0 * f64::from(nth)))));
    let free = |(x, y): &(f64, f64)| {
        let pill = Frame::around(*x, y - PILL / 2.0, wide + PILL_SIDES, PILL);
        // A pill has a ground of its own: only what would cross its figure is in the way.
        let figure =
            Frame::around(*x, y + PILL_BASELINE - ASCENT, wide, ASCENT + DESCENT).grown(-OWN_GROUND, -OWN_GROUND);
        pill == scenery.inside(pill) && !scenery.is_forbidden(figure)
    };
    near.chain(far).find(free).unwrap_or((x, y))
}

/// The names of points: of today's lowest one, of the bottleneck, of those that are removed; the moments of truth.
pub fn points<'p>(two: &Two<'_, 'p>, scenery: &mut Scenery<'_>) -> Vec<Node<'p>> {
    let mut nodes = Vec::new();
    let lowest = lowest(two);
    for (at, place) in two.columns.iter().enumerate() {
        let is_lowest = lowest == Some(at);
        if let Some(felt) = two.seen_today(at).filter(|_| place.removed || is_lowest || place.share.is_some()) {
            let text = format!("{}\u{A0}{}", place.today, two.locale.mood(felt.value));
            let strong = is_lowest || place.share.is_some();
            let (kind, ink) = if strong { (Type::SmallStrong, Ink::Ink) } else { (Type::Small, Ink::Muted) };
            let share = place.share.as_ref().map(|it| pen::run(it.clone(), Type::Small, Ink::Muted));
            let mut block = Block::with_tail(text, kind, WIDEST, two.locale, share);
            block.tail_below();
            if is_lowest {
                // A valley is named below it; the lane grows rather than that the name stands between the curves.
                let foot = two.y(felt.value) + labels::BELOW + ASCENT + block.drop() + DESCENT;
                scenery.make_room(scenery.top, foot + 2.0 * placing::MARGIN);
            }
            nodes.push(put(block, ink, (place.axis, two.y(felt.value)), false, scenery));
        }
        if let Some(felt) = two.felt_in_future(at).filter(|_| place.moment_of_truth) {
            let block = Block::new(two.locale.label(Label::MomentOfTruth), Type::SmallStrong, WIDEST, two.locale);
            nodes.push(put(block, Ink::Ink, (place.axis, two.y(felt.value)), true, scenery));
        }
    }
    nodes
}

/// Today's lowest point of the whole picture, where it stands in this deck.
fn lowest(two: &Two<'_, '_>) -> Option<usize> {
    let felt = |(at, it): (usize, &Option<crate::analysis::Feeling<'_>>)| Some((at, (*it)?.felt()?.value));
    let all = two.today.iter().enumerate().filter_map(felt);
    let (at, _) = all.min_by(|one, other| one.1.total_cmp(&other.1).then(one.0.cmp(&other.0)))?;
    at.checked_sub(two.deck.start).filter(|it| *it < two.columns.len())
}

/// What the two curves are called: the future's at its last point, today's where it is seen best.
pub fn names<'p>(two: &Two<'_, 'p>, (today, future): (&Curve, &Curve), scenery: &mut Scenery<'_>) -> Vec<Node<'p>> {
    let columns = || (0..two.columns.len()).rev();
    let mut nodes = Vec::new();
    let name = |label: Label| Block::new(two.locale.label(label), Type::BodyStrong, WIDEST, two.locale);
    if let Some((at, felt)) = columns().find_map(|at| Some((at, two.felt_in_future(at)?)))
        && !future.knots.is_empty()
    {
        let spot = (two.columns[at].axis, two.y(felt.value));
        nodes.push(put(name(two.names.1), Ink::Accent, spot, true, scenery));
    }
    // Best where it is far from the future's and has no words of its own.
    let rank = |at: &usize| {
        let place = &two.columns[*at];
        let alone = two.felt_in_future(*at).is_none();
        let far = two.felt_today(*at).zip(two.felt_in_future(*at)).is_some_and(|it| it.1.value - it.0.value >= LARGE);
        (two.seen_today(*at).is_some(), !place.removed && place.share.is_none(), far || alone)
    };
    let best = columns().filter(|at| two.felt_today(*at).is_some()).max_by_key(|at| (rank(at), *at));
    if let Some((at, felt)) = best.and_then(|at| Some((at, two.felt_today(at)?)))
        && !today.knots.is_empty()
    {
        let spot = (two.columns[at].axis, two.y(felt.value));
        nodes.push(put(name(two.names.0), Ink::Muted, spot, false, scenery));
    }
    nodes
}

/// Places a text near a face and remembers where it stands.
fn put<'p>(block: Block<'p>, ink: Ink, spot: (f64, f64), above: bool, scenery: &mut Scenery<'_>) -> Node<'p> {
    let width = block.width().max(block.tail_width());
    let height = ASCENT + block.drop() + DESCENT;
    let frame = labels::place(spot, (width, height), above, scenery);
    scenery.put(frame);
    // Names come in no order, and labels are only looked for near their neighbours.
    scenery.blocks.push(frame);
    let mut text = block.place((frame.left + frame.right) / 2.0, frame.top + ASCENT, Anchor::Middle, ink);
    text.halo = Some(Look::HaloBand);
    pen::node(text)
}
