//! Fixtures of names and values: the source above, the findings below.

use crate::compiled::{compiled_files, findings};
use std::path::Path;

#[test]
fn every_fixture() {
    insta::glob!("../fixtures", "resolve/**/*.journey", |path| {
        let text = std::fs::read_to_string(path).unwrap();
        insta::with_settings!({ snapshot_path => path.parent().unwrap(), prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("{text}\n-----\n{}", findings(path)));
        });
    });
}

#[test]
fn the_shared_maps_have_no_findings() {
    let maps = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/maps");
    for folder in [maps.clone(), maps.join("maya")] {
        let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|it| it == "journey"));
        paths.sort();
        for path in paths {
            assert_eq!(findings(&path), "", "{}", path.display());
        }
    }
}

#[test]
fn all_maps_together_are_one_project() {
    let maps = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/maps");
    let mut paths: Vec<_> = std::fs::read_dir(maps).unwrap().map(|it| it.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "journey"));
    paths.sort();
    let loaded = compiled_files(&paths);
    assert_eq!(journey::compile(&loaded).diagnostics, []);
}

/// Every arrow of the first journey: `from -> to`, `for` whom, and whether somebody wrote it.
fn arrows(text: &str) -> String {
    use journey::model::{Project, Target, Who};
    let loaded = crate::compiled::compiled_text(text);
    let compiled = journey::compile(&loaded);
    assert_eq!(crate::compiled::told(&loaded, &compiled.diagnostics), "");
    let project: &Project = &compiled.project;
    let journey = &project.journeys[0];
    let mut out = String::new();
    for touchpoint in &journey.touchpoints {
        for arrow in &touchpoint.arrows {
            let to = match arrow.target {
                Target::Touchpoint(it) => journey.touchpoints[it.touchpoint.index()].name.name.as_ref(),
                Target::Outcome { outcome, .. } => journey.outcomes[outcome.index()].name.name.as_ref(),
                Target::Stage(it) => journey.stages[it.stage.index()].name.name.as_ref(),
                Target::Journey(it) => project.journeys[it.index()].name.name.as_ref(),
                Target::ImpliedSuccess => "(success)",
            };
            out += &format!("{} -> {to}", touchpoint.name.name);
            for who in &arrow.who {
                out += &match who {
                    Who::Persona(it) => format!(" for {}", project.personas[it.index()].name.name),
                    Who::Segment(it) => format!(" for {}", project.segments[it.index()].name.name),
                };
            }
            out += if arrow.implied { "\n" } else { " (written)\n" };
        }
    }
    out
}

const PEOPLE: &str = "persona anna { segment smb }\npersona ben { segment large }\nsegment smb\nsegment large\n";

fn arrows_of(stages: &str) -> String {
    arrows(&format!("{PEOPLE}journey shop {{\n{stages}\n}}\n"))
}

