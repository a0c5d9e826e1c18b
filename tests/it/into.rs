//! `journey render --into`: what stands between markers is what maps say now, and nothing else in a file changes.

use crate::run::Folder;

const MAP: &str = "journey trial \"A \\\"trial\\\" & more\" {\n  stage first {\n    touchpoint one feels -1\n    touchpoint two feels 1\n  }\n}\n";

const GUIDE: &str = "# Guide\n\n<!-- journey: maps/trial.journey -->\n<!-- /journey -->\n\nText.\n";

fn guide() -> Folder {
    Folder::new(&[("docs/guide.md", GUIDE), ("docs/maps/trial.journey", MAP)])
}

#[test]
fn pictures_come_between_the_markers_in_light_and_dark() {
    let folder = guide();
    folder.run(&["render", "--into", "docs/guide.md"]).says(0, &["wrote docs/guide.md", "3 files written"]);
    let text = folder.read("docs/guide.md");
    assert!(text.starts_with("# Guide\n\n<!-- journey: maps/trial.journey -->\n\n<picture>\n"), "{text}");
    assert!(text.ends_with("</picture>\n\n<!-- /journey -->\n\nText.\n"), "{text}");
    assert!(text.contains("media=\"(prefers-color-scheme: dark)\" srcset=\"trial-map-dark.svg\""), "{text}");
    assert!(text.contains("<img src=\"trial-map-light.svg\" alt=\"A &quot;trial&quot; &amp; more"), "{text}");
    let (light, dark) = (folder.read("docs/trial-map-light.svg"), folder.read("docs/trial-map-dark.svg"));
    assert!(light != dark && !light.contains("prefers-color-scheme") && !dark.contains("prefers-color-scheme"));
    folder.run(&["render", "--into", "docs"]).says(0, &["3 files unchanged"]);
    assert_eq!(folder.read("docs/guide.md"), text);
    folder.run_in("docs", &["render", "--into", "guide.md", "--check"]).says(0, &["3 files up to date"]);
}

#[test]
fn what_is_stale_is_told_with_its_place_and_what_to_type() {
    let folder = guide();
    folder.run(&["render", "--into", "docs/guide.md"]);
    folder.write("docs/maps/trial.journey", MAP.replace("feels 1", "feels 2"));
    let before = folder.read("docs/guide.md");
    folder.run(&["render", "--into", "docs/guide.md", "--check"]).says(
        1,
        &[
            "differs: docs/guide.md:3\n",
            "differs: docs/trial-map-light.svg, shown at docs/guide.md:3\n",
            "`journey render --into docs/guide.md` draws anew",
            "3 files out of date",
        ],
    );
    assert_eq!(folder.read("docs/guide.md"), before);
    folder.run(&["render", "--into", "docs/guide.md"]).says(0, &["3 files written"]);
    folder.run(&["render", "--into", "docs/guide.md", "--check"]).says(0, &["3 files up to date"]);
}

#[test]
fn a_block_is_drawn_below_it_and_its_findings_have_the_lines_of_the_page() {
    let block = |feels: &str| {
        format!(
            "1. One\r\n\r\n   ~~~ journey\r\n   import \"people.journey\"\r\n   journey buy \"Buy\" {{\r\n     persona anna\r\n     stage a {{ touchpoint b feels {feels} }}\r\n   }}\r\n   ~~~\r\n\r\n   <!-- journey: view=flow -->\r\n   <!-- /journey -->\r\n"
        )
    };
    let folder = Folder::new(&[("a/page.md", &block("2")), ("a/people.journey", "persona anna \"Anna\"\n")]);
    folder
        .run(&["render", "--into", "a/page.md", "-o", "pictures/new"])
        .says(0, &["wrote pictures/new/buy-flow-dark.svg"]);
    let text = folder.read("a/page.md");
    assert!(text.contains("\r\n\r\n   <picture>\r\n     <source"), "{text}");
    assert!(text.contains("src=\"../pictures/new/buy-flow-light.svg\""), "{text}");
    assert!(!text.replace("\r\n", "").contains('\n'), "{text}");
    folder.write("a/page.md", block("3"));
    folder
        .run(&["render", "--into", "a/page.md", "-o", "pictures/new"])
        .says(1, &["J045", "a/page.md:7:35", "1 error"]);
    assert_eq!(folder.read("a/page.md"), block("3"));
}

