//! Which pictures a run draws: what the given files declare, narrowed by what was asked for.

use crate::config::Config;
use crate::diagnostic::nearest_of;
use crate::layout::{About, Choices, Request};
use crate::model::{
    BlueprintId, Date, Journey, JourneyId, Layout, Persona, PersonaId, Project, SegmentId, Subject, ViewId, Who,
};
use crate::source::{SourceId, Span};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What was asked for; empty lists ask for everything.
#[derive(Debug)]
pub struct Wanted<'a> {
    pub views: &'a [String],
    pub journeys: &'a [String],
    pub who: &'a [String],
    pub locale: Option<&'a str>,
}

/// A picture with a name.
#[derive(Debug)]
pub struct Picture {
    pub request: Request,
    /// `JOURNEY-VIEW`.
    pub name: String,
    /// The file that declares it.
    pub source: SourceId,
    /// Of a portfolio, the files of its journeys, each once; else empty.
    pub shown: Vec<SourceId>,
    /// The pictures that a page offers instead of this one.
    pub choices: Choices,
}

/// Pictures in the order of the text, and what should be said about those that are missing.
#[derive(Debug, Default)]
pub struct Selection {
    pub pictures: Vec<Picture>,
    pub notes: Vec<String>,
}

impl Selection {
    /// Gives all pictures what the settings say of words and room, and the day with which reviews are compared.
    pub fn settle(&mut self, config: &Config, today: Option<Date>) {
        let words = Arc::new(config.words.clone());
        for picture in &mut self.pictures {
            picture.request.today = today;
            picture.request.words = Arc::clone(&words);
            picture.request.spacing = config.brand.shape.spacing;
        }
    }
}

/// Selects among what the files declare for which `is_asked_for` holds. `Err` says which name exists nowhere.
pub fn select(
    project: &Project<'_>,
    wanted: &Wanted<'_>,
    is_asked_for: &dyn Fn(SourceId) -> bool,
) -> Result<Selection, String> {
    let selector = Selector { project, wanted, is_asked_for };
    selector.check_names()?;
    let mut selection = Selection::default();
    for (span, candidate) in selector.candidates() {
        match candidate.request(project).filter(Request::is_drawable) {
            Some(request) => {
                let picture = selector.picture(span, candidate, request);
                selection.notes.extend(picture.as_ref().and_then(|it| selector.nothing_to_compare(it)));
                selection.pictures.extend(picture);
            }
            None => selection.notes.extend(candidate.why_not(project)),
        }
    }
    for word in wanted.views.iter().filter(|it| selection.pictures.is_empty() && !selector.is_view(it)) {
        if Layout::from_word(word) == Some(Layout::Persona) {
            selection.notes.push(format!("the layout `{word}` is not built yet"));
        }
    }
    Ok(selection)
}

struct Selector<'a, 'p> {
    project: &'a Project<'p>,
    wanted: &'a Wanted<'a>,
    is_asked_for: &'a dyn Fn(SourceId) -> bool,
}

/// Something to draw: a declared view, or a journey or blueprint in a layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Candidate {
    View(ViewId),
    Journey(JourneyId, Layout),
    Blueprint(BlueprintId),
    Persona(PersonaId),
    Portfolio,
}

impl Candidate {
    fn request(self, project: &Project<'_>) -> Option<Request> {
        match self {
            Candidate::View(id) => Request::of_view(project, id),
            Candidate::Journey(id, layout) => Some(Request { layout, ..Request::of_journey(project, id)? }),
            Candidate::Blueprint(id) => Request::of_blueprint(project, id),
            Candidate::Persona(id) => Request::of_persona(project, id),
            Candidate::Portfolio => Some(Request::of_portfolio()),
        }
    }

    /// Why there is no picture; `None` where there is nothing to draw, as in a journey without stages.
    fn why_not(self, project: &Project<'_>) -> Option<String> {
        let Candidate::View(id) = self else { return None };
        let view = project.views.get(id.index())?;
        let request = self.request(project).filter(|it| !it.is_drawable());
        request
            .map(|_| format!("`{}` is not drawn: the layout `{}` is not built yet", view.name.name, view.layout.word()))
    }
}

