//! From a word to what it means: each family's way of looking a name up. What is not found is told by `unknown`.

use super::names::{Map, Named, Step, Table};
use super::suggest::composed;
use super::{FileNames, Resolver};
use crate::model::*;
use crate::source::{SourceId, Span};
use crate::statement::Value;

/// Where a reference stands: which file's names it sees, and which journey's come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub file: SourceId,
    pub home: Home,
}

/// Whose inner names a reference sees without a dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Home {
    /// Outside of any journey.
    Nowhere,
    Journey(JourneyId),
    Blueprint(BlueprintId),
    /// What this would be of was reported: nothing that is looked up in it is.
    Unknown,
}

/// What a place in the text asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Family {
    Persona,
    Segment,
    Who,
    Channel,
    Actor,
    Team,
    Source,
    Lane,
    Journey,
    Subject,
    Touchpoint,
    Stage,
    Detail,
    Line,
    Row,
    Target,
}

/// A reference as written: `name`, or `journey.name`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path<'p> {
    pub journey: Option<&'p str>,
    pub name: &'p str,
}

impl<'p> Path<'p> {
    pub fn new(raw: &'p str) -> Self {
        // Names are short: to look at their bytes takes less than to begin a search.
        match raw.bytes().position(|byte| byte == b'.') {
            Some(at) => Path { journey: Some(&raw[..at]), name: &raw[at + 1..] },
            None => Path { journey: None, name: raw },
        }
    }
}

/// A channel, or a kind that stands for one without a declaration.
#[derive(Clone, Copy)]
enum ChannelName {
    Declared(Actor),
    Kind(ChannelKind),
}

impl<'d, 's> Resolver<'d, 's> {
    /// Looks a value up; what is not found is reported, unless it may stand in what could not be read.
    fn refer<T>(
        &mut self,
        place: Place,
        value: Value<'s>,
        family: Family,
        find: impl FnOnce(&Self, Path<'_>) -> Option<T>,
    ) -> Option<T> {
        let raw = composed(value.raw);
        let target = find(self, Path::new(&raw));
        if target.is_none() {
            self.unknown(place, value, &raw, family);
        }
        target
    }

    /// A top-level name as a file sees it: its own, then those of its imports in their order.
    pub(super) fn see<T: Copy + 'd>(
        &self,
        file: SourceId,
        table: impl Fn(&'d FileNames<'s>) -> &'d Table<'s, T>,
        name: &str,
    ) -> Option<T> {
        let names = |source: SourceId| self.declared.files.get(source.0 as usize);
        let own = names(file).and_then(|names| table(names).get(name));
        own.or_else(|| self.imports_of(file).iter().find_map(|source| table(names(*source)?).get(name)))
    }

