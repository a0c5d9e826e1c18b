//! What a map shows, told in sentences for those who cannot see it.

use super::{Label, Language, Locale};

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

impl Locale {
    /// The description of a map: who moves through which stages, how the mood goes, where the bottleneck is and how
    /// many severe pains and opportunities there are. What is not known is not mentioned.
    pub fn story(self, story: &Story) -> String {
        let mut sentences = vec![self.opening(story)];
        sentences.push(self.course(story));
        sentences.extend(story.moods.iter().map(|who| self.mood_of(who)));
        if let Some((touchpoint, share)) = story.bottleneck {
            sentences.push(match self.language {
                Language::English => format!("Bottleneck: “{touchpoint}”, where {share} leave."),
                Language::Hungarian => format!("Szűk keresztmetszet: „{touchpoint}”, itt {share} lép ki."),
                Language::Finnish => format!("Pullonkaula: ”{touchpoint}”, jossa {share} poistuu."),
            });
        }
        sentences.extend(self.counts(story));
        sentences.join(" ")
    }

    /// Of a day: from when to when it is drawn, and when to reach the customer; times are already written.
    pub fn on_the_clock(self, from: &str, to: &str, windows: &[String]) -> String {
        let span = match self.language {
            Language::English => format!("The clock runs from {from} to {to}."),
            Language::Hungarian => format!("Az óra: {from}–{to}."),
            Language::Finnish => format!("Kello: {from}–{to}."),
        };
        if windows.is_empty() {
            return span;
        }
        let windows: Vec<&str> = windows.iter().map(String::as_str).collect();
        format!("{span} {}: {}.", self.label(Label::LegendWindow), windows.join(", "))
    }

    fn opening(self, story: &Story) -> String {
        let kind = self.label(story.kind).to_lowercase();
        match self.language {
            Language::English => format!("Customer journey map, {kind}."),
            Language::Hungarian => format!("Ügyfélút-térkép, {kind}."),
            Language::Finnish => format!("Asiakaspolkukartta, {kind}."),
        }
    }

    fn course(self, story: &Story) -> String {
        let names = self.list(&story.personas);
        let (stages, touchpoints) = (story.stages.len(), story.touchpoints);
        let mut sentence = match (self.language, story.personas.len()) {
            (Language::English, count) => {
                let way = format!(
                    "{} {} and {} {}",
                    self.count(stages),
                    if stages == 1 { "stage" } else { "stages" },
                    self.count(touchpoints),
                    if touchpoints == 1 { "touchpoint" } else { "touchpoints" },
                );
                match count {
                    0 => capitalized(&way),
                    1 => format!("{names} moves through {way}"),
                    _ => format!("{names} move through {way}"),
                }
            }
            (Language::Hungarian, 0) => {
                capitalized(&format!("{} szakasz és {} érintkezési pont", self.count(stages), self.count(touchpoints)))
            }
            (Language::Hungarian, count) => {
                let verb = if count == 1 { "halad" } else { "haladnak" };
                let (stages, touchpoints) = (self.count(stages), self.count(touchpoints));
                format!("{names} {stages} szakaszon és {touchpoints} érintkezési ponton {verb} végig")
            }
            (Language::Finnish, count) => {
                let stages = format!("{stages} {}", if stages == 1 { "vaihe" } else { "vaihetta" });
                let touch = if touchpoints == 1 { "kosketuspiste" } else { "kosketuspistettä" };
                let who = if count == 0 { String::new() } else { format!("{names}: ") };
                format!("{who}{stages} ja {touchpoints} {touch}")
            }
        };
        if !story.stages.is_empty() {
            // Finnish has used its colon for the names.
            sentence.push_str(if self.language == Language::Finnish { " – " } else { ": " });
            sentence.push_str(&story.stages.join(", "));
        }
        sentence.push('.');
        sentence
    }

    fn mood_of(self, who: &Who) -> String {
        let [first, lowest, highest, last] = [who.first, who.lowest, who.highest, who.last].map(|it| self.feeling(it));
        if who.lowest.score == who.highest.score {
            return match (self.language, who.name) {
                (Language::English, None) => format!("The mood stays at {first}."),
                (Language::English, Some(name)) => format!("The mood of {name} stays at {first}."),
                (Language::Hungarian, None) => format!("A hangulat végig: {first}."),
                (Language::Hungarian, Some(name)) => format!("{name} hangulata végig: {first}."),
                (Language::Finnish, None) => format!("Tunnelma koko ajan: {first}."),
                (Language::Finnish, Some(name)) => format!("{name}, tunnelma koko ajan: {first}."),
            };
        }
        let (lowest_at, highest_at) = (who.lowest.touchpoint, who.highest.touchpoint);
        match self.language {
            Language::English => {
                let of = who.name.map(|name| format!(" of {name}")).unwrap_or_default();
                format!(
                    "The mood{of} starts {first}, is lowest at “{lowest_at}”, {lowest}, and highest at “{highest_at}”, \
                     {highest}, and ends {last}."
                )
            }
            Language::Hungarian => {
                let of = who.name.map_or_else(|| "A hangulat".to_owned(), |name| format!("{name} hangulata"));
                format!(
                    "{of} kezdetben {first}; a legrosszabb: „{lowest_at}”, {lowest}; a legjobb: „{highest_at}”, {highest}; \
                     a végén {last}."
                )
            }
            Language::Finnish => {
                let of = who.name.map_or_else(|| "Tunnelma".to_owned(), |name| format!("{name}, tunnelma"));
                format!(
                    "{of} alussa: {first}; matalin: ”{lowest_at}”, {lowest}; korkein: ”{highest_at}”, {highest}; lopussa: \
                     {last}."
                )
            }
        }
    }

    /// `distrustful (−2.0)`, or the score alone.
    fn feeling(self, feeling: Feeling) -> String {
        let score = self.mood(feeling.score);
        match feeling.word {
            Some(word) => format!("{} ({score})", word.to_lowercase()),
            None => score,
        }
    }

    fn counts(self, story: &Story) -> Option<String> {
        let counted = |count: usize, one: &str, more: &str| {
            let noun = if count == 1 { one } else { more };
            (count > 0).then(|| format!("{} {noun}", self.count(count)))
        };
        let parts: Vec<String> = match self.language {
            Language::English => [
                counted(story.severe_pains, "pain point is high or critical", "pain points are high or critical"),
                counted(story.opportunities, "opportunity is listed", "opportunities are listed"),
                counted(story.actions, "action is listed", "actions are listed"),
            ],
            Language::Hungarian => [
                counted(
                    story.severe_pains,
                    "súlyos vagy kritikus problémás pont",
                    "súlyos vagy kritikus problémás pont",
                ),
                counted(story.opportunities, "lehetőség", "lehetőség"),
                counted(story.actions, "intézkedés", "intézkedés"),
            ],
            Language::Finnish => [
                counted(story.severe_pains, "suuri tai kriittinen kipupiste", "suurta tai kriittistä kipupistettä"),
                counted(story.opportunities, "mahdollisuus", "mahdollisuutta"),
                counted(story.actions, "toimenpide", "toimenpidettä"),
            ],
        }
        .into_iter()
        .flatten()
        .collect();
        (!parts.is_empty()).then(|| format!("{}.", capitalized(&parts.join("; "))))
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
