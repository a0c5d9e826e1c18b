//! Pictures in words, and SVG without our fonts: every layout comes out, and whatever a map says stays text.

use crate::compiled;
use crate::run::Folder;
use journey::emit::{FORMATS, Options, Screen, txt};
use journey::layout::{self, Request, VIEWS};
use journey::model::{BlueprintId, JourneyId, Layout, PersonaId, Project};
use journey::prose::{Part, Prose};
use pulldown_cmark::{Event, Options as Extensions, Parser, Tag};
use std::path::Path;
use std::process::Command;
use unicode_width::UnicodeWidthStr;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What markup, terminals and addresses would make of a map's texts, were they not text.
const HOSTILE: &str = r##"persona eva "Éva <b>bold</b> [x](https://evil.example)" {
  role    "<script>alert(1)</script> & `code` | pipe"
  quote   "www.evil.example https://evil.example @everyone #12 a@evil.example"
  goal    "- [ ] task"
}

journey host "# *Host* _x_ <!-- y --> ![p](x.png)" {
  persona eva
  insight "1. not a list \\ `` ~~~ $x$"
  stage a "| A | `b` <https://evil.example>" {
    touchpoint t "<img src=x onerror=alert(1)> | cell" via web {
      does  "> quote || \\| <a href='https://evil.example'>"
      feels -1 "![pic](http://x)"
      pain  "---"
      pain  "+ plus" 
      note  "[ref]: https://evil.example"
    }
  }
}
"##;

/// Draws `paths` of the repository into `out` in words.
fn draw(out: &Path, arguments: &[&str]) {
    let run = Command::new(env!("CARGO_BIN_EXE_journey"))
        .arg("render")
        .args(arguments)
        .args(["--format", "md", "--format", "txt", "-o"])
        .arg(format!("{}/", out.display()))
        .current_dir(ROOT)
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

/// Everything that can be drawn of the shared maps and the examples, with its name.
fn all() -> Vec<(String, String)> {
    let folder = Folder::new(&[]);
    draw(&folder.path("views"), &["tests/maps", "examples"]);
    for layout in ["flow", "persona", "portfolio", "map"] {
        draw(&folder.path(layout), &["tests/maps", "examples", "--view", layout]);
    }
    let names = folder.names();
    let texts: Vec<_> = names.into_iter().map(|it| (it.clone(), folder.read(&it))).collect();
    assert!(texts.len() > 100, "{}", texts.len());
    texts
}

#[test]
fn markdown_is_headings_tables_and_lists_alone() {
    let folder = Folder::new(&[("host.journey", HOSTILE)]);
    folder.run(&["render", "--format", "md"]);
    let hostile = ("hostile".to_owned(), folder.read("host-map.md"));
    for (name, text) in all().into_iter().filter(|(name, _)| name.ends_with(".md")).chain([hostile]) {
        let mut tables = 0;
        for event in Parser::new_ext(&text, Extensions::all()) {
            match event {
                Event::Start(
                    Tag::Paragraph
                    | Tag::Heading { .. }
                    | Tag::List(None)
                    | Tag::Item
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::TableCell
                    | Tag::Strong
                    | Tag::BlockQuote(None),
                )
                | Event::Text(_)
                | Event::End(_) => {}
                Event::Start(Tag::Table(_)) => tables += 1,
                other => panic!("{name}: {other:?}\n{text}"),
            }
        }
        assert!(tables > 0 || name.contains("coffee") || name.contains("persona"), "{name} has no table");
        assert_laid_out(&name, &text);
    }
}

/// Every row of a table has as many cells as its head, and no two empty lines follow one another.
pub fn assert_laid_out(name: &str, markdown: &str) {
    for table in markdown.split("\n\n").filter(|it| it.starts_with('|')) {
        let cells = |row: &str| row.replace("\\|", "").matches('|').count();
        let wide = cells(table.lines().next().unwrap());
        assert!(table.lines().all(|row| cells(row) == wide), "{name}: columns differ\n{table}");
    }
    assert!(markdown.ends_with('\n') && !markdown.contains("\n\n\n"), "{name}");
}

/// A map of a text in every place, as it reaches the parser: raw.
fn acting(text: &str) -> String {
    format!(
        "persona eva \"{text}\" {{\n  role \"{text}\"\n  quote \"{text}\"\n}}\n\
         journey host \"{text}\" {{\n  persona eva\n  insight \"{text}\"\n  stage a \"{text}\" {{\n\
         touchpoint t \"{text}\" via web {{\n does \"{text}\"\n feels -1 \"{text}\"\n pain \"{text}\"\n}}\n}}\n}}\n"
    )
}

/// What somebody might put into a map to steer whoever reads it: colours, a title for the window, other lines, an order of its own.
const ACTING: &str = "a\u{1b}[31mb\u{1b}]0;x\u{7}\u{9b}2J\u{7f}";
const TURNING: &str = "\u{202e}dab\u{2066}x\u{2028}y --> ](z) | `c` <script> 旅程e\u{301}";

/// Whether a terminal or a page would obey a character instead of showing it.
fn acts(char: char) -> bool {
    char.is_control() && char != '\n'
        || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

fn assert_inert(markdown: &str) {
    for event in Parser::new_ext(markdown, Extensions::all()) {
        assert!(!matches!(event, Event::Html(_) | Event::InlineHtml(_) | Event::Code(_)), "{event:?}");
        assert!(!matches!(event, Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_))), "{event:?}");
    }
    assert_laid_out("hostile", markdown);
}

