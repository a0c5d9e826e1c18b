//! Below the legend: the sources that a page's letters name.

use crate::layout::content::{Letters, Page};
use crate::layout::grid::MARGIN;
use crate::layout::page::header::says;
use crate::layout::pen::{self, SLACK, width};
use crate::model::Research;
use crate::scene::{Anchor, Group, Node, Run};
use crate::theme::{Ink, Type};

/// One source of the line.
struct Source<'p> {
    letter: String,
    text: String,
    link: Option<&'p str>,
}

/// `a Web analytics, 31 Oct 2026 · b Customer interviews, 12`, in as many lines as it takes.
pub fn place<'p>(page: Page<'_, 'p>, wide: f64, y: f64) -> Option<(Node<'p>, f64)> {
    let research = page.letters.order().iter().enumerate();
    let all: Vec<Source<'p>> = research
        .filter_map(|(index, id)| Some((index, page.project.research.get(id.index())?)))
        .map(|(index, it)| Source {
            letter: Letters::letter(index),
            text: described(page, it),
            link: it.link.as_deref(),
        })
        .collect();
    if all.is_empty() {
        return None;
    }
    let room = wide - 2.0 * MARGIN;
    let mut children = Vec::new();
    let mut row: Vec<(f64, Source<'p>)> = Vec::new();
    let mut at = y;
    let mut used = 0.0;
    for source in all {
        let wide = (width(&source.letter, Type::Badge) + width(&source.text, Type::Small) + 18.0) * SLACK;
        if !row.is_empty() && used + wide > room {
            source_row(&mut children, std::mem::take(&mut row), at);
            at += 17.0;
            used = 0.0;
        }
        row.push((MARGIN + used, source));
        used += wide;
    }
    source_row(&mut children, row, at);
    let group = Group { class: "sources".into(), id: "sources".to_owned(), children, ..Group::default() };
    Some((pen::boxed(group), at + 22.0))
}

/// One text where nothing in it leads anywhere, so that it flows in any font; else each source in its place.
fn source_row<'p>(out: &mut Vec<Node<'p>>, row: Vec<(f64, Source<'p>)>, y: f64) {
    let flows = row.iter().all(|(_, it)| it.link.is_none());
    let runs_of = |source: Source<'p>, first: bool| -> Vec<Run<'p>> {
        let mut runs = Vec::with_capacity(3);
        if !first {
            runs.push(pen::run("· ", Type::Small, Ink::Muted));
        }
        runs.push(pen::run(source.letter, Type::Badge, Ink::Muted));
        let gap = if flows { " " } else { "" };
        runs.push(pen::run(format!(" {}{gap}", source.text), Type::Small, Ink::Muted));
        runs
    };
    if flows {
        let runs = row.into_iter().enumerate().flat_map(|(index, (_, it))| runs_of(it, index == 0)).collect();
        out.push(pen::mixed(MARGIN, y, Anchor::Start, runs));
        return;
    }
    for (index, (x, source)) in row.into_iter().enumerate() {
        let link = source.link;
        let text = pen::mixed(x, y, Anchor::Start, runs_of(source, index == 0));
        out.push(if link.is_some() { pen::linked(link, "source", vec![text]) } else { text });
    }
}

/// Name, sample unless the name says it, date.
fn described(page: Page<'_, '_>, source: &Research<'_>) -> String {
    let locale = page.locale;
    let mut text = source.name.label.to_string();
    if let Some(sample) = source.sample.filter(|it| !says(&source.name.label, &it.to_string())) {
        text.push_str(", ");
        text.push_str(&locale.number(sample));
    }
    if let Some(date) = source.date {
        text.push_str(", ");
        text.push_str(&locale.short_date(date.year, date.month, date.day));
    }
    text
}
