//! The files of a run: which ones were asked for, what they import and show, and where a project ends.

#![expect(clippy::disallowed_methods, reason = "the one place that reads files")]

use super::terminal::reason;
use crate::{EventFile, FileProblem, FileText, Files};
use globset::GlobBuilder;
use rustc_hash::FxHashMap;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Component, Path, PathBuf};

/// A larger source is refused before it is read: offsets and memory have their bounds.
pub const LARGEST_SOURCE: u64 = 64 << 20;

/// A picture becomes part of the file that shows it.
pub const LARGEST_IMAGE: u64 = 2 << 20;

/// The files on this machine, by the names under which findings show them.
#[derive(Debug, Default)]
pub struct OnDisk {
    files: FxHashMap<String, Place>,
    /// Names by canonical paths: however a file is reached, it is one.
    names: FxHashMap<PathBuf, String>,
    roots: FxHashMap<PathBuf, PathBuf>,
    /// The root of what lies below and belongs to no project; canonical.
    within: Option<PathBuf>,
}

/// Where a file lies.
#[derive(Debug, Clone)]
struct Place {
    /// The folder that its imports are relative to; canonical.
    folder: PathBuf,
    /// The folder that no import leaves; canonical.
    root: PathBuf,
}

impl OnDisk {
    /// The same files, of which those below a folder (canonical) have it as their root where nothing else marks one.
    pub fn within(folder: Option<&Path>) -> Self {
        Self { within: folder.map(Path::to_owned), ..Self::default() }
    }

    /// Makes a file known that was asked for by name: its imports start from its folder. Gives the name that findings
    /// show, or `None` where the file is known already. `path` need not exist: text from standard input has one too.
    pub fn enter(&mut self, path: &Path) -> Option<String> {
        self.enter_at(path, canonical(path))
    }

    /// The same for a path whose canonical one is known.
    pub fn enter_at(&mut self, path: &Path, canonical: PathBuf) -> Option<String> {
        if self.names.contains_key(&canonical) {
            return None;
        }
        let name = self.unique(shown(path), &canonical);
        let folder = canonical.parent().unwrap_or(Path::new("/")).to_owned();
        let root = self.root_of(&folder);
        self.names.insert(canonical, name.clone());
        self.files.insert(name.clone(), Place { folder, root });
        Some(name)
    }

    /// A name for the file at `path`, which is none of the known ones. Through a linked folder two files can have one name
    /// on paper; then the path itself is the name.
    fn unique(&self, name: String, path: &Path) -> String {
        if self.files.contains_key(&name) { path.to_string_lossy().into_owned() } else { name }
    }

    /// The folder of `journey.toml`, else of `.git`, else `folder` itself.
    fn root_of(&mut self, folder: &Path) -> PathBuf {
        if let Some(root) = self.roots.get(folder) {
            return root.clone();
        }
        let within = self.within.as_deref().filter(|it| folder.starts_with(it));
        let root = marked_root(folder).or(within).unwrap_or(folder).to_owned();
        self.roots.insert(folder.to_owned(), root.clone());
        root
    }

    /// Finds what `path`, written in the file `from`, means: its canonical path, and the name to show for it.
    fn find(&self, from: &str, path: &str) -> Result<(PathBuf, String, PathBuf), FileProblem> {
        let Some(place) = self.files.get(from) else { return Err(FileProblem::Missing) };
        // First by the letters: whether a file outside exists is nobody's business.
        let written = normal(&place.folder.join(path));
        if Path::new(path).is_absolute() || !written.starts_with(&place.root) {
            return Err(FileProblem::OutsideRoot);
        }
        let canonical = fs::canonicalize(&written).map_err(|error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => FileProblem::Missing,
            _ => FileProblem::Unreadable(reason(&error)),
        })?;
        if !canonical.starts_with(&place.root) {
            return Err(FileProblem::OutsideRoot);
        }
        let name = shown(&Path::new(from).parent().unwrap_or(Path::new("")).join(path));
        Ok((canonical, name, place.root.clone()))
    }
}

