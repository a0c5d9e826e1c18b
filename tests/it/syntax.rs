//! Text to shape: what is read of sound and of broken text, and that any text at all is read.

use crate::random;
use journey::diagnostic::Diagnostic;
use journey::source::{Source, SourceId};
use journey::syntax::ast::{Document, Form, NOWHERE, State};
use journey::syntax::{self, Undecodable, decode};
use proptest::prelude::*;
use std::path::{Path, PathBuf};

fn parse(text: &str) -> (Source, Document, Vec<Diagnostic>) {
    let source = Source::new(SourceId(0), "a.journey", text);
    let (document, found) = syntax::parse(&source);
    (source, document, found)
}

/// One statement a line, indented by its depth: keyword, then items with their form, `+` before one after a comma.
fn dump(text: &str) -> String {
    let (source, document, found) = parse(text);
    let mut out = String::new();
    let mut ends: Vec<u32> = Vec::new();
    for (index, statement) in document.statements.iter().enumerate() {
        while ends.last().is_some_and(|end| *end as usize <= index) {
            ends.pop();
        }
        let keyword = &source.text[statement.keyword.start as usize..statement.keyword.end as usize];
        out.push_str(&format!("{}{keyword}", "  ".repeat(ends.len())));
        for item in document.items_of(index) {
            let plus = if item.after_comma { "+" } else { "" };
            out.push_str(&format!(" {plus}{:?}<{}>", item.form, &source.text[item.start as usize..item.end as usize]));
        }
        match (statement.open, statement.close) {
            (NOWHERE, _) => {}
            (_, NOWHERE) => out.push_str(" {never closed"),
            _ => out.push_str(" {}"),
        }
        if statement.state != State::Sound {
            out.push_str(&format!(" ({:?})", statement.state));
        }
        out.push('\n');
        ends.push(statement.after);
    }
    for finding in &found {
        let (line, column) = source.line_column(finding.span.start);
        let shown = source.slice(finding.span);
        out.push_str(&format!("{line}:{column} {} {} <{shown}>", finding.code.id, finding.message));
        for fix in &finding.fixes {
            out.push_str(&format!(" [{}]", fix.title));
        }
        out.push('\n');
    }
    out
}

fn maps() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/maps");
    let mut found: Vec<PathBuf> = [root.clone(), root.join("maya")]
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|it| it == "journey"))
        .collect();
    found.sort();
    found
}

#[test]
fn every_shape() {
    insta::glob!("../fixtures", "syntax/*.journey", |path| {
        let text = std::fs::read_to_string(path).unwrap();
        insta::assert_snapshot!(format!("{text}\n-----\n{}", dump(&text)));
    });
}

#[test]
fn the_maps_are_read_without_a_finding() {
    let maps = maps();
    assert!(maps.len() >= 10);
    for path in maps {
        let text = std::fs::read_to_string(&path).unwrap();
        let (_, document, found) = parse(&text);
        assert!(found.is_empty(), "{}: {found:?}", path.display());
        assert!(document.strays.is_empty() && document.statements.iter().all(|it| it.state == State::Sound));
    }
}

#[test]
fn a_byte_order_mark_and_line_feeds_of_windows_are_accepted() {
    let decoded = decode("\u{FEFF}team a \"A\"\r\nteam b {\r\n}\r\n".into());
    assert_eq!(decoded.found, None);
    assert_eq!(dump(&decoded.text), "team Name<a> Text<\"A\">\nteam Name<b> {}\n");
}

#[test]
fn what_is_not_utf8_is_named_by_its_byte_and_line() {
    let decoded = decode(b"team a\nteam b \"Ann\xE9e\"\n".to_vec());
    let problem = decoded.found.unwrap();
    assert!(matches!(problem, Undecodable::NotUtf8 { byte: 18, value: 0xE9, .. }), "{problem:?}");
    let source = Source::new(SourceId(0), "a.journey", decoded.text);
    let finding = problem.report(&source);
    assert_eq!(finding.message, "the file is not UTF-8: byte 19 (0xE9, on line 2) cannot be read");
    assert_eq!(source.slice(finding.span), "\u{FFFD}");
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let decoded = decode(vec![b' '; syntax::MAX_BYTES + 1]);
    assert!(decoded.text.is_empty());
    let finding = decoded.found.unwrap().report(&Source::new(SourceId(0), "a.journey", ""));
    assert_eq!(finding.message, "the file has 65 MiB, and 64 are read at most");
}