#[test]
fn nothing_of_a_map_acts_on_a_terminal_or_in_markdown() {
    let folder = Folder::new(&[("host.journey", &acting(TURNING))]);
    folder.run(&["render", "--format", "md", "--format", "txt"]);
    let report = folder.run(&["analyze"]);
    let markdown = folder.run(&["analyze", "--format", "md"]);
    for text in [folder.read("host-map.md"), folder.read("host-map.txt"), report.output, markdown.output.clone()] {
        assert!(text.contains("dab") && !text.contains(acts), "{text:?}");
    }
    assert_inert(&folder.read("host-map.md"));
    assert_inert(&markdown.output);
    // What steers a terminal is an error; what is told of it is safe as well, and nothing is drawn.
    folder.write("steer.journey", acting(ACTING));
    let run = folder.run(&["render", "steer.journey", "--format", "txt"]);
    assert!(run.code != 0 && run.errors.contains("U+001B") && !run.errors.contains(acts), "{:?}", run.errors);
    assert!(!folder.names().iter().any(|it| it.starts_with("steer") && it.ends_with("txt")));
    // The formats do not rely on that.
    let loaded = compiled::compiled_text(&acting(&format!("{ACTING}{TURNING}")));
    let project = journey::compile(&loaded).project;
    let prose = layout::tell(&project, &Request::of_journey(&project, JourneyId(0)).unwrap());
    for color in [false, true] {
        let mut out = Vec::new();
        let options = Options { screen: Screen { width: 60, color }, ..Options::default() };
        txt::write(&mut out, &prose, &options).unwrap();
        let page = String::from_utf8(out).unwrap();
        let page = if color { bare(&page) } else { page };
        assert!(page.contains("a[31mb") && !page.contains(acts), "{page:?}");
    }
}

#[test]
fn wide_and_combined_letters_stand_in_line() {
    let texts = ["旅程の地図を描くためのとても長い名前", "e\u{301}ne\u{308}rge\u{300}tique", "กำลังไป ที่นี่", "مرحبا 12"];
    for text in texts {
        let loaded = compiled::compiled_text(&acting(text));
        let project = journey::compile(&loaded).project;
        let prose = layout::tell(&project, &Request::of_journey(&project, JourneyId(0)).unwrap());
        for (width, color) in [(40, false), (80, true), (200, false), (200, true)] {
            let mut out = Vec::new();
            let options = Options { screen: Screen { width, color }, ..Options::default() };
            txt::write(&mut out, &prose, &options).unwrap();
            let page = bare(&String::from_utf8(out).unwrap());
            assert!(page.lines().all(|it| it.width() <= width && it.trim_end() == it), "{width}\n{page}");
            // Columns begin at the same place in every row: the cells of one column end where their head ends.
            let table: Vec<&str> = page.lines().skip_while(|it| !it.starts_with('#')).take(2).collect();
            if let [head, row] = table[..] {
                let at = |line: &str, of: &str| line.find(of).map(|byte| line[..byte].width());
                assert_eq!(at(head, "Channel"), at(row, "Website"), "{width}\n{head}\n{row}");
            }
        }
    }
}

/// A text without the colours of a terminal.
fn bare(colourful: &str) -> String {
    let mut bare = String::new();
    let mut rest = colourful;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        bare.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    bare + rest
}

