//! What a persona's page shows: her, and each map that she is in with her feelings there and its worst pains.

use crate::analysis::{Audience, Feeling, Membership, PainAt, Person, feelings, memberships, worst_pains};
use crate::layout::content::{Letters, Page, label_in};
use crate::layout::{About, Request};
use crate::locale::Locale;
use crate::model::{JourneyId, Persona, Project, TouchpointIndex, View};
use crate::theme::shape::Spacing;

/// A persona as one page shows her.
#[derive(Debug)]
pub struct Sheet<'p> {
    pub project: &'p Project<'p>,
    pub persona: &'p Persona<'p>,
    pub view: Option<&'p View<'p>>,
    /// Language tag.
    pub language: &'p str,
    pub locale: Locale<'p>,
    pub letters: Letters,
    pub maps: Vec<Map<'p>>,
    pub spacing: Spacing,
    links: &'p [(JourneyId, String)],
}

/// A map that she is in.
#[derive(Debug)]
pub struct Map<'p> {
    pub part: Membership<'p>,
    /// Hers, one for each of its steps.
    pub feelings: Vec<Feeling<'p>>,
    /// Of those that hold for her, the worst first.
    pub pains: Vec<PainAt<'p>>,
}

impl<'p> Sheet<'p> {
    /// `None` where the request is not about a persona of the project.
    ///
    /// She has no locale of her own: where neither request nor view states one, it is that of the first of her maps that
    /// states one.
    pub fn of(project: &'p Project<'p>, request: &'p Request) -> Option<Self> {
        let About::Persona(id) = request.about else { return None };
        let persona = project.personas.get(id.index())?;
        let view = request.view.and_then(|it| project.views.get(it.index()));
        let her = Audience::of(vec![Person::of(project, id)]);
        let maps: Vec<Map<'p>> = memberships(project, id)
            .into_iter()
            .map(|part| {
                let line = feelings(part.journey, &her, &part.steps).into_iter().next();
                let feelings = line.map_or_else(Vec::new, |it| it.feelings);
                let pains = worst_pains(part.journey, &her, &part.steps, &feelings);
                Map { part, feelings, pains }
            })
            .collect();
        let of_maps = maps.iter().find_map(|it| it.part.journey.locale.as_deref());
        let stated = request.locale.as_deref().or(view.and_then(|it| it.locale.as_deref()));
        let language = stated.or(of_maps).unwrap_or("en");
        let locale = Locale::of(language).with(&request.words);
        Some(Self {
            project,
            persona,
            view,
            language,
            locale,
            letters: Letters::of_persona(persona),
            maps,
            spacing: request.spacing,
            links: &request.links,
        })
    }

    pub fn page(&self) -> Page<'_, 'p> {
        Page { project: self.project, locale: self.locale, letters: &self.letters }
    }

    /// What the view is called where its author says so, else her name.
    pub fn title(&self) -> &'p str {
        let named = self.view.filter(|it| it.name.labelled).map(|it| &it.name.label);
        named.unwrap_or(&self.persona.name.label)
    }

    /// Her name, where the title is another.
    pub fn name_below(&self) -> Option<&'p str> {
        let name: &str = &self.persona.name.label;
        (name != self.title()).then_some(name)
    }

    /// What a touchpoint of one of her maps is called here.
    pub fn label(&self, map: &Membership<'p>, at: TouchpointIndex) -> Option<&'p str> {
        label_in(self.view, map.id, map.journey, at)
    }

    /// Where the picture of a map lies.
    pub fn link(&self, journey: JourneyId) -> Option<&'p str> {
        self.links.iter().find(|(id, _)| *id == journey).map(|(_, link)| link.as_str())
    }
}
