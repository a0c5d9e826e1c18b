//! What is said about a name that was not found: whether it is worth a word at all, what it is instead, where it
//! is declared, and which name was perhaps meant.

use super::Resolver;
use super::names::{Entry, Map, Step, Table};
use super::refer::{Family, Home, Path, Place, is_line, is_row};
use super::suggest::{Names, Suggestion};
use crate::diagnostic::{Diagnostic, Near, codes};
use crate::model::*;
use crate::source::{SourceId, Span};
use crate::statement::Value;

/// A name that is declared, though not where this place looks.
enum Elsewhere {
    Told(Box<Diagnostic>),
    /// The line that would have led there was reported already.
    Unread,
}

impl Family {
    /// As a finding names it.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Family::Persona => "persona",
            Family::Segment => "segment",
            Family::Who => "persona or segment",
            Family::Channel => "channel",
            Family::Actor => "team, system or channel",
            Family::Team => "team",
            Family::Source => "source",
            Family::Lane => "lane",
            Family::Journey => "journey",
            Family::Subject => "journey or blueprint",
            Family::Touchpoint => "touchpoint",
            Family::Stage => "stage",
            Family::Detail => "detail",
            Family::Line => "need or goal",
            Family::Row => "row",
            Family::Target => "touchpoint, outcome, stage or journey",
        }
    }

    /// Whether what this keyword declares is one of them.
    pub(super) fn holds(self, keyword: &str) -> bool {
        match self {
            Family::Persona => keyword == "persona",
            Family::Segment => keyword == "segment",
            Family::Who => matches!(keyword, "persona" | "segment"),
            Family::Channel => keyword == "channel",
            Family::Actor => matches!(keyword, "team" | "system" | "channel"),
            Family::Team => keyword == "team",
            Family::Source => keyword == "source",
            Family::Lane => keyword == "lane",
            Family::Journey => keyword == "journey",
            Family::Subject => matches!(keyword, "journey" | "blueprint" | "persona"),
            Family::Touchpoint => keyword == "touchpoint",
            Family::Stage => keyword == "stage",
            Family::Row => matches!(keyword, "frontstage" | "backstage" | "support"),
            Family::Target => matches!(keyword, "touchpoint" | "outcome" | "stage" | "journey"),
            Family::Detail | Family::Line => !matches!(
                keyword,
                "persona" | "segment" | "channel" | "team" | "system" | "source" | "lane" | "journey" | "view"
            ),
        }
    }

    /// Whether some of its names are declared at the top of a file, where an import makes them visible.
    pub(super) fn stands_at_the_top(self) -> bool {
        self == Family::Target || !self.takes_dot()
    }

    /// Whether its names stand inside of journeys, so that a dot may lead to them.
    fn takes_dot(self) -> bool {
        use Family::{Detail, Line, Row, Stage, Target, Touchpoint};
        matches!(self, Touchpoint | Stage | Detail | Line | Row | Target)
    }
}

impl<'d, 's> Resolver<'d, 's> {
    /// Reports a reference that leads nowhere.
    ///
    /// Silent where the name may stand in what could not be read: in a damaged statement, or in the file of an import
    /// that failed (there only slips of names in sight are told).
    pub(super) fn unknown(&mut self, place: Place, value: Value<'s>, raw: &str, family: Family) {
        let path = Path::new(raw);
        let parts = [path.journey.unwrap_or(path.name), path.name];
        if place.home == Home::Unknown && family.takes_dot() || parts.iter().any(|it| self.is_unread(place.file, it)) {
            return;
        }
        if self.is_nameless(place.file, family)
            || path.journey.is_some() && self.is_nameless(place.file, Family::Journey)
        {
            return;
        }
        let finding = match path.journey {
            Some(_) if !family.takes_dot() || path.name.contains('.') => {
                Some(self.dot_astray(value, raw, path, family))
            }
            Some(map) if !self.is_map(place.file, map) => self.journey_unknown(place, value, map),
            _ => self.name_unknown(place, value, path, family),
        };
        self.found.extend(finding);
    }

