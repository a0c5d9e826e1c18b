//! The cards of a blueprint: what the customer does, centred; and who does what for it, below their icon and name.

use super::actors;
use super::lanes::Zone;
use super::signs;
use super::table::Part;
use super::ways::row_of;
use crate::layout::content::{Content, Placed};
use crate::layout::marks;
use crate::layout::pen::{self, Block, SLACK};
use crate::locale::Label;
use crate::model::{Detail, LaneRef};
use crate::scene::{Group, Node};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

const RADIUS: f64 = 9.0;
/// From a card's sides to its text, in px.
pub const PADDING: f64 = 10.0;
/// Left of an actor's name.
pub const ACTOR: f64 = 27.0;
/// From the upper edge to the first baseline and from the last one to the lower edge: of the customer's cards, of others.
const CUSTOMER: (f64, f64) = (24.0, 15.0);
const ROW: (f64, f64) = (20.0, 16.0);
/// From the last actor's baseline to the deed's, between actors, and to what stands below the deed.
const DEED: f64 = 20.0;
const NEXT_ACTOR: f64 = 17.0;
const MORE: f64 = 18.0;
const BETWEEN_DEEDS: f64 = 6.0;
/// What a pill needs inside a card.
const PILL: f64 = 26.0;
/// How far a pill reaches beyond its card to the right and below.
pub const PILL_RIGHT: f64 = 8.0;
pub const PILL_BELOW: f64 = 10.0;

/// A card with its texts in place, seen from its upper left corner.
#[derive(Debug)]
pub struct Card<'p> {
    nodes: Vec<Node<'p>>,
    pub width: f64,
    /// That its texts need.
    pub height: f64,
    look: Look,
    class: &'static str,
    link: Option<&'p str>,
    wait: Option<Wait>,
    /// Its text keeps to the middle where the card is higher.
    centred: bool,
}

/// A pill on the lower right corner, or inside the card where it would meet a way below.
#[derive(Debug)]
struct Wait {
    text: String,
    inside: bool,
}

/// Lays out the card of a part, `width` px wide. Whether a way leaves its lower edge decides where a long wait stands.
pub fn measure<'p>(content: &Content<'p>, part: &Part<'p>, width: f64, way_below: bool) -> Card<'p> {
    match part.row {
        Some(row) => measure_row(content, part, row, width, way_below),
        None => measure_customer(content, part, width),
    }
}

fn measure_customer<'p>(content: &Content<'p>, part: &Part<'p>, width: f64) -> Card<'p> {
    let mut texts =
        Texts { content, nodes: Vec::new(), x: width / 2.0, room: room(width), actor_room: 0.0, y: CUSTOMER.0 };
    let step = content.steps.get(part.step);
    let touchpoint = step.and_then(|it| content.touchpoint(*it));
    let index = step.and_then(|it| it.touchpoint);
    let has_lane = content.lanes.contains(&LaneRef::Touchpoint);
    if let Some(label) = index.and_then(|it| content.relabelled(it)).filter(|_| !has_lane && !part.does.is_empty()) {
        let block = Block::new(label, Type::SmallStrong, texts.room, content.locale);
        texts.centred(block, Ink::Accent, 17.0);
    }
    let name = index.zip(touchpoint).map(|(index, it)| content.label(index, it));
    if let (Some(name), true) = (name, part.does.is_empty()) {
        texts.centred(Block::new(name, Type::BodyMedium, texts.room, content.locale), Ink::Ink, 17.0);
    }
    for (number, placed) in part.does.iter().enumerate() {
        texts.y += if number > 0 { BETWEEN_DEEDS } else { 0.0 };
        let deed = texts.claim(placed.detail, Type::BodyMedium);
        texts.centred(deed, texts.ink(*placed), 17.0);
        texts.marks_below(*placed, false);
    }
    if touchpoint.is_some_and(|it| it.optional) {
        texts.small(Label::Optional);
    }
    let link = part.does.iter().find_map(|it| it.detail.link.as_deref());
    Card {
        height: texts.y - 17.0 + CUSTOMER.1,
        nodes: texts.nodes,
        width,
        look: Look::Customer,
        class: "customer",
        link,
        wait: None,
        centred: true,
    }
}

