//! The compiler's table of words beside the one that was decided (`tests/vocabulary.md`), row by row.

use journey::vocabulary::{self, Attribute, List, Place, Row, Slot};
use std::collections::{BTreeMap, BTreeSet};

/// What both lists say of one keyword in one place.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    slots: String,
    attributes: BTreeSet<String>,
    once: bool,
    inline: bool,
}

type Table = BTreeMap<(String, String), Entry>;

fn slots(slots: &[Slot]) -> String {
    let word = |slot: &Slot| {
        format!("{}{}{}", slot.form.notation(), if slot.required { "" } else { "?" }, if slot.list { "…" } else { "" })
    };
    slots.iter().map(word).collect::<Vec<_>>().join(" ")
}

fn attribute(attribute: &Attribute) -> String {
    format!("{} {}", attribute.word, slots(attribute.slots)).trim().to_owned()
        + if attribute.required { "!" } else { "" }
}

fn ours() -> Table {
    let mut table = Table::new();
    for place in Place::ALL {
        for row in vocabulary::children(*place) {
            let entry = Entry {
                slots: slots(row.slots),
                attributes: row.all_attributes().map(attribute).collect(),
                once: row.once,
                inline: row.inline == Some(*place),
            };
            assert!(
                table.insert((place.name().to_owned(), row.keyword.to_owned()), entry).is_none(),
                "{place:?} {}",
                row.keyword
            );
        }
    }
    table
}

/// The words in back-ticks, or the cell as it is (`SERIES`, `LANE`).
fn keywords(cell: &str) -> Vec<String> {
    let quoted: Vec<String> = cell.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    if quoted.is_empty() { vec![cell.to_owned()] } else { quoted }
}

fn decided() -> Table {
    const DETAIL: [&str; 5] = ["for →who…", "source →source…", "basis [basis]", "link text", "at time"];
    let text = include_str!("../vocabulary.md");
    let mut table = Table::new();
    let rows = text
        .lines()
        .filter(|line| line.starts_with("| "))
        .map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>());
    for cells in rows.filter(|cells| cells.len() >= 6 && cells[0] != "parent" && !cells[0].starts_with("---")) {
        let mut attributes = BTreeSet::new();
        for part in cells[3].split(',').map(str::trim).filter(|part| !part.is_empty()) {
            match part {
                "detail" => attributes.extend(DETAIL.map(str::to_owned)),
                _ => drop(attributes.insert(part.to_owned())),
            }
        }
        for parent in cells[0].split(',').map(str::trim) {
            for keyword in keywords(&cells[1]) {
                let entry = Entry {
                    slots: cells[2].clone(),
                    attributes: attributes.clone(),
                    once: cells[4] == "1",
                    inline: cells[5].split(',').any(|place| place.trim() == parent),
                };
                assert!(
                    table.insert((parent.to_owned(), keyword.clone()), entry).is_none(),
                    "{parent} {keyword} twice"
                );
            }
        }
    }
    table
}

#[test]
fn both_tables_say_the_same() {
    let (ours, decided) = (ours(), decided());
    let keys: BTreeSet<_> = ours.keys().chain(decided.keys()).collect();
    let different: Vec<String> = keys
        .into_iter()
        .filter(|key| ours.get(*key) != decided.get(*key))
        .map(|key| format!("{key:?}\n  ours    {:?}\n  decided {:?}", ours.get(key), decided.get(key)))
        .collect();
    assert!(decided.len() > 100, "only {} rows were read", decided.len());
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn closed_lists_say_the_same() {
    let text = include_str!("../vocabulary.md");
    for list in List::ALL {
        let row = text.lines().find(|line| line.starts_with(&format!("| {} |", list.name()))).unwrap();
        let cell = row.split('|').nth(2).unwrap();
        let words: Vec<&str> =
            cell.split('(').next().unwrap().split_whitespace().map(|word| word.trim_matches('`')).collect();
        if *list == List::Icon {
            let written = words
                .iter()
                .skip_while(|word| **word != "search")
                .map(|word| word.trim_end_matches(','))
                .collect::<Vec<_>>();
            assert_eq!([List::ChannelKind.words(), &written].concat(), list.words());
        } else {
            assert_eq!(words, list.words(), "{}", list.name());
        }
    }
}

#[test]
fn the_reference_is_printed_from_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/vocabulary.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, vocabulary::describe()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), vocabulary::describe(), "run with UPDATE_DOCS=1");
}

#[test]
fn every_row_is_documented_in_one_line() {
    let rows = || Place::ALL.iter().flat_map(|place| vocabulary::children(*place));
    assert!(rows().all(|row: &Row| !row.about.is_empty() && !row.about.contains('\n') && !row.about.ends_with('.')));
}
