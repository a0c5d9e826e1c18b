//! Two small journeys side by side.

use super::super::feelings;
use super::super::sample::*;
use super::*;
use crate::model::Duration;
use proptest::prelude::*;

/// A project of two journeys; the second replaces the first.
fn both(today: Journey<'static>, future: Journey<'static>) -> Project<'static> {
    let mut project = project(today);
    project.journeys.push(Journey { replaces: Some(JourneyId(0)), ..future });
    project
}

fn compared<'p>(project: &'p Project<'p>, people: &[super::super::Person]) -> Comparison<'p> {
    comparison(project, JourneyId(1), &Audience::of(people.to_vec())).unwrap()
}

/// `one: a-kept b>removed`: each stage with its columns: what stands on it today, `-` for both, `>` for the future alone.
fn told(project: &Project<'_>, comparison: &Comparison<'_>) -> Vec<String> {
    let name = |journey: usize, steps: &[Step], at: Option<usize>| {
        let index = at.and_then(|it| steps[it].touchpoint);
        index.map(|it| project.journeys[journey].touchpoints[it.index()].name.name.to_string())
    };
    let column = |it: &Column| match (name(0, &comparison.today, it.today), name(1, &comparison.future, it.future)) {
        (Some(one), Some(other)) if one == other => format!("={one}"),
        (Some(one), None) => format!("-{one}"),
        (None, Some(other)) => format!("+{other}"),
        (None, None) => "empty".to_owned(),
        (one, other) => panic!("{one:?} and {other:?} in one column"),
    };
    let stage = |it: &StagePair| {
        let of = |journey: usize, at: Option<StageIndex>| {
            at.map(|it| project.journeys[journey].stages[it.index()].name.name.as_ref())
        };
        let columns: Vec<String> = comparison.columns[it.columns.clone()].iter().map(column).collect();
        format!("{}: {}", of(1, it.future).or(of(0, it.today)).unwrap(), columns.join(" "))
    };
    comparison.stages.iter().map(stage).collect()
}

fn stage(name: &'static str, touchpoints: &[&'static str]) -> (&'static str, Vec<Touchpoint<'static>>) {
    (name, touchpoints.iter().map(|it| touchpoint(it)).collect())
}

use crate::model::Touchpoint;

fn columns_of(today: &[(&'static str, &[&'static str])], future: &[(&'static str, &[&'static str])]) -> Vec<String> {
    let make =
        |stages: &[(&'static str, &[&'static str])]| journey(stages.iter().map(|it| stage(it.0, it.1)).collect());
    let project = both(make(today), make(future));
    told(&project, &compared(&project, &[]))
}

#[test]
fn removed_stand_before_added_between_what_both_have() {
    let found = columns_of(
        &[("evaluate", &["pricing", "demo"]), ("decide", &["dashboard", "call"])],
        &[("evaluate", &["pricing", "calculator", "demo"]), ("decide", &["dashboard", "upgrade"])],
    );
    assert_eq!(found, ["evaluate: =pricing +calculator =demo", "decide: =dashboard -call +upgrade"]);
}

#[test]
fn what_changes_its_place_has_two_columns() {
    let found = columns_of(&[("one", &["a", "b", "c", "d"])], &[("one", &["d", "a", "b", "c"])]);
    assert_eq!(found, ["one: +d =a =b =c -d"]);
    let found = columns_of(&[("one", &["a", "b"]), ("two", &["c"])], &[("one", &["a"]), ("two", &["b", "c"])]);
    assert_eq!(found, ["one: =a -b", "two: +b =c"]);
}

#[test]
fn stages_of_today_alone_stand_behind_their_predecessors() {
    let found = columns_of(
        &[("zero", &["z"]), ("one", &["a"]), ("two", &[]), ("three", &["c"])],
        &[("one", &["a"]), ("new", &["n"]), ("three", &["c"])],
    );
    assert_eq!(found, ["zero: -z", "one: =a", "two: empty", "new: +n", "three: =c"]);
}

