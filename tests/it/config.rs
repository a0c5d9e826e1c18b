//! Settings: every fixture of `journey.toml` with what is reported about it.

use journey::config;
use journey::diagnostic::render::{Look, REPORTS};
use journey::source::Sources;
use std::fs;

#[test]
fn every_fixture() {
    insta::glob!("../fixtures", "errors/*.toml", |path| {
        let text = fs::read_to_string(path).unwrap();
        let mut sources = Sources::default();
        let source = sources.add("journey.toml", text.as_str());
        let (_, found) = config::read(source, &text);
        let code = path.file_name().unwrap().to_string_lossy()[..4].to_owned();
        assert!(found.iter().any(|it| it.code.id == code), "{}: no {code}", path.display());
        let mut report = String::new();
        (REPORTS[0].write)(&found, &sources, Look::PLAIN, &mut report);
        insta::assert_snapshot!(format!("{text}-----\n{report}"));
    });
}
