//! Who is called what, and who sees it: the names that files, journeys, blueprints and personas declare, family by family.
//! First pass of `resolve`; finds nothing but clashes. Looking names up is `refer`.

use super::suggest::{composed, has_other_script, look, look_alike};
use crate::diagnostic::{Diagnostic, codes};
use crate::model::*;
use crate::parallel;
use crate::source::{SourceId, Span};
use crate::statement::{Form, Node, Tree};
use rustc_hash::FxHashMap;
use std::collections::hash_map;

/// Something declared, and the word that declares it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<T> {
    pub target: T,
    pub span: Span,
}

/// The names of one family in one place.
#[derive(Debug)]
pub(super) struct Table<'s, T> {
    entries: FxHashMap<Text<'s>, Entry<T>>,
}

impl<T> Default for Table<'_, T> {
    fn default() -> Self {
        Self { entries: FxHashMap::default() }
    }
}

impl<'s, T: Copy> Table<'s, T> {
    fn reserve(&mut self, names: usize) {
        self.entries.reserve(names);
    }

    pub fn get(&self, name: &str) -> Option<T> {
        self.entries.get(name).map(|entry| entry.target)
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn entry(&self, name: &str) -> Option<Entry<T>> {
        self.entries.get(name).copied()
    }

    /// All names, in the order of their places.
    pub fn sorted(&self) -> Vec<(&str, Entry<T>)> {
        let mut all: Vec<_> = self.entries.iter().map(|(name, entry)| (name.as_ref(), *entry)).collect();
        all.sort_unstable_by_key(|(_, entry)| entry.span);
        all
    }

    /// Declares a name. One that is taken stays what it is, and the newcomer is reported.
    fn declare(&mut self, name: Option<NameAt<'s>>, target: T, what: &str, found: &mut Vec<Diagnostic>) {
        let Some((name, span)) = name else { return };
        match self.entries.entry(name) {
            hash_map::Entry::Occupied(earlier) => {
                found.push(clash(earlier.key(), what, span, earlier.get().span));
            }
            hash_map::Entry::Vacant(free) => {
                free.insert(Entry { target, span });
            }
        }
    }
}

/// A name in its composed form, and where it stands.
type NameAt<'s> = (Text<'s>, Span);

fn clash(name: &str, what: &str, span: Span, earlier: Span) -> Diagnostic {
    Diagnostic::new(codes::NAME_DECLARED_TWICE, span, format!("the name `{name}` is taken"))
        .label(format!("{what} has it already"))
        .also(earlier, "first declared here")
        .help("names differ within a family: give one of the two another name")
}

/// A journey, a blueprint or a view: one family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Map {
    Journey(JourneyId),
    Blueprint(BlueprintId),
    View(ViewId),
}

/// A touchpoint or an outcome: one family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Touchpoint(TouchpointIndex),
    Outcome(OutcomeIndex),
}

/// A named detail or a named line of a persona, and the keyword it stands under.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named {
    pub reference: DetailRef,
    pub keyword: &'static str,
}

/// What a file declares at top level.
#[derive(Debug, Default)]
pub(super) struct FileNames<'s> {
    pub who: Table<'s, Who>,
    pub actors: Table<'s, Actor>,
    pub maps: Table<'s, Map>,
    pub research: Table<'s, ResearchId>,
    pub data: Table<'s, DataId>,
    pub lanes: Table<'s, LaneId>,
}

/// What a journey declares.
#[derive(Debug, Default)]
pub(super) struct JourneyNames<'s> {
    pub stages: Table<'s, StageIndex>,
    pub steps: Table<'s, Step>,
    pub details: Table<'s, Named>,
}

