//! Columns and stages on the page: how wide each is, and where a long map breaks into decks. Lengths in px; x from the
//! page's left edge.

use super::content::Content;
use super::pen::SLACK;
use super::text::{longest_word_width, words_fit};
use crate::model::{DetailKind, LaneRef, StageIndex};
use crate::theme::Type;
use std::ops::Range;

/// Between the page's edge and everything on it.
pub const MARGIN: f64 = 28.0;
/// The column of the lanes' names.
pub const RAIL: f64 = 136.0;
/// What a map takes unless its columns need more.
pub const PAGE: f64 = 1200.0;
/// Where the columns begin.
pub const LEFT: f64 = MARGIN + RAIL;

const COLUMN: f64 = 88.0;
/// A word that alone would make its column wider is hyphenated instead.
pub const WIDEST_BY_A_WORD: f64 = 120.0;
/// Between a column's edges and its texts, together; what wider fonts need comes on top.
pub const COLUMN_PADDING: f64 = 8.0;
/// Cards stand side by side from this width on.
pub const CARD: f64 = 104.0;
pub const CARD_GAP: f64 = 8.0;
/// Between a stage's edge and its cards, and between the edge and plain text.
pub const CARD_INSET: f64 = 10.0;
pub const TEXT_INSET: f64 = 14.0;

/// A deck of several holds no more columns, and is no wider unless one stage's piece is. A map that is a little longer
/// stays in one.
pub const LIMITS: Limits = Limits { alone: 16, deck: 14 };
const DECK_WIDTH: f64 = 1680.0 - 2.0 * MARGIN - RAIL;
/// A stage with more than one card in a lane gets as much more of the width that is left over as this of a touchpoint.
const WEIGHT_OF_CARDS: f64 = 0.55;

/// How many columns a deck may hold: the only one, and one of several.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub alone: usize,
    pub deck: usize,
}

#[derive(Debug)]
pub struct Grid {
    /// Of the page.
    pub width: f64,
    /// At least one, unless there is no step.
    pub decks: Vec<Deck>,
}

/// A row of stages from the rail to the right edge.
#[derive(Debug)]
pub struct Deck {
    pub pieces: Vec<Piece>,
    pub columns: Vec<Column>,
    /// The columns' right edge.
    pub right: f64,
    pub is_first: bool,
}

/// A stage, or a part of one that is too long for a deck.
#[derive(Debug)]
pub struct Piece {
    pub stage: StageIndex,
    /// Index of the stage among those that are shown.
    pub order: usize,
    /// Into `content.steps`.
    pub steps: Range<usize>,
    pub x: f64,
    pub width: f64,
    /// Not the first part of its stage.
    pub continued: bool,
}

impl Piece {
    pub fn right(&self) -> f64 {
        self.x + self.width
    }
}

/// The place of one step.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub x: f64,
    pub width: f64,
    /// Into `content.steps`.
    pub step: usize,
}

impl Column {
    /// Number, icon and face stand on it.
    pub fn axis(&self) -> f64 {
        self.x + self.width / 2.0
    }

    /// What a text may take.
    pub fn room(&self) -> f64 {
        self.width - COLUMN_PADDING
    }
}

impl Deck {
    pub fn column_of(&self, step: usize) -> Option<&Column> {
        let first = self.columns.first()?.step;
        self.columns.get(step.checked_sub(first)?)
    }

    /// Into `content.steps`.
    pub fn steps(&self) -> Range<usize> {
        let first = self.columns.first().map_or(0, |it| it.step);
        first..first + self.columns.len()
    }
}

/// What a piece needs before widths are given out.
#[derive(Debug)]
pub struct Need {
    pub stage: StageIndex,
    /// As [`Piece::order`].
    pub order: usize,
    /// Into `content.steps`, or the columns of a comparison.
    pub steps: Range<usize>,
    /// Not the first part of its stage.
    pub continued: bool,
    /// The least width of each column, and of the piece as a whole.
    pub columns: Vec<f64>,
    pub least: f64,
    /// Of what is left over it gets a part in proportion to this.
    pub weight: f64,
}

/// What the steps of a stage need: the stage's place among those shown, the stage, its steps, whether they go on with it.
pub type NeedOf<'a> = dyn Fn(usize, StageIndex, Range<usize>, bool) -> Need + 'a;

/// Places all steps. `ends` is what the last column needs right of its axis for the names at the curves' ends.
pub fn place(content: &Content<'_>, ends: f64) -> Grid {
    let limits = content.columns.map_or(LIMITS, |it| Limits { alone: it, deck: it });
    let needs =
        all_pieces(content, limits, &|order, stage, steps, continued| need(content, order, stage, steps, continued));
    arrange(needs, ends, limits)
}

