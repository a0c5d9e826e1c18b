//! The page of a persona: who she is, what she wants, her day, and the maps that she is in.

use crate::analysis::{Era, Feeling, moods};
use crate::layout::Request;
use crate::layout::grid::{MARGIN, PAGE};
use crate::layout::page::legend::{self, Mark, common};
use crate::layout::pen;
use crate::layout::persona::content::{Map, Sheet};
use crate::layout::persona::{BETWEEN, day, header, identity, lists, maps, served};
use crate::locale::{InMap, Label, PersonaStory};
use crate::model::{LineKind, Project};
use crate::scene::Scene;
use crate::theme::Look;

const CANVAS_RADIUS: f64 = 14.0;
/// Below the last card where no mark needs an explanation.
const BELOW: f64 = MARGIN;

/// Draws the page of a request's persona.
pub fn draw<'p>(project: &'p Project<'p>, request: &'p Request) -> Scene<'p> {
    let Some(sheet) = Sheet::of(project, request) else { return super::map::draw(project, request) };
    let (head, mut y) = header::place(&sheet);
    let mut nodes = vec![head];
    let mut bottom = y;
    for part in [identity::place, lists::place, day::place, maps::place] {
        if let Some((node, end)) = part(&sheet, y) {
            nodes.push(node);
            (y, bottom) = (end + BETWEEN + sheet.spacing.above(), end);
        }
    }
    let (legend, end) = legend::place_on(sheet.page(), &marks(&sheet), PAGE, bottom);
    let height = if legend.is_empty() { bottom + if nodes.len() > 1 { BELOW } else { 8.0 } } else { end };
    nodes.extend(legend);
    let height = height.ceil();
    nodes.insert(0, pen::rect(0.0, 0.0, PAGE, height, CANVAS_RADIUS, Look::Canvas));
    let name = &sheet.persona.name.name;
    Scene {
        id: sheet.view.map_or_else(|| name.to_string(), |it| format!("{name}-{}", it.name.name)),
        language: sheet.language.to_owned(),
        width: PAGE,
        height,
        title: sheet.locale.persona_title(sheet.title()),
        description: story(&sheet),
        nodes,
        spots: Vec::new(),
        bands: Vec::new(),
    }
}

/// The marks that occur.
fn marks(sheet: &Sheet<'_>) -> Vec<Mark<'static>> {
    let holding = || sheet.maps.iter().filter(|it| it.part.era != Era::Past);
    let felt = |map: &Map<'_>| map.feelings.iter().any(|it| it.felt().is_some());
    let assumed = |map: &Map<'_>| map.feelings.iter().any(|it| it.felt().is_some_and(|felt| felt.assumed));
    let curve = sheet.persona.day.iter().any(|it| it.feels.is_some()) || holding().any(felt);
    let severity = |map: &Map<'_>| maps::worst(map).iter().any(|it| it.severity.is_some());
    let found = [
        (curve, common::mood()),
        (holding().any(felt), extremes()),
        (sheet.maps.iter().any(passes), common::passing()),
        (lists::has_assumed(sheet) || holding().any(assumed), common::assumed()),
        (lists::has_severity(sheet) || sheet.maps.iter().any(severity), common::severity()),
    ];
    legend::occurring(found)
}

/// Of a curve, its lowest and its highest point.
fn extremes() -> Mark<'static> {
    Mark::new(Label::LegendExtremes, 24.0, |out, x, y| out.push(common::face(x, y, -2, false)))
}

/// Whether between two of her feelings there is a step that does not hold for her, and nothing that is merely unknown.
fn passes(map: &Map<'_>) -> bool {
    let mut felt = map.feelings.split(|it| it.felt().is_some());
    // Before the first and after the last there is no curve.
    felt.next();
    let between: Vec<&[Feeling<'_>]> = felt.collect();
    let Some((_, inner)) = between.split_last() else { return false };
    inner.iter().any(|it| !it.is_empty() && it.iter().all(|it| *it == Feeling::Passes))
}

fn story(sheet: &Sheet<'_>) -> String {
    let persona = sheet.persona;
    let count = |kind| persona.lines_of(kind).count();
    let lowest = persona.day.iter().filter(|it| it.feels.is_some());
    let lowest = lowest.min_by(|one, other| {
        let value = |it: &crate::model::PersonaDay<'_>| it.feels.map_or(0.0, |it| it.to_f64());
        value(one).total_cmp(&value(other))
    });
    let maps = sheet.maps.iter().map(|map| {
        let line = crate::analysis::Line { people: vec![0], feelings: map.feelings.clone() };
        let lowest = moods(&line).map(|it| it.lowest);
        let step = lowest.and_then(|(step, felt)| Some((map.part.steps.get(step)?, felt)));
        InMap {
            title: &map.part.journey.name.label,
            kind: crate::layout::page::header::kind_label(map.part.journey),
            lowest: step.and_then(|(step, felt)| {
                let touchpoint = step.touchpoint.and_then(|it| sheet.label(&map.part, it));
                let stage = map.part.journey.stages.get(step.stage.index());
                let label = touchpoint.or(stage.map(|it| it.name.label.as_ref()))?;
                Some((label, felt.value))
            }),
        }
    });
    sheet.locale.persona_story(&PersonaStory {
        name: &persona.name.label,
        role: persona.role.as_deref(),
        segment: persona.segment.and_then(|it| sheet.project.segments.get(it.index())).map(|it| it.name.label.as_ref()),
        goals: count(LineKind::Goal),
        needs: count(LineKind::Need),
        pains: count(LineKind::Pain),
        gains: count(LineKind::Gain),
        lowest_of_day: lowest.map(|it| {
            let feels = it.feels.unwrap_or_default();
            (sheet.locale.time(it.time.minutes), it.text.as_ref(), day::score(sheet.locale, feels))
        }),
        maps: maps.collect(),
        coverage: served::coverage(sheet),
    })
}
