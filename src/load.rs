//! The files of a run: decoded, parsed, and with what they import, however these files are to be had.

mod events;

pub use events::load_events;

use crate::diagnostic::{self, Diagnostic, codes, nearest_of};
use crate::model::{Image, ImageData, Project};
use crate::parallel;
use crate::resolve::{Declaration, suggest::composed};
use crate::source::{Source, SourceId, Sources, Span};
use crate::syntax::ast::{Document, Form, Item, Statement};
use crate::syntax::{self, string};
use rustc_hash::FxHashMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The files beside the ones that a run was given: the library reads none itself.
pub trait Files {
    /// The file that `path` means, written in an `import` of the file `from`. A file that was handed out before, as one
    /// of the run's own or by another import, may come without its bytes: its name says which one it is.
    fn import(&mut self, from: &str, path: &str) -> Result<FileText, FileProblem>;

    /// The picture that `path` means, written in the file `from`.
    fn image(&mut self, from: &str, path: &str) -> Result<Vec<u8>, FileProblem>;

    /// The files of events that `pattern` means, written in the file `from`, in the order of their names; nothing where none
    /// matches. Who has no such files need not say so.
    fn events(&mut self, _from: &str, _pattern: &str) -> Result<Vec<EventFile>, FileProblem> {
        Ok(Vec::new())
    }

    /// The bytes of one of the files that [`Files::events`] found.
    fn open_events(&mut self, _path: &Path) -> Result<Box<dyn Read>, FileProblem> {
        Err(FileProblem::Missing)
    }
}

/// A file of events that is there to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventFile {
    /// As findings show it.
    pub name: String,
    /// What opens it again.
    pub path: PathBuf,
}

/// A source as it was read, before anything was asked of it.
#[derive(Debug)]
pub struct FileText {
    /// As findings show it: one for each file, however it was reached.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Why a file that a source names is not to be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileProblem {
    Missing,
    Folder,
    OutsideRoot,
    TooLarge {
        bytes: u64,
    },
    /// The reason, as a clause.
    Unreadable(String),
}

/// All files of a run as shapes, before any word is looked at. The lists have one entry for each file, in the order of ids.
#[derive(Debug, Default)]
pub struct Loaded {
    pub sources: Sources,
    pub documents: Vec<Document>,
    /// What each file imports itself, without what could not be read.
    pub imports: Vec<Vec<SourceId>>,
    /// Whether an import of the file could not be read.
    pub blind: Vec<bool>,
    /// How many files were asked for; what they import follows.
    pub roots: usize,
    /// In the order of files, then of places.
    pub diagnostics: Vec<Diagnostic>,
}

/// Parses the given files and, once each, all that they import: breadth first, so that the order of files is that in
/// which a reader meets them. Cycles are fine.
pub fn load(roots: Vec<FileText>, files: &mut dyn Files) -> Loaded {
    let mut loading = Loading::default();
    let numbered = roots.into_iter().enumerate().map(|(at, root)| (SourceId(at as u32), root)).collect();
    for parsed in parallel::map(numbered, |(id, root)| Parsed::new(id, root)) {
        loading.take(parsed);
    }
    loading.loaded.roots = loading.loaded.documents.len();
    let mut next = 0;
    while next < loading.loaded.documents.len() {
        loading.follow(SourceId(next as u32), files);
        next += 1;
    }
    let mut loaded = loading.loaded;
    diagnostic::sort_by_place_and_code(&mut loaded.diagnostics);
    loaded
}

#[derive(Default)]
struct Loading {
    loaded: Loaded,
    by_name: FxHashMap<String, SourceId>,
    /// Whether the text of a file could be read at all.
    readable: Vec<bool>,
}

/// One file as a shape, with what is wrong with it.
struct Parsed {
    source: Source,
    document: Document,
    found: Vec<Diagnostic>,
    is_readable: bool,
}

impl Parsed {
    fn new(id: SourceId, file: FileText) -> Self {
        let decoded = syntax::decode(file.bytes);
        let source = Source::new(id, file.name, decoded.text);
        let is_readable = decoded.found.is_none();
        let (document, found) = match decoded.found {
            Some(undecodable) => (Document::empty(id), vec![undecodable.report(&source)]),
            None => syntax::parse(&source),
        };
        Self { source, document, found, is_readable }
    }
}

impl Loading {
    fn add(&mut self, file: FileText) -> SourceId {
        self.take(Parsed::new(SourceId(self.loaded.documents.len() as u32), file))
    }