    pub(super) fn imports_of(&self, file: SourceId) -> &'d [SourceId] {
        self.input.imports.get(file.0 as usize).map_or(&[], Vec::as_slice)
    }

    pub(super) fn who(&mut self, place: Place, value: Value<'s>) -> Option<Who> {
        self.refer(place, value, Family::Who, |it, path| it.plain(path, |name| it.see(place.file, |n| &n.who, name)))
    }

    pub(super) fn persona(&mut self, place: Place, value: Value<'s>) -> Option<PersonaId> {
        self.refer(place, value, Family::Persona, |it, path| {
            match it.plain(path, |name| it.see(place.file, |n| &n.who, name))? {
                Who::Persona(persona) => Some(persona),
                Who::Segment(_) => None,
            }
        })
    }

    pub(super) fn segment(&mut self, place: Place, value: Value<'s>) -> Option<SegmentId> {
        self.refer(place, value, Family::Segment, |it, path| {
            match it.plain(path, |name| it.see(place.file, |n| &n.who, name))? {
                Who::Segment(segment) => Some(segment),
                Who::Persona(_) => None,
            }
        })
    }

    pub(super) fn team(&mut self, place: Place, value: Value<'s>) -> Option<TeamId> {
        self.refer(place, value, Family::Team, |it, path| {
            match it.plain(path, |name| it.see(place.file, |n| &n.actors, name))? {
                Actor::Team(team) => Some(team),
                _ => None,
            }
        })
    }

    pub(super) fn research(&mut self, place: Place, value: Value<'s>) -> Option<ResearchId> {
        self.refer(place, value, Family::Source, |it, path| {
            it.plain(path, |name| it.see(place.file, |n| &n.research, name))
        })
    }

    pub(super) fn channel(&mut self, place: Place, value: Value<'s>) -> Option<ChannelId> {
        let found = self.refer(place, value, Family::Channel, |it, path| {
            let declared = it.plain(path, |name| it.see(place.file, |n| &n.actors, name));
            match declared {
                Some(Actor::Channel(_)) => declared.map(ChannelName::Declared),
                _ => it.plain(path, ChannelKind::from_word).map(ChannelName::Kind),
            }
        })?;
        match self.actor_of(found, value) {
            Actor::Channel(channel) => Some(channel),
            _ => None,
        }
    }

    pub(super) fn actor(&mut self, place: Place, value: Value<'s>) -> Option<Actor> {
        let found = self.refer(place, value, Family::Actor, |it, path| {
            let declared = it.plain(path, |name| it.see(place.file, |n| &n.actors, name));
            declared
                .map(ChannelName::Declared)
                .or_else(|| it.plain(path, ChannelKind::from_word).map(ChannelName::Kind))
        })?;
        Some(self.actor_of(found, value))
    }

    /// A kind used as a name becomes a channel of its own, once in a run, behind those that are declared.
    fn actor_of(&mut self, found: ChannelName, value: Value<'s>) -> Actor {
        let kind = match found {
            ChannelName::Declared(actor) => return actor,
            ChannelName::Kind(kind) => kind,
        };
        let at = self.undeclared_at(kind, value.span);
        Actor::Channel(ChannelId((self.declared.channels.len() + at) as u32))
    }

    /// Which of the undeclared channels has this kind: a new one, used first at `span`, where none has.
    pub(super) fn undeclared_at(&mut self, kind: ChannelKind, span: Span) -> usize {
        self.undeclared.iter().position(|(known, _)| *known == kind).unwrap_or_else(|| {
            self.undeclared.push((kind, span));
            self.undeclared.len() - 1
        })
    }

    pub(super) fn lane(&mut self, place: Place, value: Value<'s>) -> Option<LaneRef> {
        self.refer(place, value, Family::Lane, |it, path| {
            it.plain(path, |name| match name {
                "touchpoint" => Some(LaneRef::Touchpoint),
                "takes" => Some(LaneRef::Takes),
                _ => DetailKind::from_word(name)
                    .map(LaneRef::Detail)
                    .or_else(|| it.see(place.file, |n| &n.lanes, name).map(LaneRef::Own)),
            })
        })
    }

    pub(super) fn journey_named(&mut self, place: Place, value: Value<'s>) -> Option<JourneyId> {
        self.refer(place, value, Family::Journey, |it, path| it.plain(path, |name| it.find_journey(place.file, name)))
    }

    /// What a view is of; `of_persona` where its layout shows a persona.
    pub(super) fn subject(&mut self, place: Place, value: Value<'s>, of_persona: bool) -> Option<Subject> {
        let family = if of_persona { Family::Persona } else { Family::Subject };
        self.refer(place, value, family, |it, path| {
            it.plain(path, |name| {
                if of_persona {
                    return match it.see(place.file, |n| &n.who, name)? {
                        Who::Persona(persona) => Some(Subject::Persona(persona)),
                        Who::Segment(_) => None,
                    };
                }
                match it.see(place.file, |n| &n.maps, name)? {
                    Map::Journey(journey) => Some(Subject::Journey(journey)),
                    Map::Blueprint(blueprint) => Some(Subject::Blueprint(blueprint)),
                    Map::View(_) => None,
                }
            })
        })
    }

    pub(super) fn touchpoint(&mut self, place: Place, value: Value<'s>) -> Option<TouchpointRef> {
        self.refer(place, value, Family::Touchpoint, |it, path| {
            it.inner(place, path, |journey, name| {
                match it.declared.journey_names.get(journey.index())?.steps.get(name)? {
                    Step::Touchpoint(touchpoint) => Some(TouchpointRef { journey, touchpoint }),
                    Step::Outcome(_) => None,
                }
            })
        })
    }

    pub(super) fn stage(&mut self, place: Place, value: Value<'s>) -> Option<StageRef> {
        self.refer(place, value, Family::Stage, |it, path| {
            it.inner(place, path, |journey, name| {
                let stage = it.declared.journey_names.get(journey.index())?.stages.get(name)?;
                Some(StageRef { journey, stage })
            })
        })
    }

    /// Where an arrow of a touchpoint, a stage or a journey leads.
    pub(super) fn target(&mut self, place: Place, value: Value<'s>) -> Option<Target> {
        self.refer(place, value, Family::Target, |it, path| match path.journey {
            Some(journey) => it.target_in(it.find_journey(place.file, journey)?, path.name),
            None => {
                let own = match place.home {
                    Home::Journey(journey) => it.target_in(journey, path.name),
                    _ => None,
                };
                own.or_else(|| it.find_journey(place.file, path.name).map(Target::Journey))
            }
        })
    }

    /// A named detail, or a persona's named line.
    pub(super) fn detail_named(&mut self, place: Place, value: Value<'s>) -> Option<DetailRef> {
        self.refer(place, value, Family::Detail, |it, path| it.find_detail(place, path, |_| true))
            .map(|named| named.reference)
    }

    pub(super) fn row(&mut self, place: Place, value: Value<'s>) -> Option<DetailRef> {
        self.refer(place, value, Family::Row, |it, path| it.find_detail(place, path, is_row))
            .map(|named| named.reference)
    }

    /// A need or a goal of one of the journey's personas.
    pub(super) fn line_named(&mut self, place: Place, value: Value<'s>) -> Option<PersonaLineRef> {
        self.refer(place, value, Family::Line, |it, path| {
            let named = it.inner(place, path, |journey, name| it.line_in(journey, name).filter(is_line))?;
            match named.reference {
                DetailRef::Persona { persona, line } => Some(PersonaLineRef { persona, line }),
                _ => None,
            }
        })
    }

    /// For the families that take no dot.
    fn plain<T>(&self, path: Path<'_>, find: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        if path.journey.is_some() { None } else { find(path.name) }
    }

    pub(super) fn find_journey(&self, file: SourceId, name: &str) -> Option<JourneyId> {
        match self.see(file, |names| &names.maps, name)? {
            Map::Journey(journey) => Some(journey),
            _ => None,
        }
    }

    /// Looks in the journey before the dot; without one, in the own journey and then in the one that it replaces.
    fn inner<T>(&self, place: Place, path: Path<'_>, find: impl Fn(JourneyId, &str) -> Option<T>) -> Option<T> {
        match path.journey {
            Some(journey) => find(self.find_journey(place.file, journey)?, path.name),
            None => {
                let (own, replaced) = self.journeys_of(place.home);
                own.and_then(|it| find(it, path.name)).or_else(|| replaced.and_then(|it| find(it, path.name)))
            }
        }
    }

    /// The journey of a place, and the one that it replaces; a blueprint's is the one it is of.
    pub(super) fn journeys_of(&self, home: Home) -> (Option<JourneyId>, Option<JourneyId>) {
        let own = match home {
            Home::Journey(journey) => Some(journey),
            Home::Blueprint(blueprint) => self.blueprint_of.get(blueprint.index()).copied().flatten(),
            Home::Nowhere | Home::Unknown => None,
        };
        (own, own.and_then(|it| self.heads.get(it.index())).and_then(|head| head.replaces))
    }

    fn target_in(&self, journey: JourneyId, name: &str) -> Option<Target> {
        let names = self.declared.journey_names.get(journey.index())?;
        match names.steps.get(name) {
            Some(Step::Touchpoint(touchpoint)) => Some(Target::Touchpoint(TouchpointRef { journey, touchpoint })),
            Some(Step::Outcome(outcome)) => Some(Target::Outcome { journey, outcome }),
            None => names.stages.get(name).map(|stage| Target::Stage(StageRef { journey, stage })),
        }
    }

    fn find_detail(&self, place: Place, path: Path<'_>, fits: impl Fn(&Named) -> bool) -> Option<Named> {
        let fits = |named: &Named| fits(named);
        if let Some(map) = path.journey {
            return match self.see(place.file, |names| &names.maps, map)? {
                Map::Journey(journey) => self.detail_in(journey, path.name).filter(fits),
                Map::Blueprint(blueprint) => self.detail_of_blueprint(blueprint, path.name).filter(fits),
                Map::View(_) => None,
            };
        }
        let (own, replaced) = self.journeys_of(place.home);
        match place.home {
            // One step: what a blueprint is of stands where for a journey stands what it replaces.
            Home::Blueprint(blueprint) => self
                .detail_of_blueprint(blueprint, path.name)
                .filter(fits)
                .or_else(|| own.and_then(|it| self.detail_in(it, path.name)).filter(fits)),
            _ => [own, replaced].into_iter().flatten().find_map(|it| self.detail_in(it, path.name).filter(fits)),
        }
    }

    /// A detail of a journey, else a line of one of its personas.
    pub(super) fn detail_in(&self, journey: JourneyId, name: &str) -> Option<Named> {
        let own = self.declared.journey_names.get(journey.index())?.details.get(name);
        own.or_else(|| self.line_in(journey, name))
    }

    pub(super) fn line_in(&self, journey: JourneyId, name: &str) -> Option<Named> {
        let personas = &self.heads.get(journey.index())?.personas;
        personas.iter().find_map(|persona| self.declared.persona_lines.get(persona.index())?.get(name))
    }

    fn detail_of_blueprint(&self, blueprint: BlueprintId, name: &str) -> Option<Named> {
        self.declared.blueprint_details.get(blueprint.index())?.get(name)
    }
}

pub(super) fn is_row(named: &Named) -> bool {
    matches!(named.keyword, "frontstage" | "backstage" | "support")
}

pub(super) fn is_line(named: &Named) -> bool {
    matches!(named.reference, DetailRef::Persona { .. }) && matches!(named.keyword, "need" | "goal")
}
