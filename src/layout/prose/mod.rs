//! What a picture says, in words: the same journeys, people, steps and lanes as its drawing shows, as headings, tables and
//! lists. One file a layout where it differs from a map.

mod compare;
mod detail;
mod flow;
mod map;
mod people;
mod persona;
mod portfolio;

use super::{Request, lay_out};
use crate::font::turned;
use crate::locale::Locale;
use crate::model::{Layout, Project};
use crate::prose::{Part, Prose};
use std::borrow::Cow;

/// Tells what a picture shows. Cannot fail: a request that does not belong to the project gives a title and nothing more.
pub fn tell(project: &Project<'_>, request: &Request) -> Prose {
    // The drawing has its title and its story in words already; they are the same here.
    let scene = lay_out(project, request);
    let locale = Locale::of(&scene.language);
    let mut prose = Prose { locale, title: scene.title, parts: Vec::new() };
    let story = scene.description;
    match request.drawn() {
        Layout::Persona => persona::tell(project, request, &story, &mut prose),
        Layout::Portfolio => portfolio::tell(project, request, &story, &mut prose),
        Layout::Compare if compare::tell(project, request, &story, &mut prose) => {}
        Layout::Flow => flow::tell(project, request, &story, &mut prose),
        _ => map::tell(project, request, &story, &mut prose),
    }
    if prose.parts.is_empty() {
        prose.add(Part::Paragraph(story));
    }
    if locale.right_to_left {
        for text in prose.parts.iter_mut().flat_map(Part::texts).chain([&mut prose.title]) {
            if let Cow::Owned(marked) = turned(text) {
                *text = marked;
            }
        }
    }
    prose
}

/// What is written, joined by dots in the middle.
fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}
