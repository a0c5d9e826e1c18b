//! Which picture of a journey another picture leads to: the one that drawing everything would write, by the name that it would
//! get. So the same picture comes out whichever others are drawn with it.

use super::select::{self, Picture, Wanted};
use super::target::{self, Job, Output, What};
use crate::cli::paths::Origin;
use crate::layout::About;
use crate::model::{JourneyId, Layout, Project};
use crate::source::SourceId;
use rustc_hash::FxHashMap;
use std::fmt::Write;
use std::path::{Component, Path, PathBuf};

/// What a run would write if nothing narrowed it.
pub struct Everything<'a, 'p> {
    pub project: &'a Project<'p>,
    pub output: &'a Output,
    pub origins: &'a [Origin],
    pub is_asked_for: &'a dyn Fn(SourceId) -> bool,
    /// A file with errors is not drawn.
    pub has_errors: &'a dyn Fn(SourceId) -> bool,
}

/// Gives the jobs that draw pictures of personas and of the portfolio the addresses of the journeys' own. Where one file or a stream was asked
/// for, nobody knows where those are.
pub fn add(everything: &Everything<'_, '_>, pictures: &[Picture], jobs: &mut [Job]) {
    let leads_on = |picture: &Picture| matches!(picture.request.about, About::Persona(_) | About::Portfolio);
    for job in jobs {
        let (What::Picture(index), Some(path)) = (job.content, job.path.as_deref()) else { continue };
        if !pictures.get(index).is_some_and(leads_on) {
            continue;
        }
        let places = everything.places(job);
        let mut links: Vec<(JourneyId, String)> =
            places.into_iter().map(|(id, place)| (id, address(path, &place))).collect();
        links.sort_unstable();
        job.links = links;
    }
}

impl Everything<'_, '_> {
    /// Where the journeys' pictures in the format of a job would lie.
    fn places(&self, job: &Job) -> FxHashMap<JourneyId, PathBuf> {
        let mut found = FxHashMap::default();
        if !matches!(self.output, Output::Beside | Output::Folder(_)) {
            return found;
        }
        let all = Wanted { views: &[], journeys: &[], who: &[], locale: None };
        let Ok(selection) = select::select(self.project, &all, self.is_asked_for) else { return found };
        let mut pictures = selection.pictures;
        pictures.retain(|it| !(self.has_errors)(it.source) && !it.shown.iter().any(|it| (self.has_errors)(*it)));
        let Ok(jobs) = target::plan(self.output, &[job.format], &pictures, &[], self.origins) else { return found };
        let mut ranks: FxHashMap<JourneyId, u8> = FxHashMap::default();
        for job in jobs {
            let (What::Picture(index), Some(path)) = (job.content, job.path) else { continue };
            let About::Journey(id) = pictures[index].request.about else { continue };
            let rank = self.rank(&pictures[index]);
            if ranks.get(&id).is_none_or(|best| rank < *best) {
                ranks.insert(id, rank);
                found.insert(id, path);
            }
        }
        found
    }

    /// How well a picture stands for its journey, 0 the best: the map of all of it, another layout of all of it, a part.
    fn rank(&self, picture: &Picture) -> u8 {
        let view = picture.request.view.and_then(|id| self.project.views.get(id.index()));
        match view {
            Some(view) if !view.who.is_empty() || view.stages.is_some() => 2,
            _ if picture.request.layout == Layout::Map => 0,
            _ => 1,
        }
    }
}

/// The address of a file as seen from another: `./trial-map.svg`, `../b/trial-map.svg`.
pub fn address(from: &Path, to: &Path) -> String {
    let parts = |path: &Path| -> Vec<String> {
        let named = path.components().filter(|it| !matches!(it, Component::CurDir));
        named.map(|it| it.as_os_str().to_string_lossy().into_owned()).collect()
    };
    let (from, to) = (parts(from.parent().unwrap_or(Path::new(""))), parts(to));
    let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let mut out = if shared == from.len() { "./".to_owned() } else { "../".repeat(from.len() - shared) };
    for (index, part) in to[shared..].iter().enumerate() {
        out.push_str(if index > 0 { "/" } else { "" });
        push_encoded(&mut out, part);
    }
    out
}

/// A name as part of an address: what RFC 3986 does not call unreserved becomes `%` and its bytes.
fn push_encoded(out: &mut String, name: &str) {
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_seen_from_the_picture() {
        let address = |from: &str, to: &str| address(Path::new(from), Path::new(to));
        assert_eq!(address("portfolio.svg", "trial-map.svg"), "./trial-map.svg");
        assert_eq!(address("out/portfolio.svg", "out/a/b/trial-map.svg"), "./a/b/trial-map.svg");
        assert_eq!(address("a/x/portfolio.svg", "./a/y/trial-map.svg"), "../y/trial-map.svg");
        assert_eq!(address("p.svg", "út 1/a#b.svg"), "./%C3%BAt%201/a%23b.svg");
    }
}
