//! The parts of a comparison: what is compared, its columns, and each of its lanes.

pub mod curves;
pub mod figures;
pub mod grid;
pub mod marks;
pub mod others;
pub mod pains;
pub mod story;
pub mod touchpoints;
pub mod work;

use super::Request;
use super::content::{Content, Letters};
use super::grid::{Deck, Piece};
use super::lanes;
use super::page::header;
use crate::analysis::comparison::{StagePair, TouchpointPair};
use crate::analysis::{Audience, Comparison, comparison};
use crate::locale::Label;
use crate::model::{DetailKind, JourneyKind, LaneRef, Project, ResearchId, StageRef, Touchpoint, TouchpointIndex};
use crate::scene::Node;
use std::borrow::Cow;

/// Two journeys as one picture shows them.
pub struct Both<'p> {
    pub today: Content<'p>,
    pub future: Content<'p>,
    pub comparison: Comparison<'p>,
    /// Of each of the comparison's columns, into its touchpoints: today's, the future's.
    pub pairs: Vec<(Option<usize>, Option<usize>)>,
    pub names: Names,
    /// What the picture leaves out, in words.
    pub left_out: Vec<String>,
    pub lanes: Vec<LaneRef>,
}

/// What the two journeys are called: what is replaced need not be of today.
#[derive(Debug, Clone, Copy)]
pub struct Names {
    pub today: Label,
    pub future: Label,
    pub touchpoints_today: Label,
    pub touchpoints_future: Label,
}

const OF_TIME: Names = Names {
    today: Label::Today,
    future: Label::Future,
    touchpoints_today: Label::TouchpointsToday,
    touchpoints_future: Label::TouchpointsFuture,
};
const OF_ORDER: Names = Names {
    today: Label::Before,
    future: Label::After,
    touchpoints_today: Label::TouchpointsBefore,
    touchpoints_future: Label::TouchpointsAfter,
};

/// The lanes of a comparison that states none.
const USUAL: [LaneRef; 5] = [
    LaneRef::Touchpoint,
    LaneRef::Detail(DetailKind::Feels),
    LaneRef::Detail(DetailKind::Action),
    LaneRef::Detail(DetailKind::Metric),
    LaneRef::Detail(DetailKind::Pain),
];

/// A laid out lane of a deck; y = 0 is its upper edge, or `zero` below it.
pub struct Cells<'p> {
    pub rail: Vec<Node<'p>>,
    pub nodes: Vec<Node<'p>>,
    pub height: f64,
    pub zero: f64,
    /// `lane lane-feels`, and the id.
    pub class: &'static str,
    pub id: String,
}

impl<'p> Both<'p> {
    /// `None` where the request's journey replaces none.
    pub fn of(project: &'p Project<'p>, request: &'p Request) -> Option<Self> {
        let mut future = Content::of(project, request)?;
        let id = request.journey()?;
        let replaced = project.journeys.get(future.journey.replaces?.index())?;
        if future.who.is_empty() && future.journey.personas.is_empty() {
            future.audience = Audience::of_journey(project, replaced);
        }
        let mut comparison = comparison(project, id, &future.audience)?;
        let mut left_out = limits(project, &future, replaced);
        if let Some(stages) = future.view.and_then(|it| it.stages.as_ref()) {
            let today = comparison.replaced;
            let is_kept = |pair: &StagePair| {
                let of_future = pair.future.is_some_and(|stage| stages.contains(&StageRef { journey: id, stage }));
                of_future || pair.today.is_some_and(|stage| stages.contains(&StageRef { journey: today, stage }))
            };
            let stage = |pair: &StagePair| {
                let of_future = pair.future.and_then(|it| future.journey.stages.get(it.index()));
                of_future.or_else(|| replaced.stages.get(pair.today?.index())).map_or("", |it| &it.name.label)
            };
            let names: Vec<&str> = comparison.stages.iter().filter(|it| !is_kept(it)).map(stage).collect();
            if !names.is_empty() {
                left_out.push(future.locale.stages_left_out(&names));
            }
            comparison.keep_stages(is_kept);
        }
        if !comparison.same_order && comparison.stages.len() > 1 {
            left_out.push(future.locale.stages_as_in_the_future().to_owned());
        }
        let today = future.beside(request, comparison.replaced, [&comparison.today, &comparison.future])?;
        let names = if replaced.kind == JourneyKind::FutureState { OF_ORDER } else { OF_TIME };
        let pairs = pairs(&comparison);
        let mut both = Self { today, future, comparison, pairs, names, left_out, lanes: Vec::new() };
        both.lanes = both.lanes_of(both.future.stated_lanes());
        if both.future.view.is_some_and(|it| it.lanes.is_some()) {
            let mut lanes = both.lanes_of(both.future.lanes_without_view());
            lanes.retain(|it| !both.lanes.contains(it));
            both.left_out.extend(header::lanes_left_out(&both.future, &lanes, lane_label));
        }
        let letters = both.letters();
        both.future.letters = letters;
        Some(both)
    }

