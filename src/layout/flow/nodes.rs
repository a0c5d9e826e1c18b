//! Touchpoints, questions, outcomes: how large each is, and how it is drawn into its frame.

use super::chart::{Chart, Kind, Node as Part};
use super::{BELOW, NAME};
use crate::layout::content::Content;
use crate::layout::findings::{self, Finding};
use crate::layout::layered::Frame;
use crate::layout::marks;
use crate::layout::pen::{self, Block, SLACK};
use crate::locale::Label;
use crate::model::{Operator, OutcomeKind, TouchpointIndex, Who};
use crate::scene::{Anchor, FaceUse, Group, Node};
use crate::theme::{Ink, Look, STAGE_STEPS, Type};

/// Width of touchpoints where counts stand in them, and where names may take two lines.
const MEASURED: f64 = 178.0;
const UNMEASURED: f64 = 212.0;
const HEIGHT: f64 = 54.0;
const RADIUS: f64 = 11.0;
/// Left of the text, with the icon in it; right of it, with the face or without.
const TEXT: f64 = 43.0;
const FACE_ROOM: f64 = 34.0;
const RIGHT: f64 = 12.0;
/// A hexagon: least width, height of one with two lines, corner.
const HEXAGON: f64 = 196.0;
const HEXAGON_HEIGHT: f64 = 64.0;
pub const SLANT: f64 = 30.0;
const QUESTION_ROOM: f64 = 230.0;
/// An outcome at the right edge.
pub const END: f64 = 154.0;
const END_TEXT: f64 = 35.0;
const END_HEIGHT: f64 = 40.0;
const ANYWHERE: f64 = 34.0;

/// Height of one line of a name and of what stands below.
const NAME_LINE: f64 = 16.0;
const BELOW_LINE: f64 = 15.0;

/// A node with its texts broken into lines.
#[derive(Debug)]
pub struct Sized<'p> {
    pub width: f64,
    pub height: f64,
    name: Block<'p>,
    below: Block<'p>,
    /// What the analysis marks at its touchpoint, in rows below the texts.
    signs: Vec<Vec<Finding>>,
}

impl Sized<'_> {
    /// What the signs take of the height.
    fn for_signs(&self) -> f64 {
        findings::ROW * self.signs.len() as f64
    }
}

/// What is known of the mood at a touchpoint.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mood {
    pub value: f64,
    pub assumed: bool,
}

/// Breaks a node's texts and says how large it is.
pub fn measure<'p>(content: &Content<'p>, chart: &Chart<'p>, part: &Part<'p>, has_face: bool) -> Sized<'p> {
    let mut sized = measure_texts(content, chart, part, has_face);
    let (touchpoint, beside) = match part.kind {
        Kind::Touchpoint(index) => (Some(index), TEXT + RIGHT),
        Kind::Question(index) if part.alone => (Some(index), 2.0 * SLANT),
        _ => return sized,
    };
    sized.signs = findings::rows(content.findings.at(touchpoint), sized.width - beside, content.locale);
    sized.height += sized.for_signs();
    sized
}

