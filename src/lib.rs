//! `journey`: a compiler for customer-journey maps.

pub mod analysis;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod explain;
pub mod font;
pub mod layout;
pub mod lint;
mod load;
pub mod locale;
pub mod model;
pub mod resolve;
pub mod scene;
pub mod source;
pub mod statement;
pub mod syntax;
pub mod theme;
pub mod vocabulary;

pub use load::{FileProblem, FileText, Files, Loaded, load, load_images};

use diagnostic::Diagnostic;
use model::Project;
use statement::OwnLanes;

/// What a run's files mean, and all that is wrong with them.
#[derive(Debug)]
pub struct Compiled<'s> {
    pub project: Project<'s>,
    /// Of all files, in the order of files, then of places.
    pub diagnostics: Vec<Diagnostic>,
}

/// Files to meaning: splits their statements by the vocabulary and each file's own lanes, then resolves all together.
///
/// Never fails: what is broken is reported, and the rest is there. A file with errors should not be drawn.
pub fn compile(loaded: &Loaded) -> Compiled<'_> {
    let files = || loaded.sources.iter().zip(&loaded.documents);
    let declared: Vec<OwnLanes> = files().map(|(source, document)| statement::own_lanes(source, document)).collect();
    let mut diagnostics = loaded.diagnostics.clone();
    let mut trees = Vec::with_capacity(declared.len());
    for ((source, document), imports) in files().zip(&loaded.imports) {
        let mut lanes = declared[source.id.0 as usize].clone();
        for imported in imports {
            lanes.join(&declared[imported.0 as usize]);
        }
        let (tree, found) = statement::split(source, document, &lanes);
        trees.push(tree);
        diagnostics.extend(found);
    }
    let file_names: Vec<&str> = loaded.sources.iter().map(|source| source.name.as_str()).collect();
    let input =
        resolve::Input { trees: &trees, imports: &loaded.imports, blind: &loaded.blind, file_names: &file_names };
    let (project, found) = resolve::resolve(input);
    diagnostics.extend(found);
    diagnostics.sort_by_key(|finding| (finding.span, finding.code));
    Compiled { project, diagnostics }
}
