//! Graphs by hand with figures by hand; and what is right of every graph.

use super::*;
use crate::analysis::sample::{journey, project, touchpoint};
use crate::analysis::{Person, reach};
use crate::model::{Decimal, JourneyId, Outcome, OutcomeKind, Project, TouchpointIndex};
use proptest::prelude::*;

const NAMES: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

/// A journey of one stage: of each touchpoint where its arrows lead (`usize::MAX`: to the failure) with their shares in percent.
fn made(arrows: &[Vec<(usize, Option<u32>)>]) -> Project<'static> {
    let touchpoints = arrows.iter().enumerate().map(|(at, own)| {
        own.iter().fold(touchpoint(NAMES[at]), |it, (to, share)| {
            let share = share.map(|it| it.to_string());
            match to {
                &usize::MAX => it.loses(share.as_deref(), &[]),
                to => it.leads(*to as u32, share.as_deref()),
            }
        })
    });
    let mut made = journey(vec![("one", touchpoints.collect())]);
    // Whoever may go no further has reached the success.
    for touchpoint in made.touchpoints.iter_mut().filter(|it| it.arrows.is_empty()) {
        *touchpoint = std::mem::replace(touchpoint, crate::analysis::sample::touchpoint("")).leads(0, None);
        touchpoint.arrows[0].target =
            crate::model::Target::Outcome { journey: JourneyId(0), outcome: crate::model::OutcomeIndex(1) };
    }
    let span = made.outcomes[0].span;
    let name = made.outcomes[0].name.clone();
    made.outcomes.push(Outcome { name, kind: OutcomeKind::Success, span });
    project(made)
}

fn graph(project: &Project<'_>) -> Ways {
    let mut reach = reach(project, JourneyId(0), &[]);
    reach.starts = vec![TouchpointIndex(0)];
    ways(project, JourneyId(0), Person::Anybody, &reach, None)
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0)
}

/// Each touchpoint costs its place in the text.
fn by_place(_: Option<&Way>, to: Option<TouchpointIndex>) -> Cost {
    (to.map_or(0, |it| u64::from(it.0)), 1)
}

#[test]
fn a_loop_is_visited_as_often_as_it_returns() {
    // Half of those at `b` come back to `a`: 1 + 1/2 + 1/4 + … = 2 visits.
    let project = made(&[vec![(1, None)], vec![(0, Some(50)), (2, None)], vec![]]);
    let found = visits(&graph(&project)).unwrap();
    assert!(near(found.of[0], 2.0) && near(found.of[1], 2.0) && near(found.of[2], 1.0), "{found:?}");
    assert_eq!(found.ends.len(), 1);
    assert!(near(found.ends[0].1, 1.0));
}

#[test]
fn a_large_loop_is_followed_round_after_round() {
    // A ring of 60 touchpoints, out of which one of ten leaves at its last.
    let size = 60;
    let names: Vec<&'static str> = (0..size).map(|it| &*Box::leak(format!("t{it}").into_boxed_str())).collect();
    let ring = (0..size).map(|at| match at + 1 {
        last if last == size => touchpoint(names[at]).leads(0, None).loses(Some("10"), &[]),
        next => touchpoint(names[at]).leads(next as u32, None),
    });
    let project = project(journey(vec![("one", ring.collect())]));
    let found = visits(&graph(&project)).unwrap();
    assert!(found.of.iter().all(|it| near(*it, 10.0)), "{:?}", &found.of[..3]);
}

#[test]
fn what_is_not_known_is_not_guessed() {
    let open = made(&[vec![(1, None), (2, None)], vec![(2, None)], vec![]]);
    assert_eq!(visits(&graph(&open)).unwrap_err().splits, [TouchpointIndex(0)]);
    assert!(likeliest(&graph(&open)).is_none());
    let trapped = made(&[vec![(1, None)], vec![(0, None)]]);
    assert_eq!(visits(&graph(&trapped)).unwrap_err().trapped, [TouchpointIndex(0), TouchpointIndex(1)]);
    assert!(shortest(&graph(&trapped), &by_place).is_none());
}

#[test]
fn a_share_of_nobody_is_no_way() {
    let project = made(&[vec![(1, Some(100)), (2, None)], vec![(2, None)], vec![]]);
    let graph = graph(&project);
    assert_eq!(shortest(&graph, &|_, _| (0, 1)).unwrap().touchpoints.len(), 3);
    assert!(near(likeliest(&graph).unwrap().1, 1.0));
}

#[test]
fn routes_differ_by_what_counts() {
    // a -> b -> d and a -> c -> d, and back from c to a.
    let project =
        made(&[vec![(1, Some(30)), (2, Some(70))], vec![(3, None)], vec![(3, Some(60)), (0, Some(40))], vec![]]);
    let graph = graph(&project);
    let names = |it: &Route| it.touchpoints.iter().map(|it| NAMES[it.index()]).collect::<String>();
    assert_eq!(names(&shortest(&graph, &by_place).unwrap()), "abd");
    assert_eq!(names(&longest(&graph, &by_place).unwrap()), "acd");
    let (route, chance) = likeliest(&graph).unwrap();
    assert_eq!(names(&route), "acd");
    assert!(near(chance, 0.42));
}

