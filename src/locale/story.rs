//! What a map shows, told in sentences for those who cannot see it.

use super::{Label, Locale};

/// The figures of a map's story. Texts are the author's, or already written in the map's locale.
#[derive(Clone, Debug)]
pub struct Story<'a> {
    pub kind: Label,
    /// In the order of the journey; empty where it names none.
    pub personas: Vec<&'a str>,
    pub stages: Vec<&'a str>,
    pub touchpoints: usize,
    /// One for each curve that is drawn; empty where nobody's mood is known.
    pub moods: Vec<Who<'a>>,
    /// The touchpoint that is the bottleneck, and its share ([`Locale::percent`]).
    pub bottleneck: Option<(&'a str, &'a str)>,
    /// Pains of severity high or critical.
    pub severe_pains: usize,
    pub opportunities: usize,
    pub actions: usize,
}

/// The mood of one persona, or of all who share it.
#[derive(Clone, Debug)]
pub struct Who<'a> {
    /// `None` where there is one curve.
    pub name: Option<&'a str>,
    pub first: Feeling<'a>,
    pub lowest: Feeling<'a>,
    pub highest: Feeling<'a>,
    pub last: Feeling<'a>,
}

/// A mood at a touchpoint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Feeling<'a> {
    pub touchpoint: &'a str,
    pub score: f64,
    /// The author's word for it.
    pub word: Option<&'a str>,
}

impl Locale<'_> {
    /// The description of a map: who moves through which stages, how the mood goes, where the bottleneck is and how
    /// many severe pains and opportunities there are. What is not known is not mentioned.
    pub fn story(self, story: &Story) -> String {
        let mut sentences = vec![self.phrase(Label::StoryMap, &[("kind", &self.inside(story.kind))])];
        sentences.push(self.course(story));
        sentences.extend(story.moods.iter().map(|who| self.mood_of(who)));
        if let Some((touchpoint, share)) = story.bottleneck {
            let with = [("touchpoint", self.quoted(touchpoint)), ("share", share.to_owned())];
            sentences
                .push(self.phrase(Label::StoryBottleneck, &with.each_ref().map(|(name, it)| (*name, it.as_str()))));
        }
        sentences.extend(self.counts(story));
        self.text(&sentences)
    }

    /// Of a day: from when to when it is drawn, and when to reach the customer; times are already written.
    pub fn on_the_clock(self, from: &str, to: &str, windows: &[String]) -> String {
        let span = self.phrase(Label::StoryClock, &[("from", from), ("to", to)]);
        if windows.is_empty() {
            return span;
        }
        let windows = self.sentence(&self.colon(self.label(Label::LegendWindow), &self.commas(windows)));
        self.text(&[span, windows])
    }

    fn course(self, story: &Story) -> String {
        let names = self.list(&story.personas);
        let (stages, touchpoints) = (story.stages.len(), story.touchpoints);
        let with = [
            ("names", names),
            ("stages", self.told(Label::CountStages, stages)),
            ("touchpoints", self.told(Label::CountTouchpoints, touchpoints)),
            ("stage-count", self.count(stages)),
            ("touchpoint-count", self.count(touchpoints)),
        ];
        let with = with.each_ref().map(|(name, it)| (*name, it.as_str()));
        let course = match story.personas.len() {
            0 => capitalized(&self.phrase(Label::StoryCourse, &with)),
            1 => self.phrase(Label::StoryCourseOfOne, &with),
            _ => self.phrase(Label::StoryCourseOfSeveral, &with),
        };
        if story.stages.is_empty() {
            return self.sentence(&course);
        }
        self.phrase(Label::StoryStages, &[("course", &course), ("stages", &self.commas(&story.stages))])
    }

    fn mood_of(self, who: &Who) -> String {
        let [first, lowest, highest, last] = [who.first, who.lowest, who.highest, who.last].map(|it| self.feeling(it));
        let name = who.name.unwrap_or("");
        if who.lowest.score == who.highest.score {
            let label = if who.name.is_none() { Label::StoryMoodStays } else { Label::StoryMoodStaysOf };
            return self.phrase(label, &[("name", name), ("mood", &first)]);
        }
        let [lowest_at, highest_at] = [who.lowest, who.highest].map(|it| self.quoted(it.touchpoint));
        let with = [
            ("name", name),
            ("first", &first),
            ("lowest-at", &lowest_at),
            ("lowest", &lowest),
            ("highest-at", &highest_at),
            ("highest", &highest),
            ("last", &last),
        ];
        self.phrase(if who.name.is_none() { Label::StoryMood } else { Label::StoryMoodOf }, &with)
    }

    /// `distrustful (−2.0)`, or the score alone.
    fn feeling(self, feeling: Feeling) -> String {
        let score = self.mood(feeling.score);
        match feeling.word {
            Some(word) if self.language.keeps_capitals() => self.aside(word, &score),
            Some(word) => self.aside(&word.to_lowercase(), &score),
            None => score,
        }
    }

    fn counts(self, story: &Story) -> Option<String> {
        let counts = [
            (Label::StorySeverePains, story.severe_pains),
            (Label::StoryOpportunities, story.opportunities),
            (Label::StoryActions, story.actions),
        ];
        let parts: Vec<String> =
            counts.iter().filter(|it| it.1 > 0).map(|(label, count)| self.told(*label, *count)).collect();
        (!parts.is_empty()).then(|| self.clauses(&parts))
    }
}

