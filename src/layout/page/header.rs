//! Title, finding, chips and where it comes from. Row 1: title left, chips right; row 2: finding left, sources right.

use crate::layout::content::Content;
use crate::layout::grid::MARGIN;
use crate::layout::lanes;
use crate::layout::pen::{self, Block, SLACK, width};
use crate::locale::{Label, Locale};
use crate::model::{Date, JourneyKind, LaneRef, Research, Status};
use crate::scene::{Anchor, Node, Run};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// Between what stands left and what stands right.
const GAP: f64 = 32.0;
const CHIP_GAP: f64 = 7.0;

/// Places the header on a page of `page` px. Returns it and where the next part may begin.
pub fn place<'p>(content: &Content<'p>, page: f64) -> (Node<'p>, f64) {
    place_with(content, page, &state(content))
}

/// The chips of a journey's kind and status.
pub fn state(content: &Content<'_>) -> Vec<(&'static str, Label)> {
    let status = content.journey.status.map(status);
    [kind(content.journey.kind)].into_iter().chain(status).collect()
}

/// As [`place`], with chips of the view's own.
pub fn place_with<'p>(content: &Content<'p>, page: f64, chips_of_view: &[(&'static str, Label)]) -> (Node<'p>, f64) {
    let left_out = lanes_left_out(content, &lanes::left_out(content), lanes::label);
    let about = About { chips: chips_of_view.to_vec(), origin: origin(content), left_out };
    place_about(content, page, about)
}

/// What a view says of itself in its header.
#[derive(Debug)]
pub struct About {
    pub chips: Vec<(&'static str, Label)>,
    /// What it rests on, a line each.
    pub origin: Vec<String>,
    /// What it leaves out, besides people and stages.
    pub left_out: Vec<String>,
}

/// As [`place`], with what the view says of itself.
pub fn place_about<'p>(content: &Content<'p>, page: f64, about: About) -> (Node<'p>, f64) {
    let chips = about.chips.iter().map(|it| Chip { icon: it.0, label: it.1, quiet: false }).collect();
    let note = |text| vec![pen::run(text, Type::Small, Ink::Muted)];
    let notes = about.origin.into_iter().map(note).collect();
    let leading = Type::Small.style().leading;
    place_parts(content, page, Parts { chips, notes, leading, limits: limits(content, about.left_out) })
}

/// A word in the upper right corner; a quiet one is not in the accent's colour.
pub struct Chip {
    pub icon: &'static str,
    pub label: Label,
    pub quiet: bool,
}

/// What stands around title and finding.
pub struct Parts<'p> {
    pub chips: Vec<Chip>,
    /// Right of the finding, a line each.
    pub notes: Vec<Vec<Run<'p>>>,
    /// From one of these lines to the next.
    pub leading: f64,
    /// What the picture leaves out; empty for nothing.
    pub limits: String,
}

/// As [`place`], with parts of the view's own.
pub fn place_parts<'p>(content: &Content<'p>, page: f64, parts: Parts<'p>) -> (Node<'p>, f64) {
    let Parts { chips: chips_of_view, notes, leading, limits } = parts;
    let right = page - MARGIN;
    let mut out = Vec::new();
    let chips = chips(content, right, &chips_of_view);
    let room = chips.left - GAP - MARGIN;
    let title = Block::new(content.title(), Type::Title, room, content.locale);
    let mut y = 55.0 + title.drop();
    out.push(title.left(MARGIN, 55.0, Ink::Ink));
    out.extend(chips.nodes);

    let wide = |runs: &Vec<Run<'_>>| runs.iter().map(|it| f64::from(it.width)).sum::<f64>();
    let widest = notes.iter().map(wide).fold(0.0, f64::max) * SLACK;
    let room = right - MARGIN - if notes.is_empty() { 0.0 } else { widest + GAP };
    let insight = Block::new(content.insight().unwrap_or(""), Type::Insight, room, content.locale);
    if insight.is_empty() && notes.is_empty() && limits.is_empty() {
        return (pen::boxed(named("header", out)), y + 21.0);
    }
    y += 29.0;
    let mut bottom = y;
    if !insight.is_empty() {
        bottom = y + insight.drop();
        out.push(insight.left(MARGIN, y, Ink::Muted));
    }
    let mut at = y;
    for note in notes {
        bottom = bottom.max(at);
        out.push(match <[Run<'p>; 1]>::try_from(note) {
            Ok([run]) => pen::line(right, at, Anchor::End, Type::Small, Ink::Muted, run.text),
            Err(runs) => pen::mixed(right, at, Anchor::End, runs),
        });
        at += leading;
    }
    if !limits.is_empty() {
        let limits = Block::new(limits, Type::Small, room, content.locale);
        bottom += if content.insight().is_some() { 20.0 } else { 0.0 };
        let drop = limits.drop();
        out.push(limits.left(MARGIN, bottom, Ink::Muted));
        bottom += drop;
    }
    (pen::boxed(named("header", out)), bottom + 20.0)
}

