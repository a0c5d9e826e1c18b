//! Same input, same bytes: in another time zone, with another language, without a home and without fonts.

use crate::run::Folder;
use journey::FileText;
use journey::model::{Actor, Body, ChannelId};
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Draws all examples and their data into `out`, in an environment that has only what is given.
fn draw(out: &Path, environment: &[(&str, &str)]) {
    for format in ["svg", "json", "md", "txt"] {
        let status = Command::new(env!("CARGO_BIN_EXE_journey"))
            .args(["render", "examples", "--format", format, "-o"])
            .arg(format!("{}/", out.display()))
            .current_dir(ROOT)
            .env_clear()
            .envs(environment.iter().copied())
            .output()
            .unwrap();
        assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
    }
}

#[test]
fn pictures_and_data_do_not_depend_on_where_they_are_made() {
    let folder = Folder::new(&[]);
    let [first, second] = ["first", "second"].map(|name| folder.path(name));
    draw(&first, &[("TZ", "UTC"), ("LC_ALL", "C"), ("HOME", "/nonexistent")]);
    let fonts = [("FONTCONFIG_FILE", "/nonexistent"), ("FONTCONFIG_PATH", "/nonexistent")];
    draw(
        &second,
        &[&[("TZ", "Pacific/Kiritimati"), ("LC_ALL", "hu_HU.UTF-8"), ("LANG", "fi_FI.UTF-8")][..], &fonts].concat(),
    );
    let names = folder.names();
    let drawn: Vec<&str> = names.iter().filter_map(|name| name.strip_prefix("first/")).collect();
    assert!(drawn.len() > 20, "{drawn:?}");
    for name in drawn {
        let [one, other] = [&first, &second].map(|out| std::fs::read(out.join(name)).unwrap());
        assert!(one == other, "{name} differs");
    }
}

/// Journeys are built side by side: what is numbered across them, channels that nobody declared and pictures, is what it was.
#[test]
fn what_is_numbered_across_journeys_means_what_was_written() {
    let kinds = ["web", "app", "email", "phone", "store", "post", "chat"];
    let journey = |number: usize| {
        let (one, other) = (kinds[number % 7], kinds[number * 3 % 7]);
        format!(
            "journey map-{number} {{\n  stage a {{\n    touchpoint b \"{one}\" via {one} {{\n      image \"{number}.png\" \"x\"\n      \
             backstage \"{other}\" by {other}\n    }}\n  }}\n}}\n"
        )
    };
    let text: String = (0..100).map(journey).collect();
    let file = FileText { name: "maps.journey".to_owned(), bytes: format!("channel shop\n{text}").into_bytes() };
    let loaded = journey::load(vec![file], &mut crate::compiled::Repository);
    let compiled = journey::compile(&loaded);
    let project = &compiled.project;
    assert!(compiled.diagnostics.is_empty(), "{:?}", compiled.diagnostics);
    assert_eq!((project.journeys.len(), project.images.len()), (100, 100));
    for (number, journey) in project.journeys.iter().enumerate() {
        let touchpoint = &journey.touchpoints[0];
        let kind = |id: ChannelId| project.channels[id.index()].kind.word();
        assert_eq!(kind(touchpoint.channels[0]), touchpoint.name.label, "{number}");
        for detail in &touchpoint.details {
            match &detail.body {
                Body::Image { image, .. } => assert_eq!(project.images[image.index()].path, format!("{number}.png")),
                Body::Row(row) => {
                    assert!(matches!(row.by[0], Actor::Channel(it) if kind(it) == detail.text), "{number}")
                }
                other => panic!("{other:?}"),
            }
        }
    }
    // In the order of their first use, behind the one that is declared.
    let words: Vec<&str> = project.channels[1..].iter().map(|it| it.kind.word()).collect();
    assert_eq!(words, ["web", "app", "phone", "email", "chat", "store", "post"]);
}

#[test]
fn findings_do_not_depend_on_the_number_of_cores() {
    let map = |number: usize| {
        let text = format!(
            "journey map-{number} {{\n  persona nobody\n  stage a {{\n    touchpoint b via web feels 7\n  }}\n  stage c\n}}\n"
        );
        (format!("map-{number}.journey"), text)
    };
    let files: Vec<(String, String)> = (0..60).map(map).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let folder = Folder::new(&files);
    let check = |threads: &str| {
        let run = Command::new(env!("CARGO_BIN_EXE_journey"))
            .args(["check", "--output-format", "json", "--today", "2026-11-22"])
            .current_dir(folder.path(""))
            .env("RAYON_NUM_THREADS", threads)
            .output()
            .unwrap();
        String::from_utf8(run.stdout).unwrap()
    };
    let alone = check("1");
    assert!(alone.matches("J045").count() == 60, "each file has its finding:\n{alone}");
    assert!(alone == check("4"), "four threads find the same, in the same order");
}
