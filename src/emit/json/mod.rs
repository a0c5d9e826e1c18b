//! The resolved model as JSON: what some files declare, and what that refers to. A contract of its own, described in
//! `docs/json.md` and `docs/journey.schema.json`; nothing of the model is written by accident.
//!
//! Every kind of object always has the same keys: what is not there is `null` or an empty list.

mod detail;
mod fields;
mod journey;
mod layers;
mod people;
mod place;
mod refer;
mod write;

use crate::model::*;
use crate::source::{SourceId, Sources, Span};
use place::Places;
use refer::Used;
use std::io;
use write::{Json, key};

/// Grows with every change that a reader of the format could notice.
pub const VERSION: u32 = 1;

/// Writes one document about what `files` declare, in their order, and what they use of other files.
///
/// Ends with a line end. Fails only where `out` does; what was written until then is no document.
pub fn write(out: &mut dyn io::Write, project: &Project<'_>, sources: &Sources, files: &[SourceId]) -> io::Result<()> {
    let mut document =
        Document { json: Json::new(out), project, places: Places::new(sources), files, used: Used::new(project) };
    document.write();
    document.json.finish()
}

/// What the writing carries along.
struct Document<'p, 'w, 's> {
    json: Json<'w>,
    project: &'p Project<'s>,
    places: Places<'p>,
    files: &'p [SourceId],
    used: Used,
}

/// The part of a list that a file declares. Lists are in the order of files.
fn of_file<T>(list: &[T], file: SourceId, span: impl Fn(&T) -> Span) -> std::ops::Range<usize> {
    let start = list.partition_point(|it| span(it).source < file);
    let end = list.partition_point(|it| span(it).source <= file);
    start..end
}

/// Writes the items of one list of the project that the document's files declare.
macro_rules! declared {
    ($document:ident, $key:literal, $list:ident, $write:ident) => {
        $document.json.key(key!($key));
        let project = $document.project;
        let ranges = $document.files.iter().map(|file| of_file(&project.$list, *file, |it| it.span));
        let indices: Vec<usize> = ranges.flatten().collect();
        $document.lines(indices, |document, index| document.$write(&project.$list[index]));
    };
}

impl<'p, 'w, 's> Document<'p, 'w, 's> {
    fn write(&mut self) {
        self.object(|document| {
            document.json.key(key!("version"));
            document.json.whole(VERSION);
            document.json.key(key!("files"));
            let files = document.files;
            document.list(files, |document, file| {
                let name = document.places.file(*file);
                document.json.string(name);
            });
            document.declarations();
            document.json.key(key!("imported"));
            document.imported();
        });
    }

    fn declarations(&mut self) {
        declared!(self, "personas", personas, persona);
        declared!(self, "segments", segments, segment);
        self.json.key(key!("channels"));
        let project = self.project;
        // Behind the declared ones stand the kinds used as names, which no file declares.
        let declared = &project.channels[..project.channels.partition_point(|it| it.declared)];
        let ranges = self.files.iter().map(|file| of_file(declared, *file, |it| it.span));
        let indices: Vec<usize> = ranges.flatten().collect();
        self.lines(indices, |document, index| document.channel(&declared[index]));
        declared!(self, "teams", teams, team);
        declared!(self, "systems", systems, system);
        declared!(self, "sources", research, research);
        declared!(self, "lanes", lanes, lane);
        declared!(self, "journeys", journeys, journey);
        declared!(self, "blueprints", blueprints, blueprint);
        declared!(self, "views", views, view);
        declared!(self, "data", data, data);
    }

    fn object(&mut self, inside: impl FnOnce(&mut Self)) {
        self.json.begin();
        inside(self);
        self.json.end();
    }

    fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut each: impl FnMut(&mut Self, T)) {
        self.json.begin_list();
        for item in items {
            each(self, item);
        }
        self.json.end_list();
    }

    /// A list with a line for each item, so that one changed thing is one changed line.
    fn lines<T>(&mut self, items: impl IntoIterator<Item = T>, mut each: impl FnMut(&mut Self, T)) {
        self.json.begin_list();
        for item in items {
            self.json.next_line();
            each(self, item);
        }
        self.json.end_list();
    }
}
