//! What the portfolio consists of: a header, a table with a band an area and a row a journey, and in each row its cells.

pub mod found;
pub mod header;
mod journey;
mod owner;
mod pains;
mod row;
mod state;
pub mod table;

use super::Request;
use super::content::{Letters, Page};
use super::grid::{MARGIN, PAGE};
use crate::analysis::{Portfolio, portfolio};
use crate::locale::Locale;
use crate::model::{JourneyId, Project, TeamId, View, Who};
use crate::theme::shape::Spacing;

/// The columns: where each one's content begins (of the priority, its middle), and where it ends.
const PRIORITY: f64 = 56.0;
const JOURNEY: f64 = 92.0;
const JOURNEY_END: f64 = 340.0;
const STATE: f64 = 354.0;
const STATE_END: f64 = 498.0;
const STAGES: f64 = 510.0;
const STAGES_WIDE: f64 = 248.0;
const PAINS: f64 = 782.0;
const PAINS_END: f64 = 980.0;
const OWNER: f64 = 986.0;
const OWNER_END: f64 = 1126.0;
const LEFT: f64 = MARGIN;
const RIGHT: f64 = PAGE - MARGIN;

/// A portfolio on its way to a picture.
#[derive(Debug)]
pub struct Sheet<'p> {
    pub project: &'p Project<'p>,
    pub view: Option<&'p View<'p>>,
    pub portfolio: Portfolio<'p>,
    /// Language tag.
    pub language: &'p str,
    pub locale: Locale<'p>,
    /// Whom the picture is limited to; empty: nobody in particular.
    pub who: &'p [Who],
    pub spacing: Spacing,
    links: &'p [(JourneyId, String)],
    letters: Letters,
}

impl<'p> Sheet<'p> {
    pub fn of(project: &'p Project<'p>, request: &'p Request) -> Self {
        let view = request.view.and_then(|id| project.views.get(id.index()));
        let all: Vec<JourneyId> = (0..project.journeys.len() as u32).map(JourneyId).collect();
        let shown = if request.journeys.is_empty() { &all } else { &request.journeys };
        let who = if request.who.is_empty() { view.map_or(&[][..], |it| &it.who) } else { &request.who };
        let stated = request.locale.as_deref().or(view.and_then(|it| it.locale.as_deref()));
        let language = stated.unwrap_or_else(|| common_language(project, shown));
        Self {
            project,
            view,
            portfolio: portfolio(project, shown, who, request.today),
            language,
            locale: Locale::of(language).with(&request.words),
            who,
            spacing: request.spacing,
            links: &request.links,
            // No claim here carries the letter of its source.
            letters: Letters::default(),
        }
    }

    /// What the page has in common with others.
    pub fn page(&self) -> Page<'_, 'p> {
        Page { project: self.project, locale: self.locale, letters: &self.letters }
    }

    /// Where the picture of a journey lies.
    pub fn link(&self, journey: JourneyId) -> Option<&'p str> {
        self.links.iter().find(|(id, _)| *id == journey).map(|(_, link)| link.as_str())
    }

    /// What a team is called.
    pub fn team(&self, id: Option<TeamId>) -> Option<&'p str> {
        self.project.teams.get(id?.index()).map(|it| it.name.label.as_ref())
    }
}

/// The language of all journeys that state one; English where they differ.
fn common_language<'p>(project: &'p Project<'p>, shown: &[JourneyId]) -> &'p str {
    let mut stated = shown.iter().filter_map(|id| project.journeys.get(id.index())?.locale.as_deref());
    let Some(first) = stated.next() else { return "en" };
    if stated.all(|it| it == first) { first } else { "en" }
}
