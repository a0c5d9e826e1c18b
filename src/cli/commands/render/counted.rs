//! Gives the pictures of measured journeys their figures, and holds back those that would show half of them.

use super::select::{Picture, Selection};
use crate::layout::Request;
use crate::measure::{FlowFigures, Measured};
use crate::model::{JourneyId, Layout, Project, Who};

/// Counts each picture's journey for those whom the picture is for. A flow whose events could not be read is taken out: the
/// findings say why. One of which the events do not tell whom they are about is drawn as written, and a note says so.
pub fn count(project: &Project<'_>, measured: &Measured, selection: &mut Selection) {
    let notes = &mut selection.notes;
    selection.pictures.retain(|picture| {
        let is_half =
            shows_counts(&picture.request) && picture.request.journey().is_some_and(|it| measured.is_broken(it));
        if is_half {
            notes.push(format!("`{}` is not drawn: its events cannot be read", picture.name));
        }
        !is_half
    });
    // Most pictures of a journey are for the same people.
    let mut known: Vec<(JourneyId, Vec<Who>, Option<FlowFigures>)> = Vec::new();
    let mut figures_of = |request: &Request, journey: JourneyId| {
        let who = who(project, request);
        match known.iter().find(|it| it.0 == journey && it.1 == who) {
            Some(known) => known.2.clone(),
            None => {
                let figures = measured.figures(project, journey, &who);
                known.push((journey, who, figures.clone()));
                figures
            }
        }
    };
    for Picture { request, name, choices, .. } in &mut selection.pictures {
        let Some(journey) = request.journey().filter(|it| measured.is_measured(*it)) else { continue };
        // Nobody chooses a picture of which the events cannot tell what it would show.
        choices.requests.retain_mut(|(_, it)| {
            it.figures = figures_of(it, journey).map(Box::new);
            it.figures.is_some() || !shows_counts(it)
        });
        let figures = figures_of(request, journey);
        if figures.is_none() && shows_counts(request) {
            notes.push(format!("`{name}` is drawn without counts: the events do not tell for whom each is"));
        }
        request.figures = figures.map(Box::new);
    }
}

fn shows_counts(request: &Request) -> bool {
    request.drawn() == Layout::Flow
}

/// Whom a picture is limited to.
fn who(project: &Project<'_>, request: &Request) -> Vec<Who> {
    if !request.who.is_empty() {
        return request.who.clone();
    }
    let view = request.view.and_then(|it| project.views.get(it.index()));
    view.map_or_else(Vec::new, |it| it.who.to_vec())
}
