use super::*;
use crate::scene::{Anchor, FaceUse, Group as Part, IconUse, Path, Rect, Run, Step, Text};
use crate::theme::palette::{Brand, Theme};
use crate::theme::{Ink, Look, PAPER, Type};
use std::sync::Arc;

fn scene<'p>(nodes: Vec<Node<'p>>) -> Scene<'p> {
    Scene {
        id: "a b".into(),
        language: "en".into(),
        width: 100.0,
        height: 60.25,
        title: "T & </style><script>".into(),
        description: "D ]]> \u{202E}x".into(),
        nodes,
        spots: Vec::new(),
        bands: Vec::new(),
    }
}

fn run(text: &str, breaks: bool) -> Run<'_> {
    Run { text: text.into(), breaks, kind: None, ink: None, width: 0.0 }
}

fn written(scene: &Scene<'_>, options: Options) -> String {
    let mut out = Vec::new();
    write(&mut out, scene, options).unwrap();
    String::from_utf8(out).unwrap()
}

fn sample() -> Scene<'static> {
    let text = Text {
        x: 50.0,
        y: 20.0,
        anchor: Anchor::Middle,
        kind: Type::Body,
        ink: Ink::Muted,
        halo: Some(Look::HaloBand),
        leading: 17.0,
        runs: vec![run("one", false), run("</text><script>x", true)].into(),
    };
    let card = Part {
        class: "pain severity-4".into(),
        link: Some("javascript:alert(1)".into()),
        children: vec![
            Node::Rect(Rect { x: 1.0, y: 2.04, width: 30.0, height: 9.99, radius: 8.0, look: Look::Critical }),
            Node::Path(Path {
                steps: vec![Step::Move(0.0, -1.0), Step::Curve(1.0, -2.0, 3.0, 4.0, -5.0, 6.0), Step::Close],
                look: Look::Curve,
                also: Some(Look::CurveSecond),
                width: None,
            }),
            Node::Text(text),
        ],
        ..Part::default()
    };
    let lane = Part {
        class: "lane lane-feels".into(),
        id: "feels".into(),
        title: "1. Search: −1".into(),
        translate: Some((0.0, 33.3)),
        children: vec![
            Node::Icon(IconUse { icon: "web", x: 1.0, y: 2.0, size: 20.0, ink: Ink::Accent }),
            Node::Face(FaceUse { x: 1.0, y: 2.0, scale: 0.72, mood: -2, hollow: true }),
            Node::Group(Box::new(card)),
        ],
        ..Part::default()
    };
    scene(vec![
        Node::Rect(Rect { x: 0.0, y: 0.0, width: 100.0, height: 60.0, radius: 14.0, look: Look::Canvas }),
        Node::Group(Box::new(lane)),
    ])
}

#[test]
fn writes_the_same_well_formed_document_twice() {
    let options = Options { fonts: Fonts::System, ..Options::default() };
    let svg = written(&sample(), options.clone());
    assert_eq!(svg, written(&sample(), options));
    let tree = roxmltree::Document::parse(&svg).unwrap();
    assert!(tree.descendants().all(|node| !node.has_tag_name("script") && !node.has_tag_name("a")));
    assert!(!svg.contains(MARK) && !svg.contains('\u{202E}'));
    insta::assert_snapshot!(svg);
}

#[test]
fn embeds_its_fonts_last_and_one_a_line() {
    let svg = written(&sample(), Options::default());
    let faces: Vec<_> = svg.lines().filter(|line| line.contains("@font-face")).collect();
    assert_eq!(faces.len(), 1);
    assert!(svg.lines().rev().take(3).any(|line| line.contains("@font-face")));
}

#[test]
fn a_fixed_scheme_has_no_other() {
    let dark = written(&sample(), Options { scheme: Scheme::Dark, fonts: Fonts::System, ..Options::default() });
    assert!(!dark.contains("prefers-color-scheme") && dark.contains("#0E1117") && !dark.contains("#F7F6F3"));
}

#[test]
fn a_theme_has_its_own_colours() {
    let brand = Brand { light: vec![(PAPER, [1, 2, 3])], ..Brand::default() };
    let own = written(&sample(), Options { theme: Arc::new(Theme::of_brand(&brand)), ..Options::default() });
    assert!(own.contains("#010203") && !own.contains("#F7F6F3"));
    let strong = written(&sample(), Options { scheme: Scheme::HighContrast, ..Options::default() });
    assert!(strong.contains("prefers-color-scheme") && strong.contains("fill:#000000") && !strong.contains("#F7F6F3"));
    let grey = written(&sample(), Options { scheme: Scheme::Greyscale, ..Options::default() });
    let style = grey.split("</style>").next().unwrap_or("");
    let colours: Vec<&str> = style.split(":#").skip(1).filter_map(|it| it.get(..6)).collect();
    assert!(colours.len() > 3 && colours.iter().all(|it| it[..2] == it[2..4] && it[2..4] == it[4..]), "{colours:?}");
}