/// Everything that all files declare: the statements in the order of their ids, and their names.
#[derive(Debug, Default)]
pub(super) struct Declared<'t, 's> {
    pub files: Vec<FileNames<'s>>,
    pub personas: Vec<Node<'t, 's>>,
    pub persona_lines: Vec<Table<'s, Named>>,
    pub segments: Vec<Node<'t, 's>>,
    pub channels: Vec<Node<'t, 's>>,
    pub teams: Vec<Node<'t, 's>>,
    pub systems: Vec<Node<'t, 's>>,
    pub research: Vec<Node<'t, 's>>,
    pub lanes: Vec<Node<'t, 's>>,
    pub journeys: Vec<Node<'t, 's>>,
    pub journey_names: Vec<JourneyNames<'s>>,
    pub blueprints: Vec<Node<'t, 's>>,
    pub blueprint_details: Vec<Table<'s, Named>>,
    pub views: Vec<Node<'t, 's>>,
    pub data: Vec<Node<'t, 's>>,
}

/// Declares everything of every file; `found` gets the clashes, also those between a file and what it imports.
pub(super) fn declare<'t, 's>(
    trees: &'t [Tree<'s>],
    imports: &[Vec<SourceId>],
    found: &mut Vec<Diagnostic>,
) -> Declared<'t, 's> {
    let mut declared = Declared::default();
    for tree in trees {
        let mut names = FileNames::default();
        for node in tree.roots() {
            declared.top_level(node, &mut names, found);
        }
        declared.files.push(names);
    }
    let journeys = declared.journeys.iter().enumerate().map(|(index, node)| (JourneyId(index as u32), *node)).collect();
    declared.journey_names = parallel::map(journeys, |(id, node)| {
        let mut clashes = Vec::new();
        (names_of_journey(node, id, &mut clashes), clashes)
    })
    .into_iter()
    .map(|(names, clashes)| {
        found.extend(clashes);
        names
    })
    .collect();
    clashes_with_imports(&declared.files, imports, found);
    declared
}

/// Puts a statement into the list of its kind and gives its index there.
fn keep<'t, 's>(list: &mut Vec<Node<'t, 's>>, node: Node<'t, 's>) -> u32 {
    list.push(node);
    list.len() as u32 - 1
}

impl<'t, 's> Declared<'t, 's> {
    fn top_level(&mut self, node: Node<'t, 's>, names: &mut FileNames<'s>, found: &mut Vec<Diagnostic>) {
        let name = declared_name(node);
        match node.keyword() {
            "persona" => {
                let id = PersonaId(keep(&mut self.personas, node));
                names.who.declare(name, Who::Persona(id), "a persona or a segment", found);
                self.persona_lines.push(lines_of_persona(node, id, found));
            }
            "segment" => {
                let id = SegmentId(keep(&mut self.segments, node));
                names.who.declare(name, Who::Segment(id), "a persona or a segment", found);
            }
            "channel" => {
                let id = ChannelId(keep(&mut self.channels, node));
                names.actors.declare(name, Actor::Channel(id), ACTORS, found);
            }
            "team" => {
                let id = TeamId(keep(&mut self.teams, node));
                names.actors.declare(name, Actor::Team(id), ACTORS, found);
            }
            "system" => {
                let id = SystemId(keep(&mut self.systems, node));
                names.actors.declare(name, Actor::System(id), ACTORS, found);
            }
            "source" => {
                let id = ResearchId(keep(&mut self.research, node));
                names.research.declare(name, id, "a source", found);
            }
            "lane" => {
                let id = LaneId(keep(&mut self.lanes, node));
                names.lanes.declare(name, id, "a lane", found);
            }
            "data" => {
                let id = DataId(keep(&mut self.data, node));
                names.data.declare(name, id, "another `data`", found);
            }
            "journey" => {
                let id = JourneyId(keep(&mut self.journeys, node));
                names.maps.declare(name, Map::Journey(id), MAPS, found);
            }
            "blueprint" => {
                let id = BlueprintId(keep(&mut self.blueprints, node));
                names.maps.declare(name, Map::Blueprint(id), MAPS, found);
                self.blueprint_details.push(names_of_blueprint(node, id, found));
            }
            "view" => {
                let id = ViewId(keep(&mut self.views, node));
                names.maps.declare(name, Map::View(id), MAPS, found);
            }
            _ => {}
        }
    }
}

