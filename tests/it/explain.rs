//! The pages of `explain`: what people and tools read about a finding.

use journey::diagnostic::render::Look;
use journey::explain;
use std::fs;
use std::path::Path;

/// `UPDATE_DOCS=1 cargo test --test it rules_document` writes it anew.
#[test]
fn the_rules_document_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let document = explain::rules_document();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &document).unwrap();
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    assert!(stored == document, "docs/rules.md is stale: run `UPDATE_DOCS=1 cargo test --test it rules_document`");
}

#[test]
fn a_page_at_a_terminal() {
    insta::assert_snapshot!(explain::in_terminal(&explain::find("unreachable-touchpoint").unwrap(), Look::PLAIN));
}

#[test]
fn a_page_for_tools() {
    let page = explain::find("J101").unwrap();
    insta::assert_snapshot!(explain::json(&[page]));
}

#[test]
fn every_code_has_a_page_under_its_title() {
    for page in explain::pages() {
        assert!(page.text.len() > 100, "{}: {}", page.code.id, page.text);
        if page.group.is_none() {
            let path = format!("docs/errors/{}.md", page.code.id);
            let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).unwrap();
            assert!(text.starts_with(&format!("# {} {}\n", page.code.id, page.code.name)), "{path} has another title");
        }
    }
}
