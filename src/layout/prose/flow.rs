//! A flow in words: the touchpoints of each stage with what was counted, and every way from one to another.

use super::{detail, joined, map};
use crate::analysis::{Feeling, feelings, mean};
use crate::layout::Request;
use crate::layout::content::Content;
use crate::layout::flow::chart::{self, Chart, Kind, Tie};
use crate::layout::lanes::touchpoints;
use crate::layout::page::header;
use crate::locale::Label;
use crate::model::{Project, TouchpointIndex};
use crate::prose::{Part, Prose, Table};

pub fn tell(project: &Project<'_>, request: &Request, story: &str, prose: &mut Prose) {
    let (Some(content), Some(id)) = (Content::of(project, request), request.journey()) else { return };
    let chart = chart::of(&content, id, content.figures);
    let limits = header::limits(&content, Vec::new());
    map::opening(&content, &header::origin_of_flow(&content), &limits, story, prose);
    let own = Own {
        content: &content,
        chart: &chart,
        feelings: mean(&feelings(content.journey, &content.audience, &content.steps)),
        bottleneck: content.bottleneck().map(|it| it.touchpoint),
    };
    for (band, stage) in chart.bands.iter().enumerate() {
        let Some(stage) = content.stage(*stage) else { continue };
        prose.add(Part::Heading(2, stage.name.label.to_string()));
        let came = chart.came.get(band).copied().flatten().map(|it| {
            let counts = stage.counts.as_deref().map_or_else(String::new, |it| format!(" {it}"));
            format!("{}{counts}", content.locale.number(it))
        });
        prose.add(Part::Paragraph(joined(stage.goal.iter().map(|it| it.to_string()).chain(came))));
        prose.add(Part::Table(own.table(band)));
        let ways = chart.ties.iter().filter(|it| chart.nodes.get(it.from).is_some_and(|it| it.band == band));
        prose.add(Part::List(String::new(), ways.filter_map(|it| own.way(it)).collect()));
    }
    own.other_ways(prose);
    map::sources(&content, prose);
}

struct Own<'a, 'p> {
    content: &'a Content<'p>,
    chart: &'a Chart<'p>,
    /// One for each step: the mean of its people.
    feelings: Vec<Feeling<'p>>,
    bottleneck: Option<TouchpointIndex>,
}

impl Own<'_, '_> {
    fn table(&self, band: usize) -> Table {
        let (content, locale) = (self.content, self.content.locale);
        let label = |it| locale.label(it).to_owned();
        let mut head = vec!["#".to_owned(), label(Label::LaneTouchpoint), map::channel_head(content)];
        if self.chart.measured {
            head.push(label(Label::Measured));
        }
        head.push(label(Label::LaneFeels));
        let of_band = self.chart.nodes.iter().filter(|it| it.band == band);
        let rows = of_band.filter_map(|node| {
            let index = match node.kind {
                Kind::Touchpoint(index) => index,
                // A touchpoint that is nothing but its question has no other node.
                Kind::Question(index) if !self.has_node(index) => index,
                _ => return None,
            };
            let touchpoint = content.journey.touchpoints.get(index.index())?;
            let mark = |holds: bool, label| holds.then(|| locale.label(label).to_owned());
            let marks = mark(touchpoint.moment_of_truth, Label::MomentOfTruth).into_iter();
            let marks = marks.chain(mark(self.bottleneck == Some(index), Label::Bottleneck));
            let marks = marks.chain(content.findings.at(Some(index)).iter().map(|it| it.told(locale)));
            let marks = marks.chain(content.limit(&touchpoint.who).map(|it| it.to_string()));
            let name = detail::with_notes(locale, content.label(index, touchpoint).to_owned(), marks.collect());
            let channels =
                touchpoints::channels(content, touchpoint, "").map_or_else(String::new, |it| it.into_owned());
            let mut row = vec![self.number(index), name, channels];
            if self.chart.measured {
                row.push(node.count.map_or_else(String::new, |it| locale.number(it)));
            }
            row.push(self.felt(index));
            Some(row)
        });
        Table { head, rows: rows.collect() }
    }

