//! No English word of the compiler's own stands in a Hungarian or a Finnish picture.

use crate::run::Folder;
use journey::locale::{Label, Language, Locale};
use std::path::Path;

/// A map, and the tag of the language it is written in.
const MAPS: &[(&str, &str)] = &[
    ("examples/napelem.journey", "hu"),
    ("tests/maps/hirlevel.journey", "hu"),
    ("examples/paivahoito.journey", "fi"),
    ("tests/maps/paiva.journey", "fi"),
    // Words that those maps have no use for, in one with everything.
    ("examples/hiring/apply.journey", "hu"),
    ("examples/hiring/apply.journey", "fi"),
];

/// English labels that are not words of the picture's language as well.
fn english(tag: &str) -> Vec<&'static str> {
    let own: Vec<String> = Label::ALL.iter().map(|label| Locale::of(tag).label(*label).to_lowercase()).collect();
    let words = Label::ALL.iter().map(|label| Locale::of("en").label(*label));
    words.filter(|word| !own.contains(&word.to_lowercase())).collect()
}

/// What the author may have said: the map and the files beside it, which it may import.
fn texts_beside(source: &Path) -> String {
    let files = std::fs::read_dir(source.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|it| it == "journey"))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect()
}

#[test]
fn pictures_speak_one_language() {
    assert_eq!(Language::ALL.len(), 3);
    let folder = Folder::new(&[]);
    let mut wrong = Vec::new();
    for (map, tag) in MAPS {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(map);
        let run = folder.run(&["render", source.to_str().unwrap(), "--locale", tag, "--view", "map", "-o", "out/"]);
        assert_eq!(run.code, 0, "{map}: {}", run.errors);
        let author = texts_beside(&source);
        for name in folder.names().iter().filter(|name| name.starts_with("out/")) {
            let svg = folder.read(name);
            let tree = roxmltree::Document::parse(&svg).unwrap();
            let texts = tree
                .descendants()
                .filter(|node| node.has_tag_name("text") || node.has_tag_name("title") || node.has_tag_name("desc"));
            for text in texts {
                let text: String = text.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect();
                let text = text.trim();
                for word in english(tag).into_iter().filter(|word| text == *word && !author.contains(*word)) {
                    wrong.push(format!("{map} in {tag}: {word:?} stands in {name}"));
                }
            }
            std::fs::remove_file(folder.path(name)).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
