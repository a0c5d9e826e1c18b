//! Today's touchpoints above, the future's below, and what joins them: dotted where one is kept, solid where it changes.

use super::{Both, Cells};
use crate::analysis::comparison::{Change, Reason, TouchpointPair};
use crate::layout::content::Content;
use crate::layout::findings::{self, Finding};
use crate::layout::grid::{Column, Deck};
use crate::layout::lanes::{rail_of, touchpoints};
use crate::layout::marks::{self, Sign};
use crate::layout::pen::{self, Block};
use crate::locale::{Label, Locale};
use crate::model::{Touchpoint, TouchpointIndex};
use crate::scene::{Anchor, Group, Node, Step};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// From the lane's upper edge to the middle of today's discs, and from a disc to the first baseline below it.
const DISC: f64 = 31.0;
const LABEL: f64 = 34.0;
const RADIUS: f64 = 17.0;
/// From the last text of today's to the first of what joins, and from its end to the future's disc.
const BELOW_LABEL: f64 = 9.0;
const ABOVE_DISC: f64 = 4.0;
/// The least length of what joins; what each touchpoint that moves adds.
const JOIN: f64 = 51.0;
const TRACK: f64 = 8.0;
const CORNER: f64 = 7.0;
const BELOW: f64 = 22.0;
/// What a strong name may take of its column: in the widest of other fonts it takes the rest.
const STRONG: f64 = 0.9;
/// From the middle of a disc to that of its sign, and to that of a star that no face carries.
const SIGN: (f64, f64) = (13.0, -12.0);
const STAR: (f64, f64) = (-14.0, -12.0);
/// From a disc's middle to the upper edge of the rail's row.
const RAIL_ROW: f64 = 30.0;
const NOTE: f64 = 15.0;
/// From the last baseline to the signs of the analysis.
const ABOVE_SIGNS: f64 = 7.0;

/// What stands below one disc.
struct Words<'p> {
    label: Block<'p>,
    notes: Vec<Block<'p>>,
    segment: Option<Block<'p>>,
    /// What the analysis marks there, in rows.
    signs: Vec<Vec<Finding>>,
}

impl Words<'_> {
    /// From the first baseline to the last.
    fn drop(&self) -> f64 {
        let notes: f64 = self.notes.iter().map(|it| NOTE + it.drop()).sum();
        let segment = self.segment.as_ref().map_or(0.0, |it| NOTE + 2.0 + it.drop());
        let signs = if self.signs.is_empty() { 0.0 } else { ABOVE_SIGNS + findings::ROW * self.signs.len() as f64 };
        self.label.drop() + notes + segment + signs
    }
}

/// One touchpoint in a deck: where it stands on either side, as far as it does.
struct Spot<'a, 'p> {
    pair: &'a TouchpointPair,
    today: Option<(&'a Column, Words<'p>)>,
    future: Option<(&'a Column, Words<'p>)>,
}

pub fn cells<'p>(both: &Both<'p>, deck: &Deck, faces: &dyn Fn(usize) -> bool) -> Option<Cells<'p>> {
    let spots = spots(both, deck);
    if spots.is_empty() {
        return None;
    }
    let drop = |side: fn(&Spot<'_, 'p>) -> Option<f64>| spots.iter().filter_map(side).fold(0.0, f64::max);
    let today_drop = drop(|it| it.today.as_ref().map(|it| it.1.drop()));
    let future_drop = drop(|it| it.future.as_ref().map(|it| it.1.drop()));
    let moving = spots.iter().filter(|it| it.moves()).count();
    let foot = DISC + LABEL + today_drop + BELOW_LABEL;
    let join = JOIN.max(if moving > 0 { 24.0 + TRACK * moving as f64 } else { 0.0 });
    let second = foot + join + ABOVE_DISC + RADIUS;
    let locale = both.future.locale;
    let name = |label| Cow::Borrowed(locale.label(label));
    let (mut rail, _) = rail_of("pin", name(both.names.touchpoints_today), 0.0, locale);
    let (lower, least) = rail_of("flag", name(both.names.touchpoints_future), second - RAIL_ROW, locale);
    rail.extend(lower);
    let mut nodes = Vec::with_capacity(spots.len());
    let mut track = 0;
    for spot in spots {
        let y = foot + 12.0 + TRACK * track as f64;
        track += usize::from(spot.moves());
        nodes.push(draw(both, spot, (second, y), faces));
    }
    let height = (second + LABEL + future_drop + BELOW).max(second - RAIL_ROW + least);
    Some(Cells { rail, nodes, height, zero: 0.0, class: "lane lane-touchpoint", id: "touchpoint".to_owned() })
}

