//! The stages above the panel: chevrons that deepen in one hue, with name, goal and time.

use crate::analysis::StageTime;
use crate::layout::content::Content;
use crate::layout::grid::{Deck, Piece};
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::{Label, Locale};
use crate::model::Stage;
use crate::scene::{Anchor, Group, Node, Path, Run, Step, Text};
use crate::theme::{Ink, Look, STAGE_STEPS, Type};

/// How far the tip reaches, the gap to the next, the outer corners.
const TIP: f64 = 13.0;
const GAP: f64 = 3.0;
const CORNER: f64 = 8.0;

const PLAIN: f64 = 38.0;
const WITH_TIME: f64 = 50.0;
const WITH_GOAL: f64 = 66.0;
/// Goal lines that fit [`WITH_GOAL`].
const GOAL_LINES: usize = 2;

/// How much all chevrons of a map say, which decides their height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    Name,
    Time,
    Goal,
}

/// What the stages of a map say at most.
pub fn detail(content: &Content<'_>) -> Detail {
    let any =
        |says: &dyn Fn(&Stage<'_>) -> bool| content.stages().filter_map(|(stage, _)| content.stage(stage)).any(says);
    match () {
        () if any(&|it| it.goal.is_some()) => Detail::Goal,
        () if any(&|it| it.when.is_some() || !content.stage_times(it).is_empty()) => Detail::Time,
        () => Detail::Name,
    }
}

/// What stands in one chevron.
struct Said<'p> {
    name: Block<'p>,
    /// In the line of the name, where goals stand below.
    inline: Option<String>,
    below: Block<'p>,
    letters: Option<Run<'p>>,
    /// Struck through.
    removed: bool,
}

/// Places a deck's chevrons with their upper edge at 0. `count` is the number of stages that are shown. Returns them and
/// their height.
pub fn place<'p>(content: &Content<'p>, deck: &Deck, detail: Detail, count: usize) -> (Node<'p>, f64) {
    let said: Vec<Said<'p>> = deck.pieces.iter().map(|piece| said(content, deck, piece, detail)).collect();
    lay_out(deck, said, detail, count)
}

/// As [`place`], with names alone: `name` gives that of a piece, and whether its stage is removed.
pub fn place_names<'p>(
    locale: Locale,
    deck: &Deck,
    count: usize,
    name: impl Fn(&Piece) -> (&'p str, bool),
) -> (Node<'p>, f64) {
    let one = |piece: &Piece| {
        let (name, removed) = name(piece);
        let name = name_of(locale, deck, piece, name, Detail::Name);
        Said { name, inline: None, below: Block::new("", Type::Small, 0.0, locale), letters: None, removed }
    };
    lay_out(deck, deck.pieces.iter().map(one).collect(), Detail::Name, count)
}

fn lay_out<'p>(deck: &Deck, said: Vec<Said<'p>>, detail: Detail, count: usize) -> (Node<'p>, f64) {
    let height = said.iter().map(|it| height(it, detail)).fold(0.0, f64::max);
    let mut out = Vec::with_capacity(said.len());
    for (piece, said) in deck.pieces.iter().zip(said) {
        let mut children = vec![shape(deck, piece, height, count)];
        texts(&mut children, text_x(deck, piece, detail), said, height, detail);
        let id = if piece.continued { String::new() } else { format!("stage-{}", piece.order + 1) };
        out.push(pen::boxed(Group { class: "stage".into(), id, children, ..Group::default() }));
    }
    let id = if deck.is_first { "stages".to_owned() } else { String::new() };
    (pen::boxed(Group { class: "stages".into(), id, children: out, ..Group::default() }), height)
}

fn text_x(deck: &Deck, piece: &Piece, detail: Detail) -> f64 {
    let first = deck.pieces.first().is_some_and(|it| it.x == piece.x);
    piece.x
        + match (first, detail) {
            (true, _) => 14.0,
            (false, Detail::Goal) => 28.0,
            (false, _) => 18.0,
        }
}

fn said<'p>(content: &Content<'p>, deck: &Deck, piece: &Piece, detail: Detail) -> Said<'p> {
    let stage = content.stage(piece.stage);
    let room = room(deck, piece, detail);
    let locale = content.locale;
    let name = name_of(locale, deck, piece, stage.map_or("", |it| it.name.label.as_ref()), detail);
    let time = stage.filter(|_| !piece.continued).and_then(|it| time(content, it));
    let goal = stage.filter(|_| !piece.continued).and_then(|it| it.goal.as_deref());
    let letters = stage.filter(|_| !piece.continued).and_then(|it| marks::letters(content, &it.sources));
    let (mut inline, mut below) = (None, Block::new(goal.unwrap_or(""), Type::Small, room, locale));
    if let Some(time) = time {
        let after = format!(" · {time}");
        let fits = name.last_width() + pen::width(&after, Type::Small) <= room;
        match detail {
            Detail::Goal if fits => inline = Some(after),
            Detail::Goal => {
                let mut lines = Block::new(time, Type::Small, room, locale);
                lines.lines.extend(below.lines.into_vec());
                below = lines;
            }
            _ => below = Block::new(time, Type::Small, room, locale),
        }
    }
    Said { name, inline, below, letters, removed: false }
}

/// What the texts of a piece may take.
fn room(deck: &Deck, piece: &Piece, detail: Detail) -> f64 {
    piece.right() - TIP - GAP - 4.0 - text_x(deck, piece, detail)
}

