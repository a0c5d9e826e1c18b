//! `journey mdbook`, under a real mdBook: our own documentation as a book, and books that are broken.

use crate::run::Folder;
use crate::tools::{root, said, tool};
use journey::diagnostic::codes::CODES;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

/// Builds the book in a folder with the program that is tested.
fn build(book: &Path, destination: &Path) -> (bool, String) {
    let program = Path::new(env!("CARGO_BIN_EXE_journey")).parent().unwrap();
    let mut command = tool("mdbook");
    let path = command.get_envs().find(|it| it.0 == "PATH").and_then(|it| it.1).unwrap().to_owned();
    command.env("PATH", format!("{}:{}", program.display(), path.to_string_lossy()));
    said(command.arg("build").arg(book).arg("--dest-dir").arg(destination))
}

/// A book of one chapter, with what `book.toml` says of us.
fn book(chapter: &str, settings: &str) -> Folder {
    let settings = format!("[book]\ntitle = \"A\"\n[preprocessor.journey]\ncommand = \"journey mdbook\"\n{settings}\n");
    Folder::new(&[
        ("book.toml", &settings),
        ("src/SUMMARY.md", "# Summary\n\n- [One](in/one.md)\n- [Draft]()\n"),
        ("src/in/one.md", chapter),
        ("src/people.journey", "persona anna \"Anna\"\n"),
    ])
}

const MAP: &str = "import \"../people.journey\"\njourney buy \"Buy a lamp\" {\n  persona anna\n  stage look { touchpoint see feels 1 }\n}\n";

/// All files of a folder with this end.
fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, end));
        } else if path.to_string_lossy().ends_with(end) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The values of an attribute in the tags of a page: what code shows is none.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let tags = html.split('<').skip(1).filter_map(|it| it.split('>').next());
    let values = tags.flat_map(|it| it.split(&format!(" {attribute}=\"")).skip(1).collect::<Vec<_>>());
    values.filter_map(|it| it.split_once('"')).map(|it| it.0).collect()
}

/// A path without what `..` takes back.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(out.pop()),
            Component::CurDir => {}
            other => out.push(other),
        }
    }
    out
}

#[test]
fn our_documentation_is_a_book_without_broken_links() {
    let folder = Folder::new(&[]);
    let out = folder.path("book");
    let (is_content, told) = build(&root().join("docs"), &out);
    assert!(is_content && !told.contains("WARN") && !told.contains("warning"), "{told}");
    let pages: BTreeMap<PathBuf, String> =
        files(&out, ".html").into_iter().map(|it| (it.clone(), fs::read_to_string(&it).unwrap())).collect();
    let mut broken = BTreeSet::new();
    let mut links = 0;
    // `toc.html` and `404.html` are mdBook's own; in `print.html` all chapters stand once more.
    for (path, html) in pages.iter().filter(|(path, _)| !path.ends_with("404.html") && !path.ends_with("toc.html")) {
        for link in values(html, "href").into_iter().chain(values(html, "src")) {
            let link = link.replace("&amp;", "&").replace("&#x2F;", "/");
            if link.contains(':') || link.starts_with("//") {
                continue;
            }
            let (file, fragment) = link.split_once('#').unwrap_or((&link, ""));
            let target = if file.is_empty() { path.clone() } else { plain(&path.parent().unwrap().join(file)) };
            let is_there = match pages.get(&target) {
                Some(page) => fragment.is_empty() || page.contains(&format!(" id=\"{fragment}\"")),
                None => target.is_file(),
            };
            links += 1;
            if !is_there {
                broken.insert(format!("{}: {link}", path.strip_prefix(&out).unwrap().display()));
            }
        }
    }
    assert!(links > 1000, "{links} links");
    assert!(broken.is_empty(), "broken links:\n{}", broken.into_iter().collect::<Vec<_>>().join("\n"));
    let pictures = |name: &str| pages[&out.join(name)].matches("<div class=\"journey-picture\">").count();
    // Each view has its picture below its text.
    assert_eq!(pictures("views.html"), 7);
    assert!(pictures("getting-started.html") == 2 && pictures("language.html") > 5 && pictures("measured.html") >= 1);
    assert!(pages[&out.join("views.html")].contains(":is(.coal,.navy,.ayu){"));
}

