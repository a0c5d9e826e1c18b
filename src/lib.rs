//! `journey`: a compiler for customer-journey maps.

pub mod analysis;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod explain;
pub mod fix;
pub mod font;
pub mod format;
pub mod layout;
pub mod lint;
mod load;
pub mod locale;
pub mod markdown;
pub mod measure;
pub mod model;
mod order;
mod parallel;
pub mod prose;
pub mod reading;
pub mod resolve;
pub mod scene;
pub mod source;
pub mod statement;
pub mod syntax;
pub mod theme;
pub mod vocabulary;

pub use load::{EventFile, FileProblem, FileText, Files, Loaded, declarations, load, load_events, load_images};
pub use resolve::Declaration;

use diagnostic::{Code, Diagnostic, codes};
use model::Project;
use source::{Source, SourceId, Span};
use statement::OwnLanes;
use syntax::ast::Document;

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
    compile_beside(loaded, &[])
}

/// The same; `beside` is what files of the project declare that are no part of the run, to say where a name may come from.
pub fn compile_beside<'l>(loaded: &'l Loaded, beside: &[Declaration]) -> Compiled<'l> {
    let files = loaded.sources.iter().zip(&loaded.documents).zip(lanes_in_sight(loaded)).collect();
    let mut diagnostics = loaded.diagnostics.clone();
    let mut trees = Vec::with_capacity(loaded.documents.len());
    for (tree, found) in parallel::map(files, |((source, document), lanes)| statement::split(source, document, &lanes))
    {
        trees.push(tree);
        diagnostics.extend(found);
    }
    let file_names: Vec<&str> = loaded.sources.iter().map(|source| source.name.as_str()).collect();
    let input = resolve::Input {
        trees: &trees,
        imports: &loaded.imports,
        blind: &loaded.blind,
        file_names: &file_names,
        beside,
    };
    let (project, found) = resolve::resolve(input);
    diagnostics.extend(found);
    diagnostic::sort_by_place_and_code(&mut diagnostics);
    Compiled { project, diagnostics }
}

/// What `fmt` makes of a file.
#[derive(Debug)]
pub struct Formatted {
    /// `None` where the file is left as it is, for the reason that is reported.
    pub text: Option<String>,
    pub diagnostics: Vec<Diagnostic>,
}

/// The files that were asked for in the layout of `fmt`, in their order.
///
/// A file that cannot be read whole is left as it is, since what was passed over would be lost; names that lead nowhere do not
/// matter. What is written is read again and compared, so that no mistake of ours can change a map.
pub fn format(loaded: &Loaded) -> Vec<Formatted> {
    let files = loaded.sources.iter().zip(&loaded.documents).zip(lanes_in_sight(loaded));
    let files = files.take(loaded.roots).collect();
    parallel::map(files, |((source, document), lanes)| format_file(loaded, source, document, &lanes))
}

fn format_file(loaded: &Loaded, source: &Source, document: &Document, lanes: &OwnLanes<'_>) -> Formatted {
    let (tree, found) = statement::split(source, document, lanes);
    let first = loaded.diagnostics.partition_point(|it| it.span.source < source.id);
    let own = loaded.diagnostics[first..].iter().take_while(|it| it.span.source == source.id);
    let own = own.filter(|it| !UNREAD_IMPORTS.contains(&it.code));
    let errors: Vec<&Diagnostic> = own.chain(&found).filter(|it| it.is_error()).collect();
    if !errors.is_empty() || !tree.is_whole() {
        return Formatted { text: None, diagnostics: vec![left_as_it_is(source, &errors)] };
    }
    let comments = comments_of(document);
    let text = format::format(&source.text, &tree, &comments);
    let again = Source::new(source.id, source.name.as_str(), text);
    let (document, faults) = syntax::parse(&again);
    let (read, more_faults) = statement::split(&again, &document, lanes);
    let is_sound = !faults.iter().chain(&more_faults).any(Diagnostic::is_error) && read.is_whole();
    let is_same = format::is_same((&source.text, &tree, &comments), (&again.text, &read, &comments_of(&document)));
    if is_sound && is_same {
        return Formatted { text: Some(again.text), diagnostics: Vec::new() };
    }
    let finding = Diagnostic::new(
        codes::LAYOUT_CHANGES_MEANING,
        Span::new(source.id, 0, 0),
        "the formatted text does not say the same, so the file is left as it is",
    )
    .help("this is a mistake of `journey fmt`: please report it, with the file");
    Formatted { text: None, diagnostics: vec![finding] }
}

/// Errors in a line that is read all the same.
const UNREAD_IMPORTS: &[Code] =
    &[codes::MISSING_FILE, codes::FOLDER_FOR_FILE, codes::OUTSIDE_ROOT, codes::UNREADABLE_FILE];

fn left_as_it_is(source: &Source, errors: &[&Diagnostic]) -> Diagnostic {
    let first = errors.iter().min_by_key(|it| it.span);
    let span = first.map_or(Span::new(source.id, 0, 0), |it| it.span);
    let label = match (first, errors.len()) {
        (Some(first), 1) => first.message.clone(),
        (Some(first), count) => format!("{}, and {} more", first.message, count - 1),
        (None, _) => "what an import brings cannot be read".to_owned(),
    };
    Diagnostic::new(codes::NOT_FORMATTED, span, "the file has errors and is left as it is")
        .label(label)
        .help("`journey check` says more")
}

fn comments_of(document: &Document) -> Vec<Span> {
    document.comments.iter().map(|it| document.span(it.start, it.end)).collect()
}

/// The lanes that each file sees: those that it declares, then those of the files that it imports itself.
fn lanes_in_sight(loaded: &Loaded) -> Vec<OwnLanes<'_>> {
    let files = loaded.sources.iter().zip(&loaded.documents);
    let declared: Vec<OwnLanes<'_>> = files.map(|(source, document)| statement::own_lanes(source, document)).collect();
    let mut seen = declared.clone();
    for (lanes, imports) in seen.iter_mut().zip(&loaded.imports) {
        for SourceId(imported) in imports {
            lanes.join(&declared[*imported as usize]);
        }
    }
    seen
}
