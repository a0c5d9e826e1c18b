//! The lanes of a map: one row of a table each, and one function that lays out its cells. Column lanes stand centred on the
//! touchpoints' axes, stage lanes left-aligned in the stages.

pub mod bubbles;
mod cards;
mod columns;
pub mod feels;
pub mod metrics;
mod pictures;
mod places;
mod prose;
mod rows;
pub mod touchpoints;

pub use metrics::figure;

use super::content::{Content, Placed};
use super::grid::{Deck, MARGIN, Piece, RAIL};
use super::pen::{self, Block};
use crate::locale::{Label, Locale};
use crate::model::{DetailKind, LaneKind, LaneRef, Project};
use crate::scene::{Group, Node};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// How a lane of the language is drawn.
pub struct LaneRow {
    pub lane: LaneRef,
    pub icon: &'static str,
    /// Of its group; what follows the hyphen is the group's id.
    pub class: &'static str,
    /// Whether it stands on a map that states no lanes.
    pub usual: bool,
    pub cells: for<'p> fn(&Lane<'_, 'p>) -> Option<Cells<'p>>,
}

const fn row(
    kind: DetailKind,
    icon: &'static str,
    class: &'static str,
    cells: for<'p> fn(&Lane<'_, 'p>) -> Option<Cells<'p>>,
) -> LaneRow {
    LaneRow { lane: LaneRef::Detail(kind), icon, class, usual: true, cells }
}

const fn named_only(row: LaneRow) -> LaneRow {
    LaneRow { usual: false, ..row }
}

/// All lanes of the language but the curve, in the order in which a map shows them by default.
pub const LANES: &[LaneRow] = &[
    row(DetailKind::Does, "does", "lane lane-does", columns::does),
    LaneRow {
        lane: LaneRef::Touchpoint,
        icon: "pin",
        class: "lane lane-touchpoint",
        usual: true,
        cells: touchpoints::cells,
    },
    row(DetailKind::Says, "quote", "lane lane-says", bubbles::cells),
    row(DetailKind::Thinks, "chat", "lane lane-thinks", bubbles::cells),
    row(DetailKind::Feels, "heart", "lane lane-feels", no_cells),
    row(DetailKind::Experiences, "eye", "lane lane-experiences", prose::cells),
    row(DetailKind::Need, "key", "lane lane-needs", cards::needs),
    row(DetailKind::Pain, "warn", "lane lane-pains", cards::pains),
    row(DetailKind::Gain, "trophy", "lane lane-gains", cards::gains),
    row(DetailKind::Opportunity, "bulb", "lane lane-opportunities", cards::opportunities),
    row(DetailKind::Action, "action", "lane lane-actions", cards::actions),
    row(DetailKind::Metric, "chart", "lane lane-metrics", metrics::cells),
    row(DetailKind::Place, "home", "lane lane-place", places::cells),
    row(DetailKind::Image, "picture", "lane lane-image", pictures::cells),
    row(DetailKind::Note, "note", "lane lane-notes", prose::cells),
    named_only(row(DetailKind::Evidence, "doc", "lane lane-evidence", columns::evidence)),
    named_only(row(DetailKind::Frontstage, "people", "lane lane-frontstage", rows::cells)),
    named_only(row(DetailKind::Backstage, "layers", "lane lane-backstage", rows::cells)),
    named_only(row(DetailKind::Support, "gear", "lane lane-support", rows::cells)),
    named_only(row(DetailKind::Fail, "warn", "lane lane-fails", cards::fails)),
    named_only(LaneRow {
        lane: LaneRef::Takes,
        icon: "clock",
        class: "lane lane-takes",
        usual: true,
        cells: columns::takes,
    }),
];

/// All lanes of authors are drawn alike.
const OWN: LaneRow =
    LaneRow { lane: LaneRef::Takes, icon: "lane", class: "lane lane-own", usual: true, cells: prose::cells };

/// The curve has a place of its own in the view: it knows its neighbours.
fn no_cells<'p>(_: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    None
}

/// How a lane is drawn; all lanes of authors alike.
pub fn row_of(lane: LaneRef) -> &'static LaneRow {
    LANES.iter().find(|it| it.lane == lane).unwrap_or(&OWN)
}

/// The lanes of a map in their order: as stated, else the usual ones with the author's own below what they name. What
/// has nothing in it is left out.
pub fn order(content: &Content<'_>) -> Vec<LaneRef> {
    drawn(content, content.stated_lanes())
}