impl Files for OnDisk {
    fn import(&mut self, from: &str, path: &str) -> Result<FileText, FileProblem> {
        let (canonical, name, root) = self.find(from, path)?;
        if let Some(name) = self.names.get(&canonical) {
            // Handed out before, so that only the name counts.
            return Ok(FileText { name: name.clone(), bytes: Vec::new() });
        }
        let bytes = read_regular(&canonical, LARGEST_SOURCE)?;
        let name = self.unique(name, &canonical);
        let folder = canonical.parent().unwrap_or(&root).to_owned();
        self.names.insert(canonical, name.clone());
        self.files.insert(name.clone(), Place { folder, root });
        Ok(FileText { name, bytes })
    }

    fn image(&mut self, from: &str, path: &str) -> Result<Vec<u8>, FileProblem> {
        let (canonical, ..) = self.find(from, path)?;
        read_regular(&canonical, LARGEST_IMAGE)
    }

    fn events(&mut self, from: &str, pattern: &str) -> Result<Vec<EventFile>, FileProblem> {
        // The folders up to the first with a sign of a pattern are plain.
        let plain: PathBuf = Path::new(pattern).components().take_while(|it| !is_pattern(it)).collect();
        if plain == Path::new(pattern) {
            let (canonical, name, _) = self.find(from, pattern)?;
            return Ok(vec![EventFile { name, path: canonical }]);
        }
        let glob = GlobBuilder::new(&shown(Path::new(pattern))).literal_separator(true).build();
        let glob = glob.map_err(|error| FileProblem::Unreadable(format!("the pattern is broken: {}", error.kind())))?;
        let matcher = glob.compile_matcher();
        let start = if plain.as_os_str().is_empty() { Path::new(".") } else { &plain };
        let (folder, ..) = match self.find(from, &start.to_string_lossy()) {
            Err(FileProblem::Missing) => return Ok(Vec::new()),
            found => found?,
        };
        let mut found = Vec::new();
        walk(&folder, &plain, &mut |path| {
            if matcher.is_match(path) {
                found.push(path.to_owned());
            }
        })?;
        found.sort();
        // A link may lead out of the project: each is looked at as if it had been written out.
        let found = found.iter().map(|it| self.find(from, &it.to_string_lossy()));
        found.map(|it| it.map(|(path, name, _)| EventFile { name, path })).collect()
    }

    fn open_events(&mut self, path: &Path) -> Result<Box<dyn Read>, FileProblem> {
        open_regular(path).map(|(file, _)| Box::new(file) as Box<dyn Read>)
    }
}

fn is_pattern(part: &Component<'_>) -> bool {
    part.as_os_str().to_string_lossy().contains(['*', '?', '[', '{'])
}

/// Calls `each` with every file below `folder`, under the name that begins with `shown`.
fn walk(folder: &Path, shown: &Path, each: &mut dyn FnMut(&Path)) -> Result<(), FileProblem> {
    let unreadable = |error: io::Error| FileProblem::Unreadable(reason(&error));
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let shown = shown.join(entry.file_name());
        // A link to a folder is not followed: it may lead round in a circle.
        if entry.file_type().map_err(unreadable)?.is_dir() {
            walk(&entry.path(), &shown, each)?;
        } else {
            each(&shown);
        }
    }
    Ok(())
}

/// Reads a file that a source names.
fn read_regular(path: &Path, largest: u64) -> Result<Vec<u8>, FileProblem> {
    let (mut file, length) = open_regular(path)?;
    read_up_to(&mut file, length, largest)
        .map_err(|error| FileProblem::Unreadable(reason(&error)))?
        .map_err(|bytes| FileProblem::TooLarge { bytes })
}

/// Opens a file that a source names, and tells its length. A device or a pipe is refused: it might never end.
fn open_regular(path: &Path) -> Result<(File, u64), FileProblem> {
    let unreadable = |error: io::Error| FileProblem::Unreadable(reason(&error));
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(FileProblem::Folder);
    }
    if !metadata.is_file() {
        return Err(FileProblem::Unreadable("it is no regular file".to_owned()));
    }
    Ok((File::open(path).map_err(unreadable)?, metadata.len()))
}

/// Reads a file that was asked for by name, which may be a pipe. `Err` within tells the size of what is too large.
pub fn read_source(path: &Path) -> io::Result<Result<Vec<u8>, u64>> {
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    let expected = if metadata.is_file() { metadata.len() } else { 0 };
    read_up_to(&mut file, expected, LARGEST_SOURCE)
}

