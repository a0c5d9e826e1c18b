//! The blueprint as a scene: every text of the target picture, what views and layers change, and in blueprints of all
//! kinds: ways that cross no card and no text, and that never share a stretch.

use crate::compiled::{compiled_files, compiled_text, told};
use journey::layout::{Request, lay_out};
use journey::model::{BlueprintId, Project, ViewId};
use journey::scene::{Anchor, Node, Path, Scene, Step, Text, dump::dump};
use journey::theme::Look;
use proptest::prelude::*;
use std::fmt::Write as _;
use std::path::PathBuf;

fn file(path: &str) -> PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn of_view(project: &Project<'_>, view: &str) -> Request {
    let index = project.views.iter().position(|it| it.name.name == view).unwrap();
    Request::of_view(project, ViewId(index as u32)).unwrap()
}

/// The blueprint of a text that has one.
fn drawn<T>(text: &str, look: impl Fn(&Scene<'_>) -> T) -> T {
    let loaded = compiled_text(text);
    let compiled = journey::compile(&loaded);
    assert_eq!(told(&loaded, &compiled.diagnostics), "", "{text}");
    look(&lay_out(&compiled.project, &Request::of_blueprint(&compiled.project, BlueprintId(0)).unwrap()))
}

#[test]
fn every_fixture() {
    insta::glob!("../fixtures", "layout/blueprint/*.journey", |path| {
        let loaded = compiled_files(&[path.to_owned()]);
        let compiled = journey::compile(&loaded);
        assert_eq!(told(&loaded, &compiled.diagnostics), "");
        let request = Request::of_blueprint(&compiled.project, BlueprintId(0)).unwrap();
        let text = dump(&lay_out(&compiled.project, &request));
        insta::with_settings!({ snapshot_path => path.parent().unwrap(), prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(text);
        });
    });
}

/// Calls `each` with every node and the sum of the shifts it stands under.
fn walk<'a, 'p>(nodes: &'a [Node<'p>], at: (f64, f64), each: &mut dyn FnMut(&'a Node<'p>, (f64, f64))) {
    for node in nodes {
        each(node, at);
        if let Node::Group(group) = node {
            let (x, y) = group.translate.unwrap_or_default();
            walk(&group.children, (at.0 + x, at.1 + y), each);
        }
    }
}

fn words_of(text: &Text<'_>) -> String {
    let mut words = String::new();
    for run in &text.runs {
        let gap = if run.breaks { " " } else { "" };
        let _ = write!(words, "{gap}{}", run.text.trim_end());
    }
    words.replace('\u{a0}', " ")
}

fn texts(scene: &Scene<'_>) -> Vec<String> {
    let mut found = Vec::new();
    walk(&scene.nodes, (0.0, 0.0), &mut |node, _| {
        if let Node::Text(text) = node {
            found.push(words_of(text));
        }
    });
    found
}