#[test]
fn one_broken_map_does_not_keep_the_others_from_being_drawn() {
    let text =
        format!("{GUIDE}\n```journey\njourney x {{ stag y }}\n```\n\n<!-- journey -->\nas it was\n<!-- /journey -->\n");
    let folder = guide();
    folder.write("docs/guide.md", &text);
    folder.run(&["render", "--into", "docs/guide.md"]).says(1, &["unknown word `stag`", "docs/guide.md:9:13"]);
    assert!(folder.read("docs/guide.md").contains("trial-map-light.svg"));
    assert!(folder.read("docs/guide.md").ends_with("<!-- journey -->\nas it was\n<!-- /journey -->\n"));
}

#[test]
fn a_file_whose_markers_do_not_pair_is_left_alone() {
    for (text, told) in [
        ("<!-- journey: maps/trial.journey -->\n", "the place of a picture has no end"),
        ("<!-- /journey -->\n", "ends here and begins nowhere"),
        (
            "<!-- journey: maps/trial.journey -->\n<!-- journey: maps/trial.journey -->\n<!-- /journey -->\n",
            "a picture begins before the one above has ended",
        ),
        ("> <!-- journey: maps/trial.journey -->\n\n<!-- /journey -->\n", "in another quote or list"),
    ] {
        let folder = guide();
        folder.write("docs/guide.md", text);
        folder.run(&["render", "--into", "docs/guide.md"]).says(1, &["J088", told, "docs/guide.md:"]);
        assert_eq!(folder.read("docs/guide.md"), text);
        assert_eq!(folder.names(), ["docs/guide.md", "docs/maps/trial.journey"]);
    }
}

#[test]
fn what_cannot_be_drawn_is_told_at_the_marker() {
    for (words, told) in [
        (": maps/trail.journey", "J070"),
        (": ../../outside.journey", "J072"),
        (": maps/trial.journey view=mpa", "no view or layout is called `mpa`: did you mean `map`?"),
        (": maps/trial.journey veiw=map", "a marker has no `veiw=`"),
        (": maps/people.journey", "nothing in the map can be drawn"),
        (": maps/both.journey name=x", "`name=x` is for one picture, and there are 2"),
        ("", "names no file, and no map stands above it"),
    ] {
        let folder = guide();
        folder.write("docs/maps/people.journey", "persona anna \"Anna\"\n");
        folder.write("docs/maps/both.journey", format!("{MAP}\n{}", MAP.replace("trial", "next")));
        folder.write("docs/journey.toml", "");
        let text = format!("<!-- journey{words} -->\n<!-- /journey -->\n");
        folder.write("docs/guide.md", &text);
        folder.run(&["render", "--into", "docs/guide.md"]).says(1, &[told, "docs/guide.md:1:"]);
        assert_eq!(folder.read("docs/guide.md"), text, "{words}");
    }
}

#[test]
fn two_pictures_of_one_name_need_a_name() {
    let block = |feels: u8| format!("```journey\njourney a {{ stage b {{ touchpoint c feels {feels} }} }}\n```\n");
    let slot = "<!-- journey -->\n<!-- /journey -->\n\n";
    let folder = Folder::new(&[("a.md", &format!("{}{slot}{}{slot}", block(1), block(2)))]);
    folder
        .run(&["render", "--into", "a.md"])
        .says(1, &["another picture is called `a-map-light.svg`, too", "a.md:10:1"]);
    let named = slot.replace("journey -->\n<!-- /", "journey: name=second -->\n<!-- /");
    folder.write("a.md", format!("{}{slot}{}{named}", block(1), block(2)));
    folder.run(&["render", "--into", "a.md"]).says(0, &["wrote second-dark.svg", "3 files written, 2 unchanged"]);
    // The same picture twice is one file.
    folder.write("b.md", format!("{}{slot}{slot}", block(1)));
    folder.run(&["render", "--into", "b.md"]).says(0, &["wrote b.md", "1 file written, 2 unchanged"]);
}