/// Reads a text that is no source. `Err` is the reason, as a clause.
pub fn read_text(path: &Path) -> Result<String, String> {
    let bytes = read_source(path).map_err(|error| reason(&error))?.map_err(|_| "it is too large".to_owned())?;
    String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())
}

/// Reads all of standard input, with the same bound.
pub fn read_input() -> io::Result<Result<Vec<u8>, u64>> {
    read_up_to(&mut io::stdin().lock(), 0, LARGEST_SOURCE)
}

fn read_up_to(file: &mut dyn Read, expected: u64, largest: u64) -> io::Result<Result<Vec<u8>, u64>> {
    if expected > largest {
        return Ok(Err(expected));
    }
    let mut bytes = Vec::with_capacity(expected as usize + 1);
    // One byte more than allowed tells that a file grew, or that a pipe goes on.
    file.take(largest + 1).read_to_end(&mut bytes)?;
    let length = bytes.len() as u64;
    Ok(if length > largest { Err(length) } else { Ok(bytes) })
}

/// The file of a project's settings.
pub const SETTINGS: &str = "journey.toml";

/// The folder of the project that `folder` (canonical) lies in: of the nearest `journey.toml` upwards, else of `.git`.
pub fn marked_root(folder: &Path) -> Option<&Path> {
    let above = |name: &str| folder.ancestors().find(|it| it.join(name).exists());
    above(SETTINGS).or_else(|| above(".git"))
}

/// The settings that hold for files in `folder`: the nearest `journey.toml` upwards, with its text.
pub fn settings(folder: &Path) -> io::Result<Option<(PathBuf, String)>> {
    let folder = canonical(folder);
    let Some(path) = folder.ancestors().map(|it| it.join(SETTINGS)).find(|it| it.is_file()) else { return Ok(None) };
    let bytes = read_source(&path)?.map_err(|_| io::Error::other("it is too large"))?;
    let text = String::from_utf8(bytes).map_err(|_| io::Error::other("it is not UTF-8"))?;
    Ok(Some((path, text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))))
}

/// A path as findings show it: as the user would type it, with `/`.
pub fn shown(path: &Path) -> String {
    let parts = normal(path);
    let text = parts.to_string_lossy();
    if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() }
}

/// The path of the file that is shown so, from the canonical `folder`, with `/`; as it is shown where it lies elsewhere.
pub fn below(folder: &Path, shown: &str) -> String {
    let path = canonical(Path::new(shown));
    path.strip_prefix(folder).map_or(shown.to_owned(), self::shown)
}

/// A canonical path as the user would type it: relative to the current folder, unless that leads up to the very top.
pub fn from_here(path: &Path) -> String {
    let here = canonical(Path::new("."));
    let shared = here.components().zip(path.components()).take_while(|(one, other)| one == other).count();
    if !path.is_absolute() || shared < 2 {
        return shown(path);
    }
    let up = std::iter::repeat_n(Component::ParentDir, here.components().count() - shared);
    shown(&up.chain(path.components().skip(shared)).collect::<PathBuf>())
}

/// The path without `.`, and without what a following `..` takes back.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(out.components().next_back(), Some(Component::Normal(_))) => {
                out.pop();
            }
            Component::ParentDir if out.has_root() => {}
            other => out.push(other),
        }
    }
    out
}

/// The one path of a file; where it does not exist, that of its folder with its name, and so on up.
pub fn canonical(path: &Path) -> PathBuf {
    if let Ok(found) = fs::canonicalize(path) {
        return found;
    }
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match path.file_name() {
        Some(name) => canonical(folder).join(name),
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_as_people_type_them() {
        for (path, expected) in [
            ("./a.journey", "a.journey"),
            ("maps/./x/../a.journey", "maps/a.journey"),
            ("../../a.journey", "../../a.journey"),
            ("../x/../../a.journey", "../../a.journey"),
            ("/x/../../a.journey", "/a.journey"),
        ] {
            assert_eq!(shown(Path::new(path)), expected, "{path}");
        }
    }
}
