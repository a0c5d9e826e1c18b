//! The lane as a whole: what must hold for any feelings.

use super::*;
use crate::analysis::{Feeling, Felt, Line};
use crate::scene::{Anchor, Step};
use crate::theme::Look;
use proptest::prelude::*;

const WORDS: [&str; 8] = [
    "",
    "overwhelmed",
    "Megkülönböztethetetlen",
    "käsittämättömän turhautunut",
    "so so",
    "a long and winding feeling that nobody can name in a word",
    "ok",
    "elektroencefalografisesti väsynyt",
];

/// A map drawn at random: its width to a column, its curves, what is expected, where the stars and the bottleneck are.
#[derive(Debug, Clone)]
struct Sample {
    pitch: f64,
    curves: Vec<Vec<Feeling<'static>>>,
    expects: Vec<Option<f64>>,
    stars: Vec<bool>,
    bottleneck: Option<usize>,
    deck: Range<usize>,
}

fn feeling() -> impl Strategy<Value = Feeling<'static>> {
    let felt = |(tenths, word, assumed): (i32, usize, bool)| {
        Feeling::Feels(Felt { value: f64::from(tenths) / 10.0, word: WORDS[word], assumed, of_stage: false })
    };
    prop_oneof![
        6 => (-20..=20i32, 0..WORDS.len(), any::<bool>()).prop_map(felt),
        2 => (-2..=2i32, 0..WORDS.len(), any::<bool>()).prop_map(move |(whole, word, assumed)| felt((whole * 10, word, assumed))),
        1 => Just(Feeling::Missing),
        1 => Just(Feeling::Passes),
    ]
}

fn sample() -> impl Strategy<Value = Sample> {
    (1..60usize, 1..6usize).prop_flat_map(|(steps, voices)| {
        let curves = prop::collection::vec(prop::collection::vec(feeling(), steps), voices);
        let expects = prop::collection::vec(
            prop::option::weighted(0.2, (-20..=20i32).prop_map(|it| f64::from(it) / 10.0)),
            steps,
        );
        let stars = prop::collection::vec(prop::bool::weighted(0.15), steps);
        let bottleneck = prop::option::of(0..steps);
        let deck = (0..steps, 1..15usize).prop_map(move |(start, long)| start..(start + long).min(steps));
        (88.0..160.0f64, curves, expects, stars, bottleneck, deck).prop_map(
            |(pitch, curves, expects, stars, bottleneck, deck)| Sample {
                pitch,
                curves,
                expects,
                stars,
                bottleneck,
                deck,
            },
        )
    })
}

fn columns(sample: &Sample) -> Vec<Column<'static>> {
    let column = |(nth, step): (usize, usize)| {
        let left = 164.0 + nth as f64 * sample.pitch;
        let expects = sample.expects[step].map(|value| Expected { value, who: u64::MAX }).into_iter().collect();
        Column {
            axis: left + sample.pitch / 2.0,
            left,
            right: left + sample.pitch,
            number: Some(step as u32 + 1),
            when: None,
            label: "Touchpoint",
            stage: "Stage",
            expects,
            moment_of_truth: sample.stars[step],
        }
    };
    sample.deck.clone().enumerate().map(column).collect()
}

