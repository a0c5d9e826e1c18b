//! A persona's page in words: who she is, what her maps do for her, her day, how she fares in each map.

use super::{joined, map, people};
use crate::analysis::Felt;
use crate::layout::Request;
use crate::layout::marks::severity_word;
use crate::layout::page::header;
use crate::layout::persona::content::{Map, Sheet};
use crate::layout::persona::served;
use crate::locale::Label;
use crate::model::Project;
use crate::prose::{Curve, Part, Point, Prose, Table};

pub fn tell(project: &Project<'_>, request: &Request, story: &str, prose: &mut Prose) {
    let Some(sheet) = Sheet::of(project, request) else { return };
    let locale = sheet.locale;
    let own = sheet.view.and_then(|it| it.insight.as_deref()).unwrap_or("");
    prose.add(Part::Paragraph(own.to_owned()));
    prose.add(Part::Paragraph(story.to_owned()));
    prose.add(Part::Paragraph(sheet.persona.about.as_deref().unwrap_or("").to_owned()));
    let lines = 0..sheet.persona.lines.len();
    let said = lines.flat_map(|line| served::said(&sheet, line).into_iter().map(move |it| (line, it.text)));
    let said: Vec<(usize, String)> = said.collect();
    people::of(project, sheet.persona, (locale, &sheet.letters), &said, prose);
    let day = sheet.persona.day.iter().map(|it| {
        let mood = it.feels.map_or_else(String::new, |it| locale.mood(it.to_f64()));
        vec![locale.time(it.time.minutes), it.text.to_string(), mood]
    });
    let head = [Label::TimeOfDay, Label::Day, Label::LaneFeels].map(|it| locale.label(it).to_owned()).to_vec();
    let day = Table { head, rows: day.collect() };
    if !day.rows.is_empty() {
        prose.add(Part::Heading(2, locale.label(Label::Day).to_owned()));
        prose.add(Part::Table(day));
    }
    for it in &sheet.maps {
        of_map(&sheet, it, prose);
    }
}

fn of_map(sheet: &Sheet<'_>, map: &Map<'_>, prose: &mut Prose) {
    let (locale, journey) = (sheet.locale, map.part.journey);
    prose.add(Part::Heading(2, journey.name.label.to_string()));
    let status = journey.status.map(|it| locale.label(header::status(it).1).to_owned());
    let kind = locale.label(header::kind_label(journey)).to_owned();
    let reviewed = journey.reviewed.map(|it| locale.reviewed(&locale.date(it.year, it.month, it.day)));
    prose.add(Part::Paragraph(joined([kind].into_iter().chain(status).chain(reviewed))));
    prose.add(Part::Paragraph(journey.scenario.as_deref().unwrap_or("").to_owned()));
    let steps = || map.part.steps.iter().zip(&map.feelings);
    let mut before = None;
    let points = steps().map(|(step, feeling)| {
        let stage =
            (before.replace(step.stage) != Some(step.stage)).then(|| journey.stages.get(step.stage.index())).flatten();
        Point {
            mark: step.number.map_or_else(String::new, |it| it.to_string()),
            value: feeling.felt().map(|it| it.value),
            stage: stage.map(|it| it.name.label.to_string()),
        }
    });
    let title = locale.label(Label::LaneFeels).to_owned();
    prose.add(Part::Curve(Curve { title, scale: map::scale(locale), points: points.collect() }));
    let rows = steps().filter_map(|(step, feeling)| {
        let touchpoint = journey.touchpoints.get(step.touchpoint?.index())?;
        let felt = |it: Felt<'_>| joined([locale.mood(it.value), it.word.to_owned()]).replace(" · ", " ");
        let number = step.number.map_or_else(String::new, |it| it.to_string());
        let stage = journey.stages.get(step.stage.index()).map_or("", |it| &it.name.label);
        Some(vec![
            number,
            touchpoint.name.label.to_string(),
            stage.to_owned(),
            feeling.felt().map_or_else(String::new, felt),
        ])
    });
    let head = vec![
        "#".to_owned(),
        locale.label(Label::LaneTouchpoint).to_owned(),
        header::capitalized(locale.label(Label::ReasonStage)),
        locale.label(Label::LaneFeels).to_owned(),
    ];
    prose.add(Part::Table(Table { head, rows: rows.collect() }));
    let pains = map.pains.iter().map(|it| {
        let severity = it.severity.map(|it| locale.label(severity_word(it)).to_owned());
        super::detail::with_notes(locale, it.detail.text.to_string(), severity.into_iter().collect())
    });
    prose.add(Part::List(locale.label(Label::WorstPains).to_owned(), pains.collect()));
}
