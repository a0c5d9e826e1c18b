//! PDF: text that can be selected and searched, told to readers who cannot see it, on pages that end between things.

use crate::run::Folder;
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Draws the shared maps into `out` and returns the names without their end.
fn draw(out: &Path, arguments: &[&str]) -> Vec<String> {
    let run = Command::new(env!("CARGO_BIN_EXE_journey"))
        .args(["render", "tests/maps", "-o"])
        .arg(format!("{}/", out.display()))
        .args(arguments)
        .current_dir(ROOT)
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let said = String::from_utf8(run.stderr).unwrap();
    let head = format!("wrote {}/", out.display());
    let wrote = said.lines().filter_map(|it| it.rsplit_once('.')?.0.strip_prefix(&head).map(str::to_owned));
    wrote.collect()
}

/// What a tool of poppler says of a PDF.
fn told(tool: &str, arguments: &[&str], pdf: &Path) -> String {
    let mut command = Command::new(tool);
    command.args(arguments).arg(pdf);
    if tool == "pdftotext" {
        command.arg("-");
    }
    let run = command.output().unwrap_or_else(|error| panic!("{tool} of poppler-utils: {error}"));
    assert!(run.status.success(), "{tool}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The lines of all texts of an SVG.
fn lines(svg: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(svg).unwrap();
    let texts = document.descendants().filter(|it| it.has_tag_name("text") || it.has_tag_name("tspan"));
    let own = texts.filter_map(|it| it.children().find(|it| it.is_text()).and_then(|it| it.text()));
    own.map(bare).filter(|it| !it.is_empty()).collect()
}

#[test]
fn every_word_of_every_map_is_found() {
    let folder = Folder::new(&[]);
    let out = folder.path("out");
    let names = draw(&out, &["--format", "pdf"]);
    assert!(names.len() >= 12, "{names:?}");
    draw(&out, &["--format", "svg"]);
    draw(&folder.path("paper"), &["--format", "pdf", "--page", "a4"]);
    for name in names {
        let svg = folder.read(&format!("out/{name}.svg"));
        let info = told("pdfinfo", &[], &out.join(format!("{name}.pdf")));
        assert!(info.contains("Tagged:          yes") && info.contains("Pages:           1"), "{name}: {info}");
        assert!(!info.contains("Date") && !info.contains("Title:           \n"), "{name}: {info}");
        let found = bare(&told("pdftotext", &["-raw"], &out.join(format!("{name}.pdf"))));
        for line in lines(&svg) {
            assert!(found.contains(&line), "{name}: {line}\n{found}");
        }
        let paper = folder.path(&format!("paper/{name}.pdf"));
        assert!(told("pdfinfo", &[], &paper).contains("(A4)"), "{name}");
        let found = bare(&told("pdftotext", &["-raw"], &paper));
        // A map for paper breaks into narrower decks, which changes lines but no words.
        let words = |text: &str| text.chars().filter(|it| it.is_alphanumeric()).count();
        assert!(words(&found) >= words(&lines(&svg).concat()) * 9 / 10, "{name}");
    }
}

#[test]
fn the_same_bytes_come_out_twice() {
    let folder = Folder::new(&[]);
    for page in ["long", "a4", "a3"] {
        let [one, two] = ["one", "two"].map(|it| folder.path(&format!("{it}-{page}")));
        let names = draw(&one, &["--format", "pdf", "--page", page]);
        draw(&two, &["--format", "pdf", "--page", page]);
        for name in names {
            let read = |out: &Path| std::fs::read(out.join(format!("{name}.pdf"))).unwrap();
            assert!(read(&one) == read(&two), "{name} on {page}");
        }
    }
}

#[test]
fn a_reader_is_told_headings_paragraphs_links_and_the_story() {
    let text = "source study \"Twelve interviews\" sample 12 link \"https://example.org/study\"\n\
        persona eva \"Eva\"\njourney a \"A trial\" {\n  persona eva\n  locale hu\n  stage b \"First\" {\n\
        touchpoint c \"Call\" via phone {\n      feels -1 \"lost\"\n      pain \"Long wait\" severity high link \"https://example.org/wait\"\n    }\n  }\n\
        stage d \"Second\" {\n    touchpoint e \"Mail\" via email feels 1\n  }\n}\n";
    let folder = Folder::new(&[("a.journey", text)]);
    folder.run(&["render", "-o", "a.pdf"]).says(0, &[]);
    let pdf = folder.path("a.pdf");
    let tree = told("pdfinfo", &["-struct-text"], &pdf);
    for said in ["H1", "H2", "Figure", "A trial", "First", "Second", "Link"] {
        assert!(tree.contains(said), "{said}\n{tree}");
    }
    let bytes = String::from_utf8_lossy(&std::fs::read(&pdf).unwrap()).into_owned();
    assert!(bytes.contains("<pdfuaid:part>1</pdfuaid:part>"), "it holds up to PDF/UA as far as krilla can tell");
    assert!(bytes.contains("/Lang"), "it says its language");
    let links = told("pdfinfo", &["-url"], &pdf);
    assert!(links.contains("https://example.org/wait"), "{links}");
}

#[test]
fn what_a_map_says_is_text() {
    let text = "persona eva \"Eva (\\\\) <b>\"\njourney a \"/Title (x) ) endobj \u{202e}<script> 旅程\" {\n  persona eva\n  stage b {\n    touchpoint c via web feels 1\n  }\n}\n";
    let folder = Folder::new(&[("a.journey", text)]);
    folder.run(&["render", "-o", "a.pdf"]).says(0, &["our fonts lack `旅`, `程`"]);
    let found = bare(&told("pdftotext", &["-raw"], &folder.path("a.pdf")));
    for said in ["/Title(x))endobj<script>旅程", "Eva(\\)<b>"] {
        assert!(found.contains(said), "{said}\n{found}");
    }
    let info = told("pdfinfo", &[], &folder.path("a.pdf"));
    assert!(info.contains("/Title (x) ) endobj <script> 旅程") && info.contains("JavaScript:      no"), "{info}");
}

#[test]
fn a_long_map_breaks_between_its_stages_on_paper() {
    let stage = |at: usize| {
        let touchpoints: String = (0..6)
            .map(|it| {
                format!("    touchpoint t{at}-{it} \"Touchpoint {at}.{it}\" via web feels 1 \"word {at}.{it}\"\n")
            })
            .collect();
        format!("  stage s{at} \"Stage {at}\" {{\n{touchpoints}  }}\n")
    };
    let stages: String = (10..24).map(stage).collect();
    let folder = Folder::new(&[("long.journey", &format!("journey long \"A long way\" {{\n{stages}}}\n"))]);
    for page in ["a4", "a3"] {
        folder.run(&["render", "--format", "pdf", "--page", page]).says(0, &[]);
        let pdf = folder.path("long-map.pdf");
        let info = told("pdfinfo", &[], &pdf);
        let pages = info.lines().find_map(|it| it.strip_prefix("Pages:")).unwrap().trim().parse::<usize>().unwrap();
        assert!(pages >= 2, "{info}");
        for page in 1..=pages {
            let number = page.to_string();
            let text = told("pdftotext", &["-f", &number, "-l", &number], &pdf);
            assert!(bare(&text).contains(&format!("{page}/{pages}")), "{text}");
            // All of a stage stands on one page: its name, and all of its touchpoints.
            for stage in (10..24).filter(|it| text.contains(&format!("Stage {it}"))) {
                for at in 0..6 {
                    assert!(
                        bare(&text).contains(&format!("Touchpoint{stage}.{at}")),
                        "page {page}, stage {stage}: {text}"
                    );
                }
            }
        }
    }
}
