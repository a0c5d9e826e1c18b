//! What `analyze` tells of the repository's maps, word by word and figure by figure.

use crate::compiled::{compiled_files, measured};
use journey::Loaded;
use journey::analysis::report::{Report, Request, report};
use journey::diagnostic::render::Look;
use journey::emit::report::{REPORTS, Told};
use journey::locale::Locale;
use journey::model::{Date, JourneyId, Project};
use std::path::{Path, PathBuf};

const TODAY: Date = Date { year: 2026, month: 11, day: 22 };

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The journeys of the files that were asked for.
fn journeys_of(loaded: &Loaded, project: &Project<'_>) -> Vec<JourneyId> {
    let own = project.journeys.iter().enumerate().filter(|(_, it)| (it.span.source.0 as usize) < loaded.roots);
    own.map(|(at, _)| JourneyId(at as u32)).collect()
}

/// The report of some files in a form, with their events.
fn told(paths: &[PathBuf], format: &str, locale: Option<&str>) -> String {
    let loaded = compiled_files(paths);
    let compiled = journey::compile(&loaded);
    let measured = measured(&loaded, &compiled.project);
    let journeys = journeys_of(&loaded, &compiled.project);
    let request = Request { project: &compiled.project, journeys: &journeys, today: TODAY };
    let report: Report<'_> = report(&request, &|id| measured.figures(&compiled.project, id, &[]));
    let mut out = String::new();
    let form = REPORTS.iter().find(|it| it.name == format).unwrap();
    let locale = locale.map(Locale::of);
    (form.write)(&Told { report: &report, sources: &loaded.sources, locale, look: Look::PLAIN, down: None }, &mut out);
    out
}

fn map(name: &str) -> PathBuf {
    root().join("tests/maps").join(name)
}

#[test]
fn the_measured_trial() {
    insta::assert_snapshot!(told(&[map("maya/trial.journey"), map("maya/service.journey")], "text", None));
}

#[test]
fn what_the_future_changes() {
    insta::assert_snapshot!(told(&[map("maya/future.journey")], "text", None));
}