#[test]
fn other_words_and_files_are_told() {
    let folder = guide();
    folder.run(&["render", "maps", "--into", "docs/guide.md"]).says(2, &["cannot be used with"]);
    folder.run(&["render", "--into", "docs/none.md"]).says(2, &["cannot read `docs/none.md`: there is no such file"]);
    folder.write("plain.md", "# Nothing of ours\n\n```journey broken\nnot a map\n```\n");
    folder.run(&["render", "--into", "plain.md"]).says(0, &["there is no `<!-- journey: FILE -->` in these files"]);
    folder.write("latin.md", [b'#', 0xE9]);
    folder.run(&["render", "--into", "latin.md"]).says(2, &["cannot read `latin.md`: it is not UTF-8"]);
    folder.write("docs/journey.toml", "[render]\noutput = 3\n");
    folder.run(&["render", "--into", "docs/guide.md"]).says(2, &["`docs/journey.toml` has errors"]);
    let findings = folder.run(&["render", "--into", "docs/none.md", "--output-format", "json"]);
    assert!(findings.output.contains("\"findings\""), "{}", findings.output);
}

#[test]
fn settings_say_where_pictures_go_and_in_which_language() {
    let folder = guide();
    folder.write("docs/journey.toml", "[render]\noutput = \"pictures\"\nlocale = \"fi\"\n");
    folder.run(&["render", "--into", "docs/guide.md"]).says(0, &["wrote docs/pictures/trial-map-light.svg"]);
    let text = folder.read("docs/guide.md");
    assert!(text.contains("src=\"pictures/trial-map-light.svg\"") && text.contains("Nykytila"), "{text}");
}

const BRAND: &str = "[theme]\naccent = \"#00695C\"\npaper = \"#EEF4F2\"\nspacing = \"roomy\"\ntext = 26\n";

#[test]
fn a_brand_is_in_the_pictures_and_they_are_stale_when_it_changes() {
    let folder = guide();
    folder.write("docs/journey.toml", BRAND);
    folder.run(&["render", "--into", "docs/guide.md"]).says(0, &["3 files written"]);
    let light = folder.read("docs/trial-map-light.svg");
    assert!(light.contains("#00695C") && light.contains("#EEF4F2") && light.contains("width=\"2400\""), "{light}");
    assert!(
        !folder.read("docs/trial-map-dark.svg").contains("#EEF4F2"),
        "paper of a light scheme is none of a dark one"
    );
    folder.run(&["render", "--into", "docs/guide.md", "--check"]).says(0, &["3 files up to date"]);
    for other in ["accent = \"#6A1B9A\"", "spacing = \"compact\"", "text = 12", "corners = 0", "star = \"#FFD54F\""] {
        let key = other.split(' ').next().unwrap();
        let kept: String = BRAND.lines().filter(|it| !it.starts_with(key)).map(|it| format!("{it}\n")).collect();
        folder.write("docs/journey.toml", format!("{kept}{other}\n"));
        let check = folder.run(&["render", "--into", "docs/guide.md", "--check"]);
        // A star that no picture has changes none.
        let told = if key == "star" { (0, "3 files up to date") } else { (1, "2 files out of date, 1 up to date") };
        check.says(told.0, &[told.1]);
    }
}