#[test]
fn thousands_of_branches_are_no_matter() {
    // Each of 5000 steps has two ways: more routes than atoms.
    let names: Vec<&'static str> = (0..10_001).map(|it| &*Box::leak(format!("t{it}").into_boxed_str())).collect();
    let steps = (0..10_001u32).map(|at| match at {
        10_000 => touchpoint(names[at as usize]).loses(None, &[]),
        even if even % 2 == 0 => touchpoint(names[at as usize]).leads(at + 1, Some("50")).leads(at + 2, None),
        _ => touchpoint(names[at as usize]).leads(at + 1, None),
    });
    let mut made = journey(vec![("one", steps.collect())]);
    made.outcomes[0].kind = OutcomeKind::Success;
    let project = project(made);
    let graph = graph(&project);
    assert_eq!(shortest(&graph, &|_, _| (1, 0)).unwrap().touchpoints.len(), 5001);
    assert_eq!(longest(&graph, &|_, _| (1, 0)).unwrap().touchpoints.len(), 10_001);
    let found = visits(&graph).unwrap();
    assert!(near(found.of.iter().sum(), 5001.0 + 2500.0), "{}", found.of.iter().sum::<f64>());
    // The likeliest of equals, by a chance that no floating-point number can hold.
    assert_eq!(likeliest(&graph).unwrap().1, 0.0);
}

/// Graphs of any shape: each touchpoint has up to three arrows with shares of up to 30%, and leaves the rest to the failure.
fn graphs() -> impl Strategy<Value = Vec<Vec<(usize, Option<u32>)>>> {
    (2usize..12).prop_flat_map(|size| {
        let own = prop::collection::vec((0..size, 1u32..30), 0..3).prop_map(|own| {
            let mut own: Vec<(usize, Option<u32>)> = own.into_iter().map(|(to, share)| (to, Some(share))).collect();
            if !own.is_empty() {
                own.push((usize::MAX, None));
            }
            own
        });
        prop::collection::vec(own, size)
    })
}

proptest! {
    #[test]
    fn what_crosses_a_cut_sums_to_what_entered(arrows in graphs(), side in prop::collection::vec(any::<bool>(), 12)) {
        let project = made(&arrows);
        let graph = graph(&project);
        let found = visits(&graph).unwrap();
        // The start lies inside; what leaves the inside, less what comes back, is all that entered.
        let inside = |at: usize| at == 0 || side[at];
        let mut crossed = 0.0;
        for (way, taken) in graph.ways.iter().zip(&found.taken) {
            let to = match way.to {
                Goal::Touchpoint(to) => inside(to.index()),
                Goal::End(_) => false,
            };
            crossed += match (inside(way.from.index()), to) {
                (true, false) => *taken,
                (false, true) => -taken,
                _ => 0.0,
            };
        }
        prop_assert!(near(crossed, 1.0), "{crossed} {arrows:?}");
        prop_assert!(near(found.ends.iter().map(|it| it.1).sum(), 1.0));
    }

    #[test]
    fn no_route_is_shorter_than_the_shortest(arrows in graphs(), walk in prop::collection::vec(0usize..4, 1..40)) {
        let project = made(&arrows);
        let graph = graph(&project);
        let Some(shortest) = shortest(&graph, &by_place) else { return Ok(()) };
        let longest = longest(&graph, &by_place).unwrap();
        let cost = |it: &Route| it.touchpoints.iter().map(|it| it.index()).sum::<usize>();
        prop_assert!(cost(&shortest) <= cost(&longest));
        // Any walk that gets to a success costs at least as much.
        let (mut at, mut spent) = (0, 0);
        for choice in walk {
            let own: Vec<&Way> = graph.of(TouchpointIndex(at)).iter().filter(|it| !it.repeats).collect();
            let Some(way) = own.get(choice % own.len().max(1)) else { break };
            match way.to {
                Goal::Touchpoint(to) => {
                    at = to.0;
                    spent += to.index();
                }
                Goal::End(End::Success(_)) => {
                    prop_assert!(spent >= cost(&shortest));
                    break;
                }
                Goal::End(_) => break,
            }
        }
    }
}

#[test]
fn written_shares_are_completed() {
    let share = |arrows: &[Vec<(usize, Option<u32>)>]| -> Vec<Option<f64>> {
        graph(&made(arrows)).of(TouchpointIndex(0)).iter().map(|it| it.share.map(|it| (it * 100.0).round())).collect()
    };
    // The only one without a share takes the rest; what is left of all written ones goes nobody knows where.
    assert_eq!(share(&[vec![(1, Some(30)), (1, None)], vec![]]), [Some(30.0), Some(70.0)]);
    assert_eq!(share(&[vec![(1, Some(30)), (1, Some(50))], vec![]]), [Some(30.0), Some(50.0), Some(20.0)]);
    assert_eq!(share(&[vec![(1, Some(80)), (1, Some(80))], vec![]]), [Some(50.0), Some(50.0)]);
    assert_eq!(Decimal::whole(1).to_f64(), 1.0);
}