    /// Of these lanes, else of the usual ones, those with something in them, each once.
    fn lanes_of(&self, stated: Option<&[LaneRef]>) -> Vec<LaneRef> {
        let mut lanes: Vec<LaneRef> = Vec::new();
        for lane in stated.unwrap_or(&USUAL) {
            let is_there = match lane {
                LaneRef::Touchpoint => !self.comparison.touchpoints.is_empty(),
                LaneRef::Detail(DetailKind::Action) => !self.comparison.work.is_empty(),
                LaneRef::Detail(DetailKind::Metric) => self.comparison.figures.iter().any(|it| it.stage.is_some()),
                LaneRef::Detail(DetailKind::Pain) => self.comparison.pains.iter().any(|it| !it.fate.is_carried()),
                _ => true,
            };
            if is_there && !lanes.contains(lane) {
                lanes.push(*lane);
            }
        }
        lanes
    }

    /// Of the sources of what is drawn, in that order.
    fn letters(&self) -> Letters {
        let has = |kind| self.lanes.contains(&LaneRef::Detail(kind));
        let mut claims: Vec<&[ResearchId]> = Vec::new();
        for it in self.comparison.figures.iter().filter(|it| it.stage.is_none() || has(DetailKind::Metric)) {
            claims.extend(it.today_detail.map(|it| &it.sources[..]));
            claims.push(&it.future_detail.sources);
        }
        claims.extend(self.comparison.work.iter().filter(|_| has(DetailKind::Action)).map(|it| &it.detail.sources[..]));
        let open = self.comparison.pains.iter().filter(|it| has(DetailKind::Pain) && !it.fate.is_carried());
        claims.extend(open.map(|it| &it.detail.sources[..]));
        Letters::listed(claims.into_iter())
    }

    /// The touchpoint of today and the one of the future that a pair is.
    pub fn touchpoints(&self, pair: &TouchpointPair) -> (Option<&'p Touchpoint<'p>>, Option<&'p Touchpoint<'p>>) {
        let of = |content: &Content<'p>, at: Option<TouchpointIndex>| content.journey.touchpoints.get(at?.index());
        (of(&self.today, pair.today), of(&self.future, pair.future))
    }

    /// What a pair is called today and in the future; empty where it is not.
    pub fn labels(&self, pair: &TouchpointPair) -> (&'p str, &'p str) {
        let of = |content: &Content<'p>, at: Option<TouchpointIndex>| {
            let touchpoint = content.journey.touchpoints.get(at?.index())?;
            Some(content.label(at?, touchpoint))
        };
        (of(&self.today, pair.today).unwrap_or(""), of(&self.future, pair.future).unwrap_or(""))
    }

    /// The name of a piece's stage, and whether the future lacks it.
    pub fn stage_name(&self, piece: &Piece) -> (&'p str, bool) {
        let Some(pair) = self.comparison.stages.get(piece.stage.index()) else { return ("", false) };
        let of_future = pair.future.and_then(|it| self.future.stage(it));
        let of_today = pair.today.and_then(|it| self.today.stage(it));
        (of_future.or(of_today).map_or("", |it| &it.name.label), of_future.is_none())
    }

    /// The stages of the comparison whose first piece stands in a deck, with the piece.
    pub fn stages_of<'d>(&self, deck: &'d Deck) -> impl Iterator<Item = (usize, &'d Piece)> {
        deck.pieces.iter().filter(|it| !it.continued).map(|it| (it.stage.index(), it))
    }
}

/// What a comparison calls a lane.
fn lane_label<'p>(content: &Content<'p>, lane: LaneRef) -> Cow<'p, str> {
    let label = match lane {
        LaneRef::Detail(DetailKind::Action) => Label::WhatChanges,
        LaneRef::Detail(DetailKind::Pain) => Label::OpenPains,
        _ => return lanes::label(content, lane),
    };
    Cow::Borrowed(content.locale.label(label))
}

/// For whom the picture is, where somebody is left out.
fn limits<'p>(project: &'p Project<'p>, future: &Content<'p>, replaced: &crate::model::Journey<'p>) -> Vec<String> {
    if !future.who.is_empty() {
        let names: Vec<&str> = future.who.iter().map(|it| future.name_of(*it)).collect();
        return vec![future.locale.only_for(&names)];
    }
    // What holds today for others as well is compared for those whom the future is for.
    let people = |audience: &Audience| audience.people().iter().filter_map(|it| it.persona()).collect::<Vec<_>>();
    let (own, of_today) = (people(&future.audience), people(&Audience::of_journey(project, replaced)));
    if own.is_empty() || of_today.iter().all(|it| own.contains(it)) {
        return Vec::new();
    }
    let names: Vec<&str> =
        own.iter().filter_map(|it| project.personas.get(it.index())).map(|it| it.name.label.as_ref()).collect();
    vec![future.locale.only_for(&names)]
}

fn pairs(comparison: &Comparison<'_>) -> Vec<(Option<usize>, Option<usize>)> {
    let mut pairs = vec![(None, None); comparison.columns.len()];
    for (index, pair) in comparison.touchpoints.iter().enumerate() {
        if let Some(at) = pair.today_column.and_then(|it| pairs.get_mut(it)) {
            at.0 = Some(index);
        }
        if let Some(at) = pair.future_column.and_then(|it| pairs.get_mut(it)) {
            at.1 = Some(index);
        }
    }
    pairs
}