fn measure_row<'p>(
    content: &Content<'p>,
    part: &Part<'p>,
    placed: Placed<'p>,
    width: f64,
    way_below: bool,
) -> Card<'p> {
    let mut texts =
        Texts { content, nodes: Vec::new(), x: PADDING, room: room(width), actor_room: width - ACTOR, y: ROW.0 };
    let (by, waits) = row_of(part).map_or((&[][..], None), |it| (&it.by[..], it.waits));
    let groups = actors::groups(content, by, part.zone);
    let last = groups.len().saturating_sub(1);
    for (number, group) in groups.into_iter().enumerate() {
        texts.actor(group, if number == last { DEED } else { NEXT_ACTOR });
    }
    let deed = texts.claim(placed.detail, Type::Body);
    texts.left(deed, texts.ink(placed));
    texts.row_marks(part, placed);
    let wait = waits
        .map(|it| content.locale.duration(it.milliseconds))
        .map(|text| Wait { inside: way_below && signs::wait_width(&text) - PILL_RIGHT > width / 2.0 - 3.0, text });
    let more = if wait.as_ref().is_some_and(|it| it.inside) { PILL } else { 0.0 };
    Card {
        height: texts.y - 17.0 + ROW.1 + more,
        nodes: texts.nodes,
        width,
        look: if actors::is_third_party(content, by) { Look::ThirdParty } else { Look::Card },
        class: class(part.zone),
        link: placed.detail.link.as_deref(),
        wait,
        centred: false,
    }
}

fn class(zone: Zone) -> &'static str {
    match zone {
        Zone::Customer => "customer",
        Zone::Frontstage => "row frontstage",
        Zone::Backstage => "row backstage",
        Zone::Support => "row support",
    }
}

/// Texts put below each other; `y` is where the next baseline of a body text would lie.
struct Texts<'c, 'p> {
    content: &'c Content<'p>,
    nodes: Vec<Node<'p>>,
    x: f64,
    room: f64,
    actor_room: f64,
    y: f64,
}

/// What a text may take: what wider fonts need reaches into the padding.
fn room(width: f64) -> f64 {
    (width - 2.0 * PADDING) * SLACK
}

impl<'p> Texts<'_, 'p> {
    fn claim(&self, detail: &'p Detail<'p>, kind: Type) -> Block<'p> {
        let tail = marks::letters(self.content, &detail.sources);
        Block::with_tail(detail.text.as_ref(), kind, self.room, self.content.locale, tail)
    }

    /// What is assumed steps back.
    fn ink(&self, placed: Placed<'p>) -> Ink {
        if self.content.assumes(placed) { Ink::Muted } else { Ink::Ink }
    }

    fn centred(&mut self, block: Block<'p>, ink: Ink, after: f64) {
        if !block.is_empty() {
            let drop = block.drop();
            self.nodes.push(block.middle(self.x, self.y, ink));
            self.y += drop + after;
        }
    }

    fn left(&mut self, block: Block<'p>, ink: Ink) {
        if !block.is_empty() {
            let drop = block.drop();
            self.nodes.push(block.left(self.x, self.y, ink));
            self.y += drop + 17.0;
        }
    }

    fn actor(&mut self, group: actors::Group<'p>, after: f64) {
        let names = Block::new(group.names, Type::SmallMedium, self.actor_room, self.content.locale);
        let drop = names.drop();
        self.nodes.push(pen::icon(group.icon, self.x - 1.0, self.y - 11.0, 14.0, group.ink));
        self.nodes.push(names.left(ACTOR, self.y, group.ink));
        self.y += drop + after;
    }

    /// A line below the deed: an icon and small text.
    fn line(&mut self, icon: &'static str, text: impl Into<Cow<'p, str>>) {
        let block = Block::new(text, Type::Small, self.room - 18.0, self.content.locale);
        let (drop, y) = (block.drop(), self.y + 1.0);
        self.nodes.push(pen::icon(icon, self.x, y - 10.5, 13.0, Ink::Muted));
        self.nodes.push(block.left(self.x + 18.0, y, Ink::Muted));
        self.y += drop + MORE;
    }

    /// Centred, without an icon.
    fn small(&mut self, label: Label) {
        let block = Block::new(self.content.locale.label(label), Type::Small, self.room, self.content.locale);
        self.centred(block, Ink::Muted, 17.0);
    }

    /// Of a row: how long it takes and when, what is only assumed, whom it is for, where else it leads.
    fn row_marks(&mut self, part: &Part<'p>, placed: Placed<'p>) {
        let locale = self.content.locale;
        let takes = row_of(part).and_then(|it| it.takes).map(|it| locale.duration(it.milliseconds));
        let at = placed.detail.at.map(|it| locale.time(it.minutes));
        let times: Vec<String> = at.into_iter().chain(takes).collect();
        if !times.is_empty() {
            self.line("clock", times.join(" · "));
        }
        if placed.step.is_none() {
            self.line("layers", locale.label(Label::WholeStage));
        }
        for words in &part.elsewhere {
            let block = Block::new(words.clone(), Type::Small, self.room, locale);
            self.y += 1.0;
            self.left(block, Ink::Muted);
        }
        self.marks_below(placed, true);
    }

    fn marks_below(&mut self, placed: Placed<'p>, at_left: bool) {
        let content = self.content;
        if content.assumes(placed) {
            if at_left {
                self.line("question", content.locale.label(Label::Assumed));
            } else {
                self.small(Label::Assumed);
            }
        }
        if let Some(names) = content.limit(&placed.detail.who) {
            let names = marks::segment_block(names, self.room, content.locale);
            let drop = names.drop();
            let x = if at_left { self.x } else { self.x - marks::segment_width(&names) / 2.0 };
            marks::segment(&mut self.nodes, x, self.y + 1.0, names);
            self.y += drop + MORE;
        }
    }
}