#[test]
fn a_broken_map_fails_the_build_with_file_and_line() {
    let chapter = format!("# One\n\n- in a list:\n\n  ```journey\n{}  ```\n", indented(&MAP.replace("anna", "hanna")));
    let folder = book(&chapter, "before = [\"links\"]");
    let (is_content, told) = build(&folder.path("."), &folder.path("out"));
    assert!(!is_content);
    assert!(told.contains("unknown persona `hanna`") && told.contains("one.md:8:13"), "{told}");
}

fn indented(text: &str) -> String {
    text.lines().map(|it| format!("  {it}\n")).collect()
}

#[test]
fn what_becomes_of_a_block_is_for_the_book_and_the_block_to_say() {
    let shown = |words: &str, settings: &str| {
        let folder = book(&format!("# One\n\n```journey{words}\n{MAP}```\n\nText *below*.\n"), settings);
        let (is_content, told) = build(&folder.path("."), &folder.path("out"));
        assert!(is_content, "{told}");
        let html = folder.read("out/in/one.html");
        assert!(html.contains("<p>Text <em>below</em>.</p>"), "{html}");
        assert!(!html.contains("language-journey,") && !html.contains("language-journey "), "{html}");
        (html.contains("<code class=\"language-journey\">"), html.contains("<div class=\"journey-picture\"><svg "))
    };
    assert_eq!(shown("", ""), (false, true));
    assert_eq!(shown("", "show = \"both\""), (true, true));
    assert_eq!(shown("", "show = \"text\""), (true, false));
    assert_eq!(shown(" picture view=flow", "show = \"text\""), (false, true));
    assert_eq!(shown(",both", ""), (true, true));
    assert_eq!(shown("", "show = \"both\"\ntext-only = [\"in/*.md\"]"), (true, false));
    assert_eq!(shown(" ignore", ""), (true, false));
}

#[test]
fn markers_are_drawn_and_examples_that_are_to_fail_must() {
    let chapter = "# One\n\n<!-- journey: ../buy.journey -->\ndrawn-long-ago\n<!-- /journey -->\n\n```journey fails\njourney {\n```\n";
    let folder = book(chapter, "");
    folder.write("src/buy.journey", MAP.replace("../", ""));
    let (is_content, told) = build(&folder.path("."), &folder.path("out"));
    assert!(is_content, "{told}");
    let html = folder.read("out/in/one.html");
    assert!(
        html.contains("<div class=\"journey-picture\"><svg ")
            && !html.contains("drawn-long-ago")
            && html.contains("journey {"),
        "{html}"
    );
    folder.write("src/in/one.md", format!("```journey fails\n{MAP}```\n"));
    let (is_content, told) = build(&folder.path("."), &folder.path("out"));
    assert!(
        !is_content && told.contains("the map is to fail, and nothing is wrong with it") && told.contains("one.md:1:1"),
        "{told}"
    );
}

#[test]
fn what_stands_as_text_is_drawn_all_the_same() {
    let chapter = format!("# One\n\n```journey view=flow\n{MAP}```\n");
    let folder = book(&chapter, "show = \"text\"");
    let (is_content, told) = build(&folder.path("."), &folder.path("out"));
    assert!(is_content && !folder.read("out/in/one.html").contains("<svg class=\"jm\""), "{told}");
    folder.write("src/in/one.md", chapter.replace("view=flow", "view=folw"));
    let (is_content, told) = build(&folder.path("."), &folder.path("out"));
    assert!(!is_content && told.contains("no view or layout is called `folw`") && told.contains("one.md:3"), "{told}");
}

#[test]
fn a_brand_is_in_the_pictures_of_a_book() {
    let folder = book(&format!("# One\n\n```journey\n{MAP}```\n"), "");
    let brand = "[theme]\naccent = \"#00695C\"\npaper = \"#EEF4F2\"\ntext = 26\n[theme.dark]\naccent = \"#5FD0BF\"\n";
    let drawn = || {
        let (is_content, told) = build(&folder.path("."), &folder.path("out"));
        assert!(is_content, "{told}");
        folder.read("out/in/one.html")
    };
    let usual = drawn();
    assert!(usual.contains("#4338A0") && usual.contains(" width=\"1200\"") && usual.contains("min-width:720px"));
    folder.write("journey.toml", brand);
    let html = drawn();
    let (light, dark) = html.split_once(":is(.coal,.navy,.ayu){").unwrap();
    assert!(light.contains("#00695C") && light.contains("#EEF4F2") && dark.contains("#5FD0BF"), "{html}");
    assert!(!html.contains("#4338A0") && html.contains(" width=\"2400\"") && html.contains("min-width:1440px"));
    folder.write("journey.toml", brand.replace("#00695C", "#00695"));
    let (is_content, told) = build(&folder.path("."), &folder.path("out"));
    assert!(!is_content && told.contains("journey.toml"), "{told}");
}

