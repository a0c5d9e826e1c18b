//! What a flow consists of: nodes and ties, read from the journey. Knows no places.

use crate::layout::content::Content;
use crate::measure::FlowFigures;
use crate::model::{
    Arrow, JourneyId, OutcomeIndex, OutcomeKind, StageIndex, Target, Touchpoint, TouchpointIndex, TouchpointRef,
};
use rustc_hash::FxHashMap;

/// What stands in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind<'p> {
    Touchpoint(TouchpointIndex),
    /// What the arrows of a touchpoint answer.
    Question(TouchpointIndex),
    /// The success, written or implied.
    Success(Option<OutcomeIndex>),
    /// An outcome at the right edge, once in each band.
    Exit(OutcomeIndex),
    /// Where the way goes on outside the picture: a journey, a stage that is left out.
    Onwards(&'p str),
    /// Where arrows of the whole stage or journey begin.
    Anywhere,
    /// Those of whom nothing more is known.
    Unknown,
}

impl Kind<'_> {
    /// Whether it stands at the right edge.
    pub fn is_end(self) -> bool {
        matches!(self, Kind::Exit(_) | Kind::Onwards(_) | Kind::Unknown)
    }
}

#[derive(Debug, Clone, Copy)]
pub struct Node<'p> {
    pub kind: Kind<'p>,
    /// Which of the picture's bands.
    pub band: usize,
    pub count: Option<u64>,
    /// A question that stands for all of its touchpoint.
    pub alone: bool,
}

/// A way from one node to another.
#[derive(Debug, Clone, Copy)]
pub struct Tie<'p> {
    pub from: usize,
    pub to: usize,
    /// `None` from a touchpoint to its own question.
    pub arrow: Option<&'p Arrow<'p>>,
    pub count: Option<u64>,
    /// In percent of what leaves: measured, written, or the rest for the only arrow without one.
    pub share: Option<f64>,
    /// It is written, not what is left.
    pub stated: bool,
}

/// Nodes in the order of the text, ends behind the rest.
#[derive(Debug, Default)]
pub struct Chart<'p> {
    pub bands: Vec<StageIndex>,
    pub nodes: Vec<Node<'p>>,
    pub ties: Vec<Tie<'p>>,
    pub measured: bool,
    /// Of each band: how many came to its stage; nothing where that was not counted.
    pub came: Vec<Option<u64>>,
    /// The greatest count of all.
    pub most: u64,
}

impl Chart<'_> {
    /// Whether a way leads back: to itself or to an earlier node.
    pub fn is_loop(&self, tie: &Tie<'_>) -> bool {
        tie.to <= tie.from && !self.nodes[tie.to].kind.is_end() && self.nodes[tie.from].kind != Kind::Anywhere
    }
}

/// The chart of what a picture shows.
pub fn of<'p>(content: &Content<'p>, id: JourneyId, figures: Option<&FlowFigures>) -> Chart<'p> {
    let mut build = Build {
        content,
        id,
        figures,
        chart: Chart { measured: figures.is_some(), ..Chart::default() },
        entry: FxHashMap::default(),
        first_of: FxHashMap::default(),
        ends: FxHashMap::default(),
    };
    build.touchpoints();
    build.arrows();
    build.success();
    let mut chart = build.chart;
    chart.most = chart
        .nodes
        .iter()
        .filter_map(|it| it.count)
        .chain(chart.ties.iter().filter_map(|it| it.count))
        .max()
        .unwrap_or(0);
    if let Some(figures) = figures {
        chart.came = came(&chart, figures);
    }
    chart
}

/// Of each band: what was counted for its stage, else all that come to touchpoints that nothing in the band leads to.
fn came(chart: &Chart<'_>, figures: &FlowFigures) -> Vec<Option<u64>> {
    let mut inner = vec![false; chart.nodes.len()];
    for tie in &chart.ties {
        inner[tie.to] |= chart.nodes[tie.from].band == chart.nodes[tie.to].band && !chart.is_loop(tie);
    }
    let mut came: Vec<Option<u64>> = vec![None; chart.bands.len()];
    for (node, inner) in chart.nodes.iter().zip(inner) {
        if matches!(node.kind, Kind::Touchpoint(_) | Kind::Question(_)) && !inner {
            let total = &mut came[node.band];
            *total = node.count.map(|it| it + total.unwrap_or(0)).or(*total);
        }
    }
    let counted = |band: usize| figures.stages.get(chart.bands[band].index()).copied().flatten();
    (0..came.len()).map(|band| counted(band).or(came[band])).collect()
}