/// The touchpoints of a deck, each once, by the first of its columns here.
fn spots<'a, 'p>(both: &'a Both<'p>, deck: &'a Deck) -> Vec<Spot<'a, 'p>> {
    let column = |at: Option<usize>| deck.columns.iter().find(|it| Some(it.step) == at);
    let mut found: Vec<Spot<'a, 'p>> = Vec::with_capacity(deck.columns.len());
    for at in &deck.columns {
        let (today, future) = both.pairs.get(at.step).copied().unwrap_or_default();
        for index in [today, future.filter(|it| Some(*it) != today)].into_iter().flatten() {
            let Some(pair) = both.comparison.touchpoints.get(index) else { continue };
            let first =
                [pair.today_column, pair.future_column].into_iter().filter_map(|it| Some(column(it)?.step)).min();
            if first != Some(at.step) {
                continue;
            }
            let (of_today, of_future) = both.touchpoints(pair);
            let today = column(pair.today_column).zip(of_today.zip(pair.today));
            let future = column(pair.future_column).zip(of_future.zip(pair.future));
            let joined = today.is_some() && future.is_some();
            found.push(Spot {
                pair,
                today: today.map(|(at, it)| {
                    let to =
                        stage_of(&both.future, of_future).filter(|_| !joined).map(|it| both.future.locale.moves_to(it));
                    (at, words(&both.today, pair, it, at, Type::SmallMedium, to))
                }),
                future: future.map(|(at, it)| {
                    let kind = if pair.change == Change::Kept { Type::SmallMedium } else { Type::SmallStrong };
                    let from =
                        stage_of(&both.today, of_today).filter(|_| !joined).map(|it| both.future.locale.moved_from(it));
                    (at, words(&both.future, pair, it, at, kind, from))
                }),
            });
        }
    }
    found
}

/// The name of the stage in which a touchpoint stands: what is said where no line can lead there.
fn stage_of<'p>(content: &Content<'p>, touchpoint: Option<&Touchpoint<'p>>) -> Option<&'p str> {
    content.stage(touchpoint?.stage).map(|it| it.name.label.as_ref())
}

fn words<'p>(
    content: &Content<'p>,
    pair: &TouchpointPair,
    (touchpoint, index): (&'p Touchpoint<'p>, TouchpointIndex),
    column: &Column,
    kind: Type,
    place: Option<String>,
) -> Words<'p> {
    let locale = content.locale;
    let room = column.width - 2.0;
    let label_room = if kind == Type::SmallStrong { room.min(column.width * STRONG) } else { room };
    let label = content.label(index, touchpoint);
    let reasons = match &pair.change {
        Change::Changed(reasons) => &reasons[..],
        _ => &[],
    };
    let mut notes: Vec<Cow<'p, str>> = Vec::new();
    if reasons.contains(&Reason::Channels) {
        notes.extend(touchpoints::channels(content, touchpoint, label));
    }
    if reasons.contains(&Reason::Takes) {
        notes.extend(touchpoint.takes.map(|it| Cow::Owned(locale.duration(it.milliseconds))));
    }
    notes.extend(place.map(Cow::Owned));
    let limit = content.limit(&touchpoint.who).or_else(|| content.limit(&content.stage(touchpoint.stage)?.who));
    Words {
        label: Block::new(label, kind, label_room, locale),
        notes: notes.into_iter().map(|it| Block::new(it, Type::Small, room, locale)).collect(),
        segment: limit.map(|it| marks::segment_block(it, room, locale)),
        signs: findings::rows(content.findings.at(Some(index)), room, locale),
    }
}

impl Spot<'_, '_> {
    /// Whether its two places stand on different columns of this deck.
    fn moves(&self) -> bool {
        self.today.as_ref().zip(self.future.as_ref()).is_some_and(|(one, other)| one.0.step != other.0.step)
    }
}

