//! The lanes of the target pictures: what stands where, and what is read aloud.

use super::*;
use crate::analysis::{Feeling, Felt, Line};
use crate::scene::{FaceUse, Group, Path, Step};
use crate::theme::Look;

fn felt(value: f64, word: &'static str) -> Feeling<'static> {
    Feeling::Feels(Felt { value, word, assumed: false, of_stage: false })
}

fn columns(axes: &[f64], labels: &[&'static str], (left, right): (f64, f64)) -> Vec<Column<'static>> {
    let middle = |at: usize| (axes[at - 1] + axes[at]) / 2.0;
    let column = |at: usize| Column {
        axis: axes[at],
        left: if at == 0 { left } else { middle(at) },
        right: if at + 1 == axes.len() { right } else { middle(at + 1) },
        number: Some(at as u32 + 1),
        label: labels[at],
        stage: "Stage",
        when: None,
        expects: Vec::new(),
        moment_of_truth: false,
    };
    (0..axes.len()).map(column).collect()
}

fn chart<'a>(columns: &'a [Column<'static>], voices: &'a [Voice<'a, 'static>], right: f64) -> Chart<'a, 'static> {
    let (deck, locale) = (0..columns.len(), Locale::of("en"));
    Chart {
        left: 164.0,
        right,
        columns,
        voices,
        deck,
        neighbours: (None, None),
        bottleneck: None,
        split: false,
        by_clock: false,
        lines: &[],
        locale,
    }
}

fn groups<'n>(lane: &'n Lane<'_>, class: &str) -> Vec<&'n Group<'n>> {
    let group = |node: &'n Node<'_>| match node {
        Node::Group(group) => Some(&**group),
        _ => None,
    };
    lane.nodes.iter().filter_map(group).filter(|it| it.class == class).collect()
}

fn face(group: &Group<'_>) -> FaceUse {
    match group.children[0] {
        Node::Face(face) => face,
        ref other => panic!("{other:?} is no face"),
    }
}

fn path<'n>(nodes: &'n [Node<'_>], look: Look, also: Option<Look>) -> &'n Path {
    let path = |node: &'n Node<'_>| match node {
        Node::Path(path) if path.look == look && path.also == also => Some(path),
        _ => None,
    };
    nodes.iter().find_map(path).unwrap()
}

/// The curve of `map.svg`.
fn maya() -> (Vec<Column<'static>>, Vec<Feeling<'static>>) {
    let axes = [208.0, 296.0, 384.0, 472.0, 566.7, 668.0, 769.3, 864.0, 952.0, 1040.0, 1128.0];
    let steps = [
        ("Search results", 0.4, "Curious"),
        ("Review site", 1.0, "Hopeful"),
        ("Pricing page", -0.5, "Unsure"),
        ("Demo video", 1.4, "Impressed"),
        ("Sign-up form", -0.4, "Impatient"),
        ("Card check", -2.0, "Distrustful"),
        ("Confirmation e-mail", -1.3, "Annoyed"),
        ("Import wizard", -1.0, "Stuck"),
        ("Live chat", 0.9, "Relieved"),
        ("Dashboard", 2.0, "Delighted"),
        ("Sales call", 0.8, "Confident"),
    ];
    let columns = columns(&axes, &steps.map(|it| it.0), (164.0, 1172.0));
    (columns, steps.iter().map(|it| felt(it.1, it.2)).collect())
}

#[test]
fn a_point_is_read_as_in_the_target() {
    let (mut columns, mut feelings) = maya();
    columns[5].moment_of_truth = true;
    feelings[0] = Feeling::Feels(Felt { value: 0.4, word: "curious", assumed: true, of_stage: false });
    let voices = [Voice { name: "Maya".into(), initial: "M".into(), feelings: &feelings }];
    let lane = lay_out(&chart(&columns, &voices, 1172.0));
    let points = groups(&lane, "point");
    assert_eq!(points[5].title, "6. Card check: Distrustful, −2.0");
    assert_eq!(points[5].id, "p6");
    assert!(matches!(points[5].children[1], Node::Star { x, y, .. } if (x, y) == (680.0, 54.0)));
    assert_eq!(points[0].title, "1. Search results: Curious, +0.4");
    assert!(face(points[0]).hollow && !face(points[1]).hollow);
    let moods: Vec<i8> = points.iter().map(|it| face(it).mood).collect();
    assert_eq!(moods, [0, 1, -1, 1, 0, -2, -1, -1, 1, 2, 1]);
    // Nothing asks for more room than the picture has.
    assert_eq!((lane.top, lane.bottom), (-ROOM_ABOVE, ROOM_BELOW));
    // The stretch from what is assumed is dashed, the rest is one line.
    let dashed = path(&lane.nodes, Look::Curve, Some(Look::CurveAssumed));
    assert_eq!(dashed.steps[0], Step::Move(208.0, -13.0));
    assert_eq!(dashed.steps.len(), 2);
    assert_eq!(path(&lane.nodes, Look::Curve, None).steps.len(), 10);
}

#[test]
fn no_label_of_the_target_is_struck_through() {
    let (columns, feelings) = maya();
    let voices = [Voice { name: "Maya".into(), initial: "M".into(), feelings: &feelings }];
    let lane = lay_out(&chart(&columns, &voices, 1172.0));
    for label in &lane.labels {
        assert!(label.top > 0.0 || label.bottom < 0.0, "{label:?} lies on the neutral line");
    }
}

#[test]
fn a_gap_is_dashed_and_never_nought() {
    let (columns, mut feelings) = maya();
    feelings[4] = Feeling::Missing;
    feelings[5] = Feeling::Missing;
    let voices = [Voice { name: "Maya".into(), initial: "M".into(), feelings: &feelings }];
    let lane = lay_out(&chart(&columns, &voices, 1172.0));
    assert_eq!(groups(&lane, "point").len(), 9);
    let across = path(&lane.nodes, Look::Curve, Some(Look::CurveAssumed));
    let [Step::Move(472.0, from), Step::Curve(.., 769.3, to)] = across.steps[..] else { panic!("{:?}", across.steps) };
    assert!((from + 45.5).abs() < 1e-9 && (to - 42.25).abs() < 1e-9);
    // The tint ends where the knowledge does.
    let area = path(&lane.nodes, Look::Area, None);
    assert_eq!(area.steps.iter().filter(|it| matches!(it, Step::Close)).count(), 2);
}

/// The curves of `map-personas.svg`.
#[test]
fn a_line_bows_around_a_face_that_is_not_its_own() {
    let axes = [223.0, 341.0, 459.0, 577.0, 682.0, 774.0];
    let values = [-1.0, 0.0, -1.0, -1.5, -2.0, -1.0];
    let words = ["overwhelmed", "curious", "uncertain", "suspicious", "annoyed", "impatient"];
    let columns = columns(&axes, &["A", "B", "C", "Asks about data security", "E", "F"], (164.0, 860.0));
    let ben: Vec<_> = values.iter().zip(words).map(|(value, word)| felt(*value, word)).collect();
    let mut anna = ben.clone();
    anna[3] = Feeling::Passes;
    let lines = [Line { people: vec![0], feelings: anna.clone() }, Line { people: vec![1], feelings: ben.clone() }];
    assert!(!is_split(&lines));
    let voice = |name: &str, feelings| Voice { name: name.into(), initial: name[..1].into(), feelings };
    let voices = [voice("Anna", &anna), voice("Ben", &ben)];
    let lane = lay_out(&chart(&columns, &voices, 860.0));
    let points = groups(&lane, "point");
    assert_eq!(points[3].title, "4. Asks about data security, Ben: Suspicious, −1.5");
    assert_eq!(points[4].title, "5. E, Anna and Ben: Annoyed, −2.0");
    // The face of step 4 wears a disc with one initial, that of step 5 none.
    assert_eq!(points[3].children.len(), 4);
    assert_eq!(points[4].children.len(), 2);
    let lines = groups(&lane, "voice");
    assert_eq!(lines.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(), ["Anna", "Ben"]);
    let passing = path(&lines[0].children, Look::Curve, Some(Look::CurvePassing));
    let Step::Curve(.., x, y) = passing.steps[1] else { panic!("{:?}", passing.steps) };
    // 32.5 · 1.5 down, then up by the face's radius and 16: as in the picture, whose unit is 34.
    assert_eq!((x, y), (577.0, 48.75 - 11.0 - 16.0));
    // Three px above and below the value, so that they run side by side.
    assert_eq!(path(&lines[1].children, Look::Curve, Some(Look::CurveSecond)).steps[0], Step::Move(223.0, 35.5));
    assert_eq!(path(&lines[0].children, Look::Curve, None).steps[0], Step::Move(223.0, 29.5));
}

#[test]
fn a_curve_goes_on_in_the_next_deck() {
    let (columns, feelings) = maya();
    let voices = [Voice { name: "Maya".into(), initial: "M".into(), feelings: &feelings }];
    let whole = chart(&columns, &voices, 1172.0);
    let deck = Chart {
        columns: &columns[2..5],
        deck: 2..5,
        left: 340.0,
        right: 618.0,
        neighbours: (Some(2), Some(6)),
        ..whole
    };
    let lane = lay_out(&deck);
    let faintest = path(&lane.nodes, Look::Curve, Some(Look::CurveFaintest));
    let (Step::Move(left, _), Some(Step::Curve(.., right, _))) = (faintest.steps[0], faintest.steps.last()) else {
        panic!("{:?}", faintest.steps)
    };
    assert_eq!((left, *right), (340.0, 618.0));
    let texts = lane.nodes.iter().filter_map(|node| match node {
        Node::Text(text) if text.kind == crate::theme::Type::Badge && text.anchor == crate::scene::Anchor::Middle => {
            Some(text.runs[0].text.as_ref())
        }
        _ => None,
    });
    assert_eq!(texts.collect::<Vec<_>>(), ["2", "6"]);
}

#[test]
fn far_apart_or_many_is_split() {
    let line = |values: &[f64]| Line { people: vec![0], feelings: values.iter().map(|it| felt(*it, "")).collect() };
    assert!(!is_split(&[line(&[0.0, 0.0, 0.0]), line(&[1.6, 1.5, 1.0])]));
    assert!(is_split(&[line(&[0.0, 0.0, 0.0]), line(&[1.6, 1.6, 1.0])]));
    assert!(is_split(&[line(&[0.0]), line(&[0.1]), line(&[0.2]), line(&[0.3])]));
    assert!(!is_split(&[line(&[0.0])]));
}