fn named<'p>(name: &'static str, children: Vec<Node<'p>>) -> crate::scene::Group<'p> {
    let mut group = pen::group(name, children);
    group.id = name.to_owned();
    group
}

struct Chips<'p> {
    nodes: Vec<Node<'p>>,
    left: f64,
}

fn chips<'p>(content: &Content<'p>, right: f64, chips: &[Chip]) -> Chips<'p> {
    let texts: Vec<_> = chips.iter().map(|it| (it, content.locale.label(it.label))).collect();
    let widths: Vec<f64> = texts.iter().map(|(_, text)| 28.0 + width(text, Type::SmallStrong) * SLACK + 11.0).collect();
    let left = right - widths.iter().sum::<f64>() - CHIP_GAP * (widths.len() - 1) as f64;
    let mut nodes = Vec::new();
    let mut x = left;
    for ((chip, text), wide) in texts.into_iter().zip(widths) {
        let (look, ink) = if chip.quiet { (Look::Quiet, Ink::Muted) } else { (Look::Disc, Ink::Accent) };
        nodes.push(pen::rect(x, 32.0, wide, 24.0, 12.0, look));
        nodes.push(pen::icon(chip.icon, x + 9.0, 37.0, 14.0, ink));
        nodes.push(pen::line(x + 28.0, 48.1, Anchor::Start, Type::SmallStrong, ink, text));
        x += wide + CHIP_GAP;
    }
    Chips { nodes, left }
}

/// The icon and the word of a kind of journey.
pub fn kind(kind: JourneyKind) -> (&'static str, Label) {
    match kind {
        JourneyKind::CurrentState => ("eye", Label::CurrentState),
        JourneyKind::FutureState => ("flag", Label::FutureState),
        JourneyKind::DayInTheLife => ("clock", Label::DayInTheLife),
    }
}

/// The word of a journey's kind.
pub fn kind_label(journey: &crate::model::Journey<'_>) -> Label {
    kind(journey.kind).1
}

/// The icon and the word of a status.
pub fn status(status: Status) -> (&'static str, Label) {
    match status {
        Status::Idea => ("bulb", Label::StatusIdea),
        Status::Planned => ("clock", Label::StatusPlanned),
        Status::Draft => ("pen", Label::StatusDraft),
        Status::Validated => ("check", Label::StatusValidated),
        Status::Live => ("live", Label::StatusLive),
        Status::Retired => ("archive", Label::StatusRetired),
    }
}

/// Where the figures of a flow come from: the months in which they were counted, else the journey with its kind, where the
/// picture has a title of its own, and when it was last looked at; else where the journey comes from.
pub fn origin_of_flow(content: &Content<'_>) -> Vec<String> {
    let (locale, journey) = (content.locale, content.journey);
    if let Some((first, last)) = content.figures.and_then(|it| it.period) {
        let month = |date: Date| locale.month(date.year, date.month);
        let (first, last) = (month(first), month(last));
        return vec![if first == last { first } else { locale.period(&first, &last) }];
    }
    if !journey.sources.is_empty() || content.title() == journey.name.label {
        return origin(content);
    }
    let kind = locale.inside(kind_label(journey));
    let subject = locale.commas(&[&*journey.name.label, &kind]);
    let reviewed = journey.reviewed.map(|date| locale.reviewed(&day(locale, date)));
    vec![[subject].into_iter().chain(reviewed).collect::<Vec<_>>().join(" · ")]
}

