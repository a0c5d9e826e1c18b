//! For whom else a picture could be drawn: what a page offers its reader to choose.

use super::content::name_of;
use super::{About, Request};
use crate::model::{Body, Detail, Journey, Project, Who};

/// More are no choice, and a page carries a picture for each.
const MOST: usize = 8;
/// Touchpoints of all the pictures together; beyond, a page would be megabytes.
const TOUCHPOINTS: usize = 300;

/// The pictures that a page carries beside its first.
#[derive(Debug, Default)]
pub struct Choices {
    /// What the people are called, and the request for them.
    pub requests: Vec<(String, Request)>,
    /// There would be some, but the page would grow too long.
    pub too_long: bool,
}

/// The personas of a request's journey where there are several, then the segments and personas that some part of it is limited to.
/// None where the picture is for certain people already, and where it is about no journey.
pub fn choices(project: &Project<'_>, request: &Request) -> Choices {
    let limited = request.view.and_then(|id| project.views.get(id.index())).is_some_and(|it| !it.who.is_empty());
    let journey = match request.about {
        About::Journey(id) | About::Blueprint(_, id) => project.journeys.get(id.index()),
        About::Persona(_) | About::Portfolio => None,
    };
    let Some(journey) = journey.filter(|_| request.who.is_empty() && !limited) else { return Choices::default() };
    let who = people(journey);
    if who.len() > MOST || who.len() * journey.touchpoints.len() > TOUCHPOINTS {
        return Choices { requests: Vec::new(), too_long: true };
    }
    let of = |it: &Who| (name_of(project, *it).to_owned(), Request { who: vec![*it], ..request.clone() });
    Choices { requests: who.iter().map(of).collect(), too_long: false }
}

fn people(journey: &Journey<'_>) -> Vec<Who> {
    let mut found = Vec::new();
    if journey.personas.len() > 1 {
        found.extend(journey.personas.iter().map(|it| Who::Persona(*it)));
    }
    let mut named = Vec::new();
    for stage in &journey.stages {
        named.extend(&stage.who);
        stage.details.iter().for_each(|it| of_detail(it, &mut named));
        named.extend(stage.arrows.iter().flat_map(|it| &it.who));
    }
    for touchpoint in &journey.touchpoints {
        named.extend(&touchpoint.who);
        named.extend(touchpoint.expects.iter().flat_map(|it| &it.who));
        touchpoint.details.iter().for_each(|it| of_detail(it, &mut named));
        named.extend(touchpoint.arrows.iter().flat_map(|it| &it.who));
    }
    named.extend(journey.arrows.iter().flat_map(|it| &it.who));
    named.sort_unstable();
    named.dedup();
    let more: Vec<Who> = named.into_iter().copied().filter(|it| !found.contains(it)).collect();
    found.extend(more);
    found
}

fn of_detail<'a>(detail: &'a Detail<'_>, found: &mut Vec<&'a Who>) {
    found.extend(&detail.who);
    if let Body::Row(row) = &detail.body {
        found.extend(row.fails.iter().flat_map(|it| &it.who));
    }
}