const ACTORS: &str = "a channel, a team or a system";
const MAPS: &str = "a journey, a blueprint or a view";
const STEPS: &str = "a touchpoint or an outcome";
const DETAILS: &str = "a detail of this journey";

/// The name in a statement's first slot.
pub(super) fn declared_name<'s>(node: Node<'_, 's>) -> Option<NameAt<'s>> {
    let value = node.argument(0).filter(|value| value.form == Form::Name)?;
    Some((composed(value.raw), value.span))
}

/// Which detail a statement is, if it is one that the model keeps.
///
/// A `feels` without a usable score is left out of the model: a gap in the curve is true, a zero would not be.
/// So the indices that this pass gives out and those of the model agree.
pub(super) fn detail_keyword(node: Node<'_, '_>) -> Option<DetailKeyword> {
    match node.keyword() {
        "LANE" => Some(DetailKeyword::OwnLane),
        keyword => match DetailKind::from_word(keyword)? {
            DetailKind::Feels => score_of(node).map(|_| DetailKeyword::Kind(DetailKind::Feels)),
            kind => Some(DetailKeyword::Kind(kind)),
        },
    }
}

/// What a detail stands under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DetailKeyword {
    Kind(DetailKind),
    /// A lane of one's own.
    OwnLane,
}

impl DetailKeyword {
    pub fn word(self) -> &'static str {
        match self {
            DetailKeyword::Kind(kind) => kind.word(),
            DetailKeyword::OwnLane => "LANE",
        }
    }
}

/// The score in the first slot where it is a number from -2 to 2.
pub(super) fn score_of(node: Node<'_, '_>) -> Option<Decimal> {
    let value = node.argument(0).filter(|value| value.form == Form::Number)?;
    super::values::decimal(value.raw).ok().filter(|score| super::values::within(*score, -2, 2))
}

fn lines_of_persona<'s>(persona: Node<'_, 's>, id: PersonaId, found: &mut Vec<Diagnostic>) -> Table<'s, Named> {
    let mut lines = Table::default();
    let mut line = 0;
    for child in persona.children() {
        let Some(kind) = LineKind::from_word(child.keyword()) else { continue };
        let reference = DetailRef::Persona { persona: id, line };
        lines.declare(declared_name(child), Named { reference, keyword: kind.word() }, "a line of this persona", found);
        line += 1;
    }
    lines
}

fn names_of_journey<'s>(node: Node<'_, 's>, journey: JourneyId, found: &mut Vec<Diagnostic>) -> JourneyNames<'s> {
    let mut names = JourneyNames::default();
    let stages_of = || node.children().filter(|child| child.keyword() == "stage");
    let is_touchpoint = |inner: &Node<'_, 's>| inner.keyword() == "touchpoint";
    // The largest of all tables, and in a long map the one that would be moved most.
    names.steps.reserve(stages_of().flat_map(Node::children).filter(is_touchpoint).count());
    let (mut stages, mut touchpoints, mut outcomes, mut metrics) = (0, 0, 0, 0);
    for child in node.children() {
        match child.keyword() {
            "stage" => {
                let stage = StageIndex(stages);
                stages += 1;
                names.stages.declare(declared_name(child), stage, "a stage of this journey", found);
                let mut detail = 0;
                for inner in child.children() {
                    if inner.keyword() == "touchpoint" {
                        let touchpoint = TouchpointIndex(touchpoints);
                        touchpoints += 1;
                        let target = Step::Touchpoint(touchpoint);
                        names.steps.declare(declared_name(inner), target, STEPS, found);
                        names_of_touchpoint(inner, journey, touchpoint, &mut names.details, found);
                    } else if let Some(keyword) = detail_keyword(inner) {
                        let reference = DetailRef::Stage { journey, stage, detail };
                        let fail = |fail| DetailRef::StageFail { journey, stage, detail, fail };
                        name_of_detail(inner, keyword.word(), reference, fail, &mut names.details, found);
                        detail += 1;
                    }
                }
            }
            "outcome" => {
                let target = Step::Outcome(OutcomeIndex(outcomes));
                outcomes += 1;
                names.steps.declare(declared_name(child), target, STEPS, found);
            }
            "metric" => {
                let reference = DetailRef::Journey { journey, metric: metrics };
                metrics += 1;
                names.details.declare(declared_name(child), Named { reference, keyword: "metric" }, DETAILS, found);
            }
            _ => {}
        }
    }
    names
}