    fn dot_astray(&self, value: Value<'s>, raw: &str, path: Path<'_>, family: Family) -> Diagnostic {
        let help = if family.takes_dot() {
            "one dot at most: `journey.name`"
        } else {
            "what another file declares is named without its file, once that is imported"
        };
        Diagnostic::new(codes::UNKNOWN_NAME, value.span, format!("unknown {} `{raw}`", family.noun()))
            .label(format!("`{}` cannot be looked up by a dot", path.name))
            .help(help)
    }

    /// The part before the dot names no journey.
    fn journey_unknown(&mut self, place: Place, value: Value<'s>, map: &str) -> Option<Diagnostic> {
        let span = Span { end: value.span.start + map.len() as u32, ..value.span };
        let place = Place { home: Home::Nowhere, ..place };
        let suggestion = self.suggest(place, Family::Journey, None, map);
        self.about(place, span, map, Family::Journey, suggestion)
    }

    fn name_unknown(&mut self, place: Place, value: Value<'s>, path: Path<'_>, family: Family) -> Option<Diagnostic> {
        if let Some(wrong) = self.of_wrong_kind(place, value, path, family) {
            return Some(wrong);
        }
        let within = path.journey.and_then(|it| self.find_journey(place.file, it));
        let home = within.map_or(place.home, Home::Journey);
        let suggestion = self.suggest(Place { home, ..place }, family, path.journey, path.name);
        let name_span = Span { start: value.span.end - (path.name.len() as u32).min(value.span.end), ..value.span };
        let span = if path.journey.is_some() { name_span } else { value.span };
        if suggestion.is_none() && path.journey.is_none() && self.home_is_blind(place.home, family) {
            return None;
        }
        if let (None, None) = (suggestion, path.journey)
            && let Some(found) = self.elsewhere(place, value, path.name, family)
        {
            return match found {
                Elsewhere::Told(finding) => Some(*finding),
                Elsewhere::Unread => None,
            };
        }
        self.about(place, span, path.name, family, suggestion)
    }

    /// The finding itself; `None` where an import failed and no name in sight is near.
    fn about(
        &self,
        place: Place,
        span: Span,
        name: &str,
        family: Family,
        suggestion: Option<Suggestion<'d>>,
    ) -> Option<Diagnostic> {
        let noun = family.noun();
        let finding = Diagnostic::new(codes::UNKNOWN_NAME, span, format!("unknown {noun} `{name}`"))
            .label(format!("no {noun} has this name"));
        match suggestion {
            Some(Suggestion::Near(near)) => Some(finding.did_you_mean(near, span)),
            Some(Suggestion::LookAlike(name)) => Some(
                finding
                    .did_you_mean(Near { name, is_clear: true }, span)
                    .help(format!("`{name}` looks the same, and is written in letters of another script")),
            ),
            None if self.is_blind(place.file) => None,
            None => Some(self.not_in_sight(place, finding, name, family)),
        }
    }

    /// The name is there, for something that this place does not take.
    fn of_wrong_kind(&self, place: Place, value: Value<'s>, path: Path<'_>, family: Family) -> Option<Diagnostic> {
        let (what, at) = self.what_is(place, path, family)?;
        let noun = family.noun();
        let article = if noun.starts_with(['o', 'a', 'e', 'i']) { "an" } else { "a" };
        let finding = Diagnostic::new(
            codes::WRONG_KIND_OF_NAME,
            value.span,
            format!("`{}` is {what}, not {article} {noun}", value.raw),
        )
        .label(format!("{article} {noun} is meant here"))
        .also(at, "declared here");
        Some(match (family, what) {
            (Family::Subject, "a persona") => finding.help("a view of a persona says `layout persona`"),
            (Family::Line, _) => finding.help("`meets` takes needs and goals of a persona"),
            (Family::Target, "a view") => finding.help("an arrow leads to what a customer can reach"),
            _ => finding,
        })
    }

