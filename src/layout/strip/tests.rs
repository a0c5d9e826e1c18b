//! The measures of the target pictures, and strips that no picture shows.

use super::*;
use crate::analysis::sample::{self, touchpoint};
use crate::analysis::{Audience, feelings, mean, steps};
use crate::model::JourneyId;
use crate::scene::dump::dump;
use crate::scene::{Scene, Step as PathStep};

/// Stages with the moods of their touchpoints; an empty mood for a touchpoint without one.
type Stages = [(&'static str, &'static [&'static str])];

/// Lays out a strip 248 px wide from x = 510 on, its chevrons at y = 193.
fn laid<T>(stages: &Stages, (size, retired): (&'static Size, bool), look: impl Fn(Placed<'_>) -> T) -> T {
    let moods = |moods: &[&'static str]| {
        let felt = |mood: &&'static str| match *mood {
            "" => touchpoint("Unknown"),
            mood => touchpoint("Here").feels(mood, &[]),
        };
        moods.iter().map(felt).collect()
    };
    let journey = sample::journey(stages.iter().map(|(name, own)| (*name, moods(own))).collect());
    let audience = Audience::of(Vec::new());
    let steps = steps(&journey, &audience);
    let feelings = mean(&feelings(&journey, &audience, &steps));
    let locale = Locale::default();
    let (left, width) = (510.0, 248.0);
    let (id, view) = (JourneyId(0), None);
    let (journey, steps, feelings) = (&journey, &steps[..], &feelings[..]);
    look(place(&Strip { id, journey, view, steps, feelings, left, width, size, retired, locale }, 193.0))
}

fn dumped(stages: &Stages, size: &'static Size, retired: bool) -> String {
    laid(stages, (size, retired), |placed| {
        let scene = Scene {
            id: "strip".into(),
            language: "en".into(),
            width: 248.0,
            height: placed.bottom,
            title: String::new(),
            description: String::new(),
            nodes: placed.nodes,
            spots: Vec::new(),
            bands: Vec::new(),
        };
        dump(&scene)
    })
}

/// Where the points of the curve stand, told by its strokes.
fn curve(stages: &Stages) -> Vec<(f64, f64)> {
    fn points(nodes: &[Node<'_>], found: &mut Vec<(f64, f64)>) {
        for node in nodes {
            match node {
                Node::Group(group) => points(&group.children, found),
                Node::Path(path) if path.look == Look::CurveRow => {
                    found.extend(path.steps.iter().filter_map(|step| match *step {
                        PathStep::Move(x, y) | PathStep::Curve(.., x, y) => Some((x, y)),
                        _ => None,
                    }));
                }
                _ => {}
            }
        }
    }
    laid(stages, (&ROW, false), |placed| {
        let mut found = Vec::new();
        points(&placed.nodes, &mut found);
        found
    })
}

/// `portfolio.svg`: the trial, late payers and support.
#[test]
fn stages_and_points_stand_where_the_target_has_them() {
    let trial: &Stages = &[
        ("Discover", &["-1", "0"]),
        ("Decide", &["-1", "-1.5"]),
        ("Start", &["-2", "-1", "1", "2"]),
        ("Rely", &["2", "1"]),
    ];
    let late: &Stages =
        &[("Notice", &["-0.5"]), ("Remind", &["0.4", "-0.8"]), ("Call", &["-1.2", "-2"]), ("Settle", &["1"])];
    let support: &Stages =
        &[("Search", &["-0.6"]), ("Ask", &["0.3"]), ("Wait", &["-1.2", "-1.8"]), ("Solve", &["0.9"])];
    for (stages, axes) in [
        (trial, &[527.0, 561.0, 593.3, 624.0, 648.0, 665.2, 682.5, 699.8, 720.8, 745.6][..]),
        (late, &[537.4, 585.5, 626.8, 661.3, 688.9, 730.4][..]),
        (support, &[538.8, 592.5, 639.1, 682.8, 731.3][..]),
    ] {
        let ours: Vec<f64> = curve(stages).into_iter().map(|it| it.0).collect();
        assert_eq!(ours.len(), axes.len());
        for (ours, target) in ours.iter().zip(axes) {
            assert!((ours - target).abs() < 0.5, "{ours} is not {target} in {stages:?}");
        }
    }
}

#[test]
fn a_row() {
    insta::assert_snapshot!(dumped(&[("Ask", &["0", "-0.2"]), ("Wait", &["-1.2"]), ("Sign", &["0.4"])], &ROW, false));
}

#[test]
fn on_a_page_the_highest_point_speaks_too_and_the_others_have_dots() {
    insta::assert_snapshot!(dumped(&[("Ask", &["0", "-1.2"]), ("Wait", &["", "1"])], &PAGE, false));
}

#[test]
fn what_is_retired_has_no_colour_and_no_face() {
    let text = dumped(&[("Ask", &["0"]), ("Wait", &["-1.2"])], &ROW, true);
    assert!(text.contains("circle dot") && text.contains("path none") && text.contains("path curve.grey"), "{text}");
    assert!(!text.contains("face") && !text.contains("area") && !text.contains("stage-"), "{text}");
}

#[test]
fn many_stages_have_no_names_but_titles_and_stay_in_order() {
    let stages = vec![("Somewhere far away", &["1"][..]); 60];
    let text = dumped(&stages, &ROW, false);
    assert_eq!(text.matches("group stage title \"Somewhere far away\"").count(), 60, "{text}");
    assert_eq!(text.matches("text ").count(), 1, "only the lowest point has words: {text}");
    let axes: Vec<f64> = curve(&stages).into_iter().map(|it| it.0).collect();
    assert!(axes.is_sorted() && axes.len() == 60);
}

#[test]
fn one_stage_fills_the_strip_and_nothing_felt_has_no_curve() {
    laid(&[("Only", &[""])], (&ROW, false), |placed| {
        assert_eq!((placed.nodes.len(), placed.neutral, placed.bottom), (1, None, 213.0));
    });
    laid(&[("Only", &["2"])], (&ROW, false), |placed| {
        assert_eq!((placed.nodes.len(), placed.neutral), (2, Some(247.0)));
        assert_eq!(placed.bottom, 247.0 + 23.0 + 4.0, "the label stands below the neutral line");
    });
}
