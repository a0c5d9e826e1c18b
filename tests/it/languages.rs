//! The page about languages says what the table of the program says.

use journey::locale::LANGUAGES;
use std::path::Path;

const FROM: &str = "<!-- languages -->\n";
const TO: &str = "<!-- /languages -->";

#[test]
fn the_page_lists_all_languages() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/languages.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = page.split_once(FROM).unwrap();
    let (_, after) = rest.split_once(TO).unwrap();
    let mut table = "| tag | language | in itself | status |\n| --- | --- | --- | --- |\n".to_owned();
    for it in LANGUAGES {
        table.push_str(&format!("| `{}` | {} | {} | {} |\n", it.tag, it.name, it.own_name, it.status.word()));
    }
    let current = format!("{before}{FROM}{table}{TO}{after}");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &current).unwrap();
    }
    let page = std::fs::read_to_string(&path).unwrap();
    assert!(page == current, "docs/languages.md is old: run this test with UPDATE_DOCS=1");
}
