//! Which declarations something refers to, in any file of the run.

use crate::model::*;

/// A mark for each declaration of a family, in the order of the project.
#[derive(Debug)]
pub struct Used {
    pub personas: Vec<bool>,
    pub segments: Vec<bool>,
    pub channels: Vec<bool>,
    pub teams: Vec<bool>,
    pub systems: Vec<bool>,
    pub research: Vec<bool>,
    pub lanes: Vec<bool>,
}

impl Used {
    pub(super) fn of(project: &Project<'_>) -> Self {
        let mut used = Used {
            personas: vec![false; project.personas.len()],
            segments: vec![false; project.segments.len()],
            channels: vec![false; project.channels.len()],
            teams: vec![false; project.teams.len()],
            systems: vec![false; project.systems.len()],
            research: vec![false; project.research.len()],
            lanes: vec![false; project.lanes.len()],
        };
        used.declarations(project);
        project.journeys.iter().for_each(|it| used.journey(it));
        for layer in project.blueprints.iter().flat_map(|it| &it.layers) {
            used.details(&layer.details);
        }
        for list in project.blueprints.iter().filter_map(|it| it.lanes.as_deref()) {
            used.lane_list(list);
        }
        for view in &project.views {
            used.who(&view.who);
            used.lane_list(view.lanes.as_deref().unwrap_or(&[]));
            if let Subject::Persona(persona) = view.of {
                mark(&mut used.personas, persona.index());
            }
        }
        used
    }

    fn declarations(&mut self, project: &Project<'_>) {
        for persona in &project.personas {
            mark_all(&mut self.segments, persona.segment.map(SegmentId::index));
            for line in &persona.lines {
                self.research(&line.sources);
            }
        }
        for channel in &project.channels {
            mark_all(&mut self.teams, channel.owner.map(TeamId::index));
            mark_all(&mut self.research, channel.collects.iter().filter_map(|it| it.from).map(ResearchId::index));
            self.details(&channel.metrics);
        }
        for system in &project.systems {
            mark_all(&mut self.teams, system.owner.map(TeamId::index));
        }
        for lane in &project.lanes {
            if let Some(LaneRef::Own(below)) = lane.below {
                mark(&mut self.lanes, below.index());
            }
        }
    }

    fn journey(&mut self, journey: &Journey<'_>) {
        mark_all(&mut self.personas, journey.personas.iter().map(|it| it.index()));
        mark_all(&mut self.teams, journey.owner.map(TeamId::index));
        mark_all(&mut self.lanes, journey.series.iter().map(|it| it.lane.index()));
        self.research(&journey.sources);
        self.details(&journey.metrics);
        self.arrows(&journey.arrows);
        self.lane_list(journey.lanes.as_deref().unwrap_or(&[]));
        for stage in &journey.stages {
            mark_all(&mut self.teams, stage.owner.map(TeamId::index));
            self.who(&stage.who);
            self.research(&stage.sources);
            self.details(&stage.details);
            self.arrows(&stage.arrows);
        }
        for touchpoint in &journey.touchpoints {
            mark_all(&mut self.teams, touchpoint.owner.map(TeamId::index));
            mark_all(&mut self.channels, touchpoint.channels.iter().map(|it| it.index()));
            touchpoint.expects.iter().for_each(|it| self.who(&it.who));
            self.who(&touchpoint.who);
            self.research(&touchpoint.sources);
            self.details(&touchpoint.details);
            self.arrows(&touchpoint.arrows);
        }
    }

    fn details(&mut self, details: &[Detail<'_>]) {
        for detail in details {
            self.who(&detail.who);
            self.research(&detail.sources);
            if let LaneRef::Own(lane) = detail.lane {
                mark(&mut self.lanes, lane.index());
            }
            match &detail.body {
                Body::Opportunity(it) => mark_all(&mut self.teams, it.owner.map(TeamId::index)),
                Body::Action(it) => mark_all(&mut self.teams, it.owner.map(TeamId::index)),
                Body::Row(row) => {
                    row.by.iter().for_each(|it| self.actor(*it));
                    self.details(&row.fails);
                }
                _ => {}
            }
        }
    }

    fn arrows(&mut self, arrows: &[Arrow<'_>]) {
        arrows.iter().filter(|it| !it.implied).for_each(|it| self.who(&it.who));
    }

    fn actor(&mut self, actor: Actor) {
        match actor {
            Actor::Team(it) => mark(&mut self.teams, it.index()),
            Actor::System(it) => mark(&mut self.systems, it.index()),
            Actor::Channel(it) => mark(&mut self.channels, it.index()),
        }
    }

    fn who(&mut self, who: &[Who]) {
        for it in who {
            match *it {
                Who::Persona(it) => mark(&mut self.personas, it.index()),
                Who::Segment(it) => mark(&mut self.segments, it.index()),
            }
        }
    }

    fn research(&mut self, sources: &[ResearchId]) {
        mark_all(&mut self.research, sources.iter().map(|it| it.index()));
    }

    fn lane_list(&mut self, lanes: &[LaneRef]) {
        for lane in lanes {
            if let LaneRef::Own(it) = lane {
                mark(&mut self.lanes, it.index());
            }
        }
    }
}

fn mark(list: &mut [bool], index: usize) {
    if let Some(it) = list.get_mut(index) {
        *it = true;
    }
}

fn mark_all(list: &mut [bool], indices: impl IntoIterator<Item = usize>) {
    indices.into_iter().for_each(|index| mark(list, index));
}
