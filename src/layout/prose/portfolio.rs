//! A portfolio in words: a table a band, a row a journey.

use super::joined;
use crate::analysis::{Entry, Step};
use crate::layout::Request;
use crate::layout::marks::severity_word;
use crate::layout::page::header::{kind_label, status};
use crate::layout::portfolio::{Sheet, header};
use crate::locale::Label;
use crate::model::Project;
use crate::prose::{Part, Prose, Table};

pub fn tell(project: &Project<'_>, request: &Request, story: &str, prose: &mut Prose) {
    let sheet = Sheet::of(project, request);
    let locale = sheet.locale;
    prose.add(Part::Paragraph(header::finding(&sheet)));
    prose.add(Part::Paragraph(joined([header::count(&sheet), header::limits(&sheet)])));
    prose.add(Part::Paragraph(story.to_owned()));
    let banded = header::areas(&sheet) > 0;
    let labels = [
        Label::Priority,
        Label::Journey,
        Label::State,
        Label::StagesAndMood,
        Label::LegendLowest,
        Label::WorstPains,
        Label::OwnerReviewed,
    ];
    let head: Vec<String> = labels.iter().map(|it| locale.label(*it).to_owned()).collect();
    for area in &sheet.portfolio.areas {
        if banded {
            let name = area.name.unwrap_or(locale.label(Label::NoArea));
            prose.add(Part::Heading(2, name.to_owned()));
        }
        let rows = area.entries.iter().map(|it| row(&sheet, it)).collect();
        prose.add(Part::Table(Table { head: head.clone(), rows }));
    }
}

fn row(sheet: &Sheet<'_>, entry: &Entry<'_>) -> Vec<String> {
    let (locale, journey) = (sheet.locale, entry.journey);
    let priority = match entry.follows.and_then(|it| sheet.project.journeys.get(it.index())) {
        Some(_) => "↳".to_owned(),
        None => journey.priority.map_or_else(String::new, |it| it.to_string()),
    };
    let mut names: Vec<&str> = journey
        .personas
        .iter()
        .filter_map(|it| sheet.project.personas.get(it.index()))
        .map(|it| it.name.label.as_ref())
        .collect();
    if names.is_empty() {
        names.push(locale.label(Label::NoPersona));
    }
    let state = journey.status.map(|it| locale.label(status(it).1).to_owned());
    let state = joined([locale.label(kind_label(journey)).to_owned()].into_iter().chain(state));
    let stages: Vec<&str> = journey.stages.iter().map(|it| it.name.label.as_ref()).collect();
    let stages = if stages.is_empty() { locale.label(Label::NoStages).to_owned() } else { locale.way(&stages) };
    let reviewed = match journey.reviewed {
        Some(date) => locale.short_date(date.year, date.month, date.day),
        None => locale.label(Label::NeverReviewed).to_owned(),
    };
    let owner = sheet.team(journey.owner).map(str::to_owned);
    let owner = joined(owner.into_iter().chain([reviewed]).chain(entry.stale.map(|it| locale.stale(it))));
    vec![
        priority,
        super::detail::with_notes(locale, journey.name.label.to_string(), vec![locale.commas(&names)]),
        state,
        stages,
        lowest(sheet, entry),
        pains(sheet, entry),
        owner,
    ]
}

fn lowest(sheet: &Sheet<'_>, entry: &Entry<'_>) -> String {
    let Some((step, felt)) = entry.lowest() else { return String::new() };
    let name = |step: Step| {
        let touchpoint = entry.journey.touchpoints.get(step.touchpoint?.index())?;
        Some(touchpoint.name.label.to_string())
    };
    let stage = || entry.journey.stages.get(step.stage.index()).map(|it| it.name.label.to_string());
    let place = name(step).filter(|_| !felt.of_stage).or_else(stage).unwrap_or_default();
    joined([sheet.locale.mood(felt.value), place])
}

fn pains(sheet: &Sheet<'_>, entry: &Entry<'_>) -> String {
    let shown = entry.pains.iter().take(2).map(|it| {
        let severity = it.severity.map(|it| sheet.locale.label(severity_word(it)).to_owned());
        super::detail::with_notes(sheet.locale, it.detail.text.to_string(), severity.into_iter().collect())
    });
    let more = entry.pains.len().saturating_sub(2);
    let more = (more > 0).then(|| sheet.locale.further(more));
    joined(shown.chain(more))
}
