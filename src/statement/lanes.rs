//! Lanes of one's own: the words that a file adds to the vocabulary.

use crate::source::Source;
use crate::syntax::ast::{Document, Extent, Form};
use crate::vocabulary;

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
pub fn own_lanes<'s>(source: &'s Source, document: &Document) -> OwnLanes<'s> {
    let text = |extent: Extent| source.text.get(extent.start as usize..extent.end as usize).unwrap_or("");
    let words = |at: usize| document.items_of(at).iter().map(|it| text(Extent { start: it.start, end: it.end }));
    let mut lanes = OwnLanes::default();
    let mut index = 0;
    while let Some(statement) = document.statements.get(index) {
        let after = (statement.after as usize).max(index + 1);
        let named = document.items_of(index).first().is_some_and(|item| item.form == Form::Name);
        if text(statement.keyword) == "lane"
            && named
            && let Some(name) = words(index).next().filter(|name| !vocabulary::is_word(name))
        {
            let in_line = words(index).skip(1).zip(words(index).skip(2)).any(|pair| pair == ("kind", "bars"));
            let in_block = (index + 1..after).any(|at| {
                document.statements.get(at).is_some_and(|it| text(it.keyword) == "kind")
                    && words(at).next() == Some("bars")
            });
            lanes.add(name, if in_line || in_block { LaneKind::Bars } else { LaneKind::Text });
        }
        index = after;
    }
    lanes
}

/// The lanes that a file sees: those it declares and those of the files it imports itself.
#[derive(Clone, Debug, Default)]
pub struct OwnLanes<'s> {
    /// In the order of declaration, own ones first.
    lanes: Vec<(&'s str, LaneKind)>,
}

impl<'s> OwnLanes<'s> {
    /// Adds the lanes of an imported file; a name that is there already stays what it is.
    pub fn join(&mut self, imported: &OwnLanes<'s>) {
        for (name, kind) in imported.iter() {
            self.add(name, kind);
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&'s str, LaneKind)> + '_ {
        self.lanes.iter().copied()
    }

    pub fn kind_of(&self, name: &str) -> Option<LaneKind> {
        self.lanes.iter().find(|(own, _)| *own == name).map(|(_, kind)| *kind)
    }

    pub(crate) fn add(&mut self, name: &'s str, kind: LaneKind) {
        if self.kind_of(name).is_none() {
            self.lanes.push((name, kind));
        }
    }
}