fn name_of<'p>(locale: Locale, deck: &Deck, piece: &Piece, plain: &'p str, detail: Detail) -> Block<'p> {
    let room = room(deck, piece, detail);
    if piece.continued {
        Block::new(format!("{plain} {}", locale.label(Label::Continued)), Type::Stage, room, locale)
    } else {
        Block::new(plain, Type::Stage, room, locale)
    }
}

fn height(said: &Said<'_>, detail: Detail) -> f64 {
    let more_names = said.name.drop();
    match detail {
        Detail::Name => PLAIN + more_names,
        Detail::Time => WITH_TIME + more_names + said.below.drop(),
        Detail::Goal => {
            let more = said.below.len().saturating_sub(GOAL_LINES) as f64 * said.below.leading();
            // The name's second line takes the place of a goal's.
            let spare = GOAL_LINES.saturating_sub(said.below.len()) as f64 * said.below.leading();
            WITH_GOAL + more + (more_names - spare).max(0.0)
        }
    }
}

fn texts<'p>(out: &mut Vec<Node<'p>>, x: f64, said: Said<'p>, height: f64, detail: Detail) {
    let below = said.below.len();
    let drop = said.name.drop();
    // From the upper edge to the first baseline, for a chevron that says no more than fits its usual height.
    let usual = match (detail, below) {
        (Detail::Name, _) => 24.0,
        (Detail::Time, 0) => 30.0,
        (Detail::Time, _) => 21.0,
        (Detail::Goal, 0) => 38.0,
        (Detail::Goal, 1) => 27.0,
        (Detail::Goal, _) => 22.0,
    };
    let own = match detail {
        Detail::Name => PLAIN + drop,
        Detail::Time => WITH_TIME + drop + said.below.drop(),
        Detail::Goal => WITH_GOAL + drop + (below.saturating_sub(GOAL_LINES)) as f64 * said.below.leading(),
    };
    let y = usual + (height - own) / 2.0;
    let mut name: Text<'p> = said.name.place(x, y, Anchor::Start, Ink::Inverse);
    name.halo = said.removed.then_some(Look::Strike);
    name.runs.extend(said.inline.map(|it| pen::run(it, Type::Small, Ink::Inverse)));
    if let Some(letters) = said.letters {
        name.runs.push(Run { ink: Some(Ink::Inverse), ..letters });
    }
    out.push(pen::node(name));
    if below > 0 {
        let gap = if detail == Detail::Goal { 18.0 } else { 17.0 };
        out.push(said.below.left(x, y + drop + gap, Ink::Inverse));
    }
}

/// `Day 1 · 25 min`: when it happens and how long it takes; `5 days, large firms` where all of the time is some people's.
pub fn time(content: &Content<'_>, stage: &Stage<'_>) -> Option<String> {
    let locale = content.locale;
    let one = |time: &StageTime| {
        let mut text = locale.duration(time.duration.milliseconds);
        for who in &time.who {
            text.push_str(", ");
            text.push_str(&lower_first(content.name_of(*who), matches!(who, crate::model::Who::Segment(_))));
        }
        text
    };
    let times: Vec<String> = content.stage_times(stage).iter().map(one).collect();
    let parts: Vec<String> = stage.when.iter().map(|it| it.to_string()).chain(times).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// A segment's name inside a line begins small, unless it is an abbreviation.
fn lower_first(name: &str, segment: bool) -> String {
    let mut chars = name.chars();
    match (chars.next(), name.chars().nth(1)) {
        (Some(first), Some(second)) if segment && second.is_lowercase() => first.to_lowercase().chain(chars).collect(),
        _ => name.to_owned(),
    }
}

/// The colour of a stage among `count`.
pub fn look(order: usize, count: usize) -> Look {
    let last = count.saturating_sub(1).max(1);
    Look::Stage((order.min(last) * usize::from(STAGE_STEPS) / last) as u8)
}

/// From notch to tip; the outer corners of the deck are round.
fn shape<'p>(deck: &Deck, piece: &Piece, height: f64, count: usize) -> Node<'p> {
    let first = deck.pieces.first().is_some_and(|it| it.x == piece.x);
    let last = piece.right() >= deck.right - 0.01;
    let (left, right) = (piece.x, piece.right());
    let corner = |x, y| Step::Arc { r: CORNER, clockwise: true, x, y };
    let middle = height / 2.0;
    let mut steps = Vec::with_capacity(10);
    steps.push(Step::Move(if first { left + CORNER } else { left - TIP + GAP }, 0.0));
    if last {
        steps.extend([Step::Line(right - CORNER, 0.0), corner(right, CORNER)]);
        steps.extend([Step::Line(right, height - CORNER), corner(right - CORNER, height)]);
    } else {
        let shoulder = right - TIP - GAP;
        steps.extend([Step::Line(shoulder, 0.0), Step::Line(right - GAP, middle), Step::Line(shoulder, height)]);
    }
    if first {
        steps.extend([Step::Line(left + CORNER, height), corner(left, height - CORNER)]);
        steps.extend([Step::Line(left, CORNER), corner(left + CORNER, 0.0)]);
    } else {
        steps.extend([Step::Line(left - TIP + GAP, height), Step::Line(left + GAP, middle)]);
    }
    steps.push(Step::Close);
    Node::Path(Path { steps, look: look(piece.order, count), also: None, width: None })
}
