//! Where pictures and data go.

use super::select::Picture;
use crate::cli::args::{left_out, not_a_format};
use crate::cli::files::{from_here, shown};
use crate::cli::paths::Origin;
use crate::cli::project::Settings;
use crate::emit::{Content, FORMATS, Format};
use crate::model::JourneyId;
use crate::source::SourceId;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What `-o` means.
#[derive(Debug, PartialEq, Eq)]
pub enum Output {
    /// Each file beside its source.
    Beside,
    /// All files in a folder, with the subfolders of a folder that was given.
    Folder(PathBuf),
    /// One file.
    File(PathBuf),
    Stdout,
}

/// A file to write: what it holds, and where it goes.
#[derive(Debug)]
pub struct Job {
    pub format: &'static Format,
    pub content: What,
    /// `None`: standard output.
    pub path: Option<PathBuf>,
    /// Where the pictures of journeys lie in this format, for one that leads to them.
    pub links: Vec<(JourneyId, String)>,
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The picture of this number.
    Picture(usize),
    /// The model of a source.
    Data(SourceId),
}

/// Reads `-o`. A name that ends with `/`, a folder that exists and a name without an end are folders; what exists and is
/// neither folder nor regular file (a device, a pipe) is a file; other names tell their format.
pub fn output(argument: Option<&Path>, settings: &Settings) -> Result<Output, String> {
    let Some(path) = argument else {
        let folder = settings.config.render.output.as_ref().map(|it| from_here(&settings.folder.join(it)));
        return Ok(folder.map_or(Output::Beside, |it| Output::Folder(it.into())));
    };
    if path == Path::new("-") {
        return Ok(Output::Stdout);
    }
    let special = path.metadata().is_ok_and(|it| !it.is_dir() && !it.is_file());
    let ends = path.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]);
    match path.extension() {
        _ if special => Ok(Output::File(path.to_owned())),
        Some(_) if ends || path.is_dir() => Ok(Output::Folder(path.to_owned())),
        None => Ok(Output::Folder(path.to_owned())),
        Some(end) => {
            let end = end.to_string_lossy();
            if FORMATS.iter().any(|it| it.name == end) {
                Ok(Output::File(path.to_owned()))
            } else {
                Err(not_a_format(&end))
            }
        }
    }
}

/// The formats to write: the end of a file's name, else those asked for, else those of the settings, else the usual one.
pub fn formats(
    output: &Output,
    asked: &[&'static Format],
    settings: &Settings,
) -> Result<Vec<&'static Format>, String> {
    if let Output::File(path) = output
        && let Some(end) = path.extension()
        && let Some(format) = FORMATS.iter().find(|it| end == it.name)
    {
        if let Some(other) = asked.iter().find(|it| it.name != format.name) {
            return Err(format!("`{}` is {}, and `--format` asks for {}", shown(path), format.name, other.name));
        }
        return Ok(vec![format]);
    }
    let mut formats: Vec<&'static Format> = asked.to_vec();
    if formats.is_empty() {
        formats = FORMATS.iter().filter(|it| settings.config.render.formats.contains(&it.name)).collect();
    }
    if formats.is_empty() {
        formats.extend(FORMATS.first());
    }
    formats.dedup_by_key(|it| it.name);
    Ok(formats)
}

/// A place for every picture and every file of data. `sources` are those that may be written as data; `origins` belong
/// to the sources that were asked for, by number. `Err`: one file was asked for and there are several, or several would
/// get one name.
pub fn plan(
    output: &Output,
    formats: &[&'static Format],
    pictures: &[Picture],
    sources: &[SourceId],
    origins: &[Origin],
) -> Result<Vec<Job>, String> {
    let mut jobs = Vec::new();
    for format in formats {
        match format.content {
            Content::LeftOut => return Err(left_out(format).unwrap_or_default()),
            Content::Picture(_) | Content::Page | Content::Words(_) => {
                jobs.extend(pictures.iter().enumerate().map(|(index, picture)| {
                    let path = path(output, &origin(picture, origins), &picture.name, format);
                    Job { format, content: What::Picture(index), path, links: Vec::new() }
                }))
            }
            Content::Data => jobs.extend(sources.iter().map(|source| {
                let origin = &origins[source.0 as usize];
                let path = path(output, origin, &origin.stem, format);
                Job { format, content: What::Data(*source), path, links: Vec::new() }
            })),
        }
    }
    // What came by standard input without a name has no folder: it goes where it came from, to a stream.
    let is_one = matches!(output, Output::File(_) | Output::Stdout) || jobs.iter().any(|it| it.path.is_none());
    let called = |job: &Job| match job.content {
        What::Picture(index) => format!("{}.{}", pictures[index].name, job.format.name),
        What::Data(source) => format!("{}.{}", origins[source.0 as usize].stem, job.format.name),
    };
    if is_one && jobs.len() > 1 {
        let names: Vec<String> = jobs.iter().map(called).collect();
        return Err(format!(
            "one file was asked for, and there are {}: {}; choose by `--view` or `--journey`, or give a folder",
            names.len(),
            names.join(", ")
        ));
    }
    let mut taken: BTreeMap<&Path, &Job> = BTreeMap::new();
    for job in &jobs {
        let Some(path) = &job.path else { continue };
        if taken.insert(path, job).is_some() {
            return Err(format!("two files would be called `{}`; nothing was written", shown(path)));
        }
    }
    Ok(jobs)
}

/// Where a picture comes from: the file that declares it. A portfolio that none declares comes from the folder in which all of
/// its journeys lie.
fn origin<'a>(picture: &Picture, origins: &'a [Origin]) -> Cow<'a, Origin> {
    let own = &origins[picture.source.0 as usize];
    if picture.request.view.is_some() || picture.shown.len() < 2 {
        return Cow::Borrowed(own);
    }
    let mut shared = own.clone();
    for other in picture.shown.iter().filter_map(|it| origins.get(it.0 as usize)) {
        shared.folder = common(&shared.folder, &other.folder);
        shared.below = common(&shared.below, &other.below);
        shared.unnamed |= other.unnamed;
    }
    Cow::Owned(shared)
}

/// The innermost folder that holds both.
fn common(one: &Path, other: &Path) -> PathBuf {
    let both = one.components().zip(other.components()).take_while(|(one, other)| one == other);
    both.map(|it| it.0).collect()
}

fn path(output: &Output, origin: &Origin, name: &str, format: &Format) -> Option<PathBuf> {
    let file = format!("{name}.{}", format.name);
    match output {
        Output::Beside if origin.unnamed => None,
        Output::Beside => Some(origin.folder.join(file)),
        Output::Folder(folder) => Some(folder.join(&origin.below).join(file)),
        Output::File(path) => Some(path.clone()),
        Output::Stdout => None,
    }
}
