//! One deck of a blueprint: its stages, and below them the panel with the lanes.

use super::{Deck, Picture, ground, steps};
use crate::layout::blueprint::cards::{self, Card};
use crate::layout::blueprint::down::{self, Down, Heights, RowNeed};
use crate::layout::blueprint::lanes::{self, DOES, FEELS, has_cards};
use crate::layout::blueprint::routes::Route;
use crate::layout::blueprint::table::Part;
use crate::layout::blueprint::{evidence, time, ways};
use crate::layout::content::Content;
use crate::layout::grid;
use crate::layout::lanes::{Lane, TABS, feels, group, row_of};
use crate::layout::marks;
use crate::layout::over::Over;
use crate::layout::page::chevrons;
use crate::layout::pen::{self, Block};
use crate::layout::views::map::limit;
use crate::model::{DetailKind, LaneRef};
use crate::scene::{Group, Node};
use crate::theme::Type;

const ABOVE_PANEL: f64 = 6.0;
/// Height of the numbers' strip where no card of the customer's carries them.
const STRIP: f64 = 40.0;
pub const EVIDENCE: LaneRef = LaneRef::Detail(DetailKind::Evidence);

/// A deck with everything measured and placed.
pub struct Placed<'a, 'p> {
    pub deck: &'a Deck<'p>,
    pub columns: &'a grid::Deck,
    pub down: &'a Down<'p>,
    /// The panel's upper edge.
    pub top: f64,
    /// What tabs take above the first lane.
    pub for_tabs: f64,
}

/// A lane that is none of cards: its nodes, seen from its upper edge, and its height.
struct Foreign<'p> {
    lane: LaneRef,
    nodes: Vec<Node<'p>>,
    height: f64,
    /// Where the nodes' y = 0 lies below the lane's upper edge.
    zero: f64,
}

/// Stages and panel; the deck's upper edge is `y` on the page. Returns them and their height; `over` gets
/// the places of the touchpoints on the page.
pub fn place<'p>(
    picture: &Picture<'_, 'p>,
    deck: Deck<'p>,
    (right, y): (f64, f64),
    is_first: bool,
    over: &mut Over<'p>,
) -> (Node<'p>, f64) {
    let content = picture.content;
    let columns = deck.across.deck(&deck.sheet, &deck.pieces, right, is_first);
    let (stages, stages_height) = chevrons::place(content, &columns, picture.detail, picture.stages);
    let top = stages_height + ABOVE_PANEL;
    let tabs = tabs(picture, &columns);
    let for_tabs = tabs.iter().flatten().map(|it| TABS + marks::tab_growth(it.len())).fold(0.0, f64::max);
    let for_tabs = if for_tabs > 0.0 { for_tabs + 4.0 } else { 0.0 };
    let strip = if deck.sheet.lanes.contains(&DOES) { 0.0 } else { STRIP };
    let foreign = foreign(picture, &deck, &columns);
    let cards = measure(picture, &deck);
    let rows = row_needs(&deck, &cards);
    let of_lane = |lane: LaneRef| {
        let height = match lane {
            EVIDENCE => columns.columns.iter().map(|it| evidence::cell(content, it, 0.0).1).fold(0.0, f64::max),
            _ => foreign.iter().find(|it| it.lane == lane).map_or(0.0, |it| it.height),
        };
        height + content.spacing.around()
    };
    let heights = Heights { rows: &rows, of_lane: &of_lane };
    let head = for_tabs + strip;
    let down = down::place(content, &deck.sheet, &deck.routes, &heights, top + head);
    let placed = Placed { deck: &deck, columns: &columns, down: &down, top, for_tabs };
    let mut children = vec![stages];
    children.extend(ground::ground(&placed));
    children.extend(steps::tabs(&placed, tabs));
    children.extend(ground::boundaries(&placed));
    children.extend(steps::ways(content, &placed));
    children.extend(ground::names(content, &placed));
    children.extend(steps::steps(picture, &placed, cards));
    for lane in foreign {
        children.push(foreign_group(picture, &placed, lane));
    }
    let bottom = down.bottom;
    over.columns(content, &columns, (y + top, y + bottom));
    let deck = Group { class: "deck".into(), translate: Some((0.0, y)), children, ..Group::default() };
    (pen::boxed(deck), bottom)
}