/// The lanes that something is said in and that a view leaves out by its own list.
pub fn left_out(content: &Content<'_>) -> Vec<LaneRef> {
    if content.view.is_none_or(|it| it.lanes.is_none()) {
        return Vec::new();
    }
    let mut lanes = drawn(content, content.lanes_without_view());
    lanes.retain(|it| !content.lanes.contains(it));
    lanes
}

/// Of these lanes, else of the usual ones, those with something in them, each once.
fn drawn(content: &Content<'_>, stated: Option<&[LaneRef]>) -> Vec<LaneRef> {
    let occurring = content.occurring();
    let has = |lane: &LaneRef| match lane {
        LaneRef::Touchpoint => content.steps.iter().any(|it| it.touchpoint.is_some()),
        LaneRef::Takes => content.steps.iter().any(|step| content.times(*step) != (None, None)),
        LaneRef::Own(id) => {
            let is_text = content.project.lanes.get(id.index()).is_some_and(|it| it.kind == LaneKind::Text);
            is_text && occurring.has(*lane)
        }
        LaneRef::Detail(_) => occurring.has(*lane),
    };
    let mut lanes: Vec<LaneRef> = match stated {
        Some(stated) => stated.to_vec(),
        None => with_own(content),
    };
    let mut seen = Vec::new();
    lanes.retain(|lane| {
        !seen.contains(lane) && has(lane) && {
            seen.push(*lane);
            true
        }
    });
    lanes
}

fn with_own(content: &Content<'_>) -> Vec<LaneRef> {
    let mut lanes: Vec<LaneRef> = LANES.iter().filter(|it| it.usual).map(|it| it.lane).collect();
    for (index, own) in content.project.lanes.iter().enumerate() {
        let lane = LaneRef::Own(crate::model::LaneId(index as u32));
        let above = own.below.unwrap_or(LaneRef::Detail(DetailKind::Metric));
        let mut at = lanes.iter().position(|it| *it == above).map_or(lanes.len(), |at| at + 1);
        // Several below the same lane keep the order of their declarations.
        while matches!(lanes.get(at), Some(LaneRef::Own(id)) if below(content, *id) == above) {
            at += 1;
        }
        lanes.insert(at, lane);
    }
    lanes
}

fn below(content: &Content<'_>, id: crate::model::LaneId) -> LaneRef {
    let lane = content.project.lanes.get(id.index());
    lane.and_then(|it| it.below).unwrap_or(LaneRef::Detail(DetailKind::Metric))
}

/// What a lane needs to know to lay out its cells in one deck.
#[derive(Clone, Copy)]
pub struct Lane<'c, 'p> {
    pub content: &'c Content<'p>,
    pub deck: &'c Deck,
    pub lane: LaneRef,
    /// How far its cells begin further down, because numbers and tabs stand above them.
    pub head: f64,
    /// On a clock: what stands in each piece of the deck, instead of what its stage says.
    pub slots: Option<&'c [Vec<Placed<'p>>]>,
}

/// What stands in the corner of a card.
#[derive(Debug)]
pub enum Corner {
    /// Of its touchpoint.
    Number(u32),
    /// When it is, on a clock.
    Time(String),
}

/// The laid out cells of a lane. Their y is 0 at the lane's upper edge.
pub struct Cells<'p> {
    pub height: f64,
    pub nodes: Vec<Node<'p>>,
}

impl<'p> Lane<'_, 'p> {
    /// The lane's details in a piece, in the order of the text.
    pub fn details_of(&self, piece: &Piece) -> impl Iterator<Item = Placed<'p>> {
        let of_stage = self.content.of_lane(self.lane, piece.stage, piece.steps.clone(), !piece.continued);
        let own = self.slots.and_then(|it| it.get(piece.order)).map_or(&[][..], Vec::as_slice);
        let by_clock = self.slots.is_some();
        own.iter().copied().chain(of_stage.filter(move |_| !by_clock))
    }

    pub fn corner(&self, placed: Placed<'p>) -> Option<Corner> {
        if self.slots.is_none() {
            return self.content.number(placed).map(Corner::Number);
        }
        placed.time(self.content.locale).map(Corner::Time)
    }

    /// What a corner takes of a line; `number` is that of a number.
    pub fn corner_room(&self, number: f64) -> f64 {
        if self.slots.is_none() {
            return number;
        }
        let no_time = pen::width(self.content.locale.label(Label::NoTime), Type::Small);
        TIME_ROOM.max(no_time * pen::SLACK + BESIDE_TIME)
    }

    /// Whether it is drawn dashed: it is assumed, or when it is.
    pub fn is_uncertain(&self, placed: Placed<'p>) -> bool {
        self.content.assumes(placed) || placed.is_between()
    }
}

