//! Where the arrows of a journey lead: what can be reached from its beginning, and from where a success can be reached.

use crate::model::{
    Arrow, Journey, JourneyId, OutcomeKind, Project, Stage, StageIndex, Target, Touchpoint, TouchpointIndex,
};

/// What the arrows of one journey allow, whoever walks them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// The touchpoints at which somebody can begin, in order.
    pub starts: Vec<TouchpointIndex>,
    /// For each touchpoint: whether some way leads there from a start.
    pub reached: Vec<bool>,
    /// For each touchpoint: whether some way leads from it to a success, or on into another journey.
    pub succeeds: Vec<bool>,
    /// For each touchpoint: whether some way leads from it out of the journey, to any outcome or another journey.
    pub leaves: Vec<bool>,
    /// For each outcome: whether an arrow of this journey leads to it from what is reached.
    pub outcomes: Vec<bool>,
}

/// Follows all arrows, written and implied, of touchpoints, stages and the journey itself; `for` and conditions are not asked.
///
/// People begin at the first touchpoint, and where that holds for some only, or is optional, at the following ones up to the
/// first that holds for all. They may also begin at any touchpoint of the first stage to which no arrow leads and
/// that has written ones itself (two ways in are mostly drawn so: each leads on past the other), and at the `doors`, where arrows of other journeys lead in ([`doors`]). Empty for an id of no journey.
pub fn reach(project: &Project<'_>, id: JourneyId, doors: &[Target]) -> Reach {
    let Some(journey) = project.journeys.get(id.index()) else { return Reach::default() };
    let graph = Graph::of(project, id, journey);
    let starts = graph.starts(journey, doors);
    let forward = graph.spread(&graph.next, starts.iter().map(|it| it.0));
    let reached = graph.of_touchpoints(&forward);
    let previous = graph.previous();
    let back = |kinds: &[Exit]| {
        let seeds = graph.exits.iter().filter(|(_, exit)| kinds.contains(exit)).map(|(node, _)| *node);
        graph.of_touchpoints(&graph.spread(&previous, seeds))
    };
    let mut outcomes = vec![false; journey.outcomes.len()];
    for (node, outcome) in &graph.outcomes {
        if forward.get(*node as usize).copied().unwrap_or(false)
            && let Some(it) = outcomes.get_mut(*outcome as usize)
        {
            *it = true;
        }
    }
    let succeeds = back(&[Exit::Success]);
    let leaves = back(&[Exit::Success, Exit::Other]);
    Reach { starts, reached, succeeds, leaves, outcomes }
}

/// For each journey of the project: where the arrows of the other journeys lead into it, in the order of the text.
pub fn doors(project: &Project<'_>) -> Vec<Vec<Target>> {
    let mut doors: Vec<Vec<Target>> = project.journeys.iter().map(|_| Vec::new()).collect();
    for (index, journey) in project.journeys.iter().enumerate() {
        for arrow in arrows_of(journey) {
            let led_to = match arrow.target {
                Target::Touchpoint(it) => it.journey,
                Target::Stage(it) => it.journey,
                _ => continue,
            };
            if led_to.index() != index
                && let Some(list) = doors.get_mut(led_to.index())
            {
                list.push(arrow.target);
            }
        }
    }
    doors
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// A success, or another journey, in which the story goes on.
    Success,
    Other,
}

/// Nodes are the touchpoints, then for each stage one to enter it and one to leave it, then one to leave the journey. The
/// last three stand for arrows that lead to a stage, from anywhere in a stage, and from anywhere in the journey, so that there
/// is one edge for each arrow.
struct Graph {
    touchpoints: u32,
    stages: u32,
    /// Edges, sorted.
    next: Vec<(u32, u32)>,
    exits: Vec<(u32, Exit)>,
    /// Node and outcome of the own journey.
    outcomes: Vec<(u32, u32)>,
}