#[test]
fn what_a_map_says_stands_in_its_markdown() {
    let folder = Folder::new(&[("host.journey", HOSTILE)]);
    folder.run(&["render", "--format", "md"]);
    let text = folder.read("host-map.md");
    let shown: String = Parser::new_ext(&text, Extensions::all())
        .filter_map(|it| if let Event::Text(text) = it { Some(text.to_string()) } else { None })
        .collect();
    let shown = shown.replace('\u{2060}', "");
    for said in [
        "<script>alert(1)</script> & `code` | pipe",
        "www.evil.example https://evil.example @everyone #12 a@evil.example",
        "1. not a list \\ `` ~~~ $x$",
        "![pic](http://x)",
        "[ref]: https://evil.example",
    ] {
        assert!(shown.contains(said), "{said}\n{shown}");
    }
    // What a service would turn into an address, a mention or a number is broken.
    assert!(
        !text.contains("@everyone") && !text.contains("#12") && !text.contains("www.evil") && !text.contains("https:/")
    );
}

#[test]
fn a_text_for_a_terminal_is_plain_and_80_columns_wide() {
    let folder = Folder::new(&[("host.journey", HOSTILE)]);
    folder.run(&["render", "--format", "txt"]);
    let hostile = ("hostile".to_owned(), folder.read("host-map.txt"));
    for (name, text) in all().into_iter().filter(|(name, _)| name.ends_with(".txt")).chain([hostile]) {
        assert!(!text.contains(|it: char| it.is_control() && it != '\n'), "{name}: a control character");
        for line in text.lines() {
            assert!(line.width() <= 80 && line.trim_end() == line, "{name}: {line:?}");
        }
    }
}

