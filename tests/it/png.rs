//! PNG: the same picture as the SVG, at any scale, on any ground, and never one that nothing could open.

use crate::browser::pixels;
use crate::run::Folder;
use resvg::tiny_skia::Pixmap;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

const MAP: &str = "persona eva \"Eva\"\njourney a \"A map\" {\n  persona eva\n  stage b {\n    touchpoint c via web feels 1 \"fine\"\n  }\n}\n";

fn drawn(arguments: &[&str]) -> Vec<u8> {
    let run = Command::new(env!("CARGO_BIN_EXE_journey"))
        .args(["render", "-o", "-"])
        .args(arguments)
        .current_dir(ROOT)
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    run.stdout
}

#[test]
fn a_png_is_the_picture_that_the_svg_is() {
    for view in ["map", "flow"] {
        let map = ["tests/maps/maya/trial.journey", "--view", view];
        let png = drawn(&[&map[..], &["--format", "png", "--scale", "1"]].concat());
        // Another way to the same pixels: resvg sets the texts itself, in the static faces.
        let svg = String::from_utf8(drawn(&[&map[..], &["--theme", "light"]].concat())).unwrap();
        let (ours, other) = (Pixmap::decode_png(&png).unwrap(), pixels::by_resvg(&svg));
        let difference = pixels::difference(&ours, &other);
        assert!(difference.mean < 1.0 && difference.share < 0.01, "{view}: {difference:?}");
    }
}

#[test]
fn the_same_bytes_come_out_twice_for_every_map() {
    let folder = Folder::new(&[]);
    for out in ["one", "two"] {
        let run = Command::new(env!("CARGO_BIN_EXE_journey"))
            .args(["render", "tests/maps", "--format", "png", "--scale", "0.5", "-o"])
            .arg(folder.path(out))
            .current_dir(ROOT)
            .output()
            .unwrap();
        assert!(run.status.success());
    }
    let names: Vec<String> = folder.names();
    let names: Vec<&str> = names.iter().filter_map(|it| it.strip_prefix("one/")).collect();
    assert!(names.len() >= 12, "{names:?}");
    for name in names {
        let read = |out: &str| std::fs::read(folder.path(&format!("{out}/{name}"))).unwrap();
        assert!(read("one") == read("two"), "{name}");
        assert!(Pixmap::decode_png(&read("one")).unwrap().width() >= 400, "{name}");
    }
}

#[test]
fn scale_and_ground_are_as_asked() {
    let folder = Folder::new(&[("a.journey", MAP)]);
    let corner = |arguments: &[&str]| {
        let all = [&["render", "a.journey", "-o", "a.png"][..], arguments].concat();
        folder.run(&all).says(0, &[]);
        let pixels = Pixmap::decode_png(&std::fs::read(folder.path("a.png")).unwrap()).unwrap();
        let pixel = pixels.pixel(0, 0).unwrap().demultiply();
        (pixels.width(), [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()])
    };
    assert_eq!(corner(&[]), (2400, [0xF7, 0xF6, 0xF3, 255]));
    assert_eq!(corner(&["--theme", "dark", "--scale", "1"]), (1200, [0x0E, 0x11, 0x17, 255]));
    assert_eq!(corner(&["--scale", "0.5", "--background", "none"]), (600, [0, 0, 0, 0]));
    assert_eq!(corner(&["--scale", "1.5", "--background", "#fff"]), (1800, [255; 4]));
    folder.write("journey.toml", "[render]\nscale = 3\nbackground = \"#102030\"\n");
    assert_eq!(corner(&[]), (3600, [0x10, 0x20, 0x30, 255]));
}

#[test]
fn what_is_too_large_is_said_with_what_would_fit() {
    let touchpoints: String = (0..400).map(|it| format!("    touchpoint t{it} via web feels 1\n")).collect();
    let text = format!("journey long {{\n  stage s {{\n{touchpoints}  }}\n}}\n");
    let folder = Folder::new(&[("long.journey", &text)]);
    let said = ["cannot write", "more than the 100 million", "`--scale "];
    folder.run(&["render", "--format", "png", "--scale", "10"]).says(2, &said);
    assert_eq!(folder.names(), ["long.journey"]);
    folder.run(&["render", "--scale", "11", "--format", "png"]).says(2, &["a scale is a number from 0.1 to 10"]);
    folder.run(&["render", "--background", "blue"]).says(2, &["write a colour as `#F7F6F3`, or `none`"]);
}

#[test]
fn letters_that_no_font_has_are_told() {
    let folder = Folder::new(&[("a.journey", &MAP.replace("A map", "旅程"))]);
    folder
        .run(&["render", "--format", "png", "--scale", "0.5"])
        .says(0, &["our fonts lack `旅`, `程`: a box stands for each"]);
    folder.run(&["render", "--font", "outline"]).says(0, &["our fonts lack"]);
    let plain = folder.run(&["render", "--format", "svg", "--check"]);
    assert!(!plain.errors.contains("our fonts lack"), "{}", plain.errors);
}