fn measure_texts<'p>(content: &Content<'p>, chart: &Chart<'p>, part: &Part<'p>, has_face: bool) -> Sized<'p> {
    let locale = content.locale;
    let block = |text: String, kind: Type, room: f64| Block::new(text, kind, room, locale);
    let touchpoint = |index: TouchpointIndex| content.journey.touchpoints.get(index.index());
    let sized = |width: f64, least: f64, name: Block<'p>, below: Block<'p>| {
        let text = NAME_LINE * name.len() as f64 + BELOW_LINE * below.len() as f64;
        Sized { width, height: least.max(text + 19.0), name, below, signs: Vec::new() }
    };
    match part.kind {
        Kind::Touchpoint(index) => {
            let wide = if chart.measured { MEASURED } else { UNMEASURED };
            let room = wide - TEXT - if has_face { FACE_ROOM } else { RIGHT };
            let label = touchpoint(index).map_or("", |it| content.label(index, it));
            let name = Block::new(label, NAME, room * SLACK, locale);
            sized(wide, HEIGHT, name, block(below(content, index, part), BELOW, room * SLACK))
        }
        Kind::Question(index) => {
            let question = touchpoint(index).and_then(|it| it.decides.as_ref()).map_or("", |it| &it.text);
            let name = Block::new(question, NAME, QUESTION_ROOM, locale);
            let below = block(decided_by(content, index), BELOW, QUESTION_ROOM);
            let wide = (name.width().max(below.width()) * SLACK + 2.0 * SLANT + 12.0).max(HEXAGON);
            sized(wide, HEXAGON_HEIGHT, name, below)
        }
        Kind::Success(outcome) => {
            let wide = if chart.measured { MEASURED } else { UNMEASURED };
            let room = wide - 50.0 - 18.0;
            let written = outcome.and_then(|it| content.journey.outcomes.get(it.index()));
            let name = written.map_or(locale.label(Label::Success), |it| &it.name.label);
            let below = match part.count {
                Some(count) => reached(content, chart, count),
                None if written.is_some() => locale.label(Label::Success).to_owned(),
                None => String::new(),
            };
            sized(wide, HEIGHT, Block::new(name, NAME, room * SLACK, locale), block(below, BELOW, room * SLACK))
        }
        Kind::Exit(_) | Kind::Onwards(_) | Kind::Unknown => {
            let room = (END - END_TEXT - RIGHT) * SLACK;
            let label = match part.kind {
                Kind::Exit(outcome) => content.journey.outcomes.get(outcome.index()).map_or("", |it| &it.name.label),
                Kind::Onwards(label) => label,
                _ => locale.label(Label::Unknown),
            };
            let empty = || block(String::new(), NAME, room);
            match part.count {
                Some(count) => {
                    sized(END, 44.0, block(locale.number(count), NAME, room), Block::new(label, BELOW, room, locale))
                }
                None => sized(END, END_HEIGHT, Block::new(label, NAME, room, locale), empty()),
            }
        }
        Kind::Anywhere => {
            let name = block(locale.label(Label::AnyStep).to_owned(), Type::SmallStrong, QUESTION_ROOM);
            let wide = name.width() * SLACK + 32.0;
            let below = block(String::new(), BELOW, 100.0);
            Sized { width: wide, height: ANYWHERE, name, below, signs: Vec::new() }
        }
    }
}

/// Under a touchpoint's name: its count with its word; else its channels and how long it takes.
fn below(content: &Content<'_>, index: TouchpointIndex, part: &Part<'_>) -> String {
    let Some(touchpoint) = content.journey.touchpoints.get(index.index()) else { return String::new() };
    if let Some(count) = part.count {
        let count = content.locale.number(count);
        return match touchpoint.event.as_ref().and_then(|it| it.counts.as_deref()) {
            Some(word) => format!("{count} {word}"),
            None => count,
        };
    }
    let mut parts = Vec::new();
    let channels: Vec<&str> =
        touchpoint
            .channels
            .iter()
            .filter_map(|it| content.project.channels.get(it.index()))
            .map(|it| {
                if it.declared {
                    it.name.label.as_ref()
                } else {
                    content.locale.label(Label::of_channel(it.kind.word()))
                }
            })
            .collect();
    if !channels.is_empty() {
        parts.push(content.locale.commas(&channels));
    }
    parts.extend(touchpoint.takes.map(|it| content.locale.duration(it.milliseconds)));
    parts.join(" · ")
}

/// Under a question: the column that its segments are told apart by, else what people do.
fn decided_by(content: &Content<'_>, index: TouchpointIndex) -> String {
    let Some(touchpoint) = content.journey.touchpoints.get(index.index()) else { return String::new() };
    let mut segments = touchpoint.arrows.iter().flat_map(|it| &it.who).filter_map(|who| match who {
        Who::Segment(id) => content.project.segments.get(id.index()),
        Who::Persona(_) => None,
    });
    let Some(segment) = segments.next() else { return content.locale.label(Label::Behaviour).to_owned() };
    let of = content.locale.label(Label::SegmentOf);
    let column = segment.conditions.first().filter(|it| Operator::ALL.contains(&it.operator));
    match column {
        Some(condition) => content.locale.colon(of, &condition.column.replace('_', " ")),
        None => of.to_owned(),
    }
}