impl Graph {
    fn of(project: &Project<'_>, id: JourneyId, journey: &Journey<'_>) -> Self {
        let (touchpoints, stages) = (journey.touchpoints.len() as u32, journey.stages.len() as u32);
        let mut graph = Graph { touchpoints, stages, next: Vec::new(), exits: Vec::new(), outcomes: Vec::new() };
        for (index, touchpoint) in journey.touchpoints.iter().enumerate() {
            let node = index as u32;
            graph.arrows(project, id, node, &touchpoint.arrows);
            graph.next.push((node, graph.leave(touchpoint.stage)));
        }
        for (index, stage) in journey.stages.iter().enumerate() {
            let at = StageIndex(index as u32);
            graph.arrows(project, id, graph.leave(at), &stage.arrows);
            graph.next.push((graph.leave(at), graph.leave_all()));
            let first = entries(journey, stage).map(|it| (graph.enter(at), it)).collect::<Vec<_>>();
            // Nothing happens in an empty stage: who is sent there goes on with the next.
            if first.is_empty() && index + 1 < journey.stages.len() {
                graph.next.push((graph.enter(at), graph.enter(StageIndex(at.0 + 1))));
            }
            graph.next.extend(first);
        }
        graph.arrows(project, id, graph.leave_all(), &journey.arrows);
        graph.next.sort_unstable();
        graph
    }

    fn enter(&self, stage: StageIndex) -> u32 {
        self.touchpoints + stage.0
    }

    fn leave(&self, stage: StageIndex) -> u32 {
        self.touchpoints + self.stages + stage.0
    }

    fn leave_all(&self) -> u32 {
        self.touchpoints + 2 * self.stages
    }

    fn of_touchpoints(&self, marks: &[bool]) -> Vec<bool> {
        marks.iter().take(self.touchpoints as usize).copied().collect()
    }

    fn nodes(&self) -> usize {
        self.leave_all() as usize + 1
    }

    fn arrows(&mut self, project: &Project<'_>, id: JourneyId, node: u32, arrows: &[Arrow<'_>]) {
        for arrow in arrows {
            match arrow.target {
                Target::Touchpoint(it) if it.journey == id => self.next.push((node, it.touchpoint.0)),
                Target::Stage(it) if it.journey == id => self.next.push((node, self.enter(it.stage))),
                Target::Outcome { journey, outcome } => {
                    let kind = project.journeys.get(journey.index()).and_then(|it| it.outcomes.get(outcome.index()));
                    let success = kind.is_some_and(|it| it.kind == OutcomeKind::Success);
                    self.exits.push((node, if success { Exit::Success } else { Exit::Other }));
                    if journey == id {
                        self.outcomes.push((node, outcome.0));
                    }
                }
                Target::ImpliedSuccess | Target::Touchpoint(_) | Target::Stage(_) | Target::Journey(_) => {
                    self.exits.push((node, Exit::Success));
                }
            }
        }
    }

    fn starts(&self, journey: &Journey<'_>, doors: &[Target]) -> Vec<TouchpointIndex> {
        let mut starts = vec![false; journey.touchpoints.len()];
        let mut led_to = vec![false; journey.touchpoints.len()];
        for (_, to) in &self.next {
            if let Some(it) = led_to.get_mut(*to as usize) {
                *it = true;
            }
        }
        let mut begin = |at: u32| {
            if let Some(it) = starts.get_mut(at as usize) {
                *it = true;
            }
        };
        if let Some(stage) = journey.stages.iter().find(|it| !it.touchpoints.is_empty()) {
            let alone = stage.touchpoints.clone().filter(|at| {
                let written = |it: &Touchpoint<'_>| it.arrows.iter().any(|arrow| !arrow.implied);
                !led_to.get(*at as usize).copied().unwrap_or(true)
                    && journey.touchpoints.get(*at as usize).is_some_and(written)
            });
            alone.for_each(&mut begin);
        }
        first_for_all(journey, 0..self.touchpoints).for_each(&mut begin);
        for door in doors {
            match door {
                Target::Touchpoint(it) => begin(it.touchpoint.0),
                Target::Stage(it) => {
                    let stage = journey.stages.get(it.stage.index());
                    stage.into_iter().flat_map(|it| entries(journey, it)).for_each(&mut begin);
                }
                _ => {}
            }
        }
        let all = starts.iter().enumerate().filter(|(_, starts)| **starts);
        all.map(|(at, _)| TouchpointIndex(at as u32)).collect()
    }

    fn previous(&self) -> Vec<(u32, u32)> {
        let mut previous: Vec<(u32, u32)> = self.next.iter().map(|(from, to)| (*to, *from)).collect();
        previous.sort_unstable();
        previous
    }

    /// Marks all nodes that the seeds reach along sorted edges.
    fn spread(&self, edges: &[(u32, u32)], seeds: impl Iterator<Item = u32>) -> Vec<bool> {
        let mut marked = vec![false; self.nodes()];
        let mut open: Vec<u32> = seeds.collect();
        while let Some(node) = open.pop() {
            let Some(mark) = marked.get_mut(node as usize) else { continue };
            if std::mem::replace(mark, true) {
                continue;
            }
            let from = edges.partition_point(|(it, _)| *it < node);
            open.extend(edges[from..].iter().take_while(|(it, _)| *it == node).map(|(_, to)| *to));
        }
        marked
    }
}