    fn take(&mut self, parsed: Parsed) -> SourceId {
        let id = parsed.source.id;
        self.by_name.insert(parsed.source.name.clone(), id);
        self.loaded.sources.push(parsed.source);
        self.loaded.documents.push(parsed.document);
        self.loaded.diagnostics.extend(parsed.found);
        self.loaded.imports.push(Vec::new());
        self.loaded.blind.push(false);
        self.readable.push(parsed.is_readable);
        id
    }

    /// Reads what a file imports.
    fn follow(&mut self, id: SourceId, files: &mut dyn Files) {
        let at = id.0 as usize;
        let (Some(source), Some(document)) = (self.loaded.sources.get(id), self.loaded.documents.get(at)) else {
            return;
        };
        let from = source.name.clone();
        for import in imports_of(source, document) {
            let Some(path) = import.path else {
                self.loaded.blind[at] = true;
                continue;
            };
            let imported = match files.import(&from, &path) {
                Ok(file) => self.by_name.get(&file.name).copied().unwrap_or_else(|| self.add(file)),
                Err(problem) => {
                    self.loaded.blind[at] = true;
                    if !import.misspelt {
                        self.loaded.diagnostics.push(missing_import(import.span, &path, problem));
                    }
                    continue;
                }
            };
            if imported == id {
                self.loaded.diagnostics.push(
                    Diagnostic::new(codes::IMPORTS_ITSELF, import.span, "the file imports itself")
                        .help("take the line out: a file sees what it declares itself"),
                );
            } else if !self.loaded.imports[at].contains(&imported) {
                self.loaded.imports[at].push(imported);
                // What it declares cannot be known either.
                self.loaded.blind[at] |= !self.readable[imported.0 as usize];
            }
        }
    }
}

/// An `import` of a file.
struct Import {
    /// `None` where none can be made out, which is reported elsewhere.
    path: Option<String>,
    span: Span,
    /// The keyword is a slip of `import`. It is followed all the same, or all that it would have brought were unknown.
    misspelt: bool,
}

fn imports_of(source: &Source, document: &Document) -> Vec<Import> {
    let mut imports = Vec::new();
    let mut index = 0;
    while let Some(statement) = document.statements.get(index) {
        imports.extend(import_of(source, document, statement, document.items_of(index)));
        index = (statement.after as usize).max(index + 1);
    }
    imports
}

fn import_of(source: &Source, document: &Document, statement: &Statement, items: &[Item]) -> Option<Import> {
    let text = |start, end| source.slice(document.span(start, end));
    let keyword = text(statement.keyword.start, statement.keyword.end);
    let exact = keyword == "import";
    let path = items.first().and_then(|item| {
        let raw = text(item.start, item.end);
        let is_path = item.form == Form::Text || raw.ends_with(EXTENSION);
        is_path.then(|| string::read(raw).into_owned())
    });
    // One path and nothing else: no other statement of a file looks so.
    let looks_so = items.len() == 1 && path.as_ref().is_some_and(|path| path.ends_with(EXTENSION));
    if !exact && !looks_so && nearest_of(keyword, ["import"].into_iter()).is_none() {
        return None;
    }
    let span = match items.first() {
        Some(item) => document.span(item.start, item.end),
        None => document.span(statement.keyword.start, statement.keyword.end),
    };
    Some(Import { path, span, misspelt: !exact })
}

const EXTENSION: &str = ".journey";

pub(crate) fn missing_import(span: Span, path: &str, problem: FileProblem) -> Diagnostic {
    match problem {
        FileProblem::Missing => Diagnostic::new(codes::MISSING_FILE, span, format!("there is no file `{path}`"))
            .label("not found")
            .help("paths are relative to the file that names them"),
        FileProblem::Folder => Diagnostic::new(codes::FOLDER_FOR_FILE, span, format!("`{path}` is a folder"))
            .help("import its files one by one"),
        FileProblem::OutsideRoot => outside_root(span, path),
        FileProblem::TooLarge { bytes } => {
            let message = format!(
                "`{path}` has {} MiB, and {} are read at most",
                bytes.div_ceil(1 << 20),
                syntax::MAX_BYTES >> 20
            );
            Diagnostic::new(codes::FILE_TOO_LARGE, span, message)
        }
        FileProblem::Unreadable(reason) => {
            Diagnostic::new(codes::UNREADABLE_FILE, span, format!("`{path}` cannot be read: {reason}"))
        }
    }
}