/// The tab of each column: whom it is for.
fn tabs<'p>(picture: &Picture<'_, 'p>, columns: &grid::Deck) -> Vec<Option<Block<'p>>> {
    let content = picture.content;
    let tab =
        |column: &grid::Column| Some(marks::tab_block(limit(content, column.step)?, column.width, content.locale));
    columns.columns.iter().map(tab).collect()
}

fn measure<'p>(picture: &Picture<'_, 'p>, deck: &Deck<'p>) -> Vec<Card<'p>> {
    let leaves_below = |part: &Part<'_>| {
        let ways = deck.sheet.ties.iter().zip(&deck.routes.of);
        ways.filter(|(_, route)| matches!(route, Route::Down | Route::Parted)).any(|(tie, _)| {
            let (upper, _) = if tie.from.row < tie.to.row { (tie.from, tie.to) } else { (tie.to, tie.from) };
            upper == part.cell
        })
    };
    let card = |part: &Part<'p>| {
        let (_, width) = deck.across.card(part.cell.column);
        cards::measure(picture.content, part, width, leaves_below(part))
    };
    deck.sheet.parts.iter().map(card).collect()
}

fn row_needs(deck: &Deck<'_>, cards: &[Card<'_>]) -> Vec<RowNeed> {
    let mut needs = vec![RowNeed::default(); deck.sheet.rows.len()];
    for (part, card) in deck.sheet.parts.iter().zip(cards) {
        let Some(need) = needs.get_mut(part.cell.row) else { continue };
        need.height = need.height.max(card.height);
        if !part.fails.is_empty() {
            need.fail_lines = need.fail_lines.max(cards::fail_lines(&part.fails, card.width));
        }
        need.pill |= ways::row_of(part).is_some_and(|it| it.waits.is_some());
    }
    needs
}

/// The lanes that a map could have as well, and the time.
fn foreign<'p>(picture: &Picture<'_, 'p>, deck: &Deck<'p>, columns: &grid::Deck) -> Vec<Foreign<'p>> {
    let content = picture.content;
    let lanes = deck.sheet.lanes.iter().copied().filter(|it| !has_cards(*it) && *it != EVIDENCE);
    let cells = |lane: LaneRef| match lane {
        LaneRef::Takes => {
            let (nodes, height) = time::cells(content, &columns.columns, 0.0);
            Some(Foreign { lane, nodes, height, zero: 0.0 })
        }
        FEELS => {
            let (lines, voices, split) = (picture.lines, picture.voices, picture.split);
            let curves = feels::Curves { lines, voices, split, stars: false };
            let curve = feels::lane(content, columns, curves, None);
            Some(Foreign { lane, nodes: curve.nodes, height: curve.bottom - curve.top, zero: -curve.top })
        }
        _ => {
            let cells = (row_of(lane).cells)(&Lane { content, deck: columns, lane, head: 0.0, slots: None })?;
            Some(Foreign { lane, nodes: cells.nodes, height: cells.height, zero: 0.0 })
        }
    };
    lanes.filter_map(cells).collect()
}

fn foreign_group<'p>(picture: &Picture<'_, 'p>, placed: &Placed<'_, 'p>, lane: Foreign<'p>) -> Node<'p> {
    let content = picture.content;
    let top = placed.down.lane_edge(lane.lane, false);
    let context = Lane { content, deck: placed.columns, lane: lane.lane, head: 0.0, slots: None };
    // Names and hairlines are drawn with those of all lanes.
    pen::boxed(group(&context, Vec::new(), lane.nodes, top, lane.zero + content.spacing.above(), true))
}

/// The lane's icon and name in the rail.
pub fn name<'p>(content: &Content<'p>, lane: LaneRef) -> (&'static str, Block<'p>) {
    let name = Block::new(lanes::label(content, lane), Type::LaneName, grid::RAIL - 46.0, content.locale);
    (lanes::icon(lane), name)
}