fn target() -> Vec<String> {
    let text = std::fs::read_to_string(file("tests/targets/blueprint.svg")).unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    let texts = document.descendants().filter(|it| it.has_tag_name("text"));
    let words = |it: roxmltree::Node<'_, '_>| {
        let runs: String = it.descendants().filter_map(|it| it.text().filter(|_| it.is_text())).collect();
        runs.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    texts.map(words).collect()
}

#[test]
fn the_blueprint_says_every_text_of_its_target() {
    let loaded = compiled_files(&[file("tests/maps/maya/service.journey")]);
    let compiled = journey::compile(&loaded);
    let request = of_view(&compiled.project, "blueprint");
    assert!(!request.is_substituted());
    let scene = lay_out(&compiled.project, &request);
    let ours = texts(&scene);
    let missing: Vec<String> = target().into_iter().filter(|it| !ours.contains(it)).collect();
    assert_eq!(missing, [""; 0], "{ours:#?}");
    let mut stars = Vec::new();
    walk(&scene.nodes, (0.0, 0.0), &mut |node, at| {
        if let Node::Group(group) = node
            && group.class == "step"
        {
            walk(&group.children, at, &mut |node, _| {
                if matches!(node, Node::Star { .. }) {
                    stars.push(group.id.clone());
                }
            });
        }
    });
    assert_eq!(stars, ["s6", "s10"], "the text has a moment of truth that the target picture lacks");
}

/// A journey of three steps, over which blueprints are laid.
const TRIAL: &str = r#"
team desk "Service desk"
team courier "Night courier" partner
system crm "CRM"
segment smb "Small firms"
journey trial "Trial" {
  stage start "Start" {
    touchpoint form "Form" {
      does "Fills it in"
      frontstage "Old page" by web
      takes 5min
    }
    touchpoint card "Card" for smb { does "Gives a card"; moment-of-truth }
  }
  stage decide "Decide" {
    touchpoint call "Call" { feels 1; waits 2d }
  }
}
"#;

fn over_trial(rest: &str) -> String {
    format!("{TRIAL}\n{rest}")
}

fn says(found: &[String], words: &str) -> bool {
    found.iter().any(|it| it == words)
}

#[test]
fn a_layer_replaces_the_lanes_that_it_states_and_no_others() {
    let text = over_trial(
        r#"blueprint service "Behind it" of trial {
  at form { frontstage "New page" by web; takes 9min }
  at call "Phone call" { backstage "Rings" by desk, courier }
}"#,
    );
    let found = drawn(&text, texts);
    for words in ["Behind it", "New page", "Fills it in", "9 min", "Phone call", "Service desk and Night courier"] {
        assert!(says(&found, words), "{words} {found:#?}");
    }
    for words in ["Old page", "5 min", "Call"] {
        assert!(!says(&found, words), "{words} {found:#?}");
    }
}

#[test]
fn a_view_says_what_it_leaves_out() {
    let text = over_trial(
        r#"blueprint service of trial {
  at form { backstage "Checks" by crm { -> ring }; support "Stores" by crm; policy "Two years" }
  at call { backstage ring "Rings" by desk { fail "Nobody answers" recovery "A text message" } }
}
lane policy "Policy"
view part "Part" of service { layout blueprint; stages start; lanes backstage, does; at form "The form"; for smb }"#,
    );
    let loaded = compiled_text(&text);
    let compiled = journey::compile(&loaded);
    let found = texts(&lay_out(&compiled.project, &of_view(&compiled.project, "part")));
    let limits = "Only what holds for Small firms · Stages left out: Decide · Lanes left out: Frontstage, Support systems, \
                  Policy, Time";
    for words in [limits, "The form", "Fills it in", "Checks", "→ Rings"] {
        assert!(says(&found, words), "{words} {found:#?}");
    }
    for words in ["Stores", "Two years", "Old page", "Rings", "F1"] {
        assert!(!says(&found, words), "{words} {found:#?}");
    }
    let whole = drawn(&text, texts);
    for words in ["Nobody answers", "Recovery: A text message", "F1", "Two years", "Policy", "Time"] {
        assert!(says(&whole, words), "{words} {whole:#?}");
    }
}

#[test]
fn a_map_of_a_blueprint_has_its_layers_too() {
    let text = over_trial(
        r#"blueprint service of trial { at form { does "Types it"; feels -2; frontstage "New page" by web } }
view m of service { layout map; lanes does, feels, frontstage }"#,
    );
    let loaded = compiled_text(&text);
    let compiled = journey::compile(&loaded);
    let found = texts(&lay_out(&compiled.project, &of_view(&compiled.project, "m")));
    for words in ["Types it", "New page", "−2.0", "+1.0"] {
        assert!(says(&found, words), "{words} {found:#?}");
    }
    assert!(!says(&found, "Fills it in") && !says(&found, "Old page"), "{found:#?}");
}

