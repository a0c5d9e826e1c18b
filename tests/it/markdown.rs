//! Markdown as others read it: where blocks of code and comments stand is held against pulldown-cmark, and what is written
//! between markers touches nothing else.

use journey::diagnostic::Diagnostic;
use journey::markdown::{Page, Show, read, rewrite};
use journey::source::SourceId;
use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

fn page(text: &str) -> (Page, Vec<Diagnostic>) {
    read(SourceId(0), text)
}

/// The maps in a text and the lines on which our comments stand, as pulldown-cmark reads them.
fn read_by_others(text: &str) -> (Vec<String>, Vec<usize>) {
    let mut maps = Vec::new();
    let mut markers = Vec::new();
    let mut is_map = false;
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                is_map =
                    info.strip_prefix("journey").is_some_and(|it| it.is_empty() || it.starts_with([' ', '\t', ',']));
                maps.extend(is_map.then(String::new));
            }
            Event::End(TagEnd::CodeBlock) => is_map = false,
            Event::Text(code) if is_map => maps.last_mut().unwrap().push_str(&code),
            Event::Html(html) if ["<!-- journey -->", "<!-- /journey -->"].contains(&html.trim()) => {
                markers.push(text[..range.start].matches('\n').count());
            }
            _ => {}
        }
    }
    (maps.iter().map(|it| bare(it)).collect(), markers)
}

/// Without the blanks around lines: how many of a tab's columns are code is the same to a map.
fn bare(map: &str) -> String {
    map.lines().map(str::trim).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

/// The same as we read them; every marker is told by a finding or a slot.
fn read_by_us(text: &str) -> (Vec<String>, Vec<usize>) {
    let (page, found) = page(text);
    let line = |at: usize| text[..at].matches('\n').count();
    let mut markers: Vec<usize> = page.slots.iter().map(|it| line(it.between.end)).collect();
    markers.extend(page.slots.iter().map(|it| line(it.head.start as usize)));
    for finding in found.iter().filter(|it| it.code.id == "J088") {
        let spans = finding.secondary.iter().map(|it| it.span).chain([finding.span]);
        markers.extend(spans.map(|it| line(it.start as usize)));
    }
    markers.sort_unstable();
    markers.dedup();
    (page.codes.iter().map(|it| bare(&it.text)).collect(), markers)
}

/// Pieces of lines, in which all that makes blocks can meet.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "> ",
        ">",
        "- ",
        "-",
        "* ",
        "+ ",
        "1. ",
        "2) ",
        "10. ",
        " ",
        "  ",
        "    ",
        "```journey",
        "```",
        "````",
        "~~~",
        "~~~ journey",
        "```csv",
        "<!-- journey -->",
        "<!-- /journey -->",
        "<!-- note -->",
        "<div>",
        "</div>",
        "<picture>",
        "<b>bold</b>",
        "text",
        "# Title",
        "===",
        "---",
        "***",
        "| a | b |",
        "stage",
    ]);
    let line = prop::collection::vec(piece, 0..4).prop_map(|it| it.concat());
    // Without tabs: behind a closing fence and before a quote, pulldown-cmark reads them otherwise than CommonMark says.
    prop::collection::vec(line, 0..14).prop_map(|it| it.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn blocks_and_comments_stand_where_others_see_them(text in pieces()) {
        prop_assert_eq!(read_by_us(&text), read_by_others(&text), "{}", text);
    }

    #[test]
    fn nothing_outside_of_the_markers_changes(text in pieces(), crlf in any::<bool>()) {
        let text = if crlf { text.replace('\n', "\r\n") } else { text };
        let (before, _) = page(&text);
        // A line that no text has: without it, what was written is the text without what stood between the markers.
        let after = rewrite(&text, &before.slots, &vec![Some("\u{1}".to_owned()); before.slots.len()]);
        let written = after.split_inclusive('\n').filter(|it| it.contains('\u{1}')).count();
        let rest: String = after.split_inclusive('\n').filter(|it| !it.contains('\u{1}')).collect();
        let mut kept = text.clone();
        for slot in before.slots.iter().rev() {
            kept.replace_range(slot.between.clone(), "");
        }
        prop_assert_eq!(rest, kept, "{}", text);
        prop_assert_eq!(written, before.slots.len());
        prop_assert_eq!(rewrite(&text, &before.slots, &vec![None; before.slots.len()]), text);
    }

    #[test]
    fn what_was_written_is_written_once(text in pieces(), crlf in any::<bool>()) {
        let text = if crlf { text.replace('\n', "\r\n") } else { text };
        let picture = "\n<picture>\n  <img src=\"a.svg\" alt=\"A map\">\n</picture>\n";
        let write = |text: &str| {
            let (page, _) = page(text);
            rewrite(text, &page.slots, &vec![Some(picture.to_owned()); page.slots.len()])
        };
        let once = write(&text);
        prop_assert_eq!(page(&once).0.slots.len(), page(&text).0.slots.len(), "{}", once);
        prop_assert_eq!(&write(&once), &once, "{}", text);
    }
}