    /// What a name is, looked for in the families beside the one that is asked for.
    fn what_is(&self, place: Place, path: Path<'_>, family: Family) -> Option<(&'static str, Span)> {
        let name = path.name;
        if path.journey.is_none() && !matches!(family, Family::Detail | Family::Line | Family::Row) {
            if let Some(entry) = self.see_entry(place.file, |names| names.who.entry(name)) {
                return Some((
                    if matches!(entry.target, Who::Persona(_)) { "a persona" } else { "a segment" },
                    entry.span,
                ));
            }
            if let Some(entry) = self.see_entry(place.file, |names| names.actors.entry(name)) {
                let what = match entry.target {
                    Actor::Team(_) => "a team",
                    Actor::System(_) => "a system",
                    Actor::Channel(_) => "a channel",
                };
                return Some((what, entry.span));
            }
            if let Some(entry) = self.see_entry(place.file, |names| names.maps.entry(name)) {
                let what = match entry.target {
                    Map::Journey(_) => "a journey",
                    Map::Blueprint(_) => "a blueprint",
                    Map::View(_) => "a view",
                };
                return Some((what, entry.span));
            }
            if let Some(entry) = self.see_entry(place.file, |names| names.research.entry(name)) {
                return Some(("a source", entry.span));
            }
        }
        self.what_is_inside(place, path, family)
    }

    fn what_is_inside(&self, place: Place, path: Path<'_>, family: Family) -> Option<(&'static str, Span)> {
        if !family.takes_dot() {
            return None;
        }
        let journey = match path.journey {
            Some(journey) => self.find_journey(place.file, journey),
            None => self.journeys_of(place.home).0,
        }?;
        let names = self.declared.journey_names.get(journey.index())?;
        if let Some(entry) = names.steps.entry(path.name) {
            let what = if matches!(entry.target, Step::Touchpoint(_)) { "a touchpoint" } else { "an outcome" };
            return Some((what, entry.span));
        }
        if let Some(entry) = names.stages.entry(path.name) {
            return Some(("a stage", entry.span));
        }
        if let Some(entry) = names.details.entry(path.name) {
            return Some((article_of(entry.target.keyword), entry.span));
        }
        let personas = &self.heads.get(journey.index())?.personas;
        let entry = personas.iter().find_map(|it| self.declared.persona_lines.get(it.index())?.entry(path.name))?;
        Some((article_of(entry.target.keyword), entry.span))
    }

    /// An inner name that stands in another journey, or with a persona who is not of this journey: tells the way to it.
    fn elsewhere(&self, place: Place, value: Value<'s>, name: &str, family: Family) -> Option<Elsewhere> {
        if !family.takes_dot() {
            return None;
        }
        for (map, entry) in self.seen_names(place.file, |names| names.maps.sorted()) {
            let Map::Journey(journey) = entry.target else { continue };
            let Some(at) = self.inner_span(journey, name, family) else { continue };
            if self.is_unread(place.file, map) {
                return Some(Elsewhere::Unread);
            }
            return Some(Elsewhere::Told(Box::new(
                Diagnostic::new(codes::UNKNOWN_NAME, value.span, format!("unknown {} `{name}`", family.noun()))
                    .label("not in this journey")
                    .also(at, format!("it is in `{map}`"))
                    .help(format!("for what another journey has: `{map}.{name}`")),
            )));
        }
        if !matches!(family, Family::Detail | Family::Line) {
            return None;
        }
        for (persona, entry) in self.seen_names(place.file, |names| names.who.sorted()) {
            let Who::Persona(id) = entry.target else { continue };
            let Some(line) = self.declared.persona_lines.get(id.index()).and_then(|it| it.entry(name)) else {
                continue;
            };
            if self.is_unread(place.file, persona) {
                return Some(Elsewhere::Unread);
            }
            return Some(Elsewhere::Told(Box::new(
                Diagnostic::new(codes::UNKNOWN_NAME, value.span, format!("unknown {} `{name}`", family.noun()))
                    .label(format!("`{persona}` is no persona of this journey"))
                    .also(line.span, format!("a line of `{persona}`"))
                    .help(format!("add her or him to the journey: `persona {persona}`")),
            )));
        }
        None
    }