/// The touchpoints at which a stage is entered.
pub(super) fn entries<'j>(journey: &'j Journey<'_>, stage: &Stage<'_>) -> impl Iterator<Item = u32> + use<'j> {
    first_for_all(journey, stage.touchpoints.clone())
}

/// From the first of the range to the first that holds for all and is not optional.
pub(super) fn first_for_all<'j>(
    journey: &'j Journey<'_>,
    range: std::ops::Range<u32>,
) -> impl Iterator<Item = u32> + use<'j> {
    let mut open = true;
    range.take_while(move |at| {
        let go_on = open;
        let touchpoint = journey.touchpoints.get(*at as usize);
        let limited = touchpoint.is_some_and(|it| {
            let stage = journey.stages.get(it.stage.index());
            it.optional || !it.who.is_empty() || stage.is_some_and(|it| !it.who.is_empty())
        });
        open = limited;
        go_on
    })
}

fn arrows_of<'p, 's>(journey: &'p Journey<'s>) -> impl Iterator<Item = &'p Arrow<'s>> {
    let touchpoints = journey.touchpoints.iter().flat_map(|it| &it.arrows);
    touchpoints.chain(journey.stages.iter().flat_map(|it| &it.arrows)).chain(&journey.arrows)
}

#[cfg(test)]
mod tests {
    use super::super::sample::*;
    use super::*;

    fn reach_of(journey: Journey<'static>) -> Reach {
        reach(&project(journey), JourneyId(0), &[])
    }

    #[test]
    fn what_no_arrow_leads_to_is_not_reached() {
        let it = reach_of(journey(vec![
            ("a", vec![touchpoint("one").leads(1, None), touchpoint("two").loses(None, &[])]),
            ("b", vec![touchpoint("three").leads(1, None)]),
        ]));
        assert_eq!(it.starts, [TouchpointIndex(0)]);
        assert_eq!(it.reached, [true, true, false]);
        assert_eq!(it.succeeds, [false, false, false]);
        assert_eq!(it.leaves, [true, true, true]);
        assert_eq!(it.outcomes, [true]);
    }

    #[test]
    fn a_touchpoint_of_the_first_stage_may_be_a_second_door() {
        let it = reach_of(journey(vec![(
            "a",
            vec![touchpoint("search").leads(2, None), touchpoint("review").leads(2, None), touchpoint("pricing")],
        )]));
        assert_eq!(it.starts, [TouchpointIndex(0), TouchpointIndex(1)]);
        assert!(it.reached.iter().all(|it| *it));
    }

    #[test]
    fn some_begin_later() {
        let mut trial = journey(vec![("a", vec![touchpoint("x").only(SMB), touchpoint("y"), touchpoint("z")])]);
        trial.touchpoints[0].arrows.clear();
        let it = reach_of(trial);
        assert_eq!(&it.starts[..2], [TouchpointIndex(0), TouchpointIndex(1)]);
    }

    #[test]
    fn a_loop_never_leaves() {
        let it = reach_of(journey(vec![("a", vec![touchpoint("x").leads(1, None), touchpoint("y").leads(0, None)])]));
        assert_eq!(it.leaves, [false, false]);
    }

    #[test]
    fn an_arrow_of_the_journey_leaves_from_anywhere() {
        let mut trial = journey(vec![("a", vec![touchpoint("x").leads(1, None), touchpoint("y").leads(0, None)])]);
        trial.arrows = touchpoint("z").loses(None, &[]).arrows;
        let it = reach_of(trial);
        assert_eq!(it.leaves, [true, true]);
        assert_eq!(it.succeeds, [false, false]);
    }
}