/// Places pieces that know what they need, in their order.
pub fn arrange(mut needs: Vec<Need>, ends: f64, limits: Limits) -> Grid {
    if let Some(last) = needs.last_mut() {
        widen_last(last, 2.0 * ends);
    }
    let decks = break_into_decks(needs, limits);
    let least = |deck: &[Need]| deck.iter().map(|it| it.least).sum::<f64>();
    // Whole, so that the page is: a picture of 1212.5 px would be cut or blurred at its edge.
    let inner = decks.iter().map(|deck| least(deck)).fold(PAGE - 2.0 * MARGIN - RAIL, f64::max).ceil();
    let placed = decks.into_iter().enumerate().map(|(index, needs)| place_deck(needs, inner, index == 0));
    Grid { width: inner + 2.0 * MARGIN + RAIL, decks: placed.collect() }
}

/// The stages broken into decks, for a view that places its columns itself.
pub fn decks(content: &Content<'_>, limits: Limits, need: &NeedOf<'_>) -> Vec<Vec<Need>> {
    break_into_decks(all_pieces(content, limits, need), limits)
}

/// The pieces of all stages.
fn all_pieces(content: &Content<'_>, limits: Limits, need: &NeedOf<'_>) -> Vec<Need> {
    let mut needs: Vec<Need> = Vec::new();
    for (order, (stage, steps)) in content.stages().enumerate() {
        for (part, steps) in parts(steps, content.steps.len(), limits).enumerate() {
            needs.push(need(order, stage, steps, part > 0));
        }
    }
    needs
}

/// The steps of each of a stage's pieces: one, or equal parts where it is too long for a deck. `all` is the number of
/// columns of the picture.
pub fn parts(steps: Range<usize>, all: usize, limits: Limits) -> impl Iterator<Item = Range<usize>> {
    let longest = if all <= limits.alone { limits.alone } else { limits.deck };
    let count = steps.len().div_ceil(longest).max(1);
    let at = move |part: usize| steps.start + steps.len() * part / count;
    (0..count).map(move |part| at(part)..at(part + 1))
}

fn need(content: &Content<'_>, order: usize, stage: StageIndex, steps: Range<usize>, continued: bool) -> Need {
    let columns: Vec<f64> = steps.clone().map(|step| column_need(content, step)).collect();
    let cards = most_cards(content, stage, steps.clone(), !continued);
    let name = content.stage(stage).map_or("", |it| &it.name.label);
    let chevron = longest_word(content, name, Type::Stage) + 48.0;
    let least = columns.iter().sum::<f64>().max(cards_need(cards, columns.len())).max(chevron);
    let weight = columns.len() as f64 + if cards > 1 { WEIGHT_OF_CARDS } else { 0.0 };
    Need { stage, order, steps, continued, columns, least, weight }
}

fn widen_last(need: &mut Need, width: f64) {
    let Some(last) = need.columns.last_mut() else { return };
    let more = (width - *last).max(0.0);
    *last += more;
    need.least += more;
}

/// The width of a column that parts no word, unless that word is very long.
fn column_need(content: &Content<'_>, step: usize) -> f64 {
    let Some(step) = content.steps.get(step) else { return COLUMN };
    let Some((touchpoint, index)) = content.touchpoint(*step).zip(step.touchpoint) else { return COLUMN };
    let mut longest = longest_word(content, content.label(index, touchpoint), Type::SmallMedium);
    for channel in touchpoint.channels.iter().filter_map(|it| content.project.channels.get(it.index())) {
        longest = longest.max(longest_word(content, &channel.name.label, Type::Small));
    }
    for detail in touchpoint.details.iter().filter(|it| it.lane == LaneRef::Detail(DetailKind::Does)) {
        longest = longest.max(longest_word(content, &detail.text, Type::Body));
    }
    (longest + COLUMN_PADDING).clamp(COLUMN, WIDEST_BY_A_WORD) + content.spacing.wider_column()
}

/// Words up to this many bytes fit any column.
const SHORT_WORD: usize = 6;

/// The width that parts no word, as long as it is no longer than a column may be; 0 where all words fit the narrowest.
fn longest_word(content: &Content<'_>, text: &str, kind: Type) -> f64 {
    if words_fit(text, kind, SHORT_WORD, (COLUMN - COLUMN_PADDING) / SLACK) {
        return 0.0;
    }
    longest_word_width(text, kind, &content.locale, WIDEST_BY_A_WORD - COLUMN_PADDING)
}

