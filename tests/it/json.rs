//! The JSON as a contract: every file's document holds against the schema, the schema against every change of a key,
//! and every word of the vocabulary reaches the document.

use crate::compiled::{Repository, compiled_files, compiled_text, sources_below, told};
use journey::source::{SourceId, Span};
use journey::statement::{Attribute, Node, OwnLanes, own_lanes, split};
use journey::vocabulary::{self, Place, Row};
use journey::{FileText, Loaded};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The document of the first file.
fn document(loaded: &Loaded) -> String {
    let compiled = journey::compile(loaded);
    let mut out = Vec::new();
    journey::emit::json::write(&mut out, &compiled.project, &loaded.sources, &[SourceId(0)]).unwrap();
    String::from_utf8(out).unwrap()
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn schema() -> jsonschema::Validator {
    let text = std::fs::read_to_string(root().join("docs/journey.schema.json")).unwrap();
    jsonschema::draft202012::new(&parsed(&text)).unwrap()
}

#[test]
fn every_fixture() {
    insta::glob!("../fixtures", "words/*.journey", |path| {
        let loaded = compiled_files(&[path.to_owned()]);
        assert_eq!(told(&loaded, &journey::compile(&loaded).diagnostics), "", "{}", path.display());
        insta::with_settings!({ snapshot_path => path.parent().unwrap(), prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(document(&loaded));
        });
    });
}

#[test]
fn every_document_is_valid() {
    let schema = schema();
    let mut count = 0;
    // Also what has errors is written as far as it goes: the library may be asked for it.
    for path in ["tests/maps", "tests/fixtures", "examples"].into_iter().flat_map(sources_below) {
        let text = document(&compiled_files(std::slice::from_ref(&path)));
        let errors: Vec<String> =
            schema.iter_errors(&parsed(&text)).map(|error| format!("{}: {error}", error.instance_path)).collect();
        assert!(errors.is_empty(), "{}:\n{}", path.display(), errors.join("\n"));
        count += 1;
    }
    assert!(count > 50, "only {count} documents were looked at");
}

#[test]
fn no_key_can_be_dropped_or_renamed() {
    let schema = schema();
    let mut kinds = BTreeSet::new();
    for path in sources_below("tests/fixtures/words") {
        let document = parsed(&document(&compiled_files(&[path])));
        let mut objects = Vec::new();
        gather(&document, String::new(), String::new(), &mut objects);
        for (pointer, kind) in objects {
            if kinds.insert(kind.clone()) {
                refuse_changes(&schema, &document, &pointer, &kind);
            }
        }
    }
    assert!(kinds.len() > 100, "only {} kinds of objects were changed", kinds.len());
}

/// Every object: its pointer, and its kind: the pointer without indices, with the keyword of a detail.
fn gather(value: &Value, pointer: String, kind: String, objects: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => {
            let keyword = map.get("keyword").and_then(Value::as_str).map_or(String::new(), |it| format!("({it})"));
            let kind = kind + &keyword;
            for (key, inner) in map {
                gather(inner, format!("{pointer}/{key}"), format!("{kind}/{key}"), objects);
            }
            objects.push((pointer, kind));
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                gather(inner, format!("{pointer}/{index}"), format!("{kind}[]"), objects);
            }
        }
        _ => {}
    }
}

fn refuse_changes(schema: &jsonschema::Validator, document: &Value, pointer: &str, kind: &str) {
    let keys: Vec<String> = document.pointer(pointer).unwrap().as_object().unwrap().keys().cloned().collect();
    for key in keys {
        let mut changed = document.clone();
        let value = changed.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(&key).unwrap();
        assert!(!schema.is_valid(&changed), "{kind}: `{key}` can be dropped");
        changed.pointer_mut(pointer).unwrap().as_object_mut().unwrap().insert(format!("{key}s"), value);
        assert!(!schema.is_valid(&changed), "{kind}: `{key}` can be renamed");
    }
}

/// Every name, also of what is referred to: an empty one is refused, and none is written where a name is missing.
#[test]
fn no_name_is_empty() {
    let schema = schema();
    let (mut kinds, mut open) = (BTreeSet::new(), Vec::new());
    for path in sources_below("tests/fixtures/words") {
        let document = parsed(&document(&compiled_files(&[path])));
        let mut objects = Vec::new();
        gather(&document, String::new(), String::new(), &mut objects);
        for (pointer, kind) in objects {
            let is_named = document.pointer(&pointer).unwrap().get("name").is_some_and(Value::is_string);
            if is_named && kinds.insert(kind.clone()) {
                let mut changed = document.clone();
                changed.pointer_mut(&pointer).unwrap()["name"] = Value::from("");
                open.extend(schema.is_valid(&changed).then_some(kind));
            }
        }
    }
    assert_eq!(open, [""; 0], "their names can be empty");
    assert!(kinds.len() > 20, "only {} kinds of objects have names", kinds.len());
    let nameless = "journey {\n  stage {\n    touchpoint one\n    touchpoint\n    touchpoint three\n  }\n}\n";
    let document = parsed(&document(&compiled_text(nameless)));
    assert_eq!(document["journeys"][0]["name"], "?");
    let errors: Vec<String> = schema.iter_errors(&document).map(|it| format!("{}: {it}", it.instance_path)).collect();
    assert_eq!(errors, [""; 0], "{document:#}");
}