#[test]
fn a_map_in_a_quote_of_a_list_is_read_without_its_signs() {
    let text =
        "1. First\n\n   > ~~~ journey both view=flow\n   > journey a {\n   >\n   >   stage b\n   > }\n   > ~~~\n";
    let (page, found) = page(text);
    assert_eq!(found, []);
    assert_eq!(page.codes[0].text, "journey a {\n\n  stage b\n}\n");
    assert_eq!(
        (page.codes[0].order.show, &page.codes[0].order.views[..]),
        (Some(Show::Both), &["flow".to_owned()][..])
    );
    let stage = page.codes[0].text.find("stage").unwrap();
    let place = page.codes[0].place(journey::source::Span::new(SourceId(0), stage, stage + 5));
    assert_eq!(&text[place.range()], "stage");
}

#[test]
fn what_is_written_stands_in_the_same_quote_and_ends_its_lines_alike() {
    let text = "> <!-- journey: a.journey -->\r\n> old\r\n> <!-- /journey -->\r\ntail";
    let (page, _) = page(text);
    let new = rewrite(text, &page.slots, &[Some("\n<img>\n".to_owned())]);
    assert_eq!(new, "> <!-- journey: a.journey -->\r\n>\r\n> <img>\r\n>\r\n> <!-- /journey -->\r\ntail");
}

#[test]
fn markers_in_code_are_no_markers() {
    for text in [
        "```html\n<!-- journey -->\n```\n",
        "    <!-- journey -->\n",
        "<pre>\n<!-- journey -->\n</pre>\n",
        "<!--\n<!-- journey -->\n",
        "`<!-- journey -->`\n",
        "text <!-- journey -->\n",
        "<!-- journey maps are work -->\n",
        "<!-- journeys: a.journey -->\n",
    ] {
        let (page, found) = page(text);
        assert!(page.slots.is_empty() && found.is_empty() && page.is_whole, "{text}");
    }
}

#[test]
fn words_are_told_with_their_places() {
    let read = |marker: &str| {
        let text = format!("# A\n\n<!-- {marker} -->\n<!-- /journey -->\n");
        let (page, found) = page(&text);
        let told = found.iter().map(|it| format!("{}: {}", &text[it.span.range()], it.message)).collect::<Vec<_>>();
        (page.slots.into_iter().next().unwrap().order, told)
    };
    let (order, told) = read("journey: \"my maps/a b.journey\" view=flow for=anna,smb locale=fi name=a-1");
    assert_eq!(told, [""; 0]);
    assert_eq!(order.file.unwrap().0, "my maps/a b.journey");
    assert_eq!((order.who, order.name.as_deref()), (vec!["anna".to_owned(), "smb".to_owned()], Some("a-1")));
    for (marker, expected) in [
        ("journey: a.journey veiw=flow", "veiw: a marker has no `veiw=`"),
        ("journey: a.journey view=", "view=: `view=` has no value"),
        ("journey: a.journey b.journey", "b.journey: a marker means one file"),
        ("journey: a.md", "a.md: `a.md` says nothing in a marker"),
        ("journey: a.journey name=../x", "name=../x: `../x` is no name for a file"),
    ] {
        let (order, told) = read(marker);
        assert!(order.is_broken);
        assert_eq!(told[0], expected);
    }
}

/// What nobody writes takes no longer than its length.
#[test]
fn hostile_texts_are_read_in_no_time() {
    let begin = std::time::Instant::now();
    for text in [
        ">".repeat(400_000),
        format!("{}x\n{}", "- ".repeat(200_000), "a\n".repeat(200_000)),
        format!("{}\n{}", "> ".repeat(200_000), "a\n".repeat(200_000)),
        "<!-- journey -->\n<!-- /journey -->\n```journey\n```\n".repeat(5_000),
        "```journey\n".repeat(100_000),
        "\t \t>".repeat(100_000),
        "1. ".repeat(200_000),
    ] {
        page(&text);
    }
    assert!(begin.elapsed().as_secs() < 20, "{:?}", begin.elapsed());
}