struct Build<'a, 'p> {
    content: &'a Content<'p>,
    id: JourneyId,
    figures: Option<&'a FlowFigures>,
    chart: Chart<'p>,
    /// Of each touchpoint that is shown: its first node and its last.
    entry: FxHashMap<TouchpointIndex, (usize, usize)>,
    first_of: FxHashMap<StageIndex, usize>,
    ends: FxHashMap<(usize, EndKey<'p>), usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum EndKey<'p> {
    Outcome(OutcomeIndex),
    Onwards(&'p str),
    Unknown,
}

/// Stands for the success until all ties are known.
const SUCCESS: usize = usize::MAX;

impl<'p> Build<'_, 'p> {
    fn node(&mut self, kind: Kind<'p>, band: usize, count: Option<u64>) -> usize {
        self.chart.nodes.push(Node { kind, band, count, alone: false });
        self.chart.nodes.len() - 1
    }

    fn touchpoints(&mut self) {
        let bands = self.content.stages().count();
        for (stage, steps) in self.content.stages() {
            let band = self.chart.bands.len();
            self.chart.bands.push(stage);
            for step in self.content.steps.get(steps).unwrap_or(&[]) {
                let (Some(index), Some(touchpoint)) = (step.touchpoint, self.content.touchpoint(*step)) else {
                    continue;
                };
                let (first, last) = self.touchpoint(index, touchpoint, band);
                self.entry.insert(index, (first, last));
                self.first_of.entry(stage).or_insert(first);
            }
            let whole = self.content.stage(stage).is_some_and(|it| !it.arrows.is_empty());
            let closing = band + 1 == bands && !self.content.journey.arrows.is_empty();
            if whole || closing {
                self.node(Kind::Anywhere, band, None);
            }
        }
    }

    /// A touchpoint and, where it decides, its question. One whose event counts nothing by a word of its own is drawn as its
    /// question alone: the figures stand on its ways.
    fn touchpoint(&mut self, index: TouchpointIndex, touchpoint: &Touchpoint<'_>, band: usize) -> (usize, usize) {
        let cases = self.figures.and_then(|it| it.cases(index));
        let passed = self.figures.and_then(|it| it.decisions(index)).or(cases);
        let alone = cases.is_some() && touchpoint.event.as_ref().is_some_and(|it| it.counts.is_none());
        if touchpoint.decides.is_none() {
            let node = self.node(Kind::Touchpoint(index), band, cases);
            return (node, node);
        }
        if alone {
            let node = self.node(Kind::Question(index), band, passed);
            self.chart.nodes[node].alone = true;
            return (node, node);
        }
        let node = self.node(Kind::Touchpoint(index), band, cases);
        let question = self.node(Kind::Question(index), band, passed);
        self.chart.ties.push(Tie { from: node, to: question, arrow: None, count: passed, share: None, stated: false });
        (node, question)
    }

    fn arrows(&mut self) {
        let content = self.content;
        let mut anywhere = self
            .chart
            .nodes
            .iter()
            .enumerate()
            .filter(|(_, it)| it.kind == Kind::Anywhere)
            .map(|(at, it)| (it.band, at))
            .collect::<FxHashMap<_, _>>();
        for (band, (stage, steps)) in content.stages().enumerate() {
            for step in content.steps.get(steps).unwrap_or(&[]) {
                if let (Some(index), Some(touchpoint)) = (step.touchpoint, content.touchpoint(*step)) {
                    self.arrows_of(index, touchpoint, band);
                }
            }
            let own = content.stage(stage).map_or(&[][..], |it| &it.arrows);
            if let Some(from) = anywhere.remove(&band) {
                let last = band + 1 == self.chart.bands.len();
                let whole = if last { &content.journey.arrows[..] } else { &[] };
                let figures = self.figures;
                let of_stage = figures.and_then(|it| it.stage_arrows.get(stage.index())).map_or(&[][..], |it| it);
                let of_whole = figures.map_or(&[][..], |it| &it.journey_arrows);
                for (arrows, counts) in [(own, of_stage), (whole, of_whole)] {
                    for (at, arrow) in arrows.iter().enumerate().filter(|(_, it)| content.holds(&it.who)) {
                        self.tie(from, band, arrow, counts.get(at).copied().flatten(), None);
                    }
                }
            }
        }
    }

    fn arrows_of(&mut self, index: TouchpointIndex, touchpoint: &'p Touchpoint<'p>, band: usize) {
        let Some(&(_, from)) = self.entry.get(&index) else { return };
        let holds = |it: &&Arrow<'_>| self.content.holds(&it.who);
        let count = |at: usize| self.figures.and_then(|it| it.arrow(index, at));
        let to_itself = |arrow: &Arrow<'_>| {
            arrow.target == Target::Touchpoint(TouchpointRef { journey: self.id, touchpoint: index })
        };
        let unknown = self.figures.and_then(|it| it.unknown.get(index.index()).copied()).unwrap_or(0);
        let figures = self.figures;
        let part = |count: u64| figures.and_then(|it| it.share(index, count));
        let written: f64 = touchpoint.arrows.iter().filter(holds).filter_map(|it| it.share).map(|it| it.to_f64()).sum();
        let open = touchpoint.arrows.iter().filter(holds).filter(|it| it.share.is_none() && !to_itself(it)).count();
        let mut shares = Vec::with_capacity(touchpoint.arrows.len());
        for (at, arrow) in touchpoint.arrows.iter().enumerate() {
            let measured = count(at).filter(|_| !to_itself(arrow)).and_then(part);
            let rest = (open == 1 && written > 0.0 && !to_itself(arrow)).then_some((100.0 - written).max(0.0));
            shares.push(match (self.figures.is_some(), arrow.share) {
                (true, _) => measured,
                (false, Some(share)) => Some(share.to_f64()),
                (false, None) => rest,
            });
        }
        for (at, arrow) in touchpoint.arrows.iter().enumerate() {
            if self.content.holds(&arrow.who) {
                let taken = self.figures.and_then(|it| it.arrow(index, at));
                self.tie(from, band, arrow, taken, shares[at]);
            }
        }
        if unknown > 0 {
            let to = self.end(band, EndKey::Unknown, Kind::Unknown, Some(unknown));
            self.chart.ties.push(Tie {
                from,
                to,
                arrow: None,
                count: Some(unknown),
                share: part(unknown),
                stated: false,
            });
        }
    }

    fn tie(&mut self, from: usize, band: usize, arrow: &'p Arrow<'p>, count: Option<u64>, share: Option<f64>) {
        let to = match arrow.target {
            Target::Touchpoint(to) if to.journey == self.id => match self.entry.get(&to.touchpoint) {
                Some((first, _)) => *first,
                None => self.onwards(band, self.left_out(to.touchpoint), count),
            },
            Target::Stage(to) if to.journey == self.id => match self.first_of.get(&to.stage) {
                Some(first) => *first,
                None => self.onwards(band, self.content.stage(to.stage).map_or("", |it| &it.name.label), count),
            },
            Target::Outcome { journey, outcome } if journey == self.id => match self.outcome(outcome) {
                Some(OutcomeKind::Success) => SUCCESS,
                _ => self.end(band, EndKey::Outcome(outcome), Kind::Exit(outcome), count),
            },
            Target::ImpliedSuccess => SUCCESS,
            Target::Touchpoint(TouchpointRef { journey, .. })
            | Target::Outcome { journey, .. }
            | Target::Journey(journey)
            | Target::Stage(crate::model::StageRef { journey, .. }) => {
                let journey = self.content.project.journeys.get(journey.index());
                self.onwards(band, journey.map_or("", |it| &it.name.label), count)
            }
        };
        self.chart.ties.push(Tie { from, to, arrow: Some(arrow), count, share, stated: arrow.share.is_some() });
    }

    /// What a touchpoint outside the picture is called: by its stage where that is left out as a whole.
    fn left_out(&self, at: TouchpointIndex) -> &'p str {
        let Some(touchpoint) = self.content.journey.touchpoints.get(at.index()) else { return "" };
        if self.chart.bands.contains(&touchpoint.stage) {
            return self.content.label(at, touchpoint);
        }
        self.content.stage(touchpoint.stage).map_or("", |it| &it.name.label)
    }