#[test]
fn a_fixed_theme_is_one_picture() {
    let folder = guide();
    for theme in ["dark", "light", "greyscale"] {
        folder.run(&["render", "--into", "docs/guide.md", "--theme", theme]).says(0, &["2 files written"]);
        let text = folder.read("docs/guide.md");
        assert!(text.contains(&format!("\n\n<img src=\"trial-map-{theme}.svg\" alt=\"A &quot;trial")), "{text}");
        assert!(
            !text.contains("<picture>") && text.starts_with("# Guide\n\n") && text.ends_with("\n\nText.\n"),
            "{text}"
        );
        assert!(!folder.read(&format!("docs/trial-map-{theme}.svg")).contains("prefers-color-scheme"));
        folder
            .run(&["render", "--into", "docs/guide.md", "--theme", theme, "--check"])
            .says(0, &["2 files up to date"]);
    }
    folder.run(&["render", "--into", "docs/guide.md", "--check", "--theme", "dark"]).says(
        1,
        &["`journey render --into docs/guide.md --theme dark` draws anew", "1 file out of date, 1 up to date"],
    );
    // Without the flag the settings say it; `default` is the pair again.
    folder.write("docs/journey.toml", "[render]\ntheme = \"greyscale\"\n");
    folder.run(&["render", "--into", "docs/guide.md", "--check"]).says(0, &["2 files up to date"]);
    folder.run(&["render", "--into", "docs/guide.md", "--theme", "default"]).says(0, &["wrote docs/guide.md"]);
    let text = folder.read("docs/guide.md");
    assert!(text.contains("srcset=\"trial-map-dark.svg\"") && text.contains("src=\"trial-map-light.svg\""), "{text}");
}

#[test]
fn high_contrast_has_a_light_and_a_dark_picture() {
    let folder = guide();
    folder.run(&["render", "--into", "docs/guide.md", "--theme", "high-contrast"]).says(0, &["3 files written"]);
    let text = folder.read("docs/guide.md");
    assert!(text.contains("srcset=\"trial-map-high-contrast-dark.svg\""), "{text}");
    let picture = |scheme: &str| folder.read(&format!("docs/trial-map-high-contrast-{scheme}.svg"));
    assert!(picture("light").contains(".canvas{fill:#FFFFFF") && picture("dark").contains(".canvas{fill:#000000"));
}

#[cfg(feature = "png")]
#[test]
fn pixels_where_a_vector_is_not_shown() {
    let folder = guide();
    folder.write("docs/journey.toml", BRAND);
    let png = ["render", "--into", "docs/guide.md", "--format", "png", "--scale", "0.5"];
    folder.run(&png).says(0, &["wrote docs/trial-map-dark.png", "3 files written"]);
    let text = folder.read("docs/guide.md");
    // As wide as the picture, whatever the pixels.
    assert!(text.contains("<img src=\"trial-map-light.png\" width=\"2400\" alt=\"A &quot;trial"), "{text}");
    assert!(text.contains("srcset=\"trial-map-dark.png\""), "{text}");
    let pixels = resvg::tiny_skia::Pixmap::decode_png(&std::fs::read(folder.path("docs/trial-map-light.png")).unwrap());
    let pixels = pixels.unwrap();
    let corner = pixels.pixel(0, 0).unwrap();
    assert_eq!((pixels.width(), [corner.red(), corner.green(), corner.blue()]), (1200, [0xEE, 0xF4, 0xF2]));
    folder.run(&[&png[..], &["--check"]].concat()).says(0, &["3 files up to date"]);
    folder.run(&["render", "--into", "docs/guide.md", "--check"]).says(1, &["differs: docs/guide.md:3"]);
    folder.write("docs/journey.toml", "[theme]\naccent = \"#6A1B9A\"\ntext = 26\nspacing = \"roomy\"\n");
    folder.run(&[&png[..], &["--check"]].concat()).says(
        1,
        &[
            "`journey render --into docs/guide.md --format png --scale 0.5` draws anew",
            "2 files out of date, 1 up to date",
        ],
    );
    folder
        .run(&["render", "--into", "docs/guide.md", "--format", "png", "--scale", "10"])
        .says(1, &["J089", "`trial-map` cannot be drawn", "docs/guide.md:3:1"]);
}

#[test]
fn what_is_no_picture_does_not_come_between_markers() {
    let folder = guide();
    for (formats, told) in [
        (&["--format", "html"][..], "`--into` shows pictures, as svg or png; `html` is none"),
        (&["--format", "svg", "--format", "png"], "`--into` shows a picture in one format: svg or png"),
    ] {
        folder.run(&[&["render", "--into", "docs/guide.md"], formats].concat()).says(2, &[told]);
        assert_eq!(folder.read("docs/guide.md"), GUIDE);
    }
}
