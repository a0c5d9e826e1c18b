//! Whatever stands in a file: it is read, reported, written as data and drawn, and nothing panics.
//!
//! 20,000 damaged copies of the repository's maps, the same ones every time. `fuzz/` looks for more.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::thread;

use journey::diagnostic::render::{Look, REPORTS};
use journey::emit::svg::{Fonts, Options};
use journey::layout::{self, Request};
use journey::model::JourneyId;
use journey::source::SourceId;
use journey::{FileText, emit};

use crate::compiled::Repository;
use crate::gallery;
use crate::mutate::{Random, mutate};

const COUNT: u64 = 20_000;

#[test]
fn no_damage_to_a_map_makes_the_compiler_panic() {
    let maps = maps();
    let texts: Vec<&str> = maps.iter().map(|(_, text)| text.as_str()).collect();
    let threads = thread::available_parallelism().map_or(2, |it| it.get() as u64);
    let failed: Vec<String> = thread::scope(|scope| {
        let parts: Vec<_> = (0..threads)
            .map(|part| {
                let (maps, texts) = (&maps, &texts);
                scope.spawn(move || (part..COUNT).step_by(threads as usize).find_map(|seed| attempt(seed, maps, texts)))
            })
            .collect();
        parts.into_iter().filter_map(|it| it.join().expect("panics are caught")).collect()
    });
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// The small maps of the repository, by name: the larger ones are made of the same, and take longer.
fn maps() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut maps = Vec::new();
    for folder in gallery::FOLDERS {
        for file in gallery::files(&root.join(folder)) {
            let name = file.strip_prefix(root).expect("files of the repository").to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&file).expect("maps are text");
            if text.len() < 2500 {
                maps.push((name, text));
            }
        }
    }
    assert!(maps.len() > 20, "the maps of the repository are found");
    maps
}

/// What went wrong with the copy that `seed` makes, and that copy; `None` where all went well.
fn attempt(seed: u64, maps: &[(String, String)], texts: &[&str]) -> Option<String> {
    let mut random = Random::new(seed);
    let (name, text) = &maps[random.below(maps.len())];
    let damaged = mutate(text, texts, &mut random);
    // Fonts are half of a picture's cost, and depend on little more than which characters there are.
    let fonts = if seed.is_multiple_of(16) { Fonts::Embedded } else { Fonts::System };
    let problem = match catch_unwind(AssertUnwindSafe(|| swallow(name, &damaged, fonts))) {
        Ok(Ok(())) => return None,
        Ok(Err(problem)) => problem,
        Err(_) => "a panic, told above".into(),
    };
    Some(format!("seed {seed}, made of {name}: {problem}\n{damaged}"))
}

/// All that the program does with one file, its errors reported and nevertheless drawn.
fn swallow(name: &str, text: &str, fonts: Fonts) -> Result<(), String> {
    let file = FileText { name: name.into(), bytes: text.as_bytes().to_vec() };
    let loaded = journey::load(vec![file], &mut Repository);
    let mut compiled = journey::compile(&loaded);
    compiled.diagnostics.extend(journey::load_images(&mut compiled.project, &loaded.sources, &mut Repository));
    for report in REPORTS {
        let mut told = String::new();
        (report.write)(&compiled.diagnostics, &loaded.sources, Look::PLAIN, &mut told);
    }
    let mut data = Vec::new();
    emit::json::write(&mut data, &compiled.project, &loaded.sources, &[SourceId(0)])
        .map_err(|error| error.to_string())?;
    serde_json::from_slice::<serde::de::IgnoredAny>(&data).map_err(|error| format!("the data are no JSON: {error}"))?;
    for (index, journey) in (0u32..).zip(&compiled.project.journeys) {
        if journey.span.source != SourceId(0) {
            continue;
        }
        let Some(request) = Request::of_journey(&compiled.project, JourneyId(index)) else { continue };
        let scene = layout::lay_out(&compiled.project, &request);
        let mut picture = Vec::new();
        let options = Options { fonts, ..Options::default() };
        emit::svg::write(&mut picture, &scene, options).map_err(|error| error.to_string())?;
        let picture = String::from_utf8(picture).map_err(|error| format!("the picture is no text: {error}"))?;
        roxmltree::Document::parse(&picture).map_err(|error| format!("the picture is no XML: {error}"))?;
    }
    Ok(())
}