impl<'p> Card<'p> {
    /// The card's group, with its upper left corner at (`x`, `y`), as high as its row.
    pub fn draw(self, x: f64, y: f64, height: f64) -> Node<'p> {
        let more = if self.centred { ((height - self.height) / 2.0).round() } else { 0.0 };
        let mut children = vec![pen::rect(0.0, 0.0, self.width, height, RADIUS, self.look)];
        let texts = self.nodes;
        if more > 0.0 {
            let group = Group { translate: Some((0.0, more)), children: texts, ..Group::default() };
            children.push(pen::boxed(group));
        } else {
            children.extend(texts);
        }
        let mut group = pen::group(self.class, children);
        group.translate = Some((x, y));
        group.link = self.link.map(Cow::Borrowed);
        if let Some(wait) = self.wait {
            let wide = signs::wait_width(&wait.text);
            let (left, top) = if wait.inside {
                (self.width - wide - 6.0, height - signs::WAIT_HEIGHT - 6.0)
            } else {
                (self.width + PILL_RIGHT - wide, height + PILL_BELOW - signs::WAIT_HEIGHT)
            };
            let mut sign = Vec::new();
            signs::wait(&mut sign, left, top, wait.text);
            group.children.push(pen::boxed(pen::group("wait", sign)));
        }
        pen::boxed(group)
    }
}

/// Triangles of fail points at the upper right corner of a card, two beside each other at most, more of them above.
pub fn fail_lines(numbers: &[usize], width: f64) -> usize {
    numbers.len().div_ceil(fails_per_line(numbers, width))
}

fn fails_per_line(numbers: &[usize], width: f64) -> usize {
    let widest = numbers.iter().map(|it| signs::fail_width(*it)).fold(0.0, f64::max);
    if 2.0 * widest <= width / 2.0 { 2 } else { 1 }
}

/// What the lowest line of triangles takes of a card's width, from its corner inwards.
pub fn fails_width(numbers: &[usize], width: f64) -> f64 {
    let lowest = numbers.iter().take(fails_per_line(numbers, width));
    let wide: f64 = lowest.map(|it| signs::fail_width(*it) + 1.0).sum();
    if wide > 0.0 { wide + 4.0 } else { 0.0 }
}

/// From one line of triangles to the one above it.
pub const FAIL_LINE: f64 = 28.0;
/// How far the lowest line rises above its card.
pub const FAIL_RISE: f64 = 20.0;

/// The signs of fail points on the card whose upper right corner is at (`right`, `y`).
pub fn draw_fails<'p>(numbers: &[usize], titles: &[String], width: f64, right: f64, y: f64) -> Vec<Node<'p>> {
    let per_line = fails_per_line(numbers, width);
    let mut out = Vec::new();
    for (line, row) in numbers.chunks(per_line).enumerate() {
        // The first of a line stands leftmost.
        let mut edge = right + 7.0;
        for number in row.iter().rev() {
            let wide = signs::fail_width(*number);
            let mut sign = Vec::new();
            let top = y - FAIL_RISE - FAIL_LINE * line as f64;
            signs::fail(&mut sign, edge - wide / 2.0, top, *number);
            let title = titles.get(number.wrapping_sub(1)).cloned().unwrap_or_default();
            out.push(pen::boxed(Group { class: "fail".into(), title, children: sign, ..Group::default() }));
            edge -= wide + 1.0;
        }
    }
    out
}

/// The room that a card's texts ask for so that no word of them is parted, as long as that is not very wide.
pub fn least_width(content: &Content<'_>, part: &Part<'_>) -> f64 {
    let mut widest: f64 = 0.0;
    let mut see = |text: &str, kind: Type, beside: f64| {
        let most = WIDEST - beside;
        widest = widest.max(crate::layout::text::longest_word_width(text, kind, &content.locale, most) + beside);
    };
    for placed in &part.does {
        see(&placed.detail.text, Type::BodyMedium, SIDES);
    }
    if let Some(row) = &part.row {
        see(&row.detail.text, Type::Body, SIDES);
        for group in actors::groups(content, row_of(part).map_or(&[], |it| &it.by), part.zone) {
            see(&group.names, Type::SmallMedium, ACTOR);
        }
    }
    widest.clamp(WIDTH, WIDEST)
}

/// Beside a word that is as wide as [`room`].
const SIDES: f64 = 14.0;
/// Of a card: what it usually takes, and the most that a single word may make of it.
pub const WIDTH: f64 = 122.0;
pub const WIDEST: f64 = 150.0;
