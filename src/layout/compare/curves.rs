//! The lanes of feelings: one where all people share both curves, else one each.

use super::{Both, Cells};
use crate::analysis::{Feeling, Line, bottleneck, feelings};
use crate::layout::curve::two::{self, Occurring, Place, Two};
use crate::layout::curve::{Voice, voices};
use crate::layout::grid::{Deck, LEFT};
use crate::layout::lanes::rail_of;
use crate::layout::page::describe;
use crate::locale::Label;
use crate::model::TouchpointIndex;
use std::borrow::Cow;

/// Pixels for one point of the scale, where one lane has all the room and where several share it.
const UNIT: f64 = 49.0;
const SMALL_UNIT: f64 = 34.0;

/// The feelings of both journeys, by column of the picture.
pub struct Feelings<'p> {
    /// One for each lane.
    pub pairs: Vec<Pair<'p>>,
    /// Where today most are lost, and how many, in words.
    bottleneck: Option<(TouchpointIndex, String)>,
}

/// The curves of those who share both.
pub struct Pair<'p> {
    /// Whose; `None` where there is one lane.
    pub voice: Option<(String, String)>,
    pub today: Vec<Option<Feeling<'p>>>,
    pub future: Vec<Option<Feeling<'p>>>,
    /// Of each touchpoint of the comparison.
    pub gains: Vec<Option<f64>>,
}

impl<'p> Feelings<'p> {
    /// Without any pair where nobody feels anything that is shown.
    pub fn of(both: &Both<'p>) -> Self {
        let comparison = &both.comparison;
        let today = feelings(both.today.journey, &both.today.audience, &comparison.today);
        let future = feelings(both.future.journey, &both.future.audience, &comparison.future);
        let longer = if today.len() > future.len() { &today } else { &future };
        let named = voices(both.future.project, &both.future.audience, longer);
        let count = longer.len();
        let pair = |at: usize| {
            let of = |lines: &[Line<'p>]| lines.get(at.min(lines.len().saturating_sub(1))).cloned();
            let (today, future) = (of(&today)?, of(&future)?);
            // What does not hold for her is no step of hers.
            let own = |it: &Feeling<'_>| !matches!(it, Feeling::Passes);
            let felt = |line: &Line<'p>, step: Option<usize>| line.feelings.get(step?).copied().filter(own);
            Some(Pair {
                voice: named.get(at).filter(|_| count > 1).map(|it| (it.name.clone(), it.initial.clone())),
                gains: comparison.touchpoints.iter().map(|it| comparison.gain(it, &today, &future)).collect(),
                today: comparison.columns.iter().map(|it| felt(&today, it.today)).collect(),
                future: comparison.columns.iter().map(|it| felt(&future, it.future)).collect(),
            })
        };
        let mut pairs: Vec<Pair<'p>> = (0..count).filter_map(pair).collect();
        if !pairs.iter().any(|it| it.today.iter().chain(&it.future).flatten().any(|it| it.felt().is_some())) {
            pairs.clear();
        }
        let content = &both.today;
        let lost = bottleneck(content.project, content.journey, &content.audience, &comparison.today, None);
        let words = |share: f64| content.locale.leave(&content.locale.percent(describe::whole(share)));
        Self { pairs, bottleneck: lost.map(|it| (it.touchpoint, words(it.share))) }
    }

    /// Whether a column carries a face of the future.
    pub fn has_face(&self, column: usize) -> bool {
        self.pairs.iter().any(|it| it.future.get(column).copied().flatten().is_some_and(|it| it.felt().is_some()))
    }
}

/// The lanes of a deck, one below the other, and which marks occur in them.
pub fn cells<'p>(both: &Both<'p>, deck: &Deck, feelings: &Feelings<'p>) -> (Vec<Cells<'p>>, Occurring) {
    let locale = both.future.locale;
    let mut all = Occurring::default();
    let mut lanes = Vec::with_capacity(feelings.pairs.len());
    for (at, pair) in feelings.pairs.iter().enumerate() {
        let voice = pair.voice.as_ref();
        let voice = voice.map(|it| Voice { name: it.0.clone(), initial: it.1.clone(), feelings: &[] });
        let columns = places(both, deck, feelings, pair);
        let first = deck.columns.first().map_or(0, |it| it.step);
        let (lane, occurring) = two::lay_out(&Two {
            left: LEFT,
            right: deck.right,
            columns: &columns,
            deck: first..first + deck.columns.len(),
            today: &pair.today,
            future: &pair.future,
            names: (both.names.today, both.names.future),
            whose: voice.as_ref(),
            unit: if feelings.pairs.len() > 1 { SMALL_UNIT } else { UNIT },
            locale,
        });
        all = all.or(occurring);
        let zero = (-lane.top).ceil();
        let (rail, _) = rail_of("heart", Cow::Borrowed(locale.label(Label::LaneFeels)), -zero, locale);
        let height = (zero + lane.bottom).ceil();
        let id = if at == 0 { "feels".to_owned() } else { format!("feels-{}", at + 1) };
        let rail = if at == 0 { rail } else { Vec::new() };
        lanes.push(Cells { rail, nodes: lane.nodes, height, zero, class: "lane lane-feels", id });
    }
    (lanes, all)
}

fn places<'p>(both: &Both<'p>, deck: &Deck, feelings: &Feelings<'p>, pair: &Pair<'p>) -> Vec<Place<'p>> {
    let place = |column: &crate::layout::grid::Column| {
        let (today, future) = both.pairs.get(column.step).copied().unwrap_or_default();
        let touchpoints = |index: Option<usize>| both.comparison.touchpoints.get(index?);
        let (of_today, of_future) = (touchpoints(today), touchpoints(future));
        let lost = feelings.bottleneck.as_ref().filter(|it| of_today.is_some_and(|pair| pair.today == Some(it.0)));
        Place {
            axis: column.axis(),
            today: of_today.map_or("", |it| both.labels(it).0),
            future: of_future.map_or("", |it| both.labels(it).1),
            gain: future.and_then(|it| pair.gains.get(it).copied().flatten()),
            moment_of_truth: of_future.and_then(|it| both.touchpoints(it).1).is_some_and(|it| it.moment_of_truth),
            removed: of_today.is_some_and(|it| it.future.is_none()),
            share: lost.map(|it| it.1.clone()),
        }
    };
    deck.columns.iter().map(place).collect()
}
