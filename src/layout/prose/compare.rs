//! A comparison in words: what becomes of each touchpoint, what is done for it, which figures it is to change, which pains
//! nobody takes up.

use super::{detail, joined, map};
use crate::analysis::comparison::{Change, TouchpointPair};
use crate::analysis::{Line, feelings};
use crate::layout::Request;
use crate::layout::compare::Both;
use crate::layout::compare::touchpoints::reason_label;
use crate::layout::content::Content;
use crate::layout::lanes::metrics::figure;
use crate::layout::marks::severity_word;
use crate::layout::page::header;
use crate::locale::Label;
use crate::model::{Body, Project, TouchpointIndex};
use crate::prose::{Part, Prose, Table};

/// `false` where the journey replaces none: then a map is told.
pub fn tell(project: &Project<'_>, request: &Request, story: &str, prose: &mut Prose) -> bool {
    let Some(both) = Both::of(project, request) else { return false };
    let limits = joined(both.left_out.iter().cloned());
    map::opening(&both.future, &header::origin(&both.future), &limits, story, prose);
    let own = Own { both: &both, today: lines(&both.today), future: lines(&both.future) };
    map::curves(&both.today, &own.today, &[], prose);
    map::curves(&both.future, &own.future, &[], prose);
    let names = [both.names.today, both.names.future].map(|it| both.future.locale.label(it).to_owned());
    let curves = prose.parts.iter_mut().filter_map(|it| if let Part::Curve(curve) = it { Some(curve) } else { None });
    curves.zip(names).for_each(|(curve, name)| curve.title = both.future.locale.colon(&curve.title, &name));
    for (index, stage) in both.comparison.stages.iter().enumerate() {
        let of_future = stage.future.and_then(|it| both.future.stage(it));
        let name = of_future.or_else(|| both.today.stage(stage.today?)).map_or("", |it| &it.name.label);
        prose.add(Part::Heading(2, name.to_owned()));
        let inside = |column: Option<usize>| column.is_some_and(|it| stage.columns.contains(&it));
        let pairs = both.comparison.touchpoints.iter();
        let pairs = pairs.filter(|it| inside(it.future_column.or(it.today_column)));
        prose.add(Part::Table(own.table(pairs)));
        own.work(index, prose);
        own.figures(Some(index), prose);
        own.pains(index, prose);
    }
    own.figures(None, prose);
    map::sources(&both.future, prose);
    true
}

fn lines<'p>(content: &Content<'p>) -> Vec<Line<'p>> {
    feelings(content.journey, &content.audience, &content.steps)
}

struct Own<'a, 'p> {
    both: &'a Both<'p>,
    today: Vec<Line<'p>>,
    future: Vec<Line<'p>>,
}

impl<'p> Own<'_, 'p> {
    fn table<'t>(&self, pairs: impl Iterator<Item = &'t TouchpointPair>) -> Table {
        let locale = self.both.future.locale;
        let label = |it| locale.label(it).to_owned();
        let (today, future) = (label(self.both.names.today), label(self.both.names.future));
        let feels = |era: &str| locale.colon(locale.label(Label::LaneFeels), era);
        let head =
            vec![label(Label::WhatChanges), label(Label::LaneTouchpoint), today.clone(), feels(&today), feels(&future)];
        let rows = pairs.map(|pair| {
            let (was, is) = self.both.labels(pair);
            let was_felt = felt(&self.both.today, &self.today, pair.today);
            let is_felt = felt(&self.both.future, &self.future, pair.future);
            // Its name of today where that is another one.
            let before = if was == is || is.is_empty() { "" } else { was };
            let name = if is.is_empty() { was } else { is };
            let found = self.both.future.findings.at(pair.future).iter().map(|it| it.told(locale)).collect();
            vec![
                self.change(&pair.change),
                detail::with_notes(locale, name.to_owned(), found),
                before.to_owned(),
                was_felt,
                is_felt,
            ]
        });
        Table { head, rows: rows.collect() }
    }

    /// `Changed: name, channels`.
    fn change(&self, change: &Change) -> String {
        let locale = self.both.future.locale;
        match change {
            Change::Kept => locale.label(Label::Kept).to_owned(),
            Change::Added => locale.label(Label::Added).to_owned(),
            Change::Removed => locale.label(Label::Removed).to_owned(),
            Change::Changed(reasons) => {
                let words: Vec<&str> = reasons.iter().map(|it| locale.label(reason_label(*it))).collect();
                locale.colon(locale.label(Label::Changed), &locale.commas(&words))
            }
        }
    }

    fn work(&self, stage: usize, prose: &mut Prose) {
        let content = &self.both.future;
        let work = self.both.comparison.work.iter().filter(|it| it.stage == stage);
        let items = work.map(|it| {
            detail::with_notes(content.locale, it.detail.text.to_string(), detail::action(content, it.action))
        });
        prose.add(Part::List(content.locale.label(Label::LaneAction).to_owned(), items.collect()));
    }

    fn figures(&self, stage: Option<usize>, prose: &mut Prose) {
        let locale = self.both.future.locale;
        let pairs = self.both.comparison.figures.iter().filter(|it| it.stage == stage);
        let items = pairs.map(|it| {
            let today = it.today.map_or_else(|| "?".to_owned(), |it| figure(locale, it));
            locale.colon(it.label, &locale.way(&[today, figure(locale, it.future)]))
        });
        prose.add(Part::List(locale.label(Label::LaneMetric).to_owned(), items.collect()));
    }

    fn pains(&self, stage: usize, prose: &mut Prose) {
        let locale = self.both.future.locale;
        let open = self.both.comparison.pains.iter().filter(|it| it.stage == stage && !it.fate.is_carried());
        let items = open.map(|it| {
            let severity = match it.detail.body {
                Body::Pain { severity: Some(severity), .. } => vec![locale.label(severity_word(severity)).to_owned()],
                _ => Vec::new(),
            };
            detail::with_notes(locale, it.detail.text.to_string(), severity)
        });
        prose.add(Part::List(locale.label(Label::OpenPains).to_owned(), items.collect()));
    }
}

fn felt(content: &Content<'_>, lines: &[Line<'_>], at: Option<TouchpointIndex>) -> String {
    let Some(step) = at.and_then(|at| content.steps.iter().position(|it| it.touchpoint == Some(at))) else {
        return String::new();
    };
    let felt = lines.iter().filter_map(|line| line.feelings.get(step)?.felt());
    let words = felt.map(|it| {
        let value = content.locale.mood(it.value);
        if it.word.is_empty() { value } else { format!("{value} {}", it.word) }
    });
    content.locale.semicolons(&words.collect::<Vec<_>>())
}