/// `147 · 0.8% of visits`.
fn reached(content: &Content<'_>, chart: &Chart<'_>, count: u64) -> String {
    let locale = content.locale;
    let all = chart.came.first().copied().flatten();
    let word = chart.bands.first().and_then(|it| content.stage(*it)).and_then(|it| it.counts.as_deref());
    let Some(all) = all.filter(|it| *it > 0) else { return locale.number(count) };
    let share = locale.percent(format!("{:.1}", 100.0 * count as f64 / all as f64));
    let share = word.map_or(share.clone(), |word| locale.share_of(&share, word));
    format!("{} · {share}", locale.number(count))
}

/// Draws a node into its frame.
pub fn draw<'p>(
    content: &Content<'p>,
    part: &Part<'p>,
    sized: Sized<'p>,
    frame: Frame,
    mood: Option<Mood>,
    hot: bool,
) -> Node<'p> {
    match part.kind {
        Kind::Touchpoint(index) => touchpoint(content, index, sized, frame, mood),
        Kind::Question(_) => question(content, sized, frame),
        Kind::Success(outcome) => {
            let name =
                outcome.and_then(|it| content.journey.outcomes.get(it.index())).map_or("success", |it| &it.name.name);
            success(name, sized, frame)
        }
        Kind::Anywhere => {
            let mut children =
                vec![pen::rect(frame.x, frame.y, frame.width, frame.height, frame.height / 2.0, Look::ExitOnwards)];
            children.push(sized.name.middle(
                frame.x + frame.width / 2.0,
                frame.y + frame.height / 2.0 + 4.0,
                Ink::Accent,
            ));
            pen::boxed(pen::group("anywhere", children))
        }
        Kind::Exit(outcome) => {
            let kind = content.journey.outcomes.get(outcome.index()).map(|it| it.kind);
            end(sized, frame, if kind == Some(OutcomeKind::Neutral) { None } else { Some(hot) })
        }
        Kind::Onwards(_) => onwards(sized, frame),
        Kind::Unknown => end(sized, frame, None),
    }
}

/// Both texts, one below the other, in the middle of the frame's height.
fn texts<'p>(out: &mut Vec<Node<'p>>, sized: Sized<'p>, x: f64, frame: Frame, anchor: Anchor, inks: (Ink, Ink)) {
    let (names, belows) = (sized.name.len() as f64, sized.below.len() as f64);
    let top = frame.y + (frame.height - NAME_LINE * names - BELOW_LINE * belows) / 2.0;
    let below = top + NAME_LINE * names + if names > 0.0 { 13.0 } else { 11.0 };
    if !sized.name.is_empty() {
        let mut text = sized.name.place(x, top + 12.5, anchor, inks.0);
        text.leading = NAME_LINE;
        out.push(pen::node(text));
    }
    if !sized.below.is_empty() {
        out.push(pen::node(sized.below.place(x, below, anchor, inks.1)));
    }
}

