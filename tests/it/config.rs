//! Settings: every fixture of `journey.toml` with what is reported about it.

use journey::config;
use journey::diagnostic::render::{Look, REPORTS};
use journey::source::Sources;
use std::fs;
use std::path::Path;

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

/// `UPDATE_DOCS=1 cargo test --test it schema_of_settings` writes it anew.
#[test]
fn the_schema_of_settings_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/journey-toml.schema.json");
    let schema = config::schema();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &schema).unwrap();
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    assert!(stored == schema, "{} is stale: run the test with UPDATE_DOCS=1", path.display());
}

/// What the program refuses, the schema refuses; what it prints as being in force, the schema takes.
#[test]
fn the_schema_and_the_program_agree() {
    let schema = serde_json::from_str(&config::schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let valid = |text: &str| validator.is_valid(&serde_json::to_value(text.parse::<toml::Table>().unwrap()).unwrap());
    let (usual, _) = config::read(journey::source::SourceId(0), "");
    assert!(valid(&config::print(&usual, None, &|_| None)));
    insta::glob!("../fixtures", "errors/J08[12]*.toml", |path| {
        assert!(!valid(&fs::read_to_string(path).unwrap()), "{}", path.display());
    });
}
