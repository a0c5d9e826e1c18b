//! Lanes of one's own: the words that a file adds to the vocabulary.

use super::recover;
use crate::source::Source;
use crate::syntax::ast::{Document, Form, State};
use crate::vocabulary::{self, Place};
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// What the lines of such a lane hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaneKind {
    /// Details, at a touchpoint or a stage.
    Text,
    /// A series of numbers on the journey.
    Bars,
}

/// The lanes that a file declares itself, before its words are known: read from the shape alone.
///
/// One that is called like a word of the language is left out, since its lines could not be told apart; `split` reports it.
/// Where a line could not be read that perhaps declares one, its name counts as a lane's of which nothing is known.
pub fn own_lanes<'s>(source: &'s Source, document: &Document) -> OwnLanes<'s> {
    let mut lanes = OwnLanes::default();
    let balanced = recover::is_balanced(document);
    let mut index = 0;
    while let Some(statement) = document.statements.get(index) {
        let shape = Shape { source, document, index };
        let after = (statement.after as usize).max(index + 1);
        let word = shape.keyword(index);
        let known = vocabulary::find(Place::File, word).is_some();
        lanes.nameless |= word == "lane" && shape.name().is_none();
        let kind = match word {
            "lane" => Some(shape.kind(after)),
            _ if !known && balanced => Some(None),
            _ => None,
        };
        if let (Some(kind), Some(name)) = (kind, shape.name())
            && !vocabulary::is_word(name)
        {
            lanes.add(name, kind);
        }
        // With a brace too many or too few, no block can be trusted to end where it seems to.
        index = if balanced { after } else { index + 1 };
    }
    lanes
}

/// A statement, before its words are known.
struct Shape<'s, 'd> {
    source: &'s Source,
    document: &'d Document,
    index: usize,
}

impl<'s> Shape<'s, '_> {
    fn name(&self) -> Option<&'s str> {
        let first = self.document.items_of(self.index).first().filter(|item| item.form == Form::Name)?;
        Some(self.text(first.start, first.end))
    }

    /// The kind that a `lane` states, in its line or in its block up to statement `after`; text if it states none.
    /// `None` where the lane has a word or a value that is none.
    fn kind(&self, after: usize) -> Option<LaneKind> {
        let row = vocabulary::find(Place::File, "lane")?;
        let mut stated = None;
        let mut sound = true;
        for index in self.index..after.min(self.document.statements.len()) {
            let items = self.document.items_of(index);
            let words = || items.iter().map(|it| self.text(it.start, it.end));
            let keyword = self.keyword(index);
            let block = (index > self.index).then_some(keyword);
            let pairs = block.into_iter().chain(words()).zip(words().skip(usize::from(block.is_none())));
            stated = pairs.filter(|(word, _)| *word == "kind").map(|(_, kind)| kind).last().or(stated);
            sound &= self.document.statements.get(index).is_some_and(|it| it.state == State::Sound);
            sound &= block.is_none_or(|word| row.attribute(word).is_some());
            // Behind the name and a text, only attributes and their values.
            sound &= !items.get(1).is_some_and(|it| {
                block.is_none() && it.form == Form::Name && row.attribute(self.text(it.start, it.end)).is_none()
            });
            sound &= items.get(2).is_none_or(|it| {
                block.is_some() || items[1].form != Form::Text || row.attribute(self.text(it.start, it.end)).is_some()
            });
        }
        match stated {
            Some("bars") => Some(LaneKind::Bars),
            Some("text") => Some(LaneKind::Text),
            None if sound => Some(LaneKind::Text),
            _ => None,
        }
    }

    fn keyword(&self, index: usize) -> &'s str {
        self.document.statements.get(index).map_or("", |it| self.text(it.keyword.start, it.keyword.end))
    }

    fn text(&self, start: u32, end: u32) -> &'s str {
        self.source.text.get(start as usize..end as usize).unwrap_or("")
    }
}

/// The lanes that a file sees: those it declares and those of the files it imports itself.
#[derive(Clone, Debug, Default)]
pub struct OwnLanes<'s> {
    /// In the order of declaration, own ones first; without a kind where it could not be read.
    lanes: Vec<(&'s str, Option<LaneKind>)>,
    by_name: FxHashMap<&'s str, Option<LaneKind>>,
    /// There is a lane whose name could not be read: any word may be it.
    nameless: bool,
}

impl<'s> OwnLanes<'s> {
    /// Adds the lanes of an imported file; a name that is there already stays what it is.
    pub fn join(&mut self, imported: &OwnLanes<'s>) {
        self.nameless |= imported.nameless;
        for (name, kind) in &imported.lanes {
            self.add(name, *kind);
        }
    }

    /// Those whose kind is known.
    pub fn iter(&self) -> impl Iterator<Item = (&'s str, LaneKind)> + '_ {
        self.lanes.iter().filter_map(|(name, kind)| kind.map(|kind| (*name, kind)))
    }

    pub fn kind_of(&self, name: &str) -> Option<LaneKind> {
        self.by_name.get(name).copied().flatten()
    }

    /// Whether it is the name of a lane, or of something that could not be read and was perhaps a lane.
    pub(super) fn is_own(&self, name: &str) -> bool {
        self.by_name.contains_key(name) || self.nameless && !vocabulary::is_word(name)
    }

    fn add(&mut self, name: &'s str, kind: Option<LaneKind>) {
        if let Entry::Vacant(entry) = self.by_name.entry(name) {
            entry.insert(kind);
            self.lanes.push((name, kind));
        }
    }
}