fn outside_root(span: Span, path: &str) -> Diagnostic {
    Diagnostic::new(codes::OUTSIDE_ROOT, span, format!("`{path}` lies outside of the project"))
        .help("the root of a project is the folder of `journey.toml`, else of `.git`, else of the file")
}

/// What a file of the project declares at its top, for those who miss a name: read from its shape alone.
pub fn declarations(file: FileText) -> Vec<Declaration> {
    let decoded = syntax::decode(file.bytes);
    if decoded.found.is_some() {
        return Vec::new();
    }
    let source = Source::new(SourceId(0), file.name, decoded.text);
    let (document, _) = syntax::parse(&source);
    let text = |start, end| source.slice(document.span(start, end));
    let mut found = Vec::new();
    let mut index = 0;
    while let Some(statement) = document.statements.get(index) {
        if let Some(name) = document.items_of(index).first().filter(|item| item.form == Form::Name) {
            found.push(Declaration {
                keyword: text(statement.keyword.start, statement.keyword.end).to_owned(),
                name: composed(text(name.start, name.end)).into_owned(),
                file: source.name.clone(),
            });
        }
        index = (statement.after as usize).max(index + 1);
    }
    found
}

/// Reads the pictures that the model names into it, each file once. What cannot be shown is reported and left out: a map
/// is drawn without it.
pub fn load_images(project: &mut Project<'_>, sources: &Sources, files: &mut dyn Files) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut known: FxHashMap<(SourceId, String), Option<ImageData>> = FxHashMap::default();
    for image in &mut project.images {
        let key = (image.span.source, image.path.clone().into_owned());
        image.data = match known.get(&key) {
            Some(data) => data.clone(),
            None => {
                let data = picture(image, sources, files).map_err(|finding| found.push(*finding)).ok();
                known.insert(key, data.clone());
                data
            }
        };
    }
    diagnostic::sort_by_place(&mut found);
    found
}

/// Reads one picture, or says why it is not shown.
fn picture(image: &Image<'_>, sources: &Sources, files: &mut dyn Files) -> Result<ImageData, Box<Diagnostic>> {
    let path = image.path.as_ref();
    let from = sources.get(image.span.source).map_or("", |source| source.name.as_str());
    let bytes = files.image(from, path).map_err(|problem| Box::new(missing_picture(image.span, path, problem)))?;
    let finding = |message: String| Diagnostic::new(codes::NOT_A_PICTURE, image.span, message);
    let media_type = match imagesize::image_type(&bytes) {
        Ok(imagesize::ImageType::Png) => "image/png",
        Ok(imagesize::ImageType::Jpeg) => "image/jpeg",
        _ => {
            return Err(Box::new(finding(format!("`{path}` is no PNG and no JPEG")).help("save it as one of the two")));
        }
    };
    let size = imagesize::blob_size(&bytes).ok().filter(|size| size.width > 0 && size.height > 0);
    let (Some(size), true) = (size, is_whole(media_type, &bytes)) else {
        let broken = finding(format!("the picture `{path}` is broken"));
        return Err(Box::new(broken.help("its beginning or its end is missing")));
    };
    Ok(ImageData { media_type, width: size.width as u32, height: size.height as u32, bytes })
}

fn missing_picture(span: Span, path: &str, problem: FileProblem) -> Diagnostic {
    let finding = |message: String| Diagnostic::new(codes::NOT_A_PICTURE, span, message);
    match problem {
        FileProblem::Missing => finding(format!("there is no picture `{path}`"))
            .help("paths are relative to the file that names them; the map is drawn without it"),
        FileProblem::Folder => finding(format!("`{path}` is a folder")),
        FileProblem::OutsideRoot => outside_root(span, path),
        FileProblem::TooLarge { bytes } => {
            let size = bytes as f64 / 1_048_576.0;
            finding(format!("the picture `{path}` has {size:.1} MiB, and 2 are shown at most"))
                .help("it becomes part of the map: save it smaller")
        }
        FileProblem::Unreadable(reason) => finding(format!("the picture `{path}` cannot be read: {reason}")),
    }
}

/// Whether a picture goes on to the end: half a file would be drawn half by some programs, and not at all by others.
fn is_whole(media_type: &str, bytes: &[u8]) -> bool {
    let end: &[u8] = if media_type == "image/png" { b"IEND\xAE\x42\x60\x82" } else { b"\xFF\xD9" };
    // Some programs add a few bytes of their own behind the end.
    let tail = &bytes[bytes.len().saturating_sub(1024)..];
    tail.windows(end.len()).any(|it| it == end)
}