fn touchpoint<'p>(
    content: &Content<'p>,
    index: TouchpointIndex,
    sized: Sized<'p>,
    frame: Frame,
    mood: Option<Mood>,
) -> Node<'p> {
    let Some(touchpoint) = content.journey.touchpoints.get(index.index()) else { return pen::boxed(Group::default()) };
    let face = mood.map(|it| (it.value.round().clamp(-2.0, 2.0) as i8, it.assumed));
    let look = match face.map(|it| it.0) {
        None => Look::NodePlain,
        Some(2..) => Look::NodeDelighted,
        Some(1) => Look::NodePleased,
        Some(0) => Look::NodeNeutral,
        Some(-1) => Look::NodeFrustrated,
        Some(_) => Look::NodeLetDown,
    };
    let mut children = vec![pen::rect(frame.x, frame.y, frame.width, frame.height, RADIUS, look)];
    let frame = with_signs(&mut children, content, &sized, frame, (frame.x + TEXT, Anchor::Start));
    let middle = frame.y + frame.height / 2.0;
    let icon = touchpoint.icon.map_or("other", |it| it.word());
    children.push(pen::icon(icon, frame.x + 13.0, middle - 10.0, 20.0, Ink::Ink));
    texts(&mut children, sized, frame.x + TEXT, frame, Anchor::Start, (Ink::Ink, Ink::Muted));
    if let Some((mood, hollow)) = face {
        children.push(Node::Face(FaceUse { x: frame.x + frame.width - 20.0, y: middle, scale: 0.9, mood, hollow }));
    }
    if touchpoint.moment_of_truth {
        children.push(Node::Star { x: frame.x + frame.width - 2.0, y: frame.y + 2.0, scale: 1.0 });
    }
    pen::boxed(Group { class: "node".into(), id: touchpoint.name.name.to_string(), children, ..Group::default() })
}

/// Draws a node's signs at its lower edge. Returns the frame that is left for the rest.
fn with_signs<'p>(
    out: &mut Vec<Node<'p>>,
    content: &Content<'p>,
    sized: &Sized<'p>,
    frame: Frame,
    (x, anchor): (f64, Anchor),
) -> Frame {
    let height = frame.height - sized.for_signs();
    findings::draw(out, &sized.signs, x, frame.y + height - 3.0, anchor, content.locale);
    Frame { height, ..frame }
}

fn question<'p>(content: &Content<'p>, sized: Sized<'p>, frame: Frame) -> Node<'p> {
    let mut children = vec![marks::hexagon(frame.x, frame.y, frame.width, frame.height, SLANT)];
    let axis = (frame.x + frame.width / 2.0, Anchor::Middle);
    let frame = with_signs(&mut children, content, &sized, frame, axis);
    texts(&mut children, sized, frame.x + frame.width / 2.0, frame, Anchor::Middle, (Ink::Ink, Ink::Muted));
    pen::boxed(pen::group("decision", children))
}

fn success<'p>(name: &str, sized: Sized<'p>, frame: Frame) -> Node<'p> {
    let middle = frame.y + frame.height / 2.0;
    let radius = (frame.height / 2.0).min(27.0);
    let mut children = vec![pen::rect(frame.x, frame.y, frame.width, frame.height, radius, Look::Stage(STAGE_STEPS))];
    children.push(pen::icon("check", frame.x + 18.0, middle - 10.0, 20.0, Ink::Inverse));
    texts(&mut children, sized, frame.x + 50.0, frame, Anchor::Start, (Ink::Inverse, Ink::Inverse));
    pen::boxed(Group { class: "terminal".into(), id: name.to_owned(), children, ..Group::default() })
}

/// An outcome; `hot` where the bottleneck loses people, `None` for one that is no loss.
fn end<'p>(sized: Sized<'p>, frame: Frame, hot: Option<bool>) -> Node<'p> {
    let (look, ink) = match hot {
        Some(true) => (Look::ExitBottleneck, Ink::Negative),
        Some(false) => (Look::Exit, Ink::Negative),
        None => (Look::ExitNeutral, Ink::Muted),
    };
    pill("exit", sized, frame, look, ink)
}

fn onwards<'p>(sized: Sized<'p>, frame: Frame) -> Node<'p> {
    pill("onwards", sized, frame, Look::ExitOnwards, Ink::Accent)
}

fn pill<'p>(class: &'static str, sized: Sized<'p>, frame: Frame, look: Look, ink: Ink) -> Node<'p> {
    let middle = frame.y + frame.height / 2.0;
    let mut children = vec![pen::rect(frame.x, frame.y, frame.width, frame.height, 10.0, look)];
    children.push(pen::icon("exit", frame.x + 10.0, middle - 8.5, 17.0, ink));
    texts(&mut children, sized, frame.x + END_TEXT, frame, Anchor::Start, (ink, Ink::Ink));
    pen::boxed(pen::group(class, children))
}
