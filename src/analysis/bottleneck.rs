//! Where a journey loses most of those who do not feel well there.

use super::feelings::closest;
use super::{Audience, Step};
use crate::model::{Arrow, Body, Journey, OutcomeKind, Project, Target, Touchpoint, TouchpointIndex};

/// The touchpoint that feels below 0 and loses the largest share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bottleneck {
    pub touchpoint: TouchpointIndex,
    /// Of those who leave the touchpoint, in percent: above 0, at most 100.
    pub share: f64,
}

/// Finds the bottleneck among the steps of a map; `None` where nothing feels below 0 or nothing is known of who leaves.
///
/// A touchpoint feels below 0 where one of those it holds for does. It loses what its arrows to failures take: as `measured`
/// says (in percent, by touchpoint; `None` where it was not counted), else as written. The only arrow of a touchpoint
/// without a share takes the rest; only arrows that hold for the audience count. Of equal losses the first.
pub fn bottleneck(
    project: &Project<'_>,
    journey: &Journey<'_>,
    audience: &Audience,
    steps: &[Step],
    measured: Option<&dyn Fn(TouchpointIndex) -> Option<f64>>,
) -> Option<Bottleneck> {
    let mut worst: Option<Bottleneck> = None;
    for step in steps {
        let Some(index) = step.touchpoint else { continue };
        let Some(touchpoint) = journey.touchpoints.get(index.index()) else { continue };
        let counted = measured.and_then(|figure| figure(index));
        let Some(share) = counted.or_else(|| written_loss(project, audience, touchpoint)) else { continue };
        if share > worst.map_or(0.0, |it| it.share) && feels_bad(journey, audience, *step, touchpoint) {
            worst = Some(Bottleneck { touchpoint: index, share });
        }
    }
    worst
}

/// What the written shares of a touchpoint's arrows to failures add up to, in percent; `None` where none is known.
pub(super) fn written_loss(project: &Project<'_>, audience: &Audience, touchpoint: &Touchpoint<'_>) -> Option<f64> {
    let mut lost = None;
    let mut rest = 100.0;
    let mut open: Option<&Arrow<'_>> = None;
    let mut opens = 0;
    for arrow in touchpoint.arrows.iter().filter(|it| audience.holds(&[&touchpoint.who, &it.who])) {
        match arrow.share {
            Some(share) => {
                rest -= share.to_f64();
                if fails(project, arrow) {
                    lost = Some(lost.unwrap_or(0.0) + share.to_f64());
                }
            }
            None => {
                opens += 1;
                open = Some(arrow);
            }
        }
    }
    // With no share at all, the only arrow takes everybody: true, yet nobody wrote a figure.
    if opens == 1 && rest < 100.0 && open.is_some_and(|arrow| fails(project, arrow)) {
        lost = Some(lost.unwrap_or(0.0) + f64::max(rest, 0.0));
    }
    lost.map(|share: f64| share.min(100.0))
}

pub(super) fn fails(project: &Project<'_>, arrow: &Arrow<'_>) -> bool {
    let Target::Outcome { journey, outcome } = arrow.target else { return false };
    let outcome = project.journeys.get(journey.index()).and_then(|it| it.outcomes.get(outcome.index()));
    outcome.is_some_and(|it| it.kind == OutcomeKind::Failure)
}

fn feels_bad(journey: &Journey<'_>, audience: &Audience, step: Step, touchpoint: &Touchpoint<'_>) -> bool {
    let lists = super::steps::lists(journey, step);
    let here = audience.people().iter().filter(|person| lists.iter().all(|list| person.is_in(list)));
    here.filter_map(|person| closest(&touchpoint.details, *person))
        .any(|detail| matches!(&detail.body, Body::Feels(value) if value.digits < 0))
}

#[cfg(test)]
mod tests {
    use super::super::sample::*;
    use super::super::steps;
    use super::*;

    fn found(journey: Journey<'static>, people: &[super::super::Person]) -> Option<(u32, f64)> {
        let project = project(journey);
        let journey = &project.journeys[0];
        let audience = Audience::of(people.to_vec());
        bottleneck(&project, journey, &audience, &steps(journey, &audience), None).map(|it| (it.touchpoint.0, it.share))
    }

    #[test]
    fn the_largest_loss_below_zero() {
        let trial = journey(vec![(
            "start",
            vec![
                touchpoint("landing").feels("0", &[]).loses(Some("60"), &[]),
                touchpoint("pricing").feels("-1", &[]).loses(Some("12"), &[]),
                touchpoint("signup").feels("-2", &[]).loses(Some("38"), &[]),
                touchpoint("confirm").feels("-1", &[]).loses(None, &[]),
            ],
        )]);
        assert_eq!(found(trial, &[ANNA]), Some((2, 38.0)));
    }

    #[test]
    fn the_only_arrow_without_a_share_takes_the_rest() {
        let trial = journey(vec![(
            "start",
            vec![touchpoint("form").feels("-1", &[]).leads(1, Some("35")).loses(None, &[]), touchpoint("next")],
        )]);
        assert_eq!(found(trial, &[ANNA]), Some((0, 65.0)));
    }

    #[test]
    fn without_figures_there_is_none() {
        let trial = journey(vec![(
            "start",
            vec![touchpoint("form").feels("-1", &[]).leads(1, None).loses(None, &[]), touchpoint("next")],
        )]);
        assert_eq!(found(trial, &[ANNA]), None);
        let only = journey(vec![("start", vec![touchpoint("form").feels("-1", &[]).loses(None, &[])])]);
        assert_eq!(found(only, &[ANNA]), None);
    }

    #[test]
    fn only_arrows_that_hold() {
        let trial = || {
            journey(vec![(
                "start",
                vec![touchpoint("form").feels("-1", &[]).loses(Some("20"), &[ENTERPRISE]), touchpoint("next")],
            )])
        };
        assert_eq!(found(trial(), &[ANNA]), None);
        assert_eq!(found(trial(), &[ANNA, BEN]), Some((0, 20.0)));
    }

    #[test]
    fn measured_figures_win() {
        let project = project(journey(vec![(
            "start",
            vec![
                touchpoint("a").feels("-1", &[]).loses(Some("40"), &[]),
                touchpoint("b").feels("-1", &[]).loses(Some("30"), &[]),
            ],
        )]));
        let journey = &project.journeys[0];
        let audience = Audience::of(vec![ANNA]);
        let counted = |at: TouchpointIndex| (at.0 == 0).then_some(10.0);
        let found = bottleneck(&project, journey, &audience, &steps(journey, &audience), Some(&counted));
        assert_eq!(found, Some(Bottleneck { touchpoint: TouchpointIndex(1), share: 30.0 }));
    }
}