/// The prose of a picture of the shared maps.
fn told(path: &str, request: impl Fn(&Project<'_>) -> Request) -> Prose {
    let loaded = compiled::compiled_files(&[Path::new(path).to_owned()]);
    let project = journey::compile(&loaded).project;
    layout::tell(&project, &request(&project))
}

/// What a layout says of a picture, in tables for people and on a terminal.
struct Told {
    layout: Layout,
    map: &'static str,
    request: fn(&Project<'_>) -> Request,
    says: &'static [&'static str],
}

/// One for each layout.
const TOLD: &[Told] = &[
    Told {
        layout: Layout::Map,
        map: "tests/maps/maya/trial.journey",
        request: |it| Request::of_journey(it, JourneyId(0)).unwrap(),
        says: &[
            "| 6 | Card check (Moment of truth; Bottleneck) | Website | Is asked for a card for a free trial | −2.0 Distrustful |",
            "- 6: A card is required before any value is shown (Critical)",
            "Let down   −2                                 ╲●───",
        ],
    },
    Told {
        layout: Layout::Flow,
        map: "tests/maps/trial.journey",
        request: |it| Request { layout: Layout::Flow, ..Request::of_journey(it, JourneyId(0)).unwrap() },
        says: &["- 2 Reads the landing page → Gives up: 30% · No price in sight"],
    },
    Told {
        layout: Layout::Blueprint,
        map: "tests/maps/trial-service.journey",
        request: |it| Request::of_blueprint(it, BlueprintId(0)).unwrap(),
        says: &["**Frontstage**", "divided by: Line of interaction"],
    },
    Told {
        layout: Layout::Persona,
        map: "tests/maps/people.journey",
        request: |it| Request::of_persona(it, PersonaId(0)).unwrap(),
        says: &["> “I just want to know that it works before I pay.”", "**Goals**"],
    },
    Told {
        layout: Layout::Portfolio,
        map: "tests/maps/trial-next.journey",
        request: |_| Request::of_portfolio(),
        says: &["| Priority | Journey | State |", "Discover → Decide → Start → Rely"],
    },
    Told {
        layout: Layout::Day,
        map: "tests/maps/paiva.journey",
        request: |it| Request::of_journey(it, JourneyId(0)).unwrap(),
        says: &["| Kellonaika |", "Mitä tuntee?"],
    },
    Told {
        layout: Layout::Compare,
        map: "tests/maps/trial-next.journey",
        request: |it| {
            let future = it.journeys.iter().position(|it| it.replaces.is_some()).unwrap();
            Request::of_journey(it, JourneyId(future as u32)).unwrap()
        },
        says: &["| What changes | Touchpoint | Today |", "Removed: Compares prices"],
    },
];

#[test]
fn every_layout_is_told() {
    for view in VIEWS {
        let word = view.layout.word();
        let found = TOLD.iter().find(|it| it.layout == view.layout);
        let it = found.unwrap_or_else(|| panic!("`TOLD` has no row for {word}"));
        let prose = told(it.map, it.request);
        let mut out = Vec::new();
        txt::write(&mut out, &prose, &Options::default()).unwrap();
        journey::emit::md::write(&mut out, &prose, &Options::default()).unwrap();
        let page = String::from_utf8(out).unwrap();
        for said in it.says {
            assert!(page.contains(said), "{word}: {said}\n{page}");
        }
    }
}

#[test]
fn a_terminal_is_used_as_wide_and_colourful_as_it_is() {
    let prose = told("tests/maps/maya/trial.journey", |it| Request::of_journey(it, JourneyId(0)).unwrap());
    assert!(prose.parts.iter().any(|it| matches!(it, Part::Curve(_))));
    let written = |width, color| {
        let mut out = Vec::new();
        let options = Options { screen: Screen { width, color }, ..Options::default() };
        txt::write(&mut out, &prose, &options).unwrap();
        String::from_utf8(out).unwrap()
    };
    for width in [40, 57, 80, 120, 160] {
        let plain = written(width, false);
        assert!(plain.lines().all(|it| it.width() <= width), "{width}");
        assert!(width > 80 || plain.lines().any(|it| it.width() == width));
        // Colours change nothing but colours.
        let colourful = written(width, true);
        assert!(colourful.contains("\u{1b}[1;35m"));
        assert_eq!(bare(&colourful), plain);
    }
}

#[test]
fn filters_are_said_and_words_are_the_languages() {
    let folder = Folder::new(&[]);
    let run = |arguments: &[&str]| {
        let run = Command::new(env!("CARGO_BIN_EXE_journey"))
            .args(["render", "--format", "md", "-o", "-"])
            .args(arguments)
            .current_dir(ROOT)
            .output()
            .unwrap();
        String::from_utf8(run.stdout).unwrap()
    };
    drop(folder);
    let small = run(&["tests/maps/trial.journey", "--view", "small-firms"]);
    assert!(small.contains("Only what holds for"), "{small}");
    let hungarian = run(&["tests/maps/hirlevel.journey"]);
    assert!(hungarian.contains("Érintkezési pont") && !hungarian.contains("Touchpoint"), "{hungarian}");
}

#[test]
fn outlines_need_no_font_and_keep_their_words() {
    let folder = Folder::new(&[("host.journey", HOSTILE)]);
    let drawn = |font: &str| {
        folder.run(&["render", "--font", font, "-o", &format!("{font}.svg")]).says(0, &[]);
        folder.read(&format!("{font}.svg"))
    };
    let (outline, system, embed) = (drawn("outline"), drawn("system"), drawn("embed"));
    assert!(!outline.contains("<text") && !outline.contains("font-family") && !outline.contains("@font-face"));
    assert!(!system.contains("@font-face") && system.contains("font-family:Inter,"));
    assert!(embed.contains("@font-face"));
    let parse = |svg: &str| roxmltree::Document::parse(svg).map(|it| it.descendants().count()).is_ok();
    assert!(parse(&outline) && parse(&system));
    let words = |svg: &str, tag: &str| {
        let document = roxmltree::Document::parse(svg).unwrap();
        let all = document
            .descendants()
            .filter(|it| it.has_tag_name(tag) && it.parent().is_some_and(|it| !it.has_tag_name("svg")));
        let text = |it: roxmltree::Node<'_, '_>| -> String {
            it.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect()
        };
        all.map(text).collect::<Vec<_>>()
    };
    let titles: Vec<String> = words(&outline, "title").iter().map(|it| it.split_whitespace().collect()).collect();
    for text in words(&embed, "text") {
        let bare: String = text.split_whitespace().collect();
        assert!(titles.contains(&bare), "{text} has a title");
    }
    // Every line of the other is held to its length, whatever font the reader has.
    let document = roxmltree::Document::parse(&system).unwrap();
    let lines = document.descendants().filter(|it| it.has_tag_name("text") || it.has_tag_name("tspan"));
    for line in lines.filter(|it| it.children().any(|it| it.is_text() && !it.text().unwrap().trim().is_empty())) {
        assert!(line.attribute("textLength").is_some(), "{line:?}");
    }
}

#[test]
fn formats_have_names_of_their_own() {
    let mut names: Vec<&str> = FORMATS.iter().map(|it| it.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), FORMATS.len());
}