pub(super) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn maya() -> Story<'static> {
        let feeling = |touchpoint, score, word| Feeling { touchpoint, score, word: Some(word) };
        Story {
            kind: Label::CurrentState,
            personas: vec!["Maya Okafor"],
            stages: vec!["Discover", "Evaluate"],
            touchpoints: 11,
            moods: vec![Who {
                name: None,
                first: feeling("Search results", 0.4, "Curious"),
                lowest: feeling("Card check", -2.0, "Distrustful"),
                highest: feeling("Dashboard", 2.0, "Delighted"),
                last: feeling("Sales call", 0.8, "Confident"),
            }],
            bottleneck: Some(("Card check", "41%")),
            severe_pains: 4,
            opportunities: 6,
            actions: 0,
        }
    }

    #[test]
    fn tells_a_map_in_each_language() {
        assert_eq!(
            Locale::of("en").story(&maya()),
            "Customer journey map, current state. Maya Okafor moves through two stages and eleven touchpoints: Discover, \
             Evaluate. The mood starts curious (+0.4), is lowest at “Card check”, distrustful (−2.0), and highest at \
             “Dashboard”, delighted (+2.0), and ends confident (+0.8). Bottleneck: “Card check”, where 41% leave. Four \
             pain points are high or critical; six opportunities are listed."
        );
        assert_eq!(
            Locale::of("hu").story(&maya()),
            "Ügyfélút-térkép, jelenlegi állapot. Maya Okafor két szakaszon és tizenegy érintkezési ponton halad végig: \
             Discover, Evaluate. A hangulat kezdetben curious (+0,4); a legrosszabb: „Card check”, distrustful (−2,0); a \
             legjobb: „Dashboard”, delighted (+2,0); a végén confident (+0,8). Szűk keresztmetszet: „Card check”, itt 41% \
             lép ki. Négy súlyos vagy kritikus problémás pont; hat lehetőség."
        );
        assert_eq!(
            Locale::of("fi").story(&maya()),
            "Asiakaspolkukartta, nykytila. Maya Okafor: 2 vaihetta ja 11 kosketuspistettä – Discover, Evaluate. Tunnelma \
             alussa: curious (+0,4); matalin: ”Card check”, distrustful (−2,0); korkein: ”Dashboard”, delighted (+2,0); \
             lopussa: confident (+0,8). Pullonkaula: ”Card check”, jossa 41% poistuu. 4 suurta tai kriittistä \
             kipupistettä; 6 mahdollisuutta."
        );
    }

    #[test]
    fn what_is_not_known_is_not_mentioned() {
        let still = Feeling { touchpoint: "Order", score: 1.0, word: None };
        let mut story = Story {
            personas: vec![],
            stages: vec!["Counter"],
            touchpoints: 1,
            moods: vec![],
            bottleneck: None,
            severe_pains: 0,
            opportunities: 1,
            actions: 2,
            ..maya()
        };
        assert_eq!(
            Locale::of("en").story(&story),
            "Customer journey map, current state. One stage and one touchpoint: Counter. One opportunity is listed; two \
             actions are listed."
        );
        story.moods = vec![Who { name: Some("Ben"), first: still, lowest: still, highest: still, last: still }];
        assert!(Locale::of("en").story(&story).contains("The mood of Ben stays at +1.0."));
        assert!(Locale::of("hu").story(&story).contains("Ben hangulata végig: +1,0."));
        assert!(Locale::of("fi").story(&story).contains("Ben, tunnelma koko ajan: +1,0."));
    }
}