/// What a time takes in the corner of a card, or what says in many a language that there is none, with the gap before it.
const TIME_ROOM: f64 = 56.0;
const BESIDE_TIME: f64 = 4.0;
/// Height of the numbers' own strip, and by how much tabs move the numbers down.
pub const NUMBERS: f64 = 24.0;
pub const TABS: f64 = 18.0;

/// A column lane can carry the numbers above its own cells.
pub fn is_column_lane(lane: LaneRef) -> bool {
    use DetailKind::*;
    match lane {
        LaneRef::Touchpoint | LaneRef::Takes => true,
        LaneRef::Detail(kind) => matches!(kind, Does | Evidence | Frontstage | Backstage | Support),
        LaneRef::Own(_) => false,
    }
}

/// What a lane is called.
pub fn label<'p>(content: &Content<'p>, lane: LaneRef) -> Cow<'p, str> {
    let keyword = match lane {
        LaneRef::Touchpoint => "touchpoint",
        LaneRef::Takes => "takes",
        LaneRef::Detail(kind) => kind.word(),
        LaneRef::Own(id) => {
            return Cow::Borrowed(content.project.lanes.get(id.index()).map_or("", |it| it.name.label.as_ref()));
        }
    };
    Cow::Borrowed(Label::of_lane(keyword).map_or("", |it| content.locale.label(it)))
}

/// By what a lane is known outside: its keyword, or the name of one of the author's own.
pub fn key<'p>(project: &'p Project<'p>, lane: LaneRef) -> Cow<'p, str> {
    Cow::Borrowed(match lane {
        LaneRef::Touchpoint => "touchpoint",
        LaneRef::Takes => "takes",
        LaneRef::Detail(kind) => kind.word(),
        LaneRef::Own(id) => project.lanes.get(id.index()).map_or("", |it| it.name.name.as_ref()),
    })
}

/// The class and the id of a lane's group: `lane lane-pains`, `pains`.
fn names(content: &Content<'_>, lane: LaneRef) -> (Cow<'static, str>, &'static str) {
    let row = row_of(lane);
    let class = match lane {
        LaneRef::Own(id) => {
            let name = content.project.lanes.get(id.index()).map_or("", |it| &it.name.name);
            Cow::Owned(format!("{} lane-own-{name}", row.class))
        }
        _ => Cow::Borrowed(row.class),
    };
    // Classes are `lane lane-…`.
    (class, row.class.split_once('-').map_or("", |(_, name)| name))
}

/// Icon and name in the rail, with the lane's upper edge at `top`. Returns the nodes and the least height they need.
pub fn rail<'p>(content: &Content<'p>, lane: LaneRef, top: f64) -> (Vec<Node<'p>>, f64) {
    let is_series =
        |id: crate::model::LaneId| content.project.lanes.get(id.index()).map(|it| it.kind) == Some(LaneKind::Bars);
    let icon = match lane {
        LaneRef::Own(id) if is_series(id) => "chart",
        _ => row_of(lane).icon,
    };
    rail_of(icon, label(content, lane), top, content.locale)
}

/// As [`rail`], of a row that is no lane of the language.
pub fn rail_of<'p>(icon: &'static str, name: Cow<'p, str>, top: f64, locale: Locale) -> (Vec<Node<'p>>, f64) {
    let name = Block::new(name, Type::LaneName, RAIL - 42.0, locale);
    let drop = name.drop();
    let icon = pen::icon(icon, MARGIN + 14.0, top + 14.0, 17.0, Ink::Accent);
    (vec![icon, name.left(MARGIN + 38.0, top + 27.0, Ink::Ink)], 27.0 + drop + 13.0)
}

/// A lane's group: rail, cells, and the hairline at its upper edge unless it is the first. `zero` is where its local y = 0
/// lies below its upper edge.
pub fn group<'p>(
    lane: &Lane<'_, 'p>,
    rail: Vec<Node<'p>>,
    cells: Vec<Node<'p>>,
    y: f64,
    zero: f64,
    is_first: bool,
) -> Group<'p> {
    let (class, id) = names(lane.content, lane.lane);
    let mut children = Vec::with_capacity(rail.len() + cells.len() + 1);
    if !is_first {
        children.push(pen::hairlines(&[((MARGIN, -zero), (lane.deck.right, -zero))], Look::Hairline));
    }
    children.extend(rail);
    children.extend(cells);
    let id = match lane.lane {
        _ if !lane.deck.is_first => String::new(),
        LaneRef::Own(own) => format!("{id}-{}", own.index() + 1),
        _ => id.to_owned(),
    };
    Group { class, id, translate: Some((0.0, y + zero)), children, ..Group::default() }
}