#[test]
fn the_future_decides_the_order_of_the_stages() {
    let stages = |order: &[&'static str]| journey(order.iter().map(|it| stage(it, &[])).collect());
    let project = both(stages(&["one", "two", "gone", "three"]), stages(&["two", "one", "three"]));
    let found = compared(&project, &[]);
    assert_eq!(told(&project, &found), ["two: empty", "gone: empty", "one: empty", "three: empty"]);
    assert!(!found.same_order);
}

#[test]
fn a_change_is_what_both_state_and_state_differently() {
    let minutes = |it: u64| Duration { milliseconds: it * 60_000 };
    let mut today = journey(vec![stage("one", &["a", "b", "c", "d", "e"])]);
    let mut future = journey(vec![stage("one", &["a", "b", "c", "d"]), stage("two", &["e"])]);
    today.touchpoints[0].takes = Some(minutes(5));
    today.touchpoints[1].takes = Some(minutes(5));
    future.touchpoints[1].takes = Some(minutes(4));
    future.touchpoints[2].name.label = "Another label".into();
    today.touchpoints[3].icon = Some(crate::model::Icon::Web);
    future.touchpoints[3].icon = Some(crate::model::Icon::App);
    future.touchpoints[3].icon_stated = true;
    let project = both(today, future);
    let found = compared(&project, &[]);
    let changes: Vec<&Change> = found.touchpoints.iter().map(|it| &it.change).collect();
    let changed = |reason| Change::Changed(vec![reason]);
    assert_eq!(
        changes,
        [&Change::Kept, &changed(Reason::Takes), &changed(Reason::Label), &Change::Kept, &changed(Reason::Stage)]
    );
}

#[test]
fn gains_are_of_touchpoints_that_both_feel() {
    let today = vec![touchpoint("a").feels("-0.5", &[]), touchpoint("b"), touchpoint("gone").feels("-2", &[])];
    let future = vec![touchpoint("a").feels("0.5", &[]), touchpoint("b").feels("1", &[])];
    let project = both(journey(vec![("one", today)]), journey(vec![("one", future)]));
    let found = compared(&project, &[]);
    let audience = Audience::of(Vec::new());
    let before = feelings(&project.journeys[0], &audience, &found.today);
    let after = feelings(&project.journeys[1], &audience, &found.future);
    let gains: Vec<Option<f64>> = found.touchpoints.iter().map(|it| found.gain(it, &before[0], &after[0])).collect();
    assert_eq!(gains, [Some(1.0), None, None]);
}

#[test]
fn only_what_holds_is_compared() {
    let today = vec![touchpoint("a"), touchpoint("b").only(ENTERPRISE)];
    let future = vec![touchpoint("a"), touchpoint("c").only(ENTERPRISE)];
    let project = both(journey(vec![("one", today)]), journey(vec![("one", future)]));
    assert_eq!(told(&project, &compared(&project, &[ANNA])), ["one: =a"]);
    assert_eq!(told(&project, &compared(&project, &[BEN])), ["one: =a -b +c"]);
}

#[test]
fn the_longest_rising_part() {
    assert_eq!(longest_rising(&[]), [0; 0]);
    assert_eq!(longest_rising(&[3, 0, 1, 2]), [1, 2, 3]);
    assert_eq!(longest_rising(&[2, 1, 0]).len(), 1);
}

const NAMES: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

proptest! {
    /// Whatever moves: each touchpoint stands once on each side, in the order of that side, and no column holds two.
    #[test]
    fn both_orders_are_kept(
        today in proptest::sample::subsequence(NAMES.to_vec(), 0..=12).prop_shuffle(),
        future in proptest::sample::subsequence(NAMES.to_vec(), 0..=12).prop_shuffle(),
        cuts in (0usize..12, 0usize..12),
    ) {
        let make = |names: &[&'static str], cut: usize| {
            let (one, two) = names.split_at(cut.min(names.len()));
            journey(vec![stage("one", one), stage("two", two)])
        };
        let project = both(make(&today, cuts.0), make(&future, cuts.1));
        let found = compared(&project, &[]);
        told(&project, &found);
        let side = |of: fn(&Column) -> Option<usize>| found.columns.iter().filter_map(of).collect::<Vec<_>>();
        let (left, right) = (side(|it| it.today), side(|it| it.future));
        prop_assert!(left.is_sorted() && right.is_sorted());
        prop_assert_eq!((left.len(), right.len()), (today.len(), future.len()));
        let kept = found.touchpoints.iter().filter(|it| it.today.is_some() && it.future.is_some()).count();
        prop_assert_eq!(found.touchpoints.len(), today.len() + future.len() - kept);
    }
}

#[test]
fn stages_can_be_left_out() {
    let project = both(
        journey(vec![stage("one", &["a"]), stage("two", &["b", "c"])]),
        journey(vec![stage("one", &["a", "b"]), stage("two", &["c"])]),
    );
    let mut found = compared(&project, &[]);
    found.keep_stages(|it| it.future == Some(StageIndex(1)));
    assert_eq!(told(&project, &found), ["two: -b =c"]);
    assert_eq!(found.touchpoints.len(), 2);
    assert_eq!((found.touchpoints[0].today_column, found.touchpoints[0].future_column), (Some(0), None));
    assert_eq!(found.touchpoints[0].change, Change::Changed(vec![Reason::Stage]));
}
