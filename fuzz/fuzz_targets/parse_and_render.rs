//! Any text is read, reported, written as data and drawn; a panic, endless work or a picture that is no XML is a find.

#![no_main]

use journey::diagnostic::render::{Look, REPORTS};
use journey::emit::{json, svg};
use journey::layout::{self, Request};
use journey::model::JourneyId;
use journey::source::SourceId;
use journey::{FileProblem, FileText, Files};
use libfuzzer_sys::fuzz_target;

/// No other files: what is imported or shown is missing.
struct Nothing;

impl Files for Nothing {
    fn import(&mut self, _from: &str, _path: &str) -> Result<FileText, FileProblem> {
        Err(FileProblem::Missing)
    }

    fn image(&mut self, _from: &str, _path: &str) -> Result<Vec<u8>, FileProblem> {
        Err(FileProblem::Missing)
    }
}

fuzz_target!(|bytes: &[u8]| {
    let file = FileText { name: "fuzzed.journey".into(), bytes: bytes.to_vec() };
    let loaded = journey::load(vec![file], &mut Nothing);
    let mut compiled = journey::compile(&loaded);
    compiled.diagnostics.extend(journey::load_images(&mut compiled.project, &loaded.sources, &mut Nothing));
    for report in REPORTS {
        (report.write)(&compiled.diagnostics, &loaded.sources, Look::PLAIN, &mut String::new());
    }
    json::write(&mut Vec::new(), &compiled.project, &loaded.sources, &[SourceId(0)]).expect("memory takes all");
    for index in (0u32..).take(compiled.project.journeys.len()) {
        let Some(request) = Request::of_journey(&compiled.project, JourneyId(index)) else { continue };
        let mut picture = Vec::new();
        let scene = layout::lay_out(&compiled.project, &request);
        svg::write(&mut picture, &scene, svg::Options::default()).expect("memory takes all");
        let picture = String::from_utf8(picture).expect("a picture is text");
        roxmltree::Document::parse(&picture).expect("a picture is XML");
    }
});
