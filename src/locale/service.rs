//! What a blueprint shows, told in sentences for those who cannot see it.

use super::story::capitalized;
use super::{Label, Locale};

/// What stands in a blueprint. Texts are the author's, or already written in the picture's locale.
#[derive(Clone, Debug)]
pub struct Service<'a> {
    pub kind: Label,
    /// The names of the lanes, from top to bottom.
    pub lanes: Vec<String>,
    /// The names of the lines that divide them.
    pub boundaries: Vec<&'a str>,
    pub stages: Vec<&'a str>,
    pub steps: usize,
    pub fails: Vec<&'a str>,
    /// What waits, with how long.
    pub waits: Vec<(&'a str, String)>,
    /// The touchpoints that are moments of truth.
    pub moments: Vec<&'a str>,
}

impl Locale<'_> {
    /// The description of a blueprint: its lanes and lines, its steps, where it fails, what waits. What there is none of is
    /// not mentioned.
    pub fn service_story(self, service: &Service<'_>) -> String {
        let listed = |label: &str, items: &[&str]| self.sentence(&self.colon(label, &self.semicolons(items)));
        let mut sentences = vec![self.service_opening(service), self.service_steps(service)];
        if !service.fails.is_empty() {
            let told = capitalized(&self.told(Label::CountFails, service.fails.len()));
            sentences.push(listed(&told, &service.fails));
        }
        if !service.waits.is_empty() {
            let waits: Vec<String> = service.waits.iter().map(|(what, time)| self.commas(&[*what, time])).collect();
            let waits: Vec<&str> = waits.iter().map(String::as_str).collect();
            sentences.push(listed(self.label(Label::LegendWaiting), &waits));
        }
        if !service.moments.is_empty() {
            sentences.push(listed(self.label(Label::MomentOfTruth), &service.moments));
        }
        self.text(&sentences)
    }

    fn service_opening(self, service: &Service<'_>) -> String {
        let (name, kind) = (self.label(Label::ServiceBlueprint), self.inside(service.kind));
        let lanes: Vec<&str> = service.lanes.iter().map(String::as_str).collect();
        let lanes = self.list(&lanes);
        if service.boundaries.is_empty() {
            return self.sentence(&self.colon(&self.commas(&[name, &kind]), &lanes));
        }
        let boundaries = self.list(&service.boundaries);
        let with = [("name", name), ("kind", kind.as_str()), ("lanes", &lanes), ("boundaries", &boundaries)];
        self.phrase(Label::StoryBlueprint, &with)
    }

    fn service_steps(self, service: &Service<'_>) -> String {
        let steps = self.told(Label::CountSteps, service.steps);
        let stages = self.told(Label::CountStages, service.stages.len());
        let told = self.phrase(Label::StoryStepsInStages, &[("steps", &steps), ("stages", &stages)]);
        self.sentence(&self.colon(&capitalized(&told), &self.commas(&service.stages)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service() -> Service<'static> {
        Service {
            kind: Label::CurrentState,
            lanes: vec!["Evidence".to_owned(), "Backstage".to_owned()],
            boundaries: vec!["Line of visibility"],
            stages: vec!["Sign up", "Decide"],
            steps: 7,
            fails: vec!["Link expires", "Upgrade stalls"],
            waits: vec![("Countersigns", "2 days".to_owned())],
            moments: vec!["Dashboard"],
        }
    }

    #[test]
    fn tells_a_blueprint_in_each_language() {
        assert_eq!(
            Locale::of("en").service_story(&service()),
            "Service blueprint, current state: Evidence and Backstage, divided by: Line of visibility. Seven steps in two \
             stages: Sign up, Decide. Two fail points: Link expires; Upgrade stalls. Waiting time: Countersigns, 2 days. \
             Moment of truth: Dashboard."
        );
        assert_eq!(
            Locale::of("hu").service_story(&service()),
            "Szolgáltatási terv, jelenlegi állapot: Evidence és Backstage; elválasztja őket: Line of visibility. Hét lépés, \
             két szakasz: Sign up, Decide. Két hibapont: Link expires; Upgrade stalls. Várakozási idő: Countersigns, 2 \
             days. Az igazság pillanata: Dashboard."
        );
        assert_eq!(
            Locale::of("fi").service_story(&service()),
            "Palvelusuunnitelma, nykytila: Evidence ja Backstage; erottaa: Line of visibility. 7 askelta, 2 vaihetta: Sign \
             up, Decide. 2 virhekohtaa: Link expires; Upgrade stalls. Odotusaika: Countersigns, 2 days. Totuuden hetki: \
             Dashboard."
        );
    }

    #[test]
    fn what_there_is_none_of_is_not_mentioned() {
        let bare = Service {
            boundaries: vec![],
            fails: vec![],
            waits: vec![],
            moments: vec![],
            steps: 1,
            stages: vec!["Only"],
            ..service()
        };
        assert_eq!(
            Locale::of("en").service_story(&bare),
            "Service blueprint, current state: Evidence and Backstage. One step in one stage: Only."
        );
    }
}