impl Selector<'_, '_> {
    /// Every candidate once, in the order of the text.
    fn candidates(&self) -> Vec<(Span, Candidate)> {
        let mut found = Vec::new();
        if self.wanted.views.is_empty() {
            self.add_defaults(&mut found);
            self.add_views(&mut found, &|_| true);
        }
        for word in self.wanted.views {
            match Layout::from_word(word) {
                Some(layout) if !self.is_view(word) => self.add_layout(&mut found, layout),
                _ => self.add_views(&mut found, &|name| name == word),
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn add_views(&self, found: &mut Vec<(Span, Candidate)>, is_wanted: &dyn Fn(&str) -> bool) {
        for (index, view) in self.project.views.iter().enumerate() {
            if (self.is_asked_for)(view.span.source) && is_wanted(&view.name.name) && self.is_wanted_of(view.of) {
                found.push((view.span, Candidate::View(ViewId(index as u32))));
            }
        }
    }

    /// Each journey and blueprint in its default layout, unless a view stands for it.
    fn add_defaults(&self, found: &mut Vec<(Span, Candidate)>) {
        for (id, journey) in self.journeys() {
            let layout = crate::layout::default_layout(journey);
            if !self.is_covered(Subject::Journey(id), layout) {
                found.push((journey.span, Candidate::Journey(id, layout)));
            }
        }
        for (id, span) in self.blueprints() {
            if !self.is_covered(Subject::Blueprint(id), Layout::Blueprint) {
                found.push((span, Candidate::Blueprint(id)));
            }
        }
    }

    /// Everything that a layout can show.
    fn add_layout(&self, found: &mut Vec<(Span, Candidate)>, layout: Layout) {
        match layout {
            Layout::Compare => {
                let future = self.journeys().filter(|(_, it)| it.replaces.is_some());
                found.extend(future.map(|(id, it)| (it.span, Candidate::Journey(id, layout))));
            }
            Layout::Blueprint => found.extend(self.blueprints().map(|(id, span)| (span, Candidate::Blueprint(id)))),
            Layout::Persona => {
                self.add_views_in(found, layout);
                let own = self.personas().filter(|(id, _)| !self.is_covered(Subject::Persona(*id), layout));
                found.extend(own.map(|(id, it)| (it.span, Candidate::Persona(id))));
            }
            Layout::Portfolio => {
                self.add_views_in(found, layout);
                if !self.is_covered(Subject::Portfolio, layout) {
                    found.extend(self.journeys().next().map(|(_, it)| (it.span, Candidate::Portfolio)));
                }
            }
            // All others show a journey.
            _ => found.extend(self.journeys().map(|(id, it)| (it.span, Candidate::Journey(id, layout)))),
        }
    }

    /// The declared views in a layout that is not a journey's.
    fn add_views_in(&self, found: &mut Vec<(Span, Candidate)>, layout: Layout) {
        for (index, view) in self.project.views.iter().enumerate().filter(|(_, it)| it.layout == layout) {
            if (self.is_asked_for)(view.span.source) && self.is_wanted_of(view.of) {
                found.push((view.span, Candidate::View(ViewId(index as u32))));
            }
        }
    }

    fn journeys(&self) -> impl Iterator<Item = (JourneyId, &Journey<'_>)> {
        let all = self.project.journeys.iter().enumerate();
        all.filter(|(_, it)| (self.is_asked_for)(it.span.source) && self.is_wanted(&[&it.name.name]))
            .map(|(index, it)| (JourneyId(index as u32), it))
    }

    fn blueprints(&self) -> impl Iterator<Item = (BlueprintId, Span)> {
        let all = (0..self.project.blueprints.len() as u32).map(BlueprintId);
        all.filter_map(|id| {
            let span = self.project.blueprints[id.index()].span;
            let wanted = self.is_wanted_of(Subject::Blueprint(id));
            ((self.is_asked_for)(span.source) && wanted).then_some((id, span))
        })
    }

    fn personas(&self) -> impl Iterator<Item = (PersonaId, &Persona<'_>)> {
        let all = self.project.personas.iter().enumerate().map(|(index, it)| (PersonaId(index as u32), it));
        all.filter(|(id, it)| (self.is_asked_for)(it.span.source) && self.is_wanted_of(Subject::Persona(*id)))
    }

    /// Whether a declared view shows what the default picture would, or takes its name.
    fn is_covered(&self, subject: Subject, layout: Layout) -> bool {
        self.project.views.iter().filter(|it| (self.is_asked_for)(it.span.source) && it.of == subject).any(|view| {
            let is_whole = view.layout == layout && view.who.is_empty() && view.stages.is_none();
            is_whole || view.name.name == layout.word()
        })
    }

    /// The names by which `--journey` means a subject: a blueprint is of a journey, too.
    fn subject_names(&self, subject: Subject) -> Vec<&str> {
        let journey = |id: JourneyId| self.project.journeys.get(id.index()).map(|it| &*it.name.name);
        match subject {
            Subject::Journey(id) => journey(id).into_iter().collect(),
            Subject::Blueprint(id) => {
                let blueprint = self.project.blueprints.get(id.index());
                let of = blueprint.and_then(|it| it.of).and_then(journey);
                blueprint.map(|it| &*it.name.name).into_iter().chain(of).collect()
            }
            Subject::Persona(id) => {
                self.project.personas.get(id.index()).map(|it| &*it.name.name).into_iter().collect()
            }
            Subject::Portfolio | Subject::Unknown => Vec::new(),
        }
    }

    /// Whether `--journey` means a subject, and `--for` too where that is a persona: she is it, or is of it.
    fn is_wanted_of(&self, subject: Subject) -> bool {
        if subject == Subject::Portfolio {
            // Of certain journeys there is one where it was asked for by name, too.
            return self.wanted.journeys.is_empty() || !self.wanted.views.is_empty();
        }
        let Subject::Persona(id) = subject else { return self.is_wanted(&self.subject_names(subject)) };
        let Some(persona) = self.project.personas.get(id.index()) else { return false };
        let of_her = self.project.journeys.iter().filter(|it| it.personas.contains(&id));
        let journeys: Vec<&str> = of_her.map(|it| &*it.name.name).collect();
        let segment = persona.segment.and_then(|it| self.project.segments.get(it.index()));
        let names = [Some(&persona.name), segment.map(|it| &it.name)].into_iter().flatten();
        let is_for = names.into_iter().any(|name| self.wanted.who.iter().any(|it| *it == name.name));
        self.is_wanted(&journeys) && (is_for || self.wanted.who.is_empty())
    }

    fn is_wanted(&self, names: &[&str]) -> bool {
        self.wanted.journeys.is_empty() || self.wanted.journeys.iter().any(|it| names.contains(&it.as_str()))
    }

    fn is_view(&self, word: &str) -> bool {
        self.project.views.iter().any(|it| it.name.name == word && (self.is_asked_for)(it.span.source))
    }

    /// The picture of a candidate; `None` where the people that were asked for are unknown to its file.
    fn picture(&self, span: Span, candidate: Candidate, request: Request) -> Option<Picture> {
        let of_all = request.about == About::Portfolio;
        let who = self.people(span.source, of_all);
        if who.is_empty() && !self.wanted.who.is_empty() {
            return None;
        }
        let (subject, view) = match candidate {
            Candidate::View(id) => {
                let view = &self.project.views[id.index()];
                (view.of, &*view.name.name)
            }
            Candidate::Journey(id, layout) => (Subject::Journey(id), layout.word()),
            Candidate::Blueprint(id) => (Subject::Blueprint(id), Layout::Blueprint.word()),
            Candidate::Persona(id) => (Subject::Persona(id), Layout::Persona.word()),
            Candidate::Portfolio => (Subject::Portfolio, Layout::Portfolio.word()),
        };
        let name = self.subject_names(subject).first().map_or_else(|| view.to_owned(), |it| format!("{it}-{view}"));
        let locale = self.wanted.locale.map(str::to_owned);
        let journeys = if of_all { self.portfolio(candidate) } else { Vec::new() };
        if of_all && journeys.is_empty() {
            return None;
        }
        let shown = journeys.iter().map(|id| self.project.journeys[id.index()].span.source);
        let shown: BTreeSet<SourceId> = shown.collect();
        Some(Picture {
            request: Request { locale, who, journeys, ..request },
            name,
            source: span.source,
            shown: shown.into_iter().collect(),
            choices: Choices::default(),
        })
    }

    /// What is said of a comparison without a second journey.
    fn nothing_to_compare(&self, picture: &Picture) -> Option<String> {
        let journey = self.project.journeys.get(picture.request.journey()?.index())?;
        let alone = picture.request.layout == Layout::Compare && journey.replaces.is_none();
        alone
            .then(|| format!("`{}` is drawn as a map: `{}` replaces no other journey", picture.name, journey.name.name))
    }

    /// The journeys of a portfolio: of a declared one, all of the project; else those of the given files. Of both, only the
    /// ones that were asked for.
    fn portfolio(&self, candidate: Candidate) -> Vec<JourneyId> {
        let declared = matches!(candidate, Candidate::View(_));
        let all = self.project.journeys.iter().enumerate().map(|(index, it)| (JourneyId(index as u32), it));
        all.filter(|(_, it)| declared || (self.is_asked_for)(it.span.source))
            .filter(|(_, it)| self.is_wanted(&[&it.name.name]))
            .map(|(id, _)| id)
            .collect()
    }

    /// Whom the names mean in a file: what it declares or imports itself; in a picture of all journeys, what any file declares.
    fn people(&self, source: SourceId, of_all: bool) -> Vec<Who> {
        let imports = self.project.imports.get(source.0 as usize).map_or(&[][..], |it| it);
        let sees = |span: Span| of_all || span.source == source || imports.contains(&span.source);
        let named = |name: &str, span: Span| sees(span) && self.wanted.who.iter().any(|it| it == name);
        let personas = self.project.personas.iter().enumerate().filter(|(_, it)| named(&it.name.name, it.span));
        let segments = self.project.segments.iter().enumerate().filter(|(_, it)| named(&it.name.name, it.span));
        personas
            .map(|(index, _)| Who::Persona(PersonaId(index as u32)))
            .chain(segments.map(|(index, _)| Who::Segment(SegmentId(index as u32))))
            .collect()
    }

    /// Every name of the command line must exist, or the run would silently draw something else.
    fn check_names(&self) -> Result<(), String> {
        let given = |span: &Span| (self.is_asked_for)(span.source);
        let project = self.project;
        let journeys = project.journeys.iter().filter(|it| given(&it.span)).map(|it| &it.name);
        let blueprints = project.blueprints.iter().filter(|it| given(&it.span)).map(|it| &it.name);
        let journeys: Vec<&str> = journeys.chain(blueprints).map(|it| &*it.name).collect();
        check("journey or blueprint", self.wanted.journeys, &journeys)?;
        let views = project.views.iter().filter(|it| given(&it.span)).map(|it| &*it.name.name);
        let views: Vec<&str> = views.chain(Layout::ALL.iter().map(|it| it.word())).collect();
        check("view or layout", self.wanted.views, &views)?;
        let people = project.personas.iter().map(|it| &it.name).chain(project.segments.iter().map(|it| &it.name));
        let people: Vec<&str> = people.map(|it| &*it.name).collect();
        check("persona or segment", self.wanted.who, &people)
    }
}

fn check(kind: &str, wanted: &[String], known: &[&str]) -> Result<(), String> {
    let Some(unknown) = wanted.iter().find(|it| !known.contains(&it.as_str())) else { return Ok(()) };
    let help = match nearest_of(unknown, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => "there is none".to_owned(),
        None => format!("there is {}", known.join(", ")),
    };
    Err(format!("no {kind} is called `{unknown}`: {help}"))
}