    fn outcome(&self, outcome: OutcomeIndex) -> Option<OutcomeKind> {
        self.content.journey.outcomes.get(outcome.index()).map(|it| it.kind)
    }

    fn onwards(&mut self, band: usize, label: &'p str, count: Option<u64>) -> usize {
        self.end(band, EndKey::Onwards(label), Kind::Onwards(label), count)
    }

    fn end(&mut self, band: usize, key: EndKey<'p>, kind: Kind<'p>, count: Option<u64>) -> usize {
        let new = self.chart.nodes.len();
        let at = *self.ends.entry((band, key)).or_insert(new);
        if at == new {
            self.node(kind, band, count);
        } else if let Some(more) = count {
            let node = &mut self.chart.nodes[at];
            node.count = Some(node.count.unwrap_or(0) + more);
        }
        at
    }

    /// Puts the success where its last way comes from. With several written ones each is its own.
    fn success(&mut self) {
        let outcome_of = |tie: &Tie<'_>| match tie.arrow.map(|it| it.target) {
            Some(Target::Outcome { outcome, .. }) => Some(outcome),
            _ => None,
        };
        let mut found: Vec<(Option<OutcomeIndex>, usize)> = Vec::new();
        for tie in self.chart.ties.iter().filter(|it| it.to == SUCCESS) {
            let (outcome, band) = (outcome_of(tie), self.chart.nodes[tie.from].band);
            match found.iter_mut().find(|it| it.0 == outcome) {
                Some(it) => it.1 = it.1.max(band),
                None => found.push((outcome, band)),
            }
        }
        for (outcome, band) in found {
            let node = self.node(Kind::Success(outcome), band, None);
            let mut count = None;
            for tie in self.chart.ties.iter_mut().filter(|it| it.to == SUCCESS) {
                if outcome_of(tie) == outcome {
                    tie.to = node;
                    count = tie.count.map(|it| it + count.unwrap_or(0)).or(count);
                }
            }
            self.chart.nodes[node].count = count;
        }
    }
}