fn names_of_touchpoint<'s>(
    node: Node<'_, 's>,
    journey: JourneyId,
    touchpoint: TouchpointIndex,
    names: &mut Table<'s, Named>,
    found: &mut Vec<Diagnostic>,
) {
    // Few details have a name, and where none has there is nothing to count. (What has children may have named ones.)
    let may_name = |child: Node<'_, 's>| {
        let named = child.may_declare() && child.argument(0).is_some_and(|value| value.form == Form::Name);
        (named || child.children().next().is_some())
            && (child.keyword() == "LANE" || DetailKind::from_word(child.keyword()).is_some())
    };
    if !node.children().any(may_name) {
        return;
    }
    let mut detail = 0;
    for child in node.children() {
        let Some(keyword) = detail_keyword(child) else { continue };
        let reference = DetailRef::Touchpoint { journey, touchpoint, detail };
        let fail = |fail| DetailRef::TouchpointFail { journey, touchpoint, detail, fail };
        name_of_detail(child, keyword.word(), reference, fail, names, found);
        detail += 1;
    }
}

fn names_of_blueprint<'s>(node: Node<'_, 's>, blueprint: BlueprintId, found: &mut Vec<Diagnostic>) -> Table<'s, Named> {
    let mut names = Table::default();
    let mut layer = 0;
    for at in node.children().filter(|child| child.keyword() == "at") {
        let mut detail = 0;
        for child in at.children() {
            let Some(keyword) = detail_keyword(child) else { continue };
            let reference = DetailRef::Layer { blueprint, layer, detail };
            let fail = |fail| DetailRef::LayerFail { blueprint, layer, detail, fail };
            name_of_detail(child, keyword.word(), reference, fail, &mut names, found);
            detail += 1;
        }
        layer += 1;
    }
    names
}

/// Declares the name of a detail, and those of the fail points in its block.
fn name_of_detail<'s>(
    node: Node<'_, 's>,
    keyword: &'static str,
    reference: DetailRef,
    fail: impl Fn(u32) -> DetailRef,
    names: &mut Table<'s, Named>,
    found: &mut Vec<Diagnostic>,
) {
    names.declare(declared_name(node), Named { reference, keyword }, DETAILS, found);
    if matches!(keyword, "frontstage" | "backstage" | "support") {
        let fails = node.children().filter(|child| child.keyword() == "fail");
        for (index, child) in fails.enumerate() {
            let named = Named { reference: fail(index as u32), keyword: "fail" };
            names.declare(declared_name(child), named, DETAILS, found);
        }
    }
}