#[test]
fn numbers_are_those_of_the_map_and_fail_points_count_on() {
    let text = over_trial(
        r#"blueprint service of trial {
  at form { frontstage "A" fail "First"; support "B" by crm { fail "Second"; fail "Third" } }
  at call { fail "Fourth"; frontstage "C" fail "Fifth" }
}
view part of service { layout blueprint; stages decide }"#,
    );
    let found = drawn(&text, texts);
    let explained = |sign: &str| found.iter().rposition(|it| it == sign).and_then(|at| found.get(at + 1)).cloned();
    for (sign, words) in [("F1", "First"), ("F3", "Third"), ("F4", "Fourth"), ("F5", "Fifth")] {
        assert_eq!(explained(sign).as_deref(), Some(words), "{found:#?}");
    }
    let loaded = compiled_text(&text);
    let compiled = journey::compile(&loaded);
    let part = texts(&lay_out(&compiled.project, &of_view(&compiled.project, "part")));
    assert!(says(&part, "3") && !says(&part, "1"), "{part:#?}");
}

#[test]
fn odd_blueprints_are_drawn() {
    let texts_of = |rest: &str| drawn(&over_trial(rest), texts);
    assert!(says(&texts_of("blueprint empty of trial"), "Gives a card"));
    let support = texts_of(r#"blueprint b of trial { lanes support; at card { support "Holds money" by crm } }"#);
    assert!(says(&support, "Holds money") && says(&support, "2") && !says(&support, "Line of visibility"));
    let hidden = texts_of(r#"blueprint b of trial { at card { support "Holds money" by crm } }"#);
    assert!(says(&hidden, "Line of visibility") && says(&hidden, "Line of interaction"), "{hidden:#?}");
    let loaded = compiled_text("blueprint lost of nowhere { at a { does \"x\" } }");
    let compiled = journey::compile(&loaded);
    assert!(Request::of_blueprint(&compiled.project, BlueprintId(0)).is_none());
}

/// A box: left, top, right, bottom.
type Frame = [f64; 4];

/// What stands in a picture, in px of the page.
#[derive(Default)]
struct Placed {
    cards: Vec<Frame>,
    signs: Vec<Frame>,
    texts: Vec<(Frame, String)>,
    ways: Vec<Vec<(f64, f64)>>,
}

impl Placed {
    fn of(scene: &Scene<'_>) -> Self {
        let mut placed = Placed::default();
        walk(&scene.nodes, (0.0, 0.0), &mut |node, at| match node {
            Node::Rect(it) => {
                let frame = [it.x + at.0, it.y + at.1, it.x + at.0 + it.width, it.y + at.1 + it.height];
                match it.look {
                    Look::Card | Look::ThirdParty | Look::Customer if it.radius == 9.0 => placed.cards.push(frame),
                    Look::WaitPill => placed.signs.push(frame),
                    _ => {}
                }
            }
            Node::Path(it) if it.look == Look::FailSign => placed.signs.push(around(&corners(it, at))),
            Node::Path(it) if matches!(it.look, Look::Edge | Look::EdgeLoop | Look::Call) => {
                placed.ways.push(corners(it, at));
            }
            Node::Text(it) => placed.texts.push((frame_of(it, at), words_of(it))),
            _ => {}
        });
        // The legend has samples of ways.
        let bottom = placed.cards.iter().map(|it| it[3]).fold(0.0, f64::max);
        placed.ways.retain(|way| way.iter().all(|point| point.1 < bottom + 200.0 && point.0 > 160.0));
        placed
    }
}

/// The points of a path: the ends of its straight steps, and some on each quarter turn.
fn corners(path: &Path, (dx, dy): (f64, f64)) -> Vec<(f64, f64)> {
    let mut points: Vec<(f64, f64)> = Vec::new();
    for step in &path.steps {
        match *step {
            Step::Move(x, y) | Step::Line(x, y) => points.push((x + dx, y + dy)),
            Step::Arc { r, clockwise, x, y } => {
                let (from, to) = (*points.last().unwrap(), (x + dx, y + dy));
                let turns = |c: (f64, f64)| (from.0 - c.0) * (to.1 - c.1) - (from.1 - c.1) * (to.0 - c.0) > 0.0;
                let middle = [(from.0, to.1), (to.0, from.1)].into_iter().find(|it| turns(*it) == clockwise);
                let middle = middle.unwrap_or(to);
                for part in 1..4 {
                    let share = f64::from(part) / 4.0;
                    let at = |a: f64, b: f64, c: f64| (a - c) * (1.0 - share) + (b - c) * share;
                    let (ax, ay) = (at(from.0, to.0, middle.0), at(from.1, to.1, middle.1));
                    let length = (ax * ax + ay * ay).sqrt().max(1e-9);
                    points.push((middle.0 + ax * r / length, middle.1 + ay * r / length));
                }
                points.push(to);
            }
            _ => {}
        }
    }
    points
}

fn around(points: &[(f64, f64)]) -> Frame {
    points.iter().fold([f64::MAX, f64::MAX, f64::MIN, f64::MIN], |it, point| {
        [it[0].min(point.0), it[1].min(point.1), it[2].max(point.0), it[3].max(point.1)]
    })
}

fn frame_of(text: &Text<'_>, (dx, dy): (f64, f64)) -> Frame {
    let mut lines: Vec<f64> = Vec::new();
    for run in &text.runs {
        match lines.last_mut().filter(|_| !run.breaks) {
            Some(line) => *line += f64::from(run.width),
            None => lines.push(f64::from(run.width)),
        }
    }
    let wide = lines.iter().copied().fold(0.0, f64::max);
    let left = text.x + dx
        - match text.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => wide / 2.0,
            Anchor::End => wide,
        };
    let size = text.kind.style().size;
    let top = text.y + dy - 0.75 * size;
    [left, top, left + wide, text.y + dy + (lines.len() - 1) as f64 * text.leading + 0.2 * size]
}

fn meets(a: Frame, b: Frame, slack: f64) -> bool {
    a[0] + slack < b[2] && b[0] + slack < a[2] && a[1] + slack < b[3] && b[1] + slack < a[3]
}

/// Everything that is wrong with how the ways of a picture run.
fn faults(scene: &Scene<'_>) -> Vec<String> {
    let placed = Placed::of(scene);
    let mut found = Vec::new();
    let page = [0.0, 0.0, scene.width, scene.height];
    for way in &placed.ways {
        for pair in way.windows(2) {
            let stretch = around(pair);
            for card in placed.cards.iter().filter(|it| meets(stretch, **it, 0.6)) {
                found.push(format!("a way at {stretch:.1?} runs through the card {card:.1?}"));
            }
            for sign in placed.signs.iter().filter(|it| meets(stretch, **it, 0.6)) {
                found.push(format!("a way at {stretch:.1?} runs through the sign {sign:.1?}"));
            }
            for (text, words) in placed.texts.iter().filter(|it| meets(stretch, it.0, 0.4)) {
                found.push(format!("a way at {stretch:.1?} runs through {words:?} {text:.1?}"));
            }
            if stretch[0] < page[0] || stretch[2] > page[2] {
                found.push(format!("a way leaves the page: {stretch:.1?}"));
            }
        }
    }
    found.extend(shared_stretches(&placed.ways));
    for (index, card) in placed.cards.iter().enumerate() {
        if placed.cards[index + 1..].iter().any(|it| meets(*card, *it, 0.1)) {
            found.push(format!("two cards meet at {card:.1?}"));
        }
    }
    for (index, (text, words)) in placed.texts.iter().enumerate() {
        for (other, more) in placed.texts[index + 1..].iter().filter(|it| meets(*text, it.0, 0.5)) {
            found.push(format!("{words:?} {text:.1?} meets {more:?} {other:.1?}"));
        }
        let sideways = |card: &Frame| text[0] < card[0] - 0.5 || text[2] > card[2] + 0.5 || text[3] > card[3] + 0.5;
        let sign = placed.signs.iter().any(|it| meets(*text, *it, 0.5)) || words.parse::<u32>().is_ok();
        if !sign && placed.cards.iter().any(|it| meets(*text, *it, 0.5) && sideways(it)) {
            found.push(format!("{words:?} {text:.1?} leaves its card"));
        }
    }
    found
}

/// Two ways along the same line, one over the other.
fn shared_stretches(ways: &[Vec<(f64, f64)>]) -> Vec<String> {
    let mut straight: Vec<(bool, i64, f64, f64, usize)> = Vec::new();
    for (index, way) in ways.iter().enumerate() {
        for pair in way.windows(2) {
            let ((x1, y1), (x2, y2)) = (pair[0], pair[1]);
            if (x1 - x2).abs() < 0.01 {
                straight.push((true, (x1 * 2.0).round() as i64, y1.min(y2), y1.max(y2), index));
            } else if (y1 - y2).abs() < 0.01 {
                straight.push((false, (y1 * 2.0).round() as i64, x1.min(x2), x1.max(x2), index));
            }
        }
    }
    straight.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
    let over = |pair: &&[(bool, i64, f64, f64, usize)]| {
        let (a, b) = (pair[0], pair[1]);
        a.4 != b.4 && (a.0, a.1) == (b.0, b.1) && b.2 + 1.0 < a.3
    };
    straight.windows(2).filter(over).map(|pair| format!("two ways share a stretch: {pair:.1?}")).collect()
}

#[test]
fn the_faults_of_a_picture_are_seen() {
    let text = over_trial(r#"blueprint b of trial { at form { backstage "Checks it" by crm waits 4h fail "Late" } }"#);
    let loaded = compiled_text(&text);
    let compiled = journey::compile(&loaded);
    let request = Request::of_blueprint(&compiled.project, BlueprintId(0)).unwrap();
    let mut scene = lay_out(&compiled.project, &request);
    assert_eq!(faults(&scene), [""; 0]);
    let card = Placed::of(&scene).cards[0];
    let through = vec![Step::Move(card[0] + 20.0, card[1] - 30.0), Step::Line(card[0] + 20.0, card[3] + 30.0)];
    let way = || Node::Path(Path { steps: through.clone(), look: Look::Call, also: None, width: None });
    scene.nodes.extend([way(), way()]);
    let found = faults(&scene).join("\n");
    assert!(found.contains("runs through the card") && found.contains("share a stretch"), "{found}");
}

#[test]
fn the_blueprints_of_the_repository_are_sound() {
    for path in [
        "tests/maps/maya/service.journey",
        "tests/maps/trial-service.journey",
        "examples/repair/service.journey",
        "examples/day-surgery/blueprint.journey",
    ] {
        let loaded = compiled_files(&[file(path)]);
        let compiled = journey::compile(&loaded);
        for index in 0..compiled.project.blueprints.len() {
            let request = Request::of_blueprint(&compiled.project, BlueprintId(index as u32)).unwrap();
            assert_eq!(faults(&lay_out(&compiled.project, &request)), [""; 0], "{path}");
        }
        for index in 0..compiled.project.views.len() {
            let request = Request::of_view(&compiled.project, ViewId(index as u32)).unwrap();
            if request.blueprint().is_some() {
                assert_eq!(faults(&lay_out(&compiled.project, &request)), [""; 0], "{path}");
            }
        }
    }
}

/// A row as the property makes it: lane, words, who does it, the way, whether it waits, fail points, and which rows it calls.
type MadeRow = (u8, u8, u8, u8, u8, u8, Vec<u16>);
/// A touchpoint: how many deeds, pieces of evidence, whether it is a moment of truth, and its rows.
type MadeStep = (u8, u8, u8, Vec<MadeRow>);

const WORDS: [&str; 6] = [
    "Checks",
    "Asks for a card, gives no reason at all",
    "Donaudampfschifffahrtsgesellschaft prüft",
    "Replies “Row 1 invalid”",
    "核对客户的付款资料并发送",
    "Keeps raw files for thirty days, then deletes them all",
];
const BY: [&str; 6] = ["", " by desk", " by crm", " by courier, crm", " by web", " by desk, crm, courier, email"];
const LANES: [&str; 4] = ["frontstage", "backstage", "support", "support"];
const ORDERS: [&str; 5] = [
    "",
    "  lanes does, frontstage, backstage, support\n",
    "  lanes support, does, evidence, backstage, frontstage, takes\n",
    "  lanes touchpoint, backstage, support\n",
    "  lanes does, feels, frontstage, note, backstage, support, does\n",
];

fn source(steps: &[MadeStep], stages: usize, order: usize) -> String {
    let mut text = String::from(
        "team desk \"Service desk\"\nteam courier \"Night courier service\" partner\nsystem crm \"CRM\"\njourney j {\n",
    );
    let total: usize = steps.iter().map(|it| it.3.len()).sum();
    let per_stage = steps.len().div_ceil(stages.max(1)).max(1);
    for (stage, chunk) in steps.chunks(per_stage).enumerate() {
        let _ = writeln!(text, "  stage s{stage} \"Stage {stage}\" {{");
        for (index, (deeds, _, moment, _)) in chunk.iter().enumerate() {
            let number = stage * per_stage + index;
            let truth = if moment % 3 == 0 { " moment-of-truth" } else { "" };
            let _ = writeln!(text, "    touchpoint t{number}{truth} takes {}min {{", u32::from(*moment) + 1);
            for deed in 0..deeds % 3 {
                let _ = writeln!(text, "      does \"{}\"", WORDS[(deed as usize + *moment as usize) % WORDS.len()]);
            }
            text += "    }\n";
        }
        text += "  }\n";
    }
    text += "}\nblueprint b of j {\n";
    text += ORDERS[order % ORDERS.len()];
    let mut row = 0;
    for (number, (_, evidence, moment, rows)) in steps.iter().enumerate() {
        let _ = writeln!(text, "  at t{number} {{");
        for piece in 0..evidence % 3 {
            let _ = writeln!(text, "    evidence \"Piece {piece}\"");
        }
        if moment % 4 == 1 {
            text += "    fail \"Of the step\"\n    note \"Noted\"\n";
        }
        for (lane, words, by, way, waits, fails, calls) in rows {
            let way = ["", "", " way up", " way both", " way none"][*way as usize % 5];
            let waits = ["", "", " waits 4h", " waits 2d", " waits 2h50min"][*waits as usize % 5];
            let (lane, words, by) =
                (LANES[*lane as usize % 4], WORDS[*words as usize % WORDS.len()], BY[*by as usize % BY.len()]);
            let _ = writeln!(text, "    {lane} r{row} \"{words}\"{by}{waits}{way} {{");
            for fail in 0..fails % 4 {
                let _ = writeln!(text, "      fail \"Fails {fail}\"");
            }
            for call in calls {
                let _ = writeln!(text, "      -> r{}", *call as usize % total);
            }
            text += "    }\n";
            row += 1;
        }
        text += "  }\n";
    }
    text + "}\n"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_way_crosses_a_card_or_a_text(
        steps in prop::collection::vec(
            (0u8..3, 0u8..3, 0u8..12, prop::collection::vec(
                (0u8..4, 0u8..6, 0u8..6, 0u8..5, 0u8..5, 0u8..4, prop::collection::vec(any::<u16>(), 0..3)),
                0..6,
            )),
            1..24,
        ),
        stages in 1usize..5,
        order in 0usize..ORDERS.len(),
    ) {
        let text = source(&steps, stages, order);
        let loaded = compiled_text(&text);
        let compiled = journey::compile(&loaded);
        let request = Request::of_blueprint(&compiled.project, BlueprintId(0)).unwrap();
        let found = faults(&lay_out(&compiled.project, &request));
        prop_assert!(found.is_empty(), "{}\n{text}", found.join("\n"));
    }
}
