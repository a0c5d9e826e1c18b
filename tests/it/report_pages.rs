//! Reports as Markdown and as pages: their structure, read by somebody else, and that no text of a map is markup in them.

use crate::compiled::sources_below;
use crate::reports::told;
use crate::written::assert_laid_out;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pulldown_cmark::{Event, HeadingLevel, Options as Extensions, Parser, Tag};
use roxmltree::{Document, Node};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

const HOSTILE: &str = "tests/fixtures/html/hostile.journey";

/// Every map of the repository alone, a portfolio, the hostile map, nothing: as a report of a form, with its name.
fn all(format: &str) -> Vec<(String, String)> {
    let alone = ["tests/maps", "examples"].into_iter().flat_map(sources_below).map(|it| vec![it]);
    let together = [sources_below("tests/maps"), vec![file(HOSTILE)], vec![file("tests/maps/people.journey")]];
    let mut found: Vec<(String, String)> = Vec::new();
    for paths in alone.chain(together) {
        let name = format!("{} of {}", paths[0].display(), paths.len());
        found.push((name, told(&paths, format, None)));
    }
    assert!(found.len() > 20, "{}", found.len());
    found
}

#[test]
fn one_journey_in_markdown() {
    insta::assert_snapshot!(told(&[file("tests/cmd/analyze.in/order.journey")], "md", None));
}

#[test]
fn one_journey_as_a_page() {
    let page = told(&[file("tests/cmd/analyze.in/order.journey")], "html", None);
    // The style stands in a file of its own.
    let (before, rest) = page.split_once("<style>").unwrap();
    let (_, after) = rest.split_once("</style>").unwrap();
    let (policy, _) = before.split_once("style-src 'sha256-").unwrap();
    insta::assert_snapshot!(format!("{policy}…\n{after}"));
}

#[test]
fn markdown_is_headings_lists_and_tables_alone() {
    for (name, text) in all("md") {
        let mut last = 0;
        for event in Parser::new_ext(&text, Extensions::all()) {
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    let level = level as usize;
                    assert!(level <= last + 1, "{name}: a heading of level {level} below one of {last}\n{text}");
                    assert!(level > 1 || last == 0, "{name}: a second title\n{text}");
                    last = level;
                }
                Event::Start(
                    Tag::Paragraph
                    | Tag::List(_)
                    | Tag::Item
                    | Tag::Table(_)
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::TableCell
                    | Tag::Strong,
                )
                | Event::Text(_)
                | Event::End(_) => {}
                other => panic!("{name}: {other:?}\n{text}"),
            }
        }
        assert!(last <= HeadingLevel::H4 as usize, "{name}");
        assert_laid_out(&name, &text);
    }
}

#[test]
fn what_a_map_says_stands_in_its_markdown() {
    let text = told(&[file(HOSTILE)], "md", None);
    let shown: String = Parser::new_ext(&text, Extensions::all())
        .filter_map(|it| if let Event::Text(text) = it { Some(text.to_string()) } else { None })
        .collect();
    let shown = shown.replace('\u{2060}', "");
    for said in ["</h1></script><script>bad()</script>", "javascript:bad()", "</caption><script>bad()</script>"] {
        assert!(shown.contains(said), "{said}\n{text}");
    }
}

/// A page as XML: it is well-formed but for what HTML never closes.
fn xml(page: &str) -> String {
    let body = page.strip_prefix("<!doctype html>\n").expect("a page begins so");
    let lines = body.lines().map(|it| if it.starts_with("<meta ") { it.replace("\">", "\"/>") } else { it.to_owned() });
    lines.collect::<Vec<_>>().join("\n")
}

fn level(node: Node<'_, '_>) -> Option<usize> {
    let name = node.tag_name().name();
    name.strip_prefix('h').filter(|it| it.len() == 1)?.parse().ok()
}

/// What is wrong with a page for those who hear it, or who come to it from a disk without a network.
fn faults(page: &str) -> Vec<String> {
    let xml = xml(page);
    let document = match Document::parse(&xml) {
        Ok(document) => document,
        Err(error) => return vec![format!("no document: {error}")],
    };
    let mut found = Vec::new();
    let mut ids = BTreeSet::new();
    let mut last = 0;
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        if ["script", "img", "link", "iframe", "object", "base", "form", "svg"].contains(&name) {
            found.push(format!("<{name}>"));
        }
        for attribute in node.attributes() {
            let known =
                ["aria-label", "aria-labelledby", "charset", "class", "content", "dir", "href", "http-equiv", "id"];
            let more = ["lang", "name", "role", "scope", "tabindex"];
            if !known.iter().chain(&more).any(|it| *it == attribute.name()) {
                found.push(format!("the attribute {}", attribute.name()));
            }
        }
        if let Some(id) = node.attribute("id").filter(|id| !ids.insert(*id)) {
            found.push(format!("two of {id}"));
        }
        if let Some(level) = level(node) {
            if level > last + 1 || (level == 1 && last > 0) {
                found.push(format!("h{level} below h{last}"));
            }
            last = level;
        }
        if name == "table" {
            let has = |what: &str| node.descendants().any(|it| it.has_tag_name(what));
            let heads = node.descendants().filter(|it| it.has_tag_name("th")).all(|it| it.attribute("scope").is_some());
            if !(has("caption") && has("thead") && heads) {
                found.push("a table without caption or heads".to_owned());
            }
        }
    }
    for node in document.descendants().filter(Node::is_element) {
        let about = node.attribute("aria-labelledby").into_iter();
        let targets = about.chain(node.attribute("href").map(|it| it.strip_prefix('#').unwrap_or("elsewhere")));
        found.extend(targets.filter(|it| !ids.contains(it)).map(|it| format!("there is no {it}")));
    }
    let text =
        |tag: &str| document.descendants().find(|it| it.has_tag_name(tag)).and_then(|it| it.text()).unwrap_or("");
    if text("title").trim().is_empty() {
        found.push("no title".to_owned());
    }
    let digest = STANDARD.encode(Sha256::digest(text("style").as_bytes()));
    let policy = format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'");
    if !page.contains(&policy) {
        found.push("the policy does not name the style".to_owned());
    }
    if page.contains("url(") || page.contains("@import") || page.contains(" style=") {
        found.push("something is fetched".to_owned());
    }
    found
}

#[test]
fn pages_stand_alone_and_are_built_for_every_reader() {
    for (name, page) in all("html") {
        assert_eq!(faults(&page), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn no_text_of_a_map_becomes_markup() {
    let page = told(&[file(HOSTILE)], "html", None);
    assert!(!page.contains("<script") && !page.contains(['\u{202A}', '\u{202E}', '\u{2066}', '\u{2069}']));
    let xml = xml(&page);
    let document = Document::parse(&xml).unwrap();
    let shown: String = document.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect();
    for said in ["</h1></script><script>bad()</script>", "javascript:bad()", "</caption><script>bad()</script>"] {
        assert!(shown.contains(said), "{said}");
    }
}

#[test]
fn each_journey_of_a_page_has_its_own_language() {
    let page = told(&[file("tests/maps/hirlevel.journey"), file("tests/maps/paiva.journey")], "html", None);
    let xml = xml(&page);
    let document = Document::parse(&xml).unwrap();
    let sections = document.descendants().filter(|it| it.attribute("class") == Some("journey"));
    let languages: Vec<&str> = sections.filter_map(|it| it.attribute("lang")).collect();
    assert_eq!(languages, ["en", "hu", "fi"], "the list over all, then each journey");
}
