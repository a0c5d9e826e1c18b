//! No English word of the compiler's own stands in a picture of another language.

use crate::gallery::{Drawn, gallery};
use crate::run::Folder;
use journey::locale::{LANGUAGES, Label, Locale};
use std::collections::BTreeSet;
use std::path::Path;

/// Maps whose author speaks the language of the picture.
const MAPS: &[(&str, &str)] = &[
    ("examples/napelem.journey", "hu"),
    ("tests/maps/hirlevel.journey", "hu"),
    ("examples/paivahoito.journey", "fi"),
    ("tests/maps/paiva.journey", "fi"),
];

/// Words that those maps have no use for, in some that have everything: drawn in each language.
const FULL: &[&str] = &[
    "examples/hiring/apply.journey",
    "examples/repair/service.journey",
    "examples/museum-day.journey",
    "tests/maps/trial-next.journey",
    "tests/maps/people.journey",
];

/// English labels that are not words of the picture's language as well.
fn english(tag: &str) -> Vec<&'static str> {
    let own: Vec<String> = Label::ALL.iter().map(|label| Locale::of(tag).label(*label).to_lowercase()).collect();
    let words = Label::ALL.iter().map(|label| Locale::of("en").label(*label)).filter(|it| !it.contains(['{', '|']));
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
    let full = LANGUAGES.iter().skip(1).flat_map(|it| FULL.iter().map(|map| (*map, it.tag)));
    let folder = Folder::new(&[]);
    let mut wrong = Vec::new();
    let mut drawn = 0;
    for (map, tag) in MAPS.iter().copied().chain(full) {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(map);
        let layouts = ["map", "flow", "blueprint", "day", "compare", "persona", "portfolio"].map(|it| ["--view", it]);
        // In the two languages that came first, in every layout.
        let views = if ["hu", "fi"].contains(&tag) { layouts.concat() } else { Vec::new() };
        let run =
            folder.run(&[&["render", source.to_str().unwrap(), "--locale", tag, "-o", "out/"], &views[..]].concat());
        assert_eq!(run.code, 0, "{map}: {}", run.errors);
        let (author, foreign) = (texts_beside(&source), english(tag));
        for name in folder.names().iter().filter(|name| name.starts_with("out/")) {
            drawn += 1;
            let svg = folder.read(name);
            let tree = roxmltree::Document::parse(&svg).unwrap();
            let texts = tree
                .descendants()
                .filter(|node| node.has_tag_name("text") || node.has_tag_name("title") || node.has_tag_name("desc"));
            for text in texts {
                let text: String = text.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect();
                let text = text.trim();
                for word in foreign.iter().copied().filter(|word| text == *word && !author.contains(*word)) {
                    wrong.push(format!("{map} in {tag}: {word:?} stands in {name}"));
                }
            }
            std::fs::remove_file(folder.path(name)).unwrap();
        }
    }
    assert!(drawn > 12 * FULL.len(), "pictures are drawn: {drawn}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The words of a text of at least three letters, as they stand.
fn words(text: &str) -> BTreeSet<&str> {
    text.split(|it: char| !it.is_alphabetic()).filter(|word| word.chars().count() > 2).collect()
}

/// All words that a picture says, its title and its description included.
fn said(svg: &str) -> String {
    let document = roxmltree::Document::parse(svg).expect("pictures are XML");
    let spoken = document
        .descendants()
        .filter(|it| it.is_text() && it.parent_element().is_some_and(|parent| parent.tag_name().name() != "style"));
    spoken.filter_map(|it| it.text()).collect::<Vec<_>>().join(" ")
}

/// What the labels do not hold: the description, which tells a story, and phrases with figures in them.
#[test]
fn no_word_that_only_english_pictures_add_is_in_another() {
    let spoken: Vec<(&Drawn, String)> = gallery().iter().map(|it| (it, said(&it.svg))).collect();
    let language = |it: &Drawn| {
        if it.svg.contains(" lang=\"hu\"") {
            "hu"
        } else if it.svg.contains(" lang=\"fi\"") {
            "fi"
        } else {
            "en"
        }
    };
    let mut english: BTreeSet<&str> = Label::ALL.iter().flat_map(|it| words(Locale::of("en").label(*it))).collect();
    for (drawn, text) in spoken.iter().filter(|(it, _)| language(it) == "en") {
        // What an English picture says and its author did not write is ours.
        let written = words(&drawn.source);
        english.extend(words(text).difference(&written));
    }
    let mut found = Vec::new();
    let mut foreign = 0;
    for (drawn, text) in spoken.iter().filter(|(it, _)| language(it) != "en") {
        foreign += 1;
        // Names and moods stand in pictures with another first letter than in the text.
        let written = drawn.source.to_lowercase();
        let written = words(&written);
        let own: BTreeSet<&str> =
            Label::ALL.iter().flat_map(|it| words(Locale::of(language(drawn)).label(*it))).collect();
        let strange: Vec<&&str> = english
            .iter()
            .filter(|it| {
                words(text).contains(**it) && !written.contains(it.to_lowercase().as_str()) && !own.contains(**it)
            })
            .collect();
        if !strange.is_empty() {
            found.push(format!("{}: {strange:?}", drawn.name));
        }
    }
    assert!(foreign >= 4, "there are pictures in other languages: {foreign}");
    assert!(found.is_empty(), "{}", found.join("\n"));
}