/// A file may not declare what it imports, nor import one name twice; two files that do not see each other may.
fn clashes_with_imports(files: &[FileNames<'_>], imports: &[Vec<SourceId>], found: &mut Vec<Diagnostic>) {
    let mut told = Vec::new();
    for (file, names) in files.iter().enumerate() {
        let imported: Vec<&FileNames> = imports
            .get(file)
            .into_iter()
            .flatten()
            .filter(|source| source.0 as usize != file)
            .filter_map(|source| files.get(source.0 as usize))
            .collect();
        let mut sight = Sight { told: &mut told, found };
        sight.check(&names.who, imported.iter().map(|it| &it.who), "a persona or a segment");
        sight.check(&names.actors, imported.iter().map(|it| &it.actors), ACTORS);
        sight.check(&names.maps, imported.iter().map(|it| &it.maps), MAPS);
        sight.check(&names.research, imported.iter().map(|it| &it.research), "a source");
        sight.check(&names.data, imported.iter().map(|it| &it.data), "another `data`");
        sight.check(&names.lanes, imported.iter().map(|it| &it.lanes), "a lane");
    }
}

/// Collects the clashes of one file's sight; a pair that two files see is told once.
struct Sight<'a> {
    told: &'a mut Vec<(Span, Span)>,
    found: &'a mut Vec<Diagnostic>,
}

impl Sight<'_> {
    fn check<'n, 's: 'n, T: Copy + 'n>(
        &mut self,
        own: &'n Table<'s, T>,
        imported: impl Iterator<Item = &'n Table<'s, T>>,
        what: &str,
    ) {
        let mut seen: FxHashMap<&str, Span> = FxHashMap::default();
        // Imports are read first, so what a file declares itself comes later.
        let tables: Vec<&Table<T>> = imported.chain(std::iter::once(own)).collect();
        let mut strange = false;
        for table in &tables {
            for (name, entry) in table.sorted() {
                strange |= has_other_script(name);
                match seen.get(name) {
                    Some(earlier) if *earlier != entry.span => self.clash(name, what, entry.span, *earlier),
                    Some(_) => {}
                    None => {
                        seen.insert(name, entry.span);
                    }
                }
            }
        }
        if strange {
            let all = tables.iter().flat_map(|table| table.sorted());
            look_alikes(all.map(|(name, entry)| (name, entry.span)), self.told, self.found);
        }
    }

    fn clash(&mut self, name: &str, what: &str, span: Span, earlier: Span) {
        let pair = (span.min(earlier), span.max(earlier));
        if !self.told.contains(&pair) {
            self.told.push(pair);
            self.found.push(clash(name, what, span, earlier));
        }
    }
}

/// Reports names that look like an earlier one in letters of another script.
pub(super) fn look_alikes<'n>(
    names: impl Iterator<Item = (&'n str, Span)>,
    told: &mut Vec<(Span, Span)>,
    found: &mut Vec<Diagnostic>,
) {
    let mut seen: FxHashMap<String, (&str, Span)> = FxHashMap::default();
    for (name, span) in names {
        match seen.get(&look(name)) {
            Some((earlier, at)) if look_alike(name, earlier) => {
                let pair = (span.min(*at), span.max(*at));
                if told.contains(&pair) {
                    continue;
                }
                told.push(pair);
                found.push(
                    Diagnostic::new(codes::NAMES_LOOK_ALIKE, span, format!("the name `{name}` looks like another one"))
                        .label("written in letters of another script")
                        .also(*at, "the other one")
                        .help("write both in one script, or call one of them differently"),
                );
            }
            Some(_) => {}
            None => {
                seen.insert(look(name), (name, span));
            }
        }
    }
}

impl JourneyNames<'_> {
    /// Names of a journey that look alike, family by family; nothing to do where all are in Latin letters.
    pub(super) fn look_alikes(&self, found: &mut Vec<Diagnostic>) {
        let mut told = Vec::new();
        let stages = self.stages.strange_names();
        let steps = self.steps.strange_names();
        let details = self.details.strange_names();
        for names in [stages, steps, details] {
            look_alikes(names.into_iter(), &mut told, found);
        }
    }
}

impl<'s, T: Copy> Table<'s, T> {
    /// All names in order where one has letters of another script, else none.
    fn strange_names(&self) -> Vec<(&str, Span)> {
        if self.entries.keys().any(|name| has_other_script(name)) {
            self.sorted().into_iter().map(|(name, entry)| (name, entry.span)).collect()
        } else {
            Vec::new()
        }
    }
}