#[test]
fn characters_that_do_not_show_are_found() {
    let (source, document, found) = parse("team a \"x\0y\"\nteam\u{A0}b\n// \u{202E}c\nteam c \u{1} \"C\"\u{7}\n");
    assert_eq!(document.statements.len(), 3);
    assert_eq!(document.items_of(1).len(), 1, "a blank that does not break is a blank");
    let messages: Vec<&str> = found.iter().map(|it| it.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "the control character U+0000 stands at byte 10 (line 1)",
            "the invisible character U+202E changes the order in which this line is shown",
        ]
    );
    assert_eq!(found[0].help.as_deref(), Some("the file may be UTF-16: save it as UTF-8"));
    assert_eq!(source.line_column(found[1].span.start), (3, 4));
}

/// Blocks in each other, `before` and `after` around them.
fn nested(depth: usize) -> String {
    format!("team before\n{}{}\nteam after\n", "a {\n".repeat(depth), "}\n".repeat(depth))
}

#[test]
fn what_stands_before_and_after_a_block_too_deep_is_read() {
    let (_, document, found) = parse(&nested(64));
    assert!(found.is_empty());
    assert_eq!(document.statements.len(), 66);
    for depth in [65, 66, 10_000] {
        let (source, document, found) = parse(&nested(depth));
        assert_eq!(found.len(), 1, "{depth}");
        assert_eq!((found[0].code.id, source.line_column(found[0].span.start)), ("J014", (66, 3)));
        assert_eq!(document.statements.len(), 67, "the 65th statement is read, its block is not");
        let last = document.statements.last().unwrap();
        assert_eq!(&source.text[last.keyword.start as usize..], "team after\n");
    }
    let (_, document, found) = parse(&"a {\n".repeat(10_000));
    assert_eq!((found.len(), document.statements.len()), (1, 65));
}

/// The findings do not depend on how much stack a thread has.
#[test]
fn a_small_thread_reads_the_same() {
    let text = nested(10_000);
    let here = dump(&text);
    let there = std::thread::Builder::new().stack_size(512 << 10).spawn(move || dump(&text)).unwrap().join().unwrap();
    assert_eq!(here, there);
}

/// Nothing is read over and over: each of these is read in a moment, or the test does not end.
#[test]
fn hostile_text_is_read_quickly() {
    let long = 20_000;
    for text in [
        "\"".repeat(long),
        "\\\"\"\"\n".repeat(long / 4),
        "\"\"\"\\".repeat(long / 4),
        format!("\"{}", "{ ".repeat(long)),
        format!("\"{}x", "}".repeat(long)),
        format!("a \"{}", "{          ".repeat(long / 10)),
        format!("a {}", "1 ".repeat(long)),
        format!("a {}", "b,".repeat(long)),
        format!("a{}", ".b".repeat(long)),
        format!("a {}", "1h".repeat(long)),
        format!("a {}", "://".repeat(long)),
        "“".repeat(long),
        "'".repeat(long),
        "a {".repeat(30) + &"(".repeat(30) + &"}".repeat(30),
        "{".repeat(long),
        "}".repeat(long),
        "{}".repeat(long),
        ",".repeat(long),
        "a ".repeat(1 << 17),
        format!("team a \"{}\"", "x".repeat(10 << 20)),
    ] {
        let (_, document, _) = parse(&text);
        check_document(&text, &document);
    }
}

/// Every span lies in the text, on whole characters, and in order.
fn check_document(text: &str, document: &Document) {
    let mut last = 0;
    for (index, statement) in document.statements.iter().enumerate() {
        let (start, end) = (statement.keyword.start, statement.keyword.end);
        assert!(text.get(start as usize..end as usize).is_some() && start >= last, "keyword {start}..{end}");
        last = end.max(last);
        for item in document.items_of(index) {
            assert!(text.get(item.start as usize..item.end as usize).is_some(), "item {}..{}", item.start, item.end);
            assert!(item.start < item.end && (item.start >= last || item.start >= start), "item at {}", item.start);
            last = item.end;
        }
        assert!(statement.after as usize > index && statement.after as usize <= document.statements.len());
        if statement.close != NOWHERE {
            assert_eq!(&text[statement.close as usize..][..1], "}");
            assert_eq!(&text[statement.open as usize..][..1], "{");
        }
    }
}