#[test]
fn same_bytes_twice_and_the_version_first() {
    let path = root().join("tests/maps/maya/trial.journey");
    let one = document(&compiled_files(std::slice::from_ref(&path)));
    assert_eq!(one, document(&compiled_files(&[path])));
    assert!(one.starts_with("{\"version\":1,\"files\":[\"tests/maps/maya/trial.journey\"],"), "{}", &one[..80]);
    assert!(one.ends_with("}\n"));
}

#[test]
fn several_files_make_one_document() {
    let maps = root().join("tests/maps");
    let loaded = compiled_files(&[maps.join("trial.journey"), maps.join("people.journey")]);
    let compiled = journey::compile(&loaded);
    let mut out = Vec::new();
    journey::emit::json::write(&mut out, &compiled.project, &loaded.sources, &[SourceId(0), SourceId(1)]).unwrap();
    let document: Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(document["personas"].as_array().unwrap().len(), 2);
    assert_eq!(document["imported"]["personas"], Value::Array(Vec::new()));
    assert!(schema().is_valid(&document));
}

#[test]
fn hostile_texts_stay_texts() {
    let loaded =
        compiled_text("journey j \"\\u{202E} \\\" \\\\ \\u{7} \\n </script>\" {\n  stage s { touchpoint t }\n}\n");
    let document = parsed(&document(&loaded));
    assert_eq!(document["journeys"][0]["label"], "\u{202E} \" \\ \u{7} \n </script>");
}

/// A word of the vocabulary in its place.
type Word = (&'static str, &'static str, Option<&'static str>);

/// Where each word stands in a text.
fn words_of(loaded: &Loaded) -> BTreeMap<Word, Vec<Span>> {
    let source = loaded.sources.get(SourceId(0)).unwrap();
    let own = |index: usize| own_lanes(loaded.sources.get(SourceId(index as u32)).unwrap(), &loaded.documents[index]);
    let mut lanes: OwnLanes = own(0);
    for imported in &loaded.imports[0] {
        lanes.join(&own(imported.0 as usize));
    }
    let (tree, _) = split(source, &loaded.documents[0], &lanes);
    let mut found = BTreeMap::new();
    for node in tree.roots() {
        visit(node, Place::File, &mut found);
    }
    found
}

fn visit(node: Node<'_, '_>, place: Place, found: &mut BTreeMap<Word, Vec<Span>>) {
    let row: &Row = vocabulary::find(place, node.keyword()).unwrap();
    found.entry((place.name(), row.keyword, None)).or_default().push(node.full_span());
    for attribute in row.all_attributes() {
        if let Some(at) = node.attribute(attribute.word) {
            found.entry((place.name(), row.keyword, Some(attribute.word))).or_default().push(Attribute::span(at));
        }
    }
    for child in node.children() {
        visit(child, row.block.unwrap(), found);
    }
}

fn without_ranges(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.into_iter().filter(|(key, _)| key != "range");
            Value::Object(kept.map(|(key, inner)| (key, without_ranges(inner))).collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_ranges).collect()),
        other => other,
    }
}

/// Takes each word of the vocabulary out of a fixture that has it, and sees the document change: nothing is ignored.
#[test]
fn every_word_reaches_the_document() {
    let mut seen = BTreeSet::new();
    for path in sources_below("tests/fixtures/words") {
        let loaded = compiled_files(std::slice::from_ref(&path));
        let source = loaded.sources.get(SourceId(0)).unwrap();
        let whole = without_ranges(parsed(&document(&loaded)));
        let without = |span: &Span| {
            let mut text = source.text.clone();
            let blank: String = source.slice(*span).chars().map(|it| if it == '\n' { '\n' } else { ' ' }).collect();
            text.replace_range(span.range(), &blank);
            let file = FileText { name: source.name.clone(), bytes: text.into_bytes() };
            without_ranges(parsed(&document(&journey::load(vec![file], &mut Repository))))
        };
        for (word, spans) in words_of(&loaded) {
            if !seen.contains(&word) && spans.iter().any(|span| without(span) != whole) {
                seen.insert(word);
            }
        }
    }
    let mut missing = Vec::new();
    for place in Place::ALL {
        for row in vocabulary::children(*place) {
            let words = std::iter::once(None).chain(row.all_attributes().map(|it| Some(it.word)));
            missing.extend(words.map(|it| (place.name(), row.keyword, it)).filter(|it| !seen.contains(it)));
        }
    }
    assert!(missing.is_empty(), "no fixture in tests/fixtures/words shows these in its JSON: {missing:#?}");
}