fn drawn(sample: &Sample) -> (Lane<'static>, Vec<Column<'static>>, bool) {
    let mut columns = columns(sample);
    let names = ["Anna", "Ben", "Cleo", "Dora", "Emil"];
    let voice = |(feelings, name): (&'static [Feeling<'static>], &str)| Voice {
        name: name.into(),
        initial: name[..1].into(),
        feelings,
    };
    let lines: Vec<Line<'_>> = sample.curves.iter().map(|it| Line { people: vec![], feelings: it.clone() }).collect();
    let split = is_split(&lines);
    // Tests may leak: a lane borrows the words of its feelings only, which are static.
    let curves: Vec<&'static [Feeling<'static>]> = sample.curves.iter().map(|it| &*it.clone().leak()).collect();
    let voices: Vec<Voice<'_, 'static>> = curves.into_iter().zip(names).map(voice).collect();
    if let Some(last) = columns.last_mut() {
        last.right += end_room(&voices, split);
    }
    let right = columns.last().map_or(300.0, |it| it.right);
    let note = sample.bottleneck.filter(|it| sample.deck.contains(it));
    let neighbours = (sample.deck.start.checked_sub(1).map(|it| it as u32 + 1), Some(sample.deck.end as u32 + 1));
    let chart = Chart {
        left: 164.0,
        right,
        columns: &columns,
        voices: &voices,
        deck: sample.deck.clone(),
        neighbours,
        bottleneck: note.map(|it| Note { column: it - sample.deck.start, text: "41% leave at step 6".into() }),
        split,
        by_clock: false,
        lines: &[],
        locale: Locale::of("fi"),
    };
    (lay_out(&chart), columns, split)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn labels_stand_free_and_inside(sample in sample()) {
        let (lane, columns, _) = drawn(&sample);
        let (left, right) = (164.0, columns.last().map_or(300.0, |it| it.right));
        for (at, label) in lane.labels.iter().enumerate() {
            prop_assert!(label.left >= left && label.right <= right, "{label:?} leaves {left}–{right}");
            prop_assert!(label.top >= lane.top && label.bottom <= lane.bottom, "{label:?} leaves {}–{}", lane.top, lane.bottom);
            for other in &lane.labels[..at] {
                prop_assert!(!label.meets(*other), "{label:?} meets {other:?}");
            }
            for mark in &lane.marks {
                prop_assert!(!label.meets_circle(*mark), "{label:?} meets {mark:?}");
            }
        }
    }

    #[test]
    fn no_text_touches_another_or_a_curve(sample in sample()) {
        let (lane, ..) = drawn(&sample);
        let mut seen = Seen::default();
        seen.look(&lane.nodes, 0.0);
        for (at, (text, frame)) in seen.texts.iter().enumerate() {
            for (other, frame2) in &seen.texts[..at] {
                prop_assert!(!frame.meets(*frame2), "{text} meets {other}");
            }
            let around = frame.grown(1.5, 1.5);
            for &(x, y) in &seen.curves {
                prop_assert!(!(around.left < x && x < around.right && around.top < y && y < around.bottom), "{text} on a curve at {x} {y}");
            }
            for tick in &seen.ticks {
                prop_assert!(!frame.meets(*tick), "{text} on a tick");
            }
        }
    }

    #[test]
    fn a_label_for_every_feeling(sample in sample()) {
        let (lane, _, split) = drawn(&sample);
        let mut expected = 0;
        for step in sample.deck.clone() {
            let mut values: Vec<f64> = sample.curves.iter().filter_map(|it| it[step].felt()).map(|it| it.value).collect();
            values.sort_by(f64::total_cmp);
            if !split {
                values.dedup();
            }
            expected += values.len();
        }
        prop_assert_eq!(lane.labels.len(), expected);
    }

    #[test]
    fn a_line_stays_between_its_points(values in prop::collection::vec((-20..=20i32, 1..200u32), 1..60)) {
        let mut x = 0.0;
        let points: Vec<(f64, f64)> = values.iter().map(|(tenths, gap)| {
            x += f64::from(*gap);
            (x, -3.25 * f64::from(*tenths))
        }).collect();
        let knots = spline::knots(&points);
        for pair in knots.windows(2) {
            let (low, high) = (pair[0].y.min(pair[1].y), pair[0].y.max(pair[1].y));
            let Step::Curve(_, one, _, two, ..) = spline::step(pair[0], pair[1]) else { panic!("a curve") };
            // The curve lies in the hull of its control points only if these do; slopes up to 3 secants keep them inside.
            prop_assert!(one >= low - 1e-9 && one <= high + 1e-9 && two >= low - 1e-9 && two <= high + 1e-9);
            let mut before = pair[0].y;
            for part in 1..=32 {
                let y = spline::y_at(&knots, pair[0].x + (pair[1].x - pair[0].x) * f64::from(part) / 32.0).unwrap();
                prop_assert!((y - before) * (pair[1].y - pair[0].y) >= -1e-9, "it turns back between {pair:?}");
                before = y;
            }
        }
    }

    #[test]
    fn the_same_twice(sample in sample()) {
        prop_assert_eq!(format!("{:?}", drawn(&sample).0), format!("{:?}", drawn(&sample).0));
    }
}

/// What a reader sees of a lane: lines of text with their boxes, points of the curves, ticks.
#[derive(Default)]
struct Seen {
    texts: Vec<(String, Frame)>,
    curves: Vec<(f64, f64)>,
    ticks: Vec<Frame>,
}

impl Seen {
    fn look(&mut self, nodes: &[Node<'_>], down: f64) {
        for node in nodes {
            match node {
                Node::Group(group) => self.look(&group.children, down + group.translate.map_or(0.0, |it| it.1)),
                Node::Path(path) if path.look == Look::Curve => self.trace(&path.steps, down),
                Node::Path(path) if path.look == Look::ExpectTick => {
                    let [Step::Move(from, y), Step::Line(to, _)] = path.steps[..] else { panic!("a tick is one line") };
                    self.ticks.push(Frame { left: from, top: y + down - 1.5, right: to, bottom: y + down + 1.5 });
                }
                // An initial may lie on anything: it has a disc of its own.
                Node::Text(text) if text.kind != crate::theme::Type::Mark => self.read(text, down),
                _ => {}
            }
        }
    }

    fn trace(&mut self, steps: &[Step], down: f64) {
        let mut at = (0.0, 0.0);
        for step in steps {
            match *step {
                Step::Move(x, y) => at = (x, y),
                Step::Curve(a, b, c, d, x, y) => {
                    for part in 0..=40 {
                        let t = f64::from(part) / 40.0;
                        let mix = |p: f64, q: f64, r: f64, s: f64| {
                            let rest = 1.0 - t;
                            rest * rest * rest * p + 3.0 * rest * rest * t * q + 3.0 * rest * t * t * r + t * t * t * s
                        };
                        self.curves.push((mix(at.0, a, c, x), mix(at.1, b, d, y) + down));
                    }
                    at = (x, y);
                }
                other => panic!("no {other:?} in a curve"),
            }
        }
    }

    fn read(&mut self, text: &crate::scene::Text<'_>, down: f64) {
        let mut baseline = text.y + down;
        for (at, run) in text.runs.iter().enumerate() {
            if at > 0 {
                assert!(run.breaks, "one run a line");
                baseline += text.leading;
            }
            let width = f64::from(run.width);
            let left = match text.anchor {
                Anchor::Start => text.x,
                Anchor::Middle => text.x - width / 2.0,
                Anchor::End => text.x - width,
            };
            let frame = Frame { left, top: baseline - 8.9, right: left + width, bottom: baseline + 2.4 };
            self.texts.push((run.text.to_string(), frame));
        }
    }
}