/// Pieces that a grammar could stumble over, in any order, besides any text at all.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "stage",
        "a",
        " ",
        "\n",
        "  ",
        "{",
        "}",
        ";",
        ",",
        "\"",
        "\"\"\"",
        "\\",
        "“",
        "”",
        "'",
        "//",
        "https://",
        "->",
        "-",
        "1",
        "0,5",
        "18 400",
        "5m",
        "1h 30min",
        "2026-02-30",
        "48:61",
        "64%",
        "50 EUR",
        "\u{2212}1",
        "é",
        "e\u{301}",
        "\u{202E}",
        "\r\n",
        "\r",
        "\0",
        "\t",
        ".",
        ":",
        "%",
        "_",
        "\u{A0}",
        "\u{FEFF}",
        "日本",
        "\\u{41}",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_is_read(text in prop_oneof![pieces(), any::<String>()]) {
        let (source, document, found) = parse(&text);
        check_document(&text, &document);
        for finding in found {
            prop_assert!(text.get(finding.span.range()).is_some(), "{finding:?}");
            for edit in finding.fixes.iter().flat_map(|fix| &fix.edits) {
                prop_assert!(source.text.get(edit.span.range()).is_some());
            }
        }
        // Whatever shows in the text is part of a statement, a comment, or a brace.
        let mut rest: Vec<char> = Vec::new();
        let mut covered = vec![false; text.len()];
        let mut cover = |from: u32, to: u32| covered[from as usize..to as usize].fill(true);
        for (index, statement) in document.statements.iter().enumerate() {
            cover(statement.keyword.start, statement.keyword.end);
            document.items_of(index).iter().for_each(|item| cover(item.start, item.end));
        }
        document.comments.iter().for_each(|it| cover(it.start, it.end));
        for (at, char) in text.char_indices() {
            if !covered[at] && char.is_alphanumeric() {
                rest.push(char);
            }
        }
        prop_assert!(rest.is_empty(), "not covered: {rest:?}");
    }

    /// A long file is parsed piece by piece, which nobody can tell from what is read.
    #[test]
    fn any_text_is_read_in_pieces_as_in_one(text in prop_oneof![pieces(), random::journeys()], size in 1..200_usize) {
        let source = Source::new(SourceId(0), "a.journey", text.as_str());
        let whole = format!("{:#?}", syntax::parse_by(&source, usize::MAX));
        prop_assert_eq!(format!("{:#?}", syntax::parse_by(&source, size)), whole);
    }

    #[test]
    fn any_bytes_are_decoded(bytes in any::<Vec<u8>>()) {
        let decoded = decode(bytes);
        let source = Source::new(SourceId(0), "a.journey", decoded.text);
        if let Some(problem) = decoded.found {
            let finding = problem.report(&source);
            prop_assert!(source.text.get(finding.span.range()).is_some());
        }
    }
}

#[test]
fn strings_say_what_they_mean() {
    let read = |raw: &str| syntax::string::read(raw).into_owned();
    assert_eq!(read(r#""plain""#), "plain");
    assert_eq!(read(r#""a \"b\" \\ \n \t \u{e9}\u{1F600}""#), "a \"b\" \\ \n \t é😀");
    assert_eq!(read(r#""\x \u{110000} \u{} \""#), "\\x \\u{110000} \\u{} \"");
    assert_eq!(read("“curly”"), "curly");
    assert_eq!(read("https://a.b/c"), "https://a.b/c");
    assert_eq!(read("\"unclosed"), "unclosed");
    assert_eq!(read("\"\"\"one line\"\"\""), "one line");
    assert_eq!(read("\"\"\"\n    two\n      lines\n\n    here\n    \"\"\""), "two\n  lines\n\nhere");
    assert_eq!(read("\"\"\"first\r\n    second\r\n\"\"\""), "first\nsecond");
    assert_eq!(read("\"\""), "");
    assert!(matches!(syntax::string::read("\"borrowed\""), std::borrow::Cow::Borrowed(_)));
    assert_eq!(parse("a 1").1.items[0].form, Form::Number);
}