/// One touchpoint; `second` is the middle of the future's discs, `track` where a line that moves runs across.
fn draw<'p>(
    both: &Both<'p>,
    spot: Spot<'_, 'p>,
    (second, track): (f64, f64),
    has_face: &dyn Fn(usize) -> bool,
) -> Node<'p> {
    let Spot { pair, today, future } = spot;
    let (of_today, of_future) = both.touchpoints(pair);
    let mut nodes = Vec::new();
    if let Some(((from, words), (to, _))) = today.as_ref().zip(future.as_ref()) {
        let start = DISC + LABEL + words.drop() + BELOW_LABEL;
        let steps = join((from.axis(), start), (to.axis(), second - RADIUS - ABOVE_DISC), track);
        let look = if pair.change == Change::Kept { Look::LinkKept } else { Look::LinkChanged };
        nodes.push(pen::path(steps, look));
    }
    let (class, sign) = match pair.change {
        Change::Kept => ("touchpoint keep", None),
        Change::Changed(_) => ("touchpoint change", Some(Sign::Changed)),
        Change::Added => ("touchpoint add", Some(Sign::Added)),
        Change::Removed => ("touchpoint remove", Some(Sign::Removed)),
    };
    if let Some((column, words)) = today {
        let removed = pair.change == Change::Removed;
        let (look, ink) = if removed { (Look::RemovedDisc, Ink::Negative) } else { (Look::Quiet, Ink::Muted) };
        disc(&mut nodes, (column.axis(), DISC), of_today, look, ink);
        below(&mut nodes, (column.axis(), DISC + LABEL), words, (ink, both.today.locale), removed);
        if let Some(sign) = sign.filter(|_| removed || future.is_none()) {
            marks::change(&mut nodes, column.axis() + SIGN.0, DISC + SIGN.1, sign);
        }
    }
    if let Some((column, words)) = future {
        let (look, icon, ink) = match pair.change {
            Change::Added => (Look::AddedDisc, Ink::Positive, Ink::Positive),
            Change::Kept => (Look::Disc, Ink::Accent, Ink::Ink),
            _ => (Look::ChangedDisc, Ink::Accent, Ink::Ink),
        };
        disc(&mut nodes, (column.axis(), second), of_future, look, icon);
        below(&mut nodes, (column.axis(), second + LABEL), words, (ink, both.future.locale), false);
        if let Some(sign) = sign {
            marks::change(&mut nodes, column.axis() + SIGN.0, second + SIGN.1, sign);
        }
        if of_future.is_some_and(|it| it.moment_of_truth) && !has_face(column.step) {
            nodes.push(Node::Star { x: column.axis() + STAR.0, y: second + STAR.1, scale: 0.78 });
        }
    }
    let title = title(both, pair);
    pen::boxed(Group { class: class.into(), title, children: nodes, ..Group::default() })
}

fn disc<'p>(out: &mut Vec<Node<'p>>, (x, y): (f64, f64), of: Option<&Touchpoint<'_>>, look: Look, ink: Ink) {
    out.push(pen::circle(x, y, RADIUS, look));
    if let Some(icon) = of.and_then(|it| it.icon) {
        out.push(pen::icon(icon.word(), x - 10.0, y - 10.0, 20.0, ink));
    }
}

fn below<'p>(
    out: &mut Vec<Node<'p>>,
    (x, y): (f64, f64),
    words: Words<'p>,
    (ink, locale): (Ink, Locale<'_>),
    struck: bool,
) {
    let mut last = y + words.label.drop();
    let mut label = words.label.place(x, y, Anchor::Middle, ink);
    label.halo = struck.then_some(Look::Strike);
    out.push(pen::node(label));
    for note in words.notes {
        last += NOTE;
        let drop = note.drop();
        out.push(note.middle(x, last, Ink::Muted));
        last += drop;
    }
    if let Some(names) = words.segment {
        let drop = names.drop();
        marks::segment(out, x - marks::segment_width(&names) / 2.0, last + NOTE + 2.0, names);
        last += NOTE + 2.0 + drop;
    }
    findings::draw(out, &words.signs, x, last + ABOVE_SIGNS, Anchor::Middle, locale);
}

/// Straight down, or down, across at `track` and down.
fn join(from: (f64, f64), to: (f64, f64), track: f64) -> Vec<Step> {
    if (from.0 - to.0).abs() < 0.01 {
        return vec![Step::Move(from.0, from.1), Step::Line(to.0, to.1)];
    }
    let right = to.0 > from.0;
    let side = if right { CORNER } else { -CORNER };
    vec![
        Step::Move(from.0, from.1),
        Step::Line(from.0, track - CORNER),
        Step::Arc { r: CORNER, clockwise: !right, x: from.0 + side, y: track },
        Step::Line(to.0 - side, track),
        Step::Arc { r: CORNER, clockwise: right, x: to.0, y: track + CORNER },
        Step::Line(to.0, to.1),
    ]
}

/// `Sign-up form → Three-field form: Changed (name)`.
fn title(both: &Both<'_>, pair: &TouchpointPair) -> String {
    let locale = both.future.locale;
    let name = match both.labels(pair) {
        (today, "") => today.to_owned(),
        ("", future) => future.to_owned(),
        (today, future) if today == future => today.to_owned(),
        (today, future) => locale.way(&[today, future]),
    };
    let reasons = if let Change::Changed(reasons) = &pair.change { &reasons[..] } else { &[] };
    let reasons: Vec<&str> = reasons.iter().map(|it| locale.label(reason_label(*it))).collect();
    locale.colon(&name, &locale.aside(locale.label(change_label(&pair.change)), &locale.commas(&reasons)))
}

/// The word of a change.
pub fn change_label(change: &Change) -> Label {
    match change {
        Change::Kept => Label::Kept,
        Change::Changed(_) => Label::Changed,
        Change::Added => Label::Added,
        Change::Removed => Label::Removed,
    }
}

/// The word of a reason.
pub fn reason_label(reason: Reason) -> Label {
    match reason {
        Reason::Label => Label::ReasonLabel,
        Reason::Channels => Label::ReasonChannels,
        Reason::Icon => Label::ReasonIcon,
        Reason::Takes => Label::ReasonTakes,
        Reason::Does => Label::ReasonDoes,
        Reason::Stage => Label::ReasonStage,
    }
}
