//! Lanes of one's own: the words that a file adds to the vocabulary.

/// What the lines of such a lane hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaneKind {
    /// Details, at a touchpoint or a stage.
    Text,
    /// A series of numbers on the journey.
    Bars,
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
