//! The pages about languages and themes say what the tables of the program say.

use journey::locale::{LANGUAGES, Language, Word};
use journey::theme::TOKENS;
use std::path::Path;

#[test]
fn the_page_lists_all_languages() {
    let mut table = "| tag | language | in itself | status |\n| --- | --- | --- | --- |\n".to_owned();
    for it in LANGUAGES {
        table.push_str(&format!("| `{}` | {} | {} | {} |\n", it.tag, it.name, it.own_name, it.status.word()));
    }
    is_current("docs/languages.md", "languages", &table);
}

#[test]
fn the_page_lists_all_words() {
    let mut table = "| key | says |\n| --- | --- |\n".to_owned();
    for it in Word::all() {
        table.push_str(&format!("| `{}` | {} |\n", it.key(), it.text(Language::English).replace('|', "\\|")));
    }
    is_current("docs/languages.md", "labels", &table);
}

#[test]
fn the_page_lists_all_colours() {
    let mut table = "| key | light | dark | is |\n| --- | --- | --- | --- |\n".to_owned();
    for it in TOKENS {
        table.push_str(&format!("| `{}` | `{}` | `{}` | {} |\n", it.name, it.color.light, it.color.dark, it.about));
    }
    is_current("docs/themes.md", "colours", &table);
}

/// Holds the part of a page between `<!-- mark -->` and `<!-- /mark -->` against what it should be.
fn is_current(page: &str, mark: &str, table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let text = std::fs::read_to_string(&path).unwrap();
    let (from, to) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
    let (before, rest) = text.split_once(&from).unwrap();
    let (_, after) = rest.split_once(&to).unwrap();
    let current = format!("{before}{from}{table}{to}{after}");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &current).unwrap();
    }
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text == current, "{page} is old: run this test with UPDATE_DOCS=1");
}
