//! What a blueprint says of itself in words: its id, its title, its story, what it stands behind and leaves out.

use crate::layout::blueprint::boundaries::Boundary;
use crate::layout::blueprint::fails::Fail;
use crate::layout::blueprint::lanes::{self, Zone};
use crate::layout::content::Content;
use crate::layout::page::header::{self, kind_label};
use crate::locale::{Label, Locale, Service};
use crate::model::Body;

/// The journey's name with the view's, or with the blueprint's.
pub fn id(content: &Content<'_>) -> String {
    let name = match (content.view, content.blueprint) {
        (Some(view), _) => &view.name.name,
        (None, Some(blueprint)) => return blueprint.name.name.to_string(),
        (None, None) => "blueprint",
    };
    format!("{}-{name}", content.journey.name.name)
}

/// `Service blueprint: From sign-up to customer – Current state`.
pub fn title(content: &Content<'_>) -> String {
    let title = content.locale.document_title(content.title(), kind_label(content.journey), 0);
    content.locale.colon(content.locale.label(Label::ServiceBlueprint), &title)
}

/// `Behind steps 5–11 of the map · October 2025`.
pub fn origin(content: &Content<'_>) -> Vec<String> {
    let locale = content.locale;
    let journey = content.journey;
    let research = journey.sources.iter().filter_map(|id| content.project.research.get(id.index())?.date);
    let month = research.max().or(journey.reviewed).map(|it| locale.month(it.year, it.month));
    let numbers = numbers(content);
    let steps = (!numbers.is_empty()).then(|| locale.behind_steps(&ranges(locale, &numbers), numbers.len() > 1));
    let parts: Vec<String> = steps.into_iter().chain(month).collect();
    if parts.is_empty() { Vec::new() } else { vec![parts.join(" · ")] }
}

/// The numbers of the steps that something is done for behind the scenes or in front of the customer.
fn numbers(content: &Content<'_>) -> Vec<u32> {
    let is_behind = |zone: Option<Zone>| zone.is_some_and(|it| it > Zone::Customer);
    let mut found = Vec::new();
    for (stage, steps) in content.stages() {
        for placed in content.details(stage, steps) {
            if is_behind(lanes::zone(placed.detail.lane)) && content.lanes.contains(&placed.detail.lane) {
                found.extend(content.number(placed));
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// More runs of numbers than this are told by the first and the last.
const RUNS: usize = 4;

/// `2, 5–7, 9`.
fn ranges(locale: Locale<'_>, numbers: &[u32]) -> String {
    let range = |run: &[u32]| match run {
        [first, .., last] => locale.range(&first.to_string(), &last.to_string()),
        [one] => one.to_string(),
        [] => String::new(),
    };
    let runs: Vec<String> = numbers.chunk_by(|a, b| a + 1 == *b).map(range).collect();
    if runs.len() > RUNS { range(numbers) } else { locale.commas(&runs) }
}

/// The lanes with something in them that the text leaves out.
pub fn left_out(content: &Content<'_>) -> Vec<String> {
    header::lanes_left_out(content, &lanes::left_out(content), lanes::label)
}

pub fn story(content: &Content<'_>, fails: &[Fail<'_>]) -> String {
    let locale = content.locale;
    let zones: Vec<Zone> = content.lanes.iter().filter_map(|it| lanes::zone(*it)).collect();
    let boundaries = zones.windows(2).filter_map(|pair| Boundary::between(pair[0], pair[1]));
    let mut waits = Vec::new();
    for (stage, steps) in content.stages() {
        for placed in content.details(stage, steps).filter(|it| content.lanes.contains(&it.detail.lane)) {
            if let Body::Row(row) = &placed.detail.body
                && let Some(time) = row.waits
            {
                waits.push((placed.detail.text.as_ref(), locale.duration(time.milliseconds)));
            }
        }
    }
    let touchpoints = content.steps.iter().filter_map(|it| Some((it.touchpoint?, content.touchpoint(*it)?)));
    locale.service_story(&Service {
        kind: kind_label(content.journey),
        lanes: content.lanes.iter().map(|it| lanes::label(content, *it).into_owned()).collect(),
        boundaries: boundaries.map(|it| locale.label(it.label())).collect(),
        stages: content.stages().filter_map(|(id, _)| content.stage(id)).map(|it| it.name.label.as_ref()).collect(),
        steps: touchpoints.clone().count(),
        fails: fails.iter().map(|it| it.detail.text.as_ref()).collect(),
        waits,
        moments: touchpoints.filter(|it| it.1.moment_of_truth).map(|(index, it)| content.label(index, it)).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_numbers_are_a_range() {
        assert_eq!(ranges(Locale::default(), &[5, 6, 7, 8]), "5–8");
        assert_eq!(ranges(Locale::default(), &[2, 5, 6, 9]), "2, 5–6, 9");
        assert_eq!(ranges(Locale::default(), &[1, 3, 5, 7, 9, 12]), "1–12");
        assert_eq!(ranges(Locale::default(), &[]), "");
    }
}
