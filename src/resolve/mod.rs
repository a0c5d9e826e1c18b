//! Statements to model: which name means what, which values hold, what is filled in where nothing stands.
//! Two passes, so that the order of declarations is free: `names` declares, then everything is referred to and built.
//! Knows nothing of characters and lines, lint levels or pictures.

mod arrows;
mod declare;
mod detail;
mod journey;
mod layers;
mod names;
mod people;
mod read;
mod refer;
pub mod suggest;
mod touchpoint;
mod unknown;
pub mod values;

pub use declare::Declaration;

use crate::diagnostic::{self, Diagnostic};
use crate::model::*;
use crate::source::{SourceId, Span};
use crate::statement::Tree;
use names::{Declared, FileNames};
use refer::{Family, Place};
use rustc_hash::FxHashMap;
use std::sync::Arc;
use suggest::Names;

/// What is resolved together. All slices but the last have one entry for each file of the run, in the order of their ids.
#[derive(Clone, Copy, Debug)]
pub struct Input<'t, 's> {
    pub trees: &'t [Tree<'s>],
    /// The files that each file imports itself and that could be read.
    pub imports: &'t [Vec<SourceId>],
    /// Whether an import of the file could not be read: what it does not find may stand there.
    pub blind: &'t [bool],
    /// As findings show them.
    pub file_names: &'t [&'s str],
    /// What the other files of the project declare, to say where a name may come from.
    pub beside: &'t [Declaration],
}

/// Resolves all files; findings come in the order of files, then of places.
///
/// Total: what is broken is left out of the model or kept as far as it goes, and was reported here or before.
pub fn resolve<'s>(input: Input<'_, 's>) -> (Project<'s>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let declared = names::declare(input.trees, input.imports, &mut found);
    let mut resolver = Resolver::new(input, &declared, found);
    resolver.heads();
    let mut project = resolver.people();
    resolver.journeys(&mut project);
    resolver.layers(&mut project);
    project.channels.extend(resolver.undeclared_channels());
    project.images = std::mem::take(&mut resolver.images);
    project.imports = input.imports.to_vec();
    let mut found = resolver.found;
    diagnostic::sort_by_place_and_code(&mut found);
    (project, found)
}

/// What the second pass carries along.
struct Resolver<'d, 's> {
    input: Input<'d, 's>,
    declared: &'d Declared<'d, 's>,
    /// For each journey: where else its names are looked up.
    heads: Arc<Vec<Head>>,
    /// Journeys that replace themselves, which was reported: their heads are mended when all of them are built.
    selfish: Vec<JourneyId>,
    blueprint_of: Vec<Option<JourneyId>>,
    /// Channel kinds used as names, in the order of their first use.
    undeclared: Vec<(ChannelKind, Span)>,
    images: Vec<Image<'s>>,
    /// Names to suggest from, gathered where the first is missed.
    names: FxHashMap<(Place, Family, bool), Names<'d>>,
    found: Vec<Diagnostic>,
    /// The last time that a touchpoint of the journey at hand has, and where it stands.
    above: Option<(Time, Span)>,
    scratch: Scratch<'s>,
}

/// Filled and emptied for each touchpoint, so that its own lists are allocated once and to measure.
#[derive(Default)]
struct Scratch<'s> {
    details: List<Detail<'s>>,
    arrows: List<Arrow<'s>>,
}

/// What the inside of a journey needs to know of the journey before it is built.
#[derive(Clone, Debug, Default)]
struct Head {
    personas: Vec<PersonaId>,
    replaces: Option<JourneyId>,
    /// The line of its personas was reported: their lines cannot be found.
    personas_blind: bool,
    /// The line of what it replaces was reported.
    replaces_blind: bool,
}

impl<'d, 's> Resolver<'d, 's> {
    fn new(input: Input<'d, 's>, declared: &'d Declared<'d, 's>, found: Vec<Diagnostic>) -> Self {
        Self {
            input,
            declared,
            heads: Arc::default(),
            selfish: Vec::new(),
            blueprint_of: Vec::new(),
            undeclared: Vec::new(),
            images: Vec::new(),
            names: FxHashMap::default(),
            found,
            above: None,
            scratch: Scratch::default(),
        }
    }

    /// Which personas a journey has, what it replaces, what a blueprint is of: the ways on which names are looked up.
    fn heads(&mut self) {
        let mut heads = Vec::with_capacity(self.declared.journeys.len());
        for &node in &self.declared.journeys {
            let place = Place::outside(node);
            let mut head = Head::default();
            for child in node.children() {
                match child.keyword() {
                    "persona" => {
                        let values = child.arguments(0);
                        for value in values {
                            match self.persona(place, value) {
                                Some(persona) => head.personas.push(persona),
                                None => head.personas_blind = true,
                            }
                        }
                        head.personas_blind |= child.is_damaged();
                    }
                    "replaces" => {
                        head.replaces = child.argument(0).and_then(|value| self.journey_named(place, value));
                        head.replaces_blind |= head.replaces.is_none();
                    }
                    _ => {}
                }
            }
            heads.push(head);
        }
        self.heads = Arc::new(heads);
        for &node in &self.declared.blueprints {
            let of = node.attribute("of").and_then(|it| it.value());
            let journey = of.and_then(|value| self.journey_named(Place::outside(node), value));
            self.blueprint_of.push(journey);
        }
    }

    fn undeclared_channels(&self) -> Vec<Channel<'s>> {
        let channel = |&(kind, span): &(ChannelKind, Span)| Channel {
            name: read::labelled(kind.word().into(), None, span),
            kind,
            icon: people::icon_of(kind),
            icon_stated: false,
            owner: None,
            metrics: List::new(),
            collects: Vec::new(),
            declared: false,
            span,
        };
        self.undeclared.iter().map(channel).collect()
    }
}