#[test]
fn each_touchpoint_leads_to_the_next_and_the_last_to_the_success() {
    insta::assert_snapshot!(arrows_of("stage a { touchpoint one; touchpoint two }; stage b { touchpoint three }"), @r"
    one -> two
    two -> three
    three -> (success)
    ");
    let written =
        "stage a { touchpoint one; touchpoint two }; outcome left failure; outcome won success; outcome other success";
    insta::assert_snapshot!(arrows_of(written), @r"
    one -> two
    two -> won
    ");
}

#[test]
fn a_written_arrow_that_leads_on_silences_the_implied_one() {
    let text = r#"stage a {
      touchpoint leads { -> last when "In a hurry" }
      touchpoint leaves { -> left when "No price" }
      touchpoint ends { -> left }
      touchpoint wins { -> won when "At once" }
      touchpoint again { -> a when "Lost" }
      touchpoint last
    }; outcome left failure; outcome won success"#;
    insta::assert_snapshot!(arrows_of(text), @r"
    leads -> last (written)
    leaves -> left (written)
    leaves -> ends
    ends -> left (written)
    wins -> won (written)
    again -> a (written)
    last -> won
    ");
}

#[test]
fn past_an_optional_touchpoint_there_are_two_ways() {
    let text = "stage a { touchpoint one; touchpoint two optional; touchpoint three optional; touchpoint four; touchpoint five optional }";
    insta::assert_snapshot!(arrows_of(text), @r"
    one -> two
    one -> three
    one -> four
    two -> three
    two -> four
    three -> four
    four -> five
    four -> (success)
    five -> (success)
    ");
}

#[test]
fn ways_part_and_join_where_touchpoints_hold_for_some() {
    let text = "stage a { touchpoint one; touchpoint two for large; touchpoint three for smb; touchpoint four for large; touchpoint five }";
    insta::assert_snapshot!(arrows_of(text), @r"
    one -> two for large
    one -> three for smb
    one -> five
    two -> four
    three -> five
    four -> five
    five -> (success)
    ");
    let text = "stage a { touchpoint one for anna; touchpoint two for large; touchpoint three for smb; touchpoint four for anna, ben }; stage b for large { touchpoint five; touchpoint six for ben }";
    insta::assert_snapshot!(arrows_of(text), @r"
    one -> three
    two -> four for ben
    two -> five
    three -> four for anna
    three -> (success)
    four -> five for ben
    four -> (success)
    five -> six for ben
    five -> (success)
    six -> (success)
    ");
}

#[test]
fn a_long_row_of_optional_touchpoints_implies_no_square_of_arrows() {
    let all: String = (0..2000).map(|it| format!("touchpoint t{it} optional\n")).collect();
    let count = arrows_of(&format!("stage a {{\n{all}}}")).lines().count();
    assert!((2000..40_000).contains(&count), "{count}");
}

/// Pictures of one persona after the other, by the bytes that their file holds.
#[test]
fn pictures_are_read_once_and_broken_ones_reported() {
    use journey::{FileProblem, FileText, Files};

    struct Pictures {
        whole: Vec<u8>,
        asked: Vec<String>,
    }

    impl Files for Pictures {
        fn import(&mut self, _: &str, _: &str) -> Result<FileText, FileProblem> {
            Err(FileProblem::Missing)
        }

        fn image(&mut self, from: &str, path: &str) -> Result<Vec<u8>, FileProblem> {
            assert_eq!(from, "map.journey");
            self.asked.push(path.to_owned());
            match path {
                "whole.png" => Ok(self.whole.clone()),
                "half.png" => Ok(self.whole[..self.whole.len() / 2].to_vec()),
                "head.png" => Ok(self.whole[..12].to_vec()),
                "empty.png" => Ok(Vec::new()),
                "large.png" => Err(FileProblem::TooLarge { bytes: 3 << 20 }),
                _ => Err(FileProblem::Unreadable("permission denied".to_owned())),
            }
        }
    }

    let whole = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/words/anna.png")).unwrap();
    let names = ["whole.png", "half.png", "head.png", "empty.png", "large.png", "locked.png", "whole.png"];
    let persona = |(at, name): (usize, &&str)| format!("persona p{at} {{ image \"{name}\" }}\n");
    let text: String = names.iter().enumerate().map(persona).collect();
    let mut pictures = Pictures { whole, asked: Vec::new() };
    let file = FileText { name: "map.journey".to_owned(), bytes: text.into_bytes() };
    let loaded = journey::load(vec![file], &mut pictures);
    let mut compiled = journey::compile(&loaded);
    let found = journey::load_images(&mut compiled.project, &loaded.sources, &mut pictures);
    let shown: Vec<bool> = compiled.project.images.iter().map(|image| image.data.is_some()).collect();
    assert_eq!(shown, [true, false, false, false, false, false, true]);
    assert_eq!(pictures.asked, names[..6]);
    let messages: Vec<&str> = found.iter().map(|finding| finding.message.as_str()).collect();
    insta::assert_snapshot!(messages.join("\n"), @r"
    the picture `half.png` is broken
    the picture `head.png` is broken
    `empty.png` is no PNG and no JPEG
    the picture `large.png` has 3.0 MiB, and 2 are shown at most
    the picture `locked.png` cannot be read: permission denied
    ");
}
