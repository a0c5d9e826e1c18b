//! What a blueprint shows, told in sentences for those who cannot see it.

use super::story::capitalized;
use super::{Label, Language, Locale};

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

impl Locale {
    /// The description of a blueprint: its lanes and lines, its steps, where it fails, what waits. What there is none of is
    /// not mentioned.
    pub fn service_story(self, service: &Service<'_>) -> String {
        let mut sentences = vec![self.service_opening(service), self.service_steps(service)];
        if !service.fails.is_empty() {
            let count = service.fails.len();
            let told = match (self.language, count) {
                (Language::English, 1) => "One fail point".to_owned(),
                (Language::English, _) => capitalized(&format!("{} fail points", self.count(count))),
                (Language::Hungarian, _) => capitalized(&format!("{} hibapont", self.count(count))),
                (Language::Finnish, 1) => "1 virhekohta".to_owned(),
                (Language::Finnish, _) => format!("{} virhekohtaa", self.number(count)),
            };
            sentences.push(format!("{told}: {}.", service.fails.join("; ")));
        }
        if !service.waits.is_empty() {
            let label = self.label(Label::LegendWaiting);
            let waits: Vec<String> = service.waits.iter().map(|(what, time)| format!("{what}, {time}")).collect();
            sentences.push(format!("{label}: {}.", waits.join("; ")));
        }
        if !service.moments.is_empty() {
            sentences.push(format!("{}: {}.", self.label(Label::MomentOfTruth), service.moments.join("; ")));
        }
        sentences.join(" ")
    }

    fn service_opening(self, service: &Service<'_>) -> String {
        let (name, kind) = (self.label(Label::ServiceBlueprint), self.label(service.kind).to_lowercase());
        let lanes: Vec<&str> = service.lanes.iter().map(String::as_str).collect();
        let lanes = self.list(&lanes);
        if service.boundaries.is_empty() {
            return format!("{name}, {kind}: {lanes}.");
        }
        let boundaries = self.list(&service.boundaries);
        match self.language {
            Language::English => format!("{name}, {kind}: {lanes}, divided by: {boundaries}."),
            Language::Hungarian => format!("{name}, {kind}: {lanes}; elválasztja őket: {boundaries}."),
            Language::Finnish => format!("{name}, {kind}: {lanes}; erottaa: {boundaries}."),
        }
    }

    fn service_steps(self, service: &Service<'_>) -> String {
        let (steps, stages) = (service.steps, service.stages.len());
        let told = match self.language {
            Language::English => {
                let steps = format!("{} {}", self.count(steps), if steps == 1 { "step" } else { "steps" });
                let stages = format!("{} {}", self.count(stages), if stages == 1 { "stage" } else { "stages" });
                capitalized(&format!("{steps} in {stages}"))
            }
            Language::Hungarian => capitalized(&format!("{} lépés, {} szakasz", self.count(steps), self.count(stages))),
            Language::Finnish => {
                let steps = format!("{} {}", self.number(steps), if steps == 1 { "askel" } else { "askelta" });
                format!("{steps}, {} {}", self.number(stages), if stages == 1 { "vaihe" } else { "vaihetta" })
            }
        };
        format!("{told}: {}.", service.stages.join(", "))
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
