//! Statements: every real file is split without a finding; what is wrong in a line is found where it is.

use journey::source::{Source, SourceId};
use journey::{statement, syntax};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

fn journey_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            journey_files(&path, files);
        } else if path.extension().is_some_and(|it| it == "journey") {
            files.push(path);
        }
    }
}

#[test]
fn real_files_are_split_without_a_finding() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["tests/maps", "examples", "tests/fixtures/map"] {
        journey_files(&root.join(folder), &mut files);
    }
    assert!(files.len() > 50);
    let sources: Vec<Source> = files
        .iter()
        .map(|path| Source::new(SourceId(0), path.display().to_string(), fs::read_to_string(path).unwrap()))
        .collect();
    // A lane of any of them stands for one that is imported: what a file sees is for `compile`.
    let documents: Vec<_> = sources.iter().map(syntax::parse).collect();
    let mut wrong = Vec::new();
    for (source, (document, found)) in sources.iter().zip(&documents) {
        let mut lanes = statement::own_lanes(source, document);
        for (other, (document, _)) in sources.iter().zip(&documents) {
            if Path::new(&other.name).parent() == Path::new(&source.name).parent() {
                lanes.join(&statement::own_lanes(other, document));
            }
        }
        let (_, more) = statement::split(source, document, &lanes);
        for finding in found.iter().chain(&more) {
            let (line, column) = source.line_column(finding.span.start);
            wrong.push(format!(
                "{}:{line}:{column}: {} {} ({:?})",
                source.name, finding.code.id, finding.message, finding.help
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Nothing is looked at over and over: each of these is read in a moment, or the test does not end.
#[test]
fn hostile_statements_are_split_quickly() {
    let many = 8_000;
    for text in [
        "}".repeat(many) + &"\n".repeat(many * 20),
        "a {".repeat(30) + &"} ".repeat(many) + &"// comment\n".repeat(many),
        " ".repeat(many * 10) + &"team a;".repeat(many) + "}",
        "team a { partner }".repeat(many) + "}",
        (0..many).map(|it| format!("nonsense n{it} \"x\"\n")).collect(),
        (0..many).map(|it| format!("lane n{it} kind bars {{\n")).collect(),
        (0..many).map(|it| format!("  journey n{it} {{\n stage\n")).collect(),
        "stage s {\n".repeat(60) + &"touchpoint t { does\n".repeat(many),
        format!("journey j {{ persona {} }}", "a, ".repeat(many)),
        format!("channel a {}", "kind web ".repeat(many)),
    ] {
        let source = Source::new(SourceId(0), "a.journey", text);
        let (document, mut found) = syntax::parse(&source);
        let lanes = statement::own_lanes(&source, &document);
        let (tree, more) = statement::split(&source, &document, &lanes);
        found.extend(more);
        assert!(!found.is_empty());
        for node in tree.roots() {
            assert!(source.text.get(node.full_span().range()).is_some() && node.full_span().end >= node.span().end);
        }
    }
}

/// Words of the language and what stands between them, in any order.
fn shuffled() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "journey ",
        "stage ",
        "touchpoint ",
        "lane ",
        "kind ",
        "bars ",
        "via ",
        "a ",
        "b ",
        "\"x\" ",
        "{\n",
        "}\n",
        "}",
        "{",
        "\n",
        "  ",
        ";",
        ", ",
        "-> ",
        "1 ",
        "0,5 ",
        "feels ",
        "for ",
        "pain ",
        "severity ",
        "high ",
        "at ",
        "08:30 ",
        "\"open",
        "@ ",
        "blueprint ",
        "of ",
        "frontstage ",
        "fail ",
        "window ",
        "from ",
        "2min ",
        "persona ",
    ]);
    prop::collection::vec(piece, 0..80).prop_map(|pieces| pieces.concat())
}

/// Every node lies in the text, within the one around it, and behind the one before.
fn check_nodes(source: &Source, node: statement::Node<'_, '_>) {
    let (own, full) = (node.span(), node.full_span());
    assert!(source.text.get(full.range()).is_some() && source.text.get(own.range()).is_some());
    assert!(node.keyword_span().start == full.start && own.end <= full.end);
    let mut last = full.start;
    for child in node.children() {
        let span = child.full_span();
        assert!(last <= span.start && span.end <= full.end, "{child:?} in {node:?}");
        last = span.start;
        check_nodes(source, child);
    }
}

#[test]
fn an_unclosed_block_reaches_to_the_end_of_a_closed_one_in_it() {
    let source = Source::new(SourceId(0), "a.journey", "journey {\nstage {\ntouchpoint journey }\n{");
    let (document, _) = syntax::parse(&source);
    let (tree, _) = statement::split(&source, &document, &statement::own_lanes(&source, &document));
    tree.roots().for_each(|node| check_nodes(&source, node));
    assert_eq!(tree.roots().next().unwrap().full_span().end, 38);
}

proptest! {
    #[test]
    fn any_text_is_split(text in shuffled()) {
        let source = Source::new(SourceId(0), "a.journey", text);
        let (document, _) = syntax::parse(&source);
        let lanes = statement::own_lanes(&source, &document);
        let (tree, found) = statement::split(&source, &document, &lanes);
        tree.roots().for_each(|node| check_nodes(&source, node));
        for finding in found {
            prop_assert!(source.text.get(finding.span.range()).is_some());
            for edit in finding.fixes.iter().flat_map(|fix| &fix.edits) {
                prop_assert!(source.text.get(edit.span.range()).is_some());
            }
        }
    }
}