    fn inner_span(&self, journey: JourneyId, name: &str, family: Family) -> Option<Span> {
        let names = self.declared.journey_names.get(journey.index())?;
        match family {
            Family::Touchpoint => {
                names.steps.entry(name).filter(|it| matches!(it.target, Step::Touchpoint(_))).map(|it| it.span)
            }
            Family::Target => names.steps.entry(name).map(|it| it.span).or(names.stages.entry(name).map(|it| it.span)),
            Family::Stage => names.stages.entry(name).map(|it| it.span),
            Family::Detail => names.details.entry(name).map(|it| it.span),
            Family::Row => names.details.entry(name).filter(|it| is_row(&it.target)).map(|it| it.span),
            _ => None,
        }
    }

    /// The nearest name that this place could see; the names are gathered once for each place of a family.
    fn suggest(&mut self, place: Place, family: Family, journey: Option<&str>, word: &str) -> Option<Suggestion<'d>> {
        let key = (place, family, journey.is_some());
        if !self.names.contains_key(&key) {
            let names = Names::new(self.in_sight(place, family, journey.is_some()));
            self.names.insert(key, names);
        }
        self.names.get(&key).and_then(|names| names.nearest(word))
    }

    /// All names of a family that a place sees, near ones first; `inside`: only those of the place's own journey.
    fn in_sight(&self, place: Place, family: Family, inside: bool) -> Vec<&'d str> {
        let mut names: Vec<&'d str> = Vec::new();
        if family.takes_dot() {
            let (own, replaced) = self.journeys_of(place.home);
            let replaced = replaced.filter(|_| !inside && family != Family::Target);
            if let Home::Blueprint(blueprint) = place.home
                && let Some(table) = self.declared.blueprint_details.get(blueprint.index())
            {
                names.extend(table.sorted().iter().filter(|it| fits(it.1.target, family)).map(|it| it.0));
            }
            for journey in own.into_iter().chain(replaced) {
                self.names_inside(journey, family, &mut names);
            }
        }
        if !inside {
            self.top_level_names(place.file, family, &mut names);
        }
        names
    }

    fn names_inside(&self, journey: JourneyId, family: Family, names: &mut Vec<&'d str>) {
        let Some(declared) = self.declared.journey_names.get(journey.index()) else { return };
        let steps = declared.steps.sorted();
        match family {
            Family::Touchpoint => {
                names.extend(steps.iter().filter(|it| matches!(it.1.target, Step::Touchpoint(_))).map(|it| it.0));
            }
            Family::Target => {
                names.extend(steps.iter().map(|it| it.0));
                names.extend(declared.stages.sorted().iter().map(|it| it.0));
            }
            Family::Stage => names.extend(declared.stages.sorted().iter().map(|it| it.0)),
            _ => {
                names.extend(declared.details.sorted().iter().filter(|it| fits(it.1.target, family)).map(|it| it.0));
                for persona in self.heads.get(journey.index()).into_iter().flat_map(|head| &head.personas) {
                    let lines = self.declared.persona_lines.get(persona.index()).map(Table::sorted).unwrap_or_default();
                    names.extend(lines.iter().filter(|it| fits(it.1.target, family)).map(|it| it.0));
                }
            }
        }
    }

    fn top_level_names(&self, file: SourceId, family: Family, names: &mut Vec<&'d str>) {
        let who = |it: &Who| match family {
            Family::Persona => matches!(it, Who::Persona(_)),
            Family::Segment => matches!(it, Who::Segment(_)),
            _ => family == Family::Who,
        };
        let actor = |it: &Actor| match family {
            Family::Team => matches!(it, Actor::Team(_)),
            Family::Channel => matches!(it, Actor::Channel(_)),
            _ => family == Family::Actor,
        };
        let map = |it: &Map| match family {
            Family::Journey | Family::Target => matches!(it, Map::Journey(_)),
            _ => family == Family::Subject && !matches!(it, Map::View(_)),
        };
        names.extend(
            self.seen_names(file, |it| it.who.sorted()).into_iter().filter(|it| who(&it.1.target)).map(|it| it.0),
        );
        names.extend(
            self.seen_names(file, |it| it.actors.sorted()).into_iter().filter(|it| actor(&it.1.target)).map(|it| it.0),
        );
        names.extend(
            self.seen_names(file, |it| it.maps.sorted()).into_iter().filter(|it| map(&it.1.target)).map(|it| it.0),
        );
        match family {
            Family::Source => names.extend(self.seen_names(file, |it| it.research.sorted()).into_iter().map(|it| it.0)),
            Family::Lane => {
                names.extend(["touchpoint", "takes"]);
                names.extend(DetailKind::ALL.iter().map(|it| it.word()));
                names.extend(self.seen_names(file, |it| it.lanes.sorted()).into_iter().map(|it| it.0));
            }
            Family::Channel | Family::Actor => names.extend(ChannelKind::ALL.iter().map(|it| it.word())),
            _ => {}
        }
    }

    /// The entries of one table for a file and its imports, own ones first.
    fn seen_names<T>(
        &self,
        file: SourceId,
        table: impl Fn(&'d super::FileNames<'s>) -> Vec<(&'d str, Entry<T>)>,
    ) -> Vec<(&'d str, Entry<T>)> {
        let files = std::iter::once(&file).chain(self.imports_of(file));
        files.filter_map(|source| self.declared.files.get(source.0 as usize)).flat_map(table).collect()
    }

    fn see_entry<T>(
        &self,
        file: SourceId,
        find: impl Fn(&'d super::FileNames<'s>) -> Option<Entry<T>>,
    ) -> Option<Entry<T>> {
        let mut files = std::iter::once(&file).chain(self.imports_of(file));
        files.find_map(|source| find(self.declared.files.get(source.0 as usize)?))
    }

    fn is_map(&self, file: SourceId, name: &str) -> bool {
        self.see_entry(file, |names| names.maps.entry(name).filter(|it| !matches!(it.target, Map::View(_)))).is_some()
    }

    /// Whether the word stands in something that this file, or one that it imports, could not have read.
    fn is_unread(&self, file: SourceId, name: &str) -> bool {
        let mut files = std::iter::once(&file).chain(self.imports_of(file));
        files.any(|source| {
            let unread = self.input.trees.get(source.0 as usize).map_or(&[][..], |tree| tree.unread());
            unread.binary_search(&name).is_ok()
        })
    }

    /// Whether something of that family was declared, in a line whose name could not be read.
    fn is_nameless(&self, file: SourceId, family: Family) -> bool {
        let mut files = std::iter::once(&file).chain(self.imports_of(file));
        files.any(|source| {
            let nameless = self.input.trees.get(source.0 as usize).map_or(&[][..], |tree| tree.nameless());
            nameless.iter().any(|keyword| family.holds(keyword))
        })
    }

    fn is_blind(&self, file: SourceId) -> bool {
        self.input.blind.get(file.0 as usize).copied().unwrap_or(false)
    }

    /// Whether the name may be one that a reported line of the journey would have led to: a persona's, or one of what it
    /// replaces.
    fn home_is_blind(&self, home: Home, family: Family) -> bool {
        let Some(head) = self.journeys_of(home).0.and_then(|journey| self.heads.get(journey.index())) else {
            return false;
        };
        match family {
            Family::Line | Family::Detail => head.personas_blind || head.replaces_blind,
            Family::Touchpoint | Family::Stage | Family::Row => head.replaces_blind,
            _ => false,
        }
    }
}

fn fits(named: super::names::Named, family: Family) -> bool {
    match family {
        Family::Row => is_row(&named),
        Family::Line => is_line(&named),
        _ => family == Family::Detail,
    }
}

fn article_of(keyword: &'static str) -> &'static str {
    match keyword {
        "pain" => "a pain",
        "gain" => "a gain",
        "need" => "a need",
        "goal" => "a goal",
        "motivation" => "a motivation",
        "context" => "a context",
        "opportunity" => "an opportunity",
        "action" => "an action",
        "metric" => "a metric",
        _ => "a detail",
    }
}
