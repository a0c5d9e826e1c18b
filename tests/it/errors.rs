//! The language's own findings: each code has a page, and a fixture that shows it; the source above, the report below.

use crate::compiled::{compiled_files, found, told};
use journey::diagnostic::codes::CODES;
use std::collections::BTreeSet;
use std::path::Path;

/// Codes that no text can show: what they are about lies outside of it. Each is shown by a test of its own.
const OUTSIDE_OF_TEXTS: &[&str] =
    &["J073", "J074", "J077", "J078", "J080", "J081", "J082", "J083", "J084", "J085", "J086", "J087", "J088", "J089"];

#[test]
fn every_fixture() {
    insta::glob!("../fixtures", "errors/*.journey", |path| {
        let text = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
        let loaded = compiled_files(&[path.to_owned()]);
        let findings = found(&loaded);
        let code = &path.file_stem().unwrap().to_str().unwrap()[..4];
        let shown = findings.iter().filter(|it| it.code.id == code).count();
        assert!(shown > 0, "{} does not show {code}", path.display());
        insta::with_settings!({ snapshot_path => path.parent().unwrap(), prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("{text}\n-----\n{}", told(&loaded, &findings)));
        });
    });
}

#[test]
fn every_code_has_a_page_and_a_fixture() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fixtures: BTreeSet<String> = std::fs::read_dir(root.join("tests/fixtures/errors"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let mut missing = Vec::new();
    for code in CODES {
        let page = std::fs::read_to_string(root.join(format!("docs/errors/{}.md", code.id))).unwrap_or_default();
        if !page.starts_with(&format!("# {} {}\n", code.id, code.name)) {
            missing.push(format!("docs/errors/{}.md with the title `{} {}`", code.id, code.id, code.name));
        }
        let fixture = format!("{}-{}.journey", code.id, code.name);
        if !fixtures.contains(&fixture) && !OUTSIDE_OF_TEXTS.contains(&code.id) {
            missing.push(format!("tests/fixtures/errors/{fixture}"));
        }
    }
    assert!(missing.is_empty(), "these are missing:\n{}", missing.join("\n"));
}
