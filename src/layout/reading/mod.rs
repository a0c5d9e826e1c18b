//! What each picture says, in words: the same requests as the pictures', the same people, stages and lanes. Decides what is said
//! in which order; places nothing.

mod compared;
mod facts;
mod item;
mod journey;
mod persona;
mod portfolio;

use super::content::Content;
use super::{About, Request};
use crate::locale::Locale;
use crate::model::{Layout, Project};
use crate::reading::Reading;

/// What the picture of a request says. Empty for a request that does not belong to the project.
///
/// Beyond what a picture of its layout has room for it tells all that is written of the shown touchpoints, unless the text names
/// the lanes to show: then only those.
pub fn read_out<'p>(project: &'p Project<'p>, request: &'p Request) -> Reading<'p> {
    match (request.about, request.drawn()) {
        (About::Persona(_), _) => persona::read(project, request),
        (About::Portfolio, _) => portfolio::read(project, request),
        (_, Layout::Compare) => compared::read(project, request),
        _ => Content::of(project, request).map_or_else(Reading::default, |it| journey::read(&it, request)),
    }
}

/// What begins every reading.
fn begin<'p>(language: &str, locale: Locale<'p>) -> Reading<'p> {
    Reading { language: language.to_owned(), locale, ..Reading::default() }
}