#[test]
fn two_maps_of_one_name_stand_in_one_book() {
    let folder = book(&format!("# One\n\n```journey\n{MAP}```\n\n```journey\n{MAP}```\n"), "");
    assert!(build(&folder.path("."), &folder.path("out")).0);
    let html = folder.read("out/print.html");
    let ids = values(&html, "id");
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(
        ids.iter().filter(|it| it.starts_with("jm.")).count(),
        distinct.iter().filter(|it| it.starts_with("jm.")).count()
    );
}

#[test]
fn what_is_asked_and_handed_over_is_understood() {
    let folder = Folder::new(&[("src/a.journey", MAP)]);
    folder.run(&["mdbook", "supports", "html"]).says(0, &[]);
    folder.run(&["mdbook", "supports", "epub"]).says(1, &[]);
    folder.run(&["mdbook", "suports", "html"]).says(2, &["supports"]);
    folder.run_with_input("{}", &["mdbook"]).says(2, &["`journey mdbook` reads what mdBook hands over"]);
    let context = |settings: &str| {
        format!(
            "{{\"root\": \".\", \"config\": {{\"preprocessor\": {{\"journey\": {{{settings}}}}}}}, \"renderer\": \"html\"}}"
        )
    };
    for (settings, told) in [
        ("\"show\": \"all\"", "`show` in book.toml is one of picture, text, both"),
        ("\"shw\": \"both\"", "`shw` below `[preprocessor.journey]` in book.toml is unknown"),
        ("\"text-only\": \"a.md\"", "`text-only` in book.toml is a list of chapters"),
    ] {
        folder.run_with_input(&format!("[{}, {{\"items\": []}}]", context(settings)), &["mdbook"]).says(2, &[told]);
    }
    // As mdBook 0.4 hands it over, with a chapter inside of another.
    let inner = "{\"Chapter\": {\"content\": \"```journey\\njourney a { stage b { touchpoint c } }\\n```\", \"path\": \"b.md\", \"sub_items\": []}}";
    let chapter = format!("{{\"Chapter\": {{\"content\": \"x\", \"path\": \"a.md\", \"sub_items\": [{inner}]}}}}");
    let input = format!("[{}, {{\"sections\": [\"Separator\", {chapter}], \"__non_exhaustive\": null}}]", context(""));
    let run = folder.run_with_input(&input, &["mdbook"]);
    run.says(0, &[]);
    assert!(
        run.output.contains("class=\\\"journey-picture\\\"><svg ") && run.output.contains("__non_exhaustive"),
        "{}",
        run.output
    );
}

/// `UPDATE_DOCS=1 cargo test --test it docs` writes both lists of errors anew.
#[test]
fn the_docs_as_listed_in_the_book_are_up_to_date() {
    let docs = root().join("docs");
    let summary = fs::read_to_string(docs.join("SUMMARY.md")).unwrap();
    let pages: Vec<(String, String)> =
        CODES.iter().map(|it| (it.id.to_owned(), format!("{} {}", it.id, it.name))).collect();
    let entries = |indent: &str, folder: &str| -> String {
        pages.iter().map(|(id, title)| format!("{indent}- [{title}]({folder}{id}.md)\n")).collect()
    };
    let (head, rest) = summary.split_once("- [Errors](errors/README.md)\n").unwrap();
    let tail = rest.split_once("\n\n").unwrap().1;
    let listed = format!("{head}- [Errors](errors/README.md)\n{}\n{tail}", entries("  ", "errors/"));
    let index = fs::read_to_string(docs.join("errors/README.md")).unwrap();
    let introduction = index.split("\n- [").next().unwrap();
    let indexed = format!("{introduction}\n{}", entries("", ""));
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(docs.join("SUMMARY.md"), &listed).unwrap();
        fs::write(docs.join("errors/README.md"), &indexed).unwrap();
    }
    assert!(summary == listed && index == indexed, "run this test with UPDATE_DOCS=1");
    for page in files(&docs, ".md") {
        let name = page.strip_prefix(&docs).unwrap().to_string_lossy().into_owned();
        assert!(name == "SUMMARY.md" || summary.contains(&format!("({name})")), "docs/SUMMARY.md has no {name}");
    }
}
