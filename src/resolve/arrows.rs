//! The arrows that nobody writes: each touchpoint leads to the next one of the same people, the last to the success.

use crate::model::*;

/// So many optional touchpoints in a row can be passed by in all combinations; the one after them cannot.
///
/// Each may be skipped, so that a row of n optional ones implies n² / 2 ways: no map of people has that, a hostile file may.
const MOST_PASSED_BY: usize = 16;

/// Adds the implied arrows of every touchpoint behind its written ones.
///
/// A touchpoint leads on by itself unless a written arrow leads to a touchpoint, a stage, a journey or a success, or
/// has no condition. Whoever is at it goes to the next touchpoint that holds for her or him: where the next holds only
/// for some, there is an arrow for those, and the rest go further. Past an optional one there are two ways. From the
/// last, the way leads to the first success that is written, else to the one that the language implies.
pub(super) fn imply<'s>(id: JourneyId, journey: &mut Journey<'s>, personas: &[Persona<'s>]) {
    let success = journey.outcomes.iter().position(|outcome| outcome.kind == OutcomeKind::Success);
    let success = match success {
        Some(at) => Target::Outcome { journey: id, outcome: OutcomeIndex(at as u32) },
        None => Target::ImpliedSuccess,
    };
    let mut ways = Vec::new();
    for from in 0..journey.touchpoints.len() {
        if journey.touchpoints[from].arrows.iter().any(|arrow| leads_on(id, arrow, &journey.outcomes)) {
            continue;
        }
        walk(id, journey, personas, from, success, &mut ways);
        let touchpoint = &mut journey.touchpoints[from];
        touchpoint.arrows.reserve_exact(ways.len());
        for (target, who) in ways.drain(..) {
            touchpoint.arrows.push(Arrow {
                target,
                when: None,
                after: None,
                share: None,
                who,
                implied: true,
                span: touchpoint.span,
            });
        }
    }
}

/// Whether a written arrow says how it goes on, so that nothing is implied beside it.
fn leads_on(id: JourneyId, arrow: &Arrow<'_>, outcomes: &[Outcome<'_>]) -> bool {
    let conditional = arrow.when.is_some() || arrow.after.is_some() || arrow.share.is_some() || !arrow.who.is_empty();
    let ends_well =
        |outcome: OutcomeIndex| outcomes.get(outcome.index()).is_some_and(|it| it.kind == OutcomeKind::Success);
    match arrow.target {
        _ if !conditional => true,
        Target::Outcome { journey, outcome } if journey == id => ends_well(outcome),
        _ => true,
    }
}

type Way = (Target, List<Who>);

fn walk<'s>(
    id: JourneyId,
    journey: &Journey<'s>,
    personas: &[Persona<'s>],
    from: usize,
    success: Target,
    ways: &mut Vec<Way>,
) {
    let mut walkers = Walkers { here: holds_for(journey, from), onward: Vec::new(), personas };
    let mut passed_by = 0;
    for (at, next) in journey.touchpoints.iter().enumerate().skip(from + 1) {
        let target = Target::Touchpoint(TouchpointRef { journey: id, touchpoint: TouchpointIndex(at as u32) });
        let optional = next.optional && passed_by < MOST_PASSED_BY;
        match walkers.enter(holds_for(journey, at)) {
            Entry::All => {
                ways.push((target, List::new()));
                if !optional {
                    return;
                }
                passed_by += 1;
            }
            Entry::Some(who) => {
                ways.push((target, who.as_slice().into()));
                if optional {
                    passed_by += 1;
                } else {
                    walkers.onward.extend(who);
                    if walkers.all_onward() {
                        return;
                    }
                }
            }
            Entry::Nobody => {}
        }
    }
    ways.push((success, List::new()));
}

/// Whom a touchpoint holds for: its own `for`, else its stage's; empty for everybody.
fn holds_for<'j>(journey: &'j Journey<'_>, at: usize) -> &'j [Who] {
    let Some(touchpoint) = journey.touchpoints.get(at) else { return &[] };
    if !touchpoint.who.is_empty() {
        return &touchpoint.who;
    }
    journey.stages.get(touchpoint.stage.index()).map_or(&[], |stage| &stage.who)
}

/// The people at a touchpoint, who look for the next one that holds for them.
struct Walkers<'j, 's> {
    /// Empty: everybody.
    here: &'j [Who],
    /// Those who have found theirs.
    onward: Vec<Who>,
    personas: &'j [Persona<'s>],
}

enum Entry {
    All,
    Some(Vec<Who>),
    Nobody,
}

impl Walkers<'_, '_> {
    /// Who of those still looking may enter a touchpoint that holds for `theirs`.
    fn enter(&self, theirs: &[Who]) -> Entry {
        if theirs.is_empty() {
            return Entry::All;
        }
        let looking = |who: &Who| !self.covers(&self.onward, *who);
        let who: Vec<Who> = if self.here.is_empty() {
            theirs.iter().copied().filter(looking).collect()
        } else {
            let mut entering: Vec<Who> = Vec::new();
            for who in self.here.iter().filter(|it| looking(it)) {
                if self.covers(theirs, *who) {
                    entering.push(*who);
                } else {
                    // A part of a segment: its personas that are named.
                    entering.extend(theirs.iter().filter(|it| self.covers(&[*who], **it) && looking(it)));
                }
            }
            if !entering.is_empty() && entering == self.here {
                return Entry::All;
            }
            entering
        };
        if who.is_empty() { Entry::Nobody } else { Entry::Some(who) }
    }

    fn all_onward(&self) -> bool {
        !self.here.is_empty() && self.here.iter().all(|who| self.covers(&self.onward, *who))
    }

    /// Whether somebody is among them, by herself or by her segment.
    fn covers(&self, among: &[Who], who: Who) -> bool {
        among.contains(&who)
            || match who {
                Who::Persona(id) => {
                    let segment = self.personas.get(id.index()).and_then(|it| it.segment);
                    segment.is_some_and(|it| among.contains(&Who::Segment(it)))
                }
                Who::Segment(_) => false,
            }
    }
}