/// What the map rests on: the sources of the whole with the month of the latest, else who answers for it and when it was
/// last looked at. With both, the owner has a line of his own.
pub fn origin(content: &Content<'_>) -> Vec<String> {
    let locale = content.locale;
    let journey = content.journey;
    let owner = content.team(journey.owner).map(|team| locale.owner(team));
    let reviewed = journey.reviewed.map(|date| locale.reviewed(&day(locale, date)));
    let sources: Vec<&Research<'_>> =
        journey.sources.iter().filter_map(|id| content.project.research.get(id.index())).collect();
    if sources.is_empty() {
        let parts: Vec<String> = owner.into_iter().chain(reviewed).collect();
        return if parts.is_empty() { Vec::new() } else { vec![capitalized(&parts.join(" · "))] };
    }
    let names: Vec<String> = sources.iter().map(|it| with_sample(locale, it)).collect();
    let mut line = locale.commas(&names);
    if let Some(date) = sources.iter().filter_map(|it| it.date).max() {
        line.push_str(" · ");
        line.push_str(&locale.month(date.year, date.month));
    }
    let mut lines = vec![line];
    if let Some(owner) = owner {
        let parts: Vec<String> = [owner].into_iter().chain(reviewed).collect();
        lines.push(parts.join(" · "));
    }
    lines
}

pub fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn day(locale: Locale, date: Date) -> String {
    locale.date(date.year, date.month, date.day)
}

/// A source's name, with its sample unless the name says it: `14 interviews`, `Customer interviews (12)`.
fn with_sample(locale: Locale, source: &Research<'_>) -> String {
    match source.sample.filter(|sample| !says(&source.name.label, &sample.to_string())) {
        Some(sample) => locale.aside(&source.name.label, &locale.number(sample)),
        None => source.name.label.to_string(),
    }
}

/// Whether a label already has the number in it.
pub fn says(label: &str, number: &str) -> bool {
    label.split(|it: char| !it.is_ascii_digit()).any(|part| part == number)
}

/// What is told of lanes that a picture leaves out; `label` says what it calls them.
pub fn lanes_left_out<'p>(
    content: &Content<'p>,
    lanes: &[LaneRef],
    label: impl Fn(&Content<'p>, LaneRef) -> Cow<'p, str>,
) -> Vec<String> {
    let names: Vec<Cow<'p, str>> = lanes.iter().map(|it| label(content, *it)).collect();
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    Some(content.locale.lanes_left_out(&names)).filter(|it| !it.is_empty()).into_iter().collect()
}

/// For whom a picture is, and what it leaves out.
pub fn limits(content: &Content<'_>, more: Vec<String>) -> String {
    let mut parts = Vec::new();
    if !content.who.is_empty() {
        let names: Vec<&str> = content.who.iter().map(|it| content.name_of(*it)).collect();
        parts.push(content.locale.only_for(&names));
        let left_out = content.touchpoints_left_out();
        if left_out > 0 {
            parts.push(content.locale.touchpoints_left_out(left_out));
        }
    }
    if let Some(stages) = content.view.and_then(|it| it.stages.as_ref()) {
        let shown = |index: usize| stages.iter().any(|it| it.stage.index() == index);
        let all = content.journey.stages.iter().enumerate();
        let left: Vec<&str> = all.filter(|(index, _)| !shown(*index)).map(|(_, it)| it.name.label.as_ref()).collect();
        if !left.is_empty() {
            parts.push(content.locale.stages_left_out(&left));
        }
    }
    parts.extend(more);
    parts.join(" · ")
}