/// The largest number of cards that a lane shows of a stage.
fn most_cards(content: &Content<'_>, stage: StageIndex, steps: Range<usize>, with_stage: bool) -> usize {
    let mut counts = [0usize; DetailKind::ALL.len()];
    // Of the stage itself, a count and the share that goes on stand as one.
    let mut halves = 0;
    for placed in content.details(stage, steps).filter(|it| with_stage || it.step.is_some()) {
        match placed.detail.lane {
            LaneRef::Detail(DetailKind::Metric) if placed.step.is_none() => halves += 1,
            LaneRef::Detail(kind) if is_card(kind) => {
                if let Some(count) = counts.get_mut(kind as usize) {
                    *count += 1;
                }
            }
            _ => {}
        }
    }
    if let Some(metrics) = counts.get_mut(DetailKind::Metric as usize) {
        *metrics += usize::div_ceil(halves, 2);
    }
    counts.into_iter().max().unwrap_or(0)
}

fn is_card(kind: DetailKind) -> bool {
    use DetailKind::*;
    matches!(kind, Thinks | Says | Need | Pain | Gain | Opportunity | Action | Metric)
}

/// What so many cards need to stand in one row, as far as the columns below them have room anyway; two always may.
fn cards_need(cards: usize, columns: usize) -> f64 {
    if cards == 0 {
        return 0.0;
    }
    let fitting = ((columns as f64 * COLUMN - 2.0 * CARD_INSET + CARD_GAP) / (CARD + CARD_GAP)) as usize;
    let row = cards.min(columns.max(1)).min(fitting.max(2)) as f64;
    row * CARD + (row - 1.0) * CARD_GAP + 2.0 * CARD_INSET
}

/// Breaks between pieces into as few decks as hold them, then evens out their lengths.
fn break_into_decks(needs: Vec<Need>, limits: Limits) -> Vec<Vec<Need>> {
    if starts(&needs, limits.alone).len() <= 1 {
        return if needs.is_empty() { Vec::new() } else { vec![needs] };
    }
    let fewest = starts(&needs, limits.deck).len();
    // The smallest limit that still needs no more decks gives decks of about equal length.
    let (mut low, mut high) = (1, limits.deck);
    while low < high {
        let middle = (low + high) / 2;
        if starts(&needs, middle).len() <= fewest { high = middle } else { low = middle + 1 }
    }
    let starts = starts(&needs, high);
    let mut decks: Vec<Vec<Need>> = Vec::with_capacity(starts.len());
    for (index, need) in needs.into_iter().enumerate() {
        if starts.get(decks.len()) == Some(&index) {
            decks.push(Vec::new());
        }
        if let Some(deck) = decks.last_mut() {
            deck.push(need);
        }
    }
    decks
}

/// Where decks begin if each is filled up to `limit` columns.
fn starts(needs: &[Need], limit: usize) -> Vec<usize> {
    let mut starts = Vec::new();
    let (mut columns, mut least) = (0, 0.0);
    for (index, need) in needs.iter().enumerate() {
        let fits = columns + need.columns.len() <= limit && least + need.least <= DECK_WIDTH;
        if starts.is_empty() || !fits {
            starts.push(index);
            (columns, least) = (0, 0.0);
        }
        columns += need.columns.len();
        least += need.least;
    }
    starts
}

fn place_deck(needs: Vec<Need>, inner: f64, is_first: bool) -> Deck {
    let widths = share_out(&needs, inner);
    let columns = Vec::with_capacity(needs.iter().map(|it| it.columns.len()).sum());
    let mut deck = Deck { pieces: Vec::with_capacity(needs.len()), columns, right: LEFT + inner, is_first };
    let mut x = LEFT;
    for (need, width) in needs.into_iter().zip(widths) {
        let more = (width - need.columns.iter().sum::<f64>()) / need.columns.len().max(1) as f64;
        let mut at = x;
        for (least, step) in need.columns.iter().zip(need.steps.clone()) {
            deck.columns.push(Column { x: at, width: least + more, step });
            at += least + more;
        }
        deck.pieces.push(Piece {
            stage: need.stage,
            order: need.order,
            steps: need.steps,
            x,
            width,
            continued: need.continued,
        });
        x += width;
    }
    deck
}

/// Widths in proportion to the weights, none below its least; together `inner`.
fn share_out(needs: &[Need], inner: f64) -> Vec<f64> {
    let mut fixed = vec![false; needs.len()];
    loop {
        let taken: f64 = needs.iter().zip(&fixed).filter(|(_, fixed)| **fixed).map(|(it, _)| it.least).sum();
        let weight: f64 = needs.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(it, _)| it.weight).sum();
        let unit = if weight > 0.0 { (inner - taken) / weight } else { 0.0 };
        let mut again = false;
        for (need, fixed) in needs.iter().zip(&mut fixed) {
            // What would get less than it needs gets that, and the others share what remains.
            if !*fixed && need.weight * unit < need.least {
                *fixed = true;
                again = true;
            }
        }
        if !again {
            let width = |(need, fixed): (&Need, &bool)| if *fixed { need.least } else { need.weight * unit };
            return needs.iter().zip(&fixed).map(width).collect();
        }
    }
}