    fn has_node(&self, index: TouchpointIndex) -> bool {
        self.chart.nodes.iter().any(|it| it.kind == Kind::Touchpoint(index))
    }

    fn felt(&self, index: TouchpointIndex) -> String {
        let step = self.content.steps.iter().position(|it| it.touchpoint == Some(index));
        let felt = step.and_then(|it| self.feelings.get(it)).and_then(|it| it.felt());
        felt.map_or_else(String::new, |it| self.content.locale.mood(it.value))
    }

    fn number(&self, index: TouchpointIndex) -> String {
        let step = self.content.steps.iter().find(|it| it.touchpoint == Some(index));
        step.and_then(|it| it.number).map_or_else(String::new, |it| it.to_string())
    }

    /// `Compare → Order: 30% · only small firms · after 1 day`; nothing for the step from a touchpoint to its own question.
    fn way(&self, tie: &Tie<'_>) -> Option<String> {
        let (content, locale) = (self.content, self.content.locale);
        let arrow = tie.arrow?;
        let who: Vec<&str> = arrow.who.iter().map(|it| content.name_of(*it)).collect();
        let share = tie.share.map(|it| locale.percent((it * 10.0).round() / 10.0));
        let notes = [
            tie.count.map(|it| locale.number(it)),
            share,
            (!who.is_empty()).then(|| locale.commas(&who)),
            arrow.when.as_deref().map(str::to_owned),
            arrow.after.map(|it| locale.after(&locale.duration(it.milliseconds))),
            self.chart.is_loop(tie).then(|| locale.label(Label::LegendLoop).to_owned()),
        ];
        let notes = joined(notes.into_iter().flatten());
        let way = locale.way(&[self.name(tie.from)?, self.name(tie.to)?]);
        Some(if notes.is_empty() { way } else { locale.colon(&way, &notes) })
    }

    fn name(&self, node: usize) -> Option<String> {
        let (content, locale) = (self.content, self.content.locale);
        let touchpoint = |index: TouchpointIndex| {
            let touchpoint = content.journey.touchpoints.get(index.index())?;
            let number = self.number(index);
            let label = content.label(index, touchpoint);
            Some(if number.is_empty() { label.to_owned() } else { format!("{number} {label}") })
        };
        let outcome = |index: crate::model::OutcomeIndex| {
            content.journey.outcomes.get(index.index()).map(|it| it.name.label.to_string())
        };
        match self.chart.nodes.get(node)?.kind {
            Kind::Touchpoint(index) => touchpoint(index),
            Kind::Question(index) => {
                let question = content.journey.touchpoints.get(index.index())?.decides.as_ref()?;
                Some(locale.colon(&touchpoint(index)?, &question.text))
            }
            Kind::Success(Some(index)) | Kind::Exit(index) => outcome(index),
            Kind::Success(None) => Some(locale.label(Label::Success).to_owned()),
            Kind::Onwards(name) => Some(name.to_owned()),
            Kind::Anywhere => Some(locale.label(Label::AnyStep).to_owned()),
            Kind::Unknown => Some(locale.label(Label::Unknown).to_owned()),
        }
    }

    /// Passages that no arrow tells of.
    fn other_ways(&self, prose: &mut Prose) {
        let content = self.content;
        let label = |index: TouchpointIndex| {
            content.journey.touchpoints.get(index.index()).map_or("", |it| content.label(index, it)).to_owned()
        };
        let ways = content.figures.map_or(&[][..], |it| &it.other_ways);
        let items = ways.iter().map(|(from, to, count)| {
            let way = content.locale.way(&[label(*from), label(*to)]);
            content.locale.colon(&way, &content.locale.number(*count))
        });
        let items: Vec<String> = items.collect();
        if !items.is_empty() {
            prose.add(Part::Heading(2, content.locale.label(Label::OtherWays).to_owned()));
            prose.add(Part::List(String::new(), items));
        }
    }
}
